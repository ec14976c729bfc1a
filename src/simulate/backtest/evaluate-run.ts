/** One rule on one recorded run: the same evaluation as in a rule test, put down as plain JSON. */
import { present } from '../../lib/present.ts';
import { suggestNames } from '../../lib/suggest-names.ts';
import type {
  CrossingMark,
  MatchedOutcome,
  RuleOutcome,
  VariantOutcome,
} from '../../model/backtest/run-outcome.ts';
import type { ReasonCode } from '../../model/rule-test/reason-code.ts';
import type { Assumptions } from '../assumptions.ts';
import { evaluateStates } from '../event/evaluate-states.ts';
import { matchesScope } from '../event/matches-scope.ts';
import { runFieldWord } from '../filter/run-document.ts';
import type { Verdict } from '../filter/verdict.ts';
import { RunTable, type Series } from '../metric/run-table.ts';
import { valuesNeeded } from '../metric/series-rule.ts';
import type { Crossing, SeriesVerdict } from '../metric/series-verdict.ts';
import { comparedValue, type TestedAutomation } from '../rule-test/run/evaluate-case.ts';
import { enterSeries, seriesNotes } from '../scan/evaluate-series.ts';
import { SeriesScan } from '../scan/scan-series.ts';
import type { RecordedRun, RuleVariants } from './recorded-run.ts';
import { bucketMeans, sparkline, trendOf } from './sparkline.ts';

/** Crossings of one run that are kept one by one; all are counted. */
const MAX_MARKS = 40;

/** Reasons for which a run has no part in a rule. */
export const OUTSIDE: ReadonlySet<ReasonCode> = new Set([
  'disabled',
  'event-mismatch',
  'scope-mismatch',
  'run-filtered',
  'filter-false',
  'unknown-operator',
]);

/**
 * Evaluates.
 *
 * @param isOfInterest whether the run is shown even where nothing fires.
 */
export function evaluateRun(
  { variants }: RuleVariants,
  run: RecordedRun,
  assumptions: Assumptions,
  isOfInterest: boolean,
): RuleOutcome {
  const outcomes = variants.map((variant, index) =>
    evaluateVariant({ ...variant, enabled: true }, run, assumptions, index === 0),
  );
  const [declared] = outcomes;
  if (declared === undefined) return { matches: false, reason: 'disabled', unknownFields: [] };
  if (outcomes.every(({ verdict }) => OUTSIDE.has(verdict.reason))) {
    return {
      matches: false,
      reason: declared.verdict.reason,
      unknownFields: run.isWhole ? [] : missingFields(declared.verdict),
    };
  }
  const fires = outcomes.some(({ outcome }) => outcome.fires > 0);
  return {
    matches: true,
    isDeclared: !OUTSIDE.has(declared.verdict.reason),
    ...matchedOutcome(variants[0], declared, run, fires || isOfInterest),
    variants: outcomes.map(({ outcome }) => outcome),
  };
}

type EvaluatedSeries = Pick<
  SeriesVerdict,
  'reason' | 'triggers' | 'suppressed' | 'alternatives' | 'leaves' | 'notes'
>;

interface EvaluatedVariant {
  readonly verdict: Pick<Verdict, 'reason' | 'leaves'>;
  readonly series?: EvaluatedSeries;
  readonly outcome: VariantOutcome;
}

const EMPTY_TABLE: RunTable = RunTable.of([]);

function evaluateVariant(
  automation: TestedAutomation,
  run: RecordedRun,
  assumptions: Assumptions,
  isDeclared: boolean,
): EvaluatedVariant {
  const { event, scope } = automation;
  if (!matchesScope(scope, run.origin)) return silent('scope-mismatch');
  if (event.kind === 'runState') {
    const verdict = evaluateStates(automation, run.document, run.states, assumptions);
    const outcome = {
      fires: verdict.fires,
      suppressed: verdict.suppressed.length,
      atStart: false,
      ...present({ firstStep: verdict.triggers[0]?.index }),
    };
    return { verdict, outcome };
  }
  if (event.kind !== 'runMetric') return silent('event-mismatch');
  const table = run.table ?? EMPTY_TABLE;
  const series = evaluateMetric(automation, run, table, assumptions, isDeclared);
  const needed = valuesNeeded({ condition: event.condition, assumptions });
  const [first] = series.triggers;
  const outcome = {
    fires: series.triggers.length,
    suppressed: series.suppressed.length,
    atStart: first !== undefined && first.valueIndex <= needed,
    ...present({ firstStep: first?.step }),
  };
  return { verdict: series, series, outcome };
}

