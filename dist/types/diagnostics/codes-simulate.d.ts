import type { CodeInfo } from './code-info.js';
/** Codes of rule tests: `test/`. */
export type SimulateCode = 'test/syntax' | 'test/unknown-field' | 'test/missing-field' | 'test/wrong-value' | 'test/conflicting-fields' | 'test/duplicate-name' | 'test/nothing-given' | 'test/bad-series' | 'test/bad-regex' | 'test/unknown-assumption' | 'test/unknown-automation' | 'test/unknown-environment' | 'test/missing-fixture' | 'test/bad-fixture' | 'test/unknown-variable' | 'test/none' | 'test/no-match';
/** The meaning of each. */
export declare const SIMULATE_CODES: Readonly<Record<SimulateCode, CodeInfo>>;
