/** Collections and their versions, page by page. */
import { Failure } from '../../diagnostics/failure.ts';
import { isJsonList, isJsonObject, type JsonObject, type JsonValue } from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import type {
  CollectionPath,
  ListedCollection,
  ListedVersion,
  ProjectPath,
} from '../../model/history-api.ts';
import { objectField, textField } from '../codec/fields.ts';
import { collectionsOperation, versionsOperation } from '../operations/read-artifacts.ts';
import type { Querying } from '../query.ts';
import { incomplete, readConnection } from '../read/read-connection.ts';

/** Every collection of a project. */
export async function listCollections(
  session: Querying,
  path: ProjectPath,
  onPage: () => void,
): Promise<readonly ListedCollection[]> {
  const name = `${path.entity}/${path.project}`;
  const what = `the collections of "${name}"`;
  const { nodes } = await readConnection(async (cursor) => {
    onPage();
    const data = await session.query(collectionsOperation(path, cursor), `read ${what}`);
    const project = objectField(data, 'project');
    if (project === undefined) throw unseen(`project "${name}"`);
    return objectField(project, 'artifactCollections');
  }, what);
  return nodes.map((node) => ({ name: nameOf(node, 'name', what), tags: tagsOf(node, what) }));
}

/** Every version of a collection. */
export async function listVersions(
  session: Querying,
  path: CollectionPath,
  onPage: () => void,
): Promise<readonly ListedVersion[]> {
  const name = `${path.entity}/${path.project}/${path.collection}`;
  const what = `the versions of "${name}"`;
  const { nodes, totalCount } = await readConnection(async (cursor) => {
    onPage();
    const data = await session.query(versionsOperation(path, cursor), `read ${what}`);
    const collection = objectField(objectField(data, 'project') ?? {}, 'artifactCollection');
    if (collection === undefined) throw unseen(`collection "${name}"`);
    return objectField(collection, 'artifacts');
  }, what);
  if (totalCount !== undefined && totalCount > nodes.length)
    throw incomplete(what, `the server counts ${totalCount} and shows ${nodes.length}`);
  return nodes.map((node) => decodeVersion(node, path, what));
}

function decodeVersion(node: JsonObject, path: CollectionPath, what: string): ListedVersion {
  const { versionIndex: index } = node;
  const aliases = wholeList(node['aliases'], what).filter((alias) => !isElsewhere(alias, path));
  return {
    aliases: aliases.map((alias) => nameOf(alias, 'alias', what)),
    tags: wholeList(node['tags'], what).map((tag) => nameOf(tag, 'name', what)),
    ...present({
      index: typeof index === 'number' && Number.isSafeInteger(index) ? index : undefined,
      createdAt: textField(node, 'createdAt'),
    }),
  };
}

/** The objects of a list: a list that is not there is not an empty one. */
function wholeList(list: JsonValue | undefined, what: string): readonly JsonObject[] {
  if (!isJsonList(list)) throw incomplete(what, 'the server leaves out aliases or tags');
  return list.map((item) => {
    if (!isJsonObject(item)) throw incomplete(what, 'an alias or tag is null');
    return item;
  });
}

function nameOf(object: JsonObject, key: string, what: string): string {
  const name = textField(object, key);
  if (name === undefined) throw incomplete(what, 'an alias or tag has no name');
  return name;
}

/** Whether an alias is that of another collection, by its name and project; one whose collection is not known counts. */
function isElsewhere(alias: JsonObject, path: CollectionPath): boolean {
  const collection = objectField(alias, 'artifactCollection') ?? {};
  const project = objectField(collection, 'project') ?? {};
  const given = [
    [textField(collection, 'name'), path.collection],
    [textField(project, 'name'), path.project],
  ] as const;
  return given.some(([found, own]) => found !== undefined && found !== own);
}

function tagsOf(node: JsonObject, what: string): readonly string[] {
  const { edges } = objectField(node, 'tags') ?? {};
  return wholeList(edges, what).map((edge) =>
    nameOf(objectField(edge, 'node') ?? {}, 'name', what),
  );
}

function unseen(what: string): Failure {
  return new Failure(`Cannot see ${what}: it does not exist, or the API key cannot see it`, {
    code: 'not-found',
    hint: 'Check the names',
  });
}
