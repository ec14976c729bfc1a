/** The text that is printed when this program itself is wrong: what it was, and what to report. */
export function describeBug(error: unknown, version: string): string {
  const message = error instanceof Error ? error.message : String(error);
  const frames = error instanceof Error ? (error.stack ?? '').split('\n').slice(1, 4) : [];
  const place = frames
    .map((frame) =>
      frame
        .trim()
        .replace(/^at /, '')
        .replace(/\(?(?:file:\/\/)?[^\s()]*\/(dist|src)\//, '($1/'),
    )
    .join('; ');
  return [
    `This is a bug in wac ${version}: ${message.replace(/^Bug in wac: /, '')}`,
    `  at ${place}`,
    `  Node ${process.version}. Please report it with the command you ran and these lines.`,
    '',
  ].join('\n');
}
