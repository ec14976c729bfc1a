/**
 * Markers: the line of an automation's description that says who owns it and what was last applied.
 *
 * `Managed in Git; edits here are undone. [wac:OWNER#KEY@VERSION:HASH.HASH.HASH.HASH.HASH.HASH.CHECK,flag,…]`, one hash
 * for each part in the order of `PARTS`, then one of the marker itself, so that an edit of the marker shows. Version 1
 * has no check. Written as the last line, found on any. Owner and key can be read in every version, so that a newer
 * marker is still known to be ours.
 */
import { hash } from 'node:crypto';
import { decodePercent } from '../../lib/percent-encoding.ts';
import { type OnRemove, PARTS, type Part } from '../automation.ts';
import type { IntegrationId } from '../ids.ts';
import type { WebhookRecord } from '../webhook/webhook.ts';
import { decodeIds, decodeWebhookRecord } from '../webhook/webhook-record.ts';
import { canonicalText, splitLines } from './canonical-text.ts';
import { isWhollyIgnored } from './ignored-parts.ts';

/** The beginning of a marker, which no manifest's own text may hold. */
export const MARKER_START = '[wac:';

/** How long owner and key may be together: a description has room for text too. */
const MARKER_IDENTITY_LIMIT = 200;

/** The hash of a part that is ignored whole; in version 1 of a part with any ignored path. */
export const IGNORED_HASH = '*';

