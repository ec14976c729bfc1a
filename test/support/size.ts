/**
 * How much of a large test runs. `npm test` runs a part of it, so that it ends soon; `npm run test:slow`, which every
 * change goes through before it lands, runs all of it (`test/vitest.config.ts` sets `WAC_TEST_SIZE`).
 */

/** True in `npm run test:slow`. */
export const isFull: boolean = process.env['WAC_TEST_SIZE'] === 'full';

/** All of the cases in `npm run test:slow`; otherwise `count` of them, from the first to the last at equal distances. */
export function someOf<T>(cases: readonly T[], count: number): readonly T[] {
  if (isFull || cases.length <= count) return cases;
  return Array.from(
    { length: count },
    (_, index) => cases[Math.round((index * (cases.length - 1)) / Math.max(1, count - 1))] as T,
  );
}

/** The number of random cases: all of them in `npm run test:slow`, otherwise a fifth, and at least twenty where there are as many. */
export function sizeOf(count: number): number {
  return isFull ? count : Math.max(Math.min(count, 20), Math.ceil(count / 5));
}
