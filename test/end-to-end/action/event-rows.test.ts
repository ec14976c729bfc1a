/**
 * Every mode on every event, by the bundle in a process of its own: what it asks of both servers, what it leaves for
 * the runner, how it ends. The whole of each is in `golden/events/`, one file an event.
 */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import type { Mode } from '../../../src/action/inputs/mode-table.ts';
import { type Harness, merge, pullRequest, type RunOptions } from '../../action/harness.ts';
import { switchAutomation } from '../../action/switch-automation.ts';
import { type Bundle, openBundle } from './bundle.ts';
import { type Verdict as BundleVerdict, runCase } from './bundle-case.ts';

const GOLDEN = join(import.meta.dirname, 'golden/events');

/** What a cell of the table says: how the run ends, and what it may ask of GitHub and of W&B. */
const VERDICTS = {
  /** Nothing is asked of anybody. */
  offline: [0, '', 'nothing', 'nothing'],
  refused: [64, 'usage', 'nothing', 'nothing'],
  /** A plan that no comment shows. */
  plan: [0, '', 'nothing', 'reads'],
  comment: [0, '', 'writes', 'reads'],
  /** The plan is held against comments. */
  reviews: [0, '', 'reads', 'reads'],
  /** There is no drift, and no issue. */
  clean: [0, '', 'reads', 'reads'],
  issue: [0, '', 'writes', 'reads'],
  applied: [0, '', 'writes', 'writes'],
  /** The comment says that a newer commit takes over. */
  superseded: [0, '', 'writes', 'nothing'],
  stale: [6, 'stale', 'reads', 'reads'],
} as const satisfies Readonly<Record<string, BundleVerdict>>;

type Verdict = keyof typeof VERDICTS;

/** An event as GitHub sends it, with what led to it. */
interface EventRow {
  readonly event: string;
  readonly verdicts: Readonly<Partial<Record<Mode, Verdict>>>;
  readonly options?: Partial<RunOptions>;
  /** What happened before. */
  readonly before?: (harness: Harness, mode: Mode) => Promise<void>;
}

const REFUSED = {
  validate: 'offline',
  plan: 'refused',
  check: 'refused',
  apply: 'refused',
  drift: 'refused',
} as const;

/** A run is refused before it does anything else: two modes are enough here; a table without processes has all. */
const VALIDATE_ONLY = { validate: 'offline', plan: 'refused', apply: 'refused' } as const;

const PULL: RunOptions = { event: 'pull_request', payload: pullRequest(7, 'head-1') };

/** A pull request with a plan comment was merged as the commit that is checked out; before drift, it was applied. */
async function merged(harness: Harness, mode: Mode): Promise<void> {
  await harness.run(PULL);
  merge(harness, 7, 'head-1', 'sha-head');
  if (mode === 'drift') await harness.run({ event: 'push', inputs: { mode: 'apply' } });
}

const ROWS: readonly EventRow[] = [
  {
    event: 'pull_request',
    verdicts: { ...REFUSED, plan: 'comment', check: 'reviews' },
    options: PULL,
    before: async (harness) => {
      await harness.run(PULL);
    },
  },
  {
    event: 'merge_group',
    verdicts: { ...REFUSED, plan: 'plan', check: 'reviews' },
    options: {
      payload: {
        merge_group: {
          head_ref: 'refs/heads/gh-readonly-queue/main/pr-7-abc123',
          base_sha: 'base',
          head_sha: 'group',
          base_ref: 'refs/heads/main',
        },
      },
      env: { GITHUB_REF: 'refs/heads/gh-readonly-queue/main/pr-7-abc123' },
    },
    before: async (harness) => {
      await harness.run(PULL);
      harness.push('base');
      harness.push('group', 'Change the rules (#7)');
    },
  },
  {
    event: 'push',
    verdicts: {
      validate: 'offline',
      plan: 'plan',
      check: 'refused',
      apply: 'applied',
      drift: 'clean',
    },
    before: merged,
  },
  {
    event: 'schedule',
    verdicts: { ...REFUSED, check: 'reviews', drift: 'clean' },
    before: merged,
  },
  {
    event: 'workflow_dispatch',
    verdicts: {
      validate: 'offline',
      plan: 'plan',
      check: 'reviews',
      apply: 'applied',
      drift: 'clean',
    },
    before: merged,
  },
  {
    event: 'pull_request_target',
    verdicts: VALIDATE_ONLY,
    options: { payload: PULL.payload ?? {} },
  },
  { event: 'workflow_run', verdicts: VALIDATE_ONLY },
  { event: 'issue_comment', verdicts: VALIDATE_ONLY },
  { event: 'release', verdicts: VALIDATE_ONLY },
];

