const require_apply = require("./apply.js");
const require_common = require("./common.js");
const require_plan_document = require("./plan-document.js");
const require_render_results_text = require("./render-results-text.js");
const require_render_plan_text = require("./render-plan-text.js");
const require_marker = require("./marker.js");
const require_canonical_automation = require("./canonical-automation.js");
const require_digest = require("./digest.js");
const require_redact_document = require("./redact-document.js");
const require_classify_observed = require("./classify-observed.js");
const require_plan_policy = require("./plan-policy.js");
const require_describe_observed = require("./describe-observed.js");
const require_parse_count = require("./parse-count.js");
const require_ask_until = require("./ask-until.js");
const require_run_process = require("./run-process.js");
const require_execution_notes = require("./execution-notes.js");
// src/report/commands/render-results-json.ts
const STATUSES = [
"done",
"failed",
"blocked",
"not-attempted",
"unknown"
];
function resultJson(result) {
const { change, status, id, written, code, message, hint } = result;
return {
key: change.key,
name: change.name,
scope: change.scope,
action: change.action,
status,
...require_common.cn({
id,
written,
code,
message,
hint
})
};
}
function summaryJson(results, { duplicates, ...facts }) {
return {
formatVersion: "1.0",
summary: summaryCounts(results),
...facts,
...require_common.cn({ duplicates: duplicates === void 0 ? void 0 : duplicates.map(({ key, ids }) => ({
key,
ids
})) })
};
}
function summaryCounts(results) {
return Object.fromEntries(STATUSES.map((status) => [status, results.filter((each) => each.status === status).length]));
}
// src/workflow/apply/exit-code-of-apply.ts
function exitCodeOfApply(summary, isWhole) {
if (summary.isInterrupted) return require_common.Zt.interrupted;
if (summary.isComplete) return isWhole ? require_common.Zt.done : require_common.Zt.partial;
if (summary.wasTried) return require_common.Zt.partial;
const codes = summary.results.map(({ code }) => code === "authentication" || code === "permission" ? require_common.en(code) : require_common.Zt.error);
return require_common.$t(codes);
}
// src/reconcile/requests/explicit-plan.ts
const CONTINUE_WITH_THE_REST = "Resolve each as shown, or continue with the rest: --allow-conflicts";
function explicitPlan(parts) {
const { server, owner, environment, changes, conflicts, allowConflicts } = parts;
const target = {
server,
owner,
...require_common.cn({ environment })
};
const redactor = new require_redact_document.t(target);
const digests = changes.map((change) => require_redact_document.i(require_redact_document.a(change, redactor)));
return {
...target,
changes,
drift: [],
conflicts,
heldBack: require_plan_policy.m(conflicts),
unmanaged: [],
unchanged: parts.unchanged ?? [],
refusedBy: conflicts.length === 0 || allowConflicts ? [] : [{
kind: "conflicts",
count: conflicts.length,
hint: CONTINUE_WITH_THE_REST
}],
diagnostics: parts.diagnostics ?? [],
hidden: 0,
checksum: require_redact_document.c(digests, {
...target,
options: require_redact_document.r(void 0)
})
};
}
// src/reconcile/requests/plan-duplicates.ts
function duplicateOwners({ automations }, policy) {
const { ownedAutomations } = require_classify_observed.t(automations, policy);
const qualified = [...ownedAutomations].map(([key, all]) => [key, all.filter(({ isCopy, isInFormerEntity }) => !isCopy && !isInFormerEntity)]);
return new Map(qualified.filter(([, all]) => all.length > 1).sort(([a], [b]) => require_common.Bt(a, b)));
}
function planDuplicates({ inventory, policy, server }) {
const changes = [];
const conflicts = [];
for (const [key, owned] of duplicateOwners(inventory, policy)) {
const [oldest, ...younger] = sortByAge(owned);
const reason = oldest === void 0 ? UNKNOWN_AGE : whyKept(oldest, younger, policy.owner);
if (reason === void 0) changes.push(...younger.map(removal));
else conflicts.push({
...require_plan_policy.i(owned, key),
hint: `${reason}. ${BY_HAND}`
});
}
return explicitPlan({
server,
owner: policy.owner,
...require_common.cn({ environment: policy.environment }),
changes,
conflicts,
allowConflicts: policy.allowConflicts
});
}
const UNKNOWN_AGE = "The server does not show which of them is older";
const BY_HAND = "Delete the one that you do not want in the W&B app, or remove the \"[wac:\u2026]\" line from its description";
function sortByAge(owned) {
const dated = owned.map((each) => ({
each,
time: Date.parse(each.observed.createdAt ?? "")
}));
const times = new Set(dated.map(({ time }) => time));
if (times.size < owned.length || times.has(NaN)) return [];
return dated.sort((a, b) => a.time - b.time).map(({ each }) => each);
}
function whyKept(oldest, younger, owner) {
for (const each of younger) {
const what = require_describe_observed.t(each.observed);
if (each.marker.owner !== owner) return `${what} was made by ${each.marker.owner}`;
if (each.marker.protect) return `${what} is protected`;
const live = require_canonical_automation.r(each.observed);
if (require_marker.v.some((part) => require_digest.r(each.marker, live, part) !== "same")) return `${what} was changed after wac wrote it`;
if (each.observed.enabled && !oldest.observed.enabled) return `${what} is enabled, and the older one is not`;
if (!(require_describe_observed.n(each.observed) === require_describe_observed.n(oldest.observed)) && require_digest.n(live) !== require_digest.n(require_canonical_automation.r(oldest.observed))) return `${what} has another scope than the older one`;
}
}
function removal({ observed, marker, line, text }) {
return require_redact_document.p({
key: marker.key,
action: "delete",
reason: "duplicate",
origin: "git",
before: require_canonical_automation.r(observed, { text }),
line
});
}
// src/workflow/apply/find-duplicates.ts
async function findDuplicates(api, request, { owner, results }) {
const created = new Set(results.filter(({ change: { action }, status }) => action === "create" && isMaybeWritten(status)).map(({ change: { key } }) => key));
if (created.size === 0) return [];
try {
const inventory = await api.readInventory(request);
const { formerEntities } = request;
return [...duplicateOwners(inventory, {
owner,
formerOwners: [],
formerEntities
})].filter(([key]) => created.has(key)).map(([key, owned]) => ({
key,
owned
}));
} catch (error) {
if (error instanceof require_common.sn) return error;
throw error;
}
}
function isMaybeWritten(status) {
return status === "done" || status === "unknown";
}
// src/cli/session/confirm-and-apply.ts
async function confirmAndApply(context, input) {
const { plan } = input;
const ended = await showBeforeApply(context, input);
if (ended !== void 0) return ended;
await confirm(context, `${require_common.Tt(plan.changes.length, "change")} to ${plan.server}`);
const applied = await applyConfirmed(context, input);
const duplicates = await searchDuplicates(context, input, applied.summary);
return reportApplied(context, input, {
...applied,
duplicates
});
}
async function showBeforeApply(context, input) {
const { io, options } = context;
const { plan } = input;
parallelWrites(options.parallel);
const isJson = options.format === "json";
if (!isJson) {
const notes = options.yes !== true && io.ask !== void 0 ? await require_execution_notes.n({
io,
options: {}
}, input.server, plan) : {};
const style = require_common.l(io.stdout, io.env, context.isVerbose);
require_common.c(io.stdout, require_render_plan_text.t(plan, {
...style,
...notes
}));
}
if (plan.refusedBy.length > 0) {
const { checksum } = plan;
const refusedBy = plan.refusedBy.map(require_plan_document.a);
if (isJson) writeLine(context, input, summaryJson([], {
checksum,
exitCode: require_common.Zt.refused,
refusedBy
}));
return require_common.Zt.refused;
}
if (plan.changes.length === 0) {
const exitCode = plan.heldBack.length > 0 || (input.unsettled ?? 0) > 0 ? require_common.Zt.refused : require_common.Zt.done;
if (isJson) {
const facts = {
checksum: plan.checksum,
exitCode,
...partsOf(plan)
};
writeLine(context, input, summaryJson([], facts));
}
return exitCode;
}
}
function parallelWrites(text) {
const count = require_parse_count.t(text, "--parallel");
if (count === void 0 || count >= 1 && count <= 8) return count;
throw new require_common.sn(`"--parallel ${count}" is not from 1 to ${8}`, { code: "usage" });
}
async function confirm(context, what) {
const { io, options } = context;
if (options.yes === true) return;
if (io.ask === void 0) throw new require_common.sn("Nothing was applied: wac cannot ask for confirmation, because this is not a terminal", {
code: "refused",
hint: "Add --yes when the plan has been reviewed"
});
const question = `\nApply ${what}? Only "yes" continues: `;
if (await require_ask_until.n(io, question)) return;
throw new require_common.sn("Nothing was applied", { code: "refused" });
}
async function applyConfirmed(context, input) {
const { io, options } = context;
const { plan, server } = input;
const isJson = options.format === "json";
const style = require_common.l(io.stdout, io.env, context.isVerbose);
const reported = [];
return {
summary: await require_apply.n(plan, server, {
edges: io,
...require_common.cn({ parallel: parallelWrites(options.parallel) }),
restore: options.restoreDir ?? context.root.pathOf(".wac/restore"),
onResult: (result) => {
if (isJson) require_run_process.r(io.stdout, lineOf(input, resultJson(result)));
else if (require_render_results_text.n(result)) {
reported.push(result);
require_run_process.r(io.stdout, require_render_results_text.i(result, style));
}
}
}),
reported
};
}
function reportApplied(context, input, { summary, reported, duplicates }) {
const { io, options } = context;
const { plan } = input;
const isJson = options.format === "json";
const style = require_common.l(io.stdout, io.env, context.isVerbose);
const isWhole = duplicates.length === 0 && plan.heldBack.length === 0 && (input.unsettled ?? 0) === 0;
const exitCode = exitCodeOfApply(summary, isWhole);
const restoreFile = summary.restoreFile === void 0 ? {} : { restoreFile: summary.restoreFile };
if (isJson) writeLine(context, input, summaryJson(summary.results, {
checksum: plan.checksum,
exitCode,
...restoreFile,
...require_common.cn({ duplicates: duplicates.length === 0 ? void 0 : duplicates }),
...partsOf(plan)
}));
else io.stdout.write(require_render_results_text.a(summary.results, {
...style,
...restoreFile,
interrupted: summary.isInterrupted,
duplicates,
reported,
heldBack: plan.heldBack.map(({ key }) => key)
}));
return exitCode;
}
async function searchDuplicates({ io }, { plan, server: { api, request } }, { results, isInterrupted }, reads = api) {
if (request === void 0 || isInterrupted) return [];
const found = await findDuplicates(reads, request, {
owner: plan.owner,
results
});
if (found instanceof require_common.sn) {
io.stderr.write(`${require_common.nn(`The server could not be read again after the creates. ${found.message}`)}\n`);
return [];
}
return found.map(({ key, owned }) => ({
key,
ids: owned.map(({ observed: { id } }) => id)
}));
}
function partsOf(plan) {
const { heldBack } = plan;
return { ...require_common.cn({
heldBack: heldBack.length === 0 ? void 0 : heldBack.map(require_plan_document.n),
leftOut: require_plan_document.r(plan)
}) };
}
function writeLine({ io }, input, document) {
io.stdout.write(lineOf(input, document));
}
function lineOf({ directory }, document) {
return `${require_common.o({
...require_common.cn({ directory }),
...document
})}\n`;
}
exports.a = reportApplied;
exports.c = planDuplicates;
exports.d = exitCodeOfApply;
exports.f = summaryCounts;
exports.i = parallelWrites;
exports.l = CONTINUE_WITH_THE_REST;
exports.n = confirm;
exports.o = searchDuplicates;
exports.r = confirmAndApply;
exports.s = showBeforeApply;
exports.t = applyConfirmed;
exports.u = explicitPlan;
