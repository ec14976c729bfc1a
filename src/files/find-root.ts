/** Finds the directory that a project begins in. */
import { existsSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';

/** The name of the configuration file, at the top of the manifest directory. */
export const CONFIGURATION_NAME = 'wac.yaml';

/** Whether files and folders of this name are left out: drafts, hidden ones, data of tests. */
export function isSkipped(name: string): boolean {
  return (
    name.startsWith('_') || name.startsWith('.') || name === 'fixtures' || name === 'node_modules'
  );
}

/**
 * The nearest directory, from the given one upwards, that has a configuration; the given one when there is none.
 *
 * The search ends at the top of the Git repository. A directory that the project leaves out (`_drafts`, `fixtures`) is
 * no part of it and is matched literally.
 */
export function findRoot(start: string): string {
  for (let directory = start; ; directory = dirname(directory)) {
    if (existsSync(join(directory, CONFIGURATION_NAME))) {
      const below = relative(directory, start).split(sep);
      return below.some(isSkipped) ? start : directory;
    }
    if (existsSync(join(directory, '.git')) || dirname(directory) === directory) return start;
  }
}

/** The name that a manifest directory has when nobody says otherwise. */
const USUAL_NAME = 'automations';

/** The project to take when the user names no directory. Paths are relative to the working directory. */
export interface FoundProject {
  /** The manifest directory; it need not exist where no configuration was found. */
  readonly directory: string;
  /** Where `.wac/` is: beside a manifest directory that is called `automations`, else in it. */
  readonly base: string;
  /** Whether it was found above the working directory. */
  readonly isAbove: boolean;
}

/**
 * The nearest project, from the working directory upwards: a directory with a configuration, or one that has
 * `automations` with a configuration. `automations` in the working directory when there is none.
 *
 * The search ends at the top of the Git repository. In a folder that a project leaves out (`_drafts`, `fixtures`) that
 * project is not found.
 */
export function findProject(workingDirectory: string): FoundProject {
  const fromHere = (path: string): string => relative(workingDirectory, path) || '.';
  for (let level = workingDirectory; ; level = dirname(level)) {
    const found = projectAt(level, workingDirectory);
    if (found === 'left out') break;
    if (found !== undefined) {
      return {
        directory: fromHere(found.directory),
        base: fromHere(found.base),
        isAbove: level !== workingDirectory,
      };
    }
    if (existsSync(join(level, '.git')) || dirname(level) === level) break;
  }
  return { directory: USUAL_NAME, base: '.', isAbove: false };
}

/** The project that a folder is or has; undefined where there is none. `left out`: it leaves the working directory out. */
function projectAt(
  level: string,
  workingDirectory: string,
): Pick<FoundProject, 'directory' | 'base'> | 'left out' | undefined {
  const usual = join(level, USUAL_NAME);
  const isInside = workingDirectory === usual || workingDirectory.startsWith(`${usual}${sep}`);
  if (!isInside && existsSync(join(usual, CONFIGURATION_NAME))) {
    return { directory: usual, base: level };
  }
  if (!existsSync(join(level, CONFIGURATION_NAME))) return undefined;
  if (relative(level, workingDirectory).split(sep).some(isSkipped)) return 'left out';
  const isBeside = basename(level) === USUAL_NAME && !existsSync(join(level, '.git'));
  return { directory: level, base: isBeside ? dirname(level) : level };
}
