/**
 * An apply that gives three webhooks another address while ten automations use them, stopped at every request: the same
 * command then finishes, no automation ever uses a webhook that is not there, and no webhook is there twice.
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fault, SeenRequest } from '../../../src/sandbox/faults/fault.ts';
import { provisionSandbox } from '../../../src/sandbox/provision/provision.ts';
import type { Sandbox } from '../../../src/sandbox/sandbox-options.ts';
import { SERVER_PROFILES } from '../../../src/sandbox/server-profile.ts';
import { startSandbox } from '../../../src/sandbox/start-sandbox.ts';
import type { SandboxState } from '../../../src/sandbox/store/records.ts';
import { runInProcess } from '../convergence/run-in-process.ts';
import { type Ended, runBuilt, startBuilt } from '../run-built.ts';
import { writeManifests } from './manifest-folder.ts';

const APPLY = ['apply', '--yes', '--format', 'json'];
const WEBHOOKS = [0, 1, 2];
const AUTOMATIONS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

/** What a sweep came to. */
export interface WebhookSweepOutcome {
  readonly requests: number;
  readonly kills: number;
  readonly problems: readonly string[];
}

/** How a run is stopped: `kill -9` of a process, or in this process, where no later request of it reaches the server. */
export type Stop = 'process' | 'in-process';

/** What is swept. */
export interface WebhookSweep {
  readonly wac: string;
  /** The name of a server profile: with or without the mutation that changes a webhook. */
  readonly profile: 'saas' | 'no-webhook-update';
  readonly stop: Stop;
  /** Every so many requests are stopped at. */
  readonly stride: number;
}

/** A request of the apply without a kill. */
interface Boundary {
  readonly number: number;
  readonly at: 'before' | 'after';
}

/**
 * Stops an apply at requests, before and after each is executed; only before it where it is a query, which leaves the
 * server as it is.
 */
export async function sweepWebhookKills(sweep: WebhookSweep): Promise<WebhookSweepOutcome> {
  const sweeper = await openSweeper(sweep);
  const { sandbox, hook, first, second } = sweeper;
  try {
    provide(sandbox);
    await applied(sweeper, first);
    const start = structuredClone(sandbox.store.state);
    const kinds: SeenRequest['kind'][] = [];
    hook.onRequest = ({ kind }) => {
      kinds.push(kind);
      return undefined;
    };
    await applied(sweeper, second);
    hook.onRequest = undefined;
    const goal = described(sandbox.store.state);
    const problems = goalProblems(goal);
    const boundaries = kinds
      .flatMap((kind, index): readonly Boundary[] => {
        const number = index + 1;
        const before: Boundary = { number, at: 'before' };
        return kind === 'query' ? [before] : [before, { number, at: 'after' }];
      })
      .filter(({ number }) => (number - 1) % sweep.stride === 0);
    for (const boundary of boundaries) {
      Object.assign(sandbox.store.state, structuredClone(start));
      problems.push(...(await stopAndFinish(sweeper, boundary, goal)));
    }
    return { requests: kinds.length, kills: boundaries.length, problems };
  } finally {
    await sandbox.close();
    for (const each of [first, second]) await rm(each, { recursive: true });
  }
}

interface Sweeper extends WebhookSweep {
  readonly sandbox: Sandbox;
  readonly hook: { onRequest?: ((request: SeenRequest) => Fault | undefined) | undefined };
  /** Folders with the old and the new addresses. */
  readonly first: string;
  readonly second: string;
}

async function openSweeper(sweep: WebhookSweep): Promise<Sweeper> {
  const hook: Sweeper['hook'] = {};
  const profile = SERVER_PROFILES[sweep.profile];
  if (profile === undefined) throw new Error(`There is no profile ${sweep.profile}`);
  const sandbox = await startSandbox({
    now: () => new Date(0),
    profile,
    onRequest: (request) => hook.onRequest?.(request),
  });
  const first = await writeManifests(manifests('one.example.com'));
  const second = await writeManifests(manifests('two.example.com'));
  return { ...sweep, sandbox, hook, first, second };
}

