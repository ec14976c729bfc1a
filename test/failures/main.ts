/**
 * The long run: `npm run chaos`, or `npm run chaos -- --from 17 --seeds 1 --kill-stride 0 --file-stride 0 --fuzz 0 --trees 0` for one seed again.
 *
 * `npm run chaos -- --stale-reads`: 200 seeds with reads that lag behind writes by up to ten seconds, and nothing else.
 *
 * First the seeds; then the apply that is killed at every request; then manifests and bytes at random, and directories that are too large.
 */

import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import type { Mode, SeedOutcome } from './convergence/convergence.ts';
import { runSeeds, serveSeeds } from './convergence/run-seeds.ts';
import { fuzz } from './fuzz/fuzz.ts';
import { readLargeTrees } from './fuzz/large-trees.ts';
import { sweepFileKills } from './kills/file-kills.ts';
import { sweepKills } from './kills/kill-sweep.ts';
import { sweepWebhookKills } from './kills/webhook-kills.ts';
import { BUILT } from './run-built.ts';

if (process.argv[2] === '--serve-seeds') serveSeeds(modeOf(process.argv[3] === 'stale reads'));
else await main();

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      // How many; absent: 1000, or 200 with stale reads.
      seeds: { type: 'string' },
      // Only seeds, and in them only reads that lag behind writes, instead of every fault.
      'stale-reads': { type: 'boolean', default: false },
      from: { type: 'string', default: '1' },
      processes: { type: 'string', default: String(availableParallelism()) },
      // Kill at every so many requests; 0 leaves the sweep out.
      'kill-stride': { type: 'string', default: '1' },
      // Kill at every so many moments of writing files; 0 leaves it out.
      'file-stride': { type: 'string', default: '1' },
      // Random manifests and files of random bytes.
      fuzz: { type: 'string', default: '100000' },
      // Directories that are too large; 0 leaves them out.
      trees: { type: 'string', default: '1' },
    },
  });
  const from = Number(values.from);
  const areReadsStale = values['stale-reads'];
  const count = Number(values.seeds ?? (areReadsStale ? 200 : 1000));
  const seeds = Array.from({ length: count }, (_, index) => from + index);
  if (seeds.length > 0) {
    await reportSeeds(seeds, Number(values.processes), modeOf(areReadsStale));
  }
  if (areReadsStale) return;
  if (Number(values['kill-stride']) > 0) await reportKills(Number(values['kill-stride']));
  if (Number(values['file-stride']) > 0) await reportFileKills(Number(values['file-stride']));
  if (Number(values.fuzz) > 0) await reportFuzz(from, Number(values.fuzz));
  if (Number(values.trees) > 0) reportTrees();
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function modeOf(areReadsStale: boolean): Mode {
  return areReadsStale ? 'stale reads' : 'every fault';
}

async function reportSeeds(seeds: readonly number[], processes: number, mode: Mode): Promise<void> {
  const begun = Date.now();
  const outcomes: SeedOutcome[] = [];
  await runSeeds(seeds, {
    mode,
    processes: Math.min(processes, seeds.length),
    onOutcome: (outcome) => {
      outcomes.push(outcome);
      for (const problem of problemsOf(outcome)) say(`seed ${outcome.seed}: ${problem}`);
    },
  });
  say('Faults injected');
  sayTable(outcomes, ({ faults }) => faults);
  say('Changes, by how they were reported');
  sayTable(outcomes, ({ results }) => results);
  say('Commands, with their exit codes without faults');
  sayTable(outcomes, ({ commands }) => commands);
  const total = (pick: (outcome: SeedOutcome) => number): number =>
    outcomes.reduce((sum, outcome) => sum + pick(outcome), 0);
  const converged = total(({ isConverged }) => (isConverged ? 1 : 0));
  const seconds = Math.round((Date.now() - begun) / 1000);
  say(
    `Seeds ${seeds[0]} to ${seeds.at(-1)}, ${total(({ runs }) => runs)} runs, ${processes} processes, ${seconds} s`,
  );
  say(
    [
      `${converged} of ${outcomes.length} converged`,
      `${total((each) => each.duplicates.length)} duplicates`,
      `${total((each) => each.foreignChanges.length)} foreign changes`,
      `${total((each) => each.untrueReports.length)} untrue reports`,
      `${total((each) => each.crashes.length)} crashes`,
    ].join(', '),
  );
  if (outcomes.some((outcome) => problemsOf(outcome).length > 0)) process.exitCode = 1;
}

