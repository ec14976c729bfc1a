/**
 * Reads the YAML that most manifests are written in, in one pass and without a syntax tree: block mappings and lists,
 * strings on one line, literal blocks, flow collections on one line, and comments.
 *
 * Everything else is left to the full parser: the reader gives up at the first character that it does not know for
 * certain. What it reads has the same value there, so the only difference is the time.
 */
import type { JsonValue } from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import type { StringPool } from '../../lib/string-pool.ts';
import { readFlow } from './read-plain-flow.ts';
import {
  HASH,
  isHarmlessComment,
  isPlainKey,
  plainValue,
  readQuoted,
  SPACE,
  skipSpaces,
  startsPlain,
} from './read-plain-scalar.ts';

/** A document of a file. */
export interface PlainDocument {
  readonly value: JsonValue;
  /** Where its text begins and ends, by offsets. */
  readonly start: number;
  readonly end: number;
  /**
   * Where its outermost mapping or list begins and ends, by offsets: from its first character to the end of its last
   * line. Absent where comments follow, which may belong to it or not.
   */
  readonly root?: Extent;
}

/** A part of a file, by offsets. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/**
 * The documents of a file; undefined where the full parser has to read it.
 *
 * @param strings where equal strings are kept once; absent: each is kept.
 */
export function readPlainYaml(
  text: string,
  strings?: StringPool,
): readonly PlainDocument[] | undefined {
  if (UNKNOWN.test(text)) return undefined;
  const reader = new PlainReader(text, strings);
  const documents: PlainDocument[] = [];
  for (let start = reader.start(); ; start = reader.nextDocument()) {
    const rootStart = reader.contentStart;
    const value = reader.readDocument();
    if (value === undefined) return undefined;
    const rootEnd = reader.contentEnd;
    documents.push({
      value,
      start,
      end: reader.documentEnd,
      ...present({ root: rootEnd === undefined ? undefined : { start: rootStart, end: rootEnd } }),
    });
    if (reader.isAtEnd) return documents;
  }
}

/** Characters that the reader does not take: tabs, control characters, other ends of lines, byte order marks. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for.
const UNKNOWN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]|^%/m;

/** A key with its colon and the spaces after it. */
const KEY = /([A-Za-z_][\w./-]{0,100}):(?: +|(?=\n)|$)/y;

/** The indentation after the last line of a document. */
const END = -1;

/** The start of a line that begins or ends a document. */
const MARKER = /^(?:---|\.\.\.)/;

const DASH = 0x2d;
const LITERAL = 0x7c;

/** Deeper documents are left to the full parser, which has a limit. */
const MAX_DEPTH = 40;

/**
 * Documents with content after so many characters are left to the full parser. A shorter one has fewer values and keys
 * than its limits allow, and no line on which a regular expression runs out of memory.
 */
const MAX_LENGTH = 50_000;

class PlainReader {
  readonly #text: string;
  readonly #strings: StringPool | undefined;
  /** The first character of the line that is not a space, and the end of the line. */
  #at = 0;
  #lineEnd = 0;
  /** Where the next line begins. */
  #next = 0;
  #indent = END;
  #depth = 0;
  /** Where the document begins. */
  #start = 0;
  /** Where the document ends: at its marker, or at the end of the text. */
  documentEnd = 0;
  isAtEnd = false;
  /** The end of the last line with content; undefined where a comment follows it. */
  contentEnd: number | undefined;
  /** Whether something was found that only the full parser can read. */
  #isUnknown = false;

  constructor(text: string, strings: StringPool | undefined) {
    this.#text = text;
    this.#strings = strings;
  }

  /** The first character of the line that is not a space. */
  get contentStart(): number {
    return this.#at;
  }

  /** Goes to the first line of the first document; gives the start of the document. */
  start(): number {
    this.#nextLine();
    return this.#indent === END && !this.isAtEnd ? this.nextDocument() : 0;
  }

