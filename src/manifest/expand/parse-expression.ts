/**
 * Reads strings with expressions: `high in ${{ matrix.model.name ?? "all" }}`.
 *
 * An expression is one or more operands joined by `??`; an operand is a dotted path below `vars` or `matrix`, or a
 * literal (a number, a quoted string, true, false). `$${{` stands for `${{`. Everything of one brace, `${run_name}`, is
 * W&B's and stays as it is.
 */

import type { JsonValue } from '../../lib/json.ts';
import { writtenNumber } from '../../lib/written-number.ts';

/** One operand of an expression. */
export type Operand =
  | {
      readonly kind: 'path';
      readonly root: 'vars' | 'matrix';
      readonly path: readonly string[];
      readonly text: string;
    }
  | { readonly kind: 'literal'; readonly value: JsonValue };

/** A piece of a string. */
export type TemplatePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'expression'; readonly operands: readonly Operand[]; readonly text: string };

/** Why a string cannot be read. */
export interface ExpressionProblem {
  readonly code: 'expression/syntax' | 'expression/mixed-brackets' | 'expression/unknown-name';
  readonly message: string;
  readonly hint: string;
}

/** A string that was read, or why not. */
export type ParsedTemplate =
  | { readonly status: 'ok'; readonly parts: readonly TemplatePart[] }
  | { readonly status: 'problem'; readonly problem: ExpressionProblem };

const OPEN = '${{';

/** Whether a string may hold an expression, or brackets that are mixed up; quick, for the many that do not. */
export function mayHoldExpression(text: string): boolean {
  return text.includes(OPEN) || /\$\{\s*(?:vars|matrix)\b/.test(text);
}

/** Splits a string into plain pieces and expressions. */
export function parseTemplate(text: string): ParsedTemplate {
  const parts: TemplatePart[] = [];
  let plain = '';
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf(OPEN, at);
    if (open === -1) break;
    if (open > 0 && text[open - 1] === '$') {
      plain += `${text.slice(at, open - 1)}${OPEN}`;
      at = open + OPEN.length;
      continue;
    }
    const close = text.indexOf('}}', open);
    if (close === -1)
      return syntax('An expression is not closed', 'Write ${{ … }}; for a literal ${{ write $${{.');
    plain += text.slice(at, open);
    const expression = parseExpression(text.slice(open + OPEN.length, close));
    if ('problem' in expression) return { status: 'problem', problem: expression.problem };
    if (plain !== '') parts.push({ kind: 'text', text: plain });
    plain = '';
    parts.push({
      kind: 'expression',
      operands: expression.operands,
      text: text.slice(open, close + 2),
    });
    at = close + 2;
  }
  plain += text.slice(at);
  const mixed = findOneBrace(plain);
  if (mixed !== undefined) return { status: 'problem', problem: mixed };
  if (plain !== '') parts.push({ kind: 'text', text: plain });
  return { status: 'ok', parts };
}

/** `${vars.floor}`: an expression with one brace. The pattern stops at every brace, so that it takes linear time. */
function findOneBrace(text: string): ExpressionProblem | undefined {
  for (const [whole, inner = ''] of text.matchAll(/\$\{([^{}]*)\}/g)) {
    const name = inner.trim();
    if (!/^(?:vars|matrix)\./.test(name)) continue;
    return {
      code: 'expression/mixed-brackets',
      message: `"${whole}" has one brace on each side, which is for W&B's own variables`,
      hint: `Write \${{ ${name} }}.`,
    };
  }
  return undefined;
}

function parseExpression(
  text: string,
): { readonly operands: readonly Operand[] } | { readonly problem: ExpressionProblem } {
  const operands: Operand[] = [];
  for (const piece of splitArgs(text)) {
    const operand = parseOperand(piece.trim());
    if ('code' in operand) return { problem: operand };
    operands.push(operand);
  }
  return { operands };
}

/** Splits at `??` outside quotes. */
function splitArgs(text: string): readonly string[] {
  const pieces: string[] = [];
  let current = '';
  for (const token of text.match(/"[^"]*"|'[^']*'|\?\?|[\s\S]/g) ?? []) {
    if (token === '??') {
      pieces.push(current);
      current = '';
    } else {
      current += token;
    }
  }
  return [...pieces, current];
}

function parseOperand(text: string): Operand | ExpressionProblem {
  const quoted = /^(?:"([^"]*)"|'([^']*)')$/.exec(text);
  if (quoted !== null) return { kind: 'literal', value: quoted[1] ?? quoted[2] ?? '' };
  if (/^-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?$/.test(text)) {
    if (/^-?0\d/.test(text)) return leadingZero(text);
    return { kind: 'literal', value: writtenNumber(text) };
  }
  if (text === 'true' || text === 'false') return { kind: 'literal', value: text === 'true' };
  if (!/^[A-Za-z_][\w-]*(?:\.[\w-]+)*$/.test(text)) return unreadable(text);
  const [root = '', ...path] = text.split('.');
  if ((root === 'vars' || root === 'matrix') && path.length > 0)
    return { kind: 'path', root, path, text };
  return unknownRoot(root, text);
}

