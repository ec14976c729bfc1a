/** From arguments to a plan: what `plan`, `apply`, `drift` and their like have in common. */
import { plan as planProject } from '../../api/plan.ts';
import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';
import { present } from '../../lib/present.ts';
import type { AutomationApi } from '../../model/automation-api.ts';
import type { Plan } from '../../model/plan/plan.ts';
import type { PlanGrants } from '../../model/plan/policy.ts';
import { EXIT, type ExitCode } from '../../workflow/exit-code.ts';
import type { PlanRun } from '../../workflow/plan/make-plan.ts';
import { withShadow } from '../../workflow/plan/with-shadow.ts';
import type { CommandContext } from '../arguments/command-spec.ts';
import type { OnlyOption, PlanningOptions, RecreateOption } from '../arguments/options.ts';
import { writeDiagnostics } from '../output/write-diagnostics.ts';
import { limitHeap } from '../process/heap-limit.ts';
import {
  noteNarrowed,
  type OnInvalid,
  type OpenedProject,
  openProject,
  refuseNarrowed,
  sourceTexts,
} from './open-project.ts';
import { type OpenedServer, openServer } from './open-server.ts';
import { planOptions } from './policy-from-options.ts';

/** An open server with a plan for it. */
export interface PlanSession {
  readonly opened: OpenedProject;
  readonly server: OpenedServer;
  readonly run: PlanRun & { readonly plan: Plan };
  /** Warnings of reading, resolving and planning. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface PlanSessionOptions {
  readonly directory?: string;
  /** The command's name when it writes to the server. */
  readonly writesFor?: string;
  /** The command's name, where it works on the whole tree only. */
  readonly wholeTree?: string;
  /** What a plan file allows beyond the configuration; they replace the options of this run. */
  readonly grants?: PlanGrants;
  /** Plan as under `drift: repair`, whatever the configuration says: the run was asked to put drift back. */
  readonly repairsDrift?: boolean;
  /**
   * Takes the problems of patterns of `--only` that match no key, for a run that plans more than this project: the
   * plan is then made all the same. Absent: each is an error.
   */
  readonly onUnmatched?: (problems: readonly Diagnostic[]) => void;
  /** For a command that puts something in the place of the plan when there can be none. */
  readonly onInvalid?: OnInvalid;
}

/**
 * Reads manifests and server, makes the plan, and hands both to `use`; the server is closed afterwards.
 *
 * @returns what `use` gives, or the exit code when no plan could be made (the problems have then been written).
 */
export async function withPlan(
  context: CommandContext<PlanningOptions & RecreateOption & OnlyOption>,
  options: PlanSessionOptions,
  use: (session: PlanSession) => Promise<ExitCode>,
): Promise<ExitCode> {
  limitHeap();
  const opened = await openProject(context, options.directory, options.onInvalid);
  if (typeof opened === 'number') return opened;
  if (options.wholeTree !== undefined) refuseNarrowed(opened.tree, options.wholeTree);
  else noteNarrowed(context, opened.tree);
  const project = withShadow(opened.project, context.options.shadow ?? false);
  const server = await openServer(context, {
    project,
    ...present({ writesFor: options.writesFor }),
  });
  try {
    const session = await planOpened(context, { ...opened, project }, { ...options, server });
    return typeof session === 'number' ? session : await use(session);
  } finally {
    await server.close();
  }
}

/**
 * Makes the plan of a project that is open, for a server that is open.
 *
 * @param reads what the plan is read with; absent: the server's own port.
 * @returns the exit code when no plan could be made; the problems have then been written.
 */
export async function planOpened(
  context: CommandContext<PlanningOptions & RecreateOption & OnlyOption>,
  opened: OpenedProject,
  {
    server,
    reads = server.api,
    ...options
  }: PlanSessionOptions & { readonly server: OpenedServer; readonly reads?: AutomationApi },
): Promise<PlanSession | ExitCode> {
  const { project } = opened;
  const run = await planProject(
    project,
    { api: reads, name: server.name },
    {
      ...planOptions(context, project.configuration),
      policy: {
        ...options.grants,
        ...present({ drift: options.repairsDrift === true ? 'repair' : undefined }),
      },
      known: opened.diagnostics,
      strict: context.options.strict === true,
    },
  );
  // Those of the manifests have been written.
  const found = run.plan?.diagnostics ?? run.diagnostics;
  writeDiagnostics(
    context,
    found.filter((each) => !opened.diagnostics.includes(each)),
    sourceTexts(opened.tree),
  );
  const plan = run.plan;
  if (plan === undefined || hasErrors(run.diagnostics)) {
    await options.onInvalid?.(
      [...opened.diagnostics, ...run.diagnostics],
      project.configuration.owner,
    );
    return EXIT.invalid;
  }
  const selected = await selectKeys(context, plan, options);
  if (typeof selected === 'number') return selected;
  return { opened, server, run: { ...run, plan: selected }, diagnostics: plan.diagnostics };
}

/**
 * The part of the plan that `--only` or a plan file selects, or all of it.
 *
 * A pattern of the command line that matches nothing is an error. One of a plan file may have matched what is done.
 */
async function selectKeys(
  context: CommandContext<OnlyOption>,
  plan: Plan,
  { grants, onUnmatched }: PlanSessionOptions,
): Promise<Plan | ExitCode> {
  const only = grants === undefined ? context.options.only : grants.only;
  if (only === undefined) return plan;
  const { narrowPlan, patternsWithoutKey } = await import(
    '../../reconcile/requests/narrow-plan.ts'
  );
  const problems = grants === undefined ? patternsWithoutKey(plan, only) : [];
  onUnmatched?.(problems);
  if (problems.length === 0 || onUnmatched !== undefined) return narrowPlan(plan, only);
  writeDiagnostics(context, problems);
  return EXIT.usage;
}
