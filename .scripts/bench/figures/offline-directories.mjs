/** What checking many directories in one run costs: against one directory as large as all. */
import { join } from 'node:path';
import { writeProject } from '../estate.mjs';
import { ratios } from '../measure.mjs';
import { runMeasured } from '../measured-run.mjs';

export async function measure({ wac, scratch, isQuick }) {
  const { directories, automations } = isQuick
    ? { directories: 20, automations: 50 }
    : { directories: 200, automations: 50 };
  const whole = writeProject(join(scratch, 'checked-whole'), directories * automations);
  const parts = Array.from({ length: directories }, (_, index) =>
    writeProject(join(scratch, 'checked-parts', `team-${index}`), automations, {
      owner: `bench/team-${index}`,
      first: index * automations,
    }),
  );
  // The cache is in the working directory, and its key in a home of its own.
  const options = { cwd: scratch, env: { HOME: scratch, XDG_CACHE_HOME: '' } };
  const cpuMs = async (...args) => (await runMeasured([wac, 'validate', ...args], options)).cpuMs;
  const compare = async (...flags) =>
    await ratios(
      isQuick ? 3 : 7,
      () => cpuMs(...parts, ...flags),
      () => cpuMs(whole, ...flags),
    );
  const of = `${directories} directories with ${automations} automations each, against one directory of ${(directories * automations).toLocaleString('en-US')}`;
  const row = {
    id: 'offline-directories',
    what: `CPU time of \`wac validate --no-cache\` of ${of}`,
    samples: await compare('--no-cache'),
    goal: { atMost: 1.5 },
  };
  await cpuMs(...parts);
  await cpuMs(whole);
  return [
    row,
    {
      id: 'offline-directories-unchanged',
      what: `CPU time of \`wac validate\` of these where nothing has changed since the last run`,
      samples: await compare(),
      // Both are short, and each directory has its own entries.
      ...(isQuick ? {} : { goal: { atMost: 2.5 } }),
    },
  ];
}
