/**
 * Puts faults back into the code, one after another, and says what finds each.
 *
 *     npm run faults                       by the tests that are named for each
 *     npm run faults -- --by-model         by random histories (test/invariants/), up to the first that breaks a promise
 *     npm run faults -- --only protect     faults whose name holds a string
 *     npm run faults -- --write            writes the table into test/invariants/README.md; with `--by-model`, that of the histories
 *
 * Each fault runs in a process of its own. What is known is kept in `build/faults/`, so that a run goes on where it
 * stopped; `--again` forgets it. Ends with 1 when a fault is not found by the named tests.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { FAULTS_OF_DRIFT } from './mutate/faults-of-drift.mjs';
import { FAULTS_OF_GUARDS } from './mutate/faults-of-guards.mjs';
import { FAULTS_OF_REVIEWS } from './mutate/faults-of-reviews.mjs';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
const README = join(root, 'test/invariants/README.md');
/** A fault may make the program run for ever. */
const MAX_MS_PER_FAULT = 900_000;

const { values: options } = parseArgs({
  options: {
    'by-model': { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    steps: { type: 'string', default: '3000' },
    again: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});

const faults = [...FAULTS_OF_GUARDS, ...FAULTS_OF_DRIFT, ...FAULTS_OF_REVIEWS];
const mode = options['by-model'] ? 'model' : 'tests';
const folder = join(root, 'build/faults');
const journal = join(folder, `${mode}.ndjson`);

/** How the result of a fault begins that does not fit the code any more, or whose tests do not start. */
const NOT_TRIED = 'it could not be tried';

/** What makes a result that of another run: other edits, other bounds. */
function keyOf({ edits, tests }) {
  const what = JSON.stringify(mode === 'model' ? [edits, options.steps] : [edits, tests]);
  return createHash('sha256').update(what).digest('hex').slice(0, 16);
}

function readKnown() {
  if (options.again || !existsSync(journal)) return new Map();
  const lines = readFileSync(journal, 'utf8').split('\n');
  return new Map(
    lines
      .filter((line) => line.endsWith('}'))
      .map((line) => JSON.parse(line))
      .map(({ key, found }) => [key, found]),
  );
}

/** What finds a fault: a test's name, or the step and the promise; undefined where nothing does. */
function find(fault) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, '.scripts/mutate/try-fault.mjs'), fault.name, mode, options.steps],
    { encoding: 'utf8', timeout: MAX_MS_PER_FAULT, killSignal: 'SIGKILL', maxBuffer: 1e8 },
  );
  const line = stdout.split('\n').findLast((each) => each.startsWith('{"result"'));
  if (line !== undefined) return JSON.parse(line).result ?? undefined;
  if (status === null) return 'the tests never end';
  return `${NOT_TRIED}: ${/Error: (.*)/.exec(stderr)?.[1] ?? stderr}`;
}

/** The table for people, between two marks of the document. */
function writeTable(known) {
  const tried = faults.filter((fault) => known.has(keyOf(fault)));
  const rows = tried.map((fault) => {
    const found = known.get(keyOf(fault));
    if (mode === 'tests')
      return `| ${fault.name} | ${found?.replace(/: .*/s, '') ?? 'not found'} |`;
    const [, step, promise] = /^step (\d+) of seed \d+: ([^:]*)/.exec(found ?? '') ?? [];
    return `| ${fault.name} | ${promise ?? found ?? 'not found'} | ${step ?? ''} |`;
  });
  const head =
    mode === 'tests'
      ? ['| fault | test file |', '|---|---|']
      : ['| fault | promise broken | step |', '|---|---|---:|'];
  const table = [...head, ...rows].join('\n');
  const mark = mode === 'tests' ? 'faults by test' : 'faults';
  const text = readFileSync(README, 'utf8').replace(
    new RegExp(`(<!-- ${mark} -->\\n)[\\s\\S]*?(\\n<!-- /${mark} -->)`),
    (_, start, end) => `${start}${table}${end}`,
  );
  writeFileSync(README, text);
}

mkdirSync(folder, { recursive: true });
const known = readKnown();
if (options.write) {
  writeTable(known);
  process.exit(0);
}
const chosen = faults.filter(
  ({ name, promise }) => name.includes(options.only) && (mode === 'tests' || promise !== undefined),
);
let found = 0;
for (const fault of chosen) {
  const key = keyOf(fault);
  if (!known.has(key)) {
    known.set(key, find(fault));
    const entry = { key, name: fault.name, found: known.get(key) };
    if (entry.found?.startsWith(NOT_TRIED) !== true) {
      appendFileSync(journal, `${JSON.stringify(entry)}\n`);
    }
  }
  const what = known.get(key);
  const isFound = what !== undefined && !what.startsWith(NOT_TRIED);
  if (isFound) found += 1;
  const word = isFound ? 'found ' : 'MISSED';
  console.log(`${word}  ${fault.name}\n        ${what ?? 'nothing fails'}`);
}
console.log(`${found} of ${chosen.length} faults are found`);
process.exit(found === chosen.length || mode === 'model' ? 0 : 1);
