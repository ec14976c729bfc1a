import { E as safeJson, Kt as present, an as isJsonObject, fn as Failure, gn as exitCodeOf, k as outputStyle, ln as parseJson, vn as escapeTerminal, zt as countNoun } from "./common.js";
import { t as renderFailureText } from "./render-failure-text2.js";
import { a as documentOf, c as refuseOptionsOfOne, l as planDirectories, n as describeDirectories, o as exitCodeOfAll, r as describeEnds, s as guardOptions, t as DirectoryReporter } from "./report-directories.js";
import { K as deploymentOf } from "./project.js";
import { a as reportApplied, d as exitCodeOfApply, f as summaryCounts, i as parallelWrites, n as confirm, o as searchDuplicates, s as showBeforeApply, t as applyConfirmed } from "./confirm-and-apply.js";
import { r as renderDuplicatesText } from "./render-results-text.js";
import { t as diagnosticJson } from "./render-diagnostics-json.js";
// src/cli/directories/refuse-shared-owners.ts
function refuseSharedOwners(connected, writing) {
for (const [index, one] of connected.entries()) for (const other of connected.slice(index + 1)) {
if (!writing.has(one.run) && !writing.has(other.run)) continue;
if (deploymentOf(one.server.name) !== deploymentOf(other.server.name)) continue;
refuseSameOwner(one, other);
refuseFormerOwner(one, other);
refuseFormerOwner(other, one);
}
}
function refuseSameOwner(one, other) {
const { owner } = one.opened.project.configuration;
if (owner !== other.opened.project.configuration.owner) return;
throw new Failure(`Nothing was applied: ${one.run.directory} and ${other.run.directory} have the owner "${owner}", and each would remove the automations of the other`, {
code: "refused",
hint: "Give each directory its own owner, or apply one of them"
});
}
function refuseFormerOwner(taking, current) {
const { owner } = current.opened.project.configuration;
if (!taking.opened.project.configuration.formerOwners.includes(owner)) return;
throw new Failure(`Nothing was applied: "${owner}" is the owner of ${current.run.directory} and a former owner of ${taking.run.directory}, which would take over or remove the automations of ${current.run.directory}`, {
code: "refused",
hint: "Remove the entry from \"formerOwners\", or apply one of them"
});
}
// src/cli/commands/apply/several-json.ts
function writeDirectoryLine(io, run) {
const document = parseJson(documentOf(run));
const { directory } = run;
io.stdout.write(`${safeJson(isJsonObject(document) ? {
directory,
...document
} : {})}\n`);
}
function writeTotalLine(io, { runs, problems, applied, error }) {
const document = {
formatVersion: "1.0",
summary: summaryCounts(applied.flatMap(({ summary }) => summary.results)),
exitCode: exitCodeOfAll(runs, problems),
directories: runs.map(({ directory, exitCode }) => ({
directory,
exitCode
})),
...present({
error: error === void 0 ? void 0 : {
code: error.code,
message: error.message,
...present({ hint: error.hint })
},
diagnostics: problems.length === 0 ? void 0 : problems.map(diagnosticJson)
})
};
io.stdout.write(`${safeJson(document)}\n`);
}
// src/cli/commands/apply/apply-in-turn.ts
async function applyInTurn(context, input) {
const written = await writeInTurn(context, input);
await reportWritten(context, input, written);
return written;
}
async function writeInTurn(context, { reporter, ready }) {
const isJson = context.options.format === "json";
const written = [];
for (const { run, input } of ready) {
const own = {
...run.context,
io: context.io
};
reporter.heading(run);
const applied = await run.attempt(() => applyConfirmed(own, input));
reporter.writeEnd(run);
if (applied === void 0) {
if (isJson) writeDirectoryLine(context.io, run);
continue;
}
written.push({
run,
input,
applied,
summary: applied.summary
});
if (!isJson) run.endWith(reportApplied(own, input, {
...applied,
duplicates: []
}));
}
return written;
}
async function reportWritten(context, { reporter, connections }, written) {
const isJson = context.options.format === "json";
const reads = connections.shareReads();
for (const each of written) {
const { run, input, applied, summary } = each;
const connected = connections.connected.find((other) => other.run === run);
const port = connected === void 0 ? input.server.api : reads(connected.connection);
const own = {
...run.context,
io: context.io
};
const duplicates = context.io.signal.aborted ? [] : await searchDuplicates(own, input, summary, port);
if (isJson) run.endWith(reportApplied(own, input, {
...applied,
duplicates
}));
else if (duplicates.length > 0) reportDuplicates(context, reporter, each, duplicates);
}
}
function reportDuplicates({ io, isVerbose }, reporter, { run, summary }, duplicates) {
reporter.heading(run);
const style = outputStyle(io.stdout, io.env, isVerbose);
io.stdout.write(renderDuplicatesText(duplicates, style));
run.endWith(exitCodeOfApply(summary, false));
}
// src/cli/commands/apply/apply-several.ts
async function applySeveral(context) {
const { io, options } = context;
const isJson = options.format === "json";
refuseOptionsOfOne("apply", [
{
flag: "--checksum",
value: options.checksum
},
{
flag: "--remove-duplicates",
value: options.removeDuplicates
},
...guardOptions(options)
]);
parallelWrites(options.parallel);
const reporter = new DirectoryReporter(context);
const inputs = new Map();
return await planDirectories(context, {
writesFor: "apply",
wholeTree: "apply",
use: async (run, { server, run: { plan } }) => {
const input = {
server,
plan,
directory: run.directory
};
inputs.set(run, input);
return await showBeforeApply(run.context, input) ?? input;
},
onPlanned: (run) => {
reporter.report(run);
if (isJson && run.end !== void 0) writeDirectoryLine(io, run);
}
}, async (planned) => {
const { runs, problems } = planned;
if (!isJson) {
const counts = runs.map((run) => inputs.get(run)?.plan.changes.length);
io.stdout.write(`\n${escapeTerminal(describeDirectories(runs, counts, "change"))}\n`);
}
const ready = runs.flatMap((run) => {
const input = inputs.get(run);
return input === void 0 || run.end !== void 0 ? [] : [{
run,
input
}];
});
const { applied, error } = problems.length > 0 ? NOTHING : await confirmAndApplyAll(context, reporter, planned, ready);
if (isJson) writeTotalLine(io, {
runs,
problems,
applied: applied ?? [],
error
});
else if (applied !== void 0) io.stdout.write(`\n${escapeTerminal(describeApplied(runs, applied))}\n`);
return exitCodeOfAll(runs, problems);
});
}
const NOTHING = {};
const INTERRUPTED = "Interrupted: nothing was written";
async function confirmAndApplyAll(context, reporter, { connections }, ready) {
if (ready.length === 0) return NOTHING;
try {
refuseSharedOwners(connections.connected, new Set(ready.map(({ run }) => run)));
if (context.io.signal.aborted) throw new Failure(INTERRUPTED, { code: "interrupted" });
await confirm(context, describeReady(ready));
} catch (error) {
if (!(error instanceof Failure)) throw error;
for (const { run } of ready) run.endWith(exitCodeOf(error.code));
const { stderr, env } = context.io;
stderr.write(renderFailureText(error, outputStyle(stderr, env)));
return { error };
}
return { applied: await applyInTurn(context, {
reporter,
connections,
ready
}) };
}
function describeReady(ready) {
const changes = ready.reduce((sum, { input }) => sum + input.plan.changes.length, 0);
const servers = [...new Set(ready.map(({ input }) => input.plan.server))];
const directories = countNoun(ready.length, "directory", "directories");
return `${countNoun(changes, "change")} in ${directories} to ${servers.join(", ")}`;
}
function describeApplied(runs, applied) {
const total = applied.map(({ summary }) => summary.counts.done).reduce((sum, count) => sum + count, 0);
const directories = countNoun(applied.length, "directory", "directories");
return [`Applied ${countNoun(total, "change")} in ${directories}.`, ...describeEnds(runs)].join(" ");
}
export { applySeveral };
