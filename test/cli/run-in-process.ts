/** Runs a command in this process, with its own files, streams and environment. */
import { runCli } from '../../src/cli/run-cli.ts';
import type { Sandbox } from '../../src/sandbox/sandbox-options.ts';

/** How a run ended, and what it wrote. */
export interface Ran {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Milliseconds. */
  readonly took: number;
}

export interface RunInProcessOptions {
  readonly cwd: string;
  readonly args: readonly string[];
  readonly sandbox?: Pick<Sandbox, 'url' | 'apiKey'>;
  /** Further variables, besides `HOME`, which is the working directory. */
  readonly env?: Readonly<Record<string, string>>;
  /** Responds to a prompt; absent: there is no terminal. */
  readonly ask?: (question: string) => Promise<string | undefined>;
  /** Interrupts the run. */
  readonly signal?: AbortSignal;
  /** Called with what is written to standard output. */
  readonly onOutput?: (text: string) => void;
  /** What waiting does; absent: nothing. The clock passes by what is waited. */
  readonly sleep?: (milliseconds: number) => Promise<void>;
  /** As on a terminal: with colors. */
  readonly isTerminal?: boolean;
  /** Gets what a long computation says of its progress after some seconds. */
  readonly onProgress?: (text: string) => void;
}

export async function runInProcess(options: RunInProcessOptions): Promise<Ran> {
  const { cwd, args, sandbox, isTerminal = false } = options;
  const written = { stdout: '', stderr: '' };
  const outputTo = (name: 'stdout' | 'stderr') => ({
    write: (text: string) => {
      written[name] += text;
      if (name === 'stdout') options.onOutput?.(text);
    },
    isTerminal,
    width: 100,
  });
  const begun = performance.now();
  let slept = 0;
  const exitCode = await runCli({
    args,
    env: {
      HOME: cwd,
      ...options.env,
      ...(sandbox === undefined
        ? {}
        : { WANDB_BASE_URL: sandbox.url, WANDB_API_KEY: sandbox.apiKey }),
    },
    cwd,
    stdout: outputTo('stdout'),
    stderr: outputTo('stderr'),
    ask: options.ask,
    progress: (describe) => options.onProgress?.(describe(12)),
    now: () => new Date('2026-11-23T09:00:00Z'),
    monotonic: () => performance.now() - begun + slept,
    sleep: async (milliseconds) => {
      slept += milliseconds;
      await options.sleep?.(milliseconds);
    },
    random: () => 0,
    signal: options.signal ?? new AbortController().signal,
  });
  return { exitCode, ...written, took: performance.now() - begun };
}
