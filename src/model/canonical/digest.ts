/**
 * Digests: short ones of each part for the marker, and a long one of the whole for preconditions.
 *
 * Every version that was ever written stays in the registry, so that a new release can compare what an old one applied
 * and never has to rewrite every automation. A change to the canonical form that changes a hash needs a new version.
 */
import { hash } from 'node:crypto';
import { stableJson } from '../../lib/stable-json.ts';
import { PARTS, type Part } from '../automation.ts';
import { canonicalAction } from './canonical-action.ts';
import type { CanonicalAutomation, CanonicalParts } from './canonical-automation.ts';
import { CanonicalPart, parsePart } from './canonical-part.ts';
import { payloadOfVersion1 } from './canonical-payload.ts';
import type { Content } from './content.ts';
import { isWhollyIgnored, normalizeIgnored, withoutIgnored } from './ignored-parts.ts';
import { DIGEST_VERSION, IGNORED_HASH, type Marker } from './marker.ts';

/** How one version hashes a part. */
type PartHash = <P extends Part>(
  automation: CanonicalParts<P>,
  part: P,
  ignored: readonly string[],
) => string;

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
  automation: CanonicalAutomation,
  ignoredPaths: readonly string[] = [],
): Readonly<Record<Part, string>> {
  const ignored = normalizeIgnored(ignoredPaths);
  const of = (part: Part): string => partHash(automation, part, DIGEST_VERSION, ignored);
  return {
    name: of('name'),
    description: of('description'),
    enabled: of('enabled'),
    scope: of('scope'),
    event: of('event'),
    action: of('action'),
  };
}

/** The hash of one part in a version; `*` for a part that is ignored whole, and in a version that never was. */
export function partHash<P extends Part>(
  automation: CanonicalParts<P>,
  part: P,
  version: number,
  ignored: readonly string[] = [],
): string {
  const make = VERSIONS.get(version);
  if (make === undefined || isWhollyIgnored(part, ignored)) return IGNORED_HASH;
  return make(automation, part, ignored);
}

/** Whether a part is as the marker remembers it, in whatever version the marker was written. */
export function comparePart<P extends Part>(
  marker: Marker,
  automation: CanonicalParts<P>,
  part: P,
): PartComparison {
  const before = marker.hashes[part];
  // Version 1 does not say which paths were ignored, and every part may carry its `*`.
  if (before === IGNORED_HASH) return marker.ignored === undefined ? 'unknown' : 'ignored';
  const now = partHash(automation, part, marker.version, marker.ignored);
  return before === now ? 'same' : 'different';
}

/**
 * The digest of an automation's live form, marker apart: 64 hex digits. Types that we cannot express count as they
 * came.
 */
export function automationDigest({ parts }: CanonicalAutomation): string {
  const entries = SORTED_PARTS.map((part) => `"${part}":${parts[part].text}`);
  return hash('sha256', `wac/automation\n{${entries.join(',')}}`, 'hex');
}

/** What a manifest names to adopt exactly this automation: `sha256:` and 64 bits of its digest. */
export function adoptionDigest(automation: CanonicalAutomation): string {
  return `sha256:${automationDigest(automation).slice(0, 16)}`;
}

/** As the keys of a JSON text with keys in order. */
const SORTED_PARTS: readonly Part[] = [...PARTS].sort();

/** 16 bits of SHA-256 over the part's canonical JSON, the scope by its path. Fields were ignored with their part. */
function partHashVersion1<P extends Part>({ content, parts }: CanonicalParts<P>, part: P): string {
  const text = part === 'action' ? actionOfVersion1(content.action) : parts[part].hashed;
  return hash('sha256', `wac/1/${part}\n${text}`, 'hex').slice(0, 4);
}

/** 48 bits, without the fields that are ignored. */
function partHashVersion2<P extends Part>(
  { parts }: CanonicalParts<P>,
  part: P,
  ignored: readonly string[],
): string {
  if (part !== 'action' || ignored.length === 0) return parts[part].hash(part);
  const rest = withoutIgnored(parsePart(parts[part]), part, ignored);
  return new CanonicalPart(stableJson(rest)).hash(part);
}

/** As the canonical form was when the version was made: the spelling of a payload's numbers counted. */
function actionOfVersion1(action: Content['action']): string {
  const form = canonicalAction(action);
  return stableJson(
    action.kind === 'sendWebhook' ? { ...form, payload: payloadOfVersion1(action.payload) } : form,
  );
}
