import { t as isJsonList } from "./is-json-list.js";
import { t as isJsonObject } from "./json.js";
import { t as looksLikeSecret } from "./looks-like-secret.js";
// src/report/hide-secrets.ts
const HIDDEN = "(suspected secret)";
/**
* The value with words in the place of each suspected secret.
*
* Plans are printed in CI logs and pull requests, and what somebody pasted into a webhook's payload in the web page is
* not theirs to see.
*
* @param name what the value stands under; texts under a name such as `token` are suspected whatever they look like.
*/
function hideSecrets(value, name = "") {
	if (typeof value === "string") return looksLikeSecret(value, name) ? HIDDEN : value;
	if (isJsonList(value)) return value.map((item) => hideSecrets(item, name));
	if (!isJsonObject(value)) return value;
	const entries = Object.entries(value).map(([key, item]) => [key, hideSecrets(item, key)]);
	return Object.fromEntries(entries);
}
// src/report/value-text.ts
/** Words that stand without quotes in YAML and mean themselves. */
const BARE_WORD = /^[A-Za-z][A-Za-z0-9_-]*$/u;
const YAML_WORDS = /* @__PURE__ */ new Set([
	"true",
	"false",
	"null",
	"yes",
	"no",
	"on",
	"off"
]);
/**
* Writes a value on one line, so that a number and a text that looks like one differ.
*
* A plain word stands bare (`WARN`), every other text in quotes; lists and mappings are compact JSON. What looks like a
* secret is not written.
*
* @param path dotted, where the value stands: its last name may tell a secret.
*/
function valueText(value, path = "") {
	return plainText(hideSecrets(value, path.slice(path.lastIndexOf(".") + 1)));
}
function plainText(value) {
	if (typeof value === "string" && BARE_WORD.test(value) && !YAML_WORDS.has(value.toLowerCase())) return value;
	return JSON.stringify(value);
}
export { valueText as t };
