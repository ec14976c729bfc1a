/**
 * Mutation testing: makes the code wrong in one place after another, and says which mistakes no test sees.
 *
 *     npm run mutate                                 a sample of 200 mutants, by seed 1
 *     npm run mutate -- --sample 50 --seed 7 --folder src/reconcile
 *     npm run mutate -- --id 1234 --id 1240          these mutants, as a report numbers them
 *     npm run mutate -- --reuse                      with the last measurement of what each test reaches
 *
 * Writes `build/mutation/report.json` and `report.md`. Equivalent mutants are listed in `.scripts/mutate/equivalent.json`
 * with a reason, by file, kind and text; they do not count. Ends with 1 below the threshold (90 %).
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { instrument } from './mutate/instrument.mjs';
import { renderReport } from './mutate/report.mjs';
import { openTests } from './mutate/run-tests.mjs';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
const FOLDERS = ['src/model', 'src/reconcile', 'src/wandb/codec', 'src/workflow/apply'];
const MIN_KILLED = 0.9;
/** Tests that are run first, the quickest; most mutants are killed by them. */
const FIRST_TESTS = 12;
const MUTANTS_PER_SESSION = 40;

const { values: options } = parseArgs({
  options: {
    sample: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    folder: { type: 'string', multiple: true, default: FOLDERS },
    id: { type: 'string', multiple: true, default: [] },
    reuse: { type: 'boolean', default: false },
    out: { type: 'string', default: 'build/mutation' },
  },
});

/** Instruments every file of the folders. All folders are always numbered alike, so that ids stay the same. */
function instrumentAll() {
  const mutants = [];
  const codes = new Map();
  for (const folder of FOLDERS) {
    const names = readdirSync(join(root, folder), { recursive: true }).filter((each) =>
      each.endsWith('.ts'),
    );
    for (const name of names.toSorted()) {
      const path = `${folder}/${name}`;
      const made = instrument(readFileSync(join(root, path), 'utf8'), path, mutants.length);
      mutants.push(...made.mutants);
      codes.set(join(root, path), made.code);
    }
  }
  return { mutants, codes };
}

/** A small generator (mulberry32): the same seed draws the same sample everywhere. */
function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A sample with an equal share of each folder. */
function draw(mutants, count, seed) {
  const random = randomOf(seed);
  const shares = options.folder.map((folder) =>
    mutants
      .filter(({ file }) => file.startsWith(`${folder}/`))
      .map((mutant) => ({ mutant, rank: random() }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ mutant }) => mutant),
  );
  const drawn = [];
  while (drawn.length < count && shares.some((share) => share.length > 0)) {
    for (const share of shares) {
      const next = share.shift();
      if (next !== undefined && drawn.length < count) drawn.push(next);
    }
  }
  return drawn;
}

/** What each test reaches, from the last run where that is wanted and the code is the same. */
async function measure(tests, codes) {
  const path = join(root, options.out, 'measured.json');
  const key = createHash('sha256')
    .update([...codes.values()].join(''))
    .digest('hex');
  if (options.reuse && existsSync(path)) {
    const known = JSON.parse(readFileSync(path, 'utf8'));
    if (known.key === key) {
      return {
        failed: known.failed,
        tests: known.tests.map((test) => ({ ...test, reached: new Set(test.reached) })),
      };
    }
  }
  const measured = await tests.measure();
  mkdirSync(join(root, options.out), { recursive: true });
  const plain = measured.tests.map((test) => ({ ...test, reached: [...test.reached] }));
  writeFileSync(path, JSON.stringify({ key, failed: measured.failed, tests: plain }));
  return measured;
}

function equivalents() {
  const listed = JSON.parse(readFileSync(join(root, '.scripts/mutate/equivalent.json'), 'utf8'));
  return (mutant) =>
    listed.find(
      ({ file, kind, original, text }) =>
        file === mutant.file &&
        kind === mutant.kind &&
        original === mutant.original &&
        text === mutant.text,
    )?.reason;
}

const reasonFor = equivalents();

/** Runs the tests that reach a mutant, the quickest first, until one fails. */
async function tryMutant(tests, mutant, reaching) {
  const begun = performance.now();
  let killedBy;
  for (const batch of [reaching.slice(0, FIRST_TESTS), reaching.slice(FIRST_TESTS)]) {
    if (killedBy !== undefined || batch.length === 0) break;
    killedBy = await tests.findFailure(mutant.id, batch);
  }
  const reason = reasonFor(mutant);
  const survived = reason === undefined ? 'survived' : 'equivalent';
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const status = killedBy === undefined ? survived : 'killed';
  return { ...mutant, status, killedBy, reason, tests: reaching.length, seconds };
}

/** The tests that reach each mutant, the quickest first. */
function reachingTests(chosen, measured) {
  return new Map(
    chosen.map(({ id }) => [
      id,
      measured
        .filter(({ reached }) => reached.has(id))
        .sort((a, b) => a.ms - b.ms)
        .map(({ id: test, file }) => ({ id: test, file })),
    ]),
  );
}

function describeResult({ status, id, file, line, kind, tests, seconds }) {
  return `${status} ${id} ${file}:${line} ${kind} (${tests} tests, ${seconds} s)`;
}

async function main() {
  process.env.WAC_TEST_DIST ??= join(root, 'dist');
  const { mutants, codes } = instrumentAll();
  const chosen =
    options.id.length > 0
      ? options.id.map((id) => mutants[Number(id)])
      : draw(mutants, Number(options.sample), Number(options.seed));
  console.log(
    `${mutants.length} mutants in ${codes.size} files; ${chosen.length} are tried (seed ${options.seed})`,
  );
  let tests = await openTests(root, (id) => codes.get(id));
  const results = [];
  try {
    const measured = await measure(tests, codes);
    console.log(`${measured.tests.length} tests pass without a mutant`);
    for (const each of measured.failed) console.log(`  left out, fails without a mutant: ${each}`);
    const reaching = reachingTests(chosen, measured.tests);
    measured.tests = [];
    for (const mutant of chosen) {
      // Vitest keeps everything that it ever ran.
      if (results.length % MUTANTS_PER_SESSION === MUTANTS_PER_SESSION - 1) {
        await tests.close();
        tests = await openTests(root, (id) => codes.get(id));
      }
      const result = await tryMutant(tests, mutant, reaching.get(mutant.id) ?? []);
      results.push(result);
      console.log(`${results.length}/${chosen.length} ${describeResult(result)}`);
    }
  } finally {
    await tests.close();
  }
  const folder = join(root, options.out);
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'report.json'),
    `${JSON.stringify({ seed: Number(options.seed), results }, null, 2)}\n`,
  );
  const { text, share } = renderReport(results, FOLDERS, options.seed);
  writeFileSync(join(folder, 'report.md'), text);
  console.log(text);
  return share >= MIN_KILLED ? 0 : 1;
}

process.exit(await main());
