/** Projects, artifact types and collections as GraphQL shows them. */

import { findRun } from '../../runs/find-run.ts';
import { collectionId, nodeId, projectId } from '../../store/node-id.ts';
import type { CollectionRecord, ProjectRecord } from '../../store/records.ts';
import { compareNumber } from '../filters/compare-number.ts';
import { parseListFilter } from '../filters/name-filter.ts';
import { collectionFields } from '../filters/record-fields.ts';
import { parseRunFilter } from '../filters/run-filter.ts';
import type { RequestContext, View } from '../request-context.ts';
import { executionPage } from './execution-page.ts';
import { orderItems } from './order-items.ts';
import { type PageArguments, page, wholePage } from './page.ts';
import { triggerPage, visibleTriggers } from './trigger-page.ts';
import { versionPage } from './view-version.ts';

interface ListArguments extends PageArguments {
  readonly filters?: string | null;
  readonly order?: string | null;
}

/** A project; a registry is one too. */
export function viewProject(context: RequestContext, project: ProjectRecord): View {
  const { store, views, paging } = context;
  const entity = store.entity(project.entity);
  const typeNames = (): string[] => [
    ...new Set([...project.artifactTypes, ...store.collectionsOf(project).map(({ type }) => type)]),
  ];
  const runs = (filters: string | null | undefined): ReturnType<typeof projectRuns> =>
    projectRuns(context, project, filters);
  const runNamed = ({ name }: { name: string }): View | null => {
    const run = findRun(store, project, name);
    return run === undefined ? null : views.run(run);
  };
  return {
    __typename: 'Project',
    id: projectId(project, entity.name),
    internalId: nodeId('ProjectInternalId', project.number),
    name: project.name,
    entityName: entity.name,
    entity: () => views.entity(entity),
    description: project.description,
    createdAt: project.createdAt,
    updatedAt: project.updatedAt,
    isBenchmark: false,
    access: project.access,
    views: null,
    user: () => views.user(store.viewer()),
    readOnly: project.isReadOnly,
    allowAllArtifactTypesInRegistry: project.allowsAllTypes,
    artifactTypes: () => wholePage(typeNames().map((name) => views.artifactType(project, name))),
    artifactType: ({ name }: { name: string }) =>
      typeNames().includes(name) ? views.artifactType(project, name) : null,
    artifactCollection: ({ name }: { name: string }) => {
      const collection = store.collectionByName(project, name);
      return collection === undefined ? null : views.collection(collection);
    },
    artifactCollections: (args: ListArguments) =>
      collectionPage(context, store.collectionsOf(project), args),
    triggers: () =>
      visibleTriggers(context, projectTriggers(context, project))
        .filter(({ isHidden }) => !isHidden)
        .map((trigger) => views.trigger(trigger)),
    triggerExecutions: ({
      projectOnly,
      ...args
    }: ListArguments & { projectOnly?: boolean | null }) =>
      executionPage(
        context,
        store.state.executions.filter(({ scope, project: number }) =>
          projectOnly === true
            ? scope.kind === 'project' && scope.number === project.number
            : number === project.number,
        ),
        args,
      ),
    runCount: ({ filters }: ListArguments) => runs(filters).length,
    runs: ({ filters, order, ...args }: ListArguments) => {
      const found = runs(filters);
      const cursorOrder = order?.startsWith('-') ? found.map(mirrored) : found;
      return page(cursorOrder.sort(compareNumber), args, {
        paging,
        show: ({ record }) => views.run(record),
      });
    },
    run: runNamed,
    bucket: runNamed,
  };
}

/** A type of artifact in a project. */
export function viewArtifactType(
  context: RequestContext,
  project: ProjectRecord,
  name: string,
): View {
  const { store, views } = context;
  const ofType = (): CollectionRecord[] =>
    store.collectionsOf(project).filter((collection) => collection.type === name);
  return {
    __typename: 'ArtifactType',
    id: Buffer.from(`ArtifactType:${project.number}:${name}`).toString('base64'),
    name,
    description: null,
    createdAt: project.createdAt,
    artifactCollection: (args: { name: string }) => {
      const collection = ofType().find((item) => item.name === args.name);
      return collection === undefined ? null : views.collection(collection);
    },
    artifactCollections: (args: ListArguments) => collectionPage(context, ofType(), args),
  };
}

/** A collection: a sequence in a project, or a portfolio of links. */
export function viewCollection(context: RequestContext, collection: CollectionRecord): View {
  const { store, views } = context;
  const project = store.project(collection.project);
  return {
    __typename: collection.kind === 'sequence' ? 'ArtifactSequence' : 'ArtifactPortfolio',
    id: collectionId(collection),
    name: collection.name,
    description: collection.description,
    createdAt: collection.createdAt,
    updatedAt: collection.updatedAt,
    project: () => views.project(project),
    defaultArtifactType: () => views.artifactType(project, collection.type),
    tags: () =>
      wholePage(
        collection.tags.map((name) => ({
          id: Buffer.from(`Tag:${collection.number}:${name}`).toString('base64'),
          name,
        })),
      ),
    aliases: () =>
      wholePage(
        collection.aliases.map((alias) => ({
          id: Buffer.from(`ArtifactAlias:${collection.number}:${alias}`).toString('base64'),
          alias,
        })),
      ),
    artifacts: (args: PageArguments) => versionPage(context, collection, args),
    triggers: (args: PageArguments) =>
      triggerPage(
        context,
        {
          id: `on collection ${collection.number}`,
          find: (name) => store.triggersOn({ kind: 'collection', number: collection.number }, name),
        },
        args,
      ),
    triggerExecutions: (args: ListArguments) =>
      executionPage(
        context,
        store.state.executions.filter((item) => item.collection === collection.number),
        args,
      ),
  };
}

function projectTriggers({ store }: RequestContext, project: ProjectRecord) {
  return store.state.triggers.filter(
    ({ scope }) => store.projectOfScope(scope)?.number === project.number,
  );
}

function collectionPage(
  { paging, views }: RequestContext,
  collections: readonly CollectionRecord[],
  { filters, order, ...args }: ListArguments,
): View {
  const isWanted = parseListFilter(filters);
  const wanted = collections.filter((collection) => isWanted(collectionFields(collection)));
  return page(orderItems(wanted, order), args, {
    paging,
    show: ({ item }) => views.collection(item),
  });
}

function projectRuns(
  { store }: RequestContext,
  project: ProjectRecord,
  filters: string | null | undefined,
) {
  const isWanted = parseRunFilter(filters);
  return store.state.runs
    .filter((run) => run.project === project.number && isWanted(run))
    .map((record) => ({ number: record.number, record }));
}

/** Turns the order round without a second kind of cursor: the newest run gets the lowest number. */
function mirrored<Item extends { readonly number: number }>(item: Item): Item {
  return { ...item, number: Number.MAX_SAFE_INTEGER - item.number };
}
