import type { SourceRange } from '../../diagnostics/source-range.ts';
import type { JsonObject } from '../../lib/json.ts';
import { wrapText } from '../../lib/wrap-text.ts';
import type { Change, ChangeAction } from '../../model/plan/change.ts';
import type { WebhookStep } from '../../model/plan/webhook-step.ts';
import { ACTION_SYMBOLS, dangerLabel, REASON_TEXTS } from '../text/change-words.ts';
import {
  commonDocument,
  documentLines,
  leafLines,
  ownValues,
  summaryLines,
} from '../text/document-text.ts';
import { changeExecutionText, type ExecutionNotes } from '../text/execution-text.ts';
import { shortField } from '../text/short-field.ts';
import { shortenName } from '../text/shorten-text.ts';
import type { TextStyle } from '../text/style-text.ts';
import { fullTextNameOf, type TextOptions } from '../text/text-options.ts';
import { valueText } from '../text/value-text.ts';
import { type ChangeGroup, groupLabel } from './fold-changes.ts';
import { renderFieldsText } from './render-fields-text.ts';

/** How many members of a fold are named; a removal names them all. */
const MAX_MEMBERS = 12;

/** The lines of one change, or of several that are alike. */
export function renderChangeText(
  group: ChangeGroup,
  style: TextStyle,
  options: TextOptions,
): readonly string[] {
  return group.changes.length === 1
    ? renderOne(group.first, style, options)
    : renderFold(group, style, options);
}

/** `automations/alerts.yaml:12`. */
export function sourceText(source: SourceRange): string {
  return `${source.file}:${source.start.line}`;
}

function renderOne(change: Change, style: TextStyle, options: TextOptions): readonly string[] {
  const head = `  ${symbol(change.action, style)} ${style.bold(change.key)}${nameText(change, style)}  ${style.dim(change.scope)}`;
  return [
    `${head}${dangerText(change, style)}`,
    ...notes(change, style).map((note) => `      ${note}`),
    ...executionLines([change], options.executions).map((line) => `      ${style.plain(line)}`),
    ...body(change, style, options).map((line) => `      ${line}`),
  ];
}

/** The name, with a space before it; empty where the key says the same. */
function nameText({ name, key }: Change, style: TextStyle): string {
  return name === key ? '' : ` ${style.dim(JSON.stringify(shortenName(name)))}`;
}

function renderFold(group: ChangeGroup, style: TextStyle, options: TextOptions): readonly string[] {
  const { first, changes } = group;
  const [field] = first.fields;
  const short = first.fields.length === 1 && field !== undefined ? shortField(field) : undefined;
  const documents = changes.flatMap((change): readonly JsonObject[] => {
    const document = wholeDocument(change);
    return document === undefined ? [] : [document];
  });
  const isWhole = first.fields.length === 0 && documents.length === changes.length;
  const hasOneScope = changes.every(({ scope }) => scope === first.scope);
  const hasOneName = changes.every(({ name }) => name === first.name);
  const label = `${groupLabel(group)}: ${short ?? first.action}`;
  const head = `  ${symbol(first.action, style)} ${style.bold(label)}`;
  const fields = short === undefined ? renderFieldsText(first.fields, style, options) : [];
  const lines = isWhole
    ? [
        ...documentText(first, commonDocument(documents), style, options),
        ...instanceLines(group, { documents, hasOneName, hasOneScope }, style, options),
      ]
    : [...fields, ...memberLines(group, style, options)];
  const executions = executionLines(changes, options.executions)
    .flatMap((line) => wrapText(line, options.width - 6))
    .map((line) => style.plain(line));
  return [
    [
      head,
      isWhole && hasOneName ? nameText(first, style) : '',
      isWhole && hasOneScope ? `  ${style.dim(first.scope)}` : '',
      dangerText(first, style),
    ].join(''),
    ...[...notes(first, style), ...lines, ...executions].map((line) => `      ${line}`),
  ];
}

/** The members of a fold that are shown; a removal shows them all. */
function shownMembers({ changes, first }: ChangeGroup, options: TextOptions): readonly Change[] {
  const isWhole = options.verbose === true || first.danger === 'removes';
  return isWhole ? changes : changes.slice(0, MAX_MEMBERS);
}

/** The keys of a fold whose members differ in nothing that is shown. */
function memberLines(
  group: ChangeGroup,
  style: TextStyle,
  options: TextOptions,
): readonly string[] {
  const shown = shownMembers(group, options);
  const members = shown.map((change) => change.key).join(', ');
  const more = group.changes.length - shown.length;
  const list =
    more === 0 ? members : `${members} and ${more} more (${fullTextNameOf(options)} shows all)`;
  return wrapText(list, options.width - 6).map((line) => style.dim(line));
}

