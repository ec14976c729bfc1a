/** Finds values in the syntax tree of a document. */
import { isAlias, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { JsonValue } from '../../lib/json.ts';
import { parseJsonPointer } from '../../lib/json-pointer.ts';
import type { YamlConversion } from './convert-yaml.ts';
import { asNode, keyNode, lastNodeOf } from './node-of.ts';
import type { Extent } from './read-plain-yaml.ts';
import type { SyntaxTree } from './yaml-document.ts';
import { isMergePair, keyText } from './yaml-pair.ts';

/** A syntax tree in which values are found by JSON Pointer. */
export class LocatedTree implements SyntaxTree {
  readonly #root: Node;
  readonly #conversion: Pick<YamlConversion, 'aliases' | 'value'>;
  readonly #offset: number;

  /** @param offset where the text that was parsed begins in the file. */
  constructor(
    root: Node,
    conversion: Pick<YamlConversion, 'aliases' | 'value'>,
    offset: number = 0,
  ) {
    this.#root = root;
    this.#conversion = conversion;
    this.#offset = offset;
  }

  get value(): JsonValue {
    return this.#conversion.value;
  }

  get root(): Extent {
    return this.#extent(this.#root);
  }

  locate(pointer: string, part: 'key' | 'value'): Extent {
    const { key, value } = this.#find(pointer);
    if (part === 'key') return this.#extent(key ?? value);
    return this.#extent(hasExtent(value) ? value : (key ?? value));
  }

  numberText(pointer: string): string | undefined {
    const { value, isExact } = this.#find(pointer);
    if (!isExact || !isScalar(value) || typeof value.value !== 'number') return undefined;
    return value.source;
  }

  /** Walks the tree; where a segment is not there, the last value that is. */
  #find(pointer: string): { key: Node | undefined; value: Node; isExact: boolean } {
    let key: Node | undefined;
    let value = this.#root;
    for (const segment of parseJsonPointer(pointer)) {
      const next = this.#child(this.#resolve(value), segment);
      if (next === undefined) return { key, value, isExact: false };
      key = next.key;
      value = next.value;
    }
    return { key, value: this.#resolve(value), isExact: true };
  }

  #resolve(node: Node): Node {
    let current = node;
    while (isAlias(current)) {
      const target = this.#conversion.aliases.get(current);
      if (target === undefined) return current;
      current = target;
    }
    return current;
  }

  #child(node: Node, segment: string): { key: Node | undefined; value: Node } | undefined {
    if (isSeq(node)) {
      const item = asNode(node.items[Number(segment)]);
      return item === undefined ? undefined : { key: undefined, value: item };
    }
    if (!isMap(node)) return undefined;
    const own = node.items.findLast((pair) => !isMergePair(pair) && keyText(pair) === segment);
    if (own !== undefined) return pairNodes(own);
    for (const pair of node.items.filter(isMergePair)) {
      const found = this.#mergedChild(pair, segment);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #mergedChild(pair: Pair, segment: string): { key: Node | undefined; value: Node } | undefined {
    const sources = isSeq(pair.value) ? pair.value.items : [pair.value];
    for (const source of sources.map(asNode)) {
      const found = source && this.#child(this.#resolve(source), segment);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #extent(node: Node): Extent {
    const [start, end] = node.range ?? [0, 0];
    return { start: this.#offset + start, end: this.#offset + end };
  }
}

function pairNodes(pair: Pair): { key: Node | undefined; value: Node } | undefined {
  const value = lastNodeOf(pair);
  return value === undefined ? undefined : { key: keyNode(pair), value };
}

function hasExtent(node: Node): boolean {
  const [start, end] = node.range ?? [0, 0];
  return end > start;
}
