import type { CodeInfo } from './code-info.ts';

/** Codes of the offline checks: what is well formed, and cannot work or most likely does something else than was meant. */
export type LintCode =
  | 'regex/invalid'
  | 'regex/anything'
  | 'regex/literal'
  | 'regex/unanchored'
  | 'alias/matches-automatic'
  | 'filter/looks-like-pattern'
  | 'filter/never'
  | 'filter/always'
  | 'filter/name-is-id'
  | 'filter/unknown-operator'
  | 'metric/zscore-unreachable'
  | 'metric/relative-drop-impossible'
  | 'metric/system-cadence'
  | 'payload/unknown-variable'
  | 'payload/blank-variable'
  | 'payload/nested-metadata'
  | 'payload/wrong-brackets'
  | 'payload/secret-limit'
  | 'payload/not-json'
  | 'payload/not-object'
  | 'payload/dispatch-shape'
  | 'comment/invalid'
  | 'comment/unused'
  | 'comment/expired';

/** The meaning of each. */
export const LINT_CODES: Readonly<Record<LintCode, CodeInfo>> = {
  'regex/invalid': {
    meaning: 'A regular expression of a filter is not valid RE2 syntax.',
    remedy: 'Correct it. RE2 has no look-ahead, look-behind or back-references.',
  },
  'regex/anything': {
    meaning: 'A regular expression matches every value.',
    remedy: 'Write what must be in the value, or remove the condition.',
  },
  'regex/literal': {
    meaning: 'A regular expression matches a single value.',
    remedy: 'Compare for equality.',
  },
  'regex/unanchored': {
    meaning: 'A regular expression is a plain word, and also matches inside longer values.',
    remedy: 'Add `^` and `$`, or use `contains` to say that any part may match.',
  },
  'alias/matches-automatic': {
    meaning: 'An alias filter matches `latest` or `v0`, aliases that W&B itself adds to versions.',
    remedy: 'Narrow the condition, or keep it if every version is meant.',
  },
  'filter/looks-like-pattern': {
    meaning: 'A value that looks like a glob or a regular expression is compared for equality.',
    remedy: 'Use `regex`.',
  },
  'filter/never': {
    meaning: 'The conditions of an event contradict each other, so it can never trigger.',
    remedy: 'Remove one of the conditions.',
  },
  'filter/always': {
    meaning: 'A filter matches everything.',
    remedy: 'Remove it, or correct the condition.',
  },
  'filter/name-is-id': {
    meaning: 'A run filter inside `mongo` uses `name`, which is the ID of the run.',
    remedy: 'Use `display_name` for the name that people see.',
  },
  'filter/unknown-operator': {
    meaning: 'A filter inside `mongo` uses an operator that W&B does not document.',
    remedy: 'Use a documented operator, or check on the server that the filter matches.',
  },
  'metric/zscore-unreachable': {
    meaning: 'A z-score cannot reach its threshold in a window of this length.',
    remedy: 'Use a longer window or a lower threshold.',
  },
  'metric/relative-drop-impossible': {
    meaning:
      'A relative decrease is over 100 %, which only a metric with negative values can have.',
    remedy: 'Write at most 100 %, or use an absolute change.',
  },
  'metric/system-cadence': {
    meaning: 'A window is over a system metric, which is logged at a fixed interval.',
    remedy: 'Choose the window by the time that it is to cover.',
  },
  'payload/unknown-variable': {
    meaning: 'A title, message or payload names a template variable that W&B does not document.',
    remedy: 'Correct the name; `docs/rule-tests.md` lists the variables.',
  },
  'payload/blank-variable': {
    meaning: 'A template variable belongs to another event, and renders as nothing here.',
    remedy: 'Use a variable of this event.',
  },
  'payload/nested-metadata': {
    meaning: 'A template variable names metadata below the top level.',
    remedy: 'Log the value under a key at the top of the metadata.',
  },
  'payload/wrong-brackets': {
    meaning: 'A template variable is in brackets of another template language.',
    remedy: 'Write `${name}`.',
  },
  'payload/secret-limit': {
    meaning: 'A payload names more secrets than a webhook has.',
    remedy: 'Use one access token and one other secret.',
  },
  'payload/not-json': {
    meaning: 'A payload that is given as text is not JSON.',
    remedy: 'Correct it, or write the payload as a YAML mapping.',
  },
  'payload/not-object': {
    meaning: 'A payload is not a mapping at the top, and the official SDK cannot list it.',
    remedy: 'Write a mapping.',
  },
  'payload/dispatch-shape': {
    meaning: 'A payload is meant for a GitHub repository dispatch and GitHub refuses it.',
    remedy: 'Write `event_type` and at most 10 keys in `client_payload`.',
  },
  'comment/invalid': {
    meaning:
      'A comment that is to silence a diagnostic cannot be read, has no reason, or names a code that cannot be silenced.',
    remedy: 'Write `# wac disable CODE: reason` or `# wac snooze YYYY-MM-DD CODE: reason`.',
  },
  'comment/unused': {
    meaning: 'A comment silences nothing.',
    remedy: 'Remove it.',
  },
  'comment/expired': {
    meaning: 'The day of a snooze is past.',
    remedy: 'Correct the manifest, or set a later day.',
  },
};
