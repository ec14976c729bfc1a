import { Kt as present, Y as isLoopback, fn as Failure } from "./common.js";
import { $ as webPageAddress, G as DEFAULT_SERVER } from "./project.js";
// src/wandb/connect/server-address.ts
function normalizeServer(text, options = {}) {
const source = options.source ?? "WANDB_BASE_URL";
const refuse = (message, server, cause) => new Failure(message, {
code: "usage",
hint: `Set ${source} to ${server}`,
...present({ cause })
});
const example = `a URL such as ${DEFAULT_SERVER}`;
let url;
try {
url = new URL(text.trim());
} catch (cause) {
throw refuse(`"${text}" is not the address of a server`, example, cause);
}
if (url.protocol !== "https:" && url.protocol !== "http:") throw refuse(`"${url.protocol}//" is not a protocol that W&B supports`, example);
const page = webPageAddress(url);
if (page?.kind === "api") return page.server;
if (page !== void 0) throw refuse(`"${url.hostname}" is the web page, not the API`, page.server);
if (isInsecure(url)) refuseInsecure(url, source, options.allowInsecureHttp === true);
return `${url.protocol}//${url.host}${url.pathname.replace(/\/+$/, "")}`;
}
function isInsecure(url) {
return url.protocol === "http:" && !isLoopback(url.hostname);
}
function refuseInsecure(url, source, isAllowed) {
const isWandb = /(^|\.)(wandb\.ai|wandb\.io|coreweave\.com)\.?$/.test(url.hostname);
if (isAllowed && !isWandb) return;
throw new Failure(`Refusing to send an API key over plain http to ${url.host}`, {
code: "usage",
hint: isWandb ? `Use an https address in ${source}` : `Use an https address in ${source}. If the network is trusted, write "allowInsecureHttp: true" next to "server" in wac.yaml, or set WAC_ALLOW_INSECURE_HTTP=1`
});
}
export { normalizeServer as n, isInsecure as t };
