/** One case against one automation: the verdict, and the action as it would be sent. */
import type { Declaration } from '../../../model/automation.js';
import { type EventKind } from '../../../model/kinds/event-kinds.js';
import type { Assumptions } from '../../assumptions.js';
import { type StateVerdict } from '../../event/evaluate-states.js';
import type { Verdict } from '../../filter/verdict.js';
import type { RunTable } from '../../metric/run-table.js';
import type { SeriesVerdict } from '../../metric/series-verdict.js';
import type { RenderedStrings, RuleTestCase } from '../rule-test.js';
import { type KnownEntities } from './organizations-of-event.js';
/** What of a declaration a rule test looks at. */
export type TestedAutomation = Pick<Declaration, 'key' | 'name' | 'enabled' | 'scope' | 'event' | 'action' | 'document'>;
/** The action with its template variables replaced. */
export interface RenderedAction extends RenderedStrings {
    readonly kind: TestedAutomation['action']['kind'];
}
/** What came of a case. */
export interface CaseOutcome {
    readonly verdict: Verdict;
    /** Present for metric automations that were given values. */
    readonly series?: SeriesVerdict;
    /** Present for run-state automations that were given states. */
    readonly states?: StateVerdict;
    /** The kind of event that was given, where it is not the automation's. */
    readonly givenKind?: EventKind;
    /** Where the metric is absent: those that the rows have, for a suggestion. */
    readonly metrics: readonly string[];
    /** Present when an action is sent: that of the first time it fires. */
    readonly action?: RenderedAction;
}
/** What a case is evaluated with, besides what it gives itself. */
export interface CaseSetting {
    /** Those of the series or the history; absent when the case has neither. */
    readonly rows?: RunTable | undefined;
    /** Interpretations for every case that does not choose its own. */
    readonly assume: Assumptions;
    readonly knownEntities: KnownEntities;
}
/** Evaluates. */
export declare function evaluateCase(automation: TestedAutomation, test: Pick<RuleTestCase, 'given' | 'assume'>, setting: CaseSetting): CaseOutcome;
/** The value that a manifest speaks of: a sum where it asks for one, since the server was sent a mean. */
export declare function comparedValue(automation: TestedAutomation, value: number): number;
/**
 * Whether the manifest asks for a sum.
 *
 * The event then holds a mean, and the threshold divided by the window, since the server has no sum; what is said to
 * people speaks of the sum all the same. Without a manifest this is unknown.
 */
export declare function isSummed({ document }: Pick<TestedAutomation, 'document'>): boolean;
