/** The one issue that says what drifted: opened, edited, reopened and closed by rule. */
import { isJsonList, isJsonObject, type JsonObject, type JsonValue } from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import type { ActionRun } from '../action-run.ts';
import { type CommentIdentity, identityLabel, isOwn } from './comment-identity.ts';
import { type IssueMarker, parseIssueMarker, renderIssueMarker } from './comment-marker.ts';
import { GitHubFailure } from './github-failure.ts';

/** What the issue is to say. */
export interface DriftReport {
  readonly identity: CommentIdentity;
  /** The key of the identity. */
  readonly key: string;
  /** Digest of the drift; undefined when there is none. */
  readonly digest: string | undefined;
  /** Markdown below the marker. */
  readonly text: string;
}

/** The issue that was touched. */
export interface KeptIssue {
  readonly number: number;
  readonly url: string;
}

interface OwnIssue extends KeptIssue {
  readonly isOpen: boolean;
  /** Closed as "not planned": whoever did so does not want to hear of this drift again. */
  readonly isSnoozed: boolean;
  readonly marker: IssueMarker;
  readonly body: string;
}

/** The drift of an issue that we closed as a duplicate: it says nothing, and nobody asked to hear no more of it. */
const NO_DRIFT = '';

/** Keeps the issue; undefined when there was nothing to say. */
export async function syncDriftIssue(
  run: ActionRun,
  report: DriftReport,
): Promise<KeptIssue | undefined> {
  const issues = await listOwnIssues(run, report.identity);
  const open = issues.filter(({ isOpen }) => isOpen);
  const runLink = `<a href="${encodeURI(run.context.runUrl)}">run ${run.context.runNumber}</a>`;
  if (report.digest === undefined) {
    for (const issue of open) {
      await change(run, issue, { state: 'closed', state_reason: 'completed' });
      await say(run, issue, `Resolved: no drift in ${runLink}.`);
    }
    return open[0];
  }
  const mark = (drift: string): string =>
    renderIssueMarker({
      key: report.key,
      ...present({ directory: report.identity.directory }),
      drift,
    });
  const body = run.redact(mark(report.digest) + report.text);
  const [oldest, ...others] = open;
  for (const issue of others) {
    const marker = mark(NO_DRIFT);
    await change(run, issue, {
      state: 'closed',
      state_reason: 'not_planned',
      body: run.redact(marker + issue.body.slice(issue.body.indexOf('\n') + 1)),
    });
    await say(run, issue, `Duplicate of #${oldest?.number}.`);
  }
  if (oldest !== undefined) {
    await change(run, oldest, { body });
    if (oldest.marker.drift !== report.digest)
      await say(run, oldest, `The drift has changed: ${runLink}.`);
    return oldest;
  }
  const last = issues.at(-1);
  if (last === undefined) return await create(run, report, body);
  if (last.isSnoozed && last.marker.drift === report.digest) return undefined;
  await change(run, last, { state: 'open', body });
  await say(run, last, `There is drift again: ${runLink}.`);
  return last;
}

/**
 * Issues that the token's identity wrote, the oldest first: those with our label, else the identity's newest ones, since
 * GitHub drops a label that the token may not create, and people take labels away.
 */
async function listOwnIssues(
  run: ActionRun,
  wanted: CommentIdentity,
): Promise<readonly OwnIssue[]> {
  const { client, repoPath, identity } = await run.github();
  const [label = ''] = run.inputs.issueLabels;
  const query = `labels=${encodeURIComponent(label)}&state=all&sort=created&direction=asc&per_page=100`;
  const labeled = ownIssues(await client.list(`${repoPath}/issues?${query}`), identity, wanted);
  if (labeled.length > 0) return labeled;
  const byCreator = `creator=${encodeURIComponent(identity)}&state=all&sort=created&direction=desc&per_page=100`;
  const newest = await client.get(`${repoPath}/issues?${byCreator}`);
  const listed = isJsonList(newest) ? newest.filter(isJsonObject) : [];
  return ownIssues(listed.toReversed(), identity, wanted);
}

