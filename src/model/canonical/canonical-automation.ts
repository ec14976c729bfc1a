/**
 * The canonical form of an automation: what is equal in it, the server treats alike.
 *
 * Equality, digests and documents all start from here, so that they cannot disagree.
 */
import type { JsonObject, JsonValue } from '../../lib/json.ts';
import { type OtherScope, PARTS, type Part } from '../automation.ts';
import { type Scope, scopeType } from '../scope.ts';
import { canonicalAction } from './canonical-action.ts';
import { canonicalEvent } from './canonical-event.ts';
import type { Content } from './content.ts';
import { parseMarker } from './marker.ts';

/** The canonical form, by part. */
export type CanonicalAutomation = Readonly<Record<Part, JsonValue>>;

/** Every part in canonical form. */
export function canonicalAutomation(content: Content): CanonicalAutomation {
  const entries = PARTS.map((part) => [part, canonicalPart(content, part)]);
  return Object.fromEntries(entries) as Record<Part, JsonValue>;
}

/** One part in canonical form. The description is without its marker, the scope by its id. */
export function canonicalPart(content: Content, part: Part): JsonValue {
  switch (part) {
    case 'name':
      return content.name;
    case 'description':
      return parseMarker(content.description).text;
    case 'enabled':
      return content.enabled;
    case 'scope':
      return canonicalScope(content.scope);
    case 'event':
      return canonicalEvent(content.event);
    case 'action':
      return canonicalAction(content.action);
  }
}

function canonicalScope(scope: Scope | OtherScope): JsonObject {
  return scope.kind === 'other'
    ? { kind: scope.kind, type: scope.type }
    : { type: scopeType(scope), id: scope.id };
}
