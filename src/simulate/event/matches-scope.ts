/** Whether something that happened lies within an automation's scope. */
import type { OtherScope } from '../../model/automation.ts';
import { registryName, type Scope, type ScopeRef } from '../../model/scope.ts';

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
export function matchesScope(scope: Scope | ScopeRef | OtherScope, origin: EventOrigin): boolean {
  switch (scope.kind) {
    case 'other':
      return false;
    case 'organization':
      return isOneOf(organizationName(scope), origin.organizations);
    case 'team':
      return isSame(scope.entity, origin.entity);
    case 'project':
      return (
        isSame(scope.entity, origin.entity) &&
        isSame(scope.project, origin.project) &&
        isSame(scope.collection, origin.collection)
      );
    case 'registry': {
      const registry = 'registry' in scope ? scope.registry : registryName(scope.project ?? '');
      const project = origin.project === undefined ? undefined : registryName(origin.project);
      return (
        isOrganization(organizationName(scope), origin) &&
        isSame(registry, project) &&
        isSame(scope.collection, origin.collection)
      );
    }
  }
}

function organizationName(scope: Scope | ScopeRef): string {
  if ('organization' in scope) return scope.organization;
  return scope.entity;
}

function isOrganization(organization: string, origin: EventOrigin): boolean {
  return isSame(organization, origin.entity) || (origin.organizations ?? []).includes(organization);
}

function isSame(wanted: string | undefined, given: string | undefined): boolean {
  return wanted === undefined || given === undefined || wanted === given;
}

function isOneOf(wanted: string, given: readonly string[] | undefined): boolean {
  return given === undefined || given.includes(wanted);
}
