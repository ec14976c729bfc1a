/** Reads metrics of one run from a server, every row of them, and says of which metric rows are missing. */
import { Failure } from '../../diagnostics/failure.ts';
import { chunks } from '../../lib/chunks.ts';
import type { JsonObject } from '../../lib/json.ts';
import type { ServerRun } from '../../model/history-api.ts';
import { MetricRows, type MetricSeries } from '../../simulate/logged/logged-history.ts';
import { hasEnded } from './cached-runs.ts';
import { checkBudget } from './history-budget.ts';
import { type HistoryReader, isSystemMetric, type RunReading } from './history-reader.ts';
import { readExported } from './read-exported.ts';
import {
  halvesOf,
  mayLackRows,
  PAGE_STEPS,
  pagesOf,
  type StepPage,
  stepPages,
} from './step-pages.ts';

/** Metrics of one request. */
const MAX_SPECS = 20;

/** Steps of a page of whole rows: the default of the SDK. */
const ROW_PAGE_STEPS = 1000;

/** Samples of system metrics: there is no way to read all of them. */
const SYSTEM_SAMPLES = 10_000;

/** Reads; undefined where the run is gone. */
export async function readRunHistory(
  reader: HistoryReader,
  run: ServerRun,
  metrics: readonly string[],
): Promise<RunReading | undefined> {
  const logged = metrics.filter((metric) => !isSystemMetric(metric));
  const system = metrics.filter(isSystemMetric);
  const series: MetricSeries[] = [];
  const found = await readLogged(reader, run, logged);
  if (found === undefined) return undefined;
  const { rows } = found;
  const sampled = new Set<string>([...system, ...found.cut]);
  const short = rows.filter((each) => isShort(run, each)).map(({ metric }) => metric);
  const again = short.length === 0 ? [] : await readWholeRows(reader, run, short);
  if (again === undefined) return undefined;
  for (const first of rows) {
    const second = again.find(({ metric }) => metric === first.metric);
    const better = second !== undefined && second.length > first.length ? second : first;
    if (isShort(run, better)) sampled.add(better.metric);
    series.push(better.finish());
  }
  if (system.length > 0) {
    const events = await readSystem(reader, run, system);
    if (events === undefined) return undefined;
    series.push(...events);
  }
  return { series, sampled };
}

/** Whether the server counts more rows than it gave. */
function isShort({ keys }: ServerRun, rows: MetricRows): boolean {
  const count = keys?.get(rows.metric)?.count;
  return count !== undefined && rows.length < count;
}

/** The rows of each metric. */
interface LoggedRows {
  readonly rows: readonly MetricRows[];
  /** Metrics of which rows may be missing, and nothing counts them. */
  readonly cut: Set<string>;
}

/** The exported part from files, and the rest page by page. */
async function readLogged(
  reader: HistoryReader,
  run: ServerRun,
  metrics: readonly string[],
): Promise<LoggedRows | undefined> {
  const rows = metrics.map((metric) => new MetricRows(metric));
  const found: LoggedRows = { rows, cut: new Set() };
  if (rows.length === 0) return found;
  const isLong =
    (run.rows ?? Number.POSITIVE_INFINITY) > PAGE_STEPS && (run.lastStep ?? 0) >= PAGE_STEPS;
  const from = isLong ? await readExported(reader, run, rows) : 0;
  if (from === undefined) return undefined;
  const isCounted = metrics.every((metric) => run.keys?.get(metric)?.count !== undefined);
  const pages = stepPages(run, isCounted, from);
  if (pages === undefined) throw unknownLength(run);
  for (const page of [...pages, ...pageBeyond(run, isCounted, from)]) {
    for (const group of chunks(rows, MAX_SPECS)) {
      const isThere = await readPage(reader, run, { rows: group, cut: found.cut }, page, isCounted);
      if (!isThere) return undefined;
    }
  }
  return found;
}

/** Steps after the last one, where nothing counts: it may be the latest and not the highest, if the steps restart. */
function pageBeyond(run: ServerRun, isCounted: boolean, from: number): readonly StepPage[] {
  const { rows, lastStep } = run;
  if (isCounted || rows !== undefined || lastStep === undefined || !hasEnded(run)) return [];
  const minStep = Math.max(from, lastStep + 1);
  const endStep = Number.MAX_SAFE_INTEGER;
  return minStep < endStep ? [{ minStep, endStep, samples: PAGE_STEPS }] : [];
}

/**
 * Reads a page; in halves, where rows of it may be missing.
 *
 * @returns false where the run is gone.
 */
