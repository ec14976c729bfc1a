/** The nodes of a document that was parsed; the types of the package leave open that a tree may be built of plain values. */
import { type Document, isNode, isPair, type Node, type Pair } from 'yaml';

/** The value of a document; undefined for an empty one. */
export function rootNode(document: Document | undefined): Node | undefined {
  return asNode(document?.contents);
}

/** The key of a pair; undefined where none is written. */
export function keyNode(pair: Pair): Node | undefined {
  return asNode(pair.key);
}

/** The value of a pair; undefined where none is written. */
export function valueNode(pair: Pair): Node | undefined {
  return asNode(pair.value);
}

/** The node that ends an item of a collection: a pair's value, its key where it has no value, or the item itself. */
export function lastNodeOf(item: unknown): Node | undefined {
  return isPair(item) ? (valueNode(item) ?? keyNode(item)) : asNode(item);
}

/** The value as a node; undefined for anything else. */
export function asNode(value: unknown): Node | undefined {
  return isNode(value) ? value : undefined;
}
