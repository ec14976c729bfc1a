/** Tries one fault: `node try-fault.mjs NAME tests|model STEPS`. The last line of the output holds what found it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createVitest } from 'vitest/node';
import { FAULTS_OF_DRIFT } from './faults-of-drift.mjs';
import { FAULTS_OF_GUARDS } from './faults-of-guards.mjs';
import { FAULTS_OF_REVIEWS } from './faults-of-reviews.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const [name, mode, steps] = process.argv.slice(2);
const fault = [...FAULTS_OF_GUARDS, ...FAULTS_OF_DRIFT, ...FAULTS_OF_REVIEWS].find(
  (each) => each.name === name,
);
const isByModel = mode === 'model';

/** The edited sources of a fault, by path. @throws when an edit does not fit the code of today. */
function edited({ edits }) {
  const codes = new Map();
  for (const [file, find, replacement] of edits) {
    const path = join(root, file);
    const code = codes.get(path) ?? readFileSync(path, 'utf8');
    const parts = code.split(find);
    if (parts.length !== 2)
      throw new Error(`"${name}": ${file} has ${parts.length - 1} times: ${find}`);
    codes.set(path, parts.join(replacement));
  }
  return codes;
}

/** Runs tests with the fault in the code; gives the first failure, or undefined. */
async function failureOf(codes) {
  const vitest = await createVitest(
    'test',
    {
      config: false,
      root,
      watch: false,
      pool: 'threads',
      maxWorkers: 1,
      include: isByModel
        ? ['test/invariants/model-based.test.ts']
        : fault.tests.map((each) => (each.endsWith('.ts') ? each : `${each}/**/*.test.ts`)),
      reporters: [{}],
      bail: 1,
      testTimeout: 120_000,
      hookTimeout: 60_000,
      env: isByModel
        ? { WAC_MODEL_STEPS: steps, WAC_MODEL_SHRINK: '0' }
        : { WAC_SEQUENCE_SHRINK: '0' },
    },
    { plugins: [{ name: 'fault', enforce: 'pre', load: (id) => codes.get(id.split('?')[0]) }] },
  );
  try {
    const specifications = await vitest.globTestSpecifications();
    const { testModules } = await vitest.runTestSpecifications(specifications, true);
    return testModules.map(firstFailure).find((each) => each !== undefined);
  } finally {
    await vitest.close();
  }
}

function firstFailure(module) {
  const [error] = module.errors();
  if (error !== undefined) return `${module.relativeModuleId}: ${error.message}`;
  const [test] = [...module.children.allTests('failed')];
  if (test === undefined) return undefined;
  const { errors = [] } = test.result();
  if (isByModel) return errors.map(causeOf).join(' ');
  // A random sequence says in the cause which promise was broken.
  const cause = errors[0]?.cause?.message?.split('\n', 1)[0];
  return [`${module.relativeModuleId}: ${test.fullName}`, cause].filter(Boolean).join(': ');
}

/** The lines of an error that say what broke and when. */
function causeOf(error) {
  const text = `${error.message}\n${error.cause?.message ?? ''}`;
  return /step \d+ of seed \d+: .*/.exec(text)?.[0].slice(0, 300) ?? text.split('\n', 1)[0];
}

process.env.WAC_TEST_DIST ??= join(root, 'dist');
const result = await failureOf(edited(fault));
console.log(`\n${JSON.stringify({ result: result ?? null })}`);
process.exit(0);
