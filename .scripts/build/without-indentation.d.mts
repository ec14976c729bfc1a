/** The code of a file without the indentation of its lines: each keeps its number. Strings of several lines stay as they are. */
export function withoutIndentation(fileName: string, code: string): string;
