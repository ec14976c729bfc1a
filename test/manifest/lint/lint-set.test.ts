/** Checks between automations, and that names that look alike stay apart. */
import { describe, expect, it } from 'vitest';
import { CONFIGURATION, load, loadOne, manifest } from '../load.ts';

const NOTIFY = 'then: { sendNotification: { integration: alerts, title: T } }';
const metric = (threshold: string): string =>
  `when: { runMetric: { metric: loss, threshold: ${threshold} } }`;

function found(first: readonly string[], second: readonly string[]): readonly string[] {
  const text = `${manifest('key: a', ...first)}---\n${manifest('key: b', ...second)}`;
  return loadOne(text).diagnostics.map(({ code, keys }) => `${code} ${(keys ?? []).join(' ')}`);
}

describe('two automations', () => {
  it.each([
    ['with the same event and action', [NOTIFY], [NOTIFY], ['set/duplicate b']],
    [
      'with filters of one meaning',
      [NOTIFY, 'when: { addArtifactTag: { filter: { tag: x } } }'],
      [NOTIFY, 'when: { addArtifactTag: { filter: { all: [{ tag: { eq: x } }] } } }'],
      ['set/duplicate b'],
    ],
    [
      'of which one threshold is stricter',
      [NOTIFY, metric('{ gt: 0.9 }')],
      [NOTIFY, metric('{ gt: 0.8 }')],
      ['set/subsumed a'],
    ],
    [
      'of which one bound is closed',
      [NOTIFY, metric('{ gte: 0.9 }')],
      [NOTIFY, metric('{ gt: 0.9 }')],
      ['set/subsumed b'],
    ],
    [
      'of which one filter is narrower',
      [NOTIFY, 'when: { addArtifactTag: { filter: { tag: x } } }'],
      [NOTIFY, 'when: { addArtifactTag: {} }'],
      ['set/subsumed a'],
    ],
    [
      'in a collection and its project',
      [NOTIFY, 'scope: { project: p, collection: c }', 'when: { addArtifactTag: {} }'],
      [NOTIFY, 'scope: { project: p }', 'when: { addArtifactTag: {} }'],
      ['set/subsumed a'],
    ],
    [
      'with some states of the other',
      [NOTIFY, 'when: { runState: { states: [failed, finished] } }'],
      [NOTIFY],
      ['set/subsumed b'],
    ],
    [
      'with a change within the other',
      [NOTIFY, 'when: { runMetric: { metric: loss, change: { direction: increase, by: 20% } } }'],
      [NOTIFY, 'when: { runMetric: { metric: loss, change: { by: 10% } } }'],
      ['set/subsumed a'],
    ],
  ])('%s', (_, first, second, codes) => {
    expect(found(first, second)).toEqual(codes);
  });

  it.each([
    ['with other messages', [NOTIFY], [NOTIFY.replace('title: T', 'title: U')]],
    ['in other scopes', [NOTIFY], [NOTIFY, 'scope: { project: q }']],
    [
      'with tiers of other severities',
      [NOTIFY, metric('{ gt: 0.9 }')],
      [NOTIFY.replace('title: T', 'title: T, severity: ERROR'), metric('{ gt: 0.8 }')],
    ],
    ['in opposite directions', [NOTIFY, metric('{ gt: 0.9 }')], [NOTIFY, metric('{ lt: 0.1 }')]],
    ['that do nothing', [], []],
    [
      'of which one is off',
      [NOTIFY],
      [NOTIFY, 'enabled: false # wac disable set/disabled-forever: spare'],
    ],
    ['for other states', [NOTIFY], [NOTIFY, 'when: { runState: { states: [finished] } }']],
    [
      'over other windows',
      [
        NOTIFY,
        'when: { runMetric: { metric: loss, aggregate: mean, window: 5, threshold: { gt: 2 } } }',
      ],
      [
        NOTIFY,
        'when: { runMetric: { metric: loss, aggregate: mean, window: 6, threshold: { gt: 1 } } }',
      ],
    ],
  ])('%s are not reported', (_, first, second) => {
    expect(found(first, second)).toEqual([]);
  });
});

