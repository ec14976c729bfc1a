import { E as suggestHint, lt as getOwn, vt as Failure, yt as EXIT } from "./common.js";
// src/cli/completion/bash-completion.ts
function bashCompletion(commands) {
	const names = commands.flatMap((command) => command.names).join(" ");
	const values = commands.flatMap(({ names: own, options }) => options.filter(({ value }) => value === "required").map(({ flag, choices }) => {
		return `    ${own.map((name) => `'${name} ${flag}'`).join("|")})${choices.length === 0 ? "" : ` ${replyWith(choices.join(" "))}`} return ;;`;
	}));
	const options = commands.map((command) => `    ${command.names.join("|")}) ${replyWith(command.options.map(({ flag }) => flag).join(" "))} ;;`);
	const words = commands.filter((command) => command.words.length > 0).map((command) => `    ${command.names.join("|")}) ${replyWith(command.words.join(" "))} return ;;`);
	return `# bash completion of wac. Use it with: source <(wac completion bash)
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
		options: [...options, {
			flags: "--help",
			description: "show help"
		}].map((option) => completedOption(option))
	}));
}
function completedOption({ flags, description, choices, isRepeatable }) {
	const [flag = flags] = flags.split(" ");
	return {
		flag,
		description,
		value: flags.includes("<") ? "required" : flags.includes("[=") ? "optional" : "none",
		choices: choices ?? [],
		isRepeatable: isRepeatable ?? false
	};
}
// src/cli/completion/fish-completion.ts
function fishCompletion(commands) {
	const lines = commands.flatMap(({ names, description, options, words }) => [
		...names.map((name) => `complete -c wac -n __fish_use_subcommand -f -a ${name} -d ${quoted$1(description)}`),
		...words.length === 0 ? [] : [`complete -c wac -n ${condition(names)} -f -a ${quoted$1(words.join(" "))}`],
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
`;
function condition(names) {
	return quoted$1(`__wac_command ${names.join(" ")}`);
}
function optionWords({ flag, description, value, choices }) {
	const name = flag.replace(/^-+/, "");
	const fixed = choices.length === 0 ? "-r" : `-x -a ${quoted$1(choices.join(" "))}`;
	return `-l ${name}${value === "required" ? ` ${fixed}` : ""} -d ${quoted$1(description)}`;
}
function quoted$1(text) {
	return `'${text.replaceAll(/['\\]/g, "\\$&")}'`;
}
// src/cli/completion/zsh-completion.ts
function zshCompletion(commands) {
	const described = commands.flatMap(({ names, description }) => names.map((name) => `    ${quoted(`${name}:${description.replaceAll(":", "\\:")}`)}`));
	const cases = commands.map(({ names, options, words }) => {
		const specs = [
			...options.map((option) => quoted(optionSpec(option))),
			...words.length === 0 ? [] : [quoted(`1:${names[0]}:(${words.join(" ")})`)],
			quoted("*:file:_files")
		];
		return `    ${names.join("|")})\n      _arguments ${specs.join(" \\\n        ")} ;;`;
	});
	return `#compdef wac
# zsh completion of wac. Use it with: source <(wac completion zsh)
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
function optionSpec({ flag, description, value, choices, isRepeatable }) {
	const text = description.replaceAll(/[[\]\\]/g, "\\$&");
	const action = choices.length === 0 ? "_files" : `(${choices.join(" ")})`;
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
async function runCompletion({ io, args }, commands) {
	const [shell = ""] = args;
	const render = getOwn(SHELLS, shell);
	if (render === void 0) throw new Failure(`There is no completion for "${shell}"`, {
		code: "usage",
		hint: suggestHint(shell, Object.keys(SHELLS)) ?? `There is one for ${Object.keys(SHELLS).join(", ")}`
	});
	io.stdout.write(render(completionWords(commands)));
	return await Promise.resolve(EXIT.done);
}
export { runCompletion };
