/** Reads the server and compares: the one way from manifests to a plan, for every command that needs one. */
import { type Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Desired } from '../../model/automation.js';
import type { AutomationApi, Inventory } from '../../model/automation-api.js';
import type { Project } from '../../model/configuration.js';
import type { Integration } from '../../model/integration.js';
import type { Plan } from '../../model/plan/plan.js';
import type { PlanPolicy } from '../../model/plan/policy.js';
export interface PlanInput {
    readonly project: Project;
    readonly api: AutomationApi;
    readonly policy: PlanPolicy;
    /** What the plan is for: the server's URL, or the sandbox's name. */
    readonly server: string;
    /** What reading the manifests has found; the plan repeats it. Default: nothing. */
    readonly known?: readonly Diagnostic[];
    /** Whether an integration of another team is an error (`--strict`); absent: a warning. */
    readonly strict?: boolean;
}
/** A plan with what it was made of; `plan` is absent when a name or a feature is missing (see `diagnostics`). */
export interface PlanRun {
    readonly plan?: Plan;
    readonly desired: readonly Desired[];
    readonly inventory: Inventory;
    /** The integrations of each team that was read; absent where no webhook is managed. */
    readonly integrations?: ReadonlyMap<string, readonly Integration[]>;
    readonly diagnostics: readonly Diagnostic[];
}
/**
 * Makes the plan. Lists are read first: scopes found in them need no further request.
 *
 * @throws Failure when anything could not be read whole.
 */
export declare function makePlan(input: PlanInput): Promise<PlanRun>;
