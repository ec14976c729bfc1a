/**
 * A `fetch` by way of a proxy, for what is no W&B server. Node's own takes no notice of proxy variables unless it is
 * configured to; unknown versions send requests through undici instead.
 */
import * as http from 'node:http';
import { createDispatcher, type Undici } from '../transport/http/create-dispatcher.ts';
import type { ProxySettings } from '../transport/network-settings.ts';
import { isExcepted, parseProxy } from './choose-proxy.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** The part of `fetch` that there is: one that follows no redirect. */
export type ProxiedFetch = (url: string, init: ProxiedRequest) => Promise<Response>;

/** One request, as `fetch` takes it. */
export interface ProxiedRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly redirect: 'manual';
  readonly signal?: AbortSignal;
}

/** Gives the function, by way of the proxy that the variables name, if they name one. */
export function proxiedFetch(
  env: Env,
  report: unknown = Reflect.get(http, 'setGlobalProxyFromEnv'),
  load: () => Promise<Undici> = () => import('undici'),
): ProxiedFetch {
  if ([...VARIABLES.http, ...VARIABLES.https].every((name) => !env[name])) return fetch;
  if (typeof report === 'function') {
    Reflect.apply(report, undefined, [env]);
    return fetch;
  }
  return async (url, init) => {
    const proxy = proxyFor(url, env);
    return await (proxy === undefined
      ? fetch(url, init)
      : fetchThrough(proxy, url, { ...init, undici: await load() }));
  };
}

/** Lower case comes first. */
const VARIABLES = {
  http: ['http_proxy', 'HTTP_PROXY'],
  https: ['https_proxy', 'HTTPS_PROXY'],
  except: ['no_proxy', 'NO_PROXY'],
} as const;

/** The proxy for an address; undefined where requests go there directly. */
function proxyFor(address: string, env: Env): ProxySettings | undefined {
  const url = new URL(address);
  const names = url.protocol === 'https:' ? VARIABLES.https : VARIABLES.http;
  const name = names.find((each) => env[each]);
  const exceptions = VARIABLES.except.map((each) => env[each]).find(Boolean) ?? '';
  return name === undefined || isExcepted(url, exceptions)
    ? undefined
    : parseProxy(name, env[name] ?? '');
}

/** Statuses whose responses have no body. */
const WITHOUT_BODY: ReadonlySet<number> = new Set([204, 205, 304]);

/** Sends one request on a connection of its own: a run sends few. */
async function fetchThrough(
  proxy: ProxySettings,
  url: string,
  {
    method = 'GET',
    headers = {},
    body,
    signal,
    undici,
  }: ProxiedRequest & { readonly undici: Undici },
): Promise<Response> {
  const dispatcher = await createDispatcher(undici, proxy, {});
  try {
    const response = await undici.request(url, {
      ...{ dispatcher, method: method as 'GET', headers: { ...headers }, body: body ?? null },
      signal: signal ?? null,
    });
    const text = await response.body.text();
    const shown = new Headers();
    for (const [name, values] of Object.entries(response.headers))
      for (const value of [values ?? []].flat()) shown.append(name, value);
    return new Response(WITHOUT_BODY.has(response.statusCode) ? null : text, {
      status: response.statusCode,
      headers: shown,
    });
  } finally {
    await dispatcher.destroy();
  }
}
