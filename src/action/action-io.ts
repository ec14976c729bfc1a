/** The input and output of one run of the action, passed in so that nothing below it touches the process. */
import type { ProxiedFetch } from '../wandb/connect/proxied-fetch.ts';

/** The location of an annotation; absent fields are unknown. */
export interface AnnotationLocation {
  readonly title?: string;
  readonly file?: string;
  readonly startLine?: number;
  readonly startColumn?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** Everything that the action may touch besides files, W&B and Git. */
export interface ActionIo {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Requests to GitHub. */
  readonly fetch: ProxiedFetch;
  readonly now: () => Date;
  /** Milliseconds of a clock that is never set: for durations. */
  readonly monotonic: () => number;
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** At least 0, below 1. */
  readonly random: () => number;
  /** Aborted when the job is canceled or the time is up. */
  readonly signal: AbortSignal;
  /** Shows foreign text in the log, where it can give the runner no commands. */
  readonly log: (text: string) => void;
  readonly annotate: (
    level: 'error' | 'warning' | 'notice',
    message: string,
    location?: AnnotationLocation,
  ) => void;
  /** Makes the runner hide a string in everything that is logged from now on. */
  readonly mask: (secret: string) => void;
  readonly setOutput: (name: string, value: string) => void;
  /** Shows foreign text in the log of a run with debug logging; does nothing in any other run. */
  readonly debug: (text: string) => void;
  /** Bytes that the job's summary still takes; 0 where there is none. */
  readonly summaryRoom: () => Promise<number>;
  /** Adds Markdown to the job's summary; does nothing where there is none. */
  readonly appendSummary: (markdown: string) => Promise<void>;
  /** Puts a folder on the PATH of the job's later steps. */
  readonly addPath: (folder: string) => void;
  /** The Node.js that runs the action, and the program `wac` beside it; absolute paths. */
  readonly program: { readonly node: string; readonly wac: string };
  /** A token of GitHub's for somebody: rejects without `id-token: write`. */
  readonly readIdentityToken: (audience: string) => Promise<string>;
}
