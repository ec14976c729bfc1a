// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are the template variables of W&B
/** A problem in a rule test or a fixture is a diagnostic with a location, and never a pass. */
import { describe, expect, it } from 'vitest';
import { SIMULATE_CODES } from '../../../src/diagnostics/codes-simulate.ts';
import { type Inventory, METRIC_MANIFEST, problemsOf, run } from './rule-test-support.ts';

const CASE = 'tests: [{ name: n, given: { series: { m: "3" } }, expect: { fires: true } }]';

async function problems(text: string, over: Partial<Inventory> = {}): Promise<readonly string[]> {
  return problemsOf({
    manifests: { 'rule.yaml': METRIC_MANIFEST },
    tests: { 'rule.test.yaml': text },
    ...over,
  });
}

const given = (body: string) => `automation: rule\ntests: [{ name: n, given: { ${body} } }]\n`;
const expecting = (body: string) =>
  `automation: rule\ntests: [{ name: n, given: { series: { m: "3" } }, expect: { ${body} } }]\n`;

const seen = new Set<string>();

/** Numbers as they are written in a rule test, with what is said of them. */
const NUMBERS: readonly (readonly [string, string | undefined])[] = [
  ['9007199254740993', 'is too large for a number'],
  ['-9007199254740993', 'is too large for a number'],
  ['9007199254740992', undefined],
  ['0x20000000000001', 'is too large for a number'],
  ['0x1F', undefined],
  ['1e400', 'is too large for a number'],
  ['-1e400', 'is too large for a number'],
  ['1.7976931348623157e308', undefined],
  ['0.1000000000000000055511151231257827', undefined],
  ['012', '"012" has a leading zero: quote it, or write 12'],
  ['-012', '"-012" has a leading zero: quote it, or write -12'],
  ['00.5', '"00.5" has a leading zero: quote it, or write 0.5'],
  ['0', undefined],
  ['0.5', undefined],
  ['-0', undefined],
  ['"012"', undefined],
  ['"9007199254740993"', undefined],
];

describe('a number', () => {
  it.each(NUMBERS)('%s', async (written, problem) => {
    const found = await problems(given(`series: { m: "3" }, run: { config: { a: ${written} } }`));
    expect(found).toEqual(
      problem === undefined ? [] : [expect.stringMatching(/^test\/syntax 2:/u)],
    );
    expect(found.join()).toContain(problem ?? '');
  });
});

