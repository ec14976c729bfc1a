import { i as __toESM, r as __require, t as __commonJSMin } from "./chunks/rolldown-runtime.js";
import { r as import_proxy_agent } from "./chunks/undici.js";
import { t as hideTokens } from "./chunks/hide-tokens.js";
import { Jt as parseJsonText, Kt as present, Lt as requestedEnvironment, _n as createSecretRedactor, an as isJsonObject, pn as EXIT, vn as escapeTerminal } from "./chunks/common.js";
import { t as ACTION_VERSION } from "./chunks/action-version.js";
import { n as exitCodeOfError, r as reasonOf, t as ActionFailure } from "./chunks/failure-reason.js";
import { b as createGitHubClient, y as MODE_NAMES } from "./chunks/github-comments.js";
import { i as offlineReason, n as hasCredential, r as checkEvent, t as withCommitStatus } from "./chunks/commit-status.js";
import { s as isPlanChecksum } from "./chunks/redact-document.js";
import { n as isPlanChanges } from "./chunks/expected-plan.js";
import { c as describeError, s as renderFailureMarkdown } from "./chunks/report-comment.js";
import { randomUUID } from "node:crypto";
import { isAbsolute, join, relative, sep } from "node:path";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import * as e$11 from "os";
import t$2, { EOL } from "os";
import * as e$10 from "crypto";
import * as t$1 from "fs";
import { constants, promises } from "fs";
import * as n$1 from "path";
import * as t from "http";
import * as n$2 from "https";
import * as n from "events";
import * as http from "node:http";
import * as r from "child_process";
import { setTimeout as setTimeout$2 } from "timers";
import { appendFile, readFile, stat as stat$1 } from "node:fs/promises";
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
process.stdout.write(i.toString() + e$11.EOL);
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
if (!t$1.existsSync(a)) throw Error(`Missing file at path: ${a}`);
t$1.appendFileSync(a, `${toCommandValue(i)}${e$11.EOL}`, { encoding: `utf8` });
}
function prepareKeyValueMessage(t, i) {
let a = `ghadelimiter_${e$10.randomUUID()}`, o = toCommandValue(i);
if (t.includes(a)) throw Error(`Unexpected input: name should not contain the delimiter "${a}"`);
if (o.includes(a)) throw Error(`Unexpected input: value should not contain the delimiter "${a}"`);
return `${t}<<${a}${e$11.EOL}${o}${e$11.EOL}${a}`;
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
var require_tunnel$1 = __commonJSMin(((exports) => {
__require("net");
var tls = __require("tls");
var http = __require("http");
var https = __require("https");
var events = __require("events");
__require("assert");
var util = __require("util");
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
var require_tunnel = __commonJSMin(((exports, module) => {
module.exports = require_tunnel$1();
}));
// node_modules/@actions/http-client/lib/index.js
var import_tunnel = __toESM(require_tunnel(), 1);
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
var Headers;
(function(e) {
e.Accept = `accept`, e.ContentType = `content-type`;
})(Headers ||= {});
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
const s$1 = [
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
t[Headers.Accept] = this._getExistingOrDefaultHeader(t, Headers.Accept, MediaTypes.ApplicationJson);
let n = yield this.get(e, t);
return this._processResponse(n, this.requestOptions);
});
}
postJson(t, n) {
return e$9(this, arguments, void 0, function* (e, t, n = {}) {
let r = JSON.stringify(t, null, 2);
n[Headers.Accept] = this._getExistingOrDefaultHeader(n, Headers.Accept, MediaTypes.ApplicationJson), n[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(n, MediaTypes.ApplicationJson);
let i = yield this.post(e, r, n);
return this._processResponse(i, this.requestOptions);
});
}
putJson(t, n) {
return e$9(this, arguments, void 0, function* (e, t, n = {}) {
let r = JSON.stringify(t, null, 2);
n[Headers.Accept] = this._getExistingOrDefaultHeader(n, Headers.Accept, MediaTypes.ApplicationJson), n[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(n, MediaTypes.ApplicationJson);
let i = yield this.put(e, r, n);
return this._processResponse(i, this.requestOptions);
});
}
patchJson(t, n) {
return e$9(this, arguments, void 0, function* (e, t, n = {}) {
let r = JSON.stringify(t, null, 2);
n[Headers.Accept] = this._getExistingOrDefaultHeader(n, Headers.Accept, MediaTypes.ApplicationJson), n[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(n, MediaTypes.ApplicationJson);
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
if (!d.message.statusCode || !s$1.includes(d.message.statusCode)) return d;
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
a.httpModule = o ? n$2 : t;
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
let e = lowercaseKeys(this.requestOptions.headers)[Headers.ContentType];
e && (n = typeof e == `number` ? String(e) : Array.isArray(e) ? e.join(`, `) : e);
}
let r = e[Headers.ContentType];
return r === void 0 ? n === void 0 ? t : n : typeof r == `number` ? String(r) : Array.isArray(r) ? r.join(`, `) : r;
}
_getAgent(e) {
let a, o = getProxyUrl(e), s = o && o.hostname;
if (this._keepAlive && s && (a = this._proxyAgent), s || (a = this._agent), a) return a;
let c = e.protocol === `https:`, l = 100;
if (this.requestOptions && (l = this.requestOptions.maxSockets || t.globalAgent.maxSockets), o && o.hostname) {
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
a = c ? new n$2.Agent(e) : new t.Agent(e), this._agent = a;
}
return c && this._ignoreSslError && (a.options = Object.assign(a.options || {}, { rejectUnauthorized: !1 })), a;
}
_getProxyAgentDispatcher(e, t) {
let n;
if (this._keepAlive && (n = this._proxyAgentDispatcher), n) return n;
let r = e.protocol === `https:`;
return n = new import_proxy_agent.default(Object.assign({
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
const { access: i, appendFile: a, writeFile: o } = promises;
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
yield i(e, constants.R_OK | constants.W_OK);
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
return this.addRaw(EOL);
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
const s = new Summary();
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
const { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = t$1.promises;
const IS_WINDOWS = process.platform === `win32`;
const READONLY = t$1.constants.O_RDONLY;
function exists(t) {
return e$5(this, void 0, void 0, function* () {
try {
yield stat(t);
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
e = yield stat(t);
} catch (e) {
e.code !== `ENOENT` && console.log(`Unexpected error attempting to determine if executable file exists '${t}': ${e}`);
}
if (e && e.isFile()) {
if (IS_WINDOWS) {
let e = n$1.extname(t).toUpperCase();
if (r.some((t) => t.toUpperCase() === e)) return t;
} else if (isUnixExecutable(e)) return t;
}
let i = t;
for (let a of r) {
t = i + a, e = void 0;
try {
e = yield stat(t);
} catch (e) {
e.code !== `ENOENT` && console.log(`Unexpected error attempting to determine if executable file exists '${t}': ${e}`);
}
if (e && e.isFile()) {
if (IS_WINDOWS) {
try {
let e = n$1.dirname(t), r = n$1.basename(t).toUpperCase();
for (let i of yield readdir(e)) if (r === i.toUpperCase()) {
t = n$1.join(e, i);
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
if (IS_WINDOWS && process.env.PATHEXT) for (let t of process.env.PATHEXT.split(n$1.delimiter)) t && e.push(t);
if (isRooted(t)) {
let n = yield tryGetExecutablePath(t, e);
return n ? [n] : [];
}
if (t.includes(n$1.sep)) return [];
let i = [];
if (process.env.PATH) for (let e of process.env.PATH.split(n$1.delimiter)) e && i.push(e);
let a = [];
for (let o of i) {
let i = yield tryGetExecutablePath(n$1.join(o, t), e);
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
var ToolRunner = class extends n.EventEmitter {
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
let i = n + e.toString(), a = i.indexOf(e$11.EOL);
for (; a > -1;) r(i.substring(0, a)), i = i.substring(a + e$11.EOL.length), a = i.indexOf(e$11.EOL);
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
return !isRooted(this.toolPath) && (this.toolPath.includes(`/`) || c && this.toolPath.includes(`\\`)) && (this.toolPath = n$1.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath)), this.toolPath = yield which(this.toolPath, !0), new Promise((n, i) => e$3(this, void 0, void 0, function* () {
this._debug(`exec tool: ${this.toolPath}`), this._debug(`arguments:`);
for (let e of this.args) this._debug(`   ${e}`);
let e = this._cloneExecOptions(this.options);
!e.silent && e.outStream && e.outStream.write(this._getCommandString(e) + e$11.EOL);
let a = new ExecState(e, this.toolPath);
if (a.on(`debug`, (e) => {
this._debug(e);
}), this.options.cwd && !(yield exists(this.options.cwd))) return i(Error(`The cwd: ${this.options.cwd} does not exist!`));
let s = this._getSpawnFileName(), c = r.spawn(s, this._getSpawnArgs(e), this._getSpawnOptions(this.options, s)), l = ``;
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
var ExecState = class ExecState extends n.EventEmitter {
constructor(e, t) {
if (super(), this.processClosed = !1, this.processError = ``, this.processExitCode = 0, this.processExited = !1, this.processStderr = !1, this.delay = 1e4, this.done = !1, this.timeout = null, !t) throw Error(`toolPath must not be empty`);
this.options = e, this.toolPath = t, e.delay && (this.delay = e.delay);
}
CheckComplete() {
this.done || (this.processClosed ? this._setResult() : this.processExited && (this.timeout = setTimeout$2(ExecState.HandleTimeout, this.delay, this)));
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
const platform = t$2.platform();
const arch = t$2.arch();
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
process.env.GITHUB_PATH ? issueFileCommand(`PATH`, e) : issueCommand(`add-path`, {}, e), process.env.PATH = `${e}${n$1.delimiter}${process.env.PATH}`;
}
function setOutput(e, t) {
if (process.env.GITHUB_OUTPUT) return issueFileCommand(`OUTPUT`, prepareKeyValueMessage(e, t));
process.stdout.write(e$11.EOL), issueCommand(`set-output`, { name: e }, toCommandValue(t));
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
// src/wandb/transport/proxied-fetch.ts
function proxiedFetch(env, report = Reflect.get(http, "setGlobalProxyFromEnv")) {
const first = (...names) => names.map((name) => env[name]).find(Boolean) ?? "";
const httpProxy = first("http_proxy", "HTTP_PROXY");
const httpsProxy = first("https_proxy", "HTTPS_PROXY");
if (httpProxy === "" && httpsProxy === "") return fetch;
if (typeof report === "function") {
Reflect.apply(report, void 0, [env]);
return fetch;
}
const noProxy = first("no_proxy", "NO_PROXY");
const opened = import("./chunks/undici2.js").then((undici) => ({
undici,
dispatcher: new undici.EnvHttpProxyAgent({
httpProxy,
httpsProxy,
noProxy
})
}));
const byProxy = async (url, init) => {
const { undici, dispatcher } = await opened;
return await undici.fetch(url, {
...init,
dispatcher
});
};
return byProxy;
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
const { size } = await stat$1(file).catch(() => ({ size: 0 }));
return Math.max(0, LARGEST - size);
}
async function appendSummary(file, markdown) {
const room = await summaryRoom(file);
const fits = Buffer.byteLength(markdown) < room;
const text = fits ? markdown : NOTE;
if (text.length >= room) return false;
return await appendFile(file, `${text}\n`).then(() => fits, () => false);
}
// src/action/github/github-identity.ts
const ACTIONS_LOGIN = "github-actions[bot]";
async function readIdentity(client) {
const viewer = await client.graphql("query Viewer { viewer { login } }", {}, 2).then((data) => data["viewer"]).catch(() => void 0);
if (isJsonObject(viewer) && typeof viewer["login"] === "string") return viewer["login"];
const user = await client.get("/user").catch(() => void 0);
return isJsonObject(user) && typeof user["login"] === "string" ? user["login"] : ACTIONS_LOGIN;
}
// src/action/inputs/event-context.ts
async function readEventContext(env) {
const payload = await readPayload(env["GITHUB_EVENT_PATH"]);
const [owner = "", repo = ""] = (env["GITHUB_REPOSITORY"] ?? "").split("/");
if (owner === "" || repo === "") throw new ActionFailure("usage", "GITHUB_REPOSITORY is not set: this program is the GitHub Action; elsewhere use the command \"wac\"");
const ref = textOf(env, "GITHUB_REF");
const event = textOf(env, "GITHUB_EVENT_NAME");
const server = textOf(env, "GITHUB_SERVER_URL", "https://github.com");
const apiUrl = textOf(env, "GITHUB_API_URL", "https://api.github.com").replace(/\/+$/u, "");
const runId = textOf(env, "GITHUB_RUN_ID");
const pullRequest = pullRequestOf(payload, `${owner}/${repo}`);
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
...present({
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
const text = await readFile(path, "utf8").catch(() => "");
const value = parseJsonText(text);
return isJsonObject(value) ? value : {};
}
function pullRequestOf(payload, repository) {
const pull = payload["pull_request"];
if (isJsonObject(pull) && typeof pull["number"] === "number") {
const head = objectAt(pull, "head");
const name = objectAt(head, "repo")["full_name"];
const sha = head["sha"];
const base = objectAt(pull, "base")["ref"];
return {
number: pull["number"],
...present({
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
...present({ branch })
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
return isJsonObject(child) ? child : {};
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
return new ActionFailure("usage", `The input "${name}" is ${JSON.stringify(shown)}; it takes ${takes}`);
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
const joined = isAbsolute(path) ? path : join(workingDirectory, path);
const below = isAbsolute(joined) ? relative(present, joined) : joined;
return (isAbsolute(joined) && (below.startsWith("..") || isAbsolute(below)) ? joined : below || ".").split(sep).join("/");
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
if (text("wandb-api-key") !== "" && text("wandb-oidc-audience") !== "") throw new ActionFailure("usage", "Both \"wandb-api-key\" and \"wandb-oidc-audience\" are given: keep one of them");
const commentKey = text("comment-key");
if (commentKey !== "" && !COMMENT_KEY.test(commentKey)) throw wrongInput("comment-key", commentKey, "at most 100 letters, digits and . _ / : -, a letter or digit first");
const issueLabels = parseList("issue-labels", text("issue-labels"), LABELS);
const workingDirectory = resolvePath(".", text("working-directory"), currentFolder);
const pathOf = (name) => text(name) === "" ? "" : resolvePath(workingDirectory, text(name), currentFolder);
return {
mode: parseChoice("mode", text("mode"), MODE_NAMES),
path: pathOf("path"),
workingDirectory,
...present({ env: requestedEnvironment(text("env") || void 0, env) }),
...optional("wandbApiKey", text("wandb-api-key")),
...optional("wandbOidcAudience", text("wandb-oidc-audience")),
...optional("wandbBaseUrl", text("wandb-base-url")),
githubToken: text("github-token"),
comment: parseChoice("comment", text("comment"), COMMENTS),
commentMode: parseChoice("comment-mode", text("comment-mode"), COMMENT_MODES),
...optional("commentKey", commentKey),
...optional("commentTitle", oneLine("comment-title", text("comment-title"))),
...present({ labels: parseLabels(text("labels")) }),
...optional("commitStatus", oneLine("commit-status", text("commit-status"))),
checks: parseWords("checks", text("checks"), CHECKS),
evidence: parseChoice("evidence", text("evidence"), EVIDENCE),
...optional("evidenceHistory", pathOf("evidence-history")),
...optional("evidenceSince", sinceText(text("evidence-since"))),
...present({ prNumber }),
unreviewedChanges: parseChoice("unreviewed-changes", text("unreviewed-changes"), UNREVIEWED),
applyRequirements: parseWords("apply-requirements", text("apply-requirements"), APPLY_REQUIREMENTS),
...present({
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
...present({ expectedPlan: readExpectedPlan(text) }),
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
if (digest !== "" && !isPlanChecksum(digest)) throw wrongInput("expected-plan-digest", digest, "all 64 hexadecimal digits of the output plan-digest");
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
if (error instanceof ActionFailure) return false;
throw error;
}
}
function isInputName(name) {
return name in INPUT_DEFAULTS;
}
function variableOf(name) {
return `INPUT_${name.toUpperCase()}`;
}
// src/action/run-action.ts
const SECRET_VARIABLES = [
"INPUT_WANDB-API-KEY",
"INPUT_GITHUB-TOKEN",
"WANDB_API_KEY",
"ACTIONS_ID_TOKEN_REQUEST_TOKEN"
];
const RUNS = {
validate: async (run, reason) => await (await import("./chunks/run-validate2.js")).runValidate(run, {
because: reason,
isOffline: reason !== void 0
}),
plan: async (run) => await (await import("./chunks/run-plan2.js")).runPlan(run),
check: async (run) => await (await import("./chunks/run-check.js")).runCheck(run),
apply: async (run) => await (await import("./chunks/run-apply.js")).runApply(run),
drift: async (run) => await (await import("./chunks/run-drift.js")).runDrift(run),
setup: async (run) => await (await import("./chunks/run-setup.js")).runSetup(run)
};
async function runAction(rawIo) {
const closers = [];
const secrets = createSecretRedactor();
const redact = (text) => secrets.redact(text);
const hide = (text) => hideTokens(redact(text));
let hasSummary = false;
const io = {
...rawIo,
annotate: (level, message, repository) => {
rawIo.annotate(level, hide(escapeTerminal(message, { multiline: true })), repository);
},
log: (text) => rawIo.log(hide(text)),
debug: (text) => rawIo.debug(hide(escapeTerminal(text, { multiline: true }))),
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
return EXIT.done;
} catch (error) {
const isCanceled = io.signal.aborted && !(error instanceof ActionFailure);
io.setOutput("failure-reason", isCanceled ? "interrupted" : reasonOf(error));
io.annotate("error", describeError(error));
if (!hasSummary && !isCanceled && io.env["INPUT_SUMMARY"]?.trim().toLowerCase() !== "false") await rawIo.appendSummary(hide(renderFailureMarkdown(error, { consequence: "The log of this step has the details." })));
return isCanceled ? EXIT.interrupted : exitCodeOfError(error);
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
if (error instanceof ActionFailure) await reportFailure(io, shared, error);
throw error;
}
}
async function reportFailure(io, shared, failure) {
const context = await readEventContext(io.env).catch(() => void 0);
if (context === void 0) return;
const { inputs, wrong } = readValidInputs(io.env);
const { reportWrongInputs } = await import("./chunks/report-wrong-inputs.js");
await reportWrongInputs(createRun(io, shared, {
inputs,
context
}), wrong, failure);
}
function createRun(io, shared, { inputs, context }) {
const outputs = new Map();
let repository;
const connect = async () => {
if (inputs.githubToken === "") throw new ActionFailure("github", "The input \"github-token\" is empty");
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
if ((await stat$1(directory).catch(() => void 0))?.isDirectory() === true) return;
throw wrongInput("working-directory", directory, "a directory of the checkout");
}
// src/action/main.ts
const canceled = new AbortController();
process.once("SIGINT", () => canceled.abort());
process.once("SIGTERM", () => canceled.abort());
const minutes = Number(process.env["INPUT_TIMEOUT-MINUTES"] || INPUT_DEFAULTS["timeout-minutes"]);
if (minutes > 0 && minutes <= 360) setTimeout(() => canceled.abort(), minutes * 6e4).unref();
process.exitCode = await runAction(processIo());
function processIo() {
return {
env: process.env,
fetch: proxiedFetch(process.env),
now: () => new Date(),
monotonic: () => performance.now(),
sleep: async (milliseconds, signal) => {
await setTimeout$1(milliseconds, void 0, signal === void 0 ? {} : { signal });
},
random: Math.random,
signal: canceled.signal,
log: (text) => {
const token = randomUUID();
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
wac: join(import.meta.dirname, "wac.js")
},
readIdentityToken: (audience) => getIDToken(audience)
};
}
export {};
