/** `runs.jsonl`: what is known of the runs of a directory besides their histories, one JSON object a line. */
import {
  isJsonList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  parseJson,
} from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import { RUN_STATE_WORDS, type StateReport } from '../event/evaluate-states.ts';
import type { RunDocument } from '../filter/run-document.ts';

/** One line. */
export interface RunEntry {
  readonly document: RunDocument;
  /** `ENTITY/PROJECT`; absent when not known. */
  readonly project?: string;
  /** Relative to the index; absent for a run that logged nothing. */
  readonly file?: string;
  /** How many rows the file must have; absent when not known. */
  readonly rows?: number;
  /** Whether the file has every row; absent when not known. */
  readonly complete?: boolean;
  /** Metrics of which rows are missing, where the others have every row; absent when not known. */
  readonly sampled?: readonly string[];
  /** Names of what the run logs, where the file does not have all of it; absent when not known. */
  readonly logged?: readonly string[];
  /** Milliseconds since 1970. */
  readonly createdAt?: number;
  readonly endedAt?: number;
  /** The states it went through, in order; empty when only the last one is known. */
  readonly states: readonly StateReport[];
}

/** The name of the index. */
export const RUN_INDEX_NAME = 'runs.jsonl';

/** The lines, or what is wrong with one of them (`line`, from 1). */
export type RunIndexReading =
  | { readonly entries: readonly RunEntry[] }
  | { readonly problem: string; readonly line: number };

/** Reads an index. */
export function parseRunIndex(text: string): RunIndexReading {
  const entries: RunEntry[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const entry = parseEntry(line);
    if (typeof entry === 'string') return { problem: entry, line: index + 1 };
    entries.push(entry);
  }
  return { entries };
}

function parseEntry(line: string): RunEntry | string {
  const value = parseObject(line);
  if (value === undefined) return 'it is not a JSON object';
  const { id, name } = value;
  if (typeof id !== 'string' && typeof name !== 'string') return 'it has neither "id" nor "name"';
  const wrong = wrongField(value);
  if (wrong !== undefined) return wrong;
  const states = parseStates(value['states']);
  if (states === undefined)
    return `"states" must be a list of { "state", "time" }, each state one of ${RUN_STATE_WORDS.join(', ')}`;
  return {
    document: documentOf(value),
    states,
    ...present({
      project: stringOf(value['project']),
      file: stringOf(value['file']),
      rows: numberOf(value['rows']),
      complete: typeof value['complete'] === 'boolean' ? value['complete'] : undefined,
      sampled: stringsOf(value['sampled']),
      logged: stringsOf(value['logged']),
      createdAt: timeOf(value['createdAt']),
      endedAt: timeOf(value['endedAt']),
    }),
  };
}

/** A JSON object from one line; undefined for anything else. */
export function parseObject(line: string): JsonObject | undefined {
  try {
    const value = parseJson(line);
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const FIELDS: Readonly<Record<string, readonly [string, (value: JsonValue) => boolean]>> = {
  id: ['a string', isString],
  name: ['a string', isString],
  user: ['a string', isString],
  state: [
    `one of ${RUN_STATE_WORDS.join(', ')}`,
    (value) => RUN_STATE_WORDS.some((word) => word === value),
  ],
  project: ['ENTITY/PROJECT', (value) => isString(value) && /^[^/]+\/[^/]+$/.test(String(value))],
  file: ['a string', isString],
  tags: ['a list of strings', (value) => isJsonList(value) && value.every(isString)],
  config: ['an object', isJsonObject],
  summary: ['an object', isJsonObject],
  rows: ['a number', (value) => typeof value === 'number'],
  complete: ['true or false', (value) => typeof value === 'boolean'],
  sampled: ['a list of strings', (value) => isJsonList(value) && value.every(isString)],
  logged: ['a list of strings', (value) => isJsonList(value) && value.every(isString)],
  createdAt: ['an ISO time', (value) => timeOf(value) !== undefined],
  endedAt: ['an ISO time', (value) => timeOf(value) !== undefined],
};

function isString(value: JsonValue): boolean {
  return typeof value === 'string';
}

function wrongField(entry: JsonObject): string | undefined {
  for (const [name, [wanted, isRight]] of Object.entries(FIELDS)) {
    const value = entry[name];
    if (value !== undefined && value !== null && !isRight(value))
      return `"${name}" must be ${wanted}`;
  }
  return undefined;
}

function documentOf(entry: JsonObject): RunDocument {
  const { tags, config, summary } = entry;
  return present({
    name: stringOf(entry['name']) ?? stringOf(entry['id']),
    id: stringOf(entry['id']),
    user: stringOf(entry['user']),
    state: stringOf(entry['state']),
    tags: isJsonList(tags) ? tags.map(String) : undefined,
    config: isJsonObject(config) ? config : undefined,
    summary: isJsonObject(summary) ? summary : undefined,
  });
}

function parseStates(value: JsonValue | undefined): readonly StateReport[] | undefined {
  if (value === undefined || value === null) return [];
  if (!isJsonList(value)) return undefined;
  const reports: StateReport[] = [];
  for (const item of value) {
    if (!isJsonObject(item)) return undefined;
    const state = RUN_STATE_WORDS.find((word) => word === item['state']);
    const time = timeOf(item['time']);
    if (state === undefined || time === undefined) return undefined;
    reports.push({ state, time });
  }
  return reports;
}

function stringOf(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function stringsOf(value: JsonValue | undefined): readonly string[] | undefined {
  return isJsonList(value) ? value.map(String) : undefined;
}

function numberOf(value: JsonValue | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

/** Milliseconds since 1970; a time without a zone is UTC, as the server writes it. */
export function timeOf(value: JsonValue | undefined): number | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}/.test(value)) return undefined;
  const hasZone = /(?:Z|[+-]\d{2}:?\d{2})$/i.test(value) || !value.includes('T');
  const time = Date.parse(hasZone ? value : `${value}Z`);
  return Number.isNaN(time) ? undefined : time;
}
