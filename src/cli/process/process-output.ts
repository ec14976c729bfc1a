/** Standard output and standard error of the process, without a stream where none is needed. */
import { fstatSync, writeSync } from 'node:fs';
import type { CliOutput } from '../cli-io.ts';

/** What is longer is for the stream. */
const MAX_DIRECT_LENGTH = 65_536;

/**
 * Writes to a file or a pipe as the stream of the process does: at once. The stream is made for a terminal, for a long
 * text, and where something is wrong, so that it reports that. From then on everything goes to it.
 */
export function processOutput(name: 'stdout' | 'stderr'): CliOutput {
  const descriptor = name === 'stdout' ? 1 : 2;
  const takesText = isFileOrPipe(descriptor);
  let hasStream = !takesText;
  const stream = (): NodeJS.WriteStream => {
    hasStream = true;
    return process[name];
  };
  return {
    write: (text) => {
      const rest = hasStream ? text : writeDirectly(descriptor, text);
      if (rest !== undefined) stream().write(rest);
    },
    isTerminal: !takesText && stream().isTTY === true,
    // A terminal may be resized. One that nobody gave a size says 0.
    get width() {
      const columns = takesText ? undefined : stream().columns;
      return columns === undefined || columns === 0 ? 80 : columns;
    },
  };
}

/** What a terminal is not: it, `/dev/null` and what cannot be looked at are for the stream. */
function isFileOrPipe(descriptor: number): boolean {
  try {
    const stats = fstatSync(descriptor);
    return stats.isFile() || stats.isFIFO();
  } catch {
    return false;
  }
}

/** @returns what was not written; undefined where all was. */
function writeDirectly(descriptor: number, text: string): string | Uint8Array | undefined {
  if (text.length > MAX_DIRECT_LENGTH) return text;
  const bytes = Buffer.from(text);
  let written = 0;
  try {
    while (written < bytes.length) written += writeSync(descriptor, bytes, written);
    return undefined;
  } catch {
    // A pipe that is full or closed, or a full disk.
    return bytes.subarray(written);
  }
}
