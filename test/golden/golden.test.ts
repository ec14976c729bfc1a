/** Runs every folder of `golden/`: `script.sh` line by line in a copy of `input/`, compared with `transcript.txt`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createWorkspace, runScript } from '../support/run-script.ts';

const GOLDEN = import.meta.dirname;
const cases = readdirSync(GOLDEN, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

describe('golden runs', () => {
  it('finds them', () => {
    expect(cases.length).toBeGreaterThan(0);
  });

  // `for` and not `each`: tests that run side by side need an `expect` of their own, which only `for` passes on.
  // A run starts the program a dozen times, and the machine may be busy.
  it.concurrent.for(cases)('%s', { timeout: 900_000 }, async (name, { expect: expectHere }) => {
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
