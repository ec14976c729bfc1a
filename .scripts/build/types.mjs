/** Writes the declarations of the JavaScript API's types. */
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';

/** What a declaration imports from. */
const IMPORTED = /(?<=from ['"]|import\(['"])\.[^'"]+(?=['"])/g;

/** Writes the declarations of `src/api/main.ts` and of all that they name, as `types/`. */
export async function buildTypes({ root, directory }) {
  const emitted = await mkdtemp(join(tmpdir(), 'wac-types-'));
  try {
    emitDeclarations(root, emitted);
    const files = await reachable(join(emitted, 'api/main.d.ts'));
    for (const [path, text] of files) {
      const target = join(directory, 'types', relative(emitted, path));
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, text);
    }
    await writeFile(join(directory, 'types/package.json'), '{ "type": "module" }\n');
  } finally {
    await rm(emitted, { recursive: true });
  }
}

function emitDeclarations(root, emitted) {
  const { status, stdout } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/typescript/bin/tsc'),
      ...['-p', join(root, 'tsconfig.json'), '--emitDeclarationOnly', '--sourceMap', 'false'],
      ...['--outDir', emitted],
    ],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The declarations cannot be made:\n${stdout}`);
}

/** The declarations that can be reached from one, by path, with imports of `.ts` rewritten to the `.js` that Node loads. */
async function reachable(entry) {
  const files = new Map();
  const waiting = [entry];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (files.has(path)) continue;
    const text = await readFile(path, 'utf8');
    const folder = dirname(path);
    for (const [target] of text.matchAll(IMPORTED)) {
      waiting.push(resolve(folder, target.replace(/\.ts$/, '.d.ts')));
    }
    files.set(
      path,
      text.replace(IMPORTED, (target) => target.replace(/\.ts$/, '.js')),
    );
  }
  return files;
}
