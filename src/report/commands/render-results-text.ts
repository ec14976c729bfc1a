import { countNoun } from '../../lib/count-noun.ts';
import { keysOf } from '../../lib/json.ts';
import { wrapText } from '../../lib/wrap-text.ts';
import type { ChangeResult, ChangeStatus } from '../../model/plan/result.ts';
import { DONE_WORDS } from '../text/change-words.ts';
import { fitLines } from '../text/fit-lines.ts';
import { shortenText } from '../text/shorten-text.ts';
import { createTextStyle, type TextStyle } from '../text/style-text.ts';
import type { TextOptions } from '../text/text-options.ts';
import type { DuplicateFact } from './duplicate-fact.ts';

/** What the server says of one change may be of any length. */
const MAX_DETAIL_LENGTH = 2000;

/** What the summary of an apply needs besides the results. */
export interface ResultsTextOptions extends TextOptions {
  /** Where removed automations were saved; absent when nothing was removed. */
  readonly restoreFile?: string;
  /** Whether the run was stopped by the user. */
  readonly interrupted?: boolean;
  /** Keys that more than one automation carries after the creates. */
  readonly duplicates?: readonly DuplicateFact[];
  /** Results whose lines were written as they ended, in that order: none of them is listed again. Absent: none was. */
  readonly reported?: readonly ChangeResult[];
  /** Keys that the plan held back; none when absent. */
  readonly heldBack?: readonly string[];
}

/** How each outcome is called. */
export const STATUS_WORDS: Readonly<Record<ChangeStatus, string>> = {
  done: 'done',
  failed: 'failed',
  blocked: 'blocked',
  'not-attempted': 'not attempted',
  unknown: 'unknown',
};

const REPORT_ORDER: readonly ChangeStatus[] = ['failed', 'unknown', 'blocked', 'not-attempted'];

/** A change that needed no write is shown as such: somebody or an earlier run made it. */
function doneWords({ change, written }: ChangeResult): string {
  return written === false ? ALREADY_SO : DONE_WORDS[change.action];
}

const ALREADY_SO = 'already up to date, nothing written';

/**
 * Whether the line of a result is written as it ends. What was not begun ends all at once, and the summary lists it.
 */
export function isReportedAtOnce({ status }: ChangeResult): boolean {
  return status !== 'not-attempted' && status !== 'blocked';
}

/** The line of one result, printed while an apply runs; errors follow on separate lines. */
export function renderResultText(result: ChangeResult, options: TextOptions): string {
  const style = createTextStyle(options.color);
  return `${fitLines(resultLines(result, style, options).join('\n'), options.terminalWidth)}\n`;
}

/**
 * The summary of an apply: true after a failure too.
 *
 * Every change that is not done is listed with its reason, unless its line was written as it ended. One whose line may
 * have scrolled away is named.
 */
export function renderResultsText(
  results: readonly ChangeResult[],
  options: ResultsTextOptions,
): string {
  const style = createTextStyle(options.color);
  const undone = REPORT_ORDER.flatMap((status) =>
    results.filter((result) => result.status === status),
  );
  const summary = undone.length === 0 ? 'Applied' : 'Applied in part';
  const reported = new Set((options.reported ?? []).map(({ change }) => change));
  const listed = undone.filter(({ change }) => !reported.has(change));
  const lines = [
    ...undoneLines(listed, style, options),
    ...(listed.length === 0 ? [] : ['']),
    style.bold(`${summary}: ${countResults(results)}.`),
    ...[
      ...scrolledLines(options),
      ...heldBackLines(options),
      ...closing(undone, options),
      ...savedLines(results, options.restoreFile),
      ...(options.duplicates ?? []).map(duplicateLine),
    ].map((line) => style.plain(line)),
  ];
  return `${fitLines(lines.join('\n'), options.terminalWidth)}\n`;
}

/** The entries of what is not done; a reason that several in a row have is written once, after them. */
function undoneLines(
  results: readonly ChangeResult[],
  style: TextStyle,
  options: TextOptions,
): readonly string[] {
  return results.flatMap((result, index) => {
    const next = results[index + 1];
    const isShared = next !== undefined && reasonOf(next) === reasonOf(result);
    const [head = '', ...reason] = resultLines(result, style, options);
    return isShared ? [head] : [head, ...reason];
  });
}

function reasonOf({ status, code, message, hint }: ChangeResult): string {
  return JSON.stringify([status, code, message, hint]);
}

/** How many lines of results stay in view. */
const LINES_IN_VIEW = 20;

