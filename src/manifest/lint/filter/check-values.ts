/** Compared values: those that look like a pattern but are compared for equality, and aliases that W&B sets itself. */
import type { JsonValue } from '../../../lib/json.ts';
import { getOwn, isJsonList } from '../../../lib/json.ts';
import { isRunEvent } from '../../../model/kinds/event-kinds.ts';
import type { LintContext } from '../lint-context.ts';
import { compile } from './compile-regex.ts';
import type { FilterLeaf } from './filter-leaves.ts';
import { conditionOf, globPattern, listedValues, patternOf } from './pattern-text.ts';

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

/** Fields of which W&B keeps the characters plain; a run name may hold a comma or a bar. */
const PLAIN_FIELDS: ReadonlySet<string> = new Set(['alias', 'tag', 'tags']);

/** The states of a run in the runs query, in lower case (docs/wandb-api.md, section 4). */
const RUN_STATES: ReadonlySet<string> = new Set([
  'running',
  'finished',
  'failed',
  'crashed',
  'killed',
  'pending',
  'preempting',
  'preempted',
]);

/** What other tools call the states. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  success: 'finished',
  succeeded: 'finished',
  completed: 'finished',
  done: 'finished',
  failure: 'failed',
  error: 'failed',
  started: 'running',
  active: 'running',
  stopped: 'killed',
  queued: 'pending',
};

/** Reports a value compared as it is that looks like a glob, a regular expression or a list. */
export function checkPatternLookalike(leaf: FilterLeaf, { report }: LintContext): void {
  if (!NAME_FIELDS.has(leaf.field)) return;
  for (const { text, pointer } of plainStrings(leaf)) {
    const found = meantBy(leaf, text);
    if (found === undefined) continue;
    report({
      code: 'filter/looks-like-pattern',
      severity: 'warning',
      pointer,
      message: `"${text}" looks like a ${found.what}, but it is ${comparisonOf(leaf)}`,
      hint: found.hint,
    });
  }
}

interface Meant {
  readonly what: 'pattern' | 'list' | 'condition';
  readonly hint: string;
}

function meantBy({ field, isMongo, operator }: FilterLeaf, text: string): Meant | undefined {
  const sign = isMongo ? '$' : '';
  const condition = PLAIN_FIELDS.has(field) ? conditionOf(text, sign) : undefined;
  if (condition !== undefined) return { what: 'condition', hint: `Write ${field}: ${condition}.` };
  // Tags and names may be sentences; an alias is none.
  const regex = patternOf(text) ?? (field === 'alias' ? globPattern(text) : undefined);
  const negated = operator === 'ne' || operator === 'nin';
  const written = (condition: string): string =>
    negated ? `not: { ${field}: ${condition} }` : `${field}: ${condition}`;
  if (regex !== undefined)
    return {
      what: 'pattern',
      hint: `Write ${written(`{ ${sign}regex: "${regex}" }`)} to match a pattern.`,
    };
  const items = PLAIN_FIELDS.has(field) ? listedValues(text) : undefined;
  if (items === undefined) return undefined;
  const hint = `Write ${written(`{ ${sign}in: [${items.join(', ')}] }`)} for any of them.`;
  return { what: 'list', hint };
}

function comparisonOf({ operator }: FilterLeaf): string {
  if (operator === 'contains')
    return 'searched for as it is: only a value with exactly these characters in it matches';
  return operator === 'ne' || operator === 'nin'
    ? 'compared for equality: every other value matches'
    : 'compared for equality: only a value with exactly these characters matches';
}

/** Reports an alias or a tag that no version can have, and a state or a user that no run can have. */
export function checkImpossibleName(leaf: FilterLeaf, context: LintContext): void {
  const { report } = context;
  if (isRunEvent(context.declaration.event)) {
    checkRunValue(leaf, context);
    return;
  }
  if (leaf.field !== 'alias' && leaf.field !== 'tag') return;
  for (const { text, pointer } of plainStrings(leaf)) {
    if (meantBy(leaf, text) !== undefined) continue;
    const why = impossibility(leaf, text);
    if (why === undefined) continue;
    report({
      code: 'filter/impossible-name',
      severity: 'warning',
      pointer,
      message: `No version has the ${leaf.field} "${text}": ${why}`,
      hint: `Write the ${leaf.field} alone, as W&B shows it.`,
    });
  }
}

function checkRunValue(leaf: FilterLeaf, { report }: LintContext): void {
  const { field, operator } = leaf;
  if (operator === 'contains') return;
  for (const { text, pointer } of plainStrings(leaf)) {
    const found =
      field === 'state' ? impossibleState(text) : /^user(?:name)?$/.test(field) && emailUser(text);
    if (found === undefined || found === false) continue;
    report({ code: 'filter/impossible-name', severity: 'warning', pointer, ...found });
  }
}

function impossibleState(
  text: string,
): { readonly message: string; readonly hint: string } | undefined {
  if (RUN_STATES.has(text)) return undefined;
  const meant = RUN_STATES.has(text.toLowerCase())
    ? text.toLowerCase()
    : getOwn(OTHER_WORDS, text.toLowerCase());
  return {
    message: `No run has the state "${text}"`,
    hint: meant === undefined ? `Use one of ${[...RUN_STATES].join(', ')}.` : `Write ${meant}.`,
  };
}

function emailUser(text: string): { readonly message: string; readonly hint: string } | undefined {
  if (!text.includes('@')) return undefined;
  return {
    message: `"${text}" is an e-mail address, and a run has the user name`,
    hint: 'Write the user name as W&B shows it.',
  };
}

/** W&B's SDK refuses aliases with a slash or a colon. */
function impossibility({ field, operator }: FilterLeaf, text: string): string | undefined {
  if (field === 'alias' && /[/:]/.test(text))
    return 'the SDK of W&B refuses aliases that contain "/" or ":"';
  if (operator === 'contains') return undefined;
  if (text === '') return 'it is empty';
  return text === text.trim() ? undefined : 'it begins or ends with a space';
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

interface ComparedString {
  readonly text: string;
  readonly pointer: string;
}

/** The strings that a value is compared with, or that are excluded or searched for. */
function plainStrings(leaf: FilterLeaf): readonly ComparedString[] {
  const { operator } = leaf;
  if (operator === 'ne' || operator === 'contains')
    return comparedStrings({ ...leaf, operator: 'eq' });
  return comparedStrings(operator === 'nin' ? { ...leaf, operator: 'in' } : leaf);
}

function comparedStrings({ operator, operand, pointer }: FilterLeaf): readonly ComparedString[] {
  if (operator === 'eq' && typeof operand === 'string') return [{ text: operand, pointer }];
  if (operator !== 'in' || !isJsonList(operand)) return [];
  return operand.flatMap((item: JsonValue, index) =>
    typeof item === 'string' ? [{ text: item, pointer: `${pointer}/${index}` }] : [],
  );
}
