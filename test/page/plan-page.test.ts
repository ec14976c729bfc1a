/** The page of a plan has everything that the plan has, and its structure depends on no text. */
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/model/plan/plan.ts';
import { renderPlanPage } from '../../src/page/plan/render-plan-page.ts';
import {
  sampleChange,
  sampleCreate,
  sampleDocument,
  sampleField,
  samplePlan,
} from '../report/sample-plan.ts';
import { fc } from '../support/fast-check.ts';
import { foreignPart, tagsOf } from './foreign-part.ts';
import { pictureOf } from './support.ts';

/** A plan with this text in every field that foreign text may be in. */
function planOf(text: string): Plan {
  return samplePlan({
    owner: text,
    environment: text,
    server: text,
    changes: [
      sampleChange('loss', {
        name: text,
        scope: text,
        danger: 'silences',
        fields: [sampleField({ path: text, before: text, after: [text], origin: 'drift' })],
      }),
      sampleCreate('new', {
        name: text,
        scope: text,
        afterDocument: sampleDocument(text, { word: text }, { word: text }),
      }),
    ],
    conflicts: [
      { code: 'foreign', key: 'x', name: text, scope: text, message: text, hint: text, ids: [] },
    ],
    refusedBy: [{ kind: 'disjoint', owned: 2, message: text, hint: text }],
    diagnostics: [{ code: 'resolve/not-found', severity: 'warning', message: text, hint: text }],
  });
}

/** Words of one length each, so that lines break alike. */
const untrusted = fc
  .constantFrom('<img>', '</td>', '"><b>', "' on=", '<!--x', '&lt;b', '${x}', ']]>', '`<b>`')
  .map((text) => text.padEnd(6, 'x').slice(0, 6));

describe('renderPlanPage', () => {
  it('has the same structure with any text as with a harmless word', () => {
    fc.assert(
      fc.property(untrusted, (text) => {
        expect(tagsOf(renderPlanPage(planOf(text), new Map()))).toBe(
          tagsOf(renderPlanPage(planOf('harmle'), new Map())),
        );
      }),
    );
  });

  it('shows old and new, the danger, what is refused, and what conflicts', () => {
    const text = renderPlanPage(planOf('word'), new Map());

    expect(text).toContain('silences an alert');
    expect(text).toContain('edited on the server');
    expect(text).toMatch(/<h2>Refused<\/h2>[\s\S]*<h2>Conflicts<\/h2>/u);
    expect(text).toContain('1 to create, 1 to update');
    expect(text).not.toContain('<script');
  });

  it('draws a changed rule on recorded runs, one picture for changes that are alike', () => {
    const changes = ['a', 'b', 'c'].map((name) =>
      sampleChange(`loss/${name}`, { fields: [sampleField()] }),
    );
    const picture = pictureOf({ 'prod-1': [1, 3], 'prod-2': [1, 1] });
    const text = renderPlanPage(
      samplePlan({ changes }),
      new Map([
        ['loss/b', picture],
        ['loss/c', picture],
      ]),
    );

    expect(foreignPart(text).match(/<svg /gu)).toHaveLength(1);
    expect(text).toContain('loss/b on recorded runs');
    expect(text).toContain('fires on 1 of 2 runs');
  });

  it('hides what looks like a secret', () => {
    const token = `ghp_${'a1B2'.repeat(9)}`;
    const change = sampleChange('hook', {
      fields: [sampleField({ path: 'then.sendWebhook.payload.token', before: 'x', after: token })],
    });

    expect(renderPlanPage(samplePlan({ changes: [change] }), new Map())).not.toContain(token);
  });
});
