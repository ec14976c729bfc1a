/** `given`: the run, the series or history, the states or the event of a case. */
import type { SourceRange } from '../../../diagnostics/source-range.ts';
import type { JsonObject, JsonValue } from '../../../lib/json.ts';
import { ARTIFACT_EVENT_KINDS } from '../../../model/kinds/event-kinds.ts';
import type { ArtifactDocument, ArtifactOccurrence } from '../../event/evaluate-artifact-event.ts';
import { RUN_STATE_WORDS, type RunStateWord } from '../../event/evaluate-states.ts';
import type { RunDocument } from '../../filter/run-document.ts';
import type { Given } from '../rule-test.ts';
import {
  type ProblemList,
  readFields,
  readList,
  readMap,
  readObject,
  readText,
  readWord,
  wrong,
} from './node-reader.ts';
import { parseSeries, parseSeriesItem } from './parse-series.ts';
import type { MapEntry, ScalarNode, SourceNode } from './source-node.ts';

const GIVEN_FIELDS = ['run', 'series', 'history', 'states', 'event', 'start', 'every'];
const RUN_FIELDS = ['name', 'id', 'user', 'state', 'tags', 'config', 'summary'];
const EVENT_FIELDS = [...ARTIFACT_EVENT_KINDS, 'artifact', 'author', 'project', 'entity'];
const ARTIFACT_FIELDS = ['collection', 'version', 'type', 'metadata'];

/** The clock where a case does not say: it matters for the 24 hours only. */
const DEFAULT_START: number = Date.UTC(2000, 0, 1);
const DEFAULT_EVERY = 1000;

/** Decodes `given`; a case that gives nothing to evaluate is a problem, reported at `location`. */
export function decodeGiven(
  node: SourceNode | undefined,
  location: SourceRange,
  problems: ProblemList,
): Given {
  const fields =
    (node && readFields(node, '"given"', GIVEN_FIELDS, problems)) ?? new Map<string, MapEntry>();
  // A misspelt field is reported already; that nothing else is given is the same mistake.
  const isMisspelt = [...fields.keys()].some((field) => !GIVEN_FIELDS.includes(field));
  const isGiven = ['series', 'history', 'states', 'event'].some((field) => fields.has(field));
  if (!(isGiven || isMisspelt)) {
    problems.add(
      'test/nothing-given',
      'The case gives nothing to evaluate',
      location,
      'Add series, history, states or event under "given"',
    );
  }
  const history = fields.get('history');
  if (history !== undefined && fields.has('series')) {
    problems.add(
      'test/conflicting-fields',
      'A case has either "series" or "history"',
      history.keyRange,
      'Make two cases of it',
    );
  }
  const given = (field: string) => fields.get(field)?.value;
  return {
    run: readWith(given('run'), (run) => decodeRun(run, problems)) ?? {},
    ...optional(
      'series',
      readWith(given('series'), (series) => decodeSeries(series, problems)),
    ),
    ...optional(
      'history',
      readWith(given('history'), (path) => decodePath(path, problems)),
    ),
    ...optional(
      'states',
      readWith(given('states'), (states) => decodeStates(states, problems)),
    ),
    ...optional(
      'event',
      readWith(given('event'), (event) => decodeEvent(event, problems)),
    ),
    start: readWith(given('start'), (start) => decodeStart(start, problems)) ?? DEFAULT_START,
    every: readWith(given('every'), (every) => decodeEvery(every, problems)) ?? DEFAULT_EVERY,
  };
}

function decodeRun(node: SourceNode, problems: ProblemList): RunDocument {
  const fields = readFields(node, '"run"', RUN_FIELDS, problems);
  const text = (field: string) =>
    readWith(fields?.get(field)?.value, (value) => readText(value, `"run.${field}"`, problems));
  const object = (field: string) =>
    readWith(fields?.get(field)?.value, (value) => readObject(value, `"run.${field}"`, problems));
  const tags = readWith(fields?.get('tags')?.value, (value) => decodeTags(value, problems));
  return {
    ...optional('name', text('name')),
    ...optional('id', text('id')),
    ...optional('user', text('user')),
    ...optional('state', text('state')?.toLowerCase()),
    ...optional('tags', tags),
    ...optional('config', object('config')),
    ...optional('summary', object('summary')),
  };
}

