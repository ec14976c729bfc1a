/** A run as a filter sees it: in a manifest's words, and under the server's names. */
import type { JsonObject, JsonValue } from '../../lib/json.ts';

/** A partial run in a manifest's words; what is absent is a field that the run does not have. */
export interface RunDocument {
  /** The display name. */
  readonly name?: string;
  readonly id?: string;
  /** The user name. */
  readonly user?: string;
  /** In a manifest's words: `running`, `finished`, `failed`, `crashed` … */
  readonly state?: string;
  readonly tags?: readonly string[];
  readonly config?: JsonObject;
  readonly summary?: JsonObject;
}

/** The same run under the names of the server's runs query, which compiled filters use. */
export function serverRun(run: RunDocument): JsonObject {
  const fields: readonly (readonly [string, JsonValue | undefined])[] = [
    ['display_name', run.name],
    ['name', run.id],
    ['username', run.user],
    ['state', run.state],
    ['tags', run.tags],
    ['config', run.config],
    ['summary_metrics', run.summary],
  ];
  return Object.fromEntries(
    fields.filter((field): field is [string, JsonValue] => field[1] !== undefined),
  );
}

/** The manifest's word for a field of a run filter: `name` for `display_name`, `summary.loss` for `summary_metrics.loss`. */
export function runFieldWord(field: string): string {
  if (field === 'display_name') return 'name';
  if (field === 'name') return 'id';
  if (field === 'username') return 'user';
  return field.startsWith('summary_metrics.')
    ? `summary.${field.slice('summary_metrics.'.length)}`
    : field;
}
