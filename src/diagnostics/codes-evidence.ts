import type { CodeInfo } from './code-info.ts';

/** Codes of the checks that need evidence: what runs have logged, or what is on the server. */
export type EvidenceCode =
  | 'metric/never-logged'
  | 'metric/stopped'
  | 'metric/partial'
  | 'metric/not-numeric'
  | 'metric/window-too-long'
  | 'metric/threshold-out-of-range'
  | 'metric/always-true'
  | 'metric/true-at-start'
  | 'metric/zscore-flat'
  | 'metric/nan-seen'
  | 'filter/no-run-matches'
  | 'filter/value-unseen'
  | 'integration/not-https'
  | 'scope/idle'
  | 'backtest/noisy'
  | 'backtest/no-data'
  | 'lint/unread';

/** The meaning of each. */
export const EVIDENCE_CODES: Readonly<Record<EvidenceCode, CodeInfo>> = {
  'metric/never-logged': {
    meaning: 'No run that a rule takes has ever logged its metric.',
    remedy:
      'Correct the name. If the code that logs it is not merged yet, silence the check with a comment.',
  },
  'metric/stopped': {
    meaning: 'Runs logged the metric of a rule before, and newer runs do not.',
    remedy: 'Check whether the metric was renamed.',
  },
  'metric/partial': {
    meaning: 'Only some of the runs that a rule takes log its metric.',
    remedy: 'Nothing, if the others need no alert. Otherwise log it there too.',
  },
  'metric/not-numeric': {
    meaning: 'The metric of a rule is logged, and never as a number.',
    remedy: 'Name a metric that is a number.',
  },
  'metric/window-too-long': {
    meaning: 'Most runs log fewer values than one evaluation of a rule needs.',
    remedy: 'Use a shorter window.',
  },
  'metric/threshold-out-of-range': {
    meaning: 'No logged window met the condition of a rule; the message has the observed range.',
    remedy:
      'Check the threshold and its unit. For an alert on a rare event this is as it should be.',
  },
  'metric/always-true': {
    meaning: 'The condition of a rule holds in nearly every window.',
    remedy: 'Check the threshold and the direction of the comparison.',
  },
  'metric/true-at-start': {
    meaning:
      'The condition of a rule already holds in the first window of most runs, which uses up the one notification of 24 hours.',
    remedy: 'Move the threshold; `wac backtest --sweep` compares several.',
  },
  'metric/zscore-flat': {
    meaning: 'In most windows of a z-score all values are equal, so it cannot be computed.',
    remedy: 'Use a longer window, or a threshold.',
  },
  'metric/nan-seen': {
    meaning:
      'Runs log NaN or an infinity. What W&B does with them in a window is not documented (assumption A8).',
    remedy: 'Nothing, or log only finite numbers.',
  },
  'filter/no-run-matches': {
    meaning: 'No run in the scope of a rule matches its filter.',
    remedy: 'Correct the filter.',
  },
  'filter/value-unseen': {
    meaning: 'No run in the scope of a rule has a value that one condition of its filter asks for.',
    remedy: 'Check the spelling.',
  },
  'integration/not-https': {
    meaning: 'A webhook posts to an address without TLS, so anybody on the way can read it.',
    remedy: 'Give the webhook an https address.',
  },
  'scope/idle': {
    meaning: 'Nothing has happened in the scope of a rule for some time, or ever.',
    remedy: 'Check the scope, or remove the rule.',
  },
  'backtest/noisy': {
    meaning: 'On recorded runs a rule fires more often a day than `lint.rules.maxFiresPerDay`.',
    remedy: 'Move the threshold, or narrow the filter; `wac backtest` shows the fires.',
  },
  'backtest/no-data': {
    meaning: 'There was nothing to evaluate a rule on.',
    remedy: 'Read more: another directory of histories, a longer time, or `--live`.',
  },
  'lint/unread': {
    meaning:
      'A check that needs evidence was not done, because something could not be read: no permission, a limit, or a server that does not have it.',
    remedy: 'The message says what was not read, and the hint how to read it.',
  },
};
