import { C as automationDigest } from "./plan-policy.js";
import { t as parseMarker } from "./marker.js";
// src/reconcile/ownership/live-identity.ts
function liveIdentity(observed) {
	const reading = parseMarker(observed.description);
	return {
		digest: automationDigest(observed),
		...reading.kind === "none" ? {} : { marker: reading.line }
	};
}
export { liveIdentity as t };
