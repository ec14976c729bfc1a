/** A chart that the page of W&B has exported as CSV: one column of steps, and a column for each line of the chart. */
import type { JsonValue } from '../../lib/json.ts';
import type { HistoryReading, RunHistory } from './history-reading.ts';
import { type HistoryRequest, HistoryTable } from './history-table.ts';

/** Between the name of a run and that of its metric. */
const SEPARATOR = ' - ';

/** Columns of the smallest and the largest value near a point, beside the column of the point itself. */
const BOUNDS = /__(?:MIN|MAX)$/;

interface ChartRun {
  readonly table: HistoryTable;
  readonly lines: Line[];
}

interface Line {
  readonly index: number;
  readonly metric: string;
}

/** The runs of one chart. A chart shows a sample of each history, so that is what they are. */
export class ChartExport {
  readonly #step: number;
  readonly #runs: ReadonlyMap<string, ChartRun>;

  private constructor(step: number, runs: ReadonlyMap<string, ChartRun>) {
    this.#step = step;
    this.#runs = runs;
  }

  /** The export with this header; what is missing, where it is none. */
  static open(header: readonly string[], request: HistoryRequest): ChartExport | string {
    const step = header.findIndex((name) => /^step$/i.test(name));
    const runs = new Map<string, ChartRun>();
    for (const [index, column] of header.entries()) {
      if (index === step || BOUNDS.test(column)) continue;
      const line = splitColumn(column, request.metrics);
      if (line === undefined) continue;
      const run = runs.get(line.run) ?? { table: new HistoryTable(request), lines: [] };
      runs.set(line.run, run);
      run.lines.push({ index, metric: line.metric });
    }
    if (runs.size > 0) return new ChartExport(step, runs);
    return `it has the columns ${header.map((name) => `"${name}"`).join(', ')}; a chart has "Step" and a column "RUN - METRIC" for each line, a history has "_step"`;
  }

  addRow(cells: readonly JsonValue[]): void {
    for (const { table, lines } of this.#runs.values()) {
      const logged = lines.filter(({ index }) => (cells[index] ?? null) !== null);
      if (logged.length === 0) continue;
      table.addRow(cells[this.#step], undefined);
      for (const { index, metric } of logged) table.set(metric, cells[index]);
    }
  }

  finish(): HistoryReading {
    const histories: RunHistory[] = [];
    for (const [run, { table }] of this.#runs) {
      if (table.rows === 0) continue;
      const finished = table.finish();
      if ('problem' in finished) return { problem: `${finished.problem} of ${run}` };
      histories.push({ run, table: finished, sampling: 'sampled' });
    }
    return histories.length === 0 ? { problem: 'it has no rows' } : { histories };
  }
}

/** `prod-10 - train/loss`: a metric that is wanted by name, else what follows the last separator. */
function splitColumn(
  column: string,
  metrics: ReadonlySet<string> | undefined,
): { readonly run: string; readonly metric: string } | undefined {
  const wanted = [...(metrics ?? [])]
    .filter((metric) => column.endsWith(SEPARATOR + metric))
    .sort((a, b) => b.length - a.length)[0];
  const at =
    wanted === undefined
      ? column.lastIndexOf(SEPARATOR)
      : column.length - wanted.length - SEPARATOR.length;
  if (at < 1) return undefined;
  return { run: column.slice(0, at), metric: column.slice(at + SEPARATOR.length) };
}
