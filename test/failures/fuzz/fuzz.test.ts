/** Whatever stands in a file, loading it ends, and with diagnostics. */
import { expect, it } from 'vitest';
import { sizeOf } from '../../support/size.ts';
import { fuzz } from './fuzz.ts';

it('ends without an exception for random manifests and bytes', async () => {
  // `npm run chaos` goes through a hundred thousand.
  const { valid, crashes, hangs } = await fuzz({ seed: 1, runs: sizeOf(2000) });
  expect({ crashes, hangs }).toEqual({ crashes: [], hangs: [] });
  expect(valid).toBeGreaterThan(1);
});
