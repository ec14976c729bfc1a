/** Whether something that happened lies within an automation's scope. */
import type { OtherScope } from '../../model/automation.ts';
import { registryName, type Scope, type ScopeRef } from '../../model/scope.ts';

/**
 * Where something happened. It may be partial: what is absent is taken to be inside, only what is given and differs
 * is outside.
 */
export interface EventPlace {
  readonly entity?: string;
  /** A registry's with or without its prefix. */
  readonly project?: string;
  readonly collection?: string;
  /** Every name of the organization that the entity belongs to: its display name, its entity's name. */
  readonly organizations?: readonly string[];
}

/** Decides; a scope of a kind that we do not know contains nothing. */
export function matchesScope(scope: Scope | ScopeRef | OtherScope, place: EventPlace): boolean {
  switch (scope.kind) {
    case 'other':
      return false;
    case 'organization':
      return isOneOf(organizationName(scope), place.organizations);
    case 'team':
      return isSame(scope.entity, place.entity);
    case 'project':
      return (
        isSame(scope.entity, place.entity) &&
        isSame(scope.project, place.project) &&
        isSame(scope.collection, place.collection)
      );
    case 'registry': {
      const registry = 'registry' in scope ? scope.registry : registryName(scope.project ?? '');
      const project = place.project === undefined ? undefined : registryName(place.project);
      return (
        isOrganization(organizationName(scope), place) &&
        isSame(registry, project) &&
        isSame(scope.collection, place.collection)
      );
    }
  }
}

function organizationName(scope: Scope | ScopeRef): string {
  if ('organization' in scope) return scope.organization;
  return scope.entity;
}

function isOrganization(organization: string, place: EventPlace): boolean {
  return isSame(organization, place.entity) || (place.organizations ?? []).includes(organization);
}

function isSame(wanted: string | undefined, given: string | undefined): boolean {
  return wanted === undefined || given === undefined || wanted === given;
}

function isOneOf(wanted: string, given: readonly string[] | undefined): boolean {
  return given === undefined || given.includes(wanted);
}
