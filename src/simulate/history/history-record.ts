/** What a file of a run's history holds, in whatever format. */
import type { JsonValue } from '../../lib/json.ts';

/** One record of a file: columns by name; null and absent alike are gaps. */
export type HistoryRecord = ReadonlyMap<string, JsonValue>;

/** The records, or why there are none. */
export type RecordReading =
  | { readonly records: readonly HistoryRecord[] }
  | { readonly problem: string };
