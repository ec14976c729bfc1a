import type { CodeInfo } from './code-info.ts';

/** Codes of the offline checks: what is well formed, and cannot work or most likely does something else than was meant. */
export type LintCode =
  | 'regex/invalid'
  | 'regex/anything'
  | 'regex/glob'
  | 'regex/literal'
  | 'regex/unanchored'
  | 'alias/matches-automatic'
  | 'filter/looks-like-pattern'
  | 'filter/impossible-name'
  | 'filter/other-event'
  | 'filter/number-as-text'
  | 'filter/malformed'
  | 'filter/never'
  | 'filter/always'
  | 'filter/name-is-id'
  | 'filter/unknown-operator'
  | 'scope/impossible-name'
  | 'metric/looks-like-expression'
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
  | 'name/look-alike'
  | 'name/pattern'
  | 'description/missing'
  | 'severity/missing'
  | 'filter/missing'
  | 'integration/not-allowed'
  | 'integration/impossible-name'
  | 'metric/impossible-bound'
  | 'notify/empty'
  | 'set/duplicate'
  | 'set/subsumed'
  | 'set/fan-out'
  | 'set/disabled-forever'
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
  'regex/glob': {
    meaning:
      'A regular expression such as `prod*` looks like a glob: `*` repeats the character before it.',
    remedy: 'Write `^prod` for values that begin with `prod`.',
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
    meaning: 'A value that looks like a glob, a regular expression or a list is compared as it is.',
    remedy: 'Use `regex` or `in`.',
  },
  'filter/impossible-name': {
    meaning:
      'A filter compares with an alias or a tag that no version can have, or with a state or a user that no run can have.',
    remedy: 'Write the value as W&B shows it.',
  },
  'filter/other-event': {
    meaning:
      'A filter of an alias event has a condition on tags, or one of a tag event on aliases: the event does not have the field.',
    remedy: 'Use the event of that field, or remove the condition.',
  },
  'filter/number-as-text': {
    meaning: 'A configuration or summary value is compared with a number in quotes.',
    remedy: 'Remove the quotes: numbers and strings are never in order.',
  },
  'filter/malformed': {
    meaning:
      'A filter inside `mongo` has an operator without `$`, or an operand of a type that the operator does not take.',
    remedy: 'Write the operator as MongoDB does.',
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
  'scope/impossible-name': {
    meaning: 'A scope is a pattern, or has a name that no project or collection can have.',
    remedy: 'Write one name; a matrix makes an automation for each of several.',
  },
  'metric/looks-like-expression': {
    meaning:
      'A metric is written as an expression, a function, a pattern or code; a metric is found by its exact name.',
    remedy: 'Write the name as the run logs it, and the condition in the other fields.',
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
    remedy: 'Choose the window by the time that it should cover.',
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
    meaning: 'A template variable or an expression is in brackets of another template language.',
    remedy: 'Write `${name}` for a variable of W&B, `${{ vars.NAME }}` for one of wac.',
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
  'name/look-alike': {
    meaning:
      'The names of two automations in one scope differ only in letter case, in spaces, in invisible characters or in their Unicode form. They are different on the server.',
    remedy: 'Rename one of them, or remove one.',
  },
  'name/pattern': {
    meaning: 'A name does not match `lint.rules.namePattern` of `wac.yaml`.',
    remedy: 'Correct the name.',
  },
  'description/missing': {
    meaning: 'An automation has no description, and `lint.rules.requireDescription` requires one.',
    remedy: 'Write a description.',
  },
  'severity/missing': {
    meaning: 'A notification has no severity, and `lint.rules.requireSeverity` requires one.',
    remedy: 'Write `severity`.',
  },
  'filter/missing': {
    meaning: 'A run event has no run filter, and `lint.rules.requireRunFilter` requires one.',
    remedy: 'Write `runs`.',
  },
  'integration/not-allowed': {
    meaning:
      'An action uses an integration that `lint.rules.integrations` does not list for this environment.',
    remedy: 'Use one that is listed, or add it to the list.',
  },
  'integration/impossible-name': {
    meaning: 'A manifest names a webhook with a name that W&B does not allow.',
    remedy: 'Correct the name; `wac integrations` prints what there is.',
  },
  'metric/impossible-bound': {
    meaning:
      'Within the bounds of `lint.rules.metricBounds`, no value or every value meets a condition.',
    remedy: 'Correct the condition or the bounds.',
  },
  'notify/empty': {
    meaning: 'A notification has neither a title nor a message.',
    remedy: 'Write one.',
  },
  'set/duplicate': {
    meaning:
      'Two automations have the same scope, event, filter and action, so each event sends the same message twice.',
    remedy: 'Remove one of them. In a matrix, use the axis in the scope, the event or the action.',
  },
  'set/subsumed': {
    meaning:
      'Whenever an automation triggers, another one triggers too and sends the same message.',
    remedy: 'Remove one of them, or narrow the wider one.',
  },
  'set/fan-out': {
    meaning:
      'More automations than `lint.rules.maxFanOut` allows send one event to one integration.',
    remedy: 'Join them in one message.',
  },
  'set/disabled-forever': {
    meaning:
      'An automation is disabled, and neither its description nor a comment on the line gives a reason.',
    remedy: 'Give the reason, or remove the manifest.',
  },
  'comment/invalid': {
    meaning:
      'A comment that silences a diagnostic cannot be read, has no reason, or names a code that cannot be silenced.',
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
