import { countNoun } from '../../lib/count-noun.ts';
import { keysOf } from '../../lib/json.ts';
import { wrapText } from '../../lib/wrap-text.ts';
import type { ChangeResult, ChangeStatus } from '../../model/plan/result.ts';
import { DONE_WORDS } from '../text/change-words.ts';
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

/** The line of one result, printed while an apply runs; errors follow on separate lines. */
export function renderResultText(result: ChangeResult, options: TextOptions): string {
  const style = createTextStyle(options.color);
  return `${resultLines(result, style, options).join('\n')}\n`;
}

/**
 * The summary of an apply: true after a failure too.
 *
 * Every change that is not done is repeated with its reason, since its line may have scrolled away.
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
  const lines = [
    ...undone.flatMap((result) => resultLines(result, style, options)),
    ...(undone.length === 0 ? [] : ['']),
    style.bold(`${summary}: ${countResults(results)}.`),
    ...[
      ...heldBackLines(options),
      ...closing(undone, options),
      ...savedLines(results, options.restoreFile),
      ...(options.duplicates ?? []).map(duplicateLine),
    ].map((line) => style.plain(line)),
  ];
  return `${lines.join('\n')}\n`;
}

/** Held-back keys that are named; the plan above names all. */
const MAX_HELD_BACK_NAMES = 20;

function heldBackLines({ heldBack = [], width }: ResultsTextOptions): readonly string[] {
  if (heldBack.length === 0) return [];
  const more = heldBack.length - MAX_HELD_BACK_NAMES;
  const names = heldBack.slice(0, MAX_HELD_BACK_NAMES).join(', ') + (more > 0 ? ', …' : '');
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
