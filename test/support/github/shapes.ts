/** The state of the fake of GitHub in GitHub's formats. */
import type { FakeComment, FakeIssue, FakePull, FakeRun } from './state.ts';

const REPOSITORY = 'acme/ml';

/** Where people would look at it. */
const WEB = `https://github.test/${REPOSITORY}`;

export function commentJson({ id, issue, login, body }: FakeComment): object {
  return {
    id,
    node_id: nodeId(id),
    html_url: `${WEB}/pull/${issue}#issuecomment-${id}`,
    user: { login, type: login.endsWith('[bot]') ? 'Bot' : 'User' },
    body,
  };
}

export function issueJson(issue: FakeIssue): object {
  return {
    number: issue.number,
    html_url: `${WEB}/issues/${issue.number}`,
    user: { login: issue.login },
    title: issue.title,
    body: issue.body,
    state: issue.state,
    state_reason: issue.stateReason,
    labels: issue.labels.map((name) => ({ name })),
    assignees: (issue.assignees ?? []).map((login) => ({ login })),
    // The official example is one of a pull request.
    pull_request: issue.isPull ? { url: `${WEB}/pull/${issue.number}` } : undefined,
  };
}

export function pullJson(pull: FakePull): object {
  return {
    number: pull.number,
    state: pull.mergedAt === null && pull.isClosed !== true ? 'open' : 'closed',
    merged_at: pull.mergedAt,
    merge_commit_sha: pull.mergeCommit,
    user: { login: 'mona' },
    base: { ref: pull.base, repo: { full_name: REPOSITORY } },
    head: { sha: pull.headSha, repo: headRepository(pull) },
  };
}

function headRepository({ headRepository: name = REPOSITORY }: FakePull): object | null {
  return name === null ? null : { full_name: name };
}

export function commitJson(
  commit: { readonly sha: string; readonly message: string },
  parents: readonly string[],
): object {
  return {
    sha: commit.sha,
    commit: { message: commit.message },
    parents: parents.map((sha) => ({ sha })),
  };
}

export function runJson(run: FakeRun): object {
  return {
    id: run.id,
    path: run.path,
    head_sha: run.headSha,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    html_url: `${WEB}/actions/runs/${run.id}`,
  };
}

/** The id that GraphQL knows a comment by. */
export function nodeId(id: number): string {
  return `IC_${id}`;
}
