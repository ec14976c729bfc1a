/** Nothing is written but what was reviewed, once; and what was reviewed is written. */
import { hidesComments } from './faults.ts';
import { contains, type Directory, type Pull, touches } from './git-model.ts';
import { changesOf, differingKeys } from './live-state.ts';
import type { Ran } from './run-job.ts';
import { broken, type Model, useOf } from './sequence-model.ts';

/** Checks the writes of a run, and remembers what they mean for later ones. */
export function checkWrites(model: Model, ran: Ran): void {
  const { job, before, after, outcome } = ran;
  const { directory } = job;
  const others: readonly Directory[] = ['automations', 'second'];
  for (const each of others) {
    const written = differingKeys(before[each], after[each]);
    if (written.length > 0 && (job.mode !== 'apply' || each !== directory))
      broken(model, 'writes', `${job.mode} has written ${each} ${written.join(', ')}`);
  }
  if (job.mode !== 'apply') return;
  const written = differingKeys(before[directory], after[directory]);
  const wanted = job.content[directory];
  const changes = changesOf(before[directory], wanted);
  // What is merged during an apply has an apply of its own.
  const isNewest = ran.isNewest.atStart && ran.isNewest.atEnd;
  for (const key of written) {
    if (!ran.isNewest.atStart && !ran.isNewest.atEnd)
      broken(model, 'superseded', `an older commit has written ${key}`);
    if (changesOf(after[directory], wanted).has(key))
      broken(model, 'writes', `${key} is not as the manifests say`);
    const change = changes.get(key) ?? '';
    if (!isAllowed(model, ran, { key, change }))
      broken(model, 'reviewed', `${key} was written without a review: ${change}`);
  }
  checkEnd(model, ran, { changes, isNewest });
  remember(model, ran, written);
  if (outcome.exitCode === 0 && Number(outcome.outputs['applied'] ?? 0) !== written.length)
    broken(model, 'true', `applied is ${outcome.outputs['applied']}, not ${written.length}`);
}

interface KeyChange {
  readonly key: string;
  readonly change: string;
}

function isAllowed(model: Model, ran: Ran, { key, change }: KeyChange): boolean {
  const { inputs, gate } = ran.job;
  if (gate instanceof Map) return gate.get(key) === change;
  if (inputs['unreviewed-changes'] === 'apply') return true;
  if (isRepair(model, ran, key)) return true;
  const { newest, newestTouching } = decidingPulls(model, ran, key);
  return [newest, newestTouching].some(
    (pull) =>
      pull !== undefined &&
      !useOf(model, pull, ran.job.directory).spent.has(key) &&
      (shows(model, ran, { pull, key, change }) ||
        reviewsOf(model, pull, ran.job.directory).some(({ unsure }) => unsure.has(key))),
  );
}

/** Restores what was last applied, which somebody edited. */
function isRepair(model: Model, { job, before }: Ran, key: string): boolean {
  const last = model.applied[job.directory].get(key);
  const live = before[job.directory].get(key);
  return (
    last !== undefined &&
    live?.number === last.number &&
    job.content[job.directory][key] === last.threshold
  );
}

/** The newest merged pull request whose comment shows a change of the key; of all, and of those that GitHub lists for the directory. */
function decidingPulls(
  model: Model,
  { job }: Ran,
  key: string,
): { readonly newest: Pull | undefined; readonly newestTouching: Pull | undefined } {
  const { commit, directory } = job;
  const showing = mergedInto(model, commit).filter((pull) =>
    reviewsOf(model, pull, directory).some(
      ({ changes, unsure }) => changes.has(key) || unsure.has(key),
    ),
  );
  const isListed = (pull: Pull): boolean =>
    touches(pull, directory) || (commit !== undefined && pull.merged.includes(commit));
  return { newest: showing[0], newestTouching: showing.find(isListed) };
}

