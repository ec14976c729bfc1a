/** What a run of the bundle did, as text for a golden file: everything that anybody could see of it. */
import { parseCommentMarker, parseIssueMarker } from '../../../src/action/github/comment-marker.ts';
import type { Harness } from '../../action/harness.ts';
import { isWrite } from '../../support/github/limits.ts';
import type { BundleOutcome } from './bundle.ts';

/** Which requests came to a server. */
export type Traffic = 'nothing' | 'reads' | 'writes';

/** What GitHub was asked: looking who one is, or what is folded, is a read. */
export function githubTraffic({ github }: Harness): Traffic {
  if (github.calls.length === 0) return 'nothing';
  return github.calls.some(isWrite) ? 'writes' : 'reads';
}

/** What W&B was asked. */
export function wandbTraffic({ seen }: Harness): Traffic {
  if (seen.length === 0) return 'nothing';
  return seen.some(({ kind }) => kind === 'mutation') ? 'writes' : 'reads';
}

/** The whole of it, without what differs from run to run. */
export function transcriptOf(harness: Harness, outcome: BundleOutcome): string {
  const outputs = Object.entries(outcome.outputs).map(([name, value]) => `${name}: ${value}`);
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['exit code', [String(outcome.exitCode)]],
    ['standard output', [outcome.stdout.trimEnd()]],
    ['standard error', outcome.stderr === '' ? [] : [outcome.stderr.trimEnd()]],
    ['outputs', outputs],
    ['job summary', outcome.summary === '' ? [] : [outcome.summary.trimEnd()]],
    ['asked of GitHub', githubLines(harness)],
    ['asked of W&B', wandbLines(harness)],
    ['on GitHub afterwards', stateLines(harness)],
  ];
  const text = sections
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => `--- ${title}\n${lines.join('\n')}\n`)
    .join('\n');
  return redact(harness, text);
}

function githubLines({ github }: Harness): readonly string[] {
  return github.calls.map(({ method, path, query, body }) => {
    const what = path === '/graphql' ? ` ${/\w+ \w+/u.exec(String(body['query']))?.[0]}` : query;
    const fields =
      method === 'GET' || path === '/graphql' ? '' : ` ${Object.keys(body).join(', ')}`;
    return `${method} ${path}${what}${fields}`;
  });
}

/** Counted by kind: reads run side by side. */
function wandbLines({ seen }: Harness): readonly string[] {
  const names = seen.map(({ kind, operationName }) => `${kind} ${operationName}`);
  return [...new Set(names)].sort().map((name) => {
    const count = names.filter((each) => each === name).length;
    return count === 1 ? name : `${name} × ${count}`;
  });
}

function stateLines({ github }: Harness): readonly string[] {
  return [
    ...github.comments.map(({ issue, body, isMinimized }) => {
      const marker = parseCommentMarker(body);
      const state = marker === undefined ? body : `${marker.state} at ${marker.head}`;
      return `comment on ${issue}: ${state}${isMinimized ? ', folded' : ''}`;
    }),
    ...github.issues.map(({ number, title, state, labels, body }) => {
      const isOurs = parseIssueMarker(body) !== undefined;
      return `issue ${number}, ${state}, ${labels.join(', ')}: ${title}${isOurs ? '' : ' (no marker)'}`;
    }),
  ];
}

function redact({ root, sandbox, github }: Harness, text: string): string {
  return text
    .replaceAll(root, 'ROOT')
    .replaceAll(sandbox.url, 'WANDB')
    .replaceAll(new URL(sandbox.url).host, 'WANDB-HOST')
    .replaceAll(github.url, 'GITHUB')
    .replaceAll(sandbox.apiKey, 'API-KEY')
    .replaceAll(Buffer.from(`api:${sandbox.apiKey}`).toString('base64'), 'API-KEY-ENCODED')
    .replaceAll(github.token, 'GITHUB-TOKEN')
    .replace(/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gu, 'TOKEN')
    .replace(/<code>[0-9a-f]{12}<\/code>/gu, '<code>DIGEST</code>')
    .replace(/\b[0-9a-f]{64}\b/gu, 'DIGEST')
    .replace(/^(plan-changes: 1\.)[0-9a-f]{16}\./gmu, '$1CONTEXT.')
    .replace(/\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?/gu, 'TIME');
}
