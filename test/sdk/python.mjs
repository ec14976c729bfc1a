/** Packages of PyPI that check the project, each in its own Python environment below `.venv/`. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The newest release of the official SDK, and the newest that is a year older. */
export const RELEASES = ['0.31.0', '0.22.3'];

/** A Python of 3.9 or later, by its command; undefined when there is none. */
export function findPython() {
  const test = 'import sys, venv; sys.exit(sys.version_info < (3, 9))';
  return ['python3', 'python'].find((name) => spawnSync(name, ['-c', test]).status === 0);
}

/** The Python of an environment that has the release; made on the first run. */
export async function installedRelease(python, release) {
  return await pythonWith(python, `wandb-${release}`, [`wandb==${release}`]);
}

/**
 * The Python of an environment that has the packages, and nothing that they do not need; made on the first run.
 *
 * @param name of the environment's folder.
 * @param packages with exact versions: `zizmor==1.32.0`.
 */
export async function pythonWith(python, name, packages) {
  const home = join(root, '.venv', name);
  const own = join(home, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
  // Written last: an environment without it was not finished.
  const record = join(home, 'packages.txt');
  const wanted = packages.join('\n');
  if (existsSync(own) && existsSync(record) && readFileSync(record, 'utf8') === wanted) return own;
  console.error(`Installing ${packages.join(' ')} into ${home}`);
  await mkdir(join(root, '.venv'), { recursive: true });
  await writeFile(join(root, '.venv', '.gitignore'), '*\n');
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check'];
  for (const [command, args] of [
    [python, ['-m', 'venv', '--clear', home]],
    [own, [...pip, ...packages]],
  ]) {
    const { status } = spawnSync(command, args, { stdio: 'inherit' });
    if (status !== 0) throw new Error(`Could not install ${packages.join(' ')}`);
  }
  await writeFile(record, wanted);
  return own;
}
