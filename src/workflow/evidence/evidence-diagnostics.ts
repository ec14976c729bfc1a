import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { present } from '../../lib/present.ts';
import type { Declaration } from '../../model/automation.ts';
import type { EvidenceProblem } from '../../simulate/evidence/evidence-words.ts';

/** The diagnostics of problems about one declaration, each at the first of its paths that was written. */
export function evidenceDiagnostics(
  { key, source }: Pick<Declaration, 'key' | 'source'>,
  problems: readonly EvidenceProblem[],
): readonly Diagnostic[] {
  return problems.map(({ code, severity, paths, message, hint }) => ({
    code,
    severity,
    message,
    keys: [key],
    range:
      paths.map((path) => source.ranges.get(path)).find((found) => found !== undefined) ??
      source.range,
    ...present({ hint }),
  }));
}