  /** Goes to the first line of the document after a marker; gives the start of the document. */
  nextDocument(): number {
    this.#start = this.#next;
    this.#nextLine();
    return this.#start;
  }

  /** The value of a document; undefined where the full parser has to read it, and for one without content. */
  readDocument(): JsonValue | undefined {
    if (this.#indent === END) return undefined;
    const value = this.#readBlock(this.#indent);
    return this.#isUnknown || this.#indent !== END ? undefined : value;
  }

  /** Goes to the next line with content. */
  #nextLine(): void {
    const text = this.#text;
    while (this.#next < text.length) {
      const start = this.#next;
      const end = lineEndAt(text, start);
      this.#next = end + 1;
      const at = skipSpaces(text, start);
      if (at === end) continue;
      if (text.charCodeAt(at) !== HASH) {
        this.#openLine(start, at, end);
        return;
      }
      if (!isHarmlessComment(text, at)) {
        this.#giveUp();
        return;
      }
      this.contentEnd = undefined;
    }
    this.isAtEnd = true;
    this.#endDocument(text.length);
  }

  /** Begins a line with content, which may be the marker that ends a document. */
  #openLine(start: number, at: number, end: number): void {
    const isMarker = at === start && MARKER.test(this.#text.slice(at, at + 3));
    if (end - this.#start > MAX_LENGTH) this.#giveUp();
    else if (!isMarker) {
      this.#at = at;
      this.#lineEnd = end;
      this.#indent = at - start;
      this.contentEnd = Math.min(this.#next, this.#text.length);
    } else if (this.#text.charCodeAt(at) === DASH && end === at + 3) this.#endDocument(start);
    else this.#giveUp();
  }

  #endDocument(at: number): void {
    this.documentEnd = at;
    this.#indent = END;
  }

  /** Ends the reading: every loop stops at the end of a document. */
  #giveUp(): void {
    this.#isUnknown = true;
    this.#indent = END;
  }

  #readBlock(indent: number): JsonValue | undefined {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) this.#giveUp();
    const value = this.#isItem() ? this.#readSequence(indent) : this.#readMapping(indent);
    this.#depth -= 1;
    return value;
  }

  #isItem(): boolean {
    const text = this.#text;
    return text.charCodeAt(this.#at) === DASH && text.charCodeAt(this.#at + 1) === SPACE;
  }

