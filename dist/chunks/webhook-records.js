import { s as parseMarker } from "./marker.js";
import { r as isCopy } from "./classify-observed.js";
// src/reconcile/webhooks/webhook-records.ts
function readWebhookRecords(automations, { owner, formerOwners }) {
	const owners = new Set([owner, ...formerOwners]);
	const ours = new Map();
	const others = new Map();
	const listOf = (id) => {
		const known = ours.get(id) ?? [];
		ours.set(id, known);
		return known;
	};
	for (const observed of automations) {
		const marker = recordingMarker(observed);
		if (marker === void 0) continue;
		const { webhook, formerWebhooks = [] } = marker;
		const ids = [...formerWebhooks, ...webhook === void 0 ? [] : [webhook.id]];
		if (!owners.has(marker.owner)) {
			for (const id of ids) others.set(id, marker.owner);
			continue;
		}
		for (const id of ids) listOf(id);
		if (webhook !== void 0) listOf(webhook.id).push(webhook);
	}
	return {
		ours,
		others
	};
}
function recordingMarker(observed) {
	if (!/,(?:webhook|left)=/u.test(observed.description)) return void 0;
	const parsed = parseMarker(observed.description);
	if (parsed.kind !== "marker" || isCopy(parsed.marker, observed)) return void 0;
	return parsed.marker;
}
export { readWebhookRecords as t };
