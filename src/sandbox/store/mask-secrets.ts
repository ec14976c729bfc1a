/** Hides the values of secrets in what the sandbox shows: a receiver may repeat them. */

/** A secret by its name. */
export interface NamedSecret {
  readonly name: string;
  readonly value: string;
}

/** Shorter values are hidden only where they are all of a header: inside other text they may be anything. */
const MIN_LENGTH = 4;

/** The text with `(secret NAME)` in place of each value, as it is and as JSON writes it. */
export function maskSecrets(text: string, secrets: Iterable<NamedSecret>): string {
  const longestFirst = [...secrets].sort((a, b) => b.value.length - a.value.length);
  return longestFirst.reduce((masked, { name, value }) => {
    const shown = `(secret ${name})`;
    if (masked === value) return shown;
    if (masked === `Bearer ${value}`) return `Bearer ${shown}`;
    if (value.length < MIN_LENGTH) return masked;
    return masked.replaceAll(value, shown).replaceAll(JSON.stringify(value).slice(1, -1), shown);
  }, text);
}
