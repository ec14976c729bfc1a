/** What a plan costs on a server that takes 50 ms for each request: against a script with the official SDK. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findPython, installedRelease, RELEASES } from '../../../test/sdk/python.mjs';
import { automations, writeProject } from '../estate.mjs';
import { runNode, runProcess } from '../measure.mjs';
import { withServer } from '../server.mjs';

const LATENCY_MS = 50;

/** Automations in a page that wac asks for. */
const PAGE = 100;

export async function measure(bench) {
  const { wac, scratch, isQuick } = bench;
  const size = isQuick
    ? { count: 100, projects: 20, teams: 3 }
    : { count: 500, projects: 100, teams: 3 };
  const directory = writeProject(join(scratch, 'planned'), size.count, size);
  const script = await findScript(scratch, size);
  return await withServer({ latencyMs: LATENCY_MS }, async ({ env, ask }) => {
    await ask('fill', { directory });
    const counted = async (run) => {
      const before = await ask('counts');
      const { ms, stdout } = await run();
      const after = await ask('counts');
      return { ms, stdout, requests: after.requests - before.requests };
    };
    const plan = () =>
      counted(() => runNode([wac, 'plan', directory, '--detailed-exitcode'], { env }));
    await plan();
    // One script of a minute is enough: nearly all of its time is the server's.
    const pairs = [{ ours: await plan(), theirs: await counted(() => script.run(env)) }];
    for (const { theirs } of pairs) expectAllEqual(theirs.stdout, size.count);
    const teamPages = size.teams * Math.ceil(size.count / size.teams / PAGE);
    const what = `a plan with nothing to do: ${size.count} automations in ${size.projects} projects of ${size.teams} teams, ${LATENCY_MS} ms a request`;
    return [
      {
        id: 'plan-requests',
        what: `requests of ${what}`,
        samples: pairs.map(({ ours }) => ours.requests),
        unit: 'requests',
        digits: 0,
        goal: { atMost: teamPages + size.teams + 2 },
        note: 'list pages + integration pages + 2',
      },
      {
        id: 'plan-requests-ratio',
        what: `requests of ${script.name} that does the same, against that plan`,
        samples: pairs.map(({ ours, theirs }) => theirs.requests / ours.requests),
        goal: { atLeast: 20 },
        note: `${pairs[0].theirs.requests.toLocaleString('en-US')} requests`,
      },
      {
        id: 'plan-time-ratio',
        what: `time of ${script.name} against that plan`,
        samples: pairs.map(({ ours, theirs }) => theirs.ms / ours.ms),
        // Of a small plan most of the time is the start of the program.
        ...(isQuick ? {} : { goal: { atLeast: 20 } }),
        note: `plan ${(pairs[0].ours.ms / 1000).toFixed(2)} s, script ${(pairs[0].theirs.ms / 1000).toFixed(1)} s`,
      },
    ];
  });
}

/** The script that a team would write: with the SDK, or with the SDK's requests where there is no Python. */
async function findScript(scratch, size) {
  const list = join(scratch, 'planned.json');
  writeFileSync(list, JSON.stringify(automations(size.count, size)));
  const [release] = RELEASES;
  const python = await findRelease(release);
  if (python === undefined) {
    const path = fileURLToPath(new URL('../peers/sequential-plan.mjs', import.meta.url));
    return {
      name: 'a script of one request after another',
      run: (env) => runNode([path, list], { env }),
    };
  }
  const path = fileURLToPath(new URL('../peers/sdk_plan.py', import.meta.url));
  const quiet = {
    HOME: scratch,
    WANDB_DIR: scratch,
    WANDB_SILENT: 'true',
    WANDB_ERROR_REPORTING: 'false',
  };
  return {
    name: `a script with the Python SDK ${release}`,
    run: (env) => runProcess(python, [path, list], { cwd: scratch, env: { ...quiet, ...env } }),
  };
}

async function findRelease(release) {
  const python = findPython();
  if (python === undefined) return undefined;
  try {
    return await installedRelease(python, release);
  } catch (error) {
    console.error(`${error.message}: comparing with one request after another instead`);
    return undefined;
  }
}

/** A script that found differences, or nothing, did not do the same job. */
function expectAllEqual(stdout, count) {
  if (stdout.trim() === `${count} unchanged, 0 to change`) return;
  throw new Error(`The script says: ${stdout}`);
}
