import { G as parseLosslessJson, H as stableJson, K as renderLosslessJson, L as invariant, Q as isJsonObject, R as canonicalDecimal, Z as isJsonList } from "./common.js";
import { hash } from "node:crypto";
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
// src/model/canonical/canonical-payload.ts
function canonicalPayload(payload) {
	return payloadForm(payload, canonicalDecimal);
}
function payloadOfVersion1(payload) {
	return payloadForm(payload, (text) => text);
}
function payloadForm(payload, spell) {
	const text = canonicalText(payload);
	if (text.trim() === "") return null;
	const value = parseLosslessJson(text);
	if (value === void 0) return { text };
	const json = renderLosslessJson(value, spell);
	return isEmptyPayload(json) ? null : { json };
}
function payloadDocument(payload) {
	return payloadValue(payload, canonicalPayload(payload));
}
function payloadToWrite(payload) {
	return payloadValue(payload, payloadOfVersion1(payload));
}
function payloadValue(payload, canonical) {
	if (canonical === null) return void 0;
	const { json, text } = canonical;
	if (typeof text === "string") return text;
	if (typeof json !== "string") return void 0;
	const value = JSON.parse(payload);
	return (isJsonObject(value) || isJsonList(value)) && !hasProtoKey(json) && stableJson(value) === json ? value : json;
}
function withPayloadValue(payload, from, path) {
	const target = parseLosslessJson(payload === "" ? "{}" : payload);
	const source = parseLosslessJson(from === "" ? "{}" : from);
	if (target === void 0 || source === void 0) return payload;
	const changed = replaceAt(target, source, path);
	return changed === void 0 || changed === target ? payload : renderLosslessJson(changed);
}
function withoutPayloadValue(canonical, path) {
	const text = isJsonObject(canonical) ? canonical["json"] : void 0;
	const value = typeof text === "string" ? parseLosslessJson(text) : void 0;
	const changed = value === void 0 ? void 0 : removeAt(value, path);
	return changed === void 0 ? canonical : canonicalPayload(renderLosslessJson(changed));
}
function isEmptyPayload(json) {
	return json === "null" || json === "{}" || json === "\"\"";
}
function hasProtoKey(json) {
	return json.includes("\"__proto__\":");
}
function replaceAt(target, source, path) {
	const [key, ...rest] = path;
	if (key === void 0) return source;
	if (!isLosslessObject(target) || !isLosslessObject(source)) return void 0;
	const next = new Map(target);
	const live = source.get(key);
	if (rest.length > 0 && live !== void 0) {
		const inner = replaceAt(target.get(key) ?? new Map(), live, rest);
		if (inner === void 0) return void 0;
		next.set(key, inner);
		return next;
	}
	if (live === void 0) {
		if (rest.length === 0) next.delete(key);
		else return removeAt(target, path);
		return next;
	}
	next.set(key, live);
	return next;
}
function removeAt(target, path) {
	const [key, ...rest] = path;
	if (key === void 0 || !isLosslessObject(target)) return void 0;
	const next = new Map(target);
	const inner = target.get(key);
	if (inner === void 0) return target;
	if (rest.length === 0) {
		next.delete(key);
		return next;
	}
	const changed = removeAt(inner, rest);
	if (changed === void 0) return void 0;
	next.set(key, changed);
	return next;
}
function isLosslessObject(value) {
	return value instanceof Map;
}
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
function isWhollyIgnored(part, paths) {
	return paths.some((path) => PART_BY_WORD.get(path) === part);
}
function normalizeIgnored(paths) {
	const all = [...new Set(paths)].sort();
	return all.filter((path) => !all.some((other) => path.startsWith(`${other}.`)));
}
function withoutIgnored(canonical, part, paths) {
	if (part !== "action" || !isJsonObject(canonical)) return canonical;
	let rest = canonical;
	for (const path of paths) {
		const [word, kind, field, ...inner] = path.split(".");
		if (word !== "then" || kind !== canonical["kind"]) continue;
		if (field === void 0) return { kind: canonical["kind"] ?? null };
		if (field === "payload" && inner.length > 0) rest = {
			...rest,
			payload: withoutPayloadValue(rest["payload"] ?? null, inner)
		};
		else rest = Object.fromEntries(Object.entries(rest).filter(([name]) => name !== field));
	}
	return rest;
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
const CLAIM = /^\[wac:([A-Za-z0-9._/-]+(?::[A-Za-z0-9._-]+)?)#([A-Za-z0-9._/-]+)/u;
const HASHES = [/^(?:[0-9a-f]{4}|\*)$/u, /^(?:[A-Za-z0-9_-]{8}|\*)$/u];
const CHECK_LENGTH = 8;
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
		const claims = lines.flatMap(({ tokens }) => tokens.flatMap((token) => token.kind === "malformed" && token.claim !== void 0 ? [token.claim] : []));
		return {
			kind: "unreadable",
			reason: "malformed",
			line: line.join("\n"),
			claims,
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
		claims: identified.map(({ owner, key }) => ({
			owner,
			key
		})),
		text
	};
	if (last.kind === "read") return {
		kind: "marker",
		marker: last.marker,
		line,
		text
	};
	const claims = [{
		owner: last.owner,
		key: last.key
	}];
	return {
		kind: "unreadable",
		reason: last.reason,
		line,
		claims,
		text
	};
}
function renderMarker(marker) {
	const { owner, key, version } = marker;
	invariant(isMarkerIdentity(owner, key), "a marker has a valid owner and key");
	const hashes = PARTS.map((part) => marker.hashes[part]);
	const pattern = HASHES[version - 1];
	invariant(pattern !== void 0 && hashes.every((each) => pattern.test(each)), "a marker has a hash for each part");
	const ignored = normalizeIgnored(marker.ignored ?? []);
	const flags = [
		marker.protect ? ",protect" : "",
		marker.onRemove === void 0 ? "" : `,onRemove=${marker.onRemove}`,
		marker.shadow ? ",shadow" : "",
		ignored.length === 0 ? "" : `,ignore=${ignored.map(encodePath).join("+")}`
	].join("");
	const check = version === 1 ? [] : [checkOf({
		owner,
		key,
		version
	}, hashes, flags)];
	const identity = `${owner}#${key}@${version}`;
	return `${WORDING} ${MARKER_START}${identity}:${[...hashes, ...check].join(".")}${flags}]`;
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
	const [, owner = "", key = "", version = "", rest = ""] = match ?? CLAIM.exec(token) ?? [];
	if (owner === "" || owner.length + key.length > MARKER_IDENTITY_LIMIT) return { kind: "malformed" };
	if (match === null) return {
		kind: "malformed",
		claim: {
			owner,
			key
		}
	};
	const body = parseBody({
		owner,
		key,
		version: Number(version)
	}, rest);
	return typeof body === "string" ? {
		kind: "beyond",
		owner,
		key,
		reason: body
	} : {
		kind: "read",
		owner,
		key,
		marker: body
	};
}
function parseBody(identity, rest) {
	const { version } = identity;
	const pattern = HASHES[version - 1];
	if (version > 2 || pattern === void 0) return "newer-version";
	const [digest = "", ...flags] = rest.split(",");
	const hashes = digest.split(".");
	const check = version === 1 ? void 0 : hashes.pop();
	if (hashes.length !== PARTS.length || !hashes.every((each) => pattern.test(each))) return "malformed";
	const flagText = flags.map((flag) => `,${flag}`).join("");
	if (check !== void 0 && check !== checkOf(identity, hashes, flagText)) return "malformed";
	const onRemove = flags.filter((flag) => isOnRemoveFlag(flag));
	const ignore = flags.filter((flag) => version > 1 && flag.startsWith("ignore="));
	const isKnown = (flag) => flag === "protect" || flag === "shadow" || onRemove.includes(flag) || ignore.includes(flag);
	if (!flags.every(isKnown) || onRemove.length > 1 || ignore.length > 1) return "unknown-flag";
	const ignored = ignore.flatMap((flag) => flag.slice(7).split("+").map(decodePath));
	if (!PARTS.every((part, index) => version === 1 || hashes[index] === "*" === isWhollyIgnored(part, ignored))) return "malformed";
	const [kept] = onRemove;
	return {
		...identity,
		hashes: hashesByPart(hashes),
		...version === 1 ? {} : { ignored },
		protect: flags.includes("protect"),
		shadow: flags.includes("shadow"),
		...kept === void 0 ? {} : { onRemove: kept.slice(9) }
	};
}
function hashesByPart(hashes) {
	const [name, description, enabled, scope, event, action] = hashes;
	const of = (each) => each ?? "*";
	return {
		name: of(name),
		description: of(description),
		enabled: of(enabled),
		scope: of(scope),
		event: of(event),
		action: of(action)
	};
}
function isOnRemoveFlag(flag) {
	return flag.startsWith("onRemove=") && ON_REMOVE.has(flag.slice(9));
}
const DIGEST_VERSION = 2;
function checkOf({ owner, key, version }, hashes, flags) {
	const text = `wac/${version}/marker\n${owner}#${key}\n${hashes.join(".")}${flags}`;
	return hash("sha256", text, "base64url").slice(0, CHECK_LENGTH);
}
function encodePath(path) {
	return path.replace(/[^A-Za-z0-9._-]/gu, (character) => [...Buffer.from(character, "utf8")].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join(""));
}
function decodePath(encoded) {
	return encoded.replace(/(?:%[0-9A-F]{2})+/gu, (bytes) => Buffer.from(bytes.replaceAll("%", ""), "hex").toString("utf8"));
}
export { normalizeIgnored as a, payloadDocument as c, withPayloadValue as d, canonicalText as f, isExpressible as h, isWhollyIgnored as i, payloadOfVersion1 as l, actionIntegration as m, withMarker as n, withoutIgnored as o, PARTS as p, ignoredParts as r, canonicalPayload as s, parseMarker as t, payloadToWrite as u };
