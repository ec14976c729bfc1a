/**
 * Pictures are drawn from real output by `npm run docs`, which also compares them. What holds without a browser and a
 * shell is here: what a picture says in words, that it loads nothing, and that the picture of a page has its style.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { escapeXml } from '../../.scripts/docs/svg.mjs';
import { SANDBOX_STYLE } from '../../src/page/sandbox/sandbox-style.ts';
import { ROOT } from '../support/run-script.ts';

const FOLDER = 'docs/pictures';
const PICTURES = readdirSync(join(ROOT, FOLDER)).sort();
const readPicture = (name: string): string => readFileSync(join(ROOT, FOLDER, name), 'utf8');

describe.each(PICTURES)('%s', (name) => {
  const text = readPicture(name);

  it('says what it shows', () => {
    expect(/<svg [^>]*role="img" aria-label="[^"]{8,}"/u.test(text)).toBe(true);
  });

  it('runs and loads nothing', () => {
    expect(text).not.toMatch(/<script|\son\w+=|javascript:|@import/iu);
    expect([...text.matchAll(/(?:href|src)="([^#"][^"]*)"|url\(([^#)]+)\)/gu)]).toEqual([]);
  });
});

it('the picture of the sandbox has the style of its page', () => {
  expect(readPicture('sandbox-page.svg')).toContain(escapeXml(SANDBOX_STYLE.trim()));
});

it('the page that shows it says the same in words', () => {
  const [, label] = /aria-label="([^"]+)"/u.exec(readPicture('sandbox-page.svg')) ?? [];
  const page = readFileSync(join(ROOT, 'docs/sandbox.md'), 'utf8');
  const [, alt = ''] = /!\[([^\]]+)\]\(pictures\/sandbox-page\.svg\)/u.exec(page) ?? [];
  expect(escapeXml(alt)).toBe(label);
});
