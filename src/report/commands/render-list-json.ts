import type { JsonObject } from '../../lib/json.ts';
import type { AutomationRow } from './automation-row.ts';

/** The output of `wac list --format json`. */
export function renderListJson(rows: readonly AutomationRow[], server: string): JsonObject {
  return { formatVersion: '1.0', server, automations: rows.map((row) => ({ ...row })) };
}
