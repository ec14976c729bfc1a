/**
 * Documents: automations in a manifest's words, for people, patches and JSON.
 *
 * Made from the canonical form with every default filled in: two automations have the same document exactly when they
 * are equal, integrations of one name apart. Empty strings are left out.
 */
import type { JsonObject } from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import type { OtherScope } from '../automation.ts';
import type { Content } from '../canonical/content.ts';
import { parseMarker } from '../canonical/marker.ts';
import { registryName, type Scope } from '../scope.ts';
import { actionDocument } from './document-action.ts';
import { eventDocument } from './document-event.ts';
import { INEXPRESSIBLE } from './document-words.ts';

/** What a document leaves out because it goes without saying. */
export interface DocumentOptions {
  /** The configuration's `entity`: the team that owns the integrations of registries and organizations. */
  readonly defaultEntity?: string;
  /** For documents that are written to files: payloads whose numbers are spelled in their own way stay JSON text. */
  readonly keepsSpelling?: boolean;
}

/**
 * The automation as a manifest says it, without key and lifecycle. What a manifest cannot express is under
 * `inexpressible`, with its type and as it came.
 */
export function automationDocument(content: Content, options: DocumentOptions = {}): JsonObject {
  const description = parseMarker(content.description).text;
  return {
    name: content.name,
    ...present({ description: description === '' ? undefined : description }),
    enabled: content.enabled,
    scope: scopeDocument(content.scope),
    when: eventDocument(content.event),
    then: actionDocument(
      content.action,
      owningEntity(content.scope, options),
      options.keepsSpelling,
    ),
  };
}

/** The `scope` of a manifest: one of its forms, written out in full. */
export function scopeDocument(scope: Scope | OtherScope): JsonObject {
  switch (scope.kind) {
    case 'other':
      return { [INEXPRESSIBLE]: { type: scope.type } };
    case 'team':
      return { team: scope.entity };
    case 'organization':
      return { organization: scope.entity };
    case 'project':
      return inCollection({ project: `${scope.entity}/${scope.project ?? ''}` }, scope);
    case 'registry':
      return inCollection(
        { registry: `${scope.entity}/${registryName(scope.project ?? '')}` },
        scope,
      );
  }
}

/** The team whose integrations need no `entity` on such a scope. */
export function owningEntity(
  scope: Scope | OtherScope,
  options: DocumentOptions,
): string | undefined {
  return scope.kind === 'project' || scope.kind === 'team' ? scope.entity : options.defaultEntity;
}

function inCollection(document: JsonObject, { collection }: Scope): JsonObject {
  return collection === undefined ? document : { ...document, collection };
}