/** Each member of a fold, with the values that it does not share with the others. */
function instanceLines(
  group: ChangeGroup,
  shared: {
    readonly documents: readonly JsonObject[];
    readonly hasOneName: boolean;
    readonly hasOneScope: boolean;
  },
  style: TextStyle,
  options: TextOptions,
): readonly string[] {
  const shown = shownMembers(group, options);
  const more = group.changes.length - shown.length;
  const own = ownValues(shared.documents);
  const paint = group.first.action === 'delete' ? style.red : style.green;
  return [
    ...shown.flatMap((change, index) => {
      const name = shared.hasOneName ? '' : nameText(change, style);
      const scope = shared.hasOneScope ? '' : `  ${style.dim(change.scope)}`;
      return [
        `${style.plain('·')} ${style.bold(change.key)}${name}${scope}`,
        ...leafLines(own[index] ?? [], paint, style, options).map((line) => `    ${line}`),
      ];
    }),
    ...(more === 0 ? [] : [style.dim(`and ${more} more (${fullTextNameOf(options)} shows all)`)]),
  ];
}

/** Of how many changes of which the same is known the keys are not repeated. */
const MIN_OTHERS = 4;

/**
 * When the automations of some changes last fired: one line for all of which the same is known, with their keys. The
 * largest such part comes last, without its keys where there are many: the changes themselves name them.
 */
export function executionLines(
  changes: readonly Change[],
  notes: ExecutionNotes | undefined,
): readonly string[] {
  const keys = new Map<string, string[]>();
  for (const change of changes) {
    const text = changeExecutionText(change, notes);
    if (text !== undefined) keys.set(text, [...(keys.get(text) ?? []), change.key]);
  }
  if (changes.length === 1) return [...keys.keys()];
  const counts = [...keys.values()].map(({ length }) => length);
  const largest = Math.max(...counts);
  const isOfEach = counts.reduce((sum, count) => sum + count, 0) === changes.length;
  const canJoin = isOfEach && largest >= MIN_OTHERS;
  const last = canJoin ? [...keys].find(([, { length }]) => length === largest)?.[0] : undefined;
  const named = [...keys]
    .filter(([text]) => text !== last)
    .map(([text, alike]) => `${alike.join(', ')}: ${text}`);
  if (last === undefined) return named;
  return [...named, `${largest === changes.length ? 'all' : 'the other'} ${largest}: ${last}`];
}

function symbol(action: ChangeAction, style: TextStyle): string {
  const sign = ACTION_SYMBOLS[action];
  if (action === 'create') return style.green(sign);
  return action === 'delete' ? style.red(sign) : style.yellow(sign);
}

function dangerText(change: Change, style: TextStyle): string {
  const label = dangerLabel(change);
  return label === '' ? '' : `  ${style.red(`[${label}]`)}`;
}

function notes(change: Change, style: TextStyle): readonly string[] {
  const lines: string[] = [];
  if (change.source !== undefined) lines.push(style.dim(sourceText(change.source)));
  const reason = REASON_TEXTS[change.reason];
  if (reason !== '') lines.push(style.plain(`${change.action}: ${reason}`));
  if (change.temporaryName !== undefined) {
    lines.push(
      style.plain(`is first renamed to ${change.temporaryName}, because names are swapped`),
    );
  }
  if (change.webhook !== undefined) lines.push(style.plain(webhookNote(change.webhook)));
  if (change.danger !== 'none' && !change.isCounted)
    lines.push(style.plain('not counted by a guard'));
  return lines;
}

/** That it is a webhook, and which automations use it: `webhook, used by on-failed`. */
export function webhookNote({ users }: WebhookStep): string {
  if (users.length === 0) return 'webhook';
  const names = users
    .slice(0, MAX_MEMBERS)
    .map(({ name, key }) => key ?? JSON.stringify(shortenName(name)));
  const more = users.length - names.length;
  return `webhook, used by ${names.join(', ')}${more === 0 ? '' : ` and ${more} more`}`;
}

function body(change: Change, style: TextStyle, options: TextOptions): readonly string[] {
  if (change.fields.length > 0) return renderFieldsText(change.fields, style, options);
  if (change.webhook !== undefined) return webhookLines(change, style);
  const document = wholeDocument(change);
  return document === undefined ? [] : documentText(change, document, style, options);
}

/** What a creation or a removal is shown whole by; undefined where its fields say more. */
function wholeDocument({ action, afterDocument, beforeDocument }: Change): JsonObject | undefined {
  if (action === 'create') return afterDocument;
  return action === 'delete' ? beforeDocument : undefined;
}

/** A creation in a line for each part, since its manifest has the rest; a removal value by value. */
function documentText(
  { action }: Change,
  document: JsonObject,
  style: TextStyle,
  options: TextOptions,
): readonly string[] {
  if (action === 'delete') return documentLines(document, style.red, '-', style, options);
  return options.verbose === true
    ? documentLines(document, style.green, '+', style, options)
    : summaryLines(document, style, options);
}

/** A webhook whole. What `accessToken` and `secret` hold are names, so they may be shown. */
function webhookLines(
  { action, beforeDocument, afterDocument }: Change,
  style: TextStyle,
): readonly string[] {
  const [sign, paint] = action === 'delete' ? ['-', style.red] : ['+', style.green];
  return Object.entries(afterDocument ?? beforeDocument ?? {})
    .filter(([field]) => !['kind', 'team', 'name'].includes(field))
    .map(([field, value]) => `${paint(sign)} ${style.plain(field)}: ${paint(valueText(value))}`);
}
