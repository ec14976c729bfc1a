import { n as apply, t as RESTORE_DIRECTORY } from "./apply.js";
import { E as safeJson, Kt as present, O as writeParts, fn as Failure, gn as exitCodeOf, hn as combineExitCodes, k as outputStyle, pn as EXIT, tn as compareText, vn as escapeTerminal, zt as countNoun } from "./common.js";
import { a as refusalDocument, n as heldBackDocument, r as leftOutDocument } from "./plan-document.js";
import { a as renderResultsText, i as renderResultText, n as isReportedAtOnce } from "./render-results-text.js";
import { t as renderPlanParts } from "./render-plan-text2.js";
import { g as PARTS } from "./marker.js";
import { r as canonicalAutomation } from "./canonical-automation.js";
import { n as automationDigest, r as comparePart } from "./digest.js";
import { a as digestedChange, c as planChecksum, d as buildChange, i as changeDigest, r as optionsDocument, t as DocumentRedactor } from "./redact-document.js";
import { t as classifyObserved } from "./classify-observed.js";
import { i as duplicateKey } from "./plan-policy.js";
import { n as describeObservedScope, t as describeObserved } from "./describe-observed.js";
import { n as heldByConflicts } from "./held-back.js";
import { t as parseCount } from "./parse-count.js";
import { n as askYes } from "./ask-until.js";
import { n as executionNotes } from "./execution-notes.js";
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
...present({
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
...present({ duplicates: duplicates === void 0 ? void 0 : duplicates.map(({ key, ids }) => ({
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
if (summary.isInterrupted) return EXIT.interrupted;
if (summary.isComplete) return isWhole ? EXIT.done : EXIT.partial;
if (summary.wasTried) return EXIT.partial;
const codes = summary.results.map(({ code }) => code === "authentication" || code === "permission" ? exitCodeOf(code) : EXIT.error);
return combineExitCodes(codes);
}
// src/reconcile/requests/explicit-plan.ts
const CONTINUE_WITH_THE_REST = "Resolve each as shown, or continue with the rest: --allow-conflicts";
function explicitPlan(parts) {
const { server, owner, environment, changes, conflicts, allowConflicts } = parts;
const target = {
server,
owner,
...present({ environment })
};
const redactor = new DocumentRedactor(target);
const digests = changes.map((change) => changeDigest(digestedChange(change, redactor)));
return {
...target,
changes,
drift: [],
conflicts,
heldBack: heldByConflicts(conflicts),
unmanaged: [],
unchanged: parts.unchanged ?? [],
refusedBy: conflicts.length === 0 || allowConflicts ? [] : [{
kind: "conflicts",
count: conflicts.length,
hint: CONTINUE_WITH_THE_REST
}],
diagnostics: parts.diagnostics ?? [],
hidden: 0,
checksum: planChecksum(digests, {
...target,
options: optionsDocument(void 0)
})
};
}
// src/reconcile/requests/plan-duplicates.ts
function duplicateOwners({ automations }, policy) {
const { ownedAutomations } = classifyObserved(automations, policy);
const qualified = [...ownedAutomations].map(([key, all]) => [key, all.filter(({ isCopy, isInFormerEntity }) => !isCopy && !isInFormerEntity)]);
return new Map(qualified.filter(([, all]) => all.length > 1).sort(([a], [b]) => compareText(a, b)));
}
function planDuplicates({ inventory, policy, server }) {
const changes = [];
const conflicts = [];
for (const [key, owned] of duplicateOwners(inventory, policy)) {
const [oldest, ...younger] = sortByAge(owned);
const reason = oldest === void 0 ? UNKNOWN_AGE : whyKept(oldest, younger, policy.owner);
if (reason === void 0) changes.push(...younger.map(removal));
else conflicts.push({
...duplicateKey(owned, key),
hint: `${reason}. ${BY_HAND}`
});
}
return explicitPlan({
server,
owner: policy.owner,
...present({ environment: policy.environment }),
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
const what = describeObserved(each.observed);
if (each.marker.owner !== owner) return `${what} was made by ${each.marker.owner}`;
if (each.marker.protect) return `${what} is protected`;
const live = canonicalAutomation(each.observed);
if (PARTS.some((part) => comparePart(each.marker, live, part) !== "same")) return `${what} was changed after wac wrote it`;
if (each.observed.enabled && !oldest.observed.enabled) return `${what} is enabled, and the older one is not`;
if (!(describeObservedScope(each.observed) === describeObservedScope(oldest.observed)) && automationDigest(live) !== automationDigest(canonicalAutomation(oldest.observed))) return `${what} has another scope than the older one`;
}
}
function removal({ observed, marker, line, text }) {
return buildChange({
key: marker.key,
action: "delete",
reason: "duplicate",
origin: "git",
before: canonicalAutomation(observed, { text }),
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
if (error instanceof Failure) return error;
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
await confirm(context, `${countNoun(plan.changes.length, "change")} to ${plan.server}`);
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
const notes = options.yes !== true && io.ask !== void 0 ? await executionNotes({
io,
options: {}
}, input.server, plan) : {};
const style = outputStyle(io.stdout, io.env, context.isVerbose);
writeParts(io.stdout, renderPlanParts(plan, {
...style,
...notes
}));
}
if (plan.refusedBy.length > 0) {
const { checksum } = plan;
const refusedBy = plan.refusedBy.map(refusalDocument);
if (isJson) writeLine(context, input, summaryJson([], {
checksum,
exitCode: EXIT.refused,
refusedBy
}));
return EXIT.refused;
}
if (plan.changes.length === 0) {
const exitCode = plan.heldBack.length > 0 || (input.unsettled ?? 0) > 0 ? EXIT.refused : EXIT.done;
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
const count = parseCount(text, "--parallel");
if (count === void 0 || count >= 1 && count <= 8) return count;
throw new Failure(`"--parallel ${count}" is not from 1 to ${8}`, { code: "usage" });
}
async function confirm(context, what) {
const { io, options } = context;
if (options.yes === true) return;
if (io.ask === void 0) throw new Failure("Nothing was applied: wac cannot ask for confirmation, because this is not a terminal", {
code: "refused",
hint: "Add --yes when the plan has been reviewed"
});
const question = `\nApply ${what}? Only "yes" continues: `;
if (await askYes(io, question)) return;
throw new Failure("Nothing was applied", { code: "refused" });
}
async function applyConfirmed(context, input) {
const { io, options } = context;
const { plan, server } = input;
const isJson = options.format === "json";
const style = outputStyle(io.stdout, io.env, context.isVerbose);
const reported = [];
return {
summary: await apply(plan, server, {
edges: io,
...present({ parallel: parallelWrites(options.parallel) }),
restore: options.restoreDir ?? context.root.pathOf(".wac/restore"),
onResult: (result) => {
if (isJson) writeLine(context, input, resultJson(result));
else if (isReportedAtOnce(result)) {
reported.push(result);
io.stdout.write(renderResultText(result, style));
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
const style = outputStyle(io.stdout, io.env, context.isVerbose);
const isWhole = duplicates.length === 0 && plan.heldBack.length === 0 && (input.unsettled ?? 0) === 0;
const exitCode = exitCodeOfApply(summary, isWhole);
const restoreFile = summary.restoreFile === void 0 ? {} : { restoreFile: summary.restoreFile };
if (isJson) writeLine(context, input, summaryJson(summary.results, {
checksum: plan.checksum,
exitCode,
...restoreFile,
...present({ duplicates: duplicates.length === 0 ? void 0 : duplicates }),
...partsOf(plan)
}));
else io.stdout.write(renderResultsText(summary.results, {
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
if (found instanceof Failure) {
io.stderr.write(`${escapeTerminal(`The server could not be read again after the creates. ${found.message}`)}\n`);
return [];
}
return found.map(({ key, owned }) => ({
key,
ids: owned.map(({ observed: { id } }) => id)
}));
}
function partsOf(plan) {
const { heldBack } = plan;
return { ...present({
heldBack: heldBack.length === 0 ? void 0 : heldBack.map(heldBackDocument),
leftOut: leftOutDocument(plan)
}) };
}
function writeLine({ io }, { directory }, document) {
io.stdout.write(`${safeJson({
...present({ directory }),
...document
})}\n`);
}
export { reportApplied as a, planDuplicates as c, exitCodeOfApply as d, summaryCounts as f, parallelWrites as i, CONTINUE_WITH_THE_REST as l, confirm as n, searchDuplicates as o, confirmAndApply as r, showBeforeApply as s, applyConfirmed as t, explicitPlan as u };
