import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../../diagnostics/failure.ts';
import { CONFIGURATION_NAME } from '../../files/find-root.ts';

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

/**
 * The arguments of a command that takes one directory and then keys: a second manifest directory is no key.
 *
 * @throws Failure `usage`
 */
export async function splitKeys(command: string, args: readonly string[]): Promise<SplitArgs> {
  const split = await splitArgs(args);
  const { directory, rest } = split;
  if (directory === undefined) return split;
  const other = rest.find((each) => existsSync(join(each, CONFIGURATION_NAME)));
  if (other === undefined) return split;
  throw new Failure(
    `"wac ${command}" takes one directory, then keys: ${directory} and ${other} are both directories`,
    { code: 'usage', hint: `Run it once for each directory: wac ${command} DIRECTORY KEY` },
  );
}
