import type { IncomingMessage } from 'node:http';
import { type JsonValue, parseJson } from '../../lib/json.ts';
import { ApiError } from '../api-error.ts';

/** The largest request body: all automations of a large team in one request are far below it. */
const MAX_BODY_BYTES = 10 * 1024 * 1024;

/**
 * Reads a request's body as text.
 *
 * @throws ApiError 413 when it is larger than 10 MiB.
 */
export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) throw new ApiError(413, 'request body too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/**
 * Reads a request's body as JSON.
 *
 * @throws ApiError 400 when it is none.
 */
export async function readJsonBody(request: IncomingMessage): Promise<JsonValue> {
  const text = await readBody(request);
  try {
    return parseJson(text);
  } catch {
    throw new ApiError(400, 'request body is not JSON');
  }
}
