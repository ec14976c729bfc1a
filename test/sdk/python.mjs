/** The official SDK's releases, each in a Python environment of its own below `.venv/`. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The newest release, and the newest that is a year older. */
export const RELEASES = ['0.31.0', '0.22.3'];

/** A Python of 3.9 or later, by its command; undefined when there is none. */
export function findPython() {
  const test = 'import sys, venv; sys.exit(sys.version_info < (3, 9))';
  return ['python3', 'python'].find((name) => spawnSync(name, ['-c', test]).status === 0);
}

/** The Python of an environment that has the release; made on the first run. */
export async function installedRelease(python, release) {
  const home = join(root, '.venv', `wandb-${release}`);
  const own = join(home, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
  const check = `import wandb, sys; sys.exit(wandb.__version__ != ${JSON.stringify(release)})`;
  if (existsSync(own) && spawnSync(own, ['-c', check]).status === 0) return own;
  console.error(`Installing wandb ${release} into ${home}`);
  await mkdir(join(root, '.venv'), { recursive: true });
  await writeFile(join(root, '.venv', '.gitignore'), '*\n');
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check'];
  for (const [command, args] of [
    [python, ['-m', 'venv', '--clear', home]],
    [own, [...pip, `wandb==${release}`]],
  ]) {
    const { status } = spawnSync(command, args, { stdio: 'inherit' });
    if (status !== 0) throw new Error(`Could not install wandb ${release}`);
  }
  return own;
}
