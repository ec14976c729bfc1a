/** The fields of projects and collections that a list filter may name, in the words of the SDK. */
import { collectionId, nodeId, projectId } from '../../store/node-id.ts';
import type { CollectionRecord, ProjectRecord } from '../../store/records.ts';
import type { Fields } from './name-filter.ts';

/** A project may be named by its id, by its internal id, and by the number in that, which the SDK sends. */
export function projectFields(project: ProjectRecord, entity: string): Fields {
  const { number, name, description, createdAt, updatedAt } = project;
  return {
    id: [projectId(project, entity), nodeId('ProjectInternalId', number), number],
    name,
    description,
    created_at: createdAt,
    updated_at: updatedAt,
  };
}

/** A collection's fields. */
export function collectionFields(collection: CollectionRecord): Fields {
  const { name, tags, description, createdAt, updatedAt } = collection;
  return {
    id: collectionId(collection),
    name,
    tag: tags,
    description,
    created_at: createdAt,
    updated_at: updatedAt,
  };
}
