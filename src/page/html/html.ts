/** HTML in which text can only be text. */
import { escapeTerminal } from '../../report/text/escape-terminal.ts';

/** A piece of HTML that is safe to put into a page. Only `html` makes one of text that is not this program's own. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What a template takes: text is escaped, pieces are put in as they are, undefined is nothing. */
export type HtmlValue = Html | string | number | undefined | readonly HtmlValue[];

/** ``html`<b>${name}</b>` ``: a piece with every value escaped, in text and in quoted attributes alike. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  const text = strings.map(
    (part, index) => part + (index < values.length ? htmlText(values[index]) : ''),
  );
  return new Html(text.join(''));
}

function htmlText(value: HtmlValue): string {
  if (value === undefined) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return escapeText(value);
  return value.map(htmlText).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters and those that turn the direction of text are shown, not followed. */
function escapeText(text: string): string {
  return escapeTerminal(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
