import { Kt as present } from "./common.js";
import { g as PARTS } from "./marker.js";
import { r as canonicalAutomation } from "./canonical-automation.js";
import { i as partHash, r as comparePart } from "./digest.js";
import { d as buildChange, u as withMarker } from "./redact-document.js";
import { t as automationDocument } from "./document.js";
import { c as protectedRemoval } from "./plan-policy.js";
import { n as describeObservedScope } from "./describe-observed.js";
// src/reconcile/decide/plan-removal.ts
function removalOf({ marker }, policy) {
return marker.onRemove ?? policy.onRemove;
}
function planRemoval(owned, { policy, parts }, reason) {
const { observed, marker, line, text } = owned;
const live = canonicalAutomation(observed, {
parts,
appliedEvent: marker.hashes.event,
text
});
if (marker.protect) return {
conflicts: [protectedRemoval(owned)],
...stays(owned, live, "protected")
};
const onRemove = removalOf(owned, policy);
if (onRemove === "keep" || onRemove === "disable" && !observed.enabled) return stays(owned, live, "kept");
const after = onRemove === "delete" ? void 0 : draftOf(owned, onRemove);
if (onRemove !== "delete" && after === void 0) return stays(owned, live, "inexpressible");
parts.keep(observed, live);
return {
change: buildChange({
key: marker.key,
action: onRemove,
reason,
origin: "git",
before: live,
line,
...present({ after }),
isCounted: !isReviewed(marker.key, policy)
}),
drift: driftOf(owned, live, "removal-pending")
};
}
function stays(owned, live, reason) {
return {
unmanaged: [unmanagedAutomation(owned, reason)],
drift: driftOf(owned, live, "undeclared")
};
}
function driftOf({ observed, marker }, live, kind) {
const parts = PARTS.filter((part) => comparePart(marker, live, part) === "different");
if (parts.length === 0) return [];
const document = automationDocument(observed);
return [{
key: marker.key,
name: observed.name,
scope: describeObservedScope(observed),
id: observed.id,
kind,
fields: parts.map((part) => ({
path: FIELDS[part],
part,
before: document[FIELDS[part]] ?? "",
origin: "drift"
})),
isRepaired: false,
...present({ updatedAt: observed.updatedAt })
}];
}
const FIELDS = {
name: "name",
description: "description",
enabled: "enabled",
scope: "scope",
event: "when",
action: "then"
};
function unmanagedAutomation({ observed, marker }, reason) {
return {
observed,
reason,
owner: marker.owner,
key: marker.key
};
}
function isReviewed(key, policy) {
return policy.removed.some((entry) => entry.until >= policy.today && (key === entry.key || key.startsWith(`${entry.key}/`)));
}
function draftOf(owned, onRemove) {
const { observed, marker, text } = owned;
const { name, scope, event, action } = observed;
if (scope.kind === "other") return void 0;
const isDisabled = onRemove === "disable";
const disabled = canonicalAutomation({
...observed,
enabled: false
});
const hashes = {
...marker.hashes,
enabled: partHash(disabled, "enabled", marker.version, marker.ignored)
};
return {
name,
description: isDisabled ? withMarker(text, {
...marker,
hashes
}) : text,
enabled: isDisabled ? false : observed.enabled,
scope,
...present({
event: event.kind === "other" ? void 0 : event,
action: action.kind === "other" ? void 0 : action
})
};
}
export { planRemoval as n, unmanagedAutomation as r, isReviewed as t };
