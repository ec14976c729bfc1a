/** Manifests in all spellings that YAML allows, for tests of what an edit of the text keeps. */

import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseAllDocuments } from 'yaml';
import { fc } from '../../support/fast-check.ts';

const NUMBER = fc.oneof(
  fc.constantFrom(
    ...[
      '1.10',
      '3.10',
      '1e-5',
      '5e10',
      '1E3',
      '1.0',
      '-0',
      '+7',
      '.5',
      '5.',
      '0x1F',
      '0o17',
      '0.0',
    ],
    ...['12345678901234567890', '0.1234567890123456789', '1000.0', '-1.50e+2', '9007199254740993'],
  ),
  fc.integer().map(String),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
);

const PLAIN = fc.constantFrom(
  ...[
    'abc',
    '1_000',
    'yes',
    'no',
    'on',
    'null_',
    'a b',
    'x#y',
    '1:30',
    '2026-01-01',
    'v1.10',
    '~x',
  ],
);

const QUOTED = fc.oneof(
  fc
    .constantFrom(
      '1.10',
      '5e10',
      '007',
      'true',
      'yes',
      'null',
      '',
      ' a ',
      '#c',
      'a: b',
      '*x',
      'abc',
      '~',
    )
    .chain((text) => fc.constantFrom(`"${text}"`, `'${text}'`)),
  fc.constantFrom('"a\\nb"', '"\\u00e4"', "'it''s'", '"${{ vars.x }}"', '"${run_name}"'),
);

const SCALAR = fc.oneof(
  NUMBER,
  PLAIN,
  QUOTED,
  fc.constantFrom('true', 'False', '~', 'null'),
  fc.constantFrom(
    ...['012', '0b11', '.inf', '-.INF', '.NaN', '1_0', '12:30:45', '1e400', '0x', '1.', '+.5e-3'],
    ...['0o8', '1e+05', '-0.0', '00', '190:20:30', '2026-01-01T00:00:00Z', '=', 'Null', 'OFF'],
    ...[
      '"12:30"',
      "'1_0'",
      '"0x1F"',
      "'.inf'",
      '"~"',
      "'back\\\\slash'",
      '"tab\\tx"',
      '"\\\\d\\""',
      "'a\"b'",
    ],
    ...[
      '"\\u2028"',
      '"\\x85"',
      '"- a"',
      '"? b"',
      '"a #b"',
      '"a:"',
      "' a'",
      '"@x"',
      '"`x`"',
      '"%x"',
      '"é"',
    ],
  ),
);

interface Written {
  /** On one line. */
  readonly flow: string;
  /** Lines below a key, without indentation; absent for a scalar. */
  readonly block?: readonly string[];
}

const { value: VALUE } = fc.letrec<{ value: Written }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    SCALAR.map((flow): Written => ({ flow })),
    fc.array(tie('value'), { maxLength: 3 }).map(
      (items): Written => ({
        flow: `[${items.map(({ flow }) => flow).join(', ')}]`,
        ...(items.length === 0 ? {} : { block: items.map(({ flow }) => `- ${flow}`) }),
      }),
    ),
    fc
      .uniqueArray(fc.constantFrom('a', 'b', '">"', '$gt', 'name', 'k-1'), { maxLength: 3 })
      .chain((keys) =>
        fc.tuple(...keys.map(() => tie('value'))).map(
          (values): Written => ({
            flow: `{ ${keys.map((key, at) => `${key}: ${values[at]?.flow ?? '~'}`).join(', ')} }`,
            ...(keys.length === 0
              ? {}
              : { block: keys.flatMap((key, at) => fieldLines(key, values[at])) }),
          }),
        ),
      ),
  ),
}));

function fieldLines(key: string, value: Written | undefined): readonly string[] {
  if (value?.block === undefined) return [`${key}: ${value?.flow ?? '~'}`];
  return [`${key}:`, ...value.block.map((line) => `  ${line}`)];
}

/** Text of several lines; the lines are below their field. */
const BLOCK_TEXT = fc.constantFrom<readonly string[]>(
  ['|', '  one', '', '    1.10', '  two'],
  ['|-', '  {"a": 1e-5,', '   "b": "\\u00e4"}'],
  ['>', '  folded', '  text', '', '  # no comment'],
  ['>-', '  x: ${run_name}', '  y'],
  ['|+', '  kept', ''],
  ['|+', '  kept', '', '  on', '', '', ''],
  ['>+', '  kept', '  on', '', ''],
  ['|+', '', ''],
  ['|+ # why', '  kept', '', '# below'],
  ['|', '  one', '     ', ''],
  ['|2', '    indented', '  less'],
  ['|2+', '    indented', '', ''],
);

