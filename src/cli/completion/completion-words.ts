/** What a completion script needs about the commands, derived from their table. */

import { present } from '../../lib/present.ts';
import type { Command } from '../arguments/command-spec.ts';
import type { OfferKind, OptionSpec } from '../arguments/option-spec.ts';

/** One option as a shell sees it. */
export interface CompletedOption {
  /** `--format`. */
  readonly flag: string;
  readonly description: string;
  /** `optional`: only after `=`. */
  readonly value: 'none' | 'required' | 'optional';
  /** Empty where the value is free. */
  readonly choices: readonly string[];
  /** What wac is asked for the value. */
  readonly offers?: OfferKind;
  readonly isRepeatable: boolean;
}

/** One command as a shell sees it. */
export interface CompletedCommand {
  /** Its name, then its alias. */
  readonly names: readonly string[];
  readonly description: string;
  readonly options: readonly CompletedOption[];
  /** What its first argument may be; empty where that is a file or anything. */
  readonly words: readonly string[];
  /** What wac is asked for its arguments, beside files. */
  readonly offers?: OfferKind;
}

/** The words of all commands; every command has `--help`. */
export function completionWords(commands: readonly Command[]): readonly CompletedCommand[] {
  return commands.map(({ name, alias, summary, options, arguments: args }) => ({
    names: alias === undefined ? [name] : [name, alias],
    description: summary,
    words: args?.[0]?.choices ?? [],
    ...present({ offers: args?.find(({ offers }) => offers !== undefined)?.offers }),
    options: [...options, { flags: '--help', description: 'show help' }].map((option) =>
      completedOption(option),
    ),
  }));
}

function completedOption({
  flags,
  description,
  choices,
  offers,
  isRepeatable,
}: OptionSpec): CompletedOption {
  const [flag = flags] = flags.split(' ');
  const takes = flags.includes('<') ? 'required' : flags.includes('[=') ? 'optional' : 'none';
  return {
    flag,
    description,
    value: takes,
    choices: choices ?? [],
    ...present({ offers }),
    isRepeatable: isRepeatable ?? false,
  };
}
