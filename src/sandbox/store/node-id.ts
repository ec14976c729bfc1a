/** The ids that the sandbox shows: base64 of a type and a number, as on the real server. */
import type { CollectionRecord, EntityRecord, ProjectRecord } from './records.ts';

/** The opaque id of a record. */
export function nodeId(type: string, number: number): string {
  return encode(`${type}:${number}`);
}

/** The number in an id of a type; absent when the text is no such id. */
export function numberOfNodeId(type: string, id: string): number | undefined {
  const match = /^(\w+):(\d{1,15})$/.exec(decode(id));
  return match?.[1] === type ? Number(match[2]) : undefined;
}

/** A project's id, which holds its names and so changes with them. */
export function projectId(project: Pick<ProjectRecord, 'name'>, entity: string): string {
  return encode(`Project:v1:${project.name}:${entity}`);
}

/** The project's and the entity's name in a project's id; absent when the text is no such id. */
export function namesOfProjectId(id: string): { project: string; entity: string } | undefined {
  const match = /^Project:v1:(.+):([^:]+)$/s.exec(decode(id));
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  return { project: match[1], entity: match[2] };
}

/** A run's id. */
export function runId(run: string, project: string, entity: string): string {
  return encode(`Run:v1:${run}:${project}:${entity}`);
}

/** The names in a run's id; absent when the text is no such id. */
export function namesOfRunId(
  id: string,
): { run: string; project: string; entity: string } | undefined {
  const match = /^Run:v1:([^:]+):(.+):([^:]+)$/s.exec(decode(id));
  const [, run, project, entity] = match ?? [];
  if (run === undefined || project === undefined || entity === undefined) return undefined;
  return { run, project, entity };
}

/** An entity's id. */
export function entityId(entity: Pick<EntityRecord, 'number'>): string {
  return nodeId('Entity', entity.number);
}

/** A collection's id. */
export function collectionId(collection: Pick<CollectionRecord, 'number'>): string {
  return nodeId('ArtifactCollection', collection.number);
}

/** The id of a version in a collection: versions have no number of their own. */
export function versionId(collection: Pick<CollectionRecord, 'number'>, index: number): string {
  return nodeId('Artifact', collection.number * 100_000 + index);
}

function encode(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64');
}

function decode(id: string): string {
  return Buffer.from(id, 'base64').toString('utf8');
}
