/** The sending of queries, for what reads. */
import type { JsonObject } from '../lib/json.ts';
import type { Operation } from './operations/operation.ts';

/** What can send queries. */
export interface Querying {
  /** Sends a query; `purpose` follows "Cannot" in messages. The data is JSON until it was decoded: servers differ. */
  query(operation: Operation<unknown>, purpose: string): Promise<JsonObject>;
}
