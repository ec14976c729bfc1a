/** Exported histories: Parquet files behind addresses that are valid for a short time, as the storage of W&B has them. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { joinSeries } from '../../simulate/logged/join-series.ts';
import { MetricRows } from '../../simulate/logged/logged-history.ts';
import { writeParquet } from '../../simulate/logged/write-history.ts';
import { ApiError } from '../api-error.ts';
import type { RunRecord } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import { historyRows } from './history-rows.ts';

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
  const expires = now.getTime() + VALID_MS;
  return Array.from({ length: exportedRows(run) / ROWS_PER_FILE }, (_, part) => {
    const path = `/sandbox/exports/${run.number}/${part}.parquet`;
    return `${baseUrl}${path}?expires=${expires}&signature=${sign(path, expires, key)}`;
  });
}

const ADDRESS =
  /^(\/sandbox\/exports\/(\d+)\/(\d+)\.parquet)\?expires=(\d+)&signature=([0-9a-f]{64})$/;

/**
 * The file behind an address; undefined for any other address.
 *
 * @throws ApiError 403 for a wrong signature or an address that has expired, 404 where the run is gone.
 */
export async function readExport(
  address: string,
  { store, now }: { readonly store: Store; readonly now: Date },
): Promise<Uint8Array | undefined> {
  const [, path, number, part, expires, signature] = ADDRESS.exec(address) ?? [];
  if (path === undefined || signature === undefined) return undefined;
  const expected = sign(path, Number(expires), store.state.apiKey);
  if (!timingSafeEqual(Buffer.from(signature), Buffer.from(expected)))
    throw new ApiError(403, 'the signature does not match');
  if (Number(expires) < now.getTime()) throw new ApiError(403, 'the address has expired');
  const run = store.state.runs.find((each) => each.number === Number(number));
  if (run === undefined) throw new ApiError(404, 'no such export');
  const start = Number(part) * ROWS_PER_FILE;
  const rows = historyRows(run).slice(start, start + ROWS_PER_FILE);
  const names = new Set(rows.flatMap((row) => Object.keys(row)));
  for (const own of ['_step', '_timestamp', '_runtime']) names.delete(own);
  const series = [...names].map((name) => {
    const collected = new MetricRows(name);
    for (const row of rows) collected.add(row);
    return collected.finish();
  });
  return await writeParquet(joinSeries(series));
}

function sign(path: string, expires: number, key: string): string {
  return createHmac('sha256', key).update(`${path} ${expires}`).digest('hex');
}
