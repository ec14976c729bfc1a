/**
 * Turns a YAML syntax tree into a JSON value, and says what of it manifests do not take.
 *
 * The tree is untrusted. Duplicate keys are found here with a set (the parser's own check is quadratic),
 * aliases are counted as they expand, and keys such as `__proto__` are refused, so that a plain object is safe.
 */
import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import { isExactNumber } from '../../lib/decimal.ts';
import type { JsonValue } from '../../lib/json.ts';
import type { StringPool } from '../../lib/string-pool.ts';
import { NUMBER_KEY } from '../../lib/written-number.ts';
import { keyNode } from './node-of.ts';
import { isMergePair, keyText } from './yaml-pair.ts';
import { shorten, type YamlProblem, YamlProblems } from './yaml-problems.ts';

/** No manifest comes near these; an alias bomb passes them at once. */
const MAX_NODES = 200_000;
const MAX_DEPTH = 100;

/** Looking keys up is linear; mappings of this size are data, not manifests. */
const MAX_KEYS = 10_000;

/** What was converted, with what is needed to find locations in it again. */
export interface YamlConversion {
  readonly value: JsonValue;
  readonly problems: readonly YamlProblem[];
  /** Whether some number is written in another way than JSON would write it. */
  readonly hasOddNumbers: boolean;
  /** What each alias stands for. */
  readonly aliases: ReadonlyMap<Alias, Node>;
  /** The names of the anchors. */
  readonly anchors: Iterable<string>;
}

/** Thrown and caught in this file: the rest of the document is not worth converting. */
class TooComplex extends Error {}

/** How a tree is converted. */
export interface ConversionOptions {
  /** Says at which paths numbers are kept as written, whatever their size. Default: nowhere. */
  readonly keepsNumbers?: (path: readonly string[]) => boolean;
  /** Where equal strings are kept once; absent: each is kept. */
  readonly strings?: StringPool;
}

/**
 * Converts one document's tree.
 *
 * @param otherAnchors names of anchors in earlier documents of the file, which this one cannot use.
 */
export function convertYaml(
  root: unknown,
  options: ConversionOptions,
  otherAnchors: ReadonlySet<string> = new Set(),
): YamlConversion {
  const conversion = new Conversion(options, otherAnchors);
  try {
    const value = conversion.convert(root);
    const { problems, aliases, hasOddNumbers, anchors } = conversion;
    return { value, problems, hasOddNumbers, aliases, anchors };
  } catch (error) {
    if (!(error instanceof TooComplex)) throw error;
    const { problems, aliases, hasOddNumbers, anchors } = conversion;
    return { value: null, problems, hasOddNumbers, aliases, anchors };
  }
}

class Conversion {
  readonly aliases = new Map<Alias, Node>();
  hasOddNumbers = false;
  readonly #problems = new YamlProblems();
  readonly #anchors = new Map<string, Node>();
  readonly #open = new Set<Node>();
  readonly #path: string[] = [];
  readonly #options: ConversionOptions;
  #nodes = 0;

  readonly #otherAnchors: ReadonlySet<string>;

  constructor(options: ConversionOptions, otherAnchors: ReadonlySet<string>) {
    this.#options = options;
    this.#otherAnchors = otherAnchors;
  }

  get problems(): readonly YamlProblem[] {
    return this.#problems.list;
  }

  get anchors(): Iterable<string> {
    return this.#anchors.keys();
  }

  convert(node: unknown): JsonValue {
    if (node === null || node === undefined) return null;
    const present = node as Node;
    this.#nodes += 1;
    if (this.#nodes > MAX_NODES || this.#open.size > MAX_DEPTH) this.#giveUp(present);
    if (isAlias(present)) return this.#convertAlias(present);
    this.#remember(present);
    if (isScalar(present)) return this.#convertScalar(present);
    if (!isMap(present) && !isSeq(present)) return null;
    this.#problems.checkTag(present);
    this.#open.add(present);
    const value = isMap(present)
      ? this.#convertMap(present)
      : present.items.map((item, index) => this.#below(String(index), () => this.convert(item)));
    this.#open.delete(present);
    return value;
  }

  #checkKey(key: Node): void {
    this.#problems.checkTag(key);
    this.#remember(key);
  }

  /** Takes down the anchor of a value or a key: an alias may name either. */
  #remember(node: Node): void {
    if ('anchor' in node && typeof node.anchor === 'string') this.#anchors.set(node.anchor, node);
  }

