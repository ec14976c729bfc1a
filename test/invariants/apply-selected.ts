/** A run with `--only`, and the promise that is about it alone: what was left out stays as it is, to the byte. */
import { join } from 'node:path';
import { broken } from './broken.ts';
import { checkSaid } from './check-said.ts';
import { checkGuarded, checkOnce, checkResults, checkUntouched } from './checks.ts';
import { type Harness, keyOf, remember, run, snapshot } from './harness.ts';
import { pick } from './pick.ts';

/** Plans one or two keys into a file, and applies the file. */
export async function applySelected(harness: Harness, draw: number): Promise<void> {
  const { rules } = harness.repository;
  if (rules.length === 0) return;
  const before = snapshot(harness);
  const live = [...before.values()].flatMap((record) => keyOf(record) ?? []);
  const keys = [...new Set([...rules.map(({ key }) => key), ...live])].sort();
  const only = [pick(keys, draw), pick(keys, draw >> 8)].filter((key) => key !== undefined);
  const file = join(harness.folder, 'plan.json');
  const options = only.flatMap((key) => ['--only', key]);
  const planned = await run(harness, 'plan', ...options, '--format', 'json', '--out', file);
  // A key that only an automation with a damaged or a newer marker has is none of the plan.
  if (planned.exitCode === 64) return;
  const reported = await run(harness, 'apply-file', '--yes', '--format', 'json');
  checkUntouched(harness, before, reported);
  checkGuarded(harness, before, reported);
  checkSaid(harness, planned.stdout, before);
  checkResults(harness, before, reported);
  checkOnce(harness, before, reported);
  const after = snapshot(harness);
  const isSelected = (key: string | undefined): boolean => key !== undefined && only.includes(key);
  for (const number of new Set([...before.keys(), ...after.keys()])) {
    const was = before.get(number);
    const now = after.get(number);
    if (JSON.stringify(was) === JSON.stringify(now)) continue;
    // What gets another key is selected by its new one.
    if (isSelected(was && keyOf(was)) || isSelected(now && keyOf(now))) continue;
    broken(
      harness,
      'ours or untouched',
      `--only ${only.join(' ')} has written ${number}`,
      reported,
    );
  }
  remember(harness, before);
}
