/**
 * A `fetch` by way of a proxy, for what is no W&B server. Node's own takes no notice of proxy variables unless it is
 * configured to; unknown versions get undici's instead.
 */
import * as http from 'node:http';

type Env = Readonly<Record<string, string | undefined>>;

/** Gives the function, by way of the proxy that the variables name, if they name one. */
export function proxiedFetch(
  env: Env,
  report: unknown = Reflect.get(http, 'setGlobalProxyFromEnv'),
): typeof fetch {
  const first = (...names: readonly string[]): string =>
    names.map((name) => env[name]).find(Boolean) ?? '';
  const httpProxy = first('http_proxy', 'HTTP_PROXY');
  const httpsProxy = first('https_proxy', 'HTTPS_PROXY');
  if (httpProxy === '' && httpsProxy === '') return fetch;
  if (typeof report === 'function') {
    Reflect.apply(report, undefined, [env]);
    return fetch;
  }
  const noProxy = first('no_proxy', 'NO_PROXY');
  const opened = import('undici').then((undici) => ({
    undici,
    dispatcher: new undici.EnvHttpProxyAgent({ httpProxy, httpsProxy, noProxy }),
  }));
  const byProxy = async (url: string | URL, init: object): Promise<unknown> => {
    const { undici, dispatcher } = await opened;
    return await undici.fetch(url, { ...init, dispatcher });
  };
  // The two differ in the names of types alone.
  return byProxy as typeof fetch;
}