  #below<T>(segment: string, work: () => T): T {
    this.#path.push(segment);
    const result = work();
    this.#path.pop();
    return result;
  }

  #convertMap(map: YAMLMap): JsonValue {
    const result: Record<string, JsonValue> = {};
    if (map.items.length > MAX_KEYS)
      this.#giveUp(map, `has a mapping of more than ${MAX_KEYS} keys`);
    const seen = new Map<string, Node>();
    const merged: Pair[] = [];
    for (const pair of map.items) {
      const key = keyText(pair);
      const at = keyNode(pair) ?? map;
      if (isMergePair(pair)) {
        merged.push(pair);
      } else if (key === undefined) {
        this.#problems.reportKey(at);
        this.convert(pair.value);
      } else if (key === '__proto__' || key === NUMBER_KEY) {
        const shown = JSON.stringify(key);
        this.#problems.report('yaml/unsupported', `The key ${shown} is not allowed`, at);
      } else {
        const first = seen.get(key);
        if (first !== undefined) this.#problems.reportDuplicate(key, at, first);
        seen.set(key, at);
        this.#checkKey(at);
        this.#path.push(key);
        result[key] = this.#convertValue(pair, key);
        this.#path.pop();
      }
    }
    for (const pair of merged) this.#merge(pair, map, result);
    return result;
  }

  #convertValue(pair: Pair, key: string): JsonValue {
    const value = this.convert(pair.value);
    const bite = commentBite(pair.value, value);
    if (bite !== undefined) {
      const start = keyNode(pair)?.range?.[0] ?? 0;
      const end = isScalar(pair.value) ? (pair.value.range?.[1] ?? start) : start;
      this.#problems.add({
        code: 'yaml/comment',
        message:
          value === null
            ? `"${key}" has no value: YAML reads "#${bite}" as a comment`
            : `"${key}" ends at "${String(value)}": YAML reads "#${bite}" as a comment`,
        hint: `Quote it: ${key}: "${value === null ? '' : `${String(value)} `}#${bite}"`,
        start,
        end: Math.max(end, start + key.length),
      });
    }
    return value;
  }

  #merge(pair: Pair, map: YAMLMap, into: Record<string, JsonValue>): void {
    const sources = isSeq(pair.value) ? pair.value.items : [pair.value];
    for (const source of sources) {
      const value = this.convert(source);
      // An alias without an anchor is reported already.
      if (isAlias(source) && !this.aliases.has(source)) continue;
      if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        this.#problems.report(
          'yaml/unsupported',
          '"<<" merges something that is not a mapping',
          keyNode(pair) ?? map,
        );
        return;
      }
      for (const [key, item] of Object.entries(value)) {
        if (!Object.hasOwn(into, key)) into[key] = item;
      }
    }
  }

  #convertAlias(alias: Alias): JsonValue {
    const target = this.#anchors.get(alias.source);
    if (target === undefined) {
      const isElsewhere = this.#otherAnchors.has(alias.source);
      this.#problems.report(
        'yaml/unsupported',
        isElsewhere
          ? `The anchor "&${alias.source}" is in another document; anchors end at "---"`
          : `No anchor "&${alias.source}" is defined before the alias`,
        alias,
        isElsewhere
          ? 'Use vars or a matrix, or repeat the value.'
          : 'Quote a string that begins with "*".',
      );
      return null;
    }
    if (this.#open.has(target)) {
      this.#problems.report(
        'yaml/unsupported',
        `The alias "*${alias.source}" refers to the value that contains it`,
        alias,
      );
      return null;
    }
    this.aliases.set(alias, target);
    return this.convert(target);
  }

  #convertScalar(scalar: Scalar): JsonValue {
    this.#problems.checkTag(scalar);
    const { value, source } = scalar;
    if (typeof value === 'string') return this.#options.strings?.share(value) ?? value;
    if (typeof value === 'boolean') return value;
    if (value === null || value === undefined) return null;
    if (typeof value !== 'number') {
      this.#problems.report(
        'yaml/unsupported',
        'The value is of a kind that manifests do not have',
        scalar,
      );
      return null;
    }
    const text = source ?? String(value);
    if (text !== String(value)) this.hasOddNumbers = true;
    if (/^[-+]?0[0-9]/.test(text)) {
      this.#problems.report(
        'yaml/number',
        `"${text}" has a leading zero, which some parsers read as octal`,
        scalar,
        `Quote it if it is a string: "${text}". Write ${value} if it is a number.`,
      );
    } else if (
      !isExactNumber(text, value) &&
      !(Number.isFinite(Number(text)) && this.#options.keepsNumbers?.(this.#path) === true)
    ) {
      this.#problems.report(
        'yaml/number',
        Number.isFinite(value)
          ? `The number ${shorten(text)} loses digits when it is read: it becomes ${value}`
          : `${shorten(text)} is not a number that can be sent`,
        scalar,
        `Quote it if it is a string: "${shorten(text)}".`,
      );
    }
    return Number.isFinite(value) ? value : 0;
  }

  #giveUp(node: Node, why?: string): never {
    const tooDeep = `is nested more than ${MAX_DEPTH} deep`;
    const reason = why ?? (this.#nodes > MAX_NODES ? 'expands to too many values' : tooDeep);
    this.#problems.report('yaml/too-complex', `The document ${reason}`, node);
    throw new TooComplex();
  }
}

/** The text that a `#` cut off; undefined when a comment was meant (`# `, or none at all). */
function commentBite(node: unknown, value: JsonValue): string | undefined {
  if (!isScalar(node) || typeof node.comment !== 'string') return undefined;
  const isPlain = node.type === undefined || node.type === 'PLAIN';
  if (!isPlain || (value !== null && typeof value !== 'string')) return undefined;
  const [line = ''] = node.comment.split('\n');
  return /^[^\s#]/.test(line) ? line : undefined;
}
