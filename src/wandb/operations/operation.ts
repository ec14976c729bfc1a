import type { JsonObject } from '../../lib/json.ts';

/** A GraphQL operation that is ready to be sent. `Data` is the type of its response's `data`. */
export interface Operation<Data> {
  readonly operationName: string;
  readonly query: string;
  readonly variables: JsonObject;
  /** Never present: it carries the type of the response. */
  readonly data?: Data;
}

/** The most aliased questions in one request: the largest page that every server gives without complaint. */
export const MAX_ALIASES = 50;

/** Automations, projects or integrations in a page. */
export const PAGE_SIZE = 100;
