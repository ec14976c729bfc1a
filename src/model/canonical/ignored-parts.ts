import type { Part } from '../automation.ts';

/** The part that each top-level word of a manifest is about. */
const PART_BY_WORD: ReadonlyMap<string, Part> = new Map<string, Part>([
  ['name', 'name'],
  ['description', 'description'],
  ['enabled', 'enabled'],
  ['scope', 'scope'],
  ['when', 'event'],
  ['then', 'action'],
]);

/** The part that a dotted path of a manifest belongs to; undefined for a word that is no part of an automation. */
function partOfPath(path: string): Part | undefined {
  return PART_BY_WORD.get(path.split('.', 1)[0] ?? '');
}

/** The parts that a list of ignored paths touches. */
export function ignoredParts(paths: readonly string[]): ReadonlySet<Part> {
  return new Set(paths.map(partOfPath).filter((part) => part !== undefined));
}
