const require_common = require("./common.js");
const require_canonical_automation = require("./canonical-automation.js");
const require_digest = require("./digest.js");
const require_marker = require("./marker.js");
// src/reconcile/ownership/live-identity.ts
function liveIdentity(observed) {
const parsed = require_marker.s(observed.description);
return {
digest: require_digest.n(require_canonical_automation.r(observed, { text: parsed.text })),
...require_common.cn({ marker: parsed.kind === "none" ? void 0 : parsed.line })
};
}
exports.t = liveIdentity;
