/**
 * Reads a whole paged list, and reports when it is incomplete.
 *
 * Pages may be empty and still have a next one (the server filters by rights after paging), so only `hasNextPage`
 * ends the list. A cursor that comes again would never end it; a next page without a cursor cannot be asked for;
 * more nodes than the server counts means that the list changed under our hands.
 */
import { Failure } from '../../diagnostics/failure.ts';
import { isJsonList, isJsonObject, type JsonObject } from '../../lib/json.ts';

/** A list that was read to its end. */
export interface WholeList {
  readonly nodes: readonly JsonObject[];
  /** What the server counts; absent where it does not count. */
  readonly totalCount: number | undefined;
}

/** More pages than any server has; an endless list is cut off here. */
const MAX_PAGES = 10_000;

/**
 * Reads the pages one after the other.
 *
 * @param fetchPage gives the connection object of the page after a cursor (null for the first); undefined when the
 *   server has null in its place.
 * @param what for messages: `the automations of "acme"`.
 * @param keep gives what is kept of a node, which has the same content; absent: the node.
 * @throws Failure `incomplete-read` when the list cannot be trusted.
 */
export async function readConnection(
  fetchPage: (cursor: string | null) => Promise<JsonObject | undefined>,
  what: string,
  keep: (node: JsonObject) => JsonObject = (node) => node,
): Promise<WholeList> {
  const nodes: JsonObject[] = [];
  const seen = new Set<string>();
  let cursor: string | null = null;
  let totalCount: number | undefined;
  for (let page = 0; page < MAX_PAGES; page++) {
    const connection = await fetchPage(cursor);
    if (connection === undefined)
      throw incomplete(what, 'the server has nothing where a list was expected');
    for (const node of nodesOf(connection, what)) nodes.push(keep(node));
    totalCount = countOf(connection) ?? totalCount;
    if (totalCount !== undefined && nodes.length > totalCount) {
      throw incomplete(what, `it has more entries than the ${totalCount} that the server counts`);
    }
    const next = nextCursor(connection, what);
    if (next === undefined) return { nodes, totalCount };
    if (seen.has(next)) throw incomplete(what, 'the server gives the same page again and again');
    seen.add(next);
    cursor = next;
  }
  throw incomplete(what, `it does not end after ${MAX_PAGES} pages`);
}

function nodesOf(connection: JsonObject, what: string): readonly JsonObject[] {
  const { edges } = connection;
  if (!isJsonList(edges))
    throw incomplete(what, 'the server has nothing where a list was expected');
  return edges.map((edge) => {
    const node = isJsonObject(edge) ? edge['node'] : undefined;
    if (!isJsonObject(node)) throw incomplete(what, 'one entry of it is null');
    return node;
  });
}

function countOf(connection: JsonObject): number | undefined {
  const { totalCount } = connection;
  return typeof totalCount === 'number' ? totalCount : undefined;
}

/** The cursor of the next page; undefined at the end. */
function nextCursor(connection: JsonObject, what: string): string | undefined {
  const { pageInfo } = connection;
  if (!isJsonObject(pageInfo) || typeof pageInfo['hasNextPage'] !== 'boolean') {
    throw incomplete(what, 'the server does not say whether there is more');
  }
  if (!pageInfo['hasNextPage']) return undefined;
  const { endCursor } = pageInfo;
  if (typeof endCursor !== 'string' || endCursor === '') {
    throw incomplete(what, 'the server says that there is more but not where');
  }
  return endCursor;
}

/** A read that cannot be trusted: nothing is planned from it. */
export function incomplete(what: string, why: string): Failure {
  return new Failure(`Cannot read ${what} whole: ${why}`, {
    code: 'incomplete-read',
    hint: 'Nothing was changed, because what cannot be read must not be taken for absent. Run the same command again',
  });
}
