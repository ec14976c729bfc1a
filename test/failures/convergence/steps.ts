/** Histories: changes in Git and on the server, and the command that is run afterwards. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseMarker } from '../../../src/model/canonical/marker.ts';
import {
  type Harness,
  manifestsOf,
  ownerOf,
  type Repository,
  runCommand,
  writeRepository,
} from './harness.ts';
import { drawManifests, editInWebPage, editManifests, type Rule } from './random-manifests.ts';

/** A command at one point of a history, everything before it done. */
export interface Step {
  readonly name: string;
  readonly args: readonly string[];
  /** The owner in the markers of what the command is about. */
  readonly owner: string;
  /** Whether the command leaves the server alone. */
  readonly isReadOnly: boolean;
}

type Maker = (harness: Harness, scene: Scene) => Promise<Step | undefined>;

/** Who acts in a step. */
interface Scene {
  readonly repository: Repository;
  readonly environment: string | undefined;
}

const FREE = [
  ...['--allow-deletes', '1000', '--allow-silenced', '1000', '--allow-redirected', '1000'],
  ...['--allow-conflicts', '--allow-disjoint'],
];

const apply: Maker = async (harness, scene) => {
  await changeManifests(harness, scene.repository);
  if (harness.random.chance(0.6)) edit(harness);
  return step('apply', scene, {
    args: ['apply', manifestsOf(scene.repository), ...writing(scene), ...FREE],
  });
};

/** Applies what was reviewed before. */
const applyPlanFile: Maker = async (harness, scene) => {
  await changeManifests(harness, scene.repository);
  edit(harness);
  const directory = manifestsOf(scene.repository);
  const file = join(scene.repository.folder, 'plan.json');
  const args = ['plan', directory, '--out', file, ...inEnvironment(scene), ...FREE];
  const { exitCode } = await runCommand(harness, args);
  if (exitCode !== 0) return undefined;
  return step('apply PLAN', scene, { args: ['apply', file, directory, ...writing(scene)] });
};

const repair: Maker = async (harness, scene) => {
  edit(harness);
  const args = ['drift', manifestsOf(scene.repository), '--repair', ...writing(scene), ...FREE];
  return await Promise.resolve(step('drift --repair', scene, { args }));
};

const release: Maker = async (harness, scene) => {
  const { repository } = scene;
  const keys = keysOf(harness, scene).filter((key) => /^[a-z0-9-]+$/.test(key));
  if (keys.length === 0) return undefined;
  const key = harness.random.pick(keys);
  repository.rules = repository.rules.filter((rule) => rule.key !== key);
  await writeRepository(repository);
  const args = ['release', manifestsOf(repository), key, ...asking(scene), '--allow-conflicts'];
  return step('release', scene, { args });
};

/** Brings back what an earlier step has removed. */
const restore: Maker = async (harness, scene) => {
  const folder = restoreFolder(scene.repository);
  const files = (await readdir(folder).catch(() => [])).sort();
  if (files.length === 0) return undefined;
  const file = join(folder, harness.random.pick(files));
  const environment = scene.repository.environments.find((name) => file.includes(`/${name}-`));
  const slot = { ...scene, environment };
  return step('restore', slot, {
    args: ['restore', file, manifestsOf(scene.repository), ...asking(slot), '--allow-conflicts'],
  });
};

const accept: Maker = async (harness, scene) => {
  edit(harness);
  const directory = manifestsOf(scene.repository);
  const args = ['drift', directory, '--format', 'json', ...inEnvironment(scene), ...FREE];
  const { stdout, exitCode } = await runCommand(harness, args);
  if (exitCode !== 2) return undefined;
  const { drift } = JSON.parse(stdout) as { readonly drift: readonly { readonly key: string }[] };
  const { key } = harness.random.pick(drift);
  return step('accept', scene, {
    args: ['accept', directory, key, '--format', 'json', ...inEnvironment(scene)],
    isReadOnly: true,
  });
};

