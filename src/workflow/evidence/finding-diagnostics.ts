import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { present } from '../../lib/present.ts';
import type { Declaration } from '../../model/automation.ts';
import type { Finding } from '../../simulate/evidence/evidence-words.ts';

/** The diagnostics of findings about one declaration, each at the first of its paths that was written. */
export function findingDiagnostics(
  { key, source }: Pick<Declaration, 'key' | 'source'>,
  findings: readonly Finding[],
): readonly Diagnostic[] {
  return findings.map(({ code, severity, paths, message, hint }) => ({
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
