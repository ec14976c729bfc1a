/** Lists the files of a manifest directory: what is read of it. */
import { type Stats, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { present } from '../../lib/present.ts';
import type { OtherConfigurations } from '../../model/configuration.ts';
import { RepositoryConfigurations } from '../configurations/find-configurations.ts';
import { findMisnamedConfiguration } from '../configurations/find-misnamed-configuration.ts';
import { findRoot } from '../find-root.ts';
import { type TreeWalk, type WalkLimits, walkTree } from './walk-tree.ts';

/** A manifest directory whose files are listed. Only the configurations of other directories are read. */
export interface FoundManifests extends TreeWalk {
  /** Absolute path of the directory that holds the configuration, or of the given directory when there is none. */
  readonly root: string;
  /** The root as the user would type it; joined with a file's path it is what diagnostics show. */
  readonly directory: string;
  /** Path below the root that the user named; absent when it was the root itself. */
  readonly narrowedTo?: string;
  /** The configurations of the other manifest directories of the same Git repository; absent for a directory that is missing. */
  readonly otherConfigurations?: OtherConfigurations;
}

/** How a directory is searched. */
export interface FindOptions extends Partial<WalkLimits> {
  /** What is known of the repositories of other directories; absent: the repository is searched. */
  readonly repositories?: RepositoryConfigurations;
}

const LIMITS: WalkLimits = { maxFiles: 50_000, maxFolders: 10_000 };

/** Lists the files of a manifest directory (or of that of one manifest). Whatever is wrong is a diagnostic; nothing rejects. */
export async function findManifests(
  directory: string,
  { repositories = new RepositoryConfigurations(), ...limits }: FindOptions = {},
): Promise<FoundManifests> {
  const given = statOf(directory);
  const location = resolve(directory);
  if (given === undefined) {
    return { root: location, directory, files: [], diagnostics: [notFound(directory)] };
  }
  const start = given.isDirectory() ? location : dirname(location);
  const root = findRoot(start);
  const shown =
    join(given.isDirectory() ? directory : dirname(directory), relative(start, root)) || '.';
  const narrowedTo = relative(root, location).split(sep).join('/');
  const { files, diagnostics } = walkTree(root, shown, { ...LIMITS, ...limits });
  const isUnread = given.isFile() && !files.some(({ path }) => path === narrowedTo);
  return {
    root,
    directory: shown,
    ...present({ narrowedTo: narrowedTo === '' ? undefined : narrowedTo }),
    files,
    diagnostics: isUnread ? [...diagnostics, notAManifest(directory)] : diagnostics,
    otherConfigurations: await repositories.beside(root),
  };
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

function notFound(directory: string): Diagnostic {
  return {
    code: 'file/not-found',
    severity: 'error',
    message: `There is no directory "${directory}"`,
    hint: /[*?[]/.test(directory)
      ? 'Nothing matches this pattern, or the shell does not replace patterns by the names that match.'
      : hintForMissing(directory),
  };
}

function hintForMissing(directory: string): string {
  const misnamed = findMisnamedConfiguration(dirname(resolve(directory)));
  return misnamed === undefined
    ? 'Name the directory that holds wac.yaml, or make one with "wac init".'
    : `Name the directory that holds wac.yaml. There is ${join(dirname(directory), misnamed)}: rename it to wac.yaml if it is the configuration.`;
}

/** A file that was named and is none of the project: without this, nothing of it is checked and everything is valid. */
function notAManifest(path: string): Diagnostic {
  return {
    code: 'file/not-found',
    severity: 'error',
    message: `"${path}" is not a manifest`,
    hint: 'Name a manifest (*.yaml), or the directory that holds wac.yaml.',
  };
}
