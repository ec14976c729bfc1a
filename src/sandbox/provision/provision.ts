/** Providing what manifests need and a sandbox does not have. */

import type { IntegrationRef } from '../../model/integration.ts';
import { REGISTRY_PREFIX } from '../../model/scope.ts';
import type {
  CollectionRecord,
  EntityRecord,
  OrganizationRecord,
  ProjectRecord,
} from '../store/records.ts';
import type { Store } from '../store/store.ts';

/** What is needed. Organizations may be named by display name or by entity name. */
export interface SandboxSeed {
  /** User names; absent: none. */
  readonly users?: readonly string[];
  /** Teams. */
  readonly entities: readonly string[];
  readonly organizations: readonly string[];
  readonly projects: readonly { readonly entity: string; readonly project: string }[];
  /** A registry's name is without its prefix. */
  readonly registries: readonly { readonly organization: string; readonly registry: string }[];
  readonly collections: readonly CollectionNeed[];
  readonly integrations: readonly IntegrationRef[];
}

/** A collection in a project, or one in a registry. */
export type CollectionNeed =
  | { readonly entity: string; readonly project: string; readonly collection: string }
  | { readonly organization: string; readonly registry: string; readonly collection: string };

/** What was created, by name; empty lists when everything was there. */
export interface Provisioned {
  readonly users: readonly string[];
  readonly teams: readonly string[];
  readonly organizations: readonly string[];
  /** `entity/project`. */
  readonly projects: readonly string[];
  /** `organization/registry`. */
  readonly registries: readonly string[];
  /** `entity/project/collection`. */
  readonly collections: readonly string[];
  /** `slack #channel (team)`, `webhook name (team)`. */
  readonly integrations: readonly string[];
  /** What cannot be created: integrations by id. */
  readonly missing: readonly string[];
}

/** The organization that teams get when none is named. */
const DEFAULT_ORGANIZATION = 'sandbox';

type Created = { -readonly [Key in keyof Provisioned]: string[] };

interface Provision {
  readonly store: Store;
  readonly createdAt: string;
  readonly created: Created;
}

/**
 * Adds what is missing to a store, and says what. Nothing that is there is changed.
 *
 * The caller commits the store.
 */
export function provisionSandbox(store: Store, seed: SandboxSeed, now: () => Date): Provisioned {
  const created: Created = {
    users: [],
    teams: [],
    organizations: [],
    projects: [],
    registries: [],
    collections: [],
    integrations: [],
    missing: [],
  };
  const provision: Provision = { store, createdAt: now().toISOString(), created };
  for (const name of seed.users ?? []) ensureUser(provision, name);
  for (const name of seed.organizations) ensureOrganization(provision, name);
  for (const name of seed.entities) ensureTeam(provision, name);
  for (const { entity, project } of seed.projects)
    ensureProject(provision, ensureTeam(provision, entity), project);
  for (const { organization, registry } of seed.registries)
    ensureRegistry(provision, organization, registry);
  for (const need of seed.collections) ensureCollection(provision, need);
  for (const integration of seed.integrations) ensureIntegration(provision, integration);
  return created;
}

function ensureUser({ store, created }: Provision, username: string): void {
  if (store.userByName(username) !== undefined) return;
  store.add('users', {
    number: store.nextNumber(),
    username,
    name: username,
    email: `${username}@example.com`,
  });
  created.users.push(username);
}

function ensureOrganization({ store, created }: Provision, name: string): OrganizationRecord {
  const found = store.organizationByName(name);
  if (found !== undefined) return found;
  const organization: OrganizationRecord = {
    number: store.nextNumber(),
    name,
    entity: freeEntityName(store, name),
    flags: { automation_entity_scope: true },
  };
  store.add('organizations', organization);
  store.add('entities', {
    number: store.nextNumber(),
    name: organization.entity,
    kind: 'organization',
    organization: organization.number,
  });
  created.organizations.push(name);
  return organization;
}

/** A team of that name may exist or come: the organization's entity has a name of its own, as on the server. */
function freeEntityName(store: Store, organization: string): string {
  const slug = organization.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  let name = `${slug}-org`;
  for (let count = 2; store.entityByName(name) !== undefined; count += 1)
    name = `${slug}-org-${count}`;
  return name;
}

