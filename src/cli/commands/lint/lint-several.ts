/** `wac lint` with several directories: the problems of each, offline, and one exit code. */
import type { ExitCode } from '../../../workflow/exit-code.ts';
import type { CommandContext } from '../../arguments/command-spec.ts';
import { checkDirectories, PROBLEM_WORDS } from '../../directories/check-directories.ts';
import { findDirectories } from '../../directories/find-directories.ts';
import { refuseOptionsOfOne } from '../../directories/refuse-options.ts';
import { openFound, sourceTexts } from '../../session/open-project.ts';
import { type DirectoryFindings, sarifText } from '../../session/sarif-text.ts';
import type { LintOptions } from './lint-command.ts';
import { exitCodeOfLint, lintOffline, narrowLint } from './lint-offline.ts';
import { writeLint } from './write-lint.ts';

const OFFLINE =
  'Offline. With one directory, --live or --history DIR also checks what runs have logged\n';

/**
 * Checks each directory. What stops one does not stop the others.
 *
 * @throws Failure `usage` with an option that reads from a server or from recorded runs.
 */
export async function lintSeveral(context: CommandContext<LintOptions>): Promise<ExitCode> {
  const { io, options } = context;
  refuseOptionsOfOne('lint', [
    { flag: '--live', value: options.live },
    { flag: '--sandbox', value: options.sandbox },
    { flag: '--history', value: options.history },
  ]);
  const findings: DirectoryFindings[] = [];
  let hasLinted = false;
  return await checkDirectories(context, await findDirectories(context), {
    words: PROBLEM_WORDS,
    check: async (own, found) => {
      const opened = await openFound(own, found);
      const linted = await lintOffline(own, opened);
      if (!hasLinted) io.stderr.write(OFFLINE);
      hasLinted = true;
      const diagnostics = narrowLint(opened.tree, linted.diagnostics);
      if (options.format === 'sarif') {
        const sources = diagnostics.length === 0 ? new Map() : sourceTexts(opened.tree);
        findings.push({ location: found, diagnostics, sources });
      } else {
        await writeLint(own, opened.tree, { ...linted, diagnostics });
      }
      return { exitCode: exitCodeOfLint(own, diagnostics), count: diagnostics.length };
    },
    documentOf: { sarif: () => sarifText(findings) },
  });
}
