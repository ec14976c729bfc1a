/**
 * Writes 42 recorded runs of a made-up project into a directory: `record-runs DIRECTORY`.
 *
 * 28 of them are called prod-…; all of these begin with a mean of five above 2.7, and five failed. Four of the five
 * diverged at the end, one failed while its loss was still falling. No randomness: the same bytes each time.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [, , directory = 'history'] = process.argv;
const START = Date.UTC(2026, 9, 1);
const DAY = 86_400_000;
const MINUTE = 60_000;
const FLOOR = 0.85;

/** A curve that falls from a mean of `mean` over its first five values. */
function falling(length, mean, tau) {
  const first = [0, 1, 2, 3, 4].reduce((sum, step) => sum + Math.exp(-step / tau), 0) / 5;
  return Array.from(
    { length },
    (_, step) => FLOOR + (mean - FLOOR) * (Math.exp(-step / tau) / first),
  );
}

/** From three steps before `step` on the loss is far too high; the mean of five passes 2.5 at that step. */
function diverging(values, step) {
  return values.map((value, index) => {
    if (index < step - 4) return value;
    return [FLOOR, FLOOR, 2, 4][index - step + 4] ?? 5;
  });
}

/** A plateau below 2.5 with `pulses` short rises above it, ten steps apart, that ends ten steps before `step`. */
function trembling(values, step, pulses) {
  const start = step - 20 - 10 * pulses;
  return values.map((value, index) => {
    if (index < start || index >= step - 10) return value;
    return (index - start) % 10 === 9 && index < step - 11 ? 2.95 : 2.45;
  });
}

const NUMBERS = [10, 15, 20, 27, 31, 33, 38, 40, ...Array.from({ length: 20 }, (_, at) => 41 + at)];
/** Means of the first five values, lengths in rows, and how slowly a loss falls, where they are not as usual. */
const MEANS = { 10: 2.81, 15: 2.85, 33: 2.83, 38: 2.88 };
const LENGTHS = { 10: 931, 31: 926, 40: 380, 20: 382, 15: 882 };
const SLOWNESS = { 20: 260, 40: 120 };
const FAILED = new Set([10, 15, 20, 27, 31]);

function lossOf(number, length) {
  const mean = MEANS[number] ?? 2.72 + 0.07 * ((number % 7) / 7);
  const values = falling(length, mean, SLOWNESS[number] ?? 60);
  if (number === 10) return diverging(values, 690);
  if (number === 31) return diverging(values, 748);
  if (number === 15) return diverging(trembling(values, 800, 4), 800);
  if (number === 27) return diverging(trembling(values, 560, 5), 560);
  return values;
}

const runs = NUMBERS.map((number, index) => {
  const odd = index - 8;
  const length = LENGTHS[number] ?? (index < 8 ? 632 : 632 + (odd % 2 === 0 ? odd : -(odd - 1)));
  return {
    name: `prod-${number}`,
    state: FAILED.has(number) ? 'failed' : 'finished',
    values: lossOf(number, length),
  };
});
for (let index = 1; index <= 14; index += 1) {
  runs.push({
    name: `dev-${String(index).padStart(2, '0')}`,
    state: index % 5 === 0 ? 'crashed' : 'finished',
    values: falling(200, 4 + index / 10, 30),
  });
}

mkdirSync(directory, { recursive: true });
const last = runs.length - 15;
const lines = runs.map(({ name, state, values }, index) => {
  // The first begins the fortnight, and the last of prod ends it.
  const start =
    index === last
      ? START + 14 * DAY - (values.length - 1) * MINUTE
      : START + ((index * 11) % 28) * (DAY / 3);
  const rows = values.map((value, step) =>
    JSON.stringify({
      _step: step,
      _timestamp: (start + step * MINUTE) / 1000,
      'train/loss': Number(value.toFixed(4)),
    }),
  );
  writeFileSync(join(directory, `${name}.jsonl`), `${rows.join('\n')}\n`);
  return JSON.stringify({
    id: name.replace('-', ''),
    name,
    user: 'ada',
    state,
    project: 'vision-team/detector',
    createdAt: new Date(start).toISOString(),
    endedAt: new Date(start + values.length * MINUTE).toISOString(),
    file: `${name}.jsonl`,
    rows: values.length,
    complete: true,
  });
});
writeFileSync(join(directory, 'runs.jsonl'), `${lines.join('\n')}\n`);