function evaluateMetric(
  automation: TestedAutomation,
  run: RecordedRun,
  table: RunTable,
  assumptions: Assumptions,
  triesInterpretations: boolean,
): EvaluatedSeries {
  const entered = enterSeries(automation, run.document, assumptions);
  const { leaves } = entered;
  if ('reason' in entered) {
    const { reason } = entered;
    return { reason, triggers: [], suppressed: [], alternatives: [], leaves, notes: [] };
  }
  const scan = new SeriesScan(entered.rule, table, 'fires');
  return {
    reason: scan.reason,
    triggers: scan.triggers,
    suppressed: scan.suppressed,
    alternatives: triesInterpretations ? scan.alternatives : [],
    leaves,
    notes: seriesNotes(entered.rule, table),
  };
}

function silent(reason: ReasonCode): EvaluatedVariant {
  const verdict = { reason, fires: 0, leaves: [], dependsOn: [] };
  return { verdict, outcome: { fires: 0, suppressed: 0, atStart: false } };
}

function missingFields({ leaves }: Pick<Verdict, 'leaves'>): readonly string[] {
  const missing = leaves.filter(({ actual, field }) => actual === undefined && field !== '');
  return [...new Set(missing.map(({ field }) => runFieldWord(field)))];
}

function matchedOutcome(
  automation: TestedAutomation | undefined,
  { verdict, series }: EvaluatedVariant,
  run: RecordedRun,
  isShown: boolean,
): Omit<MatchedOutcome, 'variants' | 'isDeclared'> {
  const metric = automation?.event.kind === 'runMetric' ? automation.event.condition.metric : '';
  if (series === undefined || automation === undefined) {
    return {
      reason: verdict.reason,
      values: run.states.length,
      nonFinite: 0,
      fired: [],
      silent: [],
      alternatives: [],
      nearNames: [],
      notes: [],
    };
  }
  const table = run.table ?? EMPTY_TABLE;
  const logged = table.series(metric, 'by-step');
  const { valueRows, finiteRows } = logged;
  const mark = (crossing: Crossing): CrossingMark => markOf(automation, crossing, valueRows.length);
  return {
    reason: series.reason,
    ...present({
      hasEveryRow: run.sampledMetrics?.includes(metric) === false ? true : undefined,
    }),
    values: valueRows.length,
    nonFinite: valueRows.length - finiteRows.length,
    fired: spread(series.triggers).map(mark),
    silent: spread(series.suppressed).map(mark),
    ...(isShown ? curveOf(logged) : {}),
    alternatives: series.alternatives.map((each) => ({ ...each })),
    nearNames:
      series.reason === 'metric-absent'
        ? suggestNames(metric, run.loggedNames ?? namesOf(table))
        : [],
    notes: series.notes,
  };
}

/** What a report shows of a series. */
type Curve = Pick<MatchedOutcome, 'sparkline' | 'trend'>;

// A series is never changed; the rules of one metric show the same curve.
const curves = new WeakMap<Series, Curve>();

function curveOf(series: Series): Curve {
  const known = curves.get(series);
  if (known !== undefined) return known;
  const { values, valueRows } = series;
  const numbers = Array.from(valueRows, (row) => values[row] ?? 0);
  const curve = present({
    sparkline: numbers.length === 0 ? undefined : sparkline(bucketMeans(numbers)),
    trend: trendOf(numbers),
  });
  curves.set(series, curve);
  return curve;
}

/** The crossings, or as many of them as are kept, evenly spread from the first to the last. */
function spread(crossings: readonly Crossing[]): readonly Crossing[] {
  if (crossings.length <= MAX_MARKS) return crossings;
  const step = (crossings.length - 1) / (MAX_MARKS - 1);
  return Array.from({ length: MAX_MARKS }, (_, index) =>
    crossings.slice(Math.round(index * step), Math.round(index * step) + 1),
  ).flat();
}

/** What a user logs: names with `_` first are W&B's own. */
function namesOf(table: RunTable): readonly string[] {
  return table.metrics.filter((name) => !name.startsWith('_'));
}

function markOf(automation: TestedAutomation, crossing: Crossing, values: number): CrossingMark {
  const value = comparedValue(automation, crossing.value);
  return {
    step: crossing.step,
    value: Number.isFinite(value) ? value : String(value),
    position: values <= 1 ? 0 : (crossing.valueIndex - 1) / values,
  };
}
