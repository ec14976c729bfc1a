/**
 * Every code a diagnostic can carry, by pipeline stage, with its meaning.
 *
 * A code is permanent: people search for it and mute it by name. Retire a code rather than rename it.
 * One file per stage, so that a stage's codes are together; this file is the whole table.
 */
import type { CodeInfo } from './code-info.ts';
import {
  EVIDENCE_CODES,
  type EvidenceCode,
  HISTORY_CODES,
  type HistoryCode,
} from './codes-history.ts';
import { LINT_CODES, type LintCode } from './codes-lint.ts';
import { MANIFEST_CODES, type ManifestCode } from './codes-manifest.ts';
import { PLAN_CODES, type PlanCode } from './codes-plan.ts';
import { SIMULATE_CODES, type SimulateCode } from './codes-simulate.ts';

export type DiagnosticCode =
  | ManifestCode
  | LintCode
  | EvidenceCode
  | PlanCode
  | SimulateCode
  | HistoryCode;

/** Codes that were replaced, with their successors. Comments with the old code still work. */
const REPLACED_CODES: ReadonlyMap<string, DiagnosticCode> = new Map([
  ['test/unknown-variable', 'payload/unknown-variable'],
]);

/** The code that is reported today for a code that a file names. */
export function currentCode(code: string): string {
  return REPLACED_CODES.get(code) ?? code;
}

/** The whole table, in the order of the stages. */
export const DIAGNOSTIC_CODES: Readonly<Record<DiagnosticCode, CodeInfo>> = {
  ...MANIFEST_CODES,
  ...LINT_CODES,
  ...EVIDENCE_CODES,
  ...PLAN_CODES,
  ...SIMULATE_CODES,
  ...HISTORY_CODES,
};
