/** The state of the fake of GitHub and how it may be set up. */

export const BOT = 'github-actions[bot]';

export interface FakeComment {
  readonly id: number;
  readonly issue: number;
  readonly login: string;
  body: string;
  isMinimized: boolean;
}

export interface FakeIssue {
  readonly number: number;
  readonly login: string;
  title: string;
  body: string;
  state: string;
  stateReason: string | null;
  labels: string[];
  readonly assignees?: readonly string[];
  readonly isPull: boolean;
}

export interface FakePull {
  readonly number: number;
  headSha: string;
  base: string;
  mergedAt: string | null;
  mergeCommit: string | null;
  /** Other commits that it brought to the branch; none when absent. */
  commits?: readonly string[];
  /** The repository of its branch; null when it was deleted; this one when absent. */
  headRepository?: string | null;
  /** Reviews, the oldest first; none when absent. */
  reviews?: readonly FakeReview[];
  /** Whether it was closed without being merged; not when absent. */
  isClosed?: boolean;
}

/** A review of a pull request by somebody. */
export interface FakeReview {
  readonly login: string;
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED';
  readonly commit: string;
  /** Whether they may write to the repository. */
  readonly mayWrite: boolean;
}

/** A status of a commit. */
export interface FakeStatus {
  readonly sha: string;
  readonly state: string;
  readonly context: string;
  readonly description: string;
}

/** A commit of the branch. */
export interface FakeCommit {
  readonly sha: string;
  readonly message: string;
  /** The folders that it changes; all when absent. With `parents`, the trees say it. */
  readonly paths?: readonly string[];
  /** The commits that it is made on; absent: the one before it in the list. */
  readonly parents?: readonly string[];
}

/** A run of a workflow. */
export interface FakeRun {
  readonly id: number;
  readonly path: string;
  readonly headSha: string;
  readonly event: string;
  readonly status: string;
  readonly conclusion: string | null;
}

/** What a request is refused with instead; `after`: it is executed first. */
export interface FakeFault {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly message?: string;
  readonly after?: boolean;
  /** Instead of JSON: the response of a proxy in front of GitHub. */
  readonly html?: string;
}

/** What a token may do in one part of the repository. */
export type Right = 'none' | 'read' | 'write';

/** The parts of `permissions:` that the action's requests need. */
export type Part = 'actions' | 'contents' | 'issues' | 'pull_requests' | 'statuses';

/** A request as it came. */
export interface FakeCall {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** All that tests may look at and change. */
export interface FakeState {
  readonly token: string;
  readonly comments: FakeComment[];
  readonly issues: FakeIssue[];
  readonly pulls: FakePull[];
  /** Commits of the branch, the newest first. */
  readonly commits: FakeCommit[];
  readonly branches: Map<string, string>;
  /** Tree ids by `SHA:path`. */
  readonly trees: Map<string, string>;
  /** Contents of files by `SHA:path`. */
  readonly files: Map<string, string>;
  readonly runs: FakeRun[];
  /** Labels by issue or pull request. */
  readonly labels: Map<number, readonly string[]>;
  /** Whether labels that do not exist are made. */
  mayMakeLabels: boolean;
  readonly statuses: FakeStatus[];
  /** What the token may do; everything when nothing is taken away. */
  readonly rights: Record<Part, Right>;
  /** Whether the token sees the repository at all: GitHub hides it from others. */
  isVisible: boolean;
  /** Whether the repository has issues. */
  hasIssues: boolean;
  /** Conversations that take no comments. */
  readonly locked: Set<number>;
  /** Who issues may be assigned to. */
  readonly assignable: Set<string>;
  /** How often a commit's pull requests are still unknown: an empty list, or no such commit. */
  linkDelay: number;
  linkResponse: 'empty' | 'missing';
  /** How many lists of comments do not yet show the newest one. */
  listDelay: number;
  /** Requests that the token has left, and when (in seconds since 1970) there will be more. */
  remaining: number;
  resetAt: number;
  /** Writes that a minute takes before the secondary limit. */
  writesPerMinute: number;
  /** `METHOD /path` of everything that was asked. */
  readonly requests: string[];
  /** The same with queries and bodies. */
  readonly calls: FakeCall[];
  fault:
    | ((method: string, path: string) => FakeFault | undefined | Promise<FakeFault | undefined>)
    | undefined;
  addComment(comment: {
    readonly issue: number;
    readonly login?: string;
    readonly body: string;
  }): FakeComment;
  /** Opens a pull request, or pushes to it. */
  pushPull(number: number, headSha: string): FakePull;
}

/** A repository with nothing in it, and a token that may do everything there. */
export function createState(): FakeState {
  let nextId = 1000;
  const state: FakeState = {
    token: 'ghs_stand-in-token-0123456789',
    comments: [],
    issues: [],
    pulls: [],
    commits: [],
    branches: new Map(),
    trees: new Map(),
    files: new Map(),
    runs: [],
    labels: new Map(),
    mayMakeLabels: true,
    statuses: [],
    rights: {
      actions: 'read',
      contents: 'read',
      issues: 'write',
      pull_requests: 'write',
      statuses: 'write',
    },
    isVisible: true,
    hasIssues: true,
    locked: new Set(),
    assignable: new Set(['mona', 'hubot']),
    linkDelay: 0,
    linkResponse: 'empty',
    listDelay: 0,
    remaining: 1000,
    resetAt: 0,
    writesPerMinute: 80,
    requests: [],
    calls: [],
    fault: undefined,
    addComment: ({ issue, login = BOT, body }) => {
      const comment = { id: nextId, issue, login, body, isMinimized: false };
      nextId += 1;
      state.comments.push(comment);
      return comment;
    },
    pushPull: (number, headSha) => {
      const known = state.pulls.find((pull) => pull.number === number);
      if (known !== undefined) {
        known.headSha = headSha;
        return known;
      }
      const pull = { number, headSha, base: 'main', mergedAt: null, mergeCommit: null };
      state.pulls.push(pull);
      return pull;
    },
  };
  return state;
}
