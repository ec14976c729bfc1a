/** What promtool is given for the same job: rules in PromQL, and tests of them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes the rules in PromQL and a test of them on some runs, a value a minute.
 *
 * @param series of each run: `name`, `accuracy`, and `loss` where a rule needs it.
 * @returns the arguments of promtool.
 */
export function writeRuleTest(directory, conditions, series) {
  mkdirSync(directory, { recursive: true });
  const rules = conditions.map((condition, index) => ({
    alert: `rule-${index}`,
    expr: expressionOf(condition),
  }));
  const { length } = series[0].accuracy;
  const input = series.flatMap(({ name, loss, accuracy }) => [
    ...(loss === undefined
      ? []
      : [{ series: `loss{run="${name}"}`, values: Array.from(loss).join(' ') }]),
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

/**
 * Writes an alerting rule for each automation, in one file as people write them, a group for each project.
 *
 * @param list as `automations` gives it.
 * @returns the arguments of promtool.
 */
export function writeAlertingRules(directory, list) {
  mkdirSync(directory, { recursive: true });
  const groups = new Map();
  for (const each of list) {
    const name = `${each.team}/${each.project}`;
    groups.set(name, [...(groups.get(name) ?? []), alertingRule(each)]);
  }
  const path = join(directory, 'rules.yaml');
  const texts = [...groups].map(
    ([name, rules]) => `  - name: ${name}\n    rules:\n${rules.join('')}`,
  );
  writeFileSync(path, `groups:\n${texts.join('')}`);
  return ['check', 'rules', path];
}

function alertingRule({
  key,
  name,
  description,
  team,
  project,
  window,
  threshold,
  webhook,
  payload,
}) {
  return `      - alert: ${key}
        expr: avg_over_time(val_accuracy{team="${team}", project="${project}", run=~"prod-.*"}[${window}m]) > ${threshold}
        labels: { webhook: ${webhook} }
        annotations:
          summary: ${name}
          description: ${description}
          event: ${payload.event}
          model: "${payload.model}"
`;
}
