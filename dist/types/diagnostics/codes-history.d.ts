import type { CodeInfo } from './code-info.js';
/** Codes of recorded histories: `history/`. */
export type HistoryCode = 'history/none' | 'history/unreadable' | 'history/bad-index' | 'history/bad-events' | 'history/missing-file' | 'history/duplicate-run' | 'history/sampled' | 'history/no-time' | 'history/steps-restart' | 'history/other-file' | 'history/no-runs' | 'history/limited' | 'history/hidden-runs' | 'history/run-gone' | 'history/not-numeric' | 'history/cache-damaged';
/** The meaning of each. */
export declare const HISTORY_CODES: Readonly<Record<HistoryCode, CodeInfo>>;
