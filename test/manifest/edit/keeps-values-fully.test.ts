/** Thousands of generated manifests; `WAC_MANIFESTS` draws more or fewer. */
import { describe, it } from 'vitest';
import { editKeepsValues, exportKeepsValues, formatKeepsValues } from './keeps-values.ts';

const COUNT = Number(process.env['WAC_MANIFESTS'] ?? 10_000);

describe(`values and line ends are kept in ${COUNT} manifests`, () => {
  it('by fmt', () => formatKeepsValues(COUNT), 3_000_000);
  it('by accept', () => editKeepsValues(COUNT), 3_000_000);
  it('by export', () => exportKeepsValues(COUNT), 3_000_000);
});
