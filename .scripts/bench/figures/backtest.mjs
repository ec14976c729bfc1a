/** Backtests of many rules over many runs: what they take, how that grows, and what others take for the same. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repeat, runProcess } from '../measure.mjs';
import { runMeasured } from '../measured-run.mjs';
import { findPromtool, PROMTOOL } from '../peers/build-promtool.mjs';
import { writeRuleTest } from '../peers/promtool.mjs';
import { pythonPeer } from '../peers/python-peer.mjs';
import { runForeign } from '../peers/run-foreign.mjs';
import { columnsOf, conditionsOf, writeRecordedRuns, writeRules } from '../recorded-runs.mjs';

const PACKAGES = ['pandas==2.3.3', 'pyarrow==22.0.0'];

export async function measure({ root, wac, scratch, isQuick }) {
  const whole = isQuick
    ? { runs: 60, values: 2_000, rules: 40 }
    : { runs: 1_000, values: 10_000, rules: 100 };
  // A tenth of each in turn; the others as they are in a tenth of the runs.
  const part = { ...whole, runs: whole.runs / 10 };
  const written = new Map();
  const run = async (sizes) => {
    const name = `backtest-${sizes.runs}-${sizes.values}-${sizes.rules}`;
    const directory = written.get(name) ?? writeCase(join(scratch, name), sizes);
    written.set(name, directory);
    const args = [wac, 'backtest', directory, '--format', 'text'];
    const { stdout, cpuMs, megabytes } = await runMeasured(args);
    if (!stdout.includes('EVALUATED'))
      throw new Error(`The backtest says: ${stdout.slice(0, 2000)}`);
    return { cpuMs, megabytes };
  };
  const count = isQuick ? 1 : 2;
  const samples = await repeat(count, () => run(whole));
  const own = await repeat(count, () => run(part));
  const cells = ({ runs, values, rules }) => runs * values * rules;
  const words = ({ runs, values, rules }) =>
    [
      `${rules} rules`,
      `${runs.toLocaleString('en-US')} runs`,
      `${values.toLocaleString('en-US')} values`,
    ].join(' × ');
  const rate = (sizes, cpuMs) => cells(sizes) / 1000 / cpuMs;
  const growth = async (sizes, of) => {
    const smaller = await repeat(count, () => run(sizes));
    return of.map(({ cpuMs }, index) => cpuMs / smaller[index].cpuMs);
  };
  const rows = [
    {
      id: 'backtest-rate',
      what: `backtest of ${words(whole)} from Parquet files: rule-values a second of CPU time`,
      samples: samples.map(({ cpuMs }) => rate(whole, cpuMs)),
      unit: 'million',
      digits: 1,
      ...(isQuick ? {} : { goal: { atLeast: 20 } }),
    },
    {
      id: 'backtest-memory',
      what: 'memory of that backtest, at its largest',
      samples: samples.map(({ megabytes }) => megabytes),
      unit: 'MB',
      digits: 0,
      goal: { atMost: 400 },
    },
  ];
  const growths = {
    runs: samples.map(({ cpuMs }, index) => cpuMs / own[index].cpuMs),
    values: await growth({ ...part, values: part.values / 10 }, own),
    rules: await growth({ ...part, rules: part.rules / 10 }, own),
  };
  for (const [name, found] of Object.entries(growths)) {
    rows.push({
      id: `backtest-growth-${name}`,
      what: `CPU time of a backtest with ten times as many ${name}`,
      samples: found,
      goal: { atMost: 12 },
    });
  }
  return [...rows, ...(await peers({ root, scratch, part, isQuick, own, rate, written }))];
}

function writeCase(directory, { runs, values, rules }) {
  writeRules(directory, conditionsOf(rules));
  writeRecordedRuns(join(directory, 'history'), { runs, values });
  return directory;
}

/** The same on the same machine in the same run, as rule-values a second of CPU time. */
async function peers({ root, scratch, part, isQuick, own, rate, written }) {
  const [directory] = [...written]
    .filter(([name]) => name.endsWith(`-${part.runs}-${part.values}-${part.rules}`))
    .map(([, path]) => path);
  const conditions = conditionsOf(part.rules);
  return [
    await againstPandas({ root, scratch, conditions, directory, own }),
    await againstPromtool({ root, scratch, conditions, part, isQuick, own, rate }),
  ];
}

async function againstPandas({ root, scratch, conditions, directory, own }) {
  const row = {
    id: 'backtest-against-pandas',
    what: 'rule-values a second of that backtest (a tenth of the runs), start included, against a script with pandas 2.3.3 without its start',
  };
  const { program, missing } = await pythonPeer('pandas-2.3.3', PACKAGES);
  if (missing !== undefined) return { ...row, missing };
  const list = join(scratch, 'conditions.json');
  writeFileSync(list, JSON.stringify(conditions));
  const script = join(root, '.scripts/bench/peers/backtest_pandas.py');
  const { stdout } = await runProcess(program, [script, join(directory, 'history'), list]);
  const { cpuMs } = JSON.parse(stdout);
  return { ...row, samples: own.map((each) => cpuMs / each.cpuMs) };
}

async function againstPromtool({ root, scratch, conditions, part, isQuick, own, rate }) {
  const sizes = { runs: 1, values: isQuick ? 500 : 2_000, rules: part.rules };
  const row = {
    id: 'backtest-against-promtool',
    what: `rule-values a second of that backtest against the rule tests of the same rules in ${PROMTOOL} (${sizes.values.toLocaleString('en-US')} values of a run)`,
    goal: { atLeast: 10 },
  };
  const { program, missing } = findPromtool({ root, isQuick });
  if (missing !== undefined) return { ...row, missing };
  const series = [{ name: 'a', ...columnsOf(1, sizes.values) }];
  const args = writeRuleTest(join(scratch, 'promtool'), conditions, series);
  const { cpuMs } = await runForeign(program, args);
  return { ...row, samples: own.map((each) => rate(part, each.cpuMs) / rate(sizes, cpuMs)) };
}
