/**
 * Whatever text stands in manifests or on the server: everything that the action writes where GitHub renders it shows
 * that text in code only. Judged by a GFM parser.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAsGitHub } from '../../support/read-as-github.ts';
import { CANARY, markedText } from '../../support/untrusted-text.ts';
import {
  createWorld,
  manifest,
  merge,
  pullRequest,
  type RunOptions,
  type World,
} from '../harness.ts';
import { editAutomation } from '../switch-automation.ts';

const PLAN: RunOptions = { event: 'pull_request', payload: pullRequest(7, 'head-1') };
const APPLY: RunOptions = { event: 'push', inputs: { mode: 'apply' }, sha: 'merge-1' };
const DRIFT: RunOptions = { event: 'schedule', inputs: { mode: 'drift' }, sha: 'merge-1' };

/** What the action itself writes as Markdown. */
const ALLOWED = new Set(['root', 'heading', 'html', 'paragraph', 'strong', 'blockquote']);

const RUN = 'a href="https://github.test/acme/ml/actions/runs/16403312877"';

/** A manifest with the texts in every place that takes one. */
function hostileManifest(key: string, [one = '', two = '', three = '']: readonly string[]): string {
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
  world: World,
  outcomes: readonly { readonly summary: string }[],
): readonly (readonly [string, string])[] {
  return [
    ...world.github.comments.map(({ body }) => ['comment', body] as const),
    ...world.github.issues.map(({ body }) => ['issue', body] as const),
    ...outcomes.map(({ summary }) => ['summary', summary] as const),
  ].filter(([, text]) => text !== '');
}

/** Holds all of it to the rule. */
function expectHarmless(texts: readonly (readonly [string, string])[]): void {
  for (const [place, text] of texts) {
    const { kinds, outside, references, tags } = readAsGitHub(text);
    expect(
      kinds.filter((kind) => !ALLOWED.has(kind)),
      `${place}: ${text}`,
    ).toEqual([]);
    expect(outside, `${place}: ${text}`).not.toContain(CANARY);
    expect(
      references.filter((reference) => reference !== '#100'),
      `${place}: ${text}`,
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
      fc.asyncProperty(fc.tuple(markedText, markedText, markedText), async (texts) => {
        const world = await createWorld({ 'b.yaml': manifest('b', 1), 'c.yaml': manifest('c', 1) });
        try {
          world.write({ 'a.yaml': hostileManifest('a', texts) });
          // Texts that no manifest may hold make it invalid: that is told in the same places.
          await world.provision().catch(() => undefined);
          const outcomes = [await world.run({ event: 'release', inputs: { mode: 'validate' } })];
          outcomes.push(await world.run(PLAN));
          if (outcomes[1]?.exitCode === 0) plans += 1;
          else world.write({ 'a.yaml': undefined });
          // Nobody has seen "b" as it is now; then the server refuses "c", in these words.
          world.write({ 'b.yaml': manifest('b', 2, `b ${texts[0].slice(0, 200)}`) });
          merge(world, 7, 'head-1', 'merge-1');
          outcomes.push(await world.run(APPLY));
          // Nothing of it is there yet: that is no drift.
          outcomes.push(await world.run(DRIFT));
          const errors = [{ message: texts.join(' ') }];
          world.fault = ({ kind, variables }) =>
            kind === 'mutation' && JSON.stringify(variables).includes('"c"')
              ? { kind: 'status', status: 403, body: JSON.stringify({ errors }) }
              : undefined;
          outcomes.push(
            await world.run({
              ...APPLY,
              inputs: { mode: 'apply', 'unreviewed-changes': 'apply' },
            }),
          );
          world.fault = undefined;
          outcomes.push(
            await world.run({ ...APPLY, inputs: { mode: 'apply', 'unreviewed-changes': 'apply' } }),
          );
          await editAutomation(world, 'c', { name: texts[1].slice(0, 200) });
          outcomes.push(await world.run(DRIFT));
          issues += world.github.issues.length;

          expectHarmless(written(world, outcomes));
          expect(world.github.issues.map(({ title }) => title)).toEqual(
            world.github.issues.map(() => 'W&B automations drift: acme/ml'),
          );
        } finally {
          await world.close();
        }
      }),
      {
        numRuns: 5,
        // One that every server takes, so that each of the texts is written.
        examples: [[['ZQX@team </details> ``` -->ZQX', 'ZQX#1 GH-1ZQX', 'ZQXwww.evil.testZQX']]],
      },
    );
    expect(plans, 'no manifest was valid').toBeGreaterThan(0);
    expect(issues, 'nothing drifted').toBeGreaterThan(0);
  });
});
