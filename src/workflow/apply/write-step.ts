/**
 * Writes one step, and finds out how it ended even when the response is lost.
 *
 * Terms: a failure is *certain* when the write cannot have happened (a refusal, or a request that never left), and
 * *ambiguous* otherwise. After an ambiguous one we read, wait, read again, and send once more: sending again at once
 * could write twice, and giving up would leave the user not knowing. A marker of our own in the slot distinguishes our
 * write from anybody else's. If looking fails too, the result is unknown, and is said to be.
 */
import { Failure } from '../../diagnostics/failure.ts';
import { present } from '../../lib/present.ts';
import { isExpressible, type Observed } from '../../model/automation.ts';
import type { AutomationApi, WriteOptions } from '../../model/automation-api.ts';
import { canonicalAutomation } from '../../model/canonical/canonical-automation.ts';
import { diffAutomations } from '../../model/document/diff-documents.ts';
import { contentAfter } from '../../reconcile/build-change.ts';
import type { ApplyStep } from './apply-steps.ts';
import type { ApplyDependencies } from './apply-types.ts';
import { RECHECK_DELAY_MS, startCheckAge } from './check-age.ts';
import {
  checkPrecondition,
  hasIdentity,
  type PreconditionResult,
  slotsToRead,
} from './check-precondition.ts';
import {
  concludeFailure,
  doneResult,
  type FailedWrite,
  isCertain,
  mayBeReached,
  type StepResult,
  unknownResult,
  unsentReason,
  unsentResult,
} from './conclude-failure.ts';

type Edges = Pick<ApplyDependencies, 'api' | 'sleep' | 'random' | 'now'>;

/** How a write is one of those that run side by side. */
export interface WriteTurn extends Required<WriteOptions> {
  /** Called when the response does not settle the step, before anything else is sent for it. */
  readonly onUnsettled: () => void;
}

/**
 * Writes one step whose precondition holds. Never rejects for what the server does.
 *
 * @returns how the step ended, or `stale-check` when nothing was sent and the precondition has to be checked again.
 */
export async function writeStep(
  step: ApplyStep,
  { isCheckFresh, onResponse, onUnsettled }: WriteTurn,
  edges: Edges,
): Promise<StepResult | 'stale-check'> {
  const response = await orFailure(send(step, edges.api, { isCheckFresh, onResponse }));
  if (!(response instanceof Failure))
    return await concludeResponse(step, response, { ...edges, onUnsettled });
  if (unsentReason(response) !== undefined) return unsentResult(response) ?? 'stale-check';
  onUnsettled();
  const check = await checkAfter(step, { failure: response }, edges);
  return (
    concludeFailure(step, { failure: response }, check) ?? (await sendAgain(step, response, edges))
  );
}

/** Sends a write a second time, whose first send may have taken effect, or still be. */
async function sendAgain(step: ApplyStep, earlier: Failure, edges: Edges): Promise<StepResult> {
  for (;;) {
    const isCheckFresh = startCheckAge(edges.now);
    const response = await orFailure(send(step, edges.api, { isCheckFresh }));
    if (!(response instanceof Failure)) return await concludeResponse(step, response, edges);
    const unsent = unsentReason(response);
    if (unsent !== undefined && unsent !== 'stale-check') return unknownResult(earlier);
    const failed = { failure: response, earlier };
    const result = concludeFailure(step, failed, await checkAfter(step, failed, edges));
    if (result !== undefined) return result;
    if (unsent === undefined) return unknownResult(earlier);
  }
}

