/** The runs of a project, page by page, and the fields that a server may lack. */
import { Failure } from '../../diagnostics/failure.ts';
import { isJsonList, isJsonObject, type JsonObject } from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import type { RunListRequest, RunPage, RunRef, ServerRun } from '../../model/history-api.ts';
import { objectField } from '../codec/fields.ts';
import {
  OPTIONAL_RUN_FIELDS,
  type OptionalRunField,
  projectNamesOperation,
  type RunFields,
  runOperation,
  runsOperation,
} from '../operations/read-runs.ts';
import type { Querying } from '../query.ts';
import { incomplete, readConnection } from '../read/read-connection.ts';
import { unknownFields } from '../read/unknown-fields.ts';
import { decodeRun } from './decode-run.ts';

/** More pages than any project has; an endless list is cut off here. */
const MAX_PAGES = 100_000;

/** What this server was found to lack; shared by all reads of a connection. */
export type LackingFields = Set<OptionalRunField>;

/** The pages, newest run first. */
export async function* listRuns(
  session: Querying,
  lacking: LackingFields,
  request: RunListRequest,
): AsyncGenerator<RunPage> {
  const { entity, project, withDocuments = false } = request;
  const what = `the runs of "${entity}/${project}"`;
  const seen = new Set<string>();
  let cursor: string | null = null;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const at: string | null = cursor;
    const data = await withoutLacking(lacking, (fields) =>
      session.query(
        runsOperation({ entity, project, cursor: at }, { lacking: fields, withDocuments }),
        `read ${what}`,
      ),
    );
    const found = objectField(data, 'project');
    if (found === undefined) throw unseenProject(request);
    const connection = objectField(found, 'runs');
    if (connection === undefined)
      throw incomplete(what, 'the server has nothing where a list was expected');
    const count = found['runCount'];
    yield {
      runs: nodesOf(connection).flatMap((node) => decodeRun(node, request) ?? []),
      ...present({ count: typeof count === 'number' ? count : undefined }),
    };
    const next = nextCursor(connection, what);
    if (next === undefined) return;
    if (seen.has(next)) throw incomplete(what, 'the server gives the same page again and again');
    seen.add(next);
    cursor = next;
  }
  throw incomplete(what, `it does not end after ${MAX_PAGES} pages`);
}

/** One run as it is now; undefined where it was deleted. */
export async function readRun(
  session: Querying,
  lacking: LackingFields,
  run: RunRef,
): Promise<ServerRun | undefined> {
  const data = await withoutLacking(lacking, (fields) =>
    session.query(
      runOperation(run, { lacking: fields, withDocuments: false }),
      `read run "${run.id}"`,
    ),
  );
  const node = objectField(objectField(data, 'project') ?? {}, 'run');
  return node === undefined ? undefined : decodeRun(node, run);
}

/** The names of an entity's projects. */
export async function listProjects(session: Querying, entity: string): Promise<readonly string[]> {
  const what = `the projects of "${entity}"`;
  const { nodes } = await readConnection(async (cursor) => {
    const data = await session.query(projectNamesOperation(entity, cursor), `read ${what}`);
    return objectField(objectField(data, 'entity') ?? {}, 'projects');
  }, what);
  return nodes.flatMap(({ name }) => (typeof name === 'string' ? name : []));
}

/** Sends, and sends again without the fields that the server says it does not have. */
async function withoutLacking(
  lacking: LackingFields,
  send: (lacking: RunFields['lacking']) => Promise<JsonObject>,
): Promise<JsonObject> {
  for (;;) {
    try {
      return await send(new Set(lacking));
    } catch (error) {
      const unknown = unknownFields(error);
      const more = OPTIONAL_RUN_FIELDS.filter((field) => unknown.has(field) && !lacking.has(field));
      if (more.length === 0) throw error;
      for (const field of more) lacking.add(field);
    }
  }
}

function nodesOf(connection: JsonObject): readonly JsonObject[] {
  const { edges } = connection;
  if (!isJsonList(edges)) return [];
  return edges.flatMap((edge) => {
    const node = isJsonObject(edge) ? edge['node'] : undefined;
    return isJsonObject(node) ? [node] : [];
  });
}

function nextCursor(connection: JsonObject, what: string): string | undefined {
  const info = objectField(connection, 'pageInfo') ?? {};
  if (info['hasNextPage'] !== true) return undefined;
  const { endCursor } = info;
  if (typeof endCursor === 'string' && endCursor !== '') return endCursor;
  throw incomplete(what, 'the server has a next page and does not say where');
}

function unseenProject({ entity, project }: RunListRequest): Failure {
  return new Failure(
    `Cannot see project "${entity}/${project}": it does not exist, or the API key cannot see it`,
    { code: 'not-found', hint: 'Check the names; a project is named ENTITY/PROJECT' },
  );
}
