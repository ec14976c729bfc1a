import { present } from '../../lib/present.ts';
import { isPlanChecksum } from '../../reconcile/document/plan-checksum.ts';
import { requestedEnvironment } from '../../workflow/requested-environment.ts';
import { ActionFailure } from '../failure-reason.ts';
import { type ExpectedPlan, isPlanChanges } from '../review/expected-plan.ts';
import { APPLY_REQUIREMENTS, type ApplyRequirement } from '../review/requirement-words.ts';
import { INPUT_DEFAULTS, type InputName } from './input-table.ts';
import { MODE_NAMES, type Mode } from './mode-table.ts';
import {
  type ListRule,
  parseChoice,
  parseCount,
  parseFlag,
  parseList,
  parseWords,
  wrongInput,
} from './parse-input.ts';
import { type PlanLabels, parseLabels } from './parse-labels.ts';
import { resolvePath } from './resolve-path.ts';

const COMMENTS = ['always', 'changes', 'never'] as const;
const COMMENT_MODES = ['update', 'new-on-change'] as const;
const UNREVIEWED = ['fail', 'skip', 'apply'] as const;
const CHECKS = ['fmt', 'test'] as const;
const EVIDENCE = ['off', 'files', 'live'] as const;

/** What a plan looks at besides. */
export type PlanCheck = (typeof CHECKS)[number];

/** A key is part of titles and markers, so it is one word. */
const COMMENT_KEY = /^[\p{L}\p{N}][\p{L}\p{N}._/:-]{0,99}$/u;

/** As GitHub takes them. */
const LABELS: ListRule = {
  pattern: /^.{1,50}$/u,
  takes: 'labels of at most 50 characters',
  max: 100,
};
const ASSIGNEES: ListRule = {
  pattern: /^[A-Za-z0-9][\w-]{0,98}$/u,
  takes: 'logins of GitHub, separated by commas or lines',
  max: 10,
};

const OWNERS: ListRule = {
  pattern: /^[A-Za-z0-9._/-]+(:[A-Za-z0-9._-]+)?$/u,
  takes: 'owners as in wac.yaml, with ":ENVIRONMENT" where they have one',
  max: 20,
};

/** Keys of automations. */
const KEYS: ListRule = {
  pattern: /^[a-z0-9][a-z0-9._/-]*$/u,
  takes: 'keys of manifests',
  max: 100,
};

/** The inputs, checked; absent where nothing was given. */
export interface ActionInputs {
  readonly mode: Mode;
  /** From the checkout, where it lies in there; the working directory is already part of it. */
  readonly path: string;
  readonly workingDirectory: string;
  readonly env?: string;
  readonly wandbApiKey?: string;
  readonly wandbOidcAudience?: string;
  readonly wandbBaseUrl?: string;
  readonly githubToken: string;
  readonly comment: (typeof COMMENTS)[number];
  readonly commentMode: (typeof COMMENT_MODES)[number];
  readonly commentKey?: string;
  /** Title of plan comments and summaries; absent: the usual one. */
  readonly commentTitle?: string;
  /** Labels of the pull request; absent: none are set. */
  readonly labels?: PlanLabels;
  /** The name under which the commit gets a status; absent: it gets none. */
  readonly commitStatus?: string;
  readonly checks: readonly PlanCheck[];
  readonly evidence: (typeof EVIDENCE)[number];
  /** Absent: beside the manifests. */
  readonly evidenceHistory?: string;
  /** A time as it was typed; it is valid. */
  readonly evidenceSince?: string;
  readonly prNumber?: number;
  readonly unreviewedChanges: (typeof UNREVIEWED)[number];
  readonly applyRequirements: readonly ApplyRequirement[];
  readonly expectedPlan?: ExpectedPlan;
  readonly allowDeletes?: number;
  readonly allowSilenced?: number;
  readonly allowRedirected?: number;
  readonly allowAltered?: number;
  readonly allowDisjoint: boolean;
  readonly adopt: boolean;
  readonly takeOver: readonly string[];
  readonly recreate: readonly string[];
  readonly shadow: boolean;
  readonly failOnChanges: boolean;
  readonly failOnConflict: boolean;
  readonly driftIssue: boolean;
  readonly issueLabels: readonly string[];
  readonly issueAssignees: readonly string[];
  readonly summary: boolean;
  readonly sarifFile?: string;
  readonly timeoutMinutes: number;
}

/** A list, or a pattern: no shell replaces it, in any mode. Brackets are part of many names. */
const SEVERAL_PATHS = /[\n*?]/u;

/**
 * Reads the inputs as the runner passes them.
 *
 * @param currentFolder the folder that relative paths start from.
 * @throws ActionFailure `usage`, naming the input and what it takes.
 */
