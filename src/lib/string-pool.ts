/**
 * Keeps one copy of strings that occur often, such as the names of metrics in ten thousand manifests. Parsers give
 * every occurrence a string of its own.
 *
 * Make one for a computation and drop it with the result.
 */
export class StringPool {
  readonly #known = new Map<string, string>();

  /** An equal string: the first one that was seen, where it is still known. */
  share(text: string): string {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    if (this.#known.size < MAX_KNOWN && text.length <= MAX_LENGTH) this.#known.set(text, text);
    return text;
  }
}

/** Strings that a pool knows: those that occur often come early. */
const MAX_KNOWN = 5_000;

/** Longer strings are rarely repeated. */
const MAX_LENGTH = 100;