/** The failure that a promise rejects with, as a value; a bug of ours is thrown again. */
async function orFailure<T>(promise: Promise<T>): Promise<T | Failure> {
  try {
    return await promise;
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}

async function send(
  step: ApplyStep,
  api: AutomationApi,
  options: WriteOptions,
): Promise<Observed | undefined> {
  const { draft, change } = step;
  const { precondition } = change;
  if (draft === undefined) {
    if (precondition.kind === 'present') await api.deleteAutomation(precondition.id, options);
    return undefined;
  }
  return precondition.kind !== 'present'
    ? await api.createAutomation(draft, options)
    : await api.updateAutomation(precondition.id, draft, {
        ...options,
        ...present({ live: change.before }),
      });
}

/**
 * Checks what the server holds after a failure, twice when the first check finds nothing new: a list may lag behind.
 * A certain refusal needs no check, except where it may only say that the goal was reached before.
 */
async function checkAfter(
  step: ApplyStep,
  failed: FailedWrite,
  edges: Edges,
): Promise<PreconditionResult | Failure> {
  if (isCertain(failed) && !mayBeReached(step, failed.failure)) return { state: 'untouched' };
  const first = await look(step, edges.api);
  if (first instanceof Failure || first.state !== 'untouched') return first;
  // Nothing new was sent since the last check, so one is enough.
  return unsentReason(failed.failure) === undefined ? await lookAgain(step, edges) : first;
}

/** Looks once more, after a while. */
async function lookAgain(
  step: ApplyStep,
  { api, sleep, random }: Pick<Edges, 'api' | 'sleep' | 'random'>,
): Promise<PreconditionResult | Failure> {
  await sleep(RECHECK_DELAY_MS * (1 + random()));
  return await look(step, api);
}

async function look(step: ApplyStep, api: AutomationApi): Promise<PreconditionResult | Failure> {
  const live = await orFailure(api.readSlots(slotsToRead(step)));
  return live instanceof Failure ? live : checkPrecondition(step, live);
}

/** Compares the response with what was sent; where they differ, what is there decides. */
async function concludeResponse(
  step: ApplyStep,
  written: Observed | undefined,
  edges: Edges & Partial<Pick<WriteTurn, 'onUnsettled'>>,
): Promise<StepResult> {
  const { api } = edges;
  const { to } = step;
  if (to === undefined || written === undefined) return doneResult(step, undefined);
  const isAsSent = hasIdentity(written, to);
  if (isAsSent && (await isIdTrusted(step, api))) return doneResult(step, written.id);

  edges.onUnsettled?.();
  const first = await look(step, api);
  const isSettled = isAsSent || (!(first instanceof Failure) && first.state === 'done');
  // That the server stores something else is a grave thing to say: what was read may be corrupted as well.
  const checked = isSettled ? first : await lookAgain(step, edges);
  if (!(checked instanceof Failure) && checked.state === 'done') {
    return doneResult(step, checked.observed?.id ?? written.id);
  }
  // As sent, and only the id could not be confirmed: the next plan goes by the marker, not by the id.
  if (isAsSent) return { status: 'done' };
  // A response alone may be corrupted on its way: only what was read back is known to be stored.
  if (checked instanceof Failure) return unknownResult(checked);
  return isExpressible(written) ? notConverged(step, written) : unreadableResult(written);
}

async function isIdTrusted({ change }: ApplyStep, api: AutomationApi): Promise<boolean> {
  if (change.precondition.kind === 'present') return true;
  const capabilities = await orFailure(api.readCapabilities());
  return !(capabilities instanceof Failure) && !capabilities.missing.has('ownIds');
}

/** What was sent can be expressed, so a response that cannot is more likely corrupted than what is stored. */
function unreadableResult({ id }: Observed): StepResult {
  return {
    status: 'unknown',
    code: 'not-converged',
    id,
    message: 'It was written, but the response of the server is incomplete',
    hint: 'Run the same command again: what was written is found and not written twice',
  };
}

function notConverged({ draft, change }: ApplyStep, written: Observed): StepResult {
  const wanted = draft === undefined ? undefined : contentAfter(change.before, draft);
  const fields =
    wanted === undefined
      ? []
      : diffAutomations(canonicalAutomation(wanted), canonicalAutomation(written)).map(
          ({ path }) => path,
        );
  const named = fields.length === 0 ? ['description (the marker line)'] : fields;
  return {
    status: 'failed',
    code: 'not-converged',
    id: written.id,
    message: `The server stored other values than were sent, in ${named.join(', ')}`,
    hint: 'The write took effect. Check it in the web page, and write the manifest as the server stores it',
  };
}
