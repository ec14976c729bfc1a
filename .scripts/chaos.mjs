/**
 * Bundles the chaos runs and starts them: `node .scripts/chaos.mjs --seeds 1000 --from 1`.
 *
 * The seeds are shared by as many processes as there are cores; `test/failures/main.ts` lists the options.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));
const file = join(root, 'build/chaos/main.mjs');

const bundle = await rolldown({
  input: join(root, 'test/failures/main.ts'),
  cwd: root,
  platform: 'node',
  external: [/^node:/],
  moduleTypes: { '.graphql': 'text' },
  transform: {
    define: { __WAC_VERSION__: JSON.stringify('chaos'), 'process.env.NODE_ENV': '"production"' },
  },
});
await bundle.write({ file, format: 'esm', codeSplitting: false });
await bundle.close();

const dist = join(root, 'build/chaos/dist');
spawnSync(process.execPath, [join(root, '.scripts/build.mjs'), '--out', 'build/chaos/dist'], {
  cwd: root,
  stdio: 'inherit',
});

const { status } = spawnSync(process.execPath, [file, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    WAC_TEST_DIST: dist,
    WAC_CHAOS_SOURCES: join(root, 'test/failures/kills'),
  },
});
process.exitCode = status ?? 1;
