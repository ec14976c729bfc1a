/** The promises about two runs at the same time. */
import { parseCommentMarker } from '../../../../src/action/github/comment-marker.ts';
import { contains, type Directory, type Pull } from '../git-model.ts';
import { changeOf } from '../live-state.ts';
import { checkForeign } from '../run-job.ts';
import { broken, type Job, type Model, useOf } from '../sequence-model.ts';
import type { RanTogether, Write } from './run-two.ts';

/**
 * Checks what two runs have done, and remembers it for those after them.
 *
 * @param canceled the run that was canceled: GitHub shows that itself. Absent: none.
 */
export function checkMeeting(model: Model, ran: RanTogether, canceled?: number): void {
  checkForeign(model);
  for (const write of ran.writes) checkWrite(model, ran, write);
  checkEnds(model, ran, canceled);
  remember(model, ran);
  checkComments(model, ran);
}

/** Only applies write, what their manifests say and what was reviewed of what they have seen. */
function checkWrite(model: Model, { jobs, states }: RanTogether, write: Write): void {
  const { run, directory, key, after, seen } = write;
  const job = jobs[run];
  if (job?.mode !== 'apply' || job.directory !== directory)
    broken(model, 'writes', `run ${run} has written ${directory} ${key}`);
  const wanted = job.content[directory][key];
  const now = states[after]?.[directory].get(key);
  if (changeOf(now, wanted) !== undefined)
    broken(model, 'writes', `${key} is not as the manifests say`);
  if (job.inputs['unreviewed-changes'] === 'apply') return;
  const last = model.applied[directory].get(key);
  const live = states[seen]?.[directory].get(key);
  const isRepair = last !== undefined && live?.number === last.number && wanted === last.threshold;
  const change = changeOf(live, wanted);
  if (!isRepair && !isReviewed(model, job, { directory, key, change }))
    broken(model, 'reviewed', `${key} was written without a review: ${change}`);
}

/** Whether the newest merged pull request that shows the key shows this change of it, and no apply has used it. */
function isReviewed(
  model: Model,
  { commit }: Job,
  {
    directory,
    key,
    change,
  }: {
    readonly directory: Directory;
    readonly key: string;
    readonly change: string | undefined;
  },
): boolean {
  const [newest] = mergedInto(model, commit).flatMap((pull) =>
    model.reviews.filter(
      (review) =>
        review.pull === pull &&
        review.directory === directory &&
        review.head === pull.head.sha &&
        review.changes.has(key),
    ),
  );
  return (
    newest !== undefined &&
    newest.changes.get(key) === change &&
    !useOf(model, newest.pull, directory).spent.has(key)
  );
}

function mergedInto({ merges }: Model, commit: Job['commit']): readonly Pull[] {
  if (commit === undefined) return [];
  return merges.filter(({ merged }) => merged.some((each) => contains(commit, each)));
}

/** A run that ends well has seen each automation as its manifests say, and no run ends with a bug. */
function checkEnds(
  model: Model,
  { jobs, outcomes, states }: RanTogether,
  canceled: number | undefined,
): void {
  for (const [run, outcome] of outcomes.entries()) {
    const job = jobs[run];
    if (outcome === undefined || job === undefined) continue;
    const { exitCode, outputs, log, annotations } = outcome;
    const said = `${log}\n${annotations.map(({ message }) => message).join('\n')}`;
    if (outputs['failure-reason'] === 'bug') broken(model, 'ends', said);
    if (exitCode !== 0 && outcome.summary === '' && run !== canceled)
      broken(model, 'told', `run ${run} ended ${exitCode}, and its summary is empty`);
    if (exitCode !== 0 || job.mode !== 'apply' || outputs['superseded'] === 'true') continue;
    const { directory } = job;
    const keys = new Set(
      [...states.flatMap((state) => [...state[directory].keys()])].concat(
        Object.keys(job.content[directory]),
      ),
    );
    for (const key of keys) {
      const wanted = job.content[directory][key];
      if (states.every((state) => changeOf(state[directory].get(key), wanted) !== undefined))
        broken(
          model,
          'true',
          `run ${run} ended 0, and ${key} was never as its manifests say\n${said}`,
        );
    }
  }
}

/** What was written counts as applied, and what was shown of it as used, unless nobody could note that. */
function remember(model: Model, { jobs, outcomes, states, writes }: RanTogether): void {
  const last = states.at(-1) ?? states[0];
  for (const { run, directory, key } of writes) {
    const applied = model.applied[directory];
    const now = last[directory].get(key);
    if (now === undefined) applied.delete(key);
    else applied.set(key, now);
    for (const pull of mergedInto(model, jobs[run]?.commit))
      useOf(model, pull, directory).unrecorded.add(key);
  }
  for (const [run, outcome] of outcomes.entries()) {
    const job = jobs[run];
    if (job?.mode !== 'apply' || outcome?.exitCode !== 0) continue;
    if (outcome.outputs['superseded'] === 'true') continue;
    for (const pull of mergedInto(model, job.commit))
      useOf(model, pull, job.directory).isLapsed = true;
  }
}

/** Comments of pull requests that no apply was about stay; no comment says that a run that has ended is at work. */
function checkComments(model: Model, { jobs, outcomes }: RanTogether): void {
  if (outcomes.includes(undefined)) return;
  for (const { body, issue } of model.harness.github.comments) {
    const marker = parseCommentMarker(body);
    const isOurs = jobs.some(({ directory }) => directory === marker?.directory);
    if (marker?.state === 'applying' && isOurs)
      broken(model, 'told', `the comment of pull request ${issue} says that an apply runs`);
    const pull = model.pulls.find(({ number }) => number === issue);
    if (marker?.state !== 'applied' || pull === undefined) continue;
    const isTrue = model.merges.includes(pull);
    if (!isTrue)
      broken(model, 'told', `pull request ${issue} was not merged, and counts as applied`);
  }
}