export function readInputs(
  env: Readonly<Record<string, string | undefined>>,
  currentFolder: string = process.cwd(),
): ActionInputs {
  const text = (name: InputName): string => {
    const given = env[`INPUT_${name.toUpperCase()}`]?.trim() ?? '';
    // The token's default is an expression that only the runner can fill in.
    return given === '' && name !== 'github-token' ? INPUT_DEFAULTS[name] : given;
  };
  const allowDeletes = parseCount('allow-deletes', text('allow-deletes'));
  const allowSilenced = parseCount('allow-silenced', text('allow-silenced'));
  const allowRedirected = parseCount('allow-redirected', text('allow-redirected'));
  const allowAltered = parseCount('allow-altered', text('allow-altered'));
  const prNumber = parseCount('pr-number', text('pr-number'), 1);
  const timeoutMinutes = parseCount('timeout-minutes', text('timeout-minutes')) ?? 0;
  if (timeoutMinutes < 1 || timeoutMinutes > 360) {
    throw wrongInput('timeout-minutes', text('timeout-minutes'), 'a whole number from 1 to 360');
  }
  if (text('wandb-api-key') !== '' && text('wandb-oidc-audience') !== '') {
    throw new ActionFailure(
      'usage',
      'Both "wandb-api-key" and "wandb-oidc-audience" are given: keep one of them',
    );
  }
  const commentKey = text('comment-key');
  if (commentKey !== '' && !COMMENT_KEY.test(commentKey)) {
    throw wrongInput(
      'comment-key',
      commentKey,
      'at most 100 letters, digits and . _ / : -, a letter or digit first',
    );
  }
  if (SEVERAL_PATHS.test(text('path'))) {
    throw wrongInput(
      'path',
      text('path'),
      'one directory; run a job for each, see "Several manifest directories" in docs/action.md',
    );
  }
  const issueLabels = parseList('issue-labels', text('issue-labels'), LABELS);
  const workingDirectory = resolvePath('.', text('working-directory'), currentFolder);
  const pathOf = (name: 'path' | 'sarif-file' | 'evidence-history'): string =>
    text(name) === '' ? '' : resolvePath(workingDirectory, text(name), currentFolder);
  return {
    mode: parseChoice('mode', text('mode'), MODE_NAMES),
    path: pathOf('path'),
    workingDirectory,
    ...present({ env: requestedEnvironment(text('env') || undefined, env) }),
    ...optional('wandbApiKey', text('wandb-api-key')),
    ...optional('wandbOidcAudience', text('wandb-oidc-audience')),
    ...optional('wandbBaseUrl', text('wandb-base-url')),
    githubToken: text('github-token'),
    comment: parseChoice('comment', text('comment'), COMMENTS),
    commentMode: parseChoice('comment-mode', text('comment-mode'), COMMENT_MODES),
    ...optional('commentKey', commentKey),
    ...optional('commentTitle', oneLine('comment-title', text('comment-title'))),
    ...present({ labels: parseLabels(text('labels')) }),
    ...optional('commitStatus', oneLine('commit-status', text('commit-status'))),
    checks: parseWords('checks', text('checks'), CHECKS),
    evidence: parseChoice('evidence', text('evidence'), EVIDENCE),
    ...optional('evidenceHistory', pathOf('evidence-history')),
    ...optional('evidenceSince', sinceText(text('evidence-since'))),
    ...present({ prNumber }),
    unreviewedChanges: parseChoice('unreviewed-changes', text('unreviewed-changes'), UNREVIEWED),
    applyRequirements: parseWords(
      'apply-requirements',
      text('apply-requirements'),
      APPLY_REQUIREMENTS,
    ),
    ...present({ allowDeletes, allowSilenced, allowRedirected, allowAltered }),
    allowDisjoint: parseFlag('allow-disjoint', text('allow-disjoint')),
    adopt: parseFlag('adopt', text('adopt')),
    takeOver: parseList('take-over', text('take-over'), OWNERS),
    recreate: parseList('recreate', text('recreate'), KEYS),
    shadow: parseFlag('shadow', text('shadow')),
    ...present({ expectedPlan: readExpectedPlan(text) }),
    failOnChanges: parseFlag('fail-on-changes', text('fail-on-changes')),
    failOnConflict: parseFlag('fail-on-conflict', text('fail-on-conflict')),
    driftIssue: parseFlag('drift-issue', text('drift-issue')),
    issueLabels: issueLabels.length === 0 ? [INPUT_DEFAULTS['issue-labels']] : issueLabels,
    issueAssignees: parseList('issue-assignees', withoutAt(text('issue-assignees')), ASSIGNEES),
    summary: parseFlag('summary', text('summary')),
    ...optional('sarifFile', pathOf('sarif-file')),
    timeoutMinutes,
  };
}

function readExpectedPlan(text: (name: InputName) => string): ExpectedPlan | undefined {
  const digest = text('expected-plan-digest');
  const changes = text('expected-plan-changes');
  if (digest !== '' && !isPlanChecksum(digest)) {
    const takes = 'all 64 hexadecimal digits of the output plan-digest';
    throw wrongInput('expected-plan-digest', digest, takes);
  }
  if (changes !== '' && (digest === '' || !isPlanChanges(changes))) {
    const takes = 'the output plan-changes, together with "expected-plan-digest"';
    throw wrongInput('expected-plan-changes', changes.slice(0, 100), takes);
  }
  return digest === '' ? undefined : { digest, ...optional('changes', changes) };
}

/** A title or a name: one line that fits everywhere. */
function oneLine(name: InputName, text: string): string {
  if (/^[^\p{Cc}]{0,100}$/u.test(text)) return text;
  throw wrongInput(name, text, 'one line of at most 100 characters');
}

/** A number of hours, days or weeks, or an ISO date. */
function sinceText(text: string): string {
  const isDate = /^\d{4}-\d{2}-\d{2}/u.test(text) && !Number.isNaN(Date.parse(text));
  if (text === '' || isDate || /^\d{1,5}[hdw]$/u.test(text)) return text;
  throw wrongInput('evidence-since', text, '30d, 12h, 2w or an ISO date');
}

/** People write logins as they mention them. */
function withoutAt(logins: string): string {
  return logins.replace(/(^|[,\s])@/gu, '$1');
}

function optional<Name extends string>(name: Name, value: string): Partial<Record<Name, string>> {
  return value === '' ? {} : ({ [name]: value } as Record<Name, string>);
}
