/**
 * Markers: the line of an automation's description that says who owns it and what was last applied.
 *
 * `Managed in Git; edits here are undone. [wac:OWNER#KEY@VERSION:HASH.HASH.HASH.HASH.HASH.HASH,flag,…]`, one hash for
 * each part in the order of `PARTS`. Written as the last line, found on any. Owner and key can be read in every
 * version, so that a newer marker is still known to be ours.
 */
import { invariant } from '../../lib/invariant.ts';
import { present } from '../../lib/present.ts';
import { type OnRemove, PARTS, type Part } from '../automation.ts';
import { canonicalText, splitLines } from './canonical-text.ts';

/** What stands before the bracket; only the bracket is read. */
const WORDING = 'Managed in Git; edits here are undone.';

/** The beginning of a marker, which no manifest's own text may hold. */
const MARKER_START = '[wac:';

/** How long owner and key may be together: a description has room for text too. */
const MARKER_IDENTITY_LIMIT = 200;

/** The hash of a part that has an ignored path: nothing is known of it. */
export const IGNORED_HASH = '*';

const OWNER = /^[A-Za-z0-9._/-]+(?::[A-Za-z0-9._-]+)?$/u;
const KEY = /^[A-Za-z0-9._/-]+$/u;
const TOKEN = /\[wac:[^[\]]*\]?/gu;
const IDENTITY =
  /^\[wac:([A-Za-z0-9._/-]+(?::[A-Za-z0-9._-]+)?)#([A-Za-z0-9._/-]+)@([1-9][0-9]{0,5}):([^[\]]*)\]$/u;
const HASH = /^(?:[0-9a-f]{4}|\*)$/u;
const ON_REMOVE: ReadonlySet<string> = new Set<OnRemove>(['delete', 'disable', 'keep', 'release']);

/** Who owns an automation, and what was last applied to it. */
export interface Marker {
  /** With the environment's suffix (`acme/ml-platform:prod`). */
  readonly owner: string;
  readonly key: string;
  /** The version of the hashes, at most `DIGEST_VERSION`. */
  readonly version: number;
  /** What was last applied, by part; `*` where a path of the part is ignored. */
  readonly hashes: Readonly<Record<Part, string>>;
  /** Never deleted, disabled or released by a plan, even when its manifest is gone. */
  readonly protect: boolean;
  /** What happens when its manifest is gone; absent: the configuration decides. */
  readonly onRemove?: OnRemove;
  /** Its action was replaced by doing nothing. */
  readonly shadow: boolean;
}

/** Why a marker cannot be read. */
type UnreadableReason =
  | 'newer-version' // written by a newer wac
  | 'unknown-flag' // written by a newer wac
  | 'several' // markers of more than one owner or key: nobody can tell whose it is
  | 'malformed';

/** What a description says of ownership. `text` is the description without our lines, in canonical form. */
export type MarkerReading =
  | { readonly kind: 'none'; readonly text: string }
  | {
      readonly kind: 'marker';
      readonly marker: Marker;
      /** The exact line; all of them, joined by line feeds, where it stands more than once. */
      readonly line: string;
      readonly text: string;
    }
  | {
      readonly kind: 'unreadable';
      readonly reason: UnreadableReason;
      /** The exact lines, joined by line feeds. */
      readonly line: string;
      /** Absent where they cannot be read, or differ. */
      readonly owner?: string;
      readonly key?: string;
      /** Holds the lines that are malformed: they may be somebody's own text. */
      readonly text: string;
    };

type Token =
  | { readonly kind: 'read'; readonly owner: string; readonly key: string; readonly marker: Marker }
  | {
      readonly kind: 'beyond';
      readonly owner: string;
      readonly key: string;
      readonly reason: 'newer-version' | 'unknown-flag' | 'malformed';
    }
  | { readonly kind: 'malformed' };

/**
 * Reads the marker of a description. Never throws, whatever the text.
 *
 * Where there are several, malformed ones are text as long as another can be read; those of one owner and key are
 * one, and the last of them decides, as the last line is where we write; those of more than one are unreadable.
 */
export function parseMarker(description: string): MarkerReading {
  if (!description.includes(MARKER_START))
    return { kind: 'none', text: canonicalText(description) };

  const lines = splitLines(description).map((line) => ({
    line,
    tokens: line.includes(MARKER_START) ? (line.match(TOKEN) ?? []).map(parseToken) : [],
  }));
  const ours = lines.filter(({ tokens }) => tokens.some((token) => token.kind !== 'malformed'));
  const identified = ours.flatMap(({ tokens }) =>
    tokens.filter((token) => token.kind !== 'malformed'),
  );
  const last = identified.at(-1);

  if (last === undefined) {
    const line = lines.filter(({ tokens }) => tokens.length > 0).map((each) => each.line);
    const text = canonicalText(description);
    return { kind: 'unreadable', reason: 'malformed', line: line.join('\n'), text };
  }

  const line = ours.map((each) => each.line).join('\n');
  const rest = lines.filter((each) => !ours.includes(each)).map((each) => each.line);
  const text = canonicalText(rest.join('\n'));
  if (identified.some((token) => token.owner !== last.owner || token.key !== last.key)) {
    return { kind: 'unreadable', reason: 'several', line, text };
  }
  if (last.kind === 'read') return { kind: 'marker', marker: last.marker, line, text };
  return { kind: 'unreadable', reason: last.reason, line, owner: last.owner, key: last.key, text };
}

/**
 * The marker's line.
 *
 * @throws on an owner or key that no marker can carry: manifests are checked before.
 */
export function renderMarker(marker: Marker): string {
  invariant(isMarkerIdentity(marker.owner, marker.key), 'a marker has a valid owner and key');
  const hashes = PARTS.map((part) => marker.hashes[part]);
  invariant(
    hashes.every((hash) => HASH.test(hash)),
    'a marker has a hash for each part',
  );
  const flags = [
    marker.protect ? ',protect' : '',
    marker.onRemove === undefined ? '' : `,onRemove=${marker.onRemove}`,
    marker.shadow ? ',shadow' : '',
  ].join('');
  const identity = `${marker.owner}#${marker.key}@${marker.version}`;
  return `${WORDING} ${MARKER_START}${identity}:${hashes.join('.')}${flags}]`;
}

/** A description: the text, then the marker as its last line. */
export function withMarker(text: string, marker: Marker): string {
  const body = canonicalText(text);
  return body === '' ? renderMarker(marker) : `${body}\n${renderMarker(marker)}`;
}

/** Whether a marker can carry the owner and the key. */
export function isMarkerIdentity(owner: string, key: string): boolean {
  return OWNER.test(owner) && KEY.test(key) && owner.length + key.length <= MARKER_IDENTITY_LIMIT;
}

function parseToken(token: string): Token {
  const match = IDENTITY.exec(token);
  if (match === null) return { kind: 'malformed' };
  const [, owner = '', key = '', version = '', rest = ''] = match;
  // The pattern has checked their characters.
  if (owner.length + key.length > MARKER_IDENTITY_LIMIT) return { kind: 'malformed' };
  if (Number(version) > DIGEST_VERSION)
    return { kind: 'beyond', owner, key, reason: 'newer-version' };

  const [digest = '', ...flags] = rest.split(',');
  const hashes = digest.split('.');
  if (hashes.length !== PARTS.length || !hashes.every((hash) => HASH.test(hash))) {
    return { kind: 'beyond', owner, key, reason: 'malformed' };
  }
  const onRemove = flags
    .filter((flag) => isOnRemoveFlag(flag))
    .map((flag) => flag.slice('onRemove='.length));
  const isKnown = (flag: string): boolean =>
    flag === 'protect' || flag === 'shadow' || isOnRemoveFlag(flag);
  if (!flags.every(isKnown) || onRemove.length > 1) {
    return { kind: 'beyond', owner, key, reason: 'unknown-flag' };
  }
  const byPart: Partial<Record<Part, string>> = {};
  PARTS.forEach((part, index) => {
    byPart[part] = hashes[index] ?? IGNORED_HASH;
  });
  const marker: Marker = {
    owner,
    key,
    version: Number(version),
    hashes: byPart as Record<Part, string>,
    protect: flags.includes('protect'),
    shadow: flags.includes('shadow'),
    ...present({ onRemove: onRemove[0] === undefined ? undefined : (onRemove[0] as OnRemove) }),
  };
  return { kind: 'read', owner, key, marker };
}

function isOnRemoveFlag(flag: string): boolean {
  return flag.startsWith('onRemove=') && ON_REMOVE.has(flag.slice('onRemove='.length));
}

/** The version of the part hashes that this program writes into markers. See `digest.ts` for the former ones. */
export const DIGEST_VERSION: number = 1;
