/**
 * What the SDK sends beside GraphQL while a run logs: lines of the run's files to `/files/ENTITY/PROJECT/RUN/file_stream`,
 * files to the addresses that `createRunFiles` gives, and its own telemetry to `/sdk/otel/v1/…`.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isDeepStrictEqual } from 'node:util';
import { isJsonObject, type JsonObject } from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import { ApiError } from '../api-error.ts';
import { findRun } from '../runs/find-run.ts';
import { checkSignedPath } from '../runs/signed-address.ts';
import { readStreamed } from '../runs/streamed-lines.ts';
import type { Store } from '../store/store.ts';
import { isAuthorized } from './is-authorized.ts';
import { discardBody, readJsonBody } from './read-body.ts';
import { sendJson } from './send-json.ts';

/** What the endpoints use of the sandbox. */
export interface ClientEndpoint {
  readonly store: Store;
  readonly apiKey: string;
  readonly now: () => Date;
  /** Takes events in, together with what was changed before the call. */
  readonly takeEvents: (body: unknown) => Promise<void>;
}

/** A request of the SDK has up to 10 MiB of lines, which JSON in JSON makes longer. */
const MAX_STREAM_BYTES = 32 * 1024 * 1024;

/** The largest file of a run, and the largest report of telemetry. */
const MAX_FILE_BYTES = 100 * 1024 * 1024;
const MAX_TELEMETRY_BYTES = 10 * 1024 * 1024;

const STREAM = /^\/files\/([^/]+)\/([^/]+)\/([^/]+)\/file_stream$/;
const TELEMETRY = /^\/sdk\/otel\/v1\/(?:metrics|logs)$/;
const UPLOAD = /^\/sandbox\/uploads\//;

/** Whether a path is one of these. */
export function isClientPath(path: string): boolean {
  return STREAM.test(path) || TELEMETRY.test(path) || UPLOAD.test(path);
}

/** Responds. */
export async function serveClient(
  endpoint: ClientEndpoint,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { store, apiKey, now } = endpoint;
  const path = (request.url ?? '').split('?', 1)[0] ?? '';
  if (UPLOAD.test(path)) {
    if (request.method !== 'PUT') throw new ApiError(405, 'a file is sent with PUT');
    checkSignedPath(request.url ?? '', { key: store.state.apiKey, now: now() });
    await discardBody(request, MAX_FILE_BYTES);
    sendJson(response, 200, { body: {} });
    return;
  }
  if (request.method !== 'POST') throw new ApiError(405, 'this address takes POST only');
  if (TELEMETRY.test(path)) {
    // The SDK sends no key with it, and nothing of it is kept.
    await discardBody(request, MAX_TELEMETRY_BYTES);
    response.writeHead(200, { 'Content-Type': 'application/x-protobuf', 'Content-Length': 0 });
    response.end();
    return;
  }
  if (!isAuthorized(request.headers.authorization, apiKey)) throw new ApiError(401, 'unauthorized');
  const names = namesOf(path);
  const body = await readJsonBody(request, MAX_STREAM_BYTES);
  if (!isJsonObject(body)) throw new ApiError(400, 'an object was expected');
  await takeStream(endpoint, names, body);
  sendJson(response, 200, { body: { exitcode: null, limits: {} } });
}

interface RunNames {
  readonly entity: string;
  readonly project: string;
  readonly run: string;
}

function namesOf(path: string): RunNames {
  const [, entity = '', project = '', run = ''] = STREAM.exec(path) ?? [];
  try {
    return {
      entity: decodeURIComponent(entity),
      project: decodeURIComponent(project),
      run: decodeURIComponent(run),
    };
  } catch {
    throw new ApiError(400, `${path} is not the encoded address of a run`);
  }
}

/** Rows and states go the way of posted events, so that automations see them; all of a request is saved at once. */
async function takeStream(
  { store, takeEvents }: ClientEndpoint,
  names: RunNames,
  body: JsonObject,
): Promise<void> {
  const project = store.projectByName(names.entity, names.project);
  const run = findRun(store, project, names.run);
  if (run === undefined) throw new ApiError(404, `run ${names.run} not found`);
  if (project?.isReadOnly === true) throw new ApiError(403, 'permission denied');
  const { rows, summary, lines } = readStreamed(run, body['files']);
  const state = stateOf(body);
  const isRunning = run.state === 'running' || run.state === state;
  const events = [
    ...(isRunning ? [] : [{ kind: 'runState', state: 'running' }]),
    ...(rows.length === 0 ? [] : [{ kind: 'logMetrics', rows, ...present({ summary }) }]),
    ...(state === 'running' && (summary === undefined || rows.length > 0)
      ? []
      : [{ kind: 'runState', state, ...present({ summary }) }]),
  ];
  if (events.length === 0 && isDeepStrictEqual(lines, run.streamed)) return;
  store.edit('runs', run);
  run.streamed = lines;
  try {
    await takeEvents(events.map((event) => ({ ...event, ...names })));
  } catch (error) {
    store.discard();
    throw error;
  }
}

/** The state after a request: a client that sends lines runs, until it sends how it ended. */
function stateOf(body: JsonObject): string {
  if (body['complete'] === true) return body['exitcode'] === 0 ? 'finished' : 'failed';
  if (body['preempting'] === true) return 'preempting';
  return 'running';
}
