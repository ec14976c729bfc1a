/** Bundles a program of the bench that uses the sources themselves, as `build.mjs` bundles the faces. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Bundles `entries/NAME.mjs`; gives the path of the bundle. */
export async function bundleEntry(name) {
  const file = join(root, 'build/bench', `${name}.mjs`);
  const bundle = await rolldown({
    input: join(root, '.scripts/bench/entries', `${name}.mjs`),
    cwd: root,
    platform: 'node',
    external: [/^node:/],
    moduleTypes: { '.graphql': 'text' },
    transform: {
      define: { __WAC_VERSION__: JSON.stringify('bench'), 'process.env.NODE_ENV': '"production"' },
    },
    logLevel: 'silent',
  });
  await bundle.write({ file, format: 'esm', codeSplitting: false });
  await bundle.close();
  return file;
}
