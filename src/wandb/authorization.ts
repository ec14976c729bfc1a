/** The Authorization header of a credential; identity tokens are exchanged for access tokens (facts, section 1.5). */
import { Failure } from '../diagnostics/failure.ts';
import { isJsonObject, type JsonValue } from '../lib/json.ts';
import type { Credential } from './credentials.ts';
import { classifyStatus } from './transport/classify-status.ts';
import type { HttpClient } from './transport/http-client.ts';

/** An access token is refreshed when so little of its life is left: five minutes, as in the SDK. */
const REFRESH_BEFORE_MS = 5 * 60_000;

/** Time for one exchange, as in the SDK. */
const EXCHANGE_TIMEOUT_MS = 10_000;

const GRANT_TYPE = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

export interface AuthorizationOptions {
  readonly credential: Credential;
  readonly client: HttpClient;
  readonly userAgent: string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly signal: AbortSignal;
  /** Called with each secret that comes into being, so that it can be kept out of messages. */
  readonly onSecret: (secret: string) => void;
}

/** Gives a function that gives the header's value; side by side calls share one exchange. */
export function createAuthorization(options: AuthorizationOptions): () => Promise<string> {
  const { credential, now } = options;
  if (credential.kind === 'api-key') {
    const encoded = Buffer.from(`api:${credential.key}`).toString('base64');
    options.onSecret(credential.key);
    options.onSecret(encoded);
    return async () => `Basic ${encoded}`;
  }
  let current: { readonly token: string; readonly expiresAt: number } | undefined;
  let exchange: Promise<{ readonly token: string; readonly expiresAt: number }> | undefined;
  return async () => {
    if (current === undefined || current.expiresAt - now() <= REFRESH_BEFORE_MS) {
      exchange ??= exchangeToken(credential.readToken, options).finally(() => {
        exchange = undefined;
      });
      current = await exchange;
    }
    return `Bearer ${current.token}`;
  };
}

async function exchangeToken(
  readToken: () => Promise<string>,
  options: AuthorizationOptions,
): Promise<{ readonly token: string; readonly expiresAt: number }> {
  const assertion = await readToken();
  options.onSecret(assertion);
  const form = new URLSearchParams({ grant_type: GRANT_TYPE, assertion });
  const answer = await options.client
    .post({
      path: '/oidc/token',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        accept: 'application/json',
        'user-agent': options.userAgent,
      },
      body: form.toString(),
      timeoutMs: EXCHANGE_TIMEOUT_MS,
      signal: options.signal,
    })
    .catch((cause: unknown) => {
      throw new Failure('Cannot exchange the identity token: the server did not answer', {
        code: 'network',
        cause,
      });
    });
  if (answer.status !== 200) {
    const meaning = classifyStatus(answer.status);
    throw new Failure(`Cannot exchange the identity token: ${meaning.says}`, {
      code: answer.status < 500 && answer.status !== 429 ? 'authentication' : meaning.code,
      hint: "Check that the organization trusts the token's issuer and that the token is not past its time",
    });
  }
  const token = readAccessToken(answer.body);
  if (token === undefined) {
    throw new Failure('Cannot exchange the identity token: the answer holds no access token', {
      code: 'server',
    });
  }
  options.onSecret(token.token);
  return { token: token.token, expiresAt: options.now() + token.seconds * 1000 };
}

function readAccessToken(body: string): { readonly token: string; readonly seconds: number } | undefined {
  let parsed: JsonValue;
  try {
    parsed = JSON.parse(body) as JsonValue;
  } catch {
    return undefined;
  }
  if (!isJsonObject(parsed)) return undefined;
  const { access_token: token, expires_in: seconds } = parsed;
  if (typeof token !== 'string' || token === '') return undefined;
  return { token, seconds: typeof seconds === 'number' ? seconds : 3600 };
}
