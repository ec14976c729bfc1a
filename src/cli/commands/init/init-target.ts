/** Where `wac init` writes: the manifest directory, and the repository that it lies in. */
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { findConfigurations } from '../../../files/configurations/find-configurations.ts';
import { CONFIGURATION_NAME } from '../../../files/find-root.ts';
import { readIfThere } from '../../../files/read-if-there.ts';
import { type OtherConfiguration, ownerOfText } from '../../../workflow/init/distinct-owner.ts';
import { findGitRepository, type GitRepository } from '../../git-repository.ts';

export interface InitTarget {
  /** The manifest directory as the user named it. */
  readonly given: string;
  /** The folder of the repository, or the working directory where there is none; absolute. */
  readonly root: string;
  /** The manifest directory relative to `root`, with `/`; undefined where it lies elsewhere. */
  readonly directory: string | undefined;
  /** Absent outside a repository. */
  readonly repository?: GitRepository;
  /** The configurations of the repository's other directories. */
  readonly others: readonly OtherConfiguration[];
}

/** Finds the repository from the manifest directory upwards. */
export async function findInitTarget(given: string): Promise<InitTarget> {
  const target = resolve(given);
  const repository = await findGitRepository(target);
  const root = repository?.root ?? process.cwd();
  const path = relative(root, target);
  const isInside = !isAbsolute(path) && path.split(sep)[0] !== '..';
  return {
    given,
    root,
    directory: isInside ? path.split(sep).join('/') || '.' : undefined,
    ...(repository === undefined ? {} : { repository }),
    others: await otherConfigurations(root, target),
  };
}

async function otherConfigurations(
  root: string,
  target: string,
): Promise<readonly OtherConfiguration[]> {
  const own = join(target, CONFIGURATION_NAME);
  const others: OtherConfiguration[] = [];
  for (const path of await findConfigurations(root)) {
    const owner = ownerOfText((await readIfThere(path)) ?? '');
    if (path !== own && owner !== undefined) others.push({ path: shownPath(path), owner });
  }
  return others;
}

/** A path as messages show it: relative to the working directory. */
export function shownPath(path: string): string {
  return relative(process.cwd(), path);
}
