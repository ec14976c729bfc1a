/** Every diagnostic code is shown by some golden run, so none is dead and each has been read as a user reads it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { DIAGNOSTIC_CODES } from '../../src/diagnostics/codes.ts';

const GOLDEN = import.meta.dirname;
const transcripts = readdirSync(GOLDEN, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => readFileSync(join(GOLDEN, name, 'transcript.txt'), 'utf8'));
const shown = new Set(transcripts.flatMap((text) => text.match(/\b[a-z]+\/[a-z][a-z-]*/g) ?? []));
/** Codes are permanent: one that is no longer reported stays in the table. */
const RETIRED = 'test/unknown-variable';
/** Needs a server that hides the names of secrets; test/workflow/plan/secret-problems.test.ts has its case. */
const NOT_IN_SANDBOX = 'integration/unknown-secrets';
const codes = Object.keys(DIAGNOSTIC_CODES).filter(
  (code) => code !== RETIRED && code !== NOT_IN_SANDBOX,
);

it('finds the codes', () => {
  expect(codes.length).toBeGreaterThan(50);
});

it.each(codes)('%s has a golden run', (code) => {
  expect(shown).toContain(code);
});

it('no transcript shows a fault of our own, a stack, a key or a folder of the machine that ran it', () => {
  for (const text of transcripts) {
    expect(text).not.toMatch(/This is a bug|node:internal|\n {4}at |c0ffeec0ffee|\/work\/|\/tmp\//);
  }
});
