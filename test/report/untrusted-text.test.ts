/** Whatever text a plan holds, none of it is more than text in Markdown: checked with a GFM parser. */
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { compareText } from '../../src/lib/compare-text.ts';
import type { Plan } from '../../src/model/plan/plan.ts';
import type { ChangeResult } from '../../src/model/plan/result.ts';
import {
  type PlanMarkdownOptions,
  renderPlanMarkdown,
} from '../../src/report/plan/render-plan-markdown.ts';
import { fencedBlock, inlineCode } from '../../src/report/text/escape-markdown.ts';
import { fc } from '../support/fast-check.ts';
import { readAsGitHub } from '../support/read-as-github.ts';
import { sizeOf } from '../support/size.ts';
import { CANARY, markedText, untrustedText } from '../support/untrusted-text.ts';
import {
  sampleChange,
  sampleCreate,
  sampleDocument,
  sampleField,
  samplePlan,
  sampleRange,
  sampleUnmanaged,
} from './sample-plan.ts';

const require = createRequire(import.meta.url);

/** Keys as manifests may have them: some look like something else. */
const key: fc.Arbitrary<string> = fc.constantFrom(
  'accuracy-alert',
  '9f2c1e7',
  'gh-1',
  'www.evil.test',
  'a.b_c/deadbeef1',
);

const owner: fc.Arbitrary<string> = fc.constantFrom(
  'acme/ml',
  'deadbeef1',
  'GH-1',
  'www.evil.test/x',
  '__init__:prod',
);

/** Where the strings of a plan stand. */
interface Shape {
  readonly owner: string;
  readonly keys: readonly string[];
  readonly samples: readonly string[];
}

/** A plan that has every string in every field where foreign text may be used. */
function planOf({ owner: of, keys, samples }: Shape): Plan {
  const [one = '', two = '', three = ''] = samples;
  const [first = '', second = '', third = ''] = keys;
  return samplePlan({
    owner: of,
    server: 'https://api.wandb.ai',
    changes: [
      sampleChange(first, {
        name: two,
        scope: one,
        danger: 'redirects',
        source: sampleRange(`automations/${two}`, 1),
        fields: [
          sampleField({ path: one, before: two, after: three, origin: 'both' }),
          sampleField({ path: 'then.payload', before: { [one]: two }, after: [three] }),
        ],
      }),
      sampleCreate(second, {
        name: one,
        scope: three,
        afterDocument: sampleDocument(one, { [one]: two }, { [two]: { [three]: one } }),
      }),
      sampleChange(third, {
        action: 'delete',
        danger: 'removes',
        reason: 'not-declared',
        name: three,
        beforeDocument: sampleDocument(three, { [two]: { [one]: two } }, { [three]: {} }),
      }),
    ],
    drift: [
      {
        key: first,
        name: two,
        scope: two,
        kind: 'edited',
        fields: [sampleField({ path: three, before: one, after: two })],
        isRepaired: false,
        updatedAt: one,
      },
    ],
    conflicts: [
      { code: 'foreign', key: second, name: two, scope: two, message: one, hint: three, ids: [] },
    ],
    unmanaged: [sampleUnmanaged(one, { reason: 'foreign', owner: 'somebody', key: 'x' })],
    refusedBy: [{ kind: 'disjoint', owned: 2, message: one, hint: two }],
    diagnostics: [{ code: 'resolve/not-found', severity: 'warning', message: one, hint: two }],
    hidden: 2,
  });
}

/** Nothing on the server is ours: the plan says that it may be the first apply, and names the owner. */
function firstPlanOf({ owner: of, keys, samples }: Shape): Plan {
  const [name = ''] = samples;
  return samplePlan({
    owner: of,
    changes: [...new Set(keys)].map((each) => sampleCreate(each, { name, scope: name })),
  });
}

const shapeOf = (text: fc.Arbitrary<string>): fc.Arbitrary<Shape> =>
  fc.record({
    owner,
    keys: fc.uniqueArray(key, { minLength: 3, maxLength: 3 }),
    samples: fc.tuple(text, text, text),
  });

/** The same shape with harmless words instead of the strings, in the same order and equally often the same. */
function harmless(shape: Shape): Shape {
  const sorted = [...new Set(shape.samples)].sort(compareText);
  return { ...shape, samples: shape.samples.map((text) => `word${sorted.indexOf(text)}`) };
}

/** As the action renders the comment of an apply. */
function appliedOptions(plan: Plan, [one = '']: readonly string[]): PlanMarkdownOptions {
  const results = plan.changes.map((change): ChangeResult => {
    return { change, status: 'failed', code: 'permission', message: one };
  });
  return {
    results: new Map(results.map((result) => [result.change.key, result])),
    status: `**Applied in part: 3 not done.**\n\n${fencedBlock([one.slice(0, 300)], 'text')}`,
    originOf: () => 'already pending',
    footer: '<sub>Config at <code>head</code>.</sub>',
  };
}

