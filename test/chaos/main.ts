/**
 * The long run: `npm run chaos`, or `npm run chaos -- --from 17 --seeds 1 --kill-stride 0 --fuzz 0` for one seed again.
 *
 * First the seeds; then the apply that is killed at every request; then manifests and bytes at random.
 */
import { parseArgs } from 'node:util';
import { runSeed, type SeedOutcome } from './convergence.ts';
import { fuzz } from './fuzz.ts';
import { sweepKills } from './kill-sweep.ts';
import { BUILT } from './run-built.ts';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '1000' },
    from: { type: 'string', default: '1' },
    // Kill at every so many requests; 0 leaves the sweep out.
    'kill-stride': { type: 'string', default: '1' },
    // Random manifests and files of random bytes.
    fuzz: { type: 'string', default: '100000' },
  },
});

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const started = Date.now();
const outcomes: SeedOutcome[] = [];
const first = Number(values.from);
for (let seed = first; seed < first + Number(values.seeds); seed += 1) {
  const outcome = await orCrash(seed);
  outcomes.push(outcome);
  const problems = [
    ...(outcome.isConverged ? [] : [`not converged: ${outcome.difference ?? ''}`]),
    ...outcome.duplicates.map((text) => `duplicate: ${text}`),
    ...outcome.foreignChanges.map((text) => `foreign change: ${text}`),
    ...outcome.untrueReports.map((text) => `untrue: ${text}`),
    ...outcome.crashes.map((text) => `crash: ${text}`),
  ];
  for (const problem of problems) say(`seed ${seed}: ${problem}`);
}
report();
if (Number(values['kill-stride']) > 0) await reportKills(Number(values['kill-stride']));
if (Number(values.fuzz) > 0) await reportFuzz(Number(values.fuzz));

async function reportFuzz(runs: number): Promise<void> {
  const begun = Date.now();
  const { texts, bytes, valid, crashes, hangs } = await fuzz({ seed: first, runs });
  for (const problem of [...crashes, ...hangs]) say(problem);
  const seconds = Math.round((Date.now() - begun) / 1000);
  say(
    `Fuzz: ${texts} documents (${valid} of them sound) and ${bytes} files of bytes, ${crashes.length} crashes, ${hangs.length} hangs over 2 s, ${seconds} s`,
  );
  if (crashes.length + hangs.length > 0) process.exitCode = 1;
}

async function reportKills(stride: number): Promise<void> {
  const begun = Date.now();
  const { kills, requests, problems } = await sweepKills({ wac: BUILT, stride });
  for (const problem of problems) say(problem);
  const seconds = Math.round((Date.now() - begun) / 1000);
  say(
    `kill -9: ${requests} requests in an apply of 50 changes, ${kills} kills, ${kills - problems.length} finished by the same command, ${seconds} s`,
  );
  if (problems.length > 0) process.exitCode = 1;
}

async function orCrash(seed: number): Promise<SeedOutcome> {
  try {
    return await runSeed(seed);
  } catch (error) {
    return {
      seed,
      isConverged: false,
      duplicates: [],
      foreignChanges: [],
      untrueReports: [],
      crashes: [error instanceof Error ? (error.stack ?? error.message) : String(error)],
      faults: new Map(),
      results: new Map(),
      runs: 0,
    };
  }
}

/** The counts of all outcomes together, as a table. */
function sayTable(pick: (outcome: SeedOutcome) => ReadonlyMap<string, number>): void {
  const counts = new Map<string, number>();
  for (const outcome of outcomes) {
    for (const [name, count] of pick(outcome)) counts.set(name, (counts.get(name) ?? 0) + count);
  }
  const width = Math.max(...[...counts.keys()].map((name) => name.length), 0);
  for (const [name, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    say(`  ${name.padEnd(width)}  ${String(count).padStart(6)}`);
  }
}

function report(): void {
  say('Faults injected');
  sayTable(({ faults }) => faults);
  say('Changes, by how they were reported');
  sayTable(({ results }) => results);
  const total = (pick: (outcome: SeedOutcome) => number): number =>
    outcomes.reduce((sum, outcome) => sum + pick(outcome), 0);
  const converged = total(({ isConverged }) => (isConverged ? 1 : 0));
  const duplicates = total((each) => each.duplicates.length);
  const foreign = total((each) => each.foreignChanges.length);
  const untrue = total((each) => each.untrueReports.length);
  const crashes = total((each) => each.crashes.length);
  const seconds = Math.round((Date.now() - started) / 1000);
  say(
    `Seeds ${first} to ${first + outcomes.length - 1}, ${total(({ runs }) => runs)} runs, ${seconds} s`,
  );
  say(
    `${converged} of ${outcomes.length} converged, ${duplicates} duplicates, ${foreign} foreign changes, ${untrue} untrue reports, ${crashes} crashes`,
  );
  const isClean = converged === outcomes.length && duplicates + foreign + untrue + crashes === 0;
  process.exitCode = isClean ? 0 : 1;
}
