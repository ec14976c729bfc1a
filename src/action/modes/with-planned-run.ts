/** From the inputs to a plan: what `plan`, `check`, `apply` and `drift` have in common. */
import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';
import { Failure } from '../../diagnostics/failure.ts';
import type { ManifestTree } from '../../files/read-manifest-tree.ts';
import { countNoun } from '../../lib/count-noun.ts';
import { present } from '../../lib/present.ts';
import type { AutomationApi, Estate } from '../../model/automation-api.ts';
import type { Project } from '../../model/configuration.ts';
import type { Plan } from '../../model/plan.ts';
import { renderInvalidMarkdown } from '../../report/plan/render-invalid-markdown.ts';
import { makePlan } from '../../workflow/plan/make-plan.ts';
import { planPolicy } from '../../workflow/plan/plan-policy.ts';
import type { ActionRun } from '../action-run.ts';
import { ActionFailure } from '../failure-reason.ts';
import { loadManifests } from '../load-manifests.ts';
import { openWandb, serverOf } from '../open-wandb.ts';
import { annotateDiagnostics } from '../publish/annotate-diagnostics.ts';
import { logDiagnostics } from '../publish/log-diagnostics.ts';
import { writeSarif } from '../publish/write-sarif.ts';

/** An open connection with the plan that was made on it. */
export interface PlannedRun {
  readonly tree: ManifestTree;
  readonly project: Project;
  readonly plan: Plan;
  readonly api: AutomationApi;
  /** When the server was read. */
  readonly readAt: Date;
  /** Reads the server once more and plans again. */
  readonly planAgain: () => Promise<Plan | undefined>;
  /** Plans other manifests against what was read for this plan; undefined when that is not possible. */
  readonly planOther: (directory: string) => Promise<Plan | undefined>;
}

/** What else a mode does on the way. */
export interface PlanRunOptions {
  readonly access: 'read' | 'write';
  /** Called with the problems before the run fails for them; the owner is known where the configuration is sound. */
  readonly onInvalid?: (
    diagnostics: readonly Diagnostic[],
    owner: string | undefined,
  ) => Promise<void>;
  /** Called with sound manifests before the server is asked; false ends the run. */
  readonly mayGoOn?: (tree: ManifestTree, project: Project) => Promise<boolean>;
}

/** Problems in the summary; the log has all. */
const MOST_PROBLEMS = 200;

/** Makes the plan and hands it over; the connection is closed afterwards. */
export async function withPlannedRun(
  run: ActionRun,
  options: PlanRunOptions,
  use: (planned: PlannedRun) => Promise<void>,
): Promise<void> {
  const { io, inputs } = run;
  const { tree, project, diagnostics } = await loadManifests(inputs.path, inputs.env);
  const refuse = async (problems: readonly Diagnostic[], owner?: string): Promise<never> => {
    logDiagnostics(run, problems, tree);
    await writeSarif(run, tree, { diagnostics: problems });
    if (inputs.summary) {
      const text = renderInvalidMarkdown(problems, {
        ...present({ label: owner }),
        most: MOST_PROBLEMS,
      });
      await io.appendSummary(run.redact(text));
    }
    await options.onInvalid?.(problems, owner);
    const count = problems.filter(({ severity }) => severity === 'error').length;
    throw new ActionFailure(
      'invalid',
      `The manifests are not valid: ${countNoun(count, 'problem')}`,
    );
  };
  if (project === undefined || hasErrors(diagnostics)) {
    annotateDiagnostics(io, diagnostics);
    return await refuse(diagnostics, project?.configuration.owner);
  }
  const { configuration } = project;
  await writeSarif(run, tree, { diagnostics });
  warnOfOwner(run, configuration.owner);
  if (options.mayGoOn !== undefined && !(await options.mayGoOn(tree, project))) return;
  const opened = await openWandb(run, configuration, options.access);
  try {
    const api = rememberEstate(opened);
    const server = serverOf(run, configuration);
    const plan = (from: Project, by: AutomationApi): ReturnType<typeof makePlan> =>
      makePlan({ project: from, api: by, policy: policyOf(run, from), server });
    const made = await plan(project, api);
    const all = [...diagnostics, ...(made.plan?.diagnostics ?? made.diagnostics)];
    annotateDiagnostics(io, all);
    if (made.plan === undefined || hasErrors(made.diagnostics)) {
      return await refuse(all, configuration.owner);
    }
    logDiagnostics(run, all, tree);
    await writeSarif(run, tree, { diagnostics: all });
    await use({
      tree,
      project,
      plan: made.plan,
      api: opened,
      readAt: io.now(),
      planAgain: async () => (await plan(project, opened)).plan,
      planOther: async (directory) => {
        try {
          const other = await loadManifests(directory, inputs.env);
          if (other.project === undefined || hasErrors(other.diagnostics)) return undefined;
          return (await plan(other.project, api)).plan;
        } catch (error) {
          // Manifests of another time may lack the environment, or name what is gone: there is no plan for them.
          if (error instanceof ActionFailure || error instanceof Failure) return undefined;
          throw error;
        }
      },
    });
  } finally {
    await opened.close();
  }
}

function policyOf({ io, inputs }: ActionRun, project: Project): ReturnType<typeof planPolicy> {
  return planPolicy(project.configuration, {
    ...present({
      allowDeletes: inputs.allowDeletes,
      allowSilenced: inputs.allowSilenced,
      allowAltered: inputs.allowAltered,
    }),
    failOnConflict: inputs.failOnConflict,
    today: io.now().toISOString().slice(0, 10),
  });
}

/** Reads each estate once, so that two plans speak of the same state. */
function rememberEstate(api: AutomationApi): AutomationApi {
  const estates = new Map<string, Promise<Estate>>();
  return {
    ...api,
    readEstate: (request) => {
      const key = JSON.stringify(request);
      const estate = estates.get(key) ?? api.readEstate(request);
      estates.set(key, estate);
      return estate;
    },
  };
}

/** Concurrency groups do not reach over repositories: the owner must keep two of them apart. */
function warnOfOwner({ io, context }: ActionRun, owner: string): void {
  const repository = `${context.owner}/${context.repo}`.toLowerCase();
  const name = owner.toLowerCase().split(':')[0] ?? '';
  if (name === repository || name.startsWith(`${repository}/`)) return;
  io.annotate(
    'warning',
    `The owner in wac.yaml does not begin with this repository's name (${repository}): make sure that no other repository applies under it`,
  );
}
