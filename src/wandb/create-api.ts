/** The port to a server, over HTTP. */

import { ApiFailure } from '../diagnostics/api-failure.ts';
import type { JsonObject } from '../lib/json.ts';
import { present } from '../lib/present.ts';
import type { Observed } from '../model/automation.ts';
import type { AutomationApi, Inventory } from '../model/automation-api.ts';
import type { HistoryApi, HistoryUsage } from '../model/history-api.ts';
import type { ExecutionApi } from '../model/plan/execution-history.ts';
import type { ProbeApi } from '../model/probe-api.ts';
import { decodeTrigger } from './codec/decode-trigger.ts';
import { encodeDraft, encodeUpdate } from './codec/encode-draft.ts';
import { objectField } from './codec/fields.ts';
import { createAuthorization } from './connect/authorization.ts';
import type { Credential } from './connect/credentials.ts';
import { createSecretRedactor } from './connect/secrets.ts';
import { createWebhookApi } from './create-webhook-api.ts';
import { createOperation, deleteOperation, updateOperation } from './operations/write-triggers.ts';
import type { ProbePermit } from './probe/probe-permit.ts';
import { readIntegrations } from './read/read-integrations.ts';
import { type EntityLists, readInventory } from './read/read-inventory.ts';
import { readSlots } from './read/read-slots.ts';
import { readVisibleTeams } from './read/read-visible-teams.ts';
import { resolveScopes } from './read/resolve-scopes.ts';
import { createMutationSender, foreignResponse } from './send-mutation.ts';
import { createSession } from './session.ts';
import { reportExchanges } from './transport/events/report-exchanges.ts';
import type { Exchange, RequestListener } from './transport/events/request-events.ts';
import { createHttpClient, type HttpClient } from './transport/http/http-client.ts';
import type { NetworkSettings } from './transport/network-settings.ts';
import { createTransport } from './transport/transport.ts';
import type { WriteGrant } from './transport/write-grant.ts';

/** Time for one attempt of one request, in milliseconds, as in the SDK's client (docs/wandb-api.md, section 1.7). */
const ATTEMPT_MS = 30_000;

/** Time without progress after which a run ends, in milliseconds: more than all attempts of one request take. */
const IDLE_MS = 300_000;

/** Largest exported file of a history that is read into memory: 1 GiB. */
const MAX_DOWNLOAD_BYTES = 2 ** 30;

/** Time for one such file, in milliseconds. */
const DOWNLOAD_MS = 600_000;

export interface AutomationApiOptions {
  /** As `normalizeServer` gives it. */
  readonly server: string;
  readonly credential: Credential;
  /** Absent: every mutation is refused before it is sent. */
  readonly grant?: WriteGrant;
  readonly userAgent: string;
  /** Headers that say on whose behalf requests are made; see `actingUser`. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly network: NetworkSettings;
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** Milliseconds since the epoch: for dates that servers send. */
  readonly now: () => number;
  /** Milliseconds of a clock that is never set: for durations. */
  readonly monotonic: () => number;
  readonly random: () => number;
  /** Time for all requests together, in milliseconds; it runs only while there are any. Absent: no limit. */
  readonly totalMs?: number;
  /** Time for one attempt, in milliseconds; absent: 30 seconds. */
  readonly attemptMs?: number;
  /** Called each time the server says "too many" (429); the request itself is sent again when it may be. */
  readonly onRateLimited?: () => void;
  /** Sees each request; absent: nobody does. */
  readonly listener?: RequestListener;
  /** Called after each HTTP exchange, retries and exchanges of tokens included; absent: they are not reported. */
  readonly onExchange?: (exchange: Exchange) => void;
  /** Called with each secret as it becomes known, access tokens included, for a caller that hides them itself. */
  readonly onSecret?: (secret: string) => void;
  readonly signal: AbortSignal;
  /** Ends the wait before a write is sent again, where it had no effect; absent: as `signal`. */
  readonly waitSignal?: AbortSignal;
}

/** The ports of one connection. */
export interface WandbPorts {
  readonly api: AutomationApi;
  /**
   * The port with a memory of its own: it reads the list of each entity, and the teams, once, for several plans of one
   * moment. What was written since the first read is not in them, so nothing that writes may rely on it.
   */
  shareReads(): AutomationApi;
  /** The port of `wac doctor --probe`; the connection's grant must be that of the permit. */
  openProbe(permit: ProbePermit): Promise<ProbeApi>;
  /** The port to runs and their histories; it sends queries only. */
  openHistory(): Promise<HistoryApi>;
  /** The port to execution histories of automations; it sends queries only. */
  openExecutions(): Promise<ExecutionApi>;
}

