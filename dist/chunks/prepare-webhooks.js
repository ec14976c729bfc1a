const require_common = require("./common.js");
const require_project = require("./project.js");
const require_marker = require("./marker.js");
const require_canonical_automation = require("./canonical-automation.js");
const require_digest = require("./digest.js");
const require_equal = require("./equal.js");
const require_redact_document = require("./redact-document.js");
const require_describe_observed = require("./describe-observed.js");
const require_unowned_automations = require("./unowned-automations.js");
const require_classify_observed = require("./classify-observed.js");
const require_plan_policy = require("./plan-policy.js");
const require_shown_url = require("./shown-url.js");
const require_plan_removal = require("./plan-removal.js");
const require_secret_problems = require("./secret-problems.js");
const require_webhook_records = require("./webhook-records.js");
const require_read_other_automations = require("./read-other-automations.js");
const require_read_webhook_lists = require("./read-webhook-lists.js");
// src/model/canonical/apply-ignored.ts
function applyIgnored(desired, live, paths) {
return paths.reduce((automation, path) => applyPath(automation, live, path.split(".")), desired);
}
function applyPath(desired, live, path) {
const [word, ...rest] = path;
if (word === "description") return {
...desired,
description: require_marker.s(live.description).text
};
if (word === "enabled") return {
...desired,
enabled: live.enabled
};
if (word === "then") {
const action = ignoreAction(desired.action, live.action, rest);
return {
...desired,
action
};
}
return desired;
}
function ignoreAction(desired, live, path) {
const [kind, field, ...rest] = path;
const isKind = kind === void 0 || live.kind === kind && desired.kind === kind;
if (live.kind === "other" || !isKind) return desired;
if (field === void 0) return live;
switch (desired.kind) {
case "sendNotification": return live.kind === desired.kind && isNotificationField(field) ? {
...desired,
[field]: live[field]
} : desired;
case "sendWebhook": return live.kind === desired.kind ? ignoreWebhookField(desired, live, [field, ...rest]) : desired;
case "sendPromptToAria": return live.kind === desired.kind && field === "prompt" ? {
...desired,
prompt: live.prompt
} : desired;
case "doNothing": return desired;
}
}
function ignoreWebhookField(desired, live, [field, ...rest]) {
if (field === "integration") return {
...desired,
integration: live.integration
};
if (field !== "payload") return desired;
if (rest.length === 0) return {
...desired,
payload: live.payload
};
return {
...desired,
payload: require_marker.T(desired.payload, live.payload, rest)
};
}
function isNotificationField(field) {
return [
"integration",
"title",
"message",
"severity"
].includes(field);
}
// src/reconcile/decide/shadow-mode.ts
function withShadowMode(desired) {
const { declaration } = desired;
const { lifecycle } = declaration;
if (!declaration.shadow || !ignoresAction(lifecycle.ignoreChanges)) return desired;
const ignoreChanges = withoutAction(lifecycle.ignoreChanges);
return {
...desired,
declaration: {
...declaration,
lifecycle: {
...lifecycle,
ignoreChanges
}
}
};
}
function keptPaths({ lifecycle: { ignoreChanges }, shadow }, { description }) {
if (!ignoresAction(ignoreChanges)) return ignoreChanges;
const parsed = require_marker.s(description);
return parsed.kind === "marker" && parsed.marker.shadow || shadow ? withoutAction(ignoreChanges) : ignoreChanges;
}
function ignoresAction(paths) {
return require_marker.c(paths).has("action");
}
function withoutAction(paths) {
return paths.filter((path) => !require_marker.c([path]).has("action"));
}
// src/reconcile/decide/compare-existing.ts
function compareExisting(desired, owned, parts) {
const { observed, marker, text } = owned;
const { ignoreChanges } = desired.declaration.lifecycle;
const appliedEvent = marker.hashes.event;
const wanted = require_canonical_automation.r(desired.automation, {
parts,
appliedEvent
});
const live = require_canonical_automation.r(observed, {
parts,
appliedEvent,
text,
like: wanted
});
const target = withKept(desired, wanted, observed);
if (target === wanted && isAsApplied(marker, ignoreChanges, live, wanted)) {
const { hashes } = marker;
return {
live,
target,
hashes,
origins: NO_ORIGINS,
stale: NONE,
unverifiable: NONE
};
}
return compareParts(desired, marker, {
live,
wanted,
target
});
}
function compareParts(desired, marker, { live, wanted, target }) {
const { ignoreChanges } = desired.declaration.lifecycle;
const hashes = require_digest.a(target, ignoreChanges);
const differing = require_equal.t(live, target);
const isPlain = ignoreChanges.length === 0 && marker.ignored?.length === 0;
const compareDesired = (part) => {
if (!isPlain || marker.version !== 2) return require_digest.r(marker, wanted, part);
return marker.hashes[part] === hashes[part] ? "same" : "different";
};
const ignored = require_marker.c(ignoreChanges);
const unverifiable = unverifiableParts(marker, ignored);
const origins = new Map();
const stale = [];
for (const part of require_marker.v) if (differing.has(part)) {
const since = require_digest.r(marker, live, part);
if (since === "same" || since === "ignored") origins.set(part, "git");
else origins.set(part, compareDesired(part) === "same" ? "drift" : "both");
} else if (isStale(part)) stale.push(part);
return {
live,
target,
origins,
hashes,
stale,
unverifiable
};
function isStale(part) {
if (unverifiable.includes(part)) return true;
if (isPlain && !ignored.has(part)) return compareDesired(part) === "different";
return require_digest.r(marker, live, part) === "different";
}
}
const NONE = [];
const NO_ORIGINS = new Map();
function isAsApplied({ version, ignored, hashes }, ignoreChanges, live, wanted) {
if (version !== 2 || ignored?.length !== 0 || ignoreChanges.length > 0) return false;
return require_equal.n(live, wanted) && require_marker.v.every((part) => wanted.parts[part].hash(part) === hashes[part]);
}
function unverifiableParts(marker, asked) {
if (marker.ignored !== void 0) return NONE;
return require_marker.v.filter((part) => marker.hashes[part] === "*" && !asked.has(part));
}
function targetOf$1(desired, observed) {
return withKept(desired, require_canonical_automation.r(desired.automation), observed);
}
function withKept({ declaration, automation }, wanted, observed) {
const paths = keptPaths(declaration, observed);
return paths.length === 0 ? wanted : require_canonical_automation.r(applyIgnored(automation, observed, paths));
}
// src/reconcile/decide/collect-drift.ts
function collectDrift(input) {
const { planned, unplanned, matches, classified, dropped, touched } = input;
const found = planned.map((drift) => dropped.has(drift.key) ? unrepaired(drift) : drift);
const handmade = matches.copies.filter(({ owned }) => !touched.has(owned.observed.id)).map(({ owned: { observed, marker }, isOnly }) => entryOf(observed, marker.key, isOnly ? "moved" : "copied"));
return [
...found,
...unplanned.flatMap(({ drift }) => drift ?? []).map(unrepaired),
...handmade,
...input.stranded.filter(({ id }) => id === void 0 || !touched.has(id)),
...duplicated(input),
...classified.unowned.damaged.filter(({ observed }) => !touched.has(observed.id)).map((unowned) => unreadable(unowned, "unreadable-marker")),
...classified.newer.map((unowned) => unreadable(unowned, "newer-marker"))
].sort((a, b) => require_common.Bt(a.key, b.key) || require_common.Bt(a.kind, b.kind) || require_common.Bt(a.id ?? "", b.id ?? ""));
}
function duplicated({ desired, matches }) {
if (matches.duplicates.length === 0) return [];
const byKey = new Map(desired.map((each) => [each.declaration.key, each]));
return matches.duplicates.map((owned) => {
const { observed, marker } = owned;
const declared = byKey.get(marker.key);
const entry = entryOf(observed, marker.key, "duplicated");
if (declared === void 0) return entry;
return {
...entry,
fields: editedFields(declared, owned),
source: declared.declaration.source.range
};
});
}
function editedFields(desired, owned) {
const { live, origins, target } = compareExisting(desired, owned, new require_canonical_automation.t());
return require_redact_document.h(live, target, {
origin: "both",
origins
}).filter(({ origin }) => origin !== "git");
}
function unreadable({ observed, key }, kind) {
return entryOf(observed, key ?? observed.name, kind);
}
function unrepaired(drift) {
return {
...drift,
isRepaired: false
};
}
function entryOf(observed, key, kind) {
return {
key,
name: observed.name,
scope: require_describe_observed.n(observed),
id: observed.id,
kind,
fields: [],
isRepaired: false,
...require_common.cn({ updatedAt: observed.updatedAt })
};
}
// src/reconcile/ownership/double-claims.ts
function settleDoubleClaims(outcomes) {
const groups = require_common._(outcomes, claimOf);
if (groups.size === 0) return outcomes;
return outcomes.map((outcome) => {
const group = groups.get(claimOf(outcome) ?? "");
if (group === void 0) return outcome;
const { change, conflicts = [], drift = [], ...rest } = outcome;
const added = outcome === group[0] ? claimedTwice(group) : [];
return {
...rest,
...require_common.cn({
claimed: change?.before?.id,
heldBack: change === void 0 ? void 0 : heldFor(change, claimedTwice(group))
}),
conflicts: [...conflicts, ...added],
drift: drift.map((each) => ({
...each,
isRepaired: false
}))
};
});
}
function heldFor(change, conflicts) {
const { key, name, scope, source } = change;
return {
key,
name,
scope,
reason: "conflict",
message: conflicts[0]?.message ?? "",
...require_common.cn({ source })
};
}
function claimOf({ claimed, change }) {
return claimed ?? change?.before?.id;
}
function claimedTwice(group) {
const changes = group.flatMap(({ change }) => change === void 0 ? [] : [change]);
const [first] = changes;
if (first?.before === void 0) return [];
const keys = [...changes.map(({ key }) => key), ...group.flatMap(({ change, conflicts = [] }) => change === void 0 ? conflicts.map(({ key }) => key) : [])];
const all = [...new Set(keys)].sort(require_common.Bt).map((key) => `"${key}"`);
return [{
code: "place-taken",
key: first.key,
name: first.name,
scope: first.scope,
message: `${all.join(" and ")} both claim ${require_describe_observed.t(first.before)}: by its key, and by its scope and name`,
hint: "Change the name or key of the one that is wrong, or take the automation over in a separate run",
ids: [first.before.id],
...require_common.cn({ source: first.source })
}];
}
// src/reconcile/decide/held-by-damaged-marker.ts
function heldByDamagedMarker(desired, outcome, { unowned }) {
const { key } = desired.declaration;
const damaged = unowned.damaged.find((each) => each.key === key);
if (damaged === void 0 || outcome.change === void 0) return outcome;
return {
...require_common.cn({ claimed: outcome.change.before?.id }),
conflicts: [...outcome.conflicts ?? [], require_plan_policy.r(desired, damaged.observed)],
...require_common.cn({ drift: outcome.drift?.map((each) => ({
...each,
isRepaired: false
})) })
};
}
// src/reconcile/ownership/own-marker.ts
function markerFor(declaration, hashes, policy, webhooks = {}) {
const { protect, onRemove, ignoreChanges } = declaration.lifecycle;
return {
owner: policy.owner,
key: declaration.key,
version: 2,
hashes,
ignored: require_marker.u(ignoreChanges),
protect,
onRemove,
shadow: declaration.shadow,
...webhooks
};
}
function webhookMarks({ automation }, marker, context) {
const id = require_marker.y(automation.action)?.id;
const webhook = id === void 0 ? void 0 : context?.recordsById.get(id);
const left = [...marker?.formerWebhooks ?? [], ...marker?.webhook === void 0 ? [] : [marker.webhook.id]].filter((each) => each !== id && context?.removable.has(each) === true);
return require_common.cn({
webhook,
formerWebhooks: left.length === 0 ? void 0 : [...new Set(left)]
});
}
function describeRecord(record) {
if (record === void 0) return null;
const { key, hash, onRemove, protect } = record;
return `${key}@${`${hash.slice(0, 4)}${hash.slice(8, 12)}`}, onRemove: ${onRemove}${protect ? ", protect" : ""}`;
}
function isLeftStale(marker, context) {
if (marker?.formerWebhooks === void 0 || context === void 0) return false;
return marker.formerWebhooks.some((id) => context.existing.has(id) && !context.removable.has(id));
}
function lifecycleChanges(marker, desired, policy, context) {
const { lifecycle, shadow } = desired.declaration;
const { webhook } = webhookMarks(desired, marker, context);
const isRecorded = isWebhookRecorded(desired, marker, context);
if (marker !== void 0 && isRecorded && isAsDeclared(marker, lifecycle, shadow)) return NO_CHANGES;
const changes = [];
const compare = (path, before, after) => {
if (require_common.At(before, after)) return;
changes.push({
path,
part: "lifecycle",
before,
after,
origin: "git"
});
};
compare("lifecycle.protect", marker?.protect ?? false, lifecycle.protect);
compare("lifecycle.onRemove", marker?.onRemove ?? policy.onRemove, lifecycle.onRemove);
if (marker === void 0 || marker.ignored !== void 0) {
const ignoreChanges = require_marker.u(lifecycle.ignoreChanges);
compare("lifecycle.ignoreChanges", marker?.ignored ?? [], ignoreChanges);
}
compare("shadow", marker?.shadow ?? false, shadow);
compare("lifecycle.webhook", describeRecord(marker?.webhook), describeRecord(webhook));
if (isLeftStale(marker, context)) compare("lifecycle.formerWebhooks", true, false);
return changes;
}
function isWebhookRecorded(desired, marker, context) {
const { webhook } = webhookMarks(desired, marker, context);
return isSameRecord(marker?.webhook, webhook) && !isLeftStale(marker, context);
}
function isSameRecord(a, b) {
if (a === void 0 || b === void 0) return a === b;
return require_marker.p(a) === require_marker.p(b);
}
const NO_CHANGES = [];
function isAsDeclared(marker, { protect, onRemove, ignoreChanges }, shadow) {
return marker.protect === protect && marker.onRemove === onRemove && marker.shadow === shadow && marker.ignored?.length === 0 && ignoreChanges.length === 0;
}
// src/reconcile/decide/plan-adoption.ts
function mayAdopt(desired, observed, policy) {
const { adopt } = desired.declaration.lifecycle;
if (policy.adopt) return true;
if (adopt === false) return false;
const live = require_canonical_automation.r(observed);
return adopt === true ? require_equal.n(live, targetOf$1(desired, observed)) : adopt === require_digest.t(live);
}
function planAdoption(desired, observed, { policy, webhooks }, line) {
const { declaration } = desired;
const target = targetOf$1(desired, observed);
return require_redact_document.p({
key: declaration.key,
action: "adopt",
reason: "adopted",
origin: "git",
before: require_canonical_automation.r(observed),
...require_common.cn({ line }),
after: draftOf$1(desired, target, {
policy,
...require_common.cn({ webhooks })
}),
lifecycle: lifecycleChanges(void 0, desired, policy, webhooks),
source: declaration.source.range
});
}
function planCreation(desired, { policy, parts, webhooks }) {
const target = require_canonical_automation.r(desired.automation, { parts });
const after = draftOf$1(desired, target, {
policy,
...require_common.cn({ webhooks })
});
parts.keep(desired.automation, target);
parts.keep(after, target);
return require_redact_document.p({
key: desired.declaration.key,
action: "create",
reason: "declared",
origin: "missing",
after,
source: desired.declaration.source.range
});
}
function draftOf$1(desired, target, { policy, webhooks }) {
const { declaration } = desired;
const marks = webhookMarks(desired, void 0, webhooks);
const hashes = require_digest.a(target, declaration.lifecycle.ignoreChanges);
return {
...target.content,
description: require_redact_document.d(target.content.description, markerFor(declaration, hashes, policy, marks))
};
}
// src/reconcile/decide/is-untouched.ts
function isUntouched(desired, { observed, marker, text }, { policy, parts, webhooks }) {
const { declaration, automation } = desired;
return marker.owner === policy.owner && marker.key === declaration.key && marker.version === 2 && isAsDeclared(marker, declaration.lifecycle, declaration.shadow) && isWebhookRecorded(desired, marker, webhooks) && observed.name === automation.name && observed.enabled === automation.enabled && text === require_marker.s(automation.description).text && parts.scope(observed.scope).text === parts.scope(automation.scope).text && require_common.At(observed.event, automation.event) && require_common.At(observed.action, automation.action) && isMarkedAs(automation, text, marker, parts);
}
function isMarkedAs({ name, enabled, scope, event, action }, text, { hashes }, parts) {
return parts.enabled(enabled).hash("enabled") === hashes.enabled && parts.scope(scope).hash("scope") === hashes.scope && parts.event(event, hashes.event).hash("event") === hashes.event && require_canonical_automation.i(name).hash("name") === hashes.name && require_canonical_automation.i(text).hash("description") === hashes.description && require_canonical_automation.n(action).hash("action") === hashes.action;
}
// src/reconcile/decide/plan-existing.ts
const NO_PARTS = new Set();
function planExisting(desired, owned, { policy, parts, webhooks }, because) {
const { declaration } = desired;
const { observed, marker } = owned;
const claimed = observed.id;
if (marker.protect && marker.owner !== policy.owner) return {
claimed,
conflicts: [require_plan_policy.s(desired, observed, marker.owner)]
};
if (isUntouched(desired, owned, {
policy,
parts,
...require_common.cn({ webhooks })
})) return { unchanged: declaration.key };
const comparison = compareExisting(desired, owned, parts);
const kept = policy.drift === "report" ? partsOf(comparison.origins, "drift") : NO_PARTS;
const origins = kept.size === 0 ? comparison.origins : new Map([...comparison.origins].filter(([part]) => !kept.has(part)));
const drift = (isRepaired) => driftOf$1(desired, owned, comparison, isRepaired);
if (isUndecided(owned, origins, kept, policy)) {
const fields = require_redact_document.h(comparison.live, comparison.target, {
origin: "both",
origins: comparison.origins
});
return {
claimed,
conflicts: [require_plan_policy.n(desired, observed, fields)],
drift: drift(false)
};
}
const lifecycle = lifecycleChanges(marker, desired, policy, webhooks);
if (origins.size === 0 && lifecycle.length === 0 && isMarked(desired, marker, comparison, policy)) {
const found = drift(false);
return found.length === 0 ? { unchanged: declaration.key } : { drift: found };
}
const after = draftOf(desired, owned, comparison, {
kept,
policy,
marks: webhookMarks(desired, marker, webhooks)
});
if ((marker.protect || declaration.lifecycle.protect) && harms(owned, after, {
...comparison,
origins
})) return {
claimed,
conflicts: [require_plan_policy.o(desired, observed)],
drift: drift(false)
};
return {
claimed,
change: require_redact_document.p({
key: declaration.key,
action: "update",
reason: because ?? reasonOf(desired, owned, comparison, {
origins,
lifecycle,
policy
}),
origin: originOf(origins, lifecycle, comparison),
before: comparison.live,
line: owned.line,
after,
origins: comparison.origins,
lifecycle,
isCounted: because !== "re-keyed" || origins.size > 0,
source: declaration.source.range
}),
drift: drift(kept.size === 0)
};
}
function isMarked({ declaration }, marker, { stale, unverifiable }, policy) {
const isReported = (part) => policy.drift === "report" && unverifiable.includes(part);
return marker.owner === policy.owner && marker.key === declaration.key && stale.every(isReported);
}
function isUndecided({ observed }, origins, kept, policy) {
if (policy.drift !== "report") return false;
return partsOf(origins, "both").size > 0 || kept.has("scope") && observed.scope.kind === "other";
}
function draftOf({ declaration }, { observed, text }, { target: { content: target }, hashes }, { kept, policy, marks }) {
const written = markerFor(declaration, hashes, policy, marks);
const event = kept.has("event") ? observed.event : target.event;
const action = kept.has("action") ? observed.action : target.action;
return {
name: kept.has("name") ? observed.name : target.name,
description: require_redact_document.d(kept.has("description") ? text : target.description, written),
enabled: kept.has("enabled") ? observed.enabled : target.enabled,
scope: kept.has("scope") && observed.scope.kind !== "other" ? observed.scope : target.scope,
...require_common.cn({
event: event.kind === "other" ? void 0 : event,
action: action.kind === "other" ? void 0 : action
})
};
}
function harms({ observed }, after, { origins, target: { content: target } }) {
const event = origins.get("event") === "drift" ? target.event : observed.event;
const scope = origins.get("scope") === "drift" ? target.scope : observed.scope;
const before = {
...observed,
event,
scope
};
return origins.has("scope") && origins.get("scope") !== "drift" || require_redact_document.v(before, {
...before,
...after
});
}
function reasonOf(desired, owned, { target: { content: target } }, { origins, lifecycle, policy }) {
const { observed, marker } = owned;
if (marker.owner !== policy.owner) return "taken-over";
if (!require_marker.b(observed)) return "inexpressible";
if (marker.shadow !== desired.declaration.shadow && origins.has("action")) return "shadow";
if (origins.size === 0) return lifecycle.length === 0 ? "marker" : "lifecycle";
if (origins.size === 1 && origins.has("action") && isIntegrationReplaced(observed, target)) return "integration-replaced";
return [...origins.values()].every((origin) => origin === "drift") && lifecycle.length === 0 ? "drifted" : "declared";
}
function isIntegrationReplaced(before, after) {
if (!("integration" in before.action && "integration" in after.action)) return false;
if (!require_redact_document._(before.action.integration, after.action.integration)) return false;
const action = {
...before.action,
integration: after.action.integration
};
const [old, next] = [require_canonical_automation.r({
...before,
action
}), require_canonical_automation.r(after)];
return require_equal.r(old, next, "action");
}
function originOf(origins, lifecycle, { unverifiable }) {
const [first = "git", ...rest] = [
...origins.values(),
...lifecycle.length === 0 ? [] : ["git"],
...unverifiable.length === 0 ? [] : ["drift"]
];
return rest.every((origin) => origin === first) ? first : "both";
}
function driftOf$1({ declaration }, { observed }, { live, origins, target, unverifiable }, isRepaired) {
if (origins.size === 0 && unverifiable.length === 0) return [];
const drifted = new Set([...partsOf(origins, "drift"), ...partsOf(origins, "both")]);
if (drifted.size === 0 && unverifiable.length === 0) return [];
return [{
key: declaration.key,
name: observed.name,
scope: require_describe_observed.n(observed),
id: observed.id,
kind: driftKind(observed, target.content, unverifiable),
fields: require_redact_document.h(live, target, {
origin: "drift",
origins
}).filter((field) => drifted.has(field.part)),
isRepaired,
...require_common.cn({
isShadowed: declaration.shadow && drifted.has("action") ? true : void 0,
updatedAt: observed.updatedAt
}),
source: declaration.source.range
}];
}
function driftKind(observed, { event }, unverifiable) {
if (require_marker.b(observed)) return unverifiable.length === 0 ? "edited" : "unverifiable";
const isFragile = event.kind === "runMetric" && event.condition.kind === "threshold" && (event.condition.operator === "$eq" || event.condition.operator === "$ne");
const isErased = observed.event.kind === "other" && observed.event.type.startsWith("RUN_METRIC");
return isFragile && isErased ? "condition-lost" : "inexpressible";
}
function partsOf(origins, wanted) {
if (origins.size === 0) return NO_PARTS;
return new Set([...origins].flatMap(([part, origin]) => origin === wanted ? [part] : []));
}
// src/reconcile/decide/plan-absent.ts
function planningIndexOf(inventory, matches, context, hidden) {
const bySlot = (all) => new Map(all.map((each) => [require_unowned_automations.s(each.observed), each]));
return {
orphansBySlot: bySlot(matches.orphans),
copiesBySlot: bySlot(matches.copies.map(({ owned }) => owned)),
unowned: inventory.unowned,
newerByKey: new Map(inventory.newer.map((unowned) => [unowned.key ?? "", unowned])),
...context,
hidden
};
}
function planAbsent(desired, around) {
const { policy } = around;
const { key, lifecycle } = desired.declaration;
const adopts = lifecycle.adopt !== false || policy.adopt;
const newer = around.newerByKey.get(key);
if (newer !== void 0) return { conflicts: [require_plan_policy.a(desired, newer.observed)] };
const slot = require_unowned_automations.s(desired.automation);
const orphan = around.orphansBySlot.get(slot);
if (orphan !== void 0 && (adopts || isSameBody(desired, orphan))) return planExisting(desired, orphan, around, "re-keyed");
const copy = around.copiesBySlot.get(slot);
if (copy !== void 0) {
if (mayAdopt(desired, copy.observed, policy)) return { change: planAdoption(desired, copy.observed, around, copy.line) };
return {
conflicts: [require_plan_policy.f(desired, require_plan_removal.r(copy, "copy"))],
...missing(desired, around, false)
};
}
const unowned = around.unowned.inSlot(slot);
if (unowned !== void 0) return planOverUnowned(desired, unowned, around);
const sameKey = around.unowned.withKey(key);
const taken = sameKey.find((each) => ownedToTake(each, policy)?.isCopy === false);
if (taken !== void 0) return planOverUnowned(desired, taken, around);
const damaged = sameKey.find((each) => each.isOurs === true);
if (damaged !== void 0) return { conflicts: [require_plan_policy.r(desired, damaged.observed)] };
const heldBack = require_plan_policy.p(desired, around.hidden);
if (heldBack !== void 0) return { heldBack };
return {
change: planCreation(desired, around),
...missing(desired, around, true)
};
}
function isSameBody(desired, { observed, marker, text }) {
const target = targetOf$1(desired, observed);
return require_equal.n(require_canonical_automation.r(observed, { text }), target) || require_marker.v.every((part) => require_digest.r(marker, target, part) !== "different");
}
function planOverUnowned(desired, unowned, around) {
const { policy } = around;
const { observed, reason } = unowned;
if (reason === "unmanaged" || reason === "inexpressible") return mayAdopt(desired, observed, policy) ? {
change: planAdoption(desired, observed, around),
drift: unmarked(desired, observed, true)
} : {
conflicts: [require_plan_policy.f(desired, unowned)],
drift: unmarked(desired, observed, false)
};
const owned = ownedToTake(unowned, policy);
if (owned !== void 0) return planExisting(desired, owned, around, "taken-over");
const found = unowned.isOurs === true ? {} : missing(desired, around, false);
return {
conflicts: [require_plan_policy.f(desired, unowned)],
...found
};
}
function ownedToTake(unowned, policy) {
const { observed, owner, marker, line, text } = unowned;
if (marker === void 0 || line === void 0 || text === void 0) return void 0;
if (owner === void 0 || !policy.takeOver.includes(owner)) return void 0;
return require_classify_observed.r(observed, {
marker,
line,
text
}, []);
}
function unmarked(desired, observed, isRepaired) {
const target = targetOf$1(desired, observed);
return [{
key: desired.declaration.key,
name: observed.name,
scope: require_project.lt(desired.automation.scope),
id: observed.id,
kind: "unmarked",
fields: require_redact_document.h(require_canonical_automation.r(observed), target, { origin: "both" }),
isRepaired,
...require_common.cn({ updatedAt: observed.updatedAt }),
source: desired.declaration.source.range
}];
}
function missing(desired, { hidden }, isRepaired) {
const { declaration, automation } = desired;
const heldBack = require_plan_policy.p(desired, hidden);
if (heldBack !== void 0) return { heldBack };
return { drift: [{
key: declaration.key,
name: automation.name,
scope: require_project.lt(automation.scope),
kind: "missing",
fields: [],
isRepaired,
source: declaration.source.range
}] };
}
// src/reconcile/decide/plan-declarations.ts
function planDeclarations(desired, classified, matches, duplicated, context, hidden) {
const around = planningIndexOf(classified, matches, context, hidden);
const planned = [];
for (const [position, each] of desired.entries()) {
const { key } = each.declaration;
if (matches.inConflict.has(key) || duplicated.has(key)) continue;
const owned = matches.paired[position];
planned.push(owned === void 0 ? planAbsent(each, around) : heldByDamagedMarker(each, planExisting(each, owned, context), around));
}
const outcomes = [...settleDoubleClaims(planned)];
const claimed = matches.orphans.length === 0 ? new Set() : new Set(outcomes.map((outcome) => outcome.claimed));
for (const owned of matches.orphans) if (!claimed.has(owned.observed.id)) outcomes.push(require_plan_removal.n(owned, context, "not-declared"));
for (const owned of matches.inFormerEntity) outcomes.push(require_plan_removal.n(owned, context, "entity-left"));
return outcomes;
}
function withheldOf(desired, outcomes, matches, duplicated) {
const held = new Set(duplicated.keys());
for (const { claimed, conflicts, heldBack } of outcomes) {
if (heldBack !== void 0) held.add(heldBack.key);
if (claimed === void 0) for (const { key } of conflicts ?? []) held.add(key);
}
if (held.size === 0) return [];
return desired.filter(({ declaration }, position) => held.has(declaration.key) && matches.paired[position] === void 0);
}
function driftOfSharedSlots(desired, matches, duplicated, context) {
if (duplicated.size === 0) return [];
return desired.flatMap((each, position) => {
const owned = duplicated.has(each.declaration.key) ? matches.paired[position] : void 0;
return owned === void 0 ? [] : [planExisting(each, owned, context)];
});
}
// src/reconcile/guard/plan-notices.ts
function planNotices(input) {
return [
...unseen(input.inventory),
...expiredRemovals(input.policy),
...maybeRenamed(input)
];
}
function unseen({ entities }) {
const sorted = [...entities].sort((a, b) => require_common.Bt(a.name, b.name));
const hidden = sorted.filter((entity) => entity.hidden > 0).map((entity) => ({
code: "plan/hidden",
severity: "warning",
message: `The server counts ${require_common.Tt(entity.hidden, "automation")} in "${entity.name}" that this API key cannot see`,
hint: "Nothing is planned for them; a key with more rights sees them"
}));
const blind = sorted.filter((entity) => !entity.seesEntityScopes).map(({ name }) => `"${name}"`);
if (blind.length === 0) return hidden;
return [...hidden, {
code: "plan/entity-scopes-unseen",
severity: "info",
message: `This server cannot list automations on teams and organizations, so those on ${blind.join(", ")} are not in the plan`
}];
}
function expiredRemovals({ removed, today }) {
return removed.filter(({ until }) => until < today).map(({ key, until, source }) => ({
code: "plan/removal-expired",
severity: "warning",
message: `The reviewed removal of "${key}" ended on ${until}`,
hint: "Remove the entry from \"removed\"; guards count the key again",
...require_common.cn({ range: source })
}));
}
function maybeRenamed({ changes, desired, parts }) {
const others = changes.filter(({ reason }) => reason !== "recreated");
const removals = others.filter(({ action }) => action === "delete" || action === "release");
const creates = others.filter(({ action }) => action === "create");
if (removals.length === 0 || creates.length === 0) return [];
const index = new RemovalIndex(removals, parts);
const byKey = new Map(desired.map((each) => [each.declaration.key, each]));
return creates.flatMap((change) => {
const wanted = byKey.get(change.key);
const near = wanted === void 0 ? void 0 : index.take(wanted.automation);
if (wanted === void 0 || near === void 0) return [];
return [{
code: "plan/maybe-renamed",
severity: "info",
message: `"${near.key}" is removed and "${change.key}" is created with nearly the same automation`,
hint: `If it is the same automation, keep the key "${near.key}", or change only the key in this step: wac then updates it`,
range: wanted.declaration.source.range
}];
});
}
var RemovalIndex = class {
#removals;
#parts;
#buckets = new Map();
#taken = new Set();
constructor(removals, parts) {
this.#removals = removals;
this.#parts = parts;
for (const [position, { before }] of [...removals.entries()].reverse()) {
if (before === void 0) continue;
for (const name of bucketNames(before, parts)) {
const bucket = this.#buckets.get(name);
if (bucket === void 0) this.#buckets.set(name, [position]);
else bucket.push(position);
}
}
}
take(wanted) {
const found = bucketNames(wanted, this.#parts).flatMap((name) => this.#next(name) ?? []);
if (found.length === 0) return void 0;
const position = Math.min(...found);
this.#taken.add(position);
return this.#removals[position];
}
#next(name) {
const bucket = this.#buckets.get(name) ?? [];
while (this.#taken.has(bucket.at(-1) ?? -1)) bucket.pop();
return bucket.at(-1);
}
};
function bucketNames(content, shared) {
const { parts } = shared.kept(content) ?? require_canonical_automation.r(content, { text: "" });
const { scope, name, event, action } = parts;
return [`name\n${scope.text}\n${name.text}`, `body\n${scope.text}\n${event.text}\n${action.text}`];
}
// src/reconcile/guard/guard-plan.ts
const COUNTER_DANGERS = {
removals: "removes",
silencing: "silences",
redirecting: "redirects",
altering: "alters"
};
const COUNTER_FLAGS = {
removals: "--allow-deletes",
silencing: "--allow-silenced",
redirecting: "--allow-redirected",
altering: "--allow-altered"
};
const VERBS = {
removals: (count) => `removes ${count}`,
silencing: (count) => `silences ${count}`,
redirecting: (count) => `redirects ${count}`,
altering: (count) => `changes the events of ${count} protected`
};
function guardPlan(changes, owned, policy) {
const counted = [...changes.filter(({ isCounted }) => isCounted).map((change) => ({
entity: change.entity,
dangers: require_redact_document.g(change),
isWebhook: change.webhook?.write === "delete"
})), ...redirectedByWebhooks(changes)];
return rulesOf(policy).flatMap((rule) => breachesOf(rule, counted, owned));
}
function redirectedByWebhooks(changes) {
const known = new Set(changes.filter((change) => change.isCounted && require_redact_document.g(change).has("redirects")).map(({ before }) => before?.id));
return changes.flatMap(({ webhook }) => {
if (webhook?.write !== "update" || !require_plan_policy.N(webhook)) return [];
return webhook.users.filter(({ id }) => !known.has(id)).map(({ entity }) => ({
entity,
dangers: new Set(["redirects"])
}));
});
}
function rulesOf({ guard, allow }) {
return [
{
counter: "removals",
maxNumber: guard.maxDeletes,
maxPercent: guard.maxDeletePercent,
numberName: "maxDeletes",
percentName: "maxDeletePercent",
allowed: allow.deletes
},
{
counter: "silencing",
maxNumber: guard.maxSilenced,
maxPercent: guard.maxSilencedPercent,
numberName: "maxSilenced",
percentName: "maxSilencedPercent",
allowed: allow.silenced
},
{
counter: "redirecting",
maxNumber: guard.maxRedirected,
numberName: "maxRedirected",
allowed: allow.redirected
},
{
counter: "altering",
maxNumber: guard.maxAltered,
maxPercent: guard.maxAlteredPercent,
numberName: "maxAltered",
percentName: "maxAlteredPercent",
allowed: allow.altered
}
];
}
function breachesOf(rule, changes, owned) {
const counted = changes.filter(({ dangers }) => dangers.has(COUNTER_DANGERS[rule.counter]));
const total = sum([...owned.values()]);
const breaches = [];
const webhooks = counted.filter(({ isWebhook }) => isWebhook === true);
const inAll = {
total: counted.length,
webhooks: webhooks.length
};
const maxNumber = rule.allowed ?? rule.maxNumber;
if (isBeyond(counted.length, maxNumber, maxNumber)) {
const limit = {
kind: "number",
value: maxNumber
};
breaches.push(breachOf(rule, {
count: counted.length,
owned: total,
limit
}, inAll));
}
const { maxPercent } = rule;
if (rule.allowed !== void 0 || maxPercent === void 0) return breaches;
const limit = {
kind: "percent",
value: maxPercent
};
if (isBeyondShare(counted.length, total, maxPercent)) return [...breaches, breachOf(rule, {
count: counted.length,
owned: total,
limit
}, inAll)];
for (const entity of [...new Set(counted.map((change) => change.entity))].sort(require_common.Bt)) {
const count = counted.filter((change) => change.entity === entity).length;
const there = owned.get(entity) ?? 0;
if (isBeyondShare(count, there, maxPercent)) {
const here = webhooks.filter((change) => change.entity === entity).length;
const counts = {
total: counted.length,
webhooks: here
};
breaches.push(breachOf(rule, {
entity,
count,
owned: there,
limit
}, counts));
}
}
return breaches;
}
function isBeyondShare(count, owned, percent) {
return owned > 0 && isBeyond(count, owned * percent / 100, percent);
}
function isBeyond(count, max, limit) {
return count > max && (count > 1 || limit === 0);
}
function breachOf(rule, breach, { total, webhooks }) {
const { count, owned, limit, entity } = breach;
const where = entity === void 0 ? "" : ` in "${entity}"`;
const limitText = limit.kind === "percent" ? `${share(count, owned)} %, above the limit of ${limit.value} %` : `above the limit of ${limit.value}`;
const flag = COUNTER_FLAGS[rule.counter];
const source = rule.allowed === void 0 ? nameOfLimit(rule, limit.kind) : flag;
const noun = require_common.Tt(owned, "managed automation");
const what = webhooks === 0 ? `${VERBS[rule.counter](count)} of ${noun}${where}` : `removes ${nounsOf(count - webhooks, webhooks)}: ${count} for ${noun}${where}`;
const also = rule.counter === "removals" ? ", or list the keys under \"removed\"" : "";
return {
counter: rule.counter,
...breach,
message: `The plan ${what}, ${limitText} (${source})`,
hint: `If that is intended, run once with ${flag} ${total}${also}`
};
}
function nounsOf(automations, webhooks) {
return [...automations === 0 ? [] : [require_common.Tt(automations, "automation")], require_common.Tt(webhooks, "webhook")].join(" and ");
}
function nameOfLimit(rule, kind) {
return kind === "percent" ? rule.percentName ?? rule.numberName : rule.numberName;
}
function share(count, owned) {
return String(Math.ceil(count / owned * 1e3) / 10);
}
function sum(numbers) {
return numbers.reduce((total, each) => total + each, 0);
}
// src/reconcile/guard/plan-refusals.ts
function planRefusals(input) {
const { changes, conflicts, policy } = input;
const breaches = guardPlan(changes, input.ownedByEntity, policy);
const isConflicted = conflicts.length > 0 && policy.failOnConflict;
return [
...newerMarkers(input.classified),
...disjoint(input),
...isConflicted ? [{
kind: "conflicts",
count: conflicts.length
}] : [],
...breaches.map((breach) => ({
kind: "guard",
breach
}))
];
}
function ownedByEntity({ ownedAutomations }) {
const owned = new Map();
for (const all of ownedAutomations.values()) for (const { isCopy, observed } of all) {
if (isCopy) continue;
const entity = require_describe_observed.r(observed);
owned.set(entity, (owned.get(entity) ?? 0) + 1);
}
return owned;
}
function newerMarkers({ newer }) {
const [first] = newer;
if (first === void 0) return [];
const others = newer.length === 1 ? "" : ` and ${newer.length - 1} more`;
return [{
kind: "newer-marker",
message: `A newer version of wac wrote the marker of ${require_describe_observed.t(first.observed)}${others}`,
hint: "Upgrade wac: this version cannot compare what the newer one applied"
}];
}
function disjoint({ classified, desired, unresolved, rekeyed, changes, policy }) {
if (policy.allowDisjoint) return [];
const { ownedAutomations } = classified;
const isAnyRekeyed = () => someOwned(classified, ({ observed }) => rekeyed.has(observed.id));
if (desired.some(({ declaration }) => ownedAutomations.has(declaration.key)) || [...unresolved].some((key) => ownedAutomations.has(key)) || rekeyed.size > 0 && isAnyRekeyed()) return fromOtherOwner(classified, changes, policy);
const owned = [...ownedAutomations.values()].flat();
if (owned.length < 2) return [];
const held = [...new Set(owned.map(({ marker }) => `"${marker.key}"`))].sort(require_common.Bt);
const examples = `${held.slice(0, 3).join(", ")}${held.length > 3 ? " \u2026" : ""}`;
return [{
kind: "disjoint",
owned: owned.length,
message: `${policy.owner} owns ${require_common.Tt(owned.length, "automation")} on the server (${examples}), and no manifest has any of their keys`,
hint: "If a configuration was copied, give this one its own \"owner\". To replace all automations, run with --allow-disjoint"
}];
}
function fromOtherOwner(classified, changes, policy) {
const byId = new Map(changes.map((change) => [change.before?.id, change]));
const isReplaced = ({ observed }) => {
const change = byId.get(observed.id);
const parts = new Set(change?.fields.filter(({ origin }) => origin === "git").map(({ part }) => part));
return change?.action === "update" && parts.has("scope") && (parts.has("action") || parts.has("event"));
};
if (someOwned(classified, (each) => !isReplaced(each))) return [];
const owned = [...classified.ownedAutomations.values()].flat();
if (owned.length === 0) return [];
const keys = [...new Set(owned.map(({ marker }) => `"${marker.key}"`))].sort(require_common.Bt);
const examples = `${keys.slice(0, 3).join(", ")}${keys.length > 3 ? " \u2026" : ""}`;
return [{
kind: "disjoint",
owned: owned.length,
message: `Every automation of ${policy.owner} on the server (${examples}) would move to another scope and do something else, as if it came from another directory`,
hint: "Give each directory its own \"owner\". If they are meant to move, run with --allow-disjoint"
}];
}
function someOwned({ ownedAutomations }, isSuch) {
for (const all of ownedAutomations.values()) if (all.some(isSuch)) return true;
return false;
}
// src/reconcile/order/claim-slots.ts
function claimSlots(claims) {
const occupants = occupantsOf(claims);
if (occupants.size === 0) return {
changes: claims.changes,
conflicts: [],
dropped: new Set()
};
const known = indexOf(claims);
const { conflicts, changes: uncontested } = slotConflicts(claims.changes, known);
const dropped = new Set(conflicts.map(({ key }) => key));
let changes = uncontested;
for (;;) {
const byId = new Map(changes.flatMap((each) => each.before ? [[each.before.id, each]] : []));
const kept = [];
for (const change of changes) {
const { blockedBy, waitsFor } = settle(change, occupants, byId);
if (blockedBy === void 0) {
kept.push({
...change,
dependsOn: withDeletion(change, waitsFor)
});
continue;
}
dropped.add(change.key);
conflicts.push(conflictOver(change, blockedBy, known));
}
const whole = kept.filter(({ reason, key }) => reason !== "recreated" || !dropped.has(key));
if (whole.length === changes.length) return {
changes: whole,
conflicts,
dropped
};
changes = whole;
}
}
function indexOf({ desired, classified }) {
const owned = [...classified.ownedAutomations.values()].flat();
return {
desiredByKey: new Map(desired.map((each) => [each.declaration.key, each])),
unowned: classified.unowned,
ownedById: new Map(owned.map((each) => [each.observed.id, each]))
};
}
function withDeletion({ action, reason, key }, waitsFor) {
return reason === "recreated" && action === "create" ? [...new Set([...waitsFor, key])].sort() : waitsFor;
}
function occupantsOf({ changes, automations }) {
const index = require_unowned_automations.i(automations);
const occupants = new Map();
for (const { after, before } of changes) {
if (after === void 0 || staysPut(before, after)) continue;
const slot = require_unowned_automations.o(after);
occupants.set(slot, index.inFoldedSlot(slot).map(({ observed }) => observed));
}
return occupants;
}
function staysPut(before, after) {
return before !== void 0 && require_unowned_automations.s(before) === require_unowned_automations.s(after);
}
function slotConflicts(all, { desiredByKey }) {
const takers = new Map();
for (const { key, after, before } of all) {
if (after === void 0 || staysPut(before, after)) continue;
const slot = require_unowned_automations.s(after);
const desired = desiredByKey.get(key);
const isRightful = desired !== void 0 && require_unowned_automations.s(desired.automation) === slot;
if (!takers.has(slot) || isRightful) takers.set(slot, key);
}
const conflicts = [];
return {
changes: all.filter(({ key, after, before }) => {
if (after === void 0 || staysPut(before, after)) return true;
const taker = takers.get(require_unowned_automations.s(after));
const desired = desiredByKey.get(key);
if (taker === void 0 || taker === key || desired === void 0) return true;
conflicts.push(require_plan_policy.u(desired, after.name, taker));
return false;
}),
conflicts
};
}
function settle(change, occupants, byId) {
const { before, after } = change;
if (after === void 0) return { waitsFor: [] };
const slot = require_unowned_automations.s(after);
if (staysPut(before, after)) return { waitsFor: [] };
const waitsFor = new Set();
for (const occupant of occupants.get(require_unowned_automations.o(after)) ?? []) {
if (occupant.id === before?.id) continue;
const isExact = require_unowned_automations.s(occupant) === slot;
const leaving = byId.get(occupant.id);
if (leaving !== void 0 && isFreed(leaving, occupant, isExact)) waitsFor.add(leaving.key);
else if (isExact) return {
blockedBy: occupant,
waitsFor: []
};
}
return { waitsFor: [...waitsFor].sort() };
}
function isFreed({ action, after }, occupant, isExact) {
if (action === "delete" || after === void 0) return true;
const where = isExact ? require_unowned_automations.s : require_unowned_automations.o;
return where(after) !== where(occupant);
}
function conflictOver(change, occupant, { desiredByKey, unowned: others, ownedById }) {
const desired = desiredByKey.get(change.key);
const unowned = others.withId(occupant.id);
const owned = ownedById.get(occupant.id);
if (desired === void 0) return {
code: "place-taken",
key: change.key,
name: change.name,
scope: change.scope,
message: `The slot that "${change.key}" moves to is taken by "${occupant.name}"`,
hint: "Rename or delete it first",
ids: [occupant.id]
};
if (unowned !== void 0) return withHint(require_plan_policy.f(desired, unowned), change);
if (owned !== void 0 && !desiredByKey.has(owned.marker.key)) {
const stays = require_plan_removal.r(owned, owned.isCopy ? "copy" : "kept");
return withHint(require_plan_policy.f(desired, stays), change);
}
return require_plan_policy.d(desired, occupant, owned?.marker.key ?? occupant.name);
}
function withHint(conflict, { before }) {
if (before === void 0) return conflict;
return {
...conflict,
hint: "Choose another name, or rename or delete what is there first"
};
}
// src/reconcile/outcome.ts
function collectOutcomes(outcomes) {
const changes = [];
const unchanged = [];
const conflicts = [];
const heldBack = [];
const drift = [];
const diagnostics = [];
const unmanaged = [];
for (const outcome of outcomes) {
if (outcome.unchanged !== void 0) unchanged.push(outcome.unchanged);
addPresent(changes, outcome.deletion);
addPresent(changes, outcome.change);
addPresent(heldBack, outcome.heldBack);
addAll(conflicts, outcome.conflicts);
addAll(drift, outcome.drift);
addAll(diagnostics, outcome.diagnostics);
addAll(unmanaged, outcome.unmanaged);
}
return {
changes,
unchanged,
conflicts,
heldBack,
drift,
diagnostics,
unmanaged
};
}
function addPresent(items, item) {
if (item !== void 0) items.push(item);
}
function addAll(items, added) {
if (added !== void 0) items.push(...added);
}
// src/reconcile/ownership/duplicate-slots.ts
function duplicateSlots(desired) {
const conflicts = new Map();
const named = [...require_common._(desired, (each) => each.automation.name).values()].flat();
for (const sharing of require_common._(named, (each) => require_unowned_automations.s(each.automation)).values()) for (const each of sharing) conflicts.set(each.declaration.key, require_plan_policy.l(each, sharing.filter((other) => other !== each)));
return conflicts;
}
// src/reconcile/ownership/look-alike-notices.ts
function lookAlikeNotices({ unowned }, desired) {
if (unowned.size === 0) return [];
const nearOf = unowned.size > desired.length ? findNear(unowned) : collectNear(unowned);
return desired.flatMap(({ declaration, automation }) => {
const near = nearOf(require_unowned_automations.r(automation));
const other = near.find(({ name }) => name !== automation.name);
if (other === void 0 || near.some(({ name }) => name === automation.name)) return [];
const difference = require_common.$(automation.name, other.name) ?? "their characters";
const { ranges, range } = declaration.source;
return [{
code: "plan/look-alike",
severity: "warning",
message: `The ${require_project.lt(automation.scope)} has an automation "${other.name}" that this configuration does not manage; its name differs from "${automation.name}" only in ${difference}: they are two automations`,
hint: "If one automation is meant, write the name as it is on the server and adopt it with --adopt. Otherwise give the manifest another name.",
keys: [declaration.key],
range: ranges.get("name") ?? ranges.get("key") ?? range
}];
});
}
function findNear(unowned) {
return (look) => unowned.withLook(look);
}
function collectNear(unowned) {
const byLook = new Map();
for (const { observed } of unowned.list()) {
const look = require_unowned_automations.r(observed);
const known = byLook.get(look);
if (known === void 0) byLook.set(look, [observed]);
else known.push(observed);
}
return (look) => byLook.get(look) ?? [];
}
// src/reconcile/ownership/match-keys.ts
function matchKeys(desired, ownedAutomations, unresolved) {
const paired = [];
const orphans = [];
const inFormerEntity = [];
const copies = [];
const conflicts = [];
const duplicates = [];
const inConflict = new Set();
const match = (key, all, declared) => {
copies.push(...copiesOf(all));
if (unresolved.has(key)) return void 0;
const { candidates, pruned } = candidatesOf(all, declared !== void 0);
inFormerEntity.push(...pruned);
if (candidates.length < 2) return candidates[0];
conflicts.push(require_plan_policy.i(candidates, key, declared?.declaration.source.range));
duplicates.push(...candidates);
inConflict.add(key);
};
let known = 0;
for (const declared of desired) {
const { key } = declared.declaration;
const all = ownedAutomations.get(key);
if (all !== void 0) known += 1;
paired.push(all === void 0 ? void 0 : match(key, all, declared));
}
for (const key of known === ownedAutomations.size ? [] : undeclared(ownedAutomations, desired)) {
const owned = match(key, ownedAutomations.get(key) ?? []);
if (owned !== void 0) orphans.push(owned);
}
inFormerEntity.sort((a, b) => require_common.Bt(a.marker.key, b.marker.key));
return {
paired,
orphans,
inFormerEntity,
copies,
conflicts,
duplicates,
inConflict
};
}
function undeclared(ownedAutomations, desired) {
const declared = new Set(desired.map(({ declaration }) => declaration.key));
return [...ownedAutomations.keys()].filter((key) => !declared.has(key)).sort(require_common.Bt);
}
const NO_COPIES = [];
function copiesOf(all) {
if (all.every(isPlain)) return NO_COPIES;
const isOnly = all.length === 1;
return all.filter(({ isCopy }) => isCopy).map((owned) => ({
owned,
isOnly
}));
}
function isPlain({ isCopy, isInFormerEntity }) {
return !isCopy && !isInFormerEntity;
}
const NO_AUTOMATIONS = [];
function candidatesOf(ownedAutomations, isDeclared) {
if (ownedAutomations.every(isPlain)) return {
candidates: ownedAutomations,
pruned: NO_AUTOMATIONS
};
const qualified = ownedAutomations.filter((owned) => !owned.isCopy);
const here = qualified.filter((owned) => !owned.isInFormerEntity);
const behind = qualified.filter((owned) => owned.isInFormerEntity);
return here.length === 0 && isDeclared ? {
candidates: behind,
pruned: []
} : {
candidates: here,
pruned: behind
};
}
// src/reconcile/ownership/renamed-owner.ts
const COMPARED = [
"scope",
"event",
"action"
];
const NAMED_KEYS = 3;
function renamedOwnerNotices({ ownedAutomations, unowned }, desired, policy) {
const passedOver = new Set([...policy.otherOwners ?? [], ...policy.takeOver]);
const base = require_unowned_automations.n(policy.owner);
const others = unowned.otherOwners().filter((owner) => !passedOver.has(owner) && require_unowned_automations.n(owner) !== base);
if (others.length === 0) return [];
const counts = countByOwner(desired, unowned);
const byKey = new Map(desired.map((each) => [each.declaration.key, each]));
const isSame = ({ key, observed }) => {
const wanted = key === void 0 ? void 0 : byKey.get(key);
if (key === void 0 || wanted === void 0) return false;
if (!ownedAutomations.has(key)) return true;
const [live, target] = [require_canonical_automation.r(observed), require_canonical_automation.r(wanted.automation)];
return COMPARED.every((part) => require_equal.r(live, target, part));
};
return others.sort(require_common.Bt).flatMap((owner) => {
const count = counts.get(owner);
if (count === void 0) return [];
const all = unowned.ofOwner(owner);
if (count * 2 < all.length) return [];
const same = all.filter(isSame);
return same.length * 2 < all.length ? [] : [noticeOf(owner, same, policy)];
});
}
function countByOwner(desired, unowned) {
const counts = new Map();
for (const { declaration } of desired) for (const { owner, marker } of unowned.withKey(declaration.key)) {
if (owner === void 0 || marker === void 0) continue;
counts.set(owner, (counts.get(owner) ?? 0) + 1);
}
return counts;
}
function noticeOf(owner, same, policy) {
const keys = same.map(({ key }) => `"${key}"`).sort(require_common.Bt);
const more = keys.length > NAMED_KEYS ? " \u2026" : "";
const named = `${keys.slice(0, NAMED_KEYS).join(", ")}${more}`;
const isOne = keys.length === 1;
const outcome = isOne ? "it keeps firing" : "they keep firing";
return {
code: "plan/owner-renamed",
severity: "warning",
message: `${owner} has ${require_common.Tt(same.length, "automation")} with keys of these manifests (${named}); ${outcome}, and this run does not change ${isOne ? "it" : "them"}`,
hint: `Was the owner renamed to ${policy.owner.split(":")[0]}? Then add ${remedyOf(owner, policy.environment)} to wac.yaml: this run then takes ${isOne ? "it" : "them"} over. Otherwise choose other keys, so that the two are not confused.`
};
}
function remedyOf(owner, environment) {
if (environment === void 0) return `"formerOwners: [${owner}]"`;
const suffix = `:${environment}`;
return owner.endsWith(suffix) ? `"formerOwners: [${owner.slice(0, -suffix.length)}]"` : `"formerOwners: [${owner}]" below "environments.${environment}"`;
}
// src/reconcile/webhooks/hold-blocked-webhooks.ts
function holdBlockedWebhooks(outcome, blocked) {
const { change } = outcome;
const action = change?.after?.action;
if (blocked === void 0 || blocked.size === 0 || change === void 0 || action === void 0) return outcome;
const wanted = require_marker.y(action);
const live = change.before === void 0 ? void 0 : require_marker.y(change.before.action);
if (wanted === void 0 || !blocked.has(wanted.id)) return outcome;
if (wanted.id === live?.id && !isRepointed(change, wanted.id)) return outcome;
const { change: _, deletion: __, ...rest } = outcome;
return {
...rest,
heldBack: {
key: change.key,
name: change.name,
scope: change.scope,
reason: "dependency",
message: `waits for the webhook "${wanted.name ?? wanted.id}", about which a person has to decide`,
...require_common.cn({ source: change.source })
}
};
}
function isRepointed({ before }, wanted) {
const parsed = before === void 0 ? void 0 : require_marker.s(before.description);
const recorded = parsed?.kind === "marker" ? parsed.marker.webhook : void 0;
return recorded !== void 0 && recorded.id !== wanted;
}
// src/reconcile/webhooks/webhook-drift.ts
function webhookOrigin(declaration, live, records) {
if (isAsRecorded(live, records)) return "git";
const wanted = require_marker._(declaration.content);
return records.some(({ hash }) => hash === wanted) ? "drift" : "both";
}
function isAsRecorded(live, records) {
const content = shownContent(live);
return records.some(({ hash }) => require_marker.h(hash, content));
}
function shownContent({ name = "", url = "", accessToken, secret }) {
return {
name,
url,
...require_common.cn({
accessToken,
secret
})
};
}
function undeclaredWebhook(live, records, { key, entity, stays }) {
if (records.length === 0 || isAsRecorded(live, records)) return void 0;
const content = shownContent(live);
const hashes = records.map(({ hash }) => hash);
const { name, url, accessToken, secret } = content;
const hasAddress = hashes.some((hash) => require_marker.m(hash, content));
const hasSecrets = hashes.some((hash) => require_marker.g(hash, content));
const address = hasAddress ? void 0 : {
name,
url: require_shown_url.t(url)
};
const secrets = hasAddress || !hasSecrets ? {
accessToken,
secret
} : void 0;
const edited = {
...address,
...secrets
};
return {
key,
name: live.name ?? key,
scope: `team ${entity}`,
kind: stays ? "undeclared" : "removal-pending",
fields: Object.entries(edited).map(([path, before]) => ({
path,
part: "webhook",
before: before ?? "",
origin: "drift"
})),
isRepaired: false,
isWebhook: true
};
}
function editedWebhook(declaration, live, { origin, isRepaired }) {
return {
key: declaration.key,
name: live.name ?? declaration.key,
scope: `team ${declaration.entity}`,
kind: "edited",
fields: require_plan_policy.M(live, declaration.content, origin),
isRepaired,
isWebhook: true,
source: declaration.source.range
};
}
function missingWebhook(declaration, isRepaired) {
return {
key: declaration.key,
name: declaration.content.name,
scope: `team ${declaration.entity}`,
kind: "missing",
fields: [],
isRepaired,
isWebhook: true,
source: declaration.source.range
};
}
// src/reconcile/webhooks/webhook-users.ts
const usersByIntegration = require_common.Q(collectUsers);
function collectUsers(automations) {
const users = new Map();
for (const observed of automations) {
const id = require_marker.y(observed.action)?.id;
if (id === void 0) continue;
const known = users.get(id);
if (known === void 0) users.set(id, [userOf(observed)]);
else known.push(userOf(observed));
}
return users;
}
function usersAfter(automations, changes) {
const actions = changes.flatMap(({ after }) => after?.action ?? []);
const replaced = new Set(changes.flatMap(({ before, after, action }) => before !== void 0 && (action === "delete" || after?.action !== void 0) ? [before.id] : []));
const kept = automations.filter(({ id }) => !replaced.has(id)).map(({ action }) => action);
return new Set([...actions, ...kept].flatMap((action) => require_marker.y(action)?.id ?? []));
}
function userOf(observed) {
const parsed = require_marker.s(observed.description);
const marker = parsed.kind === "marker" ? parsed.marker : void 0;
return {
id: observed.id,
name: observed.name,
entity: require_describe_observed.r(observed),
...require_common.cn({
owner: marker?.owner,
key: marker?.key
})
};
}
function describeUsers(users) {
const shown = users.slice(0, 3).map(({ name }) => JSON.stringify(name));
const more = users.length - shown.length;
return `${shown.join(", ")}${more === 0 ? "" : ` and ${more} more`}`;
}
// src/reconcile/webhooks/plan-webhook-removals.ts
function removalCandidates(input) {
return undeclaredWebhooks(input).filter(({ stays }) => stays === void 0);
}
function undeclaredWebhooks(input) {
const { records, targets, declarations, held } = input;
const declared = new Set(declarations.map(({ key }) => key));
const inUse = new Set([...targets.values()].map(({ id }) => id));
const candidateOf = (live, entity) => {
const known = records.ours.get(live.id);
if (known === void 0 || live.kind !== "webhook") return [];
if (inUse.has(live.id) || records.others.has(live.id)) return [];
const keys = [...new Set(known.map(({ key }) => key))];
if (keys.some((key) => held.has(key))) return [];
const isSuperseded = known.length === 0 || keys.some((key) => declared.has(key));
const stays = isSuperseded ? void 0 : reasonToStay(known);
return [{
live,
entity,
key: keys[0] ?? live.name ?? live.id,
known,
isSuperseded,
...require_common.cn({ stays })
}];
};
return [...input.lists].flatMap(([entity, list]) => list.flatMap((live) => candidateOf(live, entity))).sort((a, b) => require_common.Bt(a.live.id, b.live.id));
}
function reasonToStay(known) {
if (known.some(({ protect }) => protect)) return "protect";
const last = known.find(({ onRemove }) => onRemove !== "delete");
if (last === void 0) return void 0;
return last.onRemove === "release" ? "release" : "keep";
}
function planWebhookRemovals(input, changes) {
const candidates = undeclaredWebhooks(input);
if (candidates.length === 0) return {
changes: [],
drift: [],
diagnostics: []
};
const all = [...input.automations, ...input.otherAutomations ?? []];
const used = usersAfter(all, changes);
const users = usersByIntegration(all);
const diagnostics = candidates.flatMap((each) => noticesOfStaying(each, used.has(each.live.id)));
return {
changes: candidates.filter(({ stays }) => stays === void 0).flatMap((candidate) => {
const { live, entity, key, isSuperseded } = candidate;
const report = (message, hint) => {
diagnostics.push({
code: "integration/not-removed",
severity: "warning",
message,
hint
});
return [];
};
const name = nameOf(candidate);
if (used.has(live.id)) {
const by = describeUsers(stillUsing(users.get(live.id) ?? [], changes));
return report(`${name} ${isSuperseded ? "was replaced" : "is declared by no manifest"} and is not deleted: used by ${by}`, "Let these automations use another integration first. To keep the webhook, declare it again");
}
if (input.otherAutomations === void 0 || input.hidden > 0) return report(`${name} is not deleted: not every automation that may use it can be seen`, "Use a key that sees every automation of the teams: \"wac doctor\" shows what this one sees");
return [require_plan_policy.k({
key,
action: "delete",
reason: isSuperseded ? "superseded" : "not-declared",
origin: "git",
step: {
entity,
write: "delete",
before: live,
users: users.get(live.id) ?? [],
reads: input.reads
},
isCounted: !isSuperseded && !require_plan_removal.t(key, input.policy)
})];
}),
drift: candidates.flatMap(driftOf),
diagnostics
};
}
function driftOf({ live, key, entity, known, isSuperseded, stays }) {
if (isSuperseded) return [];
const drift = undeclaredWebhook(live, known, {
key,
entity,
stays: stays === "protect" || stays === "keep"
});
return drift === void 0 ? [] : [drift];
}
function nameOf({ live, entity }) {
return `The webhook "${live.name ?? live.id}" of team ${entity}`;
}
function noticesOfStaying(candidate, isUsed) {
const { stays } = candidate;
if (stays === void 0) return [];
const undeclared = `${nameOf(candidate)} is declared by no manifest`;
if (stays === "protect") return [{
code: "integration/not-removed",
severity: "warning",
message: `${undeclared} and is not deleted: it is protected${isUsed ? "" : ". It is not managed afterwards"}`,
hint: isUsed ? "Declare it again; to delete it, set \"protect: false\", apply that, and remove the manifest afterwards" : "To manage it, declare it with \"adopt: true\""
}];
if (stays === "keep" && isUsed) return [];
return [{
code: "integration/not-removed",
severity: "info",
message: `${undeclared} and stays (onRemove: ${stays}). It is not managed afterwards`
}];
}
function stillUsing(users, changes) {
const changed = new Set(changes.flatMap(({ before, after, action }) => before !== void 0 && (action === "delete" || after?.action !== void 0) ? [before.id] : []));
const left = users.filter(({ id }) => !changed.has(id));
return left.length === 0 ? users : left;
}
// src/reconcile/plan-changes.ts
function planChanges(input) {
const { inventory, policy, server } = input;
const parts = new require_canonical_automation.t();
const desired = input.desired.map(withShadowMode).sort((a, b) => require_common.Bt(a.declaration.key, b.declaration.key));
const classified = require_classify_observed.t(inventory.automations, policy, parts);
const { webhooks } = input;
const context = {
policy,
parts,
...require_common.cn({ webhooks: webhooks?.context })
};
const unresolved = new Set(input.unresolved);
const matches = matchKeys(desired, classified.ownedAutomations, unresolved);
const duplicated = duplicateSlots(desired);
const hidden = require_plan_policy.h(inventory.entities);
const rule = {
policy,
viewer: input.viewer
};
const outcomes = planDeclarations(desired, classified, matches, duplicated, context, hidden).map((outcome) => holdBlockedWebhooks(require_plan_policy.b(outcome, rule), webhooks?.plan.blocked));
const planned = collectOutcomes(require_plan_policy._(outcomes, withheldOf(desired, outcomes, matches, duplicated)));
const settled = claimSlots({
changes: planned.changes,
desired,
automations: inventory.automations,
classified
});
const hiddenCount = inventory.entities.reduce((total, each) => total + each.hidden, 0);
const ordered = require_redact_document.f(settled.changes, policy.owner);
const removed = webhooks === void 0 ? {
changes: [],
drift: [],
diagnostics: []
} : planWebhookRemovals({
...webhooks.removal,
automations: inventory.automations,
hidden: hiddenCount,
policy
}, ordered);
const changes = [
...webhooks?.plan.changes ?? [],
...ordered,
...removed.changes
];
const touched = new Set(changes.flatMap(({ before }) => before === void 0 ? [] : [before.id]));
const stranded = require_secret_problems.r(classified.unowned, policy);
const conflicts = [
...matches.conflicts,
...duplicated.values(),
...planned.conflicts,
...settled.conflicts,
...webhooks?.plan.conflicts ?? []
].sort(compareConflicts);
const rekeyed = new Set(changes.filter(({ reason }) => reason === "re-keyed").map(({ before }) => before?.id));
const owned = ownedByEntity(classified);
const redactor = new require_redact_document.t(targetOf(policy, server));
const digests = changes.map((change) => require_redact_document.i(require_redact_document.a(change, redactor, parts)));
const heldBack = require_plan_policy.y([
...planned.heldBack.filter(({ reason }) => reason === "hidden"),
...require_plan_policy.m(conflicts),
...planned.heldBack,
...webhooks?.plan.heldBack ?? []
]);
const grants = {
allow: policy.allow,
allowConflicts: policy.allowConflicts,
failOnConflict: policy.failOnConflict,
allowDisjoint: policy.allowDisjoint,
adopt: policy.adopt,
takeOver: policy.takeOver,
...require_common.cn({ recreate: policy.recreate })
};
return {
...targetOf(policy, server),
changes,
drift: [
...collectDrift({
planned: planned.drift,
unplanned: driftOfSharedSlots(desired, matches, duplicated, context),
desired,
classified,
matches,
dropped: settled.dropped,
touched,
stranded
}),
...webhooks?.plan.drift ?? [],
...removed.drift
],
conflicts,
heldBack,
unmanaged: unmanagedOf(classified, matches, planned.unmanaged, touched),
unchanged: [...planned.unchanged].sort(require_common.Bt),
...require_common.cn({ unchangedWebhooks: webhooks?.plan.unchanged }),
refusedBy: planRefusals({
changes,
conflicts,
classified,
ownedByEntity: owned,
desired,
unresolved,
rekeyed,
policy
}),
diagnostics: [
...input.diagnostics ?? [],
...planned.diagnostics,
...renamedOwnerNotices(classified, desired, policy),
...lookAlikeNotices(classified, desired),
...planNotices({
changes: ordered,
desired,
inventory,
policy,
parts
}),
...removed.diagnostics
],
hidden: hiddenCount,
guardBasis: {
owned,
policy
},
...require_common.cn({ sums: sumsOf(desired) }),
grants,
checksum: require_redact_document.c(digests, {
...targetOf(policy, server),
options: require_redact_document.r(grants)
})
};
}
function unmanagedOf({ unowned, newer }, { copies }, ours, touched) {
const handmade = copies.map(({ owned }) => require_plan_removal.r(owned, "copy"));
const others = [
...newer.map(require_unowned_automations.a),
...ours,
...handmade
];
const theirs = unowned.list();
const all = others.length === 0 ? theirs : [...theirs, ...others].sort((a, b) => require_common.Bt(a.observed.id, b.observed.id));
return all.some(({ observed }) => touched.has(observed.id)) ? all.filter(({ observed }) => !touched.has(observed.id)) : all;
}
function compareConflicts(a, b) {
return require_common.Bt(a.key, b.key) || require_common.Bt(a.code, b.code) || require_common.Bt(a.ids.join(), b.ids.join());
}
function targetOf(policy, server) {
const { owner, environment } = policy;
return {
server,
owner,
...require_common.cn({ environment })
};
}
function sumsOf(desired) {
const sums = new Map();
for (const { declaration } of desired) {
const window = require_plan_policy.w(declaration.document);
if (window !== void 0) sums.set(declaration.key, window);
}
return sums.size === 0 ? void 0 : sums;
}
// src/reconcile/webhooks/webhook-conflicts.ts
function conflictOf({ key, entity, content, source }, { code, message, hint }) {
return {
code,
key,
name: content.name,
scope: `team ${entity}`,
message,
hint,
ids: [],
source: source.range
};
}
function differsUnowned(declaration, live, { owner, count }) {
const { name } = declaration.content;
const { entity } = declaration;
if (owner !== void 0) return conflictOf(declaration, {
code: "foreign",
message: `The webhook "${name}" of team ${entity} belongs to ${owner}`,
hint: "Rename this one, or remove its manifest and use the other by its name"
});
if (count > 1) return conflictOf(declaration, {
code: "place-taken",
message: `Team ${entity} has ${count} webhooks called "${name}", and none is known to be managed here`,
hint: "Rename this one, or delete the others in the web page"
});
return conflictOf(declaration, {
code: "place-taken",
message: `Team ${entity} has a webhook "${name}" that nothing shows to be managed here, and it differs in ${require_plan_policy.M(live, declaration.content, "git").map(({ path }) => path).join(", ")}`,
hint: "Write its values into the manifest with \"adopt: true\" under \"lifecycle\", run once with --adopt to change it, or rename this one"
});
}
function slotTakenBy(declaration, taken) {
return conflictOf(declaration, {
code: "place-taken",
message: `Team ${declaration.entity} has another webhook "${taken.name ?? ""}", which is not managed here`,
hint: "Choose another name: automations use a webhook by its name"
});
}
function heldAsUnread({ key, content, entity, source }) {
return {
key,
name: content.name,
scope: `team ${entity}`,
reason: "hidden",
message: `unknown: the integrations of team "${entity}" cannot be read`,
...require_common.cn({ source: source.range })
};
}
// src/reconcile/webhooks/plan-webhooks.ts
function planWebhooks(input) {
const planner = new WebhookPlanner(input);
const planned = input.declarations.map((each) => [each, planner.plan(each)]);
const all = planned.map(([, each]) => each);
return {
changes: all.flatMap(({ change }) => change ?? []),
conflicts: all.flatMap(({ conflict }) => conflict ?? []),
heldBack: all.flatMap(({ heldBack }) => heldBack ?? []),
drift: all.flatMap(({ drift }) => drift ?? []),
unchanged: planned.flatMap(([{ key }, { isUnchanged }]) => isUnchanged === true ? [key] : []),
targets: new Map(planned.flatMap(([{ key }, { target }]) => target === void 0 ? [] : [[key, target]])),
recordsById: new Map(all.flatMap(({ target, record }) => target === void 0 || record === void 0 ? [] : [[target.id, record]])),
blocked: new Set(all.flatMap(({ blocks }) => blocks?.id ?? [])),
unmanaged: planned.flatMap(([each, { isUnmanaged }]) => isUnmanaged === true ? [each] : [])
};
}
var WebhookPlanner = class {
#input;
#users;
#declaredKeys;
constructor(input) {
this.#input = input;
this.#users = usersByIntegration(input.automations);
this.#declaredKeys = new Set(input.declarations.map(({ key }) => key));
}
plan(declaration) {
const list = this.#input.lists.get(declaration.entity);
if (list === void 0) return { heldBack: heldAsUnread(declaration) };
const match = require_plan_policy.O(declaration, list, this.#input);
switch (match.kind) {
case "settled": return this.#unchanged(declaration, match.live);
case "unrecorded": return this.#unrecorded(declaration, match.live);
case "changed": return this.#change(declaration, match.live);
case "name-taken": {
const { live, taken } = match;
return {
conflict: slotTakenBy(declaration, taken),
target: live,
blocks: taken,
...require_common.cn({ drift: this.#driftInConflict(declaration, live) })
};
}
case "unowned": return this.#taken(declaration, match.live, match.count);
case "absent": return this.#create(declaration);
}
}
#unchanged(declaration, live) {
return {
isUnchanged: true,
target: live,
record: recordOf(declaration, live.id)
};
}
#unrecorded(declaration, live) {
const { records, policy } = this.#input;
const isOthers = records.others.has(live.id);
const isRekeyed = records.ours.get(live.id)?.every(({ key }) => !this.#declaredKeys.has(key)) === true && !isOthers;
const isAdopted = (declaration.lifecycle.adopt || policy.adopt) && !isOthers;
const isOurs = isRekeyed || isAdopted;
return {
isUnchanged: true,
target: live,
...require_common.cn({ record: isOurs ? recordOf(declaration, live.id) : void 0 }),
isUnmanaged: !isOurs
};
}
#taken(declaration, live, count) {
const { records, policy, canUpdate } = this.#input;
const owner = records.others.get(live.id);
if (!policy.adopt || owner !== void 0 || count > 1) return {
conflict: differsUnowned(declaration, live, {
count,
...require_common.cn({ owner })
}),
blocks: live,
...require_common.cn({ drift: this.#missing(declaration, false) })
};
const step = this.#step(declaration, live, canUpdate ? "update" : "create");
return {
change: require_plan_policy.k({
key: declaration.key,
action: "adopt",
reason: "adopted",
origin: "git",
step,
source: declaration.source.range
}),
...this.#targetOf(declaration, step)
};
}
#change(declaration, live) {
const { canUpdate, policy } = this.#input;
const records = this.#input.records.ours.get(live.id) ?? [];
const origin = webhookOrigin(declaration, live, records);
if (!canUpdate && require_plan_policy.D(live, declaration.content)) return {
conflict: conflictOf(declaration, {
code: "place-taken",
message: "The server shows no names of secrets and cannot change a webhook, so wac could not distinguish a new one from the old one",
hint: "Give the webhook another name as well"
}),
target: live
};
const isKept = policy.drift === "report" && origin === "drift";
const drift = origin === "git" ? void 0 : editedWebhook(declaration, live, {
origin,
isRepaired: policy.drift === "repair"
});
if (isKept) {
const [record] = records;
return {
target: live,
...require_common.cn({
drift,
record
})
};
}
if (policy.drift === "report" && origin === "both") {
const conflict = conflictOf(declaration, {
code: "both-changed",
message: `Git and somebody on the server have both changed the webhook "${declaration.content.name}"`,
hint: `To keep Git's, run "wac drift --repair ${declaration.key}". To keep the server's, write its values into the manifest`
});
const [record] = records;
return {
conflict,
target: live,
...require_common.cn({
drift,
record
})
};
}
const step = this.#step(declaration, live, canUpdate ? "update" : "create");
return {
change: require_plan_policy.k({
key: declaration.key,
action: "update",
reason: canUpdate ? origin === "drift" ? "drifted" : "declared" : "replaced",
origin,
step,
source: declaration.source.range
}),
...this.#targetOf(declaration, step),
...require_common.cn({ drift })
};
}
#create(declaration) {
const step = this.#step(declaration, void 0, "create");
return {
change: require_plan_policy.k({
key: declaration.key,
action: "create",
reason: "declared",
origin: "missing",
step,
source: declaration.source.range
}),
...this.#targetOf(declaration, step),
...require_common.cn({ drift: this.#missing(declaration, true) })
};
}
#missing(declaration, isRepaired) {
return [...this.#input.records.ours.values()].some((known) => known.some(({ key }) => key === declaration.key)) ? missingWebhook(declaration, isRepaired) : void 0;
}
#driftInConflict(declaration, live) {
const records = this.#input.records.ours.get(live.id) ?? [];
const origin = webhookOrigin(declaration, live, records);
return origin === "git" ? void 0 : editedWebhook(declaration, live, {
origin,
isRepaired: false
});
}
#step(declaration, live, write) {
const users = live === void 0 ? [] : this.#users.get(live.id) ?? [];
const { entity, content } = declaration;
return {
entity,
write,
...require_common.cn({ before: live }),
after: content,
users
};
}
#targetOf(declaration, { before, write }) {
const { key, entity, content } = declaration;
const id = write === "update" && before !== void 0 ? before.id : require_plan_policy.F(key);
return {
target: {
kind: "webhook",
id,
entity,
...content
},
record: recordOf(declaration, id)
};
}
};
function recordOf({ key, content, lifecycle }, id) {
const { protect, onRemove } = lifecycle;
return {
key,
id,
hash: require_marker._(content),
protect,
onRemove
};
}
// src/workflow/plan/prepare-webhooks.ts
async function prepareWebhooks(input) {
const { project, api, policy, inventory } = input;
const { configuration, webhooks: declared = [] } = project;
const { automations } = inventory;
const records = require_webhook_records.t(automations, policy);
if (declared.length === 0 && records.ours.size === 0) return void 0;
const asked = new Set(declared.map(({ entity }) => entity));
if (records.ours.size > 0) for (const entity of configuration.entities) asked.add(entity);
const lists = await require_read_webhook_lists.t([...asked].sort(), api);
const read = {
declarations: declared,
lists,
records
};
const plan = planWebhooks({
...read,
automations,
policy,
canUpdate: await api.webhooks.canUpdate()
});
const held = new Set([...plan.conflicts.map(({ key }) => key), ...plan.heldBack.map(({ key }) => key)]);
const candidates = removalCandidates({
...read,
targets: plan.targets,
held
});
const others = candidates.length === 0 ? {
teams: [],
automations: []
} : await require_read_other_automations.t(api, configuration);
const unread = new Set([...asked].filter((entity) => !lists.has(entity)));
const isReadable = ({ action }) => !("integration" in action) || action.integration.kind === "id" || !unread.has(action.integration.entity);
const waiting = project.declarations.filter((each) => !isReadable(each));
return {
planned: {
plan: {
...plan,
heldBack: [...plan.heldBack, ...waiting.map(heldAsDependent)]
},
context: {
recordsById: recordsById(records, plan.recordsById, declared),
removable: new Set(candidates.map(({ live }) => live.id)),
existing: new Set([...lists.values()].flat().map(({ id }) => id))
},
removal: {
...read,
targets: plan.targets,
held,
otherAutomations: others?.automations,
reads: {
entities: [...configuration.entities, ...others?.teams ?? []],
organizations: configuration.organizations
}
}
},
live: lists,
lists: listsAfter(lists, declared.filter(({ key }) => !held.has(key)), {
targets: plan.targets,
former: candidates.filter(({ isSuperseded }) => isSuperseded)
}),
declarations: project.declarations.filter(isReadable),
unresolved: waiting.map(({ key }) => key),
diagnostics: await require_secret_problems.t(declared, lists, api)
};
}
function recordsById({ ours }, planned, declared) {
const keys = new Set(declared.map(({ key }) => key));
const kept = [...ours].flatMap(([id, records]) => {
const record = records.at(-1);
const isReleased = record?.onRemove === "release" && !keys.has(record.key);
return record === void 0 || isReleased ? [] : [[id, record]];
});
return new Map([...kept, ...planned]);
}
function listsAfter(lists, declared, { targets, former }) {
const gone = new Set(former.map(({ live }) => live.id));
return new Map([...lists].map(([entity, list]) => {
const own = declared.filter((each) => each.entity === entity);
const names = new Set(own.map(({ content }) => content.name));
const found = own.flatMap(({ key }) => targets.get(key) ?? []);
const ids = new Set(found.map(({ id }) => id));
return [entity, [...list.filter(({ id, kind, name = "" }) => !ids.has(id) && !gone.has(id) && !(kind === "webhook" && names.has(name))), ...found]];
}));
}
function heldAsDependent({ key, name, scope, action, source }) {
const entity = "integration" in action ? action.integration.entity : "";
return {
key,
name,
scope: require_project.lt(scope),
reason: "dependency",
message: `unknown: the integrations of team "${entity}" cannot be read`,
...require_common.cn({ source: source.range })
};
}
function withWebhookLists(api, lists) {
return {
...api,
readIntegrations: async (entities) => {
const known = entities.flatMap((entity) => {
const list = lists.get(entity);
return list === void 0 ? [] : [[entity, list]];
});
const others = entities.filter((entity) => !lists.has(entity));
return new Map([...known, ...await api.readIntegrations(others)]);
}
};
}
exports.a = usersByIntegration;
exports.c = applyIgnored;
exports.i = describeUsers;
exports.n = withWebhookLists;
exports.o = COUNTER_FLAGS;
exports.r = planChanges;
exports.s = guardPlan;
exports.t = prepareWebhooks;
