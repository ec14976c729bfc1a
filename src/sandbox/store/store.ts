/** The sandbox's memory: the records, what finds them, and what makes changes last. */

import { invariant } from '../../lib/invariant.ts';
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

/** The records of a running sandbox. Whoever changes `state` calls `commit` before telling anybody. */
export class Store {
  readonly state: SandboxState;
  readonly #save: (state: SandboxState) => Promise<void>;

  /** `save` makes a state last; it does nothing for a sandbox without a file. */
  constructor(state: SandboxState, save: (state: SandboxState) => Promise<void>) {
    this.state = state;
    this.#save = save;
  }

  /** Resolves when everything that was changed is safe. */
  commit(): Promise<void> {
    return this.#save(this.state);
  }

  /** The next number; never given twice. */
  nextNumber(): number {
    this.state.lastNumber += 1;
    return this.state.lastNumber;
  }

  /** Who asks: the sandbox has one user. */
  viewer(): UserRecord {
    const [user] = this.state.users;
    invariant(user !== undefined, 'a sandbox has a user');
    return user;
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

  /** The automations that stand on exactly one scope. */
  triggersOn(scope: ScopeRecord): TriggerRecord[] {
    return this.state.triggers.filter(
      (trigger) => trigger.scope.kind === scope.kind && trigger.scope.number === scope.number,
    );
  }

  /** The automations on an entity and on everything in it. */
  triggersWithin(entity: EntityRecord): TriggerRecord[] {
    return this.state.triggers.filter(
      (trigger) => this.entityOfScope(trigger.scope).number === entity.number,
    );
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
