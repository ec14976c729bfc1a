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
import { describeMachine } from './bench/machine.mjs';
import { writePageSection } from './bench/page-section.mjs';
import { rate, renderTable } from './bench/rows.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The files in `bench/figures/`, in the order of the table. */
const FIGURES = [
  'plan',
  'directories',
  'apply',
  'apply-large',
  'cold-start',
  'offline-validate',
  'reconcile',
  'renames',
  'growth',
  'memory',
  'rule-tests',
  'backtest',
  'backtest-live',
  'bundle-sizes',
];

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string', default: FIGURES.join() },
    json: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    'write-readme': { type: 'boolean', default: false },
    dist: { type: 'string', default: 'dist' },
  },
});

const chosen = options.only.split(',');
const unknown = chosen.filter((name) => !FIGURES.includes(name));
if (unknown.length > 0) {
  throw new Error(`There is no figure ${unknown.join(', ')}; there are ${FIGURES.join(', ')}`);
}
const writes = options.write || options['write-readme'];
if (writes && (options.quick || chosen.length < FIGURES.length)) {
  throw new Error('The page shows a whole run: leave --quick and --only out');
}

const dist = resolve(root, options.dist);
const scratch = mkdtempSync(join(tmpdir(), 'wac-bench-'));
const rows = [];
try {
  for (const name of FIGURES.filter((each) => chosen.includes(each))) {
    const { measure } = await import(`./bench/figures/${name}.mjs`);
    const start = performance.now();
    const bench = { root, dist, wac: join(dist, 'wac.js'), scratch, isQuick: options.quick };
    rows.push(...(await measure(bench)).map(rate));
    console.error(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

const machine = describeMachine();
const date = new Date().toISOString().slice(0, 10);
const table = renderTable(rows);
if (options.json) console.log(JSON.stringify({ machine, date, rows }, undefined, 2));
else console.log(`\n${machine}\n\n${table}`);
if (writes) writePageSection(join(root, 'docs/performance.md'), { machine, date, table });
process.exitCode = rows.some(({ verdict }) => verdict === 'missed') ? 1 : 0;
