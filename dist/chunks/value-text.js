const require_common = require("./common.js");
const require_hide_secrets = require("./hide-secrets.js");
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
return plainText(require_hide_secrets.t(value, path.slice(path.lastIndexOf(".") + 1)));
}
function plainText(value) {
if (typeof value === "string" && BARE_WORD.test(value) && !YAML_WORDS.has(value.toLowerCase())) return value;
return JSON.stringify(value);
}
const BARE_KEY = /^[A-Za-z_][A-Za-z0-9_.-]*$/u;
function flowText(value, name = "") {
if (Array.isArray(value)) return `[${value.map((item) => flowText(item, name)).join(", ")}]`;
if (!require_common.Wt(value)) return valueText(value, name);
const entries = Object.entries(value).map(([name, item]) => {
const key = BARE_KEY.test(name) ? name : JSON.stringify(name);
return `${key}: ${flowText(item, key)}`;
});
return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}
exports.n = valueText;
exports.t = flowText;
