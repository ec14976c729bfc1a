/** From settings and a key to a server. */
import { homedir } from 'node:os';
import { listFolder } from '../files/list-folder.ts';
import { readIfThere } from '../files/read-if-there.ts';
import { present } from '../lib/present.ts';
import type { AutomationApi } from '../model/automation-api.ts';
import type { Configuration } from '../model/configuration.ts';
import { actingUser } from '../wandb/connect/acting-user.ts';
import { chooseServer } from '../wandb/connect/choose-server.ts';
import { findCredential } from '../wandb/connect/credentials.ts';
import { readNetworkSettings } from '../wandb/connect/read-network-settings.ts';
import { readWandbSettings } from '../wandb/connect/wandb-settings.ts';
import { createAutomationApi } from '../wandb/create-api.ts';
import { grantWrites } from '../wandb/transport/write-grant.ts';
import { type Edges, nodeEdges } from './edges.ts';

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
  const { apiKey } = options;
  const env = apiKey === undefined ? edges.env : { ...edges.env, WANDB_API_KEY: apiKey };
  const files = { env, home: env['HOME'] ?? homedir(), readFile: readIfThere };
  const settings = await readWandbSettings({ ...files, cwd: edges.cwd });
  const { address } = chooseServer({
    env,
    settings,
    ...present({
      configuration: options.configuration,
      given: options.server === undefined ? undefined : { value: options.server, source: 'server' },
    }),
  });
  const { credential } = await findCredential(address, files);
  const api = await createAutomationApi({
    server: address,
    credential,
    headers: actingUser(env, settings).headers,
    userAgent: options.userAgent ?? 'wac-api',
    network: await readNetworkSettings(address, { env, readFile: readIfThere, listFolder }),
    sleep: edges.sleep,
    now: () => edges.now().getTime(),
    monotonic: edges.monotonic,
    random: edges.random,
    signal: edges.signal,
    ...present({
      grant: options.access === 'write' ? grantWrites('apply') : undefined,
      totalMs: options.timeoutMs,
    }),
  });
  return { api, name: address, close: () => api.close() };
}
