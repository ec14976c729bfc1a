/** What the figures come to: the verdict on each, as a table and as JSON. */
import { median, noiseOf } from './measure.mjs';

/**
 * A row of a measurement.
 *
 * `samples` are what was measured, in `unit`; `goal` is `{ atMost }` or `{ atLeast }`, absent for what is only shown.
 * `digits` after the point, 2 by default. `known` is the largest value of a figure that is known to miss its goal: up to
 * there the verdict says so without failing the run, and docs/performance.md says what the limit is.
 */
export function rate({ id, what, samples, unit = '×', digits = 2, goal, known, note }) {
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

const HEADINGS = ['figure', 'median', 'range', 'goal', 'verdict'];

/** A Markdown table of rows. */
export function renderTable(rows) {
  const lines = rows.map((row) => `| ${cellsOf(row).join(' | ')} |`);
  return [`| ${HEADINGS.join(' | ')} |`, '|---|---:|---:|---:|---|', ...lines].join('\n');
}

function cellsOf({ what, median: middle, low, high, unit, digits, goal, verdict, note }) {
  const text = (value) => value.toLocaleString('en-US', fixed(digits));
  const range = low === high ? '' : `${text(low)} to ${text(high)}`;
  return [
    note === undefined ? what : `${what} (${note})`,
    `${text(middle)} ${unit}`,
    range,
    goal === undefined
      ? ''
      : `${goal.atMost === undefined ? 'at least' : 'at most'} ${goal.atMost ?? goal.atLeast} ${unit}`,
    verdict ?? '',
  ];
}

function fixed(digits) {
  return { minimumFractionDigits: digits, maximumFractionDigits: digits };
}
