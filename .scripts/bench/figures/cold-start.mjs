/** What starting costs: against the same Node.js doing nothing. */
import { join } from 'node:path';
import { writeProject } from '../estate.mjs';
import { ratios, runNode } from '../measure.mjs';

const EMPTY = ['-e', '0'];

export async function measure({ wac, scratch, isQuick }) {
  const time = async (args) => (await runNode(args)).ms;
  const ten = writeProject(join(scratch, 'ten'), 10, { layout: 'files' });
  const against = (count, args) =>
    ratios(
      count,
      () => time([wac, ...args]),
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
      known: 2,
    },
  ];
}
