/**
 * A name that nobody has: the one that is wanted, else with the first qualifier that makes it new, else with a number.
 * The name is then taken.
 */
export function uniqueName(
  wanted: string,
  qualifiers: readonly string[],
  taken: Set<string>,
): string {
  const candidates = [
    wanted,
    ...qualifiers.filter((each) => each !== '').map((each) => `${wanted}-${each}`),
  ];
  let name = candidates.find((candidate) => !taken.has(candidate));
  for (let number = 2; name === undefined; number += 1) {
    const numbered = `${wanted}-${number}`;
    if (!taken.has(numbered)) name = numbered;
  }
  taken.add(name);
  return name;
}
