import { expect, it } from 'vitest';
import { combineExitCodes, EXIT, type ExitCode, exitCodeOf } from '../../src/workflow/exit-code.ts';

it.each<[readonly ExitCode[], ExitCode]>([
  [[], 0],
  [[0, 2], 2],
  [[2, 1], 1],
  [[1, 4], 4],
  [[4, 5], 5],
  [[5, 6], 6],
  [[6, 7], 7],
  [[7, 3], 3],
  [[3, 64], 64],
  [[64, 130], 130],
  [[2, 5, 0], 5],
])('combineExitCodes(%j) gives %j', (codes, combined) => {
  expect(combineExitCodes(codes)).toBe(combined);
});

it('exitCodeOf distinguishes authentication, staleness, refusal and usage from other failures', () => {
  expect(exitCodeOf('permission')).toBe(EXIT.authentication);
  expect(exitCodeOf('no-api-key')).toBe(EXIT.authentication);
  expect(exitCodeOf('stale-plan')).toBe(EXIT.stale);
  expect(exitCodeOf('refused')).toBe(EXIT.refused);
  expect(exitCodeOf('usage')).toBe(EXIT.usage);
  expect(exitCodeOf('interrupted')).toBe(EXIT.interrupted);
  expect(exitCodeOf('network')).toBe(EXIT.error);
});
