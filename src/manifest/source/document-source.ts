/** Where the parts of one automation were written: its own document, and what overrides have laid over it. */

import type { SourceRange } from '../../diagnostics/source-range.ts';
import { isJsonObject, type JsonValue } from '../../lib/json.ts';
import { renderJsonPointer } from '../../lib/json-pointer.ts';
import type { ManifestSource } from '../../model/automation.ts';
import type { YamlDocument } from '../yaml/yaml-document.ts';

/** A value that came from elsewhere: everything at and below the pointer was written at `range`. */
export interface Overlay {
  readonly pointer: string;
  readonly range: SourceRange;
}

/** Finds the location of a value, by JSON Pointer, in the text that it came from. */
export interface DocumentSource {
  readonly range: SourceRange;
  locate(pointer: string, part?: 'key' | 'value'): SourceRange;
  /** A number as it was written; absent where it is no number, or spelled as JavaScript spells it. */
  numberText(pointer: string): string | undefined;
  /** Gives the memory of the syntax tree back; it is parsed again where a location is asked for. */
  release(): void;
}

/**
 * A document's locations with overlays; a later overlay wins over an earlier one.
 *
 * @param spellings how numbers are written whose spelling is not JavaScript's own, after expansion.
 */
export function overlaySource(
  document: YamlDocument,
  overlays: readonly Overlay[],
  spellings: ReadonlyMap<string, string>,
): DocumentSource {
  const find = (pointer: string): Overlay | undefined =>
    overlays.findLast(
      (overlay) => pointer === overlay.pointer || pointer.startsWith(`${overlay.pointer}/`),
    );
  return {
    range: document.range,
    locate: (pointer, part) => find(pointer)?.range ?? document.locate(pointer, part),
    numberText: (pointer) => spellings.get(pointer),
    release: () => document.release(),
  };
}

/**
 * The locations of one automation by dotted path.
 *
 * Most are never asked for, so they are looked up when the first one is.
 */
export function manifestSource(source: DocumentSource, document: JsonValue): ManifestSource {
  let ranges: ReadonlyMap<string, SourceRange> | undefined;
  return {
    get range() {
      return source.range;
    },
    get ranges() {
      ranges ??= rangesByPath(source, document);
      return ranges;
    },
  };
}

function rangesByPath(
  source: DocumentSource,
  document: JsonValue,
): ReadonlyMap<string, SourceRange> {
  const ranges = new Map<string, SourceRange>();
  function visit(value: JsonValue, path: readonly string[]): void {
    if (path.length > 0) ranges.set(path.join('.'), source.locate(renderJsonPointer(path)));
    if (!isJsonObject(value)) return;
    for (const [key, item] of Object.entries(value)) visit(item, [...path, key]);
  }
  visit(document, []);
  // Ten thousand diagnostics must not keep ten thousand trees.
  source.release();
  return ranges;
}
