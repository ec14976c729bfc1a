import { Kt as present } from "./common.js";
// src/wandb/transport/create-dispatcher.ts
const CONNECTIONS = 8;
const TUNNEL_MS = 1e4;
async function createDispatcher(undici, proxy, network) {
const ca = await trustedAuthorities(network);
const connect = ca === void 0 ? {} : { connect: { ca: [...ca] } };
const options = {
connections: 8,
pipelining: 1,
...connect
};
if (proxy === void 0) return new undici.Agent(options);
return new undici.ProxyAgent({
...options,
...ca === void 0 ? {} : {
requestTls: { ca: [...ca] },
proxyTls: { ca: [...ca] }
},
clientFactory: (origin, poolOptions) => createTunnelPool(undici, origin, poolOptions),
proxyTunnel: false,
uri: proxy.uri,
...present({ token: proxy.token })
});
}
const TUNNEL_ERRORS = new Set([
"UND_ERR_SOCKET",
"UND_ERR_INFO",
"UND_ERR_HEADERS_TIMEOUT"
]);
var TunnelError = class extends Error {
name = "TunnelError";
code = "TUNNEL_FAILED";
};
function createTunnelPool({ Pool }, origin, options) {
const pool = new Pool(origin, {
...options,
headersTimeout: TUNNEL_MS
});
const connect = pool.connect.bind(pool);
const openTunnel = async (options) => {
try {
return await connect(options);
} catch (error) {
throw error instanceof Error && "code" in error && typeof error.code === "string" && TUNNEL_ERRORS.has(error.code) ? new TunnelError("No tunnel was opened", { cause: error }) : error;
}
};
return Object.assign(pool, { connect: openTunnel });
}
async function trustedAuthorities(network) {
if (network.certificates === void 0 || network.certificates.length === 0) return void 0;
const { rootCertificates } = await import("node:tls");
return [...rootCertificates, ...network.certificates];
}
export { createDispatcher as t };
