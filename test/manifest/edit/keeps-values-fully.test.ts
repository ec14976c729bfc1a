/** Ten thousand generated manifests. */
import { describe, it } from 'vitest';
import { editKeepsValues, exportKeepsValues, formatKeepsValues } from './keeps-values.ts';

describe('values and line ends are kept in ten thousand manifests', () => {
  it('by fmt', () => formatKeepsValues(10_000), 900_000);
  it('by accept', () => editKeepsValues(10_000), 900_000);
  it('by export', () => exportKeepsValues(10_000), 900_000);
});
