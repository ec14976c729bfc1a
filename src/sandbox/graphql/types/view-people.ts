/** Users, entities and organizations as GraphQL shows them. */

import { entityId, nodeId } from '../../store/node-id.ts';
import type { EntityRecord, OrganizationRecord, UserRecord } from '../../store/records.ts';
import { parseListFilter } from '../filters/name-filter.ts';
import { collectionFields, projectFields } from '../filters/record-fields.ts';
import type { RequestContext, View } from '../request-context.ts';
import { orderItems } from './order-items.ts';
import { type PageArguments, page, wholePage } from './page.ts';
import { triggerPage } from './trigger-page.ts';

interface ListArguments extends PageArguments {
  readonly filters?: string | null;
  readonly order?: string | null;
}

interface CollectionArguments extends ListArguments {
  readonly projectFilters?: string | null;
  readonly collectionTypes?: readonly string[] | null;
}

/** A user. Every user may see everything. */
export function viewUser(context: RequestContext, user: UserRecord): View {
  const { store, views, paging } = context;
  const teams = store.state.entities.filter((entity) => entity.kind === 'team');
  return {
    __typename: 'User',
    id: nodeId('User', user.number),
    name: user.name,
    username: user.username,
    email: user.email,
    admin: false,
    flags: '{}',
    entity: teams[0]?.name ?? user.username,
    deletedAt: null,
    apiKeys: { edges: [] },
    teams: () => wholePage(teams.map((team) => views.entity(team))),
    organizations: () => store.state.organizations.map((item) => views.organization(item)),
    projects: (args: PageArguments) =>
      page(orderItems(store.state.projects, null, { isNewestFirst: true }), args, {
        paging,
        show: ({ item }) => views.project(item),
      }),
    triggers: (args: ListArguments) =>
      triggerPage(
        context,
        {
          id: `by ${user.username}`,
          find: () => store.state.triggers.filter(({ createdBy }) => createdBy === user.username),
        },
        args,
      ),
  };
}

/** A team, an organization's entity, or a personal entity. */
export function viewEntity(context: RequestContext, entity: EntityRecord): View {
  const { store, views, paging } = context;
  const organization = store.organizationOf(entity);
  const owner =
    entity.kind === 'user' ? (store.userByName(entity.name) ?? store.viewer()) : undefined;
  return {
    __typename: 'Entity',
    id: entityId(entity),
    name: entity.name,
    available: false,
    photoUrl: null,
    readOnly: false,
    readOnlyAdmin: false,
    isTeam: entity.kind === 'team',
    entityType: entity.kind,
    privateOnly: false,
    storageBytes: 0,
    codeSavingEnabled: true,
    defaultAccess: 'PRIVATE',
    isPaid: true,
    members: () => [viewMember(context)],
    organization: () => (organization === undefined ? null : views.organization(organization)),
    user: () => (owner === undefined ? null : views.user(owner)),
    project: ({ name }: { name?: string | null }) => {
      const project = store.projectByName(entity.name, name ?? '');
      return project === undefined ? null : views.project(project);
    },
    projects: ({ filters, order, ...args }: ListArguments) => {
      const isWanted = parseListFilter(filters);
      const projects = store
        .projectsOf(entity)
        .filter((project) => isWanted(projectFields(project, entity.name)));
      return page(orderItems(projects, order, { isNewestFirst: true }), args, {
        paging,
        show: ({ item }) => views.project(item),
      });
    },
    artifactCollections: (args: CollectionArguments) => entityCollections(context, entity, args),
    integrations: (args: PageArguments) =>
      page(
        store.state.integrations.filter((integration) => integration.entity === entity.number),
        args,
        { paging, show: (integration) => views.integration(integration) },
      ),
    secrets: () =>
      store.state.secrets
        .filter((secret) => secret.entity === entity.number)
        .map(({ name, createdAt }) => ({ name, createdAt, entityId: entity.number })),
    triggers: (args: ListArguments) =>
      triggerPage(
        context,
        {
          id: `within ${entity.number}`,
          find: (name) => store.triggersWithin(entity, name),
        },
        args,
      ),
  };
}

/** An organization. */
export function viewOrganization(context: RequestContext, organization: OrganizationRecord): View {
  const { store, views } = context;
  const entity = store.entityByName(organization.entity);
  const members = store.state.entities.filter((item) => item.organization === organization.number);
  return {
    __typename: 'Organization',
    id: nodeId('Organization', organization.number),
    name: organization.name,
    orgEntity: () => (entity === undefined ? null : views.entity(entity)),
    teams: () => members.filter(({ kind }) => kind === 'team').map((team) => views.entity(team)),
    coreWeaveOrganizationId: null,
    featureFlags: () =>
      Object.entries(organization.flags).map(([rampKey, isEnabled]) => ({ rampKey, isEnabled })),
    triggers: (args: ListArguments) =>
      triggerPage(
        context,
        {
          id: `within ${members.map(({ number }) => number).join(' ')}`,
          find: (name) => members.flatMap((member) => store.triggersWithin(member, name)),
        },
        args,
      ),
  };
}

function viewMember({ store }: RequestContext): View {
  const { number, name, username, email } = store.viewer();
  return {
    id: nodeId('User', number),
    admin: true,
    pending: false,
    email,
    username,
    name,
    photoUrl: null,
    accountType: 'MEMBER',
    apiKey: null,
  };
}

function entityCollections(
  { store, views, paging }: RequestContext,
  entity: EntityRecord,
  { projectFilters, filters, collectionTypes, order, ...args }: CollectionArguments,
): View {
  const isProjectWanted = parseListFilter(projectFilters);
  const isWanted = parseListFilter(filters);
  const collections = store
    .projectsOf(entity)
    .filter((project) => isProjectWanted(projectFields(project, entity.name)))
    .flatMap((project) => store.collectionsOf(project))
    .filter((collection) => {
      const isKind = collectionTypes?.includes(collection.kind.toUpperCase()) ?? true;
      return isKind && isWanted(collectionFields(collection));
    });
  return page(orderItems(collections, order), args, {
    paging,
    show: ({ item }) => views.collection(item),
  });
}