/** Inputs and circumstances that the table speaks of. */
const SPECIAL: readonly (readonly [string, Mode, Verdict, Omit<EventRow, 'verdicts'>])[] = [
  [
    'a fork',
    'plan',
    'offline',
    { event: 'pull_request', options: { payload: pullRequest(7, 'head-1', 'stranger/ml') } },
  ],
  [
    'a fork, checked',
    'check',
    'offline',
    { event: 'pull_request', options: { payload: pullRequest(7, 'head-1', 'stranger/ml') } },
  ],
  [
    'Dependabot without secrets',
    'plan',
    'offline',
    {
      event: 'pull_request',
      options: {
        payload: pullRequest(7, 'head-1'),
        inputs: { 'wandb-api-key': '' },
        env: { GITHUB_ACTOR: 'dependabot[bot]' },
      },
    },
  ],
  [
    'apply on a schedule with unreviewed-changes',
    'apply',
    'applied',
    {
      event: 'schedule',
      options: { inputs: { 'unreviewed-changes': 'apply' } },
      before: merged,
    },
  ],
  [
    'apply by hand with pr-number',
    'apply',
    'applied',
    {
      event: 'workflow_dispatch',
      options: { inputs: { 'pr-number': '7' } },
      before: async (harness) => {
        await harness.run(PULL);
        harness.push('sha-head');
      },
    },
  ],
  [
    'apply by hand with a digest that is not the one',
    'apply',
    'stale',
    {
      event: 'workflow_dispatch',
      options: { inputs: { 'expected-plan-digest': '0'.repeat(64) } },
      before: merged,
    },
  ],
  [
    'plan by hand with pr-number',
    'plan',
    'comment',
    {
      event: 'workflow_dispatch',
      options: { inputs: { 'pr-number': '7' } },
      before: async (harness) => {
        await harness.run(PULL);
        harness.push('sha-head');
      },
    },
  ],
  [
    'a push that is no longer the head',
    'apply',
    'superseded',
    {
      event: 'push',
      before: async (harness, mode) => {
        await merged(harness, mode);
        harness.push('newer');
      },
    },
  ],
  [
    'drift at night',
    'drift',
    'issue',
    {
      event: 'schedule',
      before: async (harness, mode) => {
        await merged(harness, mode);
        await switchAutomation(harness, 'a', false);
      },
    },
  ],
  [
    'a push of a tag',
    'apply',
    'refused',
    { event: 'push', options: { env: { GITHUB_REF: 'refs/tags/v1' } }, before: merged },
  ],
  [
    'an enterprise server',
    'apply',
    'applied',
    {
      event: 'push',
      options: { env: { GITHUB_API_URL: '/api/v3', GITHUB_GRAPHQL_URL: '/api/graphql' } },
      before: merged,
    },
  ],
];

let bundle: Bundle;

beforeAll(() => {
  bundle = openBundle();
});

afterAll(() => {
  bundle.remove();
});

/** Runs one cell of the table. */
async function runCell(
  { event, options = {}, before }: Omit<EventRow, 'verdicts'>,
  mode: Mode,
  verdict: Verdict,
): Promise<string> {
  return await runCase(bundle, {
    options: { event, ...options, inputs: { mode, ...options.inputs } },
    verdict: VERDICTS[verdict],
    before: (harness) => before?.(harness, mode),
  });
}

describe('the bundle on', { timeout: 300_000 }, () => {
  it.concurrent.for(ROWS)('$event', async ({ verdicts, ...row }, { expect: expectHere }) => {
    const parts: string[] = [];
    for (const [mode, verdict] of Object.entries(verdicts) as readonly (readonly [
      Mode,
      Verdict,
    ])[]) {
      parts.push(
        `===== mode ${mode} on ${row.event}: ${verdict}\n\n${await runCell(row, mode, verdict)}`,
      );
    }
    await expectHere(parts.join('\n')).toMatchFileSnapshot(join(GOLDEN, `${row.event}.txt`));
  });

  it.concurrent.for(SPECIAL)('%s', async ([name, mode, verdict, row], { expect: expectHere }) => {
    const transcript = await runCell(row, mode, verdict);
    const file = `${name.replace(/\W+/gu, '-').toLowerCase()}.txt`;
    await expectHere(`===== ${name}: ${verdict}\n\n${transcript}`).toMatchFileSnapshot(
      join(GOLDEN, file),
    );
  });
});
