/** Reads metrics of one run from a server, every row of them, and says of which metric rows are missing. */
import { Failure } from '../../diagnostics/failure.ts';
import { chunks } from '../../lib/chunks.ts';
import type { JsonObject } from '../../lib/json.ts';
import type { ServerRun } from '../../model/history-api.ts';
import { MetricRows, type MetricSeries } from '../../simulate/logged/logged-history.ts';
import { checkBudget } from './history-budget.ts';
import { type HistoryReader, isSystemMetric, type RunReading } from './history-reader.ts';
import { readExported } from './read-exported.ts';
import { PAGE_STEPS, pagesOf, type StepPage, stepPages } from './step-pages.ts';

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
  const sampled = new Set<string>(system);
  const rows = await readLogged(reader, run, logged);
  if (rows === undefined) return undefined;
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

/** The exported part from files, and the rest page by page. */
async function readLogged(
  reader: HistoryReader,
  run: ServerRun,
  metrics: readonly string[],
): Promise<readonly MetricRows[] | undefined> {
  const rows = metrics.map((metric) => new MetricRows(metric));
  if (rows.length === 0) return rows;
  const isLong =
    (run.rows ?? Number.POSITIVE_INFINITY) > PAGE_STEPS && (run.lastStep ?? 0) >= PAGE_STEPS;
  const from = isLong ? await readExported(reader, run, rows) : 0;
  if (from === undefined) return undefined;
  const pages = stepPages(run, from);
  if (pages === undefined) throw unknownLength(run);
  for (const page of pages) {
    for (const group of chunks(rows, MAX_SPECS)) {
      const isThere = await readPage(reader, run, group, page);
      if (!isThere) return undefined;
    }
  }
  return rows;
}

/** @returns false where the run is gone. */
async function readPage(
  { api, limits }: HistoryReader,
  run: ServerRun,
  rows: readonly MetricRows[],
  page: StepPage,
): Promise<boolean> {
  checkBudget(api, limits);
  const specs = specsOf(
    run,
    rows.map(({ metric }) => metric),
  );
  const lists = await api.sampleRows(run, { ...page, keys: specs.map(({ keys }) => keys) });
  if (lists === undefined) return false;
  for (const each of rows) {
    const own = lists.filter((_, index) => specs[index]?.metric === each.metric);
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
  { api, limits }: HistoryReader,
  run: ServerRun,
  metrics: readonly string[],
): Promise<readonly MetricRows[] | undefined> {
  const rows = metrics.map((metric) => new MetricRows(metric));
  const endStep = (run.lastStep ?? -1) + 1;
  for (const range of pagesOf({ minStep: 0, endStep }, ROW_PAGE_STEPS)) {
    checkBudget(api, limits);
    const page = await api.readRows(run, {
      ...range,
      samples: Math.max(ROW_PAGE_STEPS, (run.rows ?? 0) > endStep ? (run.rows ?? 0) : 0),
    });
    if (page === undefined) return undefined;
    for (const each of rows) addRows(run, each, page);
  }
  return rows;
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
