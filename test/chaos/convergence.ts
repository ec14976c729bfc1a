/**
 * One seeded run: an estate, a history, and the same plan and apply again and again while requests go wrong.
 *
 * The same change is first carried out with nothing going wrong; how that ends is what every run must end as.
 */
import { Failure } from '../../src/diagnostics/failure.ts';
import type { Observed } from '../../src/model/automation.ts';
import type { AutomationApi } from '../../src/model/automation-api.ts';
import type { Project } from '../../src/model/configuration.ts';
import { parseMarker } from '../../src/model/marker.ts';
import type { ChangeResult, PlanPolicy } from '../../src/model/plan.ts';
import { identityOf } from '../../src/reconcile/plan-checksum.ts';
import { collectNeeds } from '../../src/sandbox/collect-needs.ts';
import type { Fault, SeenRequest } from '../../src/sandbox/http/fault.ts';
import { provisionSandbox } from '../../src/sandbox/provision.ts';
import type { Sandbox } from '../../src/sandbox/sandbox-options.ts';
import { SERVER_PROFILES } from '../../src/sandbox/server-profile.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { nodeId } from '../../src/sandbox/store/node-id.ts';
import type { SandboxState, TriggerRecord } from '../../src/sandbox/store/records.ts';
import { createAutomationApi } from '../../src/wandb/create-api.ts';
import { grantWrites } from '../../src/wandb/write-grant.ts';
import { applyPlan } from '../../src/workflow/apply/apply-plan.ts';
import type { ApplySummary } from '../../src/workflow/apply/apply-types.ts';
import { hasIdentity } from '../../src/workflow/apply/judge-live.ts';
import { makePlan } from '../../src/workflow/make-plan.ts';
import { planPolicy } from '../../src/workflow/plan-policy.ts';
import { sandboxNeeds } from '../../src/workflow/sandbox-needs.ts';
import { projectOf } from '../workflow/declarations.ts';
import { ATTEMPT_MS, drawFault } from './faults.ts';
import { createRandom, hash, type Random } from './random.ts';
import {
  addStranger,
  changeEstate,
  drawEstate,
  editInWebPage,
  isOurs,
  type Rule,
} from './random-estate.ts';

/** How likely a request goes wrong, run by run. */
const RATES = [0.4, 0.3, 0.2, 0.15, 0.1];

/** Runs without faults that follow: the second finds nothing left to do. */
const QUIET_RUNS = 2;

/** More requests in one run than this, and it does not end. */
const MOST_REQUESTS = 3000;

const NOW = new Date('2026-11-23T00:00:00Z');

/** What a seed came to. A list that is not empty is a defect. */
export interface SeedOutcome {
  readonly seed: number;
  readonly isConverged: boolean;
  readonly duplicates: readonly string[];
  readonly foreignChanges: readonly string[];
  readonly untrueReports: readonly string[];
  readonly crashes: readonly string[];
  /** How often each fault was injected. */
  readonly faults: ReadonlyMap<string, number>;
  readonly runs: number;
  /** Changes by how they ended, of all runs. */
  readonly results: ReadonlyMap<string, number>;
  /** What is ours at the end and should not be, and the other way round. */
  readonly difference?: string;
}

/** What the world of a seed is made of. */
interface World {
  readonly random: Random;
  readonly sandbox: Sandbox;
  readonly policy: PlanPolicy;
  /** Set for the time of a faulty run. */
  onRequest: ((request: SeenRequest) => Fault | undefined) | undefined;
}

/** Carries a seed out. */
export async function runSeed(seed: number): Promise<SeedOutcome> {
  const random = createRandom(seed);
  const profileName = random.chance(0.7) ? 'saas' : random.pick(['0.82', '0.70', '0.60']);
  const range = profileName === 'saas' ? 'everything' : 'old';
  const before = drawEstate(random, range, 3 + random.below(10));
  const after = changeEstate(random, before, range);
  const profile = SERVER_PROFILES[profileName];
  const world: { -readonly [Key in keyof World]?: World[Key] } = {};
  const sandbox = await startSandbox({
    now: () => NOW,
    emptyPages: random.chance(0.3),
    pageSize: random.pick([{ max: 2 }, { max: 5 }, {}]),
    onRequest: (request) => world.onRequest?.(request),
    ...(profile === undefined ? {} : { profile }),
  });
  try {
    provide(sandbox, before);
    provide(sandbox, after);
    const drift = random.chance(0.8) ? 'repair' : 'report';
    const policy = { ...freePolicy(toProject(before)), drift } as const;
    Object.assign(world, { random, sandbox, policy });
    return await runWorld(seed, world as World, { before, after });
  } finally {
    await sandbox.close();
  }
}

