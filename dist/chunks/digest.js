import { Gt as stableJson } from "./common.js";
import { d as withoutIgnored, g as PARTS, l as isWhollyIgnored, u as normalizeIgnored } from "./marker.js";
import { a as CanonicalPart, o as parsePart, s as canonicalAction } from "./canonical-automation.js";
import { r as payloadOfVersion1 } from "./canonical-payload.js";
import { hash } from "node:crypto";
// src/model/canonical/digest.ts
const VERSIONS = new Map([[1, partHashVersion1], [2, partHashVersion2]]);
function partHashes(automation, ignoredPaths = []) {
const ignored = normalizeIgnored(ignoredPaths);
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
if (make === void 0 || isWhollyIgnored(part, ignored)) return "*";
return make(automation, part, ignored);
}
function comparePart(marker, automation, part) {
const before = marker.hashes[part];
if (before === "*") return marker.ignored === void 0 ? "unknown" : "ignored";
return before === partHash(automation, part, marker.version, marker.ignored) ? "same" : "different";
}
function automationDigest({ parts }) {
const entries = SORTED_PARTS.map((part) => `"${part}":${parts[part].text}`);
return hash("sha256", `wac/automation\n{${entries.join(",")}}`, "hex");
}
function adoptionDigest(automation) {
return `sha256:${automationDigest(automation).slice(0, 16)}`;
}
const SORTED_PARTS = [...PARTS].sort();
function partHashVersion1({ content, parts }, part) {
const text = part === "action" ? actionOfVersion1(content.action) : parts[part].hashed;
return hash("sha256", `wac/1/${part}\n${text}`, "hex").slice(0, 4);
}
function partHashVersion2({ parts }, part, ignored) {
if (part !== "action" || ignored.length === 0) return parts[part].hash(part);
const rest = withoutIgnored(parsePart(parts[part]), part, ignored);
return new CanonicalPart(stableJson(rest)).hash(part);
}
function actionOfVersion1(action) {
const form = canonicalAction(action);
return stableJson(action.kind === "sendWebhook" ? {
...form,
payload: payloadOfVersion1(action.payload)
} : form);
}
export { partHashes as a, partHash as i, automationDigest as n, comparePart as r, adoptionDigest as t };
