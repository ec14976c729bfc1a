import type { CliOutput } from '../../cli-io.ts';

/** How much is written at once, in characters: few writes, and little memory. */
const PART_SIZE = 65_536;

/** Writes text that is made in parts, several parts at a time. */
export function writeParts(output: CliOutput, parts: Iterable<string>): void {
  let waiting: string[] = [];
  let size = 0;
  const write = (): void => {
    output.write(waiting.join(''));
    waiting = [];
    size = 0;
  };
  for (const part of parts) {
    waiting.push(part);
    size += part.length;
    if (size >= PART_SIZE) write();
  }
  write();
}
