/** Parses the arguments with everything that people get wrong in them; writes help and complaints itself. */
import { CommanderError, Option, Command as Parser } from 'commander';
import { EXIT, type ExitCode } from '../../workflow/exit-code.ts';
import type { CliIo } from '../cli-io.ts';
import { VERSION } from '../version.ts';
import type { CommandCall } from './command-call.ts';
import { COMMAND_GROUPS, type Command } from './command-spec.ts';
import type { OptionSpec, OptionValues } from './option-spec.ts';
import { GLOBAL_FLAGS } from './read-global-flags.ts';

const GLOBAL_HELP = `Of every command:\n${GLOBAL_FLAGS.map(({ flags, description }) => `  ${flags.padEnd(22)}  ${description}`).join('\n')}`;

/** The call, or the exit code when there is nothing to run: help was shown, or the arguments are wrong. */
export async function parseArguments(
  args: readonly string[],
  commands: readonly Command[],
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

function createProgram(io: CliIo, commands: readonly Command[], onCall: OnCall): Parser {
  const program = new Parser('wac')
    .description('W&B Automations as Code: manifests in Git, a plan, an apply')
    .version(VERSION, '-V, --version', 'output the version number (also -v, wac version)')
    .showSuggestionAfterError(true)
    .commandsGroup(COMMAND_GROUPS.inspect)
    .helpCommand('help [command]', 'display help for command')
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
  for (const command of commands) addCommand(program, command, onCall);
  return program;
}

function addCommand(program: Parser, command: Command, onCall: OnCall): void {
  const parser = program
    .command(command.name)
    .helpGroup(COMMAND_GROUPS[command.group])
    .summary(command.summary)
    .description(command.summary)
    .addHelpText('after', `\n${GLOBAL_HELP}`)
    .addHelpText(
      'after',
      `\nExamples:\n${command.examples.map((line) => `  ${line}`).join('\n')}\n`,
    );
  const [example] = command.examples;
  const { writeErr } = parser.configureOutput();
  // What is missing is seen best in a whole line.
  if (example !== undefined)
    parser.configureOutput({
      writeErr: (text) =>
        writeErr?.(
          text.replace(
            /^(error: missing required argument .*)\n/,
            `$1\n(For example: ${example})\n`,
          ),
        ),
    });
  if (command.alias !== undefined) parser.alias(command.alias);
  for (const argument of command.arguments ?? [])
    parser.argument(argument.syntax, argument.description);
  for (const option of command.options) parser.addOption(createOption(option));
  // What is too much is refused with the call, also in its JSON.
  parser.allowExcessArguments(true);
  parser.action(() => {
    onCall({ command, args: [...parser.args], options: parser.opts<OptionValues>() });
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
