/** The collections and versions in a scope, one collection after the other. */
import { present } from '../../lib/present.ts';
import type {
  HistoryApi,
  ListedCollection,
  ListedVersion,
  ProjectPath,
} from '../../model/history-api.ts';
import type { Scope } from '../../model/scope.ts';
import { checkBudget } from '../history/history-budget.ts';
import { isPartFailure } from './list-live-runs.ts';
import type { LiveRuns } from './live-runs.ts';

/** One collection, or a part that could not be read. */
type ArtifactPart =
  | { readonly collection: ListedCollection; readonly versions: readonly ListedVersion[] }
  | { readonly message: string; readonly hint?: string };

/** Reads lists of a server, each of them once. */
export class ArtifactLists {
  readonly #api: HistoryApi;
  readonly #onPage: () => void;
  readonly #projects: Lists<string> = new Map();
  readonly #collections: Lists<ListedCollection> = new Map();
  readonly #versions: Lists<ListedVersion> = new Map();

  constructor({ api, limits }: Pick<LiveRuns, 'api' | 'limits'>) {
    this.#api = api;
    this.#onPage = () => checkBudget(api, limits);
  }

  /** @param needsVersions whether versions are read; without, there are none. */
  async *read(scope: Scope, needsVersions: boolean): AsyncGenerator<ArtifactPart> {
    const { kind, entity, project } = scope;
    if (kind === 'organization') {
      yield {
        message: `the versions of a whole organization are not listed: ${entity}`,
        hint: 'Only those of projects, registries and teams are read',
      };
      return;
    }
    if (project !== undefined) {
      yield* this.#readProject({ entity, project }, scope.collection, needsVersions);
      return;
    }
    const projects = await readOnce(this.#projects, entity, () => {
      this.#onPage();
      return this.#api.listProjects(entity);
    });
    if ('message' in projects) yield projects;
    else
      for (const name of projects.found)
        yield* this.#readProject({ entity, project: name }, undefined, needsVersions);
  }

  async *#readProject(
    path: ProjectPath,
    only: string | undefined,
    needsVersions: boolean,
  ): AsyncGenerator<ArtifactPart> {
    if (only !== undefined && needsVersions) {
      yield await this.#readVersions(path, { name: only, tags: [] });
      return;
    }
    const name = `${path.entity}/${path.project}`;
    const listed = await readOnce(this.#collections, name, () =>
      this.#api.listCollections(path, this.#onPage),
    );
    if ('message' in listed) {
      yield listed;
      return;
    }
    for (const collection of listed.found) {
      if (only !== undefined && collection.name !== only) continue;
      yield needsVersions
        ? await this.#readVersions(path, collection)
        : { collection, versions: [] };
    }
  }

  async #readVersions(path: ProjectPath, collection: ListedCollection): Promise<ArtifactPart> {
    const key = `${path.entity}/${path.project}/${collection.name}`;
    const listed = await readOnce(this.#versions, key, () =>
      this.#api.listVersions({ ...path, collection: collection.name }, this.#onPage),
    );
    return 'message' in listed ? listed : { collection, versions: listed.found };
  }
}

/** Lists by name; one that could not be read is not asked for again. */
type Lists<T> = Map<string, Promise<readonly T[]>>;

async function readOnce<T>(
  lists: Lists<T>,
  name: string,
  read: () => Promise<readonly T[]>,
): Promise<
  { readonly found: readonly T[] } | { readonly message: string; readonly hint?: string }
> {
  try {
    // What the budget refuses is thrown before there is a promise.
    const list = lists.get(name) ?? read();
    lists.set(name, list);
    return { found: await list };
  } catch (error) {
    if (!isPartFailure(error)) throw error;
    return { message: error.message, ...present({ hint: error.hint }) };
  }
}
