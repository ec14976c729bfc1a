/** The part of GitHub's REST that the action uses, with what it refuses. */
import { commitsFrom, parentsOf } from './history.ts';
import { type Call, invalid, notFound, page, type Reply, refuse } from './reply.ts';
import { commentJson, commitJson, issueJson, pullJson, runJson } from './shapes.ts';
import { BOT, type FakeIssue, type FakeState, type Part, type Right } from './state.ts';

const MAX_BODY_LENGTH = 65_536;
const MAX_TITLE_LENGTH = 256;
const MAX_LABEL_LENGTH = 50;
const STATE_REASONS = ['completed', 'not_planned', 'duplicate', 'reopened'];

/** Responses to one method and path; the pattern's group is the path's variable part. */
interface Route {
  readonly method: string;
  readonly pattern: RegExp;
  /** Any one of these is enough. */
  readonly needs: (state: FakeState, found: string) => readonly (readonly [Part, Right])[];
  readonly response: (state: FakeState, call: Call, found: string) => Reply;
}

const CONTENTS = (): readonly [readonly [Part, Right]] => [['contents', 'read']];
const PULLS = (): readonly [readonly [Part, Right]] => [['pull_requests', 'read']];
const ISSUES = (right: Right) => (): readonly [readonly [Part, Right]] => [['issues', right]];

/** A pull request is an issue too: either right will do. */
const CONVERSATION =
  (right: Right) =>
  (state: FakeState, number: string): readonly (readonly [Part, Right])[] =>
    isPull(state, Number(number))
      ? [
          ['pull_requests', right],
          ['issues', right],
        ]
      : [['issues', right]];

const ROUTES: readonly Route[] = [
  {
    method: 'GET',
    pattern: /^\/issues\/(\d+)\/comments$/u,
    needs: CONVERSATION('read'),
    response: listComments,
  },
  {
    method: 'POST',
    pattern: /^\/issues\/(\d+)\/comments$/u,
    needs: CONVERSATION('write'),
    response: createComment,
  },
  {
    method: 'PATCH',
    pattern: /^\/issues\/comments\/(\d+)$/u,
    needs: (state, id) => CONVERSATION('write')(state, String(commentOf(state, id)?.issue ?? 0)),
    response: editComment,
  },
  { method: 'GET', pattern: /^\/issues()$/u, needs: ISSUES('read'), response: listIssues },
  { method: 'POST', pattern: /^\/issues()$/u, needs: ISSUES('write'), response: createIssue },
  { method: 'GET', pattern: /^\/issues\/(\d+)$/u, needs: ISSUES('read'), response: readIssue },
  { method: 'PATCH', pattern: /^\/issues\/(\d+)$/u, needs: ISSUES('write'), response: editIssue },
  {
    method: 'GET',
    pattern: /^\/issues\/(\d+)\/labels$/u,
    needs: CONVERSATION('read'),
    response: listLabels,
  },
  {
    method: 'POST',
    pattern: /^\/issues\/(\d+)\/labels$/u,
    needs: CONVERSATION('write'),
    response: addLabels,
  },
  {
    method: 'DELETE',
    pattern: /^\/issues\/(\d+\/labels\/[^/]+)$/u,
    needs: (state, found) => CONVERSATION('write')(state, found.split('/')[0] ?? ''),
    response: removeLabel,
  },
  {
    method: 'POST',
    pattern: /^\/statuses\/([^/]+)$/u,
    needs: () => [['statuses', 'write']],
    response: createStatus,
  },
  { method: 'GET', pattern: /^\/pulls\/(\d+)$/u, needs: PULLS, response: readPull },
  { method: 'GET', pattern: /^\/commits\/([^/]+)\/pulls$/u, needs: PULLS, response: linkedPulls },
  { method: 'GET', pattern: /^\/commits()$/u, needs: CONTENTS, response: listCommits },
  { method: 'GET', pattern: /^\/compare\/(.+)$/u, needs: CONTENTS, response: compare },
  { method: 'GET', pattern: /^\/contents\/(.+)$/u, needs: CONTENTS, response: readContents },
  { method: 'GET', pattern: /^\/git\/ref\/heads\/(.+)$/u, needs: CONTENTS, response: readBranch },
  {
    method: 'GET',
    pattern: /^\/actions\/(?:workflows\/[^/]+\/)?(runs)$/u,
    needs: () => [['actions', 'read']],
    response: listRuns,
  },
];

