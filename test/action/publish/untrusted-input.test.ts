/** Large plans, untrusted names, many problems: the output stays within its limits and cannot leave its element. */
import { afterEach, describe, expect, it } from 'vitest';
import {
  parseCommentMarker,
  renderCommentMarker,
} from '../../../src/action/github/comment-marker.ts';
import {
  CONFIGURATION,
  createHarness,
  type Harness,
  manifest,
  merge,
  pullRequest,
} from '../harness.ts';
import { REQUEST_TOKEN, startExchange } from '../token-exchange.ts';

let harness: Harness | undefined;

afterEach(async () => {
  await harness?.close();
  harness = undefined;
});

const PLAN = { event: 'pull_request', payload: pullRequest(7, 'head-1') } as const;

describe('the comment', () => {
  it('keeps 400 changes in its marker', async () => {
    const many = Array.from({ length: 400 }, (_, index) => manifest(`rule-${index}`, index)).join(
      '---\n',
    );
    harness = await createHarness({ 'many.yaml': many });
    await harness.run(PLAN);
    const body = harness.github.comments[0]?.body ?? '';

    expect(body.length).toBeLessThanOrEqual(60_000);
    expect(parseCommentMarker(body)?.changes).toHaveLength(400);
  });

  it('lets no name break out', async () => {
    const name = '@team </details> ``` --> <!-- wac-plan x --> [x](https://evil.test)';
    const message = `${name}\n${'`'.repeat(12)}\n`.repeat(1000);
    harness = await createHarness({
      'a.yaml': manifest('a', 1, name).replace('Too high', JSON.stringify(message)),
    });
    const { exitCode } = await harness.run(PLAN);
    const body = harness.github.comments[0]?.body ?? '';
    const outside = body
      .replace(/^(`{3,})[a-z]*\n[\s\S]*?\n\1$/gmu, '')
      .replace(/^<!-- wac-plan [\w -]+ -->/u, '');

    expect(exitCode).toBe(0);
    expect(outside).not.toMatch(/@team|-->|evil\.test\)|```/u);
    expect(outside.match(/<\/details>/gu)).toHaveLength(1);
  });
});

describe('the comment of an apply', () => {
  it('stays below its limit with 400 changes that fail for long reasons', async () => {
    const many = Array.from({ length: 400 }, (_, index) => manifest(`rule-${index}`, index));
    harness = await createHarness({ 'many.yaml': many.join('---\n') });
    await harness.run(PLAN);
    merge(harness, 7, 'head-1', 'merge-1');
    const errors = [{ message: `@team </details> ${'```'.repeat(20)} ${'x'.repeat(50_000)}` }];
    harness.fault = ({ kind }) =>
      kind === 'mutation'
        ? { kind: 'status', status: 403, body: JSON.stringify({ errors }) }
        : undefined;
    const { exitCode, outputs } = await harness.run({
      event: 'push',
      inputs: { mode: 'apply' },
      sha: 'merge-1',
    });
    const body = harness.github.comments[0]?.body ?? '';

    expect([exitCode, outputs['failed']]).toEqual([4, '400']);
    expect(body.length).toBeLessThanOrEqual(60_000);
    expect(parseCommentMarker(body)).toMatchObject({ state: 'failed' });
    expect(body).toContain('**Applied in part: 400 not done.**');
  });
});

describe('the marker', () => {
  const MARKER = {
    key: 'acme/ml:prod --> <b>',
    plan: 'p',
    changes: ['0123456789abcdef01234567'],
    head: 'h',
    at: 't',
    state: 'planned',
  } as const;

  it('comes back as it was', () => {
    expect(parseCommentMarker(`${renderCommentMarker(MARKER)}text`)).toMatchObject(MARKER);
  });

  it.each([
    ['a space before it', ` ${renderCommentMarker(MARKER)}`],
    ['a quote', `> ${renderCommentMarker(MARKER)}`],
    ['no JSON', '<!-- wac-plan AAAA -->\n'],
    [
      'another version',
      `<!-- wac-plan ${Buffer.from('{"v":3,"key":"k"}').toString('base64url')} -->\n`,
    ],
    ['nothing', ''],
  ])('is not read with %s', (_name, body) => {
    expect(parseCommentMarker(body)).toBeUndefined();
  });
});

describe('annotations', () => {
  it('are ten errors at most, with the one of the step', async () => {
    const broken = Array.from({ length: 30 }, (_, index) =>
      manifest(`rule-${index}`, 1).replace('gt:', 'above:'),
    );
    harness = await createHarness();
    harness.write({ 'broken.yaml': broken.join('---\n') });
    const { annotations, log } = await harness.run({ event: 'push', inputs: { mode: 'validate' } });
    const errors = annotations.filter(({ level }) => level === 'error');

    expect(errors).toHaveLength(10);
    expect(errors[8]?.message).toContain('22 more');
    expect(log).toContain('30 errors');
  });
});

describe('credentials', () => {
  it('says what is missing, without a stack', async () => {
    harness = await createHarness();
    const none = await harness.run({ ...PLAN, inputs: { 'wandb-api-key': '' } });
    const noToken = await harness.run({
      ...PLAN,
      inputs: { 'wandb-api-key': '', 'wandb-oidc-audience': 'acme' },
      env: { TEST_NO_OIDC: '1' },
    });

    expect([none.exitCode, none.outputs['failure-reason']]).toEqual([7, 'authentication']);
    expect(none.annotations.at(-1)?.message).toContain('No API key for 127.0.0.1');
    expect(noToken.annotations.at(-1)?.message).toContain('id-token: write');
  });

  it('exchanges an identity token, and shows neither it nor what comes of it', async () => {
    const opened = await createHarness();
    harness = opened;
    const exchange = await startExchange(opened.sandbox.url, opened.sandbox.apiKey);
    try {
      const outcome = await opened.run({
        ...PLAN,
        env: {
          ACTIONS_ID_TOKEN_REQUEST_URL: `${exchange.url}/identity-token?api-version=2.0`,
          ACTIONS_ID_TOKEN_REQUEST_TOKEN: REQUEST_TOKEN,
        },
        inputs: {
          'wandb-api-key': '',
          'wandb-oidc-audience': 'acme',
          'wandb-base-url': exchange.url,
        },
      });

      expect(outcome.outputs).toMatchObject({ 'failure-reason': '', creates: '1' });
      expect(exchange.assertions).toEqual(['identity-token-for-acme']);
      expect(outcome.masked).toContain('identity-token-for-acme');
      const left = JSON.stringify([
        outcome.outputs,
        outcome.log,
        outcome.summary,
        opened.github.comments,
      ]);
      expect(left).not.toMatch(/identity-token-for-acme|access-token-of-the-exchange/u);
    } finally {
      await exchange.close();
    }
  });

  it('refuses another server than the pinned one', async () => {
    harness = await createHarness();
    harness.write({ 'wac.yaml': `${CONFIGURATION}server: https://api.wandb.ai\n` });
    const { exitCode } = await harness.run(PLAN);

    expect(exitCode).toBe(64);
    expect(harness.sandbox.counts.requests).toBe(0);
  });
});
