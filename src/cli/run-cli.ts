/**
 * One run of the program: parses the arguments, runs the command, and turns whatever stops it into a message and an
 * exit code. The only place where bugs are caught.
 */
import { Command, CommanderError, Option } from 'commander';
import { Failure } from '../diagnostics/failure.ts';
import { EXIT, type ExitCode, exitCodeOf } from '../workflow/exit-code.ts';
import type { CliIo } from './cli-io.ts';
import type { CliOptions } from './cli-options.ts';
import type { CommandSpec, OptionSpec } from './command-spec.ts';
import { COMMANDS } from './command-table.ts';
import { describeBug } from './describe-bug.ts';
import { DEFAULT_SANDBOX_FILE } from './sandbox-file.ts';
import { VERSION } from './version.ts';

/** Runs the command in `io.args`; never rejects. */
export async function runCli(io: CliIo): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT.done;
  const program = createProgram(io, async (spec, operands, options) => {
    const command = await spec.load();
    exitCode = await command.run({
      io,
      operands,
      options,
      runCommand: (args) => runCli({ ...io, args }),
    });
  });
  try {
    await program.parseAsync(spelledOut(io.args), { from: 'user' });
    return exitCode;
  } catch (error) {
    return await reportError(error, io);
  }
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

type Runner = (
  spec: CommandSpec,
  operands: readonly string[],
  options: CliOptions,
) => Promise<void>;

function createProgram(io: CliIo, run: Runner): Command {
  const program = new Command('wac')
    .description('W&B Automations as Code: manifests in Git, a plan, an apply')
    .version(VERSION, '-V, --version')
    .showSuggestionAfterError(true)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) =>
        io.stderr.write(text.replace(/^error: (.)/, (_, c: string) => c.toUpperCase())),
      getOutHelpWidth: () => io.stdout.width,
      getErrHelpWidth: () => io.stderr.width,
    })
    // Choices stand in the description already.
    .configureHelp({ optionDescription: (option) => option.description })
    .addHelpText('after', '\nTry it without an account:  wac demo\n');
  for (const spec of COMMANDS) addCommand(program, spec, run);
  return program;
}

function addCommand(program: Command, spec: CommandSpec, run: Runner): void {
  const command = program
    .command(spec.name)
    .summary(spec.summary)
    .description(spec.summary)
    .addHelpText('after', `\nExamples:\n${spec.examples.map((line) => `  ${line}`).join('\n')}\n`);
  if (spec.alias !== undefined) command.alias(spec.alias);
  for (const argument of spec.arguments ?? [])
    command.argument(argument.syntax, argument.description);
  for (const option of spec.options) command.addOption(createOption(option));
  command.action(async (...received: unknown[]) => {
    const operands = received
      .slice(0, spec.arguments?.length ?? 0)
      .flat()
      .filter((operand) => typeof operand === 'string');
    await run(spec, operands, command.opts<CliOptions>());
  });
}

function createOption(spec: OptionSpec): Option {
  const flags = spec.flags.replace('[=FILE]', '[file]');
  const option = new Option(flags, spec.description);
  if (spec.choices !== undefined) option.choices(spec.choices);
  if (spec.isRepeatable === true) {
    option.argParser((value: string, previous: readonly string[] | undefined) => [
      ...(previous ?? []),
      value,
    ]);
  }
  return option;
}

async function reportError(error: unknown, io: CliIo): Promise<ExitCode> {
  if (error instanceof CommanderError) {
    return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  }
  const { renderFailureText } = await import('../report/render-failure-text.ts');
  const { outputStyle } = await import('./output-style.ts');
  if (io.signal.aborted && !(error instanceof Failure)) return EXIT.interrupted;
  if (error instanceof Failure) {
    io.stderr.write(renderFailureText(error, outputStyle(io.stderr, io.env)));
    return exitCodeOf(error.code);
  }
  io.stderr.write(describeBug(error, VERSION));
  return EXIT.error;
}
