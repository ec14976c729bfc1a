/** Reads the event trees of the YAML test suite into the values that they stand for in YAML 1.2's core schema. */

/** A value, or why JSON has none for it: a tag of its own, a key that is no text. */
export type TreeValue = { readonly value: unknown } | { readonly notJson: string };

/** Thrown and caught in this file. */
class NotJson extends Error {}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b' };

/** The value of each document of a stream. */
export function valuesOfTree(tree: string): readonly TreeValue[] {
  const lines = tree.split('\n').map((line) => line.trimStart());
  const values: TreeValue[] = [];
  for (const [index, line] of lines.entries()) {
    if (!line.startsWith('+DOC')) continue;
    try {
      values.push({ value: new TreeReader(lines, index + 1).read() });
    } catch (error) {
      if (!(error instanceof NotJson)) throw error;
      values.push({ notJson: error.message });
    }
  }
  return values;
}

class TreeReader {
  readonly #lines: readonly string[];
  #at: number;
  readonly #anchors = new Map<string, unknown>();

  constructor(lines: readonly string[], at: number) {
    this.#lines = lines;
    this.#at = at;
  }

  read(): unknown {
    const line = this.#lines[this.#at] ?? '';
    this.#at += 1;
    if (line.startsWith('=ALI *')) return this.#anchors.get(line.slice(6));
    const match =
      /^(\+MAP|\+SEQ|=VAL)(?: (?:\{\}|\[\]))?(?: &(\S+))?(?: <([^>]*)>)?(?: (.*))?$/s.exec(line);
    if (match === null) throw new Error(`no event: ${line}`);
    const [, kind, anchor, tag, rest = ''] = match;
    const value = kind === '=VAL' ? scalar(rest, tag) : this.#collection(kind ?? '', tag);
    if (anchor !== undefined) this.#anchors.set(anchor, value);
    return value;
  }

  #collection(kind: string, tag: string | undefined): unknown {
    const isMap = kind === '+MAP';
    if (tag !== undefined && tag !== `tag:yaml.org,2002:${isMap ? 'map' : 'seq'}`)
      throw new NotJson(`the tag ${tag}`);
    const items: unknown[] = [];
    while (!/^-(?:MAP|SEQ)/.test(this.#lines[this.#at] ?? '')) items.push(this.read());
    this.#at += 1;
    if (!isMap) return items;
    const pairs = items.flatMap((key, index) => {
      if (index % 2 === 1) return [];
      if (key === null || typeof key === 'object') throw new NotJson('a key that is no text');
      return [[String(key), items[index + 1]] as const];
    });
    return Object.fromEntries(pairs);
  }
}

function scalar(written: string, tag: string | undefined): unknown {
  const text = written.slice(1).replace(/\\(.)/g, (_, letter: string) => ESCAPES[letter] ?? letter);
  if (tag === undefined) return written.startsWith(':') ? plain(text) : text;
  const name = /^tag:yaml\.org,2002:(str|int|float|bool|null)$/.exec(tag)?.[1];
  if (name === undefined) throw new NotJson(`the tag ${tag}`);
  return name === 'str' ? text : plain(text);
}

/** A plain scalar as the core schema resolves it (YAML 1.2.2, section 10.3.2). */
function plain(text: string): unknown {
  if (/^(?:null|Null|NULL|~|)$/.test(text)) return null;
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (/^(?:false|False|FALSE)$/.test(text)) return false;
  if (/^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/.test(text)) return Number(text);
  if (/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/.test(text)) return Number(text);
  if (/^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/.test(text)) throw new NotJson('infinity');
  return text;
}
