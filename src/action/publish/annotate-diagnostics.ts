/** Problems as annotations at their lines: errors first, within the ten of each kind that GitHub shows per step. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { fullMessage } from '../../report/diagnostics/affected-automations.ts';
import { sortDiagnostics } from '../../report/diagnostics/render-diagnostics-text.ts';
import type { ActionIo, AnnotationLocation } from '../action-io.ts';

/** The message of the failing step itself is the tenth of the errors. */
const MAX_ANNOTATIONS = 9;

/** GitHub cuts a message after 4,096 characters. */
const MAX_LENGTH = 4000;

/** Annotates; what does not fit is counted in a last annotation of its kind. Other errors come after the problems. */
export function annotateDiagnostics(
  io: Pick<ActionIo, 'annotate'>,
  diagnostics: readonly Diagnostic[],
  others: readonly { readonly message: string; readonly location: AnnotationLocation }[] = [],
): void {
  for (const severity of ['error', 'warning'] as const) {
    const all = [
      ...sortDiagnostics(diagnostics)
        .filter((each) => each.severity === severity)
        .map((each) => ({ message: messageOf(each), location: locationOf(each) })),
      ...(severity === 'error' ? others : []),
    ];
    const shown = all.length > MAX_ANNOTATIONS ? all.slice(0, MAX_ANNOTATIONS - 1) : all;
    for (const { message, location } of shown)
      io.annotate(severity, message.slice(0, MAX_LENGTH), location);
    const more = all.length - shown.length;
    if (more > 0) io.annotate(severity, `… and ${more} more: the log of this step has all of them`);
  }
}

function messageOf(diagnostic: Diagnostic): string {
  const message = fullMessage(diagnostic);
  return diagnostic.hint === undefined ? message : `${message}\n${diagnostic.hint}`;
}

function locationOf({ code, range }: Diagnostic): AnnotationLocation {
  if (range === undefined) return { title: code };
  const isOneLine = range.start.line === range.end.line;
  return {
    title: code,
    file: range.file,
    startLine: range.start.line,
    endLine: range.end.line,
    // GitHub takes columns on a single line only.
    ...(isOneLine ? { startColumn: range.start.column, endColumn: range.end.column } : {}),
  };
}
