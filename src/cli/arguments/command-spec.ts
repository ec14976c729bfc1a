/** A command as data: what the parser, the help, the completion and the documentation tests all read. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { SecretRedactor } from '../../wandb/connect/secrets.ts';
import type { ExitCode } from '../../workflow/exit-code.ts';
import type { CliIo, CliOutput } from '../cli-io.ts';
import type { ProjectRoot } from '../project-root.ts';
import type { OfferKind, OptionSpec, OptionTable, OptionValues } from './option-spec.ts';

export interface ArgumentSpec {
  /** As commander takes it: `[directory]`, `<key...>`. */
  readonly syntax: string;
  readonly description: string;
  /** What a shell offers for it; absent: files. */
  readonly choices?: readonly string[];
  /** What a shell offers for it beside files; absent: the choices. */
  readonly offers?: OfferKind;
}

/** The groups of the help, in its order, each with its heading. */
export const COMMAND_GROUPS: Readonly<Record<CommandGroup, string>> = {
  daily: 'Plan and apply:',
  inspect: 'Inspect:',
  migrate: 'Migrate and maintain:',
  try: 'Try out:',
};

export type CommandGroup = 'daily' | 'inspect' | 'migrate' | 'try';

/** What a command's file declares. */
export interface CommandSpec<Options extends object> {
  readonly name: string;
  readonly alias?: string;
  readonly group: CommandGroup;
  readonly summary: string;
  readonly arguments?: readonly ArgumentSpec[];
  /** One entry for each option, in the order of the help. */
  readonly options: OptionTable<Options>;
  /** At least one line that can be typed unchanged. */
  readonly examples: readonly string[];
  /** Loads the code of the command: only for a run of it. */
  readonly load: () => Promise<CommandRun<Options>>;
}

/** The code of a command: writes its output and gives the exit code. */
export type CommandRun<Options extends object> = (
  context: CommandContext<Options>,
) => Promise<ExitCode>;

/** A command as the command line sees it, whatever its options. */
export interface Command
  extends Pick<
    CommandSpec<object>,
    'name' | 'alias' | 'group' | 'summary' | 'arguments' | 'examples'
  > {
  readonly options: readonly OptionSpec[];
  /** Loads the code and gives what runs it with parsed options. */
  readonly load: () => Promise<CommandRun<OptionValues>>;
}

/** The command that a spec declares. */
export function defineCommand<Options extends object>(spec: CommandSpec<Options>): Command {
  return {
    ...spec,
    options: Object.values<OptionSpec>(spec.options),
    load: async () => {
      const run = await spec.load();
      // The parsers accept only what the table allows, and the table is typed by the options.
      return (context) => run({ ...context, options: context.options as Options });
    },
  };
}

/** One call of a command. */
export interface CommandContext<Options extends object = object> {
  readonly io: CliIo;
  readonly args: readonly string[];
  readonly options: Options;
  /** Whether `--verbose` was given: nothing is folded or shortened. */
  readonly isVerbose: boolean;
  /** Takes what `writeDiagnostics` writes, for the JSON document of a run that has no other. */
  readonly diagnostics: Diagnostic[];
  /** The secrets of the run, which are on no output and in no file that a person shares. */
  readonly secrets: SecretRedactor;
  /** The project that the run works on when no directory is named. */
  readonly root: ProjectRoot;
  /** Runs another command with the same streams, clock and environment, as if it had been typed; `stdout` takes its output instead. */
  readonly runCommand: (args: readonly string[], stdout?: CliOutput) => Promise<ExitCode>;
}
