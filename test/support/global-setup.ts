/** Bundles the program once, so that golden runs start what users start. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** Where the bundle under test is: a folder for each run, so that two runs side by side do not tear it apart. */
const bundle = `build/test-dist-${process.pid}`;

/** With `WAC_TEST_DIST` the tests start a bundle that is there already: `dist`, the committed one. */
const given = process.env['WAC_TEST_DIST'];

export function setup(): void {
  if (given) {
    process.env['WAC_TEST_DIST'] = resolve(root, given);
    return;
  }
  execFileSync(process.execPath, ['.scripts/build.mjs', '--out', bundle], {
    cwd: root,
    stdio: 'pipe',
  });
  process.env['WAC_TEST_DIST'] = join(root, bundle);
}

export function teardown(): void {
  if (given) return;
  rmSync(join(root, bundle), { recursive: true, force: true, maxRetries: 5 });
}
