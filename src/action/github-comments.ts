/** The plan comments of a pull request that are ours: found, created once, edited in place. */
import { isJsonObject, type JsonObject } from '../lib/json.ts';
import { type CommentMarker, parseCommentMarker } from './comment-marker.ts';
import { type GitHubClient, GitHubFailure } from './github-client.ts';

/** One of our comments. */
export interface OwnComment {
  readonly id: number;
  readonly nodeId: string;
  readonly url: string;
  readonly marker: CommentMarker;
}

/** Where comments are kept. */
export interface CommentPlace {
  readonly client: GitHubClient;
  /** `/repos/OWNER/REPO`. */
  readonly repoPath: string;
  /** The login of the token. */
  readonly identity: string;
}

/** Our comments with a key on a pull request, the oldest first. */
export async function listOwnComments(
  { client, repoPath, identity }: CommentPlace,
  pullRequest: number,
  key: string,
): Promise<readonly OwnComment[]> {
  const all = await client.list(`${repoPath}/issues/${pullRequest}/comments?per_page=100`);
  return all.flatMap((comment) => {
    const { user } = comment;
    if (!isJsonObject(user) || user['login'] !== identity) return [];
    const own = ownComment(comment);
    return own === undefined || own.marker.key !== key ? [] : [own];
  });
}

/**
 * Edits the newest of our comments that is still open, or creates one. Where another run created one at the same
 * time, the newest stays and the others are folded away.
 */
export async function keepComment(
  place: CommentPlace,
  pullRequest: number,
  key: string,
  body: string,
): Promise<Pick<OwnComment, 'id' | 'url'>> {
  const existing = await openComments(place, pullRequest, key);
  const newest = existing.at(-1);
  if (newest !== undefined) {
    await editComment(place, newest, body);
    await fold(place, existing.slice(0, -1));
    return newest;
  }
  const { client, repoPath } = place;
  const created = await client
    .post(`${repoPath}/issues/${pullRequest}/comments`, { body })
    .catch((error: unknown) => {
      // After a lost answer the comment may stand there: the list below tells.
      if (error instanceof GitHubFailure && error.mayBeDone) return error;
      throw error;
    });
  const now = await openComments(place, pullRequest, key);
  const kept = now.at(-1) ?? (created instanceof Error ? undefined : ownComment(created));
  if (kept === undefined) {
    if (created instanceof Error) throw created;
    throw new GitHubFailure('GitHub stored a comment and does not show it', 200, true);
  }
  await fold(place, now.slice(0, -1));
  return kept;
}

/** Replaces a comment's text. */
export async function editComment(
  { client, repoPath }: CommentPlace,
  comment: Pick<OwnComment, 'id'>,
  body: string,
): Promise<void> {
  await client.patch(`${repoPath}/issues/comments/${comment.id}`, { body });
}

/** Those that may be edited: neither applied nor folded away. */
async function openComments(
  place: CommentPlace,
  pullRequest: number,
  key: string,
): Promise<readonly OwnComment[]> {
  const own = await listOwnComments(place, pullRequest, key);
  const open = own.filter(({ marker }) => marker.state !== 'applied');
  if (open.length === 0) return open;
  const folded = await readFolded(place, open);
  return open.filter(({ nodeId }) => !folded.has(nodeId));
}

async function readFolded(
  { client }: CommentPlace,
  comments: readonly OwnComment[],
): Promise<ReadonlySet<string>> {
  const query =
    'query Folded($ids: [ID!]!) { nodes(ids: $ids) { ... on IssueComment { id isMinimized } } }';
  const ids = comments.slice(-100).map(({ nodeId }) => nodeId);
  // Not knowing only means that a folded comment is edited.
  const data = await client.graphql(query, { ids }).catch(() => undefined);
  const nodes = data?.['nodes'];
  if (!Array.isArray(nodes)) return new Set();
  return new Set(
    (nodes as readonly unknown[])
      .filter(isJsonObject)
      .filter((node) => node['isMinimized'] === true)
      .flatMap(({ id }) => (typeof id === 'string' ? [id] : [])),
  );
}

async function fold({ client }: CommentPlace, comments: readonly OwnComment[]): Promise<void> {
  const mutation =
    'mutation Fold($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { clientMutationId } }';
  // A comment too many is a blemish, not a failure.
  for (const { nodeId } of comments)
    await client.graphql(mutation, { id: nodeId }).catch(() => undefined);
}

function ownComment(comment: JsonObject): OwnComment | undefined {
  const { id, node_id: nodeId, html_url: url, body } = comment;
  const marker = typeof body === 'string' ? parseCommentMarker(body) : undefined;
  if (typeof id !== 'number' || marker === undefined) return undefined;
  return {
    id,
    nodeId: typeof nodeId === 'string' ? nodeId : '',
    url: typeof url === 'string' ? url : '',
    marker,
  };
}
