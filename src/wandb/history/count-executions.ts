/** Counts the executions of one automation, page by page, and trusts no order that it has not seen. */
import { isJsonList, isJsonObject, type JsonObject } from '../../lib/json.ts';
import type { ExecutionCounts } from '../../model/plan/execution-history.ts';
import { objectField, textField } from '../codec/fields.ts';

/** The count so far. */
export class ExecutionCount {
  readonly #since: number;
  readonly #cursors = new Set<string>();
  readonly #reasons = new Map<string, number>();
  #cursor: string | null = null;
  #read = 0;
  #count = 0;
  #failed = 0;
  #skipped = 0;
  #newest: string | undefined;
  /** The time of the last execution that was read. */
  #last = Number.POSITIVE_INFINITY;
  /** Whether every execution so far was older than the one before: then later pages are older still. */
  #isNewestFirst = true;
  /** Whether there is nothing that was not read. */
  #isWhole = false;
  /** Whether what was not read is older than `since`. */
  #isRestOlder = false;

  /** @param since milliseconds since the epoch: older executions are not counted. */
  constructor(since: number) {
    this.#since = since;
  }

  /** Where the next page begins; null before the first. */
  get cursor(): string | null {
    return this.#cursor;
  }

  /** Adds a page, and gives whether another one is needed. */
  addPage(connection: JsonObject): boolean {
    const { edges, totalCount } = connection;
    if (!isJsonList(edges)) return false;
    for (const edge of edges) {
      const node = isJsonObject(edge) ? edge['node'] : undefined;
      if (isJsonObject(node)) this.#add(node);
    }
    const info = objectField(connection, 'pageInfo') ?? {};
    const end = textField(info, 'endCursor');
    if (info['hasNextPage'] === true) {
      this.#isRestOlder = this.#isNewestFirst && this.#last < this.#since;
      if (this.#isRestOlder || end === undefined || this.#cursors.has(end)) return false;
      this.#cursors.add(end);
      this.#cursor = end;
      return true;
    }
    this.#isWhole =
      info['hasNextPage'] === false && (typeof totalCount !== 'number' || totalCount <= this.#read);
    return false;
  }

  /** The newest that was not skipped; null where the server has none; undefined where that is not certain. */
  newest(): string | null | undefined {
    if (this.#isWhole) return this.#newest ?? null;
    return this.#isNewestFirst ? this.#newest : undefined;
  }

  counts(): ExecutionCounts {
    return {
      count: this.#count,
      failed: this.#failed,
      skipped: this.#skipped,
      reasons: [...this.#reasons].sort(([, a], [, b]) => b - a).map(([reason]) => reason),
      isComplete: this.#isWhole || this.#isRestOlder,
    };
  }

  #add(node: JsonObject): void {
    const createdAt = textField(node, 'createdAt') ?? '';
    const time = Date.parse(createdAt);
    if (Number.isNaN(time)) return;
    this.#read += 1;
    if (time > this.#last) this.#isNewestFirst = false;
    this.#last = time;
    const state = textField(node, 'state');
    const isSkipped = state === 'SKIPPED';
    if (!isSkipped && !(Date.parse(this.#newest ?? '') >= time)) this.#newest = createdAt;
    if (time < this.#since) return;
    if (isSkipped) {
      this.#skipped += 1;
      return;
    }
    this.#count += 1;
    if (state !== 'FAILED') return;
    this.#failed += 1;
    const reason = failureReason(node);
    if (reason !== undefined) this.#reasons.set(reason, (this.#reasons.get(reason) ?? 0) + 1);
  }
}

/** Never the server's message: it may hold an address with a secret. */
function failureReason(node: JsonObject): string | undefined {
  const data = objectField(objectField(node, 'result') ?? {}, 'data') ?? {};
  if (textField(data, '__typename') !== 'HttpTriggerResultDetails') return undefined;
  const { statusCode } = data;
  return typeof statusCode === 'number' && statusCode > 0
    ? `HTTP ${statusCode}`
    : 'no HTTP response';
}
