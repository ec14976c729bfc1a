import { an as isJsonObject, cn as mapValues, in as isJsonList } from "./common.js";
import { t as looksLikeSecret } from "./secret-forms.js";
// src/report/text/hide-secrets.ts
const HIDDEN = "(suspected secret)";
function hideSecrets(value, name = "") {
if (typeof value === "string") return looksLikeSecret(value, name) ? HIDDEN : value;
if (isJsonList(value)) return value.map((item) => hideSecrets(item, name));
if (!isJsonObject(value)) return value;
return mapValues(value, (item, key) => hideSecrets(item, key));
}
export { hideSecrets as t };
