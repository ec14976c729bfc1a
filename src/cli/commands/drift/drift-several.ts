/** `wac drift` with several directories: the drift of each, and one exit code. */
import { escapeTerminal } from '../../../report/text/escape-terminal.ts';
import { EXIT, type ExitCode } from '../../../workflow/exit-code.ts';
import type { CommandContext } from '../../arguments/command-spec.ts';
import type { DirectoryRun } from '../../directories/directory-run.ts';
import { planDirectories } from '../../directories/plan-directories.ts';
import { guardOptions, refuseOptionsOfOne } from '../../directories/refuse-options.ts';
import {
  DirectoryReporter,
  type DirectoryWords,
  describeDirectories,
  directoriesDocument,
  exitCodeOfAll,
  PLAN_WORDS,
} from '../../directories/report-directories.ts';
import { writeJson } from '../../output/write-json.ts';
import type { PlanSession } from '../../session/plan-session.ts';
import type { DriftOptions } from './drift-command.ts';

const DRIFT_WORDS: DirectoryWords = { ...PLAN_WORDS, noun: 'drifted automation' };

/** The commands in a report name keys alone, and several directories may have the same key. */
const REPAIRS =
  'Name the directory in these commands: wac drift --repair DIRECTORY KEY, wac accept DIRECTORY KEY.\n';

/**
 * Reports each directory. What stops one does not stop the others.
 *
 * @param show writes the drift of one directory, and gives how many automations drifted or cannot be seen.
 */
export async function driftSeveral(
  context: CommandContext<DriftOptions>,
  show: (context: CommandContext<DriftOptions>, session: PlanSession) => Promise<number>,
): Promise<ExitCode> {
  const { io, options } = context;
  refuseOptionsOfOne('drift', guardOptions(options));
  const reporter = new DirectoryReporter(context);
  const counts = new Map<DirectoryRun<DriftOptions>, number>();
  const several = {
    comparesPlans: false,
    use: async (run: DirectoryRun<DriftOptions>, session: PlanSession) => {
      const count = await show(run.context, session);
      counts.set(run, count);
      return count > 0 ? EXIT.changes : EXIT.done;
    },
    onPlanned: (run: DirectoryRun<DriftOptions>) => reporter.report(run),
  };
  return await planDirectories(context, several, async ({ runs, problems }) => {
    if (options.format === 'json') {
      writeJson(io, directoriesDocument(runs, problems));
    } else {
      const drifted = runs.map((run) => counts.get(run));
      const text = describeDirectories(runs, drifted, DRIFT_WORDS);
      io.stdout.write(`\n${escapeTerminal(text)}\n`);
      if (drifted.some((count) => count !== undefined && count > 0)) io.stdout.write(REPAIRS);
    }
    return await Promise.resolve(exitCodeOfAll(runs, problems));
  });
}
