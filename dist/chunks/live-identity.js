import { K as present } from "./common.js";
import { n as canonicalAutomation } from "./canonical-automation.js";
import { n as automationDigest } from "./digest.js";
import { t as parseMarker } from "./marker.js";
// src/reconcile/ownership/live-identity.ts
function liveIdentity(observed) {
	const reading = parseMarker(observed.description);
	return {
		digest: automationDigest(canonicalAutomation(observed, { text: reading.text })),
		...present({ marker: reading.kind === "none" ? void 0 : reading.line })
	};
}
export { liveIdentity as t };
