/** One HTTP connection pool to one server: posts, reads responses up to a size, follows nothing. */
import type { Dispatcher } from 'undici';
import { isLoopback } from '../../../lib/is-loopback.ts';
import { listenForAbort } from '../../../lib/listen-for-abort.ts';
import { present } from '../../../lib/present.ts';
import type { NetworkSettings, ProxySettings } from '../network-settings.ts';
import { createDispatcher } from './create-dispatcher.ts';
import { HttpExchange } from './http-exchange.ts';
import type { HttpRequest, HttpResponse } from './http-messages.ts';

export interface HttpClient {
  /** The proxy that connections go through; absent: they go to the server directly. */
  readonly proxy?: ProxySettings;
  /** Rejects when there is no whole response. */
  post(request: HttpRequest): Promise<HttpResponse>;
  close(): Promise<void>;
}

/** Opens a client; undici is loaded here and nowhere else. */
export async function createHttpClient(
  server: string,
  network: NetworkSettings,
): Promise<HttpClient> {
  const undici = await import('undici');
  const url = new URL(server);
  // Never for loopback, whoever made the settings.
  const proxy = isLoopback(url.hostname) ? undefined : network.proxy;
  const dispatcher = await createDispatcher(undici, proxy, network);
  const path = basePath(url);
  return {
    ...present({ proxy }),
    post: (request) => post(request, { dispatcher, origin: url.origin, basePath: path }),
    close: () => dispatcher.destroy(),
  };
}

/** Where a client sends its requests. */
interface Target {
  readonly dispatcher: Dispatcher;
  readonly origin: string;
  readonly basePath: string;
}

/**
 * Sends one request. It ends in its time and when its signal aborts, also where undici still waits for a connection:
 * that takes long where a proxy or a name server does not respond.
 */
async function post(request: HttpRequest, target: Target): Promise<HttpResponse> {
  const { path, headers, body, signal, timeoutMs, beforeSend } = request;
  signal.throwIfAborted();
  let stop = (): void => undefined;
  try {
    return await new Promise<HttpResponse>((resolve, reject) => {
      const exchange = new HttpExchange(beforeSend, { resolve, reject });
      // What is left of a budget may be a fraction, which timers refuse.
      const timer = setTimeout(
        () => exchange.abort(new AttemptTimeout(exchange.isUnsent)),
        Math.ceil(timeoutMs),
      );
      const stopListening = listenForAbort(signal, () => exchange.abort(reasonOf(signal)));
      stop = () => {
        clearTimeout(timer);
        stopListening();
      };
      target.dispatcher.dispatch(
        {
          origin: target.origin,
          path: `${target.basePath}${path}`,
          method: 'POST',
          headers: { ...headers },
          body,
          // The time of the whole exchange is counted here.
          headersTimeout: 0,
          bodyTimeout: 0,
        },
        exchange,
      );
    });
  } finally {
    stop();
  }
}

function reasonOf({ reason }: AbortSignal): Error {
  return reason instanceof Error ? reason : new Error('aborted', { cause: reason });
}

/** No whole response in the time of one attempt. */
class AttemptTimeout extends Error {
  override readonly name = 'AttemptTimeout';
  readonly code: 'ATTEMPT_TIMEOUT' | 'ATTEMPT_UNSENT';

  constructor(isUnsent: boolean) {
    super();
    this.code = isUnsent ? 'ATTEMPT_UNSENT' : 'ATTEMPT_TIMEOUT';
  }
}

function basePath(url: URL): string {
  return url.pathname.replace(/\/+$/, '');
}
