/** Finds the `wac.yaml` files of a Git repository. */
import { type Dirent, existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compareText } from '../../lib/compare-text.ts';
import type { ConfigurationFile, OtherConfigurations } from '../../model/configuration.ts';
import { CONFIGURATION_NAME, isSkipped } from '../find-root.ts';
import { configurationsBeside } from './configurations-beside.ts';

/** How many folders are looked into, so that a huge repository does not delay a command. */
const MAX_FOLDERS = 2000;

/** Folders that are listed before signals and timers get their turn. */
const FOLDERS_AT_ONCE = 200;

/** Folders of packages, of build results and of test data, besides those that manifests leave out. */
const SKIPPED: ReadonlySet<string> = new Set(['dist', 'build', 'vendor', 'testdata', 'golden']);

/**
 * The paths of all `wac.yaml` files below a folder, sorted. Hidden folders, folders of packages and test data, and
 * other Git repositories (submodules, worktrees) are left out.
 *
 * @param maxFolders the nearest so many folders are looked into.
 */
export async function findConfigurations(
  root: string,
  maxFolders: number = MAX_FOLDERS,
): Promise<readonly string[]> {
  const found: string[] = [];
  const open = [root];
  for (let seen = 0; seen < maxFolders; seen += 1) {
    const folder = open.shift();
    if (folder === undefined) break;
    if (seen % FOLDERS_AT_ONCE === FOLDERS_AT_ONCE - 1) await new Promise(setImmediate);
    const entries = entriesOf(folder);
    if (folder !== root && entries.some(({ name }) => name === '.git')) continue;
    if (entries.some((entry) => entry.isFile() && entry.name === CONFIGURATION_NAME)) {
      found.push(join(folder, CONFIGURATION_NAME));
    }
    open.push(...entries.filter(isSearched).map(({ name }) => join(folder, name)));
  }
  return found.sort(compareText);
}

/** The configurations of Git repositories, read once each for a run over many directories. */
export class RepositoryConfigurations {
  readonly #found = new Map<string, Promise<readonly ConfigurationFile[]>>();

  /**
   * The configurations of the other manifest directories of the same Git repository. None outside of a repository; files
   * that cannot be read are left out.
   *
   * @param root absolute path of the directory that holds this configuration.
   */
  async beside(root: string): Promise<OtherConfigurations> {
    const top = repositoryTop(root);
    if (top === undefined) return configurationsBeside(root, []);
    const reading = this.#found.get(top) ?? readConfigurations(top);
    this.#found.set(top, reading);
    return configurationsBeside(root, [await reading]);
  }
}

async function readConfigurations(top: string): Promise<readonly ConfigurationFile[]> {
  return (await findConfigurations(top)).flatMap((path): readonly ConfigurationFile[] => {
    try {
      return [{ path, text: readFileSync(path, 'utf8'), directory: realpathSync(dirname(path)) }];
    } catch {
      return [];
    }
  });
}

/** The top of the Git repository that a folder is in; undefined outside of one. */
export function repositoryTop(start: string): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

function isSearched(entry: Dirent): boolean {
  return entry.isDirectory() && !isSkipped(entry.name) && !SKIPPED.has(entry.name);
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
