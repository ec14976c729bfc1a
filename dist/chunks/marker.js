const require_common = require("./common.js");
let node_crypto = require("node:crypto");
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
const json = minimalJson(payload);
if (json === void 0) return payloadForm(payload, require_common.Lt);
return isEmptyPayload(json) ? null : { json };
}
function minimalJson(payload) {
if (!payload.startsWith("{")) return void 0;
try {
const value = JSON.parse(payload);
if (!(JSON.stringify(value) === payload && !isDeep(value, 0))) return void 0;
return require_common.kt(value) ? payload : require_common.jt(value);
} catch {
return;
}
}
function isDeep(value, depth) {
if (depth > 200) return true;
if (typeof value !== "object" || value === null) return false;
return Object.values(value).some((item) => isDeep(item, depth + 1));
}
function payloadOfVersion1(payload) {
return payloadForm(payload, (text) => text);
}
function payloadForm(payload, spell) {
const text = canonicalText(payload);
if (text === "") return null;
const value = require_common.Pt(text);
if (value === void 0) return { text };
const json = require_common.Ft(value, spell);
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
return (require_common.Wt(value) || require_common.Ut(value)) && !hasProtoKey(json) && require_common.jt(value) === json ? value : json;
}
function withPayloadValue(payload, from, path) {
const target = require_common.Pt(payload === "" ? "{}" : payload);
const changed = replaceAt(target, require_common.Pt(from === "" ? "{}" : from), path);
return changed === void 0 || changed === target ? payload : require_common.Ft(changed);
}
function withoutPayloadValue(canonical, path) {
const text = require_common.Wt(canonical) ? canonical["json"] : void 0;
const value = typeof text === "string" ? require_common.Pt(text) : void 0;
const changed = value === void 0 ? void 0 : removeAt(value, path);
return changed === void 0 ? canonical : canonicalPayload(require_common.Ft(changed));
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
const live = source.get(key);
if (live === void 0) return removeAt(target, path);
const inner = replaceAt(target.get(key) ?? new Map(), live, rest);
return inner === void 0 ? void 0 : new Map(target).set(key, inner);
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
// src/model/webhook/webhook-record.ts
const HASH_HALF = 8;
const RECORD = /^([A-Za-z0-9._/-]+):([A-Za-z0-9._%-]+):([A-Za-z0-9_-]{16}):([dkr])(p?)$/u;
const ON_REMOVE$1 = new Map([
["d", "delete"],
["k", "keep"],
["r", "release"]
]);
function webhookHash({ name, url, accessToken, secret }) {
return half({
name,
url
}, "address") + half({
accessToken,
secret
}, "secrets");
}
function isWebhookHash(recorded, live) {
return isWebhookAddressHash(recorded, live) && isWebhookSecretsHash(recorded, live);
}
function isWebhookAddressHash(recorded, { name, url }) {
return recorded.slice(0, HASH_HALF) === half({
name,
url
}, "address");
}
function isWebhookSecretsHash(recorded, { accessToken, secret }) {
if (accessToken === void 0 || secret === void 0) return true;
return recorded.slice(HASH_HALF) === half({
accessToken,
secret
}, "secrets");
}
function encodeWebhookRecord({ key, id, hash: made, protect, onRemove }) {
return `${key}:${require_common.Ot(id)}:${made}:${onRemove.charAt(0)}${protect ? "p" : ""}`;
}
function decodeWebhookRecord(text) {
const [, key, id, made, end, protect] = RECORD.exec(text) ?? [];
const onRemove = ON_REMOVE$1.get(end ?? "");
if (key === void 0 || id === void 0 || made === void 0 || onRemove === void 0) return void 0;
return {
key,
id: require_common.Dt(id),
hash: made,
protect: protect === "p",
onRemove
};
}
function encodeIds(ids) {
return ids.map(require_common.Ot).join("+");
}
function decodeIds(text) {
return text.split("+").map((id) => require_common.Dt(id));
}
function half(fields, what) {
return (0, node_crypto.hash)("sha256", `wac/webhook/${what}\n${JSON.stringify(fields)}`, "base64url").slice(0, HASH_HALF);
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
return PART_BY_WORD.get(path.split(".")[0] ?? "");
}
function ignoredParts(paths) {
if (paths.length === 0) return NO_PARTS;
return new Set(paths.map(partOfPath).filter((part) => part !== void 0));
}
const NO_PARTS = new Set();
function isWhollyIgnored(part, paths) {
return paths.some((path) => PART_BY_WORD.get(path) === part);
}
function normalizeIgnored(paths) {
if (paths.length === 0) return paths;
const all = [...new Set(paths)].sort();
return all.filter((path) => !all.some((other) => path.startsWith(`${other}.`)));
}
function withoutIgnored(canonical, part, paths) {
if (part !== "action" || !require_common.Wt(canonical)) return canonical;
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
const MARKER_START = "[wac:";
const MARKER_IDENTITY_LIMIT = 200;
const IGNORED_HASH = "*";
const OWNER = /^[A-Za-z0-9._/-]+(?::[A-Za-z0-9._-]+)?$/u;
const KEY = /^[A-Za-z0-9._/-]+$/u;
const TOKEN = /\[wac:[^[\]]*\]?/gu;
const VERSION = /^[1-9][0-9]{0,5}$/u;
const CLAIM = /^\[wac:([A-Za-z0-9._/-]+(?::[A-Za-z0-9._-]+)?)#([A-Za-z0-9._/-]+)/u;
const HASHES = [/^(?:[0-9a-f]{4}|\*)(?:\.(?:[0-9a-f]{4}|\*)){5}$/u, /^(?:[A-Za-z0-9_-]{8}|\*)(?:\.(?:[A-Za-z0-9_-]{8}|\*)){5}$/u];
const CHECK_LENGTH = 8;
const ON_REMOVE = new Map([
"delete",
"disable",
"keep",
"release"
].map((each) => [`onRemove=${each}`, each]));
const ONLY_ON_REMOVE = new Map([...ON_REMOVE].map(([flag, onRemove]) => [`,${flag}`, onRemove]));
function parseMarker(description) {
const start = description.indexOf(MARKER_START);
if (start === -1) return {
kind: "none",
text: canonicalText(description)
};
return parseLastLine(description, start) ?? parseAnyLine(description);
}
function parseLastLine(description, start) {
if (!(!description.includes("\n", start) && !description.includes("\r")) || description.includes("[", start + 1)) return void 0;
const end = description.indexOf("]", start) + 1;
const token = end === 0 ? void 0 : parseToken(description.slice(start, end));
if (token?.kind !== "read") return void 0;
const lineStart = description.lastIndexOf("\n", start) + 1;
const line = description.slice(lineStart);
const rest = lineStart === 0 ? "" : description.slice(0, lineStart - 1);
return {
kind: "marker",
marker: token.marker,
line,
text: canonicalText(rest)
};
}
function parseAnyLine(description) {
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
function isMarkerIdentity(owner, key) {
return OWNER.test(owner) && KEY.test(key) && owner.length + key.length <= MARKER_IDENTITY_LIMIT;
}
function parseToken(token) {
const keyStart = token.indexOf("#") + 1;
const versionStart = token.indexOf("@", keyStart) + 1;
const bodyStart = token.indexOf(":", versionStart) + 1;
if (!(bodyStart > 0 && token.endsWith("]"))) return parseClaim(token);
const owner = token.slice(5, keyStart - 1);
const key = token.slice(keyStart, versionStart - 1);
const version = token.slice(versionStart, bodyStart - 1);
if (!isMarkerIdentity(owner, key) || !VERSION.test(version)) return parseClaim(token);
const body = parseBody({
owner,
key,
version: Number(version)
}, token.slice(bodyStart, -1));
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
function parseClaim(token) {
const [, owner = "", key = ""] = CLAIM.exec(token) ?? [];
if (owner === "" || owner.length + key.length > MARKER_IDENTITY_LIMIT) return { kind: "malformed" };
return {
kind: "malformed",
claim: {
owner,
key
}
};
}
function parseBody(identity, rest) {
const { version } = identity;
const pattern = HASHES[version - 1];
if (pattern === void 0) return "newer-version";
const comma = rest.indexOf(",");
const digest = comma === -1 ? rest : rest.slice(0, comma);
const flags = comma === -1 ? "" : rest.slice(comma);
const end = version === 1 ? digest.length : digest.lastIndexOf(".");
const hashes = digest.slice(0, end);
if (!pattern.test(hashes)) return "malformed";
if (version > 1 && digest.slice(end + 1) !== checkOf(identity, hashes, flags)) return "malformed";
const { owner, key } = identity;
const marker = {
owner,
key,
version,
hashes: hashesByPart(hashes),
protect: false,
shadow: false
};
if (!readFlags(marker, flags)) return "unknown-flag";
return version === 1 || isIgnoredAsListed(marker, hashes) ? marker : "malformed";
}
function readFlags(marker, text) {
const onRemove = ONLY_ON_REMOVE.get(text);
if (onRemove !== void 0) marker.onRemove = onRemove;
const isKnown = (text === "" || onRemove !== void 0 ? [] : text.slice(1).split(",")).every((flag) => readFlag(marker, flag));
if (marker.version > 1) marker.ignored ??= NOTHING_IGNORED;
return isKnown;
}
const NOTHING_IGNORED = [];
function readFlag(marker, flag) {
const onRemove = marker.onRemove === void 0 ? ON_REMOVE.get(flag) : void 0;
const isPaths = flag.startsWith(IGNORE_FLAG) && marker.ignored === void 0;
const webhook = marker.webhook === void 0 && flag.startsWith("webhook=") ? decodeWebhookRecord(flag.slice(WEBHOOK_FLAG.length)) : void 0;
const isLeft = flag.startsWith("left=") && marker.formerWebhooks === void 0;
if (flag === "protect") marker.protect = true;
else if (flag === "shadow") marker.shadow = true;
else if (onRemove !== void 0) marker.onRemove = onRemove;
else if (isPaths && marker.version > 1) marker.ignored = flag.slice(IGNORE_FLAG.length).split("+").map(require_common.Dt);
else if (webhook !== void 0) marker.webhook = webhook;
else if (isLeft) marker.formerWebhooks = decodeIds(flag.slice(LEFT_FLAG.length));
else return false;
return true;
}
const IGNORE_FLAG = "ignore=";
const WEBHOOK_FLAG = "webhook=";
const LEFT_FLAG = "left=";
function isIgnoredAsListed({ hashes, ignored = [] }, text) {
if (ignored.length === 0) return !text.includes("*");
return PARTS.every((part) => isWhollyIgnored(part, ignored) === (hashes[part] === "*"));
}
function hashesByPart(text) {
let end = -1;
const next = () => {
const start = end + 1;
end = text.indexOf(".", start);
return end === -1 ? text.slice(start) : text.slice(start, end);
};
return {
name: next(),
description: next(),
enabled: next(),
scope: next(),
event: next(),
action: next()
};
}
function checkOf({ owner, key, version }, hashes, flags) {
const text = `wac/${version}/marker\n${owner}#${key}\n${hashes}${flags}`;
return (0, node_crypto.hash)("sha256", text, "base64url").slice(0, CHECK_LENGTH);
}
exports.C = payloadOfVersion1;
exports.E = canonicalText;
exports.S = payloadDocument;
exports.T = withPayloadValue;
exports._ = webhookHash;
exports.a = checkOf;
exports.b = isExpressible;
exports.c = ignoredParts;
exports.d = withoutIgnored;
exports.f = encodeIds;
exports.g = isWebhookSecretsHash;
exports.h = isWebhookHash;
exports.i = WEBHOOK_FLAG;
exports.l = isWhollyIgnored;
exports.m = isWebhookAddressHash;
exports.n = LEFT_FLAG;
exports.o = isMarkerIdentity;
exports.p = encodeWebhookRecord;
exports.r = MARKER_START;
exports.s = parseMarker;
exports.t = HASHES;
exports.u = normalizeIgnored;
exports.v = PARTS;
exports.w = payloadToWrite;
exports.x = canonicalPayload;
exports.y = actionIntegration;
