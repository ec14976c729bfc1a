/** The order in which histories are read near a limit of requests or bytes. */
import type { ServerRun } from '../../model/history-api.ts';
import type { HistoryReader } from './history-reader.ts';
import { PAGE_STEPS } from './step-pages.ts';

/** What reading a history may take, as far as is known. */
export interface ExpectedRead {
  readonly values: number;
  readonly requests: number;
}

/** Requests of a run besides its pages, and bytes of a value: at least what is usual. */
const REQUESTS_OF_RUN = 8;
const BYTES_OF_VALUE = 100;

/** Rows of a run of which the server says nothing. */
const UNKNOWN_ROWS = 500_000;

/** What reading some metrics of a run may take. */
export function expectedRead(run: ServerRun, metrics: number): ExpectedRead {
  const values = (run.rows ?? (run.lastStep ?? UNKNOWN_ROWS) + 1) * metrics;
  // A page can be read in halves.
  return { values, requests: REQUESTS_OF_RUN + 2 * Math.ceil(values / PAGE_STEPS) };
}

/** Whether histories can be read side by side without a race for the last requests and bytes of a limit. */
export function isWithinBudget(
  { api, limits }: HistoryReader,
  reads: readonly ExpectedRead[],
): boolean {
  const { requests, bytes } = api.usage();
  const wanted = { requests: 0, bytes: 0 };
  for (const read of reads) {
    wanted.requests += read.requests;
    wanted.bytes += read.values * BYTES_OF_VALUE;
  }
  return (
    requests + wanted.requests <= limits.maxRequests && bytes + wanted.bytes <= limits.maxBytes
  );
}

/**
 * Reads histories side by side where a limit has room for all of them, and near a limit one after the other in the order
 * in which they came: what is left of it is spent on whole histories, and the first ones are those that are read.
 */
export class BudgetTurns {
  readonly #reader: HistoryReader;
  readonly #underWay = new Set<ExpectedRead>();
  readonly #waiting: { readonly read: ExpectedRead; readonly begin: () => void }[] = [];

  constructor(reader: HistoryReader) {
    this.#reader = reader;
  }

  /** Runs a task when it is its turn; a task that fails ends its turn too. */
  async take<T>(read: ExpectedRead, task: () => Promise<T>): Promise<T> {
    await new Promise<void>((begin) => {
      this.#waiting.push({ read, begin });
      this.#beginNext();
    });
    try {
      return await task();
    } finally {
      this.#underWay.delete(read);
      this.#beginNext();
    }
  }

  #beginNext(): void {
    for (let [next] = this.#waiting; next !== undefined; [next] = this.#waiting) {
      const { read, begin } = next;
      const isAlone = this.#underWay.size === 0;
      if (!isAlone && !isWithinBudget(this.#reader, [...this.#underWay, read])) return;
      this.#waiting.shift();
      this.#underWay.add(read);
      begin();
    }
  }
}
