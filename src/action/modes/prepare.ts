/** From the inputs to a plan: what `plan`, `check`, `apply` and `drift` have in common. */
import type { Server } from '../../api/connect.ts';
import { type PlanOptions, plan } from '../../api/plan.ts';
import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';
import { Failure } from '../../diagnostics/failure.ts';
import type { ManifestTree } from '../../files/read-manifest-tree.ts';
import { countNoun } from '../../lib/count-noun.ts';
import { present } from '../../lib/present.ts';
import type { AutomationApi, Inventory } from '../../model/automation-api.ts';
import type { Project } from '../../model/configuration.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { renderInvalidMarkdown } from '../../report/plan/render-invalid-markdown.ts';
import { planForAction } from '../action-hints.ts';
import type { ActionRun } from '../action-run.ts';
import { ActionFailure } from '../failure-reason.ts';
import {
  type CommentIdentity,
  identityLabel,
  type KnownIdentity,
  knownIdentity,
  unknownIdentity,
} from '../github/comment-identity.ts';
import { MODES } from '../inputs/mode-table.ts';
import { loadManifests } from '../load-manifests.ts';
import { openWandb, type WandbServer } from '../open-wandb.ts';
import { annotateDiagnostics } from '../publish/annotate-diagnostics.ts';
import { logDiagnostics } from '../publish/log-diagnostics.ts';
import { writeSarif } from '../publish/write-sarif.ts';
import { checkServerOrigin } from '../review/check-server-origin.ts';

/** An open connection with the plan that was made on it. */
export interface PlannedRun {
  readonly status: 'planned';
  readonly tree: ManifestTree;
  readonly project: Project;
  /** Whose comments and issues the run reads and writes. */
  readonly identity: KnownIdentity;
  readonly plan: Plan;
  readonly server: WandbServer;
  /** When the server was read. */
  readonly readAt: Date;
  /** Reads the server once more and plans again. */
  readonly planAgain: () => Promise<Plan | undefined>;
  /** Plans other manifests against what was read for this plan; undefined when that is not possible. */
  readonly planOther: (directory: string) => Promise<Plan | undefined>;
}

/** Manifests that cannot be planned, already reported; `failure` is what the run ends with. */
export interface InvalidRun {
  readonly status: 'invalid';
  readonly problems: readonly Diagnostic[];
  /** Its key is known where the configuration is sound. */
  readonly identity: CommentIdentity;
  readonly failure: ActionFailure;
}

/** Sound manifests, before the server is asked. */
export interface LoadedRun {
  readonly status: 'loaded';
  readonly tree: ManifestTree;
  readonly project: Project;
  readonly identity: KnownIdentity;
  readonly diagnostics: readonly Diagnostic[];
}

/** Problems in the summary; the log has all. */
const MAX_PROBLEMS = 200;

/** From the inputs to a plan. The connection stays open until the run ends. */
export async function prepare(run: ActionRun): Promise<PlannedRun | InvalidRun> {
  return await planLoaded(run, await loadForRun(run));
}

/** Reads the manifests of the run and reports what is wrong with them. */
export async function loadForRun(run: ActionRun): Promise<LoadedRun | InvalidRun> {
  const { tree, project, configuration, diagnostics } = await loadManifests(run, run.inputs.path);
  if (project === undefined) {
    annotateDiagnostics(run.io, diagnostics);
    const identity =
      configuration === undefined
        ? await unknownIdentity(run, tree)
        : await knownIdentity(run, tree, configuration);
    return await reportInvalid(run, tree, diagnostics, identity);
  }
  const identity = await knownIdentity(run, tree, project.configuration);
  await writeSarif(run, tree, { diagnostics });
  warnOfOwner(run, project.configuration.owner);
  return { status: 'loaded', tree, project, identity, diagnostics };
}

/** Plans what was loaded; what is invalid already stays so. */
export async function planLoaded(
  run: ActionRun,
  loaded: LoadedRun | InvalidRun,
): Promise<PlannedRun | InvalidRun> {
  if (loaded.status === 'invalid') return loaded;
  const { io } = run;
  const { tree, project, identity, diagnostics } = loaded;
  const { configuration } = project;
  await checkServerOrigin(run, tree, configuration);
  const server = await openWandb(run, configuration, MODES[run.inputs.mode].access);
  run.closeAtEnd(() => server.close());
  const remembering = { ...server, api: rememberInventory(server.api) };
  const planOn = async (
    on: Server,
    from: Project,
    known: readonly Diagnostic[],
  ): ReturnType<typeof plan> => {
    const made = await plan(from, on, { ...planOptions(run), known });
    return made.plan === undefined ? made : { ...made, plan: planForAction(made.plan) };
  };
  const made = await planOn(remembering, project, diagnostics);
  const all = made.plan?.diagnostics ?? [...diagnostics, ...made.diagnostics];
  annotateDiagnostics(io, all);
  if (made.plan === undefined || hasErrors(made.diagnostics)) {
    return await reportInvalid(run, tree, all, identity);
  }
  logDiagnostics(run, all, tree);
  await writeSarif(run, tree, { diagnostics: all });
  return {
    status: 'planned',
    tree,
    project,
    identity,
    plan: made.plan,
    server,
    readAt: io.now(),
    planAgain: async () => (await planOn(server, project, diagnostics)).plan,
    planOther: async (directory) => {
      try {
        const other = await loadManifests(run, directory);
        if (other.project === undefined) return undefined;
        return (await planOn(remembering, other.project, other.diagnostics)).plan;
      } catch (error) {
        // Manifests of another time may lack the environment, or name what no longer exists: there is no plan for them.
        if (error instanceof ActionFailure || error instanceof Failure) return undefined;
        throw error;
      }
    },
  };
}

async function reportInvalid(
  run: ActionRun,
  tree: ManifestTree,
  problems: readonly Diagnostic[],
  identity: CommentIdentity,
): Promise<InvalidRun> {
  logDiagnostics(run, problems, tree);
  await writeSarif(run, tree, { diagnostics: problems });
  if (run.inputs.summary) {
    const text = renderInvalidMarkdown(problems, {
      ...present({
        label: identity.key === undefined ? undefined : identityLabel(identity, identity.key),
      }),
      max: MAX_PROBLEMS,
    });
    await run.io.appendSummary(run.redact(text));
  }
  const count = problems.filter(({ severity }) => severity === 'error').length;
  const failure = new ActionFailure(
    'invalid',
    `The manifests are not valid: ${countNoun(count, 'problem')}`,
  );
  return { status: 'invalid', problems, identity, failure };
}

function planOptions({ inputs, io }: ActionRun): PlanOptions {
  return {
    shadow: inputs.shadow,
    ...present({
      allowDeletes: inputs.allowDeletes,
      allowSilenced: inputs.allowSilenced,
      allowRedirected: inputs.allowRedirected,
      allowAltered: inputs.allowAltered,
    }),
    allowDisjoint: inputs.allowDisjoint,
    adopt: inputs.adopt,
    takeOver: inputs.takeOver,
    ...present({ recreate: inputs.recreate.length === 0 ? undefined : inputs.recreate }),
    failOnConflict: inputs.failOnConflict,
    edges: { now: io.now },
  };
}

/** Reads the state of each server once, so that two plans describe the same state. */
function rememberInventory(api: AutomationApi): AutomationApi {
  const inventories = new Map<string, Promise<Inventory>>();
  return {
    ...api,
    readInventory: (request) => {
      const key = JSON.stringify(request);
      const inventory = inventories.get(key) ?? api.readInventory(request);
      inventories.set(key, inventory);
      return inventory;
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
