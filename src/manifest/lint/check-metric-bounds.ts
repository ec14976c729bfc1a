/** Conditions on metrics whose bounds `wac.yaml` declares: those that no value or every value meets. */
import { present } from '../../lib/present.ts';
import { filterContradiction } from '../../model/contradiction/filter-contradiction.ts';
import type { MetricCondition, MongoFilter } from '../../model/event.ts';
import type { LintContext } from './lint-context.ts';

interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

/** Reports a condition that no value within the declared bounds meets, or every value does. */
export function checkMetricBounds({ declaration: { event }, rules, report }: LintContext): void {
  if (event.kind !== 'runMetric' || rules.metricBounds === undefined) return;
  const { condition } = event;
  const bounds = Object.hasOwn(rules.metricBounds, condition.metric)
    ? rules.metricBounds[condition.metric]
    : undefined;
  if (bounds === undefined) return;
  const result = outcome(condition, bounds);
  if (result === 'open') return;
  report({
    code: 'metric/impossible-bound',
    severity: 'warning',
    pointer: `/when/runMetric/${condition.kind}`,
    message:
      result === 'never'
        ? `No value of "${condition.metric}" meets the condition: ${describe(bounds)}`
        : `Every value of "${condition.metric}" meets the condition: ${describe(bounds)}`,
    hint: 'Correct the condition, or the bounds under "lint.rules.metricBounds" in wac.yaml.',
  });
}

function describe({ min, max }: Bounds): string {
  if (min === undefined) return `wac.yaml says that it is at most ${max}`;
  if (max === undefined) return `wac.yaml says that it is at least ${min}`;
  return `wac.yaml says that it lies between ${min} and ${max}`;
}

/** Mean, minimum and maximum of values within the bounds lie within the bounds. */
function outcome(condition: MetricCondition, bounds: Bounds): 'never' | 'always' | 'open' {
  if (condition.kind === 'zscore') return 'open';
  const { min, max } = bounds;
  if (condition.kind === 'change') {
    const isBounded = min !== undefined && max !== undefined;
    const isAbsolute = condition.amountType === 'ABSOLUTE';
    return isAbsolute && isBounded && condition.amount > max - min ? 'never' : 'open';
  }
  // A filter is JSON, which has no infinite numbers.
  const inside: MongoFilter = { value: present({ $gte: min, $lte: max }) };
  const met: MongoFilter = { value: { [condition.operator]: condition.threshold } };
  if (filterContradiction({ $and: [inside, met] }) !== undefined) return 'never';
  return filterContradiction({ $and: [inside, { $nor: [met] }] }) === undefined ? 'open' : 'always';
}
