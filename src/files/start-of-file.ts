import type { SourceRange } from '../diagnostics/source-range.ts';

/** The location for what concerns a file as a whole. */
export function startOfFile(file: string): SourceRange {
  const start = { line: 1, column: 1, offset: 0 };
  return { file: file.replaceAll('\\', '/'), start, end: start };
}
