/** Finds where a string stops being JSON. JavaScript's own messages differ between versions of Node. */

/** The location of the first error, 1-based, and what is wrong there. */
export interface JsonError {
  readonly line: number;
  readonly column: number;
  readonly reason: string;
}

const TOKEN =
  /[ \t\r\n]*(?:"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null|[[\]{},:])/uy;

type Expectation =
  | 'value'
  | 'value-or-end'
  | 'key'
  | 'key-or-end'
  | 'colon'
  | 'comma-or-end'
  | 'nothing';

const EXPECTED: Readonly<Record<Expectation, string>> = {
  value: 'a value is expected',
  'value-or-end': 'a value or "]" is expected',
  key: 'a name in double quotes is expected',
  'key-or-end': 'a name in double quotes or "}" is expected',
  colon: '":" is expected',
  'comma-or-end': '"," or the closing bracket is expected',
  nothing: 'nothing more is expected',
};

/** The first error of a string that is not JSON. */
export function describeJsonError(text: string): JsonError {
  const open: ('{' | '[')[] = [];
  let expected: Expectation = 'value';
  let offset = 0;
  for (;;) {
    TOKEN.lastIndex = offset;
    const token = TOKEN.exec(text)?.[0];
    const start = offset + (/^[ \t\r\n]*/.exec(text.slice(offset))?.[0].length ?? 0);
    if (token === undefined) return errorAt(text, start, expected);
    const next = advance(expected, token.trim(), open);
    if (next === undefined) return errorAt(text, start, expected);
    expected = next;
    offset += token.length;
  }
}

/** What may follow a token; undefined where the token is not allowed. */
function advance(
  expected: Expectation,
  token: string,
  open: ('{' | '[')[],
): Expectation | undefined {
  if (token === '}' || token === ']') return close(expected, token, open);
  if (token === ':') return expected === 'colon' ? 'value' : undefined;
  if (token === ',') return separate(expected, open);
  if (expected === 'key' || expected === 'key-or-end') {
    return token.startsWith('"') ? 'colon' : undefined;
  }
  if (expected !== 'value' && expected !== 'value-or-end') return undefined;
  return begin(token, open);
}

function begin(token: string, open: ('{' | '[')[]): Expectation {
  if (token !== '{' && token !== '[') return afterValue(open);
  open.push(token);
  return token === '{' ? 'key-or-end' : 'value-or-end';
}

function close(
  expected: Expectation,
  token: '}' | ']',
  open: ('{' | '[')[],
): Expectation | undefined {
  const whereEmpty = token === '}' ? 'key-or-end' : 'value-or-end';
  if (expected !== 'comma-or-end' && expected !== whereEmpty) return undefined;
  if (open.at(-1) !== (token === '}' ? '{' : '[')) return undefined;
  open.pop();
  return afterValue(open);
}

function separate(expected: Expectation, open: readonly string[]): Expectation | undefined {
  if (expected !== 'comma-or-end') return undefined;
  return open.at(-1) === '{' ? 'key' : 'value';
}

function afterValue(open: readonly string[]): Expectation {
  return open.length === 0 ? 'nothing' : 'comma-or-end';
}

function errorAt(text: string, offset: number, expected: Expectation): JsonError {
  const lines = text.slice(0, offset).split('\n');
  const found = offset >= text.length ? 'the text ends' : `found "${text.charAt(offset)}" here`;
  return {
    line: lines.length,
    column: (lines.at(-1) ?? '').length + 1,
    reason: `${EXPECTED[expected]}, but ${found}`,
  };
}
