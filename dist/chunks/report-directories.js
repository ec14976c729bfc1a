const require_common = require("./common.js");
const require_escape_markdown = require("./escape-markdown.js");
const require_render_failure_text = require("./render-failure-text.js");
const require_render_diagnostics_json = require("./render-diagnostics-json.js");
const require_fallback_document = require("./fallback-document.js");
const require_run_process = require("./run-process.js");
let node_path = require("node:path");
// src/cli/directories/kept-output.ts
var KeptOutput = class {
#written = [];
#stdout = [];
keep(io) {
return require_run_process.n(io, {
stdout: this.#output("stdout", io.stdout),
stderr: this.#output("stderr", io.stderr)
});
}
get stdout() {
return this.#stdout.join("");
}
flush(io) {
const written = this.#written;
this.#written = [];
for (const { stream, text } of written) io[stream]?.write(text);
}
#output(stream, { isTerminal, width }) {
return {
isTerminal,
width,
write: (text) => {
this.#written.push({
stream,
text
});
if (stream === "stdout") this.#stdout.push(text);
}
};
}
};
// src/cli/directories/directory-run.ts
var DirectoryRun = class {
directory;
context;
output = new KeptOutput();
#end;
constructor(directory, context) {
this.directory = directory;
this.context = {
...context,
io: this.output.keep(context.io),
args: [directory],
diagnostics: []
};
}
get end() {
return this.#end;
}
get exitCode() {
return this.#end?.exitCode ?? require_common.Zt.done;
}
endWith(exitCode, error) {
this.#end = error === void 0 ? { exitCode } : {
exitCode,
error
};
}
async attempt(step) {
if (this.#end !== void 0) return void 0;
try {
const result = await step();
if (typeof result === "object") return result;
this.endWith(result);
} catch (error) {
if (!(error instanceof require_common.sn)) throw error;
this.endWith(require_common.en(error.code), error);
}
}
};
// src/cli/directories/name-directories.ts
function nameDirectories(context) {
if (context.args.includes("")) throw new require_common.sn("The name of a directory is empty", {
code: "usage",
hint: "Check the variable that names it"
});
return context.args.map((directory) => new DirectoryRun(directory, context));
}
function refuseSameProject(directories) {
const seen = new Map();
for (const each of directories) {
const real = require_common.ut(each.root);
const other = seen.get(real);
seen.set(real, each);
if (other === void 0) continue;
throw new require_common.sn(describeSame(other, each), {
code: "usage",
hint: "Name each project once"
});
}
}
function describeSame(first, second) {
if (first.named === second.named) return `"${first.named}" is named twice`;
const both = `"${first.named}" and "${second.named}" are`;
const [part, otherPart] = [first, second].filter(({ narrowedTo }) => narrowedTo !== void 0);
if (part === void 0) return `${both} the same project`;
if (otherPart !== void 0) return `${both} parts of one project: ${second.directory}`;
const whole = part === first ? second : first;
return `"${part.named}" is part of "${whole.named}", which is named too`;
}
function refuseOverlap(parts) {
const seen = new Map();
const fail = (message) => {
throw new require_common.sn(message, {
code: "usage",
hint: "Name each file and each folder once"
});
};
const paths = parts.map(({ root, narrowedTo = "", named }) => {
const path = (0, node_path.join)(require_common.ut(root), narrowedTo);
const other = seen.get(path);
if (other === named) fail(`"${named}" is named twice`);
if (other !== void 0) fail(`"${other}" and "${named}" are the same`);
seen.set(path, named);
return {
path,
named
};
});
for (const { path, named } of paths) for (let folder = (0, node_path.dirname)(path); folder !== (0, node_path.dirname)(folder); folder = (0, node_path.dirname)(folder)) {
const above = seen.get(folder);
if (above !== void 0) fail(`"${named}" is in "${above}", which is named too`);
}
}
// src/cli/directories/share-configurations.ts
function shareConfigurations(directories, configurationOf) {
const ofRun = directories.flatMap((each) => {
const found = configurationOf(each);
const directory = each.otherConfigurations?.own;
if (found === void 0 || directory === void 0) return [];
return [{
path: (0, node_path.join)(directory, found.path),
text: found.text,
directory
}];
});
return directories.map((each) => {
const { otherConfigurations: others } = each;
if (others === void 0) return each;
return {
...each,
otherConfigurations: {
...others,
lists: [...others.lists, ofRun]
}
};
});
}
// src/cli/directories/report-directories.ts
const MAX_NAMES = 10;
const PLAN_WORDS = {
noun: "change",
result: "plan",
done: "planned"
};
function isDocument({ format = "text" }) {
return format !== "text" && format !== "markdown";
}
var DirectoryReporter = class {
#context;
#words;
#failures = new Map();
#hasHeading = false;
constructor(context, words = PLAN_WORDS) {
this.#context = context;
this.#words = words;
}
report(run) {
const { io, options } = this.#context;
this.heading(run);
run.output.flush(isDocument(options) ? { stderr: io.stderr } : io);
if (options.format === "markdown" && run.output.stdout === "") io.stdout.write(`No ${this.#words.result}: exit code ${run.exitCode}.\n`);
this.writeEnd(run);
}
writeEnd({ directory, end }) {
if (end?.error !== void 0) this.#writeFailure(directory, end.error);
}
heading({ directory }) {
const { io, options } = this.#context;
if (isDocument(options)) return;
const style = require_common.it(require_common.l(io.stdout, io.env).color);
const text = options.format === "markdown" ? `## ${require_escape_markdown.r(directory)}\n` : style.bold(`==> ${directory} <==`);
io.stdout.write(`${this.#hasHeading ? "\n" : ""}${text}\n`);
this.#hasHeading = true;
}
#writeFailure(directory, { code, message, hint }) {
const { io } = this.#context;
const text = JSON.stringify([
code,
message,
hint
]);
const first = this.#failures.get(text);
if (first === void 0) this.#failures.set(text, directory);
const shown = first === void 0 ? new require_common.sn(`${directory}: ${message}`, {
code,
...require_common.cn({ hint })
}) : new require_common.sn(`${directory}: the same as for ${first}`, { code });
io.stderr.write(require_render_failure_text.t(shown, require_common.l(io.stderr, io.env)));
}
};
function exitCodeOfAll(runs, problems = []) {
return require_common.$t([...runs.map(({ exitCode }) => exitCode), ...problems.length === 0 ? [] : [require_common.Zt.usage]]);
}
function describeDirectories(runs, counts, { noun, result, done, named = ["directory", "directories"] }) {
const known = counts.filter((count) => count !== void 0);
const total = known.reduce((sum, count) => sum + count, 0);
const having = known.filter((count) => count > 0).length;
const all = require_common.Tt(runs.length, ...named);
const unplanned = runs.length - known.length;
const counted = total === 0 ? `No ${noun}s in ${require_common.Tt(known.length, ...named)}` : `${require_common.Tt(total, noun)} in ${having} of ${all}`;
const rest = unplanned === 0 ? "" : `, ${unplanned} not ${done}`;
return [`${known.length === 0 ? `No ${result} in ${all}` : `${counted}${rest}`}.`, ...describeEnds(runs)].join(" ");
}
function describeEnds(runs) {
return require_common.Qt.filter((code) => code !== require_common.Zt.done && code !== require_common.Zt.changes).flatMap((code) => {
const names = runs.filter((run) => run.exitCode === code).map(({ directory }) => directory);
if (names.length === 0) return [];
const more = names.length - MAX_NAMES;
return [`Exit ${code}: ${names.slice(0, MAX_NAMES).join(", ") + (more > 0 ? ` and ${more} more` : "")}.`];
});
}
function directoriesDocument(runs, problems) {
return {
formatVersion: "1.0",
exitCode: exitCodeOfAll(runs, problems),
directories: runs.map((run) => ({
directory: run.directory,
exitCode: run.exitCode,
result: require_common.Jt(documentOf(run))
})),
...require_common.cn({ diagnostics: problems.length === 0 ? void 0 : problems.map(require_render_diagnostics_json.t) })
};
}
function documentOf({ output, context, end, exitCode }) {
if (output.stdout !== "") return output.stdout;
const { error } = end ?? {};
const { io, diagnostics } = context;
require_fallback_document.n(io.stdout, {
wantsJson: true,
hasOutput: false,
diagnostics
}, {
exitCode,
...require_common.cn({ error })
});
return output.stdout;
}
exports.a = directoriesDocument;
exports.c = isDocument;
exports.d = refuseOverlap;
exports.f = refuseSameProject;
exports.i = describeEnds;
exports.l = shareConfigurations;
exports.n = PLAN_WORDS;
exports.o = documentOf;
exports.r = describeDirectories;
exports.s = exitCodeOfAll;
Object.defineProperty(exports, "t", {
enumerable: true,
get: function() {
return DirectoryReporter;
}
});
exports.u = nameDirectories;
