/**
 * Scopes: where an automation listens.
 *
 * A `ScopeRef` is what a manifest names; a `Scope` is what the server has, with its id. A registry is a project
 * named `wandb-registry-…` in its organization's backing entity, and an organization scope is that entity; the
 * wire has only PROJECT, ARTIFACT_COLLECTION and ENTITY.
 */
import type { ScopeId } from './ids.js';
/** The prefix of a registry's project name (`wandb/sdk/artifacts/_validators.py`). */
export declare const REGISTRY_PREFIX = "wandb-registry-";
/** A scope by the names in a manifest: defaults filled in, not yet looked up. */
export type ScopeRef = {
    readonly kind: 'project';
    readonly entity: string;
    readonly project: string;
    /** Absent when the scope is the whole project. */
    readonly collection?: string;
} | {
    readonly kind: 'registry';
    /** Display name or entity name of the organization. */
    readonly organization: string;
    /** Without the prefix. */
    readonly registry: string;
    readonly collection?: string;
} | {
    readonly kind: 'team';
    readonly entity: string;
} | {
    readonly kind: 'organization';
    readonly organization: string;
};
/** The three kinds of scope on the wire. */
export type ScopeType = 'PROJECT' | 'ARTIFACT_COLLECTION' | 'ENTITY';
/** A scope that the server holds. Two scopes are the same when their type and id are. */
export interface Scope {
    readonly kind: 'project' | 'registry' | 'team' | 'organization';
    readonly id: ScopeId;
    /** The entity's name on the server: for a registry or an organization, that of the backing entity. */
    readonly entity: string;
    /** The project's full name, a registry's with its prefix; absent for teams and organizations. */
    readonly project?: string;
    /** Present when the scope is one collection. */
    readonly collection?: string;
}
/** The wire's type of a scope. */
export declare function scopeType(scope: Pick<Scope, 'project' | 'collection'>): ScopeType;
/** The scope's names joined by slashes, as the server spells them; with the type, what the marker hashes. */
export declare function scopePath(scope: Pick<Scope, 'entity' | 'project' | 'collection'>): string;
/** The scope for people: `project acme/vision`, `collection churn in registry acme/models`, `team acme`. */
export declare function describeScope(scope: Scope | ScopeRef): string;
/** A registry's name without the prefix of its project. */
export declare function registryName(project: string): string;
