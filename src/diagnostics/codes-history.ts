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
