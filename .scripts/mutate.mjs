/**
 * Mutation testing: makes the code wrong in one line after another, and says which mistakes no test sees.
 *
 *     npm run mutate                                 a sample of 200 mutants, by seed 1
 *     npm run mutate -- --sample 1000 --seed 7 --folder src/reconcile/guard
 *     npm run mutate -- --minutes 20                 stops after 20 minutes; the same command goes on from there
 *     npm run mutate -- --quick                      without the tests that take longer than 250 ms
 *     npm run mutate -- --tests '^test/model/'       only with the test files whose path matches
 *     npm run mutate -- --report                     only writes the report of what is known
 *     npm run mutate -- --again 12ab34cd56ef7890     tries mutants anew, by their keys in the report
 *
 * Every result is kept in `build/mutation/journal.ndjson` at once. A later run tries what is new in the sample, and
 * survivors with the test files that have changed. Writes `report.json` and `report.md` beside it.
 *
 * Equivalent mutants are listed in `.scripts/mutate/equivalent.json` with a reason, by file, kind and text; they do
 * not count. Ends with 1 when fewer than 90 % are killed, or when not all of the sample was tried.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { drawSample, FOLDERS, findMutants } from './mutate/find-mutants.mjs';
import { openJournal } from './mutate/journal.mjs';
import { renderReport } from './mutate/report.mjs';
import { runWorker } from './mutate/run-worker.mjs';
import { findTestFiles } from './mutate/test-files.mjs';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
const MIN_KILLED = 0.9;
const JOBS_PER_WORKER = 12;
/** How often a file is run again after a mutant that left something behind. */
const MAX_ROUNDS = 12;
/** Files that a mutant is tried with once more, on while modules load, where only loading reaches it; and else. */
const MAX_FRESH_FILES = { loading: 6, tests: 1 };

const { values: options } = parseArgs({
  options: {
    sample: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    folder: { type: 'string', multiple: true, default: FOLDERS },
    minutes: { type: 'string', default: '600' },
    again: { type: 'string', multiple: true, default: [] },
    quick: { type: 'boolean', default: false },
    tests: { type: 'string', default: '' },
    report: { type: 'boolean', default: false },
    out: { type: 'string', default: 'build/mutation' },
  },
});

const folder = join(root, options.out);
mkdirSync(folder, { recursive: true });
process.env.WAC_TEST_DIST ??= join(root, 'dist');

const { mutants, codes } = findMutants(root);
const sample = drawSample(mutants, {
  folders: options.folder,
  count: Number(options.sample),
  seed: options.seed,
});
const testFiles = findTestFiles(root).filter(({ file }) => new RegExp(options.tests).test(file));
const hashes = new Map(testFiles.map(({ file, hash }) => [file, hash]));
const journal = openJournal(join(folder, 'journal.ndjson'), options.again);
const deadline = Date.now() + Number(options.minutes) * 60_000;
const code = join(folder, 'instrumented.json');
const equivalents = JSON.parse(readFileSync(join(root, '.scripts/mutate/equivalent.json'), 'utf8'));

const isOver = () => Date.now() > deadline;
const aliveOf = (chosen) => chosen.filter(({ key }) => !journal.killed.has(key));

/** Runs jobs and writes down what came of them; a mutant that the worker hangs or crashes with is killed. */
async function work(jobs) {
  const { entries, stuckAt } = await runWorker(folder, { root, code }, jobs);
  for (const entry of entries) {
    if (entry.killed !== undefined) kill(entry.killed, entry.by, entry.outcome);
    if (entry.failing !== undefined)
      journal.add({
        ...{ what: 'failing', file: entry.file, hash: hashes.get(entry.file) },
        ...{ name: entry.failing, message: entry.message },
      });
    if (entry.reach !== undefined)
      journal.add({
        ...{ what: 'reached', file: entry.reach },
        keys: entry.inside.map((id) => mutants[id].key),
        outside: entry.outside.map((id) => mutants[id].key),
      });
  }
  if (stuckAt !== undefined) kill(stuckAt, 'nothing: the tests never end, or crash', 'too long');
  return entries;
}

function kill(id, by, outcome) {
  const { key, file, line, kind } = mutants[id];
  if (journal.killed.has(key)) return;
  journal.add({ what: 'killed', key, by, outcome });
  console.log(`killed ${key} ${file}:${line} ${kind} by ${by}`);
}

/**
 * All files are gone through with their quick tests first, so that few mutants are left for the slow ones. The times
 * overlap, as a test does not always take the same time. Tests that are slower than the last are left out.
 */
const PASSES = [
  { mode: 'quick', fromMs: 0, toMs: 250 },
  ...(options.quick ? [] : [{ mode: 'slow', fromMs: 120, toMs: 1500 }]),
];

