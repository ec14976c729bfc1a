/**
 * One request and its response on a connection of undici.
 *
 * undici calls `onRequestStart` when the connection is open and it is the request's turn, just before it writes the
 * request, so a connection that takes long does not send what may no longer be sent.
 */
import type { Dispatcher } from 'undici';
import { decompress } from './decompress.ts';
import type { HttpRequest, HttpResponse } from './http-messages.ts';

/** A response larger than this is no list page of ours: 64 MiB. */
const MAX_RESPONSE_BYTES = 64 * 1024 * 1024;

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** How an exchange ends: one of these is called, once. */
export interface ExchangeEnd {
  readonly resolve: (response: HttpResponse) => void;
  readonly reject: (error: Error) => void;
}

/** What undici calls for one request. */
export class HttpExchange implements Dispatcher.DispatchHandler {
  readonly #beforeSend: HttpRequest['beforeSend'];
  readonly #end: ExchangeEnd;
  #controller: Dispatcher.DispatchController | undefined;
  #status = 0;
  #headers: Headers = {};
  #chunks: Buffer[] = [];
  #size = 0;
  /** Why it ended without a response; undefined while it has not. */
  #error: Error | undefined;

  constructor(beforeSend: HttpRequest['beforeSend'], end: ExchangeEnd) {
    this.#beforeSend = beforeSend;
    this.#end = end;
  }

  /** Whether the request was not sent and never will be; false where that is not known. */
  get isUnsent(): boolean {
    return this.#beforeSend !== undefined && this.#controller === undefined;
  }

  /** Ends it at once. What is not sent yet is not sent later, when there is a connection. */
  abort(error: Error): void {
    this.#fail(error);
    this.#controller?.abort(error);
  }

  /** Throws where the request may not be sent; undici then writes nothing. */
  onRequestStart(controller: Dispatcher.DispatchController): void {
    if (this.#error !== undefined) throw this.#error;
    // undici may start a request again whose connection was lost. A write that was begun may have been sent.
    if (this.#controller !== undefined && this.#beforeSend !== undefined)
      throw new Error('The connection was lost');
    this.#beforeSend?.();
    this.#controller = controller;
  }

  /** Called for informational responses (1xx) too; the last one counts. */
  onResponseStart(_controller: unknown, status: number, headers: Headers): void {
    this.#status = status;
    this.#headers = headers;
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#size += chunk.length;
    if (this.#size > MAX_RESPONSE_BYTES) controller.abort(new ResponseTooLarge());
    else this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    const [first, ...others] = this.#chunks;
    const body = first === undefined || others.length > 0 ? Buffer.concat(this.#chunks) : first;
    const whole = decompress(body, this.#headers['content-encoding'], MAX_RESPONSE_BYTES);
    if (whole === undefined) this.#succeed(body);
    else
      whole.then(
        (bytes) => this.#succeed(bytes),
        (error: Error) => this.#fail(isTooLarge(error) ? new ResponseTooLarge() : error),
      );
  }

  onResponseError(_controller: unknown, error: Error): void {
    this.#fail(error);
  }

  #succeed(body: Buffer): void {
    this.#end.resolve({
      status: this.#status,
      headers: lastValues(this.#headers),
      body: body.toString('utf8'),
    });
  }

  #fail(error: Error): void {
    this.#error ??= error;
    this.#end.reject(error);
  }
}

/** More than is read into memory. */
class ResponseTooLarge extends Error {
  override readonly name = 'ResponseTooLarge';
  readonly code = 'RESPONSE_TOO_LARGE';
}

function isTooLarge(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
}

/** The last value of each header; undici gives lower-case names. */
function lastValues(headers: Headers): Record<string, string> {
  const last: Record<string, string> = {};
  for (const name in headers) {
    const value = headers[name];
    const text = Array.isArray(value) ? value.at(-1) : value;
    if (text !== undefined) last[name] = text;
  }
  return last;
}
