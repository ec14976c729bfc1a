const require_common = require("./common.js");
const require_project = require("./project.js");
const require_marker = require("./marker.js");
const require_canonical_automation = require("./canonical-automation.js");
const require_digest = require("./digest.js");
const require_equal = require("./equal.js");
const require_redact_document = require("./redact-document.js");
const require_describe_observed = require("./describe-observed.js");
const require_shown_url = require("./shown-url.js");
let node_crypto = require("node:crypto");
// src/model/webhook/webhook.ts
const PENDING = "pending:";
function pendingWebhookId(key) {
return `${PENDING}${key}`;
}
function isPendingId(id) {
return id.startsWith(PENDING);
}
// src/model/plan/webhook-step.ts
function isRedirecting({ before, after }) {
return before !== void 0 && after !== void 0 && before.url !== after.url;
}
// src/reconcile/webhooks/webhook-change.ts
function buildWebhookChange(parts) {
const { key, action, reason, origin, step, source } = parts;
const { before, after, entity, users } = step;
const isMoved = isRedirecting(step) && users.length > 0;
const beforeDocument = before === void 0 ? void 0 : webhookDocument(before, entity);
const afterDocument = after === void 0 ? void 0 : webhookDocument(after, entity);
return {
key,
action,
reason,
origin,
danger: dangerOf(parts, isMoved),
name: after?.name ?? before?.name ?? key,
scope: `team ${entity}`,
entity,
fields: before === void 0 || after === void 0 ? [] : webhookFields(before, after, origin),
...require_common.cn({
beforeDocument,
afterDocument
}),
precondition: before === void 0 ? { kind: "free" } : {
kind: "webhook",
id: before.id,
digest: webhookDigest(before)
},
dependsOn: [],
isCounted: parts.isCounted ?? true,
...require_common.cn({ source }),
webhook: step
};
}
function dangerOf({ action, reason }, isMoved) {
if (action === "delete") return reason === "superseded" ? "none" : "removes";
return isMoved ? "redirects" : "none";
}
function webhookFields(before, after, origin) {
const fields = [];
const compare = (path, live, wanted) => {
if (live === wanted || live === void 0) return;
fields.push({
path,
part: "webhook",
...require_common.cn({
before: live ?? void 0,
after: wanted ?? void 0
}),
origin
});
};
compare("name", before.name ?? "", after.name);
if (before.url !== after.url) {
const [live, wanted] = [require_shown_url.t(before.url ?? ""), require_shown_url.t(after.url)];
const isHidden = live === wanted;
fields.push({
path: "url",
part: "webhook",
before: live,
after: isHidden ? `${wanted} (changed)` : wanted,
origin
});
}
compare("accessToken", before.accessToken, after.accessToken);
compare("secret", before.secret, after.secret);
return fields;
}
function webhookDigest({ id, name, url, accessToken, secret }) {
const text = require_common.jt({
id,
name: name ?? null,
url: url ?? null,
...require_common.cn({
accessToken,
secret
})
});
return (0, node_crypto.hash)("sha256", `wac/webhook\n${text}`, "hex");
}
function webhookDocument({ name, url, accessToken, secret }, team) {
return {
kind: "webhook",
team,
name: name ?? "",
url: require_shown_url.t(url ?? ""),
...require_common.cn({
accessToken: accessToken ?? void 0,
secret: secret ?? void 0
})
};
}
// src/reconcile/webhooks/match-webhook.ts
function matchWebhook(declaration, list, { records, canUpdate }) {
const webhooks = list.filter(({ kind }) => kind === "webhook").sort((a, b) => a.id < b.id ? -1 : 1);
const owned = webhooks.filter(({ id }) => isOwned(id, declaration.key, records));
const named = webhooks.filter(({ name }) => name === declaration.content.name);
const asDeclared = named.filter((each) => isAsDeclared(each, declaration.content));
const others = named.filter(({ id }) => !owned.some((each) => each.id === id));
const settled = owned.find((each) => asDeclared.includes(each));
if (settled !== void 0 && isSettled(declaration, settled, records)) return {
kind: "settled",
live: settled
};
const mine = owned.at(-1);
const [made] = asDeclared.filter((each) => each !== settled);
if (made !== void 0 && (mine === void 0 || !canUpdate)) return {
kind: "unrecorded",
live: made
};
const [taken] = others;
if (mine !== void 0) return taken === void 0 ? {
kind: "changed",
live: mine
} : {
kind: "name-taken",
live: mine,
taken
};
if (taken !== void 0) return {
kind: "unowned",
live: taken,
count: others.length
};
return { kind: "absent" };
}
function isAsDeclared(live, content) {
return live.name === content.name && webhookFields(live, content, "git").length === 0;
}
function isSettled({ content }, live, records) {
if (live.accessToken !== void 0 && live.secret !== void 0) return true;
return (records.ours.get(live.id) ?? []).some(({ hash }) => hash === require_marker._(content));
}
function isOwned(id, key, { ours, others }) {
if (others.has(id)) return false;
return ours.get(id)?.some((record) => record.key === key) === true;
}
// src/model/document/sums.ts
function sumOfMean(mean, window) {
return Number((mean * window).toPrecision(15));
}
function withSum(document) {
const when = document["when"];
return require_common.Wt(when) ? {
...document,
when: whenWithSum(when)
} : document;
}
function whenWithSum(when) {
const event = when["runMetric"];
return require_common.Wt(event) ? {
...when,
runMetric: metricWithSum(event)
} : when;
}
function metricWithSum(event) {
const { aggregate, window, threshold, change } = event;
if (aggregate !== "mean" || typeof window !== "number") return event;
return {
...event,
aggregate: "sum",
...require_common.cn({
threshold: threshold === void 0 ? void 0 : limitWithSum(threshold, window),
change: change === void 0 ? void 0 : limitWithSum(change, window)
})
};
}
function limitWithSum(limit, window) {
if (typeof limit === "number") return sumOfMean(limit, window);
if (!require_common.Wt(limit)) return limit;
return Object.fromEntries(Object.entries(limit).map(([key, value]) => [key, key === "priorWindow" ? value : limitWithSum(value, window)]));
}
function sumWindow(document) {
const when = document?.["when"];
const event = require_common.Wt(when) ? when["runMetric"] : void 0;
if (!require_common.Wt(event) || event["aggregate"] !== "sum") return void 0;
const { window } = event;
return typeof window === "number" ? window : void 0;
}
// src/reconcile/decide/creator-rule.ts
function applyCreatorRule(outcome, rule) {
const { change } = outcome;
if (change?.before === void 0 || !isEditOfAria(change)) return outcome;
const { createdBy } = change.before;
const { viewer, policy } = rule;
if (createdBy === void 0 || viewer === void 0) return {
...outcome,
diagnostics: [...outcome.diagnostics ?? [], unknownCreator(change)]
};
if (createdBy === viewer) return outcome;
const pair = (policy.recreate ?? []).some((key) => change.key === key || change.key.startsWith(`${key}/`)) ? recreated(change) : void 0;
if (pair !== void 0) return {
...outcome,
change: pair.creation,
deletion: pair.deletion
};
const { change: _, ...rest } = outcome;
return {
...rest,
claimed: change.before.id,
conflicts: [...outcome.conflicts ?? [], otherCreator(change, {
createdBy,
viewer
})],
...require_common.cn({ drift: outcome.drift?.map((drift) => ({
...drift,
isRepaired: false
})) })
};
}
function isEditOfAria({ action, before, after }) {
if (action === "create" || action === "delete") return false;
return [before?.action, after?.action].some((each) => each?.kind === "sendPromptToAria");
}
function recreated(change) {
const { key, action, origin, before, after, precondition, source, isCounted } = change;
if (action !== "update" && action !== "adopt") return void 0;
if (before === void 0 || after?.event === void 0 || after.action === void 0) return;
if (isProtected(change)) return void 0;
const line = precondition.kind === "present" ? precondition.marker : void 0;
const common = {
key,
reason: "recreated",
origin,
isCounted,
...require_common.cn({ source })
};
return {
deletion: require_redact_document.p({
...common,
action: "delete",
before: require_canonical_automation.r(before),
...require_common.cn({ line })
}),
creation: require_redact_document.p({
...common,
action: "create",
after
})
};
}
function isProtected({ before, after }) {
return [before, after].some((each) => {
const parsed = require_marker.s(each?.description ?? "");
return parsed.kind === "marker" && parsed.marker.protect;
});
}
function otherCreator(change, { createdBy, viewer }) {
const { key, name, scope, before, source } = change;
return {
code: "other-creator",
key,
name,
scope,
message: `"${key}" was created by ${createdBy}, and this run uses the account ${viewer}: only its creator can edit an automation with an ARIA action`,
hint: waysOut(change, {
createdBy,
viewer
}),
ids: before === void 0 ? [] : [before.id],
...require_common.cn({ source })
};
}
function waysOut(change, { createdBy, viewer }) {
const { key } = change;
if (recreated(change) !== void 0) return `Apply as ${createdBy}, or delete it and create it again with --recreate ${key}: it then runs as ${viewer}, with another id and without its history`;
if (isProtected(change)) return `Apply as ${createdBy}. It is protected, so it cannot be deleted and created again`;
return `Ask ${createdBy} to apply it. Anybody who can write to the project can delete it`;
}
function unknownCreator({ key, source }) {
return {
code: "plan/aria-creator",
severity: "warning",
message: `The server does not say whether this account created "${key}": only its creator can edit an automation with an ARIA action`,
hint: "If the server refuses the change, apply as its creator.",
...require_common.cn({ range: source })
};
}
function isOtherCreator({ action, createdBy }, viewer) {
return action.kind === "sendPromptToAria" && createdBy !== void 0 && viewer !== void 0 && createdBy !== viewer;
}
// src/reconcile/decide/held-back.ts
function hiddenCounts(entities) {
return new Map(entities.flatMap(({ name, hidden }) => hidden > 0 ? [[name, hidden]] : []));
}
function heldAsHidden(desired, hidden) {
const { declaration, automation } = desired;
const { entity } = automation.scope;
const count = hidden.get(entity);
if (count === void 0) return void 0;
return {
key: declaration.key,
name: automation.name,
scope: require_project.lt(automation.scope),
reason: "hidden",
message: hiddenMessage(declaration.key, entity, count),
source: declaration.source.range
};
}
function hiddenMessage(key, entity, count) {
return `unknown: "${key}" may be among the ${require_common.Tt(count, "hidden automation")} of "${entity}"`;
}
function heldByConflicts(conflicts) {
const byKey = new Map();
for (const { key, name, scope, message, source } of conflicts) {
if (byKey.has(key)) continue;
const entry = {
key,
name,
scope,
reason: "conflict",
message
};
byKey.set(key, source === void 0 ? entry : {
...entry,
source
});
}
return [...byKey.values()];
}
function sortHeldBack(entries) {
const byKey = new Map();
for (const entry of entries) if (!byKey.has(entry.key)) byKey.set(entry.key, entry);
return [...byKey.values()].sort((a, b) => require_common.Bt(a.key, b.key));
}
function holdFormerForms(outcomes, withheld) {
if (withheld.length === 0) return outcomes;
const byScope = new Map();
for (const desired of withheld) {
const { id } = desired.automation.scope;
const known = byScope.get(id);
if (known === void 0) byScope.set(id, [desired]);
else known.push(desired);
}
return outcomes.map((outcome) => {
const { change } = outcome;
if (change?.reason !== "not-declared" || change.before?.scope.kind === "other") return outcome;
const successor = byScope.get(change.before?.scope.id ?? "")?.find((desired) => isFormerForm(change, desired.automation));
if (successor === void 0) return outcome;
const { change: _, ...rest } = outcome;
return {
...rest,
heldBack: heldFor(change, successor.declaration.key)
};
});
}
function isFormerForm({ before }, automation) {
if (before === void 0) return false;
const former = require_canonical_automation.r(before);
const wanted = require_canonical_automation.r(automation);
const isSame = (part) => require_equal.r(former, wanted, part);
return isSame("scope") && (isSame("name") || isSame("event") && isSame("action"));
}
function heldFor({ key, name, scope }, successor) {
return {
key,
name,
scope,
reason: "dependency",
message: `"${key}" may be the former automation of "${successor}", which is held back`
};
}
// src/reconcile/ownership/conflicts.ts
function bothChanged(desired, observed, fields) {
const { key } = desired.declaration;
const paths = fields.filter((field) => field.origin === "both").map((field) => field.path);
const what = paths.length === 0 ? "" : ` (${paths.join(", ")})`;
return conflictOf(desired, [observed], {
code: "both-changed",
message: `The same part of "${key}" was changed in Git and on the server${what}`,
hint: `Run "wac drift --repair ${key}" to restore Git's version, or "wac accept ${key}" to keep the server's version`
});
}
function protectedByMarker(desired, observed) {
const { key } = desired.declaration;
return conflictOf(desired, [observed], {
code: "protected",
message: `"${key}" is protected, and the plan would silence or move it`,
hint: "Set \"protect: false\" and apply that alone first; the next plan may then change it"
});
}
function protectedElsewhere(desired, observed, owner) {
return conflictOf(desired, [observed], {
code: "protected",
message: `${require_describe_observed.t(observed)} is protected by its owner ${owner}, so it cannot be taken over`,
hint: `Let ${owner} apply "protect: false" to it first`
});
}
function protectedRemoval({ observed, marker }) {
return {
code: "protected",
key: marker.key,
name: observed.name,
scope: require_describe_observed.n(observed),
message: `"${marker.key}" is protected, and no manifest describes it any more`,
hint: "Add its manifest again; to remove it, set \"protect: false\", apply that, and remove the manifest afterwards",
ids: [observed.id]
};
}
function duplicateKey(ownedAutomations, key, source) {
const [first] = ownedAutomations;
const all = ownedAutomations.map(({ observed }) => require_describe_observed.t(observed)).join(" and ");
return {
code: "two-holders",
key,
name: first?.observed.name ?? key,
scope: first === void 0 ? "" : require_describe_observed.n(first.observed),
message: `${ownedAutomations.length} automations have the key "${key}": ${all}`,
hint: "To let wac remove the younger one that it created, run \"wac apply --remove-duplicates\". Otherwise delete the copies, or remove the \"[wac:\u2026]\" line from their descriptions",
ids: ownedAutomations.map(({ observed }) => observed.id),
...require_common.cn({ source })
};
}
function sameSlot(desired, others) {
const keys = others.map(({ declaration }) => `"${declaration.key}"`).join(", ");
return conflictOf(desired, [], {
code: "same-place",
message: `"${desired.declaration.key}" and ${keys} have the same name and scope`,
hint: "Give each its own name"
});
}
function slotTaken(desired, unowned) {
const { observed, owner } = unowned;
const slot = require_describe_observed.t(observed);
const { key } = desired.declaration;
switch (unowned.reason) {
case "other-environment": return conflictOf(desired, [observed], {
code: "foreign",
message: `"${key}" has the same name and scope as ${slot}, which belongs to ${owner ?? "another environment"}`,
hint: "Give one of the environments a \"nameSuffix\" in wac.yaml, or a project of its own in \"scope\""
});
case "foreign": return conflictOf(desired, [observed], {
code: "foreign",
message: `"${key}" has the same name and scope as ${slot}, which belongs to ${owner ?? "another owner"}`,
hint: `Choose another name, or take it over with --take-over ${owner ?? "OWNER"}`
});
case "unreadable-marker": return conflictOf(desired, [observed], {
code: "unreadable-marker",
message: `"${key}" has the same name and scope as ${slot}, whose marker cannot be read`,
hint: "Remove the \"[wac:\u2026]\" line from its description and adopt it, or choose another name"
});
case "copy": return conflictOf(desired, [observed], {
code: "place-taken",
message: `"${key}" has the same name and scope as ${slot}, which was copied or moved there by hand`,
hint: `Delete it, or take it over with "lifecycle: { adopt: ${require_digest.t(require_canonical_automation.r(observed))} }" in the manifest or --adopt`
});
case "kept":
case "protected": return conflictOf(desired, [observed], {
code: "place-taken",
message: `"${key}" has the same name and scope as ${slot}, which keeps this name under the key "${unowned.key ?? ""}"`,
hint: `Choose another name, or run "wac release ${unowned.key ?? "KEY"}" and adopt it`
});
case "unmanaged":
case "inexpressible": return conflictOf(desired, [observed], {
code: "place-taken",
message: `"${key}" has the same name and scope as ${slot}, which is unmanaged`,
hint: `If it belongs here, adopt it as it is now: "lifecycle: { adopt: ${require_digest.t(require_canonical_automation.r(observed))} }" in the manifest, or --adopt. Otherwise choose another name`
});
}
}
function slotNotFreed(desired, occupant, key) {
return conflictOf(desired, [occupant], {
code: "place-taken",
message: `"${desired.declaration.key}" has the same name and scope as ${require_describe_observed.t(occupant)}, which is "${key}" and keeps its name and scope`,
hint: `Resolve the conflict of "${key}" first, or choose another name`
});
}
function slotContested(desired, name, other) {
const { key } = desired.declaration;
return conflictOf(desired, [], {
code: "place-taken",
message: `"${key}" was renamed to "${name}" on the server, and "${other}" has that name`,
hint: `Run "wac drift --repair ${key}" to restore its name`
});
}
function newerMarker(desired, observed) {
return conflictOf(desired, [observed], {
code: "unreadable-marker",
message: `The marker of "${desired.declaration.key}" was written by a newer version of wac`,
hint: "Upgrade wac"
});
}
function damagedMarker(desired, observed) {
return conflictOf(desired, [observed], {
code: "unreadable-marker",
message: `${require_describe_observed.t(observed)} has the key "${desired.declaration.key}" in a marker that cannot be read`,
hint: "Remove the \"[wac:\u2026]\" line from its description, then adopt it or delete it"
});
}
function conflictOf({ declaration, automation }, observed, words) {
return {
...words,
key: declaration.key,
name: automation.name,
scope: require_project.lt(automation.scope),
ids: observed.map(({ id }) => id),
source: declaration.source.range
};
}
// src/workflow/plan/plan-policy.ts
function planPolicy(configuration, options) {
return {
owner: configuration.owner,
formerOwners: configuration.formerOwners,
...require_common.cn({
declaredOwners: configuration.declaredOwners,
otherOwners: configuration.otherOwners,
environment: configuration.environment
}),
onRemove: configuration.onRemove,
drift: configuration.drift,
guard: configuration.guard,
allow: { ...require_common.cn({
deletes: options.allowDeletes,
silenced: options.allowSilenced,
redirected: options.allowRedirected,
altered: options.allowAltered
}) },
allowConflicts: options.allowConflicts ?? false,
failOnConflict: options.failOnConflict ?? false,
allowDisjoint: options.allowDisjoint ?? false,
adopt: options.adopt ?? false,
takeOver: options.takeOver ?? [],
...require_common.cn({ recreate: options.recreate }),
removed: configuration.removed,
formerEntities: configuration.formerEntities,
today: options.today
};
}
exports.A = webhookDigest;
exports.C = metricWithSum;
exports.D = isAsDeclared;
exports.E = withSum;
exports.F = pendingWebhookId;
exports.M = webhookFields;
exports.N = isRedirecting;
exports.O = matchWebhook;
exports.P = isPendingId;
exports.S = limitWithSum;
exports.T = whenWithSum;
exports._ = holdFormerForms;
exports.a = newerMarker;
exports.b = applyCreatorRule;
exports.c = protectedRemoval;
exports.d = slotNotFreed;
exports.f = slotTaken;
exports.g = hiddenMessage;
exports.h = hiddenCounts;
exports.i = duplicateKey;
exports.j = webhookDocument;
exports.k = buildWebhookChange;
exports.l = sameSlot;
exports.m = heldByConflicts;
exports.n = bothChanged;
exports.o = protectedByMarker;
exports.p = heldAsHidden;
exports.r = damagedMarker;
exports.s = protectedElsewhere;
exports.t = planPolicy;
exports.u = slotContested;
exports.v = isFormerForm;
exports.w = sumWindow;
exports.x = isOtherCreator;
exports.y = sortHeldBack;