async function runWorld(
  seed: number,
  world: World,
  { before, after }: { before: readonly Rule[]; after: readonly Rule[] },
): Promise<SeedOutcome> {
  const { random, sandbox } = world;
  const { store } = sandbox;
  for (let index = random.below(5); index > 0; index -= 1) addStranger(store, `Stranger ${index}`);
  await quietRun(world, toProject(before));
  editInWebPage(random, store, random.below(6));
  const start = structuredClone(store.state);

  const goal = toProject(after);
  for (let run = 0; run < QUIET_RUNS; run += 1) await quietRun(world, goal);
  const reference = structuredClone(store.state);
  const foreign = new Map(
    start.triggers
      .filter((record) => !isOurs(record) && isSame(record, reference))
      .map((record) => [record.number, JSON.stringify(record)]),
  );

  restoreState(sandbox, start);
  const watch = createWatch(foreign, [start, reference]);
  let runs = 0;
  for (let run = 0; run < RATES.length; run += 1) {
    runs += 1;
    await faultyRun(world, goal, { watch, seed: seed * 100 + run, rate: RATES[run] ?? 0.1 });
    if (random.chance(0.1)) break;
  }
  for (let run = 0; run < QUIET_RUNS; run += 1) {
    runs += 1;
    await watched(world, goal, watch);
  }
  const difference = differenceOf(reference, store.state);
  return {
    seed,
    isConverged: difference === undefined,
    duplicates: watch.duplicates,
    foreignChanges: watch.foreignChanges,
    untrueReports: watch.untrueReports,
    crashes: watch.crashes,
    faults: watch.faults,
    results: watch.results,
    runs,
    ...(difference === undefined ? {} : { difference }),
  };
}

/** What is looked at after every run. */
interface Watch {
  readonly foreign: ReadonlyMap<number, string>;
  /** Most holders of a key at the start and without faults: copies made by hand stay. */
  readonly holders: ReadonlyMap<string, number>;
  readonly duplicates: string[];
  readonly foreignChanges: string[];
  readonly untrueReports: string[];
  readonly crashes: string[];
  readonly faults: Map<string, number>;
  readonly results: Map<string, number>;
}

function createWatch(foreign: ReadonlyMap<number, string>, states: readonly SandboxState[]): Watch {
  const holders = new Map<string, number>();
  for (const [key, count] of states.flatMap((state) => [...countHolders(state)])) {
    holders.set(key, Math.max(count, holders.get(key) ?? 0));
  }
  return {
    foreign,
    holders,
    duplicates: [],
    foreignChanges: [],
    untrueReports: [],
    crashes: [],
    faults: new Map(),
    results: new Map(),
  };
}

async function faultyRun(
  world: World,
  goal: Project,
  { watch, seed, rate }: { watch: Watch; seed: number; rate: number },
): Promise<void> {
  const { random, sandbox } = world;
  const stop = new AbortController();
  const first = sandbox.counts.requests;
  // A run that is killed is one whose requests no longer arrive, and that nobody hears of.
  const killedAt = random.chance(0.25) ? 1 + random.below(40) : undefined;
  const stoppedAt = random.chance(0.2) ? 1 + random.below(30) : undefined;
  const strangerAt = random.chance(0.2) ? 1 + random.below(10) : undefined;
  const seen = new Map<string, number>();
  const count = (name: string): void => {
    watch.faults.set(name, (watch.faults.get(name) ?? 0) + 1);
  };
  world.onRequest = (request) => {
    const number = request.number - first;
    if (number > MOST_REQUESTS) return { kind: 'drop' };
    if (killedAt !== undefined && number >= killedAt) {
      if (number === killedAt) count('killed');
      return { kind: 'drop' };
    }
    if (number === stoppedAt) {
      count('interrupted');
      stop.abort();
    }
    if (number === strangerAt) {
      count('list changed while read');
      addStranger(sandbox.store, `Passing ${sandbox.store.nextNumber()}`);
    }
    // By what is asked and how often, not by when: requests side by side arrive in any order.
    const asked = `${request.operationName} ${JSON.stringify(request.variables)}`;
    const times = (seen.get(asked) ?? 0) + 1;
    seen.set(asked, times);
    const own = createRandom(hash(`${seed} ${asked} ${times}`));
    if (!own.chance(rate)) return undefined;
    const { name, fault } = drawFault(own, request);
    count(name);
    return fault;
  };
  await watched(world, goal, watch, { signal: stop.signal, attemptMs: ATTEMPT_MS });
  const requests = sandbox.counts.requests - first;
  if (requests > MOST_REQUESTS) watch.crashes.push(`${requests} requests in one run`);
}

