import type { Diagnostic } from '../../diagnostics/diagnostic.ts';

/**
 * Patterns that match nothing in any directory, with the hint of the first one.
 *
 * @param lists the patterns of each directory, in the order of the command line; undefined for one that was not looked
 *   into.
 * @returns none while a directory was not looked into, because it may have a match.
 */
export function unmatchedEverywhere(
  lists: readonly (readonly Diagnostic[] | undefined)[],
): readonly Diagnostic[] {
  const [first = [], ...others] = lists;
  return first.filter(({ message }) =>
    others.every((problems) => problems?.some((each) => each.message === message) === true),
  );
}
