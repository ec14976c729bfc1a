/** The part of GitHub's GraphQL that the action uses, run by a GraphQL engine: a document that GitHub would refuse fails here too. */
import { buildSchema, GraphQLError, graphql } from 'graphql';
import { officialGitHub } from '../official-github/official-github.ts';
import { nodeId } from './shapes.ts';
import { BOT, type FakePull, type FakeState } from './state.ts';

/** The part in short, where GitHub's own schema is not at hand. */
const PART = buildSchema(`
  type Query {
    viewer: User!
    nodes(ids: [ID!]!): [Node]!
    repository(owner: String!, name: String!): Repository
  }
  type Mutation {
    minimizeComment(input: MinimizeCommentInput!): MinimizeCommentPayload
  }
  type User implements Actor { login: String! }
  interface Node { id: ID! }
  interface Minimizable { isMinimized: Boolean! minimizedReason: String }
  type IssueComment implements Node & Minimizable {
    id: ID!
    isMinimized: Boolean!
    minimizedReason: String
  }
  type Repository {
    object(expression: String, oid: GitObjectID): GitObject
    pullRequest(number: Int!): PullRequest
  }
  interface Actor { login: String! }
  type PullRequest {
    author: Actor
    latestOpinionatedReviews(
      first: Int
      after: String
      writersOnly: Boolean = false
    ): PullRequestReviewConnection
  }
  type PullRequestReviewConnection { nodes: [PullRequestReview] pageInfo: PageInfo! }
  type PullRequestReview { state: PullRequestReviewState! author: Actor commit: Commit }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  enum PullRequestReviewState { APPROVED CHANGES_REQUESTED COMMENTED DISMISSED PENDING }
  type Commit implements GitObject { oid: GitObjectID! }
  interface GitObject { oid: GitObjectID! }
  type Tree implements GitObject { oid: GitObjectID! }
  scalar GitObjectID
  input MinimizeCommentInput {
    subjectId: ID!
    classifier: ReportedContentClassifiers!
    clientMutationId: String
  }
  type MinimizeCommentPayload { clientMutationId: String }
  enum ReportedContentClassifiers { ABUSE DUPLICATE OFF_TOPIC OUTDATED RESOLVED SPAM }
`);

/** GitHub's errors say what kind they are beside the message. */
function refusal(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } });
}

/** Responds to a request: always with status 200, as GitHub does. */
export async function respondGraphql(
  state: FakeState,
  body: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const mayRead = (part: 'contents' | 'issues' | 'pull_requests'): boolean =>
    state.rights[part] !== 'none';
  const rootValue = {
    viewer: { login: BOT },
    nodes: ({ ids }: { readonly ids: readonly string[] }) =>
      ids.map((id) => {
        const comment = state.comments.find((each) => nodeId(each.id) === id);
        const isShown = mayRead('issues') || mayRead('pull_requests');
        if (comment === undefined || !isShown) {
          return refusal('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`);
        }
        return { __typename: 'IssueComment', id, isMinimized: comment.isMinimized };
      }),
    minimizeComment: ({ input }: { readonly input: { readonly subjectId: string } }) => {
      const { issues, pull_requests: pulls } = state.rights;
      if (issues !== 'write' && pulls !== 'write') {
        throw refusal('FORBIDDEN', 'Resource not accessible by integration');
      }
      const comment = state.comments.find((each) => nodeId(each.id) === input.subjectId);
      if (comment === undefined) throw refusal('NOT_FOUND', 'Could not resolve to a node');
      comment.isMinimized = true;
      return { clientMutationId: null };
    },
    repository: ({ owner, name }: { readonly owner: string; readonly name: string }) => {
      if (!state.isVisible || `${owner}/${name}` !== 'acme/ml') {
        throw refusal(
          'NOT_FOUND',
          `Could not resolve to a Repository with the name '${owner}/${name}'.`,
        );
      }
      return {
        object: ({ expression }: { readonly expression: string }) => {
          if (!mayRead('contents')) {
            throw refusal('FORBIDDEN', 'Resource not accessible by integration');
          }
          const oid = state.trees.get(expression);
          return oid === undefined ? null : { __typename: 'Tree', oid };
        },
        pullRequest: ({ number: wanted }: { readonly number: number }) => {
          if (!mayRead('pull_requests')) {
            throw refusal('FORBIDDEN', 'Resource not accessible by integration');
          }
          const pull = state.pulls.find(({ number }) => number === wanted);
          if (pull === undefined) throw refusal('NOT_FOUND', 'Could not resolve to a PullRequest');
          return {
            author: user('mona'),
            latestOpinionatedReviews: (query: ReviewsQuery) => reviewsOf(pull, query),
          };
        },
      };
    },
  };
  const response = await graphql({
    schema: officialGitHub()?.schema ?? PART,
    source: String(body['query']),
    rootValue,
    variableValues: (body['variables'] ?? {}) as Readonly<Record<string, unknown>>,
  });
  if (response.errors === undefined) return response;
  const errors = response.errors.map(({ message, path, locations, extensions }) => {
    return { ...extensions, path, locations, message };
  });
  return { ...response, errors };
}

interface ReviewsQuery {
  readonly first: number;
  readonly after?: string | null;
  readonly writersOnly: boolean;
}

/** The newest vote of each person; a comment is none. */
function reviewsOf(
  { reviews = [] }: FakePull,
  { first, after, writersOnly }: ReviewsQuery,
): object {
  const votes = reviews.filter(
    ({ state, mayWrite }) => state !== 'COMMENTED' && (mayWrite || !writersOnly),
  );
  const newest = [...new Map(votes.map((review) => [review.login, review])).values()];
  const from = Number(after ?? 0);
  const end = from + Math.min(first, 100);
  return {
    nodes: newest.slice(from, end).map(({ login, state, commit }) => ({
      state,
      author: user(login),
      commit: { __typename: 'Commit', oid: commit },
    })),
    pageInfo: { hasNextPage: end < newest.length, endCursor: String(end) },
  };
}

function user(login: string): object {
  return { __typename: 'User', login };
}