function ensureTeam(provision: Provision, name: string): EntityRecord {
  const { store, created } = provision;
  const found = store.entityByName(name);
  if (found !== undefined) return found;
  const [first] = store.state.organizations;
  const organization = first ?? ensureOrganization(provision, DEFAULT_ORGANIZATION);
  const team: EntityRecord = {
    number: store.nextNumber(),
    name,
    kind: 'team',
    organization: organization.number,
  };
  store.add('entities', team);
  created.teams.push(name);
  return team;
}

function ensureProject(provision: Provision, entity: EntityRecord, name: string): ProjectRecord {
  const { store, created } = provision;
  const found = store.projectByName(entity.name, name);
  if (found !== undefined) return found;
  const project = addProject(provision, entity, { name, isRegistry: false });
  created.projects.push(`${entity.name}/${name}`);
  return project;
}

function ensureRegistry(
  provision: Provision,
  organizationName: string,
  registry: string,
): ProjectRecord {
  const { store, created } = provision;
  const organization = ensureOrganization(provision, organizationName);
  const entity =
    store.entityByName(organization.entity) ?? ensureTeam(provision, organization.entity);
  const name = registry.startsWith(REGISTRY_PREFIX) ? registry : `${REGISTRY_PREFIX}${registry}`;
  const found = store.projectByName(entity.name, name);
  if (found !== undefined) return found;
  const project = addProject(provision, entity, { name, isRegistry: true });
  created.registries.push(`${organization.name}/${registry}`);
  return project;
}

function addProject(
  { store, createdAt }: Provision,
  entity: EntityRecord,
  { name, isRegistry }: { name: string; isRegistry: boolean },
): ProjectRecord {
  const project: ProjectRecord = {
    number: store.nextNumber(),
    name,
    entity: entity.number,
    description: null,
    access: 'PRIVATE',
    createdAt,
    updatedAt: null,
    artifactTypes: [],
    allowsAllTypes: isRegistry,
    isReadOnly: false,
  };
  store.add('projects', project);
  return project;
}

function ensureCollection(provision: Provision, need: CollectionNeed): void {
  const { store, createdAt, created } = provision;
  const isRegistry = 'registry' in need;
  const project = isRegistry
    ? ensureRegistry(provision, need.organization, need.registry)
    : ensureProject(provision, ensureTeam(provision, need.entity), need.project);
  if (store.collectionByName(project, need.collection) !== undefined) return;
  const collection: CollectionRecord = {
    number: store.nextNumber(),
    name: need.collection,
    kind: isRegistry ? 'portfolio' : 'sequence',
    project: project.number,
    type: 'model',
    description: null,
    tags: [],
    aliases: [],
    createdAt,
    updatedAt: null,
  };
  store.add('collections', collection);
  created.collections.push(
    `${store.entity(project.entity).name}/${project.name}/${need.collection}`,
  );
}

function ensureIntegration(provision: Provision, need: IntegrationRef): void {
  const { store, createdAt, created } = provision;
  if (need.kind === 'id') {
    created.missing.push(`integration ${need.id} (${need.entity})`);
    return;
  }
  const team = ensureTeam(provision, need.entity);
  const owned = store.state.integrations.filter(({ entity }) => entity === team.number);
  if (need.kind === 'slack') {
    const isThere = owned.some(
      (item) =>
        item.kind === 'slack' &&
        bareChannel(item.channelName) === bareChannel(need.channel) &&
        (need.workspace === undefined || need.workspace === item.teamName),
    );
    if (isThere) return;
    store.add('integrations', {
      number: store.nextNumber(),
      kind: 'slack',
      entity: team.number,
      channelName: `#${bareChannel(need.channel)}`,
      teamName: need.workspace ?? team.name,
    });
    created.integrations.push(`slack #${bareChannel(need.channel)} (${team.name})`);
    return;
  }
  if (owned.some((item) => item.kind === 'webhook' && item.name === need.name)) return;
  store.add('integrations', {
    number: store.nextNumber(),
    kind: 'webhook',
    entity: team.number,
    name: need.name,
    urlEndpoint: `/sandbox/inbox/${encodeURIComponent(need.name)}`,
    accessTokenRef: null,
    secretRef: null,
    createdAt,
  });
  created.integrations.push(`webhook ${need.name} (${team.name})`);
}

function bareChannel(channel: string): string {
  return channel.startsWith('#') ? channel.slice(1) : channel;
}
