import { Failure } from '../../../diagnostics/failure.ts';
import { getOwn } from '../../../lib/json.ts';
import { suggestHint } from '../../../lib/suggest-names.ts';
import { EXIT, type ExitCode } from '../../../workflow/exit-code.ts';
import type { Command, CommandContext } from '../../arguments/command-spec.ts';
import { OFFER_KINDS } from '../../arguments/option-spec.ts';
import { bashCompletion } from '../../completion/bash-completion.ts';
import { type CompletedCommand, completionWords } from '../../completion/completion-words.ts';
import { fishCompletion } from '../../completion/fish-completion.ts';
import { zshCompletion } from '../../completion/zsh-completion.ts';

const SHELLS: Readonly<Record<string, (commands: readonly CompletedCommand[]) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
};

/** `wac completion SHELL`: a script that completes commands, options and their values; with a kind, what the scripts offer. */
export async function runCompletion(
  context: CommandContext,
  commands: readonly Command[],
): Promise<ExitCode> {
  const { io, args } = context;
  const [shell = '', ...typed] = args;
  const kind = OFFER_KINDS.find((each) => each === shell);
  if (kind !== undefined) {
    const { offersOf } = await import('./offers.ts');
    const words = await offersOf(kind, context, typed);
    io.stdout.write(words.map((word) => `${word}\n`).join(''));
    return EXIT.done;
  }
  const render = getOwn(SHELLS, shell);
  if (render === undefined) {
    throw new Failure(`There is no completion for "${shell}"`, {
      code: 'usage',
      hint:
        suggestHint(shell, Object.keys(SHELLS)) ??
        `There is one for ${Object.keys(SHELLS).join(', ')}`,
    });
  }
  io.stdout.write(render(completionWords(commands)));
  return EXIT.done;
}
