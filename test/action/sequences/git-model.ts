/** A repository of the fake of GitHub with contents: commits with parents, pull requests, merges. */
import { CONFIGURATION, type Harness, manifest } from '../harness.ts';

/** The manifest directories, with the owner of each. */
export const DIRECTORIES = { automations: 'acme/ml', second: 'acme/ml/second' } as const;
export type Directory = keyof typeof DIRECTORIES;
export const DIRECTORY_NAMES = ['automations', 'second'] as const satisfies readonly Directory[];

/** Thresholds by key. */
export type Values = Readonly<Record<string, number>>;

/** What a commit holds. */
export type Content = Readonly<Record<Directory, Values>> & {
  /** Whether `wac.yaml` names a server that is not ours. */
  readonly isElsewhere: boolean;
};

/** Keys that change; each directory has one more, which never does. */
export const KEYS: Readonly<Record<Directory, readonly string[]>> = {
  automations: ['a', 'b', 'c'],
  second: ['x', 'y'],
};
const STEADY: Readonly<Record<Directory, string>> = { automations: 'steady', second: 'stable' };

export const FIRST: Content = {
  automations: { steady: 1, a: 1, b: 1 },
  second: { stable: 1, x: 1 },
  isElsewhere: false,
};

/** A change of one manifest; without a threshold it is removed. */
export interface Edit {
  readonly directory: Directory;
  readonly key: string;
  readonly threshold: number | undefined;
}

export interface Commit {
  readonly sha: string;
  readonly content: Content;
  readonly parents: readonly Commit[];
}

export type PullKind = 'branch' | 'fork' | 'dependabot';
export type MergeMethod = 'squash' | 'merge' | 'rebase';

export interface Pull {
  readonly number: number;
  readonly kind: PullKind;
  /** Against the branch, replaced by each push. */
  edits: readonly Edit[];
  isElsewhere: boolean;
  head: Commit;
  state: 'open' | 'closed' | 'merged';
  /** The commits that the merge added to the branch, the newest first. */
  merged: readonly Commit[];
}

export interface GitModel {
  readonly pulls: Pull[];
  main: Commit;
  next: number;
}

export function withEdits(content: Content, edits: readonly Edit[]): Content {
  const changed = { automations: { ...content.automations }, second: { ...content.second } };
  for (const { directory, key, threshold } of edits) {
    const values: Record<string, number> = changed[directory];
    if (threshold === undefined) delete values[key];
    else values[key] = threshold;
  }
  return { ...content, ...changed };
}

/** What the merge of a pull request would hold now. */
export function mergedContent({ main }: GitModel, pull: Pull): Content {
  const merged = withPull(main.content, pull);
  return { ...merged, isElsewhere: pull.isElsewhere || merged.isElsewhere };
}

/**
 * A content with what a pull request changes. What its branch has as it was where the branch began is no change, so what
 * others have done to it since stays, as in a merge by Git.
 */
export function withPull(content: Content, { edits, head }: Pick<Pull, 'edits' | 'head'>): Content {
  const start = head.parents[0]?.content;
  return withEdits(
    content,
    edits.filter(({ directory, key, threshold }) => start?.[directory][key] !== threshold),
  );
}

/** `wac.yaml` of a directory. */
export function configuration(
  directory: Directory,
  { isElsewhere }: Content,
  servers: { readonly own: string; readonly other: string },
): string {
  const owner = CONFIGURATION.replace('owner: acme/ml', `owner: ${DIRECTORIES[directory]}`);
  return `${owner}server: ${isElsewhere ? servers.other : servers.own}\n`;
}

/** The files of a directory by name. */
export function filesOf(directory: Directory, content: Content): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(content[directory]).map(([key, threshold]) => [
      `${key}.yaml`,
      manifest(key, threshold),
    ]),
  );
}

/** A tree id: equal for equal contents. */
export function treeOf(directory: Directory, content: Content): string {
  const values = Object.entries(content[directory]).sort(([one], [other]) =>
    one < other ? -1 : 1,
  );
  return JSON.stringify([directory, values, content.isElsewhere]);
}

/** Records a commit at GitHub; it is on no branch yet. */
export function addCommit(
  model: GitModel,
  { github }: Pick<Harness, 'github'>,
  made: {
    readonly content: Content;
    readonly parents: readonly Commit[];
    readonly message: string;
    readonly servers: { readonly own: string; readonly other: string };
  },
): Commit {
  model.next += 1;
  const commit = { sha: `c${model.next}`, content: made.content, parents: made.parents };
  const parents = made.parents.map(({ sha }) => sha);
  github.commits.unshift({ sha: commit.sha, message: made.message, parents });
  for (const directory of DIRECTORY_NAMES) {
    github.trees.set(`${commit.sha}:${directory}`, treeOf(directory, made.content));
    const text = configuration(directory, made.content, made.servers);
    github.files.set(`${commit.sha}:${directory}/wac.yaml`, text);
  }
  return commit;
}

/** Whether a commit is another one or comes after it. */
export function contains(commit: Commit, wanted: Commit): boolean {
  return commit === wanted || commit.parents.some((parent) => contains(parent, wanted));
}

/** Whether the merge of a pull request changed a directory. */
export function touches({ merged: [last] }: Pull, directory: Directory): boolean {
  const before = last?.parents[0];
  if (last === undefined || before === undefined) return false;
  return treeOf(directory, last.content) !== treeOf(directory, before.content);
}

/** The key that never changes. */
export function isSteady(directory: Directory, key: string): boolean {
  return STEADY[directory] === key;
}
