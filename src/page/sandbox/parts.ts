/** What the sections of the sandbox's page have in common. */
import { countNoun } from '../../lib/count-noun.ts';
import type { Listed, PagePairs } from '../../model/sandbox/page-state.ts';
import { type Html, html } from '../html/html.ts';

/** A point in time: `2026-11-27 16:48:55 UTC`. */
export function timeText(time: string): Html {
  const text = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)/.exec(time);
  return html`<time datetime="${time}">${text === null ? time : `${text[1]} ${text[2]} UTC`}</time>`;
}

/** Text on several lines: line feeds stay, every other control character is shown. */
export function linesOf(text: string): Html {
  const [first = '', ...rest] = text.replaceAll('\r\n', '\n').split('\n');
  return html`${first}${rest.map(
    (line) => html`
${line}`,
  )}`;
}

/** Names with values as a list of definitions; nothing for none. */
export function pairList(pairs: PagePairs): Html | undefined {
  if (pairs.length === 0) return undefined;
  return html`<dl>${pairs.map(([name, value]) => html`<dt class="code">${name}</dt><dd class="code pre">${linesOf(value)}</dd>`)}</dl>`;
}

/** `12 webhooks, of which the newest 50 are shown`. */
export function shownOf({ total, items }: Listed<unknown>, noun: string): string {
  const all = countNoun(total, noun);
  return items.length < total ? `${all}, of which the newest ${items.length} are shown` : all;
}

/** A table that can be scrolled by keyboard. */
export function scrollTable(
  label: string,
  columns: readonly string[],
  rows: readonly Html[],
): Html {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${label}"><table>
<thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>
${rows}</tbody></table></div>`;
}
