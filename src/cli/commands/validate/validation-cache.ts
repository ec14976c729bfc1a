/**
 * Remembers what `wac validate` found in a large directory, so that a second run over the same files is short.
 *
 * The key of an entry is a hash of all that the result depends on: the program, the day, the environment, the variables,
 * and the content of every file. Text files that manifests name are only known afterwards, so an entry lists them with
 * their hashes. Only `wac validate` uses entries: what a plan or an apply works with is always read from the manifests.
 */
import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { today } from '../../../api/edges.ts';
import type { ReadDirectory } from '../../../api/load-project.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { cacheKeyFile } from '../../../files/cache/cache-key.ts';
import { openResultCache, type ResultCache } from '../../../files/cache/result-cache.ts';
import { isJsonList, isJsonObject } from '../../../lib/json.ts';
import type { TextRead, TextReader } from '../../../model/source-file.ts';
import type { CommandContext } from '../../arguments/command-spec.ts';
import { VERSION } from '../../version.ts';

/** What is remembered of a directory. */
export interface ValidationResult {
  readonly diagnostics: readonly Diagnostic[];
  /** How many automations there are, each counted once whatever its environments. */
  readonly automations: number;
  /** How many webhooks there are, counted in the same way. */
  readonly webhooks: number;
  /** The environments that were loaded; empty where none is declared. */
  readonly environments: readonly string[];
}

/** What the result depends on besides the files. */
export interface ValidationSettings {
  /** The only environment that is validated; absent: all. */
  readonly environment?: string | undefined;
  /** `--var`, in the order of the command line. */
  readonly vars: readonly string[];
}

/** Smaller directories are validated in less time than it takes to be sure of an entry. */
export const MIN_CACHED_BYTES: number = 2 ** 18;

/** The cache of validations; undefined for a small directory, and where there can be none. */
export function openValidationCache(
  { io, root }: Pick<CommandContext, 'io' | 'root'>,
  { tree, diagnostics }: ReadDirectory,
  minBytes: number = MIN_CACHED_BYTES,
): ResultCache | undefined {
  const size = tree.files.reduce((sum, { text }) => sum + text.length, 0);
  if (size < minBytes || diagnostics.length > 0) return undefined;
  const keyFile = cacheKeyFile(io.env, process.platform);
  if (keyFile === undefined) return undefined;
  return openResultCache({ folder: join(io.cwd, root.pathOf('.wac/cache')), keyFile });
}

/** The key of a directory as it is now. */
export function validationKey(
  { tree, environments, defaultEnvironment }: ReadDirectory,
  { environment, vars }: ValidationSettings,
  now: () => Date,
  program: string = programIdentity(),
): string {
  const hash = createHash('sha256');
  // With its length before each part, two lists of parts never give the same bytes.
  const add = (part: string): void => {
    hash.update(`${Buffer.byteLength(part)}:`).update(part);
  };
  const addFiles = (name: string, files: readonly { path: string; text: string }[]): void => {
    add(`${name} ${files.length}`);
    for (const { path, text } of files) {
      add(path);
      add(text);
    }
  };
  add(program);
  add(today({ now }));
  add(JSON.stringify([environment ?? null, vars, environments, defaultEnvironment ?? null]));
  add(tree.directory);
  addFiles('configuration', tree.configuration === undefined ? [] : [tree.configuration]);
  addFiles('others', tree.otherConfigurations ?? []);
  addFiles('manifests', tree.files);
  return hash.digest('hex');
}

/** A reader that takes down what it has read. */
export class RecordedReads {
  readonly #hashes = new Map<string, string>();

  record(read: TextReader): TextReader {
    return (path) => {
      const found = read(path);
      this.#hashes.set(path, hashOf(found));
      return found;
    };
  }

  /** The paths with the hashes of what was found. */
  get hashes(): readonly (readonly [string, string])[] {
    return [...this.#hashes];
  }
}

/** The entry of a result. */
export function renderEntry(result: ValidationResult, reads: RecordedReads): string {
  return JSON.stringify({ result, reads: reads.hashes });
}

/** The result in an entry; undefined where it has another form, or a text file that it depends on differs. */
export function parseEntry(text: string, read: TextReader): ValidationResult | undefined {
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

function hashOf(read: TextRead): string {
  return createHash('sha256').update(JSON.stringify(read)).digest('hex');
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
        const { size, mtimeMs } = statSync(join(parent, name));
        return [name, size, mtimeMs];
      }),
  );
  return JSON.stringify([VERSION, process.versions.node, files]);
}
