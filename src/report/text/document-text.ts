/** Whole automations in a plan: one, or what several have in common and what each has of its own. */
import { isJsonObject, type JsonObject, type JsonValue } from '../../lib/json.ts';
import { type DocumentLeaf, flattenDocument } from './flatten-document.ts';
import { headOfText, shortenColumns } from './shorten-text.ts';
import type { TextStyle } from './style-text.ts';
import { reportCut, type TextOptions } from './text-options.ts';
import { flowText, valueText } from './value-text.ts';

/** Columns that are left for values on a narrow terminal. */
const NARROWEST = 24;

/** An automation in a line for each part: its manifest has the rest. */
export function summaryLines(
  document: JsonObject,
  style: TextStyle,
  options: TextOptions,
): readonly string[] {
  return Object.entries(document)
    .filter(([path, value]) => !goesWithoutSaying({ path, value }))
    .map(([name, part]) => {
      const [only, ...others] = isJsonObject(part) ? Object.entries(part) : [];
      const [path, value] =
        only === undefined || others.length > 0 ? [name, part] : [`${name}.${only[0]}`, only[1]];
      const whole = flowText(value);
      const text = headOfText(whole, Math.max(NARROWEST, options.width - 10 - path.length));
      return `${style.green('+')} ${style.plain(path)}: ${style.green(reportCut(text, whole, options))}`;
    });
}

/** An automation in a line for each value. */
export function documentLines(
  document: JsonObject,
  paint: (text: string) => string,
  sign: string,
  style: TextStyle,
  options: TextOptions,
): readonly string[] {
  const leaves = flattenDocument(document).filter(
    (leaf) => options.verbose === true || !goesWithoutSaying(leaf),
  );
  return leafLines(leaves, paint, style, options).map((line) => `${paint(sign)} ${line}`);
}

/** A line for each value, with its path. */
export function leafLines(
  leaves: readonly DocumentLeaf[],
  paint: (text: string) => string,
  style: TextStyle,
  options: TextOptions,
): readonly string[] {
  const limit = options.verbose ? Number.MAX_SAFE_INTEGER : Math.max(NARROWEST, options.width - 16);
  return leaves.map(({ path, value }) => {
    const whole = valueText(value, path);
    return `${style.plain(path)}: ${paint(reportCut(shortenColumns(whole, limit), whole, options))}`;
  });
}

/** The values that all documents have, in the order of the first. At least one document. */
export function commonDocument([first = {}, ...others]: readonly JsonObject[]): JsonObject {
  const kept = Object.entries(first).flatMap(([name, value]): [string, JsonValue][] => {
    const values = others.map((each) => each[name]);
    if (isJsonObject(value) && values.every(isJsonObject)) {
      const common = commonDocument([value, ...values]);
      // An empty mapping says something only where all have it.
      const isEmpty = Object.keys(common).length === 0 && Object.keys(value).length > 0;
      return isEmpty ? [] : [[name, common]];
    }
    const text = JSON.stringify(value);
    return values.every((each) => JSON.stringify(each) === text) ? [[name, value]] : [];
  });
  return Object.fromEntries(kept);
}

/** For each document the values that not all of them have; without key, name and scope, which are shown apart. */
export function ownValues(documents: readonly JsonObject[]): readonly (readonly DocumentLeaf[])[] {
  const common = new Set(flattenDocument(commonDocument(documents)).map(({ path }) => path));
  return documents.map((document) =>
    flattenDocument(document).filter(
      ({ path }) => !common.has(path) && path !== 'key' && path !== 'name' && !isScope(path),
    ),
  );
}

/** Key, name and scope are in the headline already, and an automation is enabled by default. */
function goesWithoutSaying({ path, value }: DocumentLeaf): boolean {
  if (path === 'enabled') return value === true;
  return path === 'key' || path === 'name' || isScope(path);
}

function isScope(path: string): boolean {
  return path === 'scope' || path.startsWith('scope.');
}
