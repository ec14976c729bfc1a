/** One HTTP connection pool to one server: posts, reads answers up to a size, follows nothing. */
import { Readable } from 'node:stream';
import type { Dispatcher } from 'undici';
import { isLoopback } from '../../lib/is-loopback.ts';
import { present } from '../../lib/present.ts';

/** Proxy and certificate settings, read from the environment by the caller. */
export interface NetworkSettings {
  /** The proxy for this server; never used for loopback. */
  readonly proxy?: ProxySettings;
  /** PEM texts to trust besides the usual authorities. */
  readonly certificates?: readonly string[];
}

/** A proxy, as `undici` takes it. */
export interface ProxySettings {
  /** Without credentials. */
  readonly uri: string;
  /** The value of `Proxy-Authorization`. */
  readonly token?: string;
}

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
  /**
   * Called when the connection is open, just before the first byte of the request is written. When it throws, nothing
   * is sent, and `post` rejects with what it throws.
   */
  readonly beforeSend?: () => void;
}

export interface HttpClient {
  /** Rejects when there is no whole answer. */
  post(request: HttpRequest): Promise<HttpResponse>;
  close(): Promise<void>;
}

/** An answer larger than this is no list page of ours: 64 MiB. */
const MAX_RESPONSE_BYTES = 64 * 1024 * 1024;

/** Connections kept open: as many as a run sends side by side, with room for reads beside writes. */
export const CONNECTIONS = 8;

/** Opens a client; undici is loaded here and nowhere else. */
export async function createHttpClient(
  server: string,
  network: NetworkSettings,
): Promise<HttpClient> {
  const undici = await import('undici');
  const url = new URL(server);
  const dispatcher = await createDispatcher(undici, url, network);
  return {
    post: async (request) => {
      // What is left of a budget may be a fraction, which timers refuse.
      const timeoutMs = Math.ceil(request.timeoutMs);
      const timeout = AbortSignal.timeout(timeoutMs);
      try {
        const response = await undici.request(`${url.origin}${basePath(url)}${request.path}`, {
          method: 'POST',
          dispatcher,
          ...contentOf(request),
          signal: AbortSignal.any([request.signal, timeout]),
          headersTimeout: timeoutMs,
          bodyTimeout: timeoutMs,
        });
        return {
          status: response.statusCode,
          headers: flatHeaders(response.headers),
          body: await readBody(response.body, response.headers['content-encoding']),
        };
      } catch (error) {
        if (timeout.aborted && !request.signal.aborted) throw new AttemptTimeout();
        throw error;
      }
    },
    close: () => dispatcher.destroy(),
  };
}

/**
 * The body and its headers. A body that is pulled is read only when the connection is open and it is this
 * request's turn, so a connection that takes long does not send what may no longer be sent.
 */
function contentOf({ headers, body, beforeSend }: HttpRequest): {
  readonly headers: Record<string, string>;
  readonly body: string | Readable;
} {
  if (beforeSend === undefined) return { headers: { ...headers }, body };
  const bytes = Buffer.from(body);
  return {
    headers: { ...headers, 'content-length': String(bytes.length) },
    body: Readable.from(pulled(bytes, beforeSend), { objectMode: false }),
  };
}

async function* pulled(bytes: Uint8Array, beforeSend: () => void): AsyncGenerator<Uint8Array> {
  beforeSend();
  yield bytes;
}

/** No whole answer in the time of one attempt. */
class AttemptTimeout extends Error {
  override readonly name = 'AttemptTimeout';
  readonly code = 'ATTEMPT_TIMEOUT';
}

/** More than is read into memory. */
class ResponseTooLarge extends Error {
  override readonly name = 'AnswerTooLarge';
  readonly code = 'ANSWER_TOO_LARGE';
}

function basePath(url: URL): string {
  return url.pathname.replace(/\/+$/, '');
}

async function createDispatcher(
  undici: typeof import('undici'),
  url: URL,
  network: NetworkSettings,
): Promise<Dispatcher> {
  const ca = await trustedAuthorities(network);
  const connect = ca === undefined ? {} : { connect: { ca: [...ca] } };
  const options = { connections: CONNECTIONS, pipelining: 1, ...connect };
  const { proxy } = network;
  if (proxy === undefined || isLoopback(url.hostname)) return new undici.Agent(options);
  return new undici.ProxyAgent({
    ...options,
    ...(ca === undefined ? {} : { requestTls: { ca: [...ca] }, proxyTls: { ca: [...ca] } }),
    uri: proxy.uri,
    ...present({ token: proxy.token }),
  });
}

/** A list of authorities replaces Node's own, so those come first. */
async function trustedAuthorities(
  network: NetworkSettings,
): Promise<readonly string[] | undefined> {
  if (network.certificates === undefined || network.certificates.length === 0) return undefined;
  const { rootCertificates } = await import('node:tls');
  return [...rootCertificates, ...network.certificates];
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
