/** What a first apply of a very large directory costs, on a server that responds at once. */
import { join } from 'node:path';
import { writeProject } from '../estate.mjs';
import { runMeasured } from '../measured-run.mjs';
import { withServer } from '../server.mjs';

export async function measure({ wac, scratch, isQuick }) {
  const [few, many] = isQuick ? [200, 800] : [5_000, 20_000];
  const apply = async (count) => {
    const directory = writeProject(join(scratch, `created-${count}`), count);
    // The sandbox keeps its state in a file, as `wac --sandbox` has it.
    const options = { stateFile: join(scratch, `created-${count}.json`) };
    return await withServer(options, async ({ env, ask }) => {
      await ask('provision', { directory });
      const before = await ask('counts');
      const run = await runMeasured([wac, 'apply', directory, '--yes'], { env });
      const { mutations, cpuMs } = await ask('counts');
      if (mutations !== count)
        throw new Error(`The server has seen ${mutations} writes of ${count}`);
      return { ...run, serverCpuMs: cpuMs - before.cpuMs };
    });
  };
  const small = await apply(few);
  const large = await apply(many);
  const [fewText, manyText] = [few, many].map((count) => count.toLocaleString('en-US'));
  return [
    {
      id: 'apply-large-time',
      what: `\`wac apply\` of ${manyText} creates on a server on the same machine, without latency`,
      samples: [large.ms / 1000],
      unit: 's',
      ...(isQuick ? {} : { goal: { atMost: 90 } }),
    },
    {
      id: 'apply-large-cpu',
      what: 'CPU time of it: where other programs use the cores, the time above is longer',
      samples: [large.cpuMs / 1000],
      unit: 's',
      note: `server ${(large.serverCpuMs / 1000).toFixed(1)} s`,
    },
    {
      id: 'apply-large-growth',
      what: `CPU time of it against ${fewText} creates`,
      samples: [large.cpuMs / small.cpuMs],
      // Of a small apply most of the time is the start of the program.
      ...(isQuick ? {} : { goal: { atMost: 4.6 } }),
    },
    {
      id: 'apply-large-server-growth',
      what: `CPU time of the server in it against ${fewText} creates`,
      samples: [large.serverCpuMs / small.serverCpuMs],
      ...(isQuick ? {} : { goal: { atMost: 4.6 } }),
    },
    {
      id: 'apply-large-memory',
      what: `memory of it, at its largest`,
      samples: [large.megabytes],
      unit: 'MB',
      digits: 0,
      goal: { atMost: 300 },
    },
  ];
}
