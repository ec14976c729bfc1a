/** Regular expressions in RE2's syntax: linear time, no look-around, the interpretation that is likeliest for the server. */
import type { RE2JS } from 're2js';
import { loadRe2 } from '../../lib/lazy-re2.ts';

const MAX_COMPILED = 500;
const compiled = new Map<string, RE2JS | undefined>();

/** The compiled expression; absent when the text is not RE2 syntax. */
export function compileRegex(source: string): RE2JS | undefined {
  if (compiled.has(source)) return compiled.get(source);
  // The cache is a convenience for many rows over few filters; emptying it is cheaper than ordering it.
  if (compiled.size >= MAX_COMPILED) compiled.clear();
  const regex = tryCompile(source);
  compiled.set(source, regex);
  return regex;
}

/** Whether the expression is found in the text (or matches all of it); undefined when it is not RE2 syntax. */
export function matchesRegex(source: string, text: string, whole = false): boolean | undefined {
  const regex = compileRegex(source);
  if (regex === undefined) return undefined;
  return whole ? regex.testExact(text) : regex.test(text);
}

function tryCompile(source: string): RE2JS | undefined {
  try {
    return loadRe2().RE2JS.compile(source);
  } catch {
    return undefined;
  }
}
