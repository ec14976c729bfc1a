const require_fast_json_patch = require("./fast-json-patch.js");
const require_common = require("./common.js");
const require_execution_history = require("./execution-history.js");
const require_describe_observed = require("./describe-observed.js");
const require_redact_document = require("./redact-document.js");
let node_crypto = require("node:crypto");
// src/reconcile/document/plan-summary.ts
function planSummary(plan) {
const { changes } = plan;
const action = {
create: 0,
update: 0,
adopt: 0,
disable: 0,
release: 0,
delete: 0
};
const origin = {
git: 0,
drift: 0,
both: 0,
missing: 0
};
const danger = {
none: 0,
alters: 0,
redirects: 0,
silences: 0,
removes: 0
};
for (const change of changes) {
action[change.action] += 1;
origin[change.origin] += 1;
danger[change.danger] += 1;
}
return {
changes: changes.length,
action,
origin,
danger,
unchanged: plan.unchanged.length,
drift: plan.drift.length,
conflicts: plan.conflicts.length,
heldBack: plan.heldBack.length,
leftAlone: plan.unmanaged.length,
unmanaged: plan.unmanaged.length,
hidden: plan.hidden
};
}
// src/reconcile/document/plan-document.ts
const PLAN_FORMAT_VERSION = "2.1";
function planDocument(plan, tool, directory, { evidence, executions } = {}) {
const redactor = new require_redact_document.t(plan);
const document = {
formatVersion: "2.1",
tool: {
name: "wac",
version: tool
},
server: plan.server,
owner: plan.owner,
environment: plan.environment ?? null,
directory: directory ?? null,
complete: plan.hidden === 0,
applyable: plan.refusedBy.length === 0,
refusedBy: plan.refusedBy.map(refusalDocument),
checksum: plan.checksum,
options: require_redact_document.r(plan.grants),
summary: planSummary(plan),
changes: plan.changes.map((change) => ({
...changeDocument(change, redactor),
...executionsOf(change, executions)
})),
drift: plan.drift.map((drift) => driftDocument(drift, redactor)),
conflicts: plan.conflicts.map(conflictDocument),
heldBack: plan.heldBack.map(heldBackDocument),
unmanaged: plan.unmanaged.map(unmanagedDocument),
diagnostics: plan.diagnostics.map(diagnosticDocument),
...require_common.cn({
leftOut: leftOutDocument(plan),
evidence: evidence === void 0 ? void 0 : require_common.Yt(evidence),
executionSource: require_execution_history.t(executions)
})
};
return {
...document,
integrity: documentIntegrity(document)
};
}
function leftOutDocument({ leftOut }) {
return leftOut === void 0 ? void 0 : { ...leftOut };
}
function documentIntegrity(document) {
const { integrity: _, ...rest } = document;
return (0, node_crypto.createHash)("sha256").update(`wac/plan-file\n${require_common.jt(rest)}`, "utf8").digest("hex");
}
function documentPatch(before, after) {
return require_fast_json_patch.t.compare(before, after).filter(require_common.Wt);
}
function changeDocument(change, redactor) {
const digested = require_redact_document.a(change, redactor);
const { before, after, precondition, result, temporary } = digested;
return {
...require_common.cn({ kind: change.webhook === void 0 ? void 0 : "webhook" }),
key: change.key,
name: change.name,
scope: change.scope,
entity: change.entity,
action: change.action,
reason: change.reason,
origin: change.origin,
danger: change.danger,
counted: change.isCounted,
fields: change.fields.map((field) => fieldDocument(field, redactor)),
patch: require_common.Wt(before) && require_common.Wt(after) ? documentPatch(before, after) : [],
before,
after,
precondition: { ...precondition },
result: result === null ? null : { ...result },
dependsOn: change.dependsOn,
temporaryName: change.temporaryName ?? null,
temporary: temporary === null ? null : { ...temporary },
digest: require_redact_document.i(digested),
source: sourceDocument(change.source),
...require_common.cn({ usedBy: change.webhook?.users.map(userDocument) })
};
}
function executionsOf({ before }, executions) {
const facts = before === void 0 ? void 0 : executions?.facts.get(before.id);
return facts === void 0 ? {} : { executions: require_common.Yt(facts) };
}
function userDocument({ id, name, entity, owner, key }) {
return {
id,
name,
entity,
owner: owner ?? null,
key: key ?? null
};
}
function fieldDocument(field, redactor) {
const { path, part, before, after, origin } = field;
const name = part === "webhook" ? "" : path.slice(path.lastIndexOf(".") + 1);
return {
path,
part,
...require_common.cn({
before: before === void 0 ? void 0 : redactor.redact(before, name),
after: after === void 0 ? void 0 : redactor.redact(after, name)
}),
origin
};
}
function driftDocument(drift, redactor) {
return {
key: drift.key,
name: drift.name,
scope: drift.scope,
id: drift.id ?? null,
kind: drift.kind,
fields: drift.fields.map((field) => fieldDocument(field, redactor)),
repaired: drift.isRepaired,
updatedAt: drift.updatedAt ?? null,
source: sourceDocument(drift.source)
};
}
function conflictDocument(conflict) {
const { code, key, name, scope, message, hint, ids, source } = conflict;
return {
code,
key,
name,
scope,
message,
hint,
ids,
source: sourceDocument(source)
};
}
function heldBackDocument({ source, ...rest }) {
return {
...rest,
source: sourceDocument(source)
};
}
function unmanagedDocument({ observed, reason, owner, key }) {
return {
id: observed.id,
name: observed.name,
scope: require_describe_observed.n(observed),
reason,
owner: owner ?? null,
key: key ?? null
};
}
function refusalDocument(refusal) {
switch (refusal.kind) {
case "guard": {
const { counter, entity, count, owned, limit, message, hint } = refusal.breach;
return {
kind: refusal.kind,
counter,
entity: entity ?? null,
count,
owned,
limit: { ...limit },
message,
hint
};
}
case "conflicts": return {
kind: refusal.kind,
count: refusal.count
};
case "disjoint":
case "newer-marker": return { ...refusal };
}
}
function diagnosticDocument(diagnostic) {
const { code, severity, message, hint, range, names, keys, alsoAt = [] } = diagnostic;
const count = Math.max(keys?.length ?? 0, names?.length ?? 0, alsoAt.length + 1);
return {
code,
severity,
message,
hint: hint ?? null,
source: sourceDocument(range),
...require_common.cn({
count: count > 1 ? count : void 0,
names,
keys,
alsoAt: alsoAt.length === 0 ? void 0 : alsoAt.map(sourceDocument)
})
};
}
function sourceDocument(range) {
if (range === void 0) return null;
return {
file: range.file,
line: range.start.line,
column: range.start.column
};
}
exports.a = refusalDocument;
exports.i = planDocument;
exports.n = heldBackDocument;
exports.r = leftOutDocument;
exports.t = documentIntegrity;
