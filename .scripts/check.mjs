/**
 * Every check that must pass before a change lands, as many at a time as there are cores, the tests last.
 *
 *     npm run check             everything
 *     npm run check -- --fast   without the tests, the package and the registry: for the loop while writing
 *     npm run check -- --only dist   one step, by its name
 */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

/** The longest first, so that none runs by itself at the end. */
const STEPS = [
  ['typed lint', 'npx', ['oxlint', '--type-aware', 'src', 'test']],
  ['types of tests', 'npx', ['tsc', '--noEmit', '-p', 'test/tsconfig.json']],
  ['dead code', 'npx', ['knip']],
  ['types', 'npx', ['tsc', '--noEmit']],
  ['types of pages', 'npx', ['tsc', '-p', 'src/page/browser']],
  ['format and lint', 'npx', ['biome', 'ci', '.']],
  ['dist', 'node', ['.scripts/build.mjs', '--check']],
  ['generated files', 'node', ['.scripts/generate.mjs', '--check']],
  ['package', 'npm', ['run', 'package']],
  ['known vulnerabilities', 'node', ['.scripts/audit.mjs']],
];

/** These use all cores themselves. */
const TESTS = [
  ['tests', 'npm', ['test']],
  ['slow tests', 'npm', ['run', 'test:slow']],
];

/** What takes long, or needs the network. */
const NOT_FAST = new Set(['package', 'known vulnerabilities', ...TESTS.map(([name]) => name)]);

/** How a step ends that could not find out: it does not fail the run, and the last lines name it. */
const NOT_CHECKED = 75;

const isFast = process.argv.includes('--fast');
const only = process.argv.includes('--only')
  ? process.argv[process.argv.indexOf('--only') + 1]
  : undefined;
const isWanted = ([name]) => (only === undefined ? !(isFast && NOT_FAST.has(name)) : name === only);
const all = [...STEPS, ...TESTS];
if (!all.some(isWanted)) {
  console.error(`There is no step "${only}": there are ${all.map(([name]) => name).join(', ')}`);
  process.exit(64);
}

const failed = [];
const unknown = [];

/** Runs a step. Its output is shown when it ends, unless it runs alone. */
function run([name, command, args], isAlone) {
  if (isAlone) console.log(`\n== ${name}`);
  const begin = performance.now();
  const child = spawn(command, args, {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    stdio: isAlone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  });
  const output = [];
  child.stdout?.on('data', (chunk) => output.push(chunk));
  child.stderr?.on('data', (chunk) => output.push(chunk));
  return new Promise((resolve) => {
    child.on('error', (error) => {
      output.push(Buffer.from(`${error.message}\n`));
      failed.push(name);
    });
    child.on('close', (status) => {
      const seconds = ((performance.now() - begin) / 1000).toFixed(1);
      if (!isAlone) console.log(`\n== ${name} (${seconds} s)\n${Buffer.concat(output)}`.trimEnd());
      if (status === NOT_CHECKED) unknown.push(name);
      else if (status !== 0 && !failed.includes(name)) failed.push(name);
      resolve();
    });
  });
}

const waiting = STEPS.filter(isWanted);
async function work() {
  for (let step = waiting.shift(); step !== undefined; step = waiting.shift())
    await run(step, false);
}
await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, work));
for (const step of TESTS.filter(isWanted)) await run(step, true);

const summary = unknown.length === 0 ? 'All checks hold.' : 'All other checks hold.';
if (unknown.length > 0) console.log(`\nNot checked: ${unknown.join(', ')}`);
console.log(failed.length === 0 ? `\n${summary}` : `\nFailed: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
