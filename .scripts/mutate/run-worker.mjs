/** Runs jobs in a process of their own, which is ended when it stands still or takes too much memory. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A worker that says nothing for so long hangs, in milliseconds; a test with a mutant is ended sooner by itself. */
const MAX_SILENCE_MS = 120_000;
const HEAP_MIB = 1500;

/**
 * Starts a worker for some jobs.
 *
 * @param folder where its files are
 * @param shared `root` and `code`: the path of the instrumented codes
 * @returns {Promise<{ entries: object[], stuckAt: number | undefined }>} what it wrote down, and the mutant that it
 * hung or crashed with.
 */
export async function runWorker(folder, shared, jobs) {
  const paths = {
    log: join(folder, 'worker.ndjson'),
    heartbeat: join(folder, 'heartbeat'),
    jobs: join(folder, 'jobs.json'),
  };
  rmSync(paths.log, { force: true });
  writeFileSync(paths.heartbeat, '-1');
  writeFileSync(paths.jobs, JSON.stringify({ ...shared, ...paths, jobs }));
  const isWhole = await runToEnd(paths);
  const active = Number(readFileSync(paths.heartbeat, 'utf8') || '-1');
  return {
    entries: entriesOf(paths.log),
    stuckAt: isWhole || active === -1 ? undefined : active,
  };
}

/** Whether the process ended by itself, and well. */
async function runToEnd({ jobs, heartbeat }) {
  const child = spawn(
    process.execPath,
    [`--max-old-space-size=${HEAP_MIB}`, join(import.meta.dirname, 'worker.mjs'), jobs],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, CI: '1', NODE_NO_WARNINGS: '1' },
    },
  );
  return await new Promise((resolve) => {
    const watch = setInterval(() => {
      if (Date.now() - statSync(heartbeat).mtimeMs > MAX_SILENCE_MS) child.kill('SIGKILL');
    }, 5000);
    child.on('close', (code) => {
      clearInterval(watch);
      resolve(code === 0);
    });
  });
}

function entriesOf(path) {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.endsWith('}'))
    .map((line) => JSON.parse(line));
}
