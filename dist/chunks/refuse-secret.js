const require_common = require("./common.js");
// src/cli/output/refuse-secret.ts
function refuseSecret({ secrets }, path, text) {
if (!secrets.isIn(text)) return;
throw new require_common.sn(`Refusing to write "${path}": it would contain the API key of this run`, {
code: "refused",
hint: "The key is in an automation on the server or in a manifest: remove it there, then replace the key itself, because others have seen it"
});
}
exports.t = refuseSecret;
