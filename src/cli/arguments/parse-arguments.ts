/** Parses the arguments with everything that people get wrong in them; writes help and complaints itself. */
import { Command, CommanderError, Option } from 'commander';
import { EXIT, type ExitCode } from '../../workflow/exit-code.ts';
import type { CliIo } from '../output/cli-io.ts';
import { VERSION } from '../version.ts';
import type { CliOptions } from './cli-options.ts';
import type { CommandCall } from './command-call.ts';
import type { CommandSpec, OptionSpec } from './command-spec.ts';

/** The call, or the exit code when there is nothing to run: help was shown, or the arguments are wrong. */
export async function parseArguments(
  args: readonly string[],
  commands: readonly CommandSpec[],
  io: CliIo,
): Promise<CommandCall | ExitCode> {
  let call: CommandCall | undefined;
  const program = createProgram(io, commands, (made) => {
    call = made;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return call ?? EXIT.done;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  }
}

type OnCall = (call: CommandCall) => void;

function createProgram(io: CliIo, commands: readonly CommandSpec[], onCall: OnCall): Command {
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
    // The description lists the choices already.
    .configureHelp({ optionDescription: (option) => option.description })
    .addHelpText('after', '\nTry it without an account:  wac demo\n');
  for (const spec of commands) addCommand(program, spec, onCall);
  return program;
}

function addCommand(program: Command, spec: CommandSpec, onCall: OnCall): void {
  const command = program
    .command(spec.name)
    .summary(spec.summary)
    .description(spec.summary)
    .addHelpText('after', `\nExamples:\n${spec.examples.map((line) => `  ${line}`).join('\n')}\n`);
  if (spec.alias !== undefined) command.alias(spec.alias);
  for (const argument of spec.arguments ?? [])
    command.argument(argument.syntax, argument.description);
  for (const option of spec.options) command.addOption(createOption(option));
  command.action((...received: unknown[]) => {
    const args = received
      .slice(0, spec.arguments?.length ?? 0)
      .flat()
      .filter((operand) => typeof operand === 'string');
    onCall({ spec, args, options: command.opts<CliOptions>() });
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
