/**
 * Keeps one copy of values that occur often, such as the integration that a thousand automations use. What a pool gives
 * is shared, so it must not be changed.
 *
 * Make one for a computation and drop it with the result.
 */
export class ValuePool<T> {
  readonly #known = new Map<string, T>();

  /** An equal value, its keys in the same order: the first one that was seen, where it is still known. */
  share(value: T): T {
    const text = JSON.stringify(value);
    if (text === undefined || text.length > MAX_LENGTH) return value;
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    if (this.#known.size < MAX_KNOWN) this.#known.set(text, value);
    return value;
  }
}

/** Values that a pool knows: those that occur often come early. */
const MAX_KNOWN = 5_000;

/** Values of longer JSON are rarely repeated. */
const MAX_LENGTH = 1_000;
