/** `upsertModel`, by which the SDK makes projects and registries. */

import { ApiError } from '../../api-error.ts';
import { namesOfProjectId } from '../../store/node-id.ts';
import type { ProjectRecord } from '../../store/records.ts';
import type { RequestContext, View } from '../request-context.ts';

interface UpsertInput {
  readonly id?: string | null;
  readonly name?: string | null;
  readonly entityName?: string | null;
  readonly description?: string | null;
  readonly access?: string | null;
  readonly allowAllArtifactTypesInRegistry?: boolean | null;
  readonly artifactTypes?: readonly { readonly name: string }[] | null;
  readonly clientMutationId?: string | null;
}

const MAX_NAME_LENGTH = 128;
const FORBIDDEN_IN_NAME = /[/\\#?%:\r\n]/;

/** Creates the project, or changes the one that has the id or the names. */
export async function upsertModel(
  context: RequestContext,
  { input }: { readonly input: UpsertInput },
): Promise<View> {
  const { store, views } = context;
  const found = findProject(context, input);
  const project = found ?? createProject(context, input);
  if (found?.isReadOnly === true) throw new ApiError(403, 'permission denied');
  if (found !== undefined) store.edit('projects', found);
  if (input.description !== undefined) project.description = input.description;
  if (typeof input.access === 'string') project.access = input.access;
  if (typeof input.allowAllArtifactTypesInRegistry === 'boolean') {
    project.allowsAllTypes = input.allowAllArtifactTypesInRegistry;
  }
  const types = (input.artifactTypes ?? []).map(({ name }) => name);
  project.artifactTypes = [...new Set([...project.artifactTypes, ...types])];
  if (found !== undefined) project.updatedAt = context.now().toISOString();
  await store.commit();
  return {
    project: views.project(project),
    model: views.project(project),
    inserted: found === undefined,
    clientMutationId: input.clientMutationId ?? null,
  };
}

function findProject({ store }: RequestContext, input: UpsertInput): ProjectRecord | undefined {
  if (typeof input.id === 'string') {
    const names = namesOfProjectId(input.id);
    const project = names && store.projectByName(names.entity, names.project);
    if (project === undefined) throw new ApiError(404, 'project not found');
    return project;
  }
  return store.projectByName(entityNameOf(store, input), input.name ?? '');
}

/** Creates a project; it is not saved yet. */
export function createProject(context: RequestContext, input: UpsertInput): ProjectRecord {
  const { store } = context;
  const name = checkProjectName(input.name ?? '');
  const entity = store.entityByName(entityNameOf(store, input));
  if (entity === undefined) throw new ApiError(404, `entity ${input.entityName ?? ''} not found`);
  const project: ProjectRecord = {
    number: store.nextNumber(),
    name,
    entity: entity.number,
    description: null,
    access: 'PRIVATE',
    createdAt: context.now().toISOString(),
    updatedAt: null,
    artifactTypes: [],
    allowsAllTypes: false,
    isReadOnly: false,
  };
  store.add('projects', project);
  return project;
}

function entityNameOf(store: RequestContext['store'], input: UpsertInput): string {
  return input.entityName ?? store.viewer().username;
}

/**
 * The name, which may be that of a project or a registry.
 *
 * @throws ApiError 422
 */
export function checkProjectName(name: string): string {
  if (name === '' || name.length > MAX_NAME_LENGTH || FORBIDDEN_IN_NAME.test(name)) {
    throw new ApiError(422, `invalid project name ${JSON.stringify(name)}`);
  }
  return name;
}
