/**
 * Logs the runs of a directory of histories to the sandbox at WANDB_BASE_URL, as a team that trains would: their rows
 * and the states in which they ended. Their times are those of the sandbox.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';

const directory = process.argv[2];
const runs = readFileSync(join(directory, 'runs.jsonl'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line));
for (const { id, name, user, state, project: path, file } of runs) {
  const [entity, project] = path.split('/');
  const run = { entity, project, run: id, name, user };
  await post({ kind: 'runState', ...run, state: 'running' });
  await post({
    kind: 'logMetrics',
    ...run,
    rows: rowsOf(readFileSync(join(directory, file), 'utf8')),
  });
  await post({ kind: 'runState', ...run, state });
}

/** The rows of a CSV file without quotes, without what is empty, and without their times. */
function rowsOf(text) {
  const [header, ...lines] = text.trimEnd().split('\n');
  const names = header.split(',');
  return lines.map((line) =>
    Object.fromEntries(
      line
        .split(',')
        .map((value, index) => [names[index], value])
        .filter(([name, value]) => value !== '' && name !== '_timestamp')
        .map(([name, value]) => [name, Number.isFinite(Number(value)) ? Number(value) : value]),
    ),
  );
}

async function post(event) {
  const response = await fetch(`${env.WANDB_BASE_URL}/sandbox/events`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from(`api:${env.WANDB_API_KEY}`).toString('base64')}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify(event),
  });
  if (!response.ok) throw new Error(`HTTP ${response.status}: ${await response.text()}`);
}
