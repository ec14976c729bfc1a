/**
 * GitHub's REST and GraphQL over the `fetch` that is passed in.
 *
 * The token goes to the API's own origin and nowhere else; redirects are not followed. Reads and edits are repeated
 * after a lost connection or a 5xx; what creates something only after a definite rejection, since it may be there.
 */
import { isJsonList, isJsonObject, type JsonObject, type JsonValue } from '../../lib/json.ts';
import { parseJsonText } from '../../lib/lossless-json.ts';
import { present } from '../../lib/present.ts';
import type { ProxiedFetch } from '../../wandb/connect/proxied-fetch.ts';
import {
  GitHubFailure,
  isBudgetSpent,
  messageOf,
  Rejection,
  rejectionOf,
} from './github-failure.ts';

export interface GitHubOptions {
  readonly fetch: ProxiedFetch;
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
  return new FetchClient(options);
}

class FetchClient implements GitHubClient {
  readonly #options: GitHubOptions;
  /** Milliseconds since the epoch; 0 before the first write. */
  #lastWrite = 0;

  constructor(options: GitHubOptions) {
    this.#options = options;
  }

  async get(path: string): Promise<JsonValue> {
    return (await this.#send('GET', this.#urlOf(path))).value ?? null;
  }

  async list(path: string): Promise<readonly JsonObject[]> {
    const items: JsonObject[] = [];
    let url: string | undefined = this.#urlOf(path);
    for (let page = 0; url !== undefined && page < MAX_PAGES; page += 1) {
      const { value, next }: GitHubResponse = await this.#send('GET', url);
      if (!isJsonList(value)) {
        throw new GitHubFailure(`GitHub gave no list for ${path}`, 200, false);
      }
      items.push(...value.filter(isJsonObject));
      url = next;
    }
    // Part of a list is not the list: what is on the rest may be what is looked for.
    if (url !== undefined) {
      throw new GitHubFailure(`GitHub's list for ${path} has no end`, 200, false);
    }
    return items;
  }

  async post(path: string, body: JsonObject): Promise<JsonObject> {
    await this.#pace();
    return objectOf((await this.#send('POST', this.#urlOf(path), body)).value);
  }

  async patch(path: string, body: JsonObject): Promise<JsonObject> {
    await this.#pace();
    return objectOf((await this.#send('PATCH', this.#urlOf(path), body)).value);
  }

  async delete(path: string): Promise<void> {
    await this.#pace();
    await this.#send('DELETE', this.#urlOf(path)).catch((error: unknown) => {
      if (!(error instanceof GitHubFailure && error.status === 404)) throw error;
    });
  }

  async graphql(query: string, variables: JsonObject, attempts?: number): Promise<JsonObject> {
    const { graphqlUrl, redact } = this.#options;
    if (query.startsWith('mutation')) await this.#pace();
    const sent = await this.#send('POST', graphqlUrl, { query, variables }, attempts);
    const result = objectOf(sent.value);
    const { data, errors } = result;
    if (Array.isArray(errors) || !isJsonObject(data)) {
      const said = messageOf(result) ?? 'no explanation';
      throw new GitHubFailure(redact(`GitHub refused a GraphQL request: ${said}`), 200, false);
    }
    return data;
  }

  #urlOf(path: string): string {
    return this.#options.apiUrl + path;
  }

  /** Waits until the next write may go. */
  async #pace(): Promise<void> {
    const { now, sleep } = this.#options;
    const rest = this.#lastWrite + BETWEEN_WRITES_MS - now().getTime();
    if (this.#lastWrite > 0 && rest > 0) await sleep(rest);
    this.#lastWrite = now().getTime();
  }

  async #send(
    method: string,
    url: string,
    body?: JsonObject,
    attempts: number = MAX_ATTEMPTS,
  ): Promise<GitHubResponse> {
    const { graphqlUrl, sleep } = this.#options;
    // A second DELETE finds nothing, which is what the first was for.
    const isRepeatable = ['GET', 'PATCH', 'DELETE'].includes(method) || url === graphqlUrl;
    let waited = 0;
    for (let attempt = 1; ; attempt += 1) {
      const outcome = await this.#sendOnce(method, url, body);
      if (!(outcome instanceof Rejection)) return outcome;
      // What GitHub asks for is kept to in full, or given up: asking sooner makes the limit longer.
      const wait = outcome.waitMs ?? 1000 * 2 ** (attempt - 1);
      const mayRepeat = outcome.isTransient && (isRepeatable || !outcome.failure.mayBeDone);
      if (!mayRepeat || attempt >= attempts || waited + wait > TOTAL_WAIT_MS) {
        throw outcome.failure;
      }
      waited += wait;
      await sleep(wait);
    }
  }

  async #sendOnce(
    method: string,
    url: string,
    body: JsonObject | undefined,
  ): Promise<GitHubResponse | Rejection> {
    const { redact, debug, apiUrl } = this.#options;
    const what = `${method} ${new URL(url).pathname}`;
    let response: Response;
    let text: string;
    try {
      response = await this.#fetch(method, url, body);
      text = await response.text();
    } catch (error) {
      const report = error instanceof Error ? error.message : String(error);
      const message = redact(`GitHub does not respond to ${what}: ${report}`);
      return new Rejection(new GitHubFailure(message, 0, true), true);
    }
    const value = parseJsonText(text);
    debug(`GitHub: ${[what, ...operationOf(body)].join(' ')}: ${response.status}`);
    if (!response.ok || isBudgetSpent(value)) {
      return rejectionOf(response, value, what, this.#options);
    }
    const next = nextLink(response.headers.get('link'));
    if (next !== undefined && new URL(next, url).origin !== new URL(apiUrl).origin) {
      const message = `The next page of ${what} is on another host than the GitHub API`;
      return new Rejection(new GitHubFailure(message, 200, false), false);
    }
    return { value, next };
  }

  #fetch(method: string, url: string, body: JsonObject | undefined): Promise<Response> {
    const { fetch, token, userAgent } = this.#options;
    return fetch(url, {
      method,
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'user-agent': userAgent,
        'x-github-api-version': '2022-11-28',
        ...present({ 'content-type': body === undefined ? undefined : 'application/json' }),
      },
      ...present({ body: body === undefined ? undefined : JSON.stringify(body) }),
    });
  }
}

/** The kind and the name of a GraphQL operation, as `query Viewer`; nothing for REST. */
function operationOf(body: JsonObject | undefined): readonly string[] {
  const query = body?.['query'];
  return typeof query === 'string' ? [query.split(/[({]/u)[0]?.trim() ?? ''] : [];
}

function objectOf(value: JsonValue | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}

function nextLink(header: string | null): string | undefined {
  return /<([^>]+)>\s*;\s*rel="next"/u.exec(header ?? '')?.[1];
}
