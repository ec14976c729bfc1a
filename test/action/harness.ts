/** The test harness of the action: a sandbox, a fake of GitHub, a directory of manifests; only sleeping moves the clock. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ActionIo, AnnotationLocation } from '../../src/action/action-io.ts';
import { runAction } from '../../src/action/run-action.ts';
import { readManifestTree } from '../../src/files/read-manifest-tree.ts';
import { isJsonObject, type JsonObject } from '../../src/lib/json.ts';
import { loadProject } from '../../src/manifest/load-project.ts';
import type { Fault, SeenRequest } from '../../src/sandbox/faults/fault.ts';
import { collectSeed } from '../../src/sandbox/provision/collect-seed.ts';
import { provisionSandbox } from '../../src/sandbox/provision/provision.ts';
import type { Sandbox } from '../../src/sandbox/sandbox-options.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { sandboxSeed } from '../../src/workflow/sandbox-seed.ts';
import { type FakeGitHub, startGitHub } from '../support/fake-github.ts';
import { officialGitHub } from '../support/official-github/official-github.ts';
import { runBundle, startsBundle } from './run-bundle.ts';

export const CONFIGURATION = `version: 1
owner: acme/ml
entity: vision-team
entities: [vision-team]
onRemove: delete
integrations:
  alerts: { slack: { channel: "#ml-alerts" } }
`;

/** A manifest that watches a metric. */
export function manifest(key: string, threshold: number, name: string = key): string {
  return `key: ${key}
name: ${JSON.stringify(name)}
scope: { project: classifier }
when: { runMetric: { metric: loss, threshold: { gt: ${threshold} } } }
then: { sendNotification: { integration: alerts, title: Loss, message: Too high } }
`;
}

/** How a run ended, and all that it left behind. */
export interface RunOutcome {
  readonly exitCode: number;
  readonly outputs: Readonly<Record<string, string>>;
  readonly annotations: readonly {
    readonly level: string;
    readonly message: string;
    readonly location?: AnnotationLocation;
  }[];
  readonly log: string;
  readonly summary: string;
  readonly masked: readonly string[];
}

export interface RunOptions {
  readonly event: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly payload?: object;
  readonly sha?: string;
  /** Whether the event is of the past: the pull request stays at GitHub as it is now. */
  readonly isLate?: boolean;
  readonly signal?: AbortSignal;
  /** Replaces edges of this harness; in this process only. */
  readonly io?: Partial<ActionIo>;
}

export interface Harness {
  /** The workspace: what is checked out. */
  readonly root: string;
  readonly directory: string;
  /** Requests to the sandbox since it was last forgotten. */
  readonly seen: SeenRequest[];
  readonly sandbox: Sandbox;
  readonly github: FakeGitHub;
  /** Makes requests to the sandbox go wrong. */
  fault: ((request: SeenRequest) => Fault | undefined) | undefined;
  write(files: Readonly<Record<string, string | undefined>>): void;
  /** Forgets what was asked of both servers so far. */
  forget(): void;
  /** Puts a commit on the branch `main` of GitHub. */
  push(sha: string, message?: string): void;
  /** Creates in the sandbox what the manifests name. */
  provision(): Promise<void>;
  env(options: RunOptions): Record<string, string | undefined>;
  run(options: RunOptions): Promise<RunOutcome>;
  close(): Promise<void>;
}

