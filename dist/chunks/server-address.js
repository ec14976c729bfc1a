const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_project = require("./project.js");
// src/wandb/connect/server-address.ts
var server_address_exports = require_rolldown_runtime.n({ normalizeServer: () => normalizeServer });
function normalizeServer(text, options = {}) {
const source = options.source ?? "WANDB_BASE_URL";
const refuse = (message, server, cause) => new require_common.sn(message, {
code: "usage",
hint: `Set ${source} to ${server}`,
...require_common.cn({ cause })
});
const example = `a URL such as ${require_project.q}`;
let url;
try {
url = new URL(text.trim());
} catch (cause) {
throw refuse(`"${text}" is not the address of a server`, example, cause);
}
if (url.protocol !== "https:" && url.protocol !== "http:") throw refuse(`"${url.protocol}//" is not a protocol that W&B supports`, example);
const page = require_project.tt(url);
if (page?.kind === "api") return page.server;
if (page !== void 0) throw refuse(`"${url.hostname}" is the web page, not the API`, page.server);
if (isInsecure(url)) refuseInsecure(url, source, options.allowInsecureHttp === true);
return `${url.protocol}//${url.host}${url.pathname.replace(/\/+$/, "")}`;
}
function isInsecure(url) {
return url.protocol === "http:" && !require_common.on(url.hostname);
}
function refuseInsecure(url, source, isAllowed) {
const isWandb = /(^|\.)(wandb\.ai|wandb\.io|coreweave\.com)\.?$/.test(url.hostname);
if (isAllowed && !isWandb) return;
throw new require_common.sn(`Refusing to send an API key over plain http to ${url.host}`, {
code: "usage",
hint: isWandb ? `Use an https address in ${source}` : `Use an https address in ${source}. If the network is trusted, write "allowInsecureHttp: true" next to "server" in wac.yaml, or set WAC_ALLOW_INSECURE_HTTP=1`
});
}
exports.n = normalizeServer;
Object.defineProperty(exports, "r", {
enumerable: true,
get: function() {
return server_address_exports;
}
});
exports.t = isInsecure;
