/** What a sequence of events has done so far, as the checks remember it. */
import type { TriggerRecord } from '../../../src/sandbox/store/records.ts';
import { createHarness, type Harness } from '../harness.ts';
import {
  addCommit,
  type Commit,
  type Content,
  configuration,
  type Directory,
  FIRST,
  filesOf,
  type GitModel,
  type Pull,
} from './git-model.ts';
import type { Live } from './live-state.ts';
import { type OtherServer, startOtherServer } from './other-server.ts';

/** How a repository is set up. */
export interface Setup {
  /** Whether the workflows name the server with `wandb-base-url`. */
  readonly isPinned: boolean;
  /** Whether an apply is two jobs with an approval between them. */
  readonly isGated: boolean;
  readonly commentMode: 'update' | 'new-on-change';
  /** The directories whose jobs run. */
  readonly directories: readonly Directory[];
}

/** What a plan comment shows. */
export interface Review {
  readonly pull: Pull;
  readonly directory: Directory;
  /** The commit that was planned. */
  readonly head: string;
  /** By key. */
  readonly changes: ReadonlyMap<string, string>;
  /** Keys whose changes are not known: an apply wrote while the plan was made. */
  readonly unsure: ReadonlySet<string>;
}

/** What became of the reviews of a pull request in a directory. */
export interface ReviewUse {
  /** Keys that an apply has written since the merge. */
  readonly spent: Set<string>;
  /** The same where the comment could not be written, so that nobody can know. */
  readonly unrecorded: Set<string>;
  /** Whether an apply succeeded since the merge. */
  isLapsed: boolean;
}

/** One job of a workflow, as GitHub sent its event. */
export interface Job {
  readonly name: string;
  readonly mode: 'plan' | 'check' | 'apply' | 'drift';
  readonly directory: Directory;
  readonly event: string;
  readonly payload: object;
  readonly sha: string;
  /** What is checked out. */
  readonly content: Content;
  /** Before the change that the event is about; absent where it is about none. */
  readonly base?: Content;
  /** The commit of the branch; absent for pull requests and merge groups. */
  readonly commit?: Commit;
  readonly pull?: Pull;
  readonly head?: string;
  readonly inputs: Readonly<Record<string, string>>;
  /** The first or the second job of an apply with an approval; the second with what was approved. */
  readonly gate?: 'plan' | ReadonlyMap<string, string>;
}

export interface Model extends GitModel {
  readonly harness: Harness;
  readonly setup: Setup;
  readonly other: OtherServer;
  readonly servers: { readonly own: string; readonly other: string };
  /** Every job that GitHub started, the newest last. */
  readonly jobs: Job[];
  /** Those that did not run yet. */
  readonly waiting: Job[];
  /** Those that run now: two where something happens during a run. */
  readonly running: Job[];
  /** What applies have left on the server, by key. */
  readonly applied: Readonly<Record<Directory, Map<string, Live>>>;
  readonly reviews: Review[];
  readonly uses: Map<string, ReviewUse>;
  /** Merged pull requests, the newest first. */
  readonly merges: Pull[];
  /** Another client's automation, once there is one. */
  foreign: TriggerRecord | undefined;
  readonly history: string[];
}

/** A broken promise, with what led to it. */
export class BrokenPromise extends Error {}

export function broken(model: Model, promise: string, what: string): never {
  throw new BrokenPromise(`${promise}: ${what}\n${model.history.join('\n')}`);
}

export function useOf({ uses }: Model, pull: Pull, directory: Directory): ReviewUse {
  const name = `${pull.number} ${directory}`;
  const known = uses.get(name);
  if (known !== undefined) return known;
  const use: ReviewUse = { spent: new Set(), unrecorded: new Set(), isLapsed: false };
  uses.set(name, use);
  return use;
}

/**
 * A repository with one commit that nothing was applied of yet.
 *
 * @param ownServer gives the address of our server as the manifests and workflows name it; absent: the sandbox's own.
 */
export async function createModel(
  setup: Setup,
  ownServer: (harness: Harness) => Promise<string> = async ({ sandbox }) => sandbox.url,
): Promise<Model> {
  const harness = await createHarness(filesOf('automations', FIRST));
  const other = await startOtherServer();
  const servers = { own: await ownServer(harness), other: other.url };
  Object.assign(harness.github, { remaining: 1e9, writesPerMinute: 1e9 });
  const git: GitModel = {
    pulls: [],
    main: { sha: '', content: FIRST, parents: [] },
    next: 0,
  };
  git.main = addCommit(git, harness, { content: FIRST, parents: [], message: 'Begin', servers });
  harness.github.branches.set('main', git.main.sha);
  return Object.assign(git, {
    harness,
    setup,
    other,
    servers,
    jobs: [],
    waiting: [],
    running: [],
    applied: { automations: new Map<string, Live>(), second: new Map<string, Live>() },
    reviews: [],
    uses: new Map<string, ReviewUse>(),
    merges: [],
    foreign: undefined,
    history: [JSON.stringify(setup)],
  });
}

export async function closeModel({ harness, other }: Model): Promise<void> {
  await other.close();
  await harness.close();
}

/** The manifests of a directory on disk. */
export function checkedOut(
  { servers }: Model,
  directory: Directory,
  content: Content,
): Readonly<Record<string, string>> {
  return {
    ...filesOf(directory, content),
    'wac.yaml': configuration(directory, content, servers),
  };
}
