/** Finds the directory that a project begins in. */
import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

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

/**
 * The manifest directory to take when the user names none: `automations` below the working directory, or the project
 * that the working directory lies in.
 */
export function findManifestDirectory(workingDirectory: string): string {
  const usual = 'automations';
  if (existsSync(join(workingDirectory, usual))) return usual;
  if (existsSync(join(workingDirectory, CONFIGURATION_NAME))) return '.';
  const root = findRoot(workingDirectory);
  return root === workingDirectory ? usual : '.';
}
