/** The file of `wac sandbox --chaos`: what it comes to, and what is said of every mistake in it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseChaosFile } from '../../../src/cli/commands/sandbox/parse-chaos-file.ts';
import { NAMED_FAULTS } from '../../../src/sandbox/faults/fault-catalog.ts';
import { scheduleFaults } from '../../../src/sandbox/faults/scheduled-faults.ts';

const ALWAYS = Number.POSITIVE_INFINITY;
const RULE = { rate: 1, operations: [], from: 1, to: ALWAYS, times: ALWAYS };

describe('a chaos file', () => {
  it.each([
    ['a name alone', 'faults: [gzip]', { seed: 1, faults: [{ ...RULE, fault: 'gzip' }] }],
    [
      'a name that YAML reads as a number',
      'seed: 7\nfaults: [{ fault: 503 }]',
      { seed: 7, faults: [{ ...RULE, fault: '503' }] },
    ],
    [
      'everything',
      'faults: [{ fault: late, rate: 0.5, operations: [mutations, Triggers], requests: 3-10, times: 2, ms: 40 }]',
      {
        seed: 1,
        faults: [
          {
            fault: 'late',
            ...{ rate: 0.5, operations: ['mutations', 'Triggers'], from: 3, to: 10 },
            ...{ times: 2, ms: 40 },
          },
        ],
      },
    ],
    [
      'one kind of operation, from a request on',
      'faults: [{ fault: html, operations: queries, requests: 4- }]',
      { seed: 1, faults: [{ ...RULE, fault: 'html', operations: ['queries'], from: 4 }] },
    ],
    [
      'one request',
      'faults: [{ fault: html, requests: 4 }]',
      { seed: 1, faults: [{ ...RULE, fault: 'html', from: 4, to: 4 }] },
    ],
  ])('takes %s', (_, text, expected) => {
    expect(parseChaosFile(text, 'chaos.yaml')).toEqual({ value: expected, diagnostics: [] });
  });

  it.each([
    ['', ['1:1 schema/wrong-type']],
    ['faults:', ['1:1 schema/wrong-type']],
    ['seed: 1', ['1:1 schema/missing-field']],
    ['seed: a\nfaults: [gzip]', ['1:7 schema/wrong-type']],
    ['sed: 1\nfaults: [gzip]', ['1:1 schema/unknown-field']],
    ['faults: [gzipp]', ['1:10 schema/unknown-value']],
    ['faults: [__proto__]', ['1:10 schema/unknown-value']],
    ['faults: [{ rate: 1 }]', ['1:10 schema/missing-field']],
    ['faults: [[gzip]]', ['1:10 schema/invalid-value']],
    [
      'faults:\n  - { fault: html, rate: 2, times: 0, ms: -1, requests: 5-3, operations: [] }',
      [
        '2:26 schema/invalid-value',
        '2:36 schema/invalid-value',
        '2:43 schema/invalid-value',
        '2:57 schema/invalid-value',
        '2:74 schema/invalid-value',
      ],
    ],
    ['faults: [{ fault: html, wait: 3 }]', ['1:25 schema/unknown-field']],
    ['faults: [gzip', ['1:9 yaml/syntax']],
  ])('says what is wrong with %j', (text, expected) => {
    const { value, diagnostics } = parseChaosFile(text, 'chaos.yaml');
    const said = diagnostics.map(
      ({ code, range }) => `${range?.start.line}:${range?.start.column} ${code}`,
    );
    expect(value).toBeUndefined();
    expect(said.sort()).toEqual([...expected].sort());
  });
});

describe('a inject', () => {
  const requestOf = (number: number, kind: 'query' | 'mutation') => ({
    number,
    kind,
    operationName: kind === 'query' ? 'Triggers' : 'CreateTrigger',
    variables: {},
    userAgent: 'test',
  });

  function faultsOf(text: string): readonly string[] {
    const { value } = parseChaosFile(text, 'chaos.yaml');
    const faultsHit: string[] = [];
    if (value === undefined) throw new Error('not a chaos file');
    const decide = scheduleFaults(value, (name, { number }) => faultsHit.push(`${number} ${name}`));
    for (let number = 1; number <= 40; number += 1)
      decide(requestOf(number, number % 4 === 0 ? 'mutation' : 'query'));
    return faultsHit;
  }

  it('injects into the selected requests, as often as specified', () => {
    expect(faultsOf('faults: [{ fault: gzip, requests: 5-6 }]')).toEqual(['5 gzip', '6 gzip']);
    expect(faultsOf('faults: [{ fault: 500, operations: mutations, times: 2 }]')).toEqual([
      '4 500',
      '8 500',
    ]);
    expect(faultsOf('faults: [{ fault: html, operations: [Triggers], requests: 4-5 }]')).toEqual([
      '5 html',
    ]);
  });

  it('injects the same faults for the same seed, and about as often as the rate', () => {
    const text = 'seed: 3\nfaults: [{ fault: gzip, rate: 0.5 }]';
    const faultsHit = faultsOf(text);
    expect(faultsOf(text)).toEqual(faultsHit);
    expect(faultsOf(text.replace('3', '4'))).not.toEqual(faultsHit);
    expect(faultsHit.length).toBeGreaterThan(10);
    expect(faultsHit.length).toBeLessThan(30);
  });
});

it('documents every fault', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/chaos.md'), 'utf8');
  for (const [name, { meaning }] of Object.entries(NAMED_FAULTS))
    expect(page).toContain(`| \`${name}\` | ${meaning} |`);
});
