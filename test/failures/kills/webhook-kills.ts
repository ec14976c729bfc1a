/**
 * An apply that gives three webhooks another address while ten automations use them, killed at every request: the same
 * command then finishes, no automation ever uses a webhook that is not there, and no webhook is there twice.
 */
import { rm } from 'node:fs/promises';
import type { Fault, SeenRequest } from '../../../src/sandbox/faults/fault.ts';
import { provisionSandbox } from '../../../src/sandbox/provision/provision.ts';
import type { Sandbox } from '../../../src/sandbox/sandbox-options.ts';
import { SERVER_PROFILES } from '../../../src/sandbox/server-profile.ts';
import { startSandbox } from '../../../src/sandbox/start-sandbox.ts';
import type { SandboxState } from '../../../src/sandbox/store/records.ts';
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

/** Kills at every so many requests, before and after each is executed. */
export async function sweepWebhookKills({
  wac,
  profile,
  stride,
  times = ['before', 'after'],
}: {
  readonly wac: string;
  /** The name of a server profile: with or without the mutation that changes a webhook. */
  readonly profile: 'saas' | 'no-webhook-update';
  readonly stride: number;
  readonly times?: readonly ('before' | 'after')[];
}): Promise<WebhookSweepOutcome> {
  const hook: { onRequest?: ((request: SeenRequest) => Fault | undefined) | undefined } = {};
  const server = SERVER_PROFILES[profile];
  if (server === undefined) throw new Error(`There is no profile ${profile}`);
  const sandbox = await startSandbox({
    now: () => new Date(0),
    profile: server,
    onRequest: (request) => hook.onRequest?.(request),
  });
  const folders = [
    await writeManifests(manifests('one.example.com')),
    await writeManifests(manifests('two.example.com')),
  ];
  const [first = '', second = ''] = folders;
  try {
    provide(sandbox);
    await applied({ wac, sandbox, folder: first });
    const start = structuredClone(sandbox.store.state);
    const counted = sandbox.counts.requests;
    await applied({ wac, sandbox, folder: second });
    const requests = sandbox.counts.requests - counted;
    const goal = described(sandbox.store.state);
    const problems = goalProblems(goal);
    let kills = 0;
    for (const at of times) {
      for (let boundary = 1; boundary <= requests; boundary += stride) {
        kills += 1;
        Object.assign(sandbox.store.state, structuredClone(start));
        const base = sandbox.counts.requests;
        const { child, ended } = startBuilt({ wac, cwd: second, args: APPLY, sandbox });
        const dangling: string[] = [];
        hook.onRequest = ({ number }) => {
          dangling.push(...danglingIn(sandbox.store.state));
          if (number - base !== boundary) return undefined;
          child.kill('SIGKILL');
          return { kind: 'drop', at };
        };
        const { exitCode } = await ended;
        hook.onRequest = () => {
          dangling.push(...danglingIn(sandbox.store.state));
          return undefined;
        };
        const again = await runBuilt({ wac, cwd: second, args: APPLY, sandbox });
        hook.onRequest = undefined;
        const found = described(sandbox.store.state);
        const where = `killed ${at} request ${boundary}`;
        if (exitCode !== null) problems.push(`${where}: it ended by itself, with ${exitCode}`);
        if (again.exitCode !== 0) problems.push(`${where}: then ${report(again)}`);
        if (dangling.length > 0) problems.push(`${where}: pointed at nothing: ${dangling[0]}`);
        if (JSON.stringify(found) !== JSON.stringify(goal)) {
          problems.push(`${where}: ${JSON.stringify(found)}`);
        }
      }
    }
    return { requests, kills, problems };
  } finally {
    await sandbox.close();
    for (const each of folders) await rm(each, { recursive: true });
  }
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

async function applied({
  wac,
  sandbox,
  folder,
}: {
  readonly wac: string;
  readonly sandbox: Sandbox;
  readonly folder: string;
}): Promise<void> {
  const ended = await runBuilt({ wac, cwd: folder, args: APPLY, sandbox });
  if (ended.exitCode !== 0) throw new Error(`Without a kill: ${report(ended)}`);
}

function report({ exitCode, stdout, stderr }: Ended): string {
  return `${exitCode}: ${stderr}${stdout}`.slice(0, 2000);
}
