/**
 * A process that runs test files over instrumented sources, one after another: `node worker.mjs JOBS.json`.
 *
 * It ends when the jobs are done, or when it holds too much memory; what was done is in the log of the jobs.
 */
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createVitest } from 'vitest/node';

/** Vitest keeps everything that it ever ran; another process goes on from here. */
const MAX_RESIDENT_BYTES = 1.2e9;

const { root, code, log, heartbeat, jobs } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const codes = new Map(Object.entries(JSON.parse(readFileSync(code, 'utf8'))));

function note(entry) {
  appendFileSync(log, `${JSON.stringify(entry)}\n`);
}

writeFileSync(log, '', { flag: 'a' });
const vitest = await createVitest(
  'test',
  {
    config: false,
    root,
    watch: false,
    pool: 'threads',
    maxWorkers: 1,
    include: ['test/**/*.test.ts'],
    runner: join(import.meta.dirname, 'runner.mjs'),
    reporters: [{}],
    update: 'none',
    testTimeout: 60_000,
    hookTimeout: 30_000,
    bail: 0,
  },
  {
    plugins: [{ name: 'mutants', enforce: 'pre', load: (id) => codes.get(id.split('?')[0]) }],
  },
);
const [project] = vitest.projects;

/** The mutants that are not killed yet, by the log of this process. */
function leftOf(alive) {
  const killed = new Set(
    readFileSync(log, 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('{"killed"'))
      .map((line) => JSON.parse(line).killed),
  );
  return alive.filter((id) => !killed.has(id));
}

/** Runs one file; gives what failed in it, or undefined. */
async function runFile(job, file) {
  project.provide('job', { ...job, file, log, heartbeat });
  const { testModules } = await vitest.runTestSpecifications(
    [project.createSpecification(join(root, file))],
    false,
  );
  const own = testModules.filter(({ moduleId }) => moduleId === join(root, file));
  for (const module of own) {
    const [error] = module.errors();
    if (error !== undefined) return `does not load: ${error.message}`;
    for (const test of module.children.allTests('failed')) return test.fullName;
    if ([...module.children.allSuites()].some((suite) => suite.errors().length > 0))
      return 'a hook fails';
  }
  return undefined;
}

for (const job of jobs) {
  writeFileSync(heartbeat, String(job.mutant ?? -1));
  const begun = performance.now();
  const failure = await runFile({ ...job, alive: leftOf(job.alive) }, job.file);
  const seconds = Math.round((performance.now() - begun) / 100) / 10;
  if (job.mode === 'fresh') note({ fresh: job.mutant, file: job.file, failure, seconds });
  else note({ tried: job.file, failure, seconds });
  if (process.memoryUsage().rss > MAX_RESIDENT_BYTES) break;
}
await vitest.close();
process.exit(0);
