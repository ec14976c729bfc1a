/** Writes a payload as JSON text. */
import { isJsonObject, type JsonValue } from '../../lib/json.ts';
import { renderJsonPointer } from '../../lib/json-pointer.ts';
import type { DocumentSource } from '../source/document-source.ts';

/**
 * JSON text of a payload, in the order in which it is written; a string is unchanged.
 *
 * Numbers keep their digits: `1.0` and an id of twenty digits reach the receiver as they were written, where their
 * form is JSON's own.
 */
export function renderPayload(payload: JsonValue, pointer: string, source: DocumentSource): string {
  if (typeof payload === 'string') return payload;
  function render(value: JsonValue, at: string): string {
    if (typeof value === 'number') return numberText(value, source.numberText(at));
    if (Array.isArray(value)) {
      return `[${value.map((item: JsonValue, index) => render(item, `${at}/${index}`)).join(',')}]`;
    }
    if (!isJsonObject(value)) return JSON.stringify(value);
    const entries = Object.entries(value).map(
      ([key, item]) => `${JSON.stringify(key)}:${render(item, at + renderJsonPointer([key]))}`,
    );
    return `{${entries.join(',')}}`;
  }
  return render(payload, pointer);
}

function numberText(value: number, written: string | undefined): string {
  const isJson =
    written !== undefined && /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/.test(written);
  return isJson && Number(written) === value ? written : JSON.stringify(value);
}
