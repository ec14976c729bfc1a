/** What the client makes of responses that GitHub gives now and then. */
import { describe, expect, it } from 'vitest';
import { createGitHubClient, type GitHubClient } from '../../../src/action/github/github-client.ts';

const LIMITED = { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded.' }] };

/** A client that gets these responses, one after the other, and sleeps as long as it likes. */
function clientOf(responses: readonly Response[]): {
  readonly client: GitHubClient;
  readonly slept: number[];
  readonly asked: string[];
} {
  const slept: number[] = [];
  const asked: string[] = [];
  const client = createGitHubClient({
    fetch: (url) => {
      const response = responses[asked.length];
      asked.push(String(url));
      if (response === undefined) throw new Error('nothing more was expected');
      return Promise.resolve(response);
    },
    apiUrl: 'https://github.test/api/v3',
    graphqlUrl: 'https://github.test/api/graphql',
    token: 't',
    userAgent: 'test',
    sleep: (milliseconds) => {
      slept.push(milliseconds);
      return Promise.resolve();
    },
    now: () => new Date('2026-11-23T09:14:00Z'),
    redact: (text) => text.replaceAll('secret', '***'),
    debug: () => undefined,
  });
  return { client, slept, asked };
}

function json(
  body: unknown,
  status: number = 200,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(JSON.stringify(body), { status, headers });
}

describe('the client', () => {
  it('waits where GraphQL says that the budget is spent', async () => {
    const reset = String(Date.parse('2026-11-23T09:14:20Z') / 1000);
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset };
    const { client, slept } = clientOf([json(LIMITED, 200, headers), json({ data: { ok: true } })]);

    expect(await client.graphql('query Q { ok }', {})).toEqual({ ok: true });
    expect(slept).toEqual([20_000]);
  });

  it.each<readonly [number, readonly number[], boolean]>([
    [120, [120_000], true],
    [600, [], false],
  ])('waits as long as GitHub asks, or gives up: %d s', async (seconds, waits, isAnswered) => {
    const limited = json({ message: 'You have exceeded a secondary rate limit.' }, 403, {
      'retry-after': String(seconds),
    });
    const { client, slept } = clientOf([limited, json({ ok: true })]);
    const response = await client.get('/x').catch((error: unknown) => String(error));

    expect(slept).toEqual(waits);
    expect(response).toEqual(isAnswered ? { ok: true } : expect.stringContaining('secondary rate'));
  });

  it('leaves a second between writes, mutations among them, and none before reads', async () => {
    const { client, slept } = clientOf([
      json({ id: 1 }),
      json({ data: {} }),
      json({ data: {} }),
      json({ id: 1 }),
    ]);
    await client.post('/x', {});
    await client.graphql('query Q { ok }', {});
    await client.graphql('mutation M { ok }', {});
    await client.patch('/x', {});

    expect(slept).toEqual([1000, 1000]);
  });

  it('says what GraphQL refuses', async () => {
    const { client } = clientOf([
      json({ data: null, errors: [{ type: 'FORBIDDEN', message: 'Not for this secret.' }] }),
    ]);

    await expect(client.graphql('query Q { ok }', {})).rejects.toThrow(
      'GitHub refused a GraphQL request: Not for this ***.',
    );
  });

  it.each([
    [
      'the rights that would do',
      'Resource not accessible by integration',
      { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' },
      'GitHub refused GET /api/v3/x with 403: Resource not accessible by integration. The token lacks a right: the job\'s "permissions" need "issues: write" or "pull-requests: write"',
    ],
    [
      'where to read of rights, where GitHub does not name them',
      'Resource not accessible by personal access token',
      {},
      'GitHub refused GET /api/v3/x with 403: Resource not accessible by personal access token. The token lacks a right: see "permissions" in docs/action.md',
    ],
    [
      'nothing of rights, where it is about something else',
      'Unable to create comment because issue is locked.',
      {},
      'GitHub refused GET /api/v3/x with 403: Unable to create comment because issue is locked',
    ],
  ])('names %s', async (_name, message, headers, text) => {
    const { client, slept } = clientOf([json({ message }, 403, headers)]);

    await expect(client.get('/x')).rejects.toHaveProperty('message', text);
    expect(slept).toEqual([]);
  });

  it('follows links on the API only, and takes no part of a list for the list', async () => {
    const next = (url: string): Response =>
      json([{ id: 1 }], 200, { link: `<${url}>; rel="next"` });
    const own = clientOf([next('https://github.test/api/v3/y?page=2'), json([{ id: 2 }])]);
    const foreign = clientOf([next('https://evil.test/api/v3/y?page=2')]);

    expect(await own.client.list('/y')).toEqual([{ id: 1 }, { id: 2 }]);
    await expect(foreign.client.list('/y')).rejects.toThrow(
      'The next page of GET /api/v3/y is on another host',
    );
    expect(foreign.asked).toHaveLength(1);
  });

  it('repeats what creates something after a definite refusal only', async () => {
    const limited = clientOf([json({ message: 'secondary rate limit' }, 403), json({ id: 1 })]);
    const lost = clientOf([json({}, 502), json({ id: 1 })]);

    expect(await limited.client.post('/x', {})).toEqual({ id: 1 });
    expect(limited.slept).toEqual([60_000]);
    await expect(lost.client.post('/x', {})).rejects.toThrow('with 502');
  });
});
