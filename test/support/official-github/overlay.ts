/** An official example with only the fields of a test changed. */
import { isJsonList, isJsonObject, type JsonValue } from '../../../src/lib/json.ts';

/** What came out, and the fields of the test that the example does not have. */
export interface Overlaid {
  readonly value: Story;
  /** `/head/sha`. */
  readonly unknown: readonly string[];
}

/** JSON with fields that are left out. */
export type Story =
  | Exclude<JsonValue, object>
  | readonly Story[]
  | { readonly [name: string]: Story | undefined };

/**
 * Puts the fields of the test over those of the example. The items of a list are put over the example's first item, so
 * that each is whole. A field of the test that is undefined is one that GitHub leaves out.
 */
export function overlay(example: JsonValue, story: Story, path: string = ''): Overlaid {
  if (Array.isArray(story)) {
    const [first] = isJsonList(example) ? example : [];
    if (first === undefined) return { value: story, unknown: [] };
    const items = story.map((item, index) => overlay(first, item, `${path}/${index}`));
    return {
      value: items.map(({ value }) => value),
      unknown: items.flatMap((each) => each.unknown),
    };
  }
  if (!isJsonObject(story) || !isJsonObject(example)) return { value: story, unknown: [] };
  const result: Record<string, Story> = { ...example };
  const unknown: string[] = [];
  for (const [name, value] of Object.entries(story)) {
    if (value === undefined) {
      delete result[name];
      continue;
    }
    const below = `${path}/${name}`;
    const old = example[name];
    if (old === undefined) {
      unknown.push(below);
      result[name] = value;
      continue;
    }
    const each = overlay(old, value, below);
    result[name] = each.value;
    unknown.push(...each.unknown);
  }
  return { value: result, unknown };
}
