/**
 * One run of the program: reads the arguments, runs the command, and turns whatever stops it into a message and an
 * exit code. The only place where bugs are caught.
 */
import { Failure } from '../diagnostics/failure.ts';
import { EXIT, type ExitCode, exitCodeOf } from '../workflow/exit-code.ts';
import type { CliIo } from './cli-io.ts';
import type { CommandCall } from './command-call.ts';
import { COMMANDS } from './command-table.ts';
import { readPlainArguments } from './read-plain-arguments.ts';
import { DEFAULT_SANDBOX_FILE } from './sandbox-file.ts';

/** Runs the command in `io.args`; never rejects. */
export async function runCli(io: CliIo): Promise<ExitCode> {
  try {
    const call = await readCall(io);
    if (typeof call === 'number') return call;
    const { spec, operands, options } = call;
    const command = await spec.load();
    return await command.run({
      io,
      operands,
      options,
      runCommand: (args) => runCli({ ...io, args }),
    });
  } catch (error) {
    return await reportError(error, io);
  }
}

/** The call; the exit code when the parser has said all there is to say. The parser is loaded only where it is needed. */
async function readCall(io: CliIo): Promise<CommandCall | ExitCode> {
  const args = spelledOut(io.args);
  const plain = readPlainArguments(args, COMMANDS);
  if (plain !== undefined) return plain;
  const { parseArguments } = await import('./parse-arguments.ts');
  return await parseArguments(args, COMMANDS, io);
}

/** `--sandbox` takes a value only after `=`, so that `plan --sandbox automations` means what it says. */
function spelledOut(args: readonly string[]): string[] {
  const end = args.indexOf('--');
  return args.map((argument, index) =>
    argument === '--sandbox' && (end === -1 || index < end)
      ? `--sandbox=${DEFAULT_SANDBOX_FILE}`
      : argument,
  );
}

async function reportError(error: unknown, io: CliIo): Promise<ExitCode> {
  const { renderFailureText } = await import('../report/render-failure-text.ts');
  const { outputStyle } = await import('./output-style.ts');
  if (io.signal.aborted && !(error instanceof Failure)) return EXIT.interrupted;
  if (error instanceof Failure) {
    io.stderr.write(renderFailureText(error, outputStyle(io.stderr, io.env)));
    return exitCodeOf(error.code);
  }
  const { describeBug } = await import('./describe-bug.ts');
  const { VERSION } = await import('./version.ts');
  io.stderr.write(describeBug(error, VERSION));
  return EXIT.error;
}
