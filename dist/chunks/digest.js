import { H as stableJson } from "./common.js";
import { a as normalizeIgnored, i as isWhollyIgnored, l as payloadOfVersion1, o as withoutIgnored, p as PARTS } from "./marker.js";
import { B as scopeType, z as scopePath } from "./project.js";
import { n as canonicalPart, r as canonicalAction, t as canonicalAutomation } from "./canonical-automation.js";
import { hash } from "node:crypto";
// src/model/canonical/digest.ts
const VERSIONS = new Map([[1, partHashVersion1], [2, partHashVersion2]]);
function partHashes(content, ignoredPaths = []) {
	const ignored = normalizeIgnored(ignoredPaths);
	const hashes = {};
	for (const part of PARTS) hashes[part] = partHash(content, part, 2, ignored);
	return hashes;
}
function partHash(content, part, version, ignored = []) {
	const make = VERSIONS.get(version);
	if (make === void 0 || isWhollyIgnored(part, ignored)) return "*";
	if (!REPEATED.has(part)) return make(hashedForm(content, part, version, ignored), part);
	const id = `${version} ${part} ${JSON.stringify(content[part])}`;
	const known = remembered.get(id);
	if (known !== void 0) return known;
	const made = make(hashedForm(content, part, version, ignored), part);
	if (remembered.size >= MAX_REMEMBERED) remembered.clear();
	remembered.set(id, made);
	return made;
}
function comparePart(marker, content, part) {
	const before = marker.hashes[part];
	if (before === "*") return marker.ignored === void 0 ? "unknown" : "ignored";
	return before === partHash(content, part, marker.version, marker.ignored) ? "same" : "different";
}
function automationDigest(content) {
	return sha256(`wac/automation\n${stableJson({ ...canonicalAutomation(content) })}`);
}
function adoptionDigest(content) {
	return `sha256:${automationDigest(content).slice(0, 16)}`;
}
function partHashVersion1(form, part) {
	return sha256(`wac/1/${part}\n${stableJson(form)}`).slice(0, 4);
}
function partHashVersion2(form, part) {
	return hash("sha256", `wac/2/${part}\n${stableJson(form)}`, "base64url").slice(0, 8);
}
const REPEATED = new Set([
	"enabled",
	"scope",
	"event"
]);
const remembered = new Map();
const MAX_REMEMBERED = 1e3;
function hashedForm(content, part, version, ignored) {
	const { scope } = content;
	if (part === "action" && version === 1) return actionOfVersion1(content.action);
	if (part !== "scope" || scope.kind === "other") return withoutIgnored(canonicalPart(content, part), part, ignored);
	return {
		type: scopeType(scope),
		path: scopePath(scope)
	};
}
function actionOfVersion1(action) {
	const form = canonicalAction(action);
	return action.kind === "sendWebhook" ? {
		...form,
		payload: payloadOfVersion1(action.payload)
	} : form;
}
function sha256(text) {
	return hash("sha256", text, "hex");
}
export { partHashes as a, partHash as i, automationDigest as n, comparePart as r, adoptionDigest as t };
