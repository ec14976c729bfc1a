/** Why a case came out as it did, in one clause with the numbers beside their operators. */
import { countNoun } from '../../../lib/count-noun.ts';
import { formatNumber } from '../../../lib/format-number.ts';
import { suggestNames } from '../../../lib/suggest-names.ts';
import type { MetricCondition } from '../../../model/event.ts';
import { describeScope } from '../../../model/scope.ts';
import { ASSUMPTIONS, type AssumptionId } from '../../assumptions.ts';
import { valuesNeeded } from '../../metric/series-rule.ts';
import type { Crossing, SeriesVerdict } from '../../metric/series-verdict.ts';
import { comparedWord, describeLimit, limitOf } from '../../template/describe-condition.ts';
import {
  type CaseOutcome,
  comparedValue,
  isSummed,
  type TestedAutomation,
} from './evaluate-case.ts';
import { explainFalse, explainTrue, explainUnknown } from './explain-leaf.ts';

/** `passes only if W&B waits for a full window (A1)`. */
export function explainAssumptions(assumptions: readonly AssumptionId[]): string {
  const claims = assumptions.map((id) => `${ASSUMPTIONS[id].claim} (${id})`);
  return `passes only if W&B ${claims.join(' and ')}`;
}

/** `average 2.578 > 2.5`; for changes and z-scores `change -50%, decrease of at least 40%`. */
export function explainComparison(automation: TestedAutomation, value: number): string {
  const { event } = automation;
  const summed = isSummed(automation);
  if (event.kind !== 'runMetric') return '';
  const { condition } = event;
  const separator = condition.kind === 'threshold' ? ' ' : ', ';
  return `${comparedWord(condition, summed)} ${valueText(automation, condition, value)}${separator}${describeLimit(condition, summed)}`;
}

/** Explains the verdict. */
export function explainOutcome(automation: TestedAutomation, outcome: CaseOutcome): string {
  const { verdict, series, states } = outcome;
  switch (verdict.reason) {
    case 'fired':
      if (series !== undefined) return explainFirings(automation, series);
      if (states !== undefined) return `the run is reported ${states.triggers[0]?.state ?? ''}`;
      return explainTrue(verdict.leaves) ?? `event ${automation.event.kind}`;
    case 'condition-false':
      return series === undefined ? explainStates(automation) : explainNearest(automation, series);
    case 'filter-false':
    case 'run-filtered':
      return explainFalse(verdict.leaves);
    case 'unknown-operator':
      return explainUnknown(verdict.leaves);
    case 'window-not-full':
      return explainShort(automation, series);
    case 'undefined-change':
      return 'no change has a value: it is relative to 0';
    case 'zero-deviation':
      return 'no z-score has a value: all values of each window are equal';
    case 'metric-absent':
      return explainAbsent(automation, outcome);
    case 'non-numeric':
      return `${metricOf(automation)} is never logged as a number`;
    case 'event-mismatch':
      return `event ${outcome.givenKind ?? 'none'}, automation listens to ${automation.event.kind}`;
    case 'scope-mismatch':
      return `outside ${describeScope(automation.scope)}`;
    case 'state-not-reported':
      return 'none of the states is ever reported';
    case 'disabled':
      return 'the automation is disabled';
    case 'suppressed-24h':
      return 'already fired for this run within 24 h';
  }
}

function explainFirings(automation: TestedAutomation, series: SeriesVerdict): string {
  const [first, second] = series.triggers;
  if (first === undefined) return '';
  const parts = [
    `step ${first.step}, ${explainComparison(automation, first.value)}${spreadText(automation, first)}`,
  ];
  if (second !== undefined) parts.push(`fires ${series.fires} times`);
  if (series.suppressed.length > 0)
    parts.push(`${series.suppressed.length} more suppressed within 24 h`);
  return parts.join(', ');
}

function spreadText(automation: TestedAutomation, { spread }: Crossing): string {
  if (automation.event.kind !== 'runMetric') return '';
  const values = valuesNeeded({ condition: automation.event.condition, assumptions: {} });
  return spread > values ? ` (${countNoun(values, 'value')} over ${spread} rows)` : '';
}

function explainNearest(automation: TestedAutomation, series: SeriesVerdict): string {
  const { event } = automation;
  const summed = isSummed(automation);
  const { nearest } = series;
  if (event.kind !== 'runMetric' || nearest === undefined) return '';
  const word = comparedWord(event.condition, summed);
  const value = valueText(automation, event.condition, nearest.value);
  return `${extremeWord(event.condition)} ${word} ${value} at step ${nearest.step}, needs ${describeLimit(event.condition, summed)}`;
}

function extremeWord(condition: MetricCondition): string {
  if (condition.kind === 'threshold') {
    if (condition.operator === '$gt' || condition.operator === '$gte') return 'highest';
    return condition.operator === '$lt' || condition.operator === '$lte' ? 'lowest' : 'nearest';
  }
  return condition.direction === 'ANY'
    ? 'largest'
    : condition.direction === 'INCREASE'
      ? 'highest'
      : 'lowest';
}

function explainShort(automation: TestedAutomation, series: SeriesVerdict | undefined): string {
  if (automation.event.kind !== 'runMetric') return '';
  const needed = valuesNeeded({ condition: automation.event.condition, assumptions: {} });
  return `${countNoun(series?.values ?? 0, 'value')}, an evaluation needs ${needed}`;
}

function explainStates({ event }: TestedAutomation): string {
  if (event.kind !== 'runState') return '';
  return `no reported state is ${event.states.map((state) => state.toLowerCase()).join(' or ')}`;
}

/** Metrics of a case that are listed where none is similar to that of the rule. */
const MAX_LISTED_METRICS = 3;

function explainAbsent(automation: TestedAutomation, { metrics }: CaseOutcome): string {
  const metric = metricOf(automation);
  const logged = metrics.filter((name) => !name.startsWith('_'));
  const [near] = suggestNames(metric, logged);
  if (near !== undefined) return `no row has ${metric}, nearest is ${near}`;
  const isShort = logged.length > 0 && logged.length <= MAX_LISTED_METRICS;
  return `no row has ${metric}${isShort ? `, rows have ${logged.join(', ')}` : ''}`;
}

function metricOf({ event }: TestedAutomation): string {
  return event.kind === 'runMetric' ? event.condition.metric : '';
}

function valueText(
  automation: TestedAutomation,
  condition: MetricCondition,
  value: number,
): string {
  const relative = condition.kind === 'change' && condition.amountType === 'RELATIVE';
  const shown = comparedValue(automation, value) * (relative ? 100 : 1);
  const limit = limitOf(condition, isSummed(automation));
  return `${numberBeside(shown, Math.sign(shown) * Math.abs(limit))}${relative ? '%' : ''}`;
}

/** A number with enough digits to distinguish it from the limit beside it. */
function numberBeside(value: number, limit: number): string {
  const short = formatNumber(value);
  if (Number(short) !== Number(formatNumber(limit)) || !Number.isFinite(value)) return short;
  for (let digits = 5; digits <= 12; digits += 1) {
    const longer = Number(value.toPrecision(digits));
    if (longer !== Number(limit.toPrecision(digits))) return String(longer);
  }
  return short;
}
