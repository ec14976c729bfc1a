import type { CompletedCommand, CompletedOption } from './completion-words.ts';

/** The script for zsh; works when it is sourced and as a file of `fpath`. */
export function zshCompletion(commands: readonly CompletedCommand[]): string {
  const described = commands.flatMap(({ names, description }) =>
    names.map((name) => `    ${quoted(`${name}:${description.replaceAll(':', '\\:')}`)}`),
  );
  const cases = commands.map(({ names, options, words, offers }) => {
    const specs = [
      ...options.map((option) => quoted(optionSpec(option))),
      ...(words.length === 0 || offers !== undefined
        ? []
        : [quoted(`1:${names[0]}:(${words.join(' ')})`)]),
      quoted(offers === undefined ? '*:file:_files' : `*:${offers}:_wac_offers ${offers}`),
    ];
    return `    ${names.join('|')})\n      _arguments ${specs.join(' \\\n        ')} ;;`;
  });
  return `#compdef wac
# zsh completion of wac. Use it with: source <(wac completion zsh)
_wac_offers() {
  # _arguments puts options of compadd in front of the kind.
  local kind=$argv[-1]
  local -a offers
  offers=(\${(f)"$(wac completion $kind \${\${words[1,CURRENT-1]}:#-*} 2>/dev/null)"})
  (( $#offers )) && compadd "\${(@)argv[1,-2]}" -a offers
  [[ $kind == (environments|profiles|sandbox|fields) ]] || _files
}
_wac() {
  local -a commands
  commands=(
${described.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join('\n')}
  esac
}
if [[ $funcstack[1] == _wac ]]; then
  _wac "$@"
else
  compdef _wac wac
fi
`;
}

function optionSpec({
  flag,
  description,
  value,
  choices,
  offers,
  isRepeatable,
}: CompletedOption): string {
  const text = description.replaceAll(/[[\]\\]/g, '\\$&');
  const fixed = choices.length === 0 ? '_files' : `(${choices.join(' ')})`;
  const action = offers === undefined ? fixed : `_wac_offers ${offers}`;
  const name = flag.replace(/^-+/, '');
  const suffix = { none: '', required: `:${name}:${action}`, optional: `::${name}:${action}` }[
    value
  ];
  return `${isRepeatable ? '*' : ''}${flag}${value === 'optional' ? '=-' : ''}[${text}]${suffix}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
