const require_common = require("./common.js");
const require_marker = require("./marker.js");
const require_classify_observed = require("./classify-observed.js");
// src/reconcile/webhooks/webhook-records.ts
function readWebhookRecords(automations, { owner, formerOwners }) {
const recorded = recordedOf(automations);
const owners = new Set([owner, ...formerOwners]);
const ours = new Map();
const listOf = (id) => {
const known = ours.get(id) ?? [];
ours.set(id, known);
return known;
};
for (const { marker } of markersOf(recorded, owners)) {
for (const id of recordedIds(marker)) listOf(id);
if (marker.webhook !== void 0) listOf(marker.webhook.id).push(marker.webhook);
}
const others = new Map();
for (const [id, recording] of recorded.ownersById) {
const other = recording.findLast((each) => !owners.has(each));
if (other !== void 0) others.set(id, other);
}
return {
ours,
others
};
}
const recordedOf = require_common.Q((automations) => {
const byOwner = new Map();
const ownersById = new Map();
for (const [position, observed] of automations.entries()) {
const marker = recordingMarker(observed);
if (marker === void 0) continue;
const { owner } = marker;
byOwner.set(owner, byOwner.get(owner) ?? []).get(owner)?.push({
position,
marker
});
for (const id of recordedIds(marker)) {
const owners = ownersById.get(id) ?? new Set();
owners.delete(owner);
ownersById.set(id, owners.add(owner));
}
}
return {
byOwner,
ownersById: new Map([...ownersById].map(([id, all]) => [id, [...all]]))
};
});
function markersOf({ byOwner }, owners) {
return [...owners].flatMap((owner) => byOwner.get(owner) ?? []).sort((a, b) => a.position - b.position);
}
function recordedIds({ webhook, formerWebhooks = [] }) {
return [...formerWebhooks, ...webhook === void 0 ? [] : [webhook.id]];
}
function recordingMarker(observed) {
if (!/,(?:webhook|left)=/u.test(observed.description)) return void 0;
const parsed = require_marker.s(observed.description);
if (parsed.kind !== "marker" || require_classify_observed.n(parsed.marker, observed)) return void 0;
return parsed.marker;
}
exports.t = readWebhookRecords;
