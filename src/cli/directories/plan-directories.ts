/** Makes the plans of several directories, a few at a time, and reports them in the order of the command line. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { createLimiter } from '../../lib/create-limiter.ts';
import { present } from '../../lib/present.ts';
import { TaskGroup } from '../../lib/task-group.ts';
import type { ExitCode } from '../../workflow/exit-code.ts';
import type { CommandContext } from '../arguments/command-spec.ts';
import type { OnlyOption, PlanningOptions, RecreateOption } from '../arguments/options.ts';
import { writeDiagnostics } from '../output/write-diagnostics.ts';
import type { OnInvalid } from '../session/open-project.ts';
import { type PlanSession, planOpened } from '../session/plan-session.ts';
import { type Connections, connectDirectories } from './connect-directories.ts';
import type { DirectoryRun } from './directory-run.ts';
import { HeldPlans } from './held-plans.ts';
import { openDirectories } from './open-directories.ts';
import { unmatchedEverywhere } from './unmatched-everywhere.ts';

/** How many plans are made at the same time: enough to keep the connections of a server busy. */
const PARALLEL_PLANS = 8;

/** Options of commands that plan several directories. */
export type SeveralOptions = PlanningOptions & RecreateOption & OnlyOption;

/** How several directories are planned. */
export interface PlanDirectoriesOptions<Options extends SeveralOptions> {
  /** The command's name, where it writes to servers. */
  readonly writesFor?: string;
  /** The command's name, where it works on whole projects only. */
  readonly wholeTree?: string;
  /** For a command that puts something in the place of a plan that cannot be made. */
  readonly onInvalidOf?: (run: DirectoryRun<Options>) => OnInvalid | undefined;
  /** Uses a plan, beside others that are being made; an exit code ends the directory. */
  readonly use: (run: DirectoryRun<Options>, session: PlanSession) => Promise<object | ExitCode>;
  /** False for a command that shows no changes: what two plans would both take is then no concern. Default: true. */
  readonly comparesPlans?: boolean;
  /** Called for each directory in its turn, once it has been planned or has ended otherwise. */
  readonly onPlanned: (run: DirectoryRun<Options>) => void;
}

/** What became of all directories. */
export interface PlannedDirectories<Options extends SeveralOptions> {
  /** In the order of the command line. */
  readonly runs: readonly DirectoryRun<Options>[];
  readonly connections: Connections<Options>;
  /** What is about no single directory, such as a pattern of `--only` that matches nowhere; it has been written. */
  readonly problems: readonly Diagnostic[];
}

/**
 * Opens, connects and plans every directory. Directories of one server share a connection and what is read for the
 * plans. What stops one directory does not stop the others.
 *
 * @param then what is done once all are planned, while the connections are open.
 * @returns what `then` gives.
 * @throws Failure `usage` for a command line that cannot be meant; nothing was sent to a server then.
 */
export async function planDirectories<Options extends SeveralOptions>(
  context: CommandContext<Options>,
  options: PlanDirectoriesOptions<Options>,
  then: (planned: PlannedDirectories<Options>) => Promise<ExitCode>,
): Promise<ExitCode> {
  const { runs, opened } = await openDirectories(context, options);
  const connections = await connectDirectories(context, opened, options.writesFor);
  try {
    const problems = await planConnected(runs, connections, options);
    writeDiagnostics(context, problems);
    return await then({ runs, connections, problems });
  } finally {
    await connections.close();
  }
}

/**
 * Plans a few directories at a time, and reports each in its turn. A plan with changes waits for all others.
 *
 * @returns patterns of `--only` that match no key of any directory.
 */
async function planConnected<Options extends SeveralOptions>(
  runs: readonly DirectoryRun<Options>[],
  connections: Connections<Options>,
  { use, onPlanned, onInvalidOf, writesFor, comparesPlans = true }: PlanDirectoriesOptions<Options>,
): Promise<readonly Diagnostic[]> {
  const reads = connections.shareReads();
  const limiter = createLimiter(PARALLEL_PLANS);
  const tasks = new TaskGroup();
  const begin = (task: () => Promise<void>): Promise<void> => {
    const begun = limiter(() => tasks.run(task));
    // It is waited for in its turn; until then a bug in it must not end the process, and lets nothing else begin.
    begun.catch(() => tasks.close());
    return begun;
  };
  const held = new HeldPlans<Options>();
  const waiting = new Set<DirectoryRun<Options>>();
  const unmatched = new Map<DirectoryRun<Options>, readonly Diagnostic[]>();
  const plans = new Map(
    connections.connected.map(({ run, opened, server, connection }) => {
      const planned = begin(async () => {
        const api = reads(connection);
        const session = await run.attempt(() =>
          planOpened(run.context, opened, {
            // What is read for a report is of the same moment. What writes reads again.
            server: writesFor === undefined ? { ...server, api } : server,
            reads: api,
            onUnmatched: (problems) => unmatched.set(run, problems),
            ...present({ onInvalid: onInvalidOf?.(run) }),
          }),
        );
        if (session === undefined) return;
        if (!comparesPlans || session.run.plan.changes.length === 0) {
          await run.attempt(() => use(run, session));
          return;
        }
        waiting.add(run);
        held.hold(connection, run, session);
      });
      return [run, planned] as const;
    }),
  );
  const useHeld = async (): Promise<ReadonlyMap<DirectoryRun<Options>, Promise<void>>> => {
    await Promise.all(plans.values());
    const uses = [...held.settle()].map(([run, session]) => {
      const used = begin(async () => {
        await run.attempt(() => use(run, session));
      });
      return [run, used] as const;
    });
    return new Map(uses);
  };
  let uses: Promise<ReadonlyMap<DirectoryRun<Options>, Promise<void>>> | undefined;
  try {
    for (const run of runs) {
      await plans.get(run);
      if (waiting.has(run)) {
        uses ??= useHeld();
        await (await uses).get(run);
      }
      onPlanned(run);
    }
  } finally {
    // After a bug in one of them, the others end before the command does.
    await tasks.close();
  }
  return unmatchedEverywhere(runs.map((run) => unmatched.get(run)));
}
