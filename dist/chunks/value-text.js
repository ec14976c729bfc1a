import { an as isJsonObject } from "./common.js";
import { t as hideSecrets } from "./hide-secrets.js";
// src/report/text/value-text.ts
const BARE_WORD = /^[A-Za-z][A-Za-z0-9_-]*$/u;
const YAML_WORDS = new Set([
"true",
"false",
"null",
"yes",
"no",
"on",
"off"
]);
function valueText(value, path = "") {
return plainText(hideSecrets(value, path.slice(path.lastIndexOf(".") + 1)));
}
function plainText(value) {
if (typeof value === "string" && BARE_WORD.test(value) && !YAML_WORDS.has(value.toLowerCase())) return value;
return JSON.stringify(value);
}
const BARE_KEY = /^[A-Za-z_][A-Za-z0-9_.-]*$/u;
function flowText(value, name = "") {
if (Array.isArray(value)) return `[${value.map((item) => flowText(item, name)).join(", ")}]`;
if (!isJsonObject(value)) return valueText(value, name);
const entries = Object.entries(value).map(([name, item]) => {
const key = BARE_KEY.test(name) ? name : JSON.stringify(name);
return `${key}: ${flowText(item, key)}`;
});
return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}
export { valueText as n, flowText as t };