it('folds the copies of a matrix that forgets its axis', () => {
  const items = Array.from({ length: 50 }, (_, index) => `m${index}`).join(', ');
  const text = manifest(`matrix: { m: [${items}] }`, 'name: "n ${{ matrix.m }}"', NOTIFY);
  const { diagnostics } = loadOne(text);
  expect(diagnostics.map(({ code }) => code)).toEqual(['set/duplicate']);
  expect(diagnostics[0]?.keys).toHaveLength(49);
});

it('is silenced by a comment in the manifest', () => {
  const text = `${manifest('key: a', NOTIFY)}---\n${manifest('key: b', '# wac disable set/duplicate: on purpose', 'when: { runState: { states: [failed] } }', NOTIFY)}`;
  expect(loadOne(text).diagnostics).toEqual([]);
});

it('compares thousands of automations soon', () => {
  const items = Array.from({ length: 4000 }, (_, index) => String(index + 1)).join(', ');
  const text = manifest(
    `matrix: { n: [${items}] }`,
    'name: "n ${{ matrix.n }}"',
    'when: { runMetric: { metric: loss, threshold: { gt: "${{ matrix.n }}" } } }',
    NOTIFY,
  );
  const begin = performance.now();
  expect(loadOne(text).diagnostics.map(({ code }) => code)).toContain('set/subsumed');
  expect(performance.now() - begin).toBeLessThan(60_000);
});

describe('names', () => {
  it.each([
    ['Alert', 'alert', 'letter case (U+0041 and U+0061)'],
    ['Alert', '"Alert "', 'spaces (nothing and U+0020)'],
    ['caf\u00e9', 'cafe\u0301', 'Unicode form (U+00E9 and U+0065 U+0301)'],
  ])('%s and %s are two automations, and said to look alike', (first, second, difference) => {
    const text = `${manifest('key: a', `name: ${first}`)}---\n${manifest('key: b', `name: ${second}`)}`;
    const { declarations, diagnostics } = loadOne(text);
    expect(declarations).toHaveLength(2);
    expect(diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'warning name/look-alike',
    ]);
    expect(diagnostics[0]?.message).toContain(difference);
  });

  it('of scopes that differ in letter case are not compared', () => {
    const text = `${manifest('key: a', 'name: x', 'scope: { project: p }')}---\n${manifest('key: b', 'name: X', 'scope: { project: P }')}`;
    expect(loadOne(text).diagnostics).toEqual([]);
  });
});

it('reports too many messages for one event where the team limits them', () => {
  const titles = ['A', 'B', 'C'].map((title) => NOTIFY.replace('title: T', `title: ${title}`));
  const text = titles.map((line, index) => manifest(`key: k${index}`, line)).join('---\n');
  const limited = (limit: number): readonly string[] =>
    loadOne(text, { configuration: `${CONFIGURATION}lint: { rules: { maxFanOut: ${limit} } }\n` })
      .problems;
  expect(limited(3)).toEqual([]);
  expect(limited(2)).toEqual([
    'd/a.yaml:14:19 info set/fan-out: 3 automations send the same event in the project vision/p to Slack #ml-alerts; wac.yaml allows 2',
  ]);
});

it('folds what is equal: one problem with the keys of all copies', () => {
  const items = Array.from({ length: 50 }, (_, index) => `m${index}`).join(', ');
  const text = manifest(
    `matrix: { m: [${items}] }`,
    'name: "n ${{ matrix.m }}"',
    'then: { sendNotification: { integration: nowhere, title: T } }',
  );
  const { diagnostics } = load({ 'a.yaml': text });
  expect(diagnostics.map(({ code, keys }) => [code, keys?.length])).toEqual([
    ['integration/unknown-alias', 50],
  ]);
});
