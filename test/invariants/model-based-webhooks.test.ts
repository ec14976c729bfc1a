/**
 * Random webhooks and automations of ours and of others, and random manifests: an apply changes and deletes nothing of
 * others, deletes nothing that an automation uses, writes only what the plan says, and leaves nothing to plan.
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isJsonObject } from '../../src/lib/json.ts';
import { type Random, seededRandom } from '../../src/lib/seeded-random.ts';
import { provisionSandbox } from '../../src/sandbox/provision/provision.ts';
import type { Sandbox } from '../../src/sandbox/sandbox-options.ts';
import { SERVER_PROFILES } from '../../src/sandbox/server-profile.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { runInProcess } from '../failures/convergence/run-in-process.ts';
import { writeManifests } from '../failures/kills/manifest-folder.ts';

const SEEDS = 12;
const STEPS = 5;
const NAMES = ['one', 'two', 'three'];
const FOREIGN = ['theirs', 'one'];

/** A webhook of the server by its number. */
function webhooks({ store }: Sandbox): ReadonlyMap<number, string> {
  return new Map(
    store.state.integrations.flatMap((each) =>
      each.kind === 'webhook'
        ? [[each.number, JSON.stringify([each.name, each.urlEndpoint])] as const]
        : [],
    ),
  );
}

/** Random manifests: webhooks, and automations that use them or one that was made by hand. */
function randomManifests(random: Random): readonly object[] {
  const declared = NAMES.filter(() => random.chance(0.7));
  const hooks = declared.map((name) => ({
    kind: 'webhook',
    key: `hook-${name}`,
    name,
    url: `https://${random.pick(['a', 'b'])}.example.com/${name}`,
    ...(random.chance(0.3) ? { lifecycle: { adopt: true } } : {}),
    ...(random.chance(0.2) ? { lifecycle: { protect: true } } : {}),
  }));
  const rules = [0, 1, 2, 3].flatMap((number) => {
    const webhook = random.pick([...declared, 'theirs']);
    if (random.chance(0.2)) return [];
    return [
      {
        key: `rule-${number}`,
        scope: { project: 'classifier' },
        when: { linkArtifact: {} },
        then: { sendWebhook: { integration: { webhook } } },
      },
    ];
  });
  return [...hooks, ...rules];
}

function othersRule(webhook: string): readonly object[] {
  return [
    {
      key: 'other',
      scope: { project: 'classifier' },
      when: { linkArtifact: {} },
      then: { sendWebhook: { integration: { webhook } } },
    },
  ];
}

async function start(profile: string): Promise<Sandbox> {
  const server = SERVER_PROFILES[profile];
  if (server === undefined) throw new Error(`There is no profile ${profile}`);
  const sandbox = await startSandbox({ now: () => new Date(0), profile: server });
  provisionSandbox(
    sandbox.store,
    {
      entities: ['vision'],
      organizations: [],
      projects: [{ entity: 'vision', project: 'classifier' }],
      registries: [],
      collections: [],
      integrations: FOREIGN.map((name) => ({ kind: 'webhook' as const, entity: 'vision', name })),
    },
    () => new Date(0),
  );
  return sandbox;
}

/** Runs a command on manifests in a folder of their own. */
async function run(
  sandbox: Sandbox,
  manifests: readonly object[],
  owner: string,
  ...args: readonly string[]
): Promise<{ readonly exitCode: number; readonly stdout: string }> {
  const folder = await writeManifests(manifests, owner);
  try {
    const [command = '', ...options] = args;
    const directory = join(folder, 'automations');
    return await runInProcess({ sandbox, folder, args: [command, directory, ...options] });
  } finally {
    await rm(folder, { recursive: true });
  }
}

function plannedKeys(text: string): ReadonlySet<string> {
  const plan: unknown = JSON.parse(text);
  const changes = isJsonObject(plan) ? plan['changes'] : undefined;
  if (!Array.isArray(changes)) return new Set();
  return new Set(
    changes.flatMap((change) => (isJsonObject(change) ? [String(change['key'])] : [])),
  );
}

it.each(['saas', 'no-webhook-update'])(
  'keeps its promises for random webhooks on %s',
  async (profile) => {
    const counts = { applied: 0, written: 0, deleted: 0 };
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      const random = seededRandom(seed);
      const sandbox = await start(profile);
      const ours = new Set<number>();
      try {
        await run(sandbox, othersRule('theirs'), 'acme/other', 'apply', '--yes');
        for (let step = 1; step <= STEPS; step += 1) {
          const where = `seed ${seed}, step ${step}`;
          const manifests = randomManifests(random);
          // Another owner begins to use one that is there: of theirs, or of ours.
          if (random.chance(0.4)) {
            const rule = othersRule(random.pick([...NAMES, 'theirs']));
            await run(sandbox, rule, 'acme/other', 'apply', '--yes');
          }
          const before = webhooks(sandbox);
          const foreign = [...before].filter(([number]) => !ours.has(number));
          const plan = await run(sandbox, manifests, 'acme/ml', 'plan', '--format', 'json');
          const apply = await run(
            sandbox,
            manifests,
            'acme/ml',
            'apply',
            '--yes',
            '--allow-disjoint',
          );
          const after = webhooks(sandbox);
          const keys = plannedKeys(plan.stdout);
          for (const [number, text] of foreign) expect(after.get(number), where).toBe(text);
          for (const [number, text] of after) {
            if (before.has(number) && before.get(number) === text) continue;
            const [name] = JSON.parse(text);
            expect([...keys], `${where}: wrote ${text}`).toContain(`hook-${String(name)}`);
            if (!before.has(number)) ours.add(number);
            counts.written += 1;
          }
          for (const [number, text] of before) {
            if (after.has(number)) continue;
            counts.deleted += 1;
            const [name] = JSON.parse(text);
            expect([...keys], `${where}: deleted ${text}`).toContain(`hook-${String(name)}`);
          }
          for (const { name, action } of sandbox.store.state.triggers) {
            if ('integration' in action)
              expect(after.has(action.integration), `${where}: "${name}"`).toBe(true);
          }
          const again = await run(sandbox, manifests, 'acme/ml', 'plan', '--format', 'json');
          if (apply.exitCode === 0) {
            counts.applied += 1;
            expect([...plannedKeys(again.stdout)], where).toEqual([]);
          } else expect([3, 4, 5], `${where}: ${apply.stdout}`).toContain(apply.exitCode);
        }
      } finally {
        await sandbox.close();
      }
    }
    // Else the promises hold because nothing happens.
    expect(counts.applied).toBeGreaterThan(SEEDS);
    expect(counts.written).toBeGreaterThan(SEEDS);
    expect(counts.deleted).toBeGreaterThan(0);
  },
  300_000,
);
