/**
 * Digests: short ones of each part for the marker, and a long one of the whole for preconditions.
 *
 * Every version that was ever written stays in the registry, so that a new release can judge what an old one applied
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
import { ignoredParts } from './ignored-parts.ts';
import { DIGEST_VERSION, IGNORED_HASH, type Marker } from './marker.ts';

/** How one version makes the hash of a part. */
type PartHash = (content: Content, part: Part) => string;

/** Every version that markers in the field may carry. */
const VERSIONS: ReadonlyMap<number, PartHash> = new Map([[1, partHashVersion1]]);

/** Whether what was last applied is what is live: `ignored` where nothing is known. */
export type PartJudgment = 'same' | 'different' | 'ignored';

/** The hash of every part in today's version; `*` for a part with an ignored path. */
export function partHashes(
  content: Content,
  ignoredPaths: readonly string[] = [],
): Readonly<Record<Part, string>> {
  const ignored = ignoredParts(ignoredPaths);
  const hashes: Partial<Record<Part, string>> = {};
  for (const part of PARTS) {
    hashes[part] = ignored.has(part) ? IGNORED_HASH : partHash(content, part, DIGEST_VERSION);
  }
  return hashes as Record<Part, string>;
}

/** The hash of one part in a version; `*` in a version that never was. */
export function partHash(content: Content, part: Part, version: number): string {
  return VERSIONS.get(version)?.(content, part) ?? IGNORED_HASH;
}

/** Whether a part is as the marker remembers it, in whatever version the marker was written. */
export function judgePart(marker: Marker, content: Content, part: Part): PartJudgment {
  return judgeHash(marker, partHash(content, part, marker.version), part);
}

/** The same, for a hash that was made in the marker's version. */
export function judgeHash({ hashes }: Marker, now: string, part: Part): PartJudgment {
  const remembered = hashes[part];
  if (remembered === IGNORED_HASH || now === IGNORED_HASH) return 'ignored';
  return remembered === now ? 'same' : 'different';
}

/**
 * The digest of an automation's live form, marker apart: 64 hex digits. Types that we cannot express count as they
 * came.
 */
export function automationDigest(content: Content): string {
  return sha256(`wac/automation\n${stableJson({ ...canonicalAutomation(content) })}`);
}

/** 16 bits of SHA-256 over the part's canonical JSON, the scope by its path. */
function partHashVersion1(content: Content, part: Part): string {
  if (!REPEATED.has(part)) return freshHashVersion1(content, part);
  // The value as it stands names the hash: what is written alike has one canonical form.
  const id = `${part} ${JSON.stringify(content[part])}`;
  const known = remembered.get(id);
  if (known !== undefined) return known;
  const made = freshHashVersion1(content, part);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(id, made);
  return made;
}

/** Parts that many automations of an estate have alike. */
const REPEATED: ReadonlySet<Part> = new Set(['enabled', 'scope', 'event']);

/** Hashes of repeated parts, so that an estate of one rule in fifty projects has its event hashed once. */
const remembered = new Map<string, string>();
const MOST_REMEMBERED = 1000;

function freshHashVersion1(content: Content, part: Part): string {
  return sha256(`wac/1/${part}\n${stableJson(hashedForm(content, part))}`).slice(0, 4);
}

/** A scope is hashed by its path: the id of a project that was made anew differs, what the manifest asked for does not. */
function hashedForm(content: Content, part: Part): JsonValue {
  const { scope } = content;
  if (part === 'action') return actionOfVersion1(content.action);
  if (part !== 'scope' || scope.kind === 'other') return canonicalPart(content, part);
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
