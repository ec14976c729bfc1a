/** Recorded runs and rules for the backtests of the bench: no randomness, so that every figure is of the same data. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parquetWriteBuffer } from 'hyparquet-writer';

const START = 1_790_000_000;

/** Files have three digits or more, as names that sort. */
const nameOf = (run) => `run-${String(run).padStart(4, '0')}`;

/** The values of a run: a loss that falls with ripples and, in every tenth run, jumps at the end; an accuracy that rises. */
export function columnsOf(run, values) {
  const loss = new Float64Array(values);
  const accuracy = new Float64Array(values);
  const jump = run % 10 === 0 ? Math.floor(values * 0.9) : values;
  for (let step = 0; step < values; step += 1) {
    const share = step / values;
    const ripple =
      Math.sin(step * 0.37 + run) * 0.08 + Math.sin(step * 0.011 * (1 + (run % 7))) * 0.1;
    loss[step] = 0.6 + 1.6 * Math.exp(-4 * share) + ripple + (step >= jump ? 2 : 0);
    accuracy[step] = 0.95 - 0.6 * Math.exp(-3 * share) + ripple / 4;
  }
  return { loss, accuracy };
}

/** Writes one Parquet file a run, and the index beside them. */
export function writeRecordedRuns(directory, { runs, values }) {
  mkdirSync(directory, { recursive: true });
  const steps = BigInt64Array.from({ length: values }, (_, step) => BigInt(step));
  const index = [];
  for (let run = 0; run < runs; run += 1) {
    const name = nameOf(run);
    const { loss, accuracy } = columnsOf(run, values);
    const start = START + run * 900;
    const times = Float64Array.from({ length: values }, (_, step) => start + step * 12);
    const bytes = parquetWriteBuffer({
      columnData: [
        { name: '_step', data: steps, type: 'INT64' },
        { name: '_timestamp', data: times, type: 'DOUBLE' },
        { name: 'train/loss', data: loss, type: 'DOUBLE' },
        { name: 'val/accuracy', data: accuracy, type: 'DOUBLE' },
      ],
    });
    writeFileSync(join(directory, `${name}.parquet`), new Uint8Array(bytes));
    const state = run % 10 === 0 ? 'failed' : 'finished';
    index.push({
      id: name,
      name,
      state,
      project: 'bench/bench',
      file: `${name}.parquet`,
      rows: values,
    });
  }
  writeFileSync(
    join(directory, 'runs.jsonl'),
    index.map((each) => `${JSON.stringify({ ...each, complete: true })}\n`).join(''),
  );
}

/**
 * The conditions of the rules: four fifths thresholds of each aggregate over five windows, the rest changes and z-scores.
 *
 * @returns plain values, from which a manifest and the script with pandas are made.
 */
export function conditionsOf(count) {
  const aggregates = ['mean', 'max', 'min', 'mean'];
  const windows = [1, 5, 10, 20, 50];
  return Array.from({ length: count }, (_, index) => {
    const isLoss = index % 2 === 0;
    const metric = isLoss ? 'train/loss' : 'val/accuracy';
    const window = windows[Math.floor(index / 2) % windows.length];
    if (index % 10 === 8) {
      return { metric, kind: 'change', window: Math.max(window, 5), by: 0.2 + index / 500 };
    }
    if (index % 10 === 9) {
      return { metric, kind: 'zscore', window: Math.max(window, 20), threshold: 3 + index / 100 };
    }
    const aggregate = aggregates[Math.floor(index / 10) % aggregates.length];
    const threshold = isLoss ? 1.2 + (index % 40) / 20 : 0.2 + (index % 40) / 100;
    return {
      metric,
      kind: 'threshold',
      aggregate,
      window,
      operator: isLoss ? 'gt' : 'lt',
      threshold,
    };
  });
}

/** Writes the manifests of the rules; `runs` is the filter of each, absent for none. */
export function writeRules(directory, conditions, runs) {
  mkdirSync(directory, { recursive: true });
  writeFileSync(
    join(directory, 'wac.yaml'),
    'version: 1\nowner: bench/bench\nentity: bench\nentities: [bench]\nonRemove: delete\n',
  );
  const documents = conditions.map((condition, index) => {
    const when = { runMetric: { ...whenOf(condition), ...(runs === undefined ? {} : { runs }) } };
    return `${JSON.stringify({ key: `rule-${index}`, scope: { project: 'bench' }, when, then: { doNothing: {} } })}\n`;
  });
  writeFileSync(join(directory, 'rules.yaml'), documents.join('---\n'));
}

function whenOf({ metric, kind, window, aggregate, operator, threshold, by }) {
  switch (kind) {
    case 'change':
      return { metric, aggregate: 'mean', window, change: { direction: 'increase', by } };
    case 'zscore':
      return { metric, zscore: { threshold, window, direction: 'any' } };
    default:
      return {
        metric,
        ...(window === 1 ? {} : { aggregate, window }),
        threshold: { [operator]: threshold },
      };
  }
}
