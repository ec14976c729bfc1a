/** One HTTP connection pool to one server: posts, reads responses up to a size, follows nothing. */
import { Readable } from 'node:stream';
import { isLoopback } from '../../lib/is-loopback.ts';
import { present } from '../../lib/present.ts';
import { createDispatcher } from './create-dispatcher.ts';
import type { NetworkSettings, ProxySettings } from './network-settings.ts';

export interface HttpResponse {
  readonly status: number;
  /** Lower-case names; the last value of a repeated header. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface HttpRequest {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  /** What it does, for a report of it: `query Viewer`. Nothing of it is sent. */
  readonly operation?: string;
  /** Which attempt it is, for a report of it; absent: the first. */
  readonly attempt?: number;
  /**
   * Called when the connection is open, just before the first byte of the request is written. When it throws, nothing
   * is sent, and `post` rejects with what it throws.
   */
  readonly beforeSend?: () => void;
}

export interface HttpClient {
  /** The proxy that connections go through; absent: they go to the server directly. */
  readonly proxy?: ProxySettings;
  /** Rejects when there is no whole response. */
  post(request: HttpRequest): Promise<HttpResponse>;
  close(): Promise<void>;
}

/** A response larger than this is no list page of ours: 64 MiB. */
const MAX_RESPONSE_BYTES = 64 * 1024 * 1024;

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
  return {
    ...present({ proxy }),
    post: async (request) => {
      // What is left of a budget may be a fraction, which timers refuse.
      const timeoutMs = Math.ceil(request.timeoutMs);
      const timeout = AbortSignal.timeout(timeoutMs);
      const ended = AbortSignal.any([request.signal, timeout]);
      const content = contentOf(request, ended);
      const exchange = async (): Promise<HttpResponse> => {
        const response = await undici.request(`${url.origin}${basePath(url)}${request.path}`, {
          method: 'POST',
          dispatcher,
          headers: content.headers,
          body: content.body,
          signal: ended,
          headersTimeout: timeoutMs,
          bodyTimeout: timeoutMs,
        });
        return {
          status: response.statusCode,
          headers: flatHeaders(response.headers),
          body: await readBody(response.body, response.headers['content-encoding']),
        };
      };
      try {
        return await unlessEnded(exchange(), ended);
      } catch (error) {
        if (timeout.aborted && !request.signal.aborted) {
          throw new AttemptTimeout(content.isUnsent());
        }
        throw error;
      }
    },
    close: () => dispatcher.destroy(),
  };
}

/** A body, its headers, and what is known of whether it was sent. */
interface Content {
  readonly headers: Record<string, string>;
  readonly body: string | Readable;
  /** Whether the body was not sent and never will be; false where that is not known. */
  isUnsent(): boolean;
}

/**
 * The body and its headers. A body that is pulled is read only when the connection is open and it is this
 * request's turn, so a connection that takes long does not send what may no longer be sent.
 */
function contentOf({ headers, body, beforeSend }: HttpRequest, ended: AbortSignal): Content {
  if (beforeSend === undefined) return { headers: { ...headers }, body, isUnsent: () => false };
  const bytes = Buffer.from(body);
  let isPulled = false;
  async function* pull(check: () => void): AsyncGenerator<Uint8Array> {
    ended.throwIfAborted();
    check();
    isPulled = true;
    yield bytes;
  }
  return {
    headers: { ...headers, 'content-length': String(bytes.length) },
    body: Readable.from(pull(beforeSend), { objectMode: false }),
    isUnsent: () => !isPulled,
  };
}

/**
 * Gives the response, and rejects as soon as the signal aborts: undici heeds a signal only once the connection is open,
 * which takes long where a proxy or a name server does not respond.
 */
async function unlessEnded<T>(response: Promise<T>, ended: AbortSignal): Promise<T> {
  let stopListening = (): void => undefined;
  const end = new Promise<never>((_, reject) => {
    const onEnd = (): void => reject(ended.reason);
    if (ended.aborted) onEnd();
    ended.addEventListener('abort', onEnd, { once: true });
    stopListening = () => ended.removeEventListener('abort', onEnd);
  });
  try {
    return await Promise.race([response, end]);
  } finally {
    stopListening();
  }
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

/** More than is read into memory. */
class ResponseTooLarge extends Error {
  override readonly name = 'ResponseTooLarge';
  readonly code = 'RESPONSE_TOO_LARGE';
}

function basePath(url: URL): string {
  return url.pathname.replace(/\/+$/, '');
}

function flatHeaders(
  headers: Readonly<Record<string, string | string[] | undefined>>,
): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    const text = Array.isArray(value) ? value.at(-1) : value;
    if (text !== undefined) flat[name.toLowerCase()] = text;
  }
  return flat;
}

/** Compression is never asked for; a proxy that compresses all the same is understood. */
async function readBody(
  body: AsyncIterable<Uint8Array>,
  encoding: string | string[] | undefined,
): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of await decompressed(body, encoding)) {
    size += chunk.length;
    if (size > MAX_RESPONSE_BYTES) throw new ResponseTooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

async function decompressed(
  body: AsyncIterable<Uint8Array>,
  encoding: string | string[] | undefined,
): Promise<AsyncIterable<Uint8Array>> {
  if (encoding !== 'gzip' && encoding !== 'br' && encoding !== 'deflate') return body;
  const [{ createGunzip, createBrotliDecompress, createInflate }, { pipeline }] = await Promise.all(
    [import('node:zlib'), import('node:stream')],
  );
  const create = { gzip: createGunzip, br: createBrotliDecompress, deflate: createInflate };
  const decoder = create[encoding]();
  // What breaks off on the way breaks off the reading of the decoder too.
  pipeline(body, decoder, () => undefined);
  return decoder;
}
