/**
 * A stand-in for GitHub: the parts of REST and GraphQL that the action uses, with the rules of the real one — pages,
 * sizes, rights, and links between commits and pull requests that appear late.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export const BOT = 'github-actions[bot]';

export interface StandInComment {
  readonly id: number;
  readonly issue: number;
  readonly login: string;
  body: string;
  isMinimized: boolean;
}

export interface StandInIssue {
  readonly number: number;
  readonly login: string;
  title: string;
  body: string;
  state: string;
  stateReason: string | null;
  labels: string[];
  readonly isPull: boolean;
}

export interface StandInPull {
  readonly number: number;
  headSha: string;
  base: string;
  mergedAt: string | null;
  mergeCommit: string | null;
}

/** What a request is answered with instead; `after`: it is carried out first. */
export interface StandInFault {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly message?: string;
  readonly after?: boolean;
}

export interface GitHubStandIn {
  readonly url: string;
  readonly token: string;
  readonly comments: StandInComment[];
  readonly issues: StandInIssue[];
  readonly pulls: StandInPull[];
  /** Commits of the branch, the newest first. */
  readonly commits: { readonly sha: string; readonly message: string }[];
  readonly branches: Map<string, string>;
  /** Tree ids by `SHA:path`. */
  readonly trees: Map<string, string>;
  /** How often a commit's pull requests are still unknown. */
  linkDelay: number;
  /** `METHOD /path` of everything that was asked. */
  readonly requests: string[];
  fault: ((method: string, path: string) => StandInFault | undefined) | undefined;
  addComment(comment: {
    readonly issue: number;
    readonly login?: string;
    readonly body: string;
  }): StandInComment;
  close(): Promise<void>;
}

interface Call {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Record<string, unknown>;
}

