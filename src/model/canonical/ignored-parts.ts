/**
 * `ignoreChanges`: which parts its paths are about, an automation without the fields that they name, and the paths as a
 * marker holds them.
 */
import { isJsonObject, type JsonValue } from '../../lib/json.ts';
import type { Part } from '../automation.ts';
import { withoutPayloadValue } from './canonical-payload.ts';

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
  return PART_BY_WORD.get(path.split('.')[0] ?? '');
}

/** The parts that a list of ignored paths touches. */
export function ignoredParts(paths: readonly string[]): ReadonlySet<Part> {
  if (paths.length === 0) return NO_PARTS;
  return new Set(paths.map(partOfPath).filter((part) => part !== undefined));
}

const NO_PARTS: ReadonlySet<Part> = new Set();

/** Whether a path names all of a part. */
export function isWhollyIgnored(part: Part, paths: readonly string[]): boolean {
  return paths.some((path) => PART_BY_WORD.get(path) === part);
}

/** The paths sorted, each once, without those that another one includes. */
export function normalizeIgnored(paths: readonly string[]): readonly string[] {
  if (paths.length === 0) return paths;
  const all = [...new Set(paths)].sort();
  return all.filter((path) => !all.some((other) => path.startsWith(`${other}.`)));
}

/**
 * A canonical part without its ignored fields. A path into an action of another kind names nothing, as in
 * `applyIgnored`.
 *
 * @param paths dotted, in a manifest's words.
 */
export function withoutIgnored(
  canonical: JsonValue,
  part: Part,
  paths: readonly string[],
): JsonValue {
  if (part !== 'action' || !isJsonObject(canonical)) return canonical;
  let rest = canonical;
  for (const path of paths) {
    const [word, kind, field, ...inner] = path.split('.');
    if (word !== 'then' || kind !== canonical['kind']) continue;
    if (field === undefined) return { kind: canonical['kind'] ?? null };
    if (field === 'payload' && inner.length > 0) {
      rest = { ...rest, payload: withoutPayloadValue(rest['payload'] ?? null, inner) };
    } else {
      rest = Object.fromEntries(Object.entries(rest).filter(([name]) => name !== field));
    }
  }
  return rest;
}
