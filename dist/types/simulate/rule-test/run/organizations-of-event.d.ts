import type { ScopeRef } from '../../../model/scope.js';
/** The scopes that the configuration names. */
export interface KnownEntities {
    readonly entities: readonly string[];
    readonly organizations: readonly string[];
}
/**
 * The organization of an event's entity, as far as it is known without the server.
 *
 * An organization has two names, and a configuration has the one that its author wrote. So in a registry a name
 * that the configuration does not list may be the organization's other one, and counts as such; a team or another
 * organization that it does list is a scope of its own.
 *
 * @returns undefined where nothing is known, which `matchesScope` takes as inside.
 */
export declare function organizationsOfEvent(scope: ScopeRef, entity: string | undefined, known: KnownEntities): readonly string[] | undefined;
