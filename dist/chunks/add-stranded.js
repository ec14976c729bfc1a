const require_common = require("./common.js");
const require_marker = require("./marker.js");
const require_canonical_automation = require("./canonical-automation.js");
const require_digest = require("./digest.js");
const require_redact_document = require("./redact-document.js");
const require_prepare_webhooks = require("./prepare-webhooks.js");
const require_secret_problems = require("./secret-problems.js");
const require_live_draft = require("./live-draft.js");
// src/reconcile/requests/repair-webhooks.ts
function withWebhookUsers(plan, repairs) {
const repaired = new Map(repairs.flatMap((change) => change.webhook === void 0 ? [] : [[change.key, change]]));
if (repaired.size === 0) return repairs;
const known = new Map(repairs.map((change) => [identityOf(change), change]));
const changes = plan.changes.flatMap((change) => {
const repair = known.get(identityOf(change));
if (change.webhook !== void 0) return repair === void 0 ? [] : [repair];
const followed = follow(change, repair, repaired);
return followed === void 0 ? [] : [followed];
});
const moved = new Set(changes.flatMap(({ before, after }) => before !== void 0 && after?.action !== void 0 ? [before.id] : []));
const freed = plan.changes.filter(({ key, reason, webhook }) => reason === "superseded" && repaired.has(key) && webhook?.users.every(({ id }) => moved.has(id)) === true);
return [...changes, ...freed];
}
function identityOf({ key, before, webhook }) {
return JSON.stringify([
key,
before?.id,
webhook?.write
]);
}
function follow(change, repair, repaired) {
const { before, after } = change;
if (before === void 0 || after === void 0 || change.action !== "update") return repair;
const live = require_marker.s(before.description);
const next = require_marker.s(after.description);
if (live.kind !== "marker" || next.kind !== "marker" || !require_marker.b(before)) return repair;
const { webhook } = next.marker;
if (webhook === void 0 || live.marker.webhook?.key !== webhook.key) return repair;
if (!repaired.has(webhook.key)) return repair;
if (require_marker.p(live.marker.webhook) === require_marker.p(webhook)) return repair;
const start = repair?.after ?? require_live_draft.t(before);
const marked = require_marker.s(start?.description ?? "");
if (start === void 0 || marked.kind !== "marker") return repair;
const action = withIntegration(start, before, after, live.marker);
const draft = {
...start,
...require_common.cn({ action })
};
const marker = {
...marked.marker,
hashes: {
...marked.marker.hashes,
action: actionHash(marked.marker, before, draft)
},
webhook,
...require_common.cn({ formerWebhooks: next.marker.formerWebhooks })
};
return {
...require_redact_document.p({
key: change.key,
action: "update",
reason: repair?.reason ?? "integration-replaced",
origin: repair?.origin ?? "drift",
before: require_canonical_automation.r(before, { text: live.text }),
line: live.line,
after: {
...draft,
description: require_redact_document.d(marked.text, marker)
},
...require_common.cn({ source: change.source })
}),
dependsOn: repair?.dependsOn ?? [],
...require_common.cn({ temporaryName: repair?.temporaryName })
};
}
function withIntegration({ action }, before, after, marker) {
const wanted = after.action === void 0 ? void 0 : require_marker.y(after.action);
const used = require_marker.y(before.action)?.id;
if (used === void 0 || used !== marker.webhook?.id || wanted === void 0 || action === void 0) return action;
if (!("integration" in action) || action.integration.kind !== wanted.kind) return action;
return {
...action,
integration: wanted
};
}
function actionHash(marker, before, draft) {
const recorded = marker.hashes.action;
const content = require_redact_document.m(before, draft);
if (recorded === "*" || content === void 0) return recorded;
const hashOf = (automation) => require_digest.i(require_canonical_automation.r(automation), "action", marker.version, marker.ignored);
return hashOf(before) === recorded ? hashOf(content) : recorded;
}
// src/reconcile/requests/plan-drift-repair.ts
function driftPlan(plan) {
return repairPlan(plan, []);
}
function repairPlan(plan, keys) {
const wanted = new Set(keys);
const isWanted = (key) => wanted.size === 0 || wanted.has(key);
const drifted = new Set(plan.drift.map(({ key }) => key));
const repairs = withWebhookUsers(plan, plan.changes.filter(({ key }) => drifted.has(key) && isWanted(key)).flatMap((change) => repairOf(change, wanted.has(change.key))));
const known = new Set(repairs.map(({ key }) => key));
const changes = repairs.map((change) => ({
...change,
dependsOn: change.dependsOn.filter((key) => known.has(key))
}));
const redactor = new require_redact_document.t(plan);
const digests = changes.map((change) => require_redact_document.i(require_redact_document.a(change, redactor)));
const isRefused = plan.refusedBy.some(({ kind }) => kind === "conflicts");
const stopped = plan.conflicts.filter(({ key }) => wanted.size === 0 ? changes.length === 0 && drifted.has(key) : wanted.has(key)).length;
return {
...plan,
changes,
drift: plan.drift.filter(({ key }) => isWanted(key)).map((entry) => ({
...entry,
isRepaired: known.has(entry.key) && isWhole(entry, wanted.has(entry.key))
})),
heldBack: plan.heldBack.filter(({ key, reason }) => isWanted(key) && (reason === "hidden" || reason === "conflict" && drifted.has(key))),
refusedBy: [
...plan.refusedBy.filter(({ kind }) => kind !== "conflicts" && kind !== "guard"),
...isRefused && stopped > 0 ? [{
kind: "conflicts",
count: stopped
}] : [],
...breaches(plan, changes)
],
checksum: require_redact_document.c(digests, {
...plan,
options: require_redact_document.r(plan.grants)
})
};
}
function isWhole({ isRepaired, fields }, isNamed) {
return isRepaired && (isNamed || fields.every(({ origin }) => origin !== "both"));
}
function breaches({ guardBasis }, changes) {
if (guardBasis === void 0) return [];
return require_prepare_webhooks.s(changes, guardBasis.owned, guardBasis.policy).map((breach) => ({
kind: "guard",
breach
}));
}
function repairOf(change, isNamed) {
if (change.webhook !== void 0) return isWebhookRepair(change, isNamed) ? [change] : [];
return repairOfAutomation(change, isNamed);
}
function repairOfAutomation(change, isNamed) {
const { before, after, key, source } = change;
if (change.reason === "recreated") return [];
if (change.action === "create") return [change];
if (change.action !== "update" || before === void 0 || after === void 0) return [];
const live = require_marker.s(before.description);
const next = require_marker.s(after.description);
if (live.kind !== "marker" || next.kind !== "marker") return [];
const origins = repairedParts(change, isNamed);
const unverifiable = unverifiableParts(live.marker, next.marker, change, origins);
if (origins.size === 0 && unverifiable.length === 0) return [];
if (before.scope.kind === "other" && !origins.has("scope")) return [];
const draft = putBack({
before,
after,
live,
next
}, new Set(origins.keys()));
const hashed = [...unverifiable, ...[...origins].flatMap(([part, by]) => by === "both" ? [part] : [])];
const isBoth = [...origins.values()].includes("both");
const isMoved = origins.has("name") || origins.has("scope");
const { dependsOn, temporaryName } = change;
return [{
...require_redact_document.p({
key,
action: "update",
reason: reasonOf(change, origins),
origin: isBoth ? "both" : "drift",
before: require_canonical_automation.r(before, { text: live.text }),
line: live.line,
after: {
...draft,
description: require_redact_document.d(draft.description, rehash(draft, before, live.marker, hashed))
},
origins,
...require_common.cn({ source })
}),
dependsOn: isMoved ? dependsOn : [],
...require_common.cn({ temporaryName: temporaryName === void 0 || !isMoved ? void 0 : temporaryName })
}];
}
function isWebhookRepair({ action, origin }, isNamed) {
if (action === "delete") return false;
return origin === "drift" || origin === "missing" || isNamed && origin === "both";
}
function reasonOf(change, origins) {
if (change.reason === "inexpressible") return "inexpressible";
return origins.size === 0 ? "marker" : "drifted";
}
function repairedParts({ fields }, isNamed) {
return new Map(fields.flatMap(({ part, origin }) => part !== "lifecycle" && part !== "webhook" && (origin === "drift" || isNamed && origin === "both") ? [[part, origin]] : []));
}
function unverifiableParts(live, next, { fields }, repaired) {
if (live.ignored !== void 0) return [];
const asked = require_marker.c(next.ignored ?? []);
const differing = new Set(fields.map(({ part }) => part));
return require_marker.v.filter((part) => live.hashes[part] === "*" && !asked.has(part) && (!differing.has(part) || repaired.has(part)));
}
function putBack({ before, after, live, next }, parts) {
const action = actionPutBack(before, after, live.marker);
const event = parts.has("event") ? after.event : before.event;
const kept = parts.has("action") ? action : before.action;
return {
name: parts.has("name") ? after.name : before.name,
description: parts.has("description") ? next.text : live.text,
enabled: parts.has("enabled") ? after.enabled : before.enabled,
scope: parts.has("scope") || before.scope.kind === "other" ? after.scope : before.scope,
...require_common.cn({
event: event === void 0 || event.kind === "other" ? void 0 : event,
action: kept === void 0 || kept.kind === "other" ? void 0 : kept
})
};
}
function actionPutBack(before, after, { ignored }) {
const { event, action } = after;
if (event === void 0 || action === void 0 || !require_marker.b(before)) return action;
return require_prepare_webhooks.c({
...after,
event,
action
}, before, ignored ?? []).action;
}
function rehash(draft, before, marker, parts) {
const content = require_redact_document.m(before, draft);
if (content === void 0) return marker;
const hashes = { ...marker.hashes };
const canonical = require_canonical_automation.r(content);
for (const part of parts) hashes[part] = require_digest.i(canonical, part, marker.version, marker.ignored);
return {
...marker,
hashes
};
}
// src/workflow/plan/add-stranded.ts
async function addStranded(plan, configuration, api) {
const { owner, declaredOwners = [owner], otherOwners, entitiesByOwner } = configuration;
const known = new Set([...configuration.entities, ...configuration.formerEntities]);
const others = (await api.readVisibleTeams().catch(noneOnFailure)).filter((team) => !known.has(team));
if (others.length === 0) return plan;
const owners = {
owner,
declaredOwners,
...require_common.cn({ otherOwners })
};
const stranded = (await require_common.S(others.map(async (team) => {
const isRead = (theirs) => entitiesByOwner?.get(theirs)?.includes(team) === true;
return require_secret_problems.i(await readTeam(api, team), owners, isRead);
}))).flat();
return stranded.length === 0 ? plan : {
...plan,
drift: [...plan.drift, ...stranded]
};
}
async function readTeam(api, team) {
const request = {
entities: [team],
organizations: [],
formerEntities: []
};
return await api.readInventory(request).then(({ automations }) => automations).catch(noneOnFailure);
}
function noneOnFailure(error) {
if (error instanceof require_common.sn) return [];
throw error;
}
exports.n = driftPlan;
exports.r = repairPlan;
exports.t = addStranded;
