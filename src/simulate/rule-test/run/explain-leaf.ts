import type { JsonValue } from '../../../lib/json.ts';
import type { FilterLeaf } from '../../filter/evaluate-filter.ts';
import { runFieldWord } from '../../filter/run-document.ts';

/** A leaf as a condition, in a manifest's words: `name regex "^prod-"`. */
export function describeLeaf({ field, operator, operand }: FilterLeaf): string {
  return `${runFieldWord(field)} ${operator.replace('$', '')} ${operandText(operand)}`.trim();
}

/** Why filters do not hold, by the first leaf that says no: `name "dev-scratch" does not match ^prod-`. */
export function explainFalse(leaves: readonly FilterLeaf[]): string {
  const leaf = leaves.find(({ outcome }) => outcome === false);
  // Every leaf holds, and a `not` or `none` around them turns the verdict.
  if (leaf === undefined) return 'the filter excludes it';
  const name = runFieldWord(leaf.field);
  if (leaf.actual === undefined) return `there is no ${name}`;
  return `${name} ${operandText(leaf.actual)} ${phraseOf(leaf, false)}`;
}

/** Why a filter holds, by its first leaf that says yes; undefined for a filter without leaves. */
export function explainTrue(leaves: readonly FilterLeaf[]): string | undefined {
  const leaf = leaves.find(({ outcome }) => outcome === true);
  if (leaf?.actual === undefined) return undefined;
  return `${runFieldWord(leaf.field)} ${operandText(leaf.actual)} ${phraseOf(leaf, true)}`;
}

/** What nobody can evaluate. */
export function explainUnknown(leaves: readonly FilterLeaf[]): string {
  const leaf = leaves.find(({ outcome }) => outcome === 'unknown');
  if (leaf === undefined) return 'the filter cannot be read';
  return `it is unknown how W&B evaluates ${leaf.operator} ${operandText(leaf.operand)}`;
}

function phraseOf({ operator, operand }: FilterLeaf, holds: boolean): string {
  const not = holds ? '' : 'not ';
  switch (operator) {
    case '$regex':
      return holds ? `matches ${plainText(operand)}` : `does not match ${plainText(operand)}`;
    case '$contains':
      return `${holds ? 'contains' : 'does not contain'} ${operandText(operand)}`;
    case '$eq':
      return `is ${not}${operandText(operand)}`;
    case '$ne':
      return `is ${holds ? 'not ' : ''}${operandText(operand)}`;
    case '$in':
      return `is ${not}one of ${operandText(operand)}`;
    case '$nin':
      return `is ${holds ? 'not ' : ''}one of ${operandText(operand)}`;
    default:
      return `${holds ? 'meets' : 'does not meet'} ${operator.replace('$', '')} ${operandText(operand)}`;
  }
}

function plainText(value: JsonValue): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function operandText(value: JsonValue): string {
  return JSON.stringify(value);
}
