/** What GitHub asks of every request, before it looks at what it is about. */
import type { IncomingHttpHeaders } from 'node:http';
import { type Call, type Reply, refuse } from './reply.ts';
import type { FakeState } from './state.ts';

const API_VERSIONS = ['2022-11-28', '2026-03-10'];
const MINUTE_MS = 60_000;

/** Refuses what comes too often, from nobody, or in a form that is not spoken here. */
export function createLimiter(
  state: FakeState,
): (call: Call, headers: IncomingHttpHeaders) => Reply | undefined {
  let writes: readonly number[] = [];
  return (call, headers) => {
    if (!headers['user-agent']) {
      return refuse(
        403,
        'Request forbidden by administrative rules. Please make sure your request has a User-Agent header',
      );
    }
    if (headers.authorization !== `Bearer ${state.token}`) return refuse(401, 'Bad credentials');
    const version = headers['x-github-api-version'];
    if (version !== undefined && !API_VERSIONS.includes(String(version))) {
      return refuse(400, `"${String(version)}" is not a supported version`);
    }
    const now = Date.now();
    if (state.remaining <= 0 && now < state.resetAt * 1000) {
      return refuse(403, 'API rate limit exceeded for installation ID 4711.');
    }
    state.remaining = state.remaining <= 0 ? 1000 : state.remaining - 1;
    if (!isWrite(call)) return undefined;
    writes = [...writes.filter((at) => at > now - MINUTE_MS), now];
    if (writes.length <= state.writesPerMinute) return undefined;
    return refuse(
      403,
      'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
      { 'retry-after': '60' },
    );
  };
}

/** Content that is made: a mutation, or a REST request that is no read. */
export function isWrite({ method, path, body }: Pick<Call, 'method' | 'path' | 'body'>): boolean {
  if (path === '/graphql') return /^\s*mutation\b/u.test(String(body['query']));
  return method !== 'GET';
}

/** What GitHub reports about the token's budget with every response. */
export function limitHeaders(state: FakeState): Readonly<Record<string, string>> {
  return {
    'x-ratelimit-limit': '1000',
    'x-ratelimit-remaining': String(Math.max(0, state.remaining)),
    'x-ratelimit-reset': String(state.resetAt || Math.ceil(Date.now() / 1000) + 3600),
  };
}
