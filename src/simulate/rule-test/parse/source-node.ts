/** YAML as a tree of values that remember where, and as what text, they were written. */
import type { SourceRange } from '../../../diagnostics/source-range.ts';
import type { JsonValue } from '../../../lib/json.ts';

/** A string, number, truth value or null. */
export interface ScalarNode {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** As written, without quotes: `2.50` keeps its zero. */
  readonly text: string;
  readonly range: SourceRange;
}

export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly SourceNode[];
  readonly range: SourceRange;
}

/** One key with its value. */
export interface MapEntry {
  readonly keyRange: SourceRange;
  readonly value: SourceNode;
}

export interface MapNode {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, MapEntry>;
  readonly range: SourceRange;
}

export type SourceNode = ScalarNode | ListNode | MapNode;

/** The plain value, without locations. */
export function nodeValue(node: SourceNode): JsonValue {
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'list':
      return node.items.map(nodeValue);
    case 'map':
      return Object.fromEntries(
        [...node.entries].map(([key, { value }]) => [key, nodeValue(value)]),
      );
  }
}

/** An empty mapping at a location. */
export function emptyMap(range: SourceRange): MapNode {
  return { kind: 'map', entries: new Map(), range };
}
