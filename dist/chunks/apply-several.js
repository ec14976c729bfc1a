const require_common = require("./common.js");
const require_render_failure_text = require("./render-failure-text.js");
const require_plan_directories = require("./plan-directories.js");
const require_refuse_options = require("./refuse-options.js");
const require_project = require("./project.js");
const require_report_directories = require("./report-directories.js");
const require_confirm_and_apply = require("./confirm-and-apply.js");
const require_render_results_text = require("./render-results-text.js");
const require_render_diagnostics_json = require("./render-diagnostics-json.js");
// src/cli/directories/refuse-shared-owners.ts
function refuseSharedOwners(connected, writing) {
for (const [index, one] of connected.entries()) for (const other of connected.slice(index + 1)) {
if (!writing.has(one.run) && !writing.has(other.run)) continue;
if (require_project.J(one.server.name) !== require_project.J(other.server.name)) continue;
refuseSameOwner(one, other);
refuseFormerOwner(one, other);
refuseFormerOwner(other, one);
}
}
function refuseSameOwner(one, other) {
const { owner } = one.opened.project.configuration;
if (owner !== other.opened.project.configuration.owner) return;
throw new require_common.sn(`Nothing was applied: ${one.run.directory} and ${other.run.directory} have the owner "${owner}", and each would remove the automations of the other`, {
code: "refused",
hint: "Give each directory its own owner, or apply one of them"
});
}
function refuseFormerOwner(taking, current) {
const { owner } = current.opened.project.configuration;
if (!taking.opened.project.configuration.formerOwners.includes(owner)) return;
throw new require_common.sn(`Nothing was applied: "${owner}" is the owner of ${current.run.directory} and a former owner of ${taking.run.directory}, which would take over or remove the automations of ${current.run.directory}`, {
code: "refused",
hint: "Remove the entry from \"formerOwners\", or apply one of them"
});
}
// src/cli/commands/apply/several-json.ts
function writeDirectoryLine(io, run) {
const document = require_common.Jt(require_report_directories.o(run));
const { directory } = run;
io.stdout.write(`${require_common.o(require_common.Wt(document) ? {
directory,
...document
} : {})}\n`);
}
function writeTotalLine(io, { runs, problems, applied, error }) {
const document = {
formatVersion: "1.0",
summary: require_confirm_and_apply.f(applied.flatMap(({ summary }) => summary.results)),
exitCode: require_report_directories.s(runs, problems),
directories: runs.map(({ directory, exitCode }) => ({
directory,
exitCode
})),
...require_common.cn({
error: error === void 0 ? void 0 : {
code: error.code,
message: error.message,
...require_common.cn({ hint: error.hint })
},
diagnostics: problems.length === 0 ? void 0 : problems.map(require_render_diagnostics_json.t)
})
};
io.stdout.write(`${require_common.o(document)}\n`);
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
const applied = await run.attempt(() => require_confirm_and_apply.t(own, input));
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
if (!isJson) run.endWith(require_confirm_and_apply.a(own, input, {
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
const duplicates = context.io.signal.aborted ? [] : await require_confirm_and_apply.o(own, input, summary, port);
if (isJson) run.endWith(require_confirm_and_apply.a(own, input, {
...applied,
duplicates
}));
else if (duplicates.length > 0) reportDuplicates(context, reporter, each, duplicates);
}
}
function reportDuplicates({ io, isVerbose }, reporter, { run, summary }, duplicates) {
reporter.heading(run);
const style = require_common.l(io.stdout, io.env, isVerbose);
io.stdout.write(require_render_results_text.r(duplicates, style));
run.endWith(require_confirm_and_apply.d(summary, false));
}
// src/cli/commands/apply/apply-several.ts
async function applySeveral(context) {
const { io, options } = context;
const isJson = options.format === "json";
require_refuse_options.n("apply", [
{
flag: "--checksum",
value: options.checksum
},
{
flag: "--remove-duplicates",
value: options.removeDuplicates
},
...require_refuse_options.t(options)
]);
require_confirm_and_apply.i(options.parallel);
const reporter = new require_report_directories.t(context);
const inputs = new Map();
return await require_plan_directories.t(context, {
writesFor: "apply",
wholeTree: "apply",
use: async (run, { server, run: { plan } }) => {
const input = {
server,
plan,
directory: run.directory
};
inputs.set(run, input);
return await require_confirm_and_apply.s(run.context, input) ?? input;
},
onPlanned: (run) => {
reporter.report(run);
if (isJson && run.end !== void 0) writeDirectoryLine(io, run);
}
}, async (planned) => {
const { runs, problems } = planned;
if (!isJson) {
const counts = runs.map((run) => inputs.get(run)?.plan.changes.length);
io.stdout.write(`\n${require_common.nn(require_report_directories.r(runs, counts, require_report_directories.n))}\n`);
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
else if (applied !== void 0) io.stdout.write(`\n${require_common.nn(describeApplied(runs, applied))}\n`);
return require_report_directories.s(runs, problems);
});
}
const NOTHING = {};
const INTERRUPTED = "Interrupted: nothing was written";
async function confirmAndApplyAll(context, reporter, { connections }, ready) {
if (ready.length === 0) return NOTHING;
try {
refuseSharedOwners(connections.connected, new Set(ready.map(({ run }) => run)));
if (context.io.signal.aborted) throw new require_common.sn(INTERRUPTED, { code: "interrupted" });
await require_confirm_and_apply.n(context, describeReady(ready));
} catch (error) {
if (!(error instanceof require_common.sn)) throw error;
for (const { run } of ready) run.endWith(require_common.en(error.code));
const { stderr, env } = context.io;
stderr.write(require_render_failure_text.t(error, require_common.l(stderr, env)));
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
const directories = require_common.Tt(ready.length, "directory", "directories");
return `${require_common.Tt(changes, "change")} in ${directories} to ${servers.join(", ")}`;
}
function describeApplied(runs, applied) {
const total = applied.map(({ summary }) => summary.counts.done).reduce((sum, count) => sum + count, 0);
const directories = require_common.Tt(applied.length, "directory", "directories");
return [`Applied ${require_common.Tt(total, "change")} in ${directories}.`, ...require_report_directories.i(runs)].join(" ");
}
exports.applySeveral = applySeveral;
