import type { CompletedCommand, CompletedOption } from './completion-words.ts';

/** The script for fish. */
export function fishCompletion(commands: readonly CompletedCommand[]): string {
  const lines = commands.flatMap(({ names, description, options }) => [
    ...names.map(
      (name) => `complete -c wac -n __fish_use_subcommand -f -a ${name} -d ${quoted(description)}`,
    ),
    ...options.map(
      (option) =>
        `complete -c wac -n ${quoted(`__fish_seen_subcommand_from ${names.join(' ')}`)} ${optionWords(option)}`,
    ),
  ]);
  return `# fish completion of wac. Use it with: wac completion fish | source\n${lines.join('\n')}\n`;
}

function optionWords({ flag, description, value, choices }: CompletedOption): string {
  const name = flag.replace(/^-+/, '');
  const fixed = choices.length === 0 ? '-r' : `-x -a ${quoted(choices.join(' '))}`;
  return `-l ${name}${value === 'required' ? ` ${fixed}` : ''} -d ${quoted(description)}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll(/['\\]/g, '\\$&')}'`;
}
