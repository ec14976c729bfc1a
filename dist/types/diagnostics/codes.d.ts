/**
 * Every code a diagnostic can carry, by pipeline stage, with its meaning.
 *
 * A code is permanent: people search for it and mute it by name. Retire a code rather than rename it.
 * One file per stage, so that a stage's codes are together; this file is the whole table.
 */
import type { CodeInfo } from './code-info.js';
import { type EvidenceCode, type HistoryCode } from './codes-history.js';
import { type LintCode } from './codes-lint.js';
import { type ManifestCode } from './codes-manifest.js';
import { type PlanCode } from './codes-plan.js';
import { type SimulateCode } from './codes-simulate.js';
export type DiagnosticCode = ManifestCode | LintCode | EvidenceCode | PlanCode | SimulateCode | HistoryCode;
/** The code that is reported today for a code that a file names. */
export declare function currentCode(code: string): string;
/** The whole table, in the order of the stages. */
export declare const DIAGNOSTIC_CODES: Readonly<Record<DiagnosticCode, CodeInfo>>;
