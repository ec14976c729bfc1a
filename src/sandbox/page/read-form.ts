/** What a form of the page holds, as an event: checked by the same code as every posted event. */
import { isJsonObject, type JsonObject, type JsonValue, parseJson } from '../../lib/json.ts';
import { jsonOrText } from '../../lib/json-or-text.ts';
import type { EventField } from '../../model/sandbox/event-form.ts';
import { ApiError } from '../api-error.ts';
import { EVENT_FORMS } from '../runtime/event-forms.ts';

/**
 * Reads `{ kind, fields: { name: text } }`. An empty field is left out.
 *
 * @throws ApiError 400 for a field that cannot be read; what it must hold is checked by `parseEvents`.
 */
export function readForm(body: JsonValue): JsonObject {
  const kind = isJsonObject(body) ? body['kind'] : undefined;
  const fields = isJsonObject(body) ? body['fields'] : undefined;
  const form = EVENT_FORMS.find((each) => each.kind === kind);
  if (form === undefined) throw new ApiError(400, 'there is no such kind of event', 'kind');
  const event: Record<string, JsonValue> = { kind: form.kind };
  for (const field of form.fields) {
    const text = isJsonObject(fields) ? fields[field.name] : undefined;
    if (typeof text !== 'string' || text.trim() === '') continue;
    event[field.name] = readField(field, text);
  }
  return event;
}

function readField({ name, holds }: EventField, text: string): JsonValue {
  switch (holds) {
    case 'text':
    case 'choice':
      return text.trim();
    case 'list':
      return text
        .split(/[,\n]/)
        .map((item) => item.trim())
        .filter((item) => item !== '');
    case 'mapping':
      return readMapping(name, text);
    case 'values':
      return /^\s*\[/.test(text) ? readJson(name, text) : [readMapping(name, text)];
  }
}

/** A mapping as JSON, or with one `name=value` on each line. */
function readMapping(name: string, text: string): JsonValue {
  if (/^\s*\{/.test(text)) return readJson(name, text);
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const pairs = lines.map((line) => {
    const equals = line.indexOf('=');
    if (equals < 1) throw new ApiError(400, `${name}: "${line.trim()}" is not name=value`, name);
    return [line.slice(0, equals).trim(), jsonOrText(line.slice(equals + 1).trim())] as const;
  });
  return Object.fromEntries(pairs);
}

function readJson(name: string, text: string): JsonValue {
  try {
    return parseJson(text);
  } catch {
    throw new ApiError(400, `${name}: the text is not JSON`, name);
  }
}