function decodeTags(node: SourceNode, problems: ProblemList): readonly string[] | undefined {
  return readList(node, '"run.tags"', problems)?.flatMap(
    (item) => readText(item, 'A tag', problems) ?? [],
  );
}

function decodeSeries(
  node: SourceNode,
  problems: ProblemList,
): ReadonlyMap<string, readonly (number | undefined)[]> {
  const series = new Map<string, readonly (number | undefined)[]>();
  for (const [metric, { value }] of readMap(node, '"series"', problems)?.entries ?? []) {
    const values = decodeValues(value, metric, problems);
    if (values !== undefined) series.set(metric, values);
  }
  return series;
}

function decodeValues(
  node: SourceNode,
  metric: string,
  problems: ProblemList,
): readonly (number | undefined)[] | undefined {
  if (node.kind === 'map')
    return wrong(node, `The series of "${metric}"`, 'a string or a list', problems);
  if (node.kind === 'list') return node.items.map((item) => decodeItem(item, metric, problems));
  const parsed = parseSeries(typeof node.value === 'string' ? node.value : node.text);
  if ('values' in parsed) return parsed.values;
  for (const { token, offset, problem, hint } of parsed.problems) {
    problems.add(
      'test/bad-series',
      `"${token}" in the series of "${metric}" does not parse: ${problem}`,
      rangeWithin(node, offset, token.length),
      hint,
    );
  }
  return undefined;
}

function decodeItem(node: SourceNode, metric: string, problems: ProblemList): number | undefined {
  if (node.kind === 'scalar' && typeof node.value === 'number') return node.value;
  const item =
    node.kind === 'scalar' && typeof node.value === 'string'
      ? parseSeriesItem(node.value)
      : undefined;
  if (item === undefined) {
    problems.add(
      'test/bad-series',
      `An item of the series of "${metric}" must be a number, _, nan, inf or -inf`,
      node.range,
      'A list holds single values; write 0.9*20 or 1..2/10 as a string instead of a list',
    );
  }
  return item?.value;
}

function decodePath(node: SourceNode, problems: ProblemList): Given['history'] {
  const path = readText(node, '"history"', problems);
  return path === undefined ? undefined : { path, range: node.range };
}

function decodeStates(
  node: SourceNode,
  problems: ProblemList,
): readonly RunStateWord[] | undefined {
  const hint = node.kind === 'scalar' && node.text !== '' ? `Write [${node.text}]` : undefined;
  const items = readList(node, '"states"', problems, hint);
  return items?.flatMap((item) => readWord(item, 'A run state', RUN_STATE_WORDS, problems) ?? []);
}

function decodeEvent(node: SourceNode, problems: ProblemList): ArtifactOccurrence | undefined {
  const fields = readFields(node, '"event"', EVENT_FIELDS, problems);
  if (fields === undefined) return undefined;
  const kinds = ARTIFACT_EVENT_KINDS.filter((kind) => fields.has(kind));
  const [kind, second] = kinds;
  if (kind === undefined) {
    const isMisspelt = [...fields.keys()].some((field) => !EVENT_FIELDS.includes(field));
    if (isMisspelt) return undefined;
    problems.add(
      'test/missing-field',
      `"event" needs one of ${ARTIFACT_EVENT_KINDS.join(', ')}`,
      node.range,
      'Write it as under "when", for example linkArtifact: {}',
    );
    return undefined;
  }
  const extra = second === undefined ? undefined : fields.get(second);
  if (extra !== undefined) {
    problems.add(
      'test/conflicting-fields',
      'A case has one event',
      extra.keyRange,
      'Make two cases of it',
    );
  }
  const detail = readWith(fields.get(kind)?.value, (value) =>
    readFields(value, `"${kind}"`, ['alias', 'tag'], problems),
  );
  const text = (source: ReadonlyMap<string, MapEntry> | undefined, field: string) =>
    readWith(source?.get(field)?.value, (value) => readText(value, `"${field}"`, problems));
  return {
    kind,
    ...optional('alias', text(detail, 'alias')),
    ...optional('tag', text(detail, 'tag')),
    ...optional(
      'artifact',
      readWith(fields.get('artifact')?.value, (value) => decodeArtifact(value, problems)),
    ),
    ...optional('author', text(fields, 'author')),
    ...optional('project', text(fields, 'project')),
    ...optional('entity', text(fields, 'entity')),
  };
}