async function readPage(
  reader: HistoryReader,
  run: ServerRun,
  found: LoggedRows,
  page: StepPage,
  isCounted: boolean,
): Promise<boolean> {
  const { api, limits } = reader;
  checkBudget(api, limits);
  const specs = specsOf(
    run,
    found.rows.map(({ metric }) => metric),
  );
  const lists = await api.sampleRows(run, { ...page, keys: specs.map(({ keys }) => keys) });
  if (lists === undefined) return false;
  const isCut = (list: readonly JsonObject[]): boolean =>
    mayLackRows(run, page, list.length, isCounted);
  if (lists.some(isCut) && page.endStep - page.minStep > 1) {
    for (const half of halvesOf(page))
      if (!(await readPage(reader, run, found, half, isCounted))) return false;
    return true;
  }
  for (const each of found.rows) {
    const own = lists.filter((_, index) => specs[index]?.metric === each.metric);
    if (own.some(isCut)) found.cut.add(each.metric);
    addRows(run, each, longest(own));
  }
  return true;
}

/** Keys to ask for; a metric has a second list without times where it is not known that every row has them. */
function specsOf(
  { keys }: ServerRun,
  metrics: readonly string[],
): readonly { readonly metric: string; readonly keys: readonly string[] }[] {
  return metrics.flatMap((metric) => {
    const times = ['_timestamp', '_runtime'].filter((key) => keys?.has(key) ?? true);
    const isKnown = keys?.get(metric)?.count !== undefined && times.includes('_timestamp');
    const timed = { metric, keys: ['_step', ...times, metric] };
    if (isKnown) return [timed];
    return [
      { metric, keys: ['_step', '_timestamp', metric] },
      { metric, keys: ['_step', metric] },
    ];
  });
}

/** The first of the longest lists: times are worth having where they cost no row. */
function longest(lists: readonly (readonly JsonObject[])[]): readonly JsonObject[] {
  return lists.reduce((best, list) => (list.length > best.length ? list : best), lists[0] ?? []);
}

/** The same metrics from pages of whole rows. */
async function readWholeRows(
  reader: HistoryReader,
  run: ServerRun,
  metrics: readonly string[],
): Promise<readonly MetricRows[] | undefined> {
  const rows = metrics.map((metric) => new MetricRows(metric));
  const endStep = (run.lastStep ?? -1) + 1;
  for (const range of pagesOf({ minStep: 0, endStep }, ROW_PAGE_STEPS)) {
    const samples = Math.max(2 * ROW_PAGE_STEPS, (run.rows ?? 0) > endStep ? (run.rows ?? 0) : 0);
    if (!(await readRowPage(reader, run, rows, { ...range, samples }))) return undefined;
  }
  return rows;
}

/**
 * Reads a page of whole rows; in halves, where rows of it may be missing.
 *
 * @returns false where the run is gone.
 */
async function readRowPage(
  reader: HistoryReader,
  run: ServerRun,
  rows: readonly MetricRows[],
  page: StepPage,
): Promise<boolean> {
  checkBudget(reader.api, reader.limits);
  const list = await reader.api.readRows(run, page);
  if (list === undefined) return false;
  if (mayLackRows(run, page, list.length, false) && page.endStep - page.minStep > 1) {
    for (const half of halvesOf(page))
      if (!(await readRowPage(reader, run, rows, half))) return false;
    return true;
  }
  for (const each of rows) addRows(run, each, list);
  return true;
}

async function readSystem(
  { api, limits }: HistoryReader,
  run: ServerRun,
  metrics: readonly string[],
): Promise<readonly MetricSeries[] | undefined> {
  checkBudget(api, limits);
  const events = await api.readSystemRows(run, SYSTEM_SAMPLES);
  if (events === undefined) return undefined;
  return metrics.map((metric) => {
    const rows = new MetricRows(metric);
    // System metrics have no steps of their own: their number in time stands for it.
    addRows(
      run,
      rows,
      events.map((event, index) => ({ ...event, _step: index })),
    );
    return rows.finish();
  });
}

function addRows(run: ServerRun, rows: MetricRows, list: readonly JsonObject[]): void {
  for (const row of list) {
    const problem = rows.add(row);
    if (problem === undefined) continue;
    throw new Failure(`Cannot read the history of run "${run.id}": ${problem}`, {
      code: 'incomplete-read',
      hint: 'Run the same command again',
    });
  }
}

function unknownLength(run: ServerRun): Failure {
  return new Failure(
    `Cannot read the history of run "${run.id}" whole: the server does not say how long it is`,
    { code: 'unsupported', hint: 'Export the history with run.scan_history() of the SDK' },
  );
}