/** Tries the sample with some test files, each loaded once for all mutants. */
async function tryFiles(files, { mode, fromMs, toMs }) {
  const jobs = files
    .map(({ file, hash }) => {
      const alive = aliveOf(sample).filter(({ key }) => !journal.isTried(key, file, hash, mode));
      return { mode, fromMs, toMs, file, alive: alive.map(({ id }) => id), ignored: [] };
    })
    .filter(({ alive }) => alive.length > 0);
  if (jobs.length === 0) return;
  const entries = await work(jobs);
  const corrupted = new Set(entries.map(({ corrupted: file }) => file));
  for (const { tried, seconds, failure } of entries) {
    if (
      tried === undefined ||
      (corrupted.has(tried) && failure === undefined && isNewRound(`${mode} ${tried}`))
    )
      continue;
    const { alive } = jobs.find(({ file }) => file === tried);
    const keys = alive.map((id) => mutants[id].key);
    journal.add({ what: 'tried', mode, file: tried, hash: hashes.get(tried), keys });
    console.log(`${tried}: ${seconds} s, ${aliveOf(sample).length} of ${sample.length} are left`);
  }
}

const rounds = new Map();

function isNewRound(file) {
  rounds.set(file, (rounds.get(file) ?? 0) + 1);
  return rounds.get(file) < MAX_ROUNDS;
}

/** Tries what is left with one file after another, each loaded with the mutant on: some code runs only then. */
async function tryFresh(mutant) {
  const files = journal
    .filesReaching(mutant.key)
    .filter((file) => hashes.has(file))
    .toSorted(
      (a, b) =>
        closeness(b, mutant.file) - closeness(a, mutant.file) ||
        testFiles.findIndex(({ file }) => file === a) -
          testFiles.findIndex(({ file }) => file === b),
    )
    .slice(0, MAX_FRESH_FILES[journal.isReachedByLoading(mutant.key) ? 'loading' : 'tests'])
    .filter((file) => !journal.isTried(mutant.key, file, hashes.get(file), 'fresh'));
  const jobs = files.map((file) => ({
    ...{ mode: 'fresh', mutant: mutant.id, file, alive: [] },
    ignored: journal.failingIn(file, hashes.get(file)),
  }));
  if (jobs.length === 0) return;
  for (const { fresh, file, failure } of await work(jobs)) {
    if (fresh === undefined) continue;
    journal.add({
      ...{ what: 'tried', mode: 'fresh', file, hash: hashes.get(file), keys: [mutant.key] },
    });
    if (failure !== undefined) kill(fresh, `${file}: ${failure}`, 'failed');
  }
}

/** How many words the path of a test file has in common with that of a source: its own tests have most. */
function closeness(testFile, file) {
  const wordsOf = (path) => new Set(path.split(/[/.-]/));
  const words = wordsOf(file);
  return [...wordsOf(testFile)].filter((word) => words.has(word)).length;
}

async function tryAll() {
  writeFileSync(code, JSON.stringify(Object.fromEntries(codes)));
  for (const pass of PASSES) await tryPass(pass);
  const left = aliveOf(sample).filter((mutant) => equivalentReason(mutant) === undefined);
  for (const mutant of left) if (!isOver()) await tryFresh(mutant);
}

async function tryPass(pass) {
  for (let from = 0; from < testFiles.length && !isOver(); ) {
    const batch = testFiles.slice(from, from + JOBS_PER_WORKER);
    const before = journal.size();
    await tryFiles(batch, pass);
    // A worker may end early, and a file may need another round.
    if (isTriedWith(aliveOf(sample), batch, pass)) from += JOBS_PER_WORKER;
    else if (journal.size() === before)
      throw new Error(`Nothing comes of ${JSON.stringify(batch)}`);
  }
}

function isTriedWith(chosen, files, { mode }) {
  return chosen.every(({ key }) =>
    files.every(({ file, hash }) => journal.isTried(key, file, hash, mode)),
  );
}

function isWhollyTried(mutant) {
  return PASSES.every((pass) => isTriedWith([mutant], testFiles, pass));
}

function equivalentReason(mutant) {
  return equivalents.find((each) =>
    ['file', 'kind', 'original', 'text'].every((field) => each[field] === mutant[field]),
  )?.reason;
}

function resultOf(mutant) {
  const killer = journal.killed.get(mutant.key);
  const reason = equivalentReason(mutant);
  const survived = isWhollyTried(mutant) ? 'survived' : 'not tried';
  const { id: _id, identity: _identity, ...shown } = mutant;
  return {
    ...shown,
    status: killer === undefined ? (reason === undefined ? survived : 'equivalent') : 'killed',
    killedBy: killer?.by,
    reason,
    tests: journal.filesReaching(mutant.key).length,
  };
}

function report() {
  const results = sample.map((mutant) => resultOf(mutant));
  writeFileSync(
    join(folder, 'report.json'),
    `${JSON.stringify({ seed: options.seed, results }, null, 2)}\n`,
  );
  const { text, share, isWhole } = renderReport(results, {
    folders: FOLDERS,
    seed: options.seed,
    total: mutants.length,
    failing: [...journal.failing],
  });
  writeFileSync(join(folder, 'report.md'), text);
  console.log(text);
  return share >= MIN_KILLED && isWhole ? 0 : 1;
}

console.log(
  `${mutants.length} mutants in ${codes.size} files; ${sample.length} are tried (seed ${options.seed}), ` +
    `${sample.length - aliveOf(sample).length} are known to be killed; ${testFiles.length} test files`,
);
if (!options.report) await tryAll();
process.exit(report());
