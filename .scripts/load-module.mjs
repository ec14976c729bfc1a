/** Loads TypeScript modules in scripts: Node 20 does not run TypeScript. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

/** Bundles a module with what it imports, and loads it. */
export async function loadModule(input, options = { external: [/^node:/] }) {
  const bundle = await rolldown({ ...options, input });
  const folder = await mkdtemp(join(tmpdir(), 'wac-module-'));
  const file = join(folder, 'module.mjs');
  try {
    await bundle.write({ file, format: 'esm', codeSplitting: false });
    return await import(pathToFileURL(file));
  } finally {
    await bundle.close();
    await rm(folder, { recursive: true });
  }
}
