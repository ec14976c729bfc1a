/** Pages of a list, by cursors that stay good while the list changes. */
import { firstAbove } from '../../../lib/first-above.ts';
import { ApiError } from '../../api-error.ts';
import type { Paging, View } from '../request-context.ts';

/** The arguments of a list field. */
export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** How the items of a list are shown. */
export interface PageOptions<Item> {
  readonly paging: Paging;
  readonly show: (item: Item) => View;
  /** Whether the caller may see an item; items that are not shown still count and still take a position. */
  readonly isShown?: (item: Item) => boolean;
}

/** One page of a list that is ordered by number. */
export function page<Item extends { readonly number: number }>(
  items: readonly Item[],
  { first, after }: PageArguments,
  { paging, show, isShown = () => true }: PageOptions<Item>,
): View {
  const cursor = decodeCursor(after);
  const start = firstAbove(items, cursor.number);
  const left = items.length - start;
  if (cursor.isBeforeEmptyPage && left > 0) {
    return connection(items, [], {
      hasNextPage: true,
      endCursor: encodeCursor(cursor.number, false),
    });
  }
  const taken = items.slice(start, start + pageSize(first, paging));
  const last = taken.at(-1);
  const hasNextPage = taken.length < left;
  const edges = taken
    .filter(isShown)
    .map((item) => ({ cursor: encodeCursor(item.number, false), node: show(item) }));
  return connection(items, edges, {
    hasNextPage,
    endCursor:
      last === undefined
        ? (after ?? null)
        : encodeCursor(last.number, paging.emptyPages && hasNextPage),
  });
}

/** A list of plain nodes as one page that holds them all. */
export function wholePage(nodes: readonly View[]): View {
  const edges = nodes.map((node) => ({ cursor: '', node }));
  return { edges, totalCount: edges.length, pageInfo: { endCursor: null, hasNextPage: false } };
}

function connection(items: readonly unknown[], edges: readonly View[], pageInfo: View): View {
  return { edges, pageInfo, totalCount: items.length };
}

function pageSize(first: number | null | undefined, paging: Paging): number {
  if (first === null || first === undefined) return Math.min(paging.defaultSize, paging.maxSize);
  if (first < 0) throw new ApiError(422, `first must not be negative, got ${first}`);
  return Math.min(first, paging.maxSize);
}

function encodeCursor(number: number, isBeforeEmptyPage: boolean): string {
  return Buffer.from(`cursor:${number}${isBeforeEmptyPage ? ':e' : ''}`).toString('base64');
}

function decodeCursor(after: string | null | undefined): {
  number: number;
  isBeforeEmptyPage: boolean;
} {
  if (after === null || after === undefined || after === '') {
    return { number: 0, isBeforeEmptyPage: false };
  }
  const match = /^cursor:(\d+)(:e)?$/.exec(Buffer.from(after, 'base64').toString('utf8'));
  if (match === null) throw new ApiError(422, 'invalid cursor');
  return { number: Number(match[1]), isBeforeEmptyPage: match[2] !== undefined };
}
