import { Kt as present, T as writeJson, fn as Failure, gn as exitCodeOf, hn as combineExitCodes, k as outputStyle, ln as parseJson, pn as EXIT, vn as escapeTerminal, y as replaceIo } from "./common.js";
import { t as diagnosticJson } from "./render-diagnostics-json.js";
import { t as renderFailureText } from "./render-failure-text2.js";
import { t as writeFallback } from "./fallback-document2.js";
import { c as openTree, p as writeDiagnostics } from "./project.js";
// src/cli/commands/plan/plan-all-environments.ts
async function planAllEnvironments(context, planOne) {
const { allEnvironments: _, ...options } = context.options;
for (const [flag, value] of [
["--env", options.env],
["--out", options.out],
["--html", options.html]
]) {
if (value === void 0) continue;
throw new Failure(`"${flag}" is about one environment, and "--all-environments" about all`, {
code: "usage",
hint: "Leave one of them out"
});
}
const { environments: declared } = await openTree(context);
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
writeDiagnostics(context, unmatched);
const exitCode = combineExitCodes([...ended.map((each) => each.exitCode), ...unmatched.length === 0 ? [] : [EXIT.usage]]);
if (isJson) writeJson(context.io, {
formatVersion: "1.0",
exitCode,
environments: ended.map(document),
...present({ diagnostics: unmatched.length === 0 ? void 0 : unmatched.map(diagnosticJson) })
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
io: replaceIo(io, { stdout }),
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
if (!(error instanceof Failure)) throw error;
io.stderr.write(`${escapeTerminal(`Environment ${environment}:`)}\n`);
io.stderr.write(renderFailureText(error, outputStyle(io.stderr, io.env)));
const exitCode = exitCodeOf(error.code);
if (isCaptured) writeFallback(stdout, {
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
if (isCaptured && written.length === 0) writeFallback(stdout, {
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
result: parseJson(text)
};
}
function summary(ended) {
const codes = ended.map(({ environment, exitCode }) => `${environment}: exit ${exitCode}`);
return `\n${escapeTerminal(`Environments: ${codes.join(", ")}`)}\n`;
}
export { planAllEnvironments };