const ALLOWED = new Set(['root', 'heading', 'html', 'paragraph', 'strong', 'blockquote']);

/** Every text of a shape, rendered each way. */
function renderings(shape: Shape, limit: number): readonly string[] {
  const plan = planOf(shape);
  return [
    renderPlanMarkdown(plan, { limit }).text,
    renderPlanMarkdown(plan, { ...appliedOptions(plan, shape.samples), limit }).text,
    renderPlanMarkdown(firstPlanOf(shape), { limit }).text,
  ];
}

const NO_LIMIT = Number.MAX_SAFE_INTEGER;

describe('Markdown of a plan', { timeout: 300_000 }, () => {
  it('reads the same with any text as with harmless words', () => {
    fc.assert(
      fc.property(shapeOf(untrustedText), (shape) => {
        const plain = renderings(harmless(shape), NO_LIMIT).map(readAsGitHub);
        const untrusted = renderings(shape, NO_LIMIT).map(readAsGitHub);
        expect(untrusted).toEqual(plain);
      }),
      { numRuns: sizeOf(25) },
    );
  });

  it('shows foreign text in code only, and refers to nothing, at every length', () => {
    const limit = fc.constantFrom(NO_LIMIT, 6000, 4000, 3000, 2000, 1000);
    fc.assert(
      fc.property(shapeOf(markedText), limit, (shape, max) => {
        for (const text of renderings(shape, max)) {
          const { kinds, outside, references } = readAsGitHub(text);
          expect(kinds.filter((kind) => !ALLOWED.has(kind))).toEqual([]);
          expect(outside).not.toContain(CANARY);
          expect(references).toEqual([]);
        }
      }),
      { numRuns: sizeOf(25) },
    );
  });

  it('handles every untrusted string', () => {
    const strings = require('big-list-of-naughty-strings') as string[];
    const plan = samplePlan({
      changes: strings.map((text, index) =>
        sampleChange(`rule-${index}`, {
          name: text,
          scope: text,
          fields: [sampleField({ path: text, before: text, after: { [text]: [text] } })],
        }),
      ),
    });
    const { kinds, outside, references } = readAsGitHub(
      renderPlanMarkdown(plan, { limit: NO_LIMIT }).text,
    );

    expect(strings.length).toBeGreaterThan(400);
    expect(kinds.filter((kind) => !ALLOWED.has(kind))).toEqual([]);
    expect(references).toEqual([]);
    expect(new Set(outside.split('\n').map((line) => line.trim()))).toEqual(
      new Set([
        '',
        'W&B automations plan:',
        `Plan: ${strings.length} to update. 0 unchanged.`,
        'ChangeAutomationScopeEvent → action',
        'update →',
        'update : 1 field',
      ]),
    );
  });

  it('handles 100 kB of an untrusted name', () => {
    const name = '@team </details> ``` -->\n'.repeat(4000);
    const shape = { owner: 'acme/ml', keys: ['a', 'b', 'c'], samples: [name, name, name] };
    for (const text of renderings(shape, 60_000)) {
      expect(text.length).toBeLessThanOrEqual(60_000);
      const { kinds, references } = readAsGitHub(text);
      expect(kinds.filter((kind) => !ALLOWED.has(kind))).toEqual([]);
      expect(references).toEqual([]);
    }
  });
});

describe('the reader', () => {
  it.each([
    ['@team', '@team'],
    ['see #123', '#123'],
    ['GH-1', 'GH-1'],
    ['acme/ml#1', 'acme/ml#1'],
    ['9f2c1e7', '9f2c1e7'],
    ['a@9f2c1e7', 'a@9f2c1e7'],
    ['<p>www.evil.test</p>', 'www.evil.test'],
    ['<p>mona@evil.test</p>', 'mona@evil.test'],
    [':smile:', ':smile:'],
    ['<p>&#64;team</p>', '@team'],
  ])('sees what GitHub refers to in %s', (text, reference) => {
    expect(readAsGitHub(text).references).toContain(reference);
  });

  it.each([
    ['[x](y)', 'link'],
    ['https://evil.test', 'link'],
    ['![x](y)', 'image'],
    ['- [ ] x', 'listItem'],
    ['|a|\n|-|', 'table'],
    ['x[^1]\n\n[^1]: y', 'footnoteReference'],
    ['~~x~~', 'delete'],
  ])('sees what GFM makes of %j', (text, kind) => {
    expect(readAsGitHub(text).kinds).toContain(kind);
  });

  it('takes nothing in code for anything', () => {
    const text = `<p>${inlineCode('@team #1 </p>')}</p>\n\n${fencedBlock(['@team ``` #1'], 'text')}`;
    expect(readAsGitHub(text)).toMatchObject({ outside: '\n', references: [] });
  });

  it('notices what closes what is not open', () => {
    expect(() => readAsGitHub('<p>x</details></p>')).toThrow('closes what is not open');
  });
});
