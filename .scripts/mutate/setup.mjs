/** Runs in each worker before a test file: the switch of the mutants, and what each test reaches. */
import { performance } from 'node:perf_hooks';
import { beforeEach, inject, onTestFinished } from 'vitest';

/** How long one test may run with a mutant in it, in milliseconds: some mutants are endless loops. */
const MAX_TEST_MS = 20_000;
const CALLS_BETWEEN_LOOKS = 65_536;

const active = inject('mutant');
let reached = new Set();
let calls = 0;
let deadline = performance.now() + MAX_TEST_MS;

globalThis.__mutant =
  active === -1
    ? (id) => {
        reached.add(id);
        return false;
      }
    : (id) => {
        calls += 1;
        if (calls % CALLS_BETWEEN_LOOKS === 0 && performance.now() > deadline) {
          throw new Error('The mutant runs too long');
        }
        return id === active;
      };

beforeEach(({ task }) => {
  deadline = performance.now() + MAX_TEST_MS;
  if (active !== -1) return;
  // What was reached between the tests, as by a module that was loaded, belongs to the whole file.
  task.meta.reachedBefore = [...reached];
  reached = new Set();
  onTestFinished(() => {
    task.meta.reached = [...reached];
    reached = new Set();
  });
});
