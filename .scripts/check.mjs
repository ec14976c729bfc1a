/**
 * Every check that must pass before a change lands, the cheapest first.
 *
 *     npm run check             everything
 *     npm run check -- --fast   without the tests
 *     npm run check -- --only dist   one step, by its name
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
  ['package', 'npm', ['run', 'package']],
  ['tests', 'npx', ['vitest', 'run', '--config', 'test/vitest.config.ts']],
];

const isFast = process.argv.includes('--fast');
const only = process.argv.includes('--only')
  ? process.argv[process.argv.indexOf('--only') + 1]
  : undefined;
const steps = STEPS.filter(([name]) => only === undefined || name === only);
if (steps.length === 0) {
  console.error(`There is no step "${only}": there are ${STEPS.map(([name]) => name).join(', ')}`);
  process.exit(64);
}
const failed = [];
for (const [name, command, args] of steps) {
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
