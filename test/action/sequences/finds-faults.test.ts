/** Random sequences of events find faults that are put into the Action. */
import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { officialGitHub } from '../../support/official-github/official-github.ts';

const TRY = new URL('../../../.scripts/mutate/try-fault.mjs', import.meta.url).pathname;

/**
 * Names in `.scripts/mutate/faults-of-reviews.mjs`, of those that few sequences find; `npm run faults -- --only reviews`
 * tries all.
 */
const FAULTS = [
  'reviews: nothing is pending',
  'reviews: an older pull request decides',
  'reviews: a review counts twice',
];

/** What the tests say with the fault in the sources. */
async function find(fault: string): Promise<string> {
  const child = spawn(process.execPath, [TRY, fault, 'tests', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString('utf8');
  });
  await new Promise((resolve) => child.once('close', resolve));
  return output.split('\n').findLast((line) => line.startsWith('{"result"')) ?? output;
}

describe.skipIf(officialGitHub() !== undefined)('random sequences of events', () => {
  it.each(FAULTS)(
    'find that %s',
    async (fault) => {
      // A broken promise has a name.
      expect(await find(fault)).toMatch(/\(seed 1\): [a-z]+: /u);
    },
    900_000,
  );
});
