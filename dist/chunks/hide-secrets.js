import { N as looksLikeSecret, Q as isJsonObject, Z as isJsonList } from "./common.js";
// src/report/text/hide-secrets.ts
const HIDDEN = "(suspected secret)";
function hideSecrets(value, name = "") {
	if (typeof value === "string") return looksLikeSecret(value, name) ? HIDDEN : value;
	if (isJsonList(value)) return value.map((item) => hideSecrets(item, name));
	if (!isJsonObject(value)) return value;
	const entries = Object.entries(value).map(([key, item]) => [key, hideSecrets(item, key)]);
	return Object.fromEntries(entries);
}
export { hideSecrets as t };
