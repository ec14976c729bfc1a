import { present } from '../../lib/present.ts';
import { stableJson } from '../../lib/stable-json.ts';
import { scopeDocument } from '../../model/document/document.ts';
import type { Scope, ScopeRef } from '../../model/scope.ts';

/** Whether a manifest's scope names the scope of an automation, by their names. */
export function isSameScope(ref: ScopeRef, scope: Scope): boolean {
  const entity = 'organization' in ref ? ref.organization : ref.entity;
  const named = {
    kind: ref.kind,
    entity,
    ...present({ project: 'project' in ref ? ref.project : undefined }),
    ...present({
      project: 'registry' in ref ? ref.registry : undefined,
      collection: 'collection' in ref && ref.collection !== undefined ? ref.collection : undefined,
    }),
  };
  return stableJson(scopeDocument({ ...named, id: scope.id })) === stableJson(scopeDocument(scope));
}
