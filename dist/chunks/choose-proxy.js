const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_common = require("./common.js");
let node_net = require("node:net");
// src/wandb/transport/http/create-dispatcher.ts
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
...require_common.cn({ token: proxy.token })
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
const { rootCertificates } = await Promise.resolve().then(() => require_rolldown_runtime.r(require("node:tls"), 1));
return [...rootCertificates, ...network.certificates];
}
// src/wandb/connect/choose-proxy.ts
function chooseProxy(server, env) {
const url = new URL(server);
if (require_common.on(url.hostname)) return void 0;
const protocol = url.protocol === "https:" ? "https" : "http";
const isSet = (name) => (env[name] ?? "").trim() !== "";
const own = [`WANDB_${protocol.toUpperCase()}_PROXY`].find(isSet);
const usual = [
`${protocol}_proxy`,
`${protocol.toUpperCase()}_PROXY`,
"all_proxy",
"ALL_PROXY"
].find(isSet);
const noProxy = ["no_proxy", "NO_PROXY"].find(isSet);
if (own === void 0 && isExcepted(url, env[noProxy ?? ""] ?? "")) return void 0;
const name = own ?? usual;
return name === void 0 ? void 0 : parseProxy(name, env[name] ?? "");
}
function parseProxy(name, value) {
const [, scheme = "http", rest = ""] = /^(?:([a-z][a-z0-9+.-]*):)?(?:\/\/)?(.*)$/is.exec(/^[a-z][a-z0-9+.-]*:\/\//i.test(value.trim()) ? value.trim() : `http://${value.trim()}`) ?? [
"",
"http",
""
];
const protocol = scheme.toLowerCase();
const at = rest.lastIndexOf("@");
const host = rest.slice(at + 1).replace(/[/?#].*$/s, "");
if (protocol !== "http" && protocol !== "https") throw unusable(name, `a ${protocol} proxy`, `Set ${name} to a proxy that speaks http or https`);
const uri = `${protocol}://${host}`;
if (host === "" || !URL.canParse(uri)) throw unusable(name, `"${host}"`, `Write ${name}=http://host:port`);
if (at === -1) return {
uri,
source: name
};
const [user = "", ...password] = rest.slice(0, at).split(":");
const credentials = `${decode(user)}:${decode(password.join(":"))}`;
return {
uri,
token: `Basic ${Buffer.from(credentials).toString("base64")}`,
source: name
};
}
function unusable(name, what, hint) {
return new require_common.sn(`${name} names ${what}, which cannot be used as a proxy`, {
code: "usage",
hint: `${hint}, or unset it, or list the server in NO_PROXY`
});
}
function decode(text) {
try {
return decodeURIComponent(text);
} catch {
return text;
}
}
function isExcepted(url, noProxy) {
const host = bare(url.hostname);
const port = url.port || (url.protocol === "https:" ? "443" : "80");
return noProxy.toLowerCase().split(/[\s,]+/).filter((entry) => entry !== "").some((entry) => {
if (entry === "*") return true;
if (entry.includes("/")) return isInRange(host, entry);
const [, name = "", only] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(entry) ?? ["", entry];
if (only !== void 0 && only !== port) return false;
const excepted = bare(name.replace(/^\*?\./, ""));
if (excepted === "") return false;
return host === excepted || (0, node_net.isIP)(host) === 0 && host.endsWith(`.${excepted}`);
});
}
function bare(host) {
return host.toLowerCase().replace(/^\[(.*)\]$/, "$1").replace(/\.$/, "");
}
function isInRange(host, range) {
const [network = "", bits = ""] = range.split("/");
const address = bare(network);
const family = (0, node_net.isIP)(address);
if (family === 0 || (0, node_net.isIP)(host) !== family || !/^\d{1,3}$/.test(bits)) return false;
if (Number(bits) > (family === 4 ? 32 : 128)) return false;
const type = family === 4 ? "ipv4" : "ipv6";
const list = new node_net.BlockList();
list.addSubnet(address, Number(bits), type);
return list.check(host, type);
}
exports.i = createDispatcher;
exports.n = isExcepted;
exports.r = parseProxy;
exports.t = chooseProxy;
