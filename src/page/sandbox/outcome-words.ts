/** What an automation made of an event, in a sentence. */
import type { ReasonCode } from '../../model/rule-test/reason-code.ts';

const OUTCOMES: Readonly<Record<ReasonCode | 'held' | 'rate-limited', string>> = {
  fired: 'Fired.',
  'rate-limited': 'Skipped: it ran too often within a minute.',
  held: 'Silent: the condition was true before, and still is.',
  'suppressed-24h': 'Masked: it fired for this run within the last 24 hours.',
  'condition-false': 'Silent: the condition is false.',
  'filter-false': 'Silent: its filter does not match.',
  'run-filtered': 'Silent: its run filter does not match.',
  'window-not-full': 'Silent: too few values were logged to fill its window.',
  'undefined-change': 'Silent: the change is relative to 0, so it has no value.',
  'zero-deviation': 'Silent: all values of the window are equal, so there is no z-score.',
  'unknown-operator': 'Silent: its filter has an operator that the sandbox cannot evaluate.',
  'metric-absent': 'Silent: no row has its metric.',
  'non-numeric': 'Silent: its metric was not logged as a number.',
  'event-mismatch': 'Silent: it listens to another event.',
  'scope-mismatch': 'Silent: the event is outside its scope.',
  'state-not-reported': 'Silent: this state is not reported.',
  disabled: 'Silent: it is disabled.',
};

/** The sentence; the code itself for one that is not known. */
export function outcomeText(outcome: string): string {
  return isKnown(outcome) ? OUTCOMES[outcome] : outcome;
}

function isKnown(outcome: string): outcome is keyof typeof OUTCOMES {
  return Object.hasOwn(OUTCOMES, outcome);
}
