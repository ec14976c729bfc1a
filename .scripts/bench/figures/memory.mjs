/** What memory a whole plan takes: the largest that the process was. */
import { join } from 'node:path';
import { writeProject } from '../estate.mjs';
import { repeat, runNode } from '../measure.mjs';
import { withServer } from '../server.mjs';

/**
 * Reported by the process itself when it ends.
 *
 * Linux counts what a parent had into `maxRSS` of what it starts, so its own count is read where there is one.
 */
const REPORT_MEMORY = `data:text/javascript,${encodeURIComponent(`
import { readFileSync } from 'node:fs';
process.once('exit', () => {
  let kibibytes = process.resourceUsage().maxRSS;
  try {
    kibibytes = /VmHWM:\\s*(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1];
  } catch {}
  console.log('\\nlargest ' + kibibytes);
});`)}`;

export async function measure({ wac, scratch, isQuick }) {
  const count = isQuick ? 2_000 : 10_000;
  const directory = writeProject(join(scratch, `remembered-${count}`), count);
  const samples = await withServer({}, async ({ env, ask }) => {
    await ask('fill', { directory });
    return await repeat(isQuick ? 1 : 3, async () => {
      const { stdout } = await runNode(['--import', REPORT_MEMORY, wac, 'plan', directory], {
        env,
      });
      if (!stdout.includes('No changes.')) throw new Error(`The plan says: ${stdout}`);
      return Number(/largest (\d+)/.exec(stdout)[1]) / 1024;
    });
  });
  return [
    {
      id: 'plan-memory',
      what: `memory of a plan of ${count.toLocaleString('en-US')} automations, at its largest`,
      samples,
      unit: 'MB',
      digits: 0,
      goal: { atMost: 150 },
    },
  ];
}
