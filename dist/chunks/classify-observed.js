import { w as stableJson, z as compareText } from "./common.js";
import { i as PARTS, o as isExpressible, t as parseMarker } from "./marker.js";
import { C as scopePath, w as scopeType, x as describeScope } from "./project.js";
import { n as canonicalPart, t as canonicalAutomation } from "./canonical-automation.js";
import { hash } from "node:crypto";
// src/model/canonical/ignored-parts.ts
const PART_BY_WORD = new Map([
	["name", "name"],
	["description", "description"],
	["enabled", "enabled"],
	["scope", "scope"],
	["when", "event"],
	["then", "action"]
]);
function partOfPath(path) {
	return PART_BY_WORD.get(path.split(".", 1)[0] ?? "");
}
function ignoredParts(paths) {
	return new Set(paths.map(partOfPath).filter((part) => part !== void 0));
}
// src/model/canonical/digest.ts
const VERSIONS = new Map([[1, partHashVersion1]]);
function partHashes(content, ignoredPaths = []) {
	const ignored = ignoredParts(ignoredPaths);
	const hashes = {};
	for (const part of PARTS) hashes[part] = ignored.has(part) ? "*" : partHash(content, part, 1);
	return hashes;
}
function partHash(content, part, version) {
	return VERSIONS.get(version)?.(content, part) ?? "*";
}
function judgePart(marker, content, part) {
	return judgeHash(marker, partHash(content, part, marker.version), part);
}
function judgeHash({ hashes }, now, part) {
	const remembered = hashes[part];
	if (remembered === "*" || now === "*") return "ignored";
	return remembered === now ? "same" : "different";
}
function automationDigest(content) {
	return sha256(`wac/automation\n${stableJson({ ...canonicalAutomation(content) })}`);
}
function partHashVersion1(content, part) {
	if (!REPEATED.has(part)) return freshHashVersion1(content, part);
	const id = `${part} ${JSON.stringify(content[part])}`;
	const known = remembered.get(id);
	if (known !== void 0) return known;
	const made = freshHashVersion1(content, part);
	if (remembered.size >= MOST_REMEMBERED) remembered.clear();
	remembered.set(id, made);
	return made;
}
const REPEATED = new Set([
	"enabled",
	"scope",
	"event"
]);
const remembered = new Map();
const MOST_REMEMBERED = 1e3;
function freshHashVersion1(content, part) {
	return sha256(`wac/1/${part}\n${stableJson(hashedForm(content, part))}`).slice(0, 4);
}
function hashedForm(content, part) {
	const { scope } = content;
	if (part !== "scope" || scope.kind === "other") return canonicalPart(content, part);
	return {
		type: scopeType(scope),
		path: scopePath(scope)
	};
}
function sha256(text) {
	return hash("sha256", text, "hex");
}
// src/reconcile/ownership/describe-observed.ts
function describeObservedScope({ scope, listedIn }) {
	return scope.kind === "other" ? `${scope.type} in ${listedIn}` : describeScope(scope);
}
function entityOf({ scope, listedIn }) {
	return scope.kind === "other" ? listedIn : scope.entity;
}
function describeObserved(observed) {
	return `"${observed.name}" in ${describeObservedScope(observed)}`;
}
// src/reconcile/ownership/classify-observed.ts
function classifyObserved(automations, policy) {
	const holders = new Map();
	const strangers = [];
	const newer = [];
	for (const observed of [...automations].sort((a, b) => compareText(a.id, b.id))) {
		const found = classifyOne(observed, policy);
		if (found.kind === "holder") {
			const { holder } = found;
			const known = holders.get(holder.marker.key);
			if (known === void 0) holders.set(holder.marker.key, [holder]);
			else known.push(holder);
		} else (found.kind === "newer" ? newer : strangers).push(found.stranger);
	}
	return {
		holders,
		strangers,
		newer
	};
}
function classifyOne(observed, policy) {
	const isOurs = (owner) => owner === policy.owner || policy.formerOwners.includes(owner);
	const reading = parseMarker(observed.description);
	if (reading.kind === "none") return {
		kind: "stranger",
		stranger: {
			observed,
			reason: isExpressible(observed) ? "unmanaged" : "inexpressible"
		}
	};
	if (reading.kind === "unreadable") {
		const { owner, key, line } = reading;
		return {
			kind: (reading.reason === "newer-version" || reading.reason === "unknown-flag") && owner !== void 0 && isOurs(owner) ? "newer" : "stranger",
			stranger: {
				observed,
				reason: "unreadable-marker",
				line,
				...owner === void 0 ? {} : { owner },
				...key === void 0 ? {} : { key }
			}
		};
	}
	const { marker, line, text } = reading;
	const { owner, key } = marker;
	if (isOurs(owner)) return {
		kind: "holder",
		holder: toHolder(observed, {
			marker,
			line,
			text
		}, policy.formerEntities)
	};
	return {
		kind: "stranger",
		stranger: {
			observed,
			reason: baseOwner(owner) === baseOwner(policy.owner) ? "other-environment" : "foreign",
			owner,
			key,
			marker,
			line,
			text
		}
	};
}
function toHolder(observed, reading, formerEntities) {
	const { marker } = reading;
	return {
		observed,
		marker,
		line: reading.line,
		text: reading.text,
		isCopy: isCopy(marker, observed),
		isLeft: formerEntities.includes(observed.listedIn)
	};
}
function isCopy(marker, observed) {
	return judgePart(marker, observed, "scope") === "different" && judgePart(marker, observed, "name") === "different";
}
function baseOwner(owner) {
	return owner.split(":")[0] ?? owner;
}
export { describeObserved as a, automationDigest as c, partHash as d, partHashes as f, toHolder as i, judgeHash as l, classifyObserved as n, describeObservedScope as o, ignoredParts as p, isCopy as r, entityOf as s, baseOwner as t, judgePart as u };
