/** The input and output of one run of the program, passed in so that a test can run the whole of it. */

import type { RequestListener } from '../wandb/transport/events/request-events.ts';

/** Where text goes. */
export interface CliOutput {
  write(text: string): void;
  /**
   * Writes text within some milliseconds, together with what else comes meanwhile and before any other output. Absent:
   * the output gathers nothing.
   */
  readonly writeSoon?: ((text: string) => void) | undefined;
  readonly isTerminal: boolean;
  /** Columns of the terminal; 80 where there is none. */
  readonly width: number;
}

/** Takes what says how far a computation is, after so many seconds. It is asked only when it is time to show it. */
export type ReportProgress = (describe: (seconds: number) => string) => void;

/** Everything that a command may touch besides files and sockets. */
export interface CliIo {
  /** The arguments after the program's name. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Data: plans, lists, JSON. */
  readonly stdout: CliOutput;
  /** Everything else: diagnostics, progress, questions. */
  readonly stderr: CliOutput;
  /** Asks a question on the terminal; absent when nobody can answer. Resolves to undefined at the end of input. */
  readonly ask: ((question: string) => Promise<string | undefined>) | undefined;
  /** Standard input to its end, as UTF-8 text; absent where there is none. */
  readonly readInput?: (() => Promise<string>) | undefined;
  /** Sees each request of a connection, so that somebody who waits sees for what; absent: nobody does. */
  readonly requests?: RequestListener | undefined;
  /** Called again and again by what computes for long, so that somebody who waits sees how far it is; absent: nobody does. */
  readonly progress?: ReportProgress | undefined;
  /** Called with the name of the command before it is loaded; absent: nobody is interested. */
  readonly prepare?: ((command: string) => Promise<void>) | undefined;
  readonly now: () => Date;
  /** Milliseconds of a clock that is never set: for durations. */
  readonly monotonic: () => number;
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** At least 0, below 1. */
  readonly random: () => number;
  /**
   * Aborted at the first Ctrl-C. Reading it makes the process handle signals; until then a signal ends the process at
   * once, so read it before anything is written or opened that must not be left halfway.
   */
  readonly signal: AbortSignal;
}

/**
 * The same edges with other arguments or outputs. A spread would read every property at once, and reading `signal` and
 * `ask` has effects.
 */
export function replaceIo(
  io: CliIo,
  parts: Partial<Pick<CliIo, 'args' | 'env' | 'stdout' | 'stderr'>>,
): CliIo {
  return {
    args: parts.args ?? io.args,
    env: parts.env ?? io.env,
    cwd: io.cwd,
    stdout: parts.stdout ?? io.stdout,
    stderr: parts.stderr ?? io.stderr,
    get ask() {
      return io.ask;
    },
    readInput: io.readInput,
    requests: io.requests,
    progress: io.progress,
    prepare: io.prepare,
    now: io.now,
    monotonic: io.monotonic,
    sleep: io.sleep,
    random: io.random,
    get signal() {
      return io.signal;
    },
  };
}
