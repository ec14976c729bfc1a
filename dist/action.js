Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_rolldown_runtime = require("./chunks/rolldown-runtime.js");
const require_undici = require("./chunks/undici.js");
const require_choose_proxy = require("./chunks/choose-proxy.js");
const require_hide_tokens = require("./chunks/hide-tokens.js");
const require_common = require("./chunks/common.js");
const require_failure_reason = require("./chunks/failure-reason.js");
const require_redact_document = require("./chunks/redact-document.js");
const require_escape_markdown = require("./chunks/escape-markdown.js");
const require_render_invalid_markdown = require("./chunks/render-invalid-markdown.js");
const require_git_revision = require("./chunks/git-revision.js");
let node_crypto = require("node:crypto");
let node_path = require("node:path");
let node_timers_promises = require("node:timers/promises");
let os = require("os");
os = require_rolldown_runtime.r(os, 1);
let crypto = require("crypto");
crypto = require_rolldown_runtime.r(crypto, 1);
let fs = require("fs");
fs = require_rolldown_runtime.r(fs, 1);
let path = require("path");
path = require_rolldown_runtime.r(path, 1);
let http = require("http");
http = require_rolldown_runtime.r(http, 1);
let https = require("https");
https = require_rolldown_runtime.r(https, 1);
let events = require("events");
events = require_rolldown_runtime.r(events, 1);
let node_http = require("node:http");
node_http = require_rolldown_runtime.r(node_http, 1);
let child_process = require("child_process");
child_process = require_rolldown_runtime.r(child_process, 1);
let timers = require("timers");
let node_fs_promises = require("node:fs/promises");
// node_modules/@actions/core/lib/utils.js
function toCommandValue(e) {
return e == null ? `` : typeof e == `string` || e instanceof String ? e : JSON.stringify(e);
}
function toCommandProperties(e) {
return Object.keys(e).length ? {
title: e.title,
file: e.file,
line: e.startLine,
endLine: e.endLine,
col: e.startColumn,
endColumn: e.endColumn
} : {};
}
// node_modules/@actions/core/lib/command.js
function issueCommand(t, n, r) {
let i = new Command(t, n, r);
process.stdout.write(i.toString() + os.EOL);
}
var Command = class {
constructor(e, t, n) {
e ||= `missing.command`, this.command = e, this.properties = t, this.message = n;
}
toString() {
let e = `::` + this.command;
if (this.properties && Object.keys(this.properties).length > 0) {
e += ` `;
let t = !0;
for (let n in this.properties) if (this.properties.hasOwnProperty(n)) {
let r = this.properties[n];
r && (t ? t = !1 : e += `,`, e += `${n}=${escapeProperty(r)}`);
}
}
return e += `::${escapeData(this.message)}`, e;
}
};
function escapeData(e) {
return toCommandValue(e).replace(/%/g, `%25`).replace(/\r/g, `%0D`).replace(/\n/g, `%0A`);
}
function escapeProperty(e) {
return toCommandValue(e).replace(/%/g, `%25`).replace(/\r/g, `%0D`).replace(/\n/g, `%0A`).replace(/:/g, `%3A`).replace(/,/g, `%2C`);
}
// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(e, i) {
let a = process.env[`GITHUB_${e}`];
if (!a) throw Error(`Unable to find environment variable for file command ${e}`);
if (!fs.existsSync(a)) throw Error(`Missing file at path: ${a}`);
fs.appendFileSync(a, `${toCommandValue(i)}${os.EOL}`, { encoding: `utf8` });
}
function prepareKeyValueMessage(t, i) {
let a = `ghadelimiter_${crypto.randomUUID()}`, o = toCommandValue(i);
if (t.includes(a)) throw Error(`Unexpected input: name should not contain the delimiter "${a}"`);
if (o.includes(a)) throw Error(`Unexpected input: value should not contain the delimiter "${a}"`);
return `${t}<<${a}${os.EOL}${o}${os.EOL}${a}`;
}
// node_modules/@actions/http-client/lib/proxy.js
function getProxyUrl(e) {
let t = e.protocol === `https:`;
if (checkBypass(e)) return;
let n = t ? process.env.https_proxy || process.env.HTTPS_PROXY : process.env.http_proxy || process.env.HTTP_PROXY;
if (n) try {
return new DecodedURL(n);
} catch {
if (!n.startsWith(`http://`) && !n.startsWith(`https://`)) return new DecodedURL(`http://${n}`);
}
else return;
}
function checkBypass(e) {
if (!e.hostname) return !1;
let t = e.hostname;
if (isLoopbackAddress(t)) return !0;
let n = process.env.no_proxy || process.env.NO_PROXY || ``;
if (!n) return !1;
let r;
e.port ? r = Number(e.port) : e.protocol === `http:` ? r = 80 : e.protocol === `https:` && (r = 443);
let i = [e.hostname.toUpperCase()];
typeof r == `number` && i.push(`${i[0]}:${r}`);
for (let e of n.split(`,`).map((e) => e.trim().toUpperCase()).filter((e) => e)) if (e === `*` || i.some((t) => t === e || t.endsWith(`.${e}`) || e.startsWith(`.`) && t.endsWith(`${e}`))) return !0;
return !1;
}
function isLoopbackAddress(e) {
let t = e.toLowerCase();
return t === `localhost` || t.startsWith(`127.`) || t.startsWith(`[::1]`) || t.startsWith(`[0:0:0:0:0:0:0:1]`);
}
var DecodedURL = class extends URL {
constructor(e, t) {
super(e, t), this._decodedUsername = decodeURIComponent(super.username), this._decodedPassword = decodeURIComponent(super.password);
}
get username() {
return this._decodedUsername;
}
get password() {
return this._decodedPassword;
}
};
// node_modules/tunnel/lib/tunnel.js
var require_tunnel$1 = require_rolldown_runtime.t(((exports) => {
require("net");
var tls = require("tls");
var http = require("http");
var https = require("https");
var events = require("events");
require("assert");
var util = require("util");
exports.httpOverHttp = httpOverHttp, exports.httpsOverHttp = httpsOverHttp, exports.httpOverHttps = httpOverHttps, exports.httpsOverHttps = httpsOverHttps;
function httpOverHttp(e) {
var t = new TunnelingAgent(e);
return t.request = http.request, t;
}
function httpsOverHttp(e) {
var t = new TunnelingAgent(e);
return t.request = http.request, t.createSocket = createSecureSocket, t.defaultPort = 443, t;
}
function httpOverHttps(e) {
var t = new TunnelingAgent(e);
return t.request = https.request, t;
}
function httpsOverHttps(e) {
var t = new TunnelingAgent(e);
return t.request = https.request, t.createSocket = createSecureSocket, t.defaultPort = 443, t;
}
function TunnelingAgent(e) {
var t = this;
t.options = e || {}, t.proxyOptions = t.options.proxy || {}, t.maxSockets = t.options.maxSockets || http.Agent.defaultMaxSockets, t.requests = [], t.sockets = [], t.on(`free`, function(e, n, r, i) {
for (var a = toOptions(n, r, i), o = 0, s = t.requests.length; o < s; ++o) {
var c = t.requests[o];
if (c.host === a.host && c.port === a.port) {
t.requests.splice(o, 1), c.request.onSocket(e);
return;
}
}
e.destroy(), t.removeSocket(e);
});
}
util.inherits(TunnelingAgent, events.EventEmitter), TunnelingAgent.prototype.addRequest = function(e, t, n, r) {
var i = this, a = mergeOptions({ request: e }, i.options, toOptions(t, n, r));
i.sockets.length >= this.maxSockets ? i.requests.push(a) : i.createSocket(a, function(t) {
t.on(`free`, onFree), t.on(`close`, onCloseOrRemove), t.on(`agentRemove`, onCloseOrRemove), e.onSocket(t);
function onFree() {
i.emit(`free`, t, a);
}
function onCloseOrRemove(e) {
i.removeSocket(t), t.removeListener(`free`, onFree), t.removeListener(`close`, onCloseOrRemove), t.removeListener(`agentRemove`, onCloseOrRemove);
}
});
}, TunnelingAgent.prototype.createSocket = function(e, t) {
var n = this, r = {};
n.sockets.push(r);
var i = mergeOptions({}, n.proxyOptions, {
method: `CONNECT`,
path: e.host + `:` + e.port,
agent: !1,
headers: { host: e.host + `:` + e.port }
});
e.localAddress && (i.localAddress = e.localAddress), i.proxyAuth && (i.headers = i.headers || {}, i.headers[`Proxy-Authorization`] = `Basic ` + new Buffer(i.proxyAuth).toString(`base64`)), debug(`making CONNECT request`);
var a = n.request(i);
a.useChunkedEncodingByDefault = !1, a.once(`response`, onResponse), a.once(`upgrade`, onUpgrade), a.once(`connect`, onConnect), a.once(`error`, onError), a.end();
function onResponse(e) {
e.upgrade = !0;
}
function onUpgrade(e, t, n) {
process.nextTick(function() {
onConnect(e, t, n);
});
}
function onConnect(i, o, s) {
if (a.removeAllListeners(), o.removeAllListeners(), i.statusCode !== 200) {
debug(`tunneling socket could not be established, statusCode=%d`, i.statusCode), o.destroy();
var c = Error(`tunneling socket could not be established, statusCode=` + i.statusCode);
c.code = `ECONNRESET`, e.request.emit(`error`, c), n.removeSocket(r);
} else if (s.length > 0) {
debug(`got illegal response body from proxy`), o.destroy();
var c = Error(`got illegal response body from proxy`);
c.code = `ECONNRESET`, e.request.emit(`error`, c), n.removeSocket(r);
} else return debug(`tunneling connection has established`), n.sockets[n.sockets.indexOf(r)] = o, t(o);
}
function onError(t) {
a.removeAllListeners(), debug(`tunneling socket could not be established, cause=%s
`, t.message, t.stack);
var i = Error(`tunneling socket could not be established, cause=` + t.message);
i.code = `ECONNRESET`, e.request.emit(`error`, i), n.removeSocket(r);
}
}, TunnelingAgent.prototype.removeSocket = function(e) {
var t = this.sockets.indexOf(e);
if (t !== -1) {
this.sockets.splice(t, 1);
var n = this.requests.shift();
n && this.createSocket(n, function(e) {
n.request.onSocket(e);
});
}
};
function createSecureSocket(e, t) {
var n = this;
TunnelingAgent.prototype.createSocket.call(n, e, function(r) {
var i = e.request.getHeader(`host`), a = mergeOptions({}, n.options, {
socket: r,
servername: i ? i.replace(/:.*$/, ``) : e.host
}), o = tls.connect(0, a);
n.sockets[n.sockets.indexOf(r)] = o, t(o);
});
}
function toOptions(e, t, n) {
return typeof e == `string` ? {
host: e,
port: t,
localAddress: n
} : e;
}
function mergeOptions(e) {
for (var t = 1, n = arguments.length; t < n; ++t) {
var r = arguments[t];
if (typeof r == `object`) for (var i = Object.keys(r), a = 0, o = i.length; a < o; ++a) {
var s = i[a];
r[s] !== void 0 && (e[s] = r[s]);
}
}
return e;
}
var debug = process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG) ? function() {
var e = Array.prototype.slice.call(arguments);
typeof e[0] == `string` ? e[0] = `TUNNEL: ` + e[0] : e.unshift(`TUNNEL:`), console.error.apply(console, e);
} : function() {};
}));
// node_modules/tunnel/index.js
var require_tunnel = require_rolldown_runtime.t(((exports, module) => {
module.exports = require_tunnel$1();
}));
// node_modules/@actions/http-client/lib/index.js
var import_tunnel = require_rolldown_runtime.r(require_tunnel(), 1);
var e$9 = void 0 && (void 0).__awaiter || function(e, t, n, r) {
function adopt(e) {
return e instanceof n ? e : new n(function(t) {
t(e);
});
}
return new (n ||= Promise)(function(n, i) {
function fulfilled(e) {
try {
step(r.next(e));
} catch (e) {
i(e);
}
}
function rejected(e) {
try {
step(r.throw(e));
} catch (e) {
i(e);
}
}
function step(e) {
e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
}
step((r = r.apply(e, t || [])).next());
});
};
var HttpCodes;
(function(e) {
e[e.OK = 200] = `OK`, e[e.MultipleChoices = 300] = `MultipleChoices`, e[e.MovedPermanently = 301] = `MovedPermanently`, e[e.ResourceMoved = 302] = `ResourceMoved`, e[e.SeeOther = 303] = `SeeOther`, e[e.NotModified = 304] = `NotModified`, e[e.UseProxy = 305] = `UseProxy`, e[e.SwitchProxy = 306] = `SwitchProxy`, e[e.TemporaryRedirect = 307] = `TemporaryRedirect`, e[e.PermanentRedirect = 308] = `PermanentRedirect`, e[e.BadRequest = 400] = `BadRequest`, e[e.Unauthorized = 401] = `Unauthorized`, e[e.PaymentRequired = 402] = `PaymentRequired`, e[e.Forbidden = 403] = `Forbidden`, e[e.NotFound = 404] = `NotFound`, e[e.MethodNotAllowed = 405] = `MethodNotAllowed`, e[e.NotAcceptable = 406] = `NotAcceptable`, e[e.ProxyAuthenticationRequired = 407] = `ProxyAuthenticationRequired`, e[e.RequestTimeout = 408] = `RequestTimeout`, e[e.Conflict = 409] = `Conflict`, e[e.Gone = 410] = `Gone`, e[e.TooManyRequests = 429] = `TooManyRequests`, e[e.InternalServerError = 500] = `InternalServerError`, e[e.NotImplemented = 501] = `NotImplemented`, e[e.BadGateway = 502] = `BadGateway`, e[e.ServiceUnavailable = 503] = `ServiceUnavailable`, e[e.GatewayTimeout = 504] = `GatewayTimeout`;
})(HttpCodes ||= {});
var Headers$1;
(function(e) {
e.Accept = `accept`, e.ContentType = `content-type`;
})(Headers$1 ||= {});
var MediaTypes;
(function(e) {
e.ApplicationJson = `application/json`;
})(MediaTypes ||= {});
const o$1 = [
HttpCodes.MovedPermanently,
HttpCodes.ResourceMoved,
HttpCodes.SeeOther,
HttpCodes.TemporaryRedirect,
HttpCodes.PermanentRedirect
];
const s$2 = [
HttpCodes.BadGateway,
HttpCodes.ServiceUnavailable,
HttpCodes.GatewayTimeout
];
const c$1 = [
`OPTIONS`,
`GET`,
`DELETE`,
`HEAD`
];
var HttpClientError = class HttpClientError extends Error {
constructor(e, t) {
super(e), this.name = `HttpClientError`, this.statusCode = t, Object.setPrototypeOf(this, HttpClientError.prototype);
}
};
var HttpClientResponse = class {
constructor(e) {
this.message = e;
}
readBody() {
return e$9(this, void 0, void 0, function* () {
return new Promise((t) => e$9(this, void 0, void 0, function* () {
let e = Buffer.alloc(0);
this.message.on(`data`, (t) => {
e = Buffer.concat([e, t]);
}), this.message.on(`end`, () => {
t(e.toString());
});
}));
});
}
readBodyBuffer() {
return e$9(this, void 0, void 0, function* () {
return new Promise((t) => e$9(this, void 0, void 0, function* () {
let e = [];
this.message.on(`data`, (t) => {
e.push(t);
}), this.message.on(`end`, () => {
t(Buffer.concat(e));
});
}));
});
}
};
var HttpClient = class {
constructor(e, t, n) {
this._ignoreSslError = !1, this._allowRedirects = !0, this._allowRedirectDowngrade = !1, this._maxRedirects = 50, this._allowRetries = !1, this._maxRetries = 1, this._keepAlive = !1, this._disposed = !1, this.userAgent = this._getUserAgentWithOrchestrationId(e), this.handlers = t || [], this.requestOptions = n, n && (n.ignoreSslError != null && (this._ignoreSslError = n.ignoreSslError), this._socketTimeout = n.socketTimeout, n.allowRedirects != null && (this._allowRedirects = n.allowRedirects), n.allowRedirectDowngrade != null && (this._allowRedirectDowngrade = n.allowRedirectDowngrade), n.maxRedirects != null && (this._maxRedirects = Math.max(n.maxRedirects, 0)), n.keepAlive != null && (this._keepAlive = n.keepAlive), n.allowRetries != null && (this._allowRetries = n.allowRetries), n.maxRetries != null && (this._maxRetries = n.maxRetries));
}
options(t, n) {
return e$9(this, void 0, void 0, function* () {
return this.request(`OPTIONS`, t, null, n || {});
});
}
get(t, n) {
return e$9(this, void 0, void 0, function* () {
return this.request(`GET`, t, null, n || {});
});
}
del(t, n) {
return e$9(this, void 0, void 0, function* () {
return this.request(`DELETE`, t, null, n || {});
});
}
post(t, n, r) {
return e$9(this, void 0, void 0, function* () {
return this.request(`POST`, t, n, r || {});
});
}
patch(t, n, r) {
return e$9(this, void 0, void 0, function* () {
return this.request(`PATCH`, t, n, r || {});
});
}
put(t, n, r) {
return e$9(this, void 0, void 0, function* () {
return this.request(`PUT`, t, n, r || {});
});
}
head(t, n) {
return e$9(this, void 0, void 0, function* () {
return this.request(`HEAD`, t, null, n || {});
});
}
sendStream(t, n, r, i) {
return e$9(this, void 0, void 0, function* () {
return this.request(t, n, r, i);
});
}
getJson(t) {
return e$9(this, arguments, void 0, function* (e, t = {}) {
t[Headers$1.Accept] = this._getExistingOrDefaultHeader(t, Headers$1.Accept, MediaTypes.ApplicationJson);
let n = yield this.get(e, t);
return this._processResponse(n, this.requestOptions);
});
}
postJson(t, n) {
return e$9(this, arguments, void 0, function* (e, t, n = {}) {
let r = JSON.stringify(t, null, 2);
n[Headers$1.Accept] = this._getExistingOrDefaultHeader(n, Headers$1.Accept, MediaTypes.ApplicationJson), n[Headers$1.ContentType] = this._getExistingOrDefaultContentTypeHeader(n, MediaTypes.ApplicationJson);
let i = yield this.post(e, r, n);
return this._processResponse(i, this.requestOptions);
});
}
putJson(t, n) {
return e$9(this, arguments, void 0, function* (e, t, n = {}) {
let r = JSON.stringify(t, null, 2);
n[Headers$1.Accept] = this._getExistingOrDefaultHeader(n, Headers$1.Accept, MediaTypes.ApplicationJson), n[Headers$1.ContentType] = this._getExistingOrDefaultContentTypeHeader(n, MediaTypes.ApplicationJson);
let i = yield this.put(e, r, n);
return this._processResponse(i, this.requestOptions);
});
}
patchJson(t, n) {
return e$9(this, arguments, void 0, function* (e, t, n = {}) {
let r = JSON.stringify(t, null, 2);
n[Headers$1.Accept] = this._getExistingOrDefaultHeader(n, Headers$1.Accept, MediaTypes.ApplicationJson), n[Headers$1.ContentType] = this._getExistingOrDefaultContentTypeHeader(n, MediaTypes.ApplicationJson);
let i = yield this.patch(e, r, n);
return this._processResponse(i, this.requestOptions);
});
}
request(t, n, r, i) {
return e$9(this, void 0, void 0, function* () {
if (this._disposed) throw Error(`Client has already been disposed.`);
let e = new URL(n), a = this._prepareRequest(t, e, i), l = this._allowRetries && c$1.includes(t) ? this._maxRetries + 1 : 1, u = 0, d;
do {
if (d = yield this.requestRaw(a, r), d && d.message && d.message.statusCode === HttpCodes.Unauthorized) {
let e;
for (let t of this.handlers) if (t.canHandleAuthentication(d)) {
e = t;
break;
}
return e ? e.handleAuthentication(this, a, r) : d;
}
let n = this._maxRedirects;
for (; d.message.statusCode && o$1.includes(d.message.statusCode) && this._allowRedirects && n > 0;) {
let o = d.message.headers.location;
if (!o) break;
let s = new URL(o);
if (e.protocol === `https:` && e.protocol !== s.protocol && !this._allowRedirectDowngrade) throw Error(`Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.`);
if (yield d.readBody(), s.hostname !== e.hostname) for (let e in i) e.toLowerCase() === `authorization` && delete i[e];
a = this._prepareRequest(t, s, i), d = yield this.requestRaw(a, r), n--;
}
if (!d.message.statusCode || !s$2.includes(d.message.statusCode)) return d;
u += 1, u < l && (yield d.readBody(), yield this._performExponentialBackoff(u));
} while (u < l);
return d;
});
}
dispose() {
this._agent && this._agent.destroy(), this._disposed = !0;
}
requestRaw(t, n) {
return e$9(this, void 0, void 0, function* () {
return new Promise((e, r) => {
function callbackForResult(t, n) {
t ? r(t) : n ? e(n) : r(Error(`Unknown error`));
}
this.requestRawWithCallback(t, n, callbackForResult);
});
});
}
requestRawWithCallback(e, t, n) {
typeof t == `string` && (e.options.headers || (e.options.headers = {}), e.options.headers[`Content-Length`] = Buffer.byteLength(t, `utf8`));
let r = !1;
function handleResult(e, t) {
r || (r = !0, n(e, t));
}
let i = e.httpModule.request(e.options, (e) => {
handleResult(void 0, new HttpClientResponse(e));
}), a;
i.on(`socket`, (e) => {
a = e;
}), i.setTimeout(this._socketTimeout || 18e4, () => {
a && a.end(), handleResult(Error(`Request timeout: ${e.options.path}`));
}), i.on(`error`, function(e) {
handleResult(e);
}), t && typeof t == `string` && i.write(t, `utf8`), t && typeof t != `string` ? (t.on(`close`, function() {
i.end();
}), t.pipe(i)) : i.end();
}
getAgent(e) {
let t = new URL(e);
return this._getAgent(t);
}
getAgentDispatcher(e) {
let t = new URL(e), n = getProxyUrl(t);
if (n && n.hostname) return this._getProxyAgentDispatcher(t, n);
}
_prepareRequest(e, r, i) {
let a = {};
a.parsedUrl = r;
let o = a.parsedUrl.protocol === `https:`;
a.httpModule = o ? https : http;
let s = o ? 443 : 80;
if (a.options = {}, a.options.host = a.parsedUrl.hostname, a.options.port = a.parsedUrl.port ? parseInt(a.parsedUrl.port) : s, a.options.path = (a.parsedUrl.pathname || ``) + (a.parsedUrl.search || ``), a.options.method = e, a.options.headers = this._mergeHeaders(i), this.userAgent != null && (a.options.headers[`user-agent`] = this.userAgent), a.options.agent = this._getAgent(a.parsedUrl), this.handlers) for (let e of this.handlers) e.prepareRequest(a.options);
return a;
}
_mergeHeaders(e) {
return this.requestOptions && this.requestOptions.headers ? Object.assign({}, lowercaseKeys(this.requestOptions.headers), lowercaseKeys(e || {})) : lowercaseKeys(e || {});
}
_getExistingOrDefaultHeader(e, t, n) {
let r;
if (this.requestOptions && this.requestOptions.headers) {
let e = lowercaseKeys(this.requestOptions.headers)[t];
e && (r = typeof e == `number` ? e.toString() : e);
}
let i = e[t];
return i === void 0 ? r === void 0 ? n : r : typeof i == `number` ? i.toString() : i;
}
_getExistingOrDefaultContentTypeHeader(e, t) {
let n;
if (this.requestOptions && this.requestOptions.headers) {
let e = lowercaseKeys(this.requestOptions.headers)[Headers$1.ContentType];
e && (n = typeof e == `number` ? String(e) : Array.isArray(e) ? e.join(`, `) : e);
}
let r = e[Headers$1.ContentType];
return r === void 0 ? n === void 0 ? t : n : typeof r == `number` ? String(r) : Array.isArray(r) ? r.join(`, `) : r;
}
_getAgent(e) {
let a, o = getProxyUrl(e), s = o && o.hostname;
if (this._keepAlive && s && (a = this._proxyAgent), s || (a = this._agent), a) return a;
let c = e.protocol === `https:`, l = 100;
if (this.requestOptions && (l = this.requestOptions.maxSockets || http.globalAgent.maxSockets), o && o.hostname) {
let e = {
maxSockets: l,
keepAlive: this._keepAlive,
proxy: Object.assign(Object.assign({}, (o.username || o.password) && { proxyAuth: `${o.username}:${o.password}` }), {
host: o.hostname,
port: o.port
})
}, t, n = o.protocol === `https:`;
t = c ? n ? import_tunnel.httpsOverHttps : import_tunnel.httpsOverHttp : n ? import_tunnel.httpOverHttps : import_tunnel.httpOverHttp, a = t(e), this._proxyAgent = a;
}
if (!a) {
let e = {
keepAlive: this._keepAlive,
maxSockets: l
};
a = c ? new https.Agent(e) : new http.Agent(e), this._agent = a;
}
return c && this._ignoreSslError && (a.options = Object.assign(a.options || {}, { rejectUnauthorized: !1 })), a;
}
_getProxyAgentDispatcher(e, t) {
let n;
if (this._keepAlive && (n = this._proxyAgentDispatcher), n) return n;
let r = e.protocol === `https:`;
return n = new require_undici.t.default(Object.assign({
uri: t.href,
pipelining: +!!this._keepAlive
}, (t.username || t.password) && { token: `Basic ${Buffer.from(`${t.username}:${t.password}`).toString(`base64`)}` })), this._proxyAgentDispatcher = n, r && this._ignoreSslError && (n.options = Object.assign(n.options.requestTls || {}, { rejectUnauthorized: !1 })), n;
}
_getUserAgentWithOrchestrationId(e) {
let t = e || `actions/http-client`, n = process.env.ACTIONS_ORCHESTRATION_ID;
return n ? `${t} actions_orchestration_id/${n.replace(/[^a-z0-9_.-]/gi, `_`)}` : t;
}
_performExponentialBackoff(t) {
return e$9(this, void 0, void 0, function* () {
t = Math.min(10, t);
let e = 5 * 2 ** t;
return new Promise((t) => setTimeout(() => t(), e));
});
}
_processResponse(t, n) {
return e$9(this, void 0, void 0, function* () {
return new Promise((r, i) => e$9(this, void 0, void 0, function* () {
let e = t.message.statusCode || 0, a = {
statusCode: e,
result: null,
headers: {}
};
e === HttpCodes.NotFound && r(a);
function dateTimeDeserializer(e, t) {
if (typeof t == `string`) {
let e = new Date(t);
if (!isNaN(e.valueOf())) return e;
}
return t;
}
let o, s;
try {
s = yield t.readBody(), s && s.length > 0 && (o = n && n.deserializeDates ? JSON.parse(s, dateTimeDeserializer) : JSON.parse(s), a.result = o), a.headers = t.message.headers;
} catch {}
if (e > 299) {
let t;
t = o && o.message ? o.message : s && s.length > 0 ? s : `Failed request: (${e})`;
let n = new HttpClientError(t, e);
n.result = a.result, i(n);
} else r(a);
}));
});
}
};
const lowercaseKeys = (e) => Object.keys(e).reduce((t, n) => (t[n.toLowerCase()] = e[n], t), {});
// node_modules/@actions/http-client/lib/auth.js
var e$8 = void 0 && (void 0).__awaiter || function(e, t, n, r) {
function adopt(e) {
return e instanceof n ? e : new n(function(t) {
t(e);
});
}
return new (n ||= Promise)(function(n, i) {
function fulfilled(e) {
try {
step(r.next(e));
} catch (e) {
i(e);
}
}
function rejected(e) {
try {
step(r.throw(e));
} catch (e) {
i(e);
}
}
function step(e) {
e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
}
step((r = r.apply(e, t || [])).next());
});
};
var BearerCredentialHandler = class {
constructor(e) {
this.token = e;
}
prepareRequest(e) {
if (!e.headers) throw Error(`The request has no headers`);
e.headers.Authorization = `Bearer ${this.token}`;
}
canHandleAuthentication() {
return !1;
}
handleAuthentication() {
return e$8(this, void 0, void 0, function* () {
throw Error(`not implemented`);
});
}
};
// node_modules/@actions/core/lib/oidc-utils.js
var e$7 = void 0 && (void 0).__awaiter || function(e, t, n, r) {
function adopt(e) {
return e instanceof n ? e : new n(function(t) {
t(e);
});
}
return new (n ||= Promise)(function(n, i) {
function fulfilled(e) {
try {
step(r.next(e));
} catch (e) {
i(e);
}
}
function rejected(e) {
try {
step(r.throw(e));
} catch (e) {
i(e);
}
}
function step(e) {
e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
}
step((r = r.apply(e, t || [])).next());
});
};
var OidcClient = class OidcClient {
static createHttpClient(e = !0, r = 10) {
let i = {
allowRetries: e,
maxRetries: r
};
return new HttpClient(`actions/oidc-client`, [new BearerCredentialHandler(OidcClient.getRequestToken())], i);
}
static getRequestToken() {
let e = process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
if (!e) throw Error(`Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable`);
return e;
}
static getIDTokenUrl() {
let e = process.env.ACTIONS_ID_TOKEN_REQUEST_URL;
if (!e) throw Error(`Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable`);
return e;
}
static getCall(t) {
return e$7(this, void 0, void 0, function* () {
let e = (yield OidcClient.createHttpClient().getJson(t).catch((e) => {
throw Error(`Failed to get ID Token. \n 
        Error Code : ${e.statusCode}\n 
        Error Message: ${e.message}`);
})).result?.value;
if (!e) throw Error(`Response json body do not have ID Token field`);
return e;
});
}
static getIDToken(t) {
return e$7(this, void 0, void 0, function* () {
try {
let e = OidcClient.getIDTokenUrl();
if (t) {
let n = encodeURIComponent(t);
e = `${e}&audience=${n}`;
}
debug(`ID token url is ${e}`);
let n = yield OidcClient.getCall(e);
return setSecret(n), n;
} catch (e) {
throw Error(`Error message: ${e.message}`);
}
});
}
};
// node_modules/@actions/core/lib/summary.js
var e$6 = void 0 && (void 0).__awaiter || function(e, t, n, r) {
function adopt(e) {
return e instanceof n ? e : new n(function(t) {
t(e);
});
}
return new (n ||= Promise)(function(n, i) {
function fulfilled(e) {
try {
step(r.next(e));
} catch (e) {
i(e);
}
}
function rejected(e) {
try {
step(r.throw(e));
} catch (e) {
i(e);
}
}
function step(e) {
e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
}
step((r = r.apply(e, t || [])).next());
});
};
const { access: i, appendFile: a, writeFile: o } = fs.promises;
const SUMMARY_ENV_VAR = `GITHUB_STEP_SUMMARY`;
var Summary = class {
constructor() {
this._buffer = ``;
}
filePath() {
return e$6(this, void 0, void 0, function* () {
if (this._filePath) return this._filePath;
let e = process.env[SUMMARY_ENV_VAR];
if (!e) throw Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
try {
yield i(e, fs.constants.R_OK | fs.constants.W_OK);
} catch {
throw Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`);
}
return this._filePath = e, this._filePath;
});
}
wrap(e, t, n = {}) {
let r = Object.entries(n).map(([e, t]) => ` ${e}="${t}"`).join(``);
return t ? `<${e}${r}>${t}</${e}>` : `<${e}${r}>`;
}
write(t) {
return e$6(this, void 0, void 0, function* () {
let e = !!t?.overwrite, n = yield this.filePath();
return yield (e ? o : a)(n, this._buffer, { encoding: `utf8` }), this.emptyBuffer();
});
}
clear() {
return e$6(this, void 0, void 0, function* () {
return this.emptyBuffer().write({ overwrite: !0 });
});
}
stringify() {
return this._buffer;
}
isEmptyBuffer() {
return this._buffer.length === 0;
}
emptyBuffer() {
return this._buffer = ``, this;
}
addRaw(e, t = !1) {
return this._buffer += e, t ? this.addEOL() : this;
}
addEOL() {
return this.addRaw(os.EOL);
}
addCodeBlock(e, t) {
let n = Object.assign({}, t && { lang: t }), r = this.wrap(`pre`, this.wrap(`code`, e), n);
return this.addRaw(r).addEOL();
}
addList(e, t = !1) {
let n = t ? `ol` : `ul`, r = e.map((e) => this.wrap(`li`, e)).join(``), i = this.wrap(n, r);
return this.addRaw(i).addEOL();
}
addTable(e) {
let t = e.map((e) => {
let t = e.map((e) => {
if (typeof e == `string`) return this.wrap(`td`, e);
let { header: t, data: n, colspan: r, rowspan: i } = e, a = t ? `th` : `td`, o = Object.assign(Object.assign({}, r && { colspan: r }), i && { rowspan: i });
return this.wrap(a, n, o);
}).join(``);
return this.wrap(`tr`, t);
}).join(``), n = this.wrap(`table`, t);
return this.addRaw(n).addEOL();
}
addDetails(e, t) {
let n = this.wrap(`details`, this.wrap(`summary`, e) + t);
return this.addRaw(n).addEOL();
}
addImage(e, t, n) {
let { width: r, height: i } = n || {}, a = Object.assign(Object.assign({}, r && { width: r }), i && { height: i }), o = this.wrap(`img`, null, Object.assign({
src: e,
alt: t
}, a));
return this.addRaw(o).addEOL();
}
addHeading(e, t) {
let n = `h${t}`, r = [
`h1`,
`h2`,
`h3`,
`h4`,
`h5`,
`h6`
].includes(n) ? n : `h1`, i = this.wrap(r, e);
return this.addRaw(i).addEOL();
}
addSeparator() {
let e = this.wrap(`hr`, null);
return this.addRaw(e).addEOL();
}
addBreak() {
let e = this.wrap(`br`, null);
return this.addRaw(e).addEOL();
}
addQuote(e, t) {
let n = Object.assign({}, t && { cite: t }), r = this.wrap(`blockquote`, e, n);
return this.addRaw(r).addEOL();
}
addLink(e, t) {
let n = this.wrap(`a`, e, { href: t });
return this.addRaw(n).addEOL();
}
};
const s$1 = new Summary();
// node_modules/@actions/io/lib/io-util.js
var e$5 = void 0 && (void 0).__awaiter || function(e, t, n, r) {
function adopt(e) {
return e instanceof n ? e : new n(function(t) {
t(e);
});
}
return new (n ||= Promise)(function(n, i) {
function fulfilled(e) {
try {
step(r.next(e));
} catch (e) {
i(e);
}
}
function rejected(e) {
try {
step(r.throw(e));
} catch (e) {
i(e);
}
}
function step(e) {
e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
}
step((r = r.apply(e, t || [])).next());
});
};
const { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat: stat$2, symlink, unlink } = fs.promises;
const IS_WINDOWS = process.platform === `win32`;
const READONLY = fs.constants.O_RDONLY;
function exists(t) {
return e$5(this, void 0, void 0, function* () {
try {
yield stat$2(t);
} catch (e) {
if (e.code === `ENOENT`) return !1;
throw e;
}
return !0;
});
}
function isRooted(e) {
if (e = normalizeSeparators(e), !e) throw Error(`isRooted() parameter "p" cannot be empty`);
return IS_WINDOWS ? e.startsWith(`\\`) || /^[A-Z]:/i.test(e) : e.startsWith(`/`);
}
function tryGetExecutablePath(t, r) {
return e$5(this, void 0, void 0, function* () {
let e;
try {
e = yield stat$2(t);
} catch (e) {
e.code !== `ENOENT` && console.log(`Unexpected error attempting to determine if executable file exists '${t}': ${e}`);
}
if (e && e.isFile()) {
if (IS_WINDOWS) {
let e = path.extname(t).toUpperCase();
if (r.some((t) => t.toUpperCase() === e)) return t;
} else if (isUnixExecutable(e)) return t;
}
let i = t;
for (let a of r) {
t = i + a, e = void 0;
try {
e = yield stat$2(t);
} catch (e) {
e.code !== `ENOENT` && console.log(`Unexpected error attempting to determine if executable file exists '${t}': ${e}`);
}
if (e && e.isFile()) {
if (IS_WINDOWS) {
try {
let e = path.dirname(t), r = path.basename(t).toUpperCase();
for (let i of yield readdir(e)) if (r === i.toUpperCase()) {
t = path.join(e, i);
break;
}
} catch (e) {
console.log(`Unexpected error attempting to determine the actual case of the file '${t}': ${e}`);
}
return t;
}
if (isUnixExecutable(e)) return t;
}
}
return ``;
});
}
function normalizeSeparators(e) {
return e ||= ``, IS_WINDOWS ? (e = e.replace(/\//g, `\\`), e.replace(/\\\\+/g, `\\`)) : e.replace(/\/\/+/g, `/`);
}
function isUnixExecutable(e) {
return (e.mode & 1) > 0 || (e.mode & 8) > 0 && process.getgid !== void 0 && e.gid === process.getgid() || (e.mode & 64) > 0 && process.getuid !== void 0 && e.uid === process.getuid();
}
// node_modules/@actions/io/lib/io.js
var e$4 = void 0 && (void 0).__awaiter || function(e, t, n, r) {
function adopt(e) {
return e instanceof n ? e : new n(function(t) {
t(e);
});
}
return new (n ||= Promise)(function(n, i) {
function fulfilled(e) {
try {
step(r.next(e));
} catch (e) {
i(e);
}
}
function rejected(e) {
try {
step(r.throw(e));
} catch (e) {
i(e);
}
}
function step(e) {
e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
}
step((r = r.apply(e, t || [])).next());
});
};
function which(t, n) {
return e$4(this, void 0, void 0, function* () {
if (!t) throw Error(`parameter 'tool' is required`);
if (n) {
let e = yield which(t, !1);
if (!e) throw IS_WINDOWS ? Error(`Unable to locate executable file: ${t}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`) : Error(`Unable to locate executable file: ${t}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
return e;
}
let e = yield findInPath(t);
return e && e.length > 0 ? e[0] : ``;
});
}
function findInPath(t) {
return e$4(this, void 0, void 0, function* () {
if (!t) throw Error(`parameter 'tool' is required`);
let e = [];
if (IS_WINDOWS && process.env.PATHEXT) for (let t of process.env.PATHEXT.split(path.delimiter)) t && e.push(t);
if (isRooted(t)) {
let n = yield tryGetExecutablePath(t, e);
return n ? [n] : [];
}
if (t.includes(path.sep)) return [];
let i = [];
if (process.env.PATH) for (let e of process.env.PATH.split(path.delimiter)) e && i.push(e);
let a = [];
for (let o of i) {
let i = yield tryGetExecutablePath(path.join(o, t), e);
i && a.push(i);
}
return a;
});
}
// node_modules/@actions/exec/lib/toolrunner.js
var e$3 = void 0 && (void 0).__awaiter || function(e, t, n, r) {
function adopt(e) {
return e instanceof n ? e : new n(function(t) {
t(e);
});
}
return new (n ||= Promise)(function(n, i) {
function fulfilled(e) {
try {
step(r.next(e));
} catch (e) {
i(e);
}
}
function rejected(e) {
try {
step(r.throw(e));
} catch (e) {
i(e);
}
}
function step(e) {
e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
}
step((r = r.apply(e, t || [])).next());
});
};
const c = process.platform === `win32`;
var ToolRunner = class extends events.EventEmitter {
constructor(e, t, n) {
if (super(), !e) throw Error(`Parameter 'toolPath' cannot be null or empty.`);
this.toolPath = e, this.args = t || [], this.options = n || {};
}
_debug(e) {
this.options.listeners && this.options.listeners.debug && this.options.listeners.debug(e);
}
_getCommandString(e, t) {
let n = this._getSpawnFileName(), r = this._getSpawnArgs(e), i = t ? `` : `[command]`;
if (c) {
if (this._isCmdFile()) {
i += n;
for (let e of r) i += ` ${e}`;
} else if (e.windowsVerbatimArguments) {
i += `"${n}"`;
for (let e of r) i += ` ${e}`;
} else {
i += this._windowsQuoteCmdArg(n);
for (let e of r) i += ` ${this._windowsQuoteCmdArg(e)}`;
}
} else {
i += n;
for (let e of r) i += ` ${e}`;
}
return i;
}
_processLineBuffer(e, n, r) {
try {
let i = n + e.toString(), a = i.indexOf(os.EOL);
for (; a > -1;) r(i.substring(0, a)), i = i.substring(a + os.EOL.length), a = i.indexOf(os.EOL);
return i;
} catch (e) {
return this._debug(`error processing line. Failed with error ${e}`), ``;
}
}
_getSpawnFileName() {
return c && this._isCmdFile() ? process.env.COMSPEC || `cmd.exe` : this.toolPath;
}
_getSpawnArgs(e) {
if (c && this._isCmdFile()) {
let t = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
for (let n of this.args) t += ` `, t += e.windowsVerbatimArguments ? n : this._windowsQuoteCmdArg(n);
return t += `"`, [t];
}
return this.args;
}
_endsWith(e, t) {
return e.endsWith(t);
}
_isCmdFile() {
let e = this.toolPath.toUpperCase();
return this._endsWith(e, `.CMD`) || this._endsWith(e, `.BAT`);
}
_windowsQuoteCmdArg(e) {
if (!this._isCmdFile()) return this._uvQuoteCmdArg(e);
if (!e) return `""`;
let t = [
` `,
`	`,
`&`,
`(`,
`)`,
`[`,
`]`,
`{`,
`}`,
`^`,
`=`,
`;`,
`!`,
`'`,
`+`,
`,`,
"`",
`~`,
`|`,
`<`,
`>`,
`"`
], n = !1;
for (let r of e) if (t.some((e) => e === r)) {
n = !0;
break;
}
if (!n) return e;
let r = `"`, i = !0;
for (let t = e.length; t > 0; t--) r += e[t - 1], i && e[t - 1] === `\\` ? r += `\\` : e[t - 1] === `"` ? (i = !0, r += `"`) : i = !1;
return r += `"`, r.split(``).reverse().join(``);
}
_uvQuoteCmdArg(e) {
if (!e) return `""`;
if (!e.includes(` `) && !e.includes(`	`) && !e.includes(`"`)) return e;
if (!e.includes(`"`) && !e.includes(`\\`)) return `"${e}"`;
let t = `"`, n = !0;
for (let r = e.length; r > 0; r--) t += e[r - 1], n && e[r - 1] === `\\` ? t += `\\` : e[r - 1] === `"` ? (n = !0, t += `\\`) : n = !1;
return t += `"`, t.split(``).reverse().join(``);
}
_cloneExecOptions(e) {
e ||= {};
let t = {
cwd: e.cwd || process.cwd(),
env: e.env || process.env,
silent: e.silent || !1,
windowsVerbatimArguments: e.windowsVerbatimArguments || !1,
failOnStdErr: e.failOnStdErr || !1,
ignoreReturnCode: e.ignoreReturnCode || !1,
delay: e.delay || 1e4
};
return t.outStream = e.outStream || process.stdout, t.errStream = e.errStream || process.stderr, t;
}
_getSpawnOptions(e, t) {
e ||= {};
let n = {};
return n.cwd = e.cwd, n.env = e.env, n.windowsVerbatimArguments = e.windowsVerbatimArguments || this._isCmdFile(), e.windowsVerbatimArguments && (n.argv0 = `"${t}"`), n;
}
exec() {
return e$3(this, void 0, void 0, function* () {
return !isRooted(this.toolPath) && (this.toolPath.includes(`/`) || c && this.toolPath.includes(`\\`)) && (this.toolPath = path.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath)), this.toolPath = yield which(this.toolPath, !0), new Promise((n, i) => e$3(this, void 0, void 0, function* () {
this._debug(`exec tool: ${this.toolPath}`), this._debug(`arguments:`);
for (let e of this.args) this._debug(`   ${e}`);
let e = this._cloneExecOptions(this.options);
!e.silent && e.outStream && e.outStream.write(this._getCommandString(e) + os.EOL);
let a = new ExecState(e, this.toolPath);
if (a.on(`debug`, (e) => {
this._debug(e);
}), this.options.cwd && !(yield exists(this.options.cwd))) return i(Error(`The cwd: ${this.options.cwd} does not exist!`));
let s = this._getSpawnFileName(), c = child_process.spawn(s, this._getSpawnArgs(e), this._getSpawnOptions(this.options, s)), l = ``;
c.stdout && c.stdout.on(`data`, (t) => {
this.options.listeners && this.options.listeners.stdout && this.options.listeners.stdout(t), !e.silent && e.outStream && e.outStream.write(t), l = this._processLineBuffer(t, l, (e) => {
this.options.listeners && this.options.listeners.stdline && this.options.listeners.stdline(e);
});
});
let u = ``;
if (c.stderr && c.stderr.on(`data`, (t) => {
a.processStderr = !0, this.options.listeners && this.options.listeners.stderr && this.options.listeners.stderr(t), !e.silent && e.errStream && e.outStream && (e.failOnStdErr ? e.errStream : e.outStream).write(t), u = this._processLineBuffer(t, u, (e) => {
this.options.listeners && this.options.listeners.errline && this.options.listeners.errline(e);
});
}), c.on(`error`, (e) => {
a.processError = e.message, a.processExited = !0, a.processClosed = !0, a.CheckComplete();
}), c.on(`exit`, (e) => {
a.processExitCode = e, a.processExited = !0, this._debug(`Exit code ${e} received from tool '${this.toolPath}'`), a.CheckComplete();
}), c.on(`close`, (e) => {
a.processExitCode = e, a.processExited = !0, a.processClosed = !0, this._debug(`STDIO streams have closed for tool '${this.toolPath}'`), a.CheckComplete();
}), a.on(`done`, (e, t) => {
l.length > 0 && this.emit(`stdline`, l), u.length > 0 && this.emit(`errline`, u), c.removeAllListeners(), e ? i(e) : n(t);
}), this.options.input) {
if (!c.stdin) throw Error(`child process missing stdin`);
c.stdin.end(this.options.input);
}
}));
});
}
};
var ExecState = class ExecState extends events.EventEmitter {
constructor(e, t) {
if (super(), this.processClosed = !1, this.processError = ``, this.processExitCode = 0, this.processExited = !1, this.processStderr = !1, this.delay = 1e4, this.done = !1, this.timeout = null, !t) throw Error(`toolPath must not be empty`);
this.options = e, this.toolPath = t, e.delay && (this.delay = e.delay);
}
CheckComplete() {
this.done || (this.processClosed ? this._setResult() : this.processExited && (this.timeout = (0, timers.setTimeout)(ExecState.HandleTimeout, this.delay, this)));
}
_debug(e) {
this.emit(`debug`, e);
}
_setResult() {
let e;
this.processExited && (this.processError ? e = Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`) : this.processExitCode !== 0 && !this.options.ignoreReturnCode ? e = Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`) : this.processStderr && this.options.failOnStdErr && (e = Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))), this.timeout &&= (clearTimeout(this.timeout), null), this.done = !0, this.emit(`done`, e, this.processExitCode);
}
static HandleTimeout(e) {
if (!e.done) {
if (!e.processClosed && e.processExited) {
let t = `The STDIO streams did not close within ${e.delay / 1e3} seconds of the exit event from process '${e.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
e._debug(t);
}
e._setResult();
}
}
};
// node_modules/@actions/exec/lib/exec.js
var e$2 = void 0 && (void 0).__awaiter || function(e, t, n, r) {
function adopt(e) {
return e instanceof n ? e : new n(function(t) {
t(e);
});
}
return new (n ||= Promise)(function(n, i) {
function fulfilled(e) {
try {
step(r.next(e));
} catch (e) {
i(e);
}
}
function rejected(e) {
try {
step(r.throw(e));
} catch (e) {
i(e);
}
}
function step(e) {
e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
}
step((r = r.apply(e, t || [])).next());
});
};
// node_modules/@actions/core/lib/platform.js
var e$1 = void 0 && (void 0).__awaiter || function(e, t, n, r) {
function adopt(e) {
return e instanceof n ? e : new n(function(t) {
t(e);
});
}
return new (n ||= Promise)(function(n, i) {
function fulfilled(e) {
try {
step(r.next(e));
} catch (e) {
i(e);
}
}
function rejected(e) {
try {
step(r.throw(e));
} catch (e) {
i(e);
}
}
function step(e) {
e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
}
step((r = r.apply(e, t || [])).next());
});
};
const platform = os.default.platform();
const arch = os.default.arch();
// node_modules/@actions/core/lib/core.js
var e = void 0 && (void 0).__awaiter || function(e, t, n, r) {
function adopt(e) {
return e instanceof n ? e : new n(function(t) {
t(e);
});
}
return new (n ||= Promise)(function(n, i) {
function fulfilled(e) {
try {
step(r.next(e));
} catch (e) {
i(e);
}
}
function rejected(e) {
try {
step(r.throw(e));
} catch (e) {
i(e);
}
}
function step(e) {
e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
}
step((r = r.apply(e, t || [])).next());
});
};
var ExitCode;
(function(e) {
e[e.Success = 0] = `Success`, e[e.Failure = 1] = `Failure`;
})(ExitCode ||= {});
function setSecret(e) {
issueCommand(`add-mask`, {}, e);
}
function addPath(e) {
process.env.GITHUB_PATH ? issueFileCommand(`PATH`, e) : issueCommand(`add-path`, {}, e), process.env.PATH = `${e}${path.delimiter}${process.env.PATH}`;
}
function setOutput(e, t) {
if (process.env.GITHUB_OUTPUT) return issueFileCommand(`OUTPUT`, prepareKeyValueMessage(e, t));
process.stdout.write(os.EOL), issueCommand(`set-output`, { name: e }, toCommandValue(t));
}
function debug(e) {
issueCommand(`debug`, {}, e);
}
function error(e, t = {}) {
issueCommand(`error`, toCommandProperties(t), e instanceof Error ? e.toString() : e);
}
function warning(e, t = {}) {
issueCommand(`warning`, toCommandProperties(t), e instanceof Error ? e.toString() : e);
}
function notice(e, t = {}) {
issueCommand(`notice`, toCommandProperties(t), e instanceof Error ? e.toString() : e);
}
function getIDToken(t) {
return e(this, void 0, void 0, function* () {
return yield OidcClient.getIDToken(t);
});
}
// src/wandb/connect/proxied-fetch.ts
function proxiedFetch(env, report = Reflect.get(node_http, "setGlobalProxyFromEnv"), load = () => Promise.resolve().then(() => require("./chunks/undici.js")).then((n) => n.n)) {
if ([...VARIABLES.http, ...VARIABLES.https].every((name) => !env[name])) return fetch;
if (typeof report === "function") {
Reflect.apply(report, void 0, [env]);
return fetch;
}
return async (url, init) => {
const proxy = proxyFor(url, env);
return await (proxy === void 0 ? fetch(url, init) : fetchThrough(proxy, url, {
...init,
undici: await load()
}));
};
}
const VARIABLES = {
http: ["http_proxy", "HTTP_PROXY"],
https: ["https_proxy", "HTTPS_PROXY"],
except: ["no_proxy", "NO_PROXY"]
};
function proxyFor(address, env) {
const url = new URL(address);
const name = (url.protocol === "https:" ? VARIABLES.https : VARIABLES.http).find((each) => env[each]);
const exceptions = VARIABLES.except.map((each) => env[each]).find(Boolean) ?? "";
return name === void 0 || require_choose_proxy.n(url, exceptions) ? void 0 : require_choose_proxy.r(name, env[name] ?? "");
}
const WITHOUT_BODY = new Set([
204,
205,
304
]);
async function fetchThrough(proxy, url, { method = "GET", headers = {}, body, signal, undici }) {
const dispatcher = await require_choose_proxy.i(undici, proxy, {});
try {
const response = await undici.request(url, {
dispatcher,
method,
headers: { ...headers },
body: body ?? null,
signal: signal ?? null
});
const text = await response.body.text();
const shown = new Headers();
for (const [name, values] of Object.entries(response.headers)) for (const value of [values ?? []].flat()) shown.append(name, value);
return new Response(WITHOUT_BODY.has(response.statusCode) ? null : text, {
status: response.statusCode,
headers: shown
});
} finally {
await dispatcher.destroy();
}
}
// src/action/inputs/input-table.ts
const INPUT_DEFAULTS = {
mode: "plan",
path: "automations",
"working-directory": ".",
env: "",
"wandb-api-key": "",
"wandb-oidc-audience": "",
"wandb-base-url": "",
"github-token": "${{ github.token }}",
comment: "always",
"comment-mode": "update",
"comment-key": "",
"comment-title": "",
labels: "",
"commit-status": "",
checks: "",
evidence: "off",
"evidence-history": "",
"evidence-since": "",
"pr-number": "",
"unreviewed-changes": "fail",
"apply-requirements": "",
"expected-plan-digest": "",
"expected-plan-changes": "",
"allow-deletes": "",
"allow-silenced": "",
"allow-redirected": "",
"allow-altered": "",
"allow-disjoint": "false",
adopt: "false",
"take-over": "",
recreate: "",
shadow: "false",
"fail-on-conflict": "false",
"fail-on-changes": "false",
"drift-issue": "true",
"issue-labels": "wandb-drift",
"issue-assignees": "",
summary: "true",
"sarif-file": "",
"timeout-minutes": "10"
};
// src/action/publish/append-summary.ts
const LARGEST = 1048576;
const NOTE = "The job summary has no room for the plan: see the output <code>plan-markdown-path</code>.\n";
async function summaryRoom(file) {
const { size } = await (0, node_fs_promises.stat)(file).catch(() => ({ size: 0 }));
return Math.max(0, LARGEST - size);
}
async function appendSummary(file, markdown) {
const room = await summaryRoom(file);
const fits = Buffer.byteLength(markdown) < room;
const text = fits ? markdown : NOTE;
if (text.length >= room) return false;
return await (0, node_fs_promises.appendFile)(file, `${text}\n`).then(() => fits, () => false);
}
// src/action/action-version.ts
const ACTION_VERSION = "0.2.0";
// src/action/github/github-failure.ts
const UNNAMED_WAIT_MS = 6e4;
var GitHubFailure = class extends require_failure_reason.t {
status;
mayBeDone;
constructor(message, status, mayBeDone) {
super("github", message);
this.status = status;
this.mayBeDone = mayBeDone;
}
};
var Rejection = class {
failure;
isTransient;
waitMs;
constructor(failure, isTransient, waitMs) {
this.failure = failure;
this.isTransient = isTransient;
this.waitMs = waitMs;
}
};
function rejectionOf(response, value, what, { now, redact }) {
const { headers } = response;
const status = response.ok ? 429 : response.status;
const message = messageOf(value) ?? "no explanation";
const { isLimited, waitMs } = limitOf(status, headers, {
message,
now: now()
});
const isForbidden = status === 403 && /not accessible/iu.test(message);
const failure = new GitHubFailure(redact(`GitHub refused ${what} with ${status}: ${message.replace(/\.$/u, "")}${isForbidden ? rightsAdvice(headers) : ""}`), status, status >= 500);
return new Rejection(failure, isLimited || status >= 500, waitMs);
}
function messageOf(value) {
if (!require_common.Wt(value)) return void 0;
const { message, errors } = value;
if (typeof message === "string") return message;
const strings = require_common.Ut(errors) ? errors.filter(require_common.Wt).flatMap((error) => typeof error["message"] === "string" ? [error["message"]] : []) : [];
return strings.length === 0 ? void 0 : strings.join("; ");
}
function isBudgetSpent(value) {
const errors = require_common.Wt(value) ? value["errors"] : void 0;
return require_common.Ut(errors) && errors.some((error) => require_common.Wt(error) && error["type"] === "RATE_LIMITED");
}
function rightsAdvice(headers) {
const lines = [...(headers.get("x-accepted-github-permissions") ?? "").matchAll(/([a-z_]+)=(read|write)/gu)].map(([, part = "", right = ""]) => `"${part.replaceAll("_", "-")}: ${right}"`);
return lines.length === 0 ? ". The token lacks a right: see \"permissions\" in docs/action.md" : `. The token lacks a right: the job's "permissions" need ${lines.join(" or ")}`;
}
function limitOf(status, headers, { message, now }) {
const numberIn = (name) => {
const text = headers.get(name);
return text === null || !/^\d+$/u.test(text) ? void 0 : Number(text);
};
const retryAfter = numberIn("retry-after");
const isSpent = numberIn("x-ratelimit-remaining") === 0;
const isNamed = isSpent || retryAfter !== void 0 || /rate limit/iu.test(message);
if (status !== 429 && !(status === 403 && isNamed)) return { isLimited: false };
if (retryAfter !== void 0) return {
isLimited: true,
waitMs: retryAfter * 1e3
};
const reset = numberIn("x-ratelimit-reset");
if (!isSpent || reset === void 0) return {
isLimited: true,
waitMs: UNNAMED_WAIT_MS
};
return {
isLimited: true,
waitMs: Math.max(reset * 1e3 - now.getTime(), 1e3)
};
}
// src/action/github/github-client.ts
const TIMEOUT_MS = 3e4;
const MAX_ATTEMPTS$1 = 5;
const TOTAL_WAIT_MS = 18e4;
const BETWEEN_WRITES_MS = 1e3;
const MAX_PAGES = 100;
function createGitHubClient(options) {
return new FetchClient(options);
}
var FetchClient = class {
#options;
#lastWrite = 0;
constructor(options) {
this.#options = options;
}
async get(path) {
return (await this.#send("GET", this.#urlOf(path))).value ?? null;
}
async list(path) {
const items = [];
let url = this.#urlOf(path);
for (let page = 0; url !== void 0 && page < MAX_PAGES; page += 1) {
const { value, next } = await this.#send("GET", url);
if (!require_common.Ut(value)) throw new GitHubFailure(`GitHub gave no list for ${path}`, 200, false);
items.push(...value.filter(require_common.Wt));
url = next;
}
if (url !== void 0) throw new GitHubFailure(`GitHub's list for ${path} has no end`, 200, false);
return items;
}
async post(path, body) {
await this.#pace();
return objectOf((await this.#send("POST", this.#urlOf(path), body)).value);
}
async patch(path, body) {
await this.#pace();
return objectOf((await this.#send("PATCH", this.#urlOf(path), body)).value);
}
async delete(path) {
await this.#pace();
await this.#send("DELETE", this.#urlOf(path)).catch((error) => {
if (!(error instanceof GitHubFailure && error.status === 404)) throw error;
});
}
async graphql(query, variables, attempts) {
const { graphqlUrl, redact } = this.#options;
if (query.startsWith("mutation")) await this.#pace();
const result = objectOf((await this.#send("POST", graphqlUrl, {
query,
variables
}, attempts)).value);
const { data, errors } = result;
if (Array.isArray(errors) || !require_common.Wt(data)) {
const said = messageOf(result) ?? "no explanation";
throw new GitHubFailure(redact(`GitHub refused a GraphQL request: ${said}`), 200, false);
}
return data;
}
#urlOf(path) {
return this.#options.apiUrl + path;
}
async #pace() {
const { now, sleep } = this.#options;
const rest = this.#lastWrite + BETWEEN_WRITES_MS - now().getTime();
if (this.#lastWrite > 0 && rest > 0) await sleep(rest);
this.#lastWrite = now().getTime();
}
async #send(method, url, body, attempts = MAX_ATTEMPTS$1) {
const { graphqlUrl, sleep } = this.#options;
const isRepeatable = [
"GET",
"PATCH",
"DELETE"
].includes(method) || url === graphqlUrl;
let waited = 0;
for (let attempt = 1;; attempt += 1) {
const outcome = await this.#sendOnce(method, url, body);
if (!(outcome instanceof Rejection)) return outcome;
const wait = outcome.waitMs ?? 1e3 * 2 ** (attempt - 1);
if (!(outcome.isTransient && (isRepeatable || !outcome.failure.mayBeDone)) || attempt >= attempts || waited + wait > TOTAL_WAIT_MS) throw outcome.failure;
waited += wait;
await sleep(wait);
}
}
async #sendOnce(method, url, body) {
const { redact, debug, apiUrl } = this.#options;
const what = `${method} ${new URL(url).pathname}`;
let response;
let text;
try {
response = await this.#fetch(method, url, body);
text = await response.text();
} catch (error) {
const message = redact(`GitHub does not respond to ${what}: ${error instanceof Error ? error.message : String(error)}`);
return new Rejection(new GitHubFailure(message, 0, true), true);
}
const value = require_common.Nt(text);
debug(`GitHub: ${[what, ...operationOf(body)].join(" ")}: ${response.status}`);
if (!response.ok || isBudgetSpent(value)) return rejectionOf(response, value, what, this.#options);
const next = nextLink(response.headers.get("link"));
if (next !== void 0 && new URL(next, url).origin !== new URL(apiUrl).origin) {
const message = `The next page of ${what} is on another host than the GitHub API`;
return new Rejection(new GitHubFailure(message, 200, false), false);
}
return {
value,
next
};
}
#fetch(method, url, body) {
const { fetch, token, userAgent } = this.#options;
return fetch(url, {
method,
redirect: "manual",
signal: AbortSignal.timeout(TIMEOUT_MS),
headers: {
accept: "application/vnd.github+json",
authorization: `Bearer ${token}`,
"user-agent": userAgent,
"x-github-api-version": "2022-11-28",
...require_common.cn({ "content-type": body === void 0 ? void 0 : "application/json" })
},
...require_common.cn({ body: body === void 0 ? void 0 : JSON.stringify(body) })
});
}
};
function operationOf(body) {
const query = body?.["query"];
return typeof query === "string" ? [query.split(/[({]/u)[0]?.trim() ?? ""] : [];
}
function objectOf(value) {
return require_common.Wt(value) ? value : {};
}
function nextLink(header) {
return /<([^>]+)>\s*;\s*rel="next"/u.exec(header ?? "")?.[1];
}
// src/action/github/github-identity.ts
const ACTIONS_LOGIN = "github-actions[bot]";
async function readIdentity(client) {
const viewer = await client.graphql("query Viewer { viewer { login } }", {}, 2).then((data) => data["viewer"]).catch(() => void 0);
if (require_common.Wt(viewer) && typeof viewer["login"] === "string") return viewer["login"];
const user = await client.get("/user").catch(() => void 0);
return require_common.Wt(user) && typeof user["login"] === "string" ? user["login"] : ACTIONS_LOGIN;
}
// src/action/inputs/event-context.ts
async function readEventContext(env) {
const payload = await readPayload(env["GITHUB_EVENT_PATH"]);
const [owner = "", repo = ""] = (env["GITHUB_REPOSITORY"] ?? "").split("/");
if (owner === "" || repo === "") throw new require_failure_reason.t("usage", "GITHUB_REPOSITORY is not set: this program is the GitHub Action; elsewhere use the command \"wac\"");
const ref = textOf(env, "GITHUB_REF");
const event = textOf(env, "GITHUB_EVENT_NAME");
const server = textOf(env, "GITHUB_SERVER_URL", "https://github.com");
const apiUrl = textOf(env, "GITHUB_API_URL", "https://api.github.com").replace(/\/+$/u, "");
const runId = textOf(env, "GITHUB_RUN_ID");
const pullRequest = pullRequestOf$1(payload, `${owner}/${repo}`);
const mergeGroup = mergeGroupOf(payload);
return {
event,
owner,
repo,
sha: textOf(env, "GITHUB_SHA"),
ref,
...branchOf(event, ref),
actor: textOf(env, "GITHUB_ACTOR"),
runId: `${runId}.${textOf(env, "GITHUB_RUN_ATTEMPT", "1")}`,
runUrl: `${server}/${owner}/${repo}/actions/runs/${runId}`,
runNumber: textOf(env, "GITHUB_RUN_NUMBER"),
apiUrl,
graphqlUrl: textOf(env, "GITHUB_GRAPHQL_URL", `${apiUrl.replace(/\/v3$/u, "")}/graphql`),
...require_common.cn({
pullRequest,
mergeGroup,
defaultBranch: textIn(objectAt(payload, "repository"), "default_branch"),
baseSha: baseOf(event, payload)
})
};
}
function textOf(env, name, otherwise = "") {
return env[name] || otherwise;
}
function branchOf(event, ref) {
return ref.startsWith("refs/heads/") && event !== "merge_group" ? { branch: ref.slice(11) } : {};
}
async function readPayload(path) {
if (!path) return {};
const text = await (0, node_fs_promises.readFile)(path, "utf8").catch(() => "");
const value = require_common.Nt(text);
return require_common.Wt(value) ? value : {};
}
function pullRequestOf$1(payload, repository) {
const pull = payload["pull_request"];
if (require_common.Wt(pull) && typeof pull["number"] === "number") {
const head = objectAt(pull, "head");
const name = objectAt(head, "repo")["full_name"];
const sha = head["sha"];
const base = objectAt(pull, "base")["ref"];
return {
number: pull["number"],
...require_common.cn({
headSha: typeof sha === "string" ? sha : void 0,
baseBranch: typeof base === "string" ? base : void 0
}),
isFork: typeof name !== "string" || name.toLowerCase() !== repository.toLowerCase(),
isClosed: payload["action"] === "closed"
};
}
const ref = objectAt(payload, "merge_group")["head_ref"];
const number = typeof ref === "string" ? /\/pr-(\d+)-[0-9a-f]+$/u.exec(ref)?.[1] : void 0;
return number === void 0 ? void 0 : {
number: Number(number),
isFork: false,
isClosed: false
};
}
function mergeGroupOf(payload) {
const { base_sha: base, head_sha: head, base_ref: ref } = objectAt(payload, "merge_group");
if (typeof base !== "string" || typeof head !== "string") return void 0;
const branch = typeof ref === "string" ? ref.replace(/^refs\/heads\//u, "") : void 0;
return {
base,
head,
...require_common.cn({ branch })
};
}
function baseOf(event, payload) {
const before = event === "push" ? payload["before"] : void 0;
const { base_sha: base } = objectAt(payload, "merge_group");
const { sha } = objectAt(objectAt(payload, "pull_request"), "base");
return [
sha,
base,
before
].find((each) => typeof each === "string");
}
function textIn(value, name) {
const text = value[name];
return typeof text === "string" ? text : void 0;
}
function objectAt(value, name) {
const child = value[name];
return require_common.Wt(child) ? child : {};
}
// src/action/inputs/mode-table.ts
const NAMES = [
"validate",
"plan",
"check",
"apply",
"drift",
"setup"
];
const MODE_NAMES = NAMES;
const MODES = {
validate: {
events: "all",
access: "none"
},
plan: {
events: [
"pull_request",
"merge_group",
"push",
"workflow_dispatch"
],
access: "read"
},
check: {
events: [
"pull_request",
"merge_group",
"schedule",
"workflow_dispatch"
],
access: "read"
},
apply: {
events: [
"push",
"schedule",
"workflow_dispatch"
],
access: "write"
},
drift: {
events: [
"push",
"schedule",
"workflow_dispatch"
],
access: "read"
},
setup: {
events: "all",
access: "none"
}
};
// src/action/inputs/event-rules.ts
const UNTRUSTED = [
"pull_request_target",
"workflow_run",
"issue_comment"
];
function checkEvent({ event }, inputs) {
const { mode, unreviewedChanges, expectedPlan } = inputs;
const { events } = MODES[mode];
if (events === "all") return;
if (UNTRUSTED.includes(event)) throw new require_failure_reason.t("usage", `Mode "${mode}" is refused on ${event}: it runs with secrets on content that anybody may have written. Use "pull_request" for plans and "push" for applying; see https://docs.github.com/en/actions/reference/security/securely-using-pull_request_target`);
if (!events.includes(event)) throw new require_failure_reason.t("usage", `Mode "${mode}" does not run on ${event || "an unknown event"}: it runs on ${events.join(", ")}`);
if (mode === "apply" && event === "schedule" && !(unreviewedChanges === "apply" || expectedPlan !== void 0)) throw new require_failure_reason.t("usage", "Applying on a schedule needs \"unreviewed-changes: apply\": a scheduled run has no merged pull request");
}
function offlineReason(context, inputs, hasCredential) {
if (MODES[inputs.mode].access === "none") return void 0;
const isOfDependabot = context.actor === "dependabot[bot]" && !hasCredential;
if (context.event === "push" && isOfDependabot && MODES[inputs.mode].access === "read") return "Dependabot pushed this commit and gets no secrets, so it was only validated. To get a plan, add the key to the Dependabot secrets.";
if (context.event !== "pull_request") return void 0;
if (context.pullRequest === void 0) return "The event file does not say where the pull request comes from, so it was only validated.";
if (context.pullRequest.isFork) return "The pull request comes from a fork, so it was only validated. To get a plan, a maintainer can push the branch to this repository.";
if (context.pullRequest.isClosed) return "The pull request is closed, so it was only validated: a new plan would replace the one that was reviewed.";
if (isOfDependabot) return "Dependabot gets no secrets, so the pull request was only validated. To get a plan, add the key to the Dependabot secrets.";
}
// src/action/inputs/has-credential.ts
function hasCredential({ io: { env }, inputs }) {
const identity = inputs.wandbOidcAudience && env["ACTIONS_ID_TOKEN_REQUEST_URL"];
const given = inputs.wandbApiKey ?? (identity || void 0);
return Boolean(given ?? (env["WANDB_API_KEY"] || env["WANDB_IDENTITY_TOKEN_FILE"]));
}
// src/action/inputs/parse-input.ts
function parseChoice(name, text, values) {
const found = values.find((each) => each === text.toLowerCase());
if (found === void 0) throw wrongInput(name, text, values.join(", "));
return found;
}
function parseFlag(name, text) {
return parseChoice(name, text, ["true", "false"]) === "true";
}
function parseCount(name, text, min = 0) {
if (text === "") return void 0;
const takes = min === 0 ? "a whole number" : `a whole number from ${min}`;
if (!/^\d{1,9}$/u.test(text) || Number(text) < min) throw wrongInput(name, text, takes);
return Number(text);
}
function parseList(name, text, rule) {
const entries = text.split(/[,\n]/u).map((entry) => entry.trim()).filter((entry) => entry !== "");
const wrong = entries.find((entry) => !rule.pattern.test(entry));
if (wrong !== void 0) throw wrongInput(name, wrong, rule.takes);
const list = [...new Set(entries)];
if (list.length > rule.max) throw wrongInput(name, text, `at most ${rule.max} of them`);
return list;
}
function parseWords(name, text, values) {
const rule = {
pattern: /^.*$/u,
takes: values.join(", "),
max: 20
};
return [...new Set(parseList(name, text, rule).map((word) => parseChoice(name, word, values)))];
}
function wrongInput(name, text, takes) {
const shown = text.length > 200 ? `${text.slice(0, 200)}\u2026` : text;
return new require_failure_reason.t("usage", `The input "${name}" is ${JSON.stringify(shown)}; it takes ${takes}`);
}
// src/action/github/packed-entries.ts
const ENTRY_DIGEST_LENGTH = 16;
const KEY_HASH_LENGTH = 8;
const ENTRY_LENGTH = 24;
const OLD_DIGEST_LENGTH = 32;
function packEntries(entries) {
return Buffer.from(entries.join(""), "hex").toString("base64url");
}
function unpackEntries(packed) {
return unpack(packed, ENTRY_LENGTH);
}
function unpackHashes(packed) {
return unpack(packed, 8);
}
function unpack(packed, length) {
const hex = Buffer.from(packed, "base64url").toString("hex");
if (hex.length % length !== 0) return void 0;
return hex.match(new RegExp(`.{${length}}`, "gu")) ?? [];
}
function shortenEntry(entry) {
return entry.slice(0, 16) + entry.slice(OLD_DIGEST_LENGTH);
}
// src/action/review/review-entry.ts
const MAX_ENTRIES = 3e3;
const MAX_REMOVALS = 500;
function reviewEntry(change, plan, redactor = new require_redact_document.t(plan)) {
const digested = require_redact_document.a(change, redactor);
return require_redact_document.i(digested).slice(0, 16) + keyHash(change.key);
}
function planEntries(plan) {
const reviewed = plan.changes.filter((change) => !isRepair(change));
const redactor = new require_redact_document.t(plan);
return new Map(reviewed.map((change) => [change, reviewEntry(change, plan, redactor)]));
}
function reviewedChanges(entries, max = MAX_ENTRIES) {
const others = entries.slice(max);
return {
changes: entries.slice(0, max),
...require_common.cn({ rest: others.length === 0 ? void 0 : restDigest(others) })
};
}
function removalsOf(plan, max = MAX_REMOVALS) {
const isRemoval = ({ action }) => action === "delete" || action === "release";
const others = new Set(plan.changes.filter((each) => !isRemoval(each)).map(({ key }) => key));
const removed = plan.changes.filter((each) => isRemoval(each) && !others.has(each.key));
const hashes = [...new Set(removed.map(({ key }) => keyHash(key)))].slice(0, max);
return hashes.length === 0 ? void 0 : hashes;
}
function isRemovedIn({ removals = [] }, key) {
return removals.includes(keyHash(key));
}
function coveredEntries({ changes, rest }, entries) {
const named = new Set(changes);
const others = entries.filter((entry) => !named.has(entry));
const isRest = rest !== void 0 && others.length > 0 && restDigest(others) === rest;
return new Set(isRest ? entries : entries.filter((entry) => named.has(entry)));
}
function isRepair({ action, origin, reason, fields }) {
return action === "update" && origin === "drift" && reason !== "re-keyed" && reason !== "taken-over" && fields.every((field) => field.origin === "drift");
}
function createReviewLookup(marker, plan, entries) {
const covered = coveredEntries(marker, [...entries.values()]);
return (change) => {
if (isSpent(marker, change.key)) return "spent";
if (marker.plan === plan.checksum) return "reviewed";
if (covered.has(entries.get(change) ?? "")) return "reviewed";
return isOpenIn(marker, change.key) ? "differs" : "silent";
};
}
function isOpenIn(marker, key) {
return marker.state !== "applied" && (hasEntryOf(marker, key) || marker.isPartial === true);
}
function isSpent(marker, key) {
if (marker.spent?.includes(keyHash(key)) === true) return true;
return marker.state === "applied" && (hasEntryOf(marker, key) || marker.isPartial === true);
}
function hasEntryOf(marker, key) {
const hash = keyHash(key);
return marker.changes.some((entry) => keyHashOf(entry) === hash);
}
function spendReviews(marker, { undone, heldBack }, plan) {
if (marker.isPartial !== true) return spendNamed(marker, [...undone.map(({ key }) => key), ...heldBack]);
const { rest: _rest, ...others } = marker;
const all = [...plan.entries.values()];
const covered = marker.plan === plan.checksum ? new Set(all) : coveredEntries(marker, all);
const left = undone.flatMap((change) => plan.entries.get(change) ?? []);
return {
...others,
...reviewedChanges(left.filter((entry) => covered.has(entry)))
};
}
function spendNamed(marker, open) {
const left = new Set(open.map(keyHash));
const isOpen = (entry) => left.has(keyHashOf(entry));
const spent = marker.changes.filter((entry) => !isOpen(entry)).map(keyHashOf);
if (spent.length === 0) return marker;
return {
...marker,
changes: marker.changes.filter(isOpen),
spent: [...new Set([...marker.spent ?? [], ...spent])]
};
}
function restDigest(entries) {
return sha256([...entries].sort().join("\n")).slice(0, 32);
}
function keyHashOf(entry) {
return entry.slice(16);
}
function keyHash(key) {
return sha256(key).slice(0, 8);
}
function sha256(text) {
return (0, node_crypto.createHash)("sha256").update(text, "utf8").digest("hex");
}
// src/action/review/expected-plan.ts
const MAX_EXPECTED = {
windows: 2e3,
others: 8e3
};
const FORM = /^1\.([0-9a-f]{16})\.([A-Za-z0-9_-]*)\.([0-9a-f]{32})?$/u;
function isPlanChanges(text) {
const packed = FORM.exec(text)?.[2];
return packed !== void 0 && unpackEntries(packed) !== void 0;
}
function renderPlanChanges(plan, runner) {
const max = runner === "Windows" ? MAX_EXPECTED.windows : MAX_EXPECTED.others;
const { changes, rest } = reviewedChanges([...entriesOf(plan).values()], max);
return `1.${contextOf(plan)}.${packEntries(changes)}.${rest ?? ""}`;
}
function compareExpected(plan, { digest, changes }) {
if (plan.checksum === digest) return "same";
if (plan.changes.length === 0) return "part";
const [, context, packed = "", rest] = FORM.exec(changes ?? "") ?? [];
const named = context === contextOf(plan) ? unpackEntries(packed) : void 0;
if (named === void 0) return "other";
const entries = [...entriesOf(plan).values()];
const approved = {
changes: named,
...require_common.cn({ rest })
};
if (coveredEntries(approved, entries).size === new Set(entries).size) return "part";
return rest === void 0 ? "other" : "unknown";
}
function entriesOf(plan) {
return new Map(plan.changes.map((change) => [change, reviewEntry(change, plan)]));
}
function contextOf(plan) {
return require_redact_document.c([], {
...plan,
options: require_redact_document.r(plan.grants)
}).slice(0, 16);
}
// src/action/review/requirement-words.ts
const APPLY_REQUIREMENTS = ["approved", "up-to-date"];
// src/action/inputs/parse-labels.ts
const USUAL_LABELS = {
creates: "wac/creates",
deletes: "wac/deletes",
"no-changes": "wac/no-changes"
};
const ENTRY = {
pattern: /^(?:creates|deletes|no-changes)\s*=\s*\S.{0,49}$/u,
takes: "true, or entries such as \"creates=NAME\", \"deletes=NAME\" and \"no-changes=NAME\"",
max: Object.keys(USUAL_LABELS).length
};
function parseLabels(text) {
if (text === "" || text.toLowerCase() === "false") return void 0;
if (text.toLowerCase() === "true") return USUAL_LABELS;
const entries = parseList("labels", text, ENTRY).map((entry) => {
const [kind = "", ...name] = entry.split("=");
return [kind.trim(), name.join("=").trim()];
});
const distinct = (index) => new Set(entries.map((entry) => entry[index].toLowerCase())).size;
if (distinct(0) < entries.length || distinct(1) < entries.length) throw wrongInput("labels", text, "each of creates, deletes and no-changes once, with names that differ");
return Object.fromEntries(entries);
}
// src/action/inputs/resolve-path.ts
function resolvePath(workingDirectory, path, present) {
const joined = (0, node_path.isAbsolute)(path) ? path : (0, node_path.join)(workingDirectory, path);
const below = (0, node_path.isAbsolute)(joined) ? (0, node_path.relative)(present, joined) : joined;
return ((0, node_path.isAbsolute)(joined) && (below.startsWith("..") || (0, node_path.isAbsolute)(below)) ? joined : below || ".").split(node_path.sep).join("/");
}
// src/action/inputs/read-inputs.ts
const COMMENTS = [
"always",
"changes",
"never"
];
const COMMENT_MODES = ["update", "new-on-change"];
const UNREVIEWED = [
"fail",
"skip",
"apply"
];
const CHECKS = ["fmt", "test"];
const EVIDENCE = [
"off",
"files",
"live"
];
const COMMENT_KEY = /^[\p{L}\p{N}][\p{L}\p{N}._/:-]{0,99}$/u;
const LABELS = {
pattern: /^.{1,50}$/u,
takes: "labels of at most 50 characters",
max: 100
};
const ASSIGNEES = {
pattern: /^[A-Za-z0-9][\w-]{0,98}$/u,
takes: "logins of GitHub, separated by commas or lines",
max: 10
};
const OWNERS = {
pattern: /^[A-Za-z0-9._/-]+(:[A-Za-z0-9._-]+)?$/u,
takes: "owners as in wac.yaml, with \":ENVIRONMENT\" where they have one",
max: 20
};
const KEYS = {
pattern: /^[a-z0-9][a-z0-9._/-]*$/u,
takes: "keys of manifests",
max: 100
};
const SEVERAL_PATHS = /[\n*?]/u;
function readInputs(env, currentFolder = process.cwd()) {
const text = (name) => {
const given = env[`INPUT_${name.toUpperCase()}`]?.trim() ?? "";
return given === "" && name !== "github-token" ? INPUT_DEFAULTS[name] : given;
};
const allowDeletes = parseCount("allow-deletes", text("allow-deletes"));
const allowSilenced = parseCount("allow-silenced", text("allow-silenced"));
const allowRedirected = parseCount("allow-redirected", text("allow-redirected"));
const allowAltered = parseCount("allow-altered", text("allow-altered"));
const prNumber = parseCount("pr-number", text("pr-number"), 1);
const timeoutMinutes = parseCount("timeout-minutes", text("timeout-minutes")) ?? 0;
if (timeoutMinutes < 1 || timeoutMinutes > 360) throw wrongInput("timeout-minutes", text("timeout-minutes"), "a whole number from 1 to 360");
if (text("wandb-api-key") !== "" && text("wandb-oidc-audience") !== "") throw new require_failure_reason.t("usage", "Both \"wandb-api-key\" and \"wandb-oidc-audience\" are given: keep one of them");
const commentKey = text("comment-key");
if (commentKey !== "" && !COMMENT_KEY.test(commentKey)) throw wrongInput("comment-key", commentKey, "at most 100 letters, digits and . _ / : -, a letter or digit first");
if (SEVERAL_PATHS.test(text("path"))) throw wrongInput("path", text("path"), "one directory; run a job for each, see \"Several manifest directories\" in docs/action.md");
const issueLabels = parseList("issue-labels", text("issue-labels"), LABELS);
const workingDirectory = resolvePath(".", text("working-directory"), currentFolder);
const pathOf = (name) => text(name) === "" ? "" : resolvePath(workingDirectory, text(name), currentFolder);
return {
mode: parseChoice("mode", text("mode"), MODE_NAMES),
path: pathOf("path"),
workingDirectory,
...require_common.cn({ env: require_common.Ct(text("env") || void 0, env) }),
...optional("wandbApiKey", text("wandb-api-key")),
...optional("wandbOidcAudience", text("wandb-oidc-audience")),
...optional("wandbBaseUrl", text("wandb-base-url")),
githubToken: text("github-token"),
comment: parseChoice("comment", text("comment"), COMMENTS),
commentMode: parseChoice("comment-mode", text("comment-mode"), COMMENT_MODES),
...optional("commentKey", commentKey),
...optional("commentTitle", oneLine("comment-title", text("comment-title"))),
...require_common.cn({ labels: parseLabels(text("labels")) }),
...optional("commitStatus", oneLine("commit-status", text("commit-status"))),
checks: parseWords("checks", text("checks"), CHECKS),
evidence: parseChoice("evidence", text("evidence"), EVIDENCE),
...optional("evidenceHistory", pathOf("evidence-history")),
...optional("evidenceSince", sinceText(text("evidence-since"))),
...require_common.cn({ prNumber }),
unreviewedChanges: parseChoice("unreviewed-changes", text("unreviewed-changes"), UNREVIEWED),
applyRequirements: parseWords("apply-requirements", text("apply-requirements"), APPLY_REQUIREMENTS),
...require_common.cn({
allowDeletes,
allowSilenced,
allowRedirected,
allowAltered
}),
allowDisjoint: parseFlag("allow-disjoint", text("allow-disjoint")),
adopt: parseFlag("adopt", text("adopt")),
takeOver: parseList("take-over", text("take-over"), OWNERS),
recreate: parseList("recreate", text("recreate"), KEYS),
shadow: parseFlag("shadow", text("shadow")),
...require_common.cn({ expectedPlan: readExpectedPlan(text) }),
failOnChanges: parseFlag("fail-on-changes", text("fail-on-changes")),
failOnConflict: parseFlag("fail-on-conflict", text("fail-on-conflict")),
driftIssue: parseFlag("drift-issue", text("drift-issue")),
issueLabels: issueLabels.length === 0 ? [INPUT_DEFAULTS["issue-labels"]] : issueLabels,
issueAssignees: parseList("issue-assignees", withoutAt(text("issue-assignees")), ASSIGNEES),
summary: parseFlag("summary", text("summary")),
...optional("sarifFile", pathOf("sarif-file")),
timeoutMinutes
};
}
function readExpectedPlan(text) {
const digest = text("expected-plan-digest");
const changes = text("expected-plan-changes");
if (digest !== "" && !require_redact_document.s(digest)) throw wrongInput("expected-plan-digest", digest, "all 64 hexadecimal digits of the output plan-digest");
if (changes !== "" && (digest === "" || !isPlanChanges(changes))) throw wrongInput("expected-plan-changes", changes.slice(0, 100), "the output plan-changes, together with \"expected-plan-digest\"");
return digest === "" ? void 0 : {
digest,
...optional("changes", changes)
};
}
function oneLine(name, text) {
if (/^[^\p{Cc}]{0,100}$/u.test(text)) return text;
throw wrongInput(name, text, "one line of at most 100 characters");
}
function sinceText(text) {
const isDate = /^\d{4}-\d{2}-\d{2}/u.test(text) && !Number.isNaN(Date.parse(text));
if (text === "" || isDate || /^\d{1,5}[hdw]$/u.test(text)) return text;
throw wrongInput("evidence-since", text, "30d, 12h, 2w or an ISO date");
}
function withoutAt(logins) {
return logins.replace(/(^|[,\s])@/gu, "$1");
}
function optional(name, value) {
return value === "" ? {} : { [name]: value };
}
// src/action/inputs/read-valid-inputs.ts
const OF_THE_RUN = ["expected-plan-digest", "expected-plan-changes"];
function readValidInputs(env, currentFolder = process.cwd()) {
const names = Object.keys(INPUT_DEFAULTS).filter(isInputName);
const wrong = new Set(names.filter((name) => !isValid(name, env, currentFolder)));
const kept = { ...env };
for (const name of [...wrong, ...OF_THE_RUN]) delete kept[variableOf(name)];
if (kept[variableOf("wandb-api-key")]) delete kept[variableOf("wandb-oidc-audience")];
if (wrong.has("comment")) kept[variableOf("comment")] = "changes";
return {
inputs: readInputs(kept, currentFolder),
wrong
};
}
function isValid(name, env, currentFolder) {
const variable = variableOf(name);
try {
readInputs({ [variable]: env[variable] }, currentFolder);
return true;
} catch (error) {
if (error instanceof require_failure_reason.t) return false;
throw error;
}
}
function isInputName(name) {
return name in INPUT_DEFAULTS;
}
function variableOf(name) {
return `INPUT_${name.toUpperCase()}`;
}
// src/action/publish/describe-error.ts
function describeError(error) {
if (error instanceof require_common.sn) return error.hint === void 0 ? error.message : `${error.message}. ${error.hint}`;
if (error instanceof require_failure_reason.t) return error.message;
return require_common.xt(error, {
program: `the wac action ${ACTION_VERSION}`,
node: process.version,
along: "the inputs and the event of this run"
}).trimEnd();
}
// src/action/publish/render-failure.ts
const MAX_MESSAGE_LENGTH = 4e3;
function renderFailureMarkdown(error, { title = "W&amp;B automations", label, consequence, footer }) {
const message = require_common._t(require_hide_tokens.t(describeError(error)), MAX_MESSAGE_LENGTH);
return `${[
`<h3>${title}${label === void 0 ? "" : `: ${require_escape_markdown.r(label)}`}</h3>`,
`**The run failed (<code>${require_failure_reason.r(error)}</code>).** ${consequence}`,
require_escape_markdown.n(message.split("\n"), "text"),
...footer === void 0 ? [] : [footer]
].join("\n\n")}\n`;
}
// src/action/path-in-repository.ts
async function pathInRepository({ io }, directory) {
const prefix = await require_git_revision.n(directory);
if (prefix !== void 0) return prefix.replace(/\/$/u, "");
const below = (0, node_path.relative)(io.env["GITHUB_WORKSPACE"] || directory, directory).replaceAll("\\", "/");
return below.startsWith("..") ? "" : below;
}
// src/action/github/comment-identity.ts
async function knownIdentity(run, tree, { owner, otherOwners = [] }) {
const { commentKey } = run.inputs;
if (commentKey !== void 0) return {
key: commentKey,
isShared: false
};
return {
key: owner,
directory: await pathInRepository(run, tree.root),
isShared: otherOwners.includes(owner)
};
}
async function unknownIdentity(run, tree) {
const { commentKey } = run.inputs;
if (commentKey !== void 0) return {
key: commentKey,
isShared: false
};
return {
directory: await pathInRepository(run, tree.root),
isShared: false
};
}
function isOwn(marker, { key, directory, isShared }) {
if (marker.key !== (key ?? marker.key)) return false;
if (directory === void 0) return true;
return marker.directory === void 0 ? !isShared : marker.directory === directory;
}
function identityLabel({ directory, isShared }, key) {
return isShared && directory ? `${key} (${directory})` : key;
}
// src/action/github/comment-marker.ts
const MARKER_VERSION = 1;
const COMMENT_VERSION = 2;
const STATES = [
"planned",
"invalid",
"applying",
"applied",
"failed",
"not-applied",
"superseded"
];
function isClosed(state) {
return state === "applied" || state === "superseded";
}
const LINE = /^<!-- wac-(plan|drift) ([A-Za-z0-9_-]+)(?: ([A-Za-z0-9_-]+))? -->\r?\n/u;
function renderCommentMarker({ changes, removals, ...payload }) {
const packed = removals === void 0 ? {} : { removals: packEntries(removals) };
return renderLine("plan", {
v: COMMENT_VERSION,
...payload,
...packed
}, packEntries(changes));
}
function renderIssueMarker(marker) {
return renderLine("drift", {
v: MARKER_VERSION,
...marker
});
}
function parseCommentMarker(body) {
const line = parseLine("plan", body);
if (line === void 0) return void 0;
const { payload, packed } = line;
const entries = payload["v"] === COMMENT_VERSION ? unpackEntries(packed) : oldEntries(payload);
const { key, directory, plan, rest, isPartial, spent, removals, head, run, at, state } = payload;
const known = STATES.find((each) => each === state);
if (typeof key !== "string" || typeof plan !== "string" || typeof head !== "string") return void 0;
if (typeof at !== "string" || known === void 0 || entries === void 0) return void 0;
return {
key,
...require_common.cn({ directory: typeof directory === "string" ? directory : void 0 }),
plan,
changes: entries,
head,
...require_common.cn({
rest: typeof rest === "string" ? rest : void 0,
isPartial: isPartial === true || isOldAndUnnamed(payload) ? true : void 0,
spent: require_common.Ut(spent) ? spent.filter((hash) => typeof hash === "string") : void 0,
removals: typeof removals === "string" ? unpackHashes(removals) : void 0,
run: typeof run === "string" ? run : void 0
}),
at,
state: known
};
}
function oldEntries({ v, changes }) {
if (v !== 1 || !require_common.Ut(changes)) return void 0;
return changes.filter((entry) => typeof entry === "string").map(shortenEntry);
}
function isOldAndUnnamed({ v, changes, total, spent }) {
const isEmpty = require_common.Ut(changes) && changes.length === 0 && spent === void 0;
return v === 1 && isEmpty && typeof total === "number" && total > 0;
}
function parseIssueMarker(body) {
const payload = parseLine("drift", body)?.payload;
if (payload === void 0 || payload["v"] !== MARKER_VERSION) return void 0;
const { key, directory, drift } = payload;
if (typeof key !== "string" || typeof drift !== "string") return void 0;
return {
key,
...require_common.cn({ directory: typeof directory === "string" ? directory : void 0 }),
drift
};
}
function renderLine(kind, payload, packed = "") {
return `<!-- wac-${[
kind,
Buffer.from(JSON.stringify(payload), "utf8").toString("base64url"),
packed
].filter((part) => part !== "").join(" ")} -->\n`;
}
function parseLine(kind, body) {
const match = LINE.exec(body);
if (match?.[1] !== kind) return void 0;
const payload = require_common.Nt(Buffer.from(match[2] ?? "", "base64url").toString("utf8"));
return require_common.Wt(payload) ? {
payload,
packed: match[3] ?? ""
} : void 0;
}
// src/action/github/github-comments.ts
const MAX_ATTEMPTS = 3;
async function listOwnComments({ client, repoPath, identity }, pullRequest, wanted) {
return (await client.list(`${repoPath}/issues/${pullRequest}/comments?per_page=100`)).flatMap((comment) => {
const { user } = comment;
if (!require_common.Wt(user) || user["login"] !== identity) return [];
const own = ownComment(comment);
if (own === void 0 || wanted !== void 0 && !isOwn(own.marker, wanted)) return [];
return [own];
});
}
async function upsertComment(repository, pullRequest, draft) {
const existing = await openComments(repository, pullRequest, draft.identity);
const newest = existing.at(-1);
if (newest !== void 0 && (!draft.isNewOnChange || newest.marker.plan === draft.plan)) {
await editComment(repository, newest, draft.body);
await minimize(repository, existing.slice(0, -1));
return newest;
}
const created = await createComment(repository, pullRequest, draft);
const listed = await openComments(repository, pullRequest, draft.identity);
const now = listed.some(({ id }) => id === created.id) ? listed : [...listed, created];
await minimize(repository, now.slice(0, -1));
return now.at(-1) ?? created;
}
async function createComment(repository, pullRequest, draft) {
const { client, repoPath } = repository;
for (let attempt = 1;; attempt += 1) {
const sent = await client.post(`${repoPath}/issues/${pullRequest}/comments`, { body: draft.body }).catch((error) => {
if (error instanceof GitHubFailure && error.mayBeDone) return error;
throw error;
});
const isLost = sent instanceof GitHubFailure;
const stored = (isLost ? void 0 : ownComment(sent)) ?? await findCreated(repository, pullRequest, draft);
if (stored !== void 0) return stored;
if (!isLost) throw new GitHubFailure("GitHub created a comment, but does not return it", 200, true);
if (attempt >= MAX_ATTEMPTS) throw sent;
}
}
async function findCreated(repository, pullRequest, draft) {
const newest = (await openComments(repository, pullRequest, draft.identity)).at(-1);
return newest?.marker.plan === draft.plan ? newest : void 0;
}
async function editComment({ client, repoPath }, comment, body) {
await client.patch(`${repoPath}/issues/comments/${comment.id}`, { body });
}
async function openComments(repository, pullRequest, wanted) {
return await withoutFolded(repository, (await listOwnComments(repository, pullRequest, wanted)).filter(({ marker }) => !isClosed(marker.state)));
}
async function withoutFolded(repository, comments) {
if (comments.length === 0) return comments;
const minimized = await readMinimized(repository, comments);
return comments.filter(({ nodeId }) => !minimized.has(nodeId));
}
async function readMinimized({ client }, comments) {
const query = "query Minimized($ids: [ID!]!) { nodes(ids: $ids) { ... on IssueComment { id isMinimized } } }";
const ids = comments.slice(-100).map(({ nodeId }) => nodeId);
const nodes = (await client.graphql(query, { ids }, 2).catch(() => void 0))?.["nodes"];
if (!require_common.Ut(nodes)) return new Set();
return new Set(nodes.filter(require_common.Wt).filter((node) => node["isMinimized"] === true).flatMap(({ id }) => typeof id === "string" ? [id] : []));
}
async function minimize({ client }, comments) {
const mutation = "mutation Minimize($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { clientMutationId } }";
for (const { nodeId } of comments) await client.graphql(mutation, { id: nodeId }, 2).catch(() => void 0);
}
function ownComment(comment) {
const { id, node_id: nodeId, html_url: url, body } = comment;
const marker = typeof body === "string" ? parseCommentMarker(body) : void 0;
if (typeof id !== "number" || typeof body !== "string" || marker === void 0) return void 0;
return {
id,
nodeId: typeof nodeId === "string" ? nodeId : "",
url: typeof url === "string" ? url : "",
marker,
body
};
}
// src/action/review/outdated-reason.ts
async function outdatedReason(run, number, head) {
const { client, repoPath } = await run.github();
const pull = await client.get(`${repoPath}/pulls/${number}`);
if (!require_common.Wt(pull)) return void 0;
if (pull["state"] !== "open") return `Pull request ${number} is not open any more`;
const branch = pull["head"];
const newest = require_common.Wt(branch) ? branch["sha"] : void 0;
if (head === void 0 || typeof newest !== "string" || newest === head) return void 0;
return `Pull request ${number} has a newer commit (${newest.slice(0, 12)}) than this run (${head.slice(0, 12)})`;
}
// src/action/publish/comment-title.ts
function titleOf({ inputs }) {
return inputs.commentTitle === void 0 ? {} : { title: require_escape_markdown.t(inputs.commentTitle) };
}
// src/action/publish/report-comment.ts
async function readStanding(run) {
const number = run.inputs.prNumber ?? pullRequestOf(run);
if (number === void 0) return { isKnown: true };
if (run.inputs.comment === "never") return {
number,
isKnown: true
};
try {
const outdated = await outdatedReason(run, number, run.context.pullRequest?.headSha);
return {
number,
isKnown: true,
...require_common.cn({ outdated })
};
} catch (error) {
if (!(error instanceof require_failure_reason.t)) throw error;
const message = `The state of pull request ${number} could not be read, so its plan comment is not changed. ${error.message}`;
run.io.annotate("warning", run.redact(message));
return {
number,
isKnown: false
};
}
}
function plannedCommit({ context }) {
return context.pullRequest?.headSha ?? context.sha;
}
function pullRequestOf({ context }) {
return context.event === "pull_request" ? context.pullRequest?.number : void 0;
}
async function reportPlan(run, { number, isKnown }, { identity, environments, plan, body, hasChanges }) {
const { io, inputs, redact, setOutput } = run;
if (number === void 0 || !isKnown || inputs.comment === "never") return;
try {
const repository = await run.github();
const outdated = await outdatedReason(run, number, run.context.pullRequest?.headSha);
if (outdated !== void 0) {
io.annotate("notice", `${outdated}: its plan comment was not changed`);
return;
}
if (inputs.comment === "changes" && !hasChanges) {
if ((await openComments(repository, number, identity)).length === 0) return;
}
const kept = await upsertComment(repository, number, {
identity,
plan,
body: redact(body),
isNewOnChange: inputs.commentMode === "new-on-change"
});
setOutput("comment-id", kept.id);
setOutput("comment-url", kept.url);
if (plan !== "") await retractLate(run, number, {
identity,
id: kept.id
});
if (environments !== void 0) await minimizeStale(repository, number, {
identity,
environments
});
} catch (error) {
const report = error instanceof Error ? error.message : String(error);
io.annotate("warning", redact(`The plan comment could not be written. ${report}`));
}
}
async function retractLate(run, number, { identity, id }) {
const repository = await run.github();
const late = await outdatedReason(run, number, run.context.pullRequest?.headSha);
if (late === void 0) return;
const written = (await listOwnComments(repository, number, identity)).find((comment) => comment.id === id);
if (written?.marker.head !== plannedCommit(run) || written.marker.state !== "planned") return;
const { context, io, redact } = run;
const { rest: _rest, spent: _spent, isPartial: _isPartial, ...marker } = written.marker;
const line = renderCommentMarker({
...marker,
plan: "",
changes: [],
state: "invalid"
});
const text = renderFailureMarkdown(new require_failure_reason.t("stale", late), {
...titleOf(run),
label: identityLabel(identity, marker.key),
consequence: "The plan of this run does not count as a review.",
footer: runLink(run)
});
await editComment(repository, written, redact(line + text));
io.annotate("notice", `${late}: the plan of run ${context.runNumber} does not count as a review`);
}
async function minimizeStale(repository, number, { identity: { key, directory }, environments }) {
if (directory === void 0 || key === void 0) return;
const owner = key.split(":")[0] ?? "";
const names = new Set([key, ...environments.map((name) => `${owner}:${name}`)]);
const stale = (await listOwnComments(repository, number)).filter(({ marker }) => marker.directory === directory && !names.has(marker.key) && !isClosed(marker.state));
await minimize(repository, await withoutFolded(repository, stale));
}
async function reportInvalidPlan(run, standing, { problems, identity }) {
await reportNoPlan(run, standing, identity, (label) => require_render_invalid_markdown.t(problems, {
...titleOf(run),
label,
footer: runLink(run)
}));
}
async function reportFailedPlan(run, standing, { error, identity, onlyReplaces = false }) {
await reportNoPlan(run, standing, identity, (label) => renderFailureMarkdown(error, {
...titleOf(run),
label,
consequence: "There is no plan for this commit.",
footer: runLink(run)
}), onlyReplaces);
}
async function reportNoPlan(run, standing, known, render, onlyReplaces = false) {
const { context, inputs, io } = run;
const { number, isKnown } = standing;
if (number === void 0 || !isKnown || inputs.comment === "never") return;
const identity = await resolveIdentity(run, number, known);
if (identity === void 0) return;
const { key, directory } = identity;
await reportPlan(run, standing, {
identity,
plan: "",
body: renderCommentMarker({
key,
...require_common.cn({ directory }),
plan: "",
changes: [],
head: plannedCommit(run),
run: context.runId,
at: io.now().toISOString(),
state: "invalid"
}) + render(identityLabel(identity, key)),
hasChanges: !onlyReplaces
});
}
async function resolveIdentity(run, number, known) {
if (known.key !== void 0) return {
...known,
key: known.key
};
try {
const repository = await run.github();
const own = known.directory === void 0 ? [] : await openComments(repository, number, known);
const isGuess = own.length === 0 && await hasOneDirectory(run);
const open = isGuess ? await openComments(repository, number) : own;
const markers = new Map(open.map(({ marker }) => [marker.key, marker]));
const [marker] = markers.values();
if (marker === void 0 || markers.size > 1) return void 0;
const directory = isGuess ? marker.directory : known.directory;
return {
key: marker.key,
isShared: known.isShared,
...require_common.cn({ directory })
};
} catch (error) {
if (error instanceof require_failure_reason.t) return void 0;
throw error;
}
}
async function hasOneDirectory({ io }) {
return (await require_common.ct(io.env["GITHUB_WORKSPACE"] || ".")).length <= 1;
}
function runLink({ context }) {
return `<sub><a href="${encodeURI(context.runUrl)}">Run ${context.runNumber}</a></sub>`;
}
// src/action/status/commit-status.ts
const MAX_LENGTH = 140;
const MODES_WITH_STATUS = [
"plan",
"check",
"apply"
];
async function withCommitStatus(run, work) {
try {
await work();
} catch (error) {
const reason = require_failure_reason.r(error);
const message = describeError(error).split("\n")[0] ?? "";
if (reason !== "interrupted") await setStatus(run, "failure", `${reason}: ${message}`);
throw error;
}
await setStatus(run, "success", describeEnd(run));
}
async function setStatus(run, state, description) {
const { context, inputs, io, redact } = run;
if (inputs.commitStatus === void 0 || !MODES_WITH_STATUS.includes(inputs.mode)) return;
if (io.signal.aborted) return;
try {
const { client, repoPath } = await run.github();
const commit = context.mergeGroup?.head ?? plannedCommit(run);
await client.post(`${repoPath}/statuses/${encodeURIComponent(commit)}`, {
state,
context: inputs.commitStatus,
description: require_common._t(redact(description), MAX_LENGTH),
target_url: context.runUrl
});
} catch (error) {
if (!(error instanceof require_failure_reason.t)) throw error;
io.annotate("warning", redact(`The commit status could not be set. ${error.message}`));
}
}
function describeEnd({ inputs, outputs }) {
const count = (name) => outputs.get(name) ?? "0";
if (outputs.get("superseded") === "true") return "A newer commit takes over";
if (outputs.get("changed") === void 0) return "Validated only";
if (outputs.get("changed") === "false") return "No changes";
if (inputs.mode === "apply") return `${count("applied")} applied`;
return `${count("creates")} to create, ${count("updates")} to update, ${count("deletes")} to delete`;
}
// src/action/run-action.ts
const SECRET_VARIABLES = [
"INPUT_WANDB-API-KEY",
"INPUT_GITHUB-TOKEN",
"WANDB_API_KEY",
"ACTIONS_ID_TOKEN_REQUEST_TOKEN"
];
const RUNS = {
validate: async (run, reason) => await (await Promise.resolve().then(() => require("./chunks/run-validate.js")).then((n) => n.n)).runValidate(run, {
because: reason,
isOffline: reason !== void 0
}),
plan: async (run) => await (await Promise.resolve().then(() => require("./chunks/run-plan.js"))).runPlan(run),
check: async (run) => await (await Promise.resolve().then(() => require("./chunks/run-check.js"))).runCheck(run),
apply: async (run) => await (await Promise.resolve().then(() => require("./chunks/run-apply.js"))).runApply(run),
drift: async (run) => await (await Promise.resolve().then(() => require("./chunks/run-drift.js"))).runDrift(run),
setup: async (run) => await (await Promise.resolve().then(() => require("./chunks/run-setup.js"))).runSetup(run)
};
async function runAction(rawIo) {
const closers = [];
const secrets = require_common.tn();
const redact = (text) => secrets.redact(text);
const hide = (text) => require_hide_tokens.t(redact(text));
let hasSummary = false;
const io = {
...rawIo,
annotate: (level, message, repository) => {
rawIo.annotate(level, hide(require_common.nn(message, { multiline: true })), repository);
},
log: (text) => rawIo.log(hide(text)),
debug: (text) => rawIo.debug(hide(require_common.nn(text, { multiline: true }))),
appendSummary: async (markdown) => {
hasSummary = true;
await rawIo.appendSummary(markdown);
}
};
const addSecret = (secret) => {
secrets.add(secret);
for (const line of secret.split("\n")) if (line.trim() !== "") io.mask(line.trim());
};
try {
for (const name of SECRET_VARIABLES) {
const secret = io.env[name]?.trim();
if (secret) addSecret(secret);
}
await dispatch(await openRun(io, {
redact,
addSecret,
closeAtEnd: (close) => closers.push(close)
}));
io.setOutput("failure-reason", "");
return require_common.Zt.done;
} catch (error) {
const isCanceled = io.signal.aborted && !(error instanceof require_failure_reason.t);
io.setOutput("failure-reason", isCanceled ? "interrupted" : require_failure_reason.r(error));
io.annotate("error", describeError(error));
if (!hasSummary && !isCanceled && io.env["INPUT_SUMMARY"]?.trim().toLowerCase() !== "false") await rawIo.appendSummary(hide(renderFailureMarkdown(error, { consequence: "The log of this step has the details." })));
return isCanceled ? require_common.Zt.interrupted : require_failure_reason.n(error);
} finally {
for (const close of closers) await close();
}
}
async function dispatch(run) {
const { inputs, context } = run;
checkEvent(context, inputs);
const offline = offlineReason(context, inputs, hasCredential(run));
if (offline !== void 0) return await RUNS.validate(run, offline);
await withCommitStatus(run, () => RUNS[inputs.mode](run));
}
async function openRun(io, shared) {
try {
const inputs = readInputs(io.env);
await checkWorkingDirectory(inputs.workingDirectory);
const context = await readEventContext(io.env);
debugContext(io, inputs, context);
return createRun(io, shared, {
inputs,
context
});
} catch (error) {
if (error instanceof require_failure_reason.t) await reportFailure(io, shared, error);
throw error;
}
}
async function reportFailure(io, shared, failure) {
const context = await readEventContext(io.env).catch(() => void 0);
if (context === void 0) return;
const { inputs, wrong } = readValidInputs(io.env);
const { reportWrongInputs } = await Promise.resolve().then(() => require("./chunks/report-wrong-inputs.js"));
await reportWrongInputs(createRun(io, shared, {
inputs,
context
}), wrong, failure);
}
function createRun(io, shared, { inputs, context }) {
const outputs = new Map();
let repository;
const connect = async () => {
if (inputs.githubToken === "") throw new require_failure_reason.t("github", "The input \"github-token\" is empty");
const client = createGitHubClient({
fetch: io.fetch,
apiUrl: context.apiUrl,
graphqlUrl: context.graphqlUrl,
token: inputs.githubToken,
userAgent: `wac-action/${ACTION_VERSION}`,
sleep: io.sleep,
now: io.now,
redact: shared.redact,
debug: io.debug
});
return {
client,
repoPath: `/repos/${encodeURIComponent(context.owner)}/${encodeURIComponent(context.repo)}`,
identity: await readIdentity(client)
};
};
return {
io,
inputs,
context,
...shared,
outputs,
setOutput: (name, value) => {
const text = shared.redact(String(value));
outputs.set(name, text);
io.setOutput(name, text);
},
github: () => {
repository ??= connect();
return repository;
}
};
}
function debugContext(io, inputs, context) {
const { wandbApiKey: _key, githubToken: _token, ...shown } = inputs;
io.debug(`inputs: ${JSON.stringify(shown)}`);
io.debug(`event: ${JSON.stringify(context)}`);
}
async function checkWorkingDirectory(directory) {
if ((await (0, node_fs_promises.stat)(directory).catch(() => void 0))?.isDirectory() === true) return;
throw wrongInput("working-directory", directory, "a directory of the checkout");
}
// src/action/main.ts
const canceled = new AbortController();
process.once("SIGINT", () => canceled.abort());
process.once("SIGTERM", () => canceled.abort());
const minutes = Number(process.env["INPUT_TIMEOUT-MINUTES"] || INPUT_DEFAULTS["timeout-minutes"]);
if (minutes > 0 && minutes <= 360) setTimeout(() => canceled.abort(), minutes * 6e4).unref();
process.exitCode = 1;
runAction(processIo()).then((exitCode) => {
process.exitCode = exitCode;
});
function processIo() {
return {
env: process.env,
fetch: proxiedFetch(process.env),
now: () => new Date(),
monotonic: () => performance.now(),
sleep: async (milliseconds, signal) => {
await (0, node_timers_promises.setTimeout)(milliseconds, void 0, signal === void 0 ? {} : { signal });
},
random: Math.random,
signal: canceled.signal,
log: (text) => {
const token = (0, node_crypto.randomUUID)();
process.stdout.write(`::stop-commands::${token}\n${text.replace(/\n$/u, "")}\n::${token}::\n`);
},
annotate: (level, message, location = {}) => {
({
error,
warning,
notice
})[level](message, location);
},
mask: setSecret,
setOutput: (name, value) => {
try {
setOutput(name, value);
} catch {
warning(`The output "${name}" could not be written: the file that GITHUB_OUTPUT names does not exist`);
}
},
debug: (text) => {
if (process.env["RUNNER_DEBUG"] === "1") debug(text);
},
summaryRoom: async () => {
const file = process.env["GITHUB_STEP_SUMMARY"];
return file ? await summaryRoom(file) : 0;
},
appendSummary: async (markdown) => {
const file = process.env["GITHUB_STEP_SUMMARY"];
if (!file) return;
if (!await appendSummary(file, markdown)) warning("The job summary is full or cannot be written");
},
addPath,
program: {
node: process.execPath,
wac: (0, node_path.join)(__dirname, "wac.js")
},
readIdentityToken: (audience) => getIDToken(audience)
};
}
exports.A = isSpent;
exports.B = GitHubFailure;
exports.C = compareExpected;
exports.D = isOpenIn;
exports.E = createReviewLookup;
exports.F = spendReviews;
exports.I = hasCredential;
exports.L = checkEvent;
exports.M = removalsOf;
exports.N = reviewEntry;
exports.O = isRemovedIn;
exports.P = reviewedChanges;
exports.R = offlineReason;
exports.S = describeError;
exports.T = MAX_ENTRIES;
exports.V = ACTION_VERSION;
exports._ = identityLabel;
exports.a = reportInvalidPlan;
exports.b = unknownIdentity;
exports.c = outdatedReason;
exports.d = openComments;
exports.f = upsertComment;
exports.g = renderIssueMarker;
exports.h = renderCommentMarker;
exports.i = reportFailedPlan;
exports.j = planEntries;
exports.k = isRepair;
exports.l = editComment;
exports.m = parseIssueMarker;
exports.n = plannedCommit;
exports.o = reportPlan;
exports.p = withoutFolded;
exports.r = readStanding;
exports.s = titleOf;
exports.t = withCommitStatus;
exports.u = listOwnComments;
exports.v = isOwn;
exports.w = renderPlanChanges;
exports.x = pathInRepository;
exports.y = knownIdentity;
exports.z = MODES;
