/** The history of a commit, as `git log` lists it. */
import type { FakeCommit, FakeState } from './state.ts';

/**
 * A commit and its ancestors, the newest first; undefined where the commit does not exist. With a path, those that
 * change it: where a merge has the content of one of its parents, only that parent is followed.
 */
export function commitsFrom(
  state: FakeState,
  from: string,
  path: string | null,
): readonly FakeCommit[] | undefined {
  const start = state.commits.find(({ sha }) => sha === from);
  if (start === undefined) return undefined;
  const reached = new Set<string>();
  const changed = new Set<FakeCommit>();
  const open = [start];
  for (let commit = open.pop(); commit !== undefined; commit = open.pop()) {
    if (reached.has(commit.sha)) continue;
    reached.add(commit.sha);
    const parents = parentsOf(state, commit);
    const same = parents.find((parent) => hasSame(state, commit, { parent, path }));
    if (same === undefined) changed.add(commit);
    const followed = same === undefined ? parents : [same];
    open.push(...state.commits.filter(({ sha }) => followed.includes(sha)));
  }
  return state.commits.filter((commit) => changed.has(commit));
}

/** The commits that a commit is made on. */
export function parentsOf({ commits }: FakeState, commit: FakeCommit): readonly string[] {
  if (commit.parents !== undefined) return commit.parents;
  const next = commits[commits.indexOf(commit) + 1];
  return next === undefined ? [] : [next.sha];
}

function hasSame(
  { trees }: FakeState,
  { sha, paths, parents }: FakeCommit,
  { parent, path }: { readonly parent: string; readonly path: string | null },
): boolean {
  if (path === null) return false;
  if (parents === undefined) return paths?.includes(path) === false;
  return trees.get(`${sha}:${path}`) === trees.get(`${parent}:${path}`);
}
