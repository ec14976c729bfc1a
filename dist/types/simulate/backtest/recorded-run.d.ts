/** A run as it was recorded, and the rules that are tried on it. */
import type { Sampling } from '../../model/backtest/run-outcome.js';
import type { StateReport } from '../event/evaluate-states.js';
import type { EventOrigin } from '../event/matches-scope.js';
import type { RunDocument } from '../filter/run-document.js';
import type { RunTable } from '../metric/run-table.js';
import type { TestedAutomation } from '../rule-test/run/evaluate-case.js';
/** One run with all that its files have of it. */
export interface RecordedRun {
    /** What makes it the one that it is: project and id where they are known, else the file. */
    readonly identity: string;
    readonly document: RunDocument;
    /** Whether an absent field is one that the run does not have; otherwise the files do not have it. */
    readonly isWhole: boolean;
    /** Where it ran; an absent part is not known, and taken to be inside any scope. */
    readonly origin: EventOrigin;
    /** Absent where nothing was logged. */
    readonly table?: RunTable;
    /** Milliseconds since 1970, where the index has them. */
    readonly createdAt?: number;
    readonly endedAt?: number;
    /** In order; empty when no state is known. */
    readonly states: readonly StateReport[];
    readonly sampling: Sampling;
    /** Metrics of which rows are missing, where only these are samples; absent: `sampling` holds for all. */
    readonly sampledMetrics?: readonly string[];
    /** Names of what the run logs, where the table does not have all of it. */
    readonly loggedNames?: readonly string[];
}
/** A rule in all its variants, the manifest's first. They are evaluated as if they were enabled. */
export interface RuleVariants {
    readonly variants: readonly TestedAutomation[];
}
