/** One metric of a run as a chart, under each rule that evaluates it. */
import { present } from '../../lib/present.ts';
import type { RulePicture } from '../../model/backtest/rule-picture.ts';
import type { MetricCondition } from '../../model/event.ts';
import type { PageChart } from '../../model/sandbox/page-state.ts';
import { comparisonOf, recordSeries } from '../../simulate/backtest/record-series.ts';
import { serverRun } from '../../simulate/filter/run-document.ts';
import { filterReason, filterVerdict } from '../../simulate/filter/verdict.ts';
import type { Row } from '../../simulate/metric/metric-value.ts';
import { RunTable } from '../../simulate/metric/run-table.ts';
import { ApiError } from '../api-error.ts';
import { evaluatedValue } from '../runs/logged-leaves.ts';
import { covers, runDocument } from '../runtime/match-automations.ts';
import { readEvent } from '../runtime/read-trigger.ts';
import type { RunRecord } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import { viewRun } from './page-state.ts';

/** Rules that are drawn; more are left out. */
const MAX_RULES = 10;

/** Other runs of the project that are drawn behind the chosen one, and how many rows they may have together. */
const MAX_OTHERS = 20;
const MAX_OTHER_ROWS = 50_000;

/**
 * The chart.
 *
 * @param metric undefined: the first one that the run logged.
 * @throws ApiError 404 for a run that does not exist.
 */
export function pageChart(store: Store, number: number, metric: string | undefined): PageChart {
  const run = store.state.runs.find((each) => each.number === number);
  if (run === undefined) throw new ApiError(404, `the sandbox has no run ${number}`);
  const view = viewRun(store, run);
  const chosen = metric !== undefined && view.metrics.includes(metric) ? metric : view.metrics[0];
  if (chosen === undefined) return { run: view, metric: chosen, rules: [] };
  const runs = [run, ...otherRuns(store, run)];
  const rules = store.state.triggers.flatMap((trigger) => {
    const condition = conditionOn(store, trigger, { run, metric: chosen });
    return condition === undefined ? [] : [{ automation: trigger.name, condition }];
  });
  const drawn: readonly { automation?: string; condition: MetricCondition }[] =
    rules.length === 0 ? [{ condition: plainCondition(chosen) }] : rules.slice(0, MAX_RULES);
  return {
    run: view,
    metric: chosen,
    rules: drawn.map(({ automation, condition }) => ({
      ...present({ automation }),
      picture: pictureOf(condition, runs),
    })),
  };
}

/** The newest other runs of the project. */
function otherRuns({ state }: Store, run: RunRecord): readonly RunRecord[] {
  let rows = 0;
  return state.runs
    .filter((each) => each !== run && each.project === run.project)
    .slice(-MAX_OTHERS)
    .reverse()
    .filter((each) => {
      rows += each.rows.length;
      return rows <= MAX_OTHER_ROWS;
    });
}

/** The condition of an automation that evaluates this metric of this run; undefined for any other automation. */
function conditionOn(
  store: Store,
  trigger: Store['state']['triggers'][number],
  { run, metric }: { readonly run: RunRecord; readonly metric: string },
): MetricCondition | undefined {
  if (trigger.isHidden) return undefined;
  const project = store.project(run.project);
  const origin = { entity: store.entity(project.entity), project };
  if (!covers(store, trigger, { origin, collection: undefined })) return undefined;
  const event = readEvent(trigger);
  if (event?.kind !== 'runMetric' || event.condition.metric !== metric) return undefined;
  const verdict = filterVerdict(event.runs, serverRun(runDocument(run)), {});
  return filterReason(verdict, 'run-filtered') === undefined ? event.condition : undefined;
}

/** What no value reaches, for a metric that no rule evaluates. */
function plainCondition(metric: string): MetricCondition {
  return {
    kind: 'threshold',
    metric,
    window: 1,
    operator: '$gt',
    threshold: Number.POSITIVE_INFINITY,
  };
}

function pictureOf(condition: MetricCondition, runs: readonly RunRecord[]): RulePicture {
  const rule = { condition, assumptions: {} };
  return {
    comparison: comparisonOf(rule, false),
    assumed: {},
    runs: runs.map((run) => ({
      name: run.displayName,
      state: run.state,
      series: recordSeries(rule, RunTable.of(run.rows.map((row) => rowOf(row, condition.metric)))),
    })),
  };
}

function rowOf(row: RunRecord['rows'][number], metric: string): Row {
  const value = evaluatedValue(row, metric);
  return {
    step: Number(row['_step']),
    time: Number(row['_timestamp']) * 1000,
    values: value === undefined ? new Map() : new Map([[metric, value]]),
  };
}
