/** Prompts to ARIA, W&B's assistant. */

/**
 * The longest prompt, in bytes of UTF-8 after trimming.
 *
 * Source: `SendPromptToAria` of the official SDK, 0.30.0.
 */
export const MAX_PROMPT_BYTES = 4000;

/** White space that JavaScript's own `trim` leaves, and Go's and Python's take away. */
const MORE_SPACE: ReadonlySet<string> = new Set(['\u0085', '\u001c', '\u001d', '\u001e', '\u001f']);

/** A prompt as the server keeps it: without white space at its ends. */
export function trimPrompt(prompt: string): string {
  const trimmed = prompt.trim();
  const isLeft = MORE_SPACE.has(trimmed.charAt(0)) || MORE_SPACE.has(trimmed.at(-1) ?? '');
  if (!isLeft) return trimmed;
  let start = 0;
  let end = trimmed.length;
  while (start < end && isSpace(trimmed.charAt(start))) start++;
  while (end > start && isSpace(trimmed.charAt(end - 1))) end--;
  return trimmed.slice(start, end);
}

/** The size that counts against `MAX_PROMPT_BYTES`. */
export function promptBytes(prompt: string): number {
  return Buffer.byteLength(trimPrompt(prompt));
}

function isSpace(character: string): boolean {
  return MORE_SPACE.has(character) || character.trim() === '';
}
