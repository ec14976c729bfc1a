import { isJsonObject, type JsonObject, type JsonValue } from '../../lib/json.ts';
import { parseExactJson } from '../../lib/lossless-json.ts';

/** Always true; what a filter is when there is none. */
export const EVERYTHING: JsonObject = { $and: [] };

/** More layers than any client has ever put around a filter. */
const MAX_LAYERS = 20;

/**
 * A filter out of its wrapping: JSON text is decoded, and the `filter` that the server puts around what it saved is
 * taken off. Nothing, null, an empty string and an empty object are no condition. Undefined when it is not a filter.
 */
export function unwrapFilter(wrapped: JsonValue | undefined): JsonObject | undefined {
  return unwrapLayer(wrapped ?? EVERYTHING, 0);
}

function unwrapLayer(value: JsonValue, layer: number): JsonObject | undefined {
  if (layer > MAX_LAYERS) return undefined;
  if (value === null) return EVERYTHING;
  if (typeof value === 'string') {
    const decoded = value.trim() === '' ? EVERYTHING : parseExactJson(value);
    return decoded === undefined ? undefined : unwrapLayer(decoded, layer + 1);
  }
  if (!isJsonObject(value)) return undefined;
  const [key, ...others] = Object.keys(value);
  if (key === undefined) return EVERYTHING;
  if (key !== 'filter' || others.length > 0) return value;
  return unwrapLayer(value[key] ?? EVERYTHING, layer + 1);
}
