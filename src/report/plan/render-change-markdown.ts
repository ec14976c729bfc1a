/** One change, or several that are alike, in Markdown: a row of the table, and what can be unfolded below it. */
import { isJsonObject, type JsonObject } from '../../lib/json.ts';
import type { Change, FieldChange } from '../../model/plan/change.ts';
import type { ChangeResult } from '../../model/plan/result.ts';
import { STATUS_WORDS } from '../commands/render-results-text.ts';
import { dangerLabel, ORIGIN_TEXTS, REASON_TEXTS } from '../text/change-words.ts';
import { escapeHtml, fencedBlock, inlineCode } from '../text/escape-markdown.ts';
import { changeExecutionText, type ExecutionNotes } from '../text/execution-text.ts';
import { type DocumentLeaf, flattenDocument } from '../text/flatten-document.ts';
import { shortField } from '../text/short-field.ts';
import { shortenPair, shortenText } from '../text/shorten-text.ts';
import { valueText } from '../text/value-text.ts';
import { type ChangeGroup, groupLabel } from './fold-changes.ts';
import { MAX_VALUE_LENGTH, type MarkdownDetail } from './markdown-detail.ts';
import { executionLines, sourceText, webhookNote } from './render-change-text.ts';
import { secretPath } from './render-fields-text.ts';

/** Whether a change comes with the pull request or was due before it; absent where that is unknown. */
type ChangeOrigin =
  | 'this pull request'
  | 'this branch'
  | 'already pending'
  | 'deleted on the server'
  | 'missing on the server'; // which of the two above could not be found out

/** What the table shows besides the plan. */
export interface RowContext {
  /** Results by key; absent before an apply. */
  readonly results?: ReadonlyMap<string, ChangeResult>;
  /** Where each change comes from; absent outside pull requests. */
  readonly originOf?: (change: Change) => ChangeOrigin | undefined;
  /** When the automations last fired; absent: nothing is said of it. */
  readonly executions?: ExecutionNotes;
}

/** The table's heading. */
export function renderRowHeading(context: RowContext): string {
  const columns = [
    ...(context.results === undefined ? [] : ['Result']),
    'Change',
    'Automation',
    'Scope',
    'Event → action',
    ...(context.originOf === undefined ? [] : ['From']),
  ];
  return `<tr>${columns.map((column) => `<th align="left">${column}</th>`).join('')}</tr>`;
}

