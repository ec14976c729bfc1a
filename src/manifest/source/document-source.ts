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
  return new OverlaidSource(document, overlays, spellings);
}

/** A class, because there is one for each automation: closures would take four times the memory. */
class OverlaidSource implements DocumentSource {
  readonly #document: YamlDocument;
  readonly #overlays: readonly Overlay[] | undefined;
  readonly #spellings: ReadonlyMap<string, string> | undefined;

  constructor(
    document: YamlDocument,
    overlays: readonly Overlay[],
    spellings: ReadonlyMap<string, string>,
  ) {
    this.#document = document;
    this.#overlays = overlays.length === 0 ? undefined : overlays;
    this.#spellings = spellings.size === 0 ? undefined : spellings;
  }

  get range(): SourceRange {
    return this.#document.range;
  }

  locate(pointer: string, part?: 'key' | 'value'): SourceRange {
    const overlay = this.#overlays?.findLast(
      (each) => pointer === each.pointer || pointer.startsWith(`${each.pointer}/`),
    );
    return overlay?.range ?? this.#document.locate(pointer, part);
  }

  numberText(pointer: string): string | undefined {
    return this.#spellings?.get(pointer);
  }

  release(): void {
    this.#document.release();
  }
}

/**
 * The locations of one automation by dotted path.
 *
 * Most are never asked for, so they are looked up when the first one is.
 */
export function manifestSource(source: DocumentSource, document: JsonValue): ManifestSource {
  return new LocatedManifest(source, document);
}

class LocatedManifest implements ManifestSource {
  readonly #source: DocumentSource;
  readonly #document: JsonValue;
  #ranges: ReadonlyMap<string, SourceRange> | undefined;

  constructor(source: DocumentSource, document: JsonValue) {
    this.#source = source;
    this.#document = document;
  }

  get range(): SourceRange {
    return this.#source.range;
  }

  get ranges(): ReadonlyMap<string, SourceRange> {
    this.#ranges ??= rangesByPath(this.#source, this.#document);
    return this.#ranges;
  }
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
