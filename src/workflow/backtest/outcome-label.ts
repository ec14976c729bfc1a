import { Failure } from '../../diagnostics/failure.ts';
import { type JsonValue, valueAt } from '../../lib/json.ts';
import type { RunDocument } from '../../simulate/filter/run-document.ts';

/** Whether a run has the outcome that was asked for; undefined when its files do not have the field. */
export type OutcomeLabel = (run: RunDocument) => boolean | undefined;

/**
 * `state=failed`, `tags=bad`, `config.sweep=7`, `summary.ok=false` as a test of runs.
 *
 * @throws Failure `usage`
 */
export function parseOutcome(text: string): OutcomeLabel {
  const [, field = '', wanted = ''] = /^([a-z]+(?:\.[^=]+)?)=(.+)$/.exec(text) ?? [];
  const read = FIELDS[field.split('.')[0] ?? ''];
  if (read === undefined) {
    throw new Failure(`"--outcome ${text}" is not a field with a value`, {
      code: 'usage',
      hint: 'Write, for example, --outcome state=failed; the fields are state, name, id, user, tags, config.KEY, summary.KEY',
    });
  }
  const path = field.split('.').slice(1).join('.');
  return (run) => {
    const actual = read(run, path);
    if (actual === undefined) return undefined;
    return Array.isArray(actual) ? actual.includes(wanted) : String(actual) === wanted;
  };
}

const FIELDS: Readonly<Record<string, (run: RunDocument, path: string) => JsonValue | undefined>> =
  {
    state: ({ state }) => state,
    name: ({ name }) => name,
    id: ({ id }) => id,
    user: ({ user }) => user,
    tags: ({ tags }) => tags,
    config: ({ config }, path) =>
      config === undefined ? undefined : (keyOf(config, path) ?? null),
    summary: ({ summary }, path) =>
      summary === undefined ? undefined : (keyOf(summary, path) ?? null),
  };

/** A key as it is, else as a path. */
function keyOf(object: JsonValue, path: string): JsonValue | undefined {
  return valueAt(object, [path]) ?? valueAt(object, path.split('.'));
}
