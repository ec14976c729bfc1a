/** The roots of queries. */

import { nodeId, numberOfNodeId } from '../store/node-id.ts';
import type { RequestContext, View } from './request-context.ts';
import { executionPage } from './types/execution-page.ts';
import { orderItems } from './types/order-items.ts';
import { type PageArguments, page } from './types/page.ts';
import { triggerPage } from './types/trigger-page.ts';

interface ListArguments extends PageArguments {
  readonly filters?: string | null;
}

/** What `Query` returns. What does not exist, or may not be seen, is null. */
export function queryRoot(context: RequestContext): View {
  const { store, views, paging } = context;
  return {
    viewer: () => views.user(context.viewer),
    entity: ({ name }: { name?: string | null }) =>
      shown(store.entityByName(name ?? ''), views.entity),
    project: ({ name, entityName }: { name?: string | null; entityName?: string | null }) =>
      shown(store.projectByName(entityName ?? '', name ?? ''), views.project),
    model: ({ name, entityName }: { name?: string | null; entityName?: string | null }) =>
      shown(store.projectByName(entityName ?? '', name ?? ''), views.project),
    models: ({ entityName, ...args }: PageArguments & { entityName?: string | null }) => {
      const entity = store.entityByName(entityName ?? '');
      if (entity === undefined) return null;
      return page(orderItems(store.projectsOf(entity), null, { isNewestFirst: true }), args, {
        paging,
        show: ({ item }) => views.project(item),
      });
    },
    organization: ({ id, name }: { id?: string | null; name?: string | null }) =>
      shown(
        id === null || id === undefined
          ? store.organizationByName(name ?? '')
          : store.state.organizations.find(({ number }) => nodeId('Organization', number) === id),
        views.organization,
      ),
    artifactCollection: ({ id }: { id: string }) =>
      shown(
        store.state.collections.find(
          ({ number }) => number === numberOfNodeId('ArtifactCollection', id),
        ),
        views.collection,
      ),
    serverInfo: () => viewServerInfo(context),
    triggers: (args: ListArguments) =>
      triggerPage(context, { id: 'all', find: () => store.state.triggers }, args),
    triggerExecutions: ({ triggerID, ...args }: PageArguments & { triggerID: string }) => {
      const number = numberOfNodeId('Trigger', triggerID);
      const executions = store.state.executions.filter(({ trigger }) => trigger === number);
      return executionPage(context, executions, args);
    },
  };
}

function shown<Item>(record: Item | undefined, show: (record: Item) => View): View | null {
  return record === undefined ? null : show(record);
}

function viewServerInfo({ profile }: RequestContext): View {
  const { version } = profile;
  return {
    features: profile.features.map((name) => ({ name, isEnabled: true })),
    cliVersionInfo: { max_cli_version: '0.31.0', min_cli_version: '0.10.0' },
    latestLocalVersionInfo:
      version === undefined
        ? null
        : {
            outOfDate: false,
            latestVersionString: version,
            versionOnThisInstanceString: version,
          },
  };
}
