import type { RunDocument } from '../../simulate/filter/run-document.js';
/** Whether a run has the outcome that was asked for; undefined when its files do not have the field. */
export type OutcomeLabel = (run: RunDocument) => boolean | undefined;
/**
 * `state=failed`, `tags=bad`, `config.sweep=7`, `summary.ok=false` as a test of runs.
 *
 * @throws Failure `usage`
 */
export declare function parseOutcome(text: string): OutcomeLabel;
