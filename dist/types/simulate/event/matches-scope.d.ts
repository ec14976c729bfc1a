/** Whether something that happened lies within an automation's scope. */
import type { OtherScope } from '../../model/automation.js';
import { type Scope, type ScopeRef } from '../../model/scope.js';
/**
 * Where something happened. It may be partial: what is absent is taken to be inside, only what is given and differs
 * is outside.
 */
export interface EventOrigin {
    readonly entity?: string;
    /** A registry's with or without its prefix. */
    readonly project?: string;
    readonly collection?: string;
    /** Every name of the organization that the entity belongs to: its display name, its entity's name. */
    readonly organizations?: readonly string[];
}
/** Decides; a scope of an unknown kind contains nothing. */
export declare function matchesScope(scope: Scope | ScopeRef | OtherScope, origin: EventOrigin): boolean;