const OWNER = /^[A-Za-z0-9._/-]+(?::[A-Za-z0-9._-]+)?$/u;
const KEY = /^[A-Za-z0-9._/-]+$/u;
const TOKEN = /\[wac:[^[\]]*\]?/gu;
const VERSION = /^[1-9][0-9]{0,5}$/u;
/** The beginning of a damaged marker that still names its owner and key. */
const CLAIM = /^\[wac:([A-Za-z0-9._/-]+(?::[A-Za-z0-9._-]+)?)#([A-Za-z0-9._/-]+)/u;
/** The hashes of all parts, by version. Version 1: 16 bits each in hexadecimal. Version 2: 48 bits in base64url. */
export const HASHES: readonly RegExp[] = [
  /^(?:[0-9a-f]{4}|\*)(?:\.(?:[0-9a-f]{4}|\*)){5}$/u,
  /^(?:[A-Za-z0-9_-]{8}|\*)(?:\.(?:[A-Za-z0-9_-]{8}|\*)){5}$/u,
];
const CHECK_LENGTH = 8;
/** Each flag that says what happens to the automation at its end. */
const ON_REMOVE: ReadonlyMap<string, OnRemove> = new Map(
  (['delete', 'disable', 'keep', 'release'] as const).map((each) => [`onRemove=${each}`, each]),
);
/** What follows the hashes of nearly every marker: one such flag and nothing else. */
const ONLY_ON_REMOVE: ReadonlyMap<string, OnRemove> = new Map(
  [...ON_REMOVE].map(([flag, onRemove]) => [`,${flag}`, onRemove]),
);

/** Who owns an automation, and what was last applied to it. */
export interface Marker {
  /** With the environment's suffix (`acme/ml-platform:prod`). */
  readonly owner: string;
  readonly key: string;
  /** The version of the hashes, at most `DIGEST_VERSION`. */
  readonly version: number;
  /** What was last applied, by part, without ignored fields; see `IGNORED_HASH`. */
  readonly hashes: Readonly<Record<Part, string>>;
  /** `ignoreChanges` as it was last applied, normalized. Absent in version 1, which does not record it. */
  readonly ignored?: readonly string[];
  /** Never deleted, disabled or released by a plan, even when its manifest was removed. */
  readonly protect: boolean;
  /** What happens when its manifest was removed; absent (version 1 only): the configuration decides. */
  readonly onRemove?: OnRemove;
  /** Its action was replaced by doing nothing. */
  readonly shadow: boolean;
  /** The managed webhook that it uses; absent when it uses none. */
  readonly webhook?: WebhookRecord;
  /** Webhooks of ours that it has used before and that may still have to be deleted; absent: none. */
  readonly formerWebhooks?: readonly IntegrationId[];
}

/** Why a marker cannot be read. */
type UnreadableReason =
  | 'newer-version' // written by a newer version of wac
  | 'unknown-flag' // written by a newer version of wac
  | 'several' // markers of more than one owner or key: its owner is unknown
  | 'malformed'; // damaged, or no marker at all

/** The owner and the key that an unreadable marker names. */
export interface MarkerClaim {
  readonly owner: string;
  readonly key: string;
}

/** What a description says of ownership. `text` is the description without our lines, in canonical form. */
export type ParsedMarker =
  | { readonly kind: 'none'; readonly text: string }
  | {
      readonly kind: 'marker';
      readonly marker: Marker;
      /** The exact line; all of them, joined by line feeds, where it occurs more than once. */
      readonly line: string;
      readonly text: string;
    }
  | {
      readonly kind: 'unreadable';
      readonly reason: UnreadableReason;
      /** The exact lines, joined by line feeds. */
      readonly line: string;
      /** Every owner and key that the lines name, in their order; empty where none can be read. */
      readonly claims: readonly MarkerClaim[];
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
  | { readonly kind: 'malformed'; readonly claim?: MarkerClaim };

/**
 * Reads the marker of a description. Never throws, whatever the text.
 *
 * Where there are several, malformed ones are text as long as another can be read; those of one owner and key are
 * one, and the last of them decides, as the last line is where we write; those of more than one are unreadable.
 */
export function parseMarker(description: string): ParsedMarker {
  const start = description.indexOf(MARKER_START);
  if (start === -1) return { kind: 'none', text: canonicalText(description) };
  return parseLastLine(description, start) ?? parseAnyLine(description);
}

/** The marker where it is the only one and is the last line, as we write it; undefined otherwise. */
function parseLastLine(description: string, start: number): ParsedMarker | undefined {
  const isLast = !description.includes('\n', start) && !description.includes('\r');
  if (!isLast || description.includes('[', start + 1)) return undefined;
  const end = description.indexOf(']', start) + 1;
  const token = end === 0 ? undefined : parseToken(description.slice(start, end));
  if (token?.kind !== 'read') return undefined;
  const lineStart = description.lastIndexOf('\n', start) + 1;
  const line = description.slice(lineStart);
  const rest = lineStart === 0 ? '' : description.slice(0, lineStart - 1);
  return { kind: 'marker', marker: token.marker, line, text: canonicalText(rest) };
}

function parseAnyLine(description: string): ParsedMarker {
  const lines = splitLines(description).map((line) => ({
    line,
    tokens: (line.match(TOKEN) ?? []).map(parseToken),
  }));
  const ours = lines.filter(({ tokens }) => tokens.some((token) => token.kind !== 'malformed'));
  const identified = ours.flatMap(({ tokens }) =>
    tokens.filter((token) => token.kind !== 'malformed'),
  );
  const last = identified.at(-1);

  if (last === undefined) {
    const line = lines.filter(({ tokens }) => tokens.length > 0).map((each) => each.line);
    const text = canonicalText(description);
    const claims = lines.flatMap(({ tokens }) =>
      tokens.flatMap((token) =>
        token.kind === 'malformed' && token.claim !== undefined ? [token.claim] : [],
      ),
    );
    return { kind: 'unreadable', reason: 'malformed', line: line.join('\n'), claims, text };
  }

  const line = ours.map((each) => each.line).join('\n');
  const rest = lines.filter((each) => !ours.includes(each)).map((each) => each.line);
  const text = canonicalText(rest.join('\n'));
  if (identified.some((token) => token.owner !== last.owner || token.key !== last.key)) {
    const claims = identified.map(({ owner, key }) => ({ owner, key }));
    return { kind: 'unreadable', reason: 'several', line, claims, text };
  }
  if (last.kind === 'read') return { kind: 'marker', marker: last.marker, line, text };
  const claims = [{ owner: last.owner, key: last.key }];
  return { kind: 'unreadable', reason: last.reason, line, claims, text };
}

/** Whether a marker can carry the owner and the key. */
export function isMarkerIdentity(owner: string, key: string): boolean {
  return OWNER.test(owner) && KEY.test(key) && owner.length + key.length <= MARKER_IDENTITY_LIMIT;
}

function parseToken(token: string): Token {
  // Neither an owner nor a key holds what ends it. Where an end is missing, one of the three holds what it may not.
  const keyStart = token.indexOf('#') + 1;
  const versionStart = token.indexOf('@', keyStart) + 1;
  const bodyStart = token.indexOf(':', versionStart) + 1;
  const isWhole = bodyStart > 0 && token.endsWith(']');
  if (!isWhole) return parseClaim(token);
  const owner = token.slice(MARKER_START.length, keyStart - 1);
  const key = token.slice(keyStart, versionStart - 1);
  const version = token.slice(versionStart, bodyStart - 1);
  if (!isMarkerIdentity(owner, key) || !VERSION.test(version)) return parseClaim(token);
  const body = parseBody({ owner, key, version: Number(version) }, token.slice(bodyStart, -1));
  return typeof body === 'string'
    ? { kind: 'beyond', owner, key, reason: body }
    : { kind: 'read', owner, key, marker: body };
}

function parseClaim(token: string): Token {
  const [, owner = '', key = ''] = CLAIM.exec(token) ?? [];
  // The pattern has checked their characters.
  if (owner === '' || owner.length + key.length > MARKER_IDENTITY_LIMIT) {
    return { kind: 'malformed' };
  }
  return { kind: 'malformed', claim: { owner, key } };
}

type Identity = Pick<Marker, 'owner' | 'key' | 'version'>;

/** What follows the version, or why it cannot be read. */
function parseBody(
  identity: Identity,
  rest: string,
): Marker | 'newer-version' | 'unknown-flag' | 'malformed' {
  const { version } = identity;
  const pattern = HASHES[version - 1];
  if (pattern === undefined) return 'newer-version';

  const comma = rest.indexOf(',');
  const digest = comma === -1 ? rest : rest.slice(0, comma);
  const flags = comma === -1 ? '' : rest.slice(comma);
  const end = version === 1 ? digest.length : digest.lastIndexOf('.');
  const hashes = digest.slice(0, end);
  if (!pattern.test(hashes)) return 'malformed';
  if (version > 1 && digest.slice(end + 1) !== checkOf(identity, hashes, flags)) return 'malformed';

  const { owner, key } = identity;
  const marker: MarkerFields = {
    owner,
    key,
    version,
    hashes: hashesByPart(hashes),
    protect: false,
    shadow: false,
  };
  if (!readFlags(marker, flags)) return 'unknown-flag';
  return version === 1 || isIgnoredAsListed(marker, hashes) ? marker : 'malformed';
}

/** A marker that is being read: a hundred thousand are, so none is copied on the way. */
type MarkerFields = { -readonly [Field in keyof Marker]: Marker[Field] };

/** Reads what is listed after the hashes, each with a comma before it; false for what a newer version writes. */
function readFlags(marker: MarkerFields, text: string): boolean {
  const onRemove = ONLY_ON_REMOVE.get(text);
  if (onRemove !== undefined) marker.onRemove = onRemove;
  const flags = text === '' || onRemove !== undefined ? [] : text.slice(1).split(',');
  const isKnown = flags.every((flag) => readFlag(marker, flag));
  if (marker.version > 1) marker.ignored ??= NOTHING_IGNORED;
  return isKnown;
}

const NOTHING_IGNORED: readonly string[] = [];

function readFlag(marker: MarkerFields, flag: string): boolean {
  const onRemove = marker.onRemove === undefined ? ON_REMOVE.get(flag) : undefined;
  const isPaths = flag.startsWith(IGNORE_FLAG) && marker.ignored === undefined;
  const webhook =
    marker.webhook === undefined && flag.startsWith(WEBHOOK_FLAG)
      ? decodeWebhookRecord(flag.slice(WEBHOOK_FLAG.length))
      : undefined;
  const isLeft = flag.startsWith(LEFT_FLAG) && marker.formerWebhooks === undefined;
  if (flag === 'protect') marker.protect = true;
  else if (flag === 'shadow') marker.shadow = true;
  else if (onRemove !== undefined) marker.onRemove = onRemove;
  else if (isPaths && marker.version > 1) {
    marker.ignored = flag.slice(IGNORE_FLAG.length).split('+').map(decodePercent);
  } else if (webhook !== undefined) marker.webhook = webhook;
  else if (isLeft) marker.formerWebhooks = decodeIds(flag.slice(LEFT_FLAG.length));
  else return false;
  return true;
}

const IGNORE_FLAG = 'ignore=';
export const WEBHOOK_FLAG = 'webhook=';
export const LEFT_FLAG = 'left=';

/** Whether parts have no hash exactly where the marker lists the whole of them as ignored. */
function isIgnoredAsListed({ hashes, ignored = [] }: Marker, text: string): boolean {
  if (ignored.length === 0) return !text.includes(IGNORED_HASH);
  return PARTS.every((part) => isWhollyIgnored(part, ignored) === (hashes[part] === IGNORED_HASH));
}

/** @param text six hashes, each but the last with a point after it. */
function hashesByPart(text: string): Readonly<Record<Part, string>> {
  let end = -1;
  const next = (): string => {
    const start = end + 1;
    end = text.indexOf('.', start);
    return end === -1 ? text.slice(start) : text.slice(start, end);
  };
  return {
    name: next(),
    description: next(),
    enabled: next(),
    scope: next(),
    event: next(),
    action: next(),
  };
}

/** The version of the part hashes that this program writes into markers. See `digest.ts` for the former ones. */
export const DIGEST_VERSION: number = 2;

/** 48 bits over all of a marker but itself: what was edited by hand does not match. */
export function checkOf({ owner, key, version }: Identity, hashes: string, flags: string): string {
  const text = `wac/${version}/marker\n${owner}#${key}\n${hashes}${flags}`;
  return hash('sha256', text, 'base64url').slice(0, CHECK_LENGTH);
}