function problemsOf(outcome: SeedOutcome): readonly string[] {
  return [
    ...(outcome.isConverged ? [] : [`not converged: ${outcome.difference ?? ''}`]),
    ...outcome.duplicates.map((text) => `duplicate: ${text}`),
    ...outcome.foreignChanges.map((text) => `foreign change: ${text}`),
    ...outcome.untrueReports.map((text) => `untrue: ${text}`),
    ...outcome.crashes.map((text) => `crash: ${text}`),
  ];
}

async function reportFuzz(seed: number, runs: number): Promise<void> {
  const begun = Date.now();
  const { strings, bytes, files, valid, crashes, hangs } = await fuzz({ seed, runs });
  for (const problem of [...crashes, ...hangs]) say(problem);
  const seconds = Math.round((Date.now() - begun) / 1000);
  say(
    `Fuzz: ${strings} documents (${valid} of them sound), ${bytes} files of bytes, ${[...files].map(([name, count]) => `${count} × ${name}`).join(', ')}; seeds from ${seed}, ${crashes.length} crashes, ${hangs.length} hangs over 2 s, ${seconds} s`,
  );
  if (crashes.length + hangs.length > 0) process.exitCode = 1;
}

function reportTrees(): void {
  const { lines, problems } = readLargeTrees(BUILT);
  for (const problem of problems) say(problem);
  say(`Too large, and refused: ${lines.join(', ')}; ${problems.length} problems`);
  if (problems.length > 0) process.exitCode = 1;
}

async function reportFileKills(stride: number): Promise<void> {
  const begun = Date.now();
  const { kills, problems } = await sweepFileKills({ wac: BUILT, stride });
  for (const problem of problems) say(problem);
  const seconds = Math.round((Date.now() - begun) / 1000);
  say(
    `kill -9 while writing files: ${kills} kills, ${kills - problems.length} without a torn file and finished by the same command, ${seconds} s`,
  );
  if (problems.length > 0) process.exitCode = 1;
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
  for (const profile of ['saas', 'no-webhook-update'] as const)
    await reportWebhookKills(profile, stride);
}

async function reportWebhookKills(
  profile: 'saas' | 'no-webhook-update',
  stride: number,
): Promise<void> {
  const begun = Date.now();
  const { kills, requests, problems } = await sweepWebhookKills({
    wac: BUILT,
    profile,
    stop: 'process',
    stride,
  });
  for (const problem of problems) say(problem);
  const seconds = Math.round((Date.now() - begun) / 1000);
  say(
    `kill -9 (${profile}): ${requests} requests in a change of 3 webhooks used by 10 automations, ${kills} kills, ${kills - problems.length} finished by the same command, ${seconds} s`,
  );
  if (problems.length > 0) process.exitCode = 1;
}

/** The counts of all outcomes together, as a table. */
function sayTable(
  outcomes: readonly SeedOutcome[],
  pick: (outcome: SeedOutcome) => ReadonlyMap<string, number>,
): void {
  const counts = new Map<string, number>();
  for (const outcome of outcomes) {
    for (const [name, count] of pick(outcome)) counts.set(name, (counts.get(name) ?? 0) + count);
  }
  const width = Math.max(...[...counts.keys()].map((name) => name.length), 0);
  for (const [name, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    say(`  ${name.padEnd(width)}  ${String(count).padStart(6)}`);
  }
}
