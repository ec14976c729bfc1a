/**
 * Runs the folders of `golden/`: `script.sh` line by line in a copy of `input/`, compared with `transcript.txt`.
 *
 * `npm test` runs those of `QUICK`, `npm run test:slow` all of them. One of them, and to write its transcript anew (`-u`):
 * `npx vitest run --config test/vitest.config.ts --project slow test/golden/golden.test.ts -t NAME`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createWorkspace, runScript } from '../support/run-script.ts';
import { isFull } from '../support/size.ts';

const GOLDEN = import.meta.dirname;
const cases = readdirSync(GOLDEN, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

/** Short runs that together start most commands. */
const QUICK: readonly string[] = [
  'accept',
  'cli-usage',
  'code-lint',
  'code-yaml',
  'destroy',
  'environments-side-by-side',
  'export',
  'guard-and-restore',
  'guards',
  'plan-markdown',
  'sequence-change',
  'sequence-every-event',
];

describe('golden runs', () => {
  it('finds them', () => {
    expect(cases.length).toBeGreaterThan(QUICK.length);
    expect(cases).toEqual(expect.arrayContaining([...QUICK]));
  });

  // `for` and not `each`: tests that run side by side need an `expect` of their own, which only `for` passes on.
  // A run starts the program a dozen times, and the machine may be busy.
  it.concurrent.for(isFull ? cases : QUICK)('%s', { timeout: 900_000 }, async (name, { expect: expectHere }) => {
    const folder = join(GOLDEN, name);
    const workspace = createWorkspace(join(folder, 'input'));
    try {
      const transcript = await runScript(
        workspace,
        readFileSync(join(folder, 'script.sh'), 'utf8'),
      );
      await expectHere(transcript).toMatchFileSnapshot(join(folder, 'transcript.txt'));
    } finally {
      workspace.remove();
    }
  });
});
