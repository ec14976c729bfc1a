import type { CodeInfo } from './code-info.ts';

/** Codes of recorded histories: `history/`. */
export type HistoryCode =
  | 'history/none'
  | 'history/unreadable'
  | 'history/bad-index'
  | 'history/bad-events'
  | 'history/missing-file'
  | 'history/duplicate-run'
  | 'history/sampled'
  | 'history/no-time'
  | 'history/steps-restart'
  | 'history/other-file'
  | 'history/no-runs'
  | 'history/limited'
  | 'history/hidden-runs'
  | 'history/run-gone'
  | 'history/not-numeric'
  | 'history/cache-damaged';

/** The meaning of each. */
export const HISTORY_CODES: Readonly<Record<HistoryCode, CodeInfo>> = {
  'history/none': {
    meaning: 'A directory of histories has no history in it.',
    remedy: 'Name a directory with .parquet, .jsonl, .json or .csv files.',
  },
  'history/unreadable': {
    meaning:
      'A history cannot be read: cut off, malformed, without steps, too large, or of another length than `runs.jsonl` has.',
    remedy: 'Export the history again, or move the file out of the directory.',
  },
  'history/bad-index': {
    meaning: 'A line of `runs.jsonl` does not describe a run.',
    remedy: 'Correct the line, or remove the file to read the histories without it.',
  },
  'history/bad-events': {
    meaning: 'A line of `events.jsonl` does not describe an artifact event.',
    remedy: 'Correct the line; docs/backtest.md shows the form.',
  },
  'history/missing-file': {
    meaning: '`runs.jsonl` names a history that does not exist.',
    remedy: 'Bring the file back, or remove the run from `runs.jsonl`.',
  },
  'history/duplicate-run': {
    meaning: 'Two files of a directory have the history of the same run.',
    remedy: 'Move one of them out of the directory: counted twice, the result would be wrong.',
  },
  'history/sampled': {
    meaning:
      'A history is a sample: rows are missing, so a rule may fire at other steps than with all rows.',
    remedy: 'Export every row, or accept an approximate result with `--allow-sampled`.',
  },
  'history/no-time': {
    meaning: 'An option needs the times of a history, and the history has none.',
    remedy: 'Export the column `_timestamp` too, or leave the option out.',
  },
  'history/steps-restart': {
    meaning: 'The steps of a history go back: the run was resumed, or two runs share a file.',
    remedy: 'Check the file. Rows are evaluated in the order of their steps (assumption A14).',
  },
  'history/other-file': {
    meaning: 'A directory of histories has files that are not histories.',
    remedy:
      'Nothing, unless such a file should be read: then give its name the ending of its format.',
  },
  'history/no-runs': {
    meaning: 'A project has no run, or none that began in the time that was asked for.',
    remedy: 'Check the name of the project and `--since`.',
  },
  'history/limited': {
    meaning:
      'Runs or events are left out: a project has more than `--max-runs` allows, or a rule listens to a whole organization, whose projects are not listed, or to artifacts, of whose events W&B has no list.',
    remedy: 'Raise `--max-runs`, or choose a time with `--since`.',
  },
  'history/hidden-runs': {
    meaning: 'The server counts more runs than it shows, so counts of runs and fires are too low.',
    remedy: 'Use an API key that may see every run of the project.',
  },
  'history/run-gone': {
    meaning: 'A run was deleted while its history was read; it is left out.',
    remedy: 'Nothing. Run the command again to see the project as it is.',
  },
  'history/not-numeric': {
    meaning:
      'A metric is logged as text, an image or another object, and never as a number; a rule on it never triggers.',
    remedy: 'Name a metric that is a number.',
  },
  'history/cache-damaged': {
    meaning:
      'A file below `.wac/cache/` is not what it was when it was written. It is not used: its history is read again.',
    remedy: 'Nothing. Removing `.wac/cache/` is always safe.',
  },
};

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
  | 'alias/never-matched'
  | 'tag/never-matched'
  | 'set/never-executed'
  | 'integration/unreachable'
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
  'alias/never-matched': {
    meaning: 'No version in the scope of a rule has an alias that its filter takes.',
    remedy:
      'Check the spelling. An alias that was set and removed again is in no list of W&B; then silence the check with a comment.',
  },
  'tag/never-matched': {
    meaning: 'No version or collection in the scope of a rule has a tag that its filter takes.',
    remedy:
      'Check the spelling. A tag that was set and removed again is in no list of W&B; then silence the check with a comment.',
  },
  'set/never-executed': {
    meaning:
      'An enabled automation has been on the server for some time, and the server has no execution of it.',
    remedy:
      'Check its filter and its condition. For an alert on a rare event this is as it should be.',
  },
  'integration/unreachable': {
    meaning:
      'No execution of an automation in the last 30 days got a response from its webhook, as far as the server records.',
    remedy: 'Check that the receiver is up, and that the address of the webhook is right.',
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
