/** The values of a run with what a rule compares of them, for a picture. */
import { present } from '../../lib/present.ts';
import type {
  PictureNumber,
  RuleComparison,
  RunSeries,
} from '../../model/backtest/rule-picture.ts';
import type { ComparisonOperator, MetricCondition } from '../../model/event.ts';
import { interpretationOf } from '../assumptions.ts';
import { MetricState } from '../metric/metric-state.ts';
import { NUMBER, type RunTable } from '../metric/run-table.ts';
import { type SeriesRule, windowOf } from '../metric/series-rule.ts';
import { comparedWord, limitOf } from '../template/describe-condition.ts';

/** How a rule compares; its threshold as people read it: that of a sum for a sum, percent for a relative change. */
export function comparisonOf(
  { condition, assumptions }: SeriesRule,
  isSum: boolean,
): RuleComparison {
  const limit = limitOf(condition, isSum);
  const strictly = (id: 'A4' | 'A5'): ComparisonOperator =>
    interpretationOf(assumptions, id) === 'strict' ? '$gt' : '$gte';
  const common = { kind: condition.kind, measure: measureOf(condition, isSum) };
  switch (condition.kind) {
    case 'threshold': {
      const { operator } = condition;
      const scale = isSum ? windowOf(condition) : 1;
      return { ...common, direction: 'INCREASE', operator, ...limited(limit, scale), unit: '' };
    }
    case 'change': {
      const isRelative = condition.amountType === 'RELATIVE';
      const scale = isRelative ? 100 : isSum ? windowOf(condition) : 1;
      const { direction } = condition;
      const unit = isRelative ? '%' : '';
      return { ...common, direction, operator: strictly('A5'), ...limited(limit, scale), unit };
    }
    case 'zscore': {
      const { direction } = condition;
      return { ...common, direction, operator: strictly('A4'), ...limited(limit, 1), unit: '' };
    }
  }
}

/** The threshold without what multiplying has left behind. */
function limited(limit: number, scale: number): Pick<RuleComparison, 'threshold' | 'scale'> {
  return { threshold: scale === 1 ? limit : Number(limit.toPrecision(12)), scale };
}

function measureOf(condition: MetricCondition, isSum: boolean): string {
  const isWindowed = condition.kind === 'zscore' || condition.aggregate !== undefined;
  const over = isWindowed ? ` over ${condition.window}` : '';
  return `${comparedWord(condition, isSum)} of ${condition.metric}${over}`;
}

/** Everything that the rule evaluates of a run: nothing is left out. */
export function recordSeries(rule: SeriesRule, table: RunTable): RunSeries {
  const order = interpretationOf(rule.assumptions, 'A14') === 'as_logged' ? 'as-logged' : 'by-step';
  const column = table.series(rule.condition.metric, order);
  const state = new MetricState(rule);
  const steps: number[] = [];
  const times: number[] = [];
  const logged: PictureNumber[] = [];
  const compared: (PictureNumber | null)[] = [];
  const inputs: number[] = [];
  let start: number | undefined;
  for (let row = 0; row < table.length; row += 1) {
    if (column.kinds[row] !== NUMBER) continue;
    const value = column.values[row] ?? 0;
    const time = column.times[row] ?? 0;
    start ??= time;
    const outcome = state.observeValue(value, time);
    const { evaluated } = state;
    steps.push(column.steps[row] ?? 0);
    times.push(time - start);
    logged.push(pictureNumber(value));
    inputs.push(evaluated?.inputs ?? 0);
    // A change from zero and a z-score among equal values are evaluated, and not true: so is NaN.
    const result = evaluated === undefined ? Number.NaN : evaluated.value;
    compared.push(outcome === 'window-not-full' ? null : pictureNumber(result));
  }
  const isLogged = compared.every((value, index) => Object.is(value, logged[index]));
  return {
    steps,
    times,
    logged,
    ...present({
      compared: isLogged ? undefined : compared,
      inputs: inputs.every((each) => each === 0) ? undefined : inputs,
    }),
    isThinned: false,
  };
}

function pictureNumber(value: number): PictureNumber {
  if (Number.isFinite(value)) return value;
  if (Number.isNaN(value)) return 'NaN';
  return value > 0 ? 'Infinity' : '-Infinity';
}
