import type { HistoryApi, RunListRequest, ServerRun } from '../../model/history-api.ts';
import { timeOf } from '../../simulate/history/run-index.ts';
import { checkBudget, type HistoryLimits } from './history-budget.ts';

/** Which runs are wanted. */
export interface RunChoice extends RunListRequest {
  /** Milliseconds since 1970: runs that were created before are left out. */
  readonly since?: number;
  readonly maxRuns: number;
  /** Which of these are wanted; absent: all. The others do not count for `maxRuns`. */
  readonly isWanted?: (run: ServerRun) => boolean;
}

/** The runs, newest first. */
export interface ChosenRuns {
  readonly runs: readonly ServerRun[];
  /** Runs that were looked at. */
  readonly seen: number;
  /** There are more than `maxRuns`; the oldest are left out. */
  readonly isLimited: boolean;
  /** Runs that the server counts and does not show. */
  readonly hidden: number;
}

/** Lists them. */
export async function selectRuns(
  api: HistoryApi,
  choice: RunChoice,
  limits: HistoryLimits,
): Promise<ChosenRuns> {
  const selection = new Selection(choice);
  let count: number | undefined;
  checkBudget(api, limits);
  for await (const page of api.listRuns(choice)) {
    count = page.count;
    selection.add(page.runs);
    if (selection.isOver) return selection.result(0);
    checkBudget(api, limits);
  }
  return selection.result(Math.max(0, (count ?? 0) - selection.seen));
}

/** The runs so far. */
class Selection {
  readonly #choice: RunChoice;
  readonly #runs = new Map<string, ServerRun>();
  readonly #seen = new Set<string>();
  #latest = Number.POSITIVE_INFINITY;
  /** Whether older runs follow is only known as long as the server keeps the order that was asked for. */
  #isDescending = true;
  #isLimited = false;
  #isPast = false;

  constructor(choice: RunChoice) {
    this.#choice = choice;
  }

  get seen(): number {
    return this.#seen.size;
  }

  /** No further page can change the result. */
  get isOver(): boolean {
    return this.#isLimited || this.#isPast;
  }

  add(page: readonly ServerRun[]): void {
    let older = 0;
    for (const run of page) if (!this.#take(run)) older += 1;
    this.#isPast = older > 0 && older === page.length && this.#isDescending;
  }

  result(hidden: number): ChosenRuns {
    return { runs: [...this.#runs.values()], seen: this.seen, isLimited: this.#isLimited, hidden };
  }

  /** @returns false where the run began too early. */
  #take(run: ServerRun): boolean {
    const { since, maxRuns, isWanted } = this.#choice;
    const created = timeOf(run.createdAt);
    if (created !== undefined) {
      this.#isDescending &&= created <= this.#latest;
      this.#latest = created;
    }
    this.#seen.add(run.id);
    if (created !== undefined && since !== undefined && created < since) return false;
    // A run may be in two pages where others began meanwhile.
    if (this.#runs.has(run.id) || isWanted?.(run) === false) return true;
    if (this.#runs.size >= maxRuns) this.#isLimited = true;
    else this.#runs.set(run.id, run);
    return true;
  }
}
