/** Finds records in a state. */
import { invariant } from '../../../lib/invariant.ts';
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
} from '../records.ts';
import { existing } from './number-index.ts';
import { TriggerIndex } from './trigger-index.ts';

/** A state and what finds its records. */
export class StateReader {
  readonly state: SandboxState;
  protected readonly triggers: TriggerIndex;

  constructor(state: SandboxState) {
    this.state = state;
    this.triggers = new TriggerIndex(() => state.triggers);
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

  /** The automation of a number; absent when there is none. */
  triggerByNumber(number: number): TriggerRecord | undefined {
    return this.triggers.numbered(number);
  }

  /** The automations of exactly one scope; with a name, only those of exactly this name. In any order. */
  triggersOn(scope: ScopeRecord, name?: string): readonly TriggerRecord[] {
    return [...this.triggers.on(scope, name)];
  }

  /**
   * The automations on an entity and on everything in it; with a name, only those of exactly this name. In any order.
   */
  triggersWithin(entity: EntityRecord, name?: string): readonly TriggerRecord[] {
    const triggers = name === undefined ? this.state.triggers : [...this.triggers.named(name)];
    return triggers.filter((trigger) => this.entityOfScope(trigger.scope).number === entity.number);
  }

  /** What `make` makes of the automations' names, scopes, events, actions and times, until one of them is changed. */
  rememberTriggers<Item>(key: string, make: () => readonly Item[]): readonly Item[] {
    return this.triggers.remember(key, make);
  }

  /** Whether what a scope is still exists. */
  hasScope({ kind, number }: ScopeRecord): boolean {
    const { entities, projects, collections } = this.state;
    const records = { entity: entities, project: projects, collection: collections }[kind];
    return records.some((record) => record.number === number);
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
