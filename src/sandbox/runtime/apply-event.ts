/** What an event changes in the sandbox's memory, before any automation looks at it. */
import { suggestNames } from '../../lib/suggest-names.ts';
import { REGISTRY_PREFIX } from '../../model/scope.ts';
import { ApiError } from '../api-error.ts';
import { ARTIFACT_EVENTS } from '../rules/event-catalog.ts';
import { findRun } from '../runs/find-run.ts';
import { partsOf } from '../runs/history-rows.ts';
import type {
  CollectionRecord,
  EntityRecord,
  ProjectRecord,
  RowRecord,
  RunRecord,
} from '../store/records.ts';
import type { Store } from '../store/store.ts';
import type {
  ArtifactEvent,
  EventProjectNames,
  LogMetricsEvent,
  RunDetails,
  SandboxEvent,
} from './sandbox-event.ts';
import { touchVersion } from './touch-version.ts';

/** Rows of a run that are kept: the newest. */
const MAX_ROWS = 50_000;

/** Where an event happened. */
export interface EventProject {
  readonly entity: EntityRecord;
  readonly project: ProjectRecord;
}

/**
 * Finds where an event happened.
 *
 * @throws ApiError 404
 */
export function findProject(
  store: Store,
  { entity: name, project: projectName }: EventProjectNames,
): EventProject {
  const names = [name, store.organizationByName(name)?.entity];
  // A team comes before an organization that is called like it.
  const entities = names.flatMap((item) => store.entityByName(item ?? '') ?? []);
  if (entities.length === 0) throw new ApiError(404, `entity ${name} not found`);
  for (const entity of entities) {
    const project =
      store.projectByName(entity.name, projectName) ??
      store.projectByName(entity.name, `${REGISTRY_PREFIX}${projectName}`);
    if (project !== undefined) return { entity, project };
  }
  const known = entities.flatMap((entity) => store.projectsOf(entity).map((each) => each.name));
  const [near] = suggestNames(projectName, known);
  const hint = near === undefined ? '' : `; did you mean ${near}?`;
  throw new ApiError(404, `project ${name}/${projectName} not found${hint}`);
}

/** Finds the run, or makes it; what the event says of it is noted. */
export function touchRun(
  store: Store,
  { project, details, now }: { project: ProjectRecord; details: RunDetails; now: Date },
): { run: RunRecord; isNew: boolean } {
  const found = findRun(store, project, details.run);
  const run: RunRecord = found ?? {
    number: store.nextNumber(),
    id: details.run,
    project: project.number,
    displayName: details.name ?? details.run,
    user: details.user ?? store.viewer().username,
    state: 'pending',
    tags: [],
    config: {},
    summary: {},
    createdAt: now.toISOString(),
    rows: [],
  };
  if (found === undefined) store.add('runs', run);
  else store.edit('runs', run);
  if (details.name !== undefined) run.displayName = details.name;
  if (details.user !== undefined) run.user = details.user;
  if (details.tags !== undefined) run.tags = [...details.tags];
  if (details.config !== undefined) run.config = { ...run.config, ...details.config };
  if (details.summary !== undefined) run.summary = { ...details.summary };
  return { run, isNew: found === undefined };
}

/** Adds the event's rows to a run, with steps and times, and gives them. */
export function addRows(
  run: RunRecord,
  { rows, summary }: LogMetricsEvent,
  now: Date,
): readonly RowRecord[] {
  const added: RowRecord[] = [];
  for (const row of rows) {
    const lastStep = run.rows.at(-1)?.['_step'];
    const complete: RowRecord = {
      _step: typeof lastStep === 'number' ? lastStep + 1 : 0,
      _timestamp: now.getTime() / 1000,
    };
    Object.assign(complete, row);
    run.rows.push(complete);
    const { logged, measured } = partsOf(complete);
    if (logged !== undefined) run.summary = { ...run.summary, ...logged };
    if (measured !== undefined) run.systemMetrics = { ...run.systemMetrics, ...measured };
    added.push(complete);
  }
  if (summary !== undefined) run.summary = { ...summary };
  run.rows.splice(0, run.rows.length - MAX_ROWS);
  return added;
}

/**
 * Finds a collection of a project.
 *
 * @throws ApiError 404
 */
export function findCollection(
  store: Store,
  project: ProjectRecord,
  name: string,
): CollectionRecord {
  const collection = store.collectionByName(project, name);
  if (collection === undefined)
    throw new ApiError(404, `collection ${name} not found in ${project.name}`);
  return collection;
}

/**
 * Finds the event's collection; a version that is created makes its collection when there is none.
 *
 * @throws ApiError 404
 */
export function touchCollection(
  store: Store,
  { event, project, now }: { event: ArtifactEvent; project: ProjectRecord; now: Date },
): CollectionRecord {
  const found =
    event.kind === 'createArtifact'
      ? store.collectionByName(project, event.collection)
      : findCollection(store, project, event.collection);
  const collection: CollectionRecord = found ?? {
    number: store.nextNumber(),
    name: event.collection,
    kind: project.name.startsWith(REGISTRY_PREFIX) ? 'portfolio' : 'sequence',
    project: project.number,
    type: event.type ?? 'model',
    description: null,
    tags: [],
    aliases: [],
    createdAt: now.toISOString(),
    updatedAt: null,
  };
  if (found === undefined) store.add('collections', collection);
  else store.edit('collections', collection);
  const rules = ARTIFACT_EVENTS[event.kind];
  const value = (rules.needs === 'alias' ? event.alias : event.tag) ?? '';
  rules.change?.(collection, value);
  touchVersion(collection, rules, { version: event.version, value }, now);
  return collection;
}

/** Whether an event is about an artifact or a collection. */
export function isArtifactEvent(event: SandboxEvent): event is ArtifactEvent {
  return event.kind !== 'logMetrics' && event.kind !== 'runState';
}
