/** promtool, built from its Go module, and the rule tests that say the same as our rules. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const VERSION = 'v0.308.0';

/** The path of the program, built on the first run; undefined where there is no Go, or it cannot build it. */
export function builtPromtool(root) {
  const home = join(root, 'build/promtool', VERSION);
  const program = join(home, 'promtool');
  if (existsSync(program)) return program;
  if (spawnSync('go', ['version']).status !== 0) return undefined;
  console.error(`Building promtool ${VERSION}, which takes some minutes`);
  mkdirSync(home, { recursive: true });
  const name = 'github.com/prometheus/prometheus/cmd/promtool';
  writeFileSync(join(home, 'go.mod'), 'module bench\n\ngo 1.24\n');
  writeFileSync(
    join(home, 'tools.go'),
    `//go:build tools\n\npackage bench\n\nimport _ "${name}"\n`,
  );
  const options = { cwd: home, stdio: 'ignore', env: { ...process.env, GOFLAGS: '-mod=mod' } };
  for (const args of [
    ['get', `${name}@${VERSION}`],
    ['build', '-o', program, name],
  ]) {
    if (spawnSync('go', args, options).status !== 0) return undefined;
  }
  return program;
}

/**
 * Writes the rules in PromQL and a test of them on some runs, a value a minute.
 *
 * @returns the arguments of promtool.
 */
export function writeRuleTest(directory, conditions, series) {
  mkdirSync(directory, { recursive: true });
  const rules = conditions.map((condition, index) => ({
    alert: `rule-${index}`,
    expr: expressionOf(condition),
  }));
  const length = series[0].loss.length;
  const input = series.flatMap(({ name, loss, accuracy }) => [
    { series: `loss{run="${name}"}`, values: Array.from(loss).join(' ') },
    { series: `accuracy{run="${name}"}`, values: Array.from(accuracy).join(' ') },
  ]);
  writeFileSync(
    join(directory, 'rules.json'),
    JSON.stringify({ groups: [{ name: 'bench', interval: '1m', rules }] }),
  );
  // A rule that does not exist at the end: promtool evaluates all of them up to there.
  const test = {
    rule_files: ['rules.json'],
    evaluation_interval: '1m',
    tests: [
      {
        interval: '1m',
        input_series: input,
        alert_rule_test: [{ eval_time: `${length - 1}m`, alertname: 'none', exp_alerts: [] }],
      },
    ],
  };
  const path = join(directory, 'test.json');
  writeFileSync(path, JSON.stringify(test));
  return ['test', 'rules', path];
}

const FUNCTIONS = { mean: 'avg_over_time', min: 'min_over_time', max: 'max_over_time' };

function expressionOf({ metric, kind, window, aggregate, operator, threshold, by }) {
  const name = metric === 'train/loss' ? 'loss' : 'accuracy';
  const range = `${name}[${window}m]`;
  switch (kind) {
    case 'change':
      return `avg_over_time(${range}) - avg_over_time(${range} offset ${window}m) >= ${by}`;
    case 'zscore':
      return `abs((${name} - avg_over_time(${range})) / stddev_over_time(${range})) >= ${threshold}`;
    default: {
      const sign = operator === 'gt' ? '>' : '<';
      const value = window === 1 ? name : `${FUNCTIONS[aggregate]}(${range})`;
      return `${value} ${sign} ${threshold}`;
    }
  }
}
