/**
 * The hidden first line of the comments and issues that the action keeps.
 *
 * Anybody can write such a line, so it counts only at the very beginning of a string whose author is the token's own
 * identity. Its payload is base64url: no text in it can end the HTML comment.
 */
import { isJsonList, isJsonObject, type JsonObject } from '../../lib/json.ts';
import { parseJsonText } from '../../lib/lossless-json.ts';
import { present } from '../../lib/present.ts';
import { packEntries, shortenEntry, unpackEntries, unpackHashes } from './packed-entries.ts';

/** The version of an issue's payload; one of another version is neither believed nor overwritten. */
const MARKER_VERSION = 1;

/** The version of a comment's payload: 2 has its entries packed behind the payload. Version 1 is read. */
const COMMENT_VERSION = 2;

const STATES = [
  'planned',
  'invalid', // the manifests are, so there is no plan
  'applying',
  'applied',
  'failed', // applied in part
  'not-applied',
  'superseded', // a newer commit of the branch takes over
] as const;

/** How far what a comment shows has come. */
export type CommentState = (typeof STATES)[number];

/** A closed comment is history: a new plan gets a comment of its own. */
export function isClosed(state: CommentState): boolean {
  return state === 'applied' || state === 'superseded';
}

/** The changes that a comment shows, as entries of `reviewEntry`. */
export interface ReviewedChanges {
  /** Those that are named, in the order of the plan. */
  readonly changes: readonly string[];
  /** One digest of the others; absent when there are no others. */
  readonly rest?: string;
}

/** What a plan comment remembers. */
export interface CommentMarker extends ReviewedChanges {
  /** The owner, with the environment. */
  readonly key: string;
  /** The manifest directory, relative to the repository; absent with the input `comment-key`, and in what version 0.1.0 wrote. */
  readonly directory?: string;
  /** The plan's digest. */
  readonly plan: string;
  /** Whether the plan had more changes than are named here; those that were applied are then not remembered. */
  readonly isPartial?: boolean;
  /** Hashes of the keys whose entries were applied and taken out of `changes`: a review counts once. */
  readonly spent?: readonly string[];
  /** Hashes of the keys that the plan removes, applied or not; absent in what an earlier version wrote, where none is, and beyond `MAX_REMOVALS`. */
  readonly removals?: readonly string[];
  /** The commit that was planned. */
  readonly head: string;
  /** The run that wrote it, with its attempt; absent in what an earlier version wrote. */
  readonly run?: string;
  readonly at: string;
  readonly state: CommentState;
}

/** What a drift issue remembers. */
export interface IssueMarker {
  readonly key: string;
  /** As in a comment. */
  readonly directory?: string;
  readonly drift: string;
}

const LINE = /^<!-- wac-(plan|drift) ([A-Za-z0-9_-]+)(?: ([A-Za-z0-9_-]+))? -->\r?\n/u;

/** The first line of a plan comment, with its line feed. */
export function renderCommentMarker({ changes, removals, ...payload }: CommentMarker): string {
  const packed = removals === undefined ? {} : { removals: packEntries(removals) };
  return renderLine('plan', { v: COMMENT_VERSION, ...payload, ...packed }, packEntries(changes));
}

/** The first line of a drift issue, with its line feed. */
export function renderIssueMarker(marker: IssueMarker): string {
  return renderLine('drift', { v: MARKER_VERSION, ...marker });
}

/** The marker of a comment; undefined where there is none that this version can read. */
export function parseCommentMarker(body: string): CommentMarker | undefined {
  const line = parseLine('plan', body);
  if (line === undefined) return undefined;
  const { payload, packed } = line;
  const entries = payload['v'] === COMMENT_VERSION ? unpackEntries(packed) : oldEntries(payload);
  const { key, directory, plan, rest, isPartial, spent, removals, head, run, at, state } = payload;
  const known = STATES.find((each) => each === state);
  if (typeof key !== 'string' || typeof plan !== 'string' || typeof head !== 'string')
    return undefined;
  if (typeof at !== 'string' || known === undefined || entries === undefined) return undefined;
  return {
    key,
    ...present({ directory: typeof directory === 'string' ? directory : undefined }),
    plan,
    changes: entries,
    head,
    ...present({
      rest: typeof rest === 'string' ? rest : undefined,
      isPartial: isPartial === true || isOldAndUnnamed(payload) ? true : undefined,
      spent: isJsonList(spent) ? spent.filter((hash) => typeof hash === 'string') : undefined,
      removals: typeof removals === 'string' ? unpackHashes(removals) : undefined,
      run: typeof run === 'string' ? run : undefined,
    }),
    at,
    state: known,
  };
}

/** The entries of version 1; undefined for any other version. */
function oldEntries({ v, changes }: JsonObject): readonly string[] | undefined {
  if (v !== 1 || !isJsonList(changes)) return undefined;
  return changes.filter((entry) => typeof entry === 'string').map(shortenEntry);
}

/** Version 1 named no change of a plan that had more than 400. */
function isOldAndUnnamed({ v, changes, total, spent }: JsonObject): boolean {
  const isEmpty = isJsonList(changes) && changes.length === 0 && spent === undefined;
  return v === 1 && isEmpty && typeof total === 'number' && total > 0;
}

/** The marker of an issue; undefined where there is none that this version can read. */
export function parseIssueMarker(body: string): IssueMarker | undefined {
  const payload = parseLine('drift', body)?.payload;
  if (payload === undefined || payload['v'] !== MARKER_VERSION) return undefined;
  const { key, directory, drift } = payload;
  if (typeof key !== 'string' || typeof drift !== 'string') return undefined;
  const known = typeof directory === 'string' ? directory : undefined;
  return { key, ...present({ directory: known }), drift };
}

function renderLine(kind: string, payload: object, packed: string = ''): string {
  const encoded = Buffer.from(JSON.stringify(payload), 'utf8').toString('base64url');
  return `<!-- wac-${[kind, encoded, packed].filter((part) => part !== '').join(' ')} -->\n`;
}

function parseLine(
  kind: string,
  body: string,
): { readonly payload: JsonObject; readonly packed: string } | undefined {
  const match = LINE.exec(body);
  if (match?.[1] !== kind) return undefined;
  const payload = parseJsonText(Buffer.from(match[2] ?? '', 'base64url').toString('utf8'));
  return isJsonObject(payload) ? { payload, packed: match[3] ?? '' } : undefined;
}
