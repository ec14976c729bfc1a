import { stat } from 'node:fs/promises';

/** Arguments of a command that takes a manifest directory and then names. */
export interface SplitArgs {
  readonly directory?: string;
  readonly rest: readonly string[];
}

/** The first argument is the manifest directory when there is such a directory; everything else is a name. */
export async function splitArgs(args: readonly string[]): Promise<SplitArgs> {
  const [first, ...rest] = args;
  if (first === undefined) return { rest: [] };
  const isDirectory = await stat(first).then(
    (found) => found.isDirectory(),
    () => false,
  );
  return isDirectory ? { directory: first, rest } : { rest: args };
}
