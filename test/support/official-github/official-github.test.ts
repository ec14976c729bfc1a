/** The tests of the project `github` would see a request, a response or a payload that GitHub does not describe. */
import { describe, expect, it } from 'vitest';
import { startGitHub } from '../fake-github.ts';
import { officialGitHub } from './official-github.ts';

/** Sends requests to a fake and closes it; gives the problems that it reports. */
async function complaints(
  requests: readonly (readonly [method: string, path: string, body?: object | undefined])[],
  state: (github: Awaited<ReturnType<typeof startGitHub>>) => void = () => undefined,
): Promise<string> {
  const github = await startGitHub();
  github.pushPull(7, 'head');
  state(github);
  for (const [method, path, body] of requests) {
    await fetch(github.url + path, {
      method,
      headers: { authorization: `Bearer ${github.token}`, 'user-agent': 'test' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }
  return await github.close().then(
    () => '',
    (error: unknown) => String(error),
  );
}

const COMMENTS = '/repos/acme/ml/issues/7/comments';

describe('the fake of GitHub, compared with the official description', () => {
  it.for<readonly [fault: string, method: string, path: string, body?: object]>([
    ['the path or the method is not described', 'GET', '/repos/acme/ml/comments'],
    ['the path or the method is not described', 'PUT', COMMENTS, { body: 'x' }],
    ['query sorted is not described', 'GET', `${COMMENTS}?sorted=1`],
    ['query per_page = many', 'GET', `${COMMENTS}?per_page=many`],
    ['path issue_number = seven', 'GET', '/repos/acme/ml/issues/seven/comments'],
    [`must have required property 'body'`, 'POST', COMMENTS, { text: 'x' }],
    [`"text" is not described`, 'POST', COMMENTS, { body: 'x', text: 'x' }],
    ['/labels', 'POST', '/repos/acme/ml/issues', { title: 'x', labels: 'x' }],
  ])('reports "%s" for %s %s', async ([fault, method, path, body]) => {
    expect(await complaints([[method, path, body]])).toContain(fault);
  });

  it('reports a response that GitHub would not give', async () => {
    const reported = await complaints([['GET', '/repos/acme/ml/pulls/7']], (github) => {
      Object.assign(github.pushPull(7, 'head'), { mergedAt: 5 });
    });
    expect(reported).toContain('/merged_at');
  });

  it('completes a response with what GitHub sends besides', async () => {
    const github = await startGitHub();
    github.pushPull(7, 'head');
    const response = await fetch(`${github.url}/repos/acme/ml/pulls/7`, {
      headers: { authorization: `Bearer ${github.token}`, 'user-agent': 'test' },
    });
    expect(await response.json()).toMatchObject({
      number: 7,
      head: { sha: 'head', label: expect.any(String) },
      mergeable_state: expect.any(String),
    });
    await github.close();
  });

  it('refuses a GraphQL document that GitHub would refuse', async () => {
    const github = await startGitHub();
    const response = await fetch(`${github.url}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${github.token}`, 'user-agent': 'test' },
      body: JSON.stringify({ query: 'query { viewer { loginName } }' }),
    });
    expect(JSON.stringify(await response.json())).toContain('Cannot query field');
    await github.close();
  });
});

describe('the payload of an event', () => {
  const official = officialGitHub();

  it('is an official example with the fields of the test', () => {
    const story = { pull_request: { number: 7, head: { sha: 'head' } } };
    const payload = official?.eventPayload('pull_request', story);
    expect(payload).toMatchObject({ ...story, action: 'synchronize', sender: { type: 'User' } });
  });

  it.each([
    ['a field that the example does not have', { pull_request: { head_sha: 'head' } }],
    ['a field of another type', { pull_request: { number: 'seven' } }],
    ['a field that no event of this kind lacks', { pull_request: { head: null } }],
  ])('must not have %s', (_name, story) => {
    expect(() => official?.eventPayload('pull_request', story)).toThrow('as GitHub describes it');
  });

  it('is none where GitHub sends no webhook', () => {
    expect(official?.eventPayload('schedule', {})).toBeUndefined();
  });
});
