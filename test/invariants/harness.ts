/** One server, one repository on disk, and what the tests remember of what was applied. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Fault, SeenRequest } from '../../src/sandbox/faults/fault.ts';
import { provisionSandbox } from '../../src/sandbox/provision/provision.ts';
import type { Sandbox } from '../../src/sandbox/sandbox-options.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import type { TriggerRecord } from '../../src/sandbox/store/records.ts';
import { type RunReport, runInProcess } from '../failures/convergence/run-in-process.ts';
import { markerOf, ownText } from './people.ts';
import {
  ENTITIES,
  entityOf,
  OWNER,
  PROJECTS,
  type Repository,
  type Rule,
  writeRepository,
} from './repository.ts';

const NOW = Date.UTC(2026, 10, 23);

/** The parts of an automation that a person can change. */
export type Part = 'name' | 'description' | 'enabled' | 'scope' | 'when' | 'then' | 'marker';

/** What a write of the program left on the server, and the rule it was written from. */
export interface Applied {
  readonly record: TriggerRecord;
  readonly rule: Rule | undefined;
  /** Whether shadow mode was on. */
  readonly shadow: boolean;
  /** Parts that the last write left as a person had made them: what they were meant to be is not known here. */
  readonly uncertain: ReadonlySet<Part>;
}

/** How many steps were taken, and the seed that draws them. */
export interface Progress {
  steps: number;
  readonly seed: number;
}

export interface Harness {
  readonly sandbox: Sandbox;
  readonly folder: string;
  readonly repository: Repository;
  /** By the server's number: what was last applied. */
  readonly applied: Map<number, Applied>;
  onRequest: ((request: SeenRequest) => Fault | undefined) | undefined;
  /** Where the run is, for the message of a failure. */
  readonly progress: Progress;
  /** What has happened so far, for the message of a failure. */
  readonly history: string[];
  slept: number;
}

export async function createHarness(progress: Progress): Promise<Harness> {
  const hook: Pick<Harness, 'onRequest'> = { onRequest: undefined };
  const sandbox = await startSandbox({
    now: () => new Date(NOW),
    onRequest: (request) => hook.onRequest?.(request),
  });
  provisionSandbox(
    sandbox.store,
    {
      entities: [...ENTITIES],
      organizations: ['acme'],
      registries: [],
      collections: [],
      projects: PROJECTS.map((path) => ({
        entity: entityOf(path),
        project: path.slice(path.indexOf('/') + 1),
      })),
      integrations: ENTITIES.flatMap((entity) => [
        { kind: 'slack' as const, entity, channel: '#a' },
        { kind: 'webhook' as const, entity, name: 'hook' },
      ]),
    },
    () => new Date(NOW),
  );
  return Object.assign(hook, {
    sandbox,
    folder: await mkdtemp(join(tmpdir(), 'wac-model-')),
    repository: {
      ...{ rules: [], onRemove: 'delete', drift: 'repair' as const, shadow: false },
      ...{ entities: ENTITIES, hasStaging: false },
    },
    applied: new Map<number, Applied>(),
    progress,
    history: [],
    slept: 0,
  });
}

export async function closeHarness({ sandbox, folder }: Harness): Promise<void> {
  await sandbox.close();
  await rm(folder, { recursive: true, force: true });
}

/** Runs a command on the repository as it is now; `apply-file` applies the plan that `plan` has written. */
export async function run(
  harness: Harness,
  command: string,
  ...options: readonly string[]
): Promise<RunReport> {
  const { folder } = harness;
  const directory = join(folder, 'automations');
  const [name, ...operands] =
    command === 'apply-file'
      ? ['apply', join(folder, 'plan.json'), directory]
      : [command, directory];
  const reported = await runProgram(harness, [name, ...operands, ...options]);
  harness.history.push(`wac ${command} ${options.join(' ')}: ${reported.exitCode}`);
  return reported;
}

/** Brings back what a restore file holds. */
export async function runRestore(harness: Harness, file: string): Promise<RunReport> {
  const directory = join(harness.folder, 'automations');
  const args = ['restore', file, directory, '--yes', '--format', 'json'];
  const reported = await runProgram(harness, args);
  harness.history.push(`wac restore: ${reported.exitCode}`);
  return reported;
}

async function runProgram(harness: Harness, args: readonly string[]): Promise<RunReport> {
  await writeRepository(harness.folder, harness.repository);
  return await runInProcess({
    sandbox: harness.sandbox,
    folder: harness.folder,
    args,
    since: harness.slept,
    onWait: (ms) => {
      harness.slept += ms;
    },
  });
}

/** A copy of all records by number. */
export function snapshot({ sandbox }: Harness): ReadonlyMap<number, TriggerRecord> {
  return new Map(
    sandbox.store.state.triggers.map((record) => [record.number, structuredClone(record)]),
  );
}

/** The key in a record's marker, where the marker names this owner; whatever else is wrong with it. */
export function keyOf({ description }: TriggerRecord, owner: string = OWNER): string | undefined {
  const start = `[wac:${owner}#`;
  const at = description?.indexOf(start) ?? -1;
  if (description === null || at === -1) return undefined;
  return /^[a-z0-9-]+/u.exec(description.slice(at + start.length))?.[0];
}

/** The entity that an automation stands in. */
export function entityNameOf({ sandbox: { store } }: Harness, { scope }: TriggerRecord): string {
  return store.entityOfScope(scope).name;
}

/** The parts in which two records differ. */
export function differentParts(one: TriggerRecord, other: TriggerRecord): readonly Part[] {
  const parts: readonly (readonly [Part, (record: TriggerRecord) => unknown])[] = [
    ['name', ({ name }) => name],
    ['description', ({ description }) => ownText(description)],
    ['enabled', ({ enabled }) => enabled],
    ['scope', ({ scope }) => scope],
    ['when', ({ eventType, eventFilter }) => [eventType, eventFilter]],
    ['then', ({ action }) => action],
    ['marker', ({ description }) => markerOf(description)],
  ];
  return parts
    .filter(([, read]) => JSON.stringify(read(one)) !== JSON.stringify(read(other)))
    .map(([part]) => part);
}

/** Remembers what a command wrote: the records that differ from before. */
export function remember(harness: Harness, before: ReadonlyMap<number, TriggerRecord>): void {
  const after = snapshot(harness);
  for (const number of before.keys()) if (!after.has(number)) harness.applied.delete(number);
  for (const [number, record] of after) {
    const was = before.get(number);
    if (was !== undefined && JSON.stringify(was) === JSON.stringify(record)) continue;
    const key = keyOf(record);
    if (key === undefined) {
      harness.applied.delete(number);
      continue;
    }
    const last = harness.applied.get(number);
    const written = new Set(was === undefined ? [] : differentParts(was, record));
    const left =
      was === undefined || last === undefined
        ? []
        : differentParts(last.record, was).filter(
            (part) => part !== 'marker' && !written.has(part),
          );
    const rule = harness.repository.rules.find((each) => each.key === key);
    harness.applied.set(number, {
      record,
      rule,
      shadow: harness.repository.shadow,
      uncertain: new Set([
        ...left,
        ...[...(last?.uncertain ?? [])].filter((part) => !written.has(part)),
      ]),
    });
    // What lost its marker or was deleted is there again, under another number: nothing ties the old one to the key.
    for (const [other, each] of harness.applied) {
      const live = after.get(other);
      const isLost = live === undefined || keyOf(live) === undefined;
      if (other !== number && isLost && keyOf(each.record) === key) harness.applied.delete(other);
    }
  }
}
