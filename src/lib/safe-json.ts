/**
 * JSON text that is safe to show: the same value as `JSON.stringify` gives, with every character that a terminal obeys
 * or that reorders text as an escape, and nothing that a CI log would take for a command.
 */
export function safeJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent)
    .replace(UNSAFE, (character) =>
      [...Array(character.length).keys()]
        .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
        .join(''),
    )
    .replaceAll('##[', '\\u0023#[');
}

/** What `JSON.stringify` leaves as it is: control characters above ASCII, format characters, separators. */
const UNSAFE = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;
