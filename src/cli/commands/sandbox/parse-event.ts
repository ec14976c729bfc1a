import { Failure } from '../../../diagnostics/failure.ts';
import { isJsonObject } from '../../../lib/json.ts';
import { jsonOrText } from '../../../lib/json-or-text.ts';

/** Fields that hold fields of their own, written `values.loss=0.4`. */
const NESTED: readonly string[] = ['values', 'metadata', 'config'];

/**
 * An event from words: its kind, then `name=value`. Numbers, lists and truth values are read as JSON below `values`,
 * `metadata` and `config`; everywhere else a value is a string, except for a list in brackets.
 *
 * @throws Failure `usage` for a word without `=`.
 */
export function parseEvent(kind: string, words: readonly string[]): Record<string, unknown> {
  const event: Record<string, unknown> = { kind };
  for (const word of words) {
    const equals = word.indexOf('=');
    if (equals < 1) {
      throw new Failure(`"${word}" is not a field of an event`, {
        code: 'usage',
        hint: 'Write name=value, for example entity=vision-team',
      });
    }
    const name = word.slice(0, equals);
    const text = word.slice(equals + 1);
    const [parent = '', ...rest] = name.split('.');
    if (NESTED.includes(parent) && rest.length > 0) {
      const fields = event[parent];
      event[parent] = {
        ...(isJsonObject(fields) ? fields : {}),
        [rest.join('.')]: jsonOrText(text),
      };
    } else {
      event[name] = text.startsWith('[') ? jsonOrText(text) : text;
    }
  }
  return event;
}
