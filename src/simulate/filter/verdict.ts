/** What every verdict says, whatever the kind of event. */
import type { JsonObject } from '../../lib/json.ts';
import type { MongoFilter } from '../../model/event.ts';
import type { ReasonCode } from '../../model/rule-test/reason-code.ts';
import { type AssumptionId, type Assumptions, interpretationOf } from '../assumptions.ts';
import { evaluateFilter, type FilterLeaf, type FilterOutcome } from './evaluate-filter.ts';

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
export function filterVerdict(
  filter: MongoFilter,
  document: JsonObject,
  assumptions: Assumptions,
): FilterOutcome {
  const outcome = evaluateFilter(filter, document, {
    wholeMatch: interpretationOf(assumptions, 'A11') === 'full_match',
  });
  if (outcome.truth !== 'unknown' || interpretationOf(assumptions, 'A15') === 'unknown')
    return outcome;
  return { ...outcome, truth: false };
}

/** Why a filter that does not hold stops the automation; undefined when it holds. */
export function filterReason(
  outcome: FilterOutcome,
  whenFalse: 'filter-false' | 'run-filtered',
): ReasonCode | undefined {
  if (outcome.truth === 'unknown') return 'unknown-operator';
  return outcome.truth ? undefined : whenFalse;
}
