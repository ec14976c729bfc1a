const require_common = require("./common.js");
const require_marker = require("./marker.js");
const require_canonical_automation = require("./canonical-automation.js");
const require_digest = require("./digest.js");
const require_redact_document = require("./redact-document.js");
const require_document = require("./document.js");
const require_plan_policy = require("./plan-policy.js");
const require_describe_observed = require("./describe-observed.js");
// src/reconcile/decide/plan-removal.ts
function removalOf({ marker }, policy) {
return marker.onRemove ?? policy.onRemove;
}
function planRemoval(owned, { policy, parts }, reason) {
const { observed, marker, line, text } = owned;
const live = require_canonical_automation.r(observed, {
parts,
appliedEvent: marker.hashes.event,
text
});
if (marker.protect) return {
conflicts: [require_plan_policy.c(owned)],
...stays(owned, live, "protected")
};
const onRemove = removalOf(owned, policy);
if (onRemove === "keep" || onRemove === "disable" && !observed.enabled) return stays(owned, live, "kept");
const after = onRemove === "delete" ? void 0 : draftOf(owned, onRemove);
if (onRemove !== "delete" && after === void 0) return stays(owned, live, "inexpressible");
parts.keep(observed, live);
return {
change: require_redact_document.p({
key: marker.key,
action: onRemove,
reason,
origin: "git",
before: live,
line,
...require_common.cn({ after }),
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
const parts = require_marker.v.filter((part) => require_digest.r(marker, live, part) === "different");
if (parts.length === 0) return [];
const document = require_document.t(observed);
return [{
key: marker.key,
name: observed.name,
scope: require_describe_observed.n(observed),
id: observed.id,
kind,
fields: parts.map((part) => ({
path: FIELDS[part],
part,
before: document[FIELDS[part]] ?? "",
origin: "drift"
})),
isRepaired: false,
...require_common.cn({ updatedAt: observed.updatedAt })
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
const disabled = require_canonical_automation.r({
...observed,
enabled: false
});
const hashes = {
...marker.hashes,
enabled: require_digest.i(disabled, "enabled", marker.version, marker.ignored)
};
return {
name,
description: isDisabled ? require_redact_document.d(text, {
...marker,
hashes
}) : text,
enabled: isDisabled ? false : observed.enabled,
scope,
...require_common.cn({
event: event.kind === "other" ? void 0 : event,
action: action.kind === "other" ? void 0 : action
})
};
}
exports.n = planRemoval;
exports.r = unmanagedAutomation;
exports.t = isReviewed;
