import { ActionFailure } from './failure-reason.ts';
import { INPUT_DEFAULTS, type InputName } from './input-table.ts';

const MODES = ['validate', 'plan', 'check', 'apply', 'drift'] as const;
const COMMENTS = ['always', 'changes', 'never'] as const;
const UNREVIEWED = ['fail', 'skip', 'apply'] as const;

/** What a run does. */
export type Mode = (typeof MODES)[number];

/** The inputs, checked; absent where nothing was given. */
export interface ActionInputs {
  readonly mode: Mode;
  readonly path: string;
  readonly env?: string;
  readonly wandbApiKey?: string;
  readonly wandbOidcAudience?: string;
  readonly wandbBaseUrl?: string;
  readonly githubToken: string;
  readonly comment: (typeof COMMENTS)[number];
  readonly prNumber?: number;
  readonly unreviewedChanges: (typeof UNREVIEWED)[number];
  readonly expectedPlanDigest?: string;
  readonly allowDeletes?: number;
  readonly allowSilenced?: number;
  readonly failOnChanges: boolean;
  readonly driftIssue: boolean;
  readonly issueLabels: readonly string[];
  readonly summary: boolean;
  readonly timeoutMinutes: number;
}

/**
 * Reads the inputs as the runner passes them.
 *
 * @throws ActionFailure `usage`, naming the input and what it takes.
 */
export function readInputs(env: Readonly<Record<string, string | undefined>>): ActionInputs {
  const text = (name: InputName): string => {
    const given = env[`INPUT_${name.toUpperCase()}`]?.trim() ?? '';
    // The token's default is an expression that only the runner can fill in.
    return given === '' && name !== 'github-token' ? INPUT_DEFAULTS[name] : given;
  };
  const allowDeletes = count('allow-deletes', text('allow-deletes'));
  const allowSilenced = count('allow-silenced', text('allow-silenced'));
  const prNumber = count('pr-number', text('pr-number'));
  const timeoutMinutes = count('timeout-minutes', text('timeout-minutes')) ?? 0;
  if (timeoutMinutes < 1 || timeoutMinutes > 360) {
    throw wrong('timeout-minutes', text('timeout-minutes'), 'a whole number from 1 to 360');
  }
  if (text('wandb-api-key') !== '' && text('wandb-oidc-audience') !== '') {
    throw new ActionFailure(
      'usage',
      'Both "wandb-api-key" and "wandb-oidc-audience" are given: keep one of them',
    );
  }
  const issueLabels = text('issue-labels')
    .split(/[,\n]/u)
    .map((label) => label.trim())
    .filter((label) => label !== '');
  return {
    mode: choice('mode', text('mode'), MODES),
    path: text('path'),
    ...optional('env', text('env')),
    ...optional('wandbApiKey', text('wandb-api-key')),
    ...optional('wandbOidcAudience', text('wandb-oidc-audience')),
    ...optional('wandbBaseUrl', text('wandb-base-url')),
    githubToken: text('github-token'),
    comment: choice('comment', text('comment'), COMMENTS),
    ...(prNumber === undefined ? {} : { prNumber }),
    unreviewedChanges: choice('unreviewed-changes', text('unreviewed-changes'), UNREVIEWED),
    ...optional('expectedPlanDigest', text('expected-plan-digest')),
    ...(allowDeletes === undefined ? {} : { allowDeletes }),
    ...(allowSilenced === undefined ? {} : { allowSilenced }),
    failOnChanges: flag('fail-on-changes', text('fail-on-changes')),
    driftIssue: flag('drift-issue', text('drift-issue')),
    issueLabels: issueLabels.length === 0 ? [INPUT_DEFAULTS['issue-labels']] : issueLabels,
    summary: flag('summary', text('summary')),
    timeoutMinutes,
  };
}

function optional<Name extends string>(name: Name, value: string): Partial<Record<Name, string>> {
  return value === '' ? {} : ({ [name]: value } as Record<Name, string>);
}

function choice<T extends string>(name: InputName, value: string, values: readonly T[]): T {
  const found = values.find((each) => each === value.toLowerCase());
  if (found === undefined) throw wrong(name, value, values.join(', '));
  return found;
}

function flag(name: InputName, value: string): boolean {
  return choice(name, value, ['true', 'false']) === 'true';
}

function count(name: InputName, value: string): number | undefined {
  if (value === '') return undefined;
  if (!/^\d{1,9}$/u.test(value)) throw wrong(name, value, 'a whole number');
  return Number(value);
}

function wrong(name: InputName, value: string, takes: string): ActionFailure {
  return new ActionFailure(
    'usage',
    `The input "${name}" is ${JSON.stringify(value)}; it takes ${takes}`,
  );
}
