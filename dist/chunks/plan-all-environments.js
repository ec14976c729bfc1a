const require_common = require("./common.js");
const require_render_diagnostics_json = require("./render-diagnostics-json.js");
const require_render_failure_text = require("./render-failure-text.js");
const require_run_process = require("./run-process.js");
const require_fallback_document = require("./fallback-document.js");
const require_project = require("./project.js");
// src/cli/commands/plan/plan-all-environments.ts
async function planAllEnvironments(context, planOne) {
const { allEnvironments: _, ...options } = context.options;
for (const [flag, value] of [
["--env", options.env],
["--out", options.out],
["--html", options.html]
]) {
if (value === void 0) continue;
throw new require_common.sn(`"${flag}" is about one environment, and "--all-environments" about all`, {
code: "usage",
hint: "Leave one of them out"
});
}
const { environments: declared } = await require_project.c(context);
if (declared.length === 0) return await planOne({
...context,
options
});
const isJson = options.format === "json";
const ended = [];
for (const environment of declared) {
const planned = await planEnvironment({
...context,
options
}, environment, planOne, isJson);
if (!isJson && ended.length < declared.length - 1) context.io.stdout.write("\n");
ended.push(planned);
if (context.io.signal.aborted) break;
}
const unmatched = unmatchedEverywhere(ended);
require_project.p(context, unmatched);
const exitCode = require_common.$t([...ended.map((each) => each.exitCode), ...unmatched.length === 0 ? [] : [require_common.Zt.usage]]);
if (isJson) require_common.a(context.io, {
formatVersion: "1.0",
exitCode,
environments: ended.map(document),
...require_common.cn({ diagnostics: unmatched.length === 0 ? void 0 : unmatched.map(require_render_diagnostics_json.t) })
});
else if (options.format !== "markdown") context.io.stdout.write(summary(ended));
return exitCode;
}
function unmatchedEverywhere(ended) {
const [first, ...others] = ended.map(({ unmatched }) => unmatched ?? []);
return (first ?? []).filter(({ message }) => others.every((problems) => problems.some((each) => each.message === message)));
}
async function planEnvironment(context, environment, planOne, isCaptured) {
const { io } = context;
const written = [];
const stdout = {
isTerminal: io.stdout.isTerminal,
width: io.stdout.width,
write: (text) => {
written.push(text);
if (!isCaptured) io.stdout.write(text);
}
};
const own = {
...context,
io: require_run_process.n(io, { stdout }),
options: {
...context.options,
env: environment
},
diagnostics: []
};
let unmatched;
const onUnmatched = (problems) => {
unmatched = problems;
};
const end = async () => {
try {
return await planOne(own, { onUnmatched });
} catch (error) {
if (!(error instanceof require_common.sn)) throw error;
io.stderr.write(`${require_common.nn(`Environment ${environment}:`)}\n`);
io.stderr.write(require_render_failure_text.t(error, require_common.l(io.stderr, io.env)));
const exitCode = require_common.en(error.code);
if (isCaptured) require_fallback_document.n(stdout, {
...EMPTY,
diagnostics: own.diagnostics
}, {
exitCode,
error
});
return exitCode;
}
};
const exitCode = await end();
if (isCaptured && written.length === 0) require_fallback_document.n(stdout, {
...EMPTY,
diagnostics: own.diagnostics
}, { exitCode });
return {
environment,
exitCode,
text: written.join(""),
unmatched
};
}
const EMPTY = {
wantsJson: true,
hasOutput: false
};
function document({ environment, exitCode, text }) {
return {
environment,
exitCode,
result: require_common.Jt(text)
};
}
function summary(ended) {
const codes = ended.map(({ environment, exitCode }) => `${environment}: exit ${exitCode}`);
return `\n${require_common.nn(`Environments: ${codes.join(", ")}`)}\n`;
}
exports.planAllEnvironments = planAllEnvironments;
