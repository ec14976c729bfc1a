/** Text in few characters: letters, digits, `.`, `_` and `-`, with `%XX` for all others. */

/** The text with all other characters as `%XX` of their UTF-8 bytes. */
export function encodePercent(text: string): string {
  return text.replace(/[^A-Za-z0-9._-]/gu, (character) =>
    [...Buffer.from(character, 'utf8')]
      .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
      .join(''),
  );
}

/** The text again; what is not an encoding is kept unchanged. */
export function decodePercent(encoded: string): string {
  return encoded.replace(/(?:%[0-9A-F]{2})+/gu, (bytes) =>
    Buffer.from(bytes.replaceAll('%', ''), 'hex').toString('utf8'),
  );
}
