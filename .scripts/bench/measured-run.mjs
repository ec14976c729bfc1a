/** Runs a program of Node.js that reports what it took: memory at its largest, and CPU time. */
import { runNode } from './measure.mjs';

/**
 * Reported by the process itself when it ends.
 *
 * Linux counts what a parent had into `maxRSS` of what it starts, so its own count is read where there is one.
 */
const REPORT = `data:text/javascript,${encodeURIComponent(`
import { readFileSync } from 'node:fs';
process.once('exit', () => {
  let kibibytes = process.resourceUsage().maxRSS;
  try {
    kibibytes = /VmHWM:\\s*(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1];
  } catch {}
  const { user, system } = process.cpuUsage();
  console.log('\\nmeasured ' + JSON.stringify({ kibibytes: Number(kibibytes), microseconds: user + system }));
});`)}`;

/** @returns what `runNode` gives, with `megabytes` of memory at its largest and `cpuMs` of all its threads. */
export async function runMeasured(args, options) {
  const run = await runNode(['--import', REPORT, ...args], options);
  const { kibibytes, microseconds } = JSON.parse(/^measured (.*)$/m.exec(run.stdout)[1]);
  return { ...run, megabytes: kibibytes / 1024, cpuMs: microseconds / 1000 };
}
