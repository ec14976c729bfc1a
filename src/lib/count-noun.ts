/** A number with its noun in the right form: `1 change`, `3 changes`, `2 entities`. */
export function countNoun(
  count: number,
  singular: string,
  plural: string = `${singular}s`,
): string {
  return `${count} ${count === 1 ? singular : plural}`;
}
