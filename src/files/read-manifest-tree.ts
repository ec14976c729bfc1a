/** Reads a manifest directory: its configuration, manifests and rule tests. */
import { join } from 'node:path';
import type { Diagnosed, Diagnostic } from '../diagnostics/diagnostic.ts';
import { present } from '../lib/present.ts';
import type { OtherConfigurations } from '../model/configuration.ts';
import type { SourceFile, TextReader } from '../model/source-file.ts';
import { findMisnamedConfiguration } from './configurations/find-misnamed-configuration.ts';
import { createTextReader } from './create-text-reader.ts';
import { CONFIGURATION_NAME } from './find-root.ts';
import { type FileStateListener, readTextFile } from './read-text-file.ts';
import { startOfFile } from './start-of-file.ts';
import { type FindOptions, type FoundManifests, findManifests } from './tree/find-manifests.ts';
import type { FoundFile, WalkLimits } from './tree/walk-tree.ts';

/** What a manifest directory holds. Paths of files are relative to `root`, with forward slashes. */
export interface ManifestTree {
  /** Absolute path of the directory that holds the configuration, or of the given directory when there is none. */
  readonly root: string;
  /** The root as the user would type it; joined with a file's path it is what diagnostics show. */
  readonly directory: string;
  /** Path below the root that the user named; absent when it was the root itself. */
  readonly narrowedTo?: string;
  /** Manifests, sorted by path. */
  readonly files: readonly SourceFile[];
  /** `wac.yaml`; absent when there is none. */
  readonly configuration?: SourceFile;
  /** The name of a file that was most likely meant to be `wac.yaml`; absent where that is there, and where none is. */
  readonly misnamedConfiguration?: string;
  /** Rule tests (`*.test.yaml`), sorted by path. */
  readonly tests: readonly SourceFile[];
  /** The configurations of the other manifest directories of the same Git repository; absent where none was looked for. */
  readonly otherConfigurations?: OtherConfigurations;
  /** Reads the text files that manifests name. */
  readonly readText: TextReader;
}

/** Limits against trees that no person wrote. */
export interface TreeLimits extends WalkLimits, FileLimits {}

/** How a directory is read. */
export interface ReadTreeOptions extends FindOptions, Partial<FileLimits> {}

interface FileLimits {
  /** Bytes of one file. */
  readonly maxFileBytes: number;
  /** Bytes of all files together. */
  readonly maxTotalBytes: number;
}

/** Ten thousand automations in one file have about 4 MB. */
const LIMITS: FileLimits = { maxFileBytes: 8 * 2 ** 20, maxTotalBytes: 128 * 2 ** 20 };

/** Files that are read before signals and timers get their turn. */
const FILES_AT_ONCE = 256;

/**
 * Reads a manifest directory (or one manifest's). Whatever is wrong is a diagnostic; nothing rejects.
 *
 * Files are read one after the other without waiting: for many small files that takes a third of the time.
 *
 * @param from the directory, or its files where they are listed already.
 * @param onOpened called for each file when it is opened, before it is read; absent: nobody compares states.
 */
export async function readManifestTree(
  from: string | FoundManifests,
  options: ReadTreeOptions = {},
  onOpened?: FileStateListener,
): Promise<Diagnosed<ManifestTree>> {
  const found = typeof from === 'string' ? await findManifests(from, options) : from;
  const { root, directory, narrowedTo, otherConfigurations } = found;
  const read = await readAll(found.files, { ...LIMITS, ...options }, onOpened);
  const sorted = sortFiles(read.value);
  const value: ManifestTree = {
    root,
    directory,
    ...present({ narrowedTo, otherConfigurations }),
    ...sorted,
    ...present({
      misnamedConfiguration:
        sorted.configuration === undefined ? findMisnamedConfiguration(root) : undefined,
    }),
    readText: createTextReader(root),
  };
  const diagnostics = [...found.diagnostics, ...read.diagnostics];
  if (diagnostics.length === 0 && value.files.length === 0 && value.configuration !== undefined) {
    diagnostics.push(noManifests(directory));
  }
  return { value, diagnostics };
}

async function readAll(
  found: readonly FoundFile[],
  limits: FileLimits,
  onOpened: FileStateListener | undefined,
): Promise<Diagnosed<readonly SourceFile[]>> {
  const files: SourceFile[] = [];
  const diagnostics: Diagnostic[] = [];
  let bytes = 0;
  for (let from = 0; from < found.length; from += FILES_AT_ONCE) {
    if (from > 0) await new Promise(setImmediate);
    for (const file of found.slice(from, from + FILES_AT_ONCE)) {
      const { value, diagnostics: problems } = readTextFile(file, limits.maxFileBytes, onOpened);
      diagnostics.push(...problems);
      if (value === undefined) continue;
      files.push(value);
      bytes += value.text.length;
    }
    if (bytes <= limits.maxTotalBytes) continue;
    const message = `The manifests together are larger than ${Math.floor(limits.maxTotalBytes / 2 ** 20)} MiB`;
    diagnostics.push({
      code: 'file/too-large',
      severity: 'error',
      message,
      hint: 'Move files that are not manifests out of the directory.',
    });
    break;
  }
  return { value: files, diagnostics };
}

function sortFiles(
  read: readonly SourceFile[],
): Pick<ManifestTree, 'files' | 'configuration' | 'tests'> {
  const configuration = read.find(({ path }) => path === CONFIGURATION_NAME);
  const isTest = ({ path }: SourceFile): boolean => /\.test\.ya?ml$/i.test(path);
  const others = read.filter((file) => file !== configuration);
  return {
    files: others.filter((file) => !isTest(file)),
    tests: others.filter(isTest),
    ...present({ configuration }),
  };
}

function noManifests(directory: string): Diagnostic {
  return {
    code: 'file/no-manifests',
    severity: 'error',
    message: `There is no manifest in "${directory}", only the configuration`,
    hint: 'Add a manifest (any *.yaml file). To remove everything that wac manages on the server, use "wac destroy".',
    range: startOfFile(join(directory, CONFIGURATION_NAME)),
  };
}