function mergedInto({ merges }: Model, commit: Ran['job']['commit']): readonly Pull[] {
  if (commit === undefined) return [];
  return merges.filter(({ merged }) => merged.some((each) => contains(commit, each)));
}

/** The plans of the last commit. */
function reviewsOf({ reviews }: Model, pull: Pull, directory: Directory): Model['reviews'] {
  return reviews.filter(
    (review) =>
      review.pull === pull && review.directory === directory && review.head === pull.head.sha,
  );
}

function shows(
  model: Model,
  { job }: Ran,
  { pull, key, change }: KeyChange & { readonly pull: Pull },
): boolean {
  return reviewsOf(model, pull, job.directory).some(({ changes }) => changes.get(key) === change);
}

/** A run in which nothing goes wrong ends as the reviews say. */
function checkEnd(
  model: Model,
  ran: Ran,
  {
    changes,
    isNewest,
  }: { readonly changes: ReadonlyMap<string, string>; readonly isNewest: boolean },
): void {
  const { job, outcome, after, fault } = ran;
  const isAsWanted = changesOf(after[job.directory], job.content[job.directory]).size === 0;
  const isSuperseded = outcome.outputs['superseded'] === 'true';
  if (outcome.exitCode === 0 && !isSuperseded && !isAsWanted)
    broken(model, 'converges', 'an apply ended 0, and the server is not as the manifests say');
  const isElsewhere = job.content.isElsewhere || job.base?.isElsewhere === true;
  if (fault !== 'none' || isElsewhere || !isNewest) return;
  // A guard counts removals; the input for it is part of a run by hand.
  const removals = [...changes.values()].filter((change) => change.startsWith('delete')).length;
  if (removals > 0 && outcome.outputs['failure-reason'] === 'refused') return;
  const mustApply = [...changes].every(
    ([key, change]) => isRepairOnly(model, ran, key) || mustAllow(model, ran, { key, change }),
  );
  if (mustApply && outcome.exitCode !== 0) {
    const said = outcome.annotations.map(({ message }) => message).join('\n');
    broken(
      model,
      'finishes',
      `everything was reviewed, and the apply ended otherwise\n${said}\n${outcome.log}`,
    );
  }
}

function isRepairOnly(model: Model, ran: Ran, key: string): boolean {
  return !(ran.job.gate instanceof Map) && isRepair(model, ran, key);
}

function mustAllow(model: Model, ran: Ran, { key, change }: KeyChange): boolean {
  const { gate, inputs, directory } = ran.job;
  if (gate instanceof Map) return gate.get(key) === change;
  if (inputs['unreviewed-changes'] === 'apply') return true;
  const { newest, newestTouching } = decidingPulls(model, ran, key);
  if (newest === undefined || newest !== newestTouching) return false;
  const use = useOf(model, newest, directory);
  const isOpen = !use.isLapsed && !use.spent.has(key) && !use.unrecorded.has(key);
  return isOpen && shows(model, ran, { pull: newest, key, change });
}

function remember(model: Model, ran: Ran, written: readonly string[]): void {
  const { job, after, before, fault, outcome } = ran;
  const { directory } = job;
  const applied = model.applied[directory];
  for (const key of written) {
    const isRestored = isRepair(model, ran, key);
    const now = after[directory].get(key);
    if (now === undefined) applied.delete(key);
    else applied.set(key, now);
    if (isRestored && before[directory].has(key)) continue;
    for (const pull of mergedInto(model, job.commit)) {
      const use = useOf(model, pull, directory);
      if (hidesComments(fault)) use.unrecorded.add(key);
      else use.spent.add(key);
    }
  }
  if (outcome.exitCode !== 0 || outcome.outputs['superseded'] === 'true') return;
  for (const pull of mergedInto(model, job.commit)) {
    const use = useOf(model, pull, directory);
    use.isLapsed = true;
    if (hidesComments(fault)) continue;
    for (const key of use.unrecorded) use.spent.add(key);
    use.unrecorded.clear();
  }
}
