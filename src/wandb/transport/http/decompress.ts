/**
 * The bytes of a compressed body, or undefined where it is not compressed in a way that is known. Compression is never
 * asked for; a proxy that compresses all the same is understood.
 *
 * Rejects with `ERR_BUFFER_TOO_LARGE` where there are more than `maxBytes`.
 */
export function decompress(
  body: Uint8Array,
  encoding: string | readonly string[] | undefined,
  maxBytes: number,
): Promise<Buffer> | undefined {
  return encoding === 'gzip' || encoding === 'br' || encoding === 'deflate'
    ? inflate(body, encoding, maxBytes)
    : undefined;
}

async function inflate(
  body: Uint8Array,
  encoding: 'gzip' | 'br' | 'deflate',
  maxOutputLength: number,
): Promise<Buffer> {
  const [{ brotliDecompress, gunzip, inflate: inflateZlib }, { promisify }] = await Promise.all([
    import('node:zlib'),
    import('node:util'),
  ]);
  const read = { gzip: gunzip, br: brotliDecompress, deflate: inflateZlib }[encoding];
  return await promisify<Uint8Array, { maxOutputLength: number }, Buffer>(read)(body, {
    maxOutputLength,
  });
}
