/**
 * GitHub's REST and GraphQL over the `fetch` that is passed in.
 *
 * The token goes to the API's own origin and nowhere else; redirects are not followed. Reads and edits are repeated
 * after a lost connection or a 5xx; what creates something only after a definite rejection, since it may be there.
 */
import { isJsonList, isJsonObject, type JsonObject, type JsonValue } from '../../lib/json.ts';
import { parseJsonText } from '../../lib/lossless-json.ts';
import { present } from '../../lib/present.ts';
import { ActionFailure } from '../failure-reason.ts';

export interface GitHubOptions {
  readonly fetch: typeof fetch;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly token: string;
  readonly userAgent: string;
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  readonly now: () => Date;
  readonly redact: (text: string) => string;
  /** Shows a line in a run with debug logging. */
  readonly debug: (text: string) => void;
}

/** A request that GitHub returned an error, or did not respond. */
export class GitHubFailure extends ActionFailure {
  /** 0 when no response came. */
  readonly status: number;
  /** Whether the request may have taken effect all the same. */
  readonly mayBeDone: boolean;

  constructor(message: string, status: number, mayBeDone: boolean) {
    super('github', message);
    this.status = status;
    this.mayBeDone = mayBeDone;
  }
}

export interface GitHubClient {
  /** One document. */
  get(path: string): Promise<JsonValue>;
  /** A list, all pages of it. */
  list(path: string): Promise<readonly JsonObject[]>;
  post(path: string, body: JsonObject): Promise<JsonObject>;
  patch(path: string, body: JsonObject): Promise<JsonObject>;
  delete(path: string): Promise<void>;
  /** @param attempts how often it is sent at most; fewer where there is another way without it. */
  graphql(query: string, variables: JsonObject, attempts?: number): Promise<JsonObject>;
}

const TIMEOUT_MS = 30_000;
const MAX_ATTEMPTS = 5;
/** Of a request that the run can do without: an outage of GraphQL alone must not cost minutes. */
export const OPTIONAL_ATTEMPTS = 2;
/** What GitHub asks for where it names no time. */
const UNNAMED_WAIT_MS = 60_000;
const TOTAL_WAIT_MS = 180_000;
/** GitHub asks for a second between writes. */
const BETWEEN_WRITES_MS = 1000;
const MAX_PAGES = 100;

interface GitHubResponse {
  readonly value: JsonValue | undefined;
  readonly next: string | undefined;
}

/** Creates a client; nothing is sent before the first call. */
export function createGitHubClient(options: GitHubOptions): GitHubClient {
  let lastWrite = 0;

  async function pace(): Promise<void> {
    const rest = lastWrite + BETWEEN_WRITES_MS - options.now().getTime();
    if (lastWrite > 0 && rest > 0) await options.sleep(rest);
    lastWrite = options.now().getTime();
  }

  async function send(
    method: string,
    url: string,
    body?: JsonObject,
    attempts: number = MAX_ATTEMPTS,
  ): Promise<GitHubResponse> {
    // A second DELETE finds nothing, which is what the first was for.
    const isRepeatable = ['GET', 'PATCH', 'DELETE'].includes(method) || url === options.graphqlUrl;
    let waited = 0;
    for (let attempt = 1; ; attempt += 1) {
      const outcome = await sendOnce(method, url, body);
      if (!(outcome instanceof Rejection)) return outcome;
      // What GitHub asks for is kept to in full, or given up: asking sooner makes the limit longer.
      const wait = outcome.waitMs ?? 1000 * 2 ** (attempt - 1);
      const mayRepeat = outcome.isTransient && (isRepeatable || !outcome.failure.mayBeDone);
      if (!mayRepeat || attempt >= attempts || waited + wait > TOTAL_WAIT_MS) {
        throw outcome.failure;
      }
      waited += wait;
      await options.sleep(wait);
    }
  }

  async function sendOnce(
    method: string,
    url: string,
    body: JsonObject | undefined,
  ): Promise<GitHubResponse | Rejection> {
    const what = `${method} ${new URL(url).pathname}`;
    let response: Response;
    let text: string;
    try {
      response = await options.fetch(url, {
        method,
        redirect: 'manual',
        signal: AbortSignal.timeout(TIMEOUT_MS),
        headers: {
          accept: 'application/vnd.github+json',
          authorization: `Bearer ${options.token}`,
          'user-agent': options.userAgent,
          'x-github-api-version': '2022-11-28',
          ...present({ 'content-type': body === undefined ? undefined : 'application/json' }),
        },
        ...present({ body: body === undefined ? undefined : JSON.stringify(body) }),
      });
      text = await response.text();
    } catch (error) {
      const report = error instanceof Error ? error.message : String(error);
      const failure = new GitHubFailure(
        options.redact(`GitHub does not respond to ${what}: ${report}`),
        0,
        true,
      );
      return new Rejection(failure, true);
    }
    const value = parseJsonText(text);
    options.debug(`GitHub: ${[what, ...operationOf(body)].join(' ')}: ${response.status}`);
    if (!response.ok || spentMessage(value) !== undefined) {
      return rejectionOf(response, value, what, options);
    }
    const next = nextLink(response.headers.get('link'));
    if (next !== undefined && new URL(next, url).origin !== new URL(options.apiUrl).origin) {
      const failure = new GitHubFailure(
        `The next page of ${what} is on another host than the GitHub API`,
        200,
        false,
      );
      return new Rejection(failure, false);
    }
    return { value, next };
  }

  return {
    get: async (path) => (await send('GET', options.apiUrl + path)).value ?? null,
    list: async (path) => {
      const items: JsonObject[] = [];
      let url: string | undefined = options.apiUrl + path;
      for (let page = 0; url !== undefined && page < MAX_PAGES; page += 1) {
        const result: GitHubResponse = await send('GET', url);
        if (!isJsonList(result.value)) {
          throw new GitHubFailure(`GitHub gave no list for ${path}`, 200, false);
        }
        items.push(...result.value.filter(isJsonObject));
        url = result.next;
      }
      // Part of a list is not the list: what is on the rest may be what is looked for.
      if (url !== undefined) {
        throw new GitHubFailure(`GitHub's list for ${path} has no end`, 200, false);
      }
      return items;
    },
    post: async (path, body) => {
      await pace();
      return objectOf((await send('POST', options.apiUrl + path, body)).value);
    },
    patch: async (path, body) => {
      await pace();
      return objectOf((await send('PATCH', options.apiUrl + path, body)).value);
    },
    delete: async (path) => {
      await pace();
      await send('DELETE', options.apiUrl + path).catch((error: unknown) => {
        if (!(error instanceof GitHubFailure && error.status === 404)) throw error;
      });
    },
    graphql: async (query, variables, attempts) => {
      if (query.startsWith('mutation')) await pace();
      const sent = await send('POST', options.graphqlUrl, { query, variables }, attempts);
      const result = objectOf(sent.value);
      const { data, errors } = result;
      if (Array.isArray(errors) || !isJsonObject(data)) {
        const said = messageOf(result) ?? 'no explanation';
        throw new GitHubFailure(
          options.redact(`GitHub refused a GraphQL request: ${said}`),
          200,
          false,
        );
      }
      return data;
    },
  };
}

