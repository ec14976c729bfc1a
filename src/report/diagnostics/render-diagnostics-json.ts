import type { Diagnostic, Severity } from '../../diagnostics/diagnostic.ts';
import type { SourceRange } from '../../diagnostics/source-range.ts';
import type { JsonObject } from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import { sortDiagnostics } from './render-diagnostics-text.ts';

/** The output of `wac validate --format json`: every diagnostic, and how many of each severity. */
export function renderDiagnosticsJson(diagnostics: readonly Diagnostic[]): JsonObject {
  const sorted = sortDiagnostics(diagnostics);
  const count = (severity: Severity): number =>
    sorted.filter((diagnostic) => diagnostic.severity === severity).length;
  return {
    formatVersion: '1.0',
    valid: count('error') === 0,
    summary: { errors: count('error'), warnings: count('warning'), notes: count('info') },
    diagnostics: sorted.map(diagnosticJson),
  };
}

/**
 * One diagnostic as every JSON document of ours writes it; what is absent is left out.
 *
 * `names` are the names that it is about, `keys` the automations, `alsoAt` further locations, `count` how many of either there are.
 */
export function diagnosticJson(diagnostic: Diagnostic): JsonObject {
  const { code, severity, message, hint, range, related, names, keys, alsoAt = [] } = diagnostic;
  const count = Math.max(keys?.length ?? 0, names?.length ?? 0, alsoAt.length + 1);
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
      count: count > 1 ? count : undefined,
      names,
      keys,
      alsoAt: alsoAt.length === 0 ? undefined : alsoAt.map(rangeJson),
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
