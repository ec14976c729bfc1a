/** What undici sends requests through: a pool of connections to one server, by way of a proxy where there is one. */
import type { Dispatcher, Pool } from 'undici';
import { present } from '../../../lib/present.ts';
import type { NetworkSettings, ProxySettings } from '../network-settings.ts';

/** What is used of undici: see `.scripts/build/undici.mjs`. */
export type Undici = Pick<typeof import('undici'), 'Agent' | 'Pool' | 'ProxyAgent' | 'request'>;

/** Connections kept open: as many as a run sends side by side, with room for reads beside writes. */
export const CONNECTIONS = 8;

/** How long a proxy may take to open a tunnel, in milliseconds: as undici allows for a connection. */
const TUNNEL_MS = 10_000;

/** Creates the pool. Certificates of the settings are trusted besides Node's own, for the proxy too. */
export async function createDispatcher(
  undici: Undici,
  proxy: ProxySettings | undefined,
  network: NetworkSettings,
): Promise<Dispatcher> {
  const ca = await trustedAuthorities(network);
  const connect = ca === undefined ? {} : { connect: { ca: [...ca] } };
  const options = { connections: CONNECTIONS, pipelining: 1, ...connect };
  if (proxy === undefined) return new undici.Agent(options);
  return new undici.ProxyAgent({
    ...options,
    ...(ca === undefined ? {} : { requestTls: { ca: [...ca] }, proxyTls: { ca: [...ca] } }),
    clientFactory: (origin, poolOptions) => createTunnelPool(undici, origin, poolOptions),
    // Plain http is forwarded, because most proxies open tunnels to the ports of https only.
    proxyTunnel: false,
    uri: proxy.uri,
    ...present({ token: proxy.token }),
  });
}

/** Errors of a connection to a proxy after it was made: the proxy ended it, or did not respond. */
const TUNNEL_ERRORS: ReadonlySet<string> = new Set([
  'UND_ERR_SOCKET',
  'UND_ERR_INFO',
  'UND_ERR_HEADERS_TIMEOUT',
]);

/** The proxy opened no tunnel and gave no status; nothing was sent to the server. */
class TunnelError extends Error {
  override readonly name = 'TunnelError';
  readonly code = 'TUNNEL_FAILED';
}

/**
 * The connections to the proxy itself. undici takes a connection that the proxy ends before it opens the tunnel for an
 * idle one that was closed, and connects again without end and without a pause. So the error gets another code.
 */
function createTunnelPool({ Pool }: Undici, origin: URL, options: object): Dispatcher {
  const pool = new Pool(origin, { ...options, headersTimeout: TUNNEL_MS });
  const connect: Pool['connect'] = pool.connect.bind(pool);
  const openTunnel = async (
    options: Dispatcher.ConnectOptions,
  ): Promise<Dispatcher.ConnectData> => {
    try {
      return await connect(options);
    } catch (error) {
      const isTunnelError =
        error instanceof Error &&
        'code' in error &&
        typeof error.code === 'string' &&
        TUNNEL_ERRORS.has(error.code);
      throw isTunnelError ? new TunnelError('No tunnel was opened', { cause: error }) : error;
    }
  };
  return Object.assign(pool, { connect: openTunnel });
}

/** A list of authorities replaces Node's own, so those come first. */
async function trustedAuthorities(
  network: NetworkSettings,
): Promise<readonly string[] | undefined> {
  if (network.certificates === undefined || network.certificates.length === 0) return undefined;
  const { rootCertificates } = await import('node:tls');
  return [...rootCertificates, ...network.certificates];
}