const RANK: Readonly<Record<Right, number>> = { none: 0, read: 1, write: 2 };

/** Responds to a request for something in the repository. */
export function respondRest(state: FakeState, call: Call): Reply {
  // `GITHUB_TOKEN` is no user.
  if (call.path === '/user') return forbidden([]);
  const rest = /^\/(?:repos\/acme\/ml|repositories\/4711)(\/.*)$/u.exec(call.path)?.[1];
  if (rest === undefined || !state.isVisible) return notFound();
  for (const route of ROUTES) {
    const found = route.pattern.exec(rest)?.[1];
    if (found === undefined || route.method !== call.method) continue;
    const needs = route.needs(state, found);
    const isAllowed = needs.some(([part, right]) => RANK[state.rights[part]] >= RANK[right]);
    return isAllowed ? route.response(state, call, found) : forbidden(needs);
  }
  return notFound();
}

function forbidden(needs: readonly (readonly [Part, Right])[]): Reply {
  return refuse(403, 'Resource not accessible by integration', {
    'x-accepted-github-permissions': needs.map((need) => need.join('=')).join('; '),
  });
}

function isPull(state: FakeState, number: number): boolean {
  return state.pulls.some((pull) => pull.number === number);
}

function commentOf(state: FakeState, id: string): FakeState['comments'][number] | undefined {
  return state.comments.find((comment) => comment.id === Number(id));
}

function listComments(state: FakeState, call: Call, number: string): Reply {
  if (!exists(state, Number(number))) return notFound();
  const all = state.comments.filter(({ issue }) => issue === Number(number));
  // Lists are read from a copy that lags behind.
  const isLagging = state.listDelay > 0 && all.length > 0;
  if (isLagging) state.listDelay -= 1;
  return page((isLagging ? all.slice(0, -1) : all).map(commentJson), call);
}

function exists(state: FakeState, number: number): boolean {
  return isPull(state, number) || state.issues.some((issue) => issue.number === number);
}

function createComment(state: FakeState, { body }: Call, number: string): Reply {
  if (!exists(state, Number(number))) return notFound();
  if (state.locked.has(Number(number))) {
    return refuse(403, 'Unable to create comment because issue is locked.');
  }
  const refusal = bodyRefusal('IssueComment', body['body']);
  if (refusal !== undefined) return refusal;
  const comment = state.addComment({ issue: Number(number), body: String(body['body']) });
  return { status: 201, body: commentJson(comment) };
}

function editComment(state: FakeState, { body }: Call, id: string): Reply {
  const comment = commentOf(state, id);
  if (comment === undefined) return notFound();
  const refusal = bodyRefusal('IssueComment', body['body']);
  if (refusal !== undefined) return refusal;
  comment.body = String(body['body']);
  return { status: 200, body: commentJson(comment) };
}

function bodyRefusal(resource: string, text: unknown): Reply | undefined {
  if (typeof text !== 'string' || text.trim() === '') return invalid(resource, 'body');
  return text.length > MAX_BODY_LENGTH
    ? invalid(resource, 'body', `Body is too long (maximum is ${MAX_BODY_LENGTH} characters)`)
    : undefined;
}

const NO_ISSUES = refuse(410, 'Issues has been disabled in this repository.');

