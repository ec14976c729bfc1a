/**
 * Remembers what `wac validate` found in a large directory, so that a second run over the same files is short.
 *
 * The key of a result is a hash of all that the result depends on: the program, the day, the environment, the variables,
 * and the content of every file. Text files that manifests name are only known afterwards, so an entry lists them with
 * their hashes. A second kind of entry says which content the files had in which states (size, times, inode): where the
 * file system is one whose states can be relied on, a run compares them and reads no manifest.
 *
 * Only `wac validate` uses entries: what a plan or an apply works with is always read from the manifests.
 */
import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheKeyFile } from '../../../files/cache/cache-key.ts';
import { openResultCache, type ResultCache } from '../../../files/cache/result-cache.ts';
import { createTextReader } from '../../../files/create-text-reader.ts';
import type { ManifestTree } from '../../../files/read-manifest-tree.ts';
import { isJsonList, isJsonObject } from '../../../lib/json.ts';
import type { ConfigurationFile, OtherConfigurations } from '../../../model/configuration.ts';
import type { SourceFile, TextRead, TextReader } from '../../../model/source-file.ts';
import type { CommandContext } from '../../arguments/command-spec.ts';
import { VERSION } from '../../version.ts';
import type { OpenedFiles, RecordedReads } from './recorded-reads.ts';
import type { ListedFiles, ValidationResult } from './validated.ts';

/** What the result depends on besides the files. */
export interface ValidationSettings {
  /** The only environment that is validated; absent: all. */
  readonly environment?: string | undefined;
  /** `--var`, in the order of the command line. */
  readonly vars: readonly string[];
}

/**
 * Opens the cache of validations.
 *
 * @returns what gives the cache of a directory; undefined where there can be no cache.
 */
export function openValidationCaches(
  { io, root }: Pick<CommandContext, 'io' | 'root'>,
  { environment, vars }: ValidationSettings,
): ((listed: ListedFiles) => ValidationCache) | undefined {
  const keyFile = cacheKeyFile(io.env, process.platform);
  if (keyFile === undefined) return undefined;
  const store = openResultCache({ folder: join(io.cwd, root.pathOf('.wac/cache')), keyFile });
  if (store === undefined) return undefined;
  const day = io.now().toISOString().slice(0, 10);
  const run = [programIdentity(), day, environment ?? null, vars];
  const hashOfList = createListHashes(io.cwd);
  const describeOthers: DescribeOthers = (others) =>
    JSON.stringify(others && [relative(io.cwd, others.own), ...others.lists.map(hashOfList)]) ?? '';
  return (listed) => new ValidationCache(listed, run, store, describeOthers);
}

/** What a result depends on of the configurations of other directories. */
type DescribeOthers = (others: OtherConfigurations | undefined) => string;

/** What is remembered of one directory. */
export class ValidationCache {
  readonly #listed: ListedFiles;
  /** The program, the day, and what the result depends on besides the files. */
  readonly #run: readonly unknown[];
  readonly #store: ResultCache;
  readonly #describeOthers: DescribeOthers;
  /** The directory, in the names of its entries: each keeps its own, whatever is written for others. */
  readonly #kind: string;

  constructor(
    listed: ListedFiles,
    run: readonly unknown[],
    store: ResultCache,
    describeOthers: DescribeOthers,
  ) {
    this.#listed = listed;
    this.#run = run;
    this.#store = store;
    this.#describeOthers = describeOthers;
    const name = createHash('sha256').update(listed.found.directory).digest('hex');
    this.#kind = `${name.slice(0, 12)}-`;
  }

  /**
   * What an earlier run found in files that have not changed since, by their states alone.
   *
   * @returns undefined where there was none, and where only reading the files shows whether they have changed.
   */
  findUnchanged(): ValidationResult | undefined {
    const { files, found } = this.#listed;
    if (!files.areReliable) return undefined;
    const key = this.#store.read(this.#stateEntry());
    return key === undefined ? undefined : this.find(key, createTextReader(found.root));
  }

  /** The result that is kept under a key; undefined where there is none, or a text file that it depends on differs. */
  find(key: string, readText: TextReader): ValidationResult | undefined {
    const known = this.#store.read(key);
    return known === undefined ? undefined : parseEntry(known, readText);
  }

