/**
 * The one gate: everything that must hold before a change lands, the cheapest first.
 *
 *     npm run check             everything
 *     npm run check -- --fast   without the tests
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const STEPS = [
  ['types', 'npx', ['tsc', '--noEmit']],
  ['types of tests', 'npx', ['tsc', '--noEmit', '-p', 'test/tsconfig.json']],
  ['format and lint', 'npx', ['biome', 'ci', '.']],
  ['typed lint', 'npx', ['oxlint', '--type-aware', 'src', 'test']],
  ['dead code', 'npx', ['knip']],
  ['generated files', 'node', ['.scripts/generate.mjs', '--check']],
  ['dist', 'node', ['.scripts/build.mjs', '--check']],
  ['package', 'npx', ['publint', '--strict']],
  ['tests', 'npx', ['vitest', 'run', '--config', 'test/vitest.config.ts']],
];

const isFast = process.argv.includes('--fast');
const failed = [];
for (const [name, command, args] of STEPS) {
  if (isFast && name === 'tests') continue;
  console.log(`\n== ${name}`);
  const { status } = spawnSync(command, args, {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    stdio: 'inherit',
  });
  if (status !== 0) failed.push(name);
}
console.log(failed.length === 0 ? '\nAll checks hold.' : `\nFailed: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
