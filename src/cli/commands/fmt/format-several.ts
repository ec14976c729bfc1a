/** `wac fmt` with several directories or manifests: the files of each, and one exit code. */
import { Failure } from '../../../diagnostics/failure.ts';
import { present } from '../../../lib/present.ts';
import type { ExitCode } from '../../../workflow/exit-code.ts';
import type { CommandContext } from '../../arguments/command-spec.ts';
import { checkDirectories, type DirectoryCheck } from '../../directories/check-directories.ts';
import { findDirectories } from '../../directories/find-directories.ts';
import type { ReportOptions } from '../../directories/report-directories.ts';
import type { FmtOptions } from './fmt-command.ts';

/** There is one format: text. */
type Options = FmtOptions & ReportOptions;

/**
 * Formats each. What stops one does not stop the others.
 *
 * @throws Failure `usage` where one of them is standard input.
 */
export async function formatSeveral(
  context: CommandContext<Options>,
  check: DirectoryCheck<Options>['check'],
): Promise<ExitCode> {
  const { args, options } = context;
  if (args.includes('-')) {
    throw new Failure('"-" is standard input, and there are other paths beside it', {
      code: 'usage',
      hint: 'Format standard input on its own: wac fmt - < manifest.yaml',
    });
  }
  const isDry = options.check === true || options.diff === true;
  const directories = await findDirectories(context, true);
  const hasParts = directories.some(({ found }) => found.narrowedTo !== undefined);
  return await checkDirectories(context, directories, {
    words: {
      noun: isDry ? 'unformatted file' : 'formatted file',
      result: 'result',
      done: 'formatted',
      ...present({ named: hasParts ? (['path', 'paths'] as const) : undefined }),
    },
    check,
  });
}
