/** What `apply` would do. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Project } from '../model/configuration.js';
import type { PlanPolicy } from '../model/plan/policy.js';
import { type PlanRun } from '../workflow/plan/make-plan.js';
import { type PolicyOptions } from '../workflow/plan/plan-policy.js';
import type { Server } from './connect.js';
import { type Edges } from './edges.js';
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
export declare function plan(project: Project, server: Pick<Server, 'api' | 'name'>, options?: PlanOptions): Promise<PlanRun>;
