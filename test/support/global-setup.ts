/** Bundles the program once, so that golden runs start what users start. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Where the bundle under test is; ignored by Git. */
const root = join(import.meta.dirname, '../..');

export function setup(): void {
  execFileSync(process.execPath, ['.scripts/build.mjs', '--out', 'build/test-dist'], {
    cwd: root,
    stdio: 'pipe',
  });
}
