/** A metric automation over the rows of one run: when it fires, when it is kept silent, and why not. */
import { countNoun } from '../../lib/count-noun.ts';
import { present } from '../../lib/present.ts';
import type { ReasonCode } from '../../model/rule-test/reason-code.ts';
import { type Assumptions, interpretationOf } from '../assumptions.ts';
import type { FilterLeaf } from '../filter/evaluate-filter.ts';
import { type RunDocument, serverRun } from '../filter/run-document.ts';
import { filterReason, filterVerdict } from '../filter/verdict.ts';
import type { Evaluable } from '../metric/evaluable.ts';
import type { Row } from '../metric/metric-value.ts';
import { RunTable } from '../metric/run-table.ts';
import type { SeriesRule } from '../metric/series-rule.ts';
import type { SeriesVerdict } from '../metric/series-verdict.ts';
import { SeriesScan } from './scan-series.ts';

/** How rows are evaluated. */
export interface SeriesOptions {
  /** Values of other runs, for the interpretation of z-scores across runs; that interpretation is tried only with them. */
  readonly baseline?: readonly number[];
  /** Whether open questions are tried with their other interpretations; default: yes. */
  readonly triesInterpretations?: boolean;
}

/**
 * Evaluates a run's rows.
 *
 * Linear in the number of values. Every assumption that nobody can settle is tried with its other interpretations, and
 * `dependsOn` names those that change the number of actions.
 */
export function evaluateSeries(
  automation: Evaluable,
  run: RunDocument,
  rows: readonly Row[] | RunTable,
  assumptions: Assumptions = {},
  { baseline, triesInterpretations = true }: SeriesOptions = {},
): SeriesVerdict {
  const table = rows instanceof RunTable ? rows : RunTable.of(rows);
  const entered = enterSeries(automation, run, assumptions);
  if ('reason' in entered) return { ...withoutRows(entered.reason, table), leaves: entered.leaves };
  const rule: SeriesRule = { ...entered.rule, ...present({ baseline }) };
  const scan = new SeriesScan(rule, table, 'near-values');
  const { fires } = scan;
  const alternatives = triesInterpretations ? scan.alternatives : [];
  return {
    reason: scan.reason,
    fires,
    leaves: entered.leaves,
    dependsOn: alternatives
      .filter((alternative) => alternative.fires !== fires)
      .map(({ assumption, interpretation, fires: times }) => ({
        assumption,
        interpretation,
        fires: times,
      })),
    triggers: scan.triggers,
    suppressed: scan.suppressed,
    ...scan.nearValues(),
    values: scan.column.values.length,
    rows: table.length,
    seen: scan.seen,
    alternatives,
    notes: seriesNotes(rule, table),
  };
}

/** The rule as it is evaluated on a run, or why the run has no part in it. */
export type EnteredSeries =
  | { readonly rule: SeriesRule; readonly leaves: readonly FilterLeaf[] }
  | { readonly reason: ReasonCode; readonly leaves: readonly FilterLeaf[] };

/** Asks everything that is asked before the first value. */
export function enterSeries(
  { event, enabled }: Evaluable,
  run: RunDocument,
  assumptions: Assumptions,
): EnteredSeries {
  if (!enabled) return { reason: 'disabled', leaves: [] };
  if (event.kind !== 'runMetric') return { reason: 'event-mismatch', leaves: [] };
  const filter = filterVerdict(event.runs, serverRun(run), assumptions);
  const refused = filterReason(filter, 'run-filtered');
  if (refused !== undefined) return { reason: refused, leaves: filter.leaves };
  return { rule: { condition: event.condition, assumptions }, leaves: filter.leaves };
}

/** What is odd about the rows, in sentences. */
export function seriesNotes(rule: SeriesRule, table: RunTable): readonly string[] {
  const { metric } = rule.condition;
  return [...orderNotes(table, metric), ...textNotes(table, metric), ...baselineNotes(rule)];
}

function withoutRows(reason: ReasonCode, table: RunTable): SeriesVerdict {
  return {
    reason,
    fires: 0,
    leaves: [],
    dependsOn: [],
    triggers: [],
    suppressed: [],
    boundary: [],
    values: 0,
    rows: table.length,
    seen: { true: false, false: false },
    alternatives: [],
    notes: [],
  };
}

function orderNotes(table: RunTable, metric: string): readonly string[] {
  const { backInTime: back, steps } = table.series(metric, 'by-step');
  if (back < 0) return [];
  return [
    `The time of step ${steps[back]} is before that of the previous step: rows are evaluated in step order`,
  ];
}

function textNotes(table: RunTable, metric: string): readonly string[] {
  const { strings } = table.series(metric, 'by-step');
  const [first] = strings;
  if (first === undefined) return [];
  const where = strings.length === 1 ? '' : ` and in ${countNoun(strings.length - 1, 'more row')}`;
  return [`At step ${first}${where} ${metric} is not a number, which counts as a gap`];
}

function baselineNotes({ condition, assumptions, baseline }: SeriesRule): readonly string[] {
  const lacks = condition.kind === 'zscore' && baseline === undefined;
  return lacks && interpretationOf(assumptions, 'A3') === 'across_runs'
    ? ['A3 across_runs needs the values of other runs; without them the z-score is within this run']
    : [];
}
