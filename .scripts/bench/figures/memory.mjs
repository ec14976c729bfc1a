/** What memory a whole plan takes: the largest that the process was. */
import { join } from 'node:path';
import { writeProject } from '../estate.mjs';
import { repeat } from '../measure.mjs';
import { runMeasured } from '../measured-run.mjs';
import { withServer } from '../server.mjs';

export async function measure({ wac, scratch, isQuick }) {
  const count = isQuick ? 2_000 : 10_000;
  const directory = writeProject(join(scratch, `remembered-${count}`), count);
  const samples = await withServer({}, async ({ env, ask }) => {
    await ask('fill', { directory });
    return await repeat(isQuick ? 1 : 3, async () => {
      const { stdout, megabytes } = await runMeasured([wac, 'plan', directory], { env });
      if (!stdout.includes('No changes.')) throw new Error(`The plan says: ${stdout}`);
      return megabytes;
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
