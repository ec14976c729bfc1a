const require_common = require("./common.js");
// src/cli/arguments/option-spec.ts
const OFFER_KINDS = [
"environments",
"keys",
"fields",
"profiles",
"sandbox"
];
// src/cli/completion/bash-completion.ts
function bashCompletion(commands) {
const names = commands.flatMap((command) => command.names).join(" ");
const values = commands.flatMap(({ names: own, options }) => options.filter(({ value }) => value === "required").map(({ flag, choices, offers }) => {
const pattern = own.map((name) => `'${name} ${flag}'`).join("|");
const fixed = choices.length === 0 ? "" : ` ${replyWith(choices.join(" "))}`;
return `    ${pattern})${offers === void 0 ? fixed : ` _wac_offers ${offers};`} return ;;`;
}));
const options = commands.map((command) => `    ${command.names.join("|")}) ${replyWith(command.options.map(({ flag }) => flag).join(" "))} ;;`);
const words = commands.filter(({ words, offers }) => words.length > 0 || offers !== void 0).map(({ names: own, words, offers }) => {
const reply = offers === void 0 ? replyWith(words.join(" ")) : `_wac_offers ${offers};`;
return `    ${own.join("|")}) ${reply} return ;;`;
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
${values.join("\n")}
  esac
  if [[ $cur != -* ]]; then
    case $command in
${words.join("\n")}
    esac
    return 0
  fi
  case $command in
${options.join("\n")}
  esac
}
complete -o default -F _wac wac
`;
}
function replyWith(words) {
return `COMPREPLY=($(compgen -W '${words}' -- "$cur"));`;
}
// src/cli/completion/completion-words.ts
function completionWords(commands) {
return commands.map(({ name, alias, summary, options, arguments: args }) => ({
names: alias === void 0 ? [name] : [name, alias],
description: summary,
words: args?.[0]?.choices ?? [],
...require_common.cn({ offers: args?.find(({ offers }) => offers !== void 0)?.offers }),
options: [...options, {
flags: "--help",
description: "show help"
}].map((option) => completedOption(option))
}));
}
function completedOption({ flags, description, choices, offers, isRepeatable }) {
const [flag = flags] = flags.split(" ");
return {
flag,
description,
value: flags.includes("<") ? "required" : flags.includes("[=") ? "optional" : "none",
choices: choices ?? [],
...require_common.cn({ offers }),
isRepeatable: isRepeatable ?? false
};
}
// src/cli/completion/fish-completion.ts
function fishCompletion(commands) {
const lines = commands.flatMap(({ names, description, options, words, offers }) => [
...names.map((name) => `complete -c wac -n __fish_use_subcommand -f -a ${name} -d ${quoted$1(description)}`),
...offers === void 0 ? [] : [`complete -c wac -n ${condition(names)} -a ${quoted$1(`(__wac_offers ${offers})`)}`],
...words.length === 0 || offers !== void 0 ? [] : [`complete -c wac -n ${condition(names)} -f -a ${quoted$1(words.join(" "))}`],
...options.map((option) => `complete -c wac -n ${condition(names)} ${optionWords(option)}`)
]);
return `# fish completion of wac. Use it with: wac completion fish | source\n${COMMAND_FUNCTION}${lines.join("\n")}\n`;
}
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
function condition(names) {
return quoted$1(`__wac_command ${names.join(" ")}`);
}
function optionWords({ flag, description, value, choices, offers }) {
const name = flag.replace(/^-+/, "");
const words = offers === void 0 ? choices.join(" ") : `(__wac_offers ${offers})`;
const fixed = words === "" ? "-r" : `-x -a ${quoted$1(words)}`;
return `-l ${name}${value === "required" ? ` ${fixed}` : ""} -d ${quoted$1(description)}`;
}
function quoted$1(text) {
return `'${text.replaceAll(/['\\]/g, "\\$&")}'`;
}
// src/cli/completion/zsh-completion.ts
function zshCompletion(commands) {
const described = commands.flatMap(({ names, description }) => names.map((name) => `    ${quoted(`${name}:${description.replaceAll(":", "\\:")}`)}`));
const cases = commands.map(({ names, options, words, offers }) => {
const specs = [
...options.map((option) => quoted(optionSpec(option))),
...words.length === 0 || offers !== void 0 ? [] : [quoted(`1:${names[0]}:(${words.join(" ")})`)],
quoted(offers === void 0 ? "*:file:_files" : `*:${offers}:_wac_offers ${offers}`)
];
return `    ${names.join("|")})\n      _arguments ${specs.join(" \\\n        ")} ;;`;
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
${described.join("\n")}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join("\n")}
  esac
}
if [[ $funcstack[1] == _wac ]]; then
  _wac "$@"
else
  compdef _wac wac
fi
`;
}
function optionSpec({ flag, description, value, choices, offers, isRepeatable }) {
const text = description.replaceAll(/[[\]\\]/g, "\\$&");
const fixed = choices.length === 0 ? "_files" : `(${choices.join(" ")})`;
const action = offers === void 0 ? fixed : `_wac_offers ${offers}`;
const name = flag.replace(/^-+/, "");
const suffix = {
none: "",
required: `:${name}:${action}`,
optional: `::${name}:${action}`
}[value];
return `${isRepeatable ? "*" : ""}${flag}${value === "optional" ? "=-" : ""}[${text}]${suffix}`;
}
function quoted(text) {
return `'${text.replaceAll("'", "'\\''")}'`;
}
// src/cli/commands/completion/run-completion.ts
const SHELLS = {
bash: bashCompletion,
zsh: zshCompletion,
fish: fishCompletion
};
async function runCompletion(context, commands) {
const { io, args } = context;
const [shell = "", ...typed] = args;
const kind = OFFER_KINDS.find((each) => each === shell);
if (kind !== void 0) {
const { offersOf } = await Promise.resolve().then(() => require("./offers.js"));
const words = await offersOf(kind, context, typed);
io.stdout.write(words.map((word) => `${word}\n`).join(""));
return require_common.Zt.done;
}
const render = require_common.Ht(SHELLS, shell);
if (render === void 0) throw new require_common.sn(`There is no completion for "${shell}"`, {
code: "usage",
hint: require_common.J(shell, Object.keys(SHELLS)) ?? `There is one for ${Object.keys(SHELLS).join(", ")}`
});
io.stdout.write(render(completionWords(commands)));
return require_common.Zt.done;
}
exports.runCompletion = runCompletion;
