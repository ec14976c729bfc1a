/**
 * The shapes in which the web page and the SDK want filters (`wandb/automations/_validators.py`).
 *
 * An artifact filter is wrapped in `{ $or: [{ $and: [filter] }] }`, a run filter in `{ $and: [filter] }`. A filter that is a
 * plain `$and` takes the place of the inner one. Both layers are taken off again on reading, so that a filter comes
 * back as it was sent; what another client wrote differently is kept unchanged.
 */
import { invariant } from '../../lib/invariant.ts';
import { isJsonList, isJsonObject, type JsonObject, type JsonValue } from '../../lib/json.ts';
import type { MongoFilter } from '../../model/event.ts';
import { EVERYTHING, unwrapFilter } from './unwrap-filter.ts';

/** A filter of an artifact event, as it is sent. */
export function wrapArtifactFilter(filter: MongoFilter): JsonObject {
  return { $or: [wrapRunFilter(filter)] };
}

/** A filter of runs, as it is sent inside a run event. */
export function wrapRunFilter(filter: MongoFilter): JsonObject {
  const object = unwrapFilter(filter);
  invariant(object !== undefined, 'a filter to be sent is a JSON object');
  const plain = unwrapConjunction(object);
  return conjunction(plain) === undefined ? { $and: [plain] } : plain;
}

/** The filter of an artifact event that was read; undefined when it is none. */
export function readArtifactFilter(wrapped: JsonValue | undefined): MongoFilter | undefined {
  const filter = unwrapFilter(wrapped);
  if (filter === undefined) return undefined;
  const branches = Object.keys(filter).length === 1 ? filter['$or'] : undefined;
  if (!isJsonList(branches) || branches.length !== 1) return filter;
  const [branch] = branches;
  return isJsonObject(branch) && conjunction(branch) !== undefined
    ? unwrapConjunction(branch)
    : filter;
}

/** The filter of runs that was read; undefined when it is none. */
export function readRunFilter(wrapped: JsonValue | undefined): MongoFilter | undefined {
  const filter = unwrapFilter(wrapped);
  return filter === undefined ? undefined : unwrapConjunction(filter);
}

/** The only item of a plain `$and`, however deep, else the filter itself. */
function unwrapConjunction(filter: JsonObject): JsonObject {
  let inner = filter;
  for (;;) {
    const parts = conjunction(inner);
    const [only] = parts ?? [];
    if (parts?.length !== 1 || !isJsonObject(only)) return inner;
    const [key, ...others] = Object.keys(only);
    if (key === undefined) return EVERYTHING;
    // Alone, a condition on a field of this name would be taken for the server's wrapping.
    if (key === 'filter' && others.length === 0) return inner;
    inner = only;
  }
}

/** The parts of a filter that is one `$and` and nothing else. */
function conjunction(filter: JsonObject): readonly JsonValue[] | undefined {
  const parts = filter['$and'];
  return Object.keys(filter).length === 1 && isJsonList(parts) ? parts : undefined;
}
