/** The outcome of `wac integrations --test`. */
import { hideTokens } from '../../lib/hide-tokens.ts';
import type { JsonObject } from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import { shownUrl } from '../../model/webhook/shown-url.ts';
import type { WebhookContent } from '../../model/webhook/webhook.ts';
import type { WebhookTestResult } from '../../model/webhook/webhook-api.ts';
import { shortenText } from '../text/shorten-text.ts';
import { createTextStyle } from '../text/style-text.ts';
import type { TextOptions } from '../text/text-options.ts';

/** A webhook and what came of its test. */
export interface TestedWebhook {
  readonly entity: string;
  readonly id: string;
  readonly content: WebhookContent;
  readonly result: WebhookTestResult;
}

/** A receiver may respond with anything at any length. */
const MAX_LENGTH = 4000;

/** What a test sends, as one sentence. */
export function describeTest(
  { url, accessToken, secret }: WebhookContent,
  payload: string,
): string {
  const bearer = accessToken === null ? '' : ` with the secret ${accessToken} as bearer token`;
  const signed =
    secret === null ? '' : `${bearer === '' ? '' : ','} signed with the secret ${secret}`;
  return `The server posts ${shortenText(payload, 200)} to ${shownUrl(url)}${bearer}${signed}.`;
}

/**
 * The lines for a terminal.
 *
 * @param showsResponse whether the response of the receiver is printed: it may repeat the secrets that it was sent.
 */
export function renderWebhookTestText(
  { entity, content, result }: TestedWebhook,
  showsResponse: boolean,
  options: TextOptions,
): string {
  const style = createTextStyle(options.color);
  const webhook = `the webhook "${content.name}" of team ${entity}`;
  const verdict = result.ok
    ? style.green(`✓ The test of ${webhook} was delivered and accepted`)
    : style.red(`✗ The test of ${webhook} failed`);
  if (showsResponse) return `${verdict}\n  ${style.plain(shownResponse(result))}\n`;
  const advice = 'Add --response to print what the receiver responded. It may repeat the secrets.';
  return result.ok ? `${verdict}\n` : `${verdict}\n  ${style.dim(advice)}\n`;
}

/** The JSON document. */
export function renderWebhookTestJson(
  { entity, id, content, result }: TestedWebhook,
  showsResponse: boolean,
): JsonObject {
  return {
    formatVersion: '1.0',
    entity,
    id,
    name: content.name,
    url: shownUrl(content.url),
    ok: result.ok,
    ...present({ response: showsResponse ? shownResponse(result) : undefined }),
  };
}

function shownResponse({ response }: WebhookTestResult): string {
  return shortenText(hideTokens(response), MAX_LENGTH);
}
