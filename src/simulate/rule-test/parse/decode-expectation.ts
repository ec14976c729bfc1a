/** `expect`: what a case says must come of it. */
import { keysOf } from '../../../lib/json.ts';
import { present } from '../../../lib/present.ts';
import { ACTION_KINDS } from '../../../model/kinds/action-kinds.ts';
import { REASON_CODES } from '../../../model/rule-test/reason-code.ts';
import { compileRegex } from '../../filter/compile-regex.ts';
import type { Expectation, ExpectedNumber, ExpectedValue } from '../rule-test.ts';
import {
  type ProblemList,
  readCount,
  readFields,
  readList,
  readNumber,
  readText,
  readWord,
  wrong,
} from './node-reader.ts';
import { type MapEntry, type MapNode, nodeValue, type SourceNode } from './source-node.ts';

const MATCHERS: readonly string[] = ['matches', 'present', 'absent'];

type FieldName = keyof Expectation;

type Decoders = {
  readonly [Field in FieldName]: (
    node: SourceNode,
    problems: ProblemList,
  ) => Expectation[Field] | undefined;
};

/** How each field is read, in the order in which they are offered. */
const DECODERS: Decoders = {
  fires: (node, problems) => readBoolean(node) ?? readFires(node, problems),
  because: (node, problems) => readWord(node, '"because"', REASON_CODES, problems),
  at: decodeAt,
  value: decodeNumber,
  suppressed: (node, problems) => readCount(node, '"suppressed"', problems),
  action: (node, problems) => readWord(node, '"action"', ACTION_KINDS, problems),
  integration: (node, problems) => readText(node, '"integration"', problems),
  payload: decodeValue,
  exact: (node, problems) => readBoolean(node) ?? wrong(node, '"exact"', 'true or false', problems),
  title: decodeValue,
  message: decodeValue,
  prompt: decodeValue,
};

/** The fields of `expect`, in the order in which they are offered. */
export const EXPECTATION_FIELDS: readonly string[] = keysOf(DECODERS);

/** Decodes `expect`; without it nothing is expected, but a vacuous case that does not fire still fails. */
export function decodeExpectation(
  node: SourceNode | undefined,
  problems: ProblemList,
): Expectation {
  const fields =
    (node && readFields(node, '"expect"', keysOf(DECODERS), problems)) ??
    new Map<string, MapEntry>();
  const read = <Field extends FieldName>(field: Field): Expectation[Field] | undefined => {
    const entry = fields.get(field);
    return entry && DECODERS[field](entry.value, problems);
  };
  const decoded: { [Field in FieldName]: Expectation[Field] | undefined } = {
    fires: read('fires'),
    because: read('because'),
    at: read('at'),
    value: read('value'),
    suppressed: read('suppressed'),
    action: read('action'),
    integration: read('integration'),
    payload: read('payload'),
    exact: read('exact') ?? false,
    title: read('title'),
    message: read('message'),
    prompt: read('prompt'),
  };
  return { ...present(decoded), exact: decoded.exact ?? false };
}

function readBoolean(node: SourceNode): boolean | undefined {
  return node.kind === 'scalar' && typeof node.value === 'boolean' ? node.value : undefined;
}

function readFires(node: SourceNode, problems: ProblemList): number | undefined {
  const value = node.kind === 'scalar' ? node.value : undefined;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
  return wrong(node, '"fires"', 'true, false or a count', problems);
}

function decodeAt(node: SourceNode, problems: ProblemList): Expectation['at'] {
  if (node.kind === 'scalar' && typeof node.value === 'number') {
    return wrong(node, '"at"', 'a mapping', problems, `Write at: { step: ${node.text} }`);
  }
  const fields = readFields(node, '"at"', ['step'], problems);
  const step = fields?.get('step')?.value;
  if (step === undefined) {
    if (fields?.size === 0) {
      problems.add('test/missing-field', '"at" needs "step"', node.range, 'at: { step: 37 }');
    }
    return undefined;
  }
  if (step.kind !== 'map') return readNumber(step, '"at.step"', problems);
  const range = readFields(step, '"at.step"', ['between'], problems)?.get('between')?.value;
  const ends = range && readList(range, '"between"', problems);
  const [low, high, ...more] = (ends ?? []).map((end) =>
    readNumber(end, 'An end of "between"', problems),
  );
  if (low === undefined || high === undefined || more.length > 0 || low > high) {
    return wrong(step, '"at.step"', 'a step or { between: [FIRST, LAST] }', problems);
  }
  return { between: [low, high] };
}

function decodeNumber(node: SourceNode, problems: ProblemList): ExpectedNumber | undefined {
  const value = readNumber(node, '"value"', problems);
  if (value === undefined || node.kind !== 'scalar') return undefined;
  return { value, decimals: decimalsOf(node.text), text: node.text };
}

/** Digits after the point, moved by the exponent: `2.50` has 2, `-1.5e-3` has 4, `1e3` none. */
function decimalsOf(text: string): number {
  const [mantissa = '', exponent = '0'] = text.toLowerCase().split('e');
  const fraction = mantissa.includes('.') ? mantissa.slice(mantissa.indexOf('.') + 1).length : 0;
  return Math.max(0, fraction - Number(exponent));
}

function decodeValue(node: SourceNode, problems: ProblemList): ExpectedValue | undefined {
  switch (node.kind) {
    case 'scalar':
      return { kind: 'equals', value: nodeValue(node) };
    case 'list': {
      const items = node.items.map((item) => decodeValue(item, problems));
      return { kind: 'list', items: items.filter((item) => item !== undefined) };
    }
    case 'map':
      return decodeMap(node, problems);
  }
}

function decodeMap(node: MapNode, problems: ProblemList): ExpectedValue | undefined {
  const keys = [...node.entries.keys()];
  if (keys.length > 0 && keys.every((key) => MATCHERS.includes(key)))
    return decodeMatcher(node, problems);
  const entries = new Map<string, ExpectedValue>();
  for (const [key, { value }] of node.entries) {
    const expected = decodeValue(value, problems);
    if (expected !== undefined) entries.set(key, expected);
  }
  return { kind: 'map', entries };
}

function decodeMatcher(node: MapNode, problems: ProblemList): ExpectedValue | undefined {
  const [[matcher, entry] = ['', undefined], second] = node.entries;
  if (entry === undefined || second !== undefined) {
    problems.add(
      'test/conflicting-fields',
      'A value has one matcher: matches, present or absent',
      node.range,
    );
    return undefined;
  }
  if (matcher === 'matches') {
    const regex = readText(entry.value, '"matches"', problems);
    if (regex === undefined) return undefined;
    if (compileRegex(regex) !== undefined) return { kind: 'matches', regex };
    problems.add('test/bad-regex', `"${regex}" is not RE2 syntax`, entry.value.range);
    return undefined;
  }
  const isTrue = entry.value.kind === 'scalar' && entry.value.value === true;
  if (!isTrue) return wrong(entry.value, `"${matcher}"`, 'true', problems);
  return { kind: matcher === 'present' ? 'present' : 'absent' };
}
