/** The lines before and after every change that a diff shows. */
const CONTEXT = 3;

/** Above this many comparisons the changed lines are shown as one block, so that a diff takes bounded time. */
const MAX_COMPARISONS = 4_000_000;

interface Line {
  readonly sign: ' ' | '-' | '+';
  readonly text: string;
}

/**
 * A unified diff of two strings, as `diff -u` writes it; empty where they are equal. Line ends in CRLF are kept.
 *
 * @param name what the file is called in both headers.
 */
export function unifiedDiff(before: string, after: string, name: string): string {
  if (before === after) return '';
  const lines = compareLines(linesOf(before), linesOf(after));
  const hunks = hunksOf(lines).map((hunk) => renderHunk(lines, hunk));
  return `--- ${name}\n+++ ${name}\n${hunks.join('')}`;
}

/** Lines without their ends; a last line without an end carries a mark, so that it differs from one with an end. */
function linesOf(text: string): readonly string[] {
  const lines = text.split('\n');
  const last = lines.pop() ?? '';
  return last === '' ? lines : [...lines, `${last}\n\\ No newline at end of file`];
}

function compareLines(before: readonly string[], after: readonly string[]): readonly Line[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end++;
  const same = (lines: readonly string[]): readonly Line[] =>
    lines.map((text) => ({ sign: ' ', text }));
  return [
    ...same(before.slice(0, start)),
    ...compareMiddle(
      before.slice(start, before.length - end),
      after.slice(start, after.length - end),
    ),
    ...same(before.slice(before.length - end)),
  ];
}

/** The longest common subsequence of the lines, by dynamic programming. */
function compareMiddle(before: readonly string[], after: readonly string[]): readonly Line[] {
  const removed = (text: string): Line => ({ sign: '-', text });
  const added = (text: string): Line => ({ sign: '+', text });
  if (before.length * after.length > MAX_COMPARISONS)
    return [...before.map(removed), ...after.map(added)];
  const width = after.length + 1;
  const common = new Uint32Array((before.length + 1) * width);
  const at = (row: number, column: number): number => common[row * width + column] ?? 0;
  for (let row = before.length - 1; row >= 0; row--) {
    for (let column = after.length - 1; column >= 0; column--) {
      common[row * width + column] =
        before[row] === after[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const lines: Line[] = [];
  let row = 0;
  let column = 0;
  while (row < before.length && column < after.length) {
    const [text = '', other = ''] = [before[row], after[column]];
    if (text === other) {
      lines.push({ sign: ' ', text });
      row++;
      column++;
    } else if (at(row + 1, column) >= at(row, column + 1)) {
      lines.push(removed(text));
      row++;
    } else {
      lines.push(added(other));
      column++;
    }
  }
  return [...lines, ...before.slice(row).map(removed), ...after.slice(column).map(added)];
}

interface Hunk {
  readonly start: number;
  readonly end: number;
}

/** The changed lines with their context; what would overlap is one hunk. */
function hunksOf(lines: readonly Line[]): readonly Hunk[] {
  const hunks: Hunk[] = [];
  for (const [index, { sign }] of lines.entries()) {
    if (sign === ' ') continue;
    const start = Math.max(0, index - CONTEXT);
    const end = Math.min(lines.length, index + CONTEXT + 1);
    const last = hunks.at(-1);
    if (last !== undefined && start <= last.end) hunks.splice(-1, 1, { start: last.start, end });
    else hunks.push({ start, end });
  }
  return hunks;
}

function renderHunk(lines: readonly Line[], { start, end }: Hunk): string {
  const shown = lines.slice(start, end);
  const range = (sign: '-' | '+'): string => {
    const isOf = (line: Line): boolean => line.sign === ' ' || line.sign === sign;
    const count = shown.filter(isOf).length;
    const first = lines.slice(0, start).filter(isOf).length + (count === 0 ? 0 : 1);
    return `${sign}${first},${count}`;
  };
  const body = shown.map(({ sign, text }) => `${sign}${text}\n`).join('');
  return `@@ ${range('-')} ${range('+')} @@\n${body}`;
}
