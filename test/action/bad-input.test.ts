/**
 * What goes wrong around a run, met by the bundle in a process of its own. The whole of each case is in
 * `golden/bad-input/`: what is said, what is asked, what is left.
 */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseCommentMarker, renderCommentMarker } from '../../src/action/comment-marker.ts';
import { type Bundle, openBundle } from './bundle.ts';
import { type BundleCase, runCase } from './bundle-case.ts';
import { switchAutomation } from './switch-automation.ts';
import { createWorld, manifest, merge, pullRequest, type RunOptions, type World } from './world.ts';

const GOLDEN = join(import.meta.dirname, 'golden/bad-input');

const PLAN: RunOptions = { event: 'pull_request', payload: pullRequest(7, 'head-1') };
const APPLY: RunOptions = { event: 'push', inputs: { mode: 'apply' } };
const DRIFT: RunOptions = { event: 'schedule', inputs: { mode: 'drift' } };

const HOSTILE = '@team </details> ``` -->';

/** A pull request with a plan comment was merged as the commit that is checked out. */
async function merged(world: World): Promise<void> {
  await world.run(PLAN);
  merge(world, 7, 'head-1', 'sha-head');
}

/** It was applied, and then somebody switched it off in the web page. */
async function drifted(world: World): Promise<void> {
  await merged(world);
  await world.run(APPLY);
  await switchAutomation(world, 'a', false);
}

/** Answers the first request to a path with something else. */
function once(
  world: World,
  method: string,
  end: string,
  fault: Exclude<Awaited<ReturnType<NonNullable<World['github']['fault']>>>, undefined>,
): void {
  let isOver = false;
  world.github.fault = (asked, path) => {
    if (isOver || asked !== method || !path.endsWith(end)) return undefined;
    isOver = true;
    return fault;
  };
}

/** A marker of our own key: as good as the action's, but for who wrote it and where it stands. */
const MARKER = renderCommentMarker({
  key: 'acme/ml',
  plan: 'x',
  changes: [],
  head: 'head-1',
  at: '2026-11-23T09:00:00Z',
  state: 'planned',
});

