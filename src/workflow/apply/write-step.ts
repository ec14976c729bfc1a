/**
 * Writes one step, and finds out how it ended even when the answer is lost.
 *
 * Terms: a failure is *certain* when the write cannot have happened (a refusal, or a request that never left), and
 * *ambiguous* otherwise. After an ambiguous one we look, wait, look again, and send once more: sending again at once
 * could write twice, and giving up would leave the user not knowing. A marker of our own at the place tells our
 * write from anybody else's. If looking fails too, the result is unknown, and is said to be.
 */
import { ApiFailure } from '../../diagnostics/api-failure.ts';
import { Failure } from '../../diagnostics/failure.ts';
import { isExpressible, type Observed } from '../../model/automation.ts';
import type { AutomationApi } from '../../model/automation-api.ts';
import { diffAutomations } from '../../model/document/diff-documents.ts';
import type { AutomationId } from '../../model/ids.ts';
import type { ChangeResult } from '../../model/plan.ts';
import { contentAfter } from '../../reconcile/build-change.ts';
import type { ApplyStep } from './apply-steps.ts';
import type { ApplyDependencies } from './apply-types.ts';
import { hasIdentity, judgeLive, type LiveJudgment, placesToRead } from './check-precondition.ts';

/** How a step ended; a change's result without the change. */
export type StepResult = Omit<ChangeResult, 'change'>;

type Edges = Pick<ApplyDependencies, 'api' | 'sleep' | 'random'>;

/** How often a write is sent at most. */
const MOST_SENDS = 2;

/** How long to wait before looking again, in milliseconds, and as much again at random: an answer was lost, so the server may be slow. */
const LOOK_AGAIN_AFTER = 1000;

/** Servers without this feature may answer a create with the id of another automation. */
const TRUSTWORTHY_IDS = 'AUTOMATION_EVENT_RUN_METRIC';

/** Writes one step whose precondition holds. Never rejects for what the server does. */
export async function writeStep(step: ApplyStep, edges: Edges): Promise<StepResult> {
  for (let sends = 1; ; sends += 1) {
    const answer = await orFailure(send(step, edges.api));
    if (!(answer instanceof Failure)) return await concludeAnswer(step, answer, edges);
    if (answer.code === 'interrupted' && sends === 1) {
      return { status: 'not-attempted', code: 'interrupted', message: answer.message };
    }
    const judgment = await lookAfter(step, answer, edges);
    const result = conclusionOf(step, answer, judgment);
    if (result !== undefined) return result;
    if (sends === MOST_SENDS) return unknownResult(answer);
  }
}

/** What a failed write came to; undefined when it may be sent once more. */
function conclusionOf(
  step: ApplyStep,
  failure: Failure,
  judgment: LiveJudgment | Failure,
): StepResult | undefined {
  const isCertain = !isAmbiguous(failure);
  if (judgment instanceof Failure) {
    return isCertain ? failedResult(failure) : unknownResult(failure);
  }
  if (judgment.state === 'done') return doneResult(step, judgment.observed?.id);
  if (isCertain) return failedResult(failure);
  if (judgment.state === 'untouched') return undefined;
  const { code, message } = judgment;
  // Somebody else holds the place, so ours cannot; whereas ours, changed or gone, may have been written before that.
  return code === 'conflict'
    ? { status: 'failed', code, message }
    : unknownResult(failure, `${message}, or the answer that shows it is spoiled`);
}

