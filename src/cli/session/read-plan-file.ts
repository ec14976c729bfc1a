import { readFile } from 'node:fs/promises';
import { Failure } from '../../diagnostics/failure.ts';
import { type PlanFile, parsePlanDocument } from '../../reconcile/document/parse-plan-document.ts';
import { EXIT, type ExitCode } from '../../workflow/exit-code.ts';
import type { CommandContext } from '../arguments/command-spec.ts';
import { writeDiagnostics } from '../output/write-diagnostics.ts';

/**
 * Reads a plan file.
 *
 * @returns the plan, or the exit code when it is none that this program may trust; the problem has then been written.
 * @throws Failure `file` when it cannot be read.
 */
export async function readPlanFile(
  context: CommandContext,
  path: string,
): Promise<PlanFile | ExitCode> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new Failure(`Cannot read "${path}"`, { code: 'file', cause });
  });
  const { value, diagnostics } = parsePlanDocument(text);
  if (value !== undefined) return value;
  const start = { line: 1, column: 1, offset: 0 };
  const range = { file: path, start, end: start };
  writeDiagnostics(
    context,
    diagnostics.map((diagnostic) => ({ ...diagnostic, range })),
  );
  return EXIT.stale;
}