function leadingZero(text: string): ExpressionProblem {
  return {
    code: 'expression/syntax',
    message: `The number ${text} has a leading zero`,
    hint: `Quote it if it is text: '${text}'. Write ${Number(text)} if it is a number.`,
  };
}

function unreadable(text: string): ExpressionProblem {
  const message =
    text === '' ? 'An expression is empty' : `The expression "${text}" cannot be read`;
  return { code: 'expression/syntax', message, hint: readableForm(text) };
}

/** What to write instead of what other languages of expressions have. */
function readableForm(text: string): string {
  const [, root = '', name = ''] = /^(vars|matrix)\[\s*["']([\w-]+)["']\s*\]$/.exec(text) ?? [];
  if (name !== '') return `Write ${root}.${name}.`;
  if (/\|\|/.test(text))
    return 'Write "??" in place of "||": it gives the next value where a name is not defined.';
  const [, argument = ''] = /^from_?json\(\s*((?:vars|matrix)[\w.-]*)\s*\)$/i.exec(text) ?? [];
  if (argument !== '') return `Write ${argument}: lists and mappings keep their type.`;
  if (/^\w+\(/.test(text)) return `There are no functions. ${FORMS}`;
  if (/[-+*/%<>=!&]/.test(text))
    return `There is no arithmetic and no comparison: define another variable. ${FORMS}`;
  return FORMS;
}

const FORMS =
  'Write vars.NAME or matrix.AXIS, joined by "??" where there is a fallback; there are no other operators.';

/** The contexts of GitHub Actions, besides its secrets. */
const ACTIONS_ROOTS: ReadonlySet<string> = new Set([
  ...['github', 'env', 'inputs', 'needs', 'steps', 'job', 'jobs', 'runner', 'strategy'],
]);

/** Names of Terraform, with ours. */
function terraformName(root: string, text: string): ExpressionProblem | undefined {
  const code = 'expression/unknown-name';
  if (root === 'terraform' || root === 'environment' || text === 'env.name') {
    return {
      code,
      message: `"${text}" is not defined: no expression gives the environment`,
      hint: 'In wac.yaml, give each environment a variable: environments: { prod: { vars: { stage: prod } } }. Write vars.stage.',
    };
  }
  const ours = { var: 'vars', local: 'vars', each: 'matrix', count: 'matrix' }[root];
  if (ours === undefined) return undefined;
  const name = ours === 'vars' ? text.slice(root.length + 1) || 'NAME' : 'AXIS';
  return { code, message: `"${text}" is a name of Terraform`, hint: `Write ${ours}.${name}.` };
}

function unknownRoot(root: string, text: string): ExpressionProblem {
  if (root === 'vars' || root === 'matrix') {
    return {
      code: 'expression/syntax',
      message: `"${root}" is not a complete name`,
      hint: `Write ${root}.NAME.`,
    };
  }
  if (/^[a-zA-Z_]\w*$/.test(root) && isServerVariable(text)) {
    return {
      code: 'expression/mixed-brackets',
      message: `"${text}" is a variable that W&B fills in, not one of wac`,
      hint: `Write \${${text}}.`,
    };
  }
  if (root === 'secrets') {
    return {
      code: 'expression/unknown-name',
      message: `"${text}" is a secret of GitHub Actions, which wac does not read`,
      hint: `Keep the secret in W&B's secret manager and write \${${text.slice('secrets.'.length) || 'NAME'}}.`,
    };
  }
  const foreign = terraformName(root, text);
  if (foreign !== undefined) return foreign;
  if (ACTIONS_ROOTS.has(root)) {
    return {
      code: 'expression/unknown-name',
      message: `"${text}" belongs to GitHub Actions, and wac has no such context`,
      hint: 'Pass the value with --var and write vars.NAME; for a literal ${{ write $${{.',
    };
  }
  return {
    code: 'expression/unknown-name',
    message: `"${text}" is neither a variable nor an axis`,
    hint: text.includes('.')
      ? `Write a name below vars or matrix; for what W&B fills in, write \${${text}}.`
      : `Write vars.${text} or matrix.${text}; for what W&B fills in, write \${${text}}.`,
  };
}

/** Names that W&B fills into payloads and messages (webhook and ARIA pages of its documentation). */
function isServerVariable(text: string): boolean {
  return /^(?:artifact_metadata\.\S+|(?:project|entity|automation|run|metric|alert|artifact_collection)_name|event_(?:type|author)|alias|tag|artifact_version(?:_string|_index)?|metric_(?:values?|filter|filter_short|current_status)|run_status|ACCESS_TOKEN|SECRET_NAME)$/.test(
    text,
  );
}

function syntax(message: string, hint: string): ParsedTemplate {
  return { status: 'problem', problem: { code: 'expression/syntax', message, hint } };
}
