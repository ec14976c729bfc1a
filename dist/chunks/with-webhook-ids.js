const require_common = require("./common.js");
const require_marker = require("./marker.js");
const require_canonical_automation = require("./canonical-automation.js");
const require_digest = require("./digest.js");
const require_redact_document = require("./redact-document.js");
const require_plan_policy = require("./plan-policy.js");
// src/reconcile/webhooks/with-webhook-ids.ts
function webhooksOf({ after }) {
if (after === void 0) return [];
const used = after.action === void 0 ? void 0 : require_marker.y(after.action)?.id;
const parsed = require_marker.s(after.description);
return [used, parsed.kind === "marker" ? parsed.marker.webhook?.id : void 0].filter((id) => id !== void 0);
}
function withWebhookIds(change, ids) {
const { after, before } = change;
if (after === void 0 || !webhooksOf(change).some((id) => require_plan_policy.P(id) && ids.has(id))) return change;
return {
...change,
after: draftWithIds(after, before, ids)
};
}
function draftWithIds(after, before, ids) {
const { action } = after;
const used = action === void 0 ? void 0 : require_marker.y(action);
const id = used === void 0 ? void 0 : ids.get(used.id);
const resolved = action !== void 0 && "integration" in action && used !== void 0 && id !== void 0 ? {
...action,
integration: {
...used,
id
}
} : action;
const draft = {
...after,
...require_common.cn({ action: resolved })
};
const parsed = require_marker.s(after.description);
if (parsed.kind !== "marker") return draft;
const { marker, text } = parsed;
const content = require_redact_document.m(before, draft);
const actionHash = id === void 0 || content === void 0 || marker.hashes.action === "*" ? marker.hashes.action : require_digest.i(require_canonical_automation.r(content, { text }), "action", marker.version, marker.ignored ?? []);
const { webhook } = marker;
const recorded = webhook === void 0 ? void 0 : ids.get(webhook.id) ?? webhook.id;
const written = {
...marker,
hashes: {
...marker.hashes,
action: actionHash
},
...require_common.cn({ webhook: webhook === void 0 || recorded === void 0 ? void 0 : {
...webhook,
id: recorded
} })
};
return {
...draft,
description: require_redact_document.d(text, written)
};
}
exports.n = webhooksOf;
exports.r = withWebhookIds;
exports.t = draftWithIds;
