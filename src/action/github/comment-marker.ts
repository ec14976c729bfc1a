/**
 * The hidden first line of the comments and issues that the action keeps.
 *
 * Anybody can write such a line, so it counts only at the very beginning of a text whose author is the token's own
 * identity. Its payload is base64url: no text in it can end the HTML comment.
 */
import { isJsonList, isJsonObject, type JsonObject } from '../../lib/json.ts';
import { parseJsonText } from '../../lib/lossless-json.ts';
import { present } from '../../lib/present.ts';

/** The version of the payload; comments of another are neither believed nor overwritten. */
const MARKER_VERSION = 1;

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

/** What a plan comment remembers. */
export interface CommentMarker {
  /** The owner, with the environment. */
  readonly key: string;
  /** The plan's digest. */
  readonly plan: string;
  /** Entries of `reviewEntry`; empty where there were too many, and the plan's digest must do. */
  readonly changes: readonly string[];
  /** How many changes the plan has; absent in what an earlier version wrote. */
  readonly total?: number;
  /** Hashes of the keys whose entries were applied and taken out of `changes`: a review counts once. */
  readonly spent?: readonly string[];
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
  readonly drift: string;
}

const LINE = /^<!-- wac-(plan|drift) ([A-Za-z0-9_-]+) -->\r?\n/u;

/** The first line of a plan comment, with its line feed. */
export function renderCommentMarker(marker: CommentMarker): string {
  return renderLine('plan', { v: MARKER_VERSION, ...marker });
}

/** The first line of a drift issue, with its line feed. */
export function renderIssueMarker(marker: IssueMarker): string {
  return renderLine('drift', { v: MARKER_VERSION, ...marker });
}

/** The marker of a comment; undefined where there is none that this version can read. */
export function parseCommentMarker(body: string): CommentMarker | undefined {
  const payload = parseLine('plan', body);
  if (payload === undefined) return undefined;
  const { key, plan, changes, total, spent, head, run, at, state } = payload;
  const known = STATES.find((each) => each === state);
  if (typeof key !== 'string' || typeof plan !== 'string' || typeof head !== 'string')
    return undefined;
  if (typeof at !== 'string' || known === undefined || !isJsonList(changes)) return undefined;
  return {
    key,
    plan,
    changes: changes.filter((entry) => typeof entry === 'string'),
    head,
    ...present({
      total: typeof total === 'number' ? total : undefined,
      spent: isJsonList(spent) ? spent.filter((hash) => typeof hash === 'string') : undefined,
      run: typeof run === 'string' ? run : undefined,
    }),
    at,
    state: known,
  };
}

/** The marker of an issue; undefined where there is none that this version can read. */
export function parseIssueMarker(body: string): IssueMarker | undefined {
  const payload = parseLine('drift', body);
  if (payload === undefined) return undefined;
  const { key, drift } = payload;
  return typeof key === 'string' && typeof drift === 'string' ? { key, drift } : undefined;
}

function renderLine(kind: string, payload: object): string {
  const encoded = Buffer.from(JSON.stringify(payload), 'utf8').toString('base64url');
  return `<!-- wac-${kind} ${encoded} -->\n`;
}

function parseLine(kind: string, body: string): JsonObject | undefined {
  const match = LINE.exec(body);
  if (match?.[1] !== kind) return undefined;
  const payload = parseJsonText(Buffer.from(match[2] ?? '', 'base64url').toString('utf8'));
  return isJsonObject(payload) && payload['v'] === MARKER_VERSION ? payload : undefined;
}
