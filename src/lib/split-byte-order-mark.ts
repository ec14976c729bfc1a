const BYTE_ORDER_MARK = '\uFEFF';

/** The byte order mark of a string, or '', and the text after it. */
export function splitByteOrderMark(text: string): readonly [mark: string, rest: string] {
  const mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  return [mark, text.slice(mark.length)];
}
