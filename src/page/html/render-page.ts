/** The frame of a page: one file that loads nothing and runs no script but its own. */
import { createHash } from 'node:crypto';
import type { JsonValue } from '../../lib/json.ts';
import { Html, html } from './html.ts';
import { PAGE_STYLE } from './page-style.ts';

/** What a page is made of. */
export interface PageParts {
  readonly title: string;
  readonly body: Html;
  /** Code of this program that runs in the browser; absent for a page that needs none. */
  readonly script?: string;
  /** What the script reads, from the element `data`. */
  readonly data?: JsonValue;
  /** Style besides that of every page. */
  readonly style?: string;
  /** Whether the script asks the server that the page came from; absent: the page loads nothing at all. */
  readonly connects?: boolean;
}

/** The text of a page, and the policy in it. */
export interface RenderedPage {
  readonly text: string;
  /** A Content-Security-Policy. */
  readonly policy: string;
}

/**
 * The text of the page. Its policy allows its own style and script by their hashes and nothing else: no network, no
 * frames, no form, and no script that foreign text might contain.
 */
export function renderPage(parts: PageParts): string {
  return renderPageWithPolicy(parts).text;
}

/** The same with the policy, for a server that sends it as a header too. */
export function renderPageWithPolicy(parts: PageParts): RenderedPage {
  const { title, body, script, data } = parts;
  const style = parts.style === undefined ? PAGE_STYLE : `${PAGE_STYLE}\n${parts.style}`;
  const policy = [
    "default-src 'none'",
    `style-src '${hashOf(style)}'`,
    ...(script === undefined ? [] : [`script-src '${hashOf(script)}'`]),
    ...(parts.connects === true ? ["connect-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Html(style)}</style>
</head>
<body>
${body}
${data === undefined ? undefined : dataBlock(data)}${script === undefined ? undefined : new Html(`<script>${script}</script>`)}
</body>
</html>
`;
  return { text: page.text, policy };
}

/** JSON of plain ASCII in which no text can end the element, or turn the direction of what is around it. */
function dataBlock(data: JsonValue): Html {
  const text = JSON.stringify(data).replace(
    /<|[^ -~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return new Html(`<script type="application/json" id="data">${text}</script>\n`);
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
