import type { JsonValue } from '../../lib/json.ts';
import { ChartExport } from './chart-export.ts';
import { type HistoryReading, wholeRun } from './history-reading.ts';
import { type HistoryRequest, HistoryTable } from './history-table.ts';
import { forEachPlainRow } from './plain-csv.ts';

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;

/**
 * Reads comma-separated values with a header line; an empty cell is a gap.
 *
 * With a column `_step` it is the history of one run. With a column `Step` it is a chart as the page of W&B exports it:
 * a column `RUN - METRIC` for each line of the chart.
 */
export async function readCsv(text: string, request: HistoryRequest): Promise<HistoryReading> {
  const plain = new SheetReader(request);
  const isPlain = forEachPlainRow(text, (cells) => plain.addRow(cells));
  if (isPlain && plain.problem === undefined) return plain.finish();
  // Loaded when needed: few histories have quotes.
  const { parse } = await import('csv-parse/sync');
  const reader = new SheetReader(request);
  try {
    parse(text, {
      bom: true,
      trim: true,
      skip_empty_lines: true,
      // Nothing is kept: a long history would take ten times its size.
      on_record: (cells: string[]) => {
        reader.addRow(cells);
        return null;
      },
    });
  } catch (error) {
    return { problem: `it is not CSV: ${error instanceof Error ? error.message : String(error)}` };
  }
  return reader.finish();
}

/** Takes the rows of a sheet, the header first. */
class SheetReader {
  readonly #request: HistoryRequest;
  #sheet: Sheet | undefined;
  #problem: string | undefined;

  constructor(request: HistoryRequest) {
    this.#request = request;
  }

  /** What is wrong with the header. */
  get problem(): string | undefined {
    return this.#problem;
  }

  addRow(cells: readonly string[]): void {
    if (this.#sheet !== undefined) this.#sheet.addRow(cells.map(toValue));
    else if (this.#problem === undefined) {
      const opened = openSheet(cells, this.#request);
      if (typeof opened === 'string') this.#problem = opened;
      else this.#sheet = opened;
    }
  }

  finish(): HistoryReading {
    if (this.#problem !== undefined) return { problem: this.#problem };
    return this.#sheet?.finish() ?? { problem: 'it has no rows' };
  }
}

interface Sheet {
  addRow(cells: readonly JsonValue[]): void;
  finish(): HistoryReading;
}

function openSheet(header: readonly string[], request: HistoryRequest): Sheet | string {
  const twice = header.find((name, index) => header.indexOf(name) !== index);
  if (twice !== undefined) return `it has two columns called "${twice}"`;
  if (!header.includes('_step') && header.some((name) => /^step$/i.test(name)))
    return ChartExport.open(header, request);
  const steps = header.indexOf('_step');
  const stamps = header.indexOf('_timestamp');
  const table = new HistoryTable(request);
  return {
    addRow: (cells) => {
      table.addRow(cells[steps], cells[stamps]);
      for (const [index, name] of header.entries()) table.set(name, cells[index]);
    },
    finish: () => wholeRun(table.finish()),
  };
}

function toValue(cell: string): JsonValue {
  if (cell === '') return null;
  return NUMBER.test(cell) ? Number(cell) : cell;
}
