/** Truncated hashes of reviewed changes as text: 12 bytes each in base64url, because a comment has little room. */

/** Hexadecimal digits of a change's digest in an entry. */
export const ENTRY_DIGEST_LENGTH = 16;

/** Hexadecimal digits of an entry: the change's digest, then 8 of its key's. */
const ENTRY_LENGTH = ENTRY_DIGEST_LENGTH + 8;

/** Hexadecimal digits of the digest in an entry of marker version 1. */
const OLD_DIGEST_LENGTH = 32;

/** The entries in one string, 16 characters each. */
export function packEntries(entries: readonly string[]): string {
  return Buffer.from(entries.join(''), 'hex').toString('base64url');
}

/** The entries of such a string; undefined when it holds no whole number of them. */
export function unpackEntries(packed: string): readonly string[] | undefined {
  const hex = Buffer.from(packed, 'base64url').toString('hex');
  if (hex.length % ENTRY_LENGTH !== 0) return undefined;
  return hex.match(new RegExp(`.{${ENTRY_LENGTH}}`, 'gu')) ?? [];
}

/** An entry of marker version 1, which has more digits of the digest. */
export function shortenEntry(entry: string): string {
  return entry.slice(0, ENTRY_DIGEST_LENGTH) + entry.slice(OLD_DIGEST_LENGTH);
}
