import type { CliOptions } from './cli-options.ts';
import type { CommandSpec } from './command-spec.ts';

/** A command with the arguments that it was called with. */
export interface CommandCall {
  readonly spec: CommandSpec;
  readonly args: readonly string[];
  readonly options: CliOptions;
}
