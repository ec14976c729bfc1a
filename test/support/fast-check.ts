/**
 * fast-check with a fixed seed, so that the same commit always gives the same result.
 *
 * `WAC_SEED` draws other cases: `WAC_SEED=7 npx vitest run --config test/vitest.config.ts --project slow`. A failure
 * prints the seed and the path of its smallest case.
 */
// biome-ignore lint/style/noRestrictedImports: this is the only file that imports it.
import fc from 'fast-check';
import { sizeOf } from './size.ts';

fc.configureGlobal({
  seed: Number(process.env['WAC_SEED'] ?? 1),
  // Where a test names no number.
  numRuns: sizeOf(100),
});

export { fc };
