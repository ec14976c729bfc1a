/** What GitHub says of the run: the event, the repository, the commit, the pull request. */
import { readFile } from 'node:fs/promises';
import { isJsonObject, type JsonObject, type JsonValue } from '../../lib/json.ts';
import { parseJsonText } from '../../lib/lossless-json.ts';
import { present } from '../../lib/present.ts';
import { ActionFailure } from '../failure-reason.ts';

/** The pull request that an event is about. */
export interface EventPullRequest {
  readonly number: number;
  /** The last commit of the branch; absent where the event does not say (`merge_group`). */
  readonly headSha?: string;
  /** The branch that it is merged into; absent where the event does not say. */
  readonly baseBranch?: string;
  /** Whether the branch lies in another repository. */
  readonly isFork: boolean;
  /** Whether the event says that it was merged or closed. */
  readonly isClosed: boolean;
}

export interface EventContext {
  readonly event: string;
  readonly owner: string;
  readonly repo: string;
  /** The commit that is checked out. */
  readonly sha: string;
  /** `refs/heads/main`, `refs/pull/7/merge`. */
  readonly ref: string;
  /** The branch that was pushed or is checked out; absent for pull requests and tags. */
  readonly branch?: string;
  readonly actor: string;
  /** Id and attempt, as `16403312877.1`. */
  readonly runId: string;
  readonly runUrl: string;
  readonly runNumber: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly pullRequest?: EventPullRequest;
  /** The default branch of the repository; absent where the event does not say. */
  readonly defaultBranch?: string;
  /** The commit before the change: of the base branch, or before the push; absent where the event is about no change. */
  readonly baseSha?: string;
  /** A merge group: the entry of a queue that is tried on top of those before it. */
  readonly mergeGroup?: {
    /** The commit that it is put on: of the branch, or of the entry before it. */
    readonly base: string;
    readonly head: string;
    /** The branch that it is merged into; absent where the event does not say. */
    readonly branch?: string;
  };
}

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Reads the context. A missing event file is an empty payload: containers and local runners have none.
 *
 * @throws ActionFailure `usage` where this is no run of GitHub Actions at all.
 */
export async function readEventContext(env: Env): Promise<EventContext> {
  const payload = await readPayload(env['GITHUB_EVENT_PATH']);
  const [owner = '', repo = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
  if (owner === '' || repo === '') {
    throw new ActionFailure(
      'usage',
      'GITHUB_REPOSITORY is not set: this program is the GitHub Action; elsewhere use the command "wac"',
    );
  }
  const ref = textOf(env, 'GITHUB_REF');
  const event = textOf(env, 'GITHUB_EVENT_NAME');
  const server = textOf(env, 'GITHUB_SERVER_URL', 'https://github.com');
  const apiUrl = textOf(env, 'GITHUB_API_URL', 'https://api.github.com').replace(/\/+$/u, '');
  const runId = textOf(env, 'GITHUB_RUN_ID');
  const pullRequest = pullRequestOf(payload, `${owner}/${repo}`);
  const mergeGroup = mergeGroupOf(payload);
  return {
    event,
    owner,
    repo,
    sha: textOf(env, 'GITHUB_SHA'),
    ref,
    ...branchOf(event, ref),
    actor: textOf(env, 'GITHUB_ACTOR'),
    runId: `${runId}.${textOf(env, 'GITHUB_RUN_ATTEMPT', '1')}`,
    runUrl: `${server}/${owner}/${repo}/actions/runs/${runId}`,
    runNumber: textOf(env, 'GITHUB_RUN_NUMBER'),
    apiUrl,
    // An Enterprise Server has REST below /api/v3 and GraphQL beside it.
    graphqlUrl: textOf(env, 'GITHUB_GRAPHQL_URL', `${apiUrl.replace(/\/v3$/u, '')}/graphql`),
    ...present({
      pullRequest,
      mergeGroup,
      defaultBranch: textIn(objectAt(payload, 'repository'), 'default_branch'),
      baseSha: baseOf(event, payload),
    }),
  };
}

function textOf(env: Env, name: string, otherwise: string = ''): string {
  return env[name] || otherwise;
}

function branchOf(event: string, ref: string): Pick<EventContext, 'branch'> {
  const isBranch = ref.startsWith('refs/heads/') && event !== 'merge_group';
  return isBranch ? { branch: ref.slice('refs/heads/'.length) } : {};
}

async function readPayload(path: string | undefined): Promise<JsonObject> {
  if (!path) return {};
  const text = await readFile(path, 'utf8').catch(() => '');
  const value = parseJsonText(text);
  return isJsonObject(value) ? value : {};
}

function pullRequestOf(payload: JsonObject, repository: string): EventPullRequest | undefined {
  const pull = payload['pull_request'];
  if (isJsonObject(pull) && typeof pull['number'] === 'number') {
    const head = objectAt(pull, 'head');
    const name = objectAt(head, 'repo')['full_name'];
    const sha = head['sha'];
    const base = objectAt(pull, 'base')['ref'];
    return {
      number: pull['number'],
      ...present({
        headSha: typeof sha === 'string' ? sha : undefined,
        baseBranch: typeof base === 'string' ? base : undefined,
      }),
      // A branch whose repository was deleted was a fork; nothing else loses its repository.
      isFork: typeof name !== 'string' || name.toLowerCase() !== repository.toLowerCase(),
      isClosed: payload['action'] === 'closed',
    };
  }
  const ref = objectAt(payload, 'merge_group')['head_ref'];
  const number = typeof ref === 'string' ? /\/pr-(\d+)-[0-9a-f]+$/u.exec(ref)?.[1] : undefined;
  return number === undefined
    ? undefined
    : { number: Number(number), isFork: false, isClosed: false };
}

function mergeGroupOf(payload: JsonObject): EventContext['mergeGroup'] {
  const { base_sha: base, head_sha: head, base_ref: ref } = objectAt(payload, 'merge_group');
  if (typeof base !== 'string' || typeof head !== 'string') return undefined;
  const branch = typeof ref === 'string' ? ref.replace(/^refs\/heads\//u, '') : undefined;
  return { base, head, ...present({ branch }) };
}

function baseOf(event: string, payload: JsonObject): string | undefined {
  // A push to a pull request has "before" too, and means its branch.
  const before = event === 'push' ? payload['before'] : undefined;
  const { base_sha: base } = objectAt(payload, 'merge_group');
  const { sha } = objectAt(objectAt(payload, 'pull_request'), 'base');
  return [sha, base, before].find((each) => typeof each === 'string');
}

function textIn(value: JsonObject, name: string): string | undefined {
  const text = value[name];
  return typeof text === 'string' ? text : undefined;
}

function objectAt(value: JsonObject, name: string): JsonObject {
  const child: JsonValue | undefined = value[name];
  return isJsonObject(child) ? child : {};
}
