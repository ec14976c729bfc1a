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
export { valueText as t };
