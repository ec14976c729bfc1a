/**
 * Puts faults back into the code, one after another, and says what finds each.
 *
 *     node .scripts/faults.mjs                 by the tests that are named for each
 *     node .scripts/faults.mjs --by-model      by random histories (test/invariants/), with the step
 *     node .scripts/faults.mjs --only protect  faults whose name holds a text
 *
 * Ends with 1 when a fault is not found.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createVitest } from 'vitest/node';
import { FAULTS_OF_DRIFT } from './mutate/faults-of-drift.mjs';
import { FAULTS_OF_GUARDS } from './mutate/faults-of-guards.mjs';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
const { values: options } = parseArgs({
  options: {
    'by-model': { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    steps: { type: 'string', default: '6000' },
  },
});

/** The edited sources of a fault, by path. @throws when an edit does not fit the code of today. */
function edited({ name, edits }) {
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

/** Runs tests with a fault in the code; gives the first failure, or undefined. */
async function failureOf(fault) {
  const codes = edited(fault);
  const byModel = options['by-model'];
  const vitest = await createVitest(
    'test',
    {
      config: false,
      root,
      watch: false,
      pool: 'threads',
      maxWorkers: 1,
      include: byModel
        ? ['test/invariants/*.test.ts']
        : fault.tests.map((each) => (each.endsWith('.ts') ? each : `${each}/**/*.test.ts`)),
      reporters: [{}],
      bail: 1,
      testTimeout: 120_000,
      hookTimeout: 60_000,
      env: byModel ? { WAC_MODEL_STEPS: options.steps, WAC_MODEL_SHRINK: '0' } : {},
    },
    { plugins: [{ name: 'fault', enforce: 'pre', load: (id) => codes.get(id.split('?')[0]) }] },
  );
  try {
    const specifications = await vitest.globTestSpecifications();
    const { testModules } = await vitest.runTestSpecifications(specifications, true);
    for (const module of testModules) {
      const [error] = module.errors();
      if (error !== undefined) return `${module.moduleId}: ${error.message}`;
      for (const test of module.children.allTests('failed')) {
        const message = test.result().errors?.map(causeOf).join(' ') ?? '';
        return byModel ? message : `${module.relativeModuleId}: ${test.fullName}`;
      }
    }
    return undefined;
  } finally {
    await vitest.close();
  }
}

/** The lines of an error that say what broke and when. */
function causeOf(error) {
  const text = `${error.message}\n${error.cause?.message ?? ''}`;
  return /step \d+ of seed \d+: .*/.exec(text)?.[0] ?? text.split('\n', 1)[0];
}

process.env.WAC_TEST_DIST ??= join(root, 'dist');
let missed = 0;
const chosen = [...FAULTS_OF_GUARDS, ...FAULTS_OF_DRIFT].filter(
  ({ name, promise }) =>
    name.includes(options.only) && (!options['by-model'] || promise !== undefined),
);
for (const fault of chosen) {
  const found = await failureOf(fault);
  const isFound = found !== undefined && (!options['by-model'] || found.includes(fault.promise));
  if (!isFound) missed += 1;
  console.log(
    `${isFound ? 'found ' : 'MISSED'}  ${fault.name}\n        ${found ?? 'nothing fails'}`,
  );
}
console.log(`${chosen.length - missed} of ${chosen.length} faults are found`);
process.exit(missed === 0 ? 0 : 1);