function ownIssues(
  all: readonly JsonObject[],
  identity: string,
  wanted: CommentIdentity,
): readonly OwnIssue[] {
  return all
    .filter((issue) => !('pull_request' in issue))
    .flatMap((issue) => {
      const { user, body, number, html_url: url } = issue;
      if (!isJsonObject(user) || user['login'] !== identity || typeof number !== 'number')
        return [];
      const marker = typeof body === 'string' ? parseIssueMarker(body) : undefined;
      if (marker === undefined || marker.drift === NO_DRIFT || !isOwn(marker, wanted)) return [];
      return [
        {
          number,
          url: typeof url === 'string' ? url : '',
          isOpen: issue['state'] === 'open',
          isSnoozed: issue['state_reason'] === 'not_planned',
          marker,
          body: String(body),
        },
      ];
    });
}

async function create(run: ActionRun, report: DriftReport, body: string): Promise<KeptIssue> {
  const { io, inputs, redact } = run;
  const assignees = inputs.issueAssignees;
  const { identity, key } = report;
  const title = `W&B automations drift: ${identityLabel(identity, key)}`;
  const issue = { title, body, labels: inputs.issueLabels };
  try {
    return await send(run, identity, assignees.length === 0 ? issue : { ...issue, assignees });
  } catch (error) {
    // An issue without somebody is worth more than none: people leave, and the drift is still there.
    const isRefused = error instanceof GitHubFailure && error.status === 422;
    if (!isRefused || assignees.length === 0) throw error;
    const kept = await send(run, identity, issue);
    const names = assignees.join(', ');
    io.annotate('warning', redact(`The issue could not be assigned to ${names}. ${error.message}`));
    return kept;
  }
}

async function send(
  run: ActionRun,
  identity: CommentIdentity,
  issue: JsonObject,
): Promise<KeptIssue> {
  const { client, repoPath } = await run.github();
  try {
    const created = await client.post(`${repoPath}/issues`, issue);
    const { number, html_url: url, labels } = created;
    if (typeof number !== 'number') {
      throw new GitHubFailure('GitHub created an issue, but does not return it', 200, true);
    }
    warnOfDroppedLabels(run, number, labels);
    return { number, url: typeof url === 'string' ? url : '' };
  } catch (error) {
    // After a lost response the issue may exist: a second one would be opened tomorrow.
    if (!(error instanceof GitHubFailure && error.mayBeDone)) throw error;
    const stored = (await listOwnIssues(run, identity)).find(({ isOpen }) => isOpen);
    if (stored === undefined) throw error;
    return stored;
  }
}

/** Without rights to push GitHub drops labels and says nothing. */
function warnOfDroppedLabels(
  { inputs, io, redact }: ActionRun,
  number: number,
  labels: JsonValue | undefined,
): void {
  if (!isJsonList(labels)) return;
  const names = new Set(
    labels.map((label) => String(isJsonObject(label) ? label['name'] : label).toLowerCase()),
  );
  const dropped = inputs.issueLabels.filter((label) => !names.has(label.toLowerCase()));
  if (dropped.length === 0) return;
  const message = `GitHub opened issue #${number} without the label ${dropped.join(', ')}: create it in the repository, and put it on the issue`;
  io.annotate('warning', redact(message));
}

async function change(run: ActionRun, issue: KeptIssue, fields: JsonObject): Promise<void> {
  const { client, repoPath } = await run.github();
  await client.patch(`${repoPath}/issues/${issue.number}`, fields);
}

/** A comment whose response is lost counts as said: better once too few than every night. */
async function say(run: ActionRun, issue: KeptIssue, body: string): Promise<void> {
  const { client, repoPath } = await run.github();
  await client
    .post(`${repoPath}/issues/${issue.number}/comments`, { body })
    .catch((error: unknown) => {
      if (!(error instanceof GitHubFailure && error.mayBeDone)) throw error;
    });
}
