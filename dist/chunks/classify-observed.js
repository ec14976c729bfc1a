const require_common = require("./common.js");
const require_canonical_automation = require("./canonical-automation.js");
const require_digest = require("./digest.js");
require("./marker.js");
const require_unowned_automations = require("./unowned-automations.js");
// src/reconcile/ownership/classify-observed.ts
function classifyObserved(automations, policy, parts = new require_canonical_automation.t()) {
const index = require_unowned_automations.i(automations);
const owners = new Set([policy.owner, ...policy.formerOwners]);
const ownedAutomations = new Map();
for (const { observed, parsed } of ownedEntries(index, owners)) {
if (parsed.kind !== "marker") continue;
const owned = toOwned(observed, parsed, policy.formerEntities, parts);
const known = ownedAutomations.get(owned.marker.key);
if (known === void 0) ownedAutomations.set(owned.marker.key, [owned]);
else known.push(owned);
}
const unowned = new require_unowned_automations.t(index, policy.owner, owners);
return {
ownedAutomations,
unowned,
newer: unowned.newer
};
}
function ownedEntries({ byOwner }, owners) {
const [own = [], ...others] = [...owners].flatMap((owner) => {
const entries = byOwner.get(owner);
return entries === void 0 ? [] : [entries];
});
if (others.length === 0) return own;
return [own, ...others].flat().sort((a, b) => require_common.Bt(a.observed.id, b.observed.id));
}
function toOwned(observed, parsed, formerEntities, parts) {
const { marker, line, text } = parsed;
return {
observed,
marker,
line,
text,
isCopy: isCopy(marker, observed, parts),
isInFormerEntity: formerEntities.includes(observed.listedIn)
};
}
function isCopy(marker, observed, parts = new require_canonical_automation.t()) {
const scope = { scope: parts.scope(observed.scope) };
if (marker.version === 2 && scope.scope.hash("scope") === marker.hashes.scope) return false;
if (require_digest.r(marker, {
content: observed,
parts: scope
}, "scope") !== "different") return false;
const name = { name: require_canonical_automation.i(observed.name) };
return require_digest.r(marker, {
content: observed,
parts: name
}, "name") === "different";
}
exports.n = isCopy;
exports.r = toOwned;
exports.t = classifyObserved;
