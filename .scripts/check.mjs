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
  ['known vulnerabilities', 'node', ['.scripts/audit.mjs']],
  ['tests', 'npx', ['vitest', 'run', '--config', 'test/vitest.config.ts']],
];

/** How a step ends that could not find out: it does not fail the run, and the last lines name it. */
const NOT_CHECKED = 75;

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
const unknown = [];
for (const [name, command, args] of steps) {
  if (isFast && name === 'tests') continue;
  console.log(`\n== ${name}`);
  const { status } = spawnSync(command, args, {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    stdio: 'inherit',
  });
  if (status === NOT_CHECKED) unknown.push(name);
  else if (status !== 0) failed.push(name);
}
const summary = unknown.length === 0 ? 'All checks hold.' : 'All other checks hold.';
if (unknown.length > 0) console.log(`\nNot checked: ${unknown.join(', ')}`);
console.log(failed.length === 0 ? `\n${summary}` : `\nFailed: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
