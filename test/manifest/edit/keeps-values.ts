/** The properties of everything that writes manifests, checked as often as the caller says. */

import { expect } from 'vitest';
import { isJsonList, isJsonObject, type JsonValue } from '../../../src/lib/json.ts';
import { setManifestFields } from '../../../src/manifest/edit/edit-manifest.ts';
import { formatManifest } from '../../../src/manifest/edit/format-manifest.ts';
import { fc } from '../../support/fast-check.ts';
import { exportedText } from './exported-text.ts';
import { MANIFEST_FILE, valuesOf } from './random-manifest.ts';

/** The share of files that may be refused: a property that holds for refusals alone says nothing. */
const MAX_REFUSED = 0.3;

const lineEnds = (text: string): ReadonlySet<string> => new Set(text.match(/\r?\n/g) ?? []);

/** `fmt`: the same values digit for digit, the same line ends, and nothing to do the second time. */
export function formatKeepsValues(numRuns: number): void {
  let refused = 0;
  fc.assert(
    fc.property(MANIFEST_FILE, (text) => {
      const { value, diagnostics } = formatManifest(text);
      if (diagnostics.length > 0) {
        refused += 1;
        expect(value).toBe(text);
        return;
      }
      expect(valuesOf(value)).toEqual(valuesOf(text));
      expect(formatManifest(value).value).toBe(value);
      expect(value.startsWith('\uFEFF')).toBe(text.startsWith('\uFEFF'));
      if (/\n/.test(text)) expect(lineEnds(value)).toEqual(lineEnds(text));
    }),
    { numRuns },
  );
  expect(refused / numRuns).toBeLessThan(MAX_REFUSED);
}

const NEW_VALUE = fc.constantFrom<JsonValue>(
  ...[
    false,
    0.5,
    1e-7,
    12,
    'text',
    '1.10',
    'yes',
    '',
    ' a ',
    '#b',
    'a: b',
    '*x',
    'two\nlines',
    '"q"',
  ],
  ...['two\n\nlines\n\n', '\n', 'x\n ', ' x\ny', '\n\nx'],
  ...['null', '~', '5e10', '\u2028', '[a]', '{ b }', '- c', 'x\ty', '\ud83d\ude00'],
  ...[[], ['a', '1'], {}, { gt: 1 }, { a: ['1.10', true, { b: 'no' }] }, { long: 'x'.repeat(80) }],
);

/** Fields that may be removed, as well as set. */
const REMOVED_PATH = fc.constantFrom<readonly [string, ...string[]]>(
  ['description'],
  ['name'],
  ['when', 'runState', 'states'],
  ['then', 'sendWebhook', 'payload', 'data'],
  ['then', 'sendWebhook', 'payload', 'text'],
);

const EDITED_PATH = fc.constantFrom<readonly [string, ...string[]]>(
  ['enabled'],
  ['name'],
  ['description'],
  ['scope', 'project'],
  ['when', 'runState', 'states'],
  ['then', 'sendWebhook', 'integration'],
  ['then', 'sendWebhook', 'payload', 'more'],
);

const EDIT = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(EDITED_PATH, NEW_VALUE) },
  { weight: 1, arbitrary: fc.tuple(REMOVED_PATH, fc.constant(undefined)) },
);

/** `accept`: the field is set, every other value is the same digit for digit, and so are the lines of other fields. */
export function editKeepsValues(numRuns: number): void {
  let refused = 0;
  fc.assert(
    fc.property(MANIFEST_FILE, EDIT, (text, [path, wanted]) => {
      const { value, diagnostics } = setManifestFields(text, 0, [{ path, value: wanted }]);
      if (diagnostics.length > 0) {
        refused += 1;
        expect(value).toBe(text);
        return;
      }
      const [first, ...others] = valuesOf(text);
      expect(valuesOf(value)).toEqual([withValue(first, path, wanted), ...others]);
      if (/\n/.test(text)) expect(lineEnds(value)).toEqual(lineEnds(text));
      expect(value.startsWith('\uFEFF')).toBe(text.startsWith('\uFEFF'));
      expect(linesBeside(value, path[0])).toEqual(linesBeside(text, path[0]));
    }),
    { numRuns },
  );
  expect(refused / numRuns).toBeLessThan(MAX_REFUSED);
}

/**
 * The lines that are not of a field of the first document, without blank lines: those that belong to a value are
 * compared as values.
 */
function linesBeside(text: string, field: string): readonly string[] {
  const isField = new RegExp(`^"?${field}"?:`);
  let isInside = false;
  let documents = 0;
  let hasContent = false;
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => {
      if (/^(?:---|\.\.\.)/.test(line) && hasContent) documents += 1;
      else if (/^[\w"]/.test(line)) hasContent = true;
      if (/^\S/.test(line)) isInside = documents === 0 && isField.test(line);
      return !isInside && line !== '';
    });
}

/** A value as `valuesOf` reads it: numbers by their digits. */
function writtenValue(value: JsonValue): unknown {
  if (typeof value === 'number') return `number ${JSON.stringify(value)}`;
  if (isJsonList(value)) return value.map(writtenValue);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, writtenValue(item)]));
}

/** What `valuesOf` reads where a field is set, or removed where `value` is undefined. */
function withValue(
  document: unknown,
  [segment, ...rest]: readonly string[],
  value: JsonValue | undefined,
): unknown {
  if (segment === undefined) return value === undefined ? undefined : writtenValue(value);
  const mapping = document as Readonly<Record<string, unknown>>;
  const { [segment]: below, ...others } = mapping;
  const changed = withValue(below, rest, value);
  return changed === undefined ? others : { ...mapping, [segment]: changed };
}

const NUMBER = fc.oneof(
  fc.constantFrom(
    '1.10',
    '1e-5',
    '1E3',
    '1.0',
    '-0',
    '12345678901234567890',
    '0.1234567890123456789',
  ),
  fc.integer().map(String),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => JSON.stringify(value)),
);

/** `export`: a payload reaches the server again with the digits that it has there. */
export function exportKeepsValues(numRuns: number): void {
  const payload = fc
    .array(fc.oneof(NUMBER, fc.constantFrom('"1.10"', '"5e10"', '"007"', 'true', 'null')), {
      minLength: 1,
      maxLength: 4,
    })
    .map((items) => `{${items.map((item, at) => `"k${at}":${item}`).join(',')}}`);
  fc.assert(
    fc.property(payload, (text) => {
      expect(exportedText(text)).toBe(text);
    }),
    { numRuns },
  );
}