  #readMapping(indent: number): JsonValue | undefined {
    const result: Record<string, JsonValue> = {};
    while (this.#indent === indent) {
      KEY.lastIndex = this.#at;
      const key = KEY.exec(this.#text)?.[1];
      if (key === undefined || !isPlainKey(key) || Object.hasOwn(result, key)) {
        this.#giveUp();
        return undefined;
      }
      const value = this.#readValue(KEY.lastIndex, indent, true);
      if (value === undefined) return undefined;
      result[key] = value;
    }
    if (this.#indent > indent) this.#giveUp();
    return result;
  }

  #readSequence(indent: number): JsonValue | undefined {
    const text = this.#text;
    const result: JsonValue[] = [];
    while (this.#indent === indent && this.#isItem()) {
      const at = skipSpaces(text, this.#at + 1);
      KEY.lastIndex = at;
      const isMapping = KEY.test(text);
      if (isMapping) {
        this.#indent += at - this.#at;
        this.#at = at;
      }
      const value = isMapping
        ? this.#readBlock(this.#indent)
        : this.#readValue(at, indent, undefined);
      if (value === undefined) return undefined;
      result.push(value);
    }
    if (this.#indent > indent) this.#giveUp();
    return result;
  }

  /**
   * Reads the value that begins at an offset of this line, or on the next line, and goes to the line after it.
   *
   * @param isInMapping whether the value is that of a key: only there may it be on the next lines.
   */
  #readValue(at: number, indent: number, isInMapping: true | undefined): JsonValue | undefined {
    const text = this.#text;
    const end = this.#lineEnd;
    const code = at < end ? text.charCodeAt(at) : HASH;
    if (code === HASH) {
      if (isInMapping === undefined || (at < end && !isHarmlessComment(text, at))) {
        this.#giveUp();
        return undefined;
      }
      return this.#readBelow(indent);
    }
    if (code === LITERAL) return this.#readLiteral(at, indent);
    const read =
      readQuoted(text, at, end) ??
      readFlow({ text, end, strings: this.#strings }, at) ??
      this.#readPlain(at, end);
    if (read === undefined || !this.#endsAt(read.end)) {
      this.#giveUp();
      return undefined;
    }
    this.#nextLine();
    const { value } = read;
    return typeof value === 'string' ? (this.#strings?.share(value) ?? value) : value;
  }

  /** Reads the mapping or list on the lines below a key. */
  #readBelow(indent: number): JsonValue | undefined {
    this.#nextLine();
    const isList = this.#indent === indent && this.#isItem();
    if (this.#indent > indent || isList) return this.#readBlock(this.#indent);
    this.#giveUp();
    return undefined;
  }

  /** Whether nothing but spaces and a comment follows on the line. */
  #endsAt(offset: number): boolean {
    const text = this.#text;
    const at = skipSpaces(text, offset);
    if (at === this.#lineEnd) return true;
    return at > offset && text.charCodeAt(at) === HASH && isHarmlessComment(text, at);
  }

  #readPlain(at: number, lineEnd: number): { value: JsonValue; end: number } | undefined {
    const text = this.#text;
    if (!startsPlain(text, at)) return undefined;
    let end = at;
    for (let index = at; index < lineEnd; index += 1) {
      const code = text.charCodeAt(index);
      if (code === SPACE) {
        if (text.charCodeAt(index + 1) === HASH) break;
        continue;
      }
      if (code === COLON && (index + 1 === lineEnd || text.charCodeAt(index + 1) === SPACE))
        return undefined;
      end = index + 1;
    }
    const value = plainValue(text.slice(at, end));
    return value === undefined ? undefined : { value, end };
  }

  /** Reads the lines of a literal block (`|` or `|-`). */
  #readLiteral(at: number, indent: number): JsonValue | undefined {
    const text = this.#text;
    const header = text.slice(at, this.#lineEnd);
    const first = INDENTED.exec(text.slice(this.#next, this.#next + 200))?.[0].length ?? 0;
    if (
      (header !== '|' && header !== '|-') ||
      first <= Math.max(indent, 0) ||
      !text.endsWith('\n')
    ) {
      this.#giveUp();
      return undefined;
    }
    const lines = this.#readLines(first, indent);
    if (this.#isUnknown) return undefined;
    this.#nextLine();
    while (lines.at(-1) === '') lines.pop();
    return `${lines.join('\n')}${header === '|' ? '\n' : ''}`;
  }

  /**
   * Reads the lines of a block, without its indentation. Gives up at a line that is neither in the block nor beside its
   * key, and at one of spaces alone that are content.
   */
  #readLines(first: number, indent: number): string[] {
    const text = this.#text;
    const lines: string[] = [];
    while (this.#next < text.length) {
      const start = this.#next;
      const end = lineEndAt(text, start);
      const spaces = skipSpaces(text, start) - start;
      const isBlank = start + spaces === end;
      if (!isBlank && spaces < first) {
        if (spaces > indent) this.#giveUp();
        break;
      }
      if (isBlank && spaces > first) this.#giveUp();
      lines.push(isBlank ? '' : text.slice(start + first, end));
      this.#next = end + 1;
      if (!isBlank) this.contentEnd = this.#next;
    }
    return lines;
  }
}

function lineEndAt(text: string, from: number): number {
  const found = text.indexOf('\n', from);
  return found < 0 ? text.length : found;
}

const COLON = 0x3a;

/** The spaces of a line with content. */
const INDENTED = /^ +(?=[^ \n])/;