const FIELDS = fc.record({
  payload: VALUE,
  text: fc.option(BLOCK_TEXT),
  payloadText: fc.option(BLOCK_TEXT),
  below: fc.constantFrom('', '', '# the end', '\n'),
  isIndented: fc.boolean(),
  isBlock: fc.boolean(),
  hasAnchor: fc.boolean(),
  comment: fc.constantFrom('', ' # why', ' # 1.10'),
  order: fc.shuffledSubarray(['key', 'name', 'scope', 'when', 'then', 'description'], {
    minLength: 6,
  }),
  description: SCALAR,
});

const DOCUMENT = FIELDS.map((fields) => {
  const { payload, isBlock, hasAnchor, comment, order, description, text, isIndented } = fields;
  const { payloadText, below } = fields;
  const anchor = hasAnchor ? '&x ' : '';
  const again = hasAnchor ? ['again: *x'] : [];
  const isFlow = !isBlock || payload.block === undefined;
  const lines: Readonly<Record<string, readonly string[]>> = {
    key: [`key: a${comment}`],
    name: ['"name": A'],
    scope: ['scope: { project: p }'],
    when: ['when: { runState: { states: [FAILED] } }'],
    description:
      text === null
        ? [`description: ${description}${comment}`]
        : [`description: ${text[0] ?? '|'}`, ...text.slice(1)],
    then: [
      'then:',
      '  sendWebhook:',
      '    integration: hook',
      '    payload:',
      ...(isFlow
        ? [`      data: ${anchor}${payload.flow}${comment}`]
        : [
            `      data:${hasAnchor ? ' &x' : ''}`,
            ...(payload.block ?? []).map(
              (line) => `${isIndented ? '          ' : '        '}${line}`,
            ),
          ]),
      ...again.map((line) => `      ${line}`),
      ...(payloadText === null
        ? []
        : [
            `      text: ${payloadText[0] ?? '|'}`,
            ...payloadText.slice(1).map((line) => (line === '' ? '' : `      ${line}`)),
          ]),
    ],
  };
  const written = order.flatMap((field) => lines[field] ?? []);
  return [...written, ...(below === '' ? [] : [below])].join('\n');
});

/** The text of a file. */
export const MANIFEST_FILE: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(DOCUMENT, { minLength: 1, maxLength: 2 }),
    fc.constantFrom('\n', '\r\n'),
    fc.boolean(),
    fc.constantFrom('', '# what it is\n', '\n', '%YAML 1.2\n---\n', '---\n', '--- # first\n'),
    fc.constantFrom('', '\uFEFF'),
    fc.constantFrom('\n---\n', '\n...\n---\n', '\n--- # next\n'),
  )
  .map(([documents, lineEnd, endsOpen, head, mark, between]) => {
    const text = `${mark}${head}${documents.join(between)}${endsOpen ? '' : '\n'}`;
    return text.replaceAll('\n', lineEnd);
  });

/**
 * What a string says, by a reader of its own: numbers as they are spelled, other scalars with their type, and aliases as
 * what they stand for. Signs and `$` operators are words, and run states in lower case, as `fmt` writes them.
 */
export function valuesOf(text: string): readonly unknown[] {
  const documents = parseAllDocuments(text, { uniqueKeys: false, logLevel: 'silent' });
  if (!Array.isArray(documents)) return [];
  return documents.map((document) => {
    const read = (node: Node | null): unknown => {
      if (isScalar(node)) {
        const { value, source } = node;
        if (typeof value === 'number') return `number ${source ?? String(value)}`;
        return value === 'FAILED' ? 'failed' : value;
      }
      if (isSeq(node)) return node.items.map((item) => read(item as Node));
      if (isAlias(node)) return read(node.resolve(document) ?? null);
      if (!isMap(node)) return null;
      const pairs = node.items.map((pair: Pair) => [
        String(read(pair.key as Node)),
        read(pair.value as Node | null),
      ]);
      return Object.fromEntries(pairs.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)));
    };
    return read(document.contents as Node | null);
  });
}
