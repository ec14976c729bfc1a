/** Requests of a backtest that reads its runs from a server. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { runNode } from '../measure.mjs';
import { writeRules } from '../recorded-runs.mjs';
import { withServer } from '../server.mjs';

/** Requests besides those for runs and pages of lists. */
const CONSTANT = 2;

/** Runs of one page of a list. */
const PAGE = 50;

const RULES = 10;

export async function measure({ wac, scratch, isQuick }) {
  const directory = join(scratch, 'backtest-live');
  const [matching, others, later] = isQuick ? [20, 5, 2] : [200, 50, 10];
  const conditions = Array.from({ length: RULES }, (_, index) => ({
    metric: 'train/loss',
    kind: 'threshold',
    aggregate: 'mean',
    window: 1 + index,
    operator: 'gt',
    threshold: 1 + index / 10,
  }));
  writeRules(directory, conditions, { name: { regex: '^prod-' } });
  return await withServer({}, async ({ env, ask }) => {
    await ask('provision', { directory });
    const log = (name) => logRun(env, name);
    for (let run = 0; run < matching; run += 1) await log(`prod-${run}`);
    for (let run = 0; run < others; run += 1) await log(`dev-${run}`);
    const requestsOf = async () => {
      const { requests: before } = await ask('counts');
      const args = [wac, 'backtest', directory, '--live', '--format', 'json'];
      const { stdout } = await runNode(args, { env, cwd: scratch });
      const { requests } = await ask('counts');
      if (!stdout.includes('"EVALUATED"')) throw new Error(`The backtest says: ${stdout}`);
      return requests - before;
    };
    rmSync(join(scratch, '.wac'), { recursive: true, force: true });
    const first = await requestsOf();
    const second = await requestsOf();
    for (let run = 0; run < later; run += 1) await log(`prod-later-${run}`);
    const third = await requestsOf();
    const pages = (runs) => Math.ceil(runs / PAGE);
    const row = (id, what, requests, goal) => ({
      id,
      what,
      samples: [requests],
      unit: 'requests',
      digits: 0,
      goal: { atMost: goal },
    });
    const all = matching + others;
    return [
      row(
        'backtest-live-requests',
        `requests of a live backtest of ${RULES} rules that match ${matching} of ${all} runs (runs + pages + ${CONSTANT})`,
        first,
        matching + pages(all) + CONSTANT,
      ),
      row(
        'backtest-live-again',
        'requests of the same once more (pages + constant)',
        second,
        pages(all) + CONSTANT,
      ),
      row(
        'backtest-live-new',
        `requests of the same after ${later} more runs (new runs + pages + constant)`,
        third,
        later + pages(all + later) + CONSTANT,
      ),
    ];
  });
}

async function logRun({ WANDB_BASE_URL: url, WANDB_API_KEY: key }, name) {
  const event = { entity: 'bench', project: 'bench', run: name, name, user: 'ada' };
  const rows = Array.from({ length: 50 }, (_, step) => ({
    _step: step,
    _timestamp: 1_790_000_000 + step,
    'train/loss': 2 - step / 50,
  }));
  const response = await fetch(`${url}/sandbox/events`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Basic ${Buffer.from(`api:${key}`).toString('base64')}`,
    },
    body: JSON.stringify([
      { kind: 'logMetrics', ...event, rows },
      { kind: 'runState', ...event, state: 'finished' },
    ]),
  });
  if (!response.ok) throw new Error(await response.text());
}
