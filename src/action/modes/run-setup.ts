/** Mode `setup`: later steps of the job can run the command `wac`. */
import { join } from 'node:path';
import { writeFileAtomically } from '../../files/write-file-atomically.ts';
import type { ActionRun } from '../action-run.ts';
import { ActionFailure } from '../failure-reason.ts';

/**
 * Puts `wac` on the PATH: the program beside the action, run by the Node.js that runs the action.
 *
 * @throws ActionFailure `usage` outside a runner, which names no folder for temporary files.
 */
export async function runSetup({ io }: ActionRun): Promise<void> {
  const temporary = io.env['RUNNER_TEMP'];
  if (!temporary) {
    throw new ActionFailure(
      'usage',
      'Mode "setup" needs the variable RUNNER_TEMP, which every runner sets',
    );
  }
  const folder = join(temporary, 'wac-bin');
  const { node, wac } = io.program;
  const shell = `#!/bin/sh\nexec ${quote(node)} ${quote(wac)} "$@"\n`;
  await writeFileAtomically(join(folder, 'wac'), shell, { mode: 0o755 });
  await writeFileAtomically(join(folder, 'wac.cmd'), `@"${node}" "${wac}" %*\r\n`);
  io.addPath(folder);
  io.log('The later steps of this job can run "wac".');
}

function quote(path: string): string {
  return `'${path.replaceAll("'", "'\\''")}'`;
}
