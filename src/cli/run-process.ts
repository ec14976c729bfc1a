/** Runs the program in this process: real streams, signals and clock. */
import { EXIT } from '../workflow/exit-code.ts';
import type { CliIo, CliOutput } from './output/cli-io.ts';
import { runCli } from './run-cli.ts';
import { skipBaselineCompiler } from './skip-baseline-compiler.ts';

/** Runs the command that the process was started with, and sets the exit code. */
export async function runProcess(): Promise<void> {
  skipBaselineCompiler();
  const controller = new AbortController();
  let interrupts = 0;
  const interrupt = (): void => {
    interrupts += 1;
    if (interrupts > 1) process.exit(130);
    controller.abort();
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
  surviveLostOutput();
  process.exitCode = await runCli(processIo(controller.signal));
  process.off('SIGINT', interrupt);
  process.off('SIGTERM', interrupt);
}

/**
 * Goes on when nobody takes the output: to end here would tear an apply off in the middle of its writes.
 *
 * A reader that closes the pipe (`| head`) has had enough, which is no fault; a full disk makes the run fail.
 */
function surviveLostOutput(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') return;
      if (stream === process.stdout) {
        process.stderr.write(`error  Cannot write the output: ${error.message}\n`);
      }
      // The exit code of the command is set after this or before it.
      process.once('exit', () => {
        process.exitCode ||= EXIT.error;
      });
    });
  }
}

function processIo(signal: AbortSignal): CliIo {
  return {
    args: process.argv.slice(2),
    env: process.env,
    cwd: process.cwd(),
    stdout: outputTo(process.stdout),
    stderr: outputTo(process.stderr),
    // Standard input is opened only by what asks.
    get ask() {
      return process.stdin.isTTY && process.stderr.isTTY
        ? async (question: string) => {
            const { createInterface } = await import('node:readline/promises');
            const terminal = createInterface({ input: process.stdin, output: process.stderr });
            // A terminal that is read key by key makes no signal of Ctrl-C.
            terminal.on('SIGINT', () => process.emit('SIGINT'));
            try {
              return await terminal.question(question, { signal });
            } catch {
              return undefined;
            } finally {
              terminal.close();
            }
          }
        : undefined;
    },
    now: () => new Date(),
    monotonic: () => performance.now(),
    sleep: async (milliseconds, sleepSignal) => {
      const { setTimeout: delay } = await import('node:timers/promises');
      await delay(
        milliseconds,
        undefined,
        sleepSignal === undefined ? {} : { signal: sleepSignal },
      );
    },
    random: Math.random,
    signal,
  };
}

function outputTo(stream: NodeJS.WriteStream): CliOutput {
  return {
    write: (text) => {
      stream.write(text);
    },
    isTerminal: stream.isTTY === true,
    width: stream.columns ?? 80,
  };
}
