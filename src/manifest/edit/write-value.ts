/** Writes a value in the style of manifests, to be put into the text of one. */
import { stringify } from 'yaml';
import { isJsonList, type JsonValue } from '../../lib/json.ts';

/**
 * `key: value` in block style, its further lines indented below a key at that column. The last line has no end; blank
 * lines at the end belong to the value.
 */
export function blockText(key: string, value: JsonValue, indent: number): string {
  if (isShort(value)) return `${key}: ${flowText(value)}`;
  const written = stringify({ k: value }, { lineWidth: 0, indent: 2 }).replace(/\n$/, '').slice(2);
  return `${key}:${written.replaceAll(/\n(?!\n|$)/g, `\n${' '.repeat(indent)}`)}`;
}

/** What stays on the line of its key: all but long mappings and lists, and text of several lines. */
function isShort(value: JsonValue): boolean {
  if (typeof value === 'string') return !value.includes('\n');
  return typeof value !== 'object' || value === null || flowText(value).length <= 60;
}

/** A value on one line; plain where nothing can be mistaken. */
export function flowText(value: JsonValue): string {
  if (typeof value === 'string') return isPlain(value) ? value : JSON.stringify(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (isJsonList(value)) return `[${value.map(flowText).join(', ')}]`;
  const entries = Object.entries(value).map(([key, item]) => `${flowText(key)}: ${flowText(item)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

function isPlain(text: string): boolean {
  return (
    /^[A-Za-z][\w./-]*(?: [\w./%-]+)*\.?$/.test(text) &&
    !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)
  );
}
