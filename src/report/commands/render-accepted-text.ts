/** Says what was written into manifests. */
import type { JsonValue } from '../../lib/json.ts';
import { escapeTerminal } from '../text/escape-terminal.ts';
import { valueText } from '../text/value-text.ts';

/** One field that was written. */
export interface AcceptedField {
  readonly key: string;
  readonly file: string;
  readonly path: string;
  readonly before?: JsonValue;
  readonly after?: JsonValue;
}

/** One line for each field, below the key and its file. */
export function renderAcceptedText(fields: readonly AcceptedField[]): string {
  const lines: string[] = [];
  let heading = '';
  for (const { key, file, path, before, after } of fields) {
    const next = `Accepted ${key} into ${file}`;
    if (next !== heading) lines.push(next);
    heading = next;
    lines.push(`  ${path}: ${shown(before)} → ${shown(after)}`);
  }
  return lines.map((line) => `${escapeTerminal(line)}\n`).join('');
}

function shown(value: JsonValue | undefined): string {
  return value === undefined ? '(absent)' : valueText(value);
}
