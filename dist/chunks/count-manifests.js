import { st as countNoun } from "./common.js";
// src/report/text/count-manifests.ts
function countManifests(automations, webhooks) {
	if (webhooks === 0) return countNoun(automations, "automation");
	const counted = countNoun(webhooks, "webhook");
	return automations === 0 ? counted : `${countNoun(automations, "automation")} and ${counted}`;
}
export { countManifests as t };
