/** Compiled code of files that are required. Node.js has the like from version 22.1 on, which saves less. */
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import nodeModule from 'node:module';
import { basename, dirname, join } from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';

/** What Node.js calls a CommonJS module with. */
type ModuleFunction = (
  this: unknown,
  exports: unknown,
  require: (id: string) => unknown,
  module: NodeJS.Module,
  filename: string,
  dirname: string,
) => void;

const WRAPPER = [
  '(function (exports, require, module, __filename, __dirname) { ',
  '\n});',
] as const;
const CHECKSUM_BYTES = 4;

/**
 * From now on, files of `folder` that are required take their compiled code from `cache`. What was not there is written
 * when the process ends, with the functions that have run by then. Such files must not use `import()`.
 *
 * V8 takes what it is given without a look, so each entry has a checksum, and a name for the source and for this V8 with
 * its flags.
 */
export function loadCompiledFiles(folder: string, cache: string): void {
  const compiledAnew = new Map<string, Script>();
  const version = cachedDataVersionTag().toString(16);
  const extensions = nodeModule.createRequire(join(folder, 'index.js')).extensions;
  const load = extensions['.js'];

  extensions['.js'] = (module, filename) => {
    if (dirname(filename) !== folder) {
      load(module, filename);
      return;
    }
    const source = readFileSync(filename, 'utf8');
    const entry = `${basename(filename)}.${version}.${crc32(source).toString(16)}`;
    const script = compile(filename, source, readEntry(join(cache, entry)));
    if (script.cachedDataRejected !== false) compiledAnew.set(entry, script);
    const run = script.runInThisContext() as ModuleFunction;
    run.call(
      module.exports,
      module.exports,
      module.require.bind(module),
      module,
      filename,
      dirname(filename),
    );
  };
  process.once('exit', () => writeEntries(cache, compiledAnew));
}

function compile(filename: string, source: string, cachedData: Buffer | undefined): Script {
  const [start, end] = WRAPPER;
  return new Script(start + source + end, {
    filename,
    columnOffset: -start.length,
    ...(cachedData === undefined ? {} : { cachedData }),
  });
}

function readEntry(path: string): Buffer | undefined {
  let entry: Buffer;
  try {
    entry = readFileSync(path);
  } catch {
    return undefined;
  }
  if (entry.length <= CHECKSUM_BYTES) return undefined;
  const code = entry.subarray(CHECKSUM_BYTES);
  return crc32(code) === entry.readUInt32LE(0) ? code : undefined;
}

/** The entries appear whole. Those of the same files as they were before are removed. */
function writeEntries(cache: string, scripts: ReadonlyMap<string, Script>): void {
  if (scripts.size === 0) return;
  try {
    const before = readdirSync(cache);
    for (const [entry, script] of scripts) {
      const code = script.createCachedData();
      const checksum = Buffer.alloc(CHECKSUM_BYTES);
      checksum.writeUInt32LE(crc32(code));
      const temporary = join(cache, `.${entry}.${process.pid}`);
      writeFileSync(temporary, Buffer.concat([checksum, code]), { mode: 0o600 });
      renameSync(temporary, join(cache, entry));
      const sameFile = entry.slice(0, entry.lastIndexOf('.') + 1);
      for (const name of before) {
        if (name.startsWith(sameFile) && name !== entry) rmSync(join(cache, name), { force: true });
      }
    }
  } catch {
    // A full disk, or a folder that cannot be written: the next run compiles.
  }
}
