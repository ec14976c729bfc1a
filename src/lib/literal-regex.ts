/** Regular expressions of nothing but literal characters and anchors: they need no engine. */

/** Characters that mean themselves in every syntax of regular expressions, with an anchor before or after them. */
const LITERAL = /^(\^?)([A-Za-z0-9_ /:,@=%-]{1,200})(\$?)$/;

/**
 * A test for an expression of literal characters, as RE2 would make it; undefined for any other expression.
 *
 * `^` and `$` are the start and the end of the whole text.
 */
export function literalRegex(source: string): ((text: string) => boolean) | undefined {
  const [, start, literal, end] = LITERAL.exec(source) ?? [];
  if (literal === undefined) return undefined;
  if (start === '' && end === '') return (text) => text.includes(literal);
  if (start === '') return (text) => text.endsWith(literal);
  if (end === '') return (text) => text.startsWith(literal);
  return (text) => text === literal;
}
