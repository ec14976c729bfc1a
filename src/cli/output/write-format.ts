import type { CommandContext } from '../arguments/command-spec.ts';
import { writeParts } from './streams/write-parts.ts';

/** What each format of a command writes to standard output; only the one that was asked for is made. */
export type Renderers<Format extends string> = Readonly<
  Record<Format, () => Rendered | Promise<Rendered>>
>;

/** Text, whole or in parts that are made as they are written. */
type Rendered = string | Generator<string, void>;

/** Writes a result in the format that was asked for, `text` without one. */
export async function writeFormat<Format extends string>(
  { io, options }: CommandContext<{ readonly format?: Format }>,
  renderers: Renderers<NoInfer<Format> | 'text'>,
): Promise<void> {
  const rendered = await renderers[options.format ?? 'text']();
  if (typeof rendered === 'string') io.stdout.write(rendered);
  else writeParts(io.stdout, rendered);
}
