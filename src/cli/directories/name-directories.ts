/** The directories that a command line names: each a run of its own, and no project twice. */
import { realpathSync } from 'node:fs';
import { Failure } from '../../diagnostics/failure.ts';
import type { FoundManifests } from '../../files/tree/find-manifests.ts';
import type { CommandContext } from '../arguments/command-spec.ts';
import { DirectoryRun } from './directory-run.ts';

/**
 * A run for each directory, in the order of the command line.
 *
 * @throws Failure `usage` where a name is empty.
 */
export function nameDirectories<Options extends object>(
  context: CommandContext<Options>,
): readonly DirectoryRun<Options>[] {
  if (context.args.includes('')) {
    throw new Failure('The name of a directory is empty', {
      code: 'usage',
      hint: 'Check the variable that names it',
    });
  }
  return context.args.map((directory) => new DirectoryRun(directory, context));
}

/** A directory as the user named it, and where it was found. */
export interface NamedDirectory extends Pick<FoundManifests, 'root' | 'directory'> {
  readonly named: string;
}

/**
 * One project in two reports would be worked on twice.
 *
 * @throws Failure `usage` where two directories belong to one project.
 */
export function refuseSameProject(directories: readonly NamedDirectory[]): void {
  const seen = new Map<string, string>();
  for (const { root, directory, named } of directories) {
    const real = realPath(root);
    const other = seen.get(real);
    seen.set(real, named);
    if (other === undefined) continue;
    const message =
      other === named
        ? `"${named}" is named twice`
        : `"${other}" and "${named}" are the same project: ${directory}`;
    throw new Failure(message, { code: 'usage', hint: 'Name each project once' });
  }
}

/** The path without symbolic links; one that does not exist stays as it is. */
export function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
