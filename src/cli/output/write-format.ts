import type { CommandContext } from '../arguments/command-spec.ts';

/** What each format of a command writes to standard output; only the one that was asked for is made. */
export type Renderers<Format extends string> = Readonly<
  Record<Format, () => string | Promise<string>>
>;

/** Writes a result in the format that was asked for, `text` without one. */
export async function writeFormat<Format extends string>(
  { io, options }: CommandContext<{ readonly format?: Format }>,
  renderers: Renderers<NoInfer<Format> | 'text'>,
): Promise<void> {
  io.stdout.write(await renderers[options.format ?? 'text']());
}
