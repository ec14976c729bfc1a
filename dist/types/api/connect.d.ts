import type { AutomationApi } from '../model/automation-api.js';
import type { Configuration } from '../model/configuration.js';
import type { ExecutionApi } from '../model/plan/execution-history.js';
import { type Edges } from './edges.js';
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
export declare function connect(options?: ConnectOptions): Promise<Server>;