/** The repository is called something else from now on, and takes over what it had. */
const renameOwner: Maker = async (harness, scene) => {
  const { repository } = scene;
  if (repository.environments.length > 0) return undefined;
  repository.formerOwners = [repository.owner];
  repository.owner = `${repository.owner}-renamed`;
  await writeRepository(repository);
  if (harness.random.chance(0.5)) edit(harness);
  const args = ['apply', manifestsOf(repository), ...writing(scene), ...FREE];
  return step('apply as a new owner', scene, { args });
};

const destroy: Maker = async (_, scene) =>
  await Promise.resolve(
    step('destroy', scene, {
      args: [
        ...['destroy', manifestsOf(scene.repository), ...writing(scene)],
        ...FREE.slice(0, 4),
        '--allow-conflicts',
      ],
    }),
  );

const look: Maker = async (harness, scene) => {
  const { repository } = scene;
  if (harness.random.chance(0.5)) edit(harness);
  const directory = manifestsOf(repository);
  const command = harness.random.pick([
    ['plan', directory, ...FREE],
    ['drift', directory, ...FREE],
    ['list', directory],
    ['export', directory, '--out', join(repository.folder, 'exported'), '--force'],
  ]);
  const args = [...command, '--format', 'json', ...inEnvironment(scene)];
  return await Promise.resolve(step(command[0] ?? '', scene, { args, isReadOnly: true }));
};

/** As many of each as it is likely. */
const MAKERS: readonly Maker[] = [
  ...Array.from({ length: 6 }, () => apply),
  ...[applyPlanFile, applyPlanFile, repair, repair, release, restore, restore, restore, restore],
  ...[accept, accept, renameOwner, destroy, look, look, look],
];

/** Draws what happens next, and lets everything happen that comes before the command. */
export async function drawStep(harness: Harness, index: number): Promise<Step> {
  const { random, repositories } = harness;
  for (;;) {
    const repository = random.chance(0.75) ? repositories[0] : repositories[1];
    const { environments } = repository;
    const environment = environments.length === 0 ? undefined : random.pick(environments);
    const maker = index === 0 || repository.rules.length === 0 ? apply : random.pick(MAKERS);
    const drawn = await maker(harness, { repository, environment });
    if (drawn !== undefined) return drawn;
  }
}

function step(
  name: string,
  { repository, environment }: Scene,
  { args, isReadOnly = false }: { readonly args: readonly string[]; readonly isReadOnly?: boolean },
): Step {
  return { name, args, owner: ownerOf(repository, environment), isReadOnly };
}

function inEnvironment({ environment }: Scene): readonly string[] {
  return environment === undefined ? [] : ['--env', environment];
}

function asking(scene: Scene): readonly string[] {
  return ['--yes', '--format', 'json', ...inEnvironment(scene)];
}

function writing(scene: Scene): readonly string[] {
  return [...asking(scene), '--restore-dir', restoreFolder(scene.repository)];
}

function restoreFolder({ folder }: Repository): string {
  return join(folder, 'restore');
}

async function changeManifests(harness: Harness, repository: Repository): Promise<void> {
  const { random, range } = harness;
  const { rules } = repository;
  repository.rules =
    rules.length === 0
      ? drawManifests(random, range, 3 + random.below(9))
      : renamedKeys(editManifests(random, rules, range));
  await writeRepository(repository);
}

/** What was new is old the next time; the keys of those that come then are free again. */
function renamedKeys(rules: readonly Rule[]): readonly Rule[] {
  const keys = new Set<string>();
  return rules.filter(({ key }) => keys.size < keys.add(key).size);
}

function edit({ random, sandbox }: Harness): void {
  editInWebPage(random, sandbox.store, 1 + random.below(5));
}

/** The keys that an owner has on the server. */
function keysOf({ sandbox }: Harness, { repository, environment }: Scene): readonly string[] {
  const owner = ownerOf(repository, environment);
  return sandbox.store.state.triggers.flatMap(({ description }) => {
    const reading = parseMarker(description ?? '');
    return reading.kind === 'marker' && reading.marker.owner === owner ? [reading.marker.key] : [];
  });
}
