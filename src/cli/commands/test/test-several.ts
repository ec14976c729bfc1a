/** `wac test` with several directories: the rule tests of each, and one exit code. */
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { TestReport } from '../../../model/rule-test/test-report.ts';
import {
  type JunitReport,
  renderTestReportJunit,
} from '../../../report/rule-tests/render-test-report-junit.ts';
import { EXIT, type ExitCode } from '../../../workflow/exit-code.ts';
import type { CommandContext } from '../../arguments/command-spec.ts';
import { checkDirectories } from '../../directories/check-directories.ts';
import { findDirectories } from '../../directories/find-directories.ts';
import { refuseOptionsOfOne } from '../../directories/refuse-options.ts';
import type { DirectoryWords } from '../../directories/report-directories.ts';
import { unmatchedEverywhere } from '../../directories/unmatched-everywhere.ts';
import { openFound } from '../../session/open-project.ts';
import type { TestOptions } from './test-command.ts';
import { testDirectory, writeProblems, writeReport } from './test-directory.ts';
import type { TestSettings } from './test-settings.ts';

const WORDS: DirectoryWords = { noun: 'failure', result: 'result', done: 'tested' };

/**
 * Tests each directory. What stops one does not stop the others. An expression of `--grep` has to match in one of them.
 *
 * @throws Failure `usage` with an option that writes one file.
 */
export async function testSeveral(
  context: CommandContext<TestOptions>,
  settings: TestSettings,
): Promise<ExitCode> {
  const { options } = context;
  refuseOptionsOfOne('test', [
    { flag: '--coverage-out', value: options.coverageOut },
    { flag: '--html', value: options.html },
  ]);
  const reports: JunitReport[] = [];
  const unmatched: (readonly Diagnostic[] | undefined)[] = [];
  return await checkDirectories(context, await findDirectories(context), {
    words: WORDS,
    check: async (own, found) => {
      // What stops a directory may hide a match.
      const index = unmatched.push(undefined) - 1;
      const tested = await testDirectory(own, await openFound(own, found), settings);
      const { diagnostics } = tested;
      const [directory = ''] = own.args;
      if (tested.report === undefined) {
        reports.push({ directory, assumed: {}, cases: [], diagnostics });
        return { exitCode: EXIT.invalid, count: undefined };
      }
      const { report, noMatch } = withoutNoMatch(tested.report);
      unmatched[index] = noMatch;
      reports.push({ ...report, directory });
      if (options.format !== 'junit') await writeReport(own, report, diagnostics);
      const short = writeProblems(own, report, tested.sources, settings);
      const failed = report.cases.filter(({ status }) => status === 'failed');
      return {
        exitCode: report.ok && short === 0 ? EXIT.done : EXIT.invalid,
        count: failed.length + report.diagnostics.length + short,
      };
    },
    documentOf: { junit: () => Promise.resolve(renderTestReportJunit(reports)) },
    problemsOfAll: () => unmatchedEverywhere(unmatched),
  });
}

/** The report without the problem that `--grep` matches no case: another directory may have one. */
function withoutNoMatch(report: TestReport): {
  readonly report: TestReport;
  readonly noMatch: readonly Diagnostic[];
} {
  const noMatch = report.diagnostics.filter(({ code }) => code === 'test/no-match');
  if (noMatch.length === 0) return { report, noMatch };
  const diagnostics = report.diagnostics.filter((each) => !noMatch.includes(each));
  return { report: { ...report, diagnostics, ok: diagnostics.length === 0 }, noMatch };
}
