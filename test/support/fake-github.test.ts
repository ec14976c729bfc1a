/** The fake refuses what GitHub refuses, so that a test that passes against it is meaningful. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeGitHub, startGitHub } from './fake-github.ts';

let github: FakeGitHub;

beforeEach(async () => {
  github = await startGitHub();
  github.pushPull(7, 'head');
});

afterEach(async () => {
  await github.close();
});

interface TestResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

async function ask(
  method: string,
  path: string,
  body?: object | string,
  headers: Readonly<Record<string, string>> = {},
): Promise<TestResponse> {
  const response = await fetch(github.url + path, {
    method,
    headers: { authorization: `Bearer ${github.token}`, 'user-agent': 'test', ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

const COMMENTS = '/repos/acme/ml/issues/7/comments';
const ISSUES = '/repos/acme/ml/issues';

const graphql = async (query: string, variables: object = {}): Promise<unknown> =>
  (await ask('POST', '/graphql', { query, variables })).body;

describe('the fake of GitHub', () => {
  it.for<
    readonly [
      string,
      number,
      string,
      string,
      (object | string | undefined)?,
      Readonly<Record<string, string>>?,
    ]
  >([
    ['another token', 401, 'GET', COMMENTS, undefined, { authorization: 'Bearer x' }],
    ['another version', 400, 'GET', COMMENTS, undefined, { 'x-github-api-version': '2020-01-01' }],
    ['no JSON', 400, 'POST', COMMENTS, '{'],
    ['an empty comment', 422, 'POST', COMMENTS, { body: ' ' }],
    ['a long comment', 422, 'POST', COMMENTS, { body: 'x'.repeat(65_537) }],
    ['a comment nowhere', 404, 'POST', '/repos/acme/ml/issues/9/comments', { body: 'x' }],
    ['another repository', 404, 'GET', '/repos/acme/other/issues'],
    ['an issue without a title', 422, 'POST', ISSUES, { body: 'x' }],
    ['a long title', 422, 'POST', ISSUES, { title: 'x'.repeat(257) }],
    ['a long issue', 422, 'POST', ISSUES, { title: 'x', body: 'x'.repeat(65_537) }],
    ['a long label', 422, 'POST', ISSUES, { title: 'x', labels: ['x'.repeat(51)] }],
    ['an unknown assignee', 422, 'POST', ISSUES, { title: 'x', assignees: ['nobody'] }],
    ['an unknown branch', 404, 'GET', '/repos/acme/ml/git/ref/heads/none'],
    ['an unknown commit', 404, 'GET', '/repos/acme/ml/commits?sha=none'],
    ['the token as a user', 403, 'GET', '/user'],
  ])('refuses %s with %i', async ([, status, method, path, body, headers]) => {
    expect((await ask(method, path, body, headers)).status).toBe(status);
    expect([github.comments, github.issues]).toEqual([[], []]);
  });

  it('takes what is just short enough', async () => {
    expect((await ask('POST', COMMENTS, { body: 'x'.repeat(65_536) })).status).toBe(201);
  });

  it('says yes to an issue that becomes too long, and keeps the old one', async () => {
    await ask('POST', ISSUES, { title: 'x', body: 'old' });
    const { status } = await ask('PATCH', `${ISSUES}/100`, { body: 'x'.repeat(65_537) });

    expect([status, github.issues[0]?.body]).toEqual([200, 'old']);
  });

  it('needs rights, names them, and hides what the token does not see', async () => {
    Object.assign(github.rights, { issues: 'read', pull_requests: 'read' });
    const { status, headers } = await ask('POST', COMMENTS, { body: 'x' });
    github.rights.contents = 'none';
    const commits = await ask('GET', '/repos/acme/ml/commits?sha=x');
    github.isVisible = false;
    const hidden = await ask('GET', COMMENTS);

    expect([status, commits.status, hidden.status]).toEqual([403, 403, 404]);
    expect(headers.get('x-accepted-github-permissions')).toBe('pull_requests=write; issues=write');
  });

  it('takes comments on a pull request with either right, on an issue with one', async () => {
    await ask('POST', ISSUES, { title: 'x' });
    github.rights.issues = 'none';
    const pull = await ask('POST', COMMENTS, { body: 'x' });
    const issue = await ask('POST', `${ISSUES}/100/comments`, { body: 'x' });

    expect([pull.status, issue.status]).toEqual([201, 403]);
  });

  it('gives 30 at a time, 100 at most, with links', async () => {
    for (let count = 0; count < 205; count += 1) github.addComment({ issue: 7, body: `${count}` });
    const lengths: number[] = [];
    let path = `${COMMENTS}?per_page=500`;
    for (let page = 0; page < 5 && path !== ''; page += 1) {
      const { body, headers } = await ask('GET', path);
      lengths.push((body as readonly unknown[]).length);
      const next = /<([^>]+)>; rel="next"/u.exec(headers.get('link') ?? '')?.[1] ?? '';
      path = next.slice(github.url.length);
    }

    expect(lengths).toEqual([100, 100, 5]);
    expect((await ask('GET', COMMENTS)).body).toHaveLength(30);
  });

  it('limits requests, and writes apart', async () => {
    github.writesPerMinute = 1;
    await ask('POST', COMMENTS, { body: 'one' });
    const secondary = await ask('POST', COMMENTS, { body: 'two' });
    const reading = await ask('GET', COMMENTS);
    Object.assign(github, { remaining: 0, resetAt: Math.ceil(Date.now() / 1000) + 60 });
    const primary = await ask('GET', COMMENTS);

    expect([secondary.status, secondary.headers.get('retry-after')]).toEqual([403, '60']);
    expect(reading.status).toBe(200);
    expect([primary.status, primary.headers.get('x-ratelimit-remaining')]).toEqual([403, '0']);
  });

  it('shows late what is new', async () => {
    Object.assign(github, { listDelay: 1, linkDelay: 2, linkResponse: 'missing' });
    Object.assign(github.pushPull(7, 'head'), { mergedAt: 'now', mergeCommit: 'sha' });
    await ask('POST', COMMENTS, { body: 'x' });
    const lists = [await ask('GET', COMMENTS), await ask('GET', COMMENTS)];
    const links: number[] = [];
    for (let count = 0; count < 3; count += 1)
      links.push((await ask('GET', '/repos/acme/ml/commits/sha/pulls')).status);

    expect(lists.map(({ body }) => (body as readonly unknown[]).length)).toEqual([0, 1]);
    expect(links).toEqual([422, 422, 200]);
  });

  it('lists open issues only, unless it is asked for all, by labels of any case', async () => {
    await ask('POST', ISSUES, { title: 'x', labels: ['Drift'] });
    await ask('PATCH', `${ISSUES}/100`, { state: 'closed', state_reason: 'completed' });

    expect((await ask('GET', `${ISSUES}?labels=drift`)).body).toEqual([]);
    expect((await ask('GET', `${ISSUES}?labels=drift&state=all`)).body).toHaveLength(1);
    expect((await ask('GET', `${ISSUES}?labels=other&state=all`)).body).toEqual([]);
  });

  it('executes the request and loses the response', async () => {
    github.fault = () => ({ status: 502, html: '"Bad gateway"', after: true });

    expect((await ask('POST', COMMENTS, { body: 'x' })).status).toBe(502);
    expect(github.comments).toHaveLength(1);
  });

  it('runs GraphQL as a schema allows', async () => {
    const { id } = github.addComment({ issue: 7, body: 'x' });
    const fold =
      'mutation F($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { clientMutationId } }';
    const unknown = await graphql('{ viewer { nickname } }');
    Object.assign(github.rights, { issues: 'read', pull_requests: 'read' });
    const forbidden = await graphql(fold, { id: `IC_${id}` });
    github.rights.pull_requests = 'write';
    const folded = await graphql(fold, { id: `IC_${id}` });

    expect(unknown).toMatchObject({ errors: [{}] });
    expect(forbidden).toMatchObject({ errors: [{ type: 'FORBIDDEN' }] });
    expect(folded).toEqual({ data: { minimizeComment: { clientMutationId: null } } });
    expect(github.comments[0]?.isMinimized).toBe(true);
  });

  it('responds below the prefix of an enterprise server, and nowhere else', async () => {
    for (let count = 0; count < 31; count += 1) github.addComment({ issue: 7, body: `${count}` });
    const { headers } = await ask('GET', `/api/v3${COMMENTS}`);
    const viewer = await ask('POST', '/api/graphql', { query: '{ viewer { login } }' });

    expect(headers.get('link')).toContain(`<${github.url}/api/v3/repositories/4711/`);
    expect(viewer.body).toEqual({ data: { viewer: { login: 'github-actions[bot]' } } });
  });
});
