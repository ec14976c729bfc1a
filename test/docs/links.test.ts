/** Every relative link of every Markdown file leads to a file that exists, and its anchor to a heading of that file. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/run-script.ts';

/** Hand-written and generated documents; not the Markdown that tests read or record. */
const DOCUMENTS = execFileSync('git', ['ls-files', '*.md'], { cwd: ROOT, encoding: 'utf8' })
  .split('\n')
  .filter((path) => path !== '' && (!path.startsWith('test/') || path.endsWith('/README.md')));

interface Link {
  readonly path: string;
  readonly target: string;
}

/** The text without code, in which brackets are no links. */
function proseOf(text: string): string {
  return text.replaceAll(/^```[\s\S]*?^```/gmu, '').replaceAll(/`[^`\n]*`/gu, 'code');
}

function linksOf(path: string): readonly Link[] {
  const text = proseOf(readFileSync(join(ROOT, path), 'utf8'));
  return [...text.matchAll(/\]\(([^)\s]+)\)/gu)]
    .map(([, target = '']) => ({ path, target }))
    .filter(({ target }) => !/^[a-z]+:/u.test(target) && !isOfForge(target));
}

/** Whether this is a page of the forge, relative to a file at the root: its address holds in every clone and fork. */
function isOfForge(target: string): boolean {
  return /^\.\.\/\.\.\/(?:actions|releases)\b/u.test(target);
}

/** The anchors that GitHub gives the headings of a document. */
function anchorsOf(text: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const [, heading = ''] of text
    .replaceAll(/^```[\s\S]*?^```/gmu, '')
    .matchAll(/^#{1,6} (.*)$/gmu)) {
    const base = heading
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(/\s/gu, '-');
    let anchor = base;
    for (let count = 1; anchors.has(anchor); count += 1) anchor = `${base}-${count}`;
    anchors.add(anchor);
  }
  return anchors;
}

/** Why a link leads nowhere; undefined where it is fine. */
function problemOf({ path, target }: Link): string | undefined {
  const [file = '', anchor] = target.split('#');
  const found = file === '' ? path : normalize(join(dirname(path), decodeURI(file)));
  if (!existsSync(join(ROOT, found))) return `${path}: ${target}: no such file`;
  if (anchor === undefined || !found.endsWith('.md')) return undefined;
  const anchors = anchorsOf(readFileSync(join(ROOT, found), 'utf8'));
  return anchors.has(anchor) ? undefined : `${path}: ${target}: no such heading`;
}

describe('links between documents', () => {
  const links = DOCUMENTS.flatMap(linksOf);

  it('are found', () => {
    expect(DOCUMENTS.length).toBeGreaterThan(60);
    expect(links.length).toBeGreaterThan(30);
    expect(links.filter(({ target }) => target.includes('#')).length).toBeGreaterThan(1);
  });

  it('lead to files and headings that exist', () => {
    expect(links.flatMap((link) => problemOf(link) ?? [])).toEqual([]);
  });

  it.each([
    ['docs/missing.md', 'no such file'],
    ['README.md#no-such-heading', 'no such heading'],
    ['#exit-code', 'no such heading'],
  ])('to %s is reported', (target, problem) => {
    expect(problemOf({ path: 'README.md', target })).toContain(problem);
  });

  it('to a heading with code and punctuation is recognized', () => {
    expect([...anchorsOf('# What is *proven*, and by `whom`?\n\n## A & B\n\n## A & B\n')]).toEqual([
      'what-is-proven-and-by-whom',
      'a--b',
      'a--b-1',
    ]);
  });
});
