/** Loaded before a program (`node --import`): sleeping takes no time and moves the clocks, as in tests in this process. */
import { createRequire, syncBuiltinESMExports } from 'node:module';
import { performance } from 'node:perf_hooks';

const timers = createRequire(import.meta.url)('node:timers/promises');
const RealDate = Date;
const monotonic = performance.now.bind(performance);
const soon = timers.setTimeout;
let skipped = 0;

timers.setTimeout = async (milliseconds, value, options) => {
  skipped += milliseconds ?? 0;
  return await soon(0, value, options);
};
syncBuiltinESMExports();

performance.now = () => monotonic() + skipped;
globalThis.Date = class extends RealDate {
  constructor(...given) {
    super(...(given.length === 0 ? [RealDate.now() + skipped] : given));
  }

  static now() {
    return RealDate.now() + skipped;
  }
};
