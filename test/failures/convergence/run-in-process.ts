/** Runs the whole program in this process, where waits pass at once on a clock that knows of them. */
import { runCli } from '../../../src/cli/run-cli.ts';
import { seededRandom } from '../../../src/lib/seeded-random.ts';
import type { Sandbox } from '../../../src/sandbox/sandbox-options.ts';

const START = Date.UTC(2026, 10, 23);

/** How a command ended. */
export interface RunReport {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunInProcessOptions {
  readonly sandbox: Pick<Sandbox, 'url' | 'apiKey'>;
  /** Stands for the home folder too. */
  readonly folder: string;
  readonly args: readonly string[];
  readonly signal?: AbortSignal;
  /** Laid over the environment; undefined unsets. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Time for one attempt, in seconds. */
  readonly attemptSeconds?: number;
  /** Milliseconds since the clock's start. */
  readonly since?: number;
  /** Milliseconds of the clock that measures durations; absent: that of this process, with the waits. */
  readonly monotonic?: () => number;
  /** Called at every wait, with its milliseconds. */
  readonly onWait?: (ms: number) => void;
  /** Responds to the prompt; absent: there is no terminal. */
  readonly ask?: (question: string) => Promise<string | undefined>;
}

/** Runs a command to its end. */
export async function runInProcess(options: RunInProcessOptions): Promise<RunReport> {
  const { sandbox, folder, args, attemptSeconds } = options;
  const said = { stdout: '', stderr: '' };
  const output = (stream: 'stdout' | 'stderr') => ({
    write: (text: string): void => {
      said[stream] += text;
    },
    isTerminal: false,
    width: 100,
  });
  const begun = performance.now();
  const random = seededRandom(1);
  let slept = options.since ?? 0;
  const exitCode = await runCli({
    args,
    env: {
      WANDB_BASE_URL: sandbox.url,
      WANDB_API_KEY: sandbox.apiKey,
      HOME: folder,
      ...options.env,
      ...(attemptSeconds === undefined ? {} : { WANDB_HTTP_TIMEOUT: String(attemptSeconds) }),
    },
    cwd: folder,
    stdout: output('stdout'),
    stderr: output('stderr'),
    ask: options.ask,
    now: () => new Date(START + slept + performance.now() - begun),
    monotonic: options.monotonic ?? (() => slept + performance.now() - begun),
    sleep: async (ms, signal) => {
      options.onWait?.(ms);
      slept += ms;
      await new Promise((resolve) => setImmediate(resolve));
      if (signal?.aborted === true) throw new Error('The wait was interrupted');
    },
    random: () => random.next(),
    signal: options.signal ?? new AbortController().signal,
  });
  return { exitCode, ...said };
}
