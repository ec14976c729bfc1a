/** Works on several directories without a server: a report of each in its turn, and one exit code. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { FoundManifests } from '../../files/tree/find-manifests.ts';
import { escapeTerminal } from '../../report/text/escape-terminal.ts';
import type { ExitCode } from '../../workflow/exit-code.ts';
import type { CommandContext } from '../arguments/command-spec.ts';
import { writeDiagnostics } from '../output/write-diagnostics.ts';
import { jsonText } from '../output/write-json.ts';
import type { DirectoryRun } from './directory-run.ts';
import type { FoundDirectory } from './find-directories.ts';
import {
  DirectoryReporter,
  type DirectoryWords,
  describeDirectories,
  directoriesDocument,
  exitCodeOfAll,
  isDocument,
  type ReportOptions,
} from './report-directories.ts';

/** The words of commands that report problems. */
export const PROBLEM_WORDS: DirectoryWords = {
  noun: 'problem',
  result: 'result',
  done: 'checked',
};

/** What became of one directory. */
export interface CheckedDirectory {
  readonly exitCode: ExitCode;
  /** How many of the things are in it that the last line counts; undefined where nothing could be made of it. */
  readonly count: number | undefined;
}

/** What a command does with several directories. */
export interface DirectoryCheck<Options extends object> {
  /** What the last line counts. */
  readonly words: DirectoryWords;
  /** Works on one directory, and writes to the outputs of its context what a run of it alone would write. */
  readonly check: (
    context: CommandContext<Options>,
    found: FoundManifests,
  ) => Promise<CheckedDirectory>;
  /** What a format writes that is one document of all directories, other than JSON; called once all are checked. */
  readonly documentOf?: Readonly<Record<string, () => Promise<string>>>;
  /** Problems that are about no single directory, once all are checked; absent: there are none. */
  readonly problemsOfAll?: () => readonly Diagnostic[];
}

/** Checks one directory after the other. What stops one does not stop the others. */
export async function checkDirectories<Options extends ReportOptions>(
  context: CommandContext<Options>,
  directories: readonly FoundDirectory<Options>[],
  { words, check, documentOf = {}, problemsOfAll }: DirectoryCheck<Options>,
): Promise<ExitCode> {
  const { io, options } = context;
  const reporter = new DirectoryReporter(context, words);
  const counts = new Map<DirectoryRun<Options>, number | undefined>();
  for (const { run, found } of directories) {
    const checked = await run.attempt(() => check(run.context, found));
    if (checked !== undefined) {
      counts.set(run, checked.count);
      run.endWith(checked.exitCode);
    }
    reporter.report(run);
  }
  const runs = directories.map(({ run }) => run);
  const problems = problemsOfAll?.() ?? [];
  writeDiagnostics(context, problems);
  const { format = 'text' } = options;
  if (isDocument(options)) {
    io.stdout.write(
      (await documentOf[format]?.()) ?? jsonText(directoriesDocument(runs, problems)),
    );
  } else if (format === 'text') {
    const known = runs.map((run) => counts.get(run));
    io.stdout.write(`\n${escapeTerminal(describeDirectories(runs, known, words))}\n`);
  }
  return exitCodeOfAll(runs, problems);
}
