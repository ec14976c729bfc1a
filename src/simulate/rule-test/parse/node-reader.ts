/** Takes positioned trees apart, and says of everything that does not fit what was expected there. */
import type { SimulateCode } from '../../../diagnostics/codes-simulate.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { SourceRange } from '../../../diagnostics/source-range.ts';
import { isJsonObject, type JsonObject } from '../../../lib/json.ts';
import { suggestHint } from '../../../lib/suggest-names.ts';
import { type MapEntry, type MapNode, nodeValue, type SourceNode } from './source-node.ts';

/** Collects problems; the same problem at the same location is reported once. */
export class ProblemList {
  readonly #problems = new Map<string, Diagnostic>();

  add(code: SimulateCode, message: string, range: SourceRange, hint?: string): void {
    const id = JSON.stringify([code, message, range.file, range.start.offset]);
    const diagnostic: Diagnostic = { code, severity: 'error', message, range };
    this.#problems.set(id, hint === undefined ? diagnostic : { ...diagnostic, hint });
  }

  get diagnostics(): readonly Diagnostic[] {
    return [...this.#problems.values()];
  }
}

/** A mapping's entries by known key; unknown keys are problems. Undefined when it is no mapping. */
export function readFields(
  node: SourceNode,
  what: string,
  known: readonly string[],
  problems: ProblemList,
): ReadonlyMap<string, MapEntry> | undefined {
  const map = readMap(node, what, problems);
  if (map === undefined) return undefined;
  for (const [key, { keyRange }] of map.entries) {
    if (known.includes(key)) continue;
    const hint = suggestHint(key, known) ?? `Known here: ${known.join(', ')}`;
    problems.add('test/unknown-field', `Unknown field "${key}" in ${what}`, keyRange, hint);
  }
  return map.entries;
}

/** A mapping; undefined, and a problem, when it is something else. An empty value (`event:`) is an empty mapping. */
export function readMap(
  node: SourceNode,
  what: string,
  problems: ProblemList,
): MapNode | undefined {
  if (node.kind === 'map') return node;
  if (node.kind === 'scalar' && node.value === null)
    return { kind: 'map', entries: new Map(), range: node.range };
  return wrong(node, what, 'a mapping', problems);
}

/** A list's items. */
export function readList(
  node: SourceNode,
  what: string,
  problems: ProblemList,
  hint?: string,
): readonly SourceNode[] | undefined {
  return node.kind === 'list' ? node.items : wrong(node, what, 'a list', problems, hint);
}

/** A string that is not empty. */
export function readText(
  node: SourceNode,
  what: string,
  problems: ProblemList,
): string | undefined {
  if (node.kind === 'scalar' && typeof node.value === 'string' && node.value !== '')
    return node.value;
  return wrong(node, what, 'a string', problems, node.kind === 'scalar' ? 'Quote it' : undefined);
}

/** A whole number, not below zero. */
export function readCount(
  node: SourceNode,
  what: string,
  problems: ProblemList,
): number | undefined {
  const value = node.kind === 'scalar' ? node.value : undefined;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
  return wrong(node, what, 'a whole number', problems);
}

/** A number. */
export function readNumber(
  node: SourceNode,
  what: string,
  problems: ProblemList,
): number | undefined {
  const value = node.kind === 'scalar' ? node.value : undefined;
  return typeof value === 'number' ? value : wrong(node, what, 'a number', problems);
}

/** One of some words, in any letter case. */
export function readWord<Word extends string>(
  node: SourceNode,
  what: string,
  words: readonly Word[],
  problems: ProblemList,
): Word | undefined {
  const text = node.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
  const word = words.find((candidate) => candidate.toLowerCase() === text?.toLowerCase());
  if (word !== undefined) return word;
  const hint = text === undefined ? undefined : suggestHint(text, words);
  return wrong(node, what, `one of ${words.join(', ')}`, problems, hint);
}

/** A mapping as plain JSON. */
export function readObject(
  node: SourceNode,
  what: string,
  problems: ProblemList,
): JsonObject | undefined {
  const map = readMap(node, what, problems);
  const value = map === undefined ? undefined : nodeValue(map);
  return isJsonObject(value) ? value : undefined;
}

/** Reports a value of the wrong kind. */
export function wrong(
  node: SourceNode,
  what: string,
  expected: string,
  problems: ProblemList,
  hint?: string,
): undefined {
  const found =
    node.kind === 'scalar'
      ? node.text === ''
        ? 'nothing'
        : `"${node.text}"`
      : `a ${node.kind === 'map' ? 'mapping' : 'list'}`;
  problems.add('test/wrong-value', `${what} must be ${expected}, found ${found}`, node.range, hint);
}
