/** What a lint check reads, and where it reports. */
import type { Declaration } from '../../model/automation.ts';
import type { LintRules } from '../generated/config.ts';
import type { Manifest } from '../generated/manifest.ts';
import type { CompileContext } from '../source/point-at-problem.ts';

/** One compiled automation with the manifest that it was compiled from. */
export interface LintContext {
  readonly manifest: Manifest;
  readonly declaration: Declaration;
  /** The rules of the team; what is absent is off. */
  readonly rules: LintRules;
  /** The line of the file on which a value stands, by its JSON Pointer. */
  lineAt(pointer: string): string;
  /** Receives every problem, by the JSON Pointer of the value. */
  readonly report: CompileContext['report'];
}
