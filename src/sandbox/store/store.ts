/** The sandbox's memory: the records, what finds them, and what makes changes last. */

import { invariant } from '../../lib/invariant.ts';
import {
  type Change,
  copyRecord,
  type ListName,
  listOf,
  type RecordOf,
  stateBefore,
  undoChanges,
} from './change.ts';
import type {
  CollectionRecord,
  EntityRecord,
  IntegrationRecord,
  OrganizationRecord,
  ProjectRecord,
  SandboxState,
  ScopeRecord,
  TriggerRecord,
  UserRecord,
} from './records.ts';
import { type ReadLag, WriteHistory } from './write-history.ts';

/** What makes changes last: gets the changes of one or more commits, and the state with them. */
export type SaveChanges = (changes: readonly Change[], state: SandboxState) => Promise<void>;

/** Commits that are saved together. */
interface Group {
  /** The changes of each commit. */
  readonly writes: (readonly Change[])[];
  readonly saved: Promise<void>;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * The records of a running sandbox.
 *
 * Whoever changes `state` does it with `add`, `edit` and `remove`, calls `commit` before anything else is awaited, and
 * responds when that resolves. Changes that could not be saved are taken back.
 */
export class Store {
  readonly state: SandboxState;
  readonly history: WriteHistory;
  readonly #save: SaveChanges;
  readonly #open: Change[] = [];
  readonly #listeners: (() => void)[] = [];
  /** The automations by name as one read finds them; undefined where something has changed since. */
  #triggersByName: ReadonlyMap<string, readonly TriggerRecord[]> | undefined;
  #saving: Group | undefined;
  #waiting: Group | undefined;

  /** `save` makes changes last; it does nothing for a sandbox without a file. `now` dates the writes. */
  constructor(state: SandboxState, save: SaveChanges, now: () => Date = () => new Date()) {
    this.state = state;
    this.#save = save;
    this.history = new WriteHistory(now);
  }

  /** Adds a record, as a part of the next commit. */
  add<List extends ListName>(list: List, record: RecordOf<List>): void {
    listOf(this.state, list).push(record);
    this.#triggersByName = undefined;
    this.#open.push({ list, kind: 'add', record });
  }

  /** Notes a record as it is, before it is edited as a part of the next commit. */
  edit<List extends ListName>(list: List, record: RecordOf<List>): void {
    this.#triggersByName = undefined;
    this.#open.push({ list, kind: 'edit', record, before: copyRecord(record) });
  }

  /** Removes a record, as a part of the next commit. */
  remove<List extends ListName>(list: List, record: RecordOf<List>): void {
    const records = listOf(this.state, list);
    const index = records.indexOf(record);
    if (index < 0) return;
    records.splice(index, 1);
    this.#triggersByName = undefined;
    this.#open.push({ list, kind: 'remove', record, before: record });
  }

