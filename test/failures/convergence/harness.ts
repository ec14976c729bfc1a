/** The harness of a seed: one server, two repositories on disk, and the whole program run in this process. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { type Random, seededRandom } from '../../../src/lib/seeded-random.ts';
import type { Fault, SeenRequest } from '../../../src/sandbox/faults/fault.ts';
import { provisionSandbox } from '../../../src/sandbox/provision/provision.ts';
import type { Sandbox } from '../../../src/sandbox/sandbox-options.ts';
import { SERVER_PROFILES } from '../../../src/sandbox/server-profile.ts';
import { startSandbox } from '../../../src/sandbox/start-sandbox.ts';
import { PROJECTS, type Range, type Rule } from './random-manifests.ts';
import { type RunReport, runInProcess } from './run-in-process.ts';

const START = Date.UTC(2026, 10, 23);

/** A repository of manifests. */
export interface Repository {
  readonly folder: string;
  /** Without its environment. */
  owner: string;
  formerOwners: readonly string[];
  readonly drift: 'repair' | 'report';
  readonly onRemove: string;
  readonly environments: readonly string[];
  rules: readonly Rule[];
}

/** Everything that a seed has. */
export interface Harness {
  readonly random: Random;
  readonly range: Range;
  readonly sandbox: Sandbox;
  readonly root: string;
  readonly repositories: readonly [Repository, Repository];
  /** Set for the time of a faulty run. */
  onRequest: ((request: SeenRequest) => Fault | undefined) | undefined;
  /** Time that passed in waits, in milliseconds: they pass at once, on a clock that knows of them. */
  slept: number;
}

/** Starts the harness of a seed. */
export async function createHarness(seed: number): Promise<Harness> {
  const random = seededRandom(seed);
  const profileName = random.chance(0.7) ? 'saas' : random.pick(['0.82', '0.70', '0.60']);
  const profile = SERVER_PROFILES[profileName];
  const hook: Pick<Harness, 'onRequest' | 'slept'> = { onRequest: undefined, slept: 0 };
  const sandbox = await startSandbox({
    now: () => new Date(START + hook.slept),
    emptyPages: random.chance(0.3),
    pageSize: random.pick([{ max: 2 }, { max: 5 }, {}]),
    onRequest: (request) => hook.onRequest?.(request),
    ...(profile === undefined ? {} : { profile }),
  });
  provide(sandbox);
  const root = await mkdtemp(join(tmpdir(), 'wac-chaos-'));
  const repository = (name: string, environments: readonly string[]): Repository => ({
    folder: join(root, name),
    owner: `acme/${name}`,
    formerOwners: [],
    drift: random.chance(0.8) ? 'repair' : 'report',
    onRemove: random.pick(['delete', 'delete', 'delete', 'disable', 'keep', 'release']),
    environments,
    rules: [],
  });
  return Object.assign(hook, {
    random,
    range: profileName === 'saas' ? ('everything' as const) : ('old' as const),
    sandbox,
    root,
    repositories: [
      repository('ml', random.chance(0.4) ? ['prod', 'staging'] : []),
      repository('other', []),
    ] as const,
  });
}

/** Ends it, and takes its files away. */
export async function closeHarness({ sandbox, root }: Harness): Promise<void> {
  await sandbox.close();
  await rm(root, { recursive: true, force: true });
}

/** The owner in the markers of a repository's environment. */
export function ownerOf({ owner }: Repository, environment: string | undefined): string {
  return environment === undefined ? owner : `${owner}:${environment}`;
}

/** The directory of a repository's manifests. */
export function manifestsOf({ folder }: Repository): string {
  return join(folder, 'automations');
}

/** Writes a repository's configuration and manifests anew. */
export async function writeRepository(repository: Repository): Promise<void> {
  const directory = manifestsOf(repository);
  await rm(directory, { recursive: true, force: true });
  await mkdir(directory, { recursive: true });
  const { owner, formerOwners, drift, onRemove, environments, rules } = repository;
  const limits = ['maxDeletes', 'maxDeletePercent', 'maxSilenced', 'maxSilencedPercent'];
  const configuration = {
    version: 1,
    owner,
    ...(formerOwners.length === 0 ? {} : { formerOwners }),
    entity: 'vision',
    entities: ['vision'],
    organizations: ['acme'],
    onRemove,
    drift,
    guard: Object.fromEntries([...limits, 'maxRedirected'].map((limit) => [limit, 100])),
    ...(environments.length === 0
      ? {}
      : {
          environments: Object.fromEntries(
            environments.map((name) => [
              name,
              name === 'staging' ? { nameSuffix: ' (staging)' } : {},
            ]),
          ),
        }),
  };
  // What a server remembers of executions depends on the time at which it is asked.
  await writeFile(
    join(directory, 'wac.yaml'),
    stringify({ ...configuration, executionHistory: 'off' }),
  );
  for (const rule of rules) await writeFile(join(directory, `${rule.key}.yaml`), stringify(rule));
}

/** Every file below the root with its text, by path. */
export async function readFiles(root: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = new Map<string, string>();
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(path, await readFile(path, 'utf8'));
  }
  return files;
}

/** Puts the files below the root back as they were. */
export async function restoreFiles(
  root: string,
  files: ReadonlyMap<string, string>,
): Promise<void> {
  const present = await readFiles(root);
  for (const path of present.keys()) if (!files.has(path)) await rm(path);
  for (const [path, text] of files) {
    if (present.get(path) === text) continue;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
}

/** What a run may be given besides its arguments. */
export interface RunOptions {
  readonly signal?: AbortSignal;
  /** Time for one attempt, in seconds. */
  readonly attemptSeconds?: number;
}

/** Runs a command of the program to its end. */
export async function runCommand(
  harness: Harness,
  args: readonly string[],
  options: RunOptions = {},
): Promise<RunReport> {
  const { sandbox, root, slept } = harness;
  return await runInProcess({
    sandbox,
    folder: root,
    args,
    since: slept,
    onWait: (ms) => {
      harness.slept += ms;
    },
    ...options,
  });
}

/** Everything that the rules name. */
function provide({ store }: Sandbox): void {
  provisionSandbox(
    store,
    {
      entities: ['vision'],
      organizations: ['acme'],
      projects: PROJECTS.map((project) => ({ entity: 'vision', project })),
      registries: [{ organization: 'acme', registry: 'models' }],
      collections: [{ entity: 'vision', project: 'classifier', collection: 'weights' }],
      integrations: [
        { kind: 'slack', entity: 'vision', channel: '#a' },
        { kind: 'slack', entity: 'vision', channel: '#b' },
        { kind: 'webhook', entity: 'vision', name: 'hook' },
      ],
    },
    () => new Date(START),
  );
}