/** Stops the apply at one request, and runs the same command again; gives what is wrong then. */
async function stopAndFinish(
  sweeper: Sweeper,
  boundary: Boundary,
  goal: readonly string[],
): Promise<readonly string[]> {
  const { sandbox, hook, second } = sweeper;
  const dangling = new Set<string>();
  const look = (): void => {
    for (const name of danglingIn(sandbox.store.state)) dangling.add(name);
  };
  const problems: string[] = [];
  const where = `stopped ${boundary.at} request ${boundary.number}`;
  const stopped = await runUntil(sweeper, boundary, look);
  if (!stopped) problems.push(`${where}: it ended before that`);
  look();
  hook.onRequest = () => {
    look();
    return undefined;
  };
  const again = await runToEnd(sweeper, second);
  hook.onRequest = undefined;
  look();
  const found = described(sandbox.store.state);
  if (again.exitCode !== 0) problems.push(`${where}: then ${report(again)}`);
  if (dangling.size > 0) problems.push(`${where}: without a webhook: ${[...dangling].join()}`);
  if (JSON.stringify(found) !== JSON.stringify(goal)) {
    problems.push(`${where}: ${JSON.stringify(found)}`);
  }
  return problems;
}

/** Whether the run reached the request at which it is stopped. */
async function runUntil(
  sweeper: Sweeper,
  { number, at }: Boundary,
  look: () => void,
): Promise<boolean> {
  const { sandbox, hook, second, stop, wac } = sweeper;
  let seen = 0;
  const child = stop === 'process' ? startBuilt({ wac, cwd: second, args: APPLY, sandbox }) : null;
  hook.onRequest = () => {
    seen += 1;
    look();
    if (seen < number) return undefined;
    child?.child.kill('SIGKILL');
    return { kind: 'drop', at: seen === number ? at : 'before' };
  };
  if (child !== null) return (await child.ended).exitCode === null;
  await runInProcess({ sandbox, folder: second, args: applyOf(second) });
  return seen >= number;
}

async function runToEnd(
  { sandbox, stop, wac }: Sweeper,
  folder: string,
): Promise<Pick<Ended, 'stdout' | 'stderr'> & { readonly exitCode: number | null }> {
  return stop === 'process'
    ? await runBuilt({ wac, cwd: folder, args: APPLY, sandbox })
    : await runInProcess({ sandbox, folder, args: applyOf(folder) });
}

function manifests(host: string): readonly object[] {
  return [
    ...WEBHOOKS.map((n) => ({
      kind: 'webhook',
      key: `hook-${n}`,
      name: `hook ${n}`,
      url: `https://${host}/${n}`,
    })),
    ...AUTOMATIONS.map((n) => ({
      key: `a-${n}`,
      name: `A ${n}`,
      scope: { project: 'classifier' },
      when: { linkArtifact: {} },
      then: { sendWebhook: { integration: { webhook: `hook ${n % WEBHOOKS.length}` } } },
    })),
  ];
}

function provide({ store }: Sandbox): void {
  provisionSandbox(
    store,
    {
      entities: ['vision'],
      organizations: [],
      projects: [{ entity: 'vision', project: 'classifier' }],
      registries: [],
      collections: [],
      integrations: [],
    },
    () => new Date(0),
  );
}

/** Automations by where they post, and the webhooks that are there; without ids, which differ from run to run. */
function described({ triggers, integrations }: SandboxState): readonly string[] {
  const names = integrations.flatMap((each) =>
    each.kind === 'webhook' ? [`${each.name} → ${each.urlEndpoint}`] : [],
  );
  const uses = triggers.map(({ name, action }) => {
    const used = 'integration' in action ? action.integration : undefined;
    const found = integrations.find(({ number }) => number === used);
    return `${name} → ${found?.kind === 'webhook' ? found.urlEndpoint : 'nothing'}`;
  });
  return [...names, ...uses].sort();
}

function goalProblems(goal: readonly string[]): string[] {
  const wanted = WEBHOOKS.length + AUTOMATIONS.length;
  if (goal.length !== wanted) return [`The apply leaves ${goal.length} of ${wanted}`];
  return goal.every((text) => text.includes('two.example.com')) ? [] : ['The apply is not whole'];
}

/** Automations whose webhook is not there. */
function danglingIn({ triggers, integrations }: SandboxState): readonly string[] {
  const there = new Set(integrations.map(({ number }) => number));
  return triggers.flatMap(({ name, action }) =>
    'integration' in action && !there.has(action.integration) ? [name] : [],
  );
}

/** In this process a relative directory would be that of the tests. */
function applyOf(folder: string): readonly string[] {
  return [...APPLY, join(folder, 'automations')];
}

async function applied(sweeper: Sweeper, folder: string): Promise<void> {
  const ended = await runToEnd(sweeper, folder);
  if (ended.exitCode !== 0) throw new Error(`Without a kill: ${report(ended)}`);
}

function report({ exitCode, stdout, stderr }: Awaited<ReturnType<typeof runToEnd>>): string {
  return `${exitCode}: ${stderr}${stdout}`.slice(0, 2000);
}
