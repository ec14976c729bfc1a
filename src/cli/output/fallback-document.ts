/** The JSON document of a run that ends before its own: a program that reads standard output always has one to read. */

import { present } from '../../lib/present.ts';
import { safeJson } from '../../lib/safe-json.ts';
import { diagnosticJson } from '../../report/diagnostics/render-diagnostics-json.ts';
import { sortDiagnostics } from '../../report/diagnostics/render-diagnostics-text.ts';
import type { ExitCode } from '../../workflow/exit-code.ts';
import type { CliOutput } from '../cli-io.ts';
import type { RunRecord } from './run-record.ts';

/** How a run ended. */
export interface RunEnd {
  readonly exitCode: ExitCode;
  /** What stopped it; absent where the diagnostics say it all. */
  readonly error?: {
    readonly code: string;
    readonly message: string;
    readonly hint?: string | undefined;
  };
}

/**
 * Writes the document, on one line, so that it is a line of NDJSON as well.
 *
 * Its content was written to standard error too, for people.
 */
export function writeFallback(output: CliOutput, { diagnostics }: RunRecord, end: RunEnd): void {
  const { exitCode, error } = end;
  const document = {
    formatVersion: '1.0',
    exitCode,
    ...present({
      error:
        error === undefined
          ? undefined
          : {
              code: error.code,
              message: error.message,
              ...present({ hint: error.hint }),
            },
    }),
    diagnostics: sortDiagnostics(diagnostics).map(diagnosticJson),
  };
  output.write(`${safeJson(document)}\n`);
}
