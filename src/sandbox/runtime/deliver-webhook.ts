/** Sending a webhook as the server does: one POST, signed, with nothing followed and nothing retried. */
import { createHmac } from 'node:crypto';
import { present } from '../../lib/present.ts';
import { maskSecrets } from '../store/mask-secrets.ts';

/** One webhook to be sent. */
export interface WebhookRequest {
  readonly url: string;
  readonly body: string;
  /** Sent as a bearer token. */
  readonly accessToken?: string | undefined;
  /** The key of the signature. */
  readonly secret?: string | undefined;
  /** Secrets by name: their values are hidden in the response. */
  readonly byName?: ReadonlyMap<string, string>;
}

/** Limits of a delivery. */
export interface DeliveryLimits {
  readonly timeoutMs: number;
  /** Of the response's body, the rest is not read. */
  readonly maxBytes: number;
  /** How the signature is encoded: public material shows both. */
  readonly signatureEncoding: 'hex' | 'base64';
}

/** What came of a delivery. */
export interface Delivery {
  /** Whether the receiver responded with with a 2xx. */
  readonly isOk: boolean;
  /** Absent when there was no response. */
  readonly statusCode?: number;
  readonly status?: string;
  /** The beginning of the response's body. */
  readonly body?: string;
  /** Why it is not ok. */
  readonly error?: string;
}

/** Generous for a person's machine; what the server uses is not public. */
export const DEFAULT_DELIVERY_LIMITS: DeliveryLimits = {
  timeoutMs: 10_000,
  maxBytes: 64 * 1024,
  signatureEncoding: 'hex',
};

/** Sends a webhook; never rejects. A redirect is a response like any other: it is not followed. */
export async function deliverWebhook(
  request: WebhookRequest,
  limits: DeliveryLimits,
): Promise<Delivery> {
  // The error of the client would repeat the token.
  if (/[^\t\x20-\x7e]/.test(request.accessToken ?? '')) {
    return {
      isOk: false,
      error: 'the access token has characters that a header cannot have, such as a line feed',
    };
  }
  try {
    const response = await fetch(request.url, {
      method: 'POST',
      headers: webhookHeaders(request, limits),
      body: request.body,
      redirect: 'manual',
      signal: AbortSignal.timeout(limits.timeoutMs),
    });
    const { status, statusText, ok } = response;
    const secrets = [...(request.byName ?? [])].map(([name, value]) => ({ name, value }));
    const body = maskSecrets(await readCapped(response, limits.maxBytes), secrets);
    const result = { statusCode: status, status: `${status} ${statusText}`.trim(), body };
    return ok
      ? { isOk: true, ...result }
      : { isOk: false, ...result, error: describeRefusal(status) };
  } catch (error) {
    return { isOk: false, error: describeError(error, limits) };
  }
}

/** The signature of a body: HMAC-SHA256 with the integration's secret. */
function signBody(body: string, secret: string, encoding: 'hex' | 'base64'): string {
  return createHmac('sha256', secret).update(body, 'utf8').digest(encoding);
}

function webhookHeaders(
  { body, accessToken, secret }: WebhookRequest,
  { signatureEncoding }: DeliveryLimits,
): Record<string, string> {
  return {
    'Content-Type': 'application/json',
    'User-Agent': 'wac-sandbox',
    ...present({
      Authorization: accessToken === undefined ? undefined : `Bearer ${accessToken}`,
      'X-Wandb-Signature':
        secret === undefined ? undefined : signBody(body, secret, signatureEncoding),
    }),
  };
}

async function readCapped(response: Response, maxBytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (response.body === null) return '';
  const body: AsyncIterable<unknown> = response.body;
  for await (const chunk of body) {
    if (!(chunk instanceof Uint8Array)) continue;
    chunks.push(chunk.subarray(0, maxBytes - size));
    size += chunk.length;
    // Leaving the loop cancels the rest of the body.
    if (size >= maxBytes) break;
  }
  return Buffer.concat(chunks).toString('utf8');
}

function describeRefusal(status: number): string {
  const isRedirect = status >= 300 && status < 400;
  return `the receiver responded with ${status}${isRedirect ? '; redirects are not followed' : ''}`;
}

function describeError(error: unknown, { timeoutMs }: DeliveryLimits): string {
  if (error instanceof Error && error.name === 'TimeoutError')
    return `no response within ${timeoutMs} ms`;
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message || cause.name : String(cause);
}
