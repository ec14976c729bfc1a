import type { JsonObject } from '../../src/lib/json.ts';
import type { AutomationApi, WriteOptions } from '../../src/model/automation-api.ts';
import { type AutomationApiOptions, openWandb } from '../../src/wandb/create-api.ts';
import { type ScriptedServer, startScriptedServer } from './scripted-server.ts';

/** A key of the right form that opens nothing. */
export const KEY: string = 'k'.repeat(40);

/** For writes that nothing was checked before. */
export const FRESH: WriteOptions = { isCheckFresh: () => true };

/** Connects to a server on loopback, with a clock that only waiting moves. */
export async function connectApi(
  server: string,
  options: Partial<AutomationApiOptions> = {},
): Promise<AutomationApi> {
  let time = Date.UTC(2026, 0, 1);
  const { api } = await openWandb({
    server,
    credential: { kind: 'api-key', key: KEY },
    userAgent: 'wac/test',
    network: {},
    sleep: async (milliseconds) => {
      time += milliseconds;
    },
    now: () => time,
    monotonic: () => time,
    random: () => 0,
    totalMs: 60_000,
    attemptMs: 10_000,
    signal: new AbortController().signal,
    ...options,
  });
  return api;
}

/** What a scripted GraphQL server is asked. */
export interface Asked {
  readonly operationName: string;
  readonly variables: JsonObject;
  readonly query: string;
}

/** A server that responds to each operation with the data of the script, or of its promise. */
export async function startGraphQLServer(
  response: (asked: Asked) => unknown,
): Promise<ScriptedServer & { readonly asked: Asked[] }> {
  const asked: Asked[] = [];
  const server = await startScriptedServer(async ({ body }) => {
    const request = JSON.parse(body) as Asked;
    asked.push(request);
    return { body: { data: await response(request) } };
  });
  return { ...server, asked };
}

/** The response to `Capabilities` of a server with these features. */
export function capabilities(...features: readonly string[]): unknown {
  return {
    serverInfo: {
      features: features.map((name) => ({ name, isEnabled: true })),
      latestLocalVersionInfo: null,
    },
    viewer: { username: 'me', entity: 'me' },
  };
}
