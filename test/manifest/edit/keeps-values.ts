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
  ...['null', '~', '5e10', '\u2028', '[a]', '{ b }', '- c', 'x\ty', '\ud83d\ude00'],
  ...[[], ['a', '1'], {}, { gt: 1 }, { a: ['1.10', true, { b: 'no' }] }, { long: 'x'.repeat(80) }],
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

/** `accept`: the field is set, every other value is the same digit for digit, and so are the lines around it. */
export function editKeepsValues(numRuns: number): void {
  let refused = 0;
  fc.assert(
    fc.property(MANIFEST_FILE, EDITED_PATH, NEW_VALUE, (text, path, wanted) => {
      const { value, diagnostics } = setManifestFields(text, 0, [{ path, value: wanted }]);
      if (diagnostics.length > 0) {
        refused += 1;
        expect(value).toBe(text);
        return;
      }
      const [first, ...others] = valuesOf(text);
      expect(valuesOf(value)).toEqual([withValue(first, path, writtenValue(wanted)), ...others]);
      if (/\n/.test(text)) expect(lineEnds(value)).toEqual(lineEnds(text));
      if (path[0] !== 'enabled' || wanted !== false) return;
      const kept = value.split(/\r?\n/).filter((line) => line !== 'enabled: false');
      expect(kept.filter((line) => line !== '')).toEqual(
        text.split(/\r?\n/).filter((line) => line !== ''),
      );
    }),
    { numRuns },
  );
  expect(refused / numRuns).toBeLessThan(MAX_REFUSED);
}

/** A value as `valuesOf` reads it: numbers by their digits. */
function writtenValue(value: JsonValue): unknown {
  if (typeof value === 'number') return `number ${JSON.stringify(value)}`;
  if (isJsonList(value)) return value.map(writtenValue);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, writtenValue(item)]));
}

function withValue(
  document: unknown,
  [segment, ...rest]: readonly string[],
  value: unknown,
): unknown {
  if (segment === undefined) return value;
  const mapping = document as Readonly<Record<string, unknown>>;
  return { ...mapping, [segment]: withValue(mapping[segment], rest, value) };
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
