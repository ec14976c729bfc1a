import type { CompletedCommand, CompletedOption } from './completion-words.ts';

/** The script for fish. */
export function fishCompletion(commands: readonly CompletedCommand[]): string {
  const lines = commands.flatMap(({ names, description, options, words, offers }) => [
    ...names.map(
      (name) => `complete -c wac -n __fish_use_subcommand -f -a ${name} -d ${quoted(description)}`,
    ),
    ...(offers === undefined
      ? []
      : [`complete -c wac -n ${condition(names)} -a ${quoted(`(__wac_offers ${offers})`)}`]),
    ...(words.length === 0 || offers !== undefined
      ? []
      : [`complete -c wac -n ${condition(names)} -f -a ${quoted(words.join(' '))}`]),
    ...options.map((option) => `complete -c wac -n ${condition(names)} ${optionWords(option)}`),
  ]);
  return `# fish completion of wac. Use it with: wac completion fish | source\n${COMMAND_FUNCTION}${lines.join('\n')}\n`;
}

/** The command is the first word that is no option; fish's own function would take any later word for one. */
const COMMAND_FUNCTION = `function __wac_command
    for word in (commandline -opc)[2..-1]
        string match -q -- '-*' $word; and continue
        contains -- $word $argv
        return
    end
    return 1
end
function __wac_offers
    wac completion $argv[1] (string match -v -- '-*' (commandline -opc)[2..-1]) 2>/dev/null
end
`;

function condition(names: readonly string[]): string {
  return quoted(`__wac_command ${names.join(' ')}`);
}

function optionWords({ flag, description, value, choices, offers }: CompletedOption): string {
  const name = flag.replace(/^-+/, '');
  const words = offers === undefined ? choices.join(' ') : `(__wac_offers ${offers})`;
  const fixed = words === '' ? '-r' : `-x -a ${quoted(words)}`;
  return `-l ${name}${value === 'required' ? ` ${fixed}` : ''} -d ${quoted(description)}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll(/['\\]/g, '\\$&')}'`;
}