/** The failure that a promise rejects with, as a value; a bug of ours goes on rejecting. */
async function orFailure<T>(promise: Promise<T>): Promise<T | Failure> {
  try {
    return await promise;
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}

/** Whether a failed write may have happened all the same. */
export function isAmbiguous(failure: Failure): boolean {
  if (failure instanceof ApiFailure) {
    if (!failure.wasSent) return false;
    const { status } = failure;
    if (status !== undefined && status >= 400 && status < 500)
      return status === 408 || status === 425;
    return status !== 501;
  }
  return failure.code === 'network' || failure.code === 'server';
}

/** What failed and cannot have happened. */
export function failedResult(failure: Failure): StepResult {
  return {
    status: 'failed',
    code: failure.code,
    message: failure.message,
    ...(failure.hint === undefined ? {} : { hint: failure.hint }),
  };
}

/** What may or may not have happened; `seen` is what a look at the server showed. */
export function unknownResult(failure: Failure, seen?: string): StepResult {
  return {
    status: 'unknown',
    code: failure.code,
    message: `It may or may not have been written: ${failure.message}${seen === undefined ? '' : `. ${seen}`}`,
    hint: 'Run the same command again: what was written is found and not written twice',
  };
}

async function send(step: ApplyStep, api: AutomationApi): Promise<Observed | undefined> {
  const { draft, change } = step;
  const { precondition } = change;
  if (draft === undefined) {
    if (precondition.kind === 'present') await api.deleteAutomation(precondition.id);
    return undefined;
  }
  return precondition.kind === 'free'
    ? await api.createAutomation(draft)
    : await api.updateAutomation(precondition.id, draft);
}

/**
 * Looks at what is there after a failure. A certain failure needs no look, except where it may only say that the
 * goal was reached before: a create whose place is taken, a delete of what is not there.
 */
async function lookAfter(
  step: ApplyStep,
  failure: Failure,
  { api, sleep, random }: Edges,
): Promise<LiveJudgment | Failure> {
  const isCertain = !isAmbiguous(failure);
  const isCreate = step.change.precondition.kind === 'free';
  const isDelete = step.draft === undefined;
  if (isCertain && !isDelete && !(isCreate && failure.code === 'conflict')) {
    return { state: 'untouched' };
  }
  const first = await look(step, api);
  if (isCertain || first instanceof Failure || first.state !== 'untouched') return first;
  return await lookAgain(step, { api, sleep, random });
}

/** Looks once more, after a while. */
async function lookAgain(
  step: ApplyStep,
  { api, sleep, random }: Edges,
): Promise<LiveJudgment | Failure> {
  await sleep(LOOK_AGAIN_AFTER * (1 + random()));
  return await look(step, api);
}

async function look(step: ApplyStep, api: AutomationApi): Promise<LiveJudgment | Failure> {
  const live = await orFailure(api.readPlaces(placesToRead(step)));
  return live instanceof Failure ? live : judgeLive(step, live, { wasSent: true });
}

/** Compares the answer with what was sent; where they differ, what is there decides. */
async function concludeAnswer(
  step: ApplyStep,
  answer: Observed | undefined,
  edges: Edges,
): Promise<StepResult> {
  const { api } = edges;
  const { to } = step;
  if (to === undefined || answer === undefined) return doneResult(step, undefined);
  const isAsSent = hasIdentity(answer, to);
  if (isAsSent && (await isIdTrusted(step, api))) return doneResult(step, answer.id);

  const first = await look(step, api);
  const isSettled = isAsSent || (!(first instanceof Failure) && first.state === 'done');
  // That the server stores something else is a grave thing to say: what was read may be spoiled as well.
  const judgment = isSettled ? first : await lookAgain(step, edges);
  if (!(judgment instanceof Failure) && judgment.state === 'done') {
    return doneResult(step, judgment.observed?.id ?? answer.id);
  }
  // As sent, and only the id could not be confirmed: the next plan goes by the marker, not by the id.
  if (isAsSent) return { status: 'done' };
  // An answer alone may be spoiled on its way: only what was read back is known to be stored.
  if (judgment instanceof Failure) return unknownResult(judgment);
  return isExpressible(answer) ? notConverged(step, answer) : unreadableResult(answer);
}

async function isIdTrusted({ change }: ApplyStep, api: AutomationApi): Promise<boolean> {
  if (change.precondition.kind === 'present') return true;
  const capabilities = await orFailure(api.readCapabilities());
  return !(capabilities instanceof Failure) && capabilities.features.has(TRUSTWORTHY_IDS);
}

/** What was sent can be expressed, so an answer that cannot is more likely spoiled than what is stored. */
function unreadableResult({ id }: Observed): StepResult {
  return {
    status: 'unknown',
    code: 'not-converged',
    id,
    message: 'It was written, and what the server shows of it cannot be read whole',
    hint: 'Run the same command again: what was written is found and not written twice',
  };
}

function notConverged({ draft, change }: ApplyStep, answer: Observed): StepResult {
  const wanted = draft === undefined ? undefined : contentAfter(change.before, draft);
  const fields =
    wanted === undefined ? [] : diffAutomations(wanted, answer).map(({ path }) => path);
  const named = fields.length === 0 ? ['description (the marker line)'] : fields;
  return {
    status: 'failed',
    code: 'not-converged',
    id: answer.id,
    message: `The server stored something else than was sent, in ${named.join(', ')}`,
    hint: 'It was written all the same; look at it in the web page, and write the manifest as the server stores it',
  };
}

function doneResult({ change }: ApplyStep, id: AutomationId | undefined): StepResult {
  const known = id ?? (change.action === 'delete' ? undefined : change.before?.id);
  return { status: 'done', ...(known === undefined ? {} : { id: known }) };
}