/** Connects, and gives every port of the connection. No request is sent before the first method of one is called. */
export async function openWandb(options: AutomationApiOptions): Promise<WandbPorts> {
  const { server, userAgent, now } = options;
  const closing = new AbortController();
  const signal = AbortSignal.any([options.signal, closing.signal]);
  const secrets = createSecretRedactor();
  const plainClient = await createHttpClient(server, options.network);
  const { client, usage, countBytes } = countUsage(
    options.onExchange === undefined
      ? plainClient
      : reportExchanges(plainClient, options.onExchange, options.monotonic),
  );
  let latestHeaders: Readonly<Record<string, string>> = {};
  const transport = createTransport({
    client,
    authorization: createAuthorization({
      credential: options.credential,
      client,
      userAgent,
      now,
      sleep: options.sleep,
      random: options.random,
      signal,
      onSecret: (secret) => {
        secrets.add(secret);
        options.onSecret?.(secret);
      },
    }),
    userAgent,
    ...present({ headers: options.headers, grant: options.grant, listener: options.listener }),
    redact: (text) => secrets.redact(text),
    sleep: options.sleep,
    now,
    monotonic: options.monotonic,
    random: options.random,
    idleMs: IDLE_MS,
    ...present({ totalMs: options.totalMs }),
    attemptMs: options.attemptMs ?? ATTEMPT_MS,
    ...present({ onRateLimited: options.onRateLimited }),
    onHeaders: (headers) => {
      latestHeaders = headers;
    },
    signal,
    ...present({ waitSignal: options.waitSignal }),
  });
  const session = createSession(transport);
  const run = options.random().toString(36).slice(2);
  const send = createMutationSender(session, run);
  let probeCreates = 0;
  /** Different for each create of a probe. */
  const newMutationId = (): string => {
    probeCreates += 1;
    return `wac-${run}-probe-${probeCreates}`;
  };
  const api: AutomationApi = {
    server,
    readCapabilities: () => session.capabilities(),
    readInventory: (request) => readInventory(session, request),
    readVisibleTeams: () => readVisibleTeams(session),
    readIntegrations: (entities) => readIntegrations(session, entities),
    resolveScopes: (refs) => resolveScopes(session, refs),
    readSlots: (slots) => readSlots(session, slots),
    createAutomation: async (draft, write) => {
      const capabilities = await session.capabilities();
      const purpose = `create automation "${draft.name}"`;
      const input = encodeDraft(draft);
      const data = await send((id) => createOperation(input, id, capabilities), purpose, write);
      return written(data, purpose, draft.scope.entity);
    },
    updateAutomation: async (id, draft, write) => {
      const capabilities = await session.capabilities();
      const purpose = `update automation "${draft.name}"`;
      const input = encodeUpdate(id, draft, write.live);
      const data = await send(
        (mutation) => updateOperation(input, mutation, capabilities),
        purpose,
        write,
      );
      const updated = written(data, purpose, draft.scope.entity);
      if (updated.id !== id) throw foreignResponse(purpose);
      return updated;
    },
    deleteAutomation: async (id, write) => {
      const purpose = `delete automation ${id}`;
      const data = await send((mutation) => deleteOperation(id, mutation), purpose, write);
      if (objectField(data, 'result')?.['success'] !== true) throw unconfirmed(purpose);
    },
    webhooks: createWebhookApi(session, send),
    close: async () => {
      // A read beside the one that failed would otherwise be sent again and again, and hold up the end of the run.
      closing.abort();
      await client.close();
    },
  };
  return {
    api,
    shareReads: () => {
      const lists: EntityLists = new Map();
      const inventories = new Map<string, Promise<Inventory>>();
      let teams: Promise<readonly string[]> | undefined;
      return {
        ...api,
        readInventory: (request) => {
          const { entities, organizations, formerEntities } = request;
          const id = JSON.stringify([entities, organizations, formerEntities]);
          const known = inventories.get(id) ?? readInventory(session, request, lists);
          inventories.set(id, known);
          return known;
        },
        readVisibleTeams: () => {
          teams ??= readVisibleTeams(session);
          return teams;
        },
      };
    },
    openProbe: async (permit) => {
      const { createProbeApi } = await import('./probe/create-probe-api.ts');
      const connection = { server, session, newMutationId, latestHeaders: () => latestHeaders };
      return createProbeApi(connection, permit);
    },
    openExecutions: async () => {
      const { createExecutionApi } = await import('./history/create-execution-api.ts');
      return createExecutionApi(session);
    },
    openHistory: async () => {
      const [{ createHistoryApi }, { downloadFile }] = await Promise.all([
        import('./history/create-history-api.ts'),
        import('./history/download.ts'),
      ]);
      return createHistoryApi({
        server,
        session,
        usage,
        sleep: options.sleep,
        signal,
        download: async (url) => {
          const limits = { maxBytes: MAX_DOWNLOAD_BYTES, timeoutMs: DOWNLOAD_MS, signal };
          const file = await downloadFile(url, options.network, limits);
          countBytes('bytes' in file ? file.bytes.length : 0);
          return file;
        },
      });
    },
  };
}

/** A client that counts what it sends and gets. */
function countUsage(client: HttpClient): {
  readonly client: HttpClient;
  readonly usage: () => HistoryUsage;
  readonly countBytes: (bytes: number) => void;
} {
  let requests = 0;
  let bytes = 0;
  return {
    client: {
      ...client,
      post: async (request) => {
        requests += 1;
        const response = await client.post(request);
        bytes += response.body.length;
        return response;
      },
    },
    usage: () => ({ requests, bytes }),
    countBytes: (more) => {
      requests += 1;
      bytes += more;
    },
  };
}

function written(data: JsonObject, purpose: string, listedIn: string): Observed {
  const trigger = objectField(objectField(data, 'result') ?? {}, 'trigger');
  if (trigger === undefined) throw unconfirmed(purpose);
  return decodeTrigger(trigger, { listedIn });
}

/** The server responded, and did not say that it did what was asked. */
function unconfirmed(purpose: string): ApiFailure {
  return new ApiFailure(`Cannot ${purpose}: the server does not confirm it`, {
    code: 'server',
    status: 200,
    wasSent: true,
  });
}
