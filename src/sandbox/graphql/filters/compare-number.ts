/** Orders records by their number: oldest first. */
export function compareNumber(
  a: { readonly number: number },
  b: { readonly number: number },
): number {
  return a.number - b.number;
}
