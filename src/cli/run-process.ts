/** Runs the program in this process: real streams, signals and clock. */
import { EXIT } from '../workflow/exit-code.ts';
import type { CliIo, CliOutput } from './cli-io.ts';
import { Progress } from './output/progress.ts';
import { delayOutputs } from './output/streams/delayed-output.ts';
import { processOutput } from './process/process-output.ts';
import { runCli } from './run-cli.ts';

/** How long lines are gathered, in milliseconds: nobody notices it, and four writes end in it. */
const GATHER_MS = 10;

/** Runs the command that the process was started with, and sets the exit code. */
export async function runProcess(): Promise<void> {
  const interrupts = new InterruptHandler();
  const stderr = processOutput('stderr');
  const progress = createProgress(stderr);
  // A run that ends before its result is known has failed.
  process.exitCode = EXIT.error;
  process.exitCode = await runCli(processIo(interrupts, progress, stderr));
  progress.end();
  interrupts.remove();
}

/**
 * Turns SIGINT, SIGTERM and SIGHUP into an abort, from the moment that somebody asks for the signal: before a server is
 * opened or a file is written. Until then a signal ends the process at once, also in the middle of a long computation,
 * where no handler could run. The second SIGINT or SIGTERM ends it at once, too; a terminal that closes may send several
 * SIGHUP.
 */
class InterruptHandler {
  #controller: AbortController | undefined;
  #count = 0;

  get signal(): AbortSignal {
    if (this.#controller === undefined) {
      this.#controller = new AbortController();
      process.on('SIGINT', this.#interrupt);
      process.on('SIGTERM', this.#interrupt);
      process.on('SIGHUP', this.#hangUp);
    }
    return this.#controller.signal;
  }

  remove(): void {
    process.off('SIGINT', this.#interrupt);
    process.off('SIGTERM', this.#interrupt);
    process.off('SIGHUP', this.#hangUp);
  }

  readonly #hangUp = (): void => this.#controller?.abort();

  readonly #interrupt = (): void => {
    this.#count += 1;
    if (this.#count > 1) process.exit(EXIT.interrupted);
    this.#controller?.abort();
  };
}

/** Progress on standard error; a line can be updated on a terminal that is one. */
function createProgress(output: CliOutput): Progress {
  return new Progress({
    output,
    isTerminal: output.isTerminal && process.env['TERM'] !== 'dumb',
    now: runTime,
    every: (milliseconds, callback) => {
      const timer = setInterval(callback, milliseconds);
      timer.unref();
      return () => clearInterval(timer);
    },
  });
}

function processIo(
  interrupts: InterruptHandler,
  progress: Progress,
  directStderr: CliOutput,
): CliIo {
  const isQuiet = process.env['WAC_LOG'] === 'quiet';
  const { stdout, stderr, flush } = delayOutputs(
    {
      stdout: progress.wrap(processOutput('stdout')),
      stderr: progress.wrap(directStderr),
    },
    (callback) => void setTimeout(callback, GATHER_MS).unref(),
  );
  // However the process ends.
  process.once('exit', flush);
  return {
    args: process.argv.slice(2),
    env: process.env,
    cwd: process.cwd(),
    stdout,
    stderr,
    requests: isQuiet ? undefined : progress,
    progress: isQuiet ? undefined : (describe) => progress.report(describe),
    prepare: async (command) => {
      // `validate` alone takes less time than loading what sets flags, where nothing else needs it.
      if (command === 'validate') return;
      const { skipBaselineCompiler } = await import('./process/v8-flags.ts');
      skipBaselineCompiler();
    },
    // Standard input is opened only by what asks.
    get ask() {
      return process.stdin.isTTY && process.stderr.isTTY
        ? async (question: string) => {
            const { createInterface } = await import('node:readline/promises');
            const terminal = createInterface({ input: process.stdin, output: process.stderr });
            // A terminal that is read key by key makes no signal of Ctrl-C.
            terminal.on('SIGINT', () => process.emit('SIGINT'));
            try {
              return await terminal.question(question, { signal: interrupts.signal });
            } catch {
              return undefined;
            } finally {
              terminal.close();
            }
          }
        : undefined;
    },
    readInput: async () => {
      const { text } = await import('node:stream/consumers');
      return await text(process.stdin);
    },
    now: () => new Date(),
    monotonic: runTime,
    sleep: async (milliseconds, sleepSignal) => {
      const { setTimeout: delay } = await import('node:timers/promises');
      await delay(
        milliseconds,
        undefined,
        sleepSignal === undefined ? {} : { signal: sleepSignal },
      );
    },
    random: Math.random,
    get signal() {
      return interrupts.signal;
    },
  };
}

/** Milliseconds since the process started. `performance`, which says the same, takes longer to load than most commands look at it. */
function runTime(): number {
  return process.uptime() * 1000;
}
