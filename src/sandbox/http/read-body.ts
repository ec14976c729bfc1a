import type { IncomingMessage } from 'node:http';
import { type JsonValue, parseJson } from '../../lib/json.ts';
import { ApiError } from '../api-error.ts';

/** The largest request body: all automations of a large team in one request are far below it. */
const MAX_BODY_BYTES = 10 * 1024 * 1024;

/**
 * Reads a request's body as text.
 *
 * @throws ApiError 413 when it is larger than so many bytes, 10 MiB where none are given.
 */
export async function readBody(
  request: IncomingMessage,
  maxBytes: number = MAX_BODY_BYTES,
): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of chunksOf(request, maxBytes)) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/**
 * Reads a request's body as JSON.
 *
 * @throws ApiError 400 when it is none, 413 when it is too large.
 */
export async function readJsonBody(
  request: IncomingMessage,
  maxBytes: number = MAX_BODY_BYTES,
): Promise<JsonValue> {
  const text = await readBody(request, maxBytes);
  try {
    return parseJson(text);
  } catch {
    throw new ApiError(400, 'request body is not JSON');
  }
}

/**
 * Reads a request's body to its end and keeps nothing of it.
 *
 * @throws ApiError 413 when it is too large.
 */
export async function discardBody(request: IncomingMessage, maxBytes: number): Promise<void> {
  for await (const _ of chunksOf(request, maxBytes));
}

async function* chunksOf(request: IncomingMessage, maxBytes: number): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) throw new ApiError(413, 'request body too large');
    yield chunk;
  }
}