const FILES: readonly (readonly [string, string, readonly string[]])[] = [
  ['no YAML', 'automation: [', ['test/syntax 1:14']],
  [
    'a duplicate key',
    `automation: rule\nautomation: rule\n${CASE}\n`,
    ['test/syntax 2:1 Map keys must be unique'],
  ],
  [
    'a merge key',
    `automation: rule\ndefaults: { <<: {} }\n${CASE}\n`,
    ['test/syntax 2:13 Merge keys'],
  ],
  ['an unknown anchor', 'automation: *a\n', ['test/syntax 1:13']],
  ['a mapping as key', '{ a: b }: c\n', ['test/syntax 1:1']],
  ['nothing', '', ['test/missing-field 1:1 The rule test is empty']],
  [
    'a string',
    'just text',
    ['test/wrong-value 1:1 a rule test must be a mapping, found "just text"'],
  ],
  ['no automation', `${CASE}\n`, ['test/missing-field 1:1 Missing field "automation"']],
  ['no tests', 'automation: rule\n', ['test/missing-field 1:1 Missing field "tests"']],
  [
    'an empty list',
    'automation: rule\ntests: []\n',
    ['test/missing-field 2:8 "tests" has no cases'],
  ],
  [
    'a misspelt field',
    `automaton: rule\nautomation: rule\n${CASE}\n`,
    ['test/unknown-field 1:1 Unknown field "automaton"'],
  ],
  [
    'no name',
    'automation: rule\ntests: [{ given: { series: { m: "1" } } }]\n',
    ['test/missing-field 2:9 Missing field "name"'],
  ],
  [
    'a name twice',
    'automation: rule\ntests:\n  - { name: n, given: { states: [failed] } }\n  - { name: n, given: { states: [failed] } }\n',
    ['test/duplicate-name 4:13 Two cases are called "n"'],
  ],
  ['nothing given', 'automation: rule\ntests: [{ name: n }]\n', ['test/nothing-given 2:9']],
  ['only a run', given('run: { name: a }'), ['test/nothing-given 2:9']],
  [
    'series and history',
    given('series: { m: "1" }, history: a.csv'),
    ['test/conflicting-fields 2:'],
  ],
  [
    'two events',
    given('event: { linkArtifact: {}, createArtifact: {} }'),
    ['test/conflicting-fields 2:'],
  ],
  ['no event', given('event: { author: ada }'), ['test/missing-field 2:']],
  [
    'an unknown event',
    given('event: { deleteArtifact: {} }'),
    ['test/unknown-field 2:38 Unknown field "deleteArtifact"'],
  ],
  ['an unknown state', given('states: [explodd]'), ['test/wrong-value 2:']],
  [
    'a bad series',
    given('series: { m: "1 2x" }'),
    ['test/bad-series 2:45 "2x" in the series of "m" does not parse'],
  ],
  [
    'two bad tokens of one series',
    given('series: { m: 1*0 2 3..4 }'),
    ['test/bad-series 2:42 "1*0" in', 'test/bad-series 2:48 "3..4" in'],
  ],
  ['a bad token among escapes', given('series: { m: "1\\t2x" }'), ['test/bad-series 2:42 "2x" in']],
  ['a misspelt series', given('serie: { m: "1" }'), ['test/unknown-field 2:29']],
  ['a misspelt step', expecting('at: { stepp: 1 }'), ['test/unknown-field 2:67']],
  ['a bare step', expecting('at: 3'), ['test/wrong-value 2:65 "at" must be a mapping']],
  [
    'misspelt required fields',
    'automaton: rule\ntest: [{ nam: n, given: { states: [failed] } }]\n',
    ['test/unknown-field 1:1', 'test/unknown-field 2:1'],
  ],
  [
    'a misspelt table',
    'automation: rule\ntests: [{ nam: n, given: { states: [failed] }, table: { column: [expect.fires], rows: [] } }]\n',
    ['test/unknown-field 2:11', 'test/unknown-field 2:57', 'test/missing-field'],
  ],
  ['too long a series', given('series: { m: "1*2000000" }'), ['test/bad-series 2:']],
  ['too long a range', given('series: { m: "1..2/2000000" }'), ['test/bad-series 2:']],
  ['a series of mappings', given('series: { m: { a: 1 } }'), ['test/wrong-value 2:']],
  [
    'a bad clock',
    given('series: { m: "1" }, start: noon, every: often'),
    ['test/wrong-value 2:', 'test/wrong-value 2:'],
  ],
  ['bad tags', given('series: { m: "1" }, run: { tags: [[a]] }'), ['test/wrong-value 2:']],
  [
    'a number as name',
    given('series: { m: "1" }, run: { name: 7 }'),
    ['test/wrong-value 2:62 "run.name" must be a string, found "7"'],
  ],
  ['a list as config', given('series: { m: "1" }, run: { config: [] }'), ['test/wrong-value 2:']],
  ['a bad count', expecting('fires: often'), ['test/wrong-value 2:']],
  ['a negative count', expecting('suppressed: -1'), ['test/wrong-value 2:']],
  ['an unknown reason', expecting('because: bored'), ['test/wrong-value 2:']],
  ['a bad range', expecting('at: { step: { between: [5, 1] } }'), ['test/wrong-value 2:']],
  ['no step', expecting('at: {}'), ['test/missing-field 2:']],
  ['a bad regex', expecting('title: { matches: "(?=a)" }'), ['test/bad-regex 2:']],
  [
    'two matchers',
    expecting('title: { present: true, absent: true }'),
    ['test/conflicting-fields 2:'],
  ],
  ['a matcher that is off', expecting('title: { present: false }'), ['test/wrong-value 2:']],
  ['a bad flag', expecting('exact: please'), ['test/wrong-value 2:']],
  [
    'an unknown assumption',
    'automation: rule\ntests: [{ name: n, given: { states: [failed] }, assume: { B1: x } }]\n',
    ['test/unknown-assumption 2:'],
  ],
  [
    'an unknown reading',
    'automation: rule\ntests: [{ name: n, given: { states: [failed] }, assume: { A1: evaluate_earl } }]\n',
    ['test/wrong-value 2:'],
  ],
  [
    'a column that leads nowhere',
    'automation: rule\ntests: [{ name: n, given: { states: [failed] }, table: { columns: [fires], rows: [[true]] } }]\n',
    ['test/unknown-field 2:'],
  ],
  [
    'a row that is too short',
    'automation: rule\ntests: [{ name: n, table: { columns: [given.series.m, expect.fires], rows: [["1"]] } }]\n',
    ['test/wrong-value 2:'],
  ],
  [
    'a table without rows',
    'automation: rule\ntests: [{ name: n, table: { columns: [given.series.m], rows: [] } }]\n',
    ['test/missing-field 2:'],
  ],
  [
    'an unknown automation',
    `automation: rul\n${CASE}\n`,
    ['test/unknown-automation 1:13 No manifest describes "rul"'],
  ],
  [
    'an unknown environment',
    `automation: rule\nenv: prod\n${CASE}\n`,
    ['test/unknown-environment 2:6'],
  ],
];

