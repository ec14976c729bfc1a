/** What every verdict says, whatever the kind of event. */
import type { JsonObject } from '../../lib/json.js';
import type { MongoFilter } from '../../model/event.js';
import type { ReasonCode } from '../../model/rule-test/reason-code.js';
import { type AssumptionId, type Assumptions } from '../assumptions.js';
import { type FilterLeaf, type FilterOutcome } from './evaluate-filter.js';
/** What would happen if one assumption had another interpretation. */
export interface Dependence {
    readonly assumption: AssumptionId;
    readonly interpretation: string;
    /** How many actions would be sent then. */
    readonly fires: number;
}
/** The common part of all verdicts. */
export interface Verdict {
    readonly reason: ReasonCode;
    /** How many actions are sent. */
    readonly fires: number;
    /** The filter's leaves, as far as the filter was evaluated. */
    readonly leaves: readonly FilterLeaf[];
    /** The other interpretations under which another number of actions would be sent. */
    readonly dependsOn: readonly Dependence[];
}
/** Evaluates a filter under the interpretations in force. */
export declare function filterVerdict(filter: MongoFilter, document: JsonObject, assumptions: Assumptions): FilterOutcome;
/** Why a filter that does not hold stops the automation; undefined when it holds. */
export declare function filterReason(outcome: FilterOutcome, whenFalse: 'filter-false' | 'run-filtered'): ReasonCode | undefined;
