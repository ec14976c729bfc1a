/** Drift is always seen, and what waits for an apply is never called drift. */
import { readFileSync } from 'node:fs';
import { parseIssueMarker } from '../../../src/action/github/comment-marker.ts';
import { waitsFor } from './check-comments.ts';
import { contains, type Directory, type Pull } from './git-model.ts';
import type { Live } from './live-state.ts';
import type { Ran } from './run-job.ts';
import { broken, type Model } from './sequence-model.ts';

export function checkDrift(model: Model, ran: Ran): void {
  const { job, outcome, fault, before } = ran;
  if (fault !== 'none' || job.content.isElsewhere || ran.disturbed.size > 0) return;
  if (outcome.exitCode !== 0) broken(model, 'drift', `ended ${outcome.exitCode}\n${outcome.log}`);
  const { directory } = job;
  const found = driftedKeys(outcome.outputs['plan-json-path'] ?? '');
  const wanted = job.content[directory];
  const live = before[directory];
  const applied = model.applied[directory];
  for (const key of new Set([...applied.keys(), ...live.keys(), ...Object.keys(wanted)])) {
    const expected = expectedDrift(model, job, {
      key,
      live: live.get(key),
      last: applied.get(key),
      threshold: wanted[key],
    });
    if (expected === 'unknown' || (expected === 'drift') === found.has(key)) continue;
    broken(
      model,
      expected === 'drift' ? 'seen' : 'pending',
      `${key} is ${found.has(key) ? 'drift' : 'no drift'}, and should be ${expected}\n${JSON.stringify(outcome.annotations)}\n${outcome.summary}`,
    );
  }
  checkIssue(model, ran, found.size > 0);
}

function driftedKeys(file: string): ReadonlySet<string> {
  const { drift } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly drift: readonly { readonly key: string }[];
  };
  return new Set(drift.map(({ key }) => key));
}

function expectedDrift(
  model: Model,
  { commit, directory }: Ran['job'],
  {
    key,
    live,
    last,
    threshold,
  }: {
    readonly key: string;
    readonly live: Live | undefined;
    readonly last: Live | undefined;
    readonly threshold: number | undefined;
  },
): 'drift' | 'none' | 'unknown' {
  const isSame = JSON.stringify(live) === JSON.stringify(last);
  if (isSame && live !== undefined) return 'none';
  const merged = model.merges.filter(
    (pull) => commit !== undefined && pull.merged.some((each) => contains(commit, each)),
  );
  if (last === undefined) {
    if (threshold === undefined) return 'none';
    const waiting = merged.find((pull) => waitsFor(model, pull, { directory, key }));
    if (waiting === undefined) return 'unknown';
    return waiting.kind === 'fork' && mayBeShownBefore(model, merged, { waiting, directory, key })
      ? 'unknown'
      : 'none';
  }
  if (live !== undefined) return threshold === last.threshold ? 'drift' : 'unknown';
  if (threshold !== last.threshold) return 'unknown';
  const mayWait = model.reviews.some(
    ({ pull, changes, ...review }) =>
      merged.includes(pull) &&
      review.directory === directory &&
      changes.get(key)?.startsWith('create'),
  );
  const isAddedByFork = merged.some(
    (pull) => pull.kind === 'fork' && waitsFor(model, pull, { directory, key }),
  );
  return mayWait || isAddedByFork ? 'unknown' : 'drift';
}

/**
 * Whether an older comment may show the automation of a fork, which has no comment, as one that an apply has created. A
 * removal that is shown after it distinguishes the two.
 */
function mayBeShownBefore(
  model: Model,
  merged: readonly Pull[],
  {
    waiting,
    directory,
    key,
  }: { readonly waiting: Pull; readonly directory: Directory; readonly key: string },
): boolean {
  const older = merged.filter(
    (pull) =>
      pull !== waiting &&
      pull.edits.some((edit) => edit.directory === directory && edit.key === key),
  );
  const [newest] = older;
  if (newest === undefined) return false;
  const shown = model.reviews.findLast(
    (review) => review.pull === newest && review.directory === directory,
  );
  return shown?.head !== newest.head.sha || shown.changes.get(key)?.startsWith('delete') !== true;
}

/** One open issue while there is drift, none when there is not. */
function checkIssue({ harness, ...model }: Model, { job, outcome }: Ran, isDrifted: boolean): void {
  const open = harness.github.issues.filter(
    ({ state, body }) => state === 'open' && parseIssueMarker(body)?.directory === job.directory,
  );
  const isPending = outcome.summary.includes('Pending apply');
  if (isDrifted ? open.length !== 1 : !isPending && open.length > 0)
    broken(
      { harness, ...model },
      'issue',
      `drift is ${isDrifted}, and ${open.length} issues are open`,
    );
}
