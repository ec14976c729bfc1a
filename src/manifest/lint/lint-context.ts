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
  /** The line of the manifest that a value is on, by its JSON Pointer; undefined where an override sets the value. */
  lineAt(pointer: string): string | undefined;
  /** Receives every problem, by the JSON Pointer of the value. */
  readonly report: CompileContext['report'];
}
