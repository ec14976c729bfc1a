/** The context in which one automation is compiled, and where its problems are reported. */
import type { LintCode } from '../../diagnostics/codes-lint.ts';
import type { ManifestCode } from '../../diagnostics/codes-manifest.ts';
import type { Diagnostic, RelatedLocation, Severity } from '../../diagnostics/diagnostic.ts';
import { present } from '../../lib/present.ts';
import type { Configuration } from '../../model/configuration.ts';
import type { TextReader } from '../../model/source-file.ts';
import type { DocumentSource } from './document-source.ts';
import type { IntegrationAlias } from './integration-alias.ts';

/** A problem at a JSON Pointer. */
export interface PointedProblem {
  readonly code: ManifestCode | LintCode;
  /** Default: error. */
  readonly severity?: Severity;
  readonly pointer: string;
  /** Default: the value. */
  readonly part?: 'key' | 'value';
  readonly message: string;
  readonly hint?: string | undefined;
  readonly related?: readonly RelatedLocation[];
  /** The names that the problem is about. */
  readonly names?: readonly string[];
}

/** Passed to every part of the compilation. */
export interface CompileContext {
  readonly source: DocumentSource;
  readonly configuration: Configuration;
  readonly aliases: ReadonlyMap<string, IntegrationAlias>;
  /** Reads a text file by the path that the manifest names, relative to itself. */
  readonly readText: TextReader;
  report(problem: PointedProblem): void;
}

/** Gives a problem its location. */
export function locateProblem(problem: PointedProblem, source: DocumentSource): Diagnostic {
  const { pointer, part, hint, severity, ...rest } = problem;
  return {
    severity: severity ?? 'error',
    ...rest,
    ...present({ hint }),
    range: source.locate(pointer, part),
  };
}
