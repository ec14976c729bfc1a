/** The test files that may kill mutants, in the order in which they are tried. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from './find-mutants.mjs';

/** Tests of the program as a process, of prose, of time, and of parts that the mutants are not in. */
const EXCLUDED = [
  /^test\/(?:api|architecture|bundle|docs|editor|end-to-end|files|golden|invariants|lib|package|public-names|sandbox|sdk|simulate|support)\//,
  /^test\/failures\/(?:every-fault|interrupts|key-search|processes)\.test\.ts$/,
  /^test\/failures\/(?:kills|fuzz)\//,
  /^test\/cli\/(?:completion-shells|untrusted-server)\.test\.ts$/,
  /^test\/manifest\/(?:edit|lint|yaml|schema|source)\//,
  /^test\/action\/(?:github|inputs|publish)\//,
  /^test\/reconcile\/many-renames\.test\.ts$/,
  /\/(?:key-search|time-limits|untrusted-input)\.test\.ts$/,
];
/** The quickest and closest first: most mutants are killed by the unit tests of their own folder. */
const ORDER = [
  'test/model/',
  'test/reconcile/',
  'test/wandb/codec/',
  'test/workflow/apply/',
  'test/workflow/',
  'test/wandb/',
  'test/report/',
  'test/manifest/',
  'test/cli/',
  'test/action/',
  'test/failures/',
];

/** @returns {{ file: string, hash: string }[]} */
export function findTestFiles(root) {
  const rankOf = (file) => {
    const rank = ORDER.findIndex((start) => file.startsWith(start));
    return rank === -1 ? ORDER.length : rank;
  };
  return readdirSync(join(root, 'test'), { recursive: true })
    .map((name) => `test/${name}`)
    .filter((file) => file.endsWith('.test.ts'))
    .filter((file) => EXCLUDED.every((pattern) => !pattern.test(file)))
    .toSorted((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1))
    .map((file) => ({ file, hash: hashOf(readFileSync(join(root, file), 'utf8')) }));
}
