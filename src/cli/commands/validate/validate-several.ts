/** `wac validate` with several directories: the problems of each, and one exit code. */
import { hasErrors } from '../../../diagnostics/diagnostic.ts';
import { EXIT, type ExitCode } from '../../../workflow/exit-code.ts';
import type { CommandContext } from '../../arguments/command-spec.ts';
import { checkDirectories, PROBLEM_WORDS } from '../../directories/check-directories.ts';
import { findDirectories } from '../../directories/find-directories.ts';
import { narrowDiagnostics } from '../../session/narrow-diagnostics.ts';
import type { DirectoryFindings } from '../../session/sarif-text.ts';
import { prepareValidation } from './prepare-validation.ts';
import type { ValidateOptions } from './validate-command.ts';
import type { Validated } from './validated.ts';

/**
 * Validates each directory. What stops one does not stop the others.
 *
 * @param write writes the result of one directory.
 */
export async function validateSeveral(
  context: CommandContext<ValidateOptions>,
  write: (context: CommandContext<ValidateOptions>, validated: Validated) => Promise<ExitCode>,
): Promise<ExitCode> {
  const directories = await findDirectories(context);
  const validate = await prepareValidation(
    context,
    directories.map(({ found }) => found),
  );
  const findings: DirectoryFindings[] = [];
  return await checkDirectories(context, directories, {
    words: PROBLEM_WORDS,
    check: async (own, found) => {
      const validated = await validate(own, found);
      const diagnostics = narrowDiagnostics(found, validated.diagnostics);
      const { length: count } = diagnostics;
      if (context.options.format !== 'sarif')
        return { exitCode: await write(own, validated), count };
      const sources = count === 0 ? new Map<string, string>() : validated.sources();
      findings.push({ location: found, diagnostics, sources });
      return { exitCode: hasErrors(diagnostics) ? EXIT.invalid : EXIT.done, count };
    },
    documentOf: {
      sarif: async () => (await import('../../session/sarif-text.ts')).sarifText(findings),
    },
  });
}
