/** Text as Slack shows it: bold, italic, crossed out and code, with links by their labels. */
import { type Html, html } from '../html/html.ts';
import { linesOf } from './parts.ts';

/** Code; `<address|label>`; bold; italic; crossed out. Marks stand at the borders of words, as in Slack. */
const TOKENS =
  /`([^`\n]+)`|<(https?:\/\/[^\s|<>]+)(?:\|([^<>\n]+))?>|(?<![\w*])\*([^*\n]+)\*(?![\w*])|(?<![\w_])_([^_\n]+)_(?![\w_])|(?<![\w~])~([^~\n]+)~(?![\w~])/g;

/** The text as HTML. A link is shown and cannot be followed: what it leads to is not the sandbox's. */
export function slackText(text: string): Html {
  const parts: Html[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKENS)) {
    const [token, code, address, label, bold, italic, crossed] = match;
    parts.push(linesOf(text.slice(end, match.index)));
    end = match.index + token.length;
    if (code !== undefined) parts.push(html`<code>${code}</code>`);
    else if (address !== undefined) parts.push(html`<u title="${address}">${label ?? address}</u>`);
    else if (bold !== undefined) parts.push(html`<strong>${bold}</strong>`);
    else if (italic !== undefined) parts.push(html`<em>${italic}</em>`);
    else if (crossed !== undefined) parts.push(html`<s>${crossed}</s>`);
  }
  parts.push(linesOf(text.slice(end)));
  return html`${parts}`;
}
