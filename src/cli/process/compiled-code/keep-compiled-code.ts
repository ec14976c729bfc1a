/** Compiles the program once for many runs: half of a short run is compiling. */
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makePrivateFolder } from '../../../files/cache/own-folder.ts';
import { userCacheFolder } from '../../../files/cache/user-cache-folder.ts';
import { VERSION } from '../../version.ts';
import { skipBaselineCompiler } from '../v8-flags.ts';
import { loadCompiledFiles } from './load-compiled-files.ts';

/** Compiled code of a version that nobody has begun to use for so long is removed. */
const UNUSED_DAYS = 90;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Keeps what V8 makes of the files of `folder` in the user's cache, and takes it from there in the next run.
 *
 * Nothing is kept where the user's folder is not the user's alone or cannot be written, with
 * `NODE_DISABLE_COMPILE_CACHE=1` as in Node.js, and while coverage is measured, which needs each function compiled anew.
 *
 * @param folder where the files of the bundle are.
 */
export function keepCompiledCode(
  folder: string,
  env: Readonly<Record<string, string | undefined>>,
): void {
  if (env['NODE_DISABLE_COMPILE_CACHE'] || env['NODE_V8_COVERAGE']) return;
  const cache = userCacheFolder(env, process.platform);
  if (cache === undefined) return;
  try {
    const compiled = join(cache, 'compiled', VERSION);
    const isNew = !existsSync(compiled);
    if (!makePrivateFolder(dirname(compiled)) || !makePrivateFolder(compiled)) return;
    if (isNew) removeUnused(dirname(compiled));
    // Flags are part of the names of entries: before the first file, so that all commands have the same names.
    skipBaselineCompiler();
    loadCompiledFiles(folder, compiled);
  } catch {
    // A home that cannot be read or written: the program is compiled, as without a cache.
  }
}

function removeUnused(folder: string): void {
  for (const version of readdirSync(folder)) {
    const path = join(folder, version);
    if (Date.now() - statSync(path).mtimeMs > UNUSED_DAYS * DAY_MS) {
      rmSync(path, { recursive: true, force: true });
    }
  }
}
