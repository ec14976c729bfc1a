/** Responses that are complete JSON with wrong content. */
import {
  isJsonList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  parseJson,
} from '../../lib/json.ts';
import type { Random } from '../../lib/seeded-random.ts';

/** Changes the parsed response in place. */
type Corruption = (response: JsonObject) => void;

/** A rewriting that parses, corrupts and prints. */
export function corrupt(corruption: Corruption): (body: string) => string {
  return (body) => {
    const response = parseJson(body);
    if (isJsonObject(response)) corruption(response);
    return JSON.stringify(response);
  };
}

/** `data` stays, and `errors` are added beside it. */
export function addErrors(response: JsonObject): void {
  Object.assign(response, { errors: [{ message: 'context deadline exceeded' }] });
}

/** Objects that the schema lets be null: their absence is a response, not a broken one. */
const NULLABLE = ['project'];

/** `null` where one of the objects was. */
export function dropObject(random: Random): Corruption {
  return (response) => {
    const ownedAutomations: { readonly owned: Record<string, JsonValue>; readonly key: string }[] =
      [];
    visit(response, (node) => {
      for (const [key, value] of Object.entries(node)) {
        if (isJsonObject(value) && !NULLABLE.includes(key))
          ownedAutomations.push({ owned: node, key });
      }
    });
    if (ownedAutomations.length === 0) return;
    const { owned, key } = random.pick(ownedAutomations);
    owned[key] = null;
  };
}

/** A next page whose cursor is the one that was asked with. */
export function repeatCursor(cursor: string | undefined): Corruption {
  return eachPage((page) => {
    page['pageInfo'] = { hasNextPage: true, endCursor: cursor ?? null };
  });
}

/** Nothing on this page, and a next one. */
export function emptyPage(cursor: string | undefined): Corruption {
  return eachPage((page) => {
    page['edges'] = [];
    page['pageInfo'] = { hasNextPage: true, endCursor: cursor ?? null };
  });
}

/** One node fewer than the list counts. A list that does not count stays whole: no client could notice. */
export function dropEdge(random: Random): Corruption {
  return eachPage((page) => {
    const { edges, totalCount } = page;
    if (typeof totalCount !== 'number' || !isJsonList(edges) || edges.length === 0) return;
    const list: JsonValue[] = [...edges];
    list.splice(random.below(list.length), 1);
    page['edges'] = list;
  });
}

/** One node of this page once more, as somebody has changed it meanwhile. */
export function changeNode(random: Random): Corruption {
  return eachPage((page) => {
    const edges = page['edges'];
    if (!isJsonList(edges) || edges.length === 0) return;
    const list: JsonValue[] = [...edges];
    const edge = structuredClone(random.pick(list));
    if (!isJsonObject(edge) || !isJsonObject(edge['node'] ?? null)) return;
    Object.assign(edge['node'] ?? {}, { name: 'Renamed meanwhile' });
    page['edges'] = [...list, edge];
  });
}

function eachPage(change: (page: Record<string, JsonValue>) => void): Corruption {
  return (response) => {
    visit(response, (node) => {
      if (isJsonObject(node['pageInfo'] ?? null)) change(node);
    });
  };
}

function visit(value: JsonValue, see: (node: Record<string, JsonValue>) => void): void {
  if (isJsonList(value)) {
    for (const item of value) visit(item, see);
  } else if (isJsonObject(value)) {
    for (const item of Object.values(value)) visit(item, see);
    see(value as Record<string, JsonValue>);
  }
}
