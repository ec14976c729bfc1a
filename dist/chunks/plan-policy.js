import { Gt as stableJson, Kt as present } from "./common.js";
import { st as describeScope } from "./project.js";
import { r as canonicalAutomation } from "./canonical-automation.js";
import { h as webhookHash } from "./marker.js";
import { t as adoptionDigest } from "./digest.js";
import { n as describeObservedScope, t as describeObserved } from "./describe-observed.js";
import { c as isRedirecting } from "./held-back.js";
import { t as shownUrl } from "./shown-url.js";
import { hash } from "node:crypto";
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
...present({
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
...present({ source }),
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
...present({
before: live ?? void 0,
after: wanted ?? void 0
}),
origin
});
};
compare("name", before.name ?? "", after.name);
if (before.url !== after.url) {
const [live, wanted] = [shownUrl(before.url ?? ""), shownUrl(after.url)];
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
const text = stableJson({
id,
name: name ?? null,
url: url ?? null,
...present({
accessToken,
secret
})
});
return hash("sha256", `wac/webhook\n${text}`, "hex");
}
function webhookDocument({ name, url, accessToken, secret }, team) {
return {
kind: "webhook",
team,
name: name ?? "",
url: shownUrl(url ?? ""),
...present({
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
return (records.ours.get(live.id) ?? []).some(({ hash }) => hash === webhookHash(content));
}
function isOwned(id, key, { ours, others }) {
if (others.has(id)) return false;
return ours.get(id)?.some((record) => record.key === key) === true;
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
message: `${describeObserved(observed)} is protected by its owner ${owner}, so it cannot be taken over`,
hint: `Let ${owner} apply "protect: false" to it first`
});
}
function protectedRemoval({ observed, marker }) {
return {
code: "protected",
key: marker.key,
name: observed.name,
scope: describeObservedScope(observed),
message: `"${marker.key}" is protected, and no manifest describes it any more`,
hint: "Add its manifest again; to remove it, set \"protect: false\", apply that, and remove the manifest afterwards",
ids: [observed.id]
};
}
function duplicateKey(ownedAutomations, key, source) {
const [first] = ownedAutomations;
const all = ownedAutomations.map(({ observed }) => describeObserved(observed)).join(" and ");
return {
code: "two-holders",
key,
name: first?.observed.name ?? key,
scope: first === void 0 ? "" : describeObservedScope(first.observed),
message: `${ownedAutomations.length} automations have the key "${key}": ${all}`,
hint: "To let wac remove the younger one that it created, run \"wac apply --remove-duplicates\". Otherwise delete the copies, or remove the \"[wac:\u2026]\" line from their descriptions",
ids: ownedAutomations.map(({ observed }) => observed.id),
...present({ source })
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
const slot = describeObserved(observed);
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
hint: `Delete it, or take it over with "lifecycle: { adopt: ${adoptionDigest(canonicalAutomation(observed))} }" in the manifest or --adopt`
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
hint: `If it belongs here, adopt it as it is now: "lifecycle: { adopt: ${adoptionDigest(canonicalAutomation(observed))} }" in the manifest, or --adopt. Otherwise choose another name`
});
}
}
function slotNotFreed(desired, occupant, key) {
return conflictOf(desired, [occupant], {
code: "place-taken",
message: `"${desired.declaration.key}" has the same name and scope as ${describeObserved(occupant)}, which is "${key}" and keeps its name and scope`,
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
message: `${describeObserved(observed)} has the key "${desired.declaration.key}" in a marker that cannot be read`,
hint: "Remove the \"[wac:\u2026]\" line from its description, then adopt it or delete it"
});
}
function conflictOf({ declaration, automation }, observed, words) {
return {
...words,
key: declaration.key,
name: automation.name,
scope: describeScope(automation.scope),
ids: observed.map(({ id }) => id),
source: declaration.source.range
};
}
// src/workflow/plan/plan-policy.ts
function planPolicy(configuration, options) {
return {
owner: configuration.owner,
formerOwners: configuration.formerOwners,
...present({
declaredOwners: configuration.declaredOwners,
otherOwners: configuration.otherOwners,
environment: configuration.environment
}),
onRemove: configuration.onRemove,
drift: configuration.drift,
guard: configuration.guard,
allow: { ...present({
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
...present({ recreate: options.recreate }),
removed: configuration.removed,
formerEntities: configuration.formerEntities,
today: options.today
};
}
export { webhookDocument as _, newerMarker as a, protectedRemoval as c, slotNotFreed as d, slotTaken as f, webhookDigest as g, buildWebhookChange as h, duplicateKey as i, sameSlot as l, matchWebhook as m, bothChanged as n, protectedByMarker as o, isAsDeclared as p, damagedMarker as r, protectedElsewhere as s, planPolicy as t, slotContested as u, webhookFields as v };
