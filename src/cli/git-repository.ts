/** The Git repository that a folder lies in, read from its files: no program is started. */
import { join, resolve } from 'node:path';
import { repositoryTop } from '../files/configurations/find-configurations.ts';
import { readIfThere } from '../files/read-if-there.ts';
import { present } from '../lib/present.ts';

export interface GitRepository {
  /** The folder of the working tree, absolute. */
  readonly root: string;
  /** The text of the configuration file; empty when it cannot be read. */
  readonly config: string;
  /** The full hash of the commit that is checked out; absent before the first one, and when it cannot be read. */
  readonly commit?: string;
  /**
   * The default branch of the remote called origin, as the last clone or `git remote set-head` recorded it. Without
   * such a record: `main` or `master`, whichever exists, else the branch that is checked out, else `main`.
   */
  readonly defaultBranch: string;
}

const USUAL_BRANCHES = ['main', 'master'] as const;

/**
 * The nearest repository, from the folder upwards; undefined when there is none. Working trees made by `git worktree`
 * count, although their `.git` is a file.
 */
export async function findGitRepository(start: string): Promise<GitRepository | undefined> {
  const root = repositoryTop(resolve(start));
  return root === undefined ? undefined : await readRepository(root);
}

async function readRepository(root: string): Promise<GitRepository> {
  const path = join(root, '.git');
  const link = /^gitdir: (.+)$/m.exec((await readIfThere(path)) ?? '')?.[1];
  const own = link === undefined ? path : resolve(root, link.trim());
  const common = resolve(own, (await readIfThere(join(own, 'commondir')))?.trim() ?? '.');
  const refs = new References(common);
  const head = (await readIfThere(join(own, 'HEAD')))?.trim() ?? '';
  const branch = /^ref: refs\/heads\/(\S+)$/.exec(head)?.[1];
  const commit = branch === undefined ? head : await refs.hash(`refs/heads/${branch}`);
  return {
    root,
    config: (await readIfThere(join(common, 'config'))) ?? '',
    ...present({ commit: /^[0-9a-f]{40}$/.test(commit ?? '') ? commit : undefined }),
    defaultBranch: await refs.defaultBranch(branch),
  };
}

/** The branches of a repository, as files of their own or packed into one. */
class References {
  private readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  async hash(name: string): Promise<string | undefined> {
    const loose = (await readIfThere(join(this.folder, name)))?.trim();
    if (loose !== undefined) return loose;
    const packed = (await readIfThere(join(this.folder, 'packed-refs')))?.split('\n');
    return packed?.find((line) => line.endsWith(` ${name}`))?.split(' ')[0];
  }

  async defaultBranch(checkedOut: string | undefined): Promise<string> {
    const recorded = await readIfThere(join(this.folder, 'refs/remotes/origin/HEAD'));
    const ofOrigin = /^ref: refs\/remotes\/origin\/(\S+)$/m.exec(recorded ?? '')?.[1];
    if (ofOrigin !== undefined) return ofOrigin;
    for (const name of USUAL_BRANCHES) {
      for (const folder of ['refs/remotes/origin', 'refs/heads']) {
        if ((await this.hash(`${folder}/${name}`)) !== undefined) return name;
      }
    }
    // Git's newer storage of branches (reftable) writes this name into HEAD.
    return checkedOut === undefined || checkedOut === '.invalid' ? USUAL_BRANCHES[0] : checkedOut;
  }
}
