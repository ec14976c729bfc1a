/** Notes what a run has written, so that one that fails in JSON mode can end with a document. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { type CliIo, replaceIo } from '../cli-io.ts';

/** What became of a run so far. */
export interface RunRecord {
  /** Whether the command was asked for JSON. */
  wantsJson: boolean;
  /** Whether anything was written to standard output. */
  hasOutput: boolean;
  /** What was written to standard error of the manifests' problems. */
  readonly diagnostics: Diagnostic[];
}

/** An input and output that record when standard output is written to. */
export function recordOutput(io: CliIo, record: RunRecord): CliIo {
  const { stdout } = io;
  const write = (text: string): void => {
    record.hasOutput ||= text !== '';
    stdout.write(text);
  };
  return replaceIo(io, {
    stdout: { isTerminal: stdout.isTerminal, width: stdout.width, write },
  });
}
