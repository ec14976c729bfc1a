/** What writing costs: against the time that the server's responses alone take. */
import { join } from 'node:path';
import { timeBareRequests } from '../bare-requests.mjs';
import { writeProject } from '../estate.mjs';
import { repeat, runNode } from '../measure.mjs';
import { withServer } from '../server.mjs';

const LATENCY_MS = 50;

/** Writes that run side by side. */
const PARALLEL = 4;

/** Requests without any work, to show what the machine itself adds to the server's time. */
const BARE = 200;

/** What the slow server allows in a second. */
const ALLOWED = 20;

export async function measure({ wac, scratch, isQuick }) {
  const apply = async (count, options, flags = []) => {
    const directory = writeProject(join(scratch, `applied-${count}`), count);
    return await withServer(options, async ({ env, ask }) => {
      await ask('provision', { directory });
      const { ms } = await runNode([wac, 'apply', directory, '--yes', ...flags], { env });
      const counts = await ask('counts');
      const bare =
        options.rateLimit === undefined
          ? await timeBareRequests(env, { count: BARE, parallel: PARALLEL })
          : undefined;
      return { ms, bare, ...counts };
    });
  };
  const count = isQuick ? 200 : 1_000;
  const fixedAndAdaptive = async () => ({
    ...(await apply(count, { latencyMs: LATENCY_MS }, ['--parallel', String(PARALLEL)])),
    adaptive: (await apply(count, { latencyMs: LATENCY_MS })).ms,
  });
  const fast = await repeat(isQuick ? 1 : 3, () => fixedAndAdaptive());
  const few = isQuick ? 60 : 400;
  const rateLimit = { requests: ALLOWED, windowMs: 1000 };
  const slow = await repeat(isQuick ? 1 : 2, () =>
    apply(few, { latencyMs: LATENCY_MS, rateLimit }),
  );
  const ideal = (count * LATENCY_MS) / PARALLEL;
  const allowed = (few / ALLOWED) * 1000;
  return [
    {
      id: 'apply-time',
      what: `\`wac apply --parallel ${PARALLEL}\` of ${count.toLocaleString('en-US')} creates at ${LATENCY_MS} ms a request, against ${count.toLocaleString('en-US')} × ${LATENCY_MS} ms ÷ ${PARALLEL} side by side`,
      samples: fast.map(({ ms }) => ms / ideal),
      // With few creates the start of the program and its reads weigh too much.
      ...(isQuick ? {} : { goal: { atMost: 1.1 } }),
      note: `${fast[0].requests.toLocaleString('en-US')} requests`,
    },
    {
      id: 'apply-adaptive',
      what: 'the same without `--parallel`, where eight writes run side by side once the server has kept up with four, against that',
      samples: fast.map(({ ms, adaptive }) => adaptive / ms),
      ...(isQuick ? {} : { goal: { atMost: 0.65 } }),
    },
    {
      id: 'apply-bound',
      what: `as many bare requests as that, ${PARALLEL} side by side, against their own ${LATENCY_MS} ms: what the machine adds`,
      samples: fast.map(({ bare }) => bare / ((BARE * LATENCY_MS) / PARALLEL)),
      note: `measured on ${BARE}`,
    },
    {
      id: 'apply-limited-time',
      what: `\`wac apply\` of ${few} creates on a server that allows ${ALLOWED} requests a second, against ${few} ÷ ${ALLOWED} s`,
      samples: slow.map(({ ms }) => ms / allowed),
      ...(isQuick ? {} : { goal: { atMost: 1.2 } }),
      note: `${slow[0].requests} requests`,
    },
    {
      id: 'apply-limited-refusals',
      what: 'requests of it that were refused (429)',
      samples: slow.map(({ refused }) => refused),
      unit: 'requests',
      digits: 0,
      goal: { atMost: 4 },
    },
  ];
}
