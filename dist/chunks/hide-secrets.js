import { St as mapValues, vt as isJsonList, yt as isJsonObject } from "./common.js";
import { G as looksLikeSecret } from "./project.js";
// src/report/text/hide-secrets.ts
const HIDDEN = "(suspected secret)";
function hideSecrets(value, name = "") {
	if (typeof value === "string") return looksLikeSecret(value, name) ? HIDDEN : value;
	if (isJsonList(value)) return value.map((item) => hideSecrets(item, name));
	if (!isJsonObject(value)) return value;
	return mapValues(value, (item, key) => hideSecrets(item, key));
}
export { hideSecrets as t };
