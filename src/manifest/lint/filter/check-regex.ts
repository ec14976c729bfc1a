/** Regular expressions in filters: those that RE2 cannot read, and those that match other than they seem to. */

import type { LintContext } from '../lint-context.ts';
import { compile } from './compile-regex.ts';
import type { FilterLeaf } from './filter-leaves.ts';
import { regexContradiction } from './pattern-text.ts';

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
  const contradiction = regexContradiction(operand);
  if (contradiction !== undefined) {
    report({
      code: 'filter/never',
      severity: 'warning',
      pointer,
      message: `The regular expression "${operand}" matches no value: ${contradiction}`,
      hint: /^\/.+\/[a-z]*$/.test(operand)
        ? 'Write the expression without slashes; (?i) at its start ignores letter case.'
        : 'Remove the anchor, or escape it as in "\\$" if the character itself is meant.',
    });
    return;
  }
  const glob = /^\^?([\w-]*\w-?)\*\$?$/.exec(operand)?.[1];
  if (glob !== undefined && glob.length > 1) {
    report({
      code: 'regex/glob',
      severity: 'warning',
      pointer,
      message: `In the regular expression "${operand}", "*" repeats "${glob.slice(-1)}" only`,
      hint: `Write "^${glob}" for values that begin with "${glob}".`,
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
  if (!checkAlternatives(leaf, operand, report)) checkLiteral(leaf, operand, report);
}

/** Reports alternatives of plain words of which some have no anchor: `^a|b$` is `^a` or `b$`. */
function checkAlternatives(
  leaf: FilterLeaf,
  source: string,
  report: LintContext['report'],
): boolean {
  const flags = /^\(\?[a-z]+\)/.exec(source)?.[0] ?? '';
  const parts = source.slice(flags.length).split('|');
  const words = parts.map((part) => /^\^?([A-Za-z0-9_ /:-]+)\$?$/.exec(part)?.[1]);
  const isWhole = parts.every((part) => part.startsWith('^') && part.endsWith('$'));
  const isAnyPrefix = parts.every((part) => part.startsWith('^'));
  const isAnySuffix = parts.every((part) => part.endsWith('$'));
  if (parts.length < 2 || words.includes(undefined)) return false;
  if (isWhole || isAnyPrefix || isAnySuffix) return true;
  const open = parts.find((part) => !part.startsWith('^')) ?? '';
  report({
    code: 'regex/unanchored',
    severity: 'warning',
    pointer: leaf.pointer,
    message: `The regular expression "${source}" also matches inside longer values, such as "pre${open.replace('$', '')}": each alternative has its own anchors`,
    hint: `Write "${flags}^(${words.join('|')})$" for the whole value, or "${flags}^(${words.join('|')})" for its start.`,
  });
  return true;
}

function checkLiteral(leaf: FilterLeaf, text: string, report: LintContext['report']): void {
  const word = /^(\(\?[a-z]+\))?(\^?)([A-Za-z0-9_ /:-]+)(\$?)$/.exec(text);
  const [, flags = '', start, literal, end] = word ?? [];
  if (literal === undefined) return;
  if (start === '^' && end === '$') {
    if (flags !== '') return;
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
    message: `The regular expression "${text}" also matches inside longer values, such as "pre${literal}"`,
    hint: `Write "${flags}^${literal}$" for the whole value, "${flags}^${literal}" for its start${flags === '' ? `, or { contains: ${literal} } if any part may match` : ''}.`,
  });
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
