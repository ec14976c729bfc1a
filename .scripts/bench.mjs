/**
 * Measures what has a goal, as ratios within one run, and says whether each goal is met.
 *
 *     npm run bench                          everything
 *     npm run bench -- --quick               fewer repetitions and smaller sizes, for a developer's loop; figures that
 *                                            are too small for a verdict then and are only shown
 *     npm run bench -- --only plan,apply     some figures, by the names of their files
 *     npm run bench -- --json                the rows as one JSON document
 *     npm run bench -- --write               puts the table into docs/performance.md (also as --write-readme)
 *     npm run bench -- --dist build/x        another bundle than dist/
 *
 * Each ratio is the median over pairs that ran one after the other, so that a machine that slows down slows both.
 * Exits 1 when a goal is missed by more than the noise of its own samples. A figure that is known to miss its goal keeps
 * the goal and says so; it fails the run when it gets worse than it is known to be.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { FIGURES } from './bench/figure-names.mjs';
import { describeMachine } from './bench/machine.mjs';
import { writePageSection } from './bench/page-section.mjs';
import { rate, renderTable } from './bench/rows.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const names = Object.keys(FIGURES);

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string', default: names.join() },
    json: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    'write-readme': { type: 'boolean', default: false },
    dist: { type: 'string', default: 'dist' },
  },
});

const chosen = options.only.split(',');
const unknown = chosen.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  throw new Error(`There is no figure ${unknown.join(', ')}; there are ${names.join(', ')}`);
}
const writes = options.write || options['write-readme'];
if (writes && (options.quick || chosen.length < names.length)) {
  throw new Error('The page shows a whole run: leave --quick and --only out');
}

const dist = resolve(root, options.dist);
const scratch = mkdtempSync(join(tmpdir(), 'wac-bench-'));
// Each figure begins as a user's second run does: with the compiled code of this bundle.
process.env.XDG_CACHE_HOME = join(scratch, 'cache');
const begun = performance.now();
const secondsSince = (start) => `${((performance.now() - start) / 1000).toFixed(1)} s`;
const rows = [];
const failed = [];
try {
  const measured = names.filter((each) => chosen.includes(each));
  for (const [index, figure] of measured.entries()) {
    const { measure } = await import(`./bench/figures/${figure}.mjs`);
    const start = performance.now();
    console.error(`[${index + 1}/${measured.length}] ${figure} …`);
    const bench = { root, dist, wac: join(dist, 'wac.js'), scratch, isQuick: options.quick };
    try {
      const found = (await measure(bench)).map((row) => ({ figure, ...rate(row) }));
      rows.push(...found);
      console.error(`  ${secondsSince(start)}${remarksOn(found)}`);
    } catch (error) {
      // What the other figures have measured is not lost.
      failed.push(figure);
      console.error(error);
    }
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** What of a figure somebody who waits should know now. */
function remarksOn(found) {
  return found
    .flatMap(({ id, verdict, missing }) => {
      if (missing !== undefined) return [`; ${id} not measured: ${missing}`];
      return verdict?.startsWith('met') === false ? [`; ${id} ${verdict}`] : [];
    })
    .join('');
}

const machine = describeMachine();
const date = new Date().toISOString().slice(0, 10);
if (options.json) console.log(JSON.stringify({ machine, date, rows }, undefined, 2));
else console.log(`\n${machine}\n\n${renderTable(rows)}`);
if (writes && failed.length === 0) {
  const table = renderTable(rows, (figure) => FIGURES[figure]);
  writePageSection(join(root, 'docs/performance.md'), { machine, date, table });
}
const verdicts = rows.flatMap(({ verdict }) => verdict ?? []);
const met = verdicts.filter((verdict) => verdict.startsWith('met'));
console.error(
  `\n${met.length} of ${verdicts.length} goals met; took ${secondsSince(begun)} in all`,
);
if (failed.length > 0) {
  const unwritten = writes ? '; docs/performance.md is as it was' : '';
  console.error(`Not measured because of an error: ${failed.join(', ')}${unwritten}`);
}
process.exitCode = failed.length > 0 || verdicts.includes('missed') ? 1 : 0;
