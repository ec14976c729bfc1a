/** Replaces the expressions in a value by their values. */

import {
  getOwn,
  isJsonList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
} from '../../lib/json.ts';
import { renderJsonPointer } from '../../lib/json-pointer.ts';
import { suggestHint } from '../../lib/suggest-names.ts';
import { numberSpelling } from '../../lib/written-number.ts';
import {
  type ExpressionProblem,
  mayHoldExpression,
  type Operand,
  parseTemplate,
  type TemplatePart,
} from './parse-expression.ts';

/** What expressions may name. */
export interface ExpressionScope {
  readonly vars: JsonObject;
  /** Absent where there is no matrix. */
  readonly matrix?: JsonObject;
  /** Collects the names of variables that were asked for. */
  readonly usedVars?: Set<string>;
}

/** Called with the JSON Pointer of a string that cannot be expanded. */
export type OnExpressionProblem = (pointer: string, problem: ExpressionProblem) => void;

/** Expands every string of a value. A string with a problem stays as it is. */
export function expandExpressions(
  value: JsonValue,
  scope: ExpressionScope,
  onProblem: OnExpressionProblem,
): JsonValue {
  const path: string[] = [];
  function expand(current: JsonValue): JsonValue {
    if (typeof current === 'string') {
      if (!mayHoldExpression(current)) return current;
      return expandText(current, scope, (problem) => onProblem(renderJsonPointer(path), problem));
    }
    if (Array.isArray(current))
      return current.map((item: JsonValue, index) => within(String(index), item));
    if (!isJsonObject(current)) return current;
    const result: Record<string, JsonValue> = {};
    for (const [key, item] of Object.entries(current)) {
      if (key.includes('${{')) onProblem(renderJsonPointer([...path, key]), NOT_IN_KEYS);
      result[key] = within(key, item);
    }
    return result;
  }
  function within(segment: string, item: JsonValue): JsonValue {
    path.push(segment);
    const result = expand(item);
    path.pop();
    return result;
  }
  return expand(value);
}

const NOT_IN_KEYS: ExpressionProblem = {
  code: 'expression/syntax',
  message: 'Expressions are not allowed in keys',
  hint: 'Write the key out; expressions are allowed in values only.',
};

function expandText(
  text: string,
  scope: ExpressionScope,
  onProblem: (problem: ExpressionProblem) => void,
): JsonValue {
  const parsed = parseTemplate(text);
  if (parsed.status === 'problem') {
    onProblem(parsed.problem);
    return text;
  }
  const [only] = parsed.parts;
  const values = parsed.parts.map((part) => evaluatePart(part, scope));
  const failed = values.find((value) => 'problem' in value);
  if (failed !== undefined && 'problem' in failed) {
    onProblem(failed.problem);
    return text;
  }
  const results = values.map((value) => ('value' in value ? value.value : ''));
  if (parsed.parts.length === 1 && only?.kind === 'expression') {
    // A copy: what is expanded may be fixed later, and the variable must not change with it.
    return structuredClone(results[0] ?? null);
  }
  const compound = results.findIndex(
    (value) => typeof value === 'object' && value !== null && numberSpelling(value) === undefined,
  );
  if (compound !== -1) {
    onProblem({
      code: 'expression/syntax',
      message: `${parsed.parts[compound]?.text ?? ''} is a list or mapping and cannot be part of a string`,
      hint: 'Name one of its fields, or let the expression be the whole value.',
    });
    return text;
  }
  return results.map((value) => numberSpelling(value) ?? String(value)).join('');
}

type Evaluated = { readonly value: JsonValue } | { readonly problem: ExpressionProblem };

function evaluatePart(part: TemplatePart, scope: ExpressionScope): Evaluated {
  if (part.kind === 'text') return { value: part.text };
  let problem: ExpressionProblem | undefined;
  for (const operand of part.operands) {
    const value = operand.kind === 'literal' ? operand.value : findPath(operand, scope);
    if (value !== undefined && value !== null) return { value };
    if (operand.kind === 'path') problem = undefinedName(operand, scope);
  }
  return problem === undefined ? { value: '' } : { problem };
}

function findPath(
  operand: Operand & { kind: 'path' },
  scope: ExpressionScope,
): JsonValue | undefined {
  const [name = ''] = operand.path;
  if (operand.root === 'vars') scope.usedVars?.add(name);
  let current: JsonValue | undefined = operand.root === 'vars' ? scope.vars : scope.matrix;
  for (const segment of operand.path) current = childOf(current, segment);
  return current;
}

function childOf(value: JsonValue | undefined, segment: string): JsonValue | undefined {
  if (isJsonList(value)) return value[Number(segment)];
  return isJsonObject(value) ? getOwn(value, segment) : undefined;
}

function undefinedName(
  operand: Operand & { kind: 'path' },
  scope: ExpressionScope,
): ExpressionProblem {
  if (operand.root === 'matrix' && scope.matrix === undefined) {
    return {
      code: 'expression/unknown-name',
      message: `"${operand.text}" names an axis, and there is no matrix here`,
      hint: 'Add "matrix:" to the manifest, or use vars.',
    };
  }
  let current: JsonValue | undefined = operand.root === 'vars' ? scope.vars : scope.matrix;
  const known: string[] = [operand.root];
  for (const segment of operand.path) {
    const next = childOf(current, segment);
    if (next === undefined || next === null) {
      const names = isJsonObject(current)
        ? Object.keys(current).map((name) => [...known, name].join('.'))
        : [];
      return {
        code: 'expression/unknown-name',
        message: `"${operand.text}" is not defined`,
        hint:
          suggestHint([...known, segment].join('.'), names) ?? definitionHint(operand.root, names),
      };
    }
    known.push(segment);
    current = next;
  }
  return {
    code: 'expression/unknown-name',
    message: `"${operand.text}" is not defined`,
    hint: definitionHint(operand.root, []),
  };
}

function definitionHint(root: 'vars' | 'matrix', names: readonly string[]): string {
  const location = root === 'vars' ? '"vars:" in wac.yaml, or with --var' : '"matrix:"';
  const list = names.length === 0 || names.length > 12 ? '' : ` Defined: ${names.join(', ')}.`;
  return `Define it under ${location}, or give a fallback with "??".${list}`;
}
