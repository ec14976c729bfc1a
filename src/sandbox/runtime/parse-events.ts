/** Reads posted events. */
import { isDeeperThan } from '../../lib/is-deeper-than.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import type { ArtifactEventKind } from '../../model/kinds/event-kinds.ts';
import { RUN_STATE_WORDS } from '../../simulate/event/evaluate-states.ts';
import { ApiError } from '../api-error.ts';
import { ARTIFACT_EVENTS } from '../rules/event-catalog.ts';
import { EVENT_FORMS } from './event-forms.ts';
import type { ArtifactEvent, RunDetails, SandboxEvent } from './sandbox-event.ts';

/** Levels of mappings and lists in a row, a configuration or a summary. */
const MAX_DEPTH = 100;

/** The kinds of event, for messages. */
const EVENT_KINDS: readonly string[] = EVENT_FORMS.map(({ kind }) => kind);

/**
 * Reads one event, a list of events, or `{ events: […] }`.
 *
 * @throws ApiError 400 that says which event is wrong, and how.
 */
export function parseEvents(body: unknown): readonly SandboxEvent[] {
  const list = isJsonObject(body) && Array.isArray(body['events']) ? body['events'] : body;
  const items: readonly unknown[] = Array.isArray(list) ? list : [list];
  return items.map((item, index) => {
    if (!isJsonObject(item)) throw new ApiError(400, `event ${index}: an object was expected`);
    return parseEvent(item, `event ${index}`);
  });
}

function parseEvent(item: JsonObject, what: string): SandboxEvent {
  const origin = { entity: text(item, 'entity', what), project: text(item, 'project', what) };
  const { kind } = item;
  if (kind === 'logMetrics')
    return { kind, ...origin, ...parseRun(item, what), rows: parseRows(item, what) };
  if (kind === 'runState') {
    const state = RUN_STATE_WORDS.find((word) => word === item['state']);
    if (state === undefined) {
      throw new ApiError(
        400,
        `${what}: state must be one of ${RUN_STATE_WORDS.join(', ')}`,
        'state',
      );
    }
    const time = optionalText(item, 'time', what);
    if (time !== undefined && Number.isNaN(Date.parse(time))) {
      throw new ApiError(400, `${what}: time is not a date`, 'time');
    }
    return {
      kind,
      ...origin,
      ...parseRun(item, what),
      state,
      ...present({ time }),
    };
  }
  if (isArtifactKind(kind)) return { ...parseArtifact(item, kind, what), ...origin };
  throw new ApiError(400, `${what}: kind must be one of ${EVENT_KINDS.join(', ')}`, 'kind');
}

function isArtifactKind(kind: JsonValue | undefined): kind is ArtifactEventKind {
  return typeof kind === 'string' && Object.hasOwn(ARTIFACT_EVENTS, kind);
}

function parseRun(item: JsonObject, what: string): RunDetails {
  const { tags, config, summary } = item;
  if (
    tags !== undefined &&
    !(Array.isArray(tags) && tags.every((tag) => typeof tag === 'string'))
  ) {
    throw new ApiError(400, `${what}: tags must be a list of strings`, 'tags');
  }
  if (config !== undefined && !isJsonObject(config))
    throw new ApiError(400, `${what}: config must be an object`, 'config');
  if (summary !== undefined && !isJsonObject(summary))
    throw new ApiError(400, `${what}: summary must be an object`, 'summary');
  for (const [name, value] of Object.entries({ config, summary })) {
    if (value !== undefined && isDeeperThan(value, MAX_DEPTH))
      throw new ApiError(400, `${what}: ${name} is nested too deeply`, name);
  }
  return {
    run: text(item, 'run', what),
    ...withText(item, ['name', 'user'], what),
    ...present({
      tags: tags === undefined ? undefined : (tags as readonly JsonValue[]).map(String),
      config,
      summary,
    }),
  };
}

function parseRows(item: JsonObject, what: string): readonly JsonObject[] {
  const rows = item['rows'] ?? (item['values'] === undefined ? undefined : [item['values']]);
  if (!Array.isArray(rows) || rows.length === 0) {
    throw new ApiError(
      400,
      `${what}: rows must be a list of objects, or values one object`,
      'rows',
    );
  }
  return rows.map((row: JsonValue, index) => {
    if (!isJsonObject(row))
      throw new ApiError(400, `${what}: row ${index} is not an object`, 'rows');
    for (const key of ['_step', '_timestamp']) {
      const value = row[key];
      if (value !== undefined && (typeof value !== 'number' || value < 0)) {
        throw new ApiError(
          400,
          `${what}: ${key} of row ${index} must be a number, not below 0`,
          'rows',
        );
      }
    }
    if (isDeeperThan(row, MAX_DEPTH))
      throw new ApiError(400, `${what}: row ${index} is nested too deeply`, 'rows');
    return row;
  });
}

function parseArtifact(
  item: JsonObject,
  kind: ArtifactEventKind,
  what: string,
): Omit<ArtifactEvent, 'entity' | 'project'> {
  const needed = ARTIFACT_EVENTS[kind].needs;
  if (needed !== undefined) text(item, needed, what);
  const { metadata } = item;
  if (metadata !== undefined && !isJsonObject(metadata)) {
    throw new ApiError(400, `${what}: metadata must be an object`, 'metadata');
  }
  return {
    kind,
    collection: text(item, 'collection', what),
    ...withText(item, ['version', 'type', 'alias', 'tag', 'author'], what),
    ...present({ metadata }),
  };
}

function text(item: JsonObject, key: string, what: string): string {
  const value = optionalText(item, key, what);
  if (value === undefined || value === '')
    throw new ApiError(400, `${what}: ${key} is missing`, key);
  return value;
}

function optionalText(item: JsonObject, key: string, what: string): string | undefined {
  const value = item[key];
  if (value !== undefined && typeof value !== 'string') {
    throw new ApiError(400, `${what}: ${key} must be a string`, key);
  }
  return value;
}

function withText<Name extends string>(
  item: JsonObject,
  names: readonly Name[],
  what: string,
): Partial<Record<Name, string>> {
  const found: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const value = optionalText(item, name, what);
    if (value !== undefined) found[name] = value;
  }
  return found;
}
