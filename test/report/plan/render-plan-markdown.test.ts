import { describe, expect, test } from 'vitest';
import { renderPlanMarkdown } from '../../../src/report/plan/render-plan-markdown.ts';
import { fc } from '../../support/fast-check.ts';
import {
  sampleChange,
  sampleCreate,
  sampleDocument,
  sampleField,
  samplePlan,
  sampleRange,
  sampleUnmanaged,
} from '../sample-plan.ts';

const removal = (key: string) =>
  sampleChange(key, {
    action: 'delete',
    danger: 'removes',
    reason: 'not-declared',
    beforeDocument: sampleDocument(key, { linkArtifact: {} }, { doNothing: {} }),
  });

describe('renderPlanMarkdown', () => {
  test('puts removals first and gives each change its details', () => {
    const plan = samplePlan({
      changes: [
        sampleCreate('accuracy-drop'),
        sampleChange('loss-spike', {
          source: sampleRange('automations/loss.yaml', 3),
          fields: [
            sampleField(),
            sampleField({ path: 'enabled', before: false, after: true, origin: 'drift' }),
          ],
        }),
        removal('legacy'),
      ],
      unchanged: ['x'],
      unmanaged: [sampleUnmanaged('by hand')],
    });
    const { text, isTruncated } = renderPlanMarkdown(plan, {
      label: 'team-ml/production',
      originOf: (change) => (change.key === 'legacy' ? 'already pending' : 'this pull request'),
      footer: '<sub>Run 1</sub>',
    });
    expect(isTruncated).toBe(false);
    expect(text).toMatchInlineSnapshot(`
      "<h3>W&amp;B automations plan: <code>team-ml/production</code></h3>

      **Plan: 1 to create, 1 to update, 1 to delete. 1 unchanged.**

      > [!CAUTION]
      > Applying this takes 1 automation away.

      <table>
      <tr><th align="left">Change</th><th align="left">Automation</th><th align="left">Scope</th><th align="left">Event → action</th><th align="left">From</th></tr>
      <tr><td><b>delete</b><br>is removed</td><td><code>legacy</code></td><td><code>project vision-team/classifier</code></td><td><code>linkArtifact</code> → <code>doNothing</code></td><td>already pending</td></tr>
      <tr><td><b>update</b></td><td><code>loss-spike</code></td><td><code>project vision-team/classifier</code></td><td> → </td><td>this pull request</td></tr>
      <tr><td><b>create</b></td><td><code>accuracy-drop</code></td><td><code>project vision-team/classifier</code></td><td><code>runMetric</code> → <code>sendNotification</code></td><td>this pull request</td></tr>
      </table>

      <details open><summary>delete <code>legacy</code></summary>

      \`\`\`diff
      # no manifest describes it any more
      # project vision-team/classifier
      - name: legacy
      - enabled: true
      - scope.project: "vision-team/classifier"
      - when.linkArtifact: {}
      - then.doNothing: {}
      \`\`\`

      </details>

      <details open><summary>update <code>loss-spike</code>: 2 fields</summary>

      \`\`\`diff
      # automations/loss.yaml:3
      # project vision-team/classifier
      - then.sendNotification.severity: WARN
      + then.sendNotification.severity: ERROR
      # enabled: edited on the server
      - enabled: false
      + enabled: true
      \`\`\`

      </details>

      <details><summary>create <code>accuracy-drop</code></summary>

      \`\`\`diff
      # automations/accuracy.yaml:2
      # project vision-team/classifier
      + name: accuracy-drop
      + enabled: true
      + scope.project: "vision-team/classifier"
      + when.runMetric.metric: "val/accuracy"
      + when.runMetric.threshold.lt: 0.9
      + then.sendNotification.integration.slack.channel: "#ml-alerts"
      + then.sendNotification.severity: WARN
      \`\`\`

      </details>

      Unmanaged: 1 without a marker.

      <sub>Run 1</sub>
      "
    `);
  });

  test('has no table when there is nothing to do', () => {
    expect(renderPlanMarkdown(samplePlan({ unchanged: ['x'] })).text).toMatchInlineSnapshot(`
      "<h3>W&amp;B automations plan: <code>acme/ml-platform</code></h3>

      **No changes. The server matches the manifests (1 automation).**
      "
    `);
  });

  test.each([
    [1000, 0],
    [980, 20],
    [3, 997],
    [0, 5000],
  ])('stays within its limit with %i creations and %i removals', (creations, removals) => {
    const plan = samplePlan({
      changes: [
        ...Array.from({ length: creations }, (_, index) => sampleCreate(`create-${index}`)),
        ...Array.from({ length: removals }, (_, index) => removal(`remove-${index}`)),
      ],
    });
    const { text, isTruncated } = renderPlanMarkdown(plan, {
      limit: 60_000,
      fullTextUrl: 'the job summary',
    });
    expect(text.length).toBeLessThanOrEqual(60_000);
    expect(isTruncated).toBe(true);
    if (removals === 20) {
      expect(text.match(/<summary>delete/gu)).toHaveLength(20);
      expect(text).toContain('They are in the job summary.');
    }
  });

  test('stays within its limit when one name is 100 kB long', () => {
    const name = '@team </details> ``` --> '.repeat(4000);
    const plan = samplePlan({
      changes: [sampleCreate(name, { scope: name, afterDocument: { name, description: name } })],
      conflicts: [
        { code: 'foreign', key: name, name, scope: name, message: name, hint: name, ids: [] },
      ],
    });
    expect(renderPlanMarkdown(plan).text.length).toBeLessThanOrEqual(60_000);
  });

  test('lets foreign text out of code nowhere', () => {
    const untrusted = fc
      .array(
        fc.constantFrom(
          '@team ',
          '</details>',
          '</code>',
          '<img src=x>',
          '```',
          '````',
          '~~~',
          '\n',
          '\n\n',
          '-->',
          '<!--',
          '|',
          '\\',
          '#1 ',
          '[a](b)',
          'https://x.y ',
          'a@b.c ',
          '\u202e',
          '$x$',
          '* ',
          '&lt;',
        ),
        { maxLength: 12 },
      )
      .map((parts) => `ZQX${parts.join('ZQX')}ZQX`);
    fc.assert(
      fc.property(untrusted, untrusted, (one, two) => {
        const plan = samplePlan({
          owner: one,
          changes: [
            sampleChange(one, {
              name: two,
              scope: one,
              source: sampleRange(two, 1),
              fields: [sampleField({ path: one, before: two, after: one, origin: 'both' })],
            }),
            sampleCreate(two, {
              name: one,
              afterDocument: sampleDocument(one, { [one]: two }, { [two]: {} }),
            }),
            { ...removal(`${one}/1`), beforeDocument: { [two]: { [one]: two } } },
          ],
          unchanged: ['x'],
          drift: [
            {
              key: one,
              name: two,
              scope: two,
              kind: 'edited',
              fields: [sampleField({ before: one })],
              isRepaired: false,
              updatedAt: one,
            },
          ],
          conflicts: [
            { code: 'foreign', key: one, name: two, scope: two, message: one, hint: two, ids: [] },
          ],
          refusedBy: [{ kind: 'disjoint', owned: 2, message: one, hint: two }],
          diagnostics: [
            { code: 'resolve/not-found', severity: 'warning', message: one, hint: two },
          ],
        });
        const outside = withoutCode(renderPlanMarkdown(plan).text);
        expect(outside).not.toContain('ZQX');
        expect(outside).toContain('automations plan');
      }),
    );
  });
});

/** What is left of Markdown without fenced blocks (as CommonMark closes them) and without `<code>`. */
function withoutCode(markdown: string): string {
  const kept: string[] = [];
  let fence: string | undefined;
  for (const line of markdown.split('\n')) {
    const run = /^ {0,3}(`{3,}|~{3,})/u.exec(line)?.[1];
    if (fence === undefined && run !== undefined) fence = run;
    else if (fence !== undefined) {
      const isClosing =
        run !== undefined &&
        run[0] === fence[0] &&
        run.length >= fence.length &&
        line.trim() === run;
      if (isClosing) fence = undefined;
    } else kept.push(line);
  }
  expect(fence).toBeUndefined();
  return kept.join('\n').replaceAll(/<code>[^<>]*<\/code>/gu, '');
}
