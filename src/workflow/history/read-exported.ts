import type { ServerRun } from '../../model/history-api.ts';
import type { MetricRows, MetricSeries } from '../../simulate/logged/logged-history.ts';
import { readLoggedParquet } from '../../simulate/logged/read-logged-parquet.ts';
import { checkBudget } from './history-budget.ts';
import type { HistoryReader } from './history-reader.ts';

/** How often the addresses are asked for again where they have expired. */
const MAX_RENEWALS = 2;

/**
 * Reads the exported part of a history into the rows of each metric.
 *
 * @returns the first step that is left to read: 0 where nothing is exported, or the files cannot be used. Undefined
 *   where the run is gone.
 */
export async function readExported(
  reader: HistoryReader,
  run: ServerRun,
  rows: readonly MetricRows[],
): Promise<number | undefined> {
  for (let attempt = 0; attempt <= MAX_RENEWALS; attempt += 1) {
    checkBudget(reader.api, reader.limits);
    const exports = await reader.api.readExports(run);
    if (exports === undefined) return undefined;
    if (exports.urls.length === 0) return 0;
    const files = await download(reader, exports.urls);
    if (files === 'expired') continue;
    const parts = await parse(files, rows);
    if (parts === undefined) return 0;
    // Of a step that is in the files and in the live part, the live part is read.
    const next = addParts(parts, rows, exports.firstLiveStep ?? Number.POSITIVE_INFINITY);
    return exports.firstLiveStep ?? (run.state === 'running' ? next : Number.MAX_SAFE_INTEGER);
  }
  return 0;
}

/** Adds the rows before a step; gives the step after the last of them. */
function addParts(
  parts: readonly (readonly MetricSeries[])[],
  rows: readonly MetricRows[],
  end: number,
): number {
  let next = 0;
  for (const part of parts) {
    for (const [index, series] of part.entries()) {
      next = Math.max(next, addSeries(series, rows[index], end));
    }
  }
  return next;
}

function addSeries(series: MetricSeries, rows: MetricRows | undefined, end: number): number {
  const { steps, timestamps, runtimes } = series;
  let next = 0;
  for (const [row, step] of steps.entries()) {
    if (step >= end) continue;
    next = Math.max(next, step + 1);
    rows?.push(
      step,
      timestamps[row] ?? Number.NaN,
      runtimes[row] ?? Number.NaN,
      valueAt(series, row),
    );
  }
  return next;
}

function valueAt({ strings, values }: MetricSeries, row: number): string | number {
  return strings.get(row) ?? values[row] ?? Number.NaN;
}

async function download(
  { api, limits }: HistoryReader,
  urls: readonly string[],
): Promise<readonly Uint8Array[] | 'expired'> {
  const files: Uint8Array[] = [];
  for (const url of urls) {
    checkBudget(api, limits);
    const file = await api.download(url);
    if (file === 'expired') return 'expired';
    files.push(file);
  }
  return files;
}

/** The series of each file; undefined where one cannot be read, so that the pages are read instead. */
async function parse(
  files: readonly Uint8Array[],
  rows: readonly MetricRows[],
): Promise<readonly (readonly MetricSeries[])[] | undefined> {
  const metrics = rows.map(({ metric }) => metric);
  const parts: (readonly MetricSeries[])[] = [];
  try {
    for (const file of files) parts.push(await readLoggedParquet(file, metrics));
  } catch {
    return undefined;
  }
  return parts.sort((a, b) => firstStep(a) - firstStep(b));
}

function firstStep(part: readonly MetricSeries[]): number {
  return Math.min(...part.map(({ steps }) => steps[0] ?? Number.POSITIVE_INFINITY));
}
