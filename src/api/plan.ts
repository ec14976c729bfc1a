/** What `apply` would do. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { Failure } from '../diagnostics/failure.ts';
import { present } from '../lib/present.ts';
import type { Project } from '../model/configuration.ts';
import type { PlanPolicy } from '../model/plan/policy.ts';
import { makePlan, type PlanRun } from '../workflow/plan/make-plan.ts';
import { type PolicyOptions, planPolicy } from '../workflow/plan/plan-policy.ts';
import { withShadow } from '../workflow/plan/with-shadow.ts';
import type { Server } from './connect.ts';
import { type Edges, today } from './edges.ts';

/** What one plan may decide for itself, beside the configuration; each is the option of the same name of `wac plan`. */
export interface PlanOptions extends Omit<PolicyOptions, 'today'> {
  /** Whether every action is replaced by doing nothing; absent: as the configuration says. */
  readonly shadow?: boolean;
  /** What `loadProject` has found: the plan repeats it. Absent: nothing. */
  readonly known?: readonly Diagnostic[];
  /** Whether an integration of a team that does not own the scope is an error; absent: a warning. */
  readonly strict?: boolean;
  /** Parts of the policy that replace what follows from the configuration and the other options. */
  readonly policy?: Partial<PlanPolicy>;
  readonly edges?: Partial<Pick<Edges, 'now'>>;
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
  const { shadow, known, policy, edges, strict, ...allowed } = options;
  const { owner } = project.configuration;
  // Without adoption it has no effect.
  if (allowed.adopt !== false && allowed.takeOver?.includes(owner) === true) {
    throw new Failure(`"takeOver" names the owner of this project itself: "${owner}"`, {
      code: 'usage',
      hint: 'Name the other owner',
    });
  }
  const shadowed = withShadow(project, shadow ?? false);
  return await makePlan({
    project: shadowed,
    api: server.api,
    policy: {
      ...planPolicy(shadowed.configuration, { ...allowed, today: today(edges) }),
      ...policy,
    },
    server: server.name,
    ...present({ known, strict }),
  });
}
