/** What goes wrong between a run and GitHub. */
import { expect } from 'vitest';
import { renderCommentMarker } from '../../../src/action/github/comment-marker.ts';
import { type Harness, merge } from '../../action/harness.ts';
import { APPLY, DRIFT, drifted, merged, PLAN } from './bad-input-setup.ts';
import type { BundleCase } from './bundle-case.ts';

/** Changes the response to the first request to a path. */
function once(
  harness: Harness,
  method: string,
  end: string,
  fault: Exclude<Awaited<ReturnType<NonNullable<Harness['github']['fault']>>>, undefined>,
): void {
  let isOver = false;
  harness.github.fault = (asked, path) => {
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

export const GITHUB_TROUBLE: Readonly<Record<string, BundleCase>> = {
  'a token that may not comment': {
    options: PLAN,
    before: ({ github }) => {
      Object.assign(github.rights, { issues: 'read', pull_requests: 'read' });
    },
    verdict: [0, '', 'writes', 'reads'],
  },
  'a token that may not read pull requests, on apply': {
    options: APPLY,
    before: async (harness) => {
      await merged(harness);
      Object.assign(harness.github.rights, { issues: 'none', pull_requests: 'none' });
    },
    verdict: [1, 'github', 'reads', 'reads'],
  },
  'a token that may not open issues': {
    options: DRIFT,
    before: async (harness) => {
      await drifted(harness);
      harness.github.rights.issues = 'read';
    },
    verdict: [1, 'github', 'writes', 'reads'],
  },
  'a token that sees no repository': {
    options: APPLY,
    before: async (harness) => {
      await merged(harness);
      harness.github.isVisible = false;
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
    before: async (harness) => {
      await drifted(harness);
      harness.github.hasIssues = false;
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
    before: async (harness) => {
      await harness.run(PLAN);
      const [own] = harness.github.comments.splice(0);
      harness.github.addComment({ issue: 7, login: 'mallory', body: own?.body ?? '' });
      merge(harness, 7, 'head-1', 'sha-head');
    },
    verdict: [5, 'unreviewed', 'writes', 'reads'],
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
    start: async (harness, bundle, options) => {
      const [first] = await Promise.all([
        bundle.run(harness, options),
        bundle.run(harness, options),
      ]);
      return first;
    },
    verdict: [0, '', 'writes', 'reads'],
    after: ({ github }) =>
      expect(github.comments.map(({ isMinimized }) => isMinimized)).toEqual([true, false]),
  },
  'a secondary limit': {
    options: PLAN,
    before: (harness) => {
      const message =
        'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
      once(harness, 'POST', '/comments', { status: 403, headers: { 'retry-after': '1' }, message });
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
    before: (harness) => {
      once(harness, 'GET', '/comments', { status: 429, headers: { 'retry-after': '1' } });
    },
    verdict: [0, '', 'writes', 'reads'],
  },
  'a merge that GitHub does not know yet': {
    options: APPLY,
    before: async (harness) => {
      await merged(harness);
      harness.github.commits.splice(0, 1, { sha: 'sha-head', message: 'Change the rules' });
      Object.assign(harness.github, { linkDelay: 1, linkResponse: 'missing' });
    },
    verdict: [0, '', 'writes', 'writes'],
  },
  'a comment that GitHub does not take': {
    options: PLAN,
    before: (harness) => {
      once(harness, 'POST', '/comments', { status: 422, message: 'Validation Failed' });
    },
    verdict: [0, '', 'writes', 'reads'],
    after: ({ github }) => expect(github.comments).toEqual([]),
  },
  'a lost answer to a stored comment': {
    options: PLAN,
    before: (harness) => {
      once(harness, 'POST', '/comments', {
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
    before: async (harness) => {
      await drifted(harness);
      once(harness, 'POST', '/issues', {
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
    before: async (harness) => {
      await merged(harness);
      harness.push('newer');
      for (const sha of ['sha-head', 'newer'])
        harness.github.trees.set(`${sha}:automations`, 'same');
    },
    verdict: [0, '', 'writes', 'writes'],
  },
};
