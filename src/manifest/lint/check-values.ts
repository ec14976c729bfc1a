/** Compared values: those that look like a pattern but are compared for equality, and aliases that W&B sets itself. */
import type { JsonValue } from '../../lib/json.ts';
import { isJsonList } from '../../lib/json.ts';
import { compile } from './check-regex.ts';
import type { FilterLeaf } from './filter-leaves.ts';
import type { LintContext } from './lint-context.ts';

/** Fields whose values are names; a configuration value may hold any character. */
const NAME_FIELDS: ReadonlySet<string> = new Set([
  'alias',
  'tag',
  'tags',
  'name',
  'display_name',
  'user',
  'username',
]);

/** Reports a value compared for equality that looks like a glob or a regular expression. */
export function checkPatternLookalike(leaf: FilterLeaf, { report }: LintContext): void {
  if (!NAME_FIELDS.has(leaf.field)) return;
  for (const { text, pointer } of comparedStrings(leaf)) {
    const regex = patternOf(text);
    if (regex === undefined) continue;
    const written = leaf.isMongo ? `{ $regex: "${regex}" }` : `{ regex: "${regex}" }`;
    report({
      code: 'filter/looks-like-pattern',
      severity: 'warning',
      pointer,
      message: `"${text}" looks like a pattern, but it is compared for equality: only a value with exactly these characters matches`,
      hint: `Write ${leaf.field}: ${written} to match a pattern.`,
    });
  }
}

/** Reports an alias filter that also matches the aliases that W&B adds to every version. */
export function checkAutomaticAlias(leaf: FilterLeaf, { report }: LintContext): void {
  if (leaf.field !== 'alias' || leaf.isNegated) return;
  const { operand, operator, pointer } = leaf;
  const listed = comparedStrings(leaf).find(({ text }) => /^(?:latest|v\d+)$/.test(text));
  if (listed !== undefined) {
    report({
      code: 'alias/matches-automatic',
      severity: 'info',
      pointer: listed.pointer,
      message: `W&B itself sets the alias "${listed.text}": every upload of a version may trigger`,
      hint: 'Keep it if that is meant, or use an alias that people set.',
    });
    return;
  }
  if (typeof operand !== 'string') return;
  const alias = ['latest', 'v0', 'v1', 'v27'].find((each) =>
    operator === 'regex' ? finds(operand, each) : operator === 'contains' && each.includes(operand),
  );
  if (alias === undefined) return;
  report({
    code: 'alias/matches-automatic',
    severity: 'warning',
    pointer,
    message: `The condition also matches "${alias}", an alias that W&B itself adds to versions`,
    hint: 'Narrow the pattern, for example with "^" and "$".',
  });
}

/** Whether an expression matches an alias; one that matches everything is reported as such instead. */
function finds(source: string, alias: string): boolean {
  const compiled = compile(source);
  return 'regex' in compiled && compiled.regex.test(alias) && !compiled.regex.test('~');
}

/** Names and the characters of patterns; a text with any other is nobody's pattern of names. */
const PATTERN_TEXT =
  /^[A-Za-z0-9 ._/:*?^$+|()[\]{}\\-]*[A-Za-z0-9][A-Za-z0-9 ._/:*?^$+|()[\]{}\\-]*$/;

/** The regular expression that was most likely meant; undefined where the text is an ordinary value. */
function patternOf(text: string): string | undefined {
  if (!PATTERN_TEXT.test(text)) return undefined;
  const isRegex =
    /^\^|\.[*+]|.\[[^\]]+\]$|\[[^\]]+\][*+?$]$|\([^()]*\|[^()]*\)|\\[dwsbDWSB.]/.test(text) &&
    text.length > 1;
  if (isRegex) return 'regex' in compile(text) ? text : undefined;
  if (!text.includes('*')) return undefined;
  const escaped = text.replace(/[\\^$.+?()[\]{}|]/g, String.raw`\$&`).replaceAll('*', '.*');
  return `^${escaped}$`.replace(/^\^\.\*/, '').replace(/\.\*\$$/, '');
}

interface ComparedString {
  readonly text: string;
  readonly pointer: string;
}

function comparedStrings({ operator, operand, pointer }: FilterLeaf): readonly ComparedString[] {
  if (operator === 'eq' && typeof operand === 'string') return [{ text: operand, pointer }];
  if (operator !== 'in' || !isJsonList(operand)) return [];
  return operand.flatMap((item: JsonValue, index) =>
    typeof item === 'string' ? [{ text: item, pointer: `${pointer}/${index}` }] : [],
  );
}