  write(key: string, result: ValidationResult, reads: RecordedReads): void {
    this.#store.write(key, JSON.stringify({ result, reads: reads.found.map(hashedRead) }));
  }

  /** Keeps which content the files have, so that the next run need not read them. */
  writeStates(opened: OpenedFiles, key: string): void {
    const isWhole = opened.count === this.#listed.found.files.length;
    if (this.#listed.files.areReliable && isWhole && opened.areAsListed)
      this.#store.write(this.#stateEntry(), key);
  }

  /** The key of the results of a directory whose files have this content. */
  contentKey({
    directory,
    configuration,
    otherConfigurations,
    files,
    tests,
  }: ManifestTree): string {
    const hash = createHash('sha256');
    // With its length before each part, two lists of parts never give the same bytes.
    const add = (part: string): void => {
      hash.update(`${Buffer.byteLength(part)}:`).update(part);
    };
    const addFiles = (name: string, list: readonly SourceFile[]): void => {
      add(`${name} ${list.length}`);
      for (const { path, text } of list) {
        add(path);
        add(text);
      }
    };
    add(JSON.stringify(this.#run));
    add(directory);
    addFiles('configuration', configuration === undefined ? [] : [configuration]);
    add(this.#describeOthers(otherConfigurations));
    addFiles('manifests', files);
    addFiles('rule tests', tests);
    return `${this.#kind}${hash.digest('hex')}`;
  }

  /** The name of the entry that says which content the files have that are in these states. */
  #stateEntry(): string {
    const { found, files } = this.#listed;
    const { directory, otherConfigurations } = found;
    const paths = found.files.map(({ path }) => path);
    const others = this.#describeOthers(otherConfigurations);
    const text = JSON.stringify([this.#run, directory, others, paths]);
    const hash = createHash('sha256')
      .update(`${Buffer.byteLength(text)}:`)
      .update(text);
    return `state-${this.#kind}${hash.update(files.states).digest('hex')}`;
  }
}

function parseEntry(text: string, read: TextReader): ValidationResult | undefined {
  const entry: unknown = JSON.parse(text);
  if (!isEntry(entry)) return undefined;
  return entry.reads.every(([path, hash]) => hashOf(read(path)) === hash)
    ? entry.result
    : undefined;
}

interface Entry {
  readonly result: ValidationResult;
  readonly reads: readonly (readonly [string, string])[];
}

/** The code of an entry says that this program has written it, so its parts are not looked into. */
function isEntry(value: unknown): value is Entry {
  if (!isJsonObject(value)) return false;
  const { result, reads } = value;
  return (
    isJsonList(reads) &&
    isJsonObject(result) &&
    isJsonList(result['diagnostics']) &&
    isJsonList(result['environments']) &&
    typeof result['automations'] === 'number' &&
    typeof result['webhooks'] === 'number'
  );
}

function hashedRead([path, read]: readonly [string, TextRead]): readonly [string, string] {
  return [path, hashOf(read)];
}

function hashOf(read: TextRead): string {
  return createHash('sha256').update(JSON.stringify(read)).digest('hex');
}

/** What makes one list of configurations differ from another, for all directories that share it. Paths as from a folder. */
function createListHashes(folder: string): (list: readonly ConfigurationFile[]) => string {
  const known = new WeakMap<readonly ConfigurationFile[], string>();
  return (list) => {
    const found = known.get(list);
    if (found !== undefined) return found;
    const files = list.map(({ path, text, directory }) => [
      relative(folder, path),
      relative(folder, directory),
      text,
    ]);
    const hash = createHash('sha256').update(JSON.stringify(files)).digest('base64');
    known.set(list, hash);
    return hash;
  };
}

/**
 * The program itself: its version, and the names, sizes and times of its files. A checkout between two releases has the
 * version of the earlier one.
 */
function programIdentity(): string {
  const folder = dirname(fileURLToPath(import.meta.url));
  const files = [folder, dirname(folder)].flatMap((parent) =>
    readdirSync(parent)
      .filter((name) => name.endsWith('.js'))
      .map((name) => {
        const { size, mtimeMs } = statSync(`${parent}/${name}`);
        return [name, size, mtimeMs];
      }),
  );
  return JSON.stringify([VERSION, process.versions.node, files]);
}
