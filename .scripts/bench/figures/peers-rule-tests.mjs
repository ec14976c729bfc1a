/** What rule tests cost as a whole command, against promtool's on the same rules and values. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ratios } from '../measure.mjs';
import { runMeasured } from '../measured-run.mjs';
import { findPromtool, PROMTOOL } from '../peers/build-promtool.mjs';
import { writeRuleTest } from '../peers/promtool.mjs';
import { runForeign } from '../peers/run-foreign.mjs';
import { writeRules } from '../recorded-runs.mjs';

/** Of each kind that both can say; none fires on the values below. */
const CONDITIONS = [
  { kind: 'threshold', aggregate: 'mean', window: 5, operator: 'lt', threshold: 0.1 },
  { kind: 'threshold', aggregate: 'max', window: 20, operator: 'gt', threshold: 0.999 },
  { kind: 'change', window: 20, by: 0.9 },
  { kind: 'zscore', window: 30, threshold: 5 },
].map((condition) => ({ metric: 'val/accuracy', ...condition }));

export async function measure({ root, wac, scratch, isQuick }) {
  const sizes = isQuick ? { rules: 20, values: 500 } : { rules: 100, values: 2_000 };
  const id = 'peers-rule-tests-promtool';
  const what = `CPU time of \`promtool test rules\` (${PROMTOOL}) against \`wac test\`: ${sizes.rules} rules on a history of ${sizes.values.toLocaleString('en-US')} values`;
  // Of small tests most of the time is the start of the programs.
  const row = { id, what, ...(isQuick ? {} : { goal: { atLeast: 5 } }) };
  const found = findPromtool({ root, isQuick });
  if (found.missing !== undefined) return [{ ...row, missing: found.missing }];
  const conditions = Array.from(
    { length: sizes.rules },
    (_, index) => CONDITIONS[index % CONDITIONS.length],
  );
  const accuracy = Array.from({ length: sizes.values }, (_, step) =>
    Number((0.5 + 0.3 * Math.sin(step / 50)).toFixed(6)),
  );
  const directory = writeOwnTests(join(scratch, 'peer-rule-tests'), conditions, accuracy);
  const series = [{ name: 'prod-bench', accuracy }];
  const args = writeRuleTest(join(scratch, 'peer-promtool'), conditions, series);
  const samples = await ratios(
    isQuick ? 1 : 2,
    async () => (await runForeign(found.program, args)).cpuMs,
    async () => (await runMeasured([wac, 'test', directory])).cpuMs,
    { warmUps: 0 },
  );
  return [{ ...row, samples }];
}

/** The same rules, and a test of each on a history of the same values. */
function writeOwnTests(directory, conditions, accuracy) {
  writeRules(directory, conditions);
  const rows = accuracy.map((value, step) => `${step},${value}\n`);
  writeFileSync(join(directory, 'history.csv'), `_step,val/accuracy\n${rows.join('')}`);
  conditions.forEach((_, index) => {
    writeFileSync(
      join(directory, `rule-${index}.test.yaml`),
      `automation: rule-${index}
tests:
  - name: stays silent
    given: { history: history.csv, run: { name: prod-bench } }
    expect: { fires: false }
`,
    );
  });
  return directory;
}
