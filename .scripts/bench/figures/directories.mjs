/** What many directories in one run cost on a server that takes 50 ms for each request: against one as large as all. */
import { join } from 'node:path';
import { writeProject } from '../estate.mjs';
import { runMeasured } from '../measured-run.mjs';
import { withServer } from '../server.mjs';

const LATENCY_MS = 50;

/** Requests that each further directory may cost. */
const CONSTANT = 1;

export async function measure({ wac, scratch, isQuick }) {
  const { directories, automations } = isQuick
    ? { directories: 20, automations: 10 }
    : { directories: 200, automations: 50 };
  const whole = writeProject(join(scratch, 'whole'), directories * automations);
  const parts = Array.from({ length: directories }, (_, index) =>
    writeProject(join(scratch, 'parts', `team-${index}`), automations, {
      owner: `bench/team-${index}`,
      first: index * automations,
    }),
  );
  const one = await plan(wac, [whole]);
  const several = await plan(wac, parts);
  const what = `a plan of ${directories} directories with ${automations} automations each, in one run, ${LATENCY_MS} ms a request`;
  const asOne = `one directory of ${(directories * automations).toLocaleString('en-US')}`;
  return [
    {
      id: 'directories-requests',
      what: `requests of ${what}, beyond those of ${asOne}`,
      samples: [several.requests - one.requests],
      unit: 'requests',
      digits: 0,
      goal: { atMost: CONSTANT * directories },
      note: `${several.requests} and ${one.requests} requests`,
    },
    {
      id: 'directories-memory',
      what: `memory of that plan, against ${asOne}`,
      samples: [several.megabytes / one.megabytes],
      digits: 2,
      goal: { atMost: 1.3 },
      note: `${several.megabytes.toFixed(0)} and ${one.megabytes.toFixed(0)} MB`,
    },
    {
      id: 'directories-cpu',
      what: `CPU time of that plan, against ${asOne}`,
      samples: [several.cpuMs / one.cpuMs],
      digits: 2,
      goal: { atMost: 3 },
      note: `${(several.cpuMs / 1000).toFixed(1)} s and ${(one.cpuMs / 1000).toFixed(1)} s`,
    },
    {
      id: 'directories-time',
      what: `time of that plan, against ${asOne}`,
      samples: [several.ms / one.ms],
      note: `${(several.ms / 1000).toFixed(1)} s and ${(one.ms / 1000).toFixed(1)} s`,
    },
  ];
}

/** Plans directories that have nothing to do. */
async function plan(wac, directories) {
  return await withServer({ latencyMs: LATENCY_MS }, async ({ env, ask }) => {
    await ask('fill', { directories });
    const before = await ask('counts');
    const run = await runMeasured([wac, 'plan', ...directories, '--detailed-exitcode'], { env });
    const after = await ask('counts');
    return { ...run, requests: after.requests - before.requests };
  });
}
