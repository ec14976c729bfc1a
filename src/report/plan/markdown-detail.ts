/** How much of a plan Markdown shows: levels from everything to counts, since comments have a size limit. */

/** One rung. */
export interface MarkdownDetail {
  /** Whose fields are shown: every change's; all but of creations; of removals only; none. */
  readonly bodies: 'all' | 'changed' | 'removals' | 'none';
  /** Characters of one value. */
  readonly valueLength: number;
  /** Rows of the table that are not removals. */
  readonly rows: number;
  /** Rows of the table that are removals. */
  readonly removalRows: number;
  /** Entries of drift, conflicts and diagnostics. */
  readonly lines: number;
}

const ALL = Number.MAX_SAFE_INTEGER;

/** Characters of a value that is shown whole where there is room for everything. */
export const MAX_VALUE_LENGTH = 10_000;

/** From everything to counts. Removals are the last to lose anything. */
export const DETAIL_LEVELS: readonly MarkdownDetail[] = [
  { bodies: 'all', valueLength: MAX_VALUE_LENGTH, rows: ALL, removalRows: ALL, lines: ALL },
  { bodies: 'changed', valueLength: MAX_VALUE_LENGTH, rows: ALL, removalRows: ALL, lines: ALL },
  { bodies: 'changed', valueLength: 160, rows: ALL, removalRows: ALL, lines: 400 },
  { bodies: 'removals', valueLength: 160, rows: ALL, removalRows: ALL, lines: 200 },
  { bodies: 'removals', valueLength: 160, rows: 200, removalRows: ALL, lines: 100 },
  { bodies: 'removals', valueLength: 160, rows: 50, removalRows: ALL, lines: 50 },
  { bodies: 'removals', valueLength: 160, rows: 0, removalRows: ALL, lines: 20 },
  { bodies: 'none', valueLength: 160, rows: 0, removalRows: ALL, lines: 20 },
  { bodies: 'none', valueLength: 160, rows: 0, removalRows: 100, lines: 20 },
  { bodies: 'none', valueLength: 160, rows: 0, removalRows: 20, lines: 10 },
  { bodies: 'none', valueLength: 80, rows: 0, removalRows: 0, lines: 5 },
  { bodies: 'none', valueLength: 80, rows: 0, removalRows: 0, lines: 0 },
];