describe('rule tests', () => {
  it.each(FILES)('with %s', async (_, text, expected) => {
    const found = await problems(text);
    expect(found).toHaveLength(expected.length);
    for (const [index, start] of expected.entries()) expect(found[index]).toContain(start);
    for (const line of found) seen.add(line.split(' ')[0] ?? '');
    const report = await run({
      manifests: { 'rule.yaml': METRIC_MANIFEST },
      tests: { 'rule.test.yaml': text },
    });
    expect([report.ok, report.cases]).toEqual([false, []]);
  });

  it('name near misses and locations in the directory that the user gave', async () => {
    const report = await run({
      manifests: { 'rule.yaml': METRIC_MANIFEST },
      tests: { 'a/rule.test.yaml': `automation: rul\n${CASE}\n` },
    });
    expect(report.diagnostics).toMatchObject([
      {
        severity: 'error',
        hint: 'Did you mean "rule"?',
        range: { file: 'automations/a/rule.test.yaml', start: { line: 1, column: 13 } },
      },
    ]);
  });

  it('whose anchors explode or brackets never end', async () => {
    const levels = Array.from(
      { length: 9 },
      (_, index) => `a${index + 1}: &a${index + 1} [${Array(9).fill(`*a${index}`).join(', ')}]`,
    );
    expect(await problems(`a0: &a0 [x]\n${levels.join('\n')}\n`)).toEqual([
      expect.stringContaining('test/syntax'),
    ]);
    expect(await problems('['.repeat(100_000))).not.toEqual([]);
    expect(await problems('automation: &a [*a]\n')).toEqual([
      expect.stringContaining('test/syntax'),
    ]);
  });

  it('with keys that are special in JavaScript', async () => {
    expect(await problems(`automation: rule\n__proto__: { a: 1 }\n${CASE}\n`)).toEqual([
      expect.stringContaining('test/unknown-field 2:1'),
    ]);
    const report = await run({
      manifests: { 'rule.yaml': METRIC_MANIFEST.replace('metric: m', 'metric: __proto__') },
      tests: {
        'rule.test.yaml':
          'automation: rule\ntests: [{ name: n, given: { series: { __proto__: "3" } }, expect: { fires: 1 } }]\n',
      },
    });
    expect(report.cases.map(({ status }) => status)).toEqual(['passed']);
  });

  it('one broken file does not hide the others', async () => {
    const report = await run({
      manifests: { 'rule.yaml': METRIC_MANIFEST },
      tests: { 'a.test.yaml': 'automation: [', 'b.test.yaml': `automation: rule\n${CASE}\n` },
    });
    expect([report.cases.length, report.diagnostics.length, report.ok]).toEqual([1, 1, false]);
  });
});

