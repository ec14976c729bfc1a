/**
 * When automations last fired, and how often. It is extra information: whatever goes wrong, the command goes on without it.
 *
 * Premise: unknown is never "never fired". Only a server that has no execution of an automation, in a list that was read
 * whole, says that.
 */
import { ApiFailure } from '../../diagnostics/api-failure.ts';
import { Failure } from '../../diagnostics/failure.ts';
import { present } from '../../lib/present.ts';
import { TaskGroup } from '../../lib/task-group.ts';
import type { Observed } from '../../model/automation.ts';
import type { AutomationId } from '../../model/ids.ts';
import {
  EXECUTION_DAYS,
  type ExecutionApi,
  type ExecutionFacts,
  type ExecutionHistory,
  type ReadExecutions,
  type ServerMemory,
} from '../../model/plan/execution-history.ts';

const DAY_MS = 86_400_000;

/** Time for all requests, in milliseconds: nobody waits longer for extra information. */
const BUDGET_MS = 10_000;

/** How long a refusal, and a success, are remembered: 7 days. */
const REMEMBERED_MS = 7 * DAY_MS;

/** How long it is remembered that a server could not respond: an hour. */
const RETRY_MS = 3_600_000;

/** Automations whose executions are counted; of more, only the time of the last one is read. */
const MAX_COUNTED = 200;

/** What reading uses. */
export interface ExecutionReading {
  readonly api: ExecutionApi;
  /** What is remembered of the server, and its name there; absent: nothing is. */
  readonly memory?: { readonly store: ServerMemory; readonly server: string };
  readonly now: () => Date;
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}

/** Reads what the server says of some automations; nothing where it says nothing. Never rejects. */
export async function readExecutionHistory(
  reading: ExecutionReading,
  automations: readonly Pick<Observed, 'id' | 'listedIn'>[],
): Promise<ExecutionHistory> {
  if (automations.length === 0) return NOTHING;
  const ended = new AbortController();
  const late = reading.sleep(BUDGET_MS, ended.signal).then(
    () => 'late' as const,
    () => 'late' as const,
  );
  const writes = new TaskGroup();
  const remember: Remember = async (...entry) =>
    await writes.run(async () => await rememberServer(reading, ...entry));
  try {
    const counted = await Promise.race([readCounts(reading, automations, remember), late]);
    if (counted === 'late') {
      // A response that is still on its way is not remembered: this is, after what is being written.
      await writes.close();
      await rememberServer(reading, false, RETRY_MS);
      return NOTHING;
    }
    const times = await Promise.race([readTimes(reading, automations, counted), late]);
    return merge(automations, counted, times === 'late' ? undefined : times);
  } finally {
    ended.abort();
  }
}

const NOTHING: ExecutionHistory = { facts: new Map(), isUndocumented: false };

type Counted = ReadonlyMap<AutomationId, ReadExecutions>;

type Times = ReadonlyMap<AutomationId, string | null>;

type Remember = (isOffered: boolean, goodForMs: number) => Promise<void>;

/** Empty where the server does not have the API, or could not respond. */
async function readCounts(
  reading: ExecutionReading,
  automations: readonly Pick<Observed, 'id'>[],
  remember: Remember,
): Promise<Counted> {
  const { api, memory, now } = reading;
  const known = await memory?.store.read(memory.server);
  if (known === false) return new Map();
  const since = now().getTime() - EXECUTION_DAYS * DAY_MS;
  const ids = automations.slice(0, MAX_COUNTED).map(({ id }) => id);
  try {
    // A server that does not have the API is asked for one automation only.
    const probed = known === true ? ids : ids.slice(0, 1);
    const first = await api.readExecutions({ ids: probed, since });
    if (known !== true) await remember(true, REMEMBERED_MS);
    const rest = ids.slice(probed.length);
    if (rest.length === 0) return first;
    return new Map([...first, ...(await api.readExecutions({ ids: rest, since }))]);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (api.isRefusal(error)) await remember(false, REMEMBERED_MS);
    else if (isServerError(error)) await remember(false, RETRY_MS);
    return new Map();
  }
}

function isServerError(error: Failure): boolean {
  return error instanceof ApiFailure && (error.status ?? 0) >= 500;
}

async function rememberServer(
  { memory }: ExecutionReading,
  isOffered: boolean,
  goodForMs: number,
): Promise<void> {
  await memory?.store.write(memory.server, isOffered, goodForMs);
}

/** The times of the last executions, where they can add to what was counted. */
async function readTimes(
  { api }: ExecutionReading,
  automations: readonly Pick<Observed, 'id' | 'listedIn'>[],
  counted: Counted,
): Promise<Times | undefined> {
  const open = automations.filter(({ id }) => typeof counted.get(id)?.newest !== 'string');
  if (open.length === 0) return undefined;
  try {
    return await api.readLastExecuted([...new Set(open.map(({ listedIn }) => listedIn))]);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return undefined;
  }
}

function merge(
  automations: readonly Pick<Observed, 'id'>[],
  counted: Counted,
  times: Times | undefined,
): ExecutionHistory {
  const facts = new Map<AutomationId, ExecutionFacts>();
  for (const { id } of automations) {
    const { newest, counts } = counted.get(id) ?? {};
    const lastFiredAt = latest(newest, times?.get(id), counted.has(id));
    // A time that the list does not have: executions are missing from the list, so it counts nothing.
    const isMissing = typeof lastFiredAt === 'string' && newest === null;
    const recent = isMissing ? undefined : counts;
    if (lastFiredAt === undefined && recent === undefined) continue;
    facts.set(id, present({ lastFiredAt, recent }));
  }
  return { facts, isUndocumented: counted.size > 0 };
}

/** The later of two times. Null only where neither source is uncertain. */
function latest(
  listed: string | null | undefined,
  time: string | null | undefined,
  isListed: boolean,
): string | null | undefined {
  if (typeof listed === 'string' && typeof time === 'string') {
    return Date.parse(time) > Date.parse(listed) ? time : listed;
  }
  if (typeof listed === 'string') return listed;
  if (typeof time === 'string') return time;
  // A list that was not read whole may have what the time lacks.
  return listed === null || (!isListed && time === null) ? null : undefined;
}
