import { Kt as present } from "./common.js";
import { _ as actionIntegration, s as parseMarker } from "./marker.js";
import { r as canonicalAutomation } from "./canonical-automation.js";
import { i as partHash } from "./digest.js";
import { f as contentAfter, u as withMarker } from "./redact-document.js";
import { l as isPendingId } from "./held-back.js";
// src/reconcile/webhooks/with-webhook-ids.ts
function webhooksOf({ after }) {
if (after === void 0) return [];
const used = after.action === void 0 ? void 0 : actionIntegration(after.action)?.id;
const parsed = parseMarker(after.description);
return [used, parsed.kind === "marker" ? parsed.marker.webhook?.id : void 0].filter((id) => id !== void 0);
}
function withWebhookIds(change, ids) {
const { after, before } = change;
if (after === void 0 || !webhooksOf(change).some((id) => isPendingId(id) && ids.has(id))) return change;
return {
...change,
after: draftWithIds(after, before, ids)
};
}
function draftWithIds(after, before, ids) {
const { action } = after;
const used = action === void 0 ? void 0 : actionIntegration(action);
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
...present({ action: resolved })
};
const parsed = parseMarker(after.description);
if (parsed.kind !== "marker") return draft;
const { marker, text } = parsed;
const content = contentAfter(before, draft);
const actionHash = id === void 0 || content === void 0 || marker.hashes.action === "*" ? marker.hashes.action : partHash(canonicalAutomation(content, { text }), "action", marker.version, marker.ignored ?? []);
const { webhook } = marker;
const recorded = webhook === void 0 ? void 0 : ids.get(webhook.id) ?? webhook.id;
const written = {
...marker,
hashes: {
...marker.hashes,
action: actionHash
},
...present({ webhook: webhook === void 0 || recorded === void 0 ? void 0 : {
...webhook,
id: recorded
} })
};
return {
...draft,
description: withMarker(text, written)
};
}
export { webhooksOf as n, withWebhookIds as r, draftWithIds as t };
