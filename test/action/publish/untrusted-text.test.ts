/**
 * Whatever text stands in manifests or on the server: everything that the action writes where GitHub renders it shows
 * that text in code only. A GFM parser checks it.
 */

import { describe, expect, it } from 'vitest';
import { fc } from '../../support/fast-check.ts';
import { readAsGitHub } from '../../support/read-as-github.ts';
import { sizeOf } from '../../support/size.ts';
import { CANARY, markedText } from '../../support/untrusted-text.ts';
import {
  createHarness,
  type Harness,
  manifest,
  merge,
  pullRequest,
  type RunOptions,
} from '../harness.ts';
import { editAutomation } from '../switch-automation.ts';

const PLAN: RunOptions = { event: 'pull_request', payload: pullRequest(7, 'head-1') };
const APPLY: RunOptions = { event: 'push', inputs: { mode: 'apply' }, sha: 'merge-1' };
const DRIFT: RunOptions = { event: 'schedule', inputs: { mode: 'drift' }, sha: 'merge-1' };

/** What the action itself writes as Markdown. */
const ALLOWED = new Set(['root', 'heading', 'html', 'paragraph', 'strong', 'blockquote']);

const RUN = 'a href="https://github.test/acme/ml/actions/runs/16403312877"';

/** A manifest with the strings in every field that accepts one. */
function untrustedManifest(
  key: string,
  [one = '', two = '', three = '']: readonly string[],
): string {
  const quoted = (text: string): string => JSON.stringify(text);
  return `key: ${key}
name: ${quoted(one.slice(0, 200))}
description: ${quoted(two)}
scope: { project: classifier }
when: { runMetric: { metric: ${quoted(three)}, threshold: { gt: 1 }, runs: { name: ${quoted(two)} } } }
then: { sendWebhook: { integration: { webhook: ci }, payload: { ${quoted(one)}: ${quoted(two)}, list: [${quoted(three)}] } } }
`;
}

/** Everything that GitHub would render, each with where it stands. */
function written(
  harness: Harness,
  outcomes: readonly { readonly summary: string }[],
): readonly (readonly [string, string])[] {
  return [
    ...harness.github.comments.map(({ body }) => ['comment', body] as const),
    ...harness.github.issues.map(({ body }) => ['issue', body] as const),
    ...outcomes.map(({ summary }) => ['summary', summary] as const),
  ].filter(([, text]) => text !== '');
}

/** Holds all of it to the rule. */
function expectHarmless(strings: readonly (readonly [string, string])[]): void {
  for (const [location, text] of strings) {
    const { kinds, outside, references, tags } = readAsGitHub(text);
    expect(
      kinds.filter((kind) => !ALLOWED.has(kind)),
      `${location}: ${text}`,
    ).toEqual([]);
    expect(outside, `${location}: ${text}`).not.toContain(CANARY);
    expect(
      references.filter((reference) => reference !== '#100'),
      `${location}: ${text}`,
    ).toEqual([]);
    expect(new Set(tags.filter((tag) => tag.startsWith('a '))).size).toBeLessThanOrEqual(1);
    expect(tags.filter((tag) => tag.startsWith('a ') && tag !== RUN)).toEqual([]);
  }
}

describe('what the action writes', { timeout: 300_000 }, () => {
  it('shows foreign text in code only', async () => {
    let plans = 0;
    let issues = 0;
    await fc.assert(
      fc.asyncProperty(fc.tuple(markedText, markedText, markedText), async (strings) => {
        const harness = await createHarness({
          'b.yaml': manifest('b', 1),
          'c.yaml': manifest('c', 1),
        });
        try {
          harness.write({ 'a.yaml': untrustedManifest('a', strings) });
          // Text that no manifest may contain makes it invalid: the problem is shown in the same positions.
          await harness.provision().catch(() => undefined);
          const outcomes = [await harness.run({ event: 'release', inputs: { mode: 'validate' } })];
          outcomes.push(await harness.run(PLAN));
          if (outcomes[1]?.exitCode === 0) plans += 1;
          else harness.write({ 'a.yaml': undefined });
          // Nobody has seen "b" as it is now; then the server refuses "c", in these words.
          harness.write({ 'b.yaml': manifest('b', 2, `b ${strings[0].slice(0, 200)}`) });
          merge(harness, 7, 'head-1', 'merge-1');
          outcomes.push(await harness.run(APPLY));
          // Nothing of it is there yet: that is no drift.
          outcomes.push(await harness.run(DRIFT));
          const errors = [{ message: strings.join(' ') }];
          harness.fault = ({ kind, variables }) =>
            kind === 'mutation' && JSON.stringify(variables).includes('"c"')
              ? { kind: 'status', status: 403, body: JSON.stringify({ errors }) }
              : undefined;
          outcomes.push(
            await harness.run({
              ...APPLY,
              inputs: { mode: 'apply', 'unreviewed-changes': 'apply' },
            }),
          );
          harness.fault = undefined;
          outcomes.push(
            await harness.run({
              ...APPLY,
              inputs: { mode: 'apply', 'unreviewed-changes': 'apply' },
            }),
          );
          await editAutomation(harness, 'c', { name: strings[1].slice(0, 200) });
          outcomes.push(await harness.run(DRIFT));
          issues += harness.github.issues.length;

          expectHarmless(written(harness, outcomes));
          expect(harness.github.issues.map(({ title }) => title)).toEqual(
            harness.github.issues.map(() => 'W&B automations drift: acme/ml'),
          );
        } finally {
          await harness.close();
        }
      }),
      {
        numRuns: sizeOf(5),
        // One that every server takes, so that each of the strings is written.
        examples: [[['ZQX@team </details> ``` -->ZQX', 'ZQX#1 GH-1ZQX', 'ZQXwww.evil.testZQX']]],
      },
    );
    expect(plans, 'no manifest was valid').toBeGreaterThan(0);
    expect(issues, 'nothing drifted').toBeGreaterThan(0);
  });
});
