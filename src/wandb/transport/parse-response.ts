import {
  isJsonList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  parseJson,
} from '../../lib/json.ts';
import { DEFAULT_SERVER } from '../../model/deployment.ts';
import type { HttpResponse } from './http/http-messages.ts';

/** The data of a response, or what is wrong with it (absent when the body says nothing). */
export type ParsedResponse =
  | { readonly data: JsonObject; readonly problem?: undefined; readonly hint?: undefined }
  | {
      readonly problem: string | undefined;
      /** What to do about it; present where the response is none of this API's. */
      readonly hint?: string;
    };

/** Where responses that are not JSON come from, more often than not. */
const WRONG_ADDRESS = `Check that WANDB_BASE_URL is the address of the API (${DEFAULT_SERVER}), and the proxy settings`;

/** Messages longer than this are cut: nobody reads further, and a page of HTML is no message. */
const MAX_MESSAGE_LENGTH = 300;

/**
 * Reads a GraphQL response. Errors beside data make it a problem: partial data is never taken for the whole.
 * What it says is given without secrets, taken out before it is cut: half a key is no form that is known.
 */
export function parseResponse(
  response: HttpResponse,
  redact: (text: string) => string,
): ParsedResponse {
  const text = response.body.trim();
  if (text === '') return response.status === 200 ? strange('it is empty') : { problem: undefined };
  let body: JsonValue;
  try {
    body = parseJson(text);
  } catch {
    return notJson(text, response, redact);
  }
  if (!isJsonObject(body)) return strange('it is JSON, and no GraphQL response');
  const messages = errorMessages(body);
  if (messages.length > 0) return { problem: cut(redact(messages.join('; '))) };
  const data = body['data'];
  if (isJsonObject(data)) return { data };
  return response.status === 200 ? strange('it holds no data') : { problem: undefined };
}

/** A success that says nothing: a proxy, or a server that is being restarted, rather than the API. */
function strange(problem: string): ParsedResponse {
  return { problem, hint: `Run the same command again. ${WRONG_ADDRESS}` };
}

function notJson(
  text: string,
  response: HttpResponse,
  redact: (text: string) => string,
): ParsedResponse {
  if (/^<(!doctype|html)/i.test(text)) {
    return { problem: 'it is a web page', hint: WRONG_ADDRESS };
  }
  if (response.status !== 200) return { problem: cut(redact(text)) };
  return strange('it is not JSON, or was cut off');
}

/** The messages in `errors`, in the forms that the server's endpoints use (docs/wandb-api.md, section 3.1). */
function errorMessages(body: JsonObject): readonly string[] {
  const errors = body['errors'] ?? body['error'];
  const list: readonly JsonValue[] = isJsonList(errors) ? errors : [errors ?? null];
  return list.flatMap((error) => {
    if (typeof error === 'string') return [error];
    if (isJsonObject(error)) {
      const message = error['message'];
      return [typeof message === 'string' ? message : JSON.stringify(error)];
    }
    return [];
  });
}

function cut(text: string): string {
  return text.length > MAX_MESSAGE_LENGTH ? `${text.slice(0, MAX_MESSAGE_LENGTH)}…` : text;
}
