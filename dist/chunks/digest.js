const require_common = require("./common.js");
const require_marker = require("./marker.js");
const require_canonical_automation = require("./canonical-automation.js");
let node_crypto = require("node:crypto");
// src/model/canonical/digest.ts
const VERSIONS = new Map([[1, partHashVersion1], [2, partHashVersion2]]);
function partHashes(automation, ignoredPaths = []) {
const ignored = require_marker.u(ignoredPaths);
const of = (part) => partHash(automation, part, 2, ignored);
return {
name: of("name"),
description: of("description"),
enabled: of("enabled"),
scope: of("scope"),
event: of("event"),
action: of("action")
};
}
function partHash(automation, part, version, ignored = []) {
const make = VERSIONS.get(version);
if (make === void 0 || require_marker.l(part, ignored)) return "*";
return make(automation, part, ignored);
}
function comparePart(marker, automation, part) {
const before = marker.hashes[part];
if (before === "*") return marker.ignored === void 0 ? "unknown" : "ignored";
return before === partHash(automation, part, marker.version, marker.ignored) ? "same" : "different";
}
function automationDigest({ parts }) {
const entries = SORTED_PARTS.map((part) => `"${part}":${parts[part].text}`);
return (0, node_crypto.hash)("sha256", `wac/automation\n{${entries.join(",")}}`, "hex");
}
function adoptionDigest(automation) {
return `sha256:${automationDigest(automation).slice(0, 16)}`;
}
const SORTED_PARTS = [...require_marker.v].sort();
function partHashVersion1({ content, parts }, part) {
const text = part === "action" ? actionOfVersion1(content.action) : parts[part].hashed;
return (0, node_crypto.hash)("sha256", `wac/1/${part}\n${text}`, "hex").slice(0, 4);
}
function partHashVersion2({ parts }, part, ignored) {
if (part !== "action" || ignored.length === 0) return parts[part].hash(part);
const rest = require_marker.d(require_canonical_automation.o(parts[part]), part, ignored);
return new require_canonical_automation.a(require_common.jt(rest)).hash(part);
}
function actionOfVersion1(action) {
const form = require_canonical_automation.s(action);
return require_common.jt(action.kind === "sendWebhook" ? {
...form,
payload: require_marker.C(action.payload)
} : form);
}
exports.a = partHashes;
exports.i = partHash;
exports.n = automationDigest;
exports.r = comparePart;
exports.t = adoptionDigest;
