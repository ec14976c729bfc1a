/**
 * The keys of a JSON object's text in order, repeated ones repeated: what `JSON.parse` cannot tell.
 *
 * @param text valid JSON of an object.
 */
export function topLevelKeys(text: string): readonly string[] {
  const keys: string[] = [];
  let depth = 0;
  // Strings as wholes, so that brackets inside them do not count; a string before a colon is a key.
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"(?:\s*:)?|[{}[\]]/g)) {
    if (token === '{' || token === '[') depth += 1;
    else if (token === '}' || token === ']') depth -= 1;
    else if (depth === 1 && token.endsWith(':'))
      keys.push(JSON.parse(token.slice(0, -1)) as string);
  }
  return keys;
}
