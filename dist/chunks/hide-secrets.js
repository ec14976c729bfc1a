const require_common = require("./common.js");
const require_secret_forms = require("./secret-forms.js");
// src/report/text/hide-secrets.ts
const HIDDEN = "(suspected secret)";
function hideSecrets(value, name = "") {
if (typeof value === "string") return require_secret_forms.t(value, name) ? HIDDEN : value;
if (require_common.Ut(value)) return value.map((item) => hideSecrets(item, name));
if (!require_common.Wt(value)) return value;
return require_common.qt(value, (item, key) => hideSecrets(item, key));
}
exports.t = hideSecrets;
