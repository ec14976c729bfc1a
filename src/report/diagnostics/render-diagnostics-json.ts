import type { Diagnostic, Severity } from '../../diagnostics/diagnostic.ts';
import type { SourceRange } from '../../diagnostics/source-range.ts';
import type { JsonObject } from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import { sortDiagnostics } from './render-diagnostics-text.ts';

/** The output of `wac validate --format json`: every diagnostic, and how many of each severity. */
export function renderDiagnosticsJson(diagnostics: readonly Diagnostic[]): JsonObject {
  const count = (severity: Severity): number =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return {
    formatVersion: '1.0',
    valid: count('error') === 0,
    summary: { errors: count('error'), warnings: count('warning'), notes: count('info') },
    diagnostics: sortDiagnostics(diagnostics).map(diagnosticJson),
  };
}

/** One diagnostic as every JSON document of ours writes it; what is absent is left out. */
export function diagnosticJson(diagnostic: Diagnostic): JsonObject {
  const { code, severity, message, hint, range, related } = diagnostic;
  return {
    code,
    severity,
    message,
    ...present({ hint }),
    ...(range === undefined ? {} : rangeJson(range)),
    ...present({
      related:
        related === undefined
          ? undefined
          : related.map((entry) => ({ message: entry.message, ...rangeJson(entry.range) })),
    }),
  };
}

function rangeJson(range: SourceRange): JsonObject {
  return {
    file: range.file,
    line: range.start.line,
    column: range.start.column,
    endLine: range.end.line,
    endColumn: range.end.column,
  };
}
