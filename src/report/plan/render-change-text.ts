import type { SourceRange } from '../../diagnostics/source-range.ts';
import { isJsonObject, type JsonObject } from '../../lib/json.ts';
import { wrapText } from '../../lib/wrap-text.ts';
import type { Change, ChangeAction } from '../../model/plan/change.ts';
import type { WebhookStep } from '../../model/plan/webhook-step.ts';
import { ACTION_SYMBOLS, dangerLabel, REASON_TEXTS } from '../text/change-words.ts';
import { changeExecutionText, type ExecutionNotes } from '../text/execution-text.ts';
import { type DocumentLeaf, flattenDocument } from '../text/flatten-document.ts';
import { shortField } from '../text/short-field.ts';
import { headOfText, shortenName, shortenText } from '../text/shorten-text.ts';
import type { TextStyle } from '../text/style-text.ts';
import type { TextOptions } from '../text/text-options.ts';
import { flowText, valueText } from '../text/value-text.ts';
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
  const name =
    change.name === change.key ? '' : ` ${style.dim(JSON.stringify(shortenName(change.name)))}`;
  const head = `  ${symbol(change.action, style)} ${style.bold(change.key)}${name}  ${style.dim(change.scope)}`;
  return [
    `${head}${dangerText(change, style)}`,
    ...notes(change, style).map((note) => `      ${note}`),
    ...executionLines([change], options.executions).map((line) => `      ${style.plain(line)}`),
    ...body(change, style, options).map((line) => `      ${line}`),
  ];
}

function renderFold(group: ChangeGroup, style: TextStyle, options: TextOptions): readonly string[] {
  const { first } = group;
  const [field] = first.fields;
  const short = first.fields.length === 1 && field !== undefined ? shortField(field) : undefined;
  const label = `${groupLabel(group)}: ${short ?? first.action}`;
  const fields = short === undefined ? renderFieldsText(first.fields, style, options) : [];
  const isWhole = options.verbose === true || first.danger === 'removes';
  const shown = isWhole ? group.changes : group.changes.slice(0, MAX_MEMBERS);
  const members = shown.map((change) => change.key).join(', ');
  const more = group.changes.length - shown.length;
  const list = more === 0 ? members : `${members} and ${more} more (--verbose shows all)`;
  return [
    `  ${symbol(first.action, style)} ${style.bold(label)}${dangerText(first, style)}`,
    ...notes(first, style).map((note) => `      ${note}`),
    ...fields.map((line) => `      ${line}`),
    ...wrapText(list, options.width - 6).map((line) => `      ${style.dim(line)}`),
    ...executionLines(group.changes, options.executions)
      .flatMap((line) => wrapText(line, options.width - 6))
      .map((line) => `      ${style.plain(line)}`),
  ];
}

/** When the automations of some changes last fired: one line for all of which the same is known, with their keys. */
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
  return [...keys].map(([text, alike]) => `${alike.join(', ')}: ${text}`);
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
  if (change.action === 'create' && change.afterDocument !== undefined) {
    return options.verbose === true
      ? documentLines(change.afterDocument, style.green, '+', style, options)
      : summaryLines(change.afterDocument, style, options);
  }
  if (change.action === 'delete' && change.beforeDocument !== undefined) {
    return documentLines(change.beforeDocument, style.red, '-', style, options);
  }
  return [];
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

/** A creation in a line for each part: its manifest has the rest. */
function summaryLines(
  document: JsonObject,
  style: TextStyle,
  options: TextOptions,
): readonly string[] {
  return Object.entries(document)
    .filter(([path, value]) => !goesWithoutSaying({ path, value }))
    .map(([name, part]) => {
      const [only, ...others] = isJsonObject(part) ? Object.entries(part) : [];
      const [path, value] =
        only === undefined || others.length > 0 ? [name, part] : [`${name}.${only[0]}`, only[1]];
      const text = headOfText(flowText(value), Math.max(24, options.width - 10 - path.length));
      return `${style.green('+')} ${style.plain(path)}: ${style.green(text)}`;
    });
}

function documentLines(
  document: JsonObject,
  paint: (text: string) => string,
  sign: string,
  style: TextStyle,
  options: TextOptions,
): readonly string[] {
  const limit = options.verbose ? Number.MAX_SAFE_INTEGER : Math.max(24, options.width - 16);
  return flattenDocument(document)
    .filter((leaf) => options.verbose === true || !goesWithoutSaying(leaf))
    .map((leaf) => {
      const value = shortenText(valueText(leaf.value, leaf.path), limit);
      return `${paint(sign)} ${style.plain(leaf.path)}: ${paint(value)}`;
    });
}

/** Key, name and scope are in the headline already, and an automation is enabled by default. */
function goesWithoutSaying({ path, value }: DocumentLeaf): boolean {
  if (path === 'enabled') return value === true;
  return path === 'key' || path === 'name' || path === 'scope' || path.startsWith('scope.');
}
