/**
 * Characters that are drawn alone, in one column: printable ASCII and Latin, and the dashes, dots, arrows, frames and bars
 * that wac prints. They are most of what is measured, and a segmenter takes milliseconds to make.
 */
const PLAIN = /^[\x20-\x7e\xa1-\xac\xae-\u02ff\u2010-\u2027\u2190-\u21ff\u2500-\u259f]*$/u;

/** East Asian wide and full-width letters (property W or F of UAX #11): two columns each. */
const WIDE =
  /^[\u1100-\u115F\u2329\u232A\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{18DFF}\u{1AFF0}-\u{1B2FF}\u{1F200}-\u{1F265}\u{20000}-\u{3FFFD}]/u;

/** What is drawn as a picture: by itself, because U+FE0F asks for it, or as a flag of two letters. */
const PICTURE = /^(?:\p{Emoji_Presentation}|\p{Emoji}\uFE0F|\p{Regional_Indicator}{2})/u;

/** Marks, joiners and variation selectors without a letter before them. */
const UNDRAWN = /^[\p{M}\p{Cf}]+$/u;

let segmenter: Intl.Segmenter | undefined;

/** The characters of a string as a reader counts them: a letter with its marks, a picture of several code points. */
export function graphemesOf(text: string): readonly string[] {
  if (PLAIN.test(text)) return [...text];
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** How many columns a string takes on a terminal; an estimate, exact for text without control characters in most fonts. */
export function displayWidth(text: string): number {
  if (PLAIN.test(text)) return text.length;
  return graphemesOf(text).reduce((width, grapheme) => width + graphemeWidth(grapheme), 0);
}

function graphemeWidth(grapheme: string): number {
  if (UNDRAWN.test(grapheme)) return 0;
  return PICTURE.test(grapheme) || WIDE.test(grapheme) ? 2 : 1;
}

/** The beginning of a string that takes at most so many columns. */
export function headOfColumns(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  let head = '';
  let used = 0;
  for (const grapheme of graphemesOf(text)) {
    used += graphemeWidth(grapheme);
    if (used > columns) break;
    head += grapheme;
  }
  return head;
}

/** The end of a string that takes at most so many columns. */
export function tailOfColumns(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  let tail = '';
  let used = 0;
  for (const grapheme of graphemesOf(text).toReversed()) {
    used += graphemeWidth(grapheme);
    if (used > columns) break;
    tail = grapheme + tail;
  }
  return tail;
}
