/** The histories of estates: what changes in Git and on the server, and the command that is run then. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseMarker } from '../../../src/model/canonical/marker.ts';
import {
  manifestsOf,
  ownerOf,
  type Repository,
  runCommand,
  type World,
  writeRepository,
} from './harness.ts';
import { changeEstate, drawEstate, editInWebPage, type Rule } from './random-manifests.ts';

/** A command at one point of a history, everything before it done. */
export interface Step {
  readonly name: string;
  readonly args: readonly string[];
  /** The owner in the markers of what the command is about. */
  readonly owner: string;
  /** Whether the command leaves the server alone. */
  readonly isReadOnly: boolean;
}

type Maker = (world: World, scene: Scene) => Promise<Step | undefined>;

/** Who acts in a step. */
interface Scene {
  readonly repository: Repository;
  readonly environment: string | undefined;
}

const FREE = [
  ...['--allow-deletes', '1000', '--allow-silenced', '1000', '--allow-redirected', '1000'],
  ...['--allow-conflicts', '--allow-disjoint'],
];

const apply: Maker = async (world, scene) => {
  await changeManifests(world, scene.repository);
  if (world.random.chance(0.6)) edit(world);
  return step('apply', scene, {
    args: ['apply', manifestsOf(scene.repository), ...writing(scene), ...FREE],
  });
};

/** Applies what was reviewed before. */
const applyPlanFile: Maker = async (world, scene) => {
  await changeManifests(world, scene.repository);
  edit(world);
  const directory = manifestsOf(scene.repository);
  const file = join(scene.repository.folder, 'plan.json');
  const args = ['plan', directory, '--out', file, ...inEnvironment(scene), ...FREE];
  const { exitCode } = await runCommand(world, args);
  if (exitCode !== 0) return undefined;
  return step('apply PLAN', scene, { args: ['apply', file, directory, ...writing(scene)] });
};

const repair: Maker = async (world, scene) => {
  edit(world);
  const args = ['drift', manifestsOf(scene.repository), '--repair', ...writing(scene), ...FREE];
  return await Promise.resolve(step('drift --repair', scene, { args }));
};

const release: Maker = async (world, scene) => {
  const { repository } = scene;
  const keys = keysOf(world, scene).filter((key) => /^[a-z0-9-]+$/.test(key));
  if (keys.length === 0) return undefined;
  const key = world.random.pick(keys);
  repository.rules = repository.rules.filter((rule) => rule.key !== key);
  await writeRepository(repository);
  const args = ['release', manifestsOf(repository), key, ...asking(scene), '--allow-conflicts'];
  return step('release', scene, { args });
};

/** Brings back what an earlier step has removed. */
const restore: Maker = async (world, scene) => {
  const folder = restoreFolder(scene.repository);
  const files = (await readdir(folder).catch(() => [])).sort();
  if (files.length === 0) return undefined;
  const file = join(folder, world.random.pick(files));
  const environment = scene.repository.environments.find((name) => file.includes(`/${name}-`));
  const place = { ...scene, environment };
  return step('restore', place, {
    args: ['restore', file, manifestsOf(scene.repository), ...asking(place), '--allow-conflicts'],
  });
};

const accept: Maker = async (world, scene) => {
  edit(world);
  const directory = manifestsOf(scene.repository);
  const args = ['drift', directory, '--format', 'json', ...inEnvironment(scene), ...FREE];
  const { stdout, exitCode } = await runCommand(world, args);
  if (exitCode !== 2) return undefined;
  const { drift } = JSON.parse(stdout) as { readonly drift: readonly { readonly key: string }[] };
  const { key } = world.random.pick(drift);
  return step('accept', scene, {
    args: ['accept', directory, key, '--format', 'json', ...inEnvironment(scene)],
    isReadOnly: true,
  });
};

/** The repository is called something else from now on, and takes over what it had. */
const renameOwner: Maker = async (world, scene) => {
  const { repository } = scene;
  if (repository.environments.length > 0) return undefined;
  repository.formerOwners = [repository.owner];
  repository.owner = `${repository.owner}-renamed`;
  await writeRepository(repository);
  if (world.random.chance(0.5)) edit(world);
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

const look: Maker = async (world, scene) => {
  const { repository } = scene;
  if (world.random.chance(0.5)) edit(world);
  const directory = manifestsOf(repository);
  const command = world.random.pick([
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
export async function drawStep(world: World, index: number): Promise<Step> {
  const { random, repositories } = world;
  for (;;) {
    const repository = random.chance(0.75) ? repositories[0] : repositories[1];
    const { environments } = repository;
    const environment = environments.length === 0 ? undefined : random.pick(environments);
    const maker = index === 0 || repository.rules.length === 0 ? apply : random.pick(MAKERS);
    const drawn = await maker(world, { repository, environment });
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

async function changeManifests(world: World, repository: Repository): Promise<void> {
  const { random, range } = world;
  const { rules } = repository;
  repository.rules =
    rules.length === 0
      ? drawEstate(random, range, 3 + random.below(9))
      : renamedKeys(changeEstate(random, rules, range));
  await writeRepository(repository);
}

/** What was new is old the next time; the keys of those that come then are free again. */
function renamedKeys(rules: readonly Rule[]): readonly Rule[] {
  const keys = new Set<string>();
  return rules.filter(({ key }) => keys.size < keys.add(key).size);
}

function edit({ random, sandbox }: World): void {
  editInWebPage(random, sandbox.store, 1 + random.below(5));
}

/** The keys that an owner has on the server. */
function keysOf({ sandbox }: World, { repository, environment }: Scene): readonly string[] {
  const owner = ownerOf(repository, environment);
  return sandbox.store.state.triggers.flatMap(({ description }) => {
    const reading = parseMarker(description ?? '');
    return reading.kind === 'marker' && reading.marker.owner === owner ? [reading.marker.key] : [];
  });
}