interface RunOptions {
  readonly signal?: AbortSignal;
  readonly attemptMs?: number;
}

/** One run, and a look at the server without any fault. */
async function watched(
  world: World,
  goal: Project,
  watch: Watch,
  options: RunOptions = {},
): Promise<void> {
  const stored = new Set(world.sandbox.store.state.triggers.map((each) => JSON.stringify(each)));
  let summary: ApplySummary | undefined;
  try {
    summary = await runOnce(world, goal, options);
  } catch (error) {
    if (!(error instanceof Failure)) {
      watch.crashes.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
  } finally {
    world.onRequest = undefined;
  }
  const { state } = world.sandbox.store;
  for (const [number, text] of watch.foreign) {
    const now = state.triggers.find((record) => record.number === number);
    if (JSON.stringify(now) !== text) watch.foreignChanges.push(`${text} → ${JSON.stringify(now)}`);
  }
  for (const [key, holders] of countHolders(state)) {
    const most = Math.max(1, watch.holders.get(key) ?? 0);
    if (holders > most) watch.duplicates.push(`${key}: ${holders} holders`);
  }
  if (summary === undefined) return;
  for (const { status } of summary.results) {
    watch.results.set(status, (watch.results.get(status) ?? 0) + 1);
  }
  const live = await readLive(world, goal);
  // What this run found and left: an answer that hid it makes a plan that wants it once more.
  const untouched = new Set(
    state.triggers
      .filter((each) => stored.has(JSON.stringify(each)))
      .map(({ number }) => nodeId('Trigger', number)),
  );
  for (const result of summary.results) {
    const lie = untruth(result, live, untouched);
    if (lie !== undefined) watch.untrueReports.push(lie);
  }
}

/** What is untrue in a result, if anything. */
function untruth(
  result: ChangeResult,
  live: readonly Observed[],
  untouched: ReadonlySet<string>,
): string | undefined {
  const { change, status, code } = result;
  if (status === 'unknown') return undefined;
  const { after, before } = change;
  const isThere =
    after === undefined
      ? !live.some(({ id }) => id === before?.id)
      : live.some(
          (each) =>
            each.name === after.name &&
            'id' in each.scope &&
            each.scope.id === after.scope.id &&
            hasIdentity(each, identityOf(before, after)) &&
            (result.id === undefined || result.id === each.id) &&
            (status === 'done' || !untouched.has(each.id)),
        );
  const says = `${change.action} of "${change.key}" is called ${status} (${code ?? ''}: ${result.message ?? ''})`;
  if (status === 'done' && !isThere) return `${says}, and is not`;
  if (status !== 'done' && isThere && code !== 'precondition') return `${says}, and is done`;
  return undefined;
}

async function runOnce(
  world: World,
  goal: Project,
  { signal, attemptMs }: RunOptions,
): Promise<ApplySummary | undefined> {
  const { api, sleep } = await connect(world, attemptMs);
  try {
    const { sandbox, policy } = world;
    const { plan } = await makePlan({ project: goal, api, policy, server: sandbox.url });
    if (plan === undefined || plan.refusedBy.length > 0) return undefined;
    return await applyPlan(plan, {
      api,
      sleep,
      now: () => performance.now(),
      random: () => world.random.next(),
      restore: { write: async () => 'nowhere' },
      ...(signal === undefined ? {} : { signal }),
    });
  } finally {
    await api.close();
  }
}

/** A run with nothing going wrong; what it cannot plan is a fault of the world. */
async function quietRun(world: World, project: Project): Promise<void> {
  const summary = await runOnce(world, project, {});
  const problem = summary?.results.find(({ status }) => status !== 'done');
  if (problem !== undefined) {
    const { change, status, message } = problem;
    throw new Error(`Without faults, ${change.action} of "${change.key}": ${status}, ${message}`);
  }
}

async function readLive(world: World, project: Project): Promise<readonly Observed[]> {
  const { api } = await connect(world, undefined);
  try {
    const { entities, organizations } = project.configuration;
    const estate = await api.readEstate({ entities, organizations, formerEntities: [] });
    return estate.automations;
  } finally {
    await api.close();
  }
}

/** A client whose waits pass at once, on a clock that knows of them. */
async function connect(
  { sandbox, random }: World,
  attemptMs: number | undefined,
): Promise<{ api: AutomationApi; sleep: (ms: number) => Promise<void> }> {
  let slept = 0;
  const sleep = async (ms: number): Promise<void> => {
    slept += ms;
    await new Promise((resolve) => setImmediate(resolve));
  };
  const api = await createAutomationApi({
    server: sandbox.url,
    credential: { kind: 'api-key', key: sandbox.apiKey },
    grant: grantWrites('chaos'),
    userAgent: 'wac/chaos',
    network: {},
    sleep,
    now: () => Date.now() + slept,
    random: () => random.next(),
    budgetMs: 600_000,
    ...(attemptMs === undefined ? {} : { attemptMs }),
    signal: new AbortController().signal,
  });
  return { api, sleep };
}

function toProject(rules: readonly Rule[]): Project {
  return projectOf(...rules.map((rule) => JSON.stringify(rule)));
}

function freePolicy({ configuration }: Project): PlanPolicy {
  return planPolicy(configuration, {
    today: '2026-11-23',
    allowDeletes: 1000,
    allowSilenced: 1000,
    allowRedirected: 1000,
    allowConflicts: true,
    allowDisjoint: true,
  });
}

function provide({ store }: Sandbox, rules: readonly Rule[]): void {
  const { configuration, declarations } = toProject(rules);
  const slack = { kind: 'slack', entity: 'vision', channel: '#a' } as const;
  const needs = collectNeeds(sandboxNeeds(configuration, declarations));
  const integrations = [...needs.integrations, slack];
  provisionSandbox(store, { ...needs, integrations }, () => NOW);
}

function restoreState({ store }: Sandbox, state: SandboxState): void {
  Object.assign(store.state, structuredClone(state));
}

function isSame(record: TriggerRecord, state: SandboxState): boolean {
  const other = state.triggers.find(({ number }) => number === record.number);
  return JSON.stringify(other) === JSON.stringify(record);
}

function countHolders({ triggers }: SandboxState): ReadonlyMap<string, number> {
  const holders = new Map<string, number>();
  for (const record of triggers) {
    const reading = parseMarker(record.description ?? '');
    if (!isOurs(record) || reading.kind !== 'marker') continue;
    const { key } = reading.marker;
    holders.set(key, (holders.get(key) ?? 0) + 1);
  }
  return holders;
}

/** What is ours in one state and not in the other, whatever its number. */
function differenceOf(wanted: SandboxState, found: SandboxState): string | undefined {
  const texts = ({ triggers }: SandboxState): string[] =>
    triggers
      .filter((record) => isOurs(record) || !record.name.startsWith('Passing '))
      .map(({ name, description, enabled, scope, eventType, eventFilter, action }) =>
        JSON.stringify({ name, description, enabled, scope, eventType, eventFilter, action }),
      )
      .sort();
  const [one, other] = [texts(wanted), texts(found)];
  if (JSON.stringify(one) === JSON.stringify(other)) return undefined;
  const missing = one.filter((text) => !other.includes(text));
  const surplus = other.filter((text) => !one.includes(text));
  return `missing: ${missing.join(' ')}\nsurplus: ${surplus.join(' ')}`;
}
