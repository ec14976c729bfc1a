/**
 * Vitest's runner for mutants. It runs inside the worker thread of one test file.
 *
 * Most often each test first runs without a mutant, which shows what it reaches, and then once for each mutant that it
 * reaches. So a file is loaded once for all mutants. `fresh`: one mutant is on from the start, while modules load.
 */
import { appendFileSync, writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { inject, TestRunner } from 'vitest';

/** How long a test may take with a mutant in it: ten times as long as without, and this much more. */
const MAX_EXTRA_MS = 10_000;
const CALLS_BETWEEN_CHECKS = 4096;

// Tests may replace these with fakes.
const now = performance.now.bind(performance);
const { clearTimeout: stopTimer, setTimeout: startTimer } = globalThis;

class TooLong extends Error {}

export default class MutantRunner extends TestRunner {
  #job = inject('job');
  #alive = new Set(this.#job.alive);
  #ignored = new Set(this.#job.ignored);
  #active = this.#job.mutant ?? -1;
  #reached = new Set();
  #outside = new Set();
  #inside = new Set();
  #deadline = Number.POSITIVE_INFINITY;
  #isCorrupted = false;

  constructor(config) {
    super(config);
    let calls = 0;
    globalThis.__mutant = (id) => {
      if (this.#active === -1 && this.#alive.has(id)) this.#reached.add(id);
      calls += 1;
      if (calls % CALLS_BETWEEN_CHECKS === 0 && now() > this.#deadline) {
        throw new TooLong('The mutant runs too long');
      }
      return id === this.#active;
    };
  }

  #log(entry) {
    appendFileSync(this.#job.log, `${JSON.stringify(entry)}\n`);
  }

  /** Reports an event to the watching process. */
  #beat(mutant) {
    writeFileSync(this.#job.heartbeat, String(mutant));
  }

  #takeReached(into) {
    const taken = [...this.#reached];
    for (const id of taken) into.add(id);
    this.#reached.clear();
    return taken;
  }

  onBeforeTryTask(test) {
    super.onBeforeTryTask(test);
    if (this.#job.mode === 'fresh') {
      this.#beat(this.#active);
      this.#deadline = now() + MAX_EXTRA_MS;
    } else this.#takeReached(this.#outside);
  }

  async runTask(test) {
    const name = nameOf(test);
    if (this.#ignored.has(name)) return;
    const run = TestRunner.getTestFn(test);
    if (this.#job.mode === 'fresh') {
      await run();
      return;
    }
    this.#beat(-1);
    const begun = now();
    try {
      await run();
    } catch (error) {
      this.#log({ failing: name, file: this.#job.file, message: String(error?.message) });
      return;
    }
    const ms = now() - begun;
    const mutants = this.#takeReached(this.#inside);
    if (this.#isCorrupted || mutants.length === 0) return;
    if (ms >= this.#job.fromMs && ms <= this.#job.toMs) await this.#tryAll(test, name, mutants, ms);
  }

  /** Runs a test with each mutant on; the hooks before each have run, and have run again afterwards. */
  async #tryAll(test, name, mutants, ms) {
    const suites = suitesOf(test);
    const killed = [];
    await this.#tearDown(test, suites);
    for (const id of mutants) {
      this.#beat(id);
      const outcome = await this.#attempt(test, suites, id, ms);
      if (outcome !== 'passed') killed.push({ id, outcome });
      if (outcome === 'too long') {
        this.#isCorrupted = true;
        break;
      }
    }
    // A mutant may have left something behind that makes the test fail for good: then its failures say nothing.
    const isClean = killed.length === 0 || (await this.#attempt(test, suites, -1, ms)) === 'passed';
    if (!isClean) this.#isCorrupted = true;
    for (const { id, outcome } of killed) {
      if (isClean || outcome === 'too long') {
        this.#log({ killed: id, by: `${this.#job.file}: ${name}`, outcome });
        this.#alive.delete(id);
      }
    }
    if (this.#isCorrupted) this.#log({ corrupted: this.#job.file });
    this.#reached.clear();
    await this.#setUp(test, suites);
    this.#reached.clear();
  }

  async #attempt(test, suites, id, ms) {
    const limit = MAX_EXTRA_MS + 10 * ms;
    let timer;
    const expired = new Promise((_, reject) => {
      timer = startTimer(() => reject(new TooLong()), limit);
    });
    this.#active = id;
    this.#deadline = now() + limit;
    try {
      await Promise.race([this.#runOnce(test, suites), expired]);
      return 'passed';
    } catch (error) {
      return error instanceof TooLong ? 'too long' : 'failed';
    } finally {
      this.#active = -1;
      this.#deadline = Number.POSITIVE_INFINITY;
      stopTimer(timer);
      await this.#tearDown(test, suites).catch(() => undefined);
    }
  }

  async #runOnce(test, suites) {
    super.onBeforeTryTask(test);
    await this.#setUp(test, suites);
    await TestRunner.getTestFn(test)();
    super.onAfterTryTask(test);
  }

  async #setUp(test, suites) {
    for (const suite of suites)
      for (const hook of TestRunner.getSuiteHooks(suite).beforeEach)
        await hook(test.context, suite);
  }

  async #tearDown(test, suites) {
    for (const suite of suites.toReversed())
      for (const hook of TestRunner.getSuiteHooks(suite).afterEach) await hook(test.context, suite);
    const finished = test.onFinished ?? [];
    test.onFinished = undefined;
    test.onFailed = undefined;
    for (const hook of finished.toReversed()) await hook(test.context);
  }

  async onAfterRunSuite(suite) {
    await super.onAfterRunSuite(suite);
    if (this.#job.mode === 'fresh' || !('filepath' in suite)) return;
    this.#takeReached(this.#outside);
    this.#log({
      reach: this.#job.file,
      inside: [...this.#inside],
      outside: [...this.#outside].filter((id) => !this.#inside.has(id)),
    });
  }
}

/** A test's name with those of the suites around it. */
function nameOf(test) {
  return [...suitesOf(test).slice(1), test].map(({ name }) => name).join(' > ');
}

/** The suites around a test, the file first. */
function suitesOf(test) {
  const suites = [];
  for (let suite = test.suite; suite !== undefined; suite = suite.suite) suites.unshift(suite);
  return suites.includes(test.file) ? suites : [test.file, ...suites];
}