interface Reply {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const BODY_LIMIT = 65_536;

export async function startGitHub(): Promise<GitHubStandIn> {
  let nextId = 1000;
  const server = createServer((request, response) => {
    void answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const github: GitHubStandIn = {
    url,
    token: 'ghs_stand-in-token-0123456789',
    comments: [],
    issues: [],
    pulls: [],
    commits: [],
    branches: new Map(),
    trees: new Map(),
    linkDelay: 0,
    requests: [],
    fault: undefined,
    addComment: ({ issue, login = BOT, body }) => {
      const comment = { id: nextId, issue, login, body, isMinimized: false };
      nextId += 1;
      github.comments.push(comment);
      return comment;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const target = new URL(request.url ?? '/', url);
    const method = request.method ?? 'GET';
    github.requests.push(`${method} ${target.pathname}`);
    const fault = github.fault?.(method, target.pathname);
    const call = {
      method,
      path: target.pathname,
      query: target.searchParams,
      body: parse(Buffer.concat(chunks).toString('utf8')),
    };
    const isKnown = request.headers.authorization === `Bearer ${github.token}`;
    const proper =
      fault !== undefined && fault.after !== true
        ? undefined
        : isKnown
          ? route(call)
          : { status: 401, body: { message: 'Bad credentials' } };
    const reply: Reply =
      fault === undefined
        ? (proper ?? { status: 404, body: { message: 'Not Found' } })
        : {
            status: fault.status,
            body: { message: fault.message ?? 'fault' },
            ...(fault.headers === undefined ? {} : { headers: fault.headers }),
          };
    response.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers });
    response.end(JSON.stringify(reply.body));
  }

  function route(call: Call): Reply | undefined {
    const { method, path, query, body } = call;
    if (path === '/graphql') return { status: 200, body: { data: graphql(body) } };
    if (path === '/user')
      return { status: 403, body: { message: 'Resource not accessible by integration' } };
    const rest = path.replace(/^\/repos\/[^/]+\/[^/]+/, '');
    const match = (pattern: RegExp): string | undefined => pattern.exec(rest)?.[1];
    const comments = match(/^\/issues\/(\d+)\/comments$/);
    if (comments !== undefined && method === 'GET') {
      const all = github.comments.filter(({ issue }) => issue === Number(comments));
      return page(all.map(commentJson), call);
    }
    if (comments !== undefined && method === 'POST') {
      if (String(body['body']).length > BODY_LIMIT) return tooLong();
      const comment = github.addComment({ issue: Number(comments), body: String(body['body']) });
      return { status: 201, body: commentJson(comment) };
    }
    const edited = match(/^\/issues\/comments\/(\d+)$/);
    if (edited !== undefined && method === 'PATCH') {
      const comment = github.comments.find(({ id }) => id === Number(edited));
      if (comment === undefined) return undefined;
      if (String(body['body']).length > BODY_LIMIT) return tooLong();
      comment.body = String(body['body']);
      return { status: 200, body: commentJson(comment) };
    }
    if (rest === '/issues' && method === 'GET') {
      const label = query.get('labels') ?? '';
      const found = github.issues.filter((issue) => issue.labels.includes(label));
      return page(found.map(issueJson), call);
    }
    if (rest === '/issues' && method === 'POST') {
      const issue: StandInIssue = {
        number: 100 + github.issues.length,
        login: BOT,
        title: String(body['title']),
        body: String(body['body']),
        state: 'open',
        stateReason: null,
        labels: body['labels'] as string[],
        isPull: false,
      };
      github.issues.push(issue);
      return { status: 201, body: issueJson(issue) };
    }
    const changed = match(/^\/issues\/(\d+)$/);
    if (changed !== undefined && method === 'PATCH') {
      const issue = github.issues.find(({ number }) => number === Number(changed));
      if (issue === undefined) return undefined;
      if (typeof body['body'] === 'string') issue.body = body['body'];
      if (typeof body['state'] === 'string') {
        issue.state = body['state'];
        issue.stateReason = (body['state_reason'] as string | undefined) ?? null;
      }
      return { status: 200, body: issueJson(issue) };
    }
    const pull = match(/^\/pulls\/(\d+)$/);
    if (pull !== undefined) {
      const found = github.pulls.find(({ number }) => number === Number(pull));
      return found === undefined ? undefined : { status: 200, body: pullJson(found) };
    }
    const linked = match(/^\/commits\/([^/]+)\/pulls$/);
    if (linked !== undefined) {
      if (github.linkDelay > 0) {
        github.linkDelay -= 1;
        return { status: 200, body: [] };
      }
      const found = github.pulls.filter(({ mergeCommit }) => mergeCommit === linked);
      return { status: 200, body: found.map(pullJson) };
    }
    if (rest === '/commits') {
      const from = github.commits.findIndex(({ sha }) => sha === query.get('sha'));
      const found = from === -1 ? [] : github.commits.slice(from);
      return { status: 200, body: found.map(({ sha, message }) => ({ sha, commit: { message } })) };
    }
    if (rest.startsWith('/compare/')) {
      return {
        status: 200,
        body: { commits: github.commits.map(({ sha, message }) => ({ sha, commit: { message } })) },
      };
    }
    const branch = match(/^\/git\/ref\/heads\/(.+)$/);
    const sha = branch === undefined ? undefined : github.branches.get(branch);
    return sha === undefined ? undefined : { status: 200, body: { object: { sha } } };
  }

  function graphql(body: Record<string, unknown>): unknown {
    const query = String(body['query']);
    const variables = body['variables'] as Record<string, unknown>;
    if (query.startsWith('query Viewer')) return { viewer: { login: BOT } };
    if (query.startsWith('query Folded')) {
      const ids = variables['ids'] as string[];
      return {
        nodes: github.comments
          .filter(({ id }) => ids.includes(`node-${id}`))
          .map(({ id, isMinimized }) => ({ id: `node-${id}`, isMinimized })),
      };
    }
    if (query.startsWith('mutation Fold')) {
      const comment = github.comments.find(({ id }) => `node-${id}` === variables['id']);
      if (comment !== undefined) comment.isMinimized = true;
      return { minimizeComment: { clientMutationId: null } };
    }
    const tree = (name: string): object | null => {
      const oid = github.trees.get(String(variables[name]));
      return oid === undefined ? null : { oid };
    };
    return { repository: { here: tree('here'), there: tree('there') } };
  }

  function page(items: readonly unknown[], { path, query }: Call): Reply {
    const size = Number(query.get('per_page') ?? 30);
    const number = Number(query.get('page') ?? 1);
    const next = new URL(path, url);
    for (const [name, value] of query) next.searchParams.set(name, value);
    next.searchParams.set('page', String(number + 1));
    return {
      status: 200,
      body: items.slice((number - 1) * size, number * size),
      headers: number * size < items.length ? { link: `<${next.href}>; rel="next"` } : {},
    };
  }

  function commentJson({ id, issue, login, body }: StandInComment): object {
    const html = `https://github.test/acme/ml/pull/${issue}#issuecomment-${id}`;
    return { id, node_id: `node-${id}`, html_url: html, user: { login }, body };
  }

  function issueJson(issue: StandInIssue): object {
    return {
      number: issue.number,
      html_url: `https://github.test/acme/ml/issues/${issue.number}`,
      user: { login: issue.login },
      title: issue.title,
      body: issue.body,
      state: issue.state,
      state_reason: issue.stateReason,
      ...(issue.isPull ? { pull_request: {} } : {}),
    };
  }

  function pullJson(pull: StandInPull): object {
    return {
      number: pull.number,
      merged_at: pull.mergedAt,
      merge_commit_sha: pull.mergeCommit,
      base: { ref: pull.base },
      head: { sha: pull.headSha },
    };
  }

  return github;
}

function tooLong(): Reply {
  return {
    status: 422,
    body: { message: 'Validation Failed: body is too long (maximum is 65536 characters)' },
  };
}

function parse(text: string): Record<string, unknown> {
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
}
