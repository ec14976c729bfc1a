/** Variables of the command line (`--var NAME=TEXT`), read by what the configuration declares. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { describeJsonType, getOwn, type JsonObject, type JsonValue } from '../lib/json.ts';
import { numberSpelling, writtenNumber } from '../lib/written-number.ts';

/**
 * The values, over `declared`. A variable keeps its declared type: text stays text (`5e10`, `1.10`), a number must be
 * one, and a list or mapping cannot be given on the command line.
 */
export function commandLineVars(
  given: ReadonlyMap<string, string> | undefined,
  declared: JsonObject,
): { readonly vars: JsonObject; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const vars: Record<string, JsonValue> = {};
  for (const [name, text] of given ?? []) {
    const present = getOwn(declared, name);
    const value = readAs(present, text);
    if (value === undefined) diagnostics.push(wrongType(name, present, text));
    else vars[name] = value;
  }
  return { vars, diagnostics };
}

/** The value of the declared type; undefined when the text is none. */
function readAs(declared: JsonValue | undefined, text: string): JsonValue | undefined {
  if (typeof declared === 'string') return text;
  if (numberSpelling(declared) !== undefined)
    return isNumber(text) ? writtenNumber(text) : undefined;
  if (typeof declared === 'boolean') return isBoolean(text) ? text === 'true' : undefined;
  if (declared !== undefined && declared !== null) return undefined;
  return parseVariable(text);
}

/**
 * Reads a variable that the configuration does not declare: `true`, `false` and decimal numbers, else text. Numbers
 * with an exponent or a leading zero are text: they are more often a commit or an id (`5e10`, `007`).
 */
export function parseVariable(text: string): JsonValue {
  if (isBoolean(text)) return text === 'true';
  return isNumber(text) && !/e/i.test(text) ? writtenNumber(text) : text;
}

function isBoolean(text: string): boolean {
  return text === 'true' || text === 'false';
}

/** A decimal number without a leading zero, as YAML reads a plain scalar. */
function isNumber(text: string): boolean {
  return (
    /^[-+]?(?:(?:0|[1-9]\d*)(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i.test(text) &&
    Number.isFinite(Number(text))
  );
}

function wrongType(name: string, declared: JsonValue | undefined, text: string): Diagnostic {
  const spelling = numberSpelling(declared);
  const type = spelling === undefined ? describeJsonType(declared) : 'a number';
  const isContainer = spelling === undefined && typeof declared === 'object';
  return {
    code: 'schema/wrong-type',
    severity: 'error',
    message: isContainer
      ? `The variable "${name}" is ${type} in wac.yaml, and --var gives it text`
      : `The variable "${name}" is ${type} in wac.yaml, and --var gives it "${text}"`,
    hint: isContainer
      ? 'Set lists and mappings in wac.yaml, for example per environment; --var sets single values.'
      : `Give ${type}; to allow text, declare the variable as text in wac.yaml.`,
  };
}
