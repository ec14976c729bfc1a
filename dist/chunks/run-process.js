const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_common = require("./common.js");
let node_path = require("node:path");
let node_fs = require("node:fs");
// src/cli/arguments/read-global-flags.ts
const GLOBAL_FLAGS = [{
flags: "--debug",
description: "list every request on standard error (or WAC_LOG=debug)"
}, {
flags: "--no-color",
description: "write no colors (or NO_COLOR=1)"
}];
const VARIABLES = {
"--debug": { WAC_LOG: "debug" },
"--no-color": { NO_COLOR: "1" }
};
function readGlobalFlags({ args, env }) {
const end = args.indexOf("--");
const isFlag = (argument, index) => Object.hasOwn(VARIABLES, argument) && (end === -1 || index < end);
const found = args.filter(isFlag);
if (found.length === 0) return {
args,
env
};
return {
args: args.filter((argument, index) => !isFlag(argument, index)),
env: {
...env,
...Object.fromEntries(found.flatMap((flag) => Object.entries(VARIABLES[flag] ?? {})))
}
};
}
// src/cli/sandbox/sandbox-file.ts
const DEFAULT_SANDBOX_FILE = ".wac/sandbox.json";
const USUAL_SANDBOX = "\0";
function sandboxFlag(file) {
if (file === void 0) return "";
return file === "\0" || file === ".wac/sandbox.json" ? " --sandbox" : ` --sandbox=${file}`;
}
// src/cli/output/streams/delayed-output.ts
function delayOutputs({ stdout, stderr }, delay) {
let waiting;
function flush() {
const gathered = waiting;
waiting = void 0;
gathered?.output.write(gathered.text);
}
const delayed = (output) => ({
write: (text) => {
flush();
output.write(text);
},
writeSoon: (text) => {
if (waiting?.output !== output) {
flush();
waiting = {
output,
text: ""
};
delay(flush);
}
waiting.text += text;
},
isTerminal: output.isTerminal,
width: output.width
});
return {
stdout: delayed(stdout),
stderr: delayed(stderr),
flush
};
}
function writeSoon(output, text) {
if (output.writeSoon === void 0) output.write(text);
else output.writeSoon(text);
}
// src/cli/cli-io.ts
function replaceIo(io, parts) {
return {
args: parts.args ?? io.args,
env: parts.env ?? io.env,
cwd: io.cwd,
stdout: parts.stdout ?? io.stdout,
stderr: parts.stderr ?? io.stderr,
get ask() {
return io.ask;
},
readInput: io.readInput,
requests: io.requests,
progress: io.progress,
prepare: io.prepare,
now: io.now,
monotonic: io.monotonic,
sleep: io.sleep,
random: io.random,
get signal() {
return io.signal;
}
};
}
// src/cli/arguments/options.ts
const PROJECT_OPTIONS = {
env: {
flags: "--env <name>",
description: "environment of wac.yaml (or WAC_ENV)",
offers: "environments"
},
var: {
flags: "--var <name=value>",
description: "set a variable for this run",
isRepeatable: true
}
};
const SERVER_OPTIONS = {
sandbox: {
flags: "--sandbox [=FILE]",
description: "use the embedded server, its state in FILE (default .wac/sandbox.json), not W&B"
},
provision: {
flags: "--no-provision",
description: "do not create the teams, projects and integrations of the manifests in the sandbox"
},
timeout: {
flags: "--timeout <seconds>",
description: "limit for all requests together (default none; 300 s without progress end a run)"
}
};
const POLICY_OPTIONS = {
adopt: {
flags: "--adopt",
description: "take over unmanaged automations that have the name and scope of a manifest"
},
takeOver: {
flags: "--take-over <owner>",
description: "take over automations of this owner that have the name and scope of a manifest",
isRepeatable: true
},
allowDeletes: {
flags: "--allow-deletes <n>",
description: "allow up to n removals in this run"
},
allowSilenced: {
flags: "--allow-silenced <n>",
description: "allow up to n silenced automations in this run"
},
allowRedirected: {
flags: "--allow-redirected <n>",
description: "allow up to n redirected automations in this run"
},
allowAltered: {
flags: "--allow-altered <n>",
description: "allow up to n protected automations whose event changes in this run"
},
allowConflicts: {
flags: "--allow-conflicts",
description: "continue without the automations in a conflict (plan, apply and drift always do)"
},
failOnConflict: {
flags: "--fail-on-conflict",
description: "refuse the whole plan when it has a conflict"
},
allowDisjoint: {
flags: "--allow-disjoint",
description: "continue although no manifest has the key of an owned automation"
},
shadow: {
flags: "--shadow",
description: "replace every action by doing nothing"
}
};
const RECREATE_OPTION = { recreate: {
flags: "--recreate <key>",
description: "delete an ARIA automation that another account created, and create it again as this one",
offers: "keys",
isRepeatable: true
} };
const ONLY_OPTION = { only: {
flags: "--only <pattern>",
description: "plan and apply the automations with this key or glob (\"team-a/*\") alone; the rest is left out",
offers: "keys",
isRepeatable: true
} };
const PLANNING_OPTIONS = {
...PROJECT_OPTIONS,
...SERVER_OPTIONS,
...POLICY_OPTIONS,
strict: {
flags: "--strict",
description: "refuse integrations of a team that does not own the scope; otherwise a warning"
}
};
const YES_OPTION = {
flags: "--yes",
description: "do not ask for confirmation"
};
const RESTORE_DIR_OPTION = {
flags: "--restore-dir <directory>",
description: "where removed automations are saved (default .wac/restore)"
};
const PARALLEL_OPTION = {
flags: "--parallel <n>",
description: "writes to send in parallel (default: 4, up to 8 while the server keeps up; fewer when it limits requests)"
};
const VERBOSE_OPTION = { verbose: {
flags: "--verbose",
description: "show everything: nothing folded or shortened"
} };
const ALLOW_CONFLICTS_OPTION = {
flags: "--allow-conflicts",
description: "continue without the automations in a conflict"
};
function formatOption(formats) {
return {
flags: "--format <format>",
description: `${formats.join(" | ")} (default ${formats[0]})`,
choices: formats
};
}
const TEXT_AND_JSON = ["text", "json"];
const DIRECTORIES_ARGUMENT = {
syntax: "[directories...]",
description: "manifest directories (default automations, or the nearest above)"
};
const DIRECTORY_ARGUMENT = {
syntax: "[directory]",
description: "manifest directory (default automations, or the nearest above)"
};
// src/cli/commands/sandbox/sandbox-command.ts
const sandboxCommand = require_common.f({
name: "sandbox",
group: "try",
summary: "serve a W&B-compatible API on loopback, its state in one file",
arguments: [{
syntax: "[verb...]",
description: "emit KIND name=value\u2026 sends an event; inbox and outbox show webhooks, Slack messages and prompts to ARIA; secret set TEAM NAME reads a secret from standard input; without a subcommand, the sandbox serves the API",
offers: "sandbox",
choices: [
"emit",
"inbox",
"outbox",
"secret"
]
}],
options: {
format: formatOption(TEXT_AND_JSON),
port: {
flags: "--port <n>",
description: "port (default: a free one)"
},
state: {
flags: "--state <file>",
description: "state file (default .wac/sandbox.json)"
},
open: {
flags: "--open",
description: "open the page of the sandbox in a browser"
},
profile: {
flags: "--profile <name>",
description: "pretend to be an older server",
offers: "profiles"
},
signature: {
flags: "--signature <encoding>",
description: "how webhooks are signed: hex (default) or base64; public material shows both"
},
chaos: {
flags: "--chaos <file>",
description: "inject faults as a YAML file describes: see docs/chaos.md"
}
},
examples: [
"wac sandbox --port 8080",
"wac sandbox --open",
"wac sandbox --state /tmp/wandb.json",
"wac sandbox --chaos chaos.yaml",
"wac sandbox emit runState entity=vision-team project=classifier run=r1 name=prod-1 state=failed",
"wac sandbox emit logMetrics entity=vision-team project=classifier run=r1 values.loss=0.4",
"wac sandbox outbox",
"printf %s \"$TOKEN\" | wac sandbox secret set vision-team GITHUB_TOKEN"
],
load: async () => (await Promise.resolve().then(() => require("./run-sandbox.js"))).runSandbox
});
// src/cli/output/progress.ts
const SILENT_MS = 1e3;
const REPEAT_MS = 1e4;
const UPDATE_MS = 100;
const PAUSE_MS = 500;
const MAX_REASON_LENGTH = 200;
var Progress = class {
#options;
#pending = new Set();
#counts = new Map();
#stop;
#since = 0;
#workSince;
#endedAt = 0;
#hasOutput = false;
#saidAt;
#shown;
constructor(options) {
this.#options = options;
}
begin(purpose) {
const now = this.#options.now();
if (this.#hasOutput && this.#pending.size === 0 && now - this.#endedAt > PAUSE_MS) this.#restart(now);
const count = (this.#counts.get(purpose) ?? 0) + 1;
this.#counts.set(purpose, count);
const pending = {
purpose,
count,
attempt: 1,
until: now,
reason: void 0
};
this.#pending.add(pending);
this.#stop ??= this.#options.every(UPDATE_MS, () => this.#update());
return {
attempt: (attempt, timeoutMs) => {
Object.assign(pending, {
attempt,
until: this.#options.now() + timeoutMs
});
pending.reason = void 0;
},
wait: (milliseconds, reason) => {
Object.assign(pending, {
reason,
until: this.#options.now() + milliseconds
});
},
end: () => {
this.#pending.delete(pending);
this.#endedAt = this.#options.now();
}
};
}
report(describeWork) {
const now = this.#options.now();
this.#endedAt = now;
this.#workSince ??= now;
const elapsed = now - this.#workSince;
const repeatMs = this.#options.isTerminal ? UPDATE_MS : REPEAT_MS;
const isEarly = this.#saidAt !== void 0 && now - this.#saidAt < repeatMs;
if (elapsed < SILENT_MS || isEarly) return;
this.#say(require_common.nn(describeWork(Math.round(elapsed / 1e3))), now);
}
wrap(output) {
return {
isTerminal: output.isTerminal,
width: output.width,
write: (text) => {
if (text === "") return;
this.#clear();
this.#hasOutput = true;
this.#restart(this.#options.now());
output.write(text);
}
};
}
end() {
this.#stop?.();
this.#clear();
this.#pending.clear();
}
#restart(now) {
this.#since = now;
this.#workSince = void 0;
this.#saidAt = void 0;
}
#update() {
const now = this.#options.now();
const [first, ...others] = this.#pending;
if (first === void 0) {
this.#clear();
return;
}
if (now - this.#since < SILENT_MS) return;
const isDue = this.#saidAt === void 0 || now - this.#saidAt >= REPEAT_MS;
if (!this.#options.isTerminal && !isDue) return;
this.#say(describe(first, others.length, {
now,
since: this.#since
}), now);
}
#say(text, now) {
const { output, isTerminal } = this.#options;
this.#saidAt = now;
if (!isTerminal) output.write(`${text}\n`);
else if (text !== this.#shown) output.write(`${CLEAR}${require_common.pt(text, output.width - 1)}`);
if (isTerminal) this.#shown = text;
}
#clear() {
if (this.#shown === void 0) return;
this.#shown = void 0;
this.#options.output.write(CLEAR);
}
};
const CLEAR = "\r\x1B[2K";
function describe({ purpose, count, attempt, until, reason }, others, { now, since }) {
const page = count > 1 && purpose.startsWith("read the ") ? `, page ${count}` : "";
const left = Math.max(0, Math.ceil((until - now) / 1e3));
const state = reason === void 0 ? `${attempt > 1 ? `, attempt ${attempt}` : ""}; ${left} s left` : `; attempt ${attempt + 1} in ${left} s: ${require_common._t(reason, MAX_REASON_LENGTH)}`;
const more = others === 0 ? "" : ` (and ${others} more)`;
const seconds = Math.round((now - since) / 1e3);
return require_common.nn(`Waiting ${seconds} s: ${purpose}${page}${more}${state}`);
}
// src/cli/process/process-output.ts
const MAX_DIRECT_LENGTH = 65536;
function processOutput(name) {
const descriptor = name === "stdout" ? 1 : 2;
const takesText = isFileOrPipe(descriptor);
let hasStream = !takesText;
const stream = () => {
hasStream = true;
return process[name];
};
return {
write: (text) => {
const rest = hasStream ? text : writeDirectly(descriptor, text);
if (rest !== void 0) stream().write(rest);
},
isTerminal: !takesText && stream().isTTY === true,
get width() {
const columns = takesText ? void 0 : stream().columns;
return columns === void 0 || columns === 0 ? 80 : columns;
}
};
}
function isFileOrPipe(descriptor) {
try {
const stats = (0, node_fs.fstatSync)(descriptor);
return stats.isFile() || stats.isFIFO();
} catch {
return false;
}
}
function writeDirectly(descriptor, text) {
if (text.length > MAX_DIRECT_LENGTH) return text;
const bytes = Buffer.from(text);
let written = 0;
try {
while (written < bytes.length) written += (0, node_fs.writeSync)(descriptor, bytes, written);
return;
} catch {
return bytes.subarray(written);
}
}
// src/cli/arguments/refuse-excess-arguments.ts
const MAX_NAMES = 10;
function maxArguments({ arguments: specs = [] }) {
return specs.at(-1)?.syntax.includes("...") === true ? Number.POSITIVE_INFINITY : specs.length;
}
function refuseExcessArguments(command, args) {
const max = maxArguments(command);
if (args.length <= max) return;
const typed = `wac ${command.name}`;
const takesDirectory = command.arguments?.at(-1)?.syntax === "[directory]";
const takes = max === 0 ? "no arguments" : max === 1 ? `one ${takesDirectory ? "directory" : "argument"}` : `at most ${require_common.Tt(max, "argument")}`;
const more = args.length - MAX_NAMES;
const named = args.slice(0, MAX_NAMES).join(", ") + (more > 0 ? ` and ${more} more` : "");
throw new require_common.sn(`"${typed}" takes ${takes}, and there ${args.length === 1 ? "is" : "are"} ${args.length}: ${named}`, {
code: "usage",
hint: hintFor(command, takesDirectory, max)
});
}
function hintFor({ name, arguments: specs = [], examples }, takesDirectory, max) {
if (!takesDirectory) return `For example: ${examples.find((each) => each.split(" ").length > 2) ?? examples[0] ?? `wac ${name}`}`;
return `Run it once for each directory. A shell pattern stands for everything that it matches: for each in teams/*/automations; do wac ${name}${max > 1 ? ` ${specs.slice(0, -1).map(({ syntax }) => syntax).join(" ")}` : ""} "$each"; done`;
}
// src/cli/arguments/read-plain-arguments.ts
function readPlainArguments(argv, commands) {
const [name, ...rest] = argv;
const command = commands.find((each) => [each.name, each.alias].includes(name));
if (name === void 0 || command === void 0) return void 0;
const forms = new Map(command.options.map((option) => [option.flags.split(" ")[0], option]));
const options = defaults(command.options);
const args = [];
for (let index = 0; index < rest.length;) {
const [argument = "", next] = rest.slice(index);
if (!argument.startsWith("-")) {
args.push(argument);
index += 1;
continue;
}
const option = forms.get(argument.split("=", 1)[0]);
const length = option === void 0 ? void 0 : readOption(option, argument, next, options);
if (length === void 0) return void 0;
index += length;
}
if (!takesArgs(command, args.length)) return void 0;
return {
command,
args,
options
};
}
function defaults(specs) {
const negated = specs.filter(({ flags }) => flags.startsWith("--no-"));
return Object.fromEntries(negated.map((option) => [keyOf(option), true]));
}
function readOption(option, argument, next, options) {
const [flag = "", syntax] = option.flags.split(" ");
const key = keyOf(option);
const isAttached = argument.length > flag.length;
if (syntax === void 0) {
options[key] = !flag.startsWith("--no-");
return isAttached ? void 0 : 1;
}
const value = isAttached ? argument.slice(flag.length + 1) : next;
if (value === void 0 || !isAttached && (syntax.startsWith("[") || value.startsWith("-"))) return void 0;
if (option.choices?.includes(value) === false) return void 0;
const previous = options[key];
options[key] = option.isRepeatable === true ? [...typeof previous === "object" ? previous : [], value] : value;
return isAttached ? 1 : 2;
}
function keyOf({ flags }) {
const [flag = ""] = flags.split(" ");
return flag.replace(/^--(no-)?/, "").replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}
function takesArgs(command, count) {
return count >= (command.arguments ?? []).filter(({ syntax }) => syntax.startsWith("<")).length && count <= maxArguments(command);
}
// src/cli/commands/accept/accept-command.ts
const acceptCommand = require_common.f({
name: "accept",
group: "migrate",
summary: "write changes made on the server into the manifests",
arguments: [{
syntax: "[args...]",
description: "manifest directory (default automations, or the nearest above), then keys",
offers: "keys"
}],
options: {
format: formatOption(TEXT_AND_JSON),
...PROJECT_OPTIONS,
...SERVER_OPTIONS
},
examples: ["wac accept accuracy-alert", "wac accept automations run-failed gpu-idle"],
load: async () => (await Promise.resolve().then(() => require("./run-accept.js"))).runAccept
});
// src/cli/commands/apply/apply-command.ts
const applyCommand = require_common.f({
name: "apply",
group: "daily",
summary: "change the server to match the manifests",
arguments: [{
syntax: "[targets...]",
description: "manifest directories (default automations, or the nearest above), or a plan file and, if it has moved, its manifest directory"
}],
options: {
format: formatOption(TEXT_AND_JSON),
yes: YES_OPTION,
checksum: {
flags: "--checksum <sum>",
description: "apply only a plan with this checksum"
},
removeDuplicates: {
flags: "--remove-duplicates",
description: "only remove the younger of two automations that wac made for one key"
},
restoreDir: RESTORE_DIR_OPTION,
parallel: PARALLEL_OPTION,
...VERBOSE_OPTION,
...PLANNING_OPTIONS,
...ONLY_OPTION,
...RECREATE_OPTION
},
examples: [
"wac apply",
"wac apply automations --yes",
"wac apply teams/*/automations",
"wac apply --only 'team-a/*'",
"wac apply plan.json --yes"
],
load: async () => (await Promise.resolve().then(() => require("./run-apply2.js"))).runApply
});
// src/cli/commands/backtest/backtest-command.ts
const FORMATS$4 = [
"text",
"json",
"markdown"
];
const backtestCommand = require_common.f({
name: "backtest",
group: "daily",
summary: "show what rules would have done on recorded runs",
arguments: [{
syntax: "[args...]",
description: "manifest directory (default automations, or the nearest above), then only these keys; or: merge <directory of shards>",
offers: "keys"
}],
options: {
format: formatOption(FORMATS$4),
history: {
flags: "--history <directory>",
description: "recorded runs (default: the folder history of the manifest directory)"
},
live: {
flags: "--live",
description: "read the runs from W&B: only what no earlier run of wac has read"
},
since: {
flags: "--since <time>",
description: "only runs that began later: 30d, 12h, or an ISO date"
},
set: {
flags: "--set <path=value>",
description: "compare with another value, such as when.runMetric.threshold.gt=2.7",
isRepeatable: true
},
sweep: {
flags: "--sweep <path=values>",
description: "compare several values, such as threshold=2.5,2.7,2.9"
},
outcome: {
flags: "--outcome <field=value>",
description: "count runs with an outcome separately, such as state=failed"
},
base: {
flags: "--base <revision>",
description: "compare with the manifests of a Git revision"
},
saveCase: {
flags: "--save-case <run>",
description: "write a fixture and a rule test from this run beside the manifest"
},
maxFiresPerDay: {
flags: "--max-fires-per-day <n>",
description: "fail when a rule fires more often on average"
},
allowSampled: {
flags: "--allow-sampled",
description: "accept histories with rows missing; the result is approximate"
},
strict: {
flags: "--strict",
description: "fail when a rule was not evaluated: no run matches, no metric"
},
all: {
flags: "--all",
description: "draw every run, not only the first ones"
},
assume: {
flags: "--assume <id=interpretation>",
description: "use another interpretation of a point that W&B does not document, such as A1=evaluate_early",
isRepeatable: true
},
shard: {
flags: "--shard <i/n>",
description: "evaluate part i of n, from 1 or from 0; needs --out, and \"wac backtest merge\" joins the parts"
},
out: {
flags: "--out <file>",
description: "file for the result of a shard"
},
html: {
flags: "--html <file>",
description: "also write a page with a picture of each rule, to open in a browser"
},
maxRuns: {
flags: "--max-runs <n>",
description: "with --live: only the newest n runs of a project (default 1000)"
},
maxRequests: {
flags: "--max-requests <n>",
description: "with --live: stop after so many requests (default 20000)"
},
maxMegabytes: {
flags: "--max-megabytes <n>",
description: "with --live: stop after so many MiB of responses (default 4096)"
},
...SERVER_OPTIONS,
...PROJECT_OPTIONS
},
examples: [
"wac backtest loss-spike",
"wac backtest --live --since 30d",
"wac backtest loss-spike --sweep threshold=2.5,3,3.5 --outcome state=failed",
"wac backtest --base origin/main --max-fires-per-day 5",
"wac backtest loss-spike --html backtest.html",
"wac backtest --shard 2/3 --out shards/2.json",
"wac backtest merge shards"
],
load: async () => (await Promise.resolve().then(() => require("./run-backtest.js"))).runBacktestCommand
});
// src/cli/commands/completion/completion-command.ts
function completionCommand(commands) {
return require_common.f({
name: "completion",
group: "try",
summary: "print a completion script for a shell",
arguments: [{
syntax: "<shell>",
description: "bash, zsh or fish",
choices: [
"bash",
"zsh",
"fish"
]
}, {
syntax: "[words...]",
description: "the words that were typed, where a script asks for keys, environments or fields"
}],
options: {},
examples: [
"wac completion bash",
"wac completion zsh",
"wac completion fish"
],
load: async () => {
const { runCompletion } = await Promise.resolve().then(() => require("./run-completion.js"));
return (context) => runCompletion(context, commands());
}
});
}
// src/cli/commands/demo/demo-command.ts
const demoCommand = require_common.f({
name: "demo",
group: "try",
summary: "a guided tour on a throw-away sandbox",
arguments: [{
syntax: "[directory]",
description: "manifest directory (default the example that comes with wac)"
}],
options: {},
examples: ["wac demo"],
load: async () => (await Promise.resolve().then(() => require("./run-demo.js"))).runDemo
});
// src/cli/commands/destroy/destroy-command.ts
const destroyCommand = require_common.f({
name: "destroy",
group: "migrate",
summary: "remove everything wac manages in an environment",
arguments: [DIRECTORY_ARGUMENT],
options: {
format: formatOption(TEXT_AND_JSON),
yes: YES_OPTION,
restoreDir: RESTORE_DIR_OPTION,
allowDeletes: POLICY_OPTIONS.allowDeletes,
allowSilenced: POLICY_OPTIONS.allowSilenced,
...VERBOSE_OPTION,
allowConflicts: ALLOW_CONFLICTS_OPTION,
...PROJECT_OPTIONS,
...SERVER_OPTIONS
},
examples: ["wac destroy", "wac destroy --env staging --allow-deletes 40"],
load: async () => (await Promise.resolve().then(() => require("./run-destroy.js"))).runDestroy
});
// src/cli/commands/doctor/doctor-command.ts
const doctorCommand = require_common.f({
name: "doctor",
group: "inspect",
summary: "check the API key, the server, its features and what the key may see",
arguments: [DIRECTORY_ARGUMENT],
options: {
format: formatOption(TEXT_AND_JSON),
probe: {
flags: "--probe <project>",
description: "try what wac assumes about the server, in an empty project ENTITY/PROJECT: see docs/probe.md"
},
probeEntity: {
flags: "--probe-entity <name>",
description: "with --probe: another team, or your own entity, where it may create webhooks",
isRepeatable: true
},
yes: YES_OPTION,
...PROJECT_OPTIONS,
...SERVER_OPTIONS
},
examples: [
"wac doctor",
"wac doctor --sandbox",
"wac doctor --probe vision-team/scratch"
],
load: async () => (await Promise.resolve().then(() => require("./run-doctor.js"))).runDoctor
});
// src/cli/commands/drift/drift-command.ts
const driftCommand = require_common.f({
name: "drift",
group: "daily",
summary: "show what somebody changed on the server since the last apply",
arguments: [{
syntax: "[args...]",
description: "manifest directories (default automations, or the nearest above); with --repair one directory, then only these keys",
offers: "keys"
}],
options: {
format: formatOption(TEXT_AND_JSON),
repair: {
flags: "--repair",
description: "restore what drifted, and nothing else"
},
applied: {
flags: "--applied <revision>",
description: "Git revision of the last successful apply: automations that later commits add are pending, not drift"
},
yes: YES_OPTION,
restoreDir: RESTORE_DIR_OPTION,
parallel: PARALLEL_OPTION,
...VERBOSE_OPTION,
...PLANNING_OPTIONS
},
examples: [
"wac drift",
"wac drift teams/*/automations",
"wac drift --repair accuracy-alert --yes"
],
load: async () => (await Promise.resolve().then(() => require("./run-drift2.js"))).runDrift
});
// src/cli/commands/explain/explain-command.ts
const explainCommand = require_common.f({
name: "explain",
group: "inspect",
summary: "show a manifest field's documentation",
arguments: [{
syntax: "[field]",
description: "dotted path; the top level when absent",
offers: "fields"
}],
options: { format: formatOption(TEXT_AND_JSON) },
examples: ["wac explain", "wac explain when.runMetric.change"],
load: async () => (await Promise.resolve().then(() => require("./run-explain.js"))).runExplain
});
// src/cli/commands/export/export-command.ts
const exportCommand = require_common.f({
name: "export",
group: "migrate",
summary: "write manifests for automations that exist",
arguments: [{
syntax: "[directory]",
description: "manifest directory whose configuration lists what to read (default automations, or the nearest above)"
}],
options: {
format: formatOption(TEXT_AND_JSON),
out: {
flags: "--out <directory>",
description: "directory for the manifests; if it has a wac.yaml, they are added to it"
},
entity: {
flags: "--entity <name>",
description: "only this team; needs no manifests"
},
organization: {
flags: "--organization <name>",
description: "this organization with its registries; needs no manifests"
},
name: {
flags: "--name <glob>",
description: "only names that match"
},
fold: {
flags: "--fold",
description: "write equal automations of several scopes as one matrix"
},
owner: {
flags: "--owner <owner>",
description: "the identity of this repository (default: its Git remote)"
},
strict: {
flags: "--strict",
description: "end with 1 when an automation is left out"
},
force: {
flags: "--force",
description: "overwrite files of the same name"
},
...PROJECT_OPTIONS,
...SERVER_OPTIONS
},
examples: ["wac export --entity vision-team --out automations", "wac export --entity vision-team --name \"accuracy*\" --fold --out exported --owner acme/ml-platform"],
load: async () => (await Promise.resolve().then(() => require("./run-export.js"))).runExport
});
// src/cli/commands/fmt/fmt-command.ts
const fmtCommand = require_common.f({
name: "fmt",
group: "migrate",
summary: "write manifests in one layout: fields in order, operators as words, comments kept",
arguments: [{
syntax: "[paths...]",
description: "manifest directories or manifests (default automations, or the nearest above), or - for standard input"
}],
options: {
check: {
flags: "--check",
description: "write nothing; exit 1 when a file is not in the layout"
},
diff: {
flags: "--diff",
description: "write nothing; show what would change as a unified diff"
}
},
examples: [
"wac fmt",
"wac fmt --check",
"wac fmt teams/*/automations",
"wac fmt --diff automations",
"wac fmt - < manifest.yaml"
],
load: async () => (await Promise.resolve().then(() => require("./run-fmt.js"))).runFmt
});
// src/cli/commands/history/history-command.ts
const historyCommand = require_common.f({
name: "history",
group: "daily",
summary: "read the histories of runs into files, for rule tests and backtests",
arguments: [{
syntax: "<args...>",
description: "pull ENTITY/PROJECT: one file a run, every row, without sampling",
choices: ["pull"]
}],
options: {
format: formatOption(TEXT_AND_JSON),
metric: {
flags: "--metric <name>",
description: "only this metric; \"train/*\" and \"**\" match several (default: every metric)",
isRepeatable: true
},
since: {
flags: "--since <time>",
description: "only runs that began later: 30d, 12h, or an ISO date"
},
out: {
flags: "--out <directory>",
description: "where to write (default: history/PROJECT in the manifest directory)"
},
as: {
flags: "--as <type>",
description: "type of the files (default parquet)",
choices: ["parquet", "jsonl"]
},
anonymize: {
flags: "--anonymize",
description: "write run-1, user-1 instead of names, and no tags"
},
withConfig: {
flags: "--with-config",
description: "also write the config and the summary of runs, which filters may read"
},
maxRuns: {
flags: "--max-runs <n>",
description: "only the newest n runs (default 1000)"
},
maxRequests: {
flags: "--max-requests <n>",
description: "stop after so many requests (default 20000)"
},
maxMegabytes: {
flags: "--max-megabytes <n>",
description: "stop after so many MiB of responses (default 4096)"
},
...SERVER_OPTIONS
},
examples: ["wac history pull vision-team/detector --metric train/loss --since 30d", "wac history pull vision-team/detector --metric \"val/*\" --out exports --as jsonl"],
load: async () => (await Promise.resolve().then(() => require("./run-history.js"))).runHistory
});
// src/cli/commands/init/init-command.ts
const WORKFLOW_SYSTEMS = ["github", "none"];
const initCommand = require_common.f({
name: "init",
group: "migrate",
summary: "start a manifest directory",
arguments: [DIRECTORY_ARGUMENT],
options: {
owner: {
flags: "--owner <owner>",
description: "the identity of this repository (default: its Git remote)"
},
entity: {
flags: "--entity <name>",
description: "default entity"
},
workflows: {
flags: "--workflows <system>",
description: "github | none: workflows that plan, apply and watch for drift (default github if the Git remote is on GitHub)",
choices: WORKFLOW_SYSTEMS
},
action: {
flags: "--action <reference>",
description: "the action that they use, pinned: OWNER/wac@COMMIT (default: the clone that wac runs from)"
},
branch: {
flags: "--branch <name>",
description: "the branch whose pushes the workflows apply (default: the repository's default branch)"
},
yes: YES_OPTION,
force: {
flags: "--force",
description: "overwrite files that exist"
}
},
examples: [
"wac init",
"wac init automations --owner acme/ml-platform --entity vision-team --yes",
"wac init --workflows github --action OWNER/wac@COMMIT"
],
load: async () => (await Promise.resolve().then(() => require("./run-init.js"))).runInit
});
// src/cli/commands/integrations/integrations-command.ts
const integrationsCommand = require_common.f({
name: "integrations",
group: "inspect",
summary: "list Slack channels and webhooks, ready to paste, with their users; test a webhook",
arguments: [DIRECTORY_ARGUMENT],
options: {
format: formatOption(TEXT_AND_JSON),
entity: {
flags: "--entity <name>",
description: "only this team; needs no manifests"
},
name: {
flags: "--name <glob>",
description: "only channels and webhooks whose name matches"
},
kind: {
flags: "--kind <kind>",
description: "only slack, or only webhook",
choices: ["slack", "webhook"]
},
unused: {
flags: "--unused",
description: "only what no automation uses"
},
shared: {
flags: "--shared",
description: "only what automations of several owners use"
},
test: {
flags: "--test <name>",
description: "let the server post a test payload to this webhook (needs a team admin)"
},
payload: {
flags: "--payload <file>",
description: "with --test: the JSON to post (default {\"event_type\":\"wac-test\"})"
},
response: {
flags: "--response",
description: "with --test: print what the receiver responded; it may repeat the secrets"
},
yes: YES_OPTION,
...PROJECT_OPTIONS,
...SERVER_OPTIONS
},
examples: [
"wac integrations",
"wac integrations --entity vision-team --unused",
"wac integrations --test \"GitHub dispatch\""
],
load: async () => (await Promise.resolve().then(() => require("./run-integrations.js"))).runIntegrations
});
// src/cli/commands/lint/lint-command.ts
const FORMATS$3 = [
"text",
"json",
"sarif",
"markdown"
];
const lintCommand = require_common.f({
name: "lint",
group: "daily",
summary: "check the manifests against what runs have logged, and against the server",
arguments: [DIRECTORIES_ARGUMENT],
options: {
format: formatOption(FORMATS$3),
live: {
flags: "--live",
description: "check names, integrations and features on the server, and read the runs there"
},
history: {
flags: "--history <directory>",
description: "recorded runs to check against, offline"
},
since: {
flags: "--since <time>",
description: "only values of runs that began later: 30d, 12h, or an ISO date (default 30d with --live)"
},
strict: {
flags: "--strict",
description: "fail on warnings too"
},
maxRuns: {
flags: "--max-runs <n>",
description: "with --live: only the newest n runs of a project (default 1000)"
},
maxRequests: {
flags: "--max-requests <n>",
description: "with --live: stop after so many requests for runs (default 20000)"
},
maxMegabytes: {
flags: "--max-megabytes <n>",
description: "with --live: stop after so many MiB of responses (default 4096)"
},
...SERVER_OPTIONS,
...PROJECT_OPTIONS
},
examples: [
"wac lint",
"wac lint teams/*/automations",
"wac lint --live",
"wac lint --live --since 14d --format markdown",
"wac lint --history exports"
],
load: async () => (await Promise.resolve().then(() => require("./run-lint.js"))).runLint
});
// src/cli/commands/list/list-command.ts
const listCommand = require_common.f({
name: "list",
group: "inspect",
summary: "list the automations on the server with their owners",
arguments: [DIRECTORY_ARGUMENT],
options: {
format: formatOption(TEXT_AND_JSON),
name: {
flags: "--name <glob>",
description: "only names that match"
},
entity: {
flags: "--entity <name>",
description: "only this entity; needs no manifests"
},
owner: {
flags: "--owner <owner>",
description: "only automations of this owner"
},
managed: {
flags: "--managed",
description: "only managed automations"
},
unmanaged: {
flags: "--unmanaged",
description: "only unmanaged automations"
},
...PROJECT_OPTIONS,
...SERVER_OPTIONS
},
examples: [
"wac list",
"wac list --unmanaged --name \"accuracy*\"",
"wac list --entity vision-team"
],
load: async () => (await Promise.resolve().then(() => require("./run-list.js"))).runList
});
// src/cli/commands/plan/plan-command.ts
const FORMATS$2 = [
"text",
"json",
"markdown"
];
const EVIDENCE = ["files", "live"];
const planCommand = require_common.f({
name: "plan",
alias: "diff",
group: "daily",
summary: "show what apply would do; writes nothing to the server",
arguments: [DIRECTORIES_ARGUMENT],
options: {
format: formatOption(FORMATS$2),
detailedExitcode: {
flags: "--detailed-exitcode",
description: "exit 2 when there are changes, 0 when there is nothing to do"
},
out: {
flags: "--out <file>",
description: "write the plan to a file that apply takes"
},
html: {
flags: "--html <file>",
description: "also write a page with the plan, to open in a browser"
},
allEnvironments: {
flags: "--all-environments",
description: "plan each environment of wac.yaml in turn; the exit code is that of the worst"
},
base: {
flags: "--base <revision>",
description: "with --format markdown: mark the changes that a plan of this Git revision has too"
},
evidence: {
flags: "--evidence <source>",
description: "say what each changed rule would have done on recorded runs; never changes the plan",
choices: EVIDENCE
},
history: {
flags: "--history <directory>",
description: "with --evidence files: recorded runs (default: the folder history of the manifest directory)"
},
since: {
flags: "--since <time>",
description: "with --evidence: only runs that began later: 30d, 12h, or an ISO date (default 30d with live)"
},
evidenceSeconds: {
flags: "--evidence-seconds <n>",
description: "with --evidence: stop reading after so many seconds (default and limit 120)"
},
...VERBOSE_OPTION,
...PLANNING_OPTIONS,
...ONLY_OPTION,
...RECREATE_OPTION
},
examples: [
"wac plan --sandbox",
"wac plan automations --detailed-exitcode",
"wac plan teams/*/automations",
"wac plan --out plan.json",
"wac plan --evidence live --format markdown"
],
load: async () => (await Promise.resolve().then(() => require("./run-plan2.js"))).runPlan
});
// src/cli/commands/release/release-command.ts
const releaseCommand = require_common.f({
name: "release",
group: "migrate",
summary: "stop managing automations (removes the marker)",
arguments: [{
syntax: "<args...>",
description: "manifest directory (default automations, or the nearest above), then keys",
offers: "keys"
}],
options: {
format: formatOption(TEXT_AND_JSON),
yes: YES_OPTION,
...VERBOSE_OPTION,
allowConflicts: ALLOW_CONFLICTS_OPTION,
...PROJECT_OPTIONS,
...SERVER_OPTIONS
},
examples: ["wac release accuracy-alert", "wac release automations run-failed gpu-idle --yes"],
load: async () => (await Promise.resolve().then(() => require("./run-release.js"))).runRelease
});
// src/cli/commands/restore/restore-command.ts
const restoreCommand = require_common.f({
name: "restore",
group: "migrate",
summary: "restore removed automations from a restore file",
arguments: [{
syntax: "<file>",
description: "a restore file (.wac/restore/*.json)"
}, {
syntax: "[args...]",
description: "manifest directory (default automations, or the nearest above), then keys; all when none is named",
offers: "keys"
}],
options: {
format: formatOption(TEXT_AND_JSON),
yes: YES_OPTION,
...VERBOSE_OPTION,
allowConflicts: ALLOW_CONFLICTS_OPTION,
...PROJECT_OPTIONS,
...SERVER_OPTIONS
},
examples: ["wac restore .wac/restore/default-2026-06-01T12-00-00.000Z.json", "wac restore removed.json accuracy-alert --yes"],
load: async () => (await Promise.resolve().then(() => require("./run-restore.js"))).runRestore
});
// src/cli/commands/schema/schema-command.ts
const schemaCommand = require_common.f({
name: "schema",
group: "inspect",
summary: "print a JSON Schema for editors and other tools",
arguments: [{
syntax: "[name]",
description: "manifest, config, rule-test, plan, plans or probe (default manifest)",
choices: [
"manifest",
"config",
"rule-test",
"plan",
"plans",
"probe"
]
}],
options: { out: {
flags: "--out <file>",
description: "write to a file"
} },
examples: ["wac schema", "wac schema plan --out plan.schema.json"],
load: async () => (await Promise.resolve().then(() => require("./run-schema.js"))).runSchema
});
// src/cli/commands/show/show-command.ts
const showCommand = require_common.f({
name: "show",
group: "inspect",
summary: "show a plan file, or one automation in the manifests and on the server",
arguments: [{
syntax: "<target>",
description: "a plan file or a key",
offers: "keys"
}, DIRECTORY_ARGUMENT],
options: {
format: formatOption(TEXT_AND_JSON),
...PROJECT_OPTIONS,
...SERVER_OPTIONS
},
examples: ["wac show plan.json", "wac show accuracy-alert"],
load: async () => (await Promise.resolve().then(() => require("./run-show.js"))).runShow
});
// src/cli/commands/test/test-command.ts
const FORMATS$1 = [
"text",
"json",
"junit"
];
const testCommand = require_common.f({
name: "test",
group: "daily",
summary: "run the rule tests (*.test.yaml) beside the manifests, offline",
arguments: [DIRECTORIES_ARGUMENT],
options: {
format: formatOption(FORMATS$1),
grep: {
flags: "--grep <regex>",
description: "only cases whose \"automation \u203A name\" matches the RE2 expression"
},
failedOnly: {
flags: "--failed-only",
description: "hide passed cases"
},
assume: {
flags: "--assume <id=interpretation>",
description: "use another interpretation of a point that W&B does not document, such as A1=evaluate_early",
isRepeatable: true
},
coverage: {
flags: "--coverage",
description: "list everything that no test covers"
},
coverageMin: {
flags: "--coverage-min <figure=percent>",
description: "fail below: automations=, both= or conditions=",
isRepeatable: true
},
coverageOut: {
flags: "--coverage-out <file>",
description: "write the coverage as JSON"
},
html: {
flags: "--html <file>",
description: "also write a page with a picture of each case, to open in a browser"
},
...PROJECT_OPTIONS
},
examples: [
"wac test",
"wac test teams/*/automations",
"wac test --grep loss-spike",
"wac test --coverage-min both=80",
"wac test --assume A1=evaluate_early"
],
load: async () => (await Promise.resolve().then(() => require("./run-test.js"))).runTest
});
// src/cli/commands/validate/validate-command.ts
const FORMATS = [
"text",
"json",
"sarif"
];
const validateCommand = require_common.f({
name: "validate",
group: "daily",
summary: "check the manifests, offline",
arguments: [DIRECTORIES_ARGUMENT],
options: {
format: formatOption(FORMATS),
cache: {
flags: "--no-cache",
description: "check large directories again although nothing has changed in them"
},
...PROJECT_OPTIONS
},
examples: [
"wac validate",
"wac validate automations --format json",
"wac validate teams/*/automations",
"wac validate --format sarif > wac.sarif"
],
load: async () => (await Promise.resolve().then(() => require("./validate.js")).then((n) => n.t)).runValidate
});
// src/cli/command-table.ts
const COMMANDS = [
validateCommand,
lintCommand,
planCommand,
applyCommand,
driftCommand,
testCommand,
backtestCommand,
historyCommand,
listCommand,
showCommand,
integrationsCommand,
doctorCommand,
explainCommand,
schemaCommand,
initCommand,
exportCommand,
acceptCommand,
releaseCommand,
restoreCommand,
destroyCommand,
fmtCommand,
sandboxCommand,
demoCommand,
completionCommand(() => COMMANDS)
];
// src/cli/output/hide-key.ts
const MIN_KEY_LENGTH = 16;
function secretsOfRun(env) {
const secrets = require_common.tn();
const key = env["WANDB_API_KEY"]?.trim() ?? "";
if (key.length >= MIN_KEY_LENGTH) secrets.add(key);
return secrets;
}
function hideSecretsOf(secrets, output) {
const { writeSoon } = output;
return {
write: (text) => output.write(secrets.redact(text)),
...require_common.cn({ writeSoon: writeSoon === void 0 ? void 0 : (text) => writeSoon(secrets.redact(text)) }),
isTerminal: output.isTerminal,
width: output.width
};
}
// src/cli/output/run-record.ts
function recordOutput(io, record) {
const { stdout } = io;
const write = (text) => {
record.hasOutput ||= text !== "";
stdout.write(text);
};
return replaceIo(io, { stdout: {
isTerminal: stdout.isTerminal,
width: stdout.width,
write
} });
}
// src/cli/project-root.ts
var ProjectRoot = class {
#io;
#found;
#isNamed = false;
#isKept = false;
#isSaid = false;
constructor(io) {
this.#io = io;
}
choose(named) {
this.#isNamed ||= named !== void 0 && !this.#isKept;
if (named !== void 0) return named;
this.#say();
return this.#project.directory;
}
keepBase() {
this.#isKept = true;
}
get exists() {
return (0, node_fs.existsSync)((0, node_path.join)(this.#io.cwd, this.#project.directory));
}
get hasConfiguration() {
return (0, node_fs.existsSync)((0, node_path.join)(this.#io.cwd, this.#project.directory, require_common.dt));
}
pathOf(path) {
if (this.#isNamed) return path;
this.#say();
return (0, node_path.join)(this.#project.base, path);
}
sandboxFile(named) {
return named ?? this.pathOf(".wac/sandbox.json");
}
get #project() {
this.#found ??= require_common.ft(this.#io.cwd);
return this.#found;
}
#say() {
const { isAbove, directory } = this.#project;
if (!isAbove || this.#isSaid) return;
this.#isSaid = true;
this.#io.stderr.write(`${require_common.nn(`Using ${directory}, found above the working directory.`)}\n`);
}
};
// src/cli/run-cli.ts
async function runCli(givenIo) {
const outerIo = replaceIo(givenIo, readGlobalFlags(givenIo));
const secrets = secretsOfRun(outerIo.env);
const io = replaceIo(outerIo, { stderr: hideSecretsOf(secrets, outerIo.stderr) });
const jsonIo = replaceIo(io, { stdout: hideSecretsOf(secrets, io.stdout) });
const record = {
wantsJson: false,
hasOutput: false,
diagnostics: []
};
try {
const call = await readCall(io);
if (typeof call === "number") return call;
const { command, args, options } = call;
record.wantsJson = options["format"] === "json";
refuseExcessArguments(command, args);
await io.prepare?.(command.name);
const run = await command.load();
const { stdout } = command.name === "sandbox" ? io : jsonIo;
const commandIo = replaceIo(io, { stdout });
const exitCode = await run({
io: record.wantsJson ? recordOutput(commandIo, record) : commandIo,
args,
options,
isVerbose: options["verbose"] === true,
diagnostics: record.diagnostics,
secrets,
root: new ProjectRoot(io),
runCommand: (args, output) => runCli(replaceIo(io, {
args,
...require_common.cn({ stdout: output })
}))
});
await endInJson(jsonIo, record, { exitCode });
return exitCode;
} catch (error) {
return await reportError(error, jsonIo, record);
}
}
async function readCall(io) {
const args = spelledOut(io.args);
const plain = readPlainArguments(args, COMMANDS);
if (plain !== void 0) return plain;
const { parseArguments } = await Promise.resolve().then(() => require("./parse-arguments.js"));
return await parseArguments(args, COMMANDS, io);
}
function spelledOut(args) {
const end = args.indexOf("--");
return args.map((argument, index) => argument === "--sandbox" && (end === -1 || index < end) ? `--sandbox=${"\0"}` : argument);
}
async function reportError(error, io, record) {
if (error instanceof require_common.sn) {
const { renderFailureText } = await Promise.resolve().then(() => require("./render-failure-text.js")).then((n) => n.n);
const { outputStyle } = await Promise.resolve().then(() => require("./common.js")).then((n) => n.u);
io.stderr.write(renderFailureText(error, outputStyle(io.stderr, io.env)));
const exitCode = require_common.en(error.code);
await endInJson(io, record, {
exitCode,
error
});
return exitCode;
}
if (io.signal.aborted) {
await endInJson(io, record, {
exitCode: require_common.Zt.interrupted,
error: {
code: "interrupted",
message: "The run was interrupted"
}
});
return require_common.Zt.interrupted;
}
const { describeBug } = await Promise.resolve().then(() => require("./common.js")).then((n) => n.St);
const { VERSION } = await Promise.resolve().then(() => require("./compiled-code.js")).then((n) => n.c);
const text = describeBug(error, {
program: `wac ${VERSION}`,
node: process.version,
along: "the command you ran"
});
io.stderr.write(text);
const bug = {
code: "bug",
message: text.split("\n", 1)[0] ?? ""
};
await endInJson(io, record, {
exitCode: require_common.Zt.error,
error: bug
});
return require_common.Zt.error;
}
async function endInJson(io, record, end) {
if (!record.wantsJson || record.hasOutput || end.exitCode === require_common.Zt.done) return;
const { writeFallback } = await Promise.resolve().then(() => require("./fallback-document.js")).then((n) => n.t);
writeFallback(io.stdout, record, end);
}
// src/cli/run-process.ts
const GATHER_MS = 10;
async function runProcess() {
const interrupts = new InterruptHandler();
const stderr = processOutput("stderr");
const progress = createProgress(stderr);
process.exitCode = require_common.Zt.error;
process.exitCode = await runCli(processIo(interrupts, progress, stderr));
progress.end();
interrupts.remove();
}
var InterruptHandler = class {
#controller;
#count = 0;
get signal() {
if (this.#controller === void 0) {
this.#controller = new AbortController();
process.on("SIGINT", this.#interrupt);
process.on("SIGTERM", this.#interrupt);
process.on("SIGHUP", this.#hangUp);
}
return this.#controller.signal;
}
remove() {
process.off("SIGINT", this.#interrupt);
process.off("SIGTERM", this.#interrupt);
process.off("SIGHUP", this.#hangUp);
}
#hangUp = () => this.#controller?.abort();
#interrupt = () => {
this.#count += 1;
if (this.#count > 1) process.exit(require_common.Zt.interrupted);
this.#controller?.abort();
};
};
function createProgress(output) {
return new Progress({
output,
isTerminal: output.isTerminal && process.env["TERM"] !== "dumb",
now: runTime,
every: (milliseconds, callback) => {
const timer = setInterval(callback, milliseconds);
timer.unref();
return () => clearInterval(timer);
}
});
}
function processIo(interrupts, progress, directStderr) {
const isQuiet = process.env["WAC_LOG"] === "quiet";
const { stdout, stderr, flush } = delayOutputs({
stdout: progress.wrap(processOutput("stdout")),
stderr: progress.wrap(directStderr)
}, (callback) => void setTimeout(callback, GATHER_MS).unref());
process.once("exit", flush);
return {
args: process.argv.slice(2),
env: process.env,
cwd: process.cwd(),
stdout,
stderr,
requests: isQuiet ? void 0 : progress,
progress: isQuiet ? void 0 : (describe) => progress.report(describe),
prepare: async (command) => {
if (command === "validate") return;
const { skipBaselineCompiler } = await Promise.resolve().then(() => require("./compiled-code.js")).then((n) => n.o);
skipBaselineCompiler();
},
get ask() {
return process.stdin.isTTY && process.stderr.isTTY ? async (question) => {
const { createInterface } = await Promise.resolve().then(() => require_rolldown_runtime.r(require("node:readline/promises"), 1));
const terminal = createInterface({
input: process.stdin,
output: process.stderr
});
terminal.on("SIGINT", () => process.emit("SIGINT"));
try {
return await terminal.question(question, { signal: interrupts.signal });
} catch {
return;
} finally {
terminal.close();
}
} : void 0;
},
readInput: async () => {
const { text } = await Promise.resolve().then(() => require_rolldown_runtime.r(require("node:stream/consumers"), 1));
return await text(process.stdin);
},
now: () => new Date(),
monotonic: runTime,
sleep: async (milliseconds, sleepSignal) => {
const { setTimeout: delay } = await Promise.resolve().then(() => require_rolldown_runtime.r(require("node:timers/promises"), 1));
await delay(milliseconds, void 0, sleepSignal === void 0 ? {} : { signal: sleepSignal });
},
random: Math.random,
get signal() {
return interrupts.signal;
}
};
}
function runTime() {
return process.uptime() * 1e3;
}
exports.a = sandboxFlag;
exports.i = DEFAULT_SANDBOX_FILE;
exports.n = replaceIo;
exports.o = GLOBAL_FLAGS;
exports.r = writeSoon;
exports.runProcess = runProcess;
exports.t = sandboxCommand;
