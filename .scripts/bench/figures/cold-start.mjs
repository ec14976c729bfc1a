/** What starting costs: against the same Node.js doing nothing. */
import { join } from 'node:path';
import { writeProject } from '../estate.mjs';
import { ratios, runNode } from '../measure.mjs';

const EMPTY = ['-e', '0'];
const COMPILING = { NODE_DISABLE_COMPILE_CACHE: '1' };

export async function measure({ wac, scratch, isQuick }) {
  const time = async (args, env) => (await runNode(args, { env })).ms;
  const ten = writeProject(join(scratch, 'ten'), 10, { layout: 'files' });
  const against = (count, args, env) =>
    ratios(
      count,
      () => time([wac, ...args], env),
      () => time(EMPTY),
    );
  return [
    {
      id: 'version',
      what: '`wac --version` against `node -e 0`',
      samples: await against(isQuick ? 15 : 41, ['--version']),
      goal: { atMost: 1.1 },
    },
    {
      id: 'validate-ten',
      what: '`wac validate` of 10 manifests against `node -e 0`',
      samples: await against(isQuick ? 11 : 31, ['validate', ten]),
      goal: { atMost: 1.6 },
    },
    {
      id: 'validate-ten-compiling',
      what: 'the same without compiled code from an earlier run',
      samples: await against(isQuick ? 5 : 15, ['validate', ten], COMPILING),
    },
  ];
}
