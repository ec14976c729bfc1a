const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_wandb_settings = require("./wandb-settings.js");
// src/wandb/connect/acting-user.ts
var acting_user_exports = require_rolldown_runtime.n({ actingUser: () => actingUser });
const PARTS = [[
"x-wandb-username",
"WANDB_USERNAME",
"username"
], [
"x-wandb-user-email",
"WANDB_USER_EMAIL",
"email"
]];
function actingUser(env, settings) {
const headers = {};
const sources = [];
for (const [header, variable, name] of PARTS) {
const found = require_wandb_settings.t(env, variable, settings ?? (() => void 0), name);
if (found === void 0) continue;
if (!/^[\x20-\x7e]+$/.test(found.value)) throw new require_common.sn(`${found.source} cannot be sent: it has characters outside ASCII`, {
code: "usage",
hint: `Correct ${found.source}, or unset it`
});
headers[header] = found.value;
sources.push(found);
}
return {
headers,
sources
};
}
Object.defineProperty(exports, "n", {
enumerable: true,
get: function() {
return acting_user_exports;
}
});
exports.t = actingUser;