describe('no tests', () => {
  it('is an error', async () => {
    const report = await run({ manifests: { 'rule.yaml': METRIC_MANIFEST }, tests: {} });
    expect([report.ok, report.diagnostics.map(({ code }) => code)]).toEqual([false, ['test/none']]);
    seen.add('test/none');
  });

  it('that match is an error', async () => {
    const inventory = {
      manifests: { 'rule.yaml': METRIC_MANIFEST },
      tests: { 'rule.test.yaml': `automation: rule\n${CASE}\n` },
    };
    expect(await problemsOf({ ...inventory, grep: 'nothing' })).toEqual([
      'test/no-match 0:0 No case matches "nothing"',
    ]);
    expect(await problemsOf({ ...inventory, grep: '(' })).toEqual([
      expect.stringContaining('test/bad-regex'),
    ]);
    expect((await run({ ...inventory, grep: '^rule › n$' })).ok).toBe(true);
    seen.add('test/no-match');
  });
});

const FIXTURES: readonly (readonly [string, string, string | Uint8Array | undefined, string])[] = [
  [
    'is missing',
    'a.csv',
    undefined,
    'test/missing-fixture 2:38 The history "a.csv" does not exist',
  ],
  ['lies outside', '../a.csv', '_step,m\n1,2\n', 'lies outside the directory'],
  ['is absolute', '/etc/passwd', 'x', 'lies outside the directory'],
  ['is empty', 'a.csv', '', 'it is empty'],
  ['has no rows', 'a.csv', '_step,m\n', 'it has no rows'],
  ['is of an unknown kind', 'a.txt', 'x', 'must end in .jsonl, .json, .csv or .parquet'],
  ['has no steps', 'a.csv', 'm\n1\n', 'row 1 has no number in "_step"'],
  ['lacks a step', 'a.csv', '_step,m\n1,1\n,2\n', 'row 2 has no number in "_step"'],
  ['has NaN for a step', 'a.jsonl', '{"_step":"NaN"}\n', 'row 1 has no number in "_step"'],
  ['has two columns of one name', 'a.csv', '_step,m,m\n1,1,2\n', 'two columns called "m"'],
  [
    'has two keys of one name',
    'a.jsonl',
    '{"_step":1,"m":1,"m":2}\n',
    'line 1 has two columns of one name',
  ],
  ['has ragged rows', 'a.csv', '_step,m\n1,2,3\n', 'it is not CSV'],
  ['has a bare NaN', 'a.jsonl', '{"_step":1,"m":NaN}\n', 'write "NaN" and "Infinity" in quotes'],
  ['is not JSON', 'a.jsonl', '{"_step":1}\n{\n', 'line 2 is not JSON'],
  ['has a list for a row', 'a.jsonl', '[1]\n', 'line 1 is not a JSON object'],
  ['is not UTF-8', 'a.csv', new Uint8Array([0xff, 0xfe, 0x41]), 'it is not UTF-8 text'],
  ['is not Parquet', 'a.parquet', 'PAR1 no', 'it cannot be read as Parquet'],
];

describe('a fixture', () => {
  it.each(FIXTURES)('that %s', async (_, path, content, expected) => {
    const fixtures = content === undefined ? {} : { [path]: content };
    const found = await problems(given(`history: "${path}"`), { fixtures });
    expect(found).toEqual([expect.stringContaining(expected)]);
    seen.add(found[0]?.split(' ')[0] ?? '');
  });
});

describe('a table over one broken fixture', () => {
  it('says so once', async () => {
    const text =
      'automation: rule\ntests: [{ name: n, given: { history: a.csv }, table: { columns: [expect.fires], rows: [[1], [2]] } }]\n';
    expect(await problems(text)).toHaveLength(1);
    expect(await problems(text, { fixtures: { 'a.csv': 'm\n1\n' } })).toHaveLength(1);
  });
});

describe('the codes', () => {
  it('are all produced here', () => {
    expect([...seen].filter((code) => code.startsWith('test/')).sort()).toEqual(
      Object.keys(SIMULATE_CODES)
        // No longer reported.
        .filter((code) => code !== 'test/unknown-variable')
        .sort(),
    );
  });
});
