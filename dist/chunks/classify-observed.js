import { tn as compareText } from "./common.js";
import { i as textPart, t as SharedParts } from "./canonical-automation.js";
import { r as comparePart } from "./digest.js";
import "./marker.js";
import { i as observedIndexOf, t as UnownedAutomations } from "./unowned-automations.js";
// src/reconcile/ownership/classify-observed.ts
function classifyObserved(automations, policy, parts = new SharedParts()) {
const index = observedIndexOf(automations);
const owners = new Set([policy.owner, ...policy.formerOwners]);
const ownedAutomations = new Map();
for (const { observed, parsed } of ownedEntries(index, owners)) {
if (parsed.kind !== "marker") continue;
const owned = toOwned(observed, parsed, policy.formerEntities, parts);
const known = ownedAutomations.get(owned.marker.key);
if (known === void 0) ownedAutomations.set(owned.marker.key, [owned]);
else known.push(owned);
}
const unowned = new UnownedAutomations(index, policy.owner, owners);
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
return [own, ...others].flat().sort((a, b) => compareText(a.observed.id, b.observed.id));
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
function isCopy(marker, observed, parts = new SharedParts()) {
const scope = { scope: parts.scope(observed.scope) };
if (marker.version === 2 && scope.scope.hash("scope") === marker.hashes.scope) return false;
if (comparePart(marker, {
content: observed,
parts: scope
}, "scope") !== "different") return false;
const name = { name: textPart(observed.name) };
return comparePart(marker, {
content: observed,
parts: name
}, "name") === "different";
}
export { isCopy as n, toOwned as r, classifyObserved as t };
