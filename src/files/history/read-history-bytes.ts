import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { createGunzip } from 'node:zlib';
import { describeFileError } from '../../lib/describe-file-error.ts';

/** The content of a history file, uncompressed, or why there is none. */
export type HistoryBytes = Uint8Array | { readonly problem: string };

/** Larger files do not fit into one buffer on every machine; Parquet holds ten million rows in a tenth of it. */
export const MAX_HISTORY_BYTES: number = 2 ** 30;

/**
 * The bytes of a history below a folder, without the compression of a name that ends in `.gz`.
 *
 * Undefined where there is no regular file, or a link leads out of the folder. Nothing else is opened, so that no pipe
 * blocks.
 */
export async function readHistoryBytes(
  folder: string,
  path: string,
  maxBytes: number = MAX_HISTORY_BYTES,
): Promise<HistoryBytes | undefined> {
  try {
    const [top, file] = await Promise.all([realpath(folder), realpath(join(folder, path))]);
    if (!file.startsWith(top.endsWith(sep) ? top : top + sep)) return undefined;
    const found = await stat(file);
    if (!found.isFile()) return undefined;
    if (found.size > maxBytes) return { problem: tooLarge(maxBytes) };
    return await readBounded(file, maxBytes);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    return { problem: describeFileError(error) };
  }
}

async function readBounded(file: string, maxBytes: number): Promise<HistoryBytes> {
  const source = createReadStream(file);
  const isCompressed = file.toLowerCase().endsWith('.gz');
  const stream = isCompressed ? source.pipe(createGunzip()) : source;
  source.once('error', (error) => stream.destroy(error));
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > maxBytes) {
        source.destroy();
        return { problem: tooLarge(maxBytes) };
      }
      chunks.push(chunk);
    }
  } catch (error) {
    if (!isCompressed) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    return { problem: `it is no whole gzip file: ${reason}` };
  }
  return Buffer.concat(chunks, size);
}

function tooLarge(maxBytes: number): string {
  return `it has more than ${Math.floor(maxBytes / 2 ** 20)} MiB; Parquet takes a tenth of that`;
}
