/** Comments show what was planned, are replaced only while they may be, and say how an apply ended. */
import { parseCommentMarker } from '../../../src/action/github/comment-marker.ts';
import type { FakeComment } from '../../support/github/state.ts';
import { contains, type Directory, type Pull, touches } from './git-model.ts';
import { changesOf } from './live-state.ts';
import type { Ran } from './run-job.ts';
import { broken, type Model, useOf } from './sequence-model.ts';

/** Bodies by id, of all pull requests; not those of the drift issue. */
export function commentsOf(model: Model): ReadonlyMap<number, string> {
  return new Map(pullComments(model).map(({ id, body }) => [id, body]));
}

function pullComments({ harness, pulls }: Model): readonly FakeComment[] {
  return harness.github.comments.filter(({ issue }) =>
    pulls.some(({ number }) => number === issue),
  );
}

export function checkComments(model: Model, ran: Ran): void {
  const { job, outcome, comments } = ran;
  const changed = pullComments(model).filter(({ id, body }) => comments.get(id) !== body);
  if (outcome.exitCode !== 0 && outcome.summary === '' && ran.fault !== 'canceled at write 1')
    broken(model, 'told', `a run ended ${outcome.exitCode}, and its summary is empty`);
  if (job.mode === 'apply') {
    checkApplied(model, ran, changed);
    return;
  }
  const isOwn = job.event === 'pull_request' && job.mode === 'plan' && job.pull?.kind === 'branch';
  if (job.pull === undefined || !isOwn) {
    if (changed.length > 0) broken(model, 'comments', `${job.name} has changed a comment`);
    return;
  }
  const isOther = ({ issue }: FakeComment): boolean => issue !== job.pull?.number;
  checkOutdated(model, ran, changed);
  if (changed.some(isOther)) broken(model, 'comments', 'the comment of another one was changed');
  if (ran.isCurrent.atStart) checkPlanned(model, ran, job.pull);
}

/**
 * A run for a closed pull request or an older commit changes no comment. Where the pull request changes between the last
 * question of a run and its writing, the comment may be replaced, but by none that counts as a review.
 */
function checkOutdated(
  model: Model,
  { job, isCurrent, isOverlapped }: Ran,
  changed: readonly FakeComment[],
): void {
  if (isCurrent.atEnd) return;
  // The newer run has shown its plan in the comment that was replaced.
  if (changed.length > 0 && job.pull !== undefined) forget(model, job.pull, job.directory);
  const bad = isOverlapped
    ? changed.filter(({ body }) => isReview(body, job.pull?.head.sha))
    : changed;
  if (bad.length > 0)
    broken(model, 'outdated', 'the comment of a closed or outdated pull request was replaced');
}

function isReview(body: string, head: string | undefined): boolean {
  const marker = parseCommentMarker(body);
  return marker !== undefined && marker.plan !== '' && marker.head === head;
}

function checkPlanned(model: Model, ran: Ran, pull: Pull): void {
  const { job, outcome, before, fault } = ran;
  const { directory } = job;
  const shown = model.harness.github.comments.find(
    ({ id }) => String(id) === outcome.outputs['comment-id'],
  );
  const { atEnd } = ran.isCurrent;
  // During a run a pull request may end: what was written before that counts, and nothing after it.
  const isWritten = shown !== undefined && (atEnd || isReview(shown.body, job.head));
  const isElsewhere = job.content.isElsewhere || job.base?.isElsewhere === true;
  if (fault === 'none' && atEnd && !isWritten) broken(model, 'comments', 'a plan has no comment');
  if (isWritten && model.setup.commentMode === 'update') forget(model, pull, directory);
  // A plan that a guard refuses is shown all the same.
  const isMade = outcome.exitCode === 0 || outcome.outputs['failure-reason'] === 'refused';
  if (!isMade) {
    if (fault === 'none' && atEnd && !isElsewhere)
      broken(model, 'plans', `a plan failed\n${JSON.stringify(outcome.annotations)}`);
    if (isWritten) checkFailed(model, pull, directory, fault);
    return;
  }
  if (!isWritten) return;
  const all = changesOf(before[directory], job.content[directory]);
  const text = shown.body;
  for (const key of all.keys()) {
    if (ran.disturbed.has(key)) continue;
    if (!text.includes(`<code>${key}</code>`)) broken(model, 'shown', `the comment lacks ${key}`);
  }
  if (!ran.isOverlapped) checkOrigins(model, ran, text);
  const unsure = ran.disturbed;
  const changes = new Map(
    [...all].filter(([key]) => !unsure.has(key) && !isPureRepair(model, ran, key)),
  );
  model.reviews.push({ pull, directory, head: job.head ?? '', changes, unsure });
}

/** A plan that a run has written into a comment counts from then on, not from the end of the run. */
export function rememberShown(
  model: Model,
  { job, before, comments }: Pick<Ran, 'job' | 'before' | 'comments'>,
): void {
  const { directory, pull, head } = job;
  if (pull === undefined || job.mode !== 'plan' || job.event !== 'pull_request') return;
  const isShown = markersOf(model, pull, directory).some(
    ({ comment }) => comments.get(comment.id) !== comment.body && isReview(comment.body, head),
  );
  if (!isShown) return;
  if (model.setup.commentMode === 'update') forget(model, pull, directory);
  const all = changesOf(before[directory], job.content[directory]);
  const changes = new Map([...all].filter(([key]) => !isPureRepair(model, { job, before }, key)));
  model.reviews.push({ pull, directory, head: head ?? '', changes, unsure: new Set() });
}

