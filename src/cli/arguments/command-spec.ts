/** A command as data: what the parser, the help, the completion and the documentation tests all read. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { ExitCode } from '../../workflow/exit-code.ts';
import type { CliIo } from '../output/cli-io.ts';
import type { CliOptions } from './cli-options.ts';

export interface OptionSpec {
  /** As commander takes it: `--format <format>`. */
  readonly flags: string;
  readonly description: string;
  readonly choices?: readonly string[];
  /** May be given several times. */
  readonly isRepeatable?: boolean;
}

export interface ArgumentSpec {
  /** As commander takes it: `[directory]`, `<key...>`. */
  readonly syntax: string;
  readonly description: string;
  /** What a shell offers for it; absent: files. */
  readonly choices?: readonly string[];
}

export interface CommandSpec {
  readonly name: string;
  readonly alias?: string;
  readonly summary: string;
  readonly arguments?: readonly ArgumentSpec[];
  readonly options: readonly OptionSpec[];
  /** At least one line that can be typed unchanged. */
  readonly examples: readonly string[];
  readonly load: () => Promise<CommandModule>;
}

/** What a command's file exports. */
export interface CommandModule {
  run(context: CommandContext): Promise<ExitCode>;
}

/** One call of a command. */
export interface CommandContext {
  readonly io: CliIo;
  readonly args: readonly string[];
  readonly options: CliOptions;
  /** Takes what `writeDiagnostics` writes, for the JSON document of a run that has no other. */
  readonly diagnostics: Diagnostic[];
  /** Runs another command in the same world, as if it had been typed. */
  readonly runCommand: (args: readonly string[]) => Promise<ExitCode>;
}
