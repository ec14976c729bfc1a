import { B as isJsonObject, F as isJsonList, y as looksLikeSecret } from "./common.js";
// src/report/hide-secrets.ts
const HIDDEN = "(suspected secret)";
function hideSecrets(value, name = "") {
	if (typeof value === "string") return looksLikeSecret(value, name) ? HIDDEN : value;
	if (isJsonList(value)) return value.map((item) => hideSecrets(item, name));
	if (!isJsonObject(value)) return value;
	const entries = Object.entries(value).map(([key, item]) => [key, hideSecrets(item, key)]);
	return Object.fromEntries(entries);
}
export { hideSecrets as t };
