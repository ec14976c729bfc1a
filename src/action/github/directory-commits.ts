/** The commits of a branch that changed the manifest directory, with those that GitHub's list leaves out. */
import { isJsonList, isJsonObject, type JsonObject } from '../../lib/json.ts';
import type { RepositoryAccess } from './github-comments.ts';

type Client = RepositoryAccess['client'];

/** Which commits. */
export interface DirectorySearch {
  /** At most so many; the first is the commit that the search begins at. */
  readonly maxCommits: number;
  /** The manifest directory in the repository; empty at its top. */
  readonly path: string;
  /** The address of the list of commits. */
  readonly commits: string;
  readonly start: string;
  /**
   * Commits that pull requests were merged as. Whoever reads the commits adds those of the last one. A merge commit with
   * the content of its branch is not in GitHub's list, and neither is what the base branch had before it; both are looked
   * up then.
   */
  readonly merges: string[];
}

/** The commit that the search begins at, whatever it changed, and then those that changed the directory, each once. */
export async function* directoryCommits(
  client: Client,
  { maxCommits, path, commits, start, merges }: DirectorySearch,
): AsyncGenerator<readonly [number, JsonObject]> {
  const first = await newest(client, commits, start);
  if (first === undefined) return;
  yield [0, first];
  if (maxCommits === 1) return;
  const below = belowPath(path);
  const historyOf = async (sha: string): Promise<readonly JsonObject[]> =>
    await list(client, `${commits}?sha=${encodeURIComponent(sha)}${below}&per_page=${maxCommits}`);
  const known = new Set<string>();
  const waiting: JsonObject[] = [];
  const add = (found: readonly JsonObject[]): void => {
    const others = found.filter((commit) => !known.has(shaOf(commit)));
    for (const commit of others) known.add(shaOf(commit));
    waiting.unshift(...others);
  };
  add(await historyOf(start));
  for (let count = 1; count < maxCommits; count += 1) {
    for (const sha of merges.splice(0).filter((each) => !known.has(each))) {
      known.add(sha);
      const base = baseOf(sha === shaOf(first) ? first : await newest(client, commits, sha));
      if (base !== undefined) add(await historyOf(base));
    }
    const next = waiting.shift();
    if (next === undefined) return;
    if (shaOf(next) !== shaOf(first)) yield [count, next];
  }
}

function belowPath(path: string): string {
  return path === '' ? '' : `&path=${encodeURIComponent(path)}`;
}

function shaOf(commit: JsonObject): string {
  return textAt(commit, 'sha');
}

/** The commit of the base branch that a merge commit was made on; undefined where the commit is no merge. */
function baseOf(merge: JsonObject | undefined): string | undefined {
  const parents = merge?.['parents'];
  if (!isJsonList(parents) || parents.length < 2) return undefined;
  const [base] = parents;
  return (isJsonObject(base) && textAt(base, 'sha')) || undefined;
}

async function newest(
  client: Client,
  commits: string,
  sha: string,
): Promise<JsonObject | undefined> {
  const [commit] = await list(client, `${commits}?sha=${encodeURIComponent(sha)}&per_page=1`);
  return commit;
}

async function list(client: Client, address: string): Promise<readonly JsonObject[]> {
  const found = await client.get(address);
  return isJsonList(found) ? found.filter(isJsonObject) : [];
}

/** An object in a field; empty where there is none. */
export function objectAt(value: JsonObject, name: string): JsonObject {
  const child = value[name];
  return isJsonObject(child) ? child : {};
}

/** A string in a field; empty where there is none. */
export function textAt(value: JsonObject, name: string): string {
  const child = value[name];
  return typeof child === 'string' ? child : '';
}
