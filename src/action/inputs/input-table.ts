/** The inputs and outputs of `action.yml`, as data: a test holds the three together. */

/** Name and default of every input; an empty default means that `wac.yaml` or the event decides. */
export const INPUT_DEFAULTS = {
  mode: 'plan',
  path: 'automations',
  'working-directory': '.',
  env: '',
  'wandb-api-key': '',
  'wandb-oidc-audience': '',
  'wandb-base-url': '',
  'github-token': '${{ github.token }}',
  comment: 'always',
  'comment-mode': 'update',
  'comment-key': '',
  'pr-number': '',
  'unreviewed-changes': 'fail',
  'expected-plan-digest': '',
  'expected-plan-changes': '',
  'allow-deletes': '',
  'allow-silenced': '',
  'allow-redirected': '',
  'allow-altered': '',
  'allow-disjoint': 'false',
  adopt: 'false',
  'take-over': '',
  recreate: '',
  shadow: 'false',
  'fail-on-conflict': 'false',
  'fail-on-changes': 'false',
  'drift-issue': 'true',
  'issue-labels': 'wandb-drift',
  'issue-assignees': '',
  summary: 'true',
  'sarif-file': '',
  'timeout-minutes': '10',
} as const;

export type InputName = keyof typeof INPUT_DEFAULTS;

/** Every output. */
export const OUTPUT_NAMES = [
  'changed',
  'creates',
  'updates',
  'deletes',
  'unchanged',
  'unmanaged',
  'ignored',
  'plan-digest',
  'plan-changes',
  'plan-json-path',
  'plan-markdown-path',
  'truncated',
  'comment-id',
  'comment-url',
  'pr-number',
  'applied',
  'failed',
  'skipped',
  'restore-path',
  'drifted',
  'issue-number',
  'issue-url',
  'superseded',
  'failure-reason',
] as const;

export type OutputName = (typeof OUTPUT_NAMES)[number];
