import type { CompletedCommand } from './completion-words.ts';

/** The script for bash; what is no command, option or fixed value is left to the completion of files. */
export function bashCompletion(commands: readonly CompletedCommand[]): string {
  const names = commands.flatMap((command) => command.names).join(' ');
  const values = commands.flatMap(({ names: own, options }) =>
    options
      .filter(({ value }) => value === 'required')
      .map(({ flag, choices, offers }) => {
        const pattern = own.map((name) => `'${name} ${flag}'`).join('|');
        const fixed = choices.length === 0 ? '' : ` ${replyWith(choices.join(' '))}`;
        const reply = offers === undefined ? fixed : ` _wac_offers ${offers};`;
        return `    ${pattern})${reply} return ;;`;
      }),
  );
  const options = commands.map(
    (command) =>
      `    ${command.names.join('|')}) ${replyWith(command.options.map(({ flag }) => flag).join(' '))} ;;`,
  );
  const words = commands
    .filter(({ words, offers }) => words.length > 0 || offers !== undefined)
    .map(({ names: own, words, offers }) => {
      const reply = offers === undefined ? replyWith(words.join(' ')) : `_wac_offers ${offers};`;
      return `    ${own.join('|')}) ${reply} return ;;`;
    });
  return `# bash completion of wac. Use it with: source <(wac completion bash)
_wac_offers() {
  local IFS=$'\\n' word typed=()
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do [[ $word == -* ]] || typed+=("$word"); done
  COMPREPLY=($(compgen -W "$("\${COMP_WORDS[0]}" completion "$1" "\${typed[@]}" 2>/dev/null)" -- "$cur"))
}
_wac() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command= i
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    case \${COMP_WORDS[i]} in
      -*) ;;
      *) command=\${COMP_WORDS[i]}; break ;;
    esac
  done
  if [[ -z $command ]]; then
    ${replyWith(`${names} --help --version`)}
    return
  fi
  case "$command $prev" in
${values.join('\n')}
  esac
  if [[ $cur != -* ]]; then
    case $command in
${words.join('\n')}
    esac
    return 0
  fi
  case $command in
${options.join('\n')}
  esac
}
complete -o default -F _wac wac
`;
}

function replyWith(words: string): string {
  return `COMPREPLY=($(compgen -W '${words}' -- "$cur"));`;
}
