import { today } from '../../api/edges.ts';
import type { PlanOptions } from '../../api/plan.ts';
import { Failure } from '../../diagnostics/failure.ts';
import { present } from '../../lib/present.ts';
import type { Configuration } from '../../model/configuration.ts';
import type { PlanPolicy } from '../../model/plan/policy.ts';
import { planPolicy } from '../../workflow/plan/plan-policy.ts';
import type { CommandContext } from '../arguments/command-spec.ts';
import type { PlanningOptions, RecreateOption } from '../arguments/options.ts';
import { parseCount } from '../arguments/parse-count.ts';

/** What the options of this run decide about its plan. */
export function planOptions(
  context: CommandContext<PlanningOptions & RecreateOption>,
  configuration: Configuration,
): PlanOptions {
  const { options } = context;
  if (options.adopt === true && (options.takeOver ?? []).includes(configuration.owner)) {
    throw new Failure(`"--take-over ${configuration.owner}" names this repository itself`, {
      code: 'usage',
      hint: 'Name the other owner',
    });
  }
  if (options.allowConflicts === true && options.failOnConflict === true) {
    throw new Failure('"--allow-conflicts" and "--fail-on-conflict" exclude each other', {
      code: 'usage',
      hint: 'Leave one of them out',
    });
  }
  const deletes = parseCount(options.allowDeletes, '--allow-deletes');
  const silenced = parseCount(options.allowSilenced, '--allow-silenced');
  const redirected = parseCount(options.allowRedirected, '--allow-redirected');
  const altered = parseCount(options.allowAltered, '--allow-altered');
  return {
    adopt: options.adopt ?? false,
    takeOver: options.takeOver ?? [],
    ...present({ recreate: options.recreate }),
    ...present({
      allowDeletes: deletes,
      allowSilenced: silenced,
      allowRedirected: redirected,
      allowAltered: altered,
    }),
    allowConflicts: options.allowConflicts ?? false,
    failOnConflict: options.failOnConflict ?? false,
    allowDisjoint: options.allowDisjoint ?? false,
    edges: { now: context.io.now },
  };
}

/** The policy of a run that makes no plan of its manifests: the configuration's, with the options laid over it. */
export function policyOf(
  context: CommandContext<PlanningOptions & RecreateOption>,
  configuration: Configuration,
): PlanPolicy {
  const { edges, ...options } = planOptions(context, configuration);
  return planPolicy(configuration, { ...options, today: today(edges) });
}
