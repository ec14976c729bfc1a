/** Paths of `ignoreChanges` in a marker, which may hold few characters. */

/** A dotted path in characters that a marker may hold; others as `%XX` of their UTF-8 bytes. */
export function encodePath(path: string): string {
  return path.replace(/[^A-Za-z0-9._-]/gu, (character) =>
    [...Buffer.from(character, 'utf8')]
      .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
      .join(''),
  );
}

/** The path again; what is not an encoding is kept unchanged. */
export function decodePath(encoded: string): string {
  return encoded.replace(/(?:%[0-9A-F]{2})+/gu, (bytes) =>
    Buffer.from(bytes.replaceAll('%', ''), 'hex').toString('utf8'),
  );
}