/** The kind and the name of a GraphQL operation, as `query Viewer`; nothing for REST. */
function operationOf(body: JsonObject | undefined): readonly string[] {
  const query = body?.['query'];
  return typeof query === 'string' ? [query.split(/[({]/u)[0]?.trim() ?? ''] : [];
}

class Rejection {
  readonly failure: GitHubFailure;
  readonly isTransient: boolean;
  readonly waitMs: number | undefined;

  constructor(failure: GitHubFailure, isTransient: boolean, waitMs?: number) {
    this.failure = failure;
    this.isTransient = isTransient;
    this.waitMs = waitMs;
  }
}

function rejectionOf(
  response: Response,
  value: JsonValue | undefined,
  what: string,
  { now, redact }: GitHubOptions,
): Rejection {
  const { headers } = response;
  // GraphQL says with status 200 that the budget is spent.
  const status = response.ok ? 429 : response.status;
  const message = messageOf(value) ?? 'no explanation';
  const { isLimited, waitMs } = limitOf(status, headers, { message, now: now() });
  const isForbidden = status === 403 && /not accessible/iu.test(message);
  const failure = new GitHubFailure(
    redact(
      `GitHub refused ${what} with ${status}: ${message.replace(/\.$/u, '')}${isForbidden ? rightsAdvice(headers) : ''}`,
    ),
    status,
    status >= 500,
  );
  return new Rejection(failure, isLimited || status >= 500, waitMs);
}

/** What GitHub says of an error, in REST or in GraphQL. */
function messageOf(value: JsonValue | undefined): string | undefined {
  if (!isJsonObject(value)) return undefined;
  const { message, errors } = value;
  if (typeof message === 'string') return message;
  const strings = isJsonList(errors)
    ? errors
        .filter(isJsonObject)
        .flatMap((error) => (typeof error['message'] === 'string' ? [error['message']] : []))
    : [];
  return strings.length === 0 ? undefined : strings.join('; ');
}

/** The message of a GraphQL response that says that the token's budget is spent. */
function spentMessage(value: JsonValue | undefined): string | undefined {
  const errors = isJsonObject(value) ? value['errors'] : undefined;
  const isSpent =
    isJsonList(errors) &&
    errors.some((error) => isJsonObject(error) && error['type'] === 'RATE_LIMITED');
  return isSpent ? (messageOf(value) ?? '') : undefined;
}

/** Names the lines of `permissions` any one of which would do, as GitHub names them. */
function rightsAdvice(headers: Headers): string {
  const accepted = headers.get('x-accepted-github-permissions') ?? '';
  const lines = [...accepted.matchAll(/([a-z_]+)=(read|write)/gu)].map(
    ([, part = '', right = '']) => `"${part.replaceAll('_', '-')}: ${right}"`,
  );
  return lines.length === 0
    ? '. The token lacks a right: see "permissions" in docs/action.md'
    : `. The token lacks a right: the job's "permissions" need ${lines.join(' or ')}`;
}

/** Whether GitHub says "too many", and how long it asks to wait. A plain 403 is a right that is missing. */
function limitOf(
  status: number,
  headers: Headers,
  { message, now }: { readonly message: string; readonly now: Date },
): { readonly isLimited: boolean; readonly waitMs?: number } {
  const numberIn = (name: string): number | undefined => {
    const text = headers.get(name);
    return text === null || !/^\d+$/u.test(text) ? undefined : Number(text);
  };
  const retryAfter = numberIn('retry-after');
  const isSpent = numberIn('x-ratelimit-remaining') === 0;
  const isNamed = isSpent || retryAfter !== undefined || /rate limit/iu.test(message);
  if (status !== 429 && !(status === 403 && isNamed)) return { isLimited: false };
  if (retryAfter !== undefined) return { isLimited: true, waitMs: retryAfter * 1000 };
  const reset = numberIn('x-ratelimit-reset');
  if (!isSpent || reset === undefined) return { isLimited: true, waitMs: UNNAMED_WAIT_MS };
  return { isLimited: true, waitMs: Math.max(reset * 1000 - now.getTime(), 1000) };
}

function objectOf(value: JsonValue | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}

function nextLink(header: string | null): string | undefined {
  return /<([^>]+)>\s*;\s*rel="next"/u.exec(header ?? '')?.[1];
}
