/** What a program that was at fault says of itself. */
export interface FaultyProgram {
  /** The program with its version: `wac 1.2.0`. */
  readonly program: string;
  /** The version of Node: `v22.12.0`. */
  readonly node: string;
  /** What to report with the lines: `the command you ran`. */
  readonly along: string;
}

/** The text that is printed when this program itself is wrong: what it was, and what to report; never a whole stack. */
export function describeBug(error: unknown, { program, node, along }: FaultyProgram): string {
  const message = error instanceof Error ? error.message : String(error);
  const frames = error instanceof Error ? (error.stack ?? '').split('\n').slice(1, 4) : [];
  const location = frames
    .map((frame) =>
      frame
        .trim()
        .replace(/^at /, '')
        .replace(/\(?(?:file:\/\/)?[^\s()]*\/(dist|src)\//, '($1/'),
    )
    .join('; ');
  return [
    `This is a bug in ${program}: ${message.replace(/^Bug in wac: /, '')}`,
    `  at ${location}`,
    `  Node ${node}. Please report it with ${along} and these lines.`,
    '',
  ].join('\n');
}
