import { Kt as present } from "./common.js";
import { r as canonicalAutomation } from "./canonical-automation.js";
import { n as automationDigest } from "./digest.js";
import { s as parseMarker } from "./marker.js";
// src/reconcile/ownership/live-identity.ts
function liveIdentity(observed) {
const parsed = parseMarker(observed.description);
return {
digest: automationDigest(canonicalAutomation(observed, { text: parsed.text })),
...present({ marker: parsed.kind === "none" ? void 0 : parsed.line })
};
}
export { liveIdentity as t };
