const require_common = require("./common.js");
const require_choose_proxy = require("./choose-proxy.js");
// src/wandb/history/download.ts
async function downloadFile(address, network, { maxBytes, timeoutMs, signal }) {
const url = parseAddress(address);
const undici = await Promise.resolve().then(() => require("./undici.js")).then((n) => n.n);
const dispatcher = await require_choose_proxy.i(undici, require_common.on(url.hostname) ? void 0 : network.proxy, network);
try {
const response = await undici.request(url, {
dispatcher,
method: "GET",
signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)])
});
if (response.statusCode !== 200) {
await response.body.dump();
return { status: response.statusCode };
}
const chunks = [];
let size = 0;
for await (const chunk of response.body) {
chunks.push(chunk);
size += chunk.length;
if (size > maxBytes) throw tooLarge(maxBytes);
}
return { bytes: Buffer.concat(chunks, size) };
} finally {
await dispatcher.destroy();
}
}
function parseAddress(address) {
const url = URL.canParse(address) ? new URL(address) : void 0;
if (url !== void 0 && (url.protocol === "https:" || url.protocol === "http:" && require_common.on(url.hostname))) return url;
throw new require_common.sn("The server gives an address for a download that is not https", {
code: "server",
hint: "wac downloads over https only"
});
}
function tooLarge(maxBytes) {
return new require_common.sn(`An exported history has more than ${Math.floor(maxBytes / 2 ** 20)} MiB`, {
code: "server",
hint: "Name fewer runs, or leave this one out"
});
}
exports.downloadFile = downloadFile;
