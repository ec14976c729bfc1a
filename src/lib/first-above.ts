/** The index of the first item whose number is above one, in a list in the order of its numbers; its length for none. */
export function firstAbove(items: readonly { readonly number: number }[], number: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((items[middle]?.number ?? Number.POSITIVE_INFINITY) > number) high = middle;
    else low = middle + 1;
  }
  return low;
}
