import { Gt as stableJson, Qt as canonicalDecimal, Ut as isInOrder, Xt as renderLosslessJson, Yt as parseLosslessJson, an as isJsonObject, in as isJsonList } from "./common.js";
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
if (json === void 0) return payloadForm(payload, canonicalDecimal);
return isEmptyPayload(json) ? null : { json };
}
function minimalJson(payload) {
if (!payload.startsWith("{")) return void 0;
try {
const value = JSON.parse(payload);
if (!(JSON.stringify(value) === payload && !isDeep(value, 0))) return void 0;
return isInOrder(value) ? payload : stableJson(value);
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
const changed = replaceAt(target, parseLosslessJson(from === "" ? "{}" : from), path);
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
export { withPayloadValue as a, splitLines as c, payloadToWrite as i, payloadDocument as n, withoutPayloadValue as o, payloadOfVersion1 as r, canonicalText as s, canonicalPayload as t };
