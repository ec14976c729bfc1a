/** The one way from a server and a credential to a connection: for the library, the command and the action. */
import { listFolder } from '../files/list-folder.ts';
import { readIfThere } from '../files/read-if-there.ts';
import { present } from '../lib/present.ts';
import type { AutomationApi } from '../model/automation-api.ts';
import type { HistoryApi } from '../model/history-api.ts';
import type { ExecutionApi } from '../model/plan/execution-history.ts';
import type { ProbeApi } from '../model/probe-api.ts';
import { readNetworkSettings } from '../wandb/connect/read-network-settings.ts';
import { openWandb } from '../wandb/create-api.ts';
import type { ProbePermit } from '../wandb/probe/probe-permit.ts';
import type { Exchange, RequestListener } from '../wandb/transport/events/request-events.ts';
import { grantWrites } from '../wandb/transport/write-grant.ts';
import type { Edges } from './edges.ts';
import type { OnSetting, Target } from './find-target.ts';

/** How a connection is opened. */
export interface ConnectionOptions {
  /** What writes, for messages; absent: the connection refuses every mutation before it is sent. */
  readonly writesFor?: string;
  /** The permit of a probe: the connection may write what it allows, and nothing else. */
  readonly probe?: ProbePermit;
  readonly userAgent: string;
  /** Time for all requests together, in milliseconds; absent: no limit. */
  readonly totalMs?: number;
  /** Time for one attempt of a request, in milliseconds; absent: 30 seconds. */
  readonly attemptMs?: number;
  /** Called with each secret as it becomes known, access tokens included. */
  readonly onSecret?: (secret: string) => void;
  readonly onSetting?: OnSetting;
  /** Sees each request; absent: nobody does. */
  readonly listener?: RequestListener;
  /** Called after each HTTP exchange; absent: they are not reported. */
  readonly onExchange?: (exchange: Exchange) => void;
  readonly edges: Pick<Edges, 'env' | 'now' | 'monotonic' | 'sleep' | 'random' | 'signal'>;
}

/** An open connection. */
export interface Connection {
  readonly api: AutomationApi;
  /** The port for several plans of one moment: it reads each list once. Never for anything that writes. */
  shareReads(): AutomationApi;
  /** The port of a probe; the connection was opened with its permit. */
  openProbe(permit: ProbePermit): Promise<ProbeApi>;
  /** The port to runs and their histories. */
  openHistory(): Promise<HistoryApi>;
  /** The port to execution histories of automations. */
  openExecutions(): Promise<ExecutionApi>;
  /** From now on the signal no longer ends requests: what is in flight is finished. */
  finishInFlight(): void;
  /** Calls back whenever the server asks to slow down. */
  onRateLimited(listener: () => void): void;
}

/** Opens it. No request is sent before the first method is called. */
export async function openConnection(
  target: Target,
  options: ConnectionOptions,
): Promise<Connection> {
  const { writesFor, probe, edges } = options;
  const { env, now, monotonic, sleep, random, signal } = edges;
  const requests = new AbortController();
  const listeners: (() => void)[] = [];
  const interrupt = (): void => requests.abort();
  if (signal.aborted) interrupt();
  signal.addEventListener('abort', interrupt, { once: true });
  const network = await readNetworkSettings(target.server, {
    env,
    readFile: async (path) => await readIfThere(path),
    listFolder,
  });
  if (network.proxy !== undefined) {
    options.onSetting?.('proxy', { value: network.proxy.uri, source: network.proxy.source });
  }
  const { api, shareReads, openProbe, openHistory, openExecutions } = await openWandb({
    ...target,
    ...present({ grant: writesFor === undefined ? probe?.grant : grantWrites(writesFor) }),
    userAgent: options.userAgent,
    network,
    sleep,
    now: () => now().getTime(),
    monotonic,
    random,
    ...present({
      totalMs: options.totalMs,
      attemptMs: options.attemptMs,
      onSecret: options.onSecret,
      listener: options.listener,
      onExchange: options.onExchange,
    }),
    onRateLimited: () => {
      for (const listener of listeners) listener();
    },
    signal: requests.signal,
    waitSignal: signal,
  });
  return {
    api,
    shareReads,
    openProbe,
    openHistory,
    openExecutions,
    finishInFlight: () => signal.removeEventListener('abort', interrupt),
    onRateLimited: (listener) => {
      listeners.push(listener);
    },
  };
}
