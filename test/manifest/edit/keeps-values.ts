/** The properties of everything that writes manifests, checked as often as the caller says. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { setManifestFields } from '../../../src/manifest/edit/edit-manifest.ts';
import { formatManifest } from '../../../src/manifest/edit/format-manifest.ts';
import { exportedText } from './exported-text.ts';
import { MANIFEST_FILE, valuesOf } from './random-manifest.ts';

const lineEnds = (text: string): ReadonlySet<string> => new Set(text.match(/\r?\n/g) ?? []);

/** `fmt`: the same values digit for digit, the same line ends, and nothing to do the second time. */
export function formatKeepsValues(numRuns: number): void {
  fc.assert(
    fc.property(MANIFEST_FILE, (text) => {
      const { value, diagnostics } = formatManifest(text);
      if (diagnostics.length > 0) {
        expect(value).toBe(text);
        return;
      }
      expect(valuesOf(value)).toEqual(valuesOf(text));
      expect(formatManifest(value).value).toBe(value);
      if (/\n/.test(text)) expect(lineEnds(value)).toEqual(lineEnds(text));
    }),
    { numRuns },
  );
}

/** `accept`: the field is set, and every other line is as it was. */
export function editKeepsValues(numRuns: number): void {
  fc.assert(
    fc.property(MANIFEST_FILE, (text) => {
      const { value, diagnostics } = setManifestFields(text, 0, [
        { path: 'enabled', value: false },
      ]);
      if (diagnostics.length > 0) {
        expect(value).toBe(text);
        return;
      }
      const [first, ...others] = valuesOf(text) as readonly object[];
      expect(valuesOf(value)).toEqual([{ ...first, enabled: false }, ...others]);
      if (/\n/.test(text)) expect(lineEnds(value)).toEqual(lineEnds(text));
      const kept = value.split(/\r?\n/).filter((line) => line !== 'enabled: false');
      expect(kept).toEqual(text.split(/\r?\n/));
    }),
    { numRuns },
  );
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
