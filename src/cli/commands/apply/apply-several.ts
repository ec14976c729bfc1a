/** `wac apply` with several directories: shows every plan, asks once, then applies one directory after the other. */
import { Failure } from '../../../diagnostics/failure.ts';
import { countNoun } from '../../../lib/count-noun.ts';
import { renderFailureText } from '../../../report/diagnostics/render-failure-text.ts';
import { escapeTerminal } from '../../../report/text/escape-terminal.ts';
import { type ExitCode, exitCodeOf } from '../../../workflow/exit-code.ts';
import type { CommandContext } from '../../arguments/command-spec.ts';
import type { DirectoryRun } from '../../directories/directory-run.ts';
import { type PlannedDirectories, planDirectories } from '../../directories/plan-directories.ts';
import { guardOptions, refuseOptionsOfOne } from '../../directories/refuse-options.ts';
import { refuseSharedOwners } from '../../directories/refuse-shared-owners.ts';
import {
  DirectoryReporter,
  describeDirectories,
  describeEnds,
  exitCodeOfAll,
  PLAN_WORDS,
} from '../../directories/report-directories.ts';
import { outputStyle } from '../../output/output-style.ts';
import {
  type ConfirmAndApplyInput,
  confirm,
  parallelWrites,
  showBeforeApply,
} from '../../session/confirm-and-apply.ts';
import type { PlanSession } from '../../session/plan-session.ts';
import type { ApplyOptions } from './apply-command.ts';
import { type AppliedDirectory, applyInTurn, type ReadyDirectory } from './apply-in-turn.ts';
import { writeDirectoryLine, writeTotalLine } from './several-json.ts';

/**
 * Plans all directories, asks, and applies those that have a plan. Each has its own guards; one that is refused or has
 * no plan is left out.
 *
 * @throws Failure `usage` with an option that is about one directory; nothing was written then.
 */
export async function applySeveral(context: CommandContext<ApplyOptions>): Promise<ExitCode> {
  const { io, options } = context;
  const isJson = options.format === 'json';
  refuseOptionsOfOne('apply', [
    { flag: '--checksum', value: options.checksum },
    { flag: '--remove-duplicates', value: options.removeDuplicates },
    ...guardOptions(options),
  ]);
  parallelWrites(options.parallel);
  const reporter = new DirectoryReporter(context);
  const inputs = new Map<DirectoryRun<ApplyOptions>, ConfirmAndApplyInput>();
  const several = {
    writesFor: 'apply',
    wholeTree: 'apply',
    use: async (run: DirectoryRun<ApplyOptions>, { server, run: { plan } }: PlanSession) => {
      const input = { server, plan, directory: run.directory };
      inputs.set(run, input);
      return (await showBeforeApply(run.context, input)) ?? input;
    },
    onPlanned: (run: DirectoryRun<ApplyOptions>) => {
      reporter.report(run);
      if (isJson && run.end !== undefined) writeDirectoryLine(io, run);
    },
  };
  return await planDirectories(context, several, async (planned) => {
    const { runs, problems } = planned;
    if (!isJson) {
      const counts = runs.map((run) => inputs.get(run)?.plan.changes.length);
      io.stdout.write(`\n${escapeTerminal(describeDirectories(runs, counts, PLAN_WORDS))}\n`);
    }
    const ready = runs.flatMap((run): readonly ReadyDirectory[] => {
      const input = inputs.get(run);
      return input === undefined || run.end !== undefined ? [] : [{ run, input }];
    });
    const { applied, error } =
      problems.length > 0 ? NOTHING : await confirmAndApplyAll(context, reporter, planned, ready);
    if (isJson) writeTotalLine(io, { runs, problems, applied: applied ?? [], error });
    else if (applied !== undefined) {
      io.stdout.write(`\n${escapeTerminal(describeApplied(runs, applied))}\n`);
    }
    return exitCodeOfAll(runs, problems);
  });
}

/** What became of the directories that could be applied. */
interface AppliedDirectories {
  /** Those that have a summary; undefined where no directory was attempted. */
  readonly applied?: readonly AppliedDirectory[];
  /** Why no directory was attempted; undefined where one was, and where there was nothing to apply. */
  readonly error?: Failure;
}

const NOTHING: AppliedDirectories = {};

const INTERRUPTED = 'Interrupted: nothing was written';

async function confirmAndApplyAll(
  context: CommandContext<ApplyOptions>,
  reporter: DirectoryReporter,
  { connections }: PlannedDirectories<ApplyOptions>,
  ready: readonly ReadyDirectory[],
): Promise<AppliedDirectories> {
  if (ready.length === 0) return NOTHING;
  try {
    refuseSharedOwners(connections.connected, new Set(ready.map(({ run }) => run)));
    if (context.io.signal.aborted) throw new Failure(INTERRUPTED, { code: 'interrupted' });
    await confirm(context, describeReady(ready));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    for (const { run } of ready) run.endWith(exitCodeOf(error.code));
    const { stderr, env } = context.io;
    stderr.write(renderFailureText(error, outputStyle(stderr, env)));
    return { error };
  }
  return { applied: await applyInTurn(context, { reporter, connections, ready }) };
}

/** `5 changes in 2 directories to https://api.wandb.ai`. */
function describeReady(ready: readonly ReadyDirectory[]): string {
  const changes = ready.reduce((sum, { input }) => sum + input.plan.changes.length, 0);
  const servers = [...new Set(ready.map(({ input }) => input.plan.server))];
  const directories = countNoun(ready.length, 'directory', 'directories');
  return `${countNoun(changes, 'change')} in ${directories} to ${servers.join(', ')}`;
}

function describeApplied(
  runs: readonly DirectoryRun<ApplyOptions>[],
  applied: readonly AppliedDirectory[],
): string {
  const counts = applied.map(({ summary }) => summary.counts.done);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const directories = countNoun(applied.length, 'directory', 'directories');
  const first = `Applied ${countNoun(total, 'change')} in ${directories}.`;
  return [first, ...describeEnds(runs)].join(' ');
}
