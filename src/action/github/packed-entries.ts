/** Truncated hashes of reviewed changes as text: 12 bytes each in base64url, because a comment has little room. */

/** Hexadecimal digits of a change's digest in an entry. */
export const ENTRY_DIGEST_LENGTH = 16;

/** Hexadecimal digits of a key's hash. */
export const KEY_HASH_LENGTH = 8;

/** Hexadecimal digits of an entry: the change's digest, then 8 of its key's. */
const ENTRY_LENGTH = ENTRY_DIGEST_LENGTH + KEY_HASH_LENGTH;

/** Hexadecimal digits of the digest in an entry of marker version 1. */
const OLD_DIGEST_LENGTH = 32;

/** Entries or hashes of keys in one string: 16 characters for an entry, 6 at most for a hash. */
export function packEntries(entries: readonly string[]): string {
  return Buffer.from(entries.join(''), 'hex').toString('base64url');
}

/** The entries of such a string; undefined when it holds no whole number of them. */
export function unpackEntries(packed: string): readonly string[] | undefined {
  return unpack(packed, ENTRY_LENGTH);
}

/** The hashes of keys of such a string; undefined when it holds no whole number of them. */
export function unpackHashes(packed: string): readonly string[] | undefined {
  return unpack(packed, KEY_HASH_LENGTH);
}

function unpack(packed: string, length: number): readonly string[] | undefined {
  const hex = Buffer.from(packed, 'base64url').toString('hex');
  if (hex.length % length !== 0) return undefined;
  return hex.match(new RegExp(`.{${length}}`, 'gu')) ?? [];
}

/** An entry of marker version 1, which has more digits of the digest. */
export function shortenEntry(entry: string): string {
  return entry.slice(0, ENTRY_DIGEST_LENGTH) + entry.slice(OLD_DIGEST_LENGTH);
}
