import type { Command } from './command-spec.ts';
import type { OptionValues } from './option-spec.ts';

/** A command with the arguments that it was called with. */
export interface CommandCall {
  readonly command: Command;
  readonly args: readonly string[];
  readonly options: OptionValues;
}
