/** A hundred of each of the ten thousand that `keeps-values-fully.test.ts` checks. */
import { describe, it } from 'vitest';
import { editKeepsValues, exportKeepsValues, formatKeepsValues } from './keeps-values.ts';

describe('values and line ends are kept', () => {
  it('by fmt', () => formatKeepsValues(100));
  it('by accept', () => editKeepsValues(100));
  it('by export', () => exportKeepsValues(100));
});
