import { keysOf } from '../lib/json.ts';
/**
 * What the server's documentation leaves open, as documented assumptions.
 *
 * Each assumption has a default interpretation, first in its list. Where nobody outside W&B
 * knows which is true, the other interpretations are tried as well (`probed`), and a verdict that turns is marked. Rows that
 * the documentation or the SDK's source settles have switches only so that a test can say what it relies on.
 */

export type AssumptionId =
  | 'A1'
  | 'A2'
  | 'A3'
  | 'A4'
  | 'A5'
  | 'A6'
  | 'A7'
  | 'A8'
  | 'A9'
  | 'A10'
  | 'A11'
  | 'A12'
  | 'A13'
  | 'A14'
  | 'A15';

/** One row of the table. */
export interface AssumptionInfo {
  readonly question: string;
  /** The first is the default. */
  readonly interpretations: readonly [string, ...string[]];
  /** Interpretations that are tried besides the one in force; empty where the behavior is documented. */
  readonly probed: readonly string[];
  /** Completes "passes only if W&B …", for the default interpretation. */
  readonly claim: string;
}

/** The interpretation in force for each assumption that is not at its default. */
export type Assumptions = Readonly<Partial<Record<AssumptionId, string>>>;

/** The table, in order. */
export const ASSUMPTIONS: Readonly<Record<AssumptionId, AssumptionInfo>> = {
  A1: {
    question: 'Does a window evaluate before it is full?',
    interpretations: ['full_window', 'evaluate_early'],
    probed: ['evaluate_early'],
    claim: 'waits for a full window',
  },
  A2: {
    question: 'Are the two windows of a change evaluated at each value, or once per window?',
    interpretations: ['sliding', 'tumbling'],
    probed: ['tumbling'],
    claim: 'compares the two windows of a change at each value',
  },
  A3: {
    question: 'What is the baseline of a z-score?',
    interpretations: ['within_run', 'exclude_current', 'population', 'across_runs'],
    probed: ['exclude_current', 'population', 'across_runs'],
    claim:
      "takes a z-score's mean and sample deviation from this run's window, current value included",
  },
  A4: {
    question: 'Is a z-score compared inclusively?',
    interpretations: ['inclusive', 'strict'],
    probed: [],
    claim: 'compares a z-score inclusively',
  },
  A5: {
    question: 'Is a change compared inclusively?',
    interpretations: ['inclusive', 'strict'],
    probed: [],
    claim: 'compares a change inclusively',
  },
  A6: {
    question: 'What is a relative change from a negative value?',
    interpretations: ['absolute_prior', 'signed_prior'],
    probed: ['signed_prior'],
    claim: 'divides a relative change by the absolute prior value',
  },
  A7: {
    question: 'What fires again after 24 hours?',
    interpretations: ['crossing', 'level'],
    probed: ['level'],
    claim: 'fires again only when the condition becomes true again',
  },
  A8: {
    question: 'What do NaN and infinities do to a window?',
    interpretations: ['poison', 'skip'],
    probed: ['skip'],
    claim: 'counts NaN and infinities as values',
  },
  A9: {
    question: 'What is a value of a window?',
    interpretations: ['logged_values'],
    probed: [],
    claim: 'counts logged values, not steps',
  },
  A10: {
    question: 'Does the window count without an aggregate?',
    interpretations: ['single_value'],
    probed: [],
    claim: 'ignores the window of a metric without an aggregate',
  },
  A11: {
    question: 'Does a regular expression search, or match the whole text?',
    interpretations: ['search', 'full_match'],
    probed: [],
    claim: 'searches with regular expressions',
  },
  A12: {
    question: 'Does a crashed run count as failed?',
    interpretations: ['crashed_is_failed', 'crashed_is_separate'],
    probed: [],
    claim: 'counts a crashed run as failed',
  },
  A13: {
    question: 'Do automations whose scopes overlap fire independently?',
    interpretations: ['independent'],
    probed: [],
    claim: 'fires each matching automation on its own',
  },
  A14: {
    question: 'In which order are the rows of a resumed run evaluated?',
    interpretations: ['by_step', 'as_logged'],
    probed: ['as_logged'],
    claim: 'evaluates rows in step order',
  },
  A15: {
    question: 'What is the verdict of a filter with an unknown operator?',
    interpretations: ['unknown', 'no_match'],
    probed: [],
    claim: 'refuses unknown operators',
  },
};

/** Every id, in order. */
export const ASSUMPTION_IDS: readonly AssumptionId[] = keysOf(ASSUMPTIONS);

/** The interpretation in force. */
export function interpretationOf(assumptions: Assumptions, id: AssumptionId): string {
  return assumptions[id] ?? ASSUMPTIONS[id].interpretations[0];
}

/** Whether a string is the id of an assumption. */
export function isAssumptionId(text: string): text is AssumptionId {
  return Object.hasOwn(ASSUMPTIONS, text);
}
