/** Operations that read collections and the versions in them. */
import { present } from '../../lib/present.ts';
import type { CollectionPath, ProjectPath } from '../../model/history-api.ts';
import type { Operation } from './operation.ts';

/** Entries of a page: the SDK's own number. */
const PER_PAGE = 50;

/** A page of a project's collections. */
export function collectionsOperation(
  { entity, project }: ProjectPath,
  cursor: string | null,
): Operation<unknown> {
  return {
    operationName: 'Collections',
    query: `query Collections($entity: String!, $project: String!, $cursor: String, $perPage: Int) {
  project(name: $project, entityName: $entity) {
    name
    artifactCollections(after: $cursor, first: $perPage) {
      pageInfo { endCursor hasNextPage }
      edges { node { name tags { edges { node { name } } } } }
    }
  }
}`,
    variables: { entity, project, ...present({ cursor }), perPage: PER_PAGE },
  };
}

/** A page of a collection's versions. An alias names its collection: a version may be in several. */
export function versionsOperation(
  { entity, project, collection }: CollectionPath,
  cursor: string | null,
): Operation<unknown> {
  return {
    operationName: 'Versions',
    query: `query Versions($entity: String!, $project: String!, $collection: String!, $cursor: String, $perPage: Int) {
  project(name: $project, entityName: $entity) {
    name
    artifactCollection(name: $collection) {
      name
      artifacts(after: $cursor, first: $perPage) {
        totalCount
        pageInfo { endCursor hasNextPage }
        edges {
          node {
            versionIndex
            createdAt
            tags { name }
            aliases { alias artifactCollection { name project { name } } }
          }
        }
      }
    }
  }
}`,
    variables: { entity, project, collection, ...present({ cursor }), perPage: PER_PAGE },
  };
}
