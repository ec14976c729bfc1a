const require_commander = require("./commander.js");
const require_common = require("./common.js");
const require_compiled_code = require("./compiled-code.js");
const require_run_process = require("./run-process.js");
// src/cli/arguments/parse-arguments.ts
const GLOBAL_HELP = `Of every command:\n${require_run_process.o.map(({ flags, description }) => `  ${flags.padEnd(22)}  ${description}`).join("\n")}`;
async function parseArguments(args, commands, io) {
let call;
const program = createProgram(io, commands, (made) => {
call = made;
});
try {
await program.parseAsync([...args], { from: "user" });
return call ?? require_common.Zt.done;
} catch (error) {
if (!(error instanceof require_commander.n)) throw error;
return error.exitCode === 0 ? require_common.Zt.done : require_common.Zt.usage;
}
}
function createProgram(io, commands, onCall) {
const program = new require_commander.t("wac").description("W&B Automations as Code: manifests in Git, a plan, an apply").version(require_compiled_code.s, "-V, --version", "output the version number (also -v, wac version)").showSuggestionAfterError(true).commandsGroup(require_common.d.inspect).helpCommand("help [command]", "display help for command").exitOverride().configureOutput({
writeOut: (text) => io.stdout.write(text),
writeErr: (text) => io.stderr.write(text.replace(/^error: (.)/, (_, c) => c.toUpperCase())),
getOutHelpWidth: () => io.stdout.width,
getErrHelpWidth: () => io.stderr.width
}).configureHelp({ optionDescription: (option) => option.description }).addHelpText("after", "\nTry it without an account:  wac demo\n");
for (const command of commands) addCommand(program, command, onCall);
return program;
}
function addCommand(program, command, onCall) {
const parser = program.command(command.name).helpGroup(require_common.d[command.group]).summary(command.summary).description(command.summary).addHelpText("after", `\n${GLOBAL_HELP}`).addHelpText("after", `\nExamples:\n${command.examples.map((line) => `  ${line}`).join("\n")}\n`);
const [example] = command.examples;
const { writeErr } = parser.configureOutput();
if (example !== void 0) parser.configureOutput({ writeErr: (text) => writeErr?.(text.replace(/^(error: missing required argument .*)\n/, `$1\n(For example: ${example})\n`)) });
if (command.alias !== void 0) parser.alias(command.alias);
for (const argument of command.arguments ?? []) parser.argument(argument.syntax, argument.description);
for (const option of command.options) parser.addOption(createOption(option));
parser.allowExcessArguments(true);
parser.action(() => {
onCall({
command,
args: [...parser.args],
options: parser.opts()
});
});
}
function createOption(spec) {
const flags = spec.flags.replace("[=FILE]", "[file]");
const option = new require_commander.r(flags, spec.description);
if (spec.choices !== void 0) option.choices(spec.choices);
if (spec.isRepeatable === true) option.argParser((value, previous) => [...previous ?? [], value]);
return option;
}
exports.parseArguments = parseArguments;
