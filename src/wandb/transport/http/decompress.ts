/** Bodies of responses that a proxy has compressed all the same: compression is never asked for. */

/** The compressions that are known, by their names in `Content-Encoding`. */
const KNOWN = {
  gzip: 'gunzip',
  'x-gzip': 'gunzip',
  deflate: 'inflate',
  br: 'brotliDecompress',
} as const;

/**
 * The bytes of a compressed body, or undefined where it is not compressed in a way that is known.
 *
 * Rejects with `ERR_BUFFER_TOO_LARGE` where there are more than `maxBytes`.
 */
export function decompress(
  body: Buffer,
  encoding: string | readonly string[] | undefined,
  maxBytes: number,
): Promise<Buffer> | undefined {
  if (encoding === undefined || body.length === 0) return undefined;
  const names = [encoding]
    .flat()
    .flatMap((each) => each.toLowerCase().split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  return names.length > 0 && names.every(isKnown) ? undo(body, names, maxBytes) : undefined;
}

function isKnown(name: string): name is keyof typeof KNOWN {
  return Object.hasOwn(KNOWN, name);
}

/** Undoes the compressions, the last one first. */
async function undo(
  body: Buffer,
  names: readonly (keyof typeof KNOWN)[],
  maxOutputLength: number,
): Promise<Buffer> {
  const [zlib, { promisify }] = await Promise.all([import('node:zlib'), import('node:util')]);
  let bytes = body;
  for (const name of names.toReversed()) {
    // Some servers send deflate without the header that it should have: that begins with 8 in its low bits.
    const isRaw = name === 'deflate' && ((bytes[0] ?? 0) & 0x0f) !== 8;
    const read = isRaw ? zlib.inflateRaw : zlib[KNOWN[name]];
    bytes = await promisify<Uint8Array, { maxOutputLength: number }, Buffer>(read)(bytes, {
      maxOutputLength,
    });
  }
  return bytes;
}