  /** Takes back what was changed since the last commit. */
  discard(): void {
    undoChanges(this.state, this.#open.splice(0));
    this.#triggersByName = undefined;
  }

  /**
   * Resolves when the changes made since the last commit are safe. They are visible to other requests before that, and
   * are taken back when they cannot be saved, together with every later change that is not saved either.
   *
   * @throws Failure `file` when they could not be saved.
   */
  commit(): Promise<void> {
    const changes = this.#open.splice(0);
    if (changes.length === 0) return Promise.resolve();
    this.#waiting ??= createGroup();
    this.#waiting.writes.push(changes);
    const { saved } = this.#waiting;
    if (this.#saving === undefined) void this.#saveWaiting();
    return saved;
  }

  /** Calls a function whenever changes were saved. */
  onSaved(listener: () => void): void {
    this.#listeners.push(listener);
  }

  /** Waits for the commits under way; false when one of them could not be saved, so that its changes are taken back. */
  async settle(): Promise<boolean> {
    const saves = [this.#saving, this.#waiting].flatMap((group) => group?.saved ?? []);
    const results = await Promise.allSettled(saves);
    return results.every(({ status }) => status === 'fulfilled');
  }

  /** Gives what a read finds, once everything that it has seen is safe: what could not be saved is never shown. */
  async read<Found>(find: () => Found | Promise<Found>): Promise<Found> {
    for (;;) {
      this.#triggersByName = undefined;
      const found = await find();
      if (await this.settle()) return found;
    }
  }

  /** The store as it was some writes or some time ago, to be read only. */
  earlier(lag: ReadLag): Store {
    const refuse = (): Promise<void> => Promise.reject(new Error('an earlier state is read only'));
    return new Store(stateBefore(this.state, this.history.unseen(lag)), refuse);
  }

  async #saveWaiting(): Promise<void> {
    while (this.#waiting !== undefined) {
      const group = this.#waiting;
      this.#saving = group;
      this.#waiting = undefined;
      try {
        await this.#save(group.writes.flat(), this.state);
        for (const changes of group.writes) this.history.add(changes);
        this.#saving = undefined;
        group.resolve();
        for (const listener of this.#listeners) listener();
      } catch (error) {
        const failed = [group, ...(this.#waiting === undefined ? [] : [this.#waiting])];
        this.#saving = undefined;
        this.#waiting = undefined;
        undoChanges(
          this.state,
          failed.flatMap(({ writes }) => writes.flat()),
        );
        this.#triggersByName = undefined;
        for (const { reject } of failed) reject(error);
      }
    }
  }

  /** The next number; never given twice. */
  nextNumber(): number {
    this.state.lastNumber += 1;
    return this.state.lastNumber;
  }

  /** The user that the API key belongs to. */
  viewer(): UserRecord {
    const [user] = this.state.users;
    invariant(user !== undefined, 'a sandbox has a user');
    return user;
  }

  /** A user by user name. */
  userByName(username: string): UserRecord | undefined {
    return this.state.users.find((user) => user.username === username);
  }

  /** An entity by its exact name. */
  entityByName(name: string): EntityRecord | undefined {
    return this.state.entities.find((entity) => entity.name === name);
  }

  /** The entity of a number that a record carries. */
  entity(number: number): EntityRecord {
    return existing(this.state.entities, number, 'entity');
  }

  /** An organization by its display name or by its entity's name. */
  organizationByName(name: string): OrganizationRecord | undefined {
    return this.state.organizations.find(
      (organization) => organization.name === name || organization.entity === name,
    );
  }

  /** The organization of an entity; absent when it belongs to none. */
  organizationOf(entity: EntityRecord): OrganizationRecord | undefined {
    return this.state.organizations.find(({ number }) => number === entity.organization);
  }

  /** The project of a number that a record carries. */
  project(number: number): ProjectRecord {
    return existing(this.state.projects, number, 'project');
  }

  /** A project by its names. */
  projectByName(entityName: string, name: string): ProjectRecord | undefined {
    const entity = this.entityByName(entityName);
    if (entity === undefined) return undefined;
    return this.state.projects.find(
      (project) => project.entity === entity.number && project.name === name,
    );
  }

  /** An entity's projects, oldest first. */
  projectsOf(entity: EntityRecord): ProjectRecord[] {
    return this.state.projects.filter((project) => project.entity === entity.number);
  }

  /** The collection of a number that a record carries. */
  collection(number: number): CollectionRecord {
    return existing(this.state.collections, number, 'collection');
  }

  /** A project's collections, oldest first. */
  collectionsOf(project: ProjectRecord): CollectionRecord[] {
    return this.state.collections.filter((collection) => collection.project === project.number);
  }

  /** A collection by its name in a project. */
  collectionByName(project: ProjectRecord, name: string): CollectionRecord | undefined {
    return this.collectionsOf(project).find((collection) => collection.name === name);
  }

  /** The integration of a number that a record carries. */
  integration(number: number): IntegrationRecord {
    return existing(this.state.integrations, number, 'integration');
  }

  /** The value of an entity's secret. */
  secretValue(entity: number, name: string | null): string | undefined {
    return this.state.secrets.find((secret) => secret.entity === entity && secret.name === name)
      ?.value;
  }

  /** The automations of exactly one scope. */
  triggersOn(scope: ScopeRecord): TriggerRecord[] {
    return this.state.triggers.filter(
      (trigger) => trigger.scope.kind === scope.kind && trigger.scope.number === scope.number,
    );
  }

  /** The automations on an entity and on everything in it; with a name, only those of exactly this name. */
  triggersWithin(entity: EntityRecord, name?: string): TriggerRecord[] {
    const triggers = name === undefined ? this.state.triggers : this.#triggersNamed(name);
    return triggers.filter((trigger) => this.entityOfScope(trigger.scope).number === entity.number);
  }

  /** One read may ask for many names, so it groups all automations once. */
  #triggersNamed(name: string): readonly TriggerRecord[] {
    this.#triggersByName ??= groupByName(this.state.triggers);
    return this.#triggersByName.get(name) ?? [];
  }

  /** The entity that a scope is, or is in. */
  entityOfScope(scope: ScopeRecord): EntityRecord {
    switch (scope.kind) {
      case 'entity':
        return this.entity(scope.number);
      case 'project':
        return this.entity(this.project(scope.number).entity);
      case 'collection':
        return this.entity(this.project(this.collection(scope.number).project).entity);
    }
  }

  /** The project that a scope is, or is in; absent for an entity. */
  projectOfScope(scope: ScopeRecord): ProjectRecord | undefined {
    if (scope.kind === 'entity') return undefined;
    if (scope.kind === 'project') return this.project(scope.number);
    return this.project(this.collection(scope.number).project);
  }
}

function groupByName(
  triggers: readonly TriggerRecord[],
): ReadonlyMap<string, readonly TriggerRecord[]> {
  const groups = new Map<string, TriggerRecord[]>();
  for (const trigger of triggers) {
    const known = groups.get(trigger.name);
    if (known === undefined) groups.set(trigger.name, [trigger]);
    else known.push(trigger);
  }
  return groups;
}

/** Records by number, one index for each list; a list's index is made anew when it lacks what is asked for. */
const INDEXES = new WeakMap<readonly object[], Map<number, object>>();

/** What a record points at exists: it is found without walking the list. */
function existing<Item extends { readonly number: number }>(
  items: readonly Item[],
  number: number,
  what: string,
): Item {
  const known = INDEXES.get(items)?.get(number);
  if (known !== undefined) return known as Item;
  const index = new Map(items.map((item) => [item.number, item]));
  INDEXES.set(items, index);
  const item = index.get(number);
  invariant(item !== undefined, `the sandbox state has no ${what} ${number}`);
  return item;
}

function createGroup(): Group {
  let resolve: () => void = () => undefined;
  let reject: (error: unknown) => void = () => undefined;
  const saved = new Promise<void>((done, fail) => {
    resolve = done;
    reject = fail;
  });
  // Whoever commits hears of a failure; nobody else has to.
  saved.catch(() => undefined);
  return { writes: [], saved, resolve, reject };
}