function decodeArtifact(node: SourceNode, problems: ProblemList): ArtifactDocument {
  const fields = readFields(node, '"artifact"', ARTIFACT_FIELDS, problems);
  const text = (field: string) =>
    readWith(fields?.get(field)?.value, (value) =>
      readText(value, `"artifact.${field}"`, problems),
    );
  const metadata: JsonObject | undefined = readWith(fields?.get('metadata')?.value, (value) =>
    readObject(value, '"artifact.metadata"', problems),
  );
  return {
    ...optional('collection', text('collection')),
    ...optional('version', text('version')),
    ...optional('type', text('type')),
    ...optional('metadata', metadata),
  };
}

function decodeStart(node: SourceNode, problems: ProblemList): number | undefined {
  const text = node.kind === 'scalar' && typeof node.value === 'string' ? node.value : '';
  const time = /^\d{4}-\d{2}-\d{2}(?:T.*)?$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time)
    ? wrong(node, '"start"', 'a time such as 2026-01-31T08:00:00Z', problems)
    : time;
}

function decodeEvery(node: SourceNode, problems: ProblemList): number | undefined {
  const duration = node.kind === 'scalar' ? parseDuration(scalarText(node)) : undefined;
  return (
    duration ?? wrong(node, '"every"', 'a number with a unit, such as 90s, 15m, 6h or 1d', problems)
  );
}

function scalarText(node: ScalarNode): string {
  return typeof node.value === 'string' ? node.value : node.text;
}

/** The range of a part of a string; of the whole string where it was written with escapes or over several lines. */
function rangeWithin({ range, text }: ScalarNode, offset: number, length: number): SourceRange {
  const written = range.end.offset - range.start.offset;
  const quotes = written - text.length;
  if (range.start.line !== range.end.line || (quotes !== 0 && quotes !== 2)) return range;
  const move = (by: number) => ({
    line: range.start.line,
    column: range.start.column + by,
    offset: range.start.offset + by,
  });
  const start = offset + quotes / 2;
  return { ...range, start: move(start), end: move(start + length) };
}

function readWith<T>(node: SourceNode | undefined, read: (node: SourceNode) => T): T | undefined {
  return node === undefined ? undefined : read(node);
}

function optional<Key extends string, T extends JsonValue | object>(
  key: Key,
  value: T | undefined,
): { [K in Key]?: T } {
  return (value === undefined ? {} : { [key]: value }) as { [K in Key]?: T };
}

const UNITS: Readonly<Record<string, number>> = {
  s: 1000,
  m: 60 * 1000,
  h: 60 * 60 * 1000,
  d: 24 * 60 * 60 * 1000,
};

/** A number with a unit (`90s`, `15m`, `6h`, `1d`) in milliseconds; undefined when it is none, or not above zero. */
export function parseDuration(text: string): number | undefined {
  const [, amount, unit = ''] = /^(\d+(?:\.\d+)?)\s*([smhd])$/.exec(text.trim()) ?? [];
  if (amount === undefined) return undefined;
  const milliseconds = Number(amount) * (UNITS[unit] ?? Number.NaN);
  return milliseconds > 0 ? milliseconds : undefined;
}
