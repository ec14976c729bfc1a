/**
 * Compiles the condition of a `runMetric` event.
 *
 * The server has no sum. A sum over n values compared with t is the mean compared with t/n, which is exact (up to
 * floating-point rounding) for inequalities over a full window; equality is not, and is refused.
 */
import type {
  Aggregate,
  ChangeDirection,
  ComparisonOperator,
  MetricCondition,
} from '../../model/event.ts';
import type { Manifest } from '../generated/manifest.ts';
import type { CompileContext } from '../source/point-at-problem.ts';

type RunMetric = NonNullable<Manifest['when']['runMetric']>;

const AT = '/when/runMetric';
const CHOICES = ['threshold', 'change', 'zscore'] as const;

const AGGREGATES: Readonly<Record<NonNullable<RunMetric['aggregate']>, Aggregate>> = {
  min: 'MIN',
  max: 'MAX',
  mean: 'AVERAGE',
  sum: 'AVERAGE',
};

/** The condition; undefined, and reported, when it cannot be compiled exactly. */
export function compileMetric(
  event: RunMetric,
  context: CompileContext,
): MetricCondition | undefined {
  const present = CHOICES.filter((choice) => event[choice] !== undefined);
  if (present.length !== 1) {
    const has = present.length === 0 ? 'none' : present.join(' and ');
    context.report({
      code: 'schema/choose-one',
      pointer: AT,
      part: 'key',
      message: `"when.runMetric" must have exactly one of ${CHOICES.join(', ')}; it has ${has}`,
      hint: 'Write threshold: { gt: 0.95 }, change: { by: 5% } or zscore: {}.',
    });
    return undefined;
  }
  if (!checkWindow(event, context)) return undefined;
  if (event.zscore !== undefined) return compileZscore(event);
  return event.change === undefined
    ? compileThreshold(event, context)
    : compileChange(event, context);
}

function checkWindow(event: RunMetric, context: CompileContext): boolean {
  const { aggregate, window } = event;
  const report = (field: string, message: string, hint: string): false => {
    context.report({ code: 'event/window', pointer: `${AT}/${field}`, part: 'key', message, hint });
    return false;
  };
  if (event.zscore !== undefined && (aggregate !== undefined || window !== undefined)) {
    const field = aggregate === undefined ? 'window' : 'aggregate';
    return report(
      field,
      `"${field}" does not go with zscore`,
      'A z-score has a window of its own: zscore: { window: 30 }.',
    );
  }
  if (aggregate !== undefined && window === undefined) {
    return report(
      'aggregate',
      `"aggregate: ${aggregate}" has no window`,
      'Add "window: N", or remove "aggregate" for the latest value.',
    );
  }
  if (aggregate === undefined && window !== undefined) {
    return report(
      'window',
      '"window" has no aggregate, and the server ignores it without one',
      'Add "aggregate: mean" (or min, max, sum), or remove "window" for the latest value.',
    );
  }
  if (aggregate === undefined && event.change?.priorWindow !== undefined) {
    return report(
      'change/priorWindow',
      '"priorWindow" has no aggregate, and the server ignores it without one',
      'Add "aggregate" and "window", or remove "priorWindow" to compare with the value before.',
    );
  }
  return true;
}

function compileThreshold(event: RunMetric, context: CompileContext): MetricCondition | undefined {
  const [entry] = Object.entries(event.threshold ?? {});
  if (entry === undefined) return undefined;
  const [operator, written] = entry;
  const pointer = `${AT}/threshold/${operator}`;
  const isEquality = operator === 'eq' || operator === 'ne';
  if (isEquality && event.aggregate === 'sum') {
    return notExact(
      context,
      pointer,
      `A sum cannot be compared with "${operator}": the server has no sum, and the result would depend on rounding`,
      'Use gt, gte, lt or lte, or another aggregate.',
    );
  }
  if (isEquality) {
    context.report({
      code: 'event/equality',
      severity: 'warning',
      pointer,
      part: 'key',
      message: `The official SDK cannot read a threshold with "${operator}", and erases the condition when it updates the automation`,
      hint: 'Use gt, gte, lt or lte where you can; wac reports a condition that was lost that way as drift.',
    });
  }
  const window = event.window ?? 1;
  const threshold = event.aggregate === 'sum' ? written / window : written;
  return {
    kind: 'threshold',
    metric: event.metric,
    ...aggregateOf(event),
    window,
    operator: `$${operator}` as ComparisonOperator,
    threshold,
  };
}

function compileChange(event: RunMetric, context: CompileContext): MetricCondition | undefined {
  const { by, direction, priorWindow } = event.change ?? { by: 0 };
  const window = event.window ?? 1;
  const prior = priorWindow ?? window;
  if (event.aggregate === 'sum' && prior !== window) {
    return notExact(
      context,
      `${AT}/change/priorWindow`,
      `A sum over ${window} values cannot be compared with one over ${prior}: the server has no sum`,
      'Make the windows equal, or use "aggregate: mean".',
    );
  }
  const isRelative = typeof by === 'string';
  const amount = isRelative ? parsePercentage(by) : by;
  if (!(amount > 0 && Number.isFinite(amount))) {
    context.report({
      code: 'schema/invalid-value',
      pointer: `${AT}/change/by`,
      message: `"when.runMetric.change.by" must be greater than 0; it is ${by}`,
      hint: 'Say the direction with "direction: decrease", not with a sign.',
    });
    return undefined;
  }
  return {
    kind: 'change',
    metric: event.metric,
    ...aggregateOf(event),
    window,
    priorWindow: prior,
    amountType: isRelative ? 'RELATIVE' : 'ABSOLUTE',
    amount: !isRelative && event.aggregate === 'sum' ? amount / window : amount,
    direction: directionOf(direction),
  };
}

function compileZscore(event: RunMetric): MetricCondition {
  const { threshold = 3, window = 30, direction } = event.zscore ?? {};
  return {
    kind: 'zscore',
    metric: event.metric,
    window,
    threshold,
    direction: directionOf(direction),
  };
}

/** `5%` as 0.05. The decimal point is moved in the text, so that no rounding comes in. */
function parsePercentage(text: string): number {
  const [mantissa = '', exponent = '0'] = text.replace('%', '').trim().toLowerCase().split('e');
  return Number(`${mantissa}e${Number(exponent) - 2}`);
}

function aggregateOf({ aggregate }: RunMetric): { readonly aggregate?: Aggregate } {
  return aggregate === undefined ? {} : { aggregate: AGGREGATES[aggregate] };
}

function directionOf(direction: 'increase' | 'decrease' | 'any' | undefined): ChangeDirection {
  return (direction ?? 'any').toUpperCase() as ChangeDirection;
}

function notExact(
  context: CompileContext,
  pointer: string,
  message: string,
  hint: string,
): undefined {
  context.report({ code: 'event/not-exact', pointer, message, hint });
  return undefined;
}
