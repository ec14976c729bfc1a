/** The lines of NDJSON that an apply of several directories adds to those of each. */
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { Failure } from '../../../diagnostics/failure.ts';
import { isJsonObject, parseJson } from '../../../lib/json.ts';
import { present } from '../../../lib/present.ts';
import { safeJson } from '../../../lib/safe-json.ts';
import { summaryCounts } from '../../../report/commands/render-results-json.ts';
import { diagnosticJson } from '../../../report/diagnostics/render-diagnostics-json.ts';
import type { ApplySummary } from '../../../workflow/apply/apply-types.ts';
import type { CliIo } from '../../cli-io.ts';
import type { DirectoryRun } from '../../directories/directory-run.ts';
import { documentOf, exitCodeOfAll } from '../../directories/report-directories.ts';

/** Writes the line of a directory that has ended without an apply: its own, or that of the failure that ended it. */
export function writeDirectoryLine(io: Pick<CliIo, 'stdout'>, run: DirectoryRun<object>): void {
  const document = parseJson(documentOf(run));
  const { directory } = run;
  io.stdout.write(`${safeJson(isJsonObject(document) ? { directory, ...document } : {})}\n`);
}

/** What the last line of all is made of. */
export interface TotalLine {
  readonly runs: readonly DirectoryRun<object>[];
  readonly problems: readonly Diagnostic[];
  readonly applied: readonly { readonly summary: ApplySummary }[];
  readonly error: Failure | undefined;
}

/** Writes the last line: the changes of all directories by how they ended, and the exit code of each directory. */
export function writeTotalLine(
  io: Pick<CliIo, 'stdout'>,
  { runs, problems, applied, error }: TotalLine,
): void {
  const document = {
    formatVersion: '1.0',
    summary: summaryCounts(applied.flatMap(({ summary }) => summary.results)),
    exitCode: exitCodeOfAll(runs, problems),
    directories: runs.map(({ directory, exitCode }) => ({ directory, exitCode })),
    ...present({
      error:
        error === undefined
          ? undefined
          : { code: error.code, message: error.message, ...present({ hint: error.hint }) },
      diagnostics: problems.length === 0 ? undefined : problems.map(diagnosticJson),
    }),
  };
  io.stdout.write(`${safeJson(document)}\n`);
}
