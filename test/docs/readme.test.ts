/** The README is a landing page: it is read in the time that people give it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../support/run-script.ts';

const text = readFileSync(join(ROOT, 'README.md'), 'utf8');

/** Words a minute of somebody who reads technical prose. */
const READING_SPEED = 200;

/** What is read: no addresses, no HTML, no code. */
const prose = text
  .replaceAll(/```[\s\S]*?```/gu, ' ')
  .replaceAll(/<[^>]*>/gu, ' ')
  .replaceAll(/\]\([^)]*\)/gu, ' ')
  .replaceAll(/[|#*`[\]!-]+/gu, ' ');

const words = prose.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length;

it('has about 110 lines', () => {
  expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(112);
});

it('is read in less than four minutes', () => {
  expect(words).toBeGreaterThan(200);
  expect(words / READING_SPEED).toBeLessThan(4);
});

it('names the two commands, with how long they take', () => {
  expect(text).toMatch(/^npm start +# \d+ seconds/mu);
  expect(text).toMatch(/^npm cit +# \d+ minutes/mu);
});
