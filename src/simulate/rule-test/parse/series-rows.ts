import type { JsonValue } from '../../../lib/json.ts';
import type { HistoryClock } from '../../history/history-reading.ts';
import type { Row } from '../../metric/metric-value.ts';

/**
 * The rows of parallel series: row i holds the i-th value of each.
 *
 * A gap is a row like any other: it has a step, and the clock moves on. A shorter series has gaps at its end.
 */
export function seriesRows(
  series: ReadonlyMap<string, readonly (number | undefined)[]>,
  { start, every }: HistoryClock,
): readonly Row[] {
  const length = Math.max(0, ...[...series.values()].map((values) => values.length));
  return Array.from({ length }, (_, index) => {
    const values = new Map<string, JsonValue>();
    for (const [metric, column] of series) {
      const value = column[index];
      if (value !== undefined) values.set(metric, value);
    }
    return { step: index, time: start + index * every, values };
  });
}
