import { Y as isLoopback, fn as Failure } from "./common.js";
import { t as createDispatcher } from "./create-dispatcher.js";
// src/wandb/history/download.ts
async function downloadFile(address, network, { maxBytes, timeoutMs, signal }) {
const url = parseAddress(address);
const undici = await import("./undici2.js");
const dispatcher = await createDispatcher(undici, isLoopback(url.hostname) ? void 0 : network.proxy, network);
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
if (url !== void 0 && (url.protocol === "https:" || url.protocol === "http:" && isLoopback(url.hostname))) return url;
throw new Failure("The server gives an address for a download that is not https", {
code: "server",
hint: "wac downloads over https only"
});
}
function tooLarge(maxBytes) {
return new Failure(`An exported history has more than ${Math.floor(maxBytes / 2 ** 20)} MiB`, {
code: "server",
hint: "Name fewer runs, or leave this one out"
});
}
export { downloadFile };