function listIssues(state: FakeState, call: Call): Reply {
  if (!state.hasIssues) return NO_ISSUES;
  const { query } = call;
  const labels = (query.get('labels') ?? '').toLowerCase().split(',').filter(Boolean);
  const wanted = query.get('state') ?? 'open';
  const creator = query.get('creator');
  const found = state.issues.filter(
    (issue) =>
      (wanted === 'all' || issue.state === wanted) &&
      (creator === null || issue.login === creator) &&
      labels.every((label) => issue.labels.some((each) => each.toLowerCase() === label)),
  );
  // The newest first, unless it is asked otherwise.
  if (query.get('direction') !== 'asc') found.reverse();
  return page(found.map(issueJson), call);
}

function createIssue(state: FakeState, { body }: Call): Reply {
  if (!state.hasIssues) return NO_ISSUES;
  const { title, labels = [], assignees = [] } = body;
  if (typeof title !== 'string' || title.trim() === '') return invalid('Issue', 'title');
  if (title.length > MAX_TITLE_LENGTH) {
    return invalid(
      'Issue',
      'title',
      `title is too long (maximum is ${MAX_TITLE_LENGTH} characters)`,
    );
  }
  if (typeof body['body'] === 'string' && body['body'].length > MAX_BODY_LENGTH) {
    return invalid('Issue', 'body', `body is too long (maximum is ${MAX_BODY_LENGTH} characters)`);
  }
  if (!isTextList(labels) || labels.some((label) => label.length > MAX_LABEL_LENGTH)) {
    return invalid('Label', 'name', `name is too long (maximum is ${MAX_LABEL_LENGTH} characters)`);
  }
  if (!isTextList(assignees) || assignees.some((login) => !state.assignable.has(login))) {
    return invalid('Issue', 'assignees', 'assignees is invalid');
  }
  const issue: FakeIssue = {
    number: 100 + state.issues.length,
    login: BOT,
    title,
    body: typeof body['body'] === 'string' ? body['body'] : '',
    state: 'open',
    stateReason: null,
    labels: [...labels],
    ...(assignees.length === 0 ? {} : { assignees }),
    isPull: false,
  };
  state.issues.push(issue);
  return { status: 201, body: issueJson(issue) };
}

function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function readIssue(state: FakeState, _call: Call, number: string): Reply {
  if (!state.hasIssues) return NO_ISSUES;
  const issue = state.issues.find((each) => each.number === Number(number));
  return issue === undefined ? notFound() : { status: 200, body: issueJson(issue) };
}

function editIssue(state: FakeState, { body }: Call, number: string): Reply {
  if (!state.hasIssues) return NO_ISSUES;
  const issue = state.issues.find((each) => each.number === Number(number));
  if (issue === undefined) return notFound();
  const { body: text, state: wanted, state_reason: reason } = body;
  if (wanted !== undefined && wanted !== 'open' && wanted !== 'closed') {
    return invalid('Issue', 'state', 'state is invalid');
  }
  if (reason !== undefined && reason !== null && !STATE_REASONS.includes(String(reason))) {
    return invalid('Issue', 'state_reason', 'state_reason is invalid');
  }
  // Too long a string is refused with success, and the old one stays.
  if (typeof text === 'string' && text.length <= MAX_BODY_LENGTH) issue.body = text;
  if (typeof wanted === 'string') {
    issue.state = wanted;
    issue.stateReason = typeof reason === 'string' ? reason : null;
  }
  return { status: 200, body: issueJson(issue) };
}

function readPull(state: FakeState, _call: Call, number: string): Reply {
  const found = state.pulls.find((pull) => pull.number === Number(number));
  return found === undefined ? notFound() : { status: 200, body: pullJson(found) };
}

function listLabels(state: FakeState, call: Call, number: string): Reply {
  if (!exists(state, Number(number))) return notFound();
  return page(
    labelsOf(state, number).map((name) => ({ name })),
    call,
  );
}

function labelsOf(state: FakeState, number: string): readonly string[] {
  return state.labels.get(Number(number)) ?? [];
}