/** Names what failed so long ago that its line may be out of view. */
function scrolledLines({ reported = [], width }: ResultsTextOptions): readonly string[] {
  const keys = reported
    .slice(0, Math.max(0, reported.length - LINES_IN_VIEW))
    .flatMap(({ status, change }) => (status === 'done' ? [] : [change.key]));
  if (keys.length === 0) return [];
  const more = keys.length - MAX_NAMES;
  const names = keys.slice(0, MAX_NAMES).join(', ') + (more > 0 ? ` and ${more} more` : '');
  return wrapText(`Not done, with their reasons above: ${names}.`, width);
}

/** Keys that a line names; the lines above name all. */
const MAX_NAMES = 20;

function heldBackLines({ heldBack = [], width }: ResultsTextOptions): readonly string[] {
  if (heldBack.length === 0) return [];
  const more = heldBack.length - MAX_NAMES;
  const names = heldBack.slice(0, MAX_NAMES).join(', ') + (more > 0 ? ', …' : '');
  return wrapText(`Held back: ${countNoun(heldBack.length, 'automation')} (${names}).`, width);
}

/** `2 created, 1 updated, 1 failed`; `nothing to do` when there was no change. */
function countResults(results: readonly ChangeResult[]): string {
  const actions = keysOf(DONE_WORDS);
  const done = actions.flatMap((action) => {
    const count = results.filter(
      ({ status, written, change }) =>
        status === 'done' && written !== false && change.action === action,
    ).length;
    return count === 0 ? [] : [`${count} ${DONE_WORDS[action]}`];
  });
  const undone = REPORT_ORDER.flatMap((status) => {
    const count = results.filter((result) => result.status === status).length;
    return count === 0 ? [] : [`${count} ${STATUS_WORDS[status]}`];
  });
  const already = results.filter(({ written }) => written === false).length;
  return (
    [...done, ...(already === 0 ? [] : [`${already} already up to date`]), ...undone].join(', ') ||
    'nothing to do'
  );
}

function resultLines(
  result: ChangeResult,
  style: TextStyle,
  options: TextOptions,
): readonly string[] {
  const { change, status } = result;
  if (status === 'done') {
    return [
      `  ${style.green('✓')} ${style.bold(change.key)}  ${style.plain(doneWords(result))}  ${style.dim(change.scope)}`,
    ];
  }
  const sign = status === 'failed' || status === 'unknown' ? style.red('✗') : style.yellow('○');
  const code = result.code === undefined ? '' : `  ${style.dim(`[${result.code}]`)}`;
  const detail = [result.message, result.hint].filter((text) => text !== undefined);
  return [
    `  ${sign} ${style.bold(change.key)}  ${style.plain(`${change.action} ${STATUS_WORDS[status]}`)}  ${style.dim(change.scope)}${code}`,
    ...detail
      .flatMap((text) => wrapText(shortenText(text, MAX_DETAIL_LENGTH), options.width - 6))
      .map((line) => `      ${style.plain(line)}`),
  ];
}

/**
 * What the file can be used for. What was taken over with changes still exists, so it is not brought back by a command;
 * what was replaced because no manifest can say it cannot be written back either.
 */
function savedLines(
  results: readonly ChangeResult[],
  restoreFile: string | undefined,
): readonly string[] {
  if (restoreFile === undefined) return [];
  const removes = results.some(({ change }) => change.action === 'delete');
  return removes
    ? [`Removed automations are saved: wac restore ${restoreFile}`]
    : [`The replaced automations are saved unchanged: ${restoreFile}`];
}

/** Both automations act, so this is said at once and not left to the next plan. */
function duplicateLine({ key, ids }: DuplicateFact): string {
  return `${ids.length} automations have the key "${key}" (${ids.join(', ')}), and each of them acts: wac apply --remove-duplicates`;
}

/** The lines about duplicates by themselves, for a run that finds them after its summary; with a final line feed. */
export function renderDuplicatesText(
  duplicates: readonly DuplicateFact[],
  options: TextOptions,
): string {
  const style = createTextStyle(options.color);
  const lines = duplicates.map((each) => style.plain(duplicateLine(each)));
  return `${fitLines(lines.join('\n'), options.terminalWidth)}\n`;
}

function closing(undone: readonly ChangeResult[], options: ResultsTextOptions): readonly string[] {
  const lines: string[] = [];
  if (options.interrupted === true)
    lines.push('Interrupted: the writes in flight have finished, and no other was started.');
  if (undone.some((result) => result.status === 'unknown')) {
    lines.push(
      `${countNoun(undone.filter((result) => result.status === 'unknown').length, 'change')} may or may not have been written; run plan to find out.`,
    );
  }
  if (undone.length > 0)
    lines.push('Running the same command again is safe: finished changes are not repeated.');
  return lines;
}
