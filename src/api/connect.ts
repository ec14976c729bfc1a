/** From settings and a key to a server. */
import { homedir } from 'node:os';
import { readIfThere } from '../files/read-if-there.ts';
import { present } from '../lib/present.ts';
import type { AutomationApi } from '../model/automation-api.ts';
import type { Configuration } from '../model/configuration.ts';
import type { ExecutionApi } from '../model/plan/execution-history.ts';
import { readWandbSettings } from '../wandb/connect/wandb-settings.ts';
import { type Edges, nodeEdges } from './edges.ts';
import { findTarget } from './find-target.ts';
import { openConnection } from './open-connection.ts';

/** How a connection is made. */
export interface ConnectOptions {
  /** The configuration that may pin the server; absent: the environment and W&B's settings files decide. */
  readonly configuration?: Configuration;
  /** The server's address, such as `https://api.wandb.ai`; replaces every other source. */
  readonly server?: string;
  /** The API key; absent: found as the W&B SDK finds it (`WANDB_API_KEY`, an identity token, `.netrc`). */
  readonly apiKey?: string;
  /** `write` for a connection that `apply` takes. Default `read`: every mutation is refused before it is sent. */
  readonly access?: 'read' | 'write';
  /** Time for all requests together, in milliseconds; absent: no limit. */
  readonly timeoutMs?: number;
  /** Sent as `User-Agent`; absent: `wac-api`. */
  readonly userAgent?: string;
  readonly edges?: Partial<Edges>;
}

/** A connection; `api` may also be a port of your own, for tests. */
export interface Server {
  readonly api: AutomationApi;
  /** What plans name as their server: its address. */
  readonly name: string;
  /** From now on the signal no longer ends requests; `apply` calls it. Absent in a server of your own: it does nothing. */
  finishInFlight?(): void;
  /** Calls back whenever the server asks to slow down; `apply` uses it. Absent: it never does. */
  onRateLimited?(listener: () => void): void;
  /** The port to execution histories of automations. Absent in a server of your own: nothing is said of them. */
  openExecutions?(): Promise<ExecutionApi>;
  /** Ends the connection. */
  close(): Promise<void>;
}

/**
 * Connects to W&B, with the same rules as the command for address, key, proxy and certificates. No request is sent yet.
 *
 * @throws Failure `no-api-key` where there is none, `usage` where an address or a setting cannot be used.
 */
export async function connect(options: ConnectOptions = {}): Promise<Server> {
  const edges = nodeEdges(options.edges);
  const { apiKey, server } = options;
  const env = apiKey === undefined ? edges.env : { ...edges.env, WANDB_API_KEY: apiKey };
  const files = {
    env,
    home: env['HOME'] ?? homedir(),
    readFile: async (path: string) => await readIfThere(path),
  };
  const target = await findTarget({
    files,
    settings: await readWandbSettings({ ...files, cwd: edges.cwd }),
    ...present({
      configuration: options.configuration,
      given: server === undefined ? undefined : { value: server, source: 'server' },
    }),
  });
  const connection = await openConnection(target, {
    userAgent: options.userAgent ?? 'wac-api',
    edges: { ...edges, env },
    ...present({
      writesFor: options.access === 'write' ? 'apply' : undefined,
      totalMs: options.timeoutMs,
    }),
  });
  return { ...connection, name: target.server, close: () => connection.api.close() };
}
