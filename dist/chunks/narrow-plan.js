const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_redact_document = require("./redact-document.js");
const require_plan_policy = require("./plan-policy.js");
const require_prepare_webhooks = require("./prepare-webhooks.js");
const require_marker = require("./marker.js");
const require_with_webhook_ids = require("./with-webhook-ids.js");
// src/reconcile/webhooks/webhook-needs.ts
function webhookNeeds(changes, isLeftOut) {
const hooks = changes.filter(({ webhook }) => webhook !== void 0);
if (hooks.length === 0) return () => [];
const created = new Map();
const deleted = new Map();
for (const { key, webhook } of hooks) {
if (webhook?.write === "create") created.set(require_plan_policy.F(key), key);
if (webhook?.write === "delete" && webhook.before !== void 0) deleted.set(webhook.before.id, key);
}
const recorded = changes.map((change) => [change, recordsOf(change.before)]);
const isStillRecorded = (id, by) => recorded.some(([change, ids]) => change !== by && ids.has(id) && isLeftOut(change));
return (change) => {
const { webhook } = change;
if (webhook === void 0) {
const used = require_with_webhook_ids.n(change).flatMap((id) => created.get(id) ?? []);
if (change.action !== "delete" && change.action !== "release") return used;
const last = [...recordsOf(change.before)].flatMap((id) => deleted.has(id) && !isStillRecorded(id, change) ? [deleted.get(id) ?? ""] : []);
return [...used, ...last];
}
if (webhook.before === void 0 || webhook.write === "update") return [];
const old = webhook.before.id;
return changes.flatMap(({ key, before }) => before !== void 0 && require_marker.y(before.action)?.id === old ? [key] : []);
};
}
function recordsOf(before) {
const parsed = require_marker.s(before?.description ?? "");
if (parsed.kind !== "marker") return new Set();
const { webhook, formerWebhooks = [] } = parsed.marker;
return new Set([...formerWebhooks, ...webhook === void 0 ? [] : [webhook.id]]);
}
// src/reconcile/requests/narrow-plan.ts
var narrow_plan_exports = require_rolldown_runtime.n({
narrowPlan: () => narrowPlan,
patternsWithoutKey: () => patternsWithoutKey
});
function narrowPlan(plan, patterns) {
const only = [...new Set(patterns)].sort(require_common.Bt);
const isSelected = selector(only);
const { changes, held } = selectChanges(plan, isSelected, "which --only leaves out");
const selected = (list) => list.filter(({ key }) => isSelected(key));
const heldBack = require_plan_policy.y([...selected(plan.heldBack), ...held]);
const conflicts = selected(plan.conflicts);
const drift = selected(plan.drift);
const known = new Set(changes.map(({ key }) => key));
const redactor = new require_redact_document.t(plan);
const out = [...keysOfPlan(plan)].filter((key) => !isSelected(key));
const webhooks = webhookKeys(plan);
const webhooksOut = out.filter((key) => webhooks.has(key)).length;
const grants = {
...plan.grants ?? NO_GRANTS,
only
};
return {
...plan,
changes,
drift: drift.map((each) => ({
...each,
isRepaired: each.isRepaired && known.has(each.key)
})),
conflicts,
heldBack,
unchanged: plan.unchanged.filter(isSelected),
...require_common.cn({ unchangedWebhooks: plan.unchangedWebhooks?.filter(isSelected) }),
refusedBy: refusalsOf(plan, changes, conflicts.length),
grants,
leftOut: {
patterns: only,
automations: out.length,
...require_common.cn({ webhooks: webhooksOut === 0 ? void 0 : webhooksOut }),
changes: plan.changes.filter(({ key }) => !isSelected(key)).length,
drifted: driftedKeys(plan).filter((key) => !isSelected(key)),
conflicts: plan.conflicts.length - conflicts.length,
heldBack: plan.heldBack.length - selected(plan.heldBack).length
},
checksum: require_redact_document.c(changes.map((change) => require_redact_document.i(require_redact_document.a(change, redactor))), {
...plan,
options: require_redact_document.r(grants)
})
};
}
function patternsWithoutKey(plan, patterns) {
const keys = keysOfPlan(plan);
return [...new Set(patterns)].flatMap((pattern) => {
const { test } = require_common.M(pattern);
if ([...keys].some((key) => test(key))) return [];
return [{
code: "plan/only-no-match",
severity: "error",
message: `No key matches "--only ${pattern}"`,
hint: require_common.J(pattern, keys) ?? "Name the key of a manifest, or a pattern such as \"team-a/*\"; \"**\" also matches slashes."
}];
});
}
const NO_GRANTS = {
allow: {},
allowConflicts: false,
failOnConflict: false,
allowDisjoint: false,
adopt: false,
takeOver: []
};
function selector(patterns) {
const compiled = patterns.map(require_common.M);
return (key) => compiled.some((pattern) => pattern.test(key));
}
function keysOfPlan(plan) {
const kept = plan.unmanaged.flatMap(({ key, owner, reason }) => key !== void 0 && reason === "kept" && owner === plan.owner ? [{ key }] : []);
const entries = [
...plan.changes,
...plan.drift,
...plan.conflicts,
...plan.heldBack,
...kept
];
return new Set([
...plan.unchanged,
...plan.unchangedWebhooks ?? [],
...entries.map(({ key }) => key)
]);
}
function webhookKeys({ changes, drift, unchangedWebhooks = [] }) {
return new Set([
...unchangedWebhooks,
...changes.flatMap(({ key, webhook }) => webhook === void 0 ? [] : [key]),
...drift.flatMap(({ key, isWebhook }) => isWebhook === true ? [key] : [])
]);
}
function driftedKeys({ drift, changes }) {
const created = new Set(changes.flatMap(({ key, action }) => action === "create" ? [key] : []));
const keys = drift.flatMap(({ key, kind }) => kind === "missing" && created.has(key) ? [] : [key]);
return [...new Set(keys)].sort(require_common.Bt);
}
function selectChanges(plan, isSelected, why) {
const selected = plan.changes.filter(({ key }) => isSelected(key));
const held = heldFormerForms(selected, plan.changes.filter(({ key, action }) => action === "create" && !isSelected(key)), why);
const leftOut = new Set(plan.changes.flatMap(({ key }) => isSelected(key) ? [] : [key]));
const needs = webhookNeeds(plan.changes, ({ key }) => !isSelected(key));
while (holdNextWaiting(selected, held, {
leftOut,
needs,
why
}));
return {
changes: selected.filter(({ key }) => !held.has(key)),
held: [...held.values()]
};
}
function heldFormerForms(selected, creates, why) {
const held = new Map();
for (const change of selected) {
const successor = successorOf(change, creates);
if (successor === void 0) continue;
const message = `"${change.key}" may be the former automation of "${successor.key}", ${why}`;
held.set(change.key, heldFor(change, message));
}
return held;
}
function holdNextWaiting(selected, held, { leftOut, needs, why }) {
for (const change of selected) {
if (held.has(change.key)) continue;
const missing = [...change.dependsOn, ...needs(change)].find((key) => leftOut.has(key) || held.has(key));
if (missing === void 0) continue;
const reason = held.has(missing) ? "which is held back" : why;
const message = `"${change.key}" waits for the change of "${missing}", ${reason}`;
held.set(change.key, heldFor(change, message));
return true;
}
return false;
}
function successorOf(change, creates) {
if (change.reason !== "not-declared") return void 0;
return creates.find(({ after }) => {
const content = after === void 0 ? void 0 : require_redact_document.m(void 0, after);
return content !== void 0 && require_plan_policy.v(change, content);
});
}
function heldFor({ key, name, scope, source }, message) {
return {
key,
name,
scope,
reason: "dependency",
message,
...require_common.cn({ source })
};
}
function refusalsOf({ refusedBy, guardBasis, grants }, changes, conflicts) {
const isConflicted = conflicts > 0 && (grants?.failOnConflict === true || refusedBy.some(({ kind }) => kind === "conflicts"));
const breaches = guardBasis === void 0 ? [] : require_prepare_webhooks.s(changes, guardBasis.owned, guardBasis.policy);
return [
...refusedBy.filter(({ kind }) => kind !== "conflicts" && kind !== "guard"),
...isConflicted ? [{
kind: "conflicts",
count: conflicts
}] : [],
...breaches.map((breach) => ({
kind: "guard",
breach
}))
];
}
exports.n = refusalsOf;
exports.r = selectChanges;
Object.defineProperty(exports, "t", {
enumerable: true,
get: function() {
return narrow_plan_exports;
}
});
