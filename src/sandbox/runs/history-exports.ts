/** Exported histories: Parquet files behind addresses that are valid for a short time, as the storage of W&B has them. */
import { joinSeries } from '../../simulate/logged/join-series.ts';
import { MetricRows } from '../../simulate/logged/logged-history.ts';
import { writeParquet } from '../../simulate/logged/write-history.ts';
import { ApiError } from '../api-error.ts';
import type { RunRecord } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import { historyRows } from './history-rows.ts';
import { loggedLeaves } from './logged-leaves.ts';
import { checkSignedPath, signedPath } from './signed-address.ts';

/** Rows of one exported file; what is left is the live part. */
const ROWS_PER_FILE = 5000;

/** How long an address is valid, in milliseconds. */
const VALID_MS = 60_000;

/** Rows of a run that are exported: whole files, once the run has ended. */
export function exportedRows(run: RunRecord): number {
  if (run.state === 'running' || run.state === 'pending') return 0;
  return Math.floor(historyRows(run).length / ROWS_PER_FILE) * ROWS_PER_FILE;
}

/** The addresses of the exported files. */
export function exportAddresses(
  run: RunRecord,
  { baseUrl, key, now }: { readonly baseUrl: string; readonly key: string; readonly now: Date },
): readonly string[] {
  return Array.from({ length: exportedRows(run) / ROWS_PER_FILE }, (_, part) => {
    const path = `/sandbox/exports/${run.number}/${part}.parquet`;
    return `${baseUrl}${signedPath(path, { key, now, validMs: VALID_MS })}`;
  });
}

const EXPORT = /^\/sandbox\/exports\/(\d+)\/(\d+)\.parquet$/;

/**
 * The file behind an address.
 *
 * @throws ApiError 403 for an address that is not signed or has expired, 404 where the run is gone.
 */
export async function readExport(
  address: string,
  { store, now }: { readonly store: Store; readonly now: Date },
): Promise<Uint8Array> {
  const path = checkSignedPath(address, { key: store.state.apiKey, now });
  const [, number, part] = EXPORT.exec(path) ?? [];
  const run = store.state.runs.find((each) => each.number === Number(number));
  if (run === undefined) throw new ApiError(404, 'no such export');
  const start = Number(part) * ROWS_PER_FILE;
  const rows = historyRows(run).slice(start, start + ROWS_PER_FILE);
  const names = new Set(rows.flatMap((row) => loggedLeaves(row).map(([name]) => name)));
  for (const own of ['_step', '_timestamp', '_runtime']) names.delete(own);
  const series = [...names].map((name) => {
    const collected = new MetricRows(name);
    for (const row of rows) collected.add(row);
    return collected.finish();
  });
  return await writeParquet(joinSeries(series));
}
