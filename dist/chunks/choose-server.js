const require_common = require("./common.js");
const require_project = require("./project.js");
const require_server_address = require("./server-address.js");
// src/wandb/connect/choose-server.ts
const INSECURE_VARIABLE = "WAC_ALLOW_INSECURE_HTTP";
const PIN_SOURCE = "\"server\" in wac.yaml";
function chooseServer(sources) {
const { env, given, settings, configuration } = sources;
const hasVariable = /^(1|true)$/i.test(env[INSECURE_VARIABLE]?.trim() ?? "");
const isPinAllowed = configuration?.server !== void 0 && configuration.allowInsecureHttp === true;
const allowInsecureHttp = hasVariable || isPinAllowed;
const pin = configuration?.server === void 0 ? void 0 : require_server_address.n(configuration.server, {
source: PIN_SOURCE,
allowInsecureHttp
});
const variable = env["WANDB_BASE_URL"] || void 0;
const chosen = given ?? (variable === void 0 ? void 0 : {
value: variable,
source: "WANDB_BASE_URL"
}) ?? settings?.("base_url") ?? (pin === void 0 ? void 0 : {
value: pin,
source: "\"server\" in wac.yaml"
}) ?? {
value: "https://api.forge.coreweave.com",
source: "the default"
};
const { source } = chosen;
const address = require_server_address.n(chosen.value, {
source,
allowInsecureHttp
});
if (pin !== void 0 && !require_project.Q(pin, address)) throw new require_common.sn(`wac.yaml is for ${pin}, and this run is set to ${address} by ${source}`, {
code: "usage",
hint: `Set WANDB_BASE_URL=${pin}, or change "server" in wac.yaml`
});
const url = new URL(address);
if (!require_server_address.t(url)) return {
address,
source
};
const permit = hasVariable ? INSECURE_VARIABLE : "\"allowInsecureHttp\" in wac.yaml";
return {
address,
source,
warning: `The API key is sent over plain http to ${url.host}: anyone on that network can read it (allowed by ${permit})`
};
}
exports.n = chooseServer;
exports.t = PIN_SOURCE;
