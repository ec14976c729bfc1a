/** Regular expressions in filters: those that RE2 cannot read, and those that match other than they seem to. */
import { RE2JS, RE2JSSyntaxException } from 're2js';
import type { FilterLeaf } from './filter-leaves.ts';
import type { LintContext } from './lint-context.ts';

/** Strings of no kinship; an expression that finds itself in all of them matches everything. */
const UNRELATED = ['', 'q', '7', '\u00e9', 'zq-0_x', '~ ~'];

/** What is wrong with an expression, or surprising in it. */
export function checkRegex(leaf: FilterLeaf, { report }: LintContext): void {
  const { operand, pointer } = leaf;
  if (leaf.operator !== 'regex' || typeof operand !== 'string') return;
  const compiled = compile(operand);
  if ('problem' in compiled) {
    report({
      code: 'regex/invalid',
      pointer,
      message: `The regular expression "${operand}" is not valid RE2 syntax: ${compiled.problem}`,
      hint: invalidHint(operand),
    });
    return;
  }
  if (UNRELATED.every((text) => compiled.regex.test(text))) {
    report({
      code: 'regex/anything',
      severity: 'warning',
      pointer,
      message: `The regular expression "${operand}" matches every value`,
      hint: 'Write what must be in the value, or remove the condition.',
    });
    return;
  }
  checkLiteral(leaf, operand, report);
}

function checkLiteral(leaf: FilterLeaf, text: string, report: LintContext['report']): void {
  const word = /^(\^?)([A-Za-z0-9_ /:-]+)(\$?)$/.exec(text);
  const [, start, literal, end] = word ?? [];
  if (literal === undefined) return;
  if (start === '^' && end === '$') {
    report({
      code: 'regex/literal',
      severity: 'info',
      pointer: leaf.pointer,
      message: `The regular expression "${text}" matches the value "${literal}" only`,
      hint: `Write ${leaf.field}: ${literal} to compare for equality.`,
    });
    return;
  }
  if (start === '^' || end === '$') return;
  report({
    code: 'regex/unanchored',
    severity: 'warning',
    pointer: leaf.pointer,
    message: `The regular expression "${text}" also matches inside longer values, such as "pre${text}"`,
    hint: `Write "^${text}$" for the whole value, "^${text}" for its start, or { contains: ${text} } if any part may match.`,
  });
}

/** A compiled expression, or what is wrong in it. */
export function compile(source: string): { readonly regex: RE2JS } | { readonly problem: string } {
  try {
    return { regex: RE2JS.compile(source) };
  } catch (error) {
    if (!(error instanceof RE2JSSyntaxException)) throw error;
    const part = error.getPattern() ?? '';
    const description = error.getDescription();
    return { problem: part === '' ? description : `${description}: "${part}"` };
  }
}

function invalidHint(source: string): string {
  if (/\(\?<?[=!]/.test(source)) {
    return 'RE2 has no look-ahead or look-behind. Exclude values with not: { … } around a second condition.';
  }
  if (/\\[1-9]/.test(source)) return 'RE2 has no back-references. Write the alternatives out.';
  if (/^[*+?]/.test(source)) {
    return `There is nothing before "${source.slice(0, 1)}". In a regular expression ".*" matches any text; "*" alone is a glob.`;
  }
  return 'Correct the expression, or write { contains: … } for literal text.';
}
