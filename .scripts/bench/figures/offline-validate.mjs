/** What checking a large directory costs: against a program that only parses the same bytes. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeProject } from '../estate.mjs';
import { ratios } from '../measure.mjs';
import { runMeasured } from '../measured-run.mjs';

export async function measure({ wac, root, scratch, isQuick }) {
  const count = isQuick ? 1_000 : 10_000;
  const rows = [];
  for (const layout of ['files', 'one file']) {
    const directory = writeProject(join(scratch, `many-${layout.replace(' ', '-')}`), count, {
      layout,
    });
    const script = parseScript(root, directory);
    const samples = await ratios(
      isQuick ? 3 : 5,
      async () => (await runMeasured([wac, 'validate', directory, '--no-cache'])).cpuMs,
      async () => (await runMeasured(['--input-type=module', '-e', script])).cpuMs,
    );
    rows.push({
      id: `validate-${layout.replace(' ', '-')}`,
      what: `CPU time of \`wac validate --no-cache\` of ${count.toLocaleString('en-US')} automations in ${layout === 'files' ? 'one file each' : 'one file'} against parsing the same bytes with \`yaml\``,
      samples,
      goal: { atMost: 1 },
    });
    if (layout === 'files')
      rows.push(await measureUnchanged({ wac, scratch, isQuick }, directory, count));
  }
  return rows;
}

/** A second run over the same files, against the first one, which keeps what it finds. */
async function measureUnchanged({ wac, scratch, isQuick }, directory, count) {
  // The cache is in the working directory, and its key in a home of its own.
  const options = { cwd: scratch, env: { HOME: scratch, XDG_CACHE_HOME: '' } };
  const cpuMs = async () => (await runMeasured([wac, 'validate', directory], options)).cpuMs;
  const firstRun = async () => {
    rmSync(join(scratch, '.wac'), { recursive: true, force: true });
    return await cpuMs();
  };
  await firstRun();
  return {
    id: 'validate-unchanged',
    what: `CPU time of \`wac validate\` of ${count.toLocaleString('en-US')} files in which nothing has changed since the last run, against the first run`,
    samples: await ratios(isQuick ? 3 : 7, cpuMs, firstRun),
    // Of a small directory most of the time is the start of the program.
    ...(isQuick ? {} : { goal: { atMost: 0.1 }, known: 0.12 }),
  };
}

/** A program that parses the same files with the yaml package alone. */
function parseScript(root, directory) {
  return `import { readdirSync, readFileSync } from 'node:fs';
import { parseAllDocuments } from ${JSON.stringify(join(root, 'node_modules/yaml/dist/index.js'))};
for (const name of readdirSync(${JSON.stringify(directory)})) parseAllDocuments(readFileSync(${JSON.stringify(`${directory}/`)} + name, 'utf8'));`;
}
