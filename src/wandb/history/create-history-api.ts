/** The port to runs and their histories, over HTTP. */
import { ApiFailure } from '../../diagnostics/api-failure.ts';
import { Failure } from '../../diagnostics/failure.ts';
import {
  isJsonList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  parseJson,
} from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import type { HistoryApi, HistoryExports, HistoryUsage, RunRef } from '../../model/history-api.ts';
import { objectField } from '../codec/fields.ts';
import type { Operation } from '../operations/operation.ts';
import {
  historyPageOperation,
  parquetHistoryOperation,
  sampledHistoryOperation,
  systemEventsOperation,
} from '../operations/read-runs.ts';
import type { Querying } from '../query.ts';
import { incomplete } from '../read/read-connection.ts';
import { unknownFields } from '../read/unknown-fields.ts';
import type { Download } from './download.ts';
import { listCollections, listVersions } from './list-artifacts.ts';
import { type LackingFields, listProjects, listRuns, readRun } from './list-runs.ts';

/** What the port needs of its connection. */
export interface HistoryConnection {
  readonly server: string;
  readonly session: Querying;
  readonly download: (url: string) => Promise<Download>;
  readonly usage: () => HistoryUsage;
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  readonly signal: AbortSignal;
}

/** Creates the port. It sends queries only. */
export function createHistoryApi(connection: HistoryConnection): HistoryApi {
  const { session } = connection;
  const lacking: LackingFields = new Set();
  let hasExports = true;

  /** The run of a response with one selected field; undefined where it was deleted. */
  async function ask(
    operation: Operation<unknown>,
    run: RunRef,
    field: string,
  ): Promise<JsonValue | undefined> {
    const data = await session.query(operation, `read the history of run "${run.id}"`);
    const node = objectField(objectField(data, 'project') ?? {}, 'run');
    if (node === undefined) return undefined;
    if (node['name'] !== run.id)
      throw incomplete(`the history of run "${run.id}"`, 'the response is about another run');
    return node[field] ?? null;
  }

  return {
    server: connection.server,
    listRuns: (request) => listRuns(session, lacking, request),
    readRun: (run) => readRun(session, lacking, run),
    sampleRows: async (run, request) => {
      const lists = await ask(sampledHistoryOperation(run, request), run, 'sampledHistory');
      if (lists === undefined) return undefined;
      if (!isJsonList(lists) || lists.length !== request.keys.length) throw notRows(run);
      return lists.map((list) => objectsOf(list, run));
    },
    readRows: async (run, request) => {
      const rows = await ask(historyPageOperation(run, request), run, 'history');
      return rows === undefined ? undefined : objectsOf(rows, run);
    },
    readSystemRows: async (run, samples) => {
      const rows = await ask(systemEventsOperation(run, samples), run, 'events');
      return rows === undefined ? undefined : objectsOf(rows, run);
    },
    readExports: async (run) => {
      if (!hasExports) return { urls: [] };
      try {
        const found = await ask(parquetHistoryOperation(run), run, 'parquetHistory');
        return found === undefined ? undefined : exportsOf(found);
      } catch (error) {
        // A server that exports nothing is read page by page.
        if (!unknownFields(error).has('parquetHistory')) throw error;
        hasExports = false;
        return { urls: [] };
      }
    },
    download: async (url) => await download(connection, url),
    listCollections: (path, onPage) => listCollections(session, path, onPage),
    listVersions: (path, onPage) => listVersions(session, path, onPage),
    listProjects: (entity) => listProjects(session, entity),
    usage: connection.usage,
  };
}

/** Rows as objects; the server sends some as JSON text. */
function objectsOf(list: JsonValue, run: RunRef): readonly JsonObject[] {
  if (!isJsonList(list)) throw notRows(run);
  return list.map((item) => {
    const row = typeof item === 'string' ? parseRow(item) : item;
    if (!isJsonObject(row)) throw notRows(run);
    return row;
  });
}

function parseRow(text: string): JsonValue | undefined {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}

function notRows(run: RunRef): Failure {
  return incomplete(
    `the history of run "${run.id}"`,
    'the response has no rows where they were expected',
  );
}

function exportsOf(found: JsonValue): HistoryExports {
  if (!isJsonObject(found)) return { urls: [] };
  const { parquetUrls, liveData } = found;
  const urls = isJsonList(parquetUrls) ? parquetUrls.filter((url) => typeof url === 'string') : [];
  const steps = isJsonList(liveData)
    ? liveData.flatMap((row) => {
        const step = isJsonObject(row) ? row['_step'] : undefined;
        return typeof step === 'number' ? step : [];
      })
    : [];
  const first = steps.reduce<number | undefined>(
    (least, step) => (least === undefined || step < least ? step : least),
    undefined,
  );
  return { urls, ...present({ firstLiveStep: first }) };
}

const DOWNLOAD_ATTEMPTS = 4;

/** Statuses of storage for an address that was valid once. */
const EXPIRED: ReadonlySet<number> = new Set([400, 401, 403, 404, 410]);

/** Tries again where storage is busy or the connection breaks. */
async function download(
  connection: HistoryConnection,
  url: string,
): Promise<Uint8Array | 'expired'> {
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await downloadOnce(connection, url);
    if (!(outcome instanceof Failure)) return outcome;
    if (attempt === DOWNLOAD_ATTEMPTS) throw outcome;
    await connection.sleep(1000 * 2 ** (attempt - 1), connection.signal);
  }
}

/** @returns a failure after which another attempt may end differently. */
async function downloadOnce(
  { download: get, signal }: HistoryConnection,
  url: string,
): Promise<Uint8Array | 'expired' | Failure> {
  try {
    const found = await get(url);
    if ('bytes' in found) return found.bytes;
    const { status } = found;
    if (EXPIRED.has(status)) return 'expired';
    const code = status === 429 ? 'rate-limited' : 'server';
    return new ApiFailure(`Cannot download a history: HTTP ${status}`, {
      code,
      status,
      wasSent: true,
    });
  } catch (error) {
    if (error instanceof Failure || signal.aborted) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    return new ApiFailure(`Cannot download a history: ${reason}`, {
      code: 'network',
      wasSent: true,
      hint: 'Run the same command again; what was read is kept',
    });
  }
}
