import type { CodeInfo } from './code-info.ts';

/** Codes of rule tests: `test/`. */
export type SimulateCode =
  | 'test/syntax'
  | 'test/unknown-field'
  | 'test/missing-field'
  | 'test/wrong-value'
  | 'test/conflicting-fields'
  | 'test/duplicate-name'
  | 'test/nothing-given'
  | 'test/bad-series'
  | 'test/bad-regex'
  | 'test/unknown-assumption'
  | 'test/unknown-automation'
  | 'test/unknown-environment'
  | 'test/missing-fixture'
  | 'test/bad-fixture'
  | 'test/unknown-variable'
  | 'test/none'
  | 'test/no-match';

/** The meaning of each. */
export const SIMULATE_CODES: Readonly<Record<SimulateCode, CodeInfo>> = {
  'test/syntax': {
    meaning: 'A rule test file is not YAML, or uses a part of YAML that rule tests do not support.',
    remedy: 'Fix the text at the position shown.',
  },
  'test/unknown-field': {
    meaning: 'A rule test has an unknown field.',
    remedy: 'Correct the name; the schema in schema/rule-test.schema.json lists all.',
  },
  'test/missing-field': {
    meaning: 'A rule test lacks a required field.',
    remedy: 'Add the field.',
  },
  'test/wrong-value': {
    meaning: 'A field of a rule test has a value of the wrong kind.',
    remedy: 'Write the kind of value that the message names.',
  },
  'test/conflicting-fields': {
    meaning: 'A case gives two things that exclude each other, such as a series and a history.',
    remedy: 'Keep one of the two.',
  },
  'test/duplicate-name': {
    meaning: 'Two cases of one rule test have the same name.',
    remedy: 'Rename one of them.',
  },
  'test/nothing-given': {
    meaning: 'A case gives no series, history, states or event, so there is nothing to evaluate.',
    remedy: 'Add what happens under `given`.',
  },
  'test/bad-series': {
    meaning: 'A series does not parse.',
    remedy: 'Write numbers with spaces between them: `0.9*20`, `2.4..0.8/30`, `_`, `nan`.',
  },
  'test/bad-regex': {
    meaning: 'A regular expression of a rule test or of `--grep` is not RE2 syntax.',
    remedy: 'Correct it; look-around and back-references do not exist in RE2.',
  },
  'test/unknown-assumption': {
    meaning: 'An assumption or its interpretation does not exist.',
    remedy: 'Use one of the interpretations that the message lists.',
  },
  'test/unknown-automation': {
    meaning: 'A rule test names an automation that no manifest describes.',
    remedy: 'Correct the key in `automation:`.',
  },
  'test/unknown-environment': {
    meaning: 'A rule test names an environment that the configuration does not declare.',
    remedy: 'Correct the name in `env:`.',
  },
  'test/missing-fixture': {
    meaning: 'The file that `given.history` names does not exist, or lies outside the directory.',
    remedy: 'Correct the path; it is relative to the rule test.',
  },
  'test/bad-fixture': {
    meaning:
      'A history fixture cannot be read: empty, malformed, without steps, or with two columns of one name.',
    remedy: 'Export the history again, or fix the row that the message names.',
  },
  'test/unknown-variable': {
    meaning: 'No longer reported: `payload/unknown-variable` replaces it.',
    remedy: 'Look for `payload/unknown-variable`.',
  },
  'test/none': {
    meaning: 'There are no rule tests.',
    remedy: 'Write one beside a manifest: NAME.test.yaml.',
  },
  'test/no-match': {
    meaning: 'No case matches `--grep`.',
    remedy: 'Use another pattern; it is matched against "automation › name".',
  },
};
