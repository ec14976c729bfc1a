import { writeFileAtomically } from '../../files/write-file-atomically.ts';
import type { CommandContext } from '../arguments/command-spec.ts';
import { refuseSecret } from './refuse-secret.ts';

/**
 * Writes a page to the file that was asked for, and says so on standard error.
 *
 * @throws Failure `refused` where the page would hold the API key of this run.
 */
export async function writePage(
  context: Pick<CommandContext, 'io' | 'secrets'>,
  path: string,
  text: string,
): Promise<void> {
  refuseSecret(context, path, text);
  await writeFileAtomically(path, text);
  context.io.stderr.write(`Wrote ${path}\n`);
}
