/** The plan comments of a pull request that are ours: found, created once, edited in place. */
import { isJsonList, isJsonObject, type JsonObject } from '../../lib/json.ts';
import { type CommentIdentity, isOwn } from './comment-identity.ts';
import { type CommentMarker, isClosed, parseCommentMarker } from './comment-marker.ts';
import { type GitHubClient, OPTIONAL_ATTEMPTS } from './github-client.ts';
import { GitHubFailure } from './github-failure.ts';

/** One of our comments. */
export interface OwnComment {
  readonly id: number;
  readonly nodeId: string;
  readonly url: string;
  readonly marker: CommentMarker;
  readonly body: string;
}

/** What a comment is to say. */
export interface CommentDraft {
  /** Whose comment it is. */
  readonly identity: CommentIdentity;
  /** The marker's plan. */
  readonly plan: string;
  /** Marker and text. */
  readonly body: string;
  /** Whether another plan gets a comment of its own, because an edit sends no notification. */
  readonly isNewOnChange: boolean;
}

/** How often a comment is sent whose response was lost and that is not there. */
const MAX_ATTEMPTS = 3;

/** Where comments are kept. */
export interface RepositoryAccess {
  readonly client: GitHubClient;
  /** `/repos/OWNER/REPO`. */
  readonly repoPath: string;
  /** The login of the token. */
  readonly identity: string;
}

/** Our comments on a pull request, those of a run's manifests or all, the oldest first. */
export async function listOwnComments(
  { client, repoPath, identity }: RepositoryAccess,
  pullRequest: number,
  wanted?: CommentIdentity,
): Promise<readonly OwnComment[]> {
  const all = await client.list(`${repoPath}/issues/${pullRequest}/comments?per_page=100`);
  return all.flatMap((comment) => {
    const { user } = comment;
    if (!isJsonObject(user) || user['login'] !== identity) return [];
    const own = ownComment(comment);
    if (own === undefined || (wanted !== undefined && !isOwn(own.marker, wanted))) return [];
    return [own];
  });
}

/**
 * Edits the newest of our comments that is still open, or creates one. Where another run created one at the same
 * time, the newest stays and the others are minimized.
 */
export async function upsertComment(
  repository: RepositoryAccess,
  pullRequest: number,
  draft: CommentDraft,
): Promise<Pick<OwnComment, 'id' | 'url'>> {
  const existing = await openComments(repository, pullRequest, draft.identity);
  const newest = existing.at(-1);
  if (newest !== undefined && (!draft.isNewOnChange || newest.marker.plan === draft.plan)) {
    await editComment(repository, newest, draft.body);
    await minimize(repository, existing.slice(0, -1));
    return newest;
  }
  const created = await createComment(repository, pullRequest, draft);
  const listed = await openComments(repository, pullRequest, draft.identity);
  // A list may lag behind what was just written.
  const now = listed.some(({ id }) => id === created.id) ? listed : [...listed, created];
  await minimize(repository, now.slice(0, -1));
  return now.at(-1) ?? created;
}

/** Creates a comment once: after a lost response it is looked for before it is sent again. */
async function createComment(
  repository: RepositoryAccess,
  pullRequest: number,
  draft: CommentDraft,
): Promise<OwnComment> {
  const { client, repoPath } = repository;
  for (let attempt = 1; ; attempt += 1) {
    const sent = await client
      .post(`${repoPath}/issues/${pullRequest}/comments`, { body: draft.body })
      .catch((error: unknown) => {
        if (error instanceof GitHubFailure && error.mayBeDone) return error;
        throw error;
      });
    const isLost = sent instanceof GitHubFailure;
    const shown = isLost ? undefined : ownComment(sent);
    const stored = shown ?? (await findCreated(repository, pullRequest, draft));
    if (stored !== undefined) return stored;
    if (!isLost)
      throw new GitHubFailure('GitHub created a comment, but does not return it', 200, true);
    if (attempt >= MAX_ATTEMPTS) throw sent;
  }
}

async function findCreated(
  repository: RepositoryAccess,
  pullRequest: number,
  draft: CommentDraft,
): Promise<OwnComment | undefined> {
  const newest = (await openComments(repository, pullRequest, draft.identity)).at(-1);
  // One that was there before has another plan, or it would have been edited.
  return newest?.marker.plan === draft.plan ? newest : undefined;
}

/** Replaces a comment's text. */
export async function editComment(
  { client, repoPath }: RepositoryAccess,
  comment: Pick<OwnComment, 'id'>,
  body: string,
): Promise<void> {
  await client.patch(`${repoPath}/issues/comments/${comment.id}`, { body });
}

/** Those that may be edited: neither closed nor minimized. */
export async function openComments(
  repository: RepositoryAccess,
  pullRequest: number,
  wanted?: CommentIdentity,
): Promise<readonly OwnComment[]> {
  const own = await listOwnComments(repository, pullRequest, wanted);
  return await withoutFolded(
    repository,
    own.filter(({ marker }) => !isClosed(marker.state)),
  );
}

/** Those that are not minimized. */
export async function withoutFolded(
  repository: RepositoryAccess,
  comments: readonly OwnComment[],
): Promise<readonly OwnComment[]> {
  if (comments.length === 0) return comments;
  const minimized = await readMinimized(repository, comments);
  return comments.filter(({ nodeId }) => !minimized.has(nodeId));
}

async function readMinimized(
  { client }: RepositoryAccess,
  comments: readonly OwnComment[],
): Promise<ReadonlySet<string>> {
  const query =
    'query Minimized($ids: [ID!]!) { nodes(ids: $ids) { ... on IssueComment { id isMinimized } } }';
  const ids = comments.slice(-100).map(({ nodeId }) => nodeId);
  // If this fails, a minimized comment is edited.
  const data = await client.graphql(query, { ids }, OPTIONAL_ATTEMPTS).catch(() => undefined);
  const nodes = data?.['nodes'];
  if (!isJsonList(nodes)) return new Set();
  return new Set(
    nodes
      .filter(isJsonObject)
      .filter((node) => node['isMinimized'] === true)
      .flatMap(({ id }) => (typeof id === 'string' ? [id] : [])),
  );
}

/** Hides comments as outdated. */
export async function minimize(
  { client }: RepositoryAccess,
  comments: readonly OwnComment[],
): Promise<void> {
  const mutation =
    'mutation Minimize($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { clientMutationId } }';
  // A comment too many is a blemish, not a failure.
  for (const { nodeId } of comments)
    await client.graphql(mutation, { id: nodeId }, OPTIONAL_ATTEMPTS).catch(() => undefined);
}

function ownComment(comment: JsonObject): OwnComment | undefined {
  const { id, node_id: nodeId, html_url: url, body } = comment;
  const marker = typeof body === 'string' ? parseCommentMarker(body) : undefined;
  if (typeof id !== 'number' || typeof body !== 'string' || marker === undefined) return undefined;
  return {
    id,
    nodeId: typeof nodeId === 'string' ? nodeId : '',
    url: typeof url === 'string' ? url : '',
    marker,
    body,
  };
}
