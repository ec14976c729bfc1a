/** Compiled code of files that are required. Node.js has the like from version 22.1 on, which saves less. */
import { readFileSync, statSync } from 'node:fs';
import nodeModule from 'node:module';
import { basename, dirname, join } from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';
import { type CompiledFile, readCode, writeCompiled } from './entries.ts';

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

/**
 * From now on, files of `folder` that are required take their compiled code from `cache`. What was not there is written
 * when the process ends, with the functions that have run by then. Such files must not use `import()`.
 *
 * V8 takes what it is given without a look, so each entry has a checksum, and a name for the source and for this Node.js
 * with V8's flags at that time.
 */
export function loadCompiledFiles(folder: string, cache: string): void {
  const compiledAnew: CompiledFile[] = [];
  const node = buildOfNode();
  const extensions = nodeModule.createRequire(join(folder, 'index.js')).extensions;
  const load = extensions['.js'];

  extensions['.js'] = (module, filename) => {
    if (dirname(filename) !== folder) {
      load(module, filename);
      return;
    }
    const source = readFileSync(filename, 'utf8');
    const tag = cachedDataVersionTag();
    const entry = entryName(filename, source, tag, node);
    const script = compile(filename, source, readCode(join(cache, entry)));
    if (script.cachedDataRejected !== false) compiledAnew.push({ entry, tag, script });
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
  process.once('exit', () => writeCompiled(cache, compiledAnew));
}

/**
 * The name of an entry: `FILE.NODE.CHECKSUM`. V8's tag alone is not enough: releases of Node.js have different patches of
 * one version of V8, with one tag and compiled code that another release runs wrongly.
 */
export function entryName(
  filename: string,
  source: string,
  tag: number,
  { version, arch, program }: NodeBuild,
): string {
  const node = `${version}-${arch}-${program}`.replaceAll('.', '_');
  return `${basename(filename)}.${node}-${tag.toString(16)}.${crc32(source).toString(16)}`;
}

/** A build of Node.js: a distribution's has the version of the official one, and may have other settings. */
interface NodeBuild extends Pick<NodeJS.Process, 'version' | 'arch'> {
  /** A checksum of what distinguishes its file from that of another build. */
  readonly program: string;
}

function buildOfNode(): NodeBuild {
  const { version, arch, versions, execPath } = process;
  const { size, mtimeMs } = statSync(execPath);
  return {
    version,
    arch,
    program: crc32(JSON.stringify([versions, size, mtimeMs])).toString(16),
  };
}

function compile(filename: string, source: string, cachedData: Buffer | undefined): Script {
  const [start, end] = WRAPPER;
  return new Script(start + source + end, {
    filename,
    columnOffset: -start.length,
    ...(cachedData === undefined ? {} : { cachedData }),
  });
}
