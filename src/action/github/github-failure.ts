/** What GitHub refuses: whether it is final, how long to wait, and what it says. */
import { isJsonList, isJsonObject, type JsonValue } from '../../lib/json.ts';
import { ActionFailure } from '../failure-reason.ts';

/** What GitHub asks for where it names no time. */
const UNNAMED_WAIT_MS = 60_000;

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

/** A failed attempt, and whether and when to repeat it. */
export class Rejection {
  readonly failure: GitHubFailure;
  readonly isTransient: boolean;
  readonly waitMs: number | undefined;

  constructor(failure: GitHubFailure, isTransient: boolean, waitMs?: number) {
    this.failure = failure;
    this.isTransient = isTransient;
    this.waitMs = waitMs;
  }
}

/** The rejection that a response is. */
export function rejectionOf(
  response: Response,
  value: JsonValue | undefined,
  what: string,
  { now, redact }: { readonly now: () => Date; readonly redact: (text: string) => string },
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
export function messageOf(value: JsonValue | undefined): string | undefined {
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

/** Whether a GraphQL response says that the token's budget is spent. */
export function isBudgetSpent(value: JsonValue | undefined): boolean {
  const errors = isJsonObject(value) ? value['errors'] : undefined;
  return (
    isJsonList(errors) &&
    errors.some((error) => isJsonObject(error) && error['type'] === 'RATE_LIMITED')
  );
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
