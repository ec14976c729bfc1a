/** The Authorization header of a credential; identity tokens are exchanged for access tokens (docs/wandb-api.md, section 1.5). */
import { ApiFailure } from '../../diagnostics/api-failure.ts';
import { isJsonObject, type JsonValue, parseJson } from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import { classifyConnectionError } from '../transport/classify-connection-error.ts';
import { classifyStatus } from '../transport/classify-status.ts';
import type { HttpClient } from '../transport/http/http-client.ts';
import { mayRetryQuery } from '../transport/retry-policy.ts';
import type { Credential } from './credentials.ts';

/** An access token is refreshed when so little of its life is left: five minutes, as in the SDK. */
const REFRESH_BEFORE_MS = 5 * 60_000;

/** Time for one exchange, how often it is tried, and the shortest wait between, as in the SDK. */
const EXCHANGE_TIMEOUT_MS = 10_000;
const MAX_EXCHANGES = 4;
const EXCHANGE_WAIT_MS = 1000;

const GRANT_TYPE = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

export interface AuthorizationOptions {
  readonly credential: Credential;
  readonly client: HttpClient;
  readonly userAgent: string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  readonly random: () => number;
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
  let current: AccessToken | undefined;
  let exchange: Promise<AccessToken> | undefined;
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

/** An access token, and when it ends in milliseconds since the epoch. */
interface AccessToken {
  readonly token: string;
  readonly expiresAt: number;
}

/** Exchanges, and tries again what may end differently: the exchange changes nothing on the server. */
async function exchangeToken(
  readToken: () => Promise<string>,
  options: AuthorizationOptions,
): Promise<AccessToken> {
  for (let attempt = 1; ; attempt++) {
    const outcome = await exchangeOnce(await readToken(), options);
    if (!(outcome instanceof ExchangeFailure)) return outcome;
    if (attempt >= MAX_EXCHANGES || !outcome.mayRetry || options.signal.aborted)
      throw outcome.failure;
    await options.sleep(EXCHANGE_WAIT_MS * attempt * (1 + options.random()), options.signal);
  }
}

/** An exchange that came to nothing; a value, because only the last one is thrown. */
class ExchangeFailure {
  readonly failure: ApiFailure;
  readonly mayRetry: boolean;

  constructor(failure: ApiFailure, mayRetry: boolean) {
    this.failure = failure;
    this.mayRetry = mayRetry;
  }
}

async function exchangeOnce(
  assertion: string,
  options: AuthorizationOptions,
): Promise<AccessToken | ExchangeFailure> {
  options.onSecret(assertion);
  const response = await options.client
    .post({
      path: '/oidc/token',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        accept: 'application/json',
        'user-agent': options.userAgent,
      },
      body: new URLSearchParams({ grant_type: GRANT_TYPE, assertion }).toString(),
      timeoutMs: EXCHANGE_TIMEOUT_MS,
      signal: options.signal,
    })
    .catch((error: unknown) => noResponse(error, options));
  if (response instanceof ExchangeFailure) return response;
  const { status } = response;
  if (status !== 200) {
    const meaning = classifyStatus(status);
    return new ExchangeFailure(
      new ApiFailure(`Cannot exchange the identity token: ${meaning.description}`, {
        code: status >= 400 && status < 500 && status !== 429 ? 'authentication' : meaning.code,
        hint: "Check that the organization trusts the token's issuer and that the token has not expired",
        status,
        wasSent: false,
      }),
      mayRetryQuery({ status, wasSent: true, isTransient: true }),
    );
  }
  const token = readAccessToken(response.body);
  if (token === undefined) {
    const failure = new ApiFailure(
      'Cannot exchange the identity token: the response holds no access token',
      { code: 'server', status, wasSent: false },
    );
    return new ExchangeFailure(failure, false);
  }
  options.onSecret(token.token);
  return { token: token.token, expiresAt: options.now() + token.seconds * 1000 };
}

function noResponse(
  error: unknown,
  { client, signal }: Pick<AuthorizationOptions, 'client' | 'signal'>,
): ExchangeFailure {
  const problem = classifyConnectionError(error, client.proxy);
  const failure = new ApiFailure(`Cannot exchange the identity token: ${problem.description}`, {
    code: signal.aborted ? 'interrupted' : 'network',
    // What the token was wanted for was never sent.
    wasSent: false,
    ...present({ hint: problem.hint }),
  });
  // An address that is wrong is reported at once: this is the first request of a run.
  const mayRetry = problem.isTransient && problem.isNowhere !== true && !signal.aborted;
  return new ExchangeFailure(failure, mayRetry);
}

function readAccessToken(
  body: string,
): { readonly token: string; readonly seconds: number } | undefined {
  let parsed: JsonValue;
  try {
    parsed = parseJson(body);
  } catch {
    return undefined;
  }
  if (!isJsonObject(parsed)) return undefined;
  const { access_token: token, expires_in: seconds } = parsed;
  if (typeof token !== 'string' || token === '') return undefined;
  return { token, seconds: typeof seconds === 'number' ? seconds : 3600 };
}
