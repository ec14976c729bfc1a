/** Two jobs with an approval between them: what was approved is the plan of the first job and nothing else. */

import { present } from '../../lib/present.ts';
import type { Change } from '../../model/plan/change.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { planChecksum } from '../../reconcile/document/plan-checksum.ts';
import { optionsDocument } from '../../reconcile/document/plan-options.ts';
import { packEntries, unpackEntries } from '../github/packed-entries.ts';
import { coveredEntries, reviewEntry, reviewedChanges } from './review-entry.ts';

/**
 * Changes that the output names, at 16 characters each. The later job gets them in a variable of its environment: 32,767
 * characters on Windows, 131,072 bytes with name and final zero on Linux (`MAX_ARG_STRLEN` in the kernel's `binfmts.h`).
 */
const MAX_EXPECTED = { windows: 2000, others: 8000 } as const;

/** Version, context, named changes, rest. */
const FORM = /^1\.([0-9a-f]{16})\.([A-Za-z0-9_-]*)\.([0-9a-f]{32})?$/u;

/** The plan that a run may apply. */
export interface ExpectedPlan {
  /** The output `plan-digest` of an earlier job. */
  readonly digest: string;
  /** The output `plan-changes` of that job; absent when the workflow does not pass it. */
  readonly changes?: string;
}

/** Whether a string has the form of the output `plan-changes`. */
export function isPlanChanges(text: string): boolean {
  const packed = FORM.exec(text)?.[2];
  return packed !== undefined && unpackEntries(packed) !== undefined;
}

/**
 * The output `plan-changes`: the changes of a plan, for a later job that finds some of them done.
 *
 * @param runner the variable `RUNNER_OS`; the later job is assumed to run on the same system.
 */
export function renderPlanChanges(plan: Plan, runner: string | undefined): string {
  const max = runner === 'Windows' ? MAX_EXPECTED.windows : MAX_EXPECTED.others;
  const { changes, rest } = reviewedChanges([...entriesOf(plan).values()], max);
  return `1.${contextOf(plan)}.${packEntries(changes)}.${rest ?? ''}`;
}

/**
 * How a plan compares with the one that was approved. A run that is started again finds less to do, which is `part`:
 * nothing, or changes that were all approved under the same options. It is `unknown` where the approved plan had more
 * changes than are named, and changes are left that are not.
 */
export function compareExpected(
  plan: Plan,
  { digest, changes }: ExpectedPlan,
): 'same' | 'part' | 'unknown' | 'other' {
  if (plan.checksum === digest) return 'same';
  if (plan.changes.length === 0) return 'part';
  const [, context, packed = '', rest] = FORM.exec(changes ?? '') ?? [];
  const named = context === contextOf(plan) ? unpackEntries(packed) : undefined;
  if (named === undefined) return 'other';
  const entries = [...entriesOf(plan).values()];
  const approved = { changes: named, ...present({ rest }) };
  if (coveredEntries(approved, entries).size === new Set(entries).size) return 'part';
  return rest === undefined ? 'other' : 'unknown';
}

/** All changes, repairs too: the approver saw those of the earlier job and no others. */
function entriesOf(plan: Plan): ReadonlyMap<Change, string> {
  return new Map(plan.changes.map((change) => [change, reviewEntry(change, plan)]));
}

/** Server, owner, environment and options, which a change's digest does not cover. */
function contextOf(plan: Plan): string {
  return planChecksum([], { ...plan, options: optionsDocument(plan.grants) }).slice(0, 16);
}
