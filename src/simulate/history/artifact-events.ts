/** `events.jsonl`: what happened to artifacts, one JSON object a line, in the words of a rule test's `given.event`. */
import { isJsonObject, type JsonObject, type JsonValue } from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import { ARTIFACT_EVENT_KINDS } from '../../model/kinds/event-kinds.ts';
import type { ArtifactDocument, ArtifactOccurrence } from '../event/evaluate-artifact-event.ts';
import { parseObject, timeOf } from './run-index.ts';

/** One event, and when it happened (milliseconds since 1970). */
export interface RecordedEvent {
  readonly time: number;
  readonly occurrence: ArtifactOccurrence;
}

/** The name of the file. */
export const EVENTS_NAME = 'events.jsonl';

/** The events in the order of the file, or what is wrong with a line (from 1). */
export type EventsReading =
  | { readonly events: readonly RecordedEvent[] }
  | { readonly problem: string; readonly line: number };

/** Reads the events. */
export function parseArtifactEvents(text: string): EventsReading {
  const events: RecordedEvent[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const event = parseEvent(line);
    if (typeof event === 'string') return { problem: event, line: index + 1 };
    events.push(event);
  }
  return { events };
}

function parseEvent(line: string): RecordedEvent | string {
  const value = parseObject(line);
  if (value === undefined) return 'it is not a JSON object';
  const time = timeOf(value['time']);
  if (time === undefined) return '"time" must be an ISO time';
  const kinds = ARTIFACT_EVENT_KINDS.filter((kind) => value[kind] !== undefined);
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1)
    return `it must have one of ${ARTIFACT_EVENT_KINDS.join(', ')}`;
  const details = value[kind];
  if (!isJsonObject(details)) return `"${kind}" must be an object`;
  const { artifact = {} } = value;
  if (!isJsonObject(artifact)) return '"artifact" must be an object';
  const wrong =
    wrongString(details, ['alias', 'tag']) ??
    wrongString(artifact, ['collection', 'version', 'type']) ??
    wrongString(value, ['author', 'project', 'entity']);
  if (wrong !== undefined) return `"${wrong}" must be a string`;
  const occurrence = {
    kind,
    artifact: artifactOf(artifact),
    ...present({
      alias: stringOf(details['alias']),
      tag: stringOf(details['tag']),
      author: stringOf(value['author']),
      project: stringOf(value['project']),
      entity: stringOf(value['entity']),
    }),
  };
  return { time, occurrence };
}

function wrongString(object: JsonObject, names: readonly string[]): string | undefined {
  return names.find((name) => object[name] !== undefined && typeof object[name] !== 'string');
}

function artifactOf(artifact: JsonObject): ArtifactDocument {
  const { metadata } = artifact;
  return present({
    collection: stringOf(artifact['collection']),
    version: stringOf(artifact['version']),
    type: stringOf(artifact['type']),
    metadata: isJsonObject(metadata) ? metadata : undefined,
  });
}

function stringOf(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