const CASES: Readonly<Record<string, BundleCase>> = {
  'no event file': {
    options: { event: 'pull_request', env: { GITHUB_EVENT_PATH: '/nowhere/event.json' } },
    verdict: [0, '', 'nothing', 'nothing'],
  },
  'an event file that is no JSON': {
    options: { event: 'pull_request', env: { GITHUB_EVENT_PATH: '/dev/null' } },
    verdict: [0, '', 'nothing', 'nothing'],
  },
  'no event at all': {
    options: { event: '', env: { GITHUB_REPOSITORY: undefined } },
    verdict: [64, 'usage', 'nothing', 'nothing'],
  },
  'an input that is no number': {
    options: { ...PLAN, inputs: { 'allow-deletes': 'many' } },
    verdict: [64, 'usage', 'nothing', 'nothing'],
  },
  'a token that may not comment': {
    options: PLAN,
    before: ({ github }) => {
      Object.assign(github.rights, { issues: 'read', pull_requests: 'read' });
    },
    verdict: [0, '', 'writes', 'reads'],
  },
  'a token that may not read pull requests, on apply': {
    options: APPLY,
    before: async (world) => {
      await merged(world);
      Object.assign(world.github.rights, { issues: 'none', pull_requests: 'none' });
    },
    verdict: [1, 'github', 'reads', 'reads'],
  },
  'a token that may not open issues': {
    options: DRIFT,
    before: async (world) => {
      await drifted(world);
      world.github.rights.issues = 'read';
    },
    verdict: [1, 'github', 'writes', 'reads'],
  },
  'a token that sees no repository': {
    options: APPLY,
    before: async (world) => {
      await merged(world);
      world.github.isVisible = false;
    },
    verdict: [1, 'github', 'reads', 'nothing'],
  },
  'a token that is none': {
    options: { ...PLAN, inputs: { 'github-token': 'ghs_expired' } },
    verdict: [0, '', 'reads', 'reads'],
  },
  'no token': {
    options: { ...APPLY, inputs: { mode: 'apply', 'github-token': '' } },
    before: merged,
    verdict: [1, 'github', 'nothing', 'nothing'],
  },
  'a locked conversation': {
    options: PLAN,
    before: ({ github }) => {
      github.locked.add(7);
    },
    verdict: [0, '', 'writes', 'reads'],
  },
  'a repository without issues': {
    options: DRIFT,
    before: async (world) => {
      await drifted(world);
      world.github.hasIssues = false;
    },
    verdict: [1, 'github', 'reads', 'reads'],
  },
  'a spoofed marker': {
    options: PLAN,
    before: ({ github }) => {
      github.pushPull(7, 'head-1');
      github.addComment({ issue: 7, login: 'mallory', body: `${MARKER}mine` });
      github.addComment({ issue: 7, body: `> ${MARKER}quoted` });
    },
    verdict: [0, '', 'writes', 'reads'],
    after: ({ github }) => expect(github.comments.map(({ id }) => id)).toEqual([1000, 1001, 1002]),
  },
  'a spoofed review': {
    options: { ...APPLY, inputs: { mode: 'apply', 'pr-number': '7' } },
    before: async (world) => {
      await world.run(PLAN);
      const [own] = world.github.comments.splice(0);
      world.github.addComment({ issue: 7, login: 'mallory', body: own?.body ?? '' });
      merge(world, 7, 'head-1', 'sha-head');
    },
    verdict: [5, 'unreviewed', 'reads', 'reads'],
  },
  '205 comments': {
    options: PLAN,
    before: ({ github }) => {
      github.pushPull(7, 'head-1');
      for (let count = 0; count < 204; count += 1) {
        github.addComment({ issue: 7, login: 'mona', body: 'Looks good' });
      }
      github.addComment({ issue: 7, body: MARKER });
    },
    verdict: [0, '', 'writes', 'reads'],
    after: ({ github }) => expect(github.comments).toHaveLength(205),
  },
  'two runs that create at once': {
    options: PLAN,
    before: ({ github }) => {
      // Each of the two has seen that there is no comment, before either writes one.
      let arrived = 0;
      let meet: () => void = () => undefined;
      const bothAreHere = new Promise<void>((resolve) => {
        meet = resolve;
      });
      github.fault = async (method, path) => {
        if (method !== 'POST' || !path.endsWith('/comments')) return undefined;
        arrived += 1;
        if (arrived === 2) meet();
        await bothAreHere;
        return undefined;
      };
    },
    start: async (world, bundle, options) => {
      const [first] = await Promise.all([bundle.run(world, options), bundle.run(world, options)]);
      return first;
    },
    verdict: [0, '', 'writes', 'reads'],
    after: ({ github }) =>
      expect(github.comments.map(({ isMinimized }) => isMinimized)).toEqual([true, false]),
  },
  'a secondary limit': {
    options: PLAN,
    before: (world) => {
      const message =
        'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
      once(world, 'POST', '/comments', { status: 403, headers: { 'retry-after': '1' }, message });
    },
    verdict: [0, '', 'writes', 'reads'],
    after: ({ github }) => expect(github.comments).toHaveLength(1),
  },
  'a spent budget': {
    options: PLAN,
    before: ({ github }) => {
      let isOver = false;
      github.fault = (method) => {
        if (isOver || method !== 'POST') return undefined;
        isOver = true;
        const headers = {
          'x-ratelimit-remaining': '0',
          'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + 1),
        };
        return { status: 403, headers, message: 'API rate limit exceeded for installation ID 1.' };
      };
    },
    verdict: [0, '', 'writes', 'reads'],
    after: ({ github }) => expect(github.comments).toHaveLength(1),
  },
  'too many requests': {
    options: PLAN,
    before: (world) => {
      once(world, 'GET', '/comments', { status: 429, headers: { 'retry-after': '1' } });
    },
    verdict: [0, '', 'writes', 'reads'],
  },
  'a merge that GitHub does not know yet': {
    options: APPLY,
    before: async (world) => {
      await merged(world);
      world.github.commits.splice(0, 1, { sha: 'sha-head', message: 'Change the rules' });
      Object.assign(world.github, { linkDelay: 1, linkAnswer: 'missing' });
    },
    verdict: [0, '', 'writes', 'writes'],
  },
  'a comment that GitHub does not take': {
    options: PLAN,
    before: (world) => {
      once(world, 'POST', '/comments', { status: 422, message: 'Validation Failed' });
    },
    verdict: [0, '', 'writes', 'reads'],
    after: ({ github }) => expect(github.comments).toEqual([]),
  },
  'a lost answer to a stored comment': {
    options: PLAN,
    before: (world) => {
      once(world, 'POST', '/comments', {
        status: 502,
        html: '<h1>502 Bad Gateway</h1>',
        after: true,
      });
    },
    verdict: [0, '', 'writes', 'reads'],
    after: ({ github }) => expect(github.comments).toHaveLength(1),
  },
  'a lost answer to a stored issue': {
    options: DRIFT,
    before: async (world) => {
      await drifted(world);
      once(world, 'POST', '/issues', {
        status: 502,
        html: '<h1>502 Bad Gateway</h1>',
        after: true,
      });
    },
    verdict: [0, '', 'writes', 'reads'],
    after: ({ github }) => expect(github.issues).toHaveLength(1),
  },
  'a branch that moved on elsewhere': {
    options: APPLY,
    before: async (world) => {
      await merged(world);
      world.push('newer');
      for (const sha of ['sha-head', 'newer']) world.github.trees.set(`${sha}:automations`, 'same');
    },
    verdict: [0, '', 'writes', 'writes'],
  },
  'an empty manifest directory': {
    options: APPLY,
    before: async (world) => {
      await merged(world);
      world.write({ 'a.yaml': undefined });
    },
    verdict: [3, 'invalid', 'nothing', 'nothing'],
  },
  'no manifest directory': {
    options: { ...PLAN, inputs: { path: 'automation' } },
    verdict: [3, 'invalid', 'reads', 'nothing'],
  },
  'a hostile name': {
    options: PLAN,
    files: {
      'a.yaml': manifest('a', 1, HOSTILE).replace(
        'Too high',
        JSON.stringify(`${HOSTILE}\n`.repeat(4000)),
      ),
    },
    verdict: [0, '', 'writes', 'reads'],
  },
  'a hostile name of 100 kB': {
    options: PLAN,
    before: (world) => world.write({ 'a.yaml': manifest('a', 1, HOSTILE.repeat(4000)) }),
    verdict: [3, 'invalid', 'writes', 'nothing'],
  },
  'an API key in an error message': {
    options: APPLY,
    before: async (world) => {
      await merged(world);
      const key = world.sandbox.apiKey;
      const message = `api:${key} (${Buffer.from(`api:${key}`).toString('base64')}) may not write`;
      world.fault = ({ kind }) =>
        kind === 'mutation'
          ? { kind: 'status', status: 403, body: JSON.stringify({ errors: [{ message }] }) }
          : undefined;
    },
    verdict: [4, 'partial', 'writes', 'writes'],
  },
  'a W&B that answers with a page': {
    options: APPLY,
    before: async (world) => {
      await merged(world);
      world.fault = () => ({ kind: 'status', status: 200, body: '<html>Sign in</html>' });
    },
    verdict: [1, 'error', 'reads', 'reads'],
  },
  'an API key that W&B does not know': {
    options: { ...PLAN, inputs: { 'wandb-api-key': '0'.repeat(40) } },
    verdict: [7, 'authentication', 'nothing', 'nothing'],
  },
  'no API key': {
    options: { ...PLAN, inputs: { 'wandb-api-key': '' } },
    verdict: [7, 'authentication', 'nothing', 'nothing'],
  },
  'no summary file': {
    options: { ...PLAN, env: { GITHUB_STEP_SUMMARY: '/nowhere/summary.md' } },
    verdict: [0, '', 'writes', 'reads'],
  },
  'no outputs file': {
    options: { event: 'release', inputs: { mode: 'validate' }, env: { GITHUB_OUTPUT: '/nowhere' } },
    verdict: [0, undefined, 'nothing', 'nothing'],
  },
  'a message that reorders what one reads': {
    options: { event: 'release', inputs: { mode: 'validate' } },
    before: (world) =>
      world.write({
        'a.yaml': manifest('a', 1).replace(
          'metric: loss',
          'metric: loss, "\u202e%0A::error::x": 1',
        ),
      }),
    verdict: [3, 'invalid', 'nothing', 'nothing'],
  },
  'a broken certificate file': {
    options: { ...PLAN, env: { SSL_CERT_FILE: '/nowhere/ca.pem' } },
    verdict: [1, 'error', 'nothing', 'nothing'],
  },
};

