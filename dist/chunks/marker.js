import { T as invariant } from "./common.js";
// src/model/automation.ts
const PARTS = [
	"name",
	"description",
	"enabled",
	"scope",
	"event",
	"action"
];
function isExpressible(observed) {
	return observed.scope.kind !== "other" && observed.event.kind !== "other" && observed.action.kind !== "other";
}
function actionIntegration(action) {
	return "integration" in action ? action.integration : void 0;
}
// src/model/canonical/canonical-text.ts
function canonicalText(text) {
	if (!UNTIDY.test(text)) return text;
	const lines = splitLines(text).map((line) => line.trimEnd());
	while (lines.at(-1) === "") lines.pop();
	return lines.join("\n");
}
const UNTIDY = /\r|\s(?:\n|$)/u;
function splitLines(text) {
	return text.includes("\r") ? text.split(/\r\n|\r|\n/u) : text.split("\n");
}
// src/model/canonical/marker.ts
const WORDING = "Managed in Git; edits here are undone.";
const MARKER_START = "[wac:";
const MARKER_IDENTITY_LIMIT = 200;
const IGNORED_HASH = "*";
const OWNER = /^[A-Za-z0-9._/-]+(?::[A-Za-z0-9._-]+)?$/u;
const KEY = /^[A-Za-z0-9._/-]+$/u;
const TOKEN = /\[wac:[^[\]]*\]?/gu;
const IDENTITY = /^\[wac:([A-Za-z0-9._/-]+(?::[A-Za-z0-9._-]+)?)#([A-Za-z0-9._/-]+)@([1-9][0-9]{0,5}):([^[\]]*)\]$/u;
const HASH = /^(?:[0-9a-f]{4}|\*)$/u;
const ON_REMOVE = new Set([
	"delete",
	"disable",
	"keep",
	"release"
]);
function parseMarker(description) {
	if (!description.includes(MARKER_START)) return {
		kind: "none",
		text: canonicalText(description)
	};
	const lines = splitLines(description).map((line) => ({
		line,
		tokens: line.includes(MARKER_START) ? (line.match(TOKEN) ?? []).map(parseToken) : []
	}));
	const ours = lines.filter(({ tokens }) => tokens.some((token) => token.kind !== "malformed"));
	const identified = ours.flatMap(({ tokens }) => tokens.filter((token) => token.kind !== "malformed"));
	const last = identified.at(-1);
	if (last === void 0) {
		const line = lines.filter(({ tokens }) => tokens.length > 0).map((each) => each.line);
		const text = canonicalText(description);
		return {
			kind: "unreadable",
			reason: "malformed",
			line: line.join("\n"),
			text
		};
	}
	const line = ours.map((each) => each.line).join("\n");
	const rest = lines.filter((each) => !ours.includes(each)).map((each) => each.line);
	const text = canonicalText(rest.join("\n"));
	if (identified.some((token) => token.owner !== last.owner || token.key !== last.key)) return {
		kind: "unreadable",
		reason: "several",
		line,
		text
	};
	if (last.kind === "read") return {
		kind: "marker",
		marker: last.marker,
		line,
		text
	};
	return {
		kind: "unreadable",
		reason: last.reason,
		line,
		owner: last.owner,
		key: last.key,
		text
	};
}
function renderMarker(marker) {
	invariant(isMarkerIdentity(marker.owner, marker.key), "a marker has a valid owner and key");
	const hashes = PARTS.map((part) => marker.hashes[part]);
	invariant(hashes.every((hash) => HASH.test(hash)), "a marker has a hash for each part");
	const flags = [
		marker.protect ? ",protect" : "",
		marker.onRemove === void 0 ? "" : `,onRemove=${marker.onRemove}`,
		marker.shadow ? ",shadow" : ""
	].join("");
	const identity = `${marker.owner}#${marker.key}@${marker.version}`;
	return `${WORDING} ${MARKER_START}${identity}:${hashes.join(".")}${flags}]`;
}
function withMarker(text, marker) {
	const body = canonicalText(text);
	return body === "" ? renderMarker(marker) : `${body}\n${renderMarker(marker)}`;
}
function isMarkerIdentity(owner, key) {
	return OWNER.test(owner) && KEY.test(key) && owner.length + key.length <= MARKER_IDENTITY_LIMIT;
}
function parseToken(token) {
	const match = IDENTITY.exec(token);
	if (match === null) return { kind: "malformed" };
	const [, owner = "", key = "", version = "", rest = ""] = match;
	if (owner.length + key.length > MARKER_IDENTITY_LIMIT) return { kind: "malformed" };
	if (Number(version) > 1) return {
		kind: "beyond",
		owner,
		key,
		reason: "newer-version"
	};
	const [digest = "", ...flags] = rest.split(",");
	const hashes = digest.split(".");
	if (hashes.length !== PARTS.length || !hashes.every((hash) => HASH.test(hash))) return {
		kind: "beyond",
		owner,
		key,
		reason: "malformed"
	};
	const onRemove = flags.filter((flag) => isOnRemoveFlag(flag)).map((flag) => flag.slice(9));
	const isKnown = (flag) => flag === "protect" || flag === "shadow" || isOnRemoveFlag(flag);
	if (!flags.every(isKnown) || onRemove.length > 1) return {
		kind: "beyond",
		owner,
		key,
		reason: "unknown-flag"
	};
	const byPart = {};
	PARTS.forEach((part, index) => {
		byPart[part] = hashes[index] ?? "*";
	});
	return {
		kind: "read",
		owner,
		key,
		marker: {
			owner,
			key,
			version: Number(version),
			hashes: byPart,
			protect: flags.includes("protect"),
			shadow: flags.includes("shadow"),
			...onRemove[0] === void 0 ? {} : { onRemove: onRemove[0] }
		}
	};
}
function isOnRemoveFlag(flag) {
	return flag.startsWith("onRemove=") && ON_REMOVE.has(flag.slice(9));
}
export { actionIntegration as a, PARTS as i, withMarker as n, isExpressible as o, canonicalText as r, parseMarker as t };