function forget({ reviews }: Model, pull: Pull, directory: Directory): void {
  for (const review of reviews.filter(
    (each) => each.pull === pull && each.directory === directory,
  )) {
    reviews.splice(reviews.indexOf(review), 1);
  }
}

function isPureRepair(
  model: Model,
  { job, before }: Pick<Ran, 'job' | 'before'>,
  key: string,
): boolean {
  const last = model.applied[job.directory].get(key);
  const live = before[job.directory].get(key);
  return (
    last !== undefined &&
    live?.number === last.number &&
    job.content[job.directory][key] === last.threshold
  );
}

/** A plan that failed must not leave the old one in sight. */
function checkFailed(model: Model, pull: Pull, directory: Directory, fault: Ran['fault']): void {
  const states = markersOf(model, pull, directory)
    .filter(({ comment }) => !comment.isMinimized)
    .map(({ marker }) => marker.state);
  // Only GraphQL hides an older comment. While it is down, the newer one below says that the plan failed.
  const cannotHide = fault === 'graphql down' && model.setup.commentMode === 'new-on-change';
  const isOldShown = cannotHide ? states.at(-1) === 'planned' : states.includes('planned');
  if (isOldShown || !states.includes('invalid'))
    broken(model, 'told', `after a failed plan the comments are ${states.join(', ')}`);
}

function markersOf(
  { harness }: Model,
  { number }: Pull,
  directory: Directory,
): readonly {
  readonly comment: FakeComment;
  readonly marker: NonNullable<ReturnType<typeof parseCommentMarker>>;
}[] {
  return harness.github.comments.flatMap((comment) => {
    const marker = comment.issue === number ? parseCommentMarker(comment.body) : undefined;
    return marker?.directory === directory ? [{ comment, marker }] : [];
  });
}

/** What is merged and waits for its apply was not deleted on the server. */
function checkOrigins(model: Model, { job }: Ran, text: string): void {
  const { directory } = job;
  for (const line of text.split('\n')) {
    const key = /<code>([a-z]+)<\/code>/u.exec(line)?.[1];
    if (key === undefined || !line.includes('deleted on the server')) continue;
    const isNew = !model.applied[directory].has(key);
    const waiting = model.merges.find((pull) => waitsFor(model, pull, { directory, key }));
    if (isNew && waiting !== undefined)
      broken(
        model,
        'pending',
        `${key} waits for pull request ${waiting.number}, and counts as deleted`,
      );
  }
}

/** Whether a merged pull request adds the key, shows it, and no apply has run since. */
export function waitsFor(
  model: Model,
  pull: Pull,
  { directory, key }: { readonly directory: Directory; readonly key: string },
): boolean {
  const use = useOf(model, pull, directory);
  if (use.isLapsed || use.spent.has(key) || use.unrecorded.has(key)) return false;
  const adds = pull.edits.some(
    (edit) => edit.directory === directory && edit.key === key && edit.threshold !== undefined,
  );
  if (!adds) return false;
  if (pull.kind === 'fork') return true;
  return model.reviews.some(
    ({ changes, ...review }) =>
      review.pull === pull &&
      review.directory === directory &&
      review.head === pull.head.sha &&
      changes.get(key)?.startsWith('create') === true,
  );
}

function checkApplied(model: Model, ran: Ran, changed: readonly FakeComment[]): void {
  const { job, outcome, fault } = ran;
  const { commit, directory } = job;
  const numbers = new Set(model.merges.map(({ number }) => number));
  if (changed.some(({ issue }) => !numbers.has(issue)))
    broken(
      model,
      'comments',
      'an apply has changed the comment of a pull request that is not merged',
    );
  if (fault !== 'none' || commit === undefined || job.gate !== undefined) return;
  const pull = model.merges.find(({ merged }) => merged.includes(commit));
  // One whose changes were applied before has said so.
  if (pull === undefined || useOf(model, pull, directory).isLapsed) return;
  const bodies = markersOf(model, pull, directory);
  if (
    outcome.outputs['failure-reason'] === 'unreviewed' &&
    job.inputs['unreviewed-changes'] !== 'skip'
  ) {
    if (!bodies.some(({ comment }) => comment.body.includes('Not applied')))
      broken(model, 'told', `pull request ${pull.number} does not say that nothing was applied`);
  }
}

/** After a whole apply no comment that counts waits for one. */
export function checkSettled(model: Model, { commit, directory }: Ran['job']): void {
  for (const pull of model.merges) {
    if (commit === undefined || !pull.merged.some((each) => contains(commit, each))) continue;
    if (!touches(pull, directory)) continue;
    const waiting = markersOf(model, pull, directory).filter(
      ({ comment, marker }) =>
        marker.head === pull.head.sha &&
        !comment.isMinimized &&
        ['planned', 'applying'].includes(marker.state),
    );
    if (waiting.length > 0)
      broken(model, 'told', `the comment of pull request ${pull.number} still waits for an apply`);
  }
}
