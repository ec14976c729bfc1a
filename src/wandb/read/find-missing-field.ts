/**
 * Finds a field that a query selects and the response lacks.
 *
 * A GraphQL server gives every selected field, null where it has none. A response without one was changed on its way,
 * or is that of another request, and says nothing about what exists.
 */
import { getOwn, isJsonList, isJsonObject, type JsonValue } from '../../lib/json.ts';

/** Response keys with what is selected below them. Fields of conditional fragments (`... on Type`) are left out. */
interface Selection extends ReadonlyMap<string, Selection> {}

const parsed = new Map<string, Selection>();

/** Different operations that a run sends; lists of aliases make more, and are then read again each time. */
const MAX_PARSED = 100;

/** The path of the first missing field (`entity.project`); undefined where the response has all. */
export function findMissingField(query: string, data: JsonValue): string | undefined {
  let selection = parsed.get(query);
  if (selection === undefined) {
    selection = parseSelection(query);
    if (parsed.size < MAX_PARSED) parsed.set(query, selection);
  }
  return missingIn(data, selection);
}

function missingIn(value: JsonValue, selection: Selection): string | undefined {
  if (isJsonList(value)) return firstDefined(value, (item) => missingIn(item, selection));
  if (!isJsonObject(value)) return undefined;
  return firstDefined([...selection], ([key, below]) => {
    const held = getOwn(value, key);
    if (held === undefined) return key;
    const path = below.size === 0 ? undefined : missingIn(held, below);
    return path === undefined ? undefined : `${key}.${path}`;
  });
}

function firstDefined<T>(
  items: readonly T[],
  pathOf: (item: T) => string | undefined,
): string | undefined {
  for (const item of items) {
    const path = pathOf(item);
    if (path !== undefined) return path;
  }
  return undefined;
}

const TOKEN = /"(?:\\.|[^"\\])*"|\.\.\.|[A-Za-z_]\w*|[{}()[\]:@$!=,|]/gu;

/** The selection of the operation's own braces, with named fragments laid in: they are on the type where they are used. */
function parseSelection(query: string): Selection {
  const tokens = withoutArguments(query.match(TOKEN) ?? []);
  const fragments = new Map<string, number>();
  tokens.forEach((token, index) => {
    // fragment NAME on TYPE {
    if (token === 'fragment') fragments.set(tokens[index + 1] ?? '', index + 4);
  });
  return new SelectionReader(tokens, fragments).readAt(tokens.indexOf('{'));
}

/** Without arguments, directives and the field's name after an alias: what is left are response keys and braces. */
function withoutArguments(tokens: readonly string[]): readonly string[] {
  const kept: string[] = [];
  let depth = 0;
  tokens.forEach((token, index) => {
    if (token === '(') depth += 1;
    if (depth === 0 && token !== ':' && tokens[index - 1] !== ':') kept.push(token);
    if (token === ')') depth -= 1;
  });
  return kept;
}

/** Reads selections. The operations of wac have no directives. */
class SelectionReader {
  readonly #tokens: readonly string[];
  readonly #fragments: ReadonlyMap<string, number>;
  #index = 0;

  constructor(tokens: readonly string[], fragments: ReadonlyMap<string, number>) {
    this.#tokens = tokens;
    this.#fragments = fragments;
  }

  /** The fields between the brace at an index and its end. */
  readAt(index: number): Map<string, Selection> {
    const back = this.#index;
    this.#index = index + 1;
    const fields = this.#read();
    this.#index = back;
    return fields;
  }

  #read(): Map<string, Selection> {
    const fields = new Map<string, Selection>();
    for (let token = this.#next(); token !== undefined && token !== '}'; token = this.#next()) {
      if (token === '...') for (const [key, below] of this.#readFragment()) fields.set(key, below);
      else fields.set(token, this.#readBelow());
    }
    return fields;
  }

  /** The fields of a named fragment; none of a conditional one. */
  #readFragment(): Map<string, Selection> {
    const name = this.#next() ?? '';
    if (name === 'on') {
      this.#index += 1;
      this.#readBelow();
      return new Map();
    }
    const start = this.#fragments.get(name);
    return start === undefined ? new Map<string, Selection>() : this.readAt(start);
  }

  #readBelow(): Map<string, Selection> {
    if (this.#tokens[this.#index] !== '{') return new Map();
    this.#index += 1;
    return this.#read();
  }

  #next(): string | undefined {
    const token = this.#tokens[this.#index];
    this.#index += 1;
    return token;
  }
}