/** One row. */
export function renderRow(group: ChangeGroup, context: RowContext): string {
  const { first } = group;
  const danger = dangerLabel(first);
  const cells = [
    ...(context.results === undefined ? [] : [resultCell(group, context.results)]),
    `<b>${first.action}</b>${danger === '' ? '' : `<br>${danger}`}${executionCell(group, context)}`,
    group.changes.length === 1 ? inlineCode(first.key) : inlineCode(groupLabel(group)),
    inlineCode(commonScope(group)),
    eventAndAction(first.afterDocument ?? first.beforeDocument),
    ...(context.originOf === undefined ? [] : [origins(group, context.originOf)]),
  ];
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

/** Beside an end, where it is seen without unfolding anything. */
function executionCell({ changes, first }: ChangeGroup, { executions }: RowContext): string {
  const isEnd = first.danger === 'removes' || first.danger === 'silences';
  if (!isEnd || executions === undefined || changes.length > 1) return '';
  const text = changeExecutionText(first, executions);
  return text === undefined ? '' : `<br>${escapeHtml(text)}`;
}

/** What can be unfolded: where it is written, why, and each field that changes. */
export function renderChangeMarkdown(
  group: ChangeGroup,
  detail: MarkdownDetail,
  options: { readonly isOpen: boolean; readonly executions?: ExecutionNotes },
): string {
  const { first } = group;
  const title =
    group.changes.length === 1
      ? `${first.action} ${inlineCode(first.key)}`
      : `${first.action} ${inlineCode(foldTitle(group))}`;
  const count = first.fields.length;
  const fields =
    count === 0 || first.action === 'create' ? '' : `: ${count} field${count === 1 ? '' : 's'}`;
  const note = [
    ...(first.source === undefined ? [] : [`# ${sourceText(first.source)}`]),
    ...(REASON_TEXTS[first.reason] === '' ? [] : [`# ${REASON_TEXTS[first.reason]}`]),
    ...(group.changes.length === 1 ? [`# ${first.scope}`] : memberLines(group)),
    ...(first.webhook === undefined ? [] : [`# ${webhookNote(first.webhook)}`]),
    ...executionLines(group.changes, options.executions).map((line) => `# ${line}`),
  ];
  const body = fencedBlock([...note, ...diffLines(first, detail)], 'diff');
  return `<details${options.isOpen ? ' open' : ''}><summary>${title}${fields}</summary>\n\n${body}\n\n</details>`;
}

function foldTitle(group: ChangeGroup): string {
  const [field] = group.first.fields;
  const short =
    group.first.fields.length === 1 && field !== undefined ? shortField(field) : undefined;
  return short === undefined ? groupLabel(group) : `${groupLabel(group)}: ${short}`;
}

function memberLines(group: ChangeGroup): readonly string[] {
  return group.changes.map((change) => `# ${change.key} in ${change.scope}`);
}

function diffLines(change: Change, detail: MarkdownDetail): readonly string[] {
  if (change.fields.length > 0) {
    return change.fields.flatMap((field) => fieldLines(field, detail.valueLength));
  }
  const sign = change.action === 'create' ? '+' : '-';
  return wholeDocument(change).map(
    (leaf) =>
      `${sign} ${leaf.path}: ${shortenText(valueText(leaf.value, change.webhook === undefined ? leaf.path : ''), detail.valueLength)}`,
  );
}

/** What is shown of a change that has no fields to compare: everything that comes or goes. */
function wholeDocument(change: Change): readonly DocumentLeaf[] {
  if (change.action === 'create') return flattenDocument(change.afterDocument ?? {});
  return change.danger === 'removes' ? flattenDocument(change.beforeDocument ?? {}) : [];
}

/** Whether a change holds a value that is shortened even where there is room. */
export function hasLongValue(change: Change): boolean {
  const values =
    change.fields.length > 0
      ? change.fields.flatMap(({ before, after }) => [before, after])
      : wholeDocument(change).map(({ value }) => value);
  return values.some(
    (value) => value !== undefined && JSON.stringify(value).length > MAX_VALUE_LENGTH,
  );
}

function fieldLines(field: FieldChange, length: number): readonly string[] {
  const origin = ORIGIN_TEXTS[field.origin];
  const note = origin === '' ? [] : [`# ${field.path}: ${origin}`];
  const strings = [field.before, field.after].map((value) =>
    value === undefined ? '' : valueText(value, secretPath(field)),
  );
  const [before, after] = shortenPair(strings[0] ?? '', strings[1] ?? '', length);
  return [
    ...note,
    ...(field.before === undefined ? [] : [`- ${field.path}: ${before}`]),
    ...(field.after === undefined ? [] : [`+ ${field.path}: ${after}`]),
  ];
}

function commonScope(group: ChangeGroup): string {
  const scopes = new Set(group.changes.map((change) => change.scope));
  return scopes.size === 1 ? group.first.scope : `${scopes.size} scopes`;
}

function eventAndAction(document: JsonObject | undefined): string {
  if (document?.['kind'] === 'webhook') return inlineCode('webhook');
  const word = (part: 'when' | 'then'): string => {
    const value = document?.[part];
    const name = isJsonObject(value) ? Object.keys(value)[0] : undefined;
    return name === undefined ? '' : inlineCode(name);
  };
  return `${word('when')} → ${word('then')}`;
}

function origins(group: ChangeGroup, of: (change: Change) => ChangeOrigin | undefined): string {
  const words = new Set(group.changes.map((change) => of(change) ?? ''));
  return escapeHtml([...words].filter((word) => word !== '').join(' and '));
}

function resultCell(group: ChangeGroup, results: ReadonlyMap<string, ChangeResult>): string {
  const statuses = group.changes.map(
    (change) => results.get(change.key)?.status ?? 'not-attempted',
  );
  const words = new Set(statuses.map((status) => STATUS_WORDS[status]));
  return [...words].map((word) => `<b>${word}</b>`).join(', ');
}
