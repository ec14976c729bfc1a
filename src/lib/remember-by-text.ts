/**
 * A function that keeps its results for strings that occur often, such as the names of fields in ten thousand manifests.
 * The result of a string must always be the same.
 *
 * @param compute gives the result for a string that is not known yet.
 */
export function rememberByText<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as T;
    const result = compute(text);
    // Those that occur often come early.
    if (known.size < MAX_KNOWN && text.length <= MAX_LENGTH) known.set(text, result);
    return result;
  };
}

const MAX_KNOWN = 1_000;

/** Longer strings are rarely repeated. */
const MAX_LENGTH = 200;
