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
export { hideSecrets as t };
