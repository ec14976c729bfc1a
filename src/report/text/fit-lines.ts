import { displayWidth, graphemesOf } from '../../lib/display-width.ts';

const ESC = '\\u001b';
const COLOR_PATTERN = `${ESC}\\[[0-9;]*m`;

/** A color on or off. */
const COLOR = new RegExp(COLOR_PATTERN, 'gu');

/** Spaces, and the word after them with its colors. */
const PIECE = new RegExp(`( *)((?:${COLOR_PATTERN}|[^ ${ESC}])*)`, 'gu');

/** A color, or the text between two. */
const PART = new RegExp(`${COLOR_PATTERN}|[^${ESC}]+`, 'gu');

/** How much further the rest of a line is indented. */
const HANGING = 2;

/**
 * Breaks lines that are wider than a terminal: at spaces, and inside a word that no line can hold. The rest is indented
 * below the line that it belongs to. Colors take no column.
 *
 * @param width columns; undefined where there is no terminal: nothing is broken.
 */
export function fitLines(text: string, width: number | undefined): string {
  if (width === undefined) return text;
  return text
    .split('\n')
    .flatMap((line) => fitLine(line, width))
    .join('\n');
}

function fitLine(line: string, width: number): readonly string[] {
  if (columnsOf(line) <= width) return [line];
  const indent = /^ */u.exec(line)?.[0].length ?? 0;
  const lines = new BrokenLine(width, Math.min(indent + HANGING, Math.floor(width / 2)));
  for (const [, spaces = '', word = ''] of line.matchAll(PIECE)) lines.addWord(spaces, word);
  return lines.end();
}

/** A line that is being broken. */
class BrokenLine {
  readonly #width: number;
  readonly #hanging: string;
  readonly #lines: string[] = [];
  #current = '';
  #used = 0;

  constructor(width: number, hanging: number) {
    this.#width = width;
    this.#hanging = ' '.repeat(hanging);
  }

  /** Adds a word, with the spaces before it where it stays on the line. */
  addWord(spaces: string, word: string): void {
    const columns = columnsOf(word);
    if (this.#used + spaces.length + columns <= this.#width) {
      this.#add(spaces + word, spaces.length + columns);
      return;
    }
    if (this.#current.trim() !== '' && columns > 0) this.#break();
    else if (this.#used + spaces.length <= this.#width) this.#add(spaces, spaces.length);
    for (const [part] of word.matchAll(PART)) {
      if (part.startsWith('\u001b')) this.#add(part, 0);
      else this.#addLetters(part);
    }
  }

  end(): readonly string[] {
    return [...this.#lines, this.#current];
  }

  #addLetters(text: string): void {
    for (const grapheme of graphemesOf(text)) {
      const size = displayWidth(grapheme);
      if (this.#used + size > this.#width) this.#break();
      this.#add(grapheme, size);
    }
  }

  #add(text: string, columns: number): void {
    this.#current += text;
    this.#used += columns;
  }

  #break(): void {
    this.#lines.push(this.#current);
    this.#current = this.#hanging;
    this.#used = this.#hanging.length;
  }
}

function columnsOf(line: string): number {
  return displayWidth(line.replaceAll(COLOR, ''));
}
