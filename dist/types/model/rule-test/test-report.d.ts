/** What a run of the rule tests found: plain values for the renderers. */
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { JsonObject } from '../../lib/json.js';
import type { ReasonCode } from './reason-code.js';
/** `assumption-dependent` is a pass that another interpretation of the server's behavior would turn. */
export type CaseStatus = 'passed' | 'failed' | 'assumption-dependent';
/** One expectation that was not met; both sides as people read them. */
export interface Mismatch {
    /** The path below `expect`: `at.step`, `payload.client_payload.who`. */
    readonly path: string;
    readonly expected: string;
    readonly actual: string;
}
/** One moment of a failed case that explains it: a crossing that fired or was suppressed. */
export interface TimelineEntry {
    readonly step: number;
    /** `average 2.81 > 2.5`. */
    readonly comparison: string;
    readonly outcome: 'FIRES' | 'suppressed';
    readonly note: string;
}
/** The verdict on one case (one row of a table is one case). */
export interface CaseResult {
    /** The automation's key. */
    readonly automation: string;
    readonly name: string;
    /** The environment it was expanded for; absent where none are declared. */
    readonly environment?: string;
    /** The row of the table, from 1; absent when the case has no table. */
    readonly row?: number;
    readonly file: string;
    readonly line: number;
    readonly status: CaseStatus;
    readonly reason: ReasonCode;
    /** A case that does not fire that shows nothing about the rule, and that the test did not ask for. */
    readonly vacuous: boolean;
    /** A value within 1e-9 of the threshold decides. */
    readonly boundary: boolean;
    /** The assumptions that the verdict depends on: `A1`. Listed for failed cases too. */
    readonly assumptions: readonly string[];
    /** Why, in one clause. */
    readonly explanation: string;
    /** What was expected and what was found, by path below `expect`; only what the case names. */
    readonly expected: JsonObject;
    readonly actual: JsonObject;
    /** Empty when the case passed. */
    readonly mismatches: readonly Mismatch[];
    /** Empty when the case passed. */
    readonly timeline: readonly TimelineEntry[];
    /** One or two sentences on a likely cause; absent when there is nothing to say. */
    readonly advice?: string;
    /** Notes that do not change the verdict, such as rows out of order. */
    readonly notes: readonly string[];
}
/** How many of how many. */
export interface Ratio {
    readonly covered: number;
    readonly total: number;
}
/** One condition of a rule (a filter's leaf, the comparison of a metric) and the outcomes that were seen. */
export interface ConditionCoverage {
    readonly automation: string;
    /** `display_name $regex "^prod-"`, `train/loss > 2.5`. */
    readonly condition: string;
    readonly seenTrue: boolean;
    readonly seenFalse: boolean;
}
/** Three figures, because each hides something. */
export interface TestCoverage {
    /** Automations with any test. */
    readonly automations: Ratio;
    /** Automations seen to fire and seen not to. */
    readonly bothOutcomes: Ratio;
    /** Conditions seen true and false. */
    readonly conditions: Ratio;
    /** Keys of automations without a test, sorted. */
    readonly untested: readonly string[];
    /** Keys of automations that were only seen to fire, or only not to, sorted. */
    readonly oneSided: readonly string[];
    /** Conditions of tested automations that were not seen both ways. */
    readonly partial: readonly ConditionCoverage[];
}
/** The whole run. */
export interface TestReport {
    /** Interpretations chosen for the whole run, by assumption: `{ A1: 'evaluate_early' }`. */
    readonly assumed: Readonly<Record<string, string>>;
    readonly cases: readonly CaseResult[];
    /** Files that were read and have at least one case that ran. */
    readonly files: number;
    readonly coverage: TestCoverage;
    /** What could not run, and why, with the files' locations. */
    readonly diagnostics: readonly Diagnostic[];
    /** At least one case ran, none failed, and everything could run. */
    readonly ok: boolean;
}