let bundle: Bundle;

beforeAll(() => {
  bundle = openBundle();
});

afterAll(() => {
  bundle.remove();
});

describe('the bundle meets', () => {
  it.concurrent('a job that is canceled while it writes', async () => {
    const manifests = Array.from({ length: 12 }, (_, index) => manifest(`rule-${index}`, index));
    const world = await createWorld({ 'many.yaml': manifests.join('---\n') });
    try {
      await merged(world);
      world.forget();
      const canceled = new AbortController();
      world.fault = ({ kind }) => {
        if (kind !== 'mutation') return undefined;
        canceled.abort();
        return { kind: 'delay', ms: 300 };
      };
      const { exitCode, outputs } = await bundle.run(world, { ...APPLY, signal: canceled.signal });
      const written = world.seen.filter(({ kind }) => kind === 'mutation').length;

      expect([exitCode, outputs['failure-reason']]).toEqual([130, 'interrupted']);
      expect(written).toBeLessThan(12);
      // What was in flight has ended, and is told.
      expect([outputs['applied'], outputs['failed']]).toEqual([
        String(written),
        String(12 - written),
      ]);
      expect(parseCommentMarker(world.github.comments[0]?.body ?? '')?.state).toBe('failed');
    } finally {
      await world.close();
    }
  });

  it.concurrent.for(Object.entries(CASES))('%s', async ([name, given], { expect: expectHere }) => {
    const transcript = await runCase(bundle, given);
    // Two runs ask in whatever order.
    if (given.start !== undefined) return;
    const file = `${name.replace(/\W+/gu, '-').toLowerCase()}.txt`;
    await expectHere(`===== ${name}\n\n${transcript}`).toMatchFileSnapshot(join(GOLDEN, file));
  });
});
