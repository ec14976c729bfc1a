/** Runs tests over the instrumented sources: once to learn what each test reaches, then for one mutant after another. */
import { createVitest } from 'vitest/node';

/** Tests of the program as a process, of prose, and of parts that the mutants are not in. */
const EXCLUDED = [
  'test/{architecture,bundle,docs,end-to-end,golden,invariants,lib,public-names,sandbox,simulate}/**',
  'test/files/**',
  'test/failures/{every-fault,interrupts,key-search,processes}.test.ts',
  'test/failures/{kills,fuzz}/**',
  'test/cli/{completion-shells,untrusted-server}.test.ts',
  'test/manifest/{edit,lint,yaml,schema,source}/**',
  'test/action/github/**',
  // It measures time.
  'test/reconcile/many-renames.test.ts',
];

/**
 * Opens Vitest over instrumented sources.
 *
 * @param root the repository's folder
 * @param codeOf the instrumented code of a file by its absolute path; undefined where there is none
 */
export async function openTests(root, codeOf) {
  const plugin = {
    name: 'mutants',
    enforce: 'pre',
    load: (id) => codeOf(id.split('?')[0]),
  };
  const vitest = await createVitest(
    'test',
    {
      config: false,
      root,
      watch: false,
      pool: 'threads',
      maxWorkers: 2,
      include: ['test/**/*.test.ts'],
      exclude: EXCLUDED,
      setupFiles: [`${root}/.scripts/mutate/setup.mjs`],
      reporters: [{}],
      testTimeout: 60_000,
      hookTimeout: 30_000,
      bail: 0,
    },
    { plugins: [plugin] },
  );
  const [project] = vitest.projects;

  /** Runs everything with no mutant on; gives each test that passes, with what it reaches. */
  async function measure() {
    project.provide('mutant', -1);
    const specifications = await vitest.globTestSpecifications();
    const { testModules } = await vitest.runTestSpecifications(specifications, true);
    const measured = testModules.map(measuredModule);
    return {
      tests: measured.flatMap(({ tests }) => tests),
      failed: measured.flatMap(({ failed }) => failed),
    };
  }

  /** Runs some tests with a mutant on; gives the name of one that fails, or undefined. */
  async function findFailure(mutant, tests) {
    project.provide('mutant', mutant);
    vitest.config.bail = 1;
    project.config.bail = 1;
    const byFile = groupByFile(tests);
    const specifications = [...byFile].map(([file, each]) =>
      project.createSpecification(file, { testIds: each.map(({ id }) => id) }),
    );
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(
      specifications,
      false,
    );
    // Vitest keeps what earlier runs came to: only what was run now counts.
    const ids = new Set(tests.map(({ id }) => id));
    const failures = testModules
      .filter(({ moduleId }) => byFile.has(moduleId))
      .flatMap((module) => [
        ...(module.errors().length > 0 ? [`${module.moduleId}: does not load`] : []),
        ...[...module.children.allTests('failed')]
          .filter(({ id }) => ids.has(id))
          .map(({ fullName }) => `${module.moduleId}: ${fullName}`),
      ]);
    return failures[0] ?? unhandledErrors.map(({ message }) => message ?? 'an error')[0];
  }

  return { measure, findFailure, close: () => vitest.close() };
}

/** The tests of a file that pass, with what each reaches, and the names of those that fail. */
function measuredModule(module) {
  const all = [...module.children.allTests()];
  const before = new Set(all.flatMap((test) => test.meta().reachedBefore ?? []));
  const stateOf = (test) => test.result().state;
  return {
    tests: all
      .filter((test) => stateOf(test) === 'passed')
      .map((test) => ({
        ...{ id: test.id, file: module.moduleId, name: test.fullName },
        reached: new Set([...before, ...(test.meta().reached ?? [])]),
        ms: test.diagnostic()?.duration ?? 0,
      })),
    failed: [
      ...(module.errors().length > 0 ? [module.moduleId] : []),
      ...all
        .filter((test) => stateOf(test) === 'failed')
        .map((test) => `${module.moduleId}: ${test.fullName}`),
    ],
  };
}

function groupByFile(tests) {
  const groups = new Map();
  for (const test of tests) groups.set(test.file, [...(groups.get(test.file) ?? []), test]);
  return groups;
}
