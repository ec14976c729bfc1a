/** The directories that a command line names: each a run of its own, and no project twice. */
import { dirname, join } from 'node:path';
import { Failure } from '../../diagnostics/failure.ts';
import { realPath } from '../../files/configurations/configurations-beside.ts';
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
export interface NamedDirectory extends Pick<FoundManifests, 'root' | 'directory' | 'narrowedTo'> {
  readonly named: string;
}

/**
 * One project in two reports would be worked on twice.
 *
 * @throws Failure `usage` where two directories belong to one project.
 */
export function refuseSameProject(directories: readonly NamedDirectory[]): void {
  const seen = new Map<string, NamedDirectory>();
  for (const each of directories) {
    const real = realPath(each.root);
    const other = seen.get(real);
    seen.set(real, each);
    if (other === undefined) continue;
    throw new Failure(describeSame(other, each), { code: 'usage', hint: 'Name each project once' });
  }
}

/** The project itself is shown where neither of the two is all of it. */
function describeSame(first: NamedDirectory, second: NamedDirectory): string {
  if (first.named === second.named) return `"${first.named}" is named twice`;
  const both = `"${first.named}" and "${second.named}" are`;
  const [part, otherPart] = [first, second].filter(({ narrowedTo }) => narrowedTo !== undefined);
  if (part === undefined) return `${both} the same project`;
  if (otherPart !== undefined) return `${both} parts of one project: ${second.directory}`;
  const whole = part === first ? second : first;
  return `"${part.named}" is part of "${whole.named}", which is named too`;
}

/** A part of a project as the user named it. */
export interface NamedPart extends Pick<FoundManifests, 'root' | 'narrowedTo'> {
  readonly named: string;
}

/**
 * Several parts of a project are no problem where each file is worked on alone, unless they have a file in common.
 *
 * @throws Failure `usage` where a path is named twice, and where one is below another.
 */
export function refuseOverlap(parts: readonly NamedPart[]): void {
  const seen = new Map<string, string>();
  const fail = (message: string): never => {
    throw new Failure(message, { code: 'usage', hint: 'Name each file and each folder once' });
  };
  const paths = parts.map(({ root, narrowedTo = '', named }) => {
    const path = join(realPath(root), narrowedTo);
    const other = seen.get(path);
    if (other === named) fail(`"${named}" is named twice`);
    if (other !== undefined) fail(`"${other}" and "${named}" are the same`);
    seen.set(path, named);
    return { path, named };
  });
  for (const { path, named } of paths) {
    for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) {
      const above = seen.get(folder);
      if (above !== undefined) fail(`"${named}" is in "${above}", which is named too`);
    }
  }
}
