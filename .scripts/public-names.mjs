/**
 * Prints the public names of a version, as test/public-names/public-names-0.1.0.txt has them:
 *
 *   git worktree add --detach /some/folder COMMIT && ln -s "$PWD/node_modules" /some/folder/
 *   node .scripts/public-names.mjs /some/folder
 *
 * Runs the golden run `json-documents` on the program of that version, then the collector of this version on its sources.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const here = join(import.meta.dirname, '..');
const [checkout] = process.argv.slice(2);
if (checkout === undefined) throw new Error('Name the folder of a checkout');
const golden = join(checkout, 'test/golden/json-documents');
cpSync(join(here, 'test/golden/json-documents'), golden, { recursive: true });
rmSync(join(golden, 'transcript.txt'), { force: true });
const runner = ['test/golden/golden.test.ts', 'test/golden.test.ts'].find((path) =>
  existsSync(join(checkout, path)),
);
const vitest = join(checkout, 'node_modules/vitest/vitest.mjs');
const options = ['run', '--config', 'test/vitest.config.ts', '--project', 'fast', runner];
execFileSync(process.execPath, [vitest, ...options, '-t', 'json-documents'], {
  cwd: checkout,
  stdio: ['ignore', 2, 2],
});

const collector = join(checkout, 'test/public-names/collect-names.ts');
cpSync(join(here, 'test/public-names/collect-names.ts'), collector);
const file = join(checkout, 'build/public-names/collect-names.mjs');
const bundle = await rolldown({ input: collector, platform: 'node', external: /^(?!\.|\/)/ });
await bundle.write({ file, format: 'esm', codeSplitting: false });
const { collectNames } = await import(pathToFileURL(file));
console.log(collectNames().join('\n'));
