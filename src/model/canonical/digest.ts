/**
 * Digests: short ones of each part for the marker, and a long one of the whole for preconditions.
 *
 * Every version that was ever written stays in the registry, so that a new release can compare what an old one applied
 * and never has to rewrite an estate. A change to the canonical form that changes a hash needs a new version.
 */
import { hash } from 'node:crypto';
import type { JsonValue } from '../../lib/json.ts';
import { stableJson } from '../../lib/stable-json.ts';
import { PARTS, type Part } from '../automation.ts';
import { scopePath, scopeType } from '../scope.ts';
import { canonicalAction } from './canonical-action.ts';
import { canonicalAutomation, canonicalPart } from './canonical-automation.ts';
import { payloadOfVersion1 } from './canonical-payload.ts';
import type { Content } from './content.ts';
import { isWhollyIgnored, normalizeIgnored, withoutIgnored } from './ignored-parts.ts';
import { DIGEST_VERSION, IGNORED_HASH, type Marker } from './marker.ts';

/** How one version makes the hash of a part. */
type PartHash = (form: JsonValue, part: Part) => string;

/** Every version that markers in the field may carry. */
const VERSIONS: ReadonlyMap<number, PartHash> = new Map([
  [1, partHashVersion1],
  [2, partHashVersion2],
]);

/**
 * Whether what was last applied is what is live. `ignored`: any value was allowed. `unknown`: the marker does not say
 * what was applied.
 */
export type PartComparison = 'same' | 'different' | 'ignored' | 'unknown';

/** The hash of every part in today's version, ignored fields left out; `*` for a part that is ignored whole. */
export function partHashes(
  content: Content,
  ignoredPaths: readonly string[] = [],
): Readonly<Record<Part, string>> {
  const ignored = normalizeIgnored(ignoredPaths);
  const hashes: Partial<Record<Part, string>> = {};
  for (const part of PARTS) hashes[part] = partHash(content, part, DIGEST_VERSION, ignored);
  return hashes as Record<Part, string>;
}

/** The hash of one part in a version; `*` for a part that is ignored whole, and in a version that never was. */
export function partHash(
  content: Content,
  part: Part,
  version: number,
  ignored: readonly string[] = [],
): string {
  const make = VERSIONS.get(version);
  if (make === undefined || isWhollyIgnored(part, ignored)) return IGNORED_HASH;
  if (!REPEATED.has(part)) return make(hashedForm(content, part, version, ignored), part);
  // The value itself is the key of the hash: equal values have one canonical form.
  const id = `${version} ${part} ${JSON.stringify(content[part])}`;
  const known = remembered.get(id);
  if (known !== undefined) return known;
  const made = make(hashedForm(content, part, version, ignored), part);
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  remembered.set(id, made);
  return made;
}

/** Whether a part is as the marker remembers it, in whatever version the marker was written. */
export function comparePart(marker: Marker, content: Content, part: Part): PartComparison {
  const before = marker.hashes[part];
  // Version 1 does not say which paths were ignored, and every part may carry its `*`.
  if (before === IGNORED_HASH) return marker.ignored === undefined ? 'unknown' : 'ignored';
  return before === partHash(content, part, marker.version, marker.ignored) ? 'same' : 'different';
}

/**
 * The digest of an automation's live form, marker apart: 64 hex digits. Types that we cannot express count as they
 * came.
 */
export function automationDigest(content: Content): string {
  return sha256(`wac/automation\n${stableJson({ ...canonicalAutomation(content) })}`);
}

/** What a manifest names to adopt exactly this automation: `sha256:` and 64 bits of its digest. */
export function adoptionDigest(content: Content): string {
  return `sha256:${automationDigest(content).slice(0, 16)}`;
}

/** 16 bits of SHA-256 over the part's canonical JSON, the scope by its path. */
function partHashVersion1(form: JsonValue, part: Part): string {
  return sha256(`wac/1/${part}\n${stableJson(form)}`).slice(0, 4);
}

/** 48 bits, without the fields that are ignored. */
function partHashVersion2(form: JsonValue, part: Part): string {
  return hash('sha256', `wac/2/${part}\n${stableJson(form)}`, 'base64url').slice(0, 8);
}

/** Parts that many automations of an estate have alike, and in which no single field can be ignored. */
const REPEATED: ReadonlySet<Part> = new Set(['enabled', 'scope', 'event']);

/** Hashes of repeated parts, so that an estate of one rule in fifty projects has its event hashed once. */
const remembered = new Map<string, string>();
const MAX_REMEMBERED = 1000;

/** A scope is hashed by its path: the id of a project that was made anew differs, what the manifest asked for does not. */
function hashedForm(
  content: Content,
  part: Part,
  version: number,
  ignored: readonly string[],
): JsonValue {
  const { scope } = content;
  if (part === 'action' && version === 1) return actionOfVersion1(content.action);
  if (part !== 'scope' || scope.kind === 'other') {
    return withoutIgnored(canonicalPart(content, part), part, ignored);
  }
  return { type: scopeType(scope), path: scopePath(scope) };
}

/** As the canonical form was when the version was made: the spelling of a payload's numbers counted. */
function actionOfVersion1(action: Content['action']): JsonValue {
  const form = canonicalAction(action);
  return action.kind === 'sendWebhook'
    ? { ...form, payload: payloadOfVersion1(action.payload) }
    : form;
}

function sha256(text: string): string {
  return hash('sha256', text, 'hex');
}
