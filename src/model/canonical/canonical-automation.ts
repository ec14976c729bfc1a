/**
 * The canonical form of an automation: what is equal in it, the server treats alike.
 *
 * Each part is JSON text with keys in order. Equality compares the strings, the marker and the digest hash them, and the
 * differences are shown for the parts whose text differs, so that they cannot disagree.
 */
import { isSameJson, stableJson } from '../../lib/stable-json.ts';
import type { Action, OtherAction } from '../action.ts';
import type { OtherScope, Part } from '../automation.ts';
import type { Event } from '../event.ts';
import { type Scope, scopePath, scopeType } from '../scope.ts';
import { canonicalAction } from './canonical-action.ts';
import { canonicalEvent } from './canonical-event.ts';
import { CanonicalPart } from './canonical-part.ts';
import type { Content } from './content.ts';
import { parseMarker } from './marker.ts';

/** An automation with its parts in canonical form. Made once, when the automation enters a computation. */
export interface CanonicalAutomation<T extends Content = Content> {
  readonly content: T;
  readonly parts: Readonly<Record<Part, CanonicalPart>>;
  /** Without its marker. */
  readonly description: string;
}

/** An automation with some of its parts in canonical form: enough to hash those. */
export interface CanonicalParts<P extends Part> {
  readonly content: Content;
  readonly parts: Readonly<Record<P, CanonicalPart>>;
}

/**
 * Parts that many automations have alike, each brought to canonical form and hashed once. Make one for a computation
 * over many automations and drop it with the result.
 */
export class SharedParts {
  /** By the scope's id. */
  readonly #scopes = new Map<string, { readonly scope: Scope; readonly part: CanonicalPart }>();
  /** By the event's hash in markers. */
  readonly #events = new Map<string, { readonly event: Event; readonly part: CanonicalPart }>();
  /** By the automation or draft itself. */
  readonly #automations = new WeakMap<object, CanonicalAutomation>();
  readonly #enabled = new CanonicalPart('true');
  readonly #disabled = new CanonicalPart('false');

  enabled(isEnabled: boolean): CanonicalPart {
    return isEnabled ? this.#enabled : this.#disabled;
  }

  scope(scope: Scope | OtherScope): CanonicalPart {
    if (scope.kind === 'other') return scopePart(scope);
    const known = this.#scopes.get(scope.id);
    if (known !== undefined && isSameScope(known.scope, scope)) return known.part;
    const part = scopePart(scope);
    if (this.#scopes.size < MAX_SHARED) this.#scopes.set(scope.id, { scope, part });
    return part;
  }

  /** Keeps the canonical form of what a change is made of, which is needed again for its digests. */
  keep(content: object, automation: CanonicalAutomation): void {
    this.#automations.set(content, automation);
  }

  /** The canonical form that was kept for this very object; undefined where none was. */
  kept(content: object): CanonicalAutomation | undefined {
    return this.#automations.get(content);
  }

  /** @param applied the hash of what a marker says was applied: nearly always that of the event. */
  event(event: Event, applied: string): CanonicalPart {
    const known = this.#events.get(applied);
    if (known !== undefined && isSameJson(known.event, event)) return known.part;
    const part = eventPart(event);
    const hash = part.hash('event');
    if (this.#events.size < MAX_SHARED) this.#events.set(hash, { event, part });
    return part;
  }
}

/** An inventory in which no two parts are equal must not be in memory twice. */
const MAX_SHARED = 10_000;

/** What is known when an automation is brought to canonical form. */
export interface CanonicalOptions {
  /** Parts that many automations have alike; absent for a single automation. */
  readonly parts?: SharedParts;
  /** The event's hash in the marker of the automation, or of the one that it is compared with. */
  readonly appliedEvent?: string;
  /** The description without its marker, where it was parsed before. */
  readonly text?: string;
  /** The other side of a comparison: a part that is written alike there is taken from it. */
  readonly like?: CanonicalAutomation;
}

/** The automation with every part in canonical form. The description is without its marker, the scope by its id. */
export function canonicalAutomation<T extends Content>(
  content: T,
  { parts, appliedEvent = '', text, like }: CanonicalOptions = {},
): CanonicalAutomation<T> {
  const { name, enabled, scope, event, action } = content;
  const description = text ?? parseMarker(content.description).text;
  return {
    content,
    parts: {
      name: like?.content.name === name ? like.parts.name : textPart(name),
      description:
        like?.description === description ? like.parts.description : textPart(description),
      enabled: parts?.enabled(enabled) ?? new CanonicalPart(JSON.stringify(enabled)),
      scope: parts?.scope(scope) ?? scopePart(scope),
      event:
        like !== undefined && isSameJson(like.content.event, event)
          ? like.parts.event
          : (parts?.event(event, appliedEvent) ?? eventPart(event)),
      action:
        like !== undefined && isSameJson(like.content.action, action)
          ? like.parts.action
          : actionPart(action),
    },
    description,
  };
}

/** An action in canonical form. */
export function actionPart(action: Action | OtherAction): CanonicalPart {
  return new CanonicalPart(stableJson(canonicalAction(action)));
}

function eventPart(event: Event): CanonicalPart {
  return new CanonicalPart(stableJson(canonicalEvent(event)));
}

/** A name, or a description without its marker, in canonical form. */
export function textPart(text: string): CanonicalPart {
  return new CanonicalPart(JSON.stringify(text));
}

function isSameScope(a: Scope, b: Scope): boolean {
  return a.entity === b.entity && a.project === b.project && a.collection === b.collection;
}

/**
 * Two scopes are equal by their ids. A scope is hashed by its path: the id of a project that was recreated differs,
 * what the manifest asks for does not.
 */
function scopePart(scope: Scope | OtherScope): CanonicalPart {
  if (scope.kind === 'other') {
    return new CanonicalPart(stableJson({ kind: scope.kind, type: scope.type }));
  }
  const type = scopeType(scope);
  return new CanonicalPart(
    stableJson({ id: scope.id, type }),
    stableJson({ path: scopePath(scope), type }),
  );
}
