/** What writing costs: against the time that the server's responses alone take. */
import { join } from 'node:path';
import { timeBareRequests } from '../bare-requests.mjs';
import { writeProject } from '../estate.mjs';
import { repeat, runNode } from '../measure.mjs';
import { withServer } from '../server.mjs';

const LATENCY_MS = 50;

/** Writes that run side by side at first, and at most. */
const [FIRST_PARALLEL, MAX_PARALLEL] = [4, 8];

/** Requests without any work, to show what the machine itself adds to the server's time. */
const BARE = 400;

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
          ? await timeBareRequests(env, { count: BARE, parallel: FIRST_PARALLEL })
          : undefined;
      return { ms, bare, ...counts };
    });
  };
  const count = isQuick ? 200 : 1_000;
  const fixedAndAdaptive = async () => ({
    ...(await apply(count, { latencyMs: LATENCY_MS }, ['--parallel', String(FIRST_PARALLEL)])),
    adaptive: (await apply(count, { latencyMs: LATENCY_MS })).ms,
  });
  const fast = await repeat(isQuick ? 1 : 3, () => fixedAndAdaptive());
  const few = isQuick ? 60 : 400;
  const rateLimit = { requests: ALLOWED, windowMs: 1000 };
  const slow = await repeat(isQuick ? 1 : 2, () =>
    apply(few, { latencyMs: LATENCY_MS, rateLimit }),
  );
  const ideal = (parallel) => (count * LATENCY_MS) / parallel;
  const creates = count.toLocaleString('en-US');
  const serverTime = (parallel) => `${creates} × ${LATENCY_MS} ms ÷ ${parallel}`;
  const allowed = (few / ALLOWED) * 1000;
  return [
    {
      id: 'apply-adaptive',
      what: `\`wac apply\` of ${creates} creates at ${LATENCY_MS} ms a request, ${FIRST_PARALLEL} side by side at first and ${MAX_PARALLEL} once the server has kept up, against ${serverTime(FIRST_PARALLEL)}`,
      samples: fast.map(({ adaptive }) => adaptive / ideal(FIRST_PARALLEL)),
      // With few creates the start of the program and its reads weigh too much.
      ...(isQuick ? {} : { goal: { atMost: 1.1 } }),
    },
    {
      id: 'apply-adaptive-most',
      what: `the same against ${serverTime(MAX_PARALLEL)}`,
      samples: fast.map(({ adaptive }) => adaptive / ideal(MAX_PARALLEL)),
    },
    {
      id: 'apply-time',
      what: `\`wac apply --parallel ${FIRST_PARALLEL}\` of the same against ${serverTime(FIRST_PARALLEL)}`,
      samples: fast.map(({ ms }) => ms / ideal(FIRST_PARALLEL)),
      ...(isQuick ? {} : { goal: { atMost: 1.1 }, known: 1.35 }),
      note: `${fast[0].requests.toLocaleString('en-US')} requests`,
    },
    {
      id: 'apply-adaptive-gain',
      what: 'the first of these against that: what more writes side by side gain',
      samples: fast.map(({ ms, adaptive }) => adaptive / ms),
      ...(isQuick ? {} : { goal: { atMost: 0.65 } }),
    },
    {
      id: 'apply-bound',
      what: `as many bare requests as that, ${FIRST_PARALLEL} side by side, against their own ${LATENCY_MS} ms: what the machine adds`,
      samples: fast.map(({ bare }) => bare / ((BARE * LATENCY_MS) / FIRST_PARALLEL)),
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
