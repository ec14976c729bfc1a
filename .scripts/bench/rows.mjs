/** What the figures come to: the verdict on each, as a table and as JSON. */
import { median, noiseOf } from './measure.mjs';

/**
 * A row of a measurement.
 *
 * `samples` are what was measured, in `unit`; `goal` is `{ atMost }` or `{ atLeast }`, absent for what is only shown.
 * `digits` after the point, 2 by default. `known` is the largest value of a figure that is known to miss its goal: up to
 * there the verdict says so without failing the run, and docs/performance.md says what the limit is. `missing` is why there
 * was nothing to measure, in place of `samples`.
 */
export function rate({ id, what, samples, unit = '×', digits = 2, goal, known, note, missing }) {
  if (missing !== undefined)
    return { id, what, unit, missing, ...(goal === undefined ? {} : { goal }) };
  const middle = median(samples);
  const noise = noiseOf(samples);
  return {
    id,
    what,
    median: middle,
    noise,
    low: Math.min(...samples),
    high: Math.max(...samples),
    samples: samples.length,
    unit,
    digits,
    ...(goal === undefined ? {} : { goal, verdict: verdictOn(middle, noise, goal, known) }),
    ...(note === undefined ? {} : { note }),
  };
}

/** A goal is missed when the median is beyond it by more than the noise. */
function verdictOn(middle, noise, { atMost, atLeast }, known) {
  const beyond = atMost === undefined ? atLeast - middle : middle - atMost;
  if (beyond <= 0) return 'met';
  if (beyond <= noise) return 'met within noise';
  return known !== undefined && middle <= known + noise
    ? `not met; fails above ${known}`
    : 'missed';
}

const HEADINGS = ['measured by', 'figure', 'median', 'range', 'goal', 'verdict'];

/**
 * A Markdown table of rows, each with the name of its figure, which leads to the section about it.
 *
 * @param sectionOf gives the anchor of a figure's section; absent where the table is for a terminal.
 */
export function renderTable(rows, sectionOf) {
  const lines = rows.map((row) => {
    const name =
      sectionOf === undefined ? row.figure : `[${row.figure}](#${sectionOf(row.figure)})`;
    return `| ${[name, ...cellsOf(row)].join(' | ')} |`;
  });
  return [`| ${HEADINGS.join(' | ')} |`, '|---|---|---:|---:|---:|---|', ...lines].join('\n');
}

function cellsOf({ what, median: middle, low, high, unit, digits, goal, verdict, note, missing }) {
  const wanted =
    goal === undefined
      ? ''
      : `${goal.atMost === undefined ? 'at least' : 'at most'} ${goal.atMost ?? goal.atLeast} ${unit}`;
  if (missing !== undefined)
    return [what, 'not measured', '', wanted, missing.replaceAll('|', '\\|')];
  const text = (value) => value.toLocaleString('en-US', fixed(digits));
  const range = low === high ? '' : `${text(low)} to ${text(high)}`;
  const described = note === undefined ? what : `${what} (${note})`;
  return [described, `${text(middle)} ${unit}`, range, wanted, verdict ?? ''];
}

function fixed(digits) {
  return { minimumFractionDigits: digits, maximumFractionDigits: digits };
}
