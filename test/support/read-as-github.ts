/**
 * Reads Markdown as GitHub does: with a real GFM parser, and with what GitHub makes of plain text afterwards (mentions,
 * references, commit ids, addresses), which no parser of Markdown knows.
 */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** What a string becomes. */
export interface GitHubReading {
  /** Kinds of Markdown that were recognized, in their order, text and code apart. */
  readonly kinds: readonly string[];
  /** Tags, in their order, with their attributes. */
  readonly tags: readonly string[];
  /** The plain text outside code, as a browser would show it. */
  readonly outside: string;
  /** What GitHub would link, notify or replace in that. */
  readonly references: readonly string[];
}

interface Node {
  readonly type: string;
  readonly children?: readonly Node[];
}

/** What GitHub makes of plain text: each a pattern of its documentation. */
const REFERENCES: readonly RegExp[] = [
  // Mentions of people and teams.
  /(?<![\w`/])@[a-z\d][a-z\d-]*(?:\/[\w.-]+)?/giu,
  // Issues and pull requests: #1, GH-1, user#1, user/repo#1.
  /(?<!&)(?:[\w.-]+\/)?[\w.-]*#\d+\b/giu,
  /\bGH-\d+\b/giu,
  // Commits: bare, user@sha, user/repo@sha.
  /(?<![\w/-])(?=[\da-f]*\d)[\da-f]{7,40}(?![\w-])/giu,
  /[\w.-]+@[\da-f]{7,40}\b/giu,
  // Addresses.
  /\b(?:https?|ftp|mailto|xmpp):\S+/giu,
  /\bwww\.\S+/giu,
  /[\w.+-]+@[\w-]+\.[\w.-]+/giu,
  // Pictures, formulas.
  /:[a-z0-9_+-]+:/giu,
  /\$[^$\n]+\$/gu,
];

const VOID = new Set(['br', 'hr', 'img', 'input']);

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/**
 * Reads it.
 *
 * @throws Error where the resulting HTML is not balanced: some text has left its element.
 */
export function readAsGitHub(markdown: string): GitHubReading {
  const tree: Node = fromMarkdown(markdown, {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  });
  const html = micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
  });
  const { tags, outside } = readHtml(html);
  return {
    kinds: kindsOf(tree),
    tags,
    outside,
    references: REFERENCES.flatMap((pattern) =>
      [...outside.matchAll(pattern)].map(([text]) => text),
    ),
  };
}

function kindsOf({ type, children = [] }: Node): readonly string[] {
  const own = type === 'text' || type === 'code' ? [] : [type];
  return [...own, ...children.flatMap(kindsOf)];
}

/** Tags and text of HTML, without the content of `code` and `pre`, and without links, which are only ours. */
function readHtml(html: string): Pick<GitHubReading, 'tags' | 'outside'> {
  const tags: string[] = [];
  const open: string[] = [];
  const strings: string[] = [];
  for (const [part, name, rest] of html
    .replace(/<!--[\s\S]*?-->/gu, '')
    .matchAll(/<(\/?[a-z][a-z0-9]*)([^<>]*)>|[^<]+|</giu)) {
    if (part === '<') throw new Error('there is a < that begins no tag');
    if (name === undefined) {
      const isHidden = open.some((each) => ['code', 'pre', 'a'].includes(each));
      if (!isHidden) strings.push(decode(part));
      continue;
    }
    tags.push(`${name}${rest ?? ''}`);
    if (VOID.has(name)) continue;
    if (!name.startsWith('/')) open.push(name);
    else if (open.pop() !== name.slice(1)) throw new Error(`${part} closes what is not open`);
  }
  if (open.length > 0) throw new Error(`<${open.join('><')}> is never closed`);
  return { tags, outside: strings.join('') };
}

function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/giu, (entity, decimal, hex, name) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    return ENTITIES[name] ?? entity;
  });
}