export async function createHarness(
  files: Readonly<Record<string, string>> = { 'a.yaml': manifest('a', 1) },
): Promise<Harness> {
  const root = mkdtempSync(join(tmpdir(), 'wac-action-'));
  const directory = join(root, 'automations');
  mkdirSync(directory);
  const clock = { now: Date.parse('2026-11-23T09:14:00Z') };
  const sandbox = await startSandbox({
    onRequest: (request) => {
      harness.seen.push(request);
      return harness.fault?.(request);
    },
  });
  const github = await startGitHub();
  const harness: Harness = {
    root,
    directory,
    seen: [],
    sandbox,
    github,
    fault: undefined,
    write: (strings) => {
      for (const [name, text] of Object.entries(strings)) {
        if (text === undefined) rmSync(join(directory, name));
        else writeFileSync(join(directory, name), text);
      }
    },
    forget: () => {
      for (const list of [harness.seen, github.calls, github.requests]) list.length = 0;
    },
    push: (sha, message = 'Pushed by hand') => {
      github.commits.unshift({ sha, message });
      github.branches.set('main', sha);
    },
    provision: async () => {
      const { value: tree } = await readManifestTree(directory);
      const project = loadProject({ tree, directory }).value;
      if (project === undefined) throw new Error('the manifests do not load');
      const seed = collectSeed(sandboxSeed(project.configuration, project.declarations));
      provisionSandbox(sandbox.store, seed, () => new Date(clock.now));
      await sandbox.store.commit();
    },
    env: ({ event, inputs = {}, env = {}, payload, sha = 'sha-head', isLate = false }) => {
      const eventPath = join(root, 'event.json');
      writeFileSync(eventPath, JSON.stringify(payloadOf(event, payload)));
      const pull = (payload as Partial<PullRequestPayload> | undefined)?.pull_request;
      if (pull !== undefined && !isLate) github.pushPull(pull.number, pull.head.sha);
      const given: Record<string, string> = {
        path: directory,
        'github-token': github.token,
        'wandb-api-key': sandbox.apiKey,
        'wandb-base-url': sandbox.url,
        ...inputs,
      };
      return {
        ...Object.fromEntries(
          Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
        ),
        GITHUB_ACTOR: 'mona',
        GITHUB_API_URL: github.url,
        GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
        GITHUB_SERVER_URL: 'https://github.test',
        GITHUB_EVENT_NAME: event,
        GITHUB_EVENT_PATH: eventPath,
        GITHUB_REF: event === 'pull_request' ? 'refs/pull/7/merge' : 'refs/heads/main',
        GITHUB_REPOSITORY: 'acme/ml',
        GITHUB_RUN_ID: '16403312877',
        GITHUB_RUN_NUMBER: '48',
        GITHUB_SHA: sha,
        GITHUB_WORKSPACE: root,
        RUNNER_TEMP: root,
        ...env,
      };
    },
    run: async (options) => {
      if (startsBundle(options)) return await runBundle(harness, options);
      const outputs: Record<string, string> = {};
      const annotations: RunOutcome['annotations'][number][] = [];
      const masked: string[] = [];
      let log = '';
      let summary = '';
      const io: ActionIo = {
        env: harness.env(options),
        fetch,
        now: () => new Date(clock.now),
        monotonic: () => clock.now,
        sleep: (milliseconds) => {
          clock.now += milliseconds;
          return Promise.resolve();
        },
        random: () => 0.5,
        signal: options.signal ?? new AbortController().signal,
        log: (text) => {
          log += `${text}\n`;
        },
        annotate: (level, message, location) => {
          annotations.push({ level, message, ...(location === undefined ? {} : { location }) });
        },
        mask: (secret) => masked.push(secret),
        setOutput: (name, value) => {
          outputs[name] = value;
        },
        debug: (text) => {
          if (options.env?.['RUNNER_DEBUG'] === '1') log += `debug: ${text}\n`;
        },
        summaryRoom: () => Promise.resolve(1_048_576 - Buffer.byteLength(summary)),
        appendSummary: (markdown) => {
          summary += markdown;
          return Promise.resolve();
        },
        addPath: () => undefined,
        program: { node: process.execPath, wac: 'wac.js' },
        readIdentityToken: (audience) =>
          options.env?.['TEST_NO_OIDC'] === undefined
            ? Promise.resolve(`identity-token-for-${audience}`)
            : Promise.reject(new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable')),
        ...options.io,
      };
      const exitCode = await runAction(io);
      return { exitCode, outputs, annotations, log, summary, masked };
    },
    close: async () => {
      await Promise.all([sandbox.close(), github.close()]);
      rmSync(root, { recursive: true, force: true });
    },
  };
  harness.write({ 'wac.yaml': CONFIGURATION, ...files });
  await harness.provision();
  return harness;
}

/** The fields of a test, in an official example of the event where there are any at hand. */
function payloadOf(event: string, story: object = {}): JsonObject {
  const fields = JSON.parse(JSON.stringify(story)) as JsonObject;
  // The default branch of the examples is another one than that of the tests.
  const given = fields['repository'];
  const repository = { default_branch: 'main', ...(isJsonObject(given) ? given : {}) };
  return officialGitHub()?.eventPayload(event, { ...fields, repository }) ?? fields;
}

interface PullRequestPayload {
  readonly pull_request: {
    readonly number: number;
    readonly head: { readonly sha: string; readonly repo: { readonly full_name: string } };
    readonly base: { readonly sha: string; readonly ref: string };
  };
}

/** The commit of the base branch in every pull request's event. */
export const BASE_SHA = 'base-0';

/** The payload of a pull request's event. */
export function pullRequest(
  number: number,
  headSha: string,
  repository: string = 'acme/ml',
): PullRequestPayload {
  return {
    pull_request: {
      number,
      head: { sha: headSha, repo: { full_name: repository } },
      base: { sha: BASE_SHA, ref: 'main' },
    },
  };
}

/** Merges a pull request in the fake: the head of the branch is then `sha`. */
export function merge(harness: Harness, number: number, headSha: string, sha: string): void {
  Object.assign(harness.github.pushPull(number, headSha), {
    mergedAt: '2026-11-23T09:20:00Z',
    mergeCommit: sha,
  });
  harness.push(sha, `Change the rules (#${number})`);
}
