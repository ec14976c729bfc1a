import { t as invariant } from "./invariant.js";
// src/model/automation.ts
/** The six parts of an automation that are hashed, compared and attributed separately. In marker order. */
const PARTS = [
	"name",
	"description",
	"enabled",
	"scope",
	"event",
	"action"
];
/** Whether a manifest can express all of what was observed. */
function isExpressible(observed) {
	return observed.scope.kind !== "other" && observed.event.kind !== "other" && observed.action.kind !== "other";
}
/** The integration that an action uses; absent when it uses none. */
function actionIntegration(action) {
	return "integration" in action ? action.integration : void 0;
}
// src/model/canonical-text.ts
/**
* The canonical form of a text that people read: line ends are `\n`, and space at the end of a line or of the text is
* gone. The server and its web page change both.
*/
function canonicalText(text) {
	const lines = splitLines(text).map((line) => line.trimEnd());
	while (lines.at(-1) === "") lines.pop();
	return lines.join("\n");
}
/** The lines of a text, whatever system it was written on. */
function splitLines(text) {
	return text.split(/\r\n|\r|\n/u);
}
// src/model/marker.ts
/**
* Markers: the line of an automation's description that says who owns it and what was last applied.
*
* `Managed in Git; edits here are undone. [wac:OWNER#KEY@VERSION:HASH.HASH.HASH.HASH.HASH.HASH,flag,…]`, one hash for
* each part in the order of `PARTS`. Written as the last line, found on any. Owner and key can be read in every
* version, so that a newer marker is still known to be ours.
*/
/** What stands before the bracket; only the bracket is read. */
const WORDING = "Managed in Git; edits here are undone.";
/** The beginning of a marker, which no manifest's own text may hold. */
const MARKER_START = "[wac:";
/** How long owner and key may be together: a description has room for text too. */
const MARKER_IDENTITY_LIMIT = 200;
const OWNER = /^[A-Za-z0-9._/-]+(?::[A-Za-z0-9._-]+)?$/u;
const KEY = /^[A-Za-z0-9._/-]+$/u;
const TOKEN = /\[wac:[^[\]]*\]?/gu;
const IDENTITY = /^\[wac:([A-Za-z0-9._/-]+(?::[A-Za-z0-9._-]+)?)#([A-Za-z0-9._/-]+)@([1-9][0-9]{0,5}):([^[\]]*)\]$/u;
const HASH = /^(?:[0-9a-f]{4}|\*)$/u;
const ON_REMOVE = /* @__PURE__ */ new Set([
	"delete",
	"disable",
	"keep",
	"release"
]);
/**
* Reads the marker of a description. Never throws, whatever the text.
*
* Where there are several, malformed ones are text as long as another can be read; those of one owner and key are
* one, and the last of them decides, as the last line is where we write; those of more than one are unreadable.
*/
function parseMarker(description) {
	if (!description.includes(MARKER_START)) return {
		kind: "none",
		text: canonicalText(description)
	};
	const lines = splitLines(description).map((line) => ({
		line,
		tokens: (line.match(TOKEN) ?? []).map(parseToken)
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
/**
* The marker's line.
*
* @throws on an owner or key that no marker can carry: manifests are checked before.
*/
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
/** A description: the text, then the marker as its last line. */
function withMarker(text, marker) {
	const body = canonicalText(text);
	return body === "" ? renderMarker(marker) : `${body}\n${renderMarker(marker)}`;
}
/** Whether a marker can carry the owner and the key. */
function isMarkerIdentity(owner, key) {
	return OWNER.test(owner) && KEY.test(key) && owner.length + key.length <= MARKER_IDENTITY_LIMIT;
}
function parseToken(token) {
	const match = IDENTITY.exec(token);
	if (match === null) return { kind: "malformed" };
	const [, owner = "", key = "", version = "", rest = ""] = match;
	if (!isMarkerIdentity(owner, key)) return { kind: "malformed" };
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
	const byPart = Object.fromEntries(PARTS.map((part, index) => [part, hashes[index]]));
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
