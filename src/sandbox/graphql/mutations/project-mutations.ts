/** Renaming and deleting projects, which the SDK does to registries. */

import { ApiError } from '../../api-error.ts';
import { namesOfProjectId, nodeId } from '../../store/node-id.ts';
import type { ProjectRecord } from '../../store/records.ts';
import type { Store } from '../../store/store.ts';
import type { RequestContext, View } from '../request-context.ts';
import { checkProjectName } from './upsert-model.ts';

interface RenameInput {
  readonly entityName: string;
  readonly oldProjectName: string;
  readonly newProjectName: string;
  readonly clientMutationId?: string | null;
}

/** `renameProject`: its automations, collections and runs stay with it. */
export async function renameProject(
  context: RequestContext,
  { input }: { readonly input: RenameInput },
): Promise<View> {
  const { store, views } = context;
  const project = store.projectByName(input.entityName, input.oldProjectName);
  if (project === undefined) throw new ApiError(404, 'project not found');
  if (project.isReadOnly) throw new ApiError(403, 'permission denied');
  const name = checkProjectName(input.newProjectName);
  const other = store.projectByName(input.entityName, name);
  if (other !== undefined && other !== project) {
    throw new ApiError(409, `a project named "${name}" already exists`);
  }
  store.edit('projects', project);
  project.name = name;
  project.updatedAt = context.now().toISOString();
  await store.commit();
  return {
    project: views.project(project),
    inserted: false,
    clientMutationId: input.clientMutationId ?? null,
  };
}

/** `deleteModel`: everything in the project is deleted with it; so is the history of its executions. */
export async function deleteModel(
  { store }: RequestContext,
  { input }: { readonly input: { readonly id: string; readonly clientMutationId?: string | null } },
): Promise<View> {
  const project = findProject(store, input.id);
  if (project === undefined) throw new ApiError(404, 'project not found');
  if (project.isReadOnly) throw new ApiError(403, 'permission denied');
  const triggers = store.state.triggers.filter(
    ({ scope }) => store.projectOfScope(scope) === project,
  );
  for (const trigger of triggers) {
    for (const metricState of store.state.meters.filter(
      (item) => item.trigger === trigger.number,
    )) {
      store.remove('meters', metricState);
    }
    store.remove('triggers', trigger);
  }
  for (const run of store.state.runs.filter((item) => item.project === project.number)) {
    store.remove('runs', run);
  }
  for (const collection of store.collectionsOf(project)) store.remove('collections', collection);
  for (const execution of executionsIn(store, project)) store.remove('executions', execution);
  store.remove('projects', project);
  await store.commit();
  return { success: true, clientMutationId: input.clientMutationId ?? null };
}

/** Executions whose project or collection could not be shown any more. */
function executionsIn(store: Store, project: ProjectRecord) {
  return store.state.executions.filter(
    ({ scope, project: number }) =>
      number === project.number ||
      (scope.kind === 'project' && scope.number === project.number) ||
      (scope.kind === 'collection' &&
        !store.state.collections.some((item) => item.number === scope.number)),
  );
}

function findProject(store: Store, id: string): ProjectRecord | undefined {
  const names = namesOfProjectId(id);
  if (names !== undefined) return store.projectByName(names.entity, names.project);
  return store.state.projects.find(({ number }) => nodeId('ProjectInternalId', number) === id);
}
