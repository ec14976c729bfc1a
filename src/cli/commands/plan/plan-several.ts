/** `wac plan` with several directories: a plan of each, and one exit code. */
import { escapeTerminal } from '../../../report/text/escape-terminal.ts';
import type { ExitCode } from '../../../workflow/exit-code.ts';
import type { CommandContext } from '../../arguments/command-spec.ts';
import type { DirectoryRun } from '../../directories/directory-run.ts';
import { planDirectories } from '../../directories/plan-directories.ts';
import {
  guardOptions,
  type OptionOfOne,
  refuseOptionsOfOne,
} from '../../directories/refuse-options.ts';
import {
  DirectoryReporter,
  describeDirectories,
  directoriesDocument,
  exitCodeOfAll,
  PLAN_WORDS,
} from '../../directories/report-directories.ts';
import { writeJson } from '../../output/write-json.ts';
import type { OnInvalid } from '../../session/open-project.ts';
import type { PlanSession } from '../../session/plan-session.ts';
import type { PlanOptions } from './plan-command.ts';

/** What `wac plan` does with one directory. */
export interface PlanOneDirectory {
  readonly show: (context: CommandContext<PlanOptions>, session: PlanSession) => Promise<ExitCode>;
  readonly onInvalidOf: (context: CommandContext<PlanOptions>) => OnInvalid | undefined;
}

/**
 * Plans each directory. What stops one does not stop the others.
 *
 * @throws Failure `usage` with an option that is about one directory.
 */
export async function planSeveral(
  context: CommandContext<PlanOptions>,
  { show, onInvalidOf }: PlanOneDirectory,
): Promise<ExitCode> {
  refuseOptionsOfOne('plan', optionsOfOne(context.options));
  const { io, options } = context;
  const reporter = new DirectoryReporter(context);
  const counts = new Map<DirectoryRun<PlanOptions>, number>();
  const several = {
    onInvalidOf: (run: DirectoryRun<PlanOptions>) => onInvalidOf(run.context),
    use: async (run: DirectoryRun<PlanOptions>, session: PlanSession) => {
      counts.set(run, session.run.plan.changes.length);
      return await show(run.context, session);
    },
    onPlanned: (run: DirectoryRun<PlanOptions>) => reporter.report(run),
  };
  return await planDirectories(context, several, async ({ runs, problems }) => {
    if (options.format === 'json') {
      writeJson(io, directoriesDocument(runs, problems));
    } else if (options.format !== 'markdown') {
      const changes = runs.map((run) => counts.get(run));
      io.stdout.write(`\n${escapeTerminal(describeDirectories(runs, changes, PLAN_WORDS))}\n`);
    }
    return await Promise.resolve(exitCodeOfAll(runs, problems));
  });
}

/** What writes one file, or reads what belongs to one directory. */
function optionsOfOne(options: PlanOptions): readonly OptionOfOne[] {
  const { out, html, allEnvironments, evidence, history } = options;
  return [
    { flag: '--out', value: out },
    { flag: '--html', value: html },
    {
      flag: '--all-environments',
      value: allEnvironments,
      hint: 'Choose one environment with --env, or plan each directory on its own',
    },
    { flag: '--evidence', value: evidence },
    { flag: '--history', value: history },
    ...guardOptions(options),
  ];
}
