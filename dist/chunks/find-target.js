const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_acting_user = require("./acting-user.js");
const require_choose_server = require("./choose-server.js");
const require_credentials = require("./credentials.js");
// src/api/find-target.ts
var find_target_exports = require_rolldown_runtime.n({ findTarget: () => findTarget });
async function findTarget(sources) {
const { files, settings, configuration, given, onSetting } = sources;
const { env } = files;
const chosen = require_choose_server.n({
env,
...require_common.cn({
settings,
configuration,
given
})
});
const server = chosen.address;
onSetting?.("server", {
value: server,
source: chosen.source
});
if (chosen.warning !== void 0) sources.onWarning?.(chosen.warning);
const credential = sources.readCredential === void 0 ? await findByEnvironment(server, sources) : await sources.readCredential(server);
const acting = require_acting_user.t(env, settings);
for (const setting of acting.sources) onSetting?.("acting-for", setting);
return {
server,
credential,
headers: acting.headers
};
}
async function findByEnvironment(server, { files, onSetting }) {
const { credential, source } = await require_credentials.t(server, files);
onSetting?.("api-key", {
value: credential.kind === "api-key" ? "an API key" : "an identity token",
source
});
return credential;
}
Object.defineProperty(exports, "n", {
enumerable: true,
get: function() {
return find_target_exports;
}
});
exports.t = findTarget;
