/** The order of a list, as the `order` argument asks for it. */
import { ApiError } from '../../api-error.ts';

/** What a list can be ordered by. */
export interface Orderable {
  readonly number: number;
  readonly name: string;
  readonly createdAt: string;
  readonly updatedAt: string | null;
}

/** An item with its position in the list, which the cursors of its pages hold. */
export interface Ordered<Item> {
  readonly number: number;
  readonly item: Item;
}

const KEYS: Readonly<Record<string, (item: Orderable) => string>> = {
  name: ({ name }) => name,
  created_at: ({ createdAt }) => createdAt,
  updated_at: ({ createdAt, updatedAt }) => updatedAt ?? createdAt,
};

/**
 * Puts items into an order: `name`, `created_at` or `updated_at`, after `-` the other way round, in the words of the
 * SDK or in camel case. Items that are equal in it are in order of their age, and so is everything without an order.
 *
 * @throws ApiError 422 for an order that is not public.
 */
export function orderItems<Item extends Orderable>(
  items: readonly Item[],
  order: string | null | undefined,
  { isNewestFirst = false }: { readonly isNewestFirst?: boolean } = {},
): Ordered<Item>[] {
  if (order === null || order === undefined || order === '') {
    // The cursors of this order stay good while the list changes.
    return items
      .map((item) => ({
        number: isNewestFirst ? Number.MAX_SAFE_INTEGER - item.number : item.number,
        item,
      }))
      .sort((a, b) => a.number - b.number);
  }
  const [, sign, field = ''] = /^([-+]?)(.*)$/s.exec(order) ?? [];
  const snakeCase = field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const keyOf = Object.hasOwn(KEYS, snakeCase) ? KEYS[snakeCase] : undefined;
  if (keyOf === undefined) throw new ApiError(422, `unknown order ${JSON.stringify(order)}`);
  const ascending = items.toSorted((a, b) => compare(keyOf(a), keyOf(b)) || a.number - b.number);
  if (sign === '-') ascending.reverse();
  return ascending.map((item, index) => ({ number: index + 1, item }));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