function addLabels(state: FakeState, call: Call, number: string): Reply {
  if (!exists(state, Number(number))) return notFound();
  const { labels } = call.body;
  if (!isTextList(labels) || labels.some((label) => label.length > MAX_LABEL_LENGTH)) {
    return invalid('Label', 'name', `name is too long (maximum is ${MAX_LABEL_LENGTH} characters)`);
  }
  // What does not exist and may not be made is left out, and nothing is said.
  const made = state.mayMakeLabels ? labels : [];
  state.labels.set(Number(number), [...new Set([...labelsOf(state, number), ...made])]);
  return listLabels(state, { ...call, query: new URLSearchParams() }, number);
}

function removeLabel(state: FakeState, call: Call, found: string): Reply {
  const [number = '', , name = ''] = found.split('/');
  const before = labelsOf(state, number);
  const left = before.filter((each) => each !== decodeURIComponent(name));
  if (left.length === before.length) return refuse(404, 'Label does not exist');
  state.labels.set(Number(number), left);
  return listLabels(state, { ...call, query: new URLSearchParams() }, number);
}

function createStatus(state: FakeState, { body }: Call, sha: string): Reply {
  const { state: ending, context = 'default', description = '' } = body;
  if (!['error', 'failure', 'pending', 'success'].includes(String(ending))) {
    return invalid('Status', 'state', 'state is not included in the list');
  }
  if (String(description).length > 140) {
    return invalid('Status', 'description', 'description is too long (maximum is 140 characters)');
  }
  const status = {
    sha: decodeURIComponent(sha),
    state: String(ending),
    context: String(context),
    description: String(description),
  };
  state.statuses.push(status);
  const { sha: _sha, ...shown } = status;
  return { status: 201, body: shown };
}

function linkedPulls(state: FakeState, call: Call, sha: string): Reply {
  if (state.linkDelay > 0) {
    state.linkDelay -= 1;
    return state.linkResponse === 'empty'
      ? page([], call)
      : refuse(422, `No commit found for SHA: ${sha}`);
  }
  const found = state.pulls.filter(
    ({ mergeCommit, commits }) => mergeCommit === sha || commits?.includes(sha) === true,
  );
  return page(found.map(pullJson), call);
}

function listCommits(state: FakeState, call: Call): Reply {
  const commits = commitsFrom(state, call.query.get('sha') ?? '', call.query.get('path'));
  return commits === undefined
    ? notFound()
    : page(
        commits.map((commit) => commitJson(commit, parentsOf(state, commit))),
        call,
      );
}

function compare(state: FakeState, _call: Call, range: string): Reply {
  const [base = '', head = ''] = range
    .split('...')
    .map(decodeURIComponent)
    .map((name) => state.branches.get(name) ?? name);
  const [before, after] = [base, head].map((name) => commitsFrom(state, name, null));
  if (before === undefined || after === undefined) return notFound();
  // The oldest first, unlike the list of commits.
  const between = after.filter((commit) => !before.includes(commit)).reverse();
  return {
    status: 200,
    body: {
      total_commits: between.length,
      commits: between.map((commit) => commitJson(commit, parentsOf(state, commit))),
    },
  };
}

function readContents(state: FakeState, call: Call, path: string): Reply {
  const text = state.files.get(`${call.query.get('ref') ?? ''}:${decodeURIComponent(path)}`);
  if (text === undefined) return notFound();
  const content = Buffer.from(text, 'utf8').toString('base64');
  return { status: 200, body: { type: 'file', encoding: 'base64', content, path } };
}

function readBranch(state: FakeState, _call: Call, name: string): Reply {
  const branch = decodeURIComponent(name);
  const sha = state.branches.get(branch);
  if (sha === undefined) return notFound();
  return { status: 200, body: { ref: `refs/heads/${branch}`, object: { type: 'commit', sha } } };
}

function listRuns(state: FakeState, call: Call): Reply {
  const sha = call.query.get('head_sha');
  const found = state.runs.filter(({ headSha }) => sha === null || headSha === sha).map(runJson);
  const response = page(found, call);
  return { ...response, body: { total_count: found.length, workflow_runs: response.body } };
}
