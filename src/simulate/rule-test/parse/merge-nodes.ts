/** Defaults, then the case, then the row of its table: scalars and lists replace, mappings merge. */
import type { SourceRange } from '../../../diagnostics/source-range.ts';
import { ARTIFACT_EVENT_KINDS } from '../../../model/kinds/event-kinds.ts';
import { emptyMap, type MapEntry, type MapNode, type SourceNode } from './source-node.ts';

/** Below these, what remains of a dotted path is one key: names of metrics and settings hold dots themselves. */
const OPEN_MAPS: readonly string[] = ['given.series', 'given.run.config', 'given.run.summary'];

/** Lays one tree over another. An event key replaces the other's event key, since a case has one event. */
export function mergeNodes(base: SourceNode, over: SourceNode, path = ''): SourceNode {
  if (base.kind !== 'map' || over.kind !== 'map') return over;
  const entries = new Map(base.entries);
  if (path === 'given.event' && hasEventKey(over)) {
    for (const kind of ARTIFACT_EVENT_KINDS) if (!over.entries.has(kind)) entries.delete(kind);
  }
  for (const [key, entry] of over.entries) {
    const below = base.entries.get(key);
    const value =
      below === undefined ? entry.value : mergeNodes(below.value, entry.value, join(path, key));
    entries.set(key, { keyRange: entry.keyRange, value });
  }
  return { kind: 'map', entries, range: over.range };
}

/** A tree that holds nothing but one value at a dotted path. */
export function nodeAtPath(path: string, value: SourceNode, range: SourceRange): MapNode {
  let node: SourceNode = value;
  for (const key of splitPath(path).toReversed()) {
    const entry: MapEntry = { keyRange: range, value: node };
    node = { ...emptyMap(range), entries: new Map([[key, entry]]) };
  }
  return node.kind === 'map' ? node : emptyMap(range);
}

function splitPath(path: string): readonly string[] {
  const open = OPEN_MAPS.find((prefix) => path.startsWith(`${prefix}.`));
  if (open === undefined) return path.split('.');
  return [...open.split('.'), path.slice(open.length + 1)];
}

function hasEventKey(node: MapNode): boolean {
  return ARTIFACT_EVENT_KINDS.some((kind) => node.entries.has(kind));
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
