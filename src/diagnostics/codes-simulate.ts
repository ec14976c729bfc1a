import type { CodeInfo } from './code-info.ts';

/** Codes of rule tests: `test/`. */
export type SimulateCode = 'test/unknown-automation';

/** The meaning of each. */
export const SIMULATE_CODES: Readonly<Record<SimulateCode, CodeInfo>> = {
  'test/unknown-automation': {
    meaning: 'A rule test names an automation that no manifest describes.',
    remedy: 'Correct the key in `automation:`.',
  },
};
