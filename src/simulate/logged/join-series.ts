import { NumberList } from '../../lib/number-list.ts';
import { NUMBER, TEXT } from '../metric/run-table.ts';
import type { LoggedColumn, LoggedHistory, MetricSeries } from './logged-history.ts';

/** A series with the order in which its rows are taken. */
interface Queue {
  readonly series: MetricSeries;
  readonly order: Uint32Array;
  next: number;
}

/**
 * Joins the metrics of a run, each read by itself, to rows: what was logged at the same step and time is one row.
 *
 * Rows are in the order of their steps. Where the run restarted its steps and every row has a time, they are in the
 * order of their times, so that a reader sees the steps go back.
 */
export function joinSeries(list: readonly MetricSeries[]): LoggedHistory {
  const restarts = list.some((series) => series.restarts);
  const isByTime = restarts && list.every(({ timestamps }) => !timestamps.some(Number.isNaN));
  const queues = list.map((series) => ({ series, order: orderOf(series, isByTime), next: 0 }));
  const [steps, timestamps, runtimes] = [new NumberList(), new NumberList(), new NumberList()];
  const rows = list.map(() => new NumberList());
  for (
    let first = firstOf(queues, isByTime);
    first !== undefined;
    first = firstOf(queues, isByTime)
  ) {
    const { series } = first;
    const at = first.order[first.next] ?? 0;
    const [step, time] = [series.steps[at] ?? 0, series.timestamps[at] ?? Number.NaN];
    steps.push(step);
    timestamps.push(time);
    runtimes.push(series.runtimes[at] ?? Number.NaN);
    for (const [index, queue] of queues.entries()) rows[index]?.push(takeAt(queue, step, time));
  }
  return {
    steps: steps.finish(),
    timestamps: timestamps.finish(),
    runtimes: runtimes.finish(),
    metrics: new Map(
      list.map((series, index) => [
        series.metric,
        columnOf(series, rows[index]?.finish() ?? new Float64Array()),
      ]),
    ),
    restarts,
  };
}

/** The next row of a queue, where it was logged at a step and time; -1 otherwise. */
function takeAt(queue: Queue, step: number, time: number): number {
  const row = queue.order[queue.next];
  if (row === undefined || !isAt(queue.series, row, step, time)) return -1;
  queue.next += 1;
  return row;
}

/** Whether a row was logged at a step and time; NaN is no time. */
function isAt(series: MetricSeries, row: number, step: number, time: number): boolean {
  return series.steps[row] === step && Object.is(series.timestamps[row], time);
}

function columnOf({ values, strings }: MetricSeries, rows: Float64Array): LoggedColumn {
  const column = {
    values: new Float64Array(rows.length),
    kinds: new Uint8Array(rows.length),
    strings: new Map<number, string>(),
  };
  for (const [index, row] of rows.entries()) {
    if (row < 0) continue;
    const text = strings.get(row);
    column.kinds[index] = text === undefined ? NUMBER : TEXT;
    column.values[index] = values[row] ?? 0;
    if (text !== undefined) column.strings.set(index, text);
  }
  return column;
}

function firstOf(queues: readonly Queue[], isByTime: boolean): Queue | undefined {
  let first: Queue | undefined;
  for (const queue of queues) {
    if (queue.next >= queue.order.length) continue;
    if (first === undefined || compareHeads(queue, first, isByTime) < 0) first = queue;
  }
  return first;
}

function compareHeads(a: Queue, b: Queue, isByTime: boolean): number {
  const [rowA, rowB] = [a.order[a.next] ?? 0, b.order[b.next] ?? 0];
  return compareRows(a.series, rowA, b.series, rowB, isByTime);
}

function orderOf(series: MetricSeries, isByTime: boolean): Uint32Array {
  const order = Uint32Array.from(series.steps.keys());
  if (!series.restarts) return order;
  return order.sort((a, b) => compareRows(series, a, series, b, isByTime) || a - b);
}

function compareRows(
  a: MetricSeries,
  rowA: number,
  b: MetricSeries,
  rowB: number,
  isByTime: boolean,
): number {
  const byStep = compareNumbers(a.steps[rowA], b.steps[rowB]);
  const byTime = compareNumbers(a.timestamps[rowA], b.timestamps[rowB]);
  return isByTime ? byTime || byStep : byStep || byTime;
}

/** NaN comes first. */
function compareNumbers(a: number = Number.NaN, b: number = Number.NaN): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(b)) - Number(Number.isNaN(a));
  return a - b;
}
