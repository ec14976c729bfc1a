import type { Observed } from '../../model/automation.ts';
import { describeScope } from '../../model/scope.ts';

/** The scope of an automation, for people; an unknown one by its type. */
export function describeObservedScope({
  scope,
  listedIn,
}: Pick<Observed, 'scope' | 'listedIn'>): string {
  return scope.kind === 'other' ? `${scope.type} in ${listedIn}` : describeScope(scope);
}

/** The entity whose guard counts it. */
export function entityOf({ scope, listedIn }: Pick<Observed, 'scope' | 'listedIn'>): string {
  return scope.kind === 'other' ? listedIn : scope.entity;
}

/** `"Loss alert" in project acme/vision`. */
export function describeObserved(observed: Observed): string {
  return `"${observed.name}" in ${describeObservedScope(observed)}`;
}
