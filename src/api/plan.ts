/** What `apply` would do. */
import { Failure } from '../diagnostics/failure.ts';
import type { Project } from '../model/configuration.ts';
import { makePlan, type PlanRun } from '../workflow/plan/make-plan.ts';
import { type PolicyOptions, planPolicy } from '../workflow/plan/plan-policy.ts';
import { withShadow } from '../workflow/plan/with-shadow.ts';
import type { Server } from './connect.ts';
import { type Edges, nodeEdges, today } from './edges.ts';

/** What one plan may decide for itself, beside the configuration; each is the option of the same name of `wac plan`. */
export interface PlanOptions extends Omit<PolicyOptions, 'today'> {
  /** Whether every action is replaced by doing nothing; absent: as the configuration says. */
  readonly shadow?: boolean;
  readonly edges?: Partial<Edges>;
}

/**
 * Reads the server and compares: nothing is written. `plan` is absent where a diagnostic is an error, such as a name
 * that the server does not have.
 *
 * @throws Failure when anything could not be read whole; what is unknown is never taken for absent.
 */
export async function plan(
  project: Project,
  server: Pick<Server, 'api' | 'name'>,
  options: PlanOptions = {},
): Promise<PlanRun> {
  const { shadow, edges, ...policy } = options;
  const { owner } = project.configuration;
  if (policy.takeOver?.includes(owner) === true) {
    throw new Failure(`"takeOver" names the owner of this project itself: "${owner}"`, {
      code: 'usage',
      hint: 'Name the other owner',
    });
  }
  const shadowed = withShadow(project, shadow ?? false);
  return await makePlan({
    project: shadowed,
    api: server.api,
    policy: planPolicy(shadowed.configuration, { ...policy, today: today(nodeEdges(edges)) }),
    server: server.name,
  });
}
