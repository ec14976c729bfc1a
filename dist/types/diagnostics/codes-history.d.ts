import type { CodeInfo } from './code-info.js';
/** Codes of recorded histories: `history/`. */
export type HistoryCode = 'history/none' | 'history/unreadable' | 'history/bad-index' | 'history/bad-events' | 'history/missing-file' | 'history/duplicate-run' | 'history/sampled' | 'history/no-time' | 'history/steps-restart' | 'history/other-file' | 'history/no-runs' | 'history/limited' | 'history/hidden-runs' | 'history/run-gone' | 'history/not-numeric' | 'history/cache-damaged';
/** The meaning of each. */
export declare const HISTORY_CODES: Readonly<Record<HistoryCode, CodeInfo>>;
/** Codes of the checks that need evidence: what runs have logged, or what is on the server. */
export type EvidenceCode = 'metric/never-logged' | 'metric/stopped' | 'metric/partial' | 'metric/not-numeric' | 'metric/window-too-long' | 'metric/threshold-out-of-range' | 'metric/always-true' | 'metric/true-at-start' | 'metric/zscore-flat' | 'metric/nan-seen' | 'filter/no-run-matches' | 'filter/value-unseen' | 'alias/never-matched' | 'tag/never-matched' | 'set/never-executed' | 'integration/unreachable' | 'integration/not-https' | 'scope/idle' | 'backtest/noisy' | 'backtest/no-data' | 'lint/unread';
/** The meaning of each. */
export declare const EVIDENCE_CODES: Readonly<Record<EvidenceCode, CodeInfo>>;
