import { r as __require, t as __commonJSMin } from "./rolldown-runtime.js";
// node_modules/undici/lib/core/symbols.js
var require_symbols = __commonJSMin(((exports, module) => {
	module.exports = {
		kClose: Symbol(`close`),
		kDestroy: Symbol(`destroy`),
		kDispatch: Symbol(`dispatch`),
		kUrl: Symbol(`url`),
		kRedirectCacheControl: Symbol(`redirect cache control`),
		kWriting: Symbol(`writing`),
		kResuming: Symbol(`resuming`),
		kQueue: Symbol(`queue`),
		kConnect: Symbol(`connect`),
		kConnecting: Symbol(`connecting`),
		kKeepAliveDefaultTimeout: Symbol(`default keep alive timeout`),
		kKeepAliveMaxTimeout: Symbol(`max keep alive timeout`),
		kKeepAliveTimeoutThreshold: Symbol(`keep alive timeout threshold`),
		kKeepAliveTimeoutValue: Symbol(`keep alive timeout`),
		kKeepAlive: Symbol(`keep alive`),
		kHeadersTimeout: Symbol(`headers timeout`),
		kBodyTimeout: Symbol(`body timeout`),
		kServerName: Symbol(`server name`),
		kLocalAddress: Symbol(`local address`),
		kHost: Symbol(`host`),
		kNoRef: Symbol(`no ref`),
		kBodyUsed: Symbol(`used`),
		kBody: Symbol(`abstracted request body`),
		kRunning: Symbol(`running`),
		kBlocking: Symbol(`blocking`),
		kPending: Symbol(`pending`),
		kSize: Symbol(`size`),
		kBusy: Symbol(`busy`),
		kQueued: Symbol(`queued`),
		kFree: Symbol(`free`),
		kConnected: Symbol(`connected`),
		kClosed: Symbol(`closed`),
		kNeedDrain: Symbol(`need drain`),
		kReset: Symbol(`reset`),
		kDestroyed: Symbol.for(`nodejs.stream.destroyed`),
		kResume: Symbol(`resume`),
		kOnError: Symbol(`on error`),
		kMaxHeadersSize: Symbol(`max headers size`),
		kRunningIdx: Symbol(`running index`),
		kPendingIdx: Symbol(`pending index`),
		kError: Symbol(`error`),
		kClients: Symbol(`clients`),
		kClient: Symbol(`client`),
		kParser: Symbol(`parser`),
		kOnDestroyed: Symbol(`destroy callbacks`),
		kPipelining: Symbol(`pipelining`),
		kSocket: Symbol(`socket`),
		kHostHeader: Symbol(`host header`),
		kConnector: Symbol(`connector`),
		kStrictContentLength: Symbol(`strict content length`),
		kMaxRedirections: Symbol(`maxRedirections`),
		kMaxRequests: Symbol(`maxRequestsPerClient`),
		kProxy: Symbol(`proxy agent options`),
		kCounter: Symbol(`socket request counter`),
		kMaxResponseSize: Symbol(`max response size`),
		kHTTP2Session: Symbol(`http2Session`),
		kHTTP2SessionState: Symbol(`http2Session state`),
		kRetryHandlerDefaultRetry: Symbol(`retry agent default retry`),
		kConstruct: Symbol(`constructable`),
		kListeners: Symbol(`listeners`),
		kHTTPContext: Symbol(`http context`),
		kMaxConcurrentStreams: Symbol(`max concurrent streams`),
		kHTTP2InitialWindowSize: Symbol(`http2 initial window size`),
		kHTTP2ConnectionWindowSize: Symbol(`http2 connection window size`),
		kEnableConnectProtocol: Symbol(`http2session connect protocol`),
		kRemoteSettings: Symbol(`http2session remote settings`),
		kHTTP2Stream: Symbol(`http2session client stream`),
		kPingInterval: Symbol(`ping interval`),
		kNoProxyAgent: Symbol(`no proxy agent`),
		kHttpProxyAgent: Symbol(`http proxy agent`),
		kHttpsProxyAgent: Symbol(`https proxy agent`),
		kSocks5ProxyAgent: Symbol(`socks5 proxy agent`)
	};
}));
// node_modules/undici/lib/util/timers.js
var require_timers = __commonJSMin(((exports, module) => {
	let fastNow = 0;
	const RESOLUTION_MS = 1e3;
	let fastNowTimeout;
	const kFastTimer = Symbol(`kFastTimer`);
	const fastTimers = [];
	function onTick() {
		fastNow += 499;
		let e = 0, t = fastTimers.length;
		for (; e < t;) {
			let n = fastTimers[e];
			n._state === 0 ? (n._idleStart = fastNow - 499, n._state = 1) : n._state === 1 && fastNow >= n._idleStart + n._idleTimeout && (n._state = -1, n._idleStart = -1, n._onTimeout(n._timerArg)), n._state === -1 ? (n._state = -2, --t !== 0 && (fastTimers[e] = fastTimers[t])) : ++e;
		}
		fastTimers.length = t, fastTimers.length !== 0 && refreshTimeout();
	}
	function refreshTimeout() {
		fastNowTimeout?.refresh ? fastNowTimeout.refresh() : (clearTimeout(fastNowTimeout), fastNowTimeout = setTimeout(onTick, 499), fastNowTimeout?.unref());
	}
	var FastTimer = class {
		[kFastTimer] = !0;
		_state = -2;
		_idleTimeout = -1;
		_idleStart = -1;
		_onTimeout;
		_timerArg;
		constructor(e, t, n) {
			this._onTimeout = e, this._idleTimeout = t, this._timerArg = n, this.refresh();
		}
		refresh() {
			this._state === -2 && fastTimers.push(this), fastNowTimeout && fastTimers.length !== 1 || refreshTimeout(), this._state = 0;
		}
		clear() {
			this._state = -1, this._idleStart = -1;
		}
	};
	module.exports = {
		setTimeout(e, t, n) {
			return t <= RESOLUTION_MS ? setTimeout(e, t, n) : new FastTimer(e, t, n);
		},
		clearTimeout(e) {
			e[kFastTimer] ? e.clear() : clearTimeout(e);
		},
		setFastTimeout(e, t, n) {
			return new FastTimer(e, t, n);
		},
		clearFastTimeout(e) {
			e.clear();
		},
		now() {
			return fastNow;
		},
		tick(e = 0) {
			fastNow += e - RESOLUTION_MS + 1, onTick(), onTick();
		},
		reset() {
			fastNow = 0, fastTimers.length = 0, clearTimeout(fastNowTimeout), fastNowTimeout = null;
		},
		kFastTimer
	};
}));
// node_modules/undici/lib/core/errors.js
var require_errors = __commonJSMin(((exports, module) => {
	const kUndiciError = Symbol.for(`undici.error.UND_ERR`);
	var UndiciError = class extends Error {
		constructor(e, t) {
			super(e, t), this.name = `UndiciError`, this.code = `UND_ERR`;
		}
		static [Symbol.hasInstance](e) {
			return e && e[kUndiciError] === !0;
		}
		get [kUndiciError]() {
			return !0;
		}
	};
	const kConnectTimeoutError = Symbol.for(`undici.error.UND_ERR_CONNECT_TIMEOUT`);
	var ConnectTimeoutError = class extends UndiciError {
		constructor(e) {
			super(e), this.name = `ConnectTimeoutError`, this.message = e || `Connect Timeout Error`, this.code = `UND_ERR_CONNECT_TIMEOUT`;
		}
		static [Symbol.hasInstance](e) {
			return e && e[kConnectTimeoutError] === !0;
		}
		get [kConnectTimeoutError]() {
			return !0;
		}
	};
	const kHeadersTimeoutError = Symbol.for(`undici.error.UND_ERR_HEADERS_TIMEOUT`);
	var HeadersTimeoutError = class extends UndiciError {
		constructor(e) {
			super(e), this.name = `HeadersTimeoutError`, this.message = e || `Headers Timeout Error`, this.code = `UND_ERR_HEADERS_TIMEOUT`;
		}
		static [Symbol.hasInstance](e) {
			return e && e[kHeadersTimeoutError] === !0;
		}
		get [kHeadersTimeoutError]() {
			return !0;
		}
	};
	const kHeadersOverflowError = Symbol.for(`undici.error.UND_ERR_HEADERS_OVERFLOW`);
	var HeadersOverflowError = class extends UndiciError {
		constructor(e) {
			super(e), this.name = `HeadersOverflowError`, this.message = e || `Headers Overflow Error`, this.code = `UND_ERR_HEADERS_OVERFLOW`;
		}
		static [Symbol.hasInstance](e) {
			return e && e[kHeadersOverflowError] === !0;
		}
		get [kHeadersOverflowError]() {
			return !0;
		}
	};
	const kBodyTimeoutError = Symbol.for(`undici.error.UND_ERR_BODY_TIMEOUT`);
	var BodyTimeoutError = class extends UndiciError {
		constructor(e) {
			super(e), this.name = `BodyTimeoutError`, this.message = e || `Body Timeout Error`, this.code = `UND_ERR_BODY_TIMEOUT`;
		}
		static [Symbol.hasInstance](e) {
			return e && e[kBodyTimeoutError] === !0;
		}
		get [kBodyTimeoutError]() {
			return !0;
		}
	};
	const kInvalidArgumentError = Symbol.for(`undici.error.UND_ERR_INVALID_ARG`);
	var InvalidArgumentError = class extends UndiciError {
		constructor(e) {
			super(e), this.name = `InvalidArgumentError`, this.message = e || `Invalid Argument Error`, this.code = `UND_ERR_INVALID_ARG`;
		}
		static [Symbol.hasInstance](e) {
			return e && e[kInvalidArgumentError] === !0;
		}
		get [kInvalidArgumentError]() {
			return !0;
		}
	};
	const kInvalidReturnValueError = Symbol.for(`undici.error.UND_ERR_INVALID_RETURN_VALUE`);
	var InvalidReturnValueError = class extends UndiciError {
		constructor(e) {
			super(e), this.name = `InvalidReturnValueError`, this.message = e || `Invalid Return Value Error`, this.code = `UND_ERR_INVALID_RETURN_VALUE`;
		}
		static [Symbol.hasInstance](e) {
			return e && e[kInvalidReturnValueError] === !0;
		}
		get [kInvalidReturnValueError]() {
			return !0;
		}
	};
	const kAbortError = Symbol.for(`undici.error.UND_ERR_ABORT`);
	var AbortError = class extends UndiciError {
		constructor(e) {
			super(e), this.name = `AbortError`, this.message = e || `The operation was aborted`, this.code = `UND_ERR_ABORT`;
		}
		static [Symbol.hasInstance](e) {
			return e && e[kAbortError] === !0;
		}
		get [kAbortError]() {
			return !0;
		}
	};
	const kRequestAbortedError = Symbol.for(`undici.error.UND_ERR_ABORTED`);
	var RequestAbortedError = class extends AbortError {
		constructor(e) {
			super(e), this.name = `AbortError`, this.message = e || `Request aborted`, this.code = `UND_ERR_ABORTED`;
		}
		static [Symbol.hasInstance](e) {
			return e && e[kRequestAbortedError] === !0;
		}
		get [kRequestAbortedError]() {
			return !0;
		}
	};
	const kInformationalError = Symbol.for(`undici.error.UND_ERR_INFO`);
	var InformationalError = class extends UndiciError {
		constructor(e) {
			super(e), this.name = `InformationalError`, this.message = e || `Request information`, this.code = `UND_ERR_INFO`;
		}
		static [Symbol.hasInstance](e) {
			return e && e[kInformationalError] === !0;
		}
		get [kInformationalError]() {
			return !0;
		}
	};
	const kRequestContentLengthMismatchError = Symbol.for(`undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH`);
	var RequestContentLengthMismatchError = class extends UndiciError {
		constructor(e) {
			super(e), this.name = `RequestContentLengthMismatchError`, this.message = e || `Request body length does not match content-length header`, this.code = `UND_ERR_REQ_CONTENT_LENGTH_MISMATCH`;
		}
		static [Symbol.hasInstance](e) {
			return e && e[kRequestContentLengthMismatchError] === !0;
		}
		get [kRequestContentLengthMismatchError]() {
			return !0;
		}
	};
	const kResponseContentLengthMismatchError = Symbol.for(`undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH`);
	var ResponseContentLengthMismatchError = class extends UndiciError {
		constructor(e) {
			super(e), this.name = `ResponseContentLengthMismatchError`, this.message = e || `Response body length does not match content-length header`, this.code = `UND_ERR_RES_CONTENT_LENGTH_MISMATCH`;
		}
		static [Symbol.hasInstance](e) {
			return e && e[kResponseContentLengthMismatchError] === !0;
		}
		get [kResponseContentLengthMismatchError]() {
			return !0;
		}
	};
	const kClientDestroyedError = Symbol.for(`undici.error.UND_ERR_DESTROYED`);
	var ClientDestroyedError = class extends UndiciError {
		constructor(e) {
			super(e), this.name = `ClientDestroyedError`, this.message = e || `The client is destroyed`, this.code = `UND_ERR_DESTROYED`;
		}
		static [Symbol.hasInstance](e) {
			return e && e[kClientDestroyedError] === !0;
		}
		get [kClientDestroyedError]() {
			return !0;
		}
	};
	const kClientClosedError = Symbol.for(`undici.error.UND_ERR_CLOSED`);
	var ClientClosedError = class extends UndiciError {
		constructor(e) {
			super(e), this.name = `ClientClosedError`, this.message = e || `The client is closed`, this.code = `UND_ERR_CLOSED`;
		}
		static [Symbol.hasInstance](e) {
			return e && e[kClientClosedError] === !0;
		}
		get [kClientClosedError]() {
			return !0;
		}
	};
	const kSocketError = Symbol.for(`undici.error.UND_ERR_SOCKET`);
	var SocketError = class extends UndiciError {
		constructor(e, t) {
			super(e), this.name = `SocketError`, this.message = e || `Socket error`, this.code = `UND_ERR_SOCKET`, this.socket = t;
		}
		static [Symbol.hasInstance](e) {
			return e && e[kSocketError] === !0;
		}
		get [kSocketError]() {
			return !0;
		}
	};
	const kNotSupportedError = Symbol.for(`undici.error.UND_ERR_NOT_SUPPORTED`);
	var NotSupportedError = class extends UndiciError {
		constructor(e) {
			super(e), this.name = `NotSupportedError`, this.message = e || `Not supported error`, this.code = `UND_ERR_NOT_SUPPORTED`;
		}
		static [Symbol.hasInstance](e) {
			return e && e[kNotSupportedError] === !0;
		}
		get [kNotSupportedError]() {
			return !0;
		}
	};
	const kBalancedPoolMissingUpstreamError = Symbol.for(`undici.error.UND_ERR_BPL_MISSING_UPSTREAM`);
	var BalancedPoolMissingUpstreamError = class extends UndiciError {
		constructor(e) {
			super(e), this.name = `MissingUpstreamError`, this.message = e || `No upstream has been added to the BalancedPool`, this.code = `UND_ERR_BPL_MISSING_UPSTREAM`;
		}
		static [Symbol.hasInstance](e) {
			return e && e[kBalancedPoolMissingUpstreamError] === !0;
		}
		get [kBalancedPoolMissingUpstreamError]() {
			return !0;
		}
	};
	const kHTTPParserError = Symbol.for(`undici.error.UND_ERR_HTTP_PARSER`);
	var HTTPParserError = class extends Error {
		constructor(e, t, n) {
			super(e), this.name = `HTTPParserError`, this.code = t ? `HPE_${t}` : void 0, this.data = n ? n.toString() : void 0;
		}
		static [Symbol.hasInstance](e) {
			return e && e[kHTTPParserError] === !0;
		}
		get [kHTTPParserError]() {
			return !0;
		}
	};
	const kResponseExceededMaxSizeError = Symbol.for(`undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE`);
	var ResponseExceededMaxSizeError = class extends UndiciError {
		constructor(e) {
			super(e), this.name = `ResponseExceededMaxSizeError`, this.message = e || `Response content exceeded max size`, this.code = `UND_ERR_RES_EXCEEDED_MAX_SIZE`;
		}
		static [Symbol.hasInstance](e) {
			return e && e[kResponseExceededMaxSizeError] === !0;
		}
		get [kResponseExceededMaxSizeError]() {
			return !0;
		}
	};
	const kRequestRetryError = Symbol.for(`undici.error.UND_ERR_REQ_RETRY`);
	var RequestRetryError = class extends UndiciError {
		constructor(e, t, { headers: n, data: r }) {
			super(e), this.name = `RequestRetryError`, this.message = e || `Request retry error`, this.code = `UND_ERR_REQ_RETRY`, this.statusCode = t, this.data = r, this.headers = n;
		}
		static [Symbol.hasInstance](e) {
			return e && e[kRequestRetryError] === !0;
		}
		get [kRequestRetryError]() {
			return !0;
		}
	};
	const kResponseError = Symbol.for(`undici.error.UND_ERR_RESPONSE`);
	var ResponseError = class extends UndiciError {
		constructor(e, t, { headers: n, body: r }) {
			super(e), this.name = `ResponseError`, this.message = e || `Response error`, this.code = `UND_ERR_RESPONSE`, this.statusCode = t, this.body = r, this.headers = n;
		}
		static [Symbol.hasInstance](e) {
			return e && e[kResponseError] === !0;
		}
		get [kResponseError]() {
			return !0;
		}
	};
	const kSecureProxyConnectionError = Symbol.for(`undici.error.UND_ERR_PRX_TLS`);
	var SecureProxyConnectionError = class extends UndiciError {
		constructor(e, t, n = {}) {
			super(t, {
				cause: e,
				...n
			}), this.name = `SecureProxyConnectionError`, this.message = t || `Secure Proxy Connection failed`, this.code = `UND_ERR_PRX_TLS`, this.cause = e;
		}
		static [Symbol.hasInstance](e) {
			return e && e[kSecureProxyConnectionError] === !0;
		}
		get [kSecureProxyConnectionError]() {
			return !0;
		}
	};
	const kMaxOriginsReachedError = Symbol.for(`undici.error.UND_ERR_MAX_ORIGINS_REACHED`);
	var MaxOriginsReachedError = class extends UndiciError {
		constructor(e) {
			super(e), this.name = `MaxOriginsReachedError`, this.message = e || `Maximum allowed origins reached`, this.code = `UND_ERR_MAX_ORIGINS_REACHED`;
		}
		static [Symbol.hasInstance](e) {
			return e && e[kMaxOriginsReachedError] === !0;
		}
		get [kMaxOriginsReachedError]() {
			return !0;
		}
	};
	var Socks5ProxyError = class extends UndiciError {
		constructor(e, t) {
			super(e), this.name = `Socks5ProxyError`, this.message = e || `SOCKS5 proxy error`, this.code = t || `UND_ERR_SOCKS5`;
		}
	};
	const kMessageSizeExceededError = Symbol.for(`undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED`);
	var MessageSizeExceededError = class extends UndiciError {
		constructor(e) {
			super(e), this.name = `MessageSizeExceededError`, this.message = e || `Max decompressed message size exceeded`, this.code = `UND_ERR_WS_MESSAGE_SIZE_EXCEEDED`;
		}
		static [Symbol.hasInstance](e) {
			return e && e[kMessageSizeExceededError] === !0;
		}
		get [kMessageSizeExceededError]() {
			return !0;
		}
	};
	module.exports = {
		AbortError,
		HTTPParserError,
		UndiciError,
		HeadersTimeoutError,
		HeadersOverflowError,
		BodyTimeoutError,
		RequestContentLengthMismatchError,
		ConnectTimeoutError,
		InvalidArgumentError,
		InvalidReturnValueError,
		RequestAbortedError,
		ClientDestroyedError,
		ClientClosedError,
		InformationalError,
		SocketError,
		NotSupportedError,
		ResponseContentLengthMismatchError,
		BalancedPoolMissingUpstreamError,
		ResponseExceededMaxSizeError,
		RequestRetryError,
		ResponseError,
		SecureProxyConnectionError,
		MaxOriginsReachedError,
		Socks5ProxyError,
		MessageSizeExceededError
	};
}));
// node_modules/undici/lib/core/constants.js
var require_constants$4 = __commonJSMin(((exports, module) => {
	const wellknownHeaderNames = `Accept.Accept-Encoding.Accept-Language.Accept-Ranges.Access-Control-Allow-Credentials.Access-Control-Allow-Headers.Access-Control-Allow-Methods.Access-Control-Allow-Origin.Access-Control-Expose-Headers.Access-Control-Max-Age.Access-Control-Request-Headers.Access-Control-Request-Method.Age.Allow.Alt-Svc.Alt-Used.Authorization.Cache-Control.Clear-Site-Data.Connection.Content-Disposition.Content-Encoding.Content-Language.Content-Length.Content-Location.Content-Range.Content-Security-Policy.Content-Security-Policy-Report-Only.Content-Type.Cookie.Cross-Origin-Embedder-Policy.Cross-Origin-Opener-Policy.Cross-Origin-Resource-Policy.Date.Device-Memory.Downlink.ECT.ETag.Expect.Expect-CT.Expires.Forwarded.From.Host.If-Match.If-Modified-Since.If-None-Match.If-Range.If-Unmodified-Since.Keep-Alive.Last-Modified.Link.Location.Max-Forwards.Origin.Permissions-Policy.Pragma.Proxy-Authenticate.Proxy-Authorization.RTT.Range.Referer.Referrer-Policy.Refresh.Retry-After.Sec-WebSocket-Accept.Sec-WebSocket-Extensions.Sec-WebSocket-Key.Sec-WebSocket-Protocol.Sec-WebSocket-Version.Server.Server-Timing.Service-Worker-Allowed.Service-Worker-Navigation-Preload.Set-Cookie.SourceMap.Strict-Transport-Security.Supports-Loading-Mode.TE.Timing-Allow-Origin.Trailer.Transfer-Encoding.Upgrade.Upgrade-Insecure-Requests.User-Agent.Vary.Via.WWW-Authenticate.X-Content-Type-Options.X-DNS-Prefetch-Control.X-Frame-Options.X-Permitted-Cross-Domain-Policies.X-Powered-By.X-Requested-With.X-XSS-Protection`.split(`.`);
	const headerNameLowerCasedRecord = {};
	Object.setPrototypeOf(headerNameLowerCasedRecord, null);
	const wellknownHeaderNameBuffers = {};
	Object.setPrototypeOf(wellknownHeaderNameBuffers, null);
	function getHeaderNameAsBuffer(e) {
		let t = wellknownHeaderNameBuffers[e];
		return t === void 0 && (t = Buffer.from(e)), t;
	}
	for (let e = 0; e < wellknownHeaderNames.length; ++e) {
		let t = wellknownHeaderNames[e], n = t.toLowerCase();
		headerNameLowerCasedRecord[t] = headerNameLowerCasedRecord[n] = n;
	}
	module.exports = {
		wellknownHeaderNames,
		headerNameLowerCasedRecord,
		getHeaderNameAsBuffer
	};
}));
// node_modules/undici/lib/core/tree.js
var require_tree = __commonJSMin(((exports, module) => {
	const { wellknownHeaderNames, headerNameLowerCasedRecord } = require_constants$4();
	var TstNode = class TstNode {
		value = null;
		left = null;
		middle = null;
		right = null;
		code;
		constructor(e, t, n) {
			if (n === void 0 || n >= e.length) throw TypeError(`Unreachable`);
			if ((this.code = e.charCodeAt(n)) > 127) throw TypeError(`key must be ascii string`);
			e.length === ++n ? this.value = t : this.middle = new TstNode(e, t, n);
		}
		add(e, t) {
			let n = e.length;
			if (n === 0) throw TypeError(`Unreachable`);
			let r = 0, i = this;
			for (;;) {
				let a = e.charCodeAt(r);
				if (a > 127) throw TypeError(`key must be ascii string`);
				if (i.code === a) {
					if (n === ++r) {
						i.value = t;
						break;
					}
					if (i.middle !== null) i = i.middle;
					else {
						i.middle = new TstNode(e, t, r);
						break;
					}
				} else if (i.code < a) {
					if (i.left !== null) i = i.left;
					else {
						i.left = new TstNode(e, t, r);
						break;
					}
				} else if (i.right !== null) i = i.right;
				else {
					i.right = new TstNode(e, t, r);
					break;
				}
			}
		}
		search(e) {
			let t = e.length, n = 0, r = this;
			for (; r !== null && n < t;) {
				let i = e[n];
				for (i <= 90 && i >= 65 && (i |= 32); r !== null;) {
					if (i === r.code) {
						if (t === ++n) return r;
						r = r.middle;
						break;
					}
					r = r.code < i ? r.left : r.right;
				}
			}
			return null;
		}
	};
	var TernarySearchTree = class {
		node = null;
		insert(e, t) {
			this.node === null ? this.node = new TstNode(e, t, 0) : this.node.add(e, t);
		}
		lookup(e) {
			return this.node?.search(e)?.value ?? null;
		}
	};
	const tree = new TernarySearchTree();
	for (let e = 0; e < wellknownHeaderNames.length; ++e) {
		let t = headerNameLowerCasedRecord[wellknownHeaderNames[e]];
		tree.insert(t, t);
	}
	module.exports = {
		TernarySearchTree,
		tree
	};
}));
// node_modules/undici/lib/core/util.js
var require_util$5 = __commonJSMin(((exports, module) => {
	const assert = __require("node:assert"), { kDestroyed, kBodyUsed, kListeners, kBody } = require_symbols(), { IncomingMessage } = __require("node:http"), stream = __require("node:stream"), net = __require("node:net"), { stringify } = __require("node:querystring"), { EventEmitter: EE } = __require("node:events"), timers = require_timers(), { InvalidArgumentError, ConnectTimeoutError } = require_errors(), { headerNameLowerCasedRecord } = require_constants$4(), { tree } = require_tree(), [nodeMajor, nodeMinor] = process.versions.node.split(`.`, 2).map((e) => Number(e));
	var BodyAsyncIterable = class {
		constructor(e) {
			this[kBody] = e, this[kBodyUsed] = !1;
		}
		async *[Symbol.asyncIterator]() {
			assert(!this[kBodyUsed], `disturbed`), this[kBodyUsed] = !0, yield* this[kBody];
		}
	};
	function noop() {}
	function wrapRequestBody(e) {
		return isStream(e) ? (bodyLength(e) === 0 && e.on(`data`, function() {
			assert(!1);
		}), typeof e.readableDidRead != `boolean` && (e[kBodyUsed] = !1, EE.prototype.on.call(e, `data`, function() {
			this[kBodyUsed] = !0;
		})), e) : e && typeof e.pipeTo == `function` ? new BodyAsyncIterable(e) : e && isFormDataLike(e) ? e : e && typeof e != `string` && !ArrayBuffer.isView(e) && isIterable(e) ? new BodyAsyncIterable(e) : e;
	}
	function isStream(e) {
		return e && typeof e == `object` && typeof e.pipe == `function` && typeof e.on == `function`;
	}
	function isBlobLike(e) {
		if (e === null) return !1;
		if (e instanceof Blob) return !0;
		if (typeof e != `object`) return !1;
		{
			let t = e[Symbol.toStringTag];
			return (t === `Blob` || t === `File`) && (`stream` in e && typeof e.stream == `function` || `arrayBuffer` in e && typeof e.arrayBuffer == `function`);
		}
	}
	function pathHasQueryOrFragment(e) {
		return e.includes(`?`) || e.includes(`#`);
	}
	function serializePathWithQuery(e, t) {
		if (pathHasQueryOrFragment(e)) throw Error(`Query params cannot be passed when url already contains "?" or "#".`);
		let n = stringify(t);
		return n && (e += `?` + n), e;
	}
	function isValidPort(e) {
		let t = parseInt(e, 10);
		return t === Number(e) && t >= 0 && t <= 65535;
	}
	function isHttpOrHttpsPrefixed(e) {
		return e != null && e[0] === `h` && e[1] === `t` && e[2] === `t` && e[3] === `p` && (e[4] === `:` || e[4] === `s` && e[5] === `:`);
	}
	function parseURL(e) {
		if (typeof e == `string`) {
			if (e = new URL(e), !isHttpOrHttpsPrefixed(e.origin || e.protocol)) throw new InvalidArgumentError("Invalid URL protocol: the URL must start with `http:` or `https:`.");
			return e;
		}
		if (!e || typeof e != `object`) throw new InvalidArgumentError(`Invalid URL: The URL argument must be a non-null object.`);
		if (!(e instanceof URL)) {
			if (e.port != null && e.port !== `` && isValidPort(e.port) === !1) throw new InvalidArgumentError(`Invalid URL: port must be a valid integer or a string representation of an integer.`);
			if (e.path != null && typeof e.path != `string`) throw new InvalidArgumentError(`Invalid URL path: the path must be a string or null/undefined.`);
			if (e.pathname != null && typeof e.pathname != `string`) throw new InvalidArgumentError(`Invalid URL pathname: the pathname must be a string or null/undefined.`);
			if (e.hostname != null && typeof e.hostname != `string`) throw new InvalidArgumentError(`Invalid URL hostname: the hostname must be a string or null/undefined.`);
			if (e.origin != null && typeof e.origin != `string`) throw new InvalidArgumentError(`Invalid URL origin: the origin must be a string or null/undefined.`);
			if (!isHttpOrHttpsPrefixed(e.origin || e.protocol)) throw new InvalidArgumentError("Invalid URL protocol: the URL must start with `http:` or `https:`.");
			let t = e.port == null ? e.protocol === `https:` ? 443 : 80 : e.port, n = e.origin == null ? `${e.protocol || ``}//${e.hostname || ``}:${t}` : e.origin, r = e.path == null ? `${e.pathname || ``}${e.search || ``}` : e.path;
			return n[n.length - 1] === `/` && (n = n.slice(0, n.length - 1)), r && r[0] !== `/` && (r = `/${r}`), new URL(`${n}${r}`);
		}
		if (!isHttpOrHttpsPrefixed(e.origin || e.protocol)) throw new InvalidArgumentError("Invalid URL protocol: the URL must start with `http:` or `https:`.");
		return e;
	}
	function parseOrigin(e) {
		if (e = parseURL(e), e.pathname !== `/` || e.search || e.hash) throw new InvalidArgumentError(`invalid url`);
		return e;
	}
	function getHostname(e) {
		if (e[0] === `[`) {
			let t = e.indexOf(`]`);
			return assert(t !== -1), e.substring(1, t);
		}
		let t = e.indexOf(`:`);
		return t === -1 ? e : e.substring(0, t);
	}
	function getServerName(e) {
		if (!e) return null;
		assert(typeof e == `string`);
		let t = getHostname(e);
		return net.isIP(t) ? `` : t;
	}
	function deepClone(e) {
		return JSON.parse(JSON.stringify(e));
	}
	function isAsyncIterable(e) {
		return e != null && typeof e[Symbol.asyncIterator] == `function`;
	}
	function isIterable(e) {
		return !(e == null || typeof e[Symbol.iterator] != `function` && typeof e[Symbol.asyncIterator] != `function`);
	}
	function hasSafeIterator(e) {
		let t = Object.getPrototypeOf(e);
		return Object.prototype.hasOwnProperty.call(e, Symbol.iterator) || t != null && t !== Object.prototype && typeof e[Symbol.iterator] == `function`;
	}
	function bodyLength(e) {
		if (e == null) return 0;
		if (isStream(e)) {
			let t = e._readableState;
			return t && t.objectMode === !1 && t.ended === !0 && Number.isFinite(t.length) ? t.length : null;
		}
		return isBlobLike(e) ? e.size == null ? null : e.size : isBuffer(e) ? e.byteLength : null;
	}
	function isDestroyed(e) {
		return e && !!(e.destroyed || e[kDestroyed] || stream.isDestroyed?.(e));
	}
	function destroy(e, t) {
		e != null && isStream(e) && !isDestroyed(e) && (typeof e.destroy == `function` ? (Object.getPrototypeOf(e).constructor === IncomingMessage && (e.socket = null), e.destroy(t)) : t && queueMicrotask(() => {
			e.emit(`error`, t);
		}), e.destroyed !== !0 && (e[kDestroyed] = !0));
	}
	const KEEPALIVE_TIMEOUT_EXPR = /timeout=(\d+)/;
	function parseKeepAliveTimeout(e) {
		let t = e.match(KEEPALIVE_TIMEOUT_EXPR);
		return t ? parseInt(t[1], 10) * 1e3 : null;
	}
	function headerNameToString(e) {
		return typeof e == `string` ? headerNameLowerCasedRecord[e] ?? e.toLowerCase() : tree.lookup(e) ?? e.toString(`latin1`).toLowerCase();
	}
	function bufferToLowerCasedHeaderName(e) {
		return tree.lookup(e) ?? e.toString(`latin1`).toLowerCase();
	}
	function parseHeaders(e, t) {
		t === void 0 && (t = {});
		for (let n = 0; n < e.length; n += 2) {
			let r = headerNameToString(e[n]), i = t[r];
			if (i !== void 0) {
				if (Object.hasOwn(t, r)) typeof i == `string` && (i = [i], t[r] = i), i.push(e[n + 1].toString(`latin1`));
				else {
					let i = typeof e[n + 1] == `string` ? e[n + 1] : Array.isArray(e[n + 1]) ? e[n + 1].map((e) => e.toString(`latin1`)) : e[n + 1].toString(`latin1`);
					r === `__proto__` ? Object.defineProperty(t, r, {
						value: i,
						enumerable: !0,
						configurable: !0,
						writable: !0
					}) : t[r] = i;
				}
			} else {
				let i = typeof e[n + 1] == `string` ? e[n + 1] : Array.isArray(e[n + 1]) ? e[n + 1].map((e) => e.toString(`latin1`)) : e[n + 1].toString(`latin1`);
				t[r] = i;
			}
		}
		return t;
	}
	function parseRawHeaders(e) {
		let t = e.length, n = Array(t), r, i;
		for (let a = 0; a < t; a += 2) r = e[a], i = e[a + 1], typeof r != `string` && (r = r.toString()), typeof i != `string` && (i = i.toString(`latin1`)), n[a] = r, n[a + 1] = i;
		return n;
	}
	function toRawHeaders(e) {
		let t = [];
		for (let [n, r] of Object.entries(e)) if (Array.isArray(r)) for (let e of r) t.push(Buffer.from(n, `latin1`), Buffer.from(`${e}`, `latin1`));
		else t.push(Buffer.from(n, `latin1`), Buffer.from(`${r}`, `latin1`));
		return t;
	}
	function encodeRawHeaders(e) {
		if (!Array.isArray(e)) throw TypeError(`expected headers to be an array`);
		return e.map((e) => Buffer.from(e));
	}
	function isBuffer(e) {
		return e instanceof Uint8Array || Buffer.isBuffer(e);
	}
	function assertRequestHandler(e, t, n) {
		if (!e || typeof e != `object`) throw new InvalidArgumentError(`handler must be an object`);
		if (typeof e.onRequestStart != `function`) {
			if (typeof e.onConnect != `function`) throw new InvalidArgumentError(`invalid onConnect method`);
			if (typeof e.onError != `function`) throw new InvalidArgumentError(`invalid onError method`);
			if (typeof e.onBodySent != `function` && e.onBodySent !== void 0) throw new InvalidArgumentError(`invalid onBodySent method`);
			if (n || t === `CONNECT`) {
				if (typeof e.onUpgrade != `function`) throw new InvalidArgumentError(`invalid onUpgrade method`);
			} else {
				if (typeof e.onHeaders != `function`) throw new InvalidArgumentError(`invalid onHeaders method`);
				if (typeof e.onData != `function`) throw new InvalidArgumentError(`invalid onData method`);
				if (typeof e.onComplete != `function`) throw new InvalidArgumentError(`invalid onComplete method`);
			}
		}
	}
	function isDisturbed(e) {
		return !!(e && (stream.isDisturbed(e) || e[kBodyUsed]));
	}
	function getSocketInfo(e) {
		return {
			localAddress: e.localAddress,
			localPort: e.localPort,
			remoteAddress: e.remoteAddress,
			remotePort: e.remotePort,
			remoteFamily: e.remoteFamily,
			timeout: e.timeout,
			bytesWritten: e.bytesWritten,
			bytesRead: e.bytesRead
		};
	}
	function ReadableStreamFrom(e) {
		let t;
		return new ReadableStream({
			start() {
				t = e[Symbol.asyncIterator]();
			},
			pull(e) {
				return t.next().then(({ done: t, value: n }) => {
					if (t) return queueMicrotask(() => {
						e.close(), e.byobRequest?.respond(0);
					});
					{
						let t = Buffer.isBuffer(n) ? n : Buffer.from(n);
						return t.byteLength ? e.enqueue(new Uint8Array(t)) : this.pull(e);
					}
				});
			},
			cancel() {
				return t.return();
			},
			type: `bytes`
		});
	}
	function isFormDataLike(e) {
		return e && typeof e == `object` && typeof e.append == `function` && typeof e.delete == `function` && typeof e.get == `function` && typeof e.getAll == `function` && typeof e.has == `function` && typeof e.set == `function` && e[Symbol.toStringTag] === `FormData`;
	}
	function addAbortListener(e, t) {
		return `addEventListener` in e ? (e.addEventListener(`abort`, t, { once: !0 }), () => e.removeEventListener(`abort`, t)) : (e.once(`abort`, t), () => e.removeListener(`abort`, t));
	}
	const validTokenChars = new Uint8Array([
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		1,
		1,
		0,
		1,
		1,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		1,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0
	]);
	function isTokenCharCode(e) {
		return validTokenChars[e] === 1;
	}
	const tokenRegExp = /^[\^_`a-zA-Z\-0-9!#$%&'*+.|~]+$/;
	function isValidHTTPToken(e) {
		if (e.length >= 12) return tokenRegExp.test(e);
		if (e.length === 0) return !1;
		for (let t = 0; t < e.length; t++) if (validTokenChars[e.charCodeAt(t)] !== 1) return !1;
		return !0;
	}
	const headerCharRegex = /[^\t\x20-\x7e\x80-\xff]/;
	function isValidHeaderValue(e) {
		return !headerCharRegex.test(e);
	}
	const rangeHeaderRegex = /^bytes (\d+)-(\d+)\/(\d+)?$/;
	function parseRangeHeader(e) {
		if (e == null || e === ``) return {
			start: 0,
			end: null,
			size: null
		};
		let t = e ? e.match(rangeHeaderRegex) : null;
		return t ? {
			start: parseInt(t[1]),
			end: t[2] ? parseInt(t[2]) : null,
			size: t[3] ? parseInt(t[3]) : null
		} : null;
	}
	function addListener(e, t, n) {
		return (e[kListeners] ??= []).push([t, n]), e.on(t, n), e;
	}
	function removeAllListeners(e) {
		if (e[kListeners] != null) {
			for (let [t, n] of e[kListeners]) e.removeListener(t, n);
			e[kListeners] = null;
		}
		return e;
	}
	function errorRequest(e, t, n) {
		try {
			t.onError(n), assert(t.aborted);
		} catch (t) {
			e.emit(`error`, t);
		}
	}
	const setupConnectTimeout = process.platform === `win32` ? (e, t) => {
		if (!t.timeout) return noop;
		let n = null, r = null, i = timers.setFastTimeout(() => {
			n = setImmediate(() => {
				r = setImmediate(() => onConnectTimeout(e.deref(), t));
			});
		}, t.timeout);
		return () => {
			timers.clearFastTimeout(i), clearImmediate(n), clearImmediate(r);
		};
	} : (e, t) => {
		if (!t.timeout) return noop;
		let n = null, r = timers.setFastTimeout(() => {
			n = setImmediate(() => {
				onConnectTimeout(e.deref(), t);
			});
		}, t.timeout);
		return () => {
			timers.clearFastTimeout(r), clearImmediate(n);
		};
	};
	function onConnectTimeout(e, t) {
		if (e == null) return;
		let n = `Connect Timeout Error`;
		Array.isArray(e.autoSelectFamilyAttemptedAddresses) ? n += ` (attempted addresses: ${e.autoSelectFamilyAttemptedAddresses.join(`, `)},` : n += ` (attempted address: ${t.hostname}:${t.port},`, n += ` timeout: ${t.timeout}ms)`, destroy(e, new ConnectTimeoutError(n));
	}
	function getProtocolFromUrlString(e) {
		if (e[0] === `h` && e[1] === `t` && e[2] === `t` && e[3] === `p`) switch (e[4]) {
			case `:`: return `http:`;
			case `s`: if (e[5] === `:`) return `https:`;
		}
		return e.slice(0, e.indexOf(`:`) + 1);
	}
	const kEnumerableProperty = Object.create(null);
	kEnumerableProperty.enumerable = !0;
	const normalizedMethodRecordsBase = {
		delete: `DELETE`,
		DELETE: `DELETE`,
		get: `GET`,
		GET: `GET`,
		head: `HEAD`,
		HEAD: `HEAD`,
		options: `OPTIONS`,
		OPTIONS: `OPTIONS`,
		post: `POST`,
		POST: `POST`,
		put: `PUT`,
		PUT: `PUT`
	};
	const normalizedMethodRecords = {
		...normalizedMethodRecordsBase,
		patch: `patch`,
		PATCH: `PATCH`
	};
	Object.setPrototypeOf(normalizedMethodRecordsBase, null), Object.setPrototypeOf(normalizedMethodRecords, null), module.exports = {
		kEnumerableProperty,
		isDisturbed,
		isBlobLike,
		parseOrigin,
		parseURL,
		getServerName,
		isStream,
		isIterable,
		hasSafeIterator,
		isAsyncIterable,
		isDestroyed,
		headerNameToString,
		bufferToLowerCasedHeaderName,
		addListener,
		removeAllListeners,
		errorRequest,
		parseRawHeaders,
		toRawHeaders,
		encodeRawHeaders,
		parseHeaders,
		parseKeepAliveTimeout,
		destroy,
		bodyLength,
		deepClone,
		ReadableStreamFrom,
		isBuffer,
		assertRequestHandler,
		getSocketInfo,
		isFormDataLike,
		pathHasQueryOrFragment,
		serializePathWithQuery,
		addAbortListener,
		isValidHTTPToken,
		isValidHeaderValue,
		isTokenCharCode,
		parseRangeHeader,
		normalizedMethodRecordsBase,
		normalizedMethodRecords,
		isValidPort,
		isHttpOrHttpsPrefixed,
		nodeMajor,
		nodeMinor,
		safeHTTPMethods: Object.freeze([
			`GET`,
			`HEAD`,
			`OPTIONS`,
			`TRACE`
		]),
		wrapRequestBody,
		setupConnectTimeout,
		getProtocolFromUrlString
	};
}));
// node_modules/undici/lib/util/stats.js
var require_stats = __commonJSMin(((exports, module) => {
	const { kConnected, kPending, kRunning, kSize, kFree, kQueued } = require_symbols();
	var ClientStats = class {
		constructor(e) {
			this.connected = e[kConnected], this.pending = e[kPending], this.running = e[kRunning], this.size = e[kSize];
		}
	};
	var PoolStats = class {
		constructor(e) {
			this.connected = e[kConnected], this.free = e[kFree], this.pending = e[kPending], this.queued = e[kQueued], this.running = e[kRunning], this.size = e[kSize];
		}
	};
	module.exports = {
		ClientStats,
		PoolStats
	};
}));
// node_modules/undici/lib/core/diagnostics.js
var require_diagnostics = __commonJSMin(((exports, module) => {
	const diagnosticsChannel = __require("node:diagnostics_channel");
	const util = __require("node:util");
	const undiciDebugLog = util.debuglog(`undici`);
	const fetchDebuglog = util.debuglog(`fetch`);
	const websocketDebuglog = util.debuglog(`websocket`);
	const channels = {
		beforeConnect: diagnosticsChannel.channel(`undici:client:beforeConnect`),
		connected: diagnosticsChannel.channel(`undici:client:connected`),
		connectError: diagnosticsChannel.channel(`undici:client:connectError`),
		sendHeaders: diagnosticsChannel.channel(`undici:client:sendHeaders`),
		create: diagnosticsChannel.channel(`undici:request:create`),
		bodySent: diagnosticsChannel.channel(`undici:request:bodySent`),
		bodyChunkSent: diagnosticsChannel.channel(`undici:request:bodyChunkSent`),
		bodyChunkReceived: diagnosticsChannel.channel(`undici:request:bodyChunkReceived`),
		headers: diagnosticsChannel.channel(`undici:request:headers`),
		trailers: diagnosticsChannel.channel(`undici:request:trailers`),
		error: diagnosticsChannel.channel(`undici:request:error`),
		open: diagnosticsChannel.channel(`undici:websocket:open`),
		close: diagnosticsChannel.channel(`undici:websocket:close`),
		socketError: diagnosticsChannel.channel(`undici:websocket:socket_error`),
		ping: diagnosticsChannel.channel(`undici:websocket:ping`),
		pong: diagnosticsChannel.channel(`undici:websocket:pong`),
		proxyConnected: diagnosticsChannel.channel(`undici:proxy:connected`)
	};
	let isTrackingClientEvents = !1;
	function trackClientEvents(e = undiciDebugLog) {
		isTrackingClientEvents || (channels.beforeConnect.hasSubscribers || channels.connected.hasSubscribers || channels.connectError.hasSubscribers || channels.sendHeaders.hasSubscribers ? isTrackingClientEvents = !0 : (isTrackingClientEvents = !0, diagnosticsChannel.subscribe(`undici:client:beforeConnect`, (t) => {
			let { connectParams: { version: n, protocol: r, port: i, host: a } } = t;
			e(`connecting to %s%s using %s%s`, a, i ? `:${i}` : ``, r, n);
		}), diagnosticsChannel.subscribe(`undici:client:connected`, (t) => {
			let { connectParams: { version: n, protocol: r, port: i, host: a } } = t;
			e(`connected to %s%s using %s%s`, a, i ? `:${i}` : ``, r, n);
		}), diagnosticsChannel.subscribe(`undici:client:connectError`, (t) => {
			let { connectParams: { version: n, protocol: r, port: i, host: a }, error: o } = t;
			e(`connection to %s%s using %s%s errored - %s`, a, i ? `:${i}` : ``, r, n, o.message);
		}), diagnosticsChannel.subscribe(`undici:client:sendHeaders`, (t) => {
			let { request: { method: n, path: r, origin: i } } = t;
			e(`sending request to %s %s%s`, n, i, r);
		})));
	}
	let isTrackingRequestEvents = !1;
	function trackRequestEvents(e = undiciDebugLog) {
		isTrackingRequestEvents || (channels.headers.hasSubscribers || channels.trailers.hasSubscribers || channels.error.hasSubscribers ? isTrackingRequestEvents = !0 : (isTrackingRequestEvents = !0, diagnosticsChannel.subscribe(`undici:request:headers`, (t) => {
			let { request: { method: n, path: r, origin: i }, response: { statusCode: a } } = t;
			e(`received response to %s %s%s - HTTP %d`, n, i, r, a);
		}), diagnosticsChannel.subscribe(`undici:request:trailers`, (t) => {
			let { request: { method: n, path: r, origin: i } } = t;
			e(`trailers received from %s %s%s`, n, i, r);
		}), diagnosticsChannel.subscribe(`undici:request:error`, (t) => {
			let { request: { method: n, path: r, origin: i }, error: a } = t;
			e(`request to %s %s%s errored - %s`, n, i, r, a.message);
		})));
	}
	let isTrackingWebSocketEvents = !1;
	function trackWebSocketEvents(e = websocketDebuglog) {
		isTrackingWebSocketEvents || (channels.open.hasSubscribers || channels.close.hasSubscribers || channels.socketError.hasSubscribers || channels.ping.hasSubscribers || channels.pong.hasSubscribers ? isTrackingWebSocketEvents = !0 : (isTrackingWebSocketEvents = !0, diagnosticsChannel.subscribe(`undici:websocket:open`, (t) => {
			if (t.address != null) {
				let { address: n, port: r } = t.address;
				e(`connection opened %s%s`, n, r ? `:${r}` : ``);
			} else e(`connection opened`);
		}), diagnosticsChannel.subscribe(`undici:websocket:close`, (t) => {
			let { websocket: n, code: r, reason: i } = t;
			e(`closed connection to %s - %s %s`, n.url, r, i);
		}), diagnosticsChannel.subscribe(`undici:websocket:socket_error`, (t) => {
			e(`connection errored - %s`, t.message);
		}), diagnosticsChannel.subscribe(`undici:websocket:ping`, (t) => {
			e(`ping received`);
		}), diagnosticsChannel.subscribe(`undici:websocket:pong`, (t) => {
			e(`pong received`);
		})));
	}
	(undiciDebugLog.enabled || fetchDebuglog.enabled) && (trackClientEvents(fetchDebuglog.enabled ? fetchDebuglog : undiciDebugLog), trackRequestEvents(fetchDebuglog.enabled ? fetchDebuglog : undiciDebugLog)), websocketDebuglog.enabled && (trackClientEvents(undiciDebugLog.enabled ? undiciDebugLog : websocketDebuglog), trackWebSocketEvents(websocketDebuglog)), module.exports = { channels };
}));
// node_modules/undici/lib/core/request.js
var require_request$1 = __commonJSMin(((exports, module) => {
	const { InvalidArgumentError, NotSupportedError } = require_errors(), assert = __require("node:assert"), { isValidHTTPToken, isValidHeaderValue, isStream, destroy, isBuffer, isFormDataLike, isIterable, hasSafeIterator, isBlobLike, serializePathWithQuery, assertRequestHandler, getServerName, normalizedMethodRecords, getProtocolFromUrlString } = require_util$5(), { channels } = require_diagnostics(), { headerNameLowerCasedRecord } = require_constants$4(), invalidPathRegex = /[^\u0021-\u00ff]/;
	function isValidContentLengthHeaderValue(e) {
		if (typeof e != `string` || e.length === 0) return !1;
		for (let t = 0; t < e.length; t++) {
			let n = e.charCodeAt(t);
			if (n < 48 || n > 57) return !1;
		}
		return !0;
	}
	const kHandler = Symbol(`handler`);
	var Request = class {
		constructor(e, { path: t, method: n, body: r, headers: i, query: a, idempotent: o, blocking: s, upgrade: c, headersTimeout: l, bodyTimeout: u, reset: d, expectContinue: f, servername: p, throwOnError: m, maxRedirections: h, typeOfService: g }, _) {
			if (typeof t != `string`) throw new InvalidArgumentError(`path must be a string`);
			if (t[0] !== `/` && !(t.startsWith(`http://`) || t.startsWith(`https://`)) && n !== `CONNECT`) throw new InvalidArgumentError(`path must be an absolute URL or start with a slash`);
			if (invalidPathRegex.test(t)) throw new InvalidArgumentError(`invalid request path`);
			if (typeof n != `string`) throw new InvalidArgumentError(`method must be a string`);
			if (normalizedMethodRecords[n] === void 0 && !isValidHTTPToken(n)) throw new InvalidArgumentError(`invalid request method`);
			if (c && typeof c != `string`) throw new InvalidArgumentError(`upgrade must be a string`);
			if (c && !isValidHeaderValue(c)) throw new InvalidArgumentError(`invalid upgrade header`);
			if (l != null && (!Number.isFinite(l) || l < 0)) throw new InvalidArgumentError(`invalid headersTimeout`);
			if (u != null && (!Number.isFinite(u) || u < 0)) throw new InvalidArgumentError(`invalid bodyTimeout`);
			if (d != null && typeof d != `boolean`) throw new InvalidArgumentError(`invalid reset`);
			if (f != null && typeof f != `boolean`) throw new InvalidArgumentError(`invalid expectContinue`);
			if (m != null) throw new InvalidArgumentError(`invalid throwOnError`);
			if (h != null && h !== 0) throw new InvalidArgumentError(`maxRedirections is not supported, use the redirect interceptor`);
			if (g != null && (!Number.isInteger(g) || g < 0 || g > 255)) throw new InvalidArgumentError(`typeOfService must be an integer between 0 and 255`);
			if (this.headersTimeout = l, this.bodyTimeout = u, this.method = n, this.typeOfService = g, this.abort = null, r == null) this.body = null;
			else if (isStream(r)) {
				this.body = r;
				let e = this.body._readableState;
				e && e.autoDestroy || (this.endHandler = function() {
					destroy(this);
				}, this.body.on(`end`, this.endHandler)), this.errorHandler = (e) => {
					this.abort ? this.abort(e) : this.error = e;
				}, this.body.on(`error`, this.errorHandler);
			} else if (isBuffer(r)) this.body = r.byteLength ? r : null;
			else if (ArrayBuffer.isView(r)) this.body = r.buffer.byteLength ? Buffer.from(r.buffer, r.byteOffset, r.byteLength) : null;
			else if (r instanceof ArrayBuffer) this.body = r.byteLength ? Buffer.from(r) : null;
			else if (typeof r == `string`) this.body = r.length ? Buffer.from(r) : null;
			else if (isFormDataLike(r) || isIterable(r) || isBlobLike(r)) this.body = r;
			else throw new InvalidArgumentError(`body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable`);
			if (this.completed = !1, this.aborted = !1, this.upgrade = c || null, this.path = a ? serializePathWithQuery(t, a) : t, this.origin = e, this.protocol = getProtocolFromUrlString(e), this.idempotent = o ?? (n === `HEAD` || n === `GET`), this.blocking = s ?? this.method !== `HEAD`, this.reset = d ?? null, this.host = null, this.contentLength = null, this.contentType = null, this.headers = [], this.expectContinue = f ?? !1, Array.isArray(i)) {
				if (i.length % 2 != 0) throw new InvalidArgumentError(`headers array must be even`);
				for (let e = 0; e < i.length; e += 2) processHeader(this, i[e], i[e + 1]);
			} else if (i && typeof i == `object`) {
				if (hasSafeIterator(i)) for (let e of i) {
					if (!Array.isArray(e) || e.length !== 2) throw new InvalidArgumentError(`headers must be in key-value pair format`);
					processHeader(this, e[0], e[1]);
				}
				else {
					let e = Object.keys(i);
					for (let t = 0; t < e.length; ++t) processHeader(this, e[t], i[e[t]]);
				}
			} else if (i != null) throw new InvalidArgumentError(`headers must be an object or an array`);
			assertRequestHandler(_, n, c), this.servername = p || getServerName(this.host) || null, this[kHandler] = _, channels.create.hasSubscribers && channels.create.publish({ request: this });
		}
		onBodySent(e) {
			if (channels.bodyChunkSent.hasSubscribers && channels.bodyChunkSent.publish({
				request: this,
				chunk: e
			}), this[kHandler].onBodySent) try {
				return this[kHandler].onBodySent(e);
			} catch (e) {
				this.abort(e);
			}
		}
		onRequestSent() {
			if (channels.bodySent.hasSubscribers && channels.bodySent.publish({ request: this }), this[kHandler].onRequestSent) try {
				return this[kHandler].onRequestSent();
			} catch (e) {
				this.abort(e);
			}
		}
		onConnect(e) {
			if (assert(!this.aborted), assert(!this.completed), this.error) e(this.error);
			else return this.abort = e, this[kHandler].onConnect(e);
		}
		onResponseStarted() {
			return this[kHandler].onResponseStarted?.();
		}
		onHeaders(e, t, n, r) {
			assert(!this.aborted), assert(!this.completed), channels.headers.hasSubscribers && channels.headers.publish({
				request: this,
				response: {
					statusCode: e,
					headers: t,
					statusText: r
				}
			});
			try {
				return this[kHandler].onHeaders(e, t, n, r);
			} catch (e) {
				this.abort(e);
			}
		}
		onData(e) {
			assert(!this.aborted), assert(!this.completed), channels.bodyChunkReceived.hasSubscribers && channels.bodyChunkReceived.publish({
				request: this,
				chunk: e
			});
			try {
				return this[kHandler].onData(e);
			} catch (e) {
				return this.abort(e), !1;
			}
		}
		onUpgrade(e, t, n, r = ``) {
			this.onFinally(), assert(!this.aborted), assert(!this.completed), channels.headers.hasSubscribers && channels.headers.publish({
				request: this,
				response: {
					statusCode: e,
					headers: t,
					statusText: r
				}
			});
			let i = this[kHandler].onUpgrade(e, t, n);
			return this.aborted || (this.completed = !0, channels.trailers.hasSubscribers && channels.trailers.publish({
				request: this,
				trailers: []
			})), i;
		}
		onComplete(e) {
			this.onFinally(), assert(!this.aborted), assert(!this.completed), this.completed = !0, channels.trailers.hasSubscribers && channels.trailers.publish({
				request: this,
				trailers: e
			});
			try {
				return this[kHandler].onComplete(e);
			} catch (e) {
				this.onError(e);
			}
		}
		onError(e) {
			if (this.onFinally(), channels.error.hasSubscribers && channels.error.publish({
				request: this,
				error: e
			}), !this.aborted) return this.aborted = !0, this[kHandler].onError(e);
		}
		onFinally() {
			this.errorHandler &&= (this.body.off(`error`, this.errorHandler), null), this.endHandler &&= (this.body.off(`end`, this.endHandler), null);
		}
		addHeader(e, t) {
			return processHeader(this, e, t), this;
		}
	};
	function processHeader(e, t, n) {
		if (n && typeof n == `object` && !Array.isArray(n)) throw new InvalidArgumentError(`invalid ${t} header`);
		if (n === void 0) return;
		let r = headerNameLowerCasedRecord[t];
		if (r === void 0 && (r = t.toLowerCase(), headerNameLowerCasedRecord[r] === void 0 && !isValidHTTPToken(r))) throw new InvalidArgumentError(`invalid header key`);
		if (Array.isArray(n)) {
			let e = [];
			for (let r = 0; r < n.length; r++) if (typeof n[r] == `string`) {
				if (!isValidHeaderValue(n[r])) throw new InvalidArgumentError(`invalid ${t} header`);
				e.push(n[r]);
			} else if (n[r] === null) e.push(``);
			else if (typeof n[r] == `object`) throw new InvalidArgumentError(`invalid ${t} header`);
			else {
				let i = `${n[r]}`;
				if (!isValidHeaderValue(i)) throw new InvalidArgumentError(`invalid ${t} header`);
				e.push(i);
			}
			n = e;
		} else if (typeof n == `string`) {
			if (!isValidHeaderValue(n)) throw new InvalidArgumentError(`invalid ${t} header`);
		} else if (n === null) n = ``;
		else if (n = `${n}`, !isValidHeaderValue(n)) throw new InvalidArgumentError(`invalid ${t} header`);
		if (r === `host`) {
			if (e.host !== null) throw new InvalidArgumentError(`duplicate host header`);
			if (typeof n != `string`) throw new InvalidArgumentError(`invalid host header`);
			e.host = n;
		} else if (r === `content-length`) {
			if (e.contentLength !== null) throw new InvalidArgumentError(`duplicate content-length header`);
			if (!isValidContentLengthHeaderValue(n)) throw new InvalidArgumentError(`invalid content-length header`);
			e.contentLength = parseInt(n, 10);
		} else if (e.contentType === null && r === `content-type`) e.contentType = n, e.headers.push(t, n);
		else if (r === `transfer-encoding` || r === `keep-alive` || r === `upgrade`) throw new InvalidArgumentError(`invalid ${r} header`);
		else if (r === `connection`) {
			let t = typeof n == `string` ? n : null;
			if (t === null) throw new InvalidArgumentError(`invalid connection header`);
			for (let n of t.toLowerCase().split(`,`)) {
				let t = n.trim();
				if (!isValidHTTPToken(t)) throw new InvalidArgumentError(`invalid connection header`);
				t === `close` && (e.reset = !0);
			}
		} else if (r === `expect`) throw new NotSupportedError(`expect header not supported`);
		else e.headers.push(t, n);
	}
	module.exports = Request;
}));
// node_modules/undici/lib/handler/wrap-handler.js
var require_wrap_handler = __commonJSMin(((exports, module) => {
	const { InvalidArgumentError } = require_errors();
	module.exports = class WrapHandler {
		#e;
		constructor(e) {
			this.#e = e;
		}
		static wrap(e) {
			return e.onRequestStart ? e : new WrapHandler(e);
		}
		onConnect(e, t) {
			return this.#e.onConnect?.(e, t);
		}
		onResponseStarted() {
			return this.#e.onResponseStarted?.();
		}
		onHeaders(e, t, n, r) {
			return this.#e.onHeaders?.(e, t, n, r);
		}
		onUpgrade(e, t, n) {
			return this.#e.onUpgrade?.(e, t, n);
		}
		onData(e) {
			return this.#e.onData?.(e);
		}
		onComplete(e) {
			return this.#e.onComplete?.(e);
		}
		onError(e) {
			if (!this.#e.onError) throw e;
			return this.#e.onError?.(e);
		}
		onRequestStart(e, t) {
			this.#e.onConnect?.((t) => e.abort(t), t);
		}
		onRequestUpgrade(e, t, n, r) {
			let i = [];
			for (let [e, t] of Object.entries(n)) i.push(Buffer.from(e, `latin1`), toRawHeaderValue(t));
			this.#e.onUpgrade?.(t, i, r);
		}
		onResponseStart(e, t, n, r) {
			let i = [];
			for (let [e, t] of Object.entries(n)) i.push(Buffer.from(e, `latin1`), toRawHeaderValue(t));
			this.#e.onHeaders?.(t, i, () => e.resume(), r) === !1 && e.pause();
		}
		onResponseData(e, t) {
			this.#e.onData?.(t) === !1 && e.pause();
		}
		onResponseEnd(e, t) {
			let n = [];
			for (let [e, r] of Object.entries(t)) n.push(Buffer.from(e, `latin1`), toRawHeaderValue(r));
			this.#e.onComplete?.(n);
		}
		onResponseError(e, t) {
			if (!this.#e.onError) throw new InvalidArgumentError(`invalid onError method`);
			this.#e.onError?.(t);
		}
	};
	function toRawHeaderValue(e) {
		return Array.isArray(e) ? e.map((e) => Buffer.from(e, `latin1`)) : Buffer.from(e, `latin1`);
	}
}));
// node_modules/undici/lib/dispatcher/dispatcher.js
var require_dispatcher = __commonJSMin(((exports, module) => {
	const EventEmitter = __require("node:events");
	const WrapHandler = require_wrap_handler();
	const wrapInterceptor = (e) => (t, n) => e(t, WrapHandler.wrap(n));
	var Dispatcher = class extends EventEmitter {
		dispatch() {
			throw Error(`not implemented`);
		}
		close() {
			throw Error(`not implemented`);
		}
		destroy() {
			throw Error(`not implemented`);
		}
		compose(...e) {
			let t = Array.isArray(e[0]) ? e[0] : e, n = this.dispatch.bind(this);
			for (let e of t) if (e != null) {
				if (typeof e != `function`) throw TypeError(`invalid interceptor, expected function received ${typeof e}`);
				if (n = e(n), n = wrapInterceptor(n), n == null || typeof n != `function` || n.length !== 2) throw TypeError(`invalid interceptor`);
			}
			return new Proxy(this, { get: (e, t) => t === `dispatch` ? n : e[t] });
		}
	};
	module.exports = Dispatcher;
}));
// node_modules/undici/lib/handler/unwrap-handler.js
var require_unwrap_handler = __commonJSMin(((exports, module) => {
	const { parseHeaders } = require_util$5(), { InvalidArgumentError } = require_errors(), kResume = Symbol(`resume`);
	var UnwrapController = class {
		#e = !1;
		#t = null;
		#n = !1;
		#r;
		[kResume] = null;
		rawHeaders = null;
		rawTrailers = null;
		constructor(e) {
			this.#r = e;
		}
		pause() {
			this.#e = !0;
		}
		resume() {
			this.#e && (this.#e = !1, this[kResume]?.());
		}
		abort(e) {
			this.#n || (this.#n = !0, this.#t = e, this.#r(e));
		}
		get aborted() {
			return this.#n;
		}
		get reason() {
			return this.#t;
		}
		get paused() {
			return this.#e;
		}
	};
	module.exports = class UnwrapHandler {
		#e;
		#t;
		constructor(e) {
			this.#e = e;
		}
		static unwrap(e) {
			return e.onRequestStart ? new UnwrapHandler(e) : e;
		}
		onConnect(e, t) {
			this.#t = new UnwrapController(e), this.#e.onRequestStart?.(this.#t, t);
		}
		onResponseStarted() {
			return this.#e.onResponseStarted?.();
		}
		onUpgrade(e, t, n) {
			this.#t.rawHeaders = t, this.#e.onRequestUpgrade?.(this.#t, e, parseHeaders(t), n);
		}
		onHeaders(e, t, n, r) {
			return this.#t[kResume] = n, this.#t.rawHeaders = t, this.#e.onResponseStart?.(this.#t, e, parseHeaders(t), r), !this.#t.paused;
		}
		onData(e) {
			return this.#e.onResponseData?.(this.#t, e), !this.#t.paused;
		}
		onComplete(e) {
			this.#t.rawTrailers = e, this.#e.onResponseEnd?.(this.#t, parseHeaders(e));
		}
		onError(e) {
			if (!this.#e.onResponseError) throw new InvalidArgumentError(`invalid onError method`);
			this.#e.onResponseError?.(this.#t, e);
		}
	};
}));
// node_modules/undici/lib/dispatcher/dispatcher-base.js
var require_dispatcher_base = __commonJSMin(((exports, module) => {
	const buffer = __require("node:buffer"), Dispatcher = require_dispatcher(), UnwrapHandler = require_unwrap_handler(), { ClientDestroyedError, ClientClosedError, InvalidArgumentError } = require_errors(), { kDestroy, kClose, kClosed, kDestroyed, kDispatch } = require_symbols(), kOnDestroyed = Symbol(`onDestroyed`), kOnClosed = Symbol(`onClosed`), kWebSocketOptions = Symbol(`webSocketOptions`), kEventSourceOptions = Symbol(`eventSourceOptions`);
	var DispatcherBase = class extends Dispatcher {
		[kDestroyed] = !1;
		[kOnDestroyed] = null;
		[kClosed] = !1;
		[kOnClosed] = null;
		constructor(e) {
			super(), this[kWebSocketOptions] = e?.webSocket ?? {}, this[kEventSourceOptions] = e?.eventSource ?? {};
		}
		get webSocketOptions() {
			return {
				maxFragments: this[kWebSocketOptions].maxFragments ?? 131072,
				maxPayloadSize: this[kWebSocketOptions].maxPayloadSize ?? 134217728
			};
		}
		get eventSourceOptions() {
			return { maxEventSize: this[kEventSourceOptions].maxEventSize ?? buffer.kStringMaxLength };
		}
		get destroyed() {
			return this[kDestroyed];
		}
		get closed() {
			return this[kClosed];
		}
		close(e) {
			if (e === void 0) return new Promise((e, t) => {
				this.close((n, r) => n ? t(n) : e(r));
			});
			if (typeof e != `function`) throw new InvalidArgumentError(`invalid callback`);
			if (this[kDestroyed]) {
				let t = new ClientDestroyedError();
				queueMicrotask(() => e(t, null));
				return;
			}
			if (this[kClosed]) {
				this[kOnClosed] ? this[kOnClosed].push(e) : queueMicrotask(() => e(null, null));
				return;
			}
			this[kClosed] = !0, this[kOnClosed] ??= [], this[kOnClosed].push(e);
			let onClosed = () => {
				let e = this[kOnClosed];
				this[kOnClosed] = null;
				for (let t = 0; t < e.length; t++) e[t](null, null);
			};
			this[kClose]().then(() => this.destroy()).then(() => queueMicrotask(onClosed));
		}
		destroy(e, t) {
			if (typeof e == `function` && (t = e, e = null), t === void 0) return new Promise((t, n) => {
				this.destroy(e, (e, r) => e ? n(e) : t(r));
			});
			if (typeof t != `function`) throw new InvalidArgumentError(`invalid callback`);
			if (this[kDestroyed]) {
				this[kOnDestroyed] ? this[kOnDestroyed].push(t) : queueMicrotask(() => t(null, null));
				return;
			}
			e ||= new ClientDestroyedError(), this[kDestroyed] = !0, this[kOnDestroyed] ??= [], this[kOnDestroyed].push(t);
			let onDestroyed = () => {
				let e = this[kOnDestroyed];
				this[kOnDestroyed] = null;
				for (let t = 0; t < e.length; t++) e[t](null, null);
			};
			this[kDestroy](e).then(() => queueMicrotask(onDestroyed));
		}
		dispatch(e, t) {
			if (!t || typeof t != `object`) throw new InvalidArgumentError(`handler must be an object`);
			t = UnwrapHandler.unwrap(t);
			try {
				if (!e || typeof e != `object`) throw new InvalidArgumentError(`opts must be an object.`);
				if (this[kDestroyed] || this[kOnDestroyed]) throw new ClientDestroyedError();
				if (this[kClosed]) throw new ClientClosedError();
				return this[kDispatch](e, t);
			} catch (e) {
				if (typeof t.onError != `function`) throw e;
				return t.onError(e), !1;
			}
		}
	};
	module.exports = DispatcherBase;
}));
// node_modules/undici/lib/core/connect.js
var require_connect = __commonJSMin(((exports, module) => {
	const net = __require("node:net"), assert = __require("node:assert"), util = require_util$5(), { InvalidArgumentError } = require_errors();
	let tls;
	const SessionCache = class {
		constructor(e) {
			this._maxCachedSessions = e, this._sessionCache = new Map(), this._sessionRegistry = new FinalizationRegistry((e) => {
				if (this._sessionCache.size < this._maxCachedSessions) return;
				let t = this._sessionCache.get(e);
				t !== void 0 && t.deref() === void 0 && this._sessionCache.delete(e);
			});
		}
		get(e) {
			let t = this._sessionCache.get(e);
			return t ? t.deref() : null;
		}
		set(e, t) {
			if (this._maxCachedSessions !== 0) {
				if (this._sessionCache.has(e)) this._sessionCache.delete(e);
				else if (this._sessionCache.size >= this._maxCachedSessions) {
					let e = !1;
					for (let [t, n] of this._sessionCache) if (n.deref() === void 0) {
						this._sessionCache.delete(t), e = !0;
						break;
					}
					if (!e) {
						let e = this._sessionCache.keys().next();
						e.done || this._sessionCache.delete(e.value);
					}
				}
				this._sessionCache.set(e, new WeakRef(t)), this._sessionRegistry.register(t, e);
			}
		}
	};
	function buildConnector({ allowH2: e, useH2c: t, maxCachedSessions: n, socketPath: r, timeout: i, session: a, ...o }) {
		if (n != null && (!Number.isInteger(n) || n < 0)) throw new InvalidArgumentError(`maxCachedSessions must be a positive integer or zero`);
		let s = {
			path: r,
			...o
		}, c = new SessionCache(n ?? 100);
		return i ??= 1e4, e ??= !1, function({ hostname: n, host: r, protocol: o, port: l, servername: u, localAddress: d, httpSocket: f }, p) {
			let m;
			if (o === `https:`) {
				tls ||= __require("node:tls"), u = u || s.servername || util.getServerName(r) || null;
				let t = u || n;
				assert(t);
				let i = a || c.get(t) || null;
				l ||= 443, m = tls.connect({
					highWaterMark: 16384,
					...s,
					servername: u,
					session: i,
					localAddress: d,
					ALPNProtocols: e ? [`http/1.1`, `h2`] : [`http/1.1`],
					socket: f,
					port: l,
					host: n
				}), m.on(`session`, function(e) {
					c.set(t, e);
				});
			} else assert(!f, `httpSocket can only be sent on TLS update`), l ||= 80, m = net.connect({
				highWaterMark: 65536,
				...s,
				localAddress: d,
				port: l,
				host: n
			}), t === !0 && (m.alpnProtocol = `h2`);
			if (s.keepAlive == null || s.keepAlive) {
				let e = s.keepAliveInitialDelay === void 0 ? 6e4 : s.keepAliveInitialDelay;
				m.setKeepAlive(!0, e);
			}
			let h = util.setupConnectTimeout(new WeakRef(m), {
				timeout: i,
				hostname: n,
				port: l
			});
			return m.setNoDelay(!0).once(o === `https:` ? `secureConnect` : `connect`, function() {
				if (queueMicrotask(h), p) {
					let e = p;
					p = null, e(null, this);
				}
			}).on(`error`, function(e) {
				if (queueMicrotask(h), p) {
					let t = p;
					p = null, t(e);
				}
			}), m;
		};
	}
	module.exports = buildConnector;
}));
// node_modules/undici/lib/llhttp/utils.js
var require_utils = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.enumToMap = enumToMap;
	function enumToMap(e, t = [], n = []) {
		let r = (t?.length ?? 0) === 0, i = (n?.length ?? 0) === 0;
		return Object.fromEntries(Object.entries(e).filter(([, e]) => typeof e == `number` && (r || t.includes(e)) && (i || !n.includes(e))));
	}
}));
// node_modules/undici/lib/llhttp/constants.js
var require_constants$3 = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.SPECIAL_HEADERS = exports.MINOR = exports.MAJOR = exports.HTAB_SP_VCHAR_OBS_TEXT = exports.QUOTED_STRING = exports.CONNECTION_TOKEN_CHARS = exports.HEADER_CHARS = exports.TOKEN = exports.HEX = exports.URL_CHAR = exports.USERINFO_CHARS = exports.MARK = exports.ALPHANUM = exports.NUM = exports.HEX_MAP = exports.NUM_MAP = exports.ALPHA = exports.STATUSES_HTTP = exports.H_METHOD_MAP = exports.METHOD_MAP = exports.METHODS_RTSP = exports.METHODS_ICE = exports.METHODS_HTTP = exports.HEADER_STATE = exports.FINISH = exports.STATUSES = exports.METHODS = exports.LENIENT_FLAGS = exports.FLAGS = exports.TYPE = exports.ERROR = void 0;
	const utils_1 = require_utils();
	exports.ERROR = {
		OK: 0,
		INTERNAL: 1,
		STRICT: 2,
		CR_EXPECTED: 25,
		LF_EXPECTED: 3,
		UNEXPECTED_CONTENT_LENGTH: 4,
		UNEXPECTED_SPACE: 30,
		CLOSED_CONNECTION: 5,
		INVALID_METHOD: 6,
		INVALID_URL: 7,
		INVALID_CONSTANT: 8,
		INVALID_VERSION: 9,
		INVALID_HEADER_TOKEN: 10,
		INVALID_CONTENT_LENGTH: 11,
		INVALID_CHUNK_SIZE: 12,
		INVALID_STATUS: 13,
		INVALID_EOF_STATE: 14,
		INVALID_TRANSFER_ENCODING: 15,
		CB_MESSAGE_BEGIN: 16,
		CB_HEADERS_COMPLETE: 17,
		CB_MESSAGE_COMPLETE: 18,
		CB_CHUNK_HEADER: 19,
		CB_CHUNK_COMPLETE: 20,
		PAUSED: 21,
		PAUSED_UPGRADE: 22,
		PAUSED_H2_UPGRADE: 23,
		USER: 24,
		CB_URL_COMPLETE: 26,
		CB_STATUS_COMPLETE: 27,
		CB_METHOD_COMPLETE: 32,
		CB_VERSION_COMPLETE: 33,
		CB_HEADER_FIELD_COMPLETE: 28,
		CB_HEADER_VALUE_COMPLETE: 29,
		CB_CHUNK_EXTENSION_NAME_COMPLETE: 34,
		CB_CHUNK_EXTENSION_VALUE_COMPLETE: 35,
		CB_RESET: 31,
		CB_PROTOCOL_COMPLETE: 38
	}, exports.TYPE = {
		BOTH: 0,
		REQUEST: 1,
		RESPONSE: 2
	}, exports.FLAGS = {
		CONNECTION_KEEP_ALIVE: 1,
		CONNECTION_CLOSE: 2,
		CONNECTION_UPGRADE: 4,
		CHUNKED: 8,
		UPGRADE: 16,
		CONTENT_LENGTH: 32,
		SKIPBODY: 64,
		TRAILING: 128,
		TRANSFER_ENCODING: 512
	}, exports.LENIENT_FLAGS = {
		HEADERS: 1,
		CHUNKED_LENGTH: 2,
		KEEP_ALIVE: 4,
		TRANSFER_ENCODING: 8,
		VERSION: 16,
		DATA_AFTER_CLOSE: 32,
		OPTIONAL_LF_AFTER_CR: 64,
		OPTIONAL_CRLF_AFTER_CHUNK: 128,
		OPTIONAL_CR_BEFORE_LF: 256,
		SPACES_AFTER_CHUNK_SIZE: 512
	}, exports.METHODS = {
		DELETE: 0,
		GET: 1,
		HEAD: 2,
		POST: 3,
		PUT: 4,
		CONNECT: 5,
		OPTIONS: 6,
		TRACE: 7,
		COPY: 8,
		LOCK: 9,
		MKCOL: 10,
		MOVE: 11,
		PROPFIND: 12,
		PROPPATCH: 13,
		SEARCH: 14,
		UNLOCK: 15,
		BIND: 16,
		REBIND: 17,
		UNBIND: 18,
		ACL: 19,
		REPORT: 20,
		MKACTIVITY: 21,
		CHECKOUT: 22,
		MERGE: 23,
		"M-SEARCH": 24,
		NOTIFY: 25,
		SUBSCRIBE: 26,
		UNSUBSCRIBE: 27,
		PATCH: 28,
		PURGE: 29,
		MKCALENDAR: 30,
		LINK: 31,
		UNLINK: 32,
		SOURCE: 33,
		PRI: 34,
		DESCRIBE: 35,
		ANNOUNCE: 36,
		SETUP: 37,
		PLAY: 38,
		PAUSE: 39,
		TEARDOWN: 40,
		GET_PARAMETER: 41,
		SET_PARAMETER: 42,
		REDIRECT: 43,
		RECORD: 44,
		FLUSH: 45,
		QUERY: 46
	}, exports.STATUSES = {
		CONTINUE: 100,
		SWITCHING_PROTOCOLS: 101,
		PROCESSING: 102,
		EARLY_HINTS: 103,
		RESPONSE_IS_STALE: 110,
		REVALIDATION_FAILED: 111,
		DISCONNECTED_OPERATION: 112,
		HEURISTIC_EXPIRATION: 113,
		MISCELLANEOUS_WARNING: 199,
		OK: 200,
		CREATED: 201,
		ACCEPTED: 202,
		NON_AUTHORITATIVE_INFORMATION: 203,
		NO_CONTENT: 204,
		RESET_CONTENT: 205,
		PARTIAL_CONTENT: 206,
		MULTI_STATUS: 207,
		ALREADY_REPORTED: 208,
		TRANSFORMATION_APPLIED: 214,
		IM_USED: 226,
		MISCELLANEOUS_PERSISTENT_WARNING: 299,
		MULTIPLE_CHOICES: 300,
		MOVED_PERMANENTLY: 301,
		FOUND: 302,
		SEE_OTHER: 303,
		NOT_MODIFIED: 304,
		USE_PROXY: 305,
		SWITCH_PROXY: 306,
		TEMPORARY_REDIRECT: 307,
		PERMANENT_REDIRECT: 308,
		BAD_REQUEST: 400,
		UNAUTHORIZED: 401,
		PAYMENT_REQUIRED: 402,
		FORBIDDEN: 403,
		NOT_FOUND: 404,
		METHOD_NOT_ALLOWED: 405,
		NOT_ACCEPTABLE: 406,
		PROXY_AUTHENTICATION_REQUIRED: 407,
		REQUEST_TIMEOUT: 408,
		CONFLICT: 409,
		GONE: 410,
		LENGTH_REQUIRED: 411,
		PRECONDITION_FAILED: 412,
		PAYLOAD_TOO_LARGE: 413,
		URI_TOO_LONG: 414,
		UNSUPPORTED_MEDIA_TYPE: 415,
		RANGE_NOT_SATISFIABLE: 416,
		EXPECTATION_FAILED: 417,
		IM_A_TEAPOT: 418,
		PAGE_EXPIRED: 419,
		ENHANCE_YOUR_CALM: 420,
		MISDIRECTED_REQUEST: 421,
		UNPROCESSABLE_ENTITY: 422,
		LOCKED: 423,
		FAILED_DEPENDENCY: 424,
		TOO_EARLY: 425,
		UPGRADE_REQUIRED: 426,
		PRECONDITION_REQUIRED: 428,
		TOO_MANY_REQUESTS: 429,
		REQUEST_HEADER_FIELDS_TOO_LARGE_UNOFFICIAL: 430,
		REQUEST_HEADER_FIELDS_TOO_LARGE: 431,
		LOGIN_TIMEOUT: 440,
		NO_RESPONSE: 444,
		RETRY_WITH: 449,
		BLOCKED_BY_PARENTAL_CONTROL: 450,
		UNAVAILABLE_FOR_LEGAL_REASONS: 451,
		CLIENT_CLOSED_LOAD_BALANCED_REQUEST: 460,
		INVALID_X_FORWARDED_FOR: 463,
		REQUEST_HEADER_TOO_LARGE: 494,
		SSL_CERTIFICATE_ERROR: 495,
		SSL_CERTIFICATE_REQUIRED: 496,
		HTTP_REQUEST_SENT_TO_HTTPS_PORT: 497,
		INVALID_TOKEN: 498,
		CLIENT_CLOSED_REQUEST: 499,
		INTERNAL_SERVER_ERROR: 500,
		NOT_IMPLEMENTED: 501,
		BAD_GATEWAY: 502,
		SERVICE_UNAVAILABLE: 503,
		GATEWAY_TIMEOUT: 504,
		HTTP_VERSION_NOT_SUPPORTED: 505,
		VARIANT_ALSO_NEGOTIATES: 506,
		INSUFFICIENT_STORAGE: 507,
		LOOP_DETECTED: 508,
		BANDWIDTH_LIMIT_EXCEEDED: 509,
		NOT_EXTENDED: 510,
		NETWORK_AUTHENTICATION_REQUIRED: 511,
		WEB_SERVER_UNKNOWN_ERROR: 520,
		WEB_SERVER_IS_DOWN: 521,
		CONNECTION_TIMEOUT: 522,
		ORIGIN_IS_UNREACHABLE: 523,
		TIMEOUT_OCCURED: 524,
		SSL_HANDSHAKE_FAILED: 525,
		INVALID_SSL_CERTIFICATE: 526,
		RAILGUN_ERROR: 527,
		SITE_IS_OVERLOADED: 529,
		SITE_IS_FROZEN: 530,
		IDENTITY_PROVIDER_AUTHENTICATION_ERROR: 561,
		NETWORK_READ_TIMEOUT: 598,
		NETWORK_CONNECT_TIMEOUT: 599
	}, exports.FINISH = {
		SAFE: 0,
		SAFE_WITH_CB: 1,
		UNSAFE: 2
	}, exports.HEADER_STATE = {
		GENERAL: 0,
		CONNECTION: 1,
		CONTENT_LENGTH: 2,
		TRANSFER_ENCODING: 3,
		UPGRADE: 4,
		CONNECTION_KEEP_ALIVE: 5,
		CONNECTION_CLOSE: 6,
		CONNECTION_UPGRADE: 7,
		TRANSFER_ENCODING_CHUNKED: 8
	}, exports.METHODS_HTTP = [
		exports.METHODS.DELETE,
		exports.METHODS.GET,
		exports.METHODS.HEAD,
		exports.METHODS.POST,
		exports.METHODS.PUT,
		exports.METHODS.CONNECT,
		exports.METHODS.OPTIONS,
		exports.METHODS.TRACE,
		exports.METHODS.COPY,
		exports.METHODS.LOCK,
		exports.METHODS.MKCOL,
		exports.METHODS.MOVE,
		exports.METHODS.PROPFIND,
		exports.METHODS.PROPPATCH,
		exports.METHODS.SEARCH,
		exports.METHODS.UNLOCK,
		exports.METHODS.BIND,
		exports.METHODS.REBIND,
		exports.METHODS.UNBIND,
		exports.METHODS.ACL,
		exports.METHODS.REPORT,
		exports.METHODS.MKACTIVITY,
		exports.METHODS.CHECKOUT,
		exports.METHODS.MERGE,
		exports.METHODS[`M-SEARCH`],
		exports.METHODS.NOTIFY,
		exports.METHODS.SUBSCRIBE,
		exports.METHODS.UNSUBSCRIBE,
		exports.METHODS.PATCH,
		exports.METHODS.PURGE,
		exports.METHODS.MKCALENDAR,
		exports.METHODS.LINK,
		exports.METHODS.UNLINK,
		exports.METHODS.PRI,
		exports.METHODS.SOURCE,
		exports.METHODS.QUERY
	], exports.METHODS_ICE = [exports.METHODS.SOURCE], exports.METHODS_RTSP = [
		exports.METHODS.OPTIONS,
		exports.METHODS.DESCRIBE,
		exports.METHODS.ANNOUNCE,
		exports.METHODS.SETUP,
		exports.METHODS.PLAY,
		exports.METHODS.PAUSE,
		exports.METHODS.TEARDOWN,
		exports.METHODS.GET_PARAMETER,
		exports.METHODS.SET_PARAMETER,
		exports.METHODS.REDIRECT,
		exports.METHODS.RECORD,
		exports.METHODS.FLUSH,
		exports.METHODS.GET,
		exports.METHODS.POST
	], exports.METHOD_MAP = (0, utils_1.enumToMap)(exports.METHODS), exports.H_METHOD_MAP = Object.fromEntries(Object.entries(exports.METHODS).filter(([e]) => e.startsWith(`H`))), exports.STATUSES_HTTP = [
		exports.STATUSES.CONTINUE,
		exports.STATUSES.SWITCHING_PROTOCOLS,
		exports.STATUSES.PROCESSING,
		exports.STATUSES.EARLY_HINTS,
		exports.STATUSES.RESPONSE_IS_STALE,
		exports.STATUSES.REVALIDATION_FAILED,
		exports.STATUSES.DISCONNECTED_OPERATION,
		exports.STATUSES.HEURISTIC_EXPIRATION,
		exports.STATUSES.MISCELLANEOUS_WARNING,
		exports.STATUSES.OK,
		exports.STATUSES.CREATED,
		exports.STATUSES.ACCEPTED,
		exports.STATUSES.NON_AUTHORITATIVE_INFORMATION,
		exports.STATUSES.NO_CONTENT,
		exports.STATUSES.RESET_CONTENT,
		exports.STATUSES.PARTIAL_CONTENT,
		exports.STATUSES.MULTI_STATUS,
		exports.STATUSES.ALREADY_REPORTED,
		exports.STATUSES.TRANSFORMATION_APPLIED,
		exports.STATUSES.IM_USED,
		exports.STATUSES.MISCELLANEOUS_PERSISTENT_WARNING,
		exports.STATUSES.MULTIPLE_CHOICES,
		exports.STATUSES.MOVED_PERMANENTLY,
		exports.STATUSES.FOUND,
		exports.STATUSES.SEE_OTHER,
		exports.STATUSES.NOT_MODIFIED,
		exports.STATUSES.USE_PROXY,
		exports.STATUSES.SWITCH_PROXY,
		exports.STATUSES.TEMPORARY_REDIRECT,
		exports.STATUSES.PERMANENT_REDIRECT,
		exports.STATUSES.BAD_REQUEST,
		exports.STATUSES.UNAUTHORIZED,
		exports.STATUSES.PAYMENT_REQUIRED,
		exports.STATUSES.FORBIDDEN,
		exports.STATUSES.NOT_FOUND,
		exports.STATUSES.METHOD_NOT_ALLOWED,
		exports.STATUSES.NOT_ACCEPTABLE,
		exports.STATUSES.PROXY_AUTHENTICATION_REQUIRED,
		exports.STATUSES.REQUEST_TIMEOUT,
		exports.STATUSES.CONFLICT,
		exports.STATUSES.GONE,
		exports.STATUSES.LENGTH_REQUIRED,
		exports.STATUSES.PRECONDITION_FAILED,
		exports.STATUSES.PAYLOAD_TOO_LARGE,
		exports.STATUSES.URI_TOO_LONG,
		exports.STATUSES.UNSUPPORTED_MEDIA_TYPE,
		exports.STATUSES.RANGE_NOT_SATISFIABLE,
		exports.STATUSES.EXPECTATION_FAILED,
		exports.STATUSES.IM_A_TEAPOT,
		exports.STATUSES.PAGE_EXPIRED,
		exports.STATUSES.ENHANCE_YOUR_CALM,
		exports.STATUSES.MISDIRECTED_REQUEST,
		exports.STATUSES.UNPROCESSABLE_ENTITY,
		exports.STATUSES.LOCKED,
		exports.STATUSES.FAILED_DEPENDENCY,
		exports.STATUSES.TOO_EARLY,
		exports.STATUSES.UPGRADE_REQUIRED,
		exports.STATUSES.PRECONDITION_REQUIRED,
		exports.STATUSES.TOO_MANY_REQUESTS,
		exports.STATUSES.REQUEST_HEADER_FIELDS_TOO_LARGE_UNOFFICIAL,
		exports.STATUSES.REQUEST_HEADER_FIELDS_TOO_LARGE,
		exports.STATUSES.LOGIN_TIMEOUT,
		exports.STATUSES.NO_RESPONSE,
		exports.STATUSES.RETRY_WITH,
		exports.STATUSES.BLOCKED_BY_PARENTAL_CONTROL,
		exports.STATUSES.UNAVAILABLE_FOR_LEGAL_REASONS,
		exports.STATUSES.CLIENT_CLOSED_LOAD_BALANCED_REQUEST,
		exports.STATUSES.INVALID_X_FORWARDED_FOR,
		exports.STATUSES.REQUEST_HEADER_TOO_LARGE,
		exports.STATUSES.SSL_CERTIFICATE_ERROR,
		exports.STATUSES.SSL_CERTIFICATE_REQUIRED,
		exports.STATUSES.HTTP_REQUEST_SENT_TO_HTTPS_PORT,
		exports.STATUSES.INVALID_TOKEN,
		exports.STATUSES.CLIENT_CLOSED_REQUEST,
		exports.STATUSES.INTERNAL_SERVER_ERROR,
		exports.STATUSES.NOT_IMPLEMENTED,
		exports.STATUSES.BAD_GATEWAY,
		exports.STATUSES.SERVICE_UNAVAILABLE,
		exports.STATUSES.GATEWAY_TIMEOUT,
		exports.STATUSES.HTTP_VERSION_NOT_SUPPORTED,
		exports.STATUSES.VARIANT_ALSO_NEGOTIATES,
		exports.STATUSES.INSUFFICIENT_STORAGE,
		exports.STATUSES.LOOP_DETECTED,
		exports.STATUSES.BANDWIDTH_LIMIT_EXCEEDED,
		exports.STATUSES.NOT_EXTENDED,
		exports.STATUSES.NETWORK_AUTHENTICATION_REQUIRED,
		exports.STATUSES.WEB_SERVER_UNKNOWN_ERROR,
		exports.STATUSES.WEB_SERVER_IS_DOWN,
		exports.STATUSES.CONNECTION_TIMEOUT,
		exports.STATUSES.ORIGIN_IS_UNREACHABLE,
		exports.STATUSES.TIMEOUT_OCCURED,
		exports.STATUSES.SSL_HANDSHAKE_FAILED,
		exports.STATUSES.INVALID_SSL_CERTIFICATE,
		exports.STATUSES.RAILGUN_ERROR,
		exports.STATUSES.SITE_IS_OVERLOADED,
		exports.STATUSES.SITE_IS_FROZEN,
		exports.STATUSES.IDENTITY_PROVIDER_AUTHENTICATION_ERROR,
		exports.STATUSES.NETWORK_READ_TIMEOUT,
		exports.STATUSES.NETWORK_CONNECT_TIMEOUT
	], exports.ALPHA = [];
	for (let e = 65; e <= 90; e++) exports.ALPHA.push(String.fromCharCode(e)), exports.ALPHA.push(String.fromCharCode(e + 32));
	exports.NUM_MAP = {
		0: 0,
		1: 1,
		2: 2,
		3: 3,
		4: 4,
		5: 5,
		6: 6,
		7: 7,
		8: 8,
		9: 9
	}, exports.HEX_MAP = {
		0: 0,
		1: 1,
		2: 2,
		3: 3,
		4: 4,
		5: 5,
		6: 6,
		7: 7,
		8: 8,
		9: 9,
		A: 10,
		B: 11,
		C: 12,
		D: 13,
		E: 14,
		F: 15,
		a: 10,
		b: 11,
		c: 12,
		d: 13,
		e: 14,
		f: 15
	}, exports.NUM = [
		`0`,
		`1`,
		`2`,
		`3`,
		`4`,
		`5`,
		`6`,
		`7`,
		`8`,
		`9`
	], exports.ALPHANUM = exports.ALPHA.concat(exports.NUM), exports.MARK = [
		`-`,
		`_`,
		`.`,
		`!`,
		`~`,
		`*`,
		`'`,
		`(`,
		`)`
	], exports.USERINFO_CHARS = exports.ALPHANUM.concat(exports.MARK).concat([
		`%`,
		`;`,
		`:`,
		`&`,
		`=`,
		`+`,
		`$`,
		`,`
	]), exports.URL_CHAR = `!"$%&'()*+,-./:;<=>@[\\]^_\`{|}~`.split(``).concat(exports.ALPHANUM), exports.HEX = exports.NUM.concat([
		`a`,
		`b`,
		`c`,
		`d`,
		`e`,
		`f`,
		`A`,
		`B`,
		`C`,
		`D`,
		`E`,
		`F`
	]), exports.TOKEN = [
		`!`,
		`#`,
		`$`,
		`%`,
		`&`,
		`'`,
		`*`,
		`+`,
		`-`,
		`.`,
		`^`,
		`_`,
		"`",
		`|`,
		`~`
	].concat(exports.ALPHANUM), exports.HEADER_CHARS = [`	`];
	for (let e = 32; e <= 255; e++) e !== 127 && exports.HEADER_CHARS.push(e);
	exports.CONNECTION_TOKEN_CHARS = exports.HEADER_CHARS.filter((e) => e !== 44), exports.QUOTED_STRING = [`	`, ` `];
	for (let e = 33; e <= 255; e++) e !== 34 && e !== 92 && exports.QUOTED_STRING.push(e);
	exports.HTAB_SP_VCHAR_OBS_TEXT = [`	`, ` `];
	for (let e = 33; e <= 126; e++) exports.HTAB_SP_VCHAR_OBS_TEXT.push(e);
	for (let e = 128; e <= 255; e++) exports.HTAB_SP_VCHAR_OBS_TEXT.push(e);
	exports.MAJOR = exports.NUM_MAP, exports.MINOR = exports.MAJOR, exports.SPECIAL_HEADERS = {
		connection: exports.HEADER_STATE.CONNECTION,
		"content-length": exports.HEADER_STATE.CONTENT_LENGTH,
		"proxy-connection": exports.HEADER_STATE.CONNECTION,
		"transfer-encoding": exports.HEADER_STATE.TRANSFER_ENCODING,
		upgrade: exports.HEADER_STATE.UPGRADE
	}, exports.default = {
		ERROR: exports.ERROR,
		TYPE: exports.TYPE,
		FLAGS: exports.FLAGS,
		LENIENT_FLAGS: exports.LENIENT_FLAGS,
		METHODS: exports.METHODS,
		STATUSES: exports.STATUSES,
		FINISH: exports.FINISH,
		HEADER_STATE: exports.HEADER_STATE,
		ALPHA: exports.ALPHA,
		NUM_MAP: exports.NUM_MAP,
		HEX_MAP: exports.HEX_MAP,
		NUM: exports.NUM,
		ALPHANUM: exports.ALPHANUM,
		MARK: exports.MARK,
		USERINFO_CHARS: exports.USERINFO_CHARS,
		URL_CHAR: exports.URL_CHAR,
		HEX: exports.HEX,
		TOKEN: exports.TOKEN,
		HEADER_CHARS: exports.HEADER_CHARS,
		CONNECTION_TOKEN_CHARS: exports.CONNECTION_TOKEN_CHARS,
		QUOTED_STRING: exports.QUOTED_STRING,
		HTAB_SP_VCHAR_OBS_TEXT: exports.HTAB_SP_VCHAR_OBS_TEXT,
		MAJOR: exports.MAJOR,
		MINOR: exports.MINOR,
		SPECIAL_HEADERS: exports.SPECIAL_HEADERS,
		METHODS_HTTP: exports.METHODS_HTTP,
		METHODS_ICE: exports.METHODS_ICE,
		METHODS_RTSP: exports.METHODS_RTSP,
		METHOD_MAP: exports.METHOD_MAP,
		H_METHOD_MAP: exports.H_METHOD_MAP,
		STATUSES_HTTP: exports.STATUSES_HTTP
	};
}));
// node_modules/undici/lib/llhttp/llhttp-wasm.js
var require_llhttp_wasm = __commonJSMin(((exports, module) => {
	const { Buffer } = __require("node:buffer");
	let wasmBuffer;
	Object.defineProperty(module, "exports", { get: () => wasmBuffer ||= Buffer.from(`AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAn9/AGABfwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAzU0BQYAAAMAAAAAAAADAQMAAwMDAAACAAAAAAICAgICAgICAgIBAQEBAQEBAQEBAwAAAwAAAAQFAXABExMFAwEAAgYIAX8BQcDZBAsHxQcoBm1lbW9yeQIAC19pbml0aWFsaXplAAgZX19pbmRpcmVjdF9mdW5jdGlvbl90YWJsZQEAC2xsaHR0cF9pbml0AAkYbGxodHRwX3Nob3VsZF9rZWVwX2FsaXZlADcMbGxodHRwX2FsbG9jAAsGbWFsbG9jADkLbGxodHRwX2ZyZWUADARmcmVlAAwPbGxodHRwX2dldF90eXBlAA0VbGxodHRwX2dldF9odHRwX21ham9yAA4VbGxodHRwX2dldF9odHRwX21pbm9yAA8RbGxodHRwX2dldF9tZXRob2QAEBZsbGh0dHBfZ2V0X3N0YXR1c19jb2RlABESbGxodHRwX2dldF91cGdyYWRlABIMbGxodHRwX3Jlc2V0ABMObGxodHRwX2V4ZWN1dGUAFBRsbGh0dHBfc2V0dGluZ3NfaW5pdAAVDWxsaHR0cF9maW5pc2gAFgxsbGh0dHBfcGF1c2UAFw1sbGh0dHBfcmVzdW1lABgbbGxodHRwX3Jlc3VtZV9hZnRlcl91cGdyYWRlABkQbGxodHRwX2dldF9lcnJubwAaF2xsaHR0cF9nZXRfZXJyb3JfcmVhc29uABsXbGxodHRwX3NldF9lcnJvcl9yZWFzb24AHBRsbGh0dHBfZ2V0X2Vycm9yX3BvcwAdEWxsaHR0cF9lcnJub19uYW1lAB4SbGxodHRwX21ldGhvZF9uYW1lAB8SbGxodHRwX3N0YXR1c19uYW1lACAabGxodHRwX3NldF9sZW5pZW50X2hlYWRlcnMAISFsbGh0dHBfc2V0X2xlbmllbnRfY2h1bmtlZF9sZW5ndGgAIh1sbGh0dHBfc2V0X2xlbmllbnRfa2VlcF9hbGl2ZQAjJGxsaHR0cF9zZXRfbGVuaWVudF90cmFuc2Zlcl9lbmNvZGluZwAkGmxsaHR0cF9zZXRfbGVuaWVudF92ZXJzaW9uACUjbGxodHRwX3NldF9sZW5pZW50X2RhdGFfYWZ0ZXJfY2xvc2UAJidsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfbGZfYWZ0ZXJfY3IAJyxsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfY3JsZl9hZnRlcl9jaHVuawAoKGxsaHR0cF9zZXRfbGVuaWVudF9vcHRpb25hbF9jcl9iZWZvcmVfbGYAKSpsbGh0dHBfc2V0X2xlbmllbnRfc3BhY2VzX2FmdGVyX2NodW5rX3NpemUAKhhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YANgkYAQBBAQsSAQIDBAUKBgcyNDMuKy8tLDAxCq/ZAjQWAEHA1QAoAgAEQAALQcDVAEEBNgIACxQAIAAQOCAAIAI2AjggACABOgAoCxQAIAAgAC8BNCAALQAwIAAQNxAACx4BAX9BwAAQOiIBEDggAUGACDYCOCABIAA6ACggAQuPDAEHfwJAIABFDQAgAEEIayIBIABBBGsoAgAiAEF4cSIEaiEFAkAgAEEBcQ0AIABBA3FFDQEgASABKAIAIgBrIgFB1NUAKAIASQ0BIAAgBGohBAJAAkBB2NUAKAIAIAFHBEAgAEH/AU0EQCAAQQN2IQMgASgCCCIAIAEoAgwiAkYEQEHE1QBBxNUAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgASgCGCEGIAEgASgCDCIARwRAIAAgASgCCCICNgIIIAIgADYCDAwDCyABQRRqIgMoAgAiAkUEQCABKAIQIgJFDQIgAUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSgCBCIAQQNxQQNHDQIgBSAAQX5xNgIEQczVACAENgIAIAUgBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgASgCHCICQQJ0QfTXAGoiAygCACABRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAFGG2ogADYCACAARQ0BCyAAIAY2AhggASgCECICBEAgACACNgIQIAIgADYCGAsgAUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBU8NACAFKAIEIgBBAXFFDQACQAJAAkACQCAAQQJxRQRAQdzVACgCACAFRgRAQdzVACABNgIAQdDVAEHQ1QAoAgAgBGoiADYCACABIABBAXI2AgQgAUHY1QAoAgBHDQZBzNUAQQA2AgBB2NUAQQA2AgAMBgtB2NUAKAIAIAVGBEBB2NUAIAE2AgBBzNUAQczVACgCACAEaiIANgIAIAEgAEEBcjYCBCAAIAFqIAA2AgAMBgsgAEF4cSAEaiEEIABB/wFNBEAgAEEDdiEDIAUoAggiACAFKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwFCyACIAA2AgggACACNgIMDAQLIAUoAhghBiAFIAUoAgwiAEcEQEHU1QAoAgAaIAAgBSgCCCICNgIIIAIgADYCDAwDCyAFQRRqIgMoAgAiAkUEQCAFKAIQIgJFDQIgBUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSAAQX5xNgIEIAEgBGogBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgBSgCHCICQQJ0QfTXAGoiAygCACAFRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAVGG2ogADYCACAARQ0BCyAAIAY2AhggBSgCECICBEAgACACNgIQIAIgADYCGAsgBUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBGogBDYCACABIARBAXI2AgQgAUHY1QAoAgBHDQBBzNUAIAQ2AgAMAQsgBEH/AU0EQCAEQXhxQezVAGohAAJ/QcTVACgCACICQQEgBEEDdnQiA3FFBEBBxNUAIAIgA3I2AgAgAAwBCyAAKAIICyICIAE2AgwgACABNgIIIAEgADYCDCABIAI2AggMAQtBHyECIARB////B00EQCAEQSYgBEEIdmciAGt2QQFxIABBAXRrQT5qIQILIAEgAjYCHCABQgA3AhAgAkECdEH01wBqIQACQEHI1QAoAgAiA0EBIAJ0IgdxRQRAIAAgATYCAEHI1QAgAyAHcjYCACABIAA2AhggASABNgIIIAEgATYCDAwBCyAEQRkgAkEBdmtBACACQR9HG3QhAiAAKAIAIQACQANAIAAiAygCBEF4cSAERg0BIAJBHXYhACACQQF0IQIgAyAAQQRxakEQaiIHKAIAIgANAAsgByABNgIAIAEgAzYCGCABIAE2AgwgASABNgIIDAELIAMoAggiACABNgIMIAMgATYCCCABQQA2AhggASADNgIMIAEgADYCCAtB5NUAQeTVACgCAEEBayIAQX8gABs2AgALCwcAIAAtACgLBwAgAC0AKgsHACAALQArCwcAIAAtACkLBwAgAC8BNAsHACAALQAwC0ABBH8gACgCGCEBIAAvAS4hAiAALQAoIQMgACgCOCEEIAAQOCAAIAQ2AjggACADOgAoIAAgAjsBLiAAIAE2AhgL5YUCAgd/A34gASACaiEEAkAgACIDKAIMIgANACADKAIEBEAgAyABNgIECyMAQRBrIgkkAAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAygCHCICQQJrDvwBAfkBAgMEBQYHCAkKCwwNDg8QERL4ARP3ARQV9gEWF/UBGBkaGxwdHh8g/QH7ASH0ASIjJCUmJygpKivzASwtLi8wMTLyAfEBMzTwAe8BNTY3ODk6Ozw9Pj9AQUJDREVGR0hJSktMTU5P+gFQUVJT7gHtAVTsAVXrAVZXWFla6gFbXF1eX2BhYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ent8fX5/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcoBywHMAc0BzgHpAegBzwHnAdAB5gHRAdIB0wHUAeUB1QHWAdcB2AHZAdoB2wHcAd0B3gHfAeAB4QHiAeMBAPwBC0EADOMBC0EODOIBC0ENDOEBC0EPDOABC0EQDN8BC0ETDN4BC0EUDN0BC0EVDNwBC0EWDNsBC0EXDNoBC0EYDNkBC0EZDNgBC0EaDNcBC0EbDNYBC0EcDNUBC0EdDNQBC0EeDNMBC0EfDNIBC0EgDNEBC0EhDNABC0EIDM8BC0EiDM4BC0EkDM0BC0EjDMwBC0EHDMsBC0ElDMoBC0EmDMkBC0EnDMgBC0EoDMcBC0ESDMYBC0ERDMUBC0EpDMQBC0EqDMMBC0ErDMIBC0EsDMEBC0HeAQzAAQtBLgy/AQtBLwy+AQtBMAy9AQtBMQy8AQtBMgy7AQtBMwy6AQtBNAy5AQtB3wEMuAELQTUMtwELQTkMtgELQQwMtQELQTYMtAELQTcMswELQTgMsgELQT4MsQELQToMsAELQeABDK8BC0ELDK4BC0E/DK0BC0E7DKwBC0EKDKsBC0E8DKoBC0E9DKkBC0HhAQyoAQtBwQAMpwELQcAADKYBC0HCAAylAQtBCQykAQtBLQyjAQtBwwAMogELQcQADKEBC0HFAAygAQtBxgAMnwELQccADJ4BC0HIAAydAQtByQAMnAELQcoADJsBC0HLAAyaAQtBzAAMmQELQc0ADJgBC0HOAAyXAQtBzwAMlgELQdAADJUBC0HRAAyUAQtB0gAMkwELQdMADJIBC0HVAAyRAQtB1AAMkAELQdYADI8BC0HXAAyOAQtB2AAMjQELQdkADIwBC0HaAAyLAQtB2wAMigELQdwADIkBC0HdAAyIAQtB3gAMhwELQd8ADIYBC0HgAAyFAQtB4QAMhAELQeIADIMBC0HjAAyCAQtB5AAMgQELQeUADIABC0HiAQx/C0HmAAx+C0HnAAx9C0EGDHwLQegADHsLQQUMegtB6QAMeQtBBAx4C0HqAAx3C0HrAAx2C0HsAAx1C0HtAAx0C0EDDHMLQe4ADHILQe8ADHELQfAADHALQfIADG8LQfEADG4LQfMADG0LQfQADGwLQfUADGsLQfYADGoLQQIMaQtB9wAMaAtB+AAMZwtB+QAMZgtB+gAMZQtB+wAMZAtB/AAMYwtB/QAMYgtB/gAMYQtB/wAMYAtBgAEMXwtBgQEMXgtBggEMXQtBgwEMXAtBhAEMWwtBhQEMWgtBhgEMWQtBhwEMWAtBiAEMVwtBiQEMVgtBigEMVQtBiwEMVAtBjAEMUwtBjQEMUgtBjgEMUQtBjwEMUAtBkAEMTwtBkQEMTgtBkgEMTQtBkwEMTAtBlAEMSwtBlQEMSgtBlgEMSQtBlwEMSAtBmAEMRwtBmQEMRgtBmgEMRQtBmwEMRAtBnAEMQwtBnQEMQgtBngEMQQtBnwEMQAtBoAEMPwtBoQEMPgtBogEMPQtBowEMPAtBpAEMOwtBpQEMOgtBpgEMOQtBpwEMOAtBqAEMNwtBqQEMNgtBqgEMNQtBqwEMNAtBrAEMMwtBrQEMMgtBrgEMMQtBrwEMMAtBsAEMLwtBsQEMLgtBsgEMLQtBswEMLAtBtAEMKwtBtQEMKgtBtgEMKQtBtwEMKAtBuAEMJwtBuQEMJgtBugEMJQtBuwEMJAtBvAEMIwtBvQEMIgtBvgEMIQtBvwEMIAtBwAEMHwtBwQEMHgtBwgEMHQtBAQwcC0HDAQwbC0HEAQwaC0HFAQwZC0HGAQwYC0HHAQwXC0HIAQwWC0HJAQwVC0HKAQwUC0HLAQwTC0HMAQwSC0HNAQwRC0HOAQwQC0HPAQwPC0HQAQwOC0HRAQwNC0HSAQwMC0HTAQwLC0HUAQwKC0HVAQwJC0HWAQwIC0HjAQwHC0HXAQwGC0HYAQwFC0HZAQwEC0HaAQwDC0HbAQwCC0HdAQwBC0HcAQshAgNAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJ/AkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAMCfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAg7jAQABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4fICEjJCUnKCmeA5sDmgORA4oDgwOAA/0C+wL4AvIC8QLvAu0C6ALnAuYC5QLkAtwC2wLaAtkC2ALXAtYC1QLPAs4CzALLAsoCyQLIAscCxgLEAsMCvgK8AroCuQK4ArcCtgK1ArQCswKyArECsAKuAq0CqQKoAqcCpgKlAqQCowKiAqECoAKfApgCkAKMAosCigKBAv4B/QH8AfsB+gH5AfgB9wH1AfMB8AHrAekB6AHnAeYB5QHkAeMB4gHhAeAB3wHeAd0B3AHaAdkB2AHXAdYB1QHUAdMB0gHRAdABzwHOAc0BzAHLAcoByQHIAccBxgHFAcQBwwHCAcEBwAG/Ab4BvQG8AbsBugG5AbgBtwG2AbUBtAGzAbIBsQGwAa8BrgGtAawBqwGqAakBqAGnAaYBpQGkAaMBogGfAZ4BmQGYAZcBlgGVAZQBkwGSAZEBkAGPAY0BjAGHAYYBhQGEAYMBggF9fHt6eXZ1dFBRUlNUVQsgASAERw1yQf0BIQIMvgMLIAEgBEcNmAFB2wEhAgy9AwsgASAERw3xAUGOASECDLwDCyABIARHDfwBQYQBIQIMuwMLIAEgBEcNigJB/wAhAgy6AwsgASAERw2RAkH9ACECDLkDCyABIARHDZQCQfsAIQIMuAMLIAEgBEcNHkEeIQIMtwMLIAEgBEcNGUEYIQIMtgMLIAEgBEcNygJBzQAhAgy1AwsgASAERw3VAkHGACECDLQDCyABIARHDdYCQcMAIQIMswMLIAEgBEcN3AJBOCECDLIDCyADLQAwQQFGDa0DDIkDC0EAIQACQAJAAkAgAy0AKkUNACADLQArRQ0AIAMvATIiAkECcUUNAQwCCyADLwEyIgJBAXFFDQELQQEhACADLQAoQQFGDQAgAy8BNCIGQeQAa0HkAEkNACAGQcwBRg0AIAZBsAJGDQAgAkHAAHENAEEAIQAgAkGIBHFBgARGDQAgAkEocUEARyEACyADQQA7ATIgA0EAOgAxAkAgAEUEQCADQQA6ADEgAy0ALkEEcQ0BDLEDCyADQgA3AyALIANBADoAMSADQQE6ADYMSAtBACEAAkAgAygCOCICRQ0AIAIoAjAiAkUNACADIAIRAAAhAAsgAEUNSCAAQRVHDWIgA0EENgIcIAMgATYCFCADQdIbNgIQIANBFTYCDEEAIQIMrwMLIAEgBEYEQEEGIQIMrwMLIAEtAABBCkcNGSABQQFqIQEMGgsgA0IANwMgQRIhAgyUAwsgASAERw2KA0EjIQIMrAMLIAEgBEYEQEEHIQIMrAMLAkACQCABLQAAQQprDgQBGBgAGAsgAUEBaiEBQRAhAgyTAwsgAUEBaiEBIANBL2otAABBAXENF0EAIQIgA0EANgIcIAMgATYCFCADQZkgNgIQIANBGTYCDAyrAwsgAyADKQMgIgwgBCABa60iCn0iC0IAIAsgDFgbNwMgIAogDFoNGEEIIQIMqgMLIAEgBEcEQCADQQk2AgggAyABNgIEQRQhAgyRAwtBCSECDKkDCyADKQMgUA2uAgxDCyABIARGBEBBCyECDKgDCyABLQAAQQpHDRYgAUEBaiEBDBcLIANBL2otAABBAXFFDRkMJgtBACEAAkAgAygCOCICRQ0AIAIoAlAiAkUNACADIAIRAAAhAAsgAA0ZDEILQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANGgwkC0EAIQACQCADKAI4IgJFDQAgAigCUCICRQ0AIAMgAhEAACEACyAADRsMMgsgA0Evai0AAEEBcUUNHAwiC0EAIQACQCADKAI4IgJFDQAgAigCVCICRQ0AIAMgAhEAACEACyAADRwMQgtBACEAAkAgAygCOCICRQ0AIAIoAlQiAkUNACADIAIRAAAhAAsgAA0dDCALIAEgBEYEQEETIQIMoAMLAkAgAS0AACIAQQprDgQfIyMAIgsgAUEBaiEBDB8LQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQAAIQALIAANIgxCCyABIARGBEBBFiECDJ4DCyABLQAAQcDBAGotAABBAUcNIwyDAwsCQANAIAEtAABBsDtqLQAAIgBBAUcEQAJAIABBAmsOAgMAJwsgAUEBaiEBQSEhAgyGAwsgBCABQQFqIgFHDQALQRghAgydAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAFBAWoiARA0IgANIQxBC0EAIQACQCADKAI4IgJFDQAgAigCVCICRQ0AIAMgAhEAACEACyAADSMMKgsgASAERgRAQRwhAgybAwsgA0EKNgIIIAMgATYCBEEAIQACQCADKAI4IgJFDQAgAigCUCICRQ0AIAMgAhEAACEACyAADSVBJCECDIEDCyABIARHBEADQCABLQAAQbA9ai0AACIAQQNHBEAgAEEBaw4FGBomggMlJgsgBCABQQFqIgFHDQALQRshAgyaAwtBGyECDJkDCwNAIAEtAABBsD9qLQAAIgBBA0cEQCAAQQFrDgUPEScTJicLIAQgAUEBaiIBRw0AC0EeIQIMmAMLIAEgBEcEQCADQQs2AgggAyABNgIEQQchAgz/AgtBHyECDJcDCyABIARGBEBBICECDJcDCwJAIAEtAABBDWsOFC4/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8APwtBACECIANBADYCHCADQb8LNgIQIANBAjYCDCADIAFBAWo2AhQMlgMLIANBL2ohAgNAIAEgBEYEQEEhIQIMlwMLAkACQAJAIAEtAAAiAEEJaw4YAgApKQEpKSkpKSkpKSkpKSkpKSkpKSkCJwsgAUEBaiEBIANBL2otAABBAXFFDQoMGAsgAUEBaiEBDBcLIAFBAWohASACLQAAQQJxDQALQQAhAiADQQA2AhwgAyABNgIUIANBnxU2AhAgA0EMNgIMDJUDCyADLQAuQYABcUUNAQtBACEAAkAgAygCOCICRQ0AIAIoAlwiAkUNACADIAIRAAAhAAsgAEUN5gIgAEEVRgRAIANBJDYCHCADIAE2AhQgA0GbGzYCECADQRU2AgxBACECDJQDC0EAIQIgA0EANgIcIAMgATYCFCADQZAONgIQIANBFDYCDAyTAwtBACECIANBADYCHCADIAE2AhQgA0G+IDYCECADQQI2AgwMkgMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABIAynaiIBEDIiAEUNKyADQQc2AhwgAyABNgIUIAMgADYCDAyRAwsgAy0ALkHAAHFFDQELQQAhAAJAIAMoAjgiAkUNACACKAJYIgJFDQAgAyACEQAAIQALIABFDSsgAEEVRgRAIANBCjYCHCADIAE2AhQgA0HrGTYCECADQRU2AgxBACECDJADC0EAIQIgA0EANgIcIAMgATYCFCADQZMMNgIQIANBEzYCDAyPAwtBACECIANBADYCHCADIAE2AhQgA0GCFTYCECADQQI2AgwMjgMLQQAhAiADQQA2AhwgAyABNgIUIANB3RQ2AhAgA0EZNgIMDI0DC0EAIQIgA0EANgIcIAMgATYCFCADQeYdNgIQIANBGTYCDAyMAwsgAEEVRg09QQAhAiADQQA2AhwgAyABNgIUIANB0A82AhAgA0EiNgIMDIsDCyADKAIEIQBBACECIANBADYCBCADIAAgARAzIgBFDSggA0ENNgIcIAMgATYCFCADIAA2AgwMigMLIABBFUYNOkEAIQIgA0EANgIcIAMgATYCFCADQdAPNgIQIANBIjYCDAyJAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQMyIARQRAIAFBAWohAQwoCyADQQ42AhwgAyAANgIMIAMgAUEBajYCFAyIAwsgAEEVRg03QQAhAiADQQA2AhwgAyABNgIUIANB0A82AhAgA0EiNgIMDIcDCyADKAIEIQBBACECIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDCcLIANBDzYCHCADIAA2AgwgAyABQQFqNgIUDIYDC0EAIQIgA0EANgIcIAMgATYCFCADQeIXNgIQIANBGTYCDAyFAwsgAEEVRg0zQQAhAiADQQA2AhwgAyABNgIUIANB1gw2AhAgA0EjNgIMDIQDCyADKAIEIQBBACECIANBADYCBCADIAAgARA0IgBFDSUgA0ERNgIcIAMgATYCFCADIAA2AgwMgwMLIABBFUYNMEEAIQIgA0EANgIcIAMgATYCFCADQdYMNgIQIANBIzYCDAyCAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQwlCyADQRI2AhwgAyAANgIMIAMgAUEBajYCFAyBAwsgA0Evai0AAEEBcUUNAQtBFyECDOYCC0EAIQIgA0EANgIcIAMgATYCFCADQeIXNgIQIANBGTYCDAz+AgsgAEE7Rw0AIAFBAWohAQwMC0EAIQIgA0EANgIcIAMgATYCFCADQZIYNgIQIANBAjYCDAz8AgsgAEEVRg0oQQAhAiADQQA2AhwgAyABNgIUIANB1gw2AhAgA0EjNgIMDPsCCyADQRQ2AhwgAyABNgIUIAMgADYCDAz6AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQz1AgsgA0EVNgIcIAMgADYCDCADIAFBAWo2AhQM+QILIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUEQCABQQFqIQEM8wILIANBFzYCHCADIAA2AgwgAyABQQFqNgIUDPgCCyAAQRVGDSNBACECIANBADYCHCADIAE2AhQgA0HWDDYCECADQSM2AgwM9wILIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUEQCABQQFqIQEMHQsgA0EZNgIcIAMgADYCDCADIAFBAWo2AhQM9gILIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUEQCABQQFqIQEM7wILIANBGjYCHCADIAA2AgwgAyABQQFqNgIUDPUCCyAAQRVGDR9BACECIANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwM9AILIAMoAgQhACADQQA2AgQgAyAAIAEQMyIARQRAIAFBAWohAQwbCyADQRw2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIM8wILIAMoAgQhACADQQA2AgQgAyAAIAEQMyIARQRAIAFBAWohAQzrAgsgA0EdNgIcIAMgADYCDCADIAFBAWo2AhRBACECDPICCyAAQTtHDQEgAUEBaiEBC0EmIQIM1wILQQAhAiADQQA2AhwgAyABNgIUIANBnxU2AhAgA0EMNgIMDO8CCyABIARHBEADQCABLQAAQSBHDYQCIAQgAUEBaiIBRw0AC0EsIQIM7wILQSwhAgzuAgsgASAERgRAQTQhAgzuAgsCQAJAA0ACQCABLQAAQQprDgQCAAADAAsgBCABQQFqIgFHDQALQTQhAgzvAgsgAygCBCEAIANBADYCBCADIAAgARAxIgBFDZ8CIANBMjYCHCADIAE2AhQgAyAANgIMQQAhAgzuAgsgAygCBCEAIANBADYCBCADIAAgARAxIgBFBEAgAUEBaiEBDJ8CCyADQTI2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIM7QILIAEgBEcEQAJAA0AgAS0AAEEwayIAQf8BcUEKTwRAQTohAgzXAgsgAykDICILQpmz5syZs+bMGVYNASADIAtCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAMgCiALfDcDICAEIAFBAWoiAUcNAAtBwAAhAgzuAgsgAygCBCEAIANBADYCBCADIAAgAUEBaiIBEDEiAA0XDOICC0HAACECDOwCCyABIARGBEBByQAhAgzsAgsCQANAAkAgAS0AAEEJaw4YAAKiAqICqQKiAqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAqICogIAogILIAQgAUEBaiIBRw0AC0HJACECDOwCCyABQQFqIQEgA0Evai0AAEEBcQ2lAiADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMQQAhAgzrAgsgASAERwRAA0AgAS0AAEEgRw0VIAQgAUEBaiIBRw0AC0H4ACECDOsCC0H4ACECDOoCCyADQQI6ACgMOAtBACECIANBADYCHCADQb8LNgIQIANBAjYCDCADIAFBAWo2AhQM6AILQQAhAgzOAgtBDSECDM0CC0ETIQIMzAILQRUhAgzLAgtBFiECDMoCC0EYIQIMyQILQRkhAgzIAgtBGiECDMcCC0EbIQIMxgILQRwhAgzFAgtBHSECDMQCC0EeIQIMwwILQR8hAgzCAgtBICECDMECC0EiIQIMwAILQSMhAgy/AgtBJSECDL4CC0HlACECDL0CCyADQT02AhwgAyABNgIUIAMgADYCDEEAIQIM1QILIANBGzYCHCADIAE2AhQgA0GkHDYCECADQRU2AgxBACECDNQCCyADQSA2AhwgAyABNgIUIANBmBo2AhAgA0EVNgIMQQAhAgzTAgsgA0ETNgIcIAMgATYCFCADQZgaNgIQIANBFTYCDEEAIQIM0gILIANBCzYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNECCyADQRA2AhwgAyABNgIUIANBmBo2AhAgA0EVNgIMQQAhAgzQAgsgA0EgNgIcIAMgATYCFCADQaQcNgIQIANBFTYCDEEAIQIMzwILIANBCzYCHCADIAE2AhQgA0GkHDYCECADQRU2AgxBACECDM4CCyADQQw2AhwgAyABNgIUIANBpBw2AhAgA0EVNgIMQQAhAgzNAgtBACECIANBADYCHCADIAE2AhQgA0HdDjYCECADQRI2AgwMzAILAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB/QEhAgzMAgsCQAJAIAMtADZBAUcNAEEAIQACQCADKAI4IgJFDQAgAigCYCICRQ0AIAMgAhEAACEACyAARQ0AIABBFUcNASADQfwBNgIcIAMgATYCFCADQdwZNgIQIANBFTYCDEEAIQIMzQILQdwBIQIMswILIANBADYCHCADIAE2AhQgA0H5CzYCECADQR82AgxBACECDMsCCwJAAkAgAy0AKEEBaw4CBAEAC0HbASECDLICC0HUASECDLECCyADQQI6ADFBACEAAkAgAygCOCICRQ0AIAIoAgAiAkUNACADIAIRAAAhAAsgAEUEQEHdASECDLECCyAAQRVHBEAgA0EANgIcIAMgATYCFCADQbQMNgIQIANBEDYCDEEAIQIMygILIANB+wE2AhwgAyABNgIUIANBgRo2AhAgA0EVNgIMQQAhAgzJAgsgASAERgRAQfoBIQIMyQILIAEtAABByABGDQEgA0EBOgAoC0HAASECDK4CC0HaASECDK0CCyABIARHBEAgA0EMNgIIIAMgATYCBEHZASECDK0CC0H5ASECDMUCCyABIARGBEBB+AEhAgzFAgsgAS0AAEHIAEcNBCABQQFqIQFB2AEhAgyrAgsgASAERgRAQfcBIQIMxAILAkACQCABLQAAQcUAaw4QAAUFBQUFBQUFBQUFBQUFAQULIAFBAWohAUHWASECDKsCCyABQQFqIQFB1wEhAgyqAgtB9gEhAiABIARGDcICIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbrVAGotAABHDQMgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADMMCCyADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQLiIARQRAQeMBIQIMqgILIANB9QE2AhwgAyABNgIUIAMgADYCDEEAIQIMwgILQfQBIQIgASAERg3BAiADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEG41QBqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzCAgsgA0GBBDsBKCADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQLiIADQMMAgsgA0EANgIAC0EAIQIgA0EANgIcIAMgATYCFCADQeUfNgIQIANBCDYCDAy/AgtB1QEhAgylAgsgA0HzATYCHCADIAE2AhQgAyAANgIMQQAhAgy9AgtBACEAAkAgAygCOCICRQ0AIAIoAkAiAkUNACADIAIRAAAhAAsgAEUNbiAAQRVHBEAgA0EANgIcIAMgATYCFCADQYIPNgIQIANBIDYCDEEAIQIMvQILIANBjwE2AhwgAyABNgIUIANB7Bs2AhAgA0EVNgIMQQAhAgy8AgsgASAERwRAIANBDTYCCCADIAE2AgRB0wEhAgyjAgtB8gEhAgy7AgsgASAERgRAQfEBIQIMuwILAkACQAJAIAEtAABByABrDgsAAQgICAgICAgIAggLIAFBAWohAUHQASECDKMCCyABQQFqIQFB0QEhAgyiAgsgAUEBaiEBQdIBIQIMoQILQfABIQIgASAERg25AiADKAIAIgAgBCABa2ohBiABIABrQQJqIQUDQCABLQAAIABBtdUAai0AAEcNBCAAQQJGDQMgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAY2AgAMuQILQe8BIQIgASAERg24AiADKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABBs9UAai0AAEcNAyAAQQFGDQIgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAY2AgAMuAILQe4BIQIgASAERg23AiADKAIAIgAgBCABa2ohBiABIABrQQJqIQUDQCABLQAAIABBsNUAai0AAEcNAiAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAY2AgAMtwILIAMoAgQhACADQgA3AwAgAyAAIAVBAWoiARArIgBFDQIgA0HsATYCHCADIAE2AhQgAyAANgIMQQAhAgy2AgsgA0EANgIACyADKAIEIQAgA0EANgIEIAMgACABECsiAEUNnAIgA0HtATYCHCADIAE2AhQgAyAANgIMQQAhAgy0AgtBzwEhAgyaAgtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDLQCC0HOASECDJoCCyADQesBNgIcIAMgATYCFCADQYAbNgIQIANBFTYCDEEAIQIMsgILIAEgBEYEQEHrASECDLICCyABLQAAQS9GBEAgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GyODYCECADQQg2AgxBACECDLECC0HNASECDJcCCyABIARHBEAgA0EONgIIIAMgATYCBEHMASECDJcCC0HqASECDK8CCyABIARGBEBB6QEhAgyvAgsgAS0AAEEwayIAQf8BcUEKSQRAIAMgADoAKiABQQFqIQFBywEhAgyWAgsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZcCIANB6AE2AhwgAyABNgIUIAMgADYCDEEAIQIMrgILIAEgBEYEQEHnASECDK4CCwJAIAEtAABBLkYEQCABQQFqIQEMAQsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZgCIANB5gE2AhwgAyABNgIUIAMgADYCDEEAIQIMrgILQcoBIQIMlAILIAEgBEYEQEHlASECDK0CC0EAIQBBASEFQQEhB0EAIQICQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQCABLQAAQTBrDgoKCQABAgMEBQYICwtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshAkEAIQVBACEHDAILQQkhAkEBIQBBACEFQQAhBwwBC0EAIQVBASECCyADIAI6ACsgAUEBaiEBAkACQCADLQAuQRBxDQACQAJAAkAgAy0AKg4DAQACBAsgB0UNAwwCCyAADQEMAgsgBUUNAQsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDQIgA0HiATYCHCADIAE2AhQgAyAANgIMQQAhAgyvAgsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZoCIANB4wE2AhwgAyABNgIUIAMgADYCDEEAIQIMrgILIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ2YAiADQeQBNgIcIAMgATYCFCADIAA2AgwMrQILQckBIQIMkwILQQAhAAJAIAMoAjgiAkUNACACKAJEIgJFDQAgAyACEQAAIQALAkAgAARAIABBFUYNASADQQA2AhwgAyABNgIUIANBpA02AhAgA0EhNgIMQQAhAgytAgtByAEhAgyTAgsgA0HhATYCHCADIAE2AhQgA0HQGjYCECADQRU2AgxBACECDKsCCyABIARGBEBB4QEhAgyrAgsCQCABLQAAQSBGBEAgA0EAOwE0IAFBAWohAQwBCyADQQA2AhwgAyABNgIUIANBmRE2AhAgA0EJNgIMQQAhAgyrAgtBxwEhAgyRAgsgASAERgRAQeABIQIMqgILAkAgAS0AAEEwa0H/AXEiAkEKSQRAIAFBAWohAQJAIAMvATQiAEGZM0sNACADIABBCmwiADsBNCAAQf7/A3EgAkH//wNzSw0AIAMgACACajsBNAwCC0EAIQIgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDAyrAgsgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDEEAIQIMqgILQcYBIQIMkAILIAEgBEYEQEHfASECDKkCCwJAIAEtAABBMGtB/wFxIgJBCkkEQCABQQFqIQECQCADLwE0IgBBmTNLDQAgAyAAQQpsIgA7ATQgAEH+/wNxIAJB//8Dc0sNACADIAAgAmo7ATQMAgtBACECIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgwMqgILIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgxBACECDKkCC0HFASECDI8CCyABIARGBEBB3gEhAgyoAgsCQCABLQAAQTBrQf8BcSICQQpJBEAgAUEBaiEBAkAgAy8BNCIAQZkzSw0AIAMgAEEKbCIAOwE0IABB/v8DcSACQf//A3NLDQAgAyAAIAJqOwE0DAILQQAhAiADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMDKkCCyADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMQQAhAgyoAgtBxAEhAgyOAgsgASAERgRAQd0BIQIMpwILAkACQAJAAkAgAS0AAEEKaw4XAgMDAAMDAwMDAwMDAwMDAwMDAwMDAwEDCyABQQFqDAULIAFBAWohAUHDASECDI8CCyABQQFqIQEgA0Evai0AAEEBcQ0IIANBADYCHCADIAE2AhQgA0GNCzYCECADQQ02AgxBACECDKcCCyADQQA2AhwgAyABNgIUIANBjQs2AhAgA0ENNgIMQQAhAgymAgsgASAERwRAIANBDzYCCCADIAE2AgRBASECDI0CC0HcASECDKUCCwJAAkADQAJAIAEtAABBCmsOBAIAAAMACyAEIAFBAWoiAUcNAAtB2wEhAgymAgsgAygCBCEAIANBADYCBCADIAAgARAtIgBFBEAgAUEBaiEBDAQLIANB2gE2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMpQILIAMoAgQhACADQQA2AgQgAyAAIAEQLSIADQEgAUEBagshAUHBASECDIoCCyADQdkBNgIcIAMgADYCDCADIAFBAWo2AhRBACECDKICC0HCASECDIgCCyADQS9qLQAAQQFxDQEgA0EANgIcIAMgATYCFCADQeQcNgIQIANBGTYCDEEAIQIMoAILIAEgBEYEQEHZASECDKACCwJAAkACQCABLQAAQQprDgQBAgIAAgsgAUEBaiEBDAILIAFBAWohAQwBCyADLQAuQcAAcUUNAQtBACEAAkAgAygCOCICRQ0AIAIoAjwiAkUNACADIAIRAAAhAAsgAEUNoAEgAEEVRgRAIANB2QA2AhwgAyABNgIUIANBtxo2AhAgA0EVNgIMQQAhAgyfAgsgA0EANgIcIAMgATYCFCADQYANNgIQIANBGzYCDEEAIQIMngILIANBADYCHCADIAE2AhQgA0HcKDYCECADQQI2AgxBACECDJ0CCyABIARHBEAgA0EMNgIIIAMgATYCBEG/ASECDIQCC0HYASECDJwCCyABIARGBEBB1wEhAgycAgsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBwQBrDhUAAQIDWgQFBlpaWgcICQoLDA0ODxBaCyABQQFqIQFB+wAhAgySAgsgAUEBaiEBQfwAIQIMkQILIAFBAWohAUGBASECDJACCyABQQFqIQFBhQEhAgyPAgsgAUEBaiEBQYYBIQIMjgILIAFBAWohAUGJASECDI0CCyABQQFqIQFBigEhAgyMAgsgAUEBaiEBQY0BIQIMiwILIAFBAWohAUGWASECDIoCCyABQQFqIQFBlwEhAgyJAgsgAUEBaiEBQZgBIQIMiAILIAFBAWohAUGlASECDIcCCyABQQFqIQFBpgEhAgyGAgsgAUEBaiEBQawBIQIMhQILIAFBAWohAUG0ASECDIQCCyABQQFqIQFBtwEhAgyDAgsgAUEBaiEBQb4BIQIMggILIAEgBEYEQEHWASECDJsCCyABLQAAQc4ARw1IIAFBAWohAUG9ASECDIECCyABIARGBEBB1QEhAgyaAgsCQAJAAkAgAS0AAEHCAGsOEgBKSkpKSkpKSkoBSkpKSkpKAkoLIAFBAWohAUG4ASECDIICCyABQQFqIQFBuwEhAgyBAgsgAUEBaiEBQbwBIQIMgAILQdQBIQIgASAERg2YAiADKAIAIgAgBCABa2ohBSABIABrQQdqIQYCQANAIAEtAAAgAEGo1QBqLQAARw1FIABBB0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyZAgsgA0EANgIAIAZBAWohAUEbDEULIAEgBEYEQEHTASECDJgCCwJAAkAgAS0AAEHJAGsOBwBHR0dHRwFHCyABQQFqIQFBuQEhAgz/AQsgAUEBaiEBQboBIQIM/gELQdIBIQIgASAERg2WAiADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGm1QBqLQAARw1DIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyXAgsgA0EANgIAIAZBAWohAUEPDEMLQdEBIQIgASAERg2VAiADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGk1QBqLQAARw1CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyWAgsgA0EANgIAIAZBAWohAUEgDEILQdABIQIgASAERg2UAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QBqLQAARw1BIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyVAgsgA0EANgIAIAZBAWohAUESDEELIAEgBEYEQEHPASECDJQCCwJAAkAgAS0AAEHFAGsODgBDQ0NDQ0NDQ0NDQ0MBQwsgAUEBaiEBQbUBIQIM+wELIAFBAWohAUG2ASECDPoBC0HOASECIAEgBEYNkgIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBntUAai0AAEcNPyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMkwILIANBADYCACAGQQFqIQFBBww/C0HNASECIAEgBEYNkQIgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBmNUAai0AAEcNPiAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMkgILIANBADYCACAGQQFqIQFBKAw+CyABIARGBEBBzAEhAgyRAgsCQAJAAkAgAS0AAEHFAGsOEQBBQUFBQUFBQUEBQUFBQUECQQsgAUEBaiEBQbEBIQIM+QELIAFBAWohAUGyASECDPgBCyABQQFqIQFBswEhAgz3AQtBywEhAiABIARGDY8CIAMoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQZHVAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJACCyADQQA2AgAgBkEBaiEBQRoMPAtBygEhAiABIARGDY4CIAMoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQY3VAGotAABHDTsgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADI8CCyADQQA2AgAgBkEBaiEBQSEMOwsgASAERgRAQckBIQIMjgILAkACQCABLQAAQcEAaw4UAD09PT09PT09PT09PT09PT09PQE9CyABQQFqIQFBrQEhAgz1AQsgAUEBaiEBQbABIQIM9AELIAEgBEYEQEHIASECDI0CCwJAAkAgAS0AAEHVAGsOCwA8PDw8PDw8PDwBPAsgAUEBaiEBQa4BIQIM9AELIAFBAWohAUGvASECDPMBC0HHASECIAEgBEYNiwIgAygCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABBhNUAai0AAEcNOCAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMjAILIANBADYCACAGQQFqIQFBKgw4CyABIARGBEBBxgEhAgyLAgsgAS0AAEHQAEcNOCABQQFqIQFBJQw3C0HFASECIAEgBEYNiQIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBgdUAai0AAEcNNiAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMigILIANBADYCACAGQQFqIQFBDgw2CyABIARGBEBBxAEhAgyJAgsgAS0AAEHFAEcNNiABQQFqIQFBqwEhAgzvAQsgASAERgRAQcMBIQIMiAILAkACQAJAAkAgAS0AAEHCAGsODwABAjk5OTk5OTk5OTk5AzkLIAFBAWohAUGnASECDPEBCyABQQFqIQFBqAEhAgzwAQsgAUEBaiEBQakBIQIM7wELIAFBAWohAUGqASECDO4BC0HCASECIAEgBEYNhgIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB/tQAai0AAEcNMyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhwILIANBADYCACAGQQFqIQFBFAwzC0HBASECIAEgBEYNhQIgAygCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABB+dQAai0AAEcNMiAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhgILIANBADYCACAGQQFqIQFBKwwyC0HAASECIAEgBEYNhAIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB9tQAai0AAEcNMSAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhQILIANBADYCACAGQQFqIQFBLAwxC0G/ASECIAEgBEYNgwIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBodUAai0AAEcNMCAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhAILIANBADYCACAGQQFqIQFBEQwwC0G+ASECIAEgBEYNggIgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABB8tQAai0AAEcNLyAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMgwILIANBADYCACAGQQFqIQFBLgwvCyABIARGBEBBvQEhAgyCAgsCQAJAAkACQAJAIAEtAABBwQBrDhUANDQ0NDQ0NDQ0NAE0NAI0NAM0NAQ0CyABQQFqIQFBmwEhAgzsAQsgAUEBaiEBQZwBIQIM6wELIAFBAWohAUGdASECDOoBCyABQQFqIQFBogEhAgzpAQsgAUEBaiEBQaQBIQIM6AELIAEgBEYEQEG8ASECDIECCwJAAkAgAS0AAEHSAGsOAwAwATALIAFBAWohAUGjASECDOgBCyABQQFqIQFBBAwtC0G7ASECIAEgBEYN/wEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8NQAai0AAEcNLCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMgAILIANBADYCACAGQQFqIQFBHQwsCyABIARGBEBBugEhAgz/AQsCQAJAIAEtAABByQBrDgcBLi4uLi4ALgsgAUEBaiEBQaEBIQIM5gELIAFBAWohAUEiDCsLIAEgBEYEQEG5ASECDP4BCyABLQAAQdAARw0rIAFBAWohAUGgASECDOQBCyABIARGBEBBuAEhAgz9AQsCQAJAIAEtAABBxgBrDgsALCwsLCwsLCwsASwLIAFBAWohAUGeASECDOQBCyABQQFqIQFBnwEhAgzjAQtBtwEhAiABIARGDfsBIAMoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQezUAGotAABHDSggAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPwBCyADQQA2AgAgBkEBaiEBQQ0MKAtBtgEhAiABIARGDfoBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDScgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPsBCyADQQA2AgAgBkEBaiEBQQwMJwtBtQEhAiABIARGDfkBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQerUAGotAABHDSYgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPoBCyADQQA2AgAgBkEBaiEBQQMMJgtBtAEhAiABIARGDfgBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQejUAGotAABHDSUgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPkBCyADQQA2AgAgBkEBaiEBQSYMJQsgASAERgRAQbMBIQIM+AELAkACQCABLQAAQdQAaw4CAAEnCyABQQFqIQFBmQEhAgzfAQsgAUEBaiEBQZoBIQIM3gELQbIBIQIgASAERg32ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHm1ABqLQAARw0jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz3AQsgA0EANgIAIAZBAWohAUEnDCMLQbEBIQIgASAERg31ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHk1ABqLQAARw0iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz2AQsgA0EANgIAIAZBAWohAUEcDCILQbABIQIgASAERg30ASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHe1ABqLQAARw0hIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz1AQsgA0EANgIAIAZBAWohAUEGDCELQa8BIQIgASAERg3zASADKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHZ1ABqLQAARw0gIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz0AQsgA0EANgIAIAZBAWohAUEZDCALIAEgBEYEQEGuASECDPMBCwJAAkACQAJAIAEtAABBLWsOIwAkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJAEkJCQkJAIkJCQDJAsgAUEBaiEBQY4BIQIM3AELIAFBAWohAUGPASECDNsBCyABQQFqIQFBlAEhAgzaAQsgAUEBaiEBQZUBIQIM2QELQa0BIQIgASAERg3xASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHX1ABqLQAARw0eIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzyAQsgA0EANgIAIAZBAWohAUELDB4LIAEgBEYEQEGsASECDPEBCwJAAkAgAS0AAEHBAGsOAwAgASALIAFBAWohAUGQASECDNgBCyABQQFqIQFBkwEhAgzXAQsgASAERgRAQasBIQIM8AELAkACQCABLQAAQcEAaw4PAB8fHx8fHx8fHx8fHx8BHwsgAUEBaiEBQZEBIQIM1wELIAFBAWohAUGSASECDNYBCyABIARGBEBBqgEhAgzvAQsgAS0AAEHMAEcNHCABQQFqIQFBCgwbC0GpASECIAEgBEYN7QEgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABB0dQAai0AAEcNGiAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM7gELIANBADYCACAGQQFqIQFBHgwaC0GoASECIAEgBEYN7AEgAygCACIAIAQgAWtqIQUgASAAa0EGaiEGAkADQCABLQAAIABBytQAai0AAEcNGSAAQQZGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM7QELIANBADYCACAGQQFqIQFBFQwZC0GnASECIAEgBEYN6wEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBx9QAai0AAEcNGCAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM7AELIANBADYCACAGQQFqIQFBFwwYC0GmASECIAEgBEYN6gEgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBwdQAai0AAEcNFyAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM6wELIANBADYCACAGQQFqIQFBGAwXCyABIARGBEBBpQEhAgzqAQsCQAJAIAEtAABByQBrDgcAGRkZGRkBGQsgAUEBaiEBQYsBIQIM0QELIAFBAWohAUGMASECDNABC0GkASECIAEgBEYN6AEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBptUAai0AAEcNFSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM6QELIANBADYCACAGQQFqIQFBCQwVC0GjASECIAEgBEYN5wEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBpNUAai0AAEcNFCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM6AELIANBADYCACAGQQFqIQFBHwwUC0GiASECIAEgBEYN5gEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBvtQAai0AAEcNEyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM5wELIANBADYCACAGQQFqIQFBAgwTC0GhASECIAEgBEYN5QEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGA0AgAS0AACAAQbzUAGotAABHDREgAEEBRg0CIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADOUBCyABIARGBEBBoAEhAgzlAQtBASABLQAAQd8ARw0RGiABQQFqIQFBhwEhAgzLAQsgA0EANgIAIAZBAWohAUGIASECDMoBC0GfASECIAEgBEYN4gEgAygCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABBhNUAai0AAEcNDyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM4wELIANBADYCACAGQQFqIQFBKQwPC0GeASECIAEgBEYN4QEgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBuNQAai0AAEcNDiAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM4gELIANBADYCACAGQQFqIQFBLQwOCyABIARGBEBBnQEhAgzhAQsgAS0AAEHFAEcNDiABQQFqIQFBhAEhAgzHAQsgASAERgRAQZwBIQIM4AELAkACQCABLQAAQcwAaw4IAA8PDw8PDwEPCyABQQFqIQFBggEhAgzHAQsgAUEBaiEBQYMBIQIMxgELQZsBIQIgASAERg3eASADKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEGz1ABqLQAARw0LIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzfAQsgA0EANgIAIAZBAWohAUEjDAsLQZoBIQIgASAERg3dASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGw1ABqLQAARw0KIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzeAQsgA0EANgIAIAZBAWohAUEADAoLIAEgBEYEQEGZASECDN0BCwJAAkAgAS0AAEHIAGsOCAAMDAwMDAwBDAsgAUEBaiEBQf0AIQIMxAELIAFBAWohAUGAASECDMMBCyABIARGBEBBmAEhAgzcAQsCQAJAIAEtAABBzgBrDgMACwELCyABQQFqIQFB/gAhAgzDAQsgAUEBaiEBQf8AIQIMwgELIAEgBEYEQEGXASECDNsBCyABLQAAQdkARw0IIAFBAWohAUEIDAcLQZYBIQIgASAERg3ZASADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEGs1ABqLQAARw0GIABBA0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzaAQsgA0EANgIAIAZBAWohAUEFDAYLQZUBIQIgASAERg3YASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGm1ABqLQAARw0FIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzZAQsgA0EANgIAIAZBAWohAUEWDAULQZQBIQIgASAERg3XASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QBqLQAARw0EIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzYAQsgA0EANgIAIAZBAWohAUEQDAQLIAEgBEYEQEGTASECDNcBCwJAAkAgAS0AAEHDAGsODAAGBgYGBgYGBgYGAQYLIAFBAWohAUH5ACECDL4BCyABQQFqIQFB+gAhAgy9AQtBkgEhAiABIARGDdUBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQaDUAGotAABHDQIgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNYBCyADQQA2AgAgBkEBaiEBQSQMAgsgA0EANgIADAILIAEgBEYEQEGRASECDNQBCyABLQAAQcwARw0BIAFBAWohAUETCzoAKSADKAIEIQAgA0EANgIEIAMgACABEC4iAA0CDAELQQAhAiADQQA2AhwgAyABNgIUIANB/h82AhAgA0EGNgIMDNEBC0H4ACECDLcBCyADQZABNgIcIAMgATYCFCADIAA2AgxBACECDM8BC0EAIQACQCADKAI4IgJFDQAgAigCQCICRQ0AIAMgAhEAACEACyAARQ0AIABBFUYNASADQQA2AhwgAyABNgIUIANBgg82AhAgA0EgNgIMQQAhAgzOAQtB9wAhAgy0AQsgA0GPATYCHCADIAE2AhQgA0HsGzYCECADQRU2AgxBACECDMwBCyABIARGBEBBjwEhAgzMAQsCQCABLQAAQSBGBEAgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GbHzYCECADQQY2AgxBACECDMwBC0ECIQIMsgELA0AgAS0AAEEgRw0CIAQgAUEBaiIBRw0AC0GOASECDMoBCyABIARGBEBBjQEhAgzKAQsCQCABLQAAQQlrDgRKAABKAAtB9QAhAgywAQsgAy0AKUEFRgRAQfYAIQIMsAELQfQAIQIMrwELIAEgBEYEQEGMASECDMgBCyADQRA2AgggAyABNgIEDAoLIAEgBEYEQEGLASECDMcBCwJAIAEtAABBCWsOBEcAAEcAC0HzACECDK0BCyABIARHBEAgA0EQNgIIIAMgATYCBEHxACECDK0BC0GKASECDMUBCwJAIAEgBEcEQANAIAEtAABBoNAAai0AACIAQQNHBEACQCAAQQFrDgJJAAQLQfAAIQIMrwELIAQgAUEBaiIBRw0AC0GIASECDMYBC0GIASECDMUBCyADQQA2AhwgAyABNgIUIANB2yA2AhAgA0EHNgIMQQAhAgzEAQsgASAERgRAQYkBIQIMxAELAkACQAJAIAEtAABBoNIAai0AAEEBaw4DRgIAAQtB8gAhAgysAQsgA0EANgIcIAMgATYCFCADQbQSNgIQIANBBzYCDEEAIQIMxAELQeoAIQIMqgELIAEgBEcEQCABQQFqIQFB7wAhAgyqAQtBhwEhAgzCAQsgBCABIgBGBEBBhgEhAgzCAQsgAC0AACIBQS9GBEAgAEEBaiEBQe4AIQIMqQELIAFBCWsiAkEXSw0BIAAhAUEBIAJ0QZuAgARxDUEMAQsgBCABIgBGBEBBhQEhAgzBAQsgAC0AAEEvRw0AIABBAWohAQwDC0EAIQIgA0EANgIcIAMgADYCFCADQdsgNgIQIANBBzYCDAy/AQsCQAJAAkACQAJAA0AgAS0AAEGgzgBqLQAAIgBBBUcEQAJAAkAgAEEBaw4IRwUGBwgABAEIC0HrACECDK0BCyABQQFqIQFB7QAhAgysAQsgBCABQQFqIgFHDQALQYQBIQIMwwELIAFBAWoMFAsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDR4gA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgzBAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDR4gA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgzAAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDR4gA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgy/AQsgA0EANgIcIAMgATYCFCADQfkPNgIQIANBBzYCDEEAIQIMvgELIAEgBEYEQEGDASECDL4BCwJAIAEtAABBoM4Aai0AAEEBaw4IPgQFBgAIAgMHCyABQQFqIQELQQMhAgyjAQsgAUEBagwNC0EAIQIgA0EANgIcIANB0RI2AhAgA0EHNgIMIAMgAUEBajYCFAy6AQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDRYgA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgy5AQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDRYgA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgy4AQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDRYgA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgy3AQsgA0EANgIcIAMgATYCFCADQfkPNgIQIANBBzYCDEEAIQIMtgELQewAIQIMnAELIAEgBEYEQEGCASECDLUBCyABQQFqDAILIAEgBEYEQEGBASECDLQBCyABQQFqDAELIAEgBEYNASABQQFqCyEBQQQhAgyYAQtBgAEhAgywAQsDQCABLQAAQaDMAGotAAAiAEECRwRAIABBAUcEQEHpACECDJkBCwwxCyAEIAFBAWoiAUcNAAtB/wAhAgyvAQsgASAERgRAQf4AIQIMrwELAkAgAS0AAEEJaw43LwMGLwQGBgYGBgYGBgYGBgYGBgYGBgYFBgYCBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGAAYLIAFBAWoLIQFBBSECDJQBCyABQQFqDAYLIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0IIANB2wA2AhwgAyABNgIUIAMgADYCDEEAIQIMqwELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0IIANB3QA2AhwgAyABNgIUIAMgADYCDEEAIQIMqgELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0IIANB+gA2AhwgAyABNgIUIAMgADYCDEEAIQIMqQELIANBADYCHCADIAE2AhQgA0GNFDYCECADQQc2AgxBACECDKgBCwJAAkACQAJAA0AgAS0AAEGgygBqLQAAIgBBBUcEQAJAIABBAWsOBi4DBAUGAAYLQegAIQIMlAELIAQgAUEBaiIBRw0AC0H9ACECDKsBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNByADQdsANgIcIAMgATYCFCADIAA2AgxBACECDKoBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNByADQd0ANgIcIAMgATYCFCADIAA2AgxBACECDKkBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNByADQfoANgIcIAMgATYCFCADIAA2AgxBACECDKgBCyADQQA2AhwgAyABNgIUIANB5Ag2AhAgA0EHNgIMQQAhAgynAQsgASAERg0BIAFBAWoLIQFBBiECDIwBC0H8ACECDKQBCwJAAkACQAJAA0AgAS0AAEGgyABqLQAAIgBBBUcEQCAAQQFrDgQpAgMEBQsgBCABQQFqIgFHDQALQfsAIQIMpwELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0DIANB2wA2AhwgAyABNgIUIAMgADYCDEEAIQIMpgELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0DIANB3QA2AhwgAyABNgIUIAMgADYCDEEAIQIMpQELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0DIANB+gA2AhwgAyABNgIUIAMgADYCDEEAIQIMpAELIANBADYCHCADIAE2AhQgA0G8CjYCECADQQc2AgxBACECDKMBC0HPACECDIkBC0HRACECDIgBC0HnACECDIcBCyABIARGBEBB+gAhAgygAQsCQCABLQAAQQlrDgQgAAAgAAsgAUEBaiEBQeYAIQIMhgELIAEgBEYEQEH5ACECDJ8BCwJAIAEtAABBCWsOBB8AAB8AC0EAIQACQCADKAI4IgJFDQAgAigCOCICRQ0AIAMgAhEAACEACyAARQRAQeIBIQIMhgELIABBFUcEQCADQQA2AhwgAyABNgIUIANByQ02AhAgA0EaNgIMQQAhAgyfAQsgA0H4ADYCHCADIAE2AhQgA0HqGjYCECADQRU2AgxBACECDJ4BCyABIARHBEAgA0ENNgIIIAMgATYCBEHkACECDIUBC0H3ACECDJ0BCyABIARGBEBB9gAhAgydAQsCQAJAAkAgAS0AAEHIAGsOCwABCwsLCwsLCwsCCwsgAUEBaiEBQd0AIQIMhQELIAFBAWohAUHgACECDIQBCyABQQFqIQFB4wAhAgyDAQtB9QAhAiABIARGDZsBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbXVAGotAABHDQggAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJwBCyADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQKyIABEAgA0H0ADYCHCADIAE2AhQgAyAANgIMQQAhAgycAQtB4gAhAgyCAQtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDJwBC0HhACECDIIBCyADQfMANgIcIAMgATYCFCADQYAbNgIQIANBFTYCDEEAIQIMmgELIAMtACkiAEEja0ELSQ0JAkAgAEEGSw0AQQEgAHRBygBxRQ0ADAoLQQAhAiADQQA2AhwgAyABNgIUIANB7Qk2AhAgA0EINgIMDJkBC0HyACECIAEgBEYNmAEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBs9UAai0AAEcNBSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMmQELIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgAEQCADQfEANgIcIAMgATYCFCADIAA2AgxBACECDJkBC0HfACECDH8LQQAhAAJAIAMoAjgiAkUNACACKAI0IgJFDQAgAyACEQAAIQALAkAgAARAIABBFUYNASADQQA2AhwgAyABNgIUIANB6g02AhAgA0EmNgIMQQAhAgyZAQtB3gAhAgx/CyADQfAANgIcIAMgATYCFCADQYAbNgIQIANBFTYCDEEAIQIMlwELIAMtAClBIUYNBiADQQA2AhwgAyABNgIUIANBkQo2AhAgA0EINgIMQQAhAgyWAQtB7wAhAiABIARGDZUBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbDVAGotAABHDQIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJYBCyADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQKyIARQ0CIANB7QA2AhwgAyABNgIUIAMgADYCDEEAIQIMlQELIANBADYCAAsgAygCBCEAIANBADYCBCADIAAgARArIgBFDYABIANB7gA2AhwgAyABNgIUIAMgADYCDEEAIQIMkwELQdwAIQIMeQtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDJMBC0HbACECDHkLIANB7AA2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyRAQsgAy0AKSIAQSNJDQAgAEEuRg0AIANBADYCHCADIAE2AhQgA0HJCTYCECADQQg2AgxBACECDJABC0HaACECDHYLIAEgBEYEQEHrACECDI8BCwJAIAEtAABBL0YEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDEEAIQIMjwELQdkAIQIMdQsgASAERwRAIANBDjYCCCADIAE2AgRB2AAhAgx1C0HqACECDI0BCyABIARGBEBB6QAhAgyNAQsgAS0AAEEwayIAQf8BcUEKSQRAIAMgADoAKiABQQFqIQFB1wAhAgx0CyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNeiADQegANgIcIAMgATYCFCADIAA2AgxBACECDIwBCyABIARGBEBB5wAhAgyMAQsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ17IANB5gA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELQdYAIQIMcgsgASAERgRAQeUAIQIMiwELQQAhAEEBIQVBASEHQQAhAgJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAEtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyECQQAhBUEAIQcMAgtBCSECQQEhAEEAIQVBACEHDAELQQAhBUEBIQILIAMgAjoAKyABQQFqIQECQAJAIAMtAC5BEHENAAJAAkACQCADLQAqDgMBAAIECyAHRQ0DDAILIAANAQwCCyAFRQ0BCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNAiADQeIANgIcIAMgATYCFCADIAA2AgxBACECDI0BCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNfSADQeMANgIcIAMgATYCFCADIAA2AgxBACECDIwBCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNeyADQeQANgIcIAMgATYCFCADIAA2AgwMiwELQdQAIQIMcQsgAy0AKUEiRg2GAUHTACECDHALQQAhAAJAIAMoAjgiAkUNACACKAJEIgJFDQAgAyACEQAAIQALIABFBEBB1QAhAgxwCyAAQRVHBEAgA0EANgIcIAMgATYCFCADQaQNNgIQIANBITYCDEEAIQIMiQELIANB4QA2AhwgAyABNgIUIANB0Bo2AhAgA0EVNgIMQQAhAgyIAQsgASAERgRAQeAAIQIMiAELAkACQAJAAkACQCABLQAAQQprDgQBBAQABAsgAUEBaiEBDAELIAFBAWohASADQS9qLQAAQQFxRQ0BC0HSACECDHALIANBADYCHCADIAE2AhQgA0G2ETYCECADQQk2AgxBACECDIgBCyADQQA2AhwgAyABNgIUIANBthE2AhAgA0EJNgIMQQAhAgyHAQsgASAERgRAQd8AIQIMhwELIAEtAABBCkYEQCABQQFqIQEMCQsgAy0ALkHAAHENCCADQQA2AhwgAyABNgIUIANBthE2AhAgA0ECNgIMQQAhAgyGAQsgASAERgRAQd0AIQIMhgELIAEtAAAiAkENRgRAIAFBAWohAUHQACECDG0LIAEhACACQQlrDgQFAQEFAQsgBCABIgBGBEBB3AAhAgyFAQsgAC0AAEEKRw0AIABBAWoMAgtBACECIANBADYCHCADIAA2AhQgA0HKLTYCECADQQc2AgwMgwELIAEgBEYEQEHbACECDIMBCwJAIAEtAABBCWsOBAMAAAMACyABQQFqCyEBQc4AIQIMaAsgASAERgRAQdoAIQIMgQELIAEtAABBCWsOBAABAQABC0EAIQIgA0EANgIcIANBmhI2AhAgA0EHNgIMIAMgAUEBajYCFAx/CyADQYASOwEqQQAhAAJAIAMoAjgiAkUNACACKAI4IgJFDQAgAyACEQAAIQALIABFDQAgAEEVRw0BIANB2QA2AhwgAyABNgIUIANB6ho2AhAgA0EVNgIMQQAhAgx+C0HNACECDGQLIANBADYCHCADIAE2AhQgA0HJDTYCECADQRo2AgxBACECDHwLIAEgBEYEQEHZACECDHwLIAEtAABBIEcNPSABQQFqIQEgAy0ALkEBcQ09IANBADYCHCADIAE2AhQgA0HCHDYCECADQR42AgxBACECDHsLIAEgBEYEQEHYACECDHsLAkACQAJAAkACQCABLQAAIgBBCmsOBAIDAwABCyABQQFqIQFBLCECDGULIABBOkcNASADQQA2AhwgAyABNgIUIANB5xE2AhAgA0EKNgIMQQAhAgx9CyABQQFqIQEgA0Evai0AAEEBcUUNcyADLQAyQYABcUUEQCADQTJqIQIgAxA1QQAhAAJAIAMoAjgiBkUNACAGKAIoIgZFDQAgAyAGEQAAIQALAkACQCAADhZNTEsBAQEBAQEBAQEBAQEBAQEBAQEAAQsgA0EpNgIcIAMgATYCFCADQawZNgIQIANBFTYCDEEAIQIMfgsgA0EANgIcIAMgATYCFCADQeULNgIQIANBETYCDEEAIQIMfQtBACEAAkAgAygCOCICRQ0AIAIoAlwiAkUNACADIAIRAAAhAAsgAEUNWSAAQRVHDQEgA0EFNgIcIAMgATYCFCADQZsbNgIQIANBFTYCDEEAIQIMfAtBywAhAgxiC0EAIQIgA0EANgIcIAMgATYCFCADQZAONgIQIANBFDYCDAx6CyADIAMvATJBgAFyOwEyDDsLIAEgBEcEQCADQRE2AgggAyABNgIEQcoAIQIMYAtB1wAhAgx4CyABIARGBEBB1gAhAgx4CwJAAkACQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQeMAaw4TAEBAQEBAQEBAQEBAQAFAQEACA0ALIAFBAWohAUHGACECDGELIAFBAWohAUHHACECDGALIAFBAWohAUHIACECDF8LIAFBAWohAUHJACECDF4LQdUAIQIgBCABIgBGDXYgBCABayADKAIAIgFqIQYgACABa0EFaiEHA0AgAUGQyABqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0IQQQgAUEFRg0KGiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAx2C0HUACECIAQgASIARg11IAQgAWsgAygCACIBaiEGIAAgAWtBD2ohBwNAIAFBgMgAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNB0EDIAFBD0YNCRogAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMdQtB0wAhAiAEIAEiAEYNdCAEIAFrIAMoAgAiAWohBiAAIAFrQQ5qIQcDQCABQeLHAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQYgAUEORg0HIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADHQLQdIAIQIgBCABIgBGDXMgBCABayADKAIAIgFqIQUgACABa0EBaiEGA0AgAUHgxwBqLQAAIAAtAAAiB0EgciAHIAdBwQBrQf8BcUEaSRtB/wFxRw0FIAFBAUYNAiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBTYCAAxzCyABIARGBEBB0QAhAgxzCwJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB7gBrDgcAOTk5OTkBOQsgAUEBaiEBQcMAIQIMWgsgAUEBaiEBQcQAIQIMWQsgA0EANgIAIAZBAWohAUHFACECDFgLQdAAIQIgBCABIgBGDXAgBCABayADKAIAIgFqIQYgACABa0EJaiEHA0AgAUHWxwBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0CQQIgAUEJRg0EGiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxwC0HPACECIAQgASIARg1vIAQgAWsgAygCACIBaiEGIAAgAWtBBWohBwNAIAFB0McAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNASABQQVGDQIgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMbwsgACEBIANBADYCAAwzC0EBCzoALCADQQA2AgAgB0EBaiEBC0EtIQIMUgsCQANAIAEtAABB0MUAai0AAEEBRw0BIAQgAUEBaiIBRw0AC0HNACECDGsLQcIAIQIMUQsgASAERgRAQcwAIQIMagsgAS0AAEE6RgRAIAMoAgQhACADQQA2AgQgAyAAIAEQMCIARQ0zIANBywA2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMagsgA0EANgIcIAMgATYCFCADQecRNgIQIANBCjYCDEEAIQIMaQsCQAJAIAMtACxBAmsOAgABJwsgA0Ezai0AAEECcUUNJiADLQAuQQJxDSYgA0EANgIcIAMgATYCFCADQaYUNgIQIANBCzYCDEEAIQIMaQsgAy0AMkEgcUUNJSADLQAuQQJxDSUgA0EANgIcIAMgATYCFCADQb0TNgIQIANBDzYCDEEAIQIMaAtBACEAAkAgAygCOCICRQ0AIAIoAkgiAkUNACADIAIRAAAhAAsgAEUEQEHBACECDE8LIABBFUcEQCADQQA2AhwgAyABNgIUIANBpg82AhAgA0EcNgIMQQAhAgxoCyADQcoANgIcIAMgATYCFCADQYUcNgIQIANBFTYCDEEAIQIMZwsgASAERwRAA0AgAS0AAEHAwQBqLQAAQQFHDRcgBCABQQFqIgFHDQALQcQAIQIMZwtBxAAhAgxmCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUE2IQIMUgsgAUEBaiEBQTchAgxRCyABQQFqIQFBOCECDFALDBULIAQgAUEBaiIBRw0AC0E8IQIMZgtBPCECDGULIAEgBEYEQEHIACECDGULIANBEjYCCCADIAE2AgQCQAJAAkACQAJAIAMtACxBAWsOBBQAAQIJCyADLQAyQSBxDQNB4AEhAgxPCwJAIAMvATIiAEEIcUUNACADLQAoQQFHDQAgAy0ALkEIcUUNAgsgAyAAQff7A3FBgARyOwEyDAsLIAMgAy8BMkEQcjsBMgwECyADQQA2AgQgAyABIAEQMSIABEAgA0HBADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxmCyABQQFqIQEMWAsgA0EANgIcIAMgATYCFCADQfQTNgIQIANBBDYCDEEAIQIMZAtBxwAhAiABIARGDWMgAygCACIAIAQgAWtqIQUgASAAa0EGaiEGAkADQCAAQcDFAGotAAAgAS0AAEEgckcNASAAQQZGDUogAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMZAsgA0EANgIADAULAkAgASAERwRAA0AgAS0AAEHAwwBqLQAAIgBBAUcEQCAAQQJHDQMgAUEBaiEBDAULIAQgAUEBaiIBRw0AC0HFACECDGQLQcUAIQIMYwsLIANBADoALAwBC0ELIQIMRwtBPyECDEYLAkACQANAIAEtAAAiAEEgRwRAAkAgAEEKaw4EAwUFAwALIABBLEYNAwwECyAEIAFBAWoiAUcNAAtBxgAhAgxgCyADQQg6ACwMDgsgAy0AKEEBRw0CIAMtAC5BCHENAiADKAIEIQAgA0EANgIEIAMgACABEDEiAARAIANBwgA2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMXwsgAUEBaiEBDFALQTshAgxECwJAA0AgAS0AACIAQSBHIABBCUdxDQEgBCABQQFqIgFHDQALQcMAIQIMXQsLQTwhAgxCCwJAAkAgASAERwRAA0AgAS0AACIAQSBHBEAgAEEKaw4EAwQEAwQLIAQgAUEBaiIBRw0AC0E/IQIMXQtBPyECDFwLIAMgAy8BMkEgcjsBMgwKCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNTiADQT42AhwgAyABNgIUIAMgADYCDEEAIQIMWgsCQCABIARHBEADQCABLQAAQcDDAGotAAAiAEEBRwRAIABBAkYNAwwMCyAEIAFBAWoiAUcNAAtBNyECDFsLQTchAgxaCyABQQFqIQEMBAtBOyECIAQgASIARg1YIAQgAWsgAygCACIBaiEGIAAgAWtBBWohBwJAA0AgAUGQyABqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEMPwsgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMWQsgA0EANgIAIAAhAQwFC0E6IQIgBCABIgBGDVcgBCABayADKAIAIgFqIQYgACABa0EIaiEHAkADQCABQbTBAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAUEIRgRAQQUhAQw+CyABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxYCyADQQA2AgAgACEBDAQLQTkhAiAEIAEiAEYNViAEIAFrIAMoAgAiAWohBiAAIAFrQQNqIQcCQANAIAFBsMEAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNASABQQNGBEBBBiEBDD0LIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADFcLIANBADYCACAAIQEMAwsCQANAIAEtAAAiAEEgRwRAIABBCmsOBAcEBAcCCyAEIAFBAWoiAUcNAAtBOCECDFYLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCADLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIANBAToALCADIAMvATIgAXI7ATIgACEBDAELIAMgAy8BMkEIcjsBMiAAIQELQT4hAgw7CyADQQA6ACwLQTkhAgw5CyABIARGBEBBNiECDFILAkACQAJAAkACQCABLQAAQQprDgQAAgIBAgsgAygCBCEAIANBADYCBCADIAAgARAxIgBFDQIgA0EzNgIcIAMgATYCFCADIAA2AgxBACECDFULIAMoAgQhACADQQA2AgQgAyAAIAEQMSIARQRAIAFBAWohAQwGCyADQTI2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMVAsgAy0ALkEBcQRAQd8BIQIMOwsgAygCBCEAIANBADYCBCADIAAgARAxIgANAQxJC0E0IQIMOQsgA0E1NgIcIAMgATYCFCADIAA2AgxBACECDFELQTUhAgw3CyADQS9qLQAAQQFxDQAgA0EANgIcIAMgATYCFCADQesWNgIQIANBGTYCDEEAIQIMTwtBMyECDDULIAEgBEYEQEEyIQIMTgsCQCABLQAAQQpGBEAgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GSFzYCECADQQM2AgxBACECDE4LQTIhAgw0CyABIARGBEBBMSECDE0LAkAgAS0AACIAQQlGDQAgAEEgRg0AQQEhAgJAIAMtACxBBWsOBAYEBQANCyADIAMvATJBCHI7ATIMDAsgAy0ALkEBcUUNASADLQAsQQhHDQAgA0EAOgAsC0E9IQIMMgsgA0EANgIcIAMgATYCFCADQcIWNgIQIANBCjYCDEEAIQIMSgtBAiECDAELQQQhAgsgA0EBOgAsIAMgAy8BMiACcjsBMgwGCyABIARGBEBBMCECDEcLIAEtAABBCkYEQCABQQFqIQEMAQsgAy0ALkEBcQ0AIANBADYCHCADIAE2AhQgA0HcKDYCECADQQI2AgxBACECDEYLQTAhAgwsCyABQQFqIQFBMSECDCsLIAEgBEYEQEEvIQIMRAsgAS0AACIAQQlHIABBIEdxRQRAIAFBAWohASADLQAuQQFxDQEgA0EANgIcIAMgATYCFCADQZcQNgIQIANBCjYCDEEAIQIMRAtBASECAkACQAJAAkACQAJAIAMtACxBAmsOBwUEBAMBAgAECyADIAMvATJBCHI7ATIMAwtBAiECDAELQQQhAgsgA0EBOgAsIAMgAy8BMiACcjsBMgtBLyECDCsLIANBADYCHCADIAE2AhQgA0GEEzYCECADQQs2AgxBACECDEMLQeEBIQIMKQsgASAERgRAQS4hAgxCCyADQQA2AgQgA0ESNgIIIAMgASABEDEiAA0BC0EuIQIMJwsgA0EtNgIcIAMgATYCFCADIAA2AgxBACECDD8LQQAhAAJAIAMoAjgiAkUNACACKAJMIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRw0BIANB2AA2AhwgAyABNgIUIANBsxs2AhAgA0EVNgIMQQAhAgw+C0HMACECDCQLIANBADYCHCADIAE2AhQgA0GzDjYCECADQR02AgxBACECDDwLIAEgBEYEQEHOACECDDwLIAEtAAAiAEEgRg0CIABBOkYNAQsgA0EAOgAsQQkhAgwhCyADKAIEIQAgA0EANgIEIAMgACABEDAiAA0BDAILIAMtAC5BAXEEQEHeASECDCALIAMoAgQhACADQQA2AgQgAyAAIAEQMCIARQ0CIANBKjYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgw4CyADQcsANgIcIAMgADYCDCADIAFBAWo2AhRBACECDDcLIAFBAWohAUHAACECDB0LIAFBAWohAQwsCyABIARGBEBBKyECDDULAkAgAS0AAEEKRgRAIAFBAWohAQwBCyADLQAuQcAAcUUNBgsgAy0AMkGAAXEEQEEAIQACQCADKAI4IgJFDQAgAigCXCICRQ0AIAMgAhEAACEACyAARQ0SIABBFUYEQCADQQU2AhwgAyABNgIUIANBmxs2AhAgA0EVNgIMQQAhAgw2CyADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIMQQAhAgw1CyADQTJqIQIgAxA1QQAhAAJAIAMoAjgiBkUNACAGKAIoIgZFDQAgAyAGEQAAIQALIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyADQQE6ADALIAIgAi8BAEHAAHI7AQALQSshAgwYCyADQSk2AhwgAyABNgIUIANBrBk2AhAgA0EVNgIMQQAhAgwwCyADQQA2AhwgAyABNgIUIANB5Qs2AhAgA0ERNgIMQQAhAgwvCyADQQA2AhwgAyABNgIUIANBpQs2AhAgA0ECNgIMQQAhAgwuC0EBIQcgAy8BMiIFQQhxRQRAIAMpAyBCAFIhBwsCQCADLQAwBEBBASEAIAMtAClBBUYNASAFQcAAcUUgB3FFDQELAkAgAy0AKCICQQJGBEBBASEAIAMvATQiBkHlAEYNAkEAIQAgBUHAAHENAiAGQeQARg0CIAZB5gBrQQJJDQIgBkHMAUYNAiAGQbACRg0CDAELQQAhACAFQcAAcQ0BC0ECIQAgBUEIcQ0AIAVBgARxBEACQCACQQFHDQAgAy0ALkEKcQ0AQQUhAAwCC0EEIQAMAQsgBUEgcUUEQCADEDZBAEdBAnQhAAwBC0EAQQMgAykDIFAbIQALIABBAWsOBQIABwEDBAtBESECDBMLIANBAToAMQwpC0EAIQICQCADKAI4IgBFDQAgACgCMCIARQ0AIAMgABEAACECCyACRQ0mIAJBFUYEQCADQQM2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgwrC0EAIQIgA0EANgIcIAMgATYCFCADQd0ONgIQIANBEjYCDAwqCyADQQA2AhwgAyABNgIUIANB+SA2AhAgA0EPNgIMQQAhAgwpC0EAIQACQCADKAI4IgJFDQAgAigCMCICRQ0AIAMgAhEAACEACyAADQELQQ4hAgwOCyAAQRVGBEAgA0ECNgIcIAMgATYCFCADQdIbNgIQIANBFTYCDEEAIQIMJwsgA0EANgIcIAMgATYCFCADQd0ONgIQIANBEjYCDEEAIQIMJgtBKiECDAwLIAEgBEcEQCADQQk2AgggAyABNgIEQSkhAgwMC0EmIQIMJAsgAyADKQMgIgwgBCABa60iCn0iC0IAIAsgDFgbNwMgIAogDFQEQEElIQIMJAsgAygCBCEAIANBADYCBCADIAAgASAMp2oiARAyIgBFDQAgA0EFNgIcIAMgATYCFCADIAA2AgxBACECDCMLQQ8hAgwJC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43FxYAAQIDBAUGBxQUFBQUFBQICQoLDA0UFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFA4PEBESExQLQgIhCgwWC0IDIQoMFQtCBCEKDBQLQgUhCgwTC0IGIQoMEgtCByEKDBELQgghCgwQC0IJIQoMDwtCCiEKDA4LQgshCgwNC0IMIQoMDAtCDSEKDAsLQg4hCgwKC0IPIQoMCQtCCiEKDAgLQgshCgwHC0IMIQoMBgtCDSEKDAULQg4hCgwEC0IPIQoMAwsgA0EANgIcIAMgATYCFCADQZ8VNgIQIANBDDYCDEEAIQIMIQsgASAERgRAQSIhAgwhC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsONxUUAAECAwQFBgcWFhYWFhYWCAkKCwwNFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYODxAREhMWC0ICIQoMFAtCAyEKDBMLQgQhCgwSC0IFIQoMEQtCBiEKDBALQgchCgwPC0IIIQoMDgtCCSEKDA0LQgohCgwMC0ILIQoMCwtCDCEKDAoLQg0hCgwJC0IOIQoMCAtCDyEKDAcLQgohCgwGC0ILIQoMBQtCDCEKDAQLQg0hCgwDC0IOIQoMAgtCDyEKDAELQgEhCgsgAUEBaiEBIAMpAyAiC0L//////////w9YBEAgAyALQgSGIAqENwMgDAILIANBADYCHCADIAE2AhQgA0G1CTYCECADQQw2AgxBACECDB4LQSchAgwEC0EoIQIMAwsgAyABOgAsIANBADYCACAHQQFqIQFBDCECDAILIANBADYCACAGQQFqIQFBCiECDAELIAFBAWohAUEIIQIMAAsAC0EAIQIgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDAwXC0EAIQIgA0EANgIcIAMgATYCFCADQYMRNgIQIANBCTYCDAwWC0EAIQIgA0EANgIcIAMgATYCFCADQd8KNgIQIANBCTYCDAwVC0EAIQIgA0EANgIcIAMgATYCFCADQe0QNgIQIANBCTYCDAwUC0EAIQIgA0EANgIcIAMgATYCFCADQdIRNgIQIANBCTYCDAwTC0EAIQIgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDAwSC0EAIQIgA0EANgIcIAMgATYCFCADQYMRNgIQIANBCTYCDAwRC0EAIQIgA0EANgIcIAMgATYCFCADQd8KNgIQIANBCTYCDAwQC0EAIQIgA0EANgIcIAMgATYCFCADQe0QNgIQIANBCTYCDAwPC0EAIQIgA0EANgIcIAMgATYCFCADQdIRNgIQIANBCTYCDAwOC0EAIQIgA0EANgIcIAMgATYCFCADQbkXNgIQIANBDzYCDAwNC0EAIQIgA0EANgIcIAMgATYCFCADQbkXNgIQIANBDzYCDAwMC0EAIQIgA0EANgIcIAMgATYCFCADQZkTNgIQIANBCzYCDAwLC0EAIQIgA0EANgIcIAMgATYCFCADQZ0JNgIQIANBCzYCDAwKC0EAIQIgA0EANgIcIAMgATYCFCADQZcQNgIQIANBCjYCDAwJC0EAIQIgA0EANgIcIAMgATYCFCADQbEQNgIQIANBCjYCDAwIC0EAIQIgA0EANgIcIAMgATYCFCADQbsdNgIQIANBAjYCDAwHC0EAIQIgA0EANgIcIAMgATYCFCADQZYWNgIQIANBAjYCDAwGC0EAIQIgA0EANgIcIAMgATYCFCADQfkYNgIQIANBAjYCDAwFC0EAIQIgA0EANgIcIAMgATYCFCADQcQYNgIQIANBAjYCDAwECyADQQI2AhwgAyABNgIUIANBqR42AhAgA0EWNgIMQQAhAgwDC0HeACECIAEgBEYNAiAJQQhqIQcgAygCACEFAkACQCABIARHBEAgBUGWyABqIQggBCAFaiABayEGIAVBf3NBCmoiBSABaiEAA0AgAS0AACAILQAARwRAQQIhCAwDCyAFRQRAQQAhCCAAIQEMAwsgBUEBayEFIAhBAWohCCAEIAFBAWoiAUcNAAsgBiEFIAQhAQsgB0EBNgIAIAMgBTYCAAwBCyADQQA2AgAgByAINgIACyAHIAE2AgQgCSgCDCEAAkACQCAJKAIIQQFrDgIEAQALIANBADYCHCADQcIeNgIQIANBFzYCDCADIABBAWo2AhRBACECDAMLIANBADYCHCADIAA2AhQgA0HXHjYCECADQQk2AgxBACECDAILIAEgBEYEQEEoIQIMAgsgA0EJNgIIIAMgATYCBEEnIQIMAQsgASAERgRAQQEhAgwBCwNAAkACQAJAIAEtAABBCmsOBAABAQABCyABQQFqIQEMAQsgAUEBaiEBIAMtAC5BIHENAEEAIQIgA0EANgIcIAMgATYCFCADQaEhNgIQIANBBTYCDAwCC0EBIQIgASAERw0ACwsgCUEQaiQAIAJFBEAgAygCDCEADAELIAMgAjYCHEEAIQAgAygCBCIBRQ0AIAMgASAEIAMoAggRAQAiAUUNACADIAQ2AhQgAyABNgIMIAEhAAsgAAu+AgECfyAAQQA6AAAgAEHkAGoiAUEBa0EAOgAAIABBADoAAiAAQQA6AAEgAUEDa0EAOgAAIAFBAmtBADoAACAAQQA6AAMgAUEEa0EAOgAAQQAgAGtBA3EiASAAaiIAQQA2AgBB5AAgAWtBfHEiAiAAaiIBQQRrQQA2AgACQCACQQlJDQAgAEEANgIIIABBADYCBCABQQhrQQA2AgAgAUEMa0EANgIAIAJBGUkNACAAQQA2AhggAEEANgIUIABBADYCECAAQQA2AgwgAUEQa0EANgIAIAFBFGtBADYCACABQRhrQQA2AgAgAUEca0EANgIAIAIgAEEEcUEYciICayIBQSBJDQAgACACaiEAA0AgAEIANwMYIABCADcDECAAQgA3AwggAEIANwMAIABBIGohACABQSBrIgFBH0sNAAsLC1YBAX8CQCAAKAIMDQACQAJAAkACQCAALQAxDgMBAAMCCyAAKAI4IgFFDQAgASgCMCIBRQ0AIAAgAREAACIBDQMLQQAPCwALIABByhk2AhBBDiEBCyABCxoAIAAoAgxFBEAgAEHeHzYCECAAQRU2AgwLCxQAIAAoAgxBFUYEQCAAQQA2AgwLCxQAIAAoAgxBFkYEQCAAQQA2AgwLCwcAIAAoAgwLBwAgACgCEAsJACAAIAE2AhALBwAgACgCFAsrAAJAIABBJ08NAEL//////wkgAK2IQgGDUA0AIABBAnRB0DhqKAIADwsACxcAIABBL08EQAALIABBAnRB7DlqKAIAC78JAQF/QfQtIQECQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAQeQAaw70A2NiAAFhYWFhYWECAwQFYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYQYHCAkKCwwNDg9hYWFhYRBhYWFhYWFhYWFhYRFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWESExQVFhcYGRobYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1NmE3ODk6YWFhYWFhYWE7YWFhPGFhYWE9Pj9hYWFhYWFhYUBhYUFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFCQ0RFRkdISUpLTE1OT1BRUlNhYWFhYWFhYVRVVldYWVpbYVxdYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhXmFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYV9gYQtB6iwPC0GYJg8LQe0xDwtBoDcPC0HJKQ8LQbQpDwtBli0PC0HrKw8LQaI1DwtB2zQPC0HgKQ8LQeMkDwtB1SQPC0HuJA8LQeYlDwtByjQPC0HQNw8LQao1DwtB9SwPC0H2Jg8LQYIiDwtB8jMPC0G+KA8LQec3DwtBzSEPC0HAIQ8LQbglDwtByyUPC0GWJA8LQY80DwtBzTUPC0HdKg8LQe4zDwtBnDQPC0GeMQ8LQfQ1DwtB5SIPC0GvJQ8LQZkxDwtBsjYPC0H5Ng8LQcQyDwtB3SwPC0GCMQ8LQcExDwtBjTcPC0HJJA8LQew2DwtB5yoPC0HIIw8LQeIhDwtByTcPC0GlIg8LQZQiDwtB2zYPC0HeNQ8LQYYmDwtBvCsPC0GLMg8LQaAjDwtB9jAPC0GALA8LQYkrDwtBpCYPC0HyIw8LQYEoDwtBqzIPC0HrJw8LQcI2DwtBoiQPC0HPKg8LQdwjDwtBhycPC0HkNA8LQbciDwtBrTEPC0HVIg8LQa80DwtB3iYPC0HWMg8LQfQ0DwtBgTgPC0H0Nw8LQZI2DwtBnScPC0GCKQ8LQY0jDwtB1zEPC0G9NQ8LQbQ3DwtB2DAPC0G2Jw8LQZo4DwtBpyoPC0HEJw8LQa4jDwtB9SIPCwALQcomIQELIAELFwAgACAALwEuQf7/A3EgAUEAR3I7AS4LGgAgACAALwEuQf3/A3EgAUEAR0EBdHI7AS4LGgAgACAALwEuQfv/A3EgAUEAR0ECdHI7AS4LGgAgACAALwEuQff/A3EgAUEAR0EDdHI7AS4LGgAgACAALwEuQe//A3EgAUEAR0EEdHI7AS4LGgAgACAALwEuQd//A3EgAUEAR0EFdHI7AS4LGgAgACAALwEuQb//A3EgAUEAR0EGdHI7AS4LGgAgACAALwEuQf/+A3EgAUEAR0EHdHI7AS4LGgAgACAALwEuQf/9A3EgAUEAR0EIdHI7AS4LGgAgACAALwEuQf/7A3EgAUEAR0EJdHI7AS4LPgECfwJAIAAoAjgiA0UNACADKAIEIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHhEjYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIIIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEH8ETYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIMIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHsCjYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIQIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEH6HjYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIUIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHLEDYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIYIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEG3HzYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIcIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEG/FTYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIsIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEH+CDYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIgIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEGMHTYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIkIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHmFTYCEEEYIQQLIAQLOAAgAAJ/IAAvATJBFHFBFEYEQEEBIAAtAChBAUYNARogAC8BNEHlAEYMAQsgAC0AKUEFRgs6ADALWQECfwJAIAAtAChBAUYNACAALwE0IgFB5ABrQeQASQ0AIAFBzAFGDQAgAUGwAkYNACAALwEyIgBBwABxDQBBASECIABBiARxQYAERg0AIABBKHFFIQILIAILjAEBAn8CQAJAAkAgAC0AKkUNACAALQArRQ0AIAAvATIiAUECcUUNAQwCCyAALwEyIgFBAXFFDQELQQEhAiAALQAoQQFGDQAgAC8BNCIAQeQAa0HkAEkNACAAQcwBRg0AIABBsAJGDQAgAUHAAHENAEEAIQIgAUGIBHFBgARGDQAgAUEocUEARyECCyACC1cAIABBGGpCADcDACAAQgA3AwAgAEE4akIANwMAIABBMGpCADcDACAAQShqQgA3AwAgAEEgakIANwMAIABBEGpCADcDACAAQQhqQgA3AwAgAEH9ATYCHAsGACAAEDoLmi0BC38jAEEQayIKJABB3NUAKAIAIglFBEBBnNkAKAIAIgVFBEBBqNkAQn83AgBBoNkAQoCAhICAgMAANwIAQZzZACAKQQhqQXBxQdiq1aoFcyIFNgIAQbDZAEEANgIAQYDZAEEANgIAC0GE2QBBwNkENgIAQdTVAEHA2QQ2AgBB6NUAIAU2AgBB5NUAQX82AgBBiNkAQcCmAzYCAANAIAFBgNYAaiABQfTVAGoiAjYCACACIAFB7NUAaiIDNgIAIAFB+NUAaiADNgIAIAFBiNYAaiABQfzVAGoiAzYCACADIAI2AgAgAUGQ1gBqIAFBhNYAaiICNgIAIAIgAzYCACABQYzWAGogAjYCACABQSBqIgFBgAJHDQALQczZBEGBpgM2AgBB4NUAQazZACgCADYCAEHQ1QBBgKYDNgIAQdzVAEHI2QQ2AgBBzP8HQTg2AgBByNkEIQkLAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAEHsAU0EQEHE1QAoAgAiBkEQIABBE2pBcHEgAEELSRsiBEEDdiIAdiIBQQNxBEACQCABQQFxIAByQQFzIgJBA3QiAEHs1QBqIgEgAEH01QBqKAIAIgAoAggiA0YEQEHE1QAgBkF+IAJ3cTYCAAwBCyABIAM2AgggAyABNgIMCyAAQQhqIQEgACACQQN0IgJBA3I2AgQgACACaiIAIAAoAgRBAXI2AgQMEQtBzNUAKAIAIgggBE8NASABBEACQEECIAB0IgJBACACa3IgASAAdHFoIgBBA3QiAkHs1QBqIgEgAkH01QBqKAIAIgIoAggiA0YEQEHE1QAgBkF+IAB3cSIGNgIADAELIAEgAzYCCCADIAE2AgwLIAIgBEEDcjYCBCAAQQN0IgAgBGshBSAAIAJqIAU2AgAgAiAEaiIEIAVBAXI2AgQgCARAIAhBeHFB7NUAaiEAQdjVACgCACEDAn9BASAIQQN2dCIBIAZxRQRAQcTVACABIAZyNgIAIAAMAQsgACgCCAsiASADNgIMIAAgAzYCCCADIAA2AgwgAyABNgIICyACQQhqIQFB2NUAIAQ2AgBBzNUAIAU2AgAMEQtByNUAKAIAIgtFDQEgC2hBAnRB9NcAaigCACIAKAIEQXhxIARrIQUgACECA0ACQCACKAIQIgFFBEAgAkEUaigCACIBRQ0BCyABKAIEQXhxIARrIgMgBUkhAiADIAUgAhshBSABIAAgAhshACABIQIMAQsLIAAoAhghCSAAKAIMIgMgAEcEQEHU1QAoAgAaIAMgACgCCCIBNgIIIAEgAzYCDAwQCyAAQRRqIgIoAgAiAUUEQCAAKAIQIgFFDQMgAEEQaiECCwNAIAIhByABIgNBFGoiAigCACIBDQAgA0EQaiECIAMoAhAiAQ0ACyAHQQA2AgAMDwtBfyEEIABBv39LDQAgAEETaiIBQXBxIQRByNUAKAIAIghFDQBBACAEayEFAkACQAJAAn9BACAEQYACSQ0AGkEfIARB////B0sNABogBEEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+agsiBkECdEH01wBqKAIAIgJFBEBBACEBQQAhAwwBC0EAIQEgBEEZIAZBAXZrQQAgBkEfRxt0IQBBACEDA0ACQCACKAIEQXhxIARrIgcgBU8NACACIQMgByIFDQBBACEFIAIhAQwDCyABIAJBFGooAgAiByAHIAIgAEEddkEEcWpBEGooAgAiAkYbIAEgBxshASAAQQF0IQAgAg0ACwsgASADckUEQEEAIQNBAiAGdCIAQQAgAGtyIAhxIgBFDQMgAGhBAnRB9NcAaigCACEBCyABRQ0BCwNAIAEoAgRBeHEgBGsiAiAFSSEAIAIgBSAAGyEFIAEgAyAAGyEDIAEoAhAiAAR/IAAFIAFBFGooAgALIgENAAsLIANFDQAgBUHM1QAoAgAgBGtPDQAgAygCGCEHIAMgAygCDCIARwRAQdTVACgCABogACADKAIIIgE2AgggASAANgIMDA4LIANBFGoiAigCACIBRQRAIAMoAhAiAUUNAyADQRBqIQILA0AgAiEGIAEiAEEUaiICKAIAIgENACAAQRBqIQIgACgCECIBDQALIAZBADYCAAwNC0HM1QAoAgAiAyAETwRAQdjVACgCACEBAkAgAyAEayICQRBPBEAgASAEaiIAIAJBAXI2AgQgASADaiACNgIAIAEgBEEDcjYCBAwBCyABIANBA3I2AgQgASADaiIAIAAoAgRBAXI2AgRBACEAQQAhAgtBzNUAIAI2AgBB2NUAIAA2AgAgAUEIaiEBDA8LQdDVACgCACIDIARLBEAgBCAJaiIAIAMgBGsiAUEBcjYCBEHc1QAgADYCAEHQ1QAgATYCACAJIARBA3I2AgQgCUEIaiEBDA8LQQAhASAEAn9BnNkAKAIABEBBpNkAKAIADAELQajZAEJ/NwIAQaDZAEKAgISAgIDAADcCAEGc2QAgCkEMakFwcUHYqtWqBXM2AgBBsNkAQQA2AgBBgNkAQQA2AgBBgIAECyIAIARBxwBqIgVqIgZBACAAayIHcSICTwRAQbTZAEEwNgIADA8LAkBB/NgAKAIAIgFFDQBB9NgAKAIAIgggAmohACAAIAFNIAAgCEtxDQBBACEBQbTZAEEwNgIADA8LQYDZAC0AAEEEcQ0EAkACQCAJBEBBhNkAIQEDQCABKAIAIgAgCU0EQCAAIAEoAgRqIAlLDQMLIAEoAggiAQ0ACwtBABA7IgBBf0YNBSACIQZBoNkAKAIAIgFBAWsiAyAAcQRAIAIgAGsgACADakEAIAFrcWohBgsgBCAGTw0FIAZB/v///wdLDQVB/NgAKAIAIgMEQEH02AAoAgAiByAGaiEBIAEgB00NBiABIANLDQYLIAYQOyIBIABHDQEMBwsgBiADayAHcSIGQf7///8HSw0EIAYQOyEAIAAgASgCACABKAIEakYNAyAAIQELAkAgBiAEQcgAak8NACABQX9GDQBBpNkAKAIAIgAgBSAGa2pBACAAa3EiAEH+////B0sEQCABIQAMBwsgABA7QX9HBEAgACAGaiEGIAEhAAwHC0EAIAZrEDsaDAQLIAEiAEF/Rw0FDAMLQQAhAwwMC0EAIQAMCgsgAEF/Rw0CC0GA2QBBgNkAKAIAQQRyNgIACyACQf7///8HSw0BIAIQOyEAQQAQOyEBIABBf0YNASABQX9GDQEgACABTw0BIAEgAGsiBiAEQThqTQ0BC0H02ABB9NgAKAIAIAZqIgE2AgBB+NgAKAIAIAFJBEBB+NgAIAE2AgALAkACQAJAQdzVACgCACICBEBBhNkAIQEDQCAAIAEoAgAiAyABKAIEIgVqRg0CIAEoAggiAQ0ACwwCC0HU1QAoAgAiAUEARyAAIAFPcUUEQEHU1QAgADYCAAtBACEBQYjZACAGNgIAQYTZACAANgIAQeTVAEF/NgIAQejVAEGc2QAoAgA2AgBBkNkAQQA2AgADQCABQYDWAGogAUH01QBqIgI2AgAgAiABQezVAGoiAzYCACABQfjVAGogAzYCACABQYjWAGogAUH81QBqIgM2AgAgAyACNgIAIAFBkNYAaiABQYTWAGoiAjYCACACIAM2AgAgAUGM1gBqIAI2AgAgAUEgaiIBQYACRw0AC0F4IABrQQ9xIgEgAGoiAiAGQThrIgMgAWsiAUEBcjYCBEHg1QBBrNkAKAIANgIAQdDVACABNgIAQdzVACACNgIAIAAgA2pBODYCBAwCCyAAIAJNDQAgAiADSQ0AIAEoAgxBCHENAEF4IAJrQQ9xIgAgAmoiA0HQ1QAoAgAgBmoiByAAayIAQQFyNgIEIAEgBSAGajYCBEHg1QBBrNkAKAIANgIAQdDVACAANgIAQdzVACADNgIAIAIgB2pBODYCBAwBCyAAQdTVACgCAEkEQEHU1QAgADYCAAsgACAGaiEDQYTZACEBAkACQAJAA0AgAyABKAIARwRAIAEoAggiAQ0BDAILCyABLQAMQQhxRQ0BC0GE2QAhAQNAIAEoAgAiAyACTQRAIAMgASgCBGoiBSACSw0DCyABKAIIIQEMAAsACyABIAA2AgAgASABKAIEIAZqNgIEIABBeCAAa0EPcWoiCSAEQQNyNgIEIANBeCADa0EPcWoiBiAEIAlqIgRrIQEgAiAGRgRAQdzVACAENgIAQdDVAEHQ1QAoAgAgAWoiADYCACAEIABBAXI2AgQMCAtB2NUAKAIAIAZGBEBB2NUAIAQ2AgBBzNUAQczVACgCACABaiIANgIAIAQgAEEBcjYCBCAAIARqIAA2AgAMCAsgBigCBCIFQQNxQQFHDQYgBUF4cSEIIAVB/wFNBEAgBUEDdiEDIAYoAggiACAGKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwHCyACIAA2AgggACACNgIMDAYLIAYoAhghByAGIAYoAgwiAEcEQCAAIAYoAggiAjYCCCACIAA2AgwMBQsgBkEUaiICKAIAIgVFBEAgBigCECIFRQ0EIAZBEGohAgsDQCACIQMgBSIAQRRqIgIoAgAiBQ0AIABBEGohAiAAKAIQIgUNAAsgA0EANgIADAQLQXggAGtBD3EiASAAaiIHIAZBOGsiAyABayIBQQFyNgIEIAAgA2pBODYCBCACIAVBNyAFa0EPcWpBP2siAyADIAJBEGpJGyIDQSM2AgRB4NUAQazZACgCADYCAEHQ1QAgATYCAEHc1QAgBzYCACADQRBqQYzZACkCADcCACADQYTZACkCADcCCEGM2QAgA0EIajYCAEGI2QAgBjYCAEGE2QAgADYCAEGQ2QBBADYCACADQSRqIQEDQCABQQc2AgAgBSABQQRqIgFLDQALIAIgA0YNACADIAMoAgRBfnE2AgQgAyADIAJrIgU2AgAgAiAFQQFyNgIEIAVB/wFNBEAgBUF4cUHs1QBqIQACf0HE1QAoAgAiAUEBIAVBA3Z0IgNxRQRAQcTVACABIANyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRB9NcAaiEAQcjVACgCACIDQQEgAXQiBnFFBEAgACACNgIAQcjVACADIAZyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhAwJAA0AgAyIAKAIEQXhxIAVGDQEgAUEddiEDIAFBAXQhASAAIANBBHFqQRBqIgYoAgAiAw0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIIC0HQ1QAoAgAiASAETQ0AQdzVACgCACIAIARqIgIgASAEayIBQQFyNgIEQdDVACABNgIAQdzVACACNgIAIAAgBEEDcjYCBCAAQQhqIQEMCAtBACEBQbTZAEEwNgIADAcLQQAhAAsgB0UNAAJAIAYoAhwiAkECdEH01wBqIgMoAgAgBkYEQCADIAA2AgAgAA0BQcjVAEHI1QAoAgBBfiACd3E2AgAMAgsgB0EQQRQgBygCECAGRhtqIAA2AgAgAEUNAQsgACAHNgIYIAYoAhAiAgRAIAAgAjYCECACIAA2AhgLIAZBFGooAgAiAkUNACAAQRRqIAI2AgAgAiAANgIYCyABIAhqIQEgBiAIaiIGKAIEIQULIAYgBUF+cTYCBCABIARqIAE2AgAgBCABQQFyNgIEIAFB/wFNBEAgAUF4cUHs1QBqIQACf0HE1QAoAgAiAkEBIAFBA3Z0IgFxRQRAQcTVACABIAJyNgIAIAAMAQsgACgCCAsiASAENgIMIAAgBDYCCCAEIAA2AgwgBCABNgIIDAELQR8hBSABQf///wdNBEAgAUEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+aiEFCyAEIAU2AhwgBEIANwIQIAVBAnRB9NcAaiEAQcjVACgCACICQQEgBXQiA3FFBEAgACAENgIAQcjVACACIANyNgIAIAQgADYCGCAEIAQ2AgggBCAENgIMDAELIAFBGSAFQQF2a0EAIAVBH0cbdCEFIAAoAgAhAAJAA0AgACICKAIEQXhxIAFGDQEgBUEddiEAIAVBAXQhBSACIABBBHFqQRBqIgMoAgAiAA0ACyADIAQ2AgAgBCACNgIYIAQgBDYCDCAEIAQ2AggMAQsgAigCCCIAIAQ2AgwgAiAENgIIIARBADYCGCAEIAI2AgwgBCAANgIICyAJQQhqIQEMAgsCQCAHRQ0AAkAgAygCHCIBQQJ0QfTXAGoiAigCACADRgRAIAIgADYCACAADQFByNUAIAhBfiABd3EiCDYCAAwCCyAHQRBBFCAHKAIQIANGG2ogADYCACAARQ0BCyAAIAc2AhggAygCECIBBEAgACABNgIQIAEgADYCGAsgA0EUaigCACIBRQ0AIABBFGogATYCACABIAA2AhgLAkAgBUEPTQRAIAMgBCAFaiIAQQNyNgIEIAAgA2oiACAAKAIEQQFyNgIEDAELIAMgBGoiAiAFQQFyNgIEIAMgBEEDcjYCBCACIAVqIAU2AgAgBUH/AU0EQCAFQXhxQezVAGohAAJ/QcTVACgCACIBQQEgBUEDdnQiBXFFBEBBxNUAIAEgBXI2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEH01wBqIQBBASABdCIEIAhxRQRAIAAgAjYCAEHI1QAgBCAIcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQQCQANAIAQiACgCBEF4cSAFRg0BIAFBHXYhBCABQQF0IQEgACAEQQRxakEQaiIGKAIAIgQNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAsgA0EIaiEBDAELAkAgCUUNAAJAIAAoAhwiAUECdEH01wBqIgIoAgAgAEYEQCACIAM2AgAgAw0BQcjVACALQX4gAXdxNgIADAILIAlBEEEUIAkoAhAgAEYbaiADNgIAIANFDQELIAMgCTYCGCAAKAIQIgEEQCADIAE2AhAgASADNgIYCyAAQRRqKAIAIgFFDQAgA0EUaiABNgIAIAEgAzYCGAsCQCAFQQ9NBEAgACAEIAVqIgFBA3I2AgQgACABaiIBIAEoAgRBAXI2AgQMAQsgACAEaiIHIAVBAXI2AgQgACAEQQNyNgIEIAUgB2ogBTYCACAIBEAgCEF4cUHs1QBqIQFB2NUAKAIAIQMCf0EBIAhBA3Z0IgIgBnFFBEBBxNUAIAIgBnI2AgAgAQwBCyABKAIICyICIAM2AgwgASADNgIIIAMgATYCDCADIAI2AggLQdjVACAHNgIAQczVACAFNgIACyAAQQhqIQELIApBEGokACABC0MAIABFBEA/AEEQdA8LAkAgAEH//wNxDQAgAEEASA0AIABBEHZAACIAQX9GBEBBtNkAQTA2AgBBfw8LIABBEHQPCwALC5lCIgBBgAgLDQEAAAAAAAAAAgAAAAMAQZgICwUEAAAABQBBqAgLCQYAAAAHAAAACABB5AgLwjJJbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBFeHBlY3RlZCBMRiBhZnRlciBoZWFkZXJzAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMAVXNlciBjYWxsYmFjayBlcnJvcgBgb25fcmVzZXRgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19oZWFkZXJgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2JlZ2luYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlYCBjYWxsYmFjayBlcnJvcgBgb25fc3RhdHVzX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdmVyc2lvbl9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3VybF9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3Byb3RvY29sX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fcHJvdG9jb2wARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgAVHJhbnNmZXItRW5jb2RpbmcgY2FuJ3QgYmUgcHJlc2VudCB3aXRoIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgc2l6ZQBFeHBlY3RlZCBMRiBhZnRlciBjaHVuayBzaXplAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBVbmV4cGVjdGVkIHdoaXRlc3BhY2UgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciBjaHVuayBleHRlbnNpb24gdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIHF1b3RlZC1wYWlyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAFBhdXNlZCBieSBvbl9oZWFkZXJzX2NvbXBsZXRlAEludmFsaWQgRU9GIHN0YXRlAG9uX3Jlc2V0IHBhdXNlAG9uX2NodW5rX2hlYWRlciBwYXVzZQBvbl9tZXNzYWdlX2JlZ2luIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZSBwYXVzZQBvbl9zdGF0dXNfY29tcGxldGUgcGF1c2UAb25fdmVyc2lvbl9jb21wbGV0ZSBwYXVzZQBvbl91cmxfY29tcGxldGUgcGF1c2UAb25fcHJvdG9jb2xfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX3ZhbHVlX2NvbXBsZXRlIHBhdXNlAG9uX21lc3NhZ2VfY29tcGxldGUgcGF1c2UAb25fbWV0aG9kX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl9maWVsZF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fbmFtZSBwYXVzZQBVbmV4cGVjdGVkIHNwYWNlIGFmdGVyIHN0YXJ0IGxpbmUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciByZXNwb25zZSBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgZXh0ZW5zaW9uIG5hbWUASW52YWxpZCBzdGF0dXMgY29kZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABNaXNzaW5nIGV4cGVjdGVkIENSIGFmdGVyIGNodW5rIGRhdGEARXhwZWN0ZWQgTEYgYWZ0ZXIgY2h1bmsgZGF0YQBVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AARGF0YSBhZnRlciBgQ29ubmVjdGlvbjogY2xvc2VgAFNXSVRDSF9QUk9YWQBVU0VfUFJPWFkATUtBQ1RJVklUWQBVTlBST0NFU1NBQkxFX0VOVElUWQBRVUVSWQBDT1BZAE1PVkVEX1BFUk1BTkVOVExZAFRPT19FQVJMWQBOT1RJRlkARkFJTEVEX0RFUEVOREVOQ1kAQkFEX0dBVEVXQVkAUExBWQBQVVQAQ0hFQ0tPVVQAR0FURVdBWV9USU1FT1VUAFJFUVVFU1RfVElNRU9VVABORVRXT1JLX0NPTk5FQ1RfVElNRU9VVABDT05ORUNUSU9OX1RJTUVPVVQATE9HSU5fVElNRU9VVABORVRXT1JLX1JFQURfVElNRU9VVABQT1NUAE1JU0RJUkVDVEVEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfTE9BRF9CQUxBTkNFRF9SRVFVRVNUAEJBRF9SRVFVRVNUAEhUVFBfUkVRVUVTVF9TRU5UX1RPX0hUVFBTX1BPUlQAUkVQT1JUAElNX0FfVEVBUE9UAFJFU0VUX0NPTlRFTlQATk9fQ09OVEVOVABQQVJUSUFMX0NPTlRFTlQASFBFX0lOVkFMSURfQ09OU1RBTlQASFBFX0NCX1JFU0VUAEdFVABIUEVfU1RSSUNUAENPTkZMSUNUAFRFTVBPUkFSWV9SRURJUkVDVABQRVJNQU5FTlRfUkVESVJFQ1QAQ09OTkVDVABNVUxUSV9TVEFUVVMASFBFX0lOVkFMSURfU1RBVFVTAFRPT19NQU5ZX1JFUVVFU1RTAEVBUkxZX0hJTlRTAFVOQVZBSUxBQkxFX0ZPUl9MRUdBTF9SRUFTT05TAE9QVElPTlMAU1dJVENISU5HX1BST1RPQ09MUwBWQVJJQU5UX0FMU09fTkVHT1RJQVRFUwBNVUxUSVBMRV9DSE9JQ0VTAElOVEVSTkFMX1NFUlZFUl9FUlJPUgBXRUJfU0VSVkVSX1VOS05PV05fRVJST1IAUkFJTEdVTl9FUlJPUgBJREVOVElUWV9QUk9WSURFUl9BVVRIRU5USUNBVElPTl9FUlJPUgBTU0xfQ0VSVElGSUNBVEVfRVJST1IASU5WQUxJRF9YX0ZPUldBUkRFRF9GT1IAU0VUX1BBUkFNRVRFUgBHRVRfUEFSQU1FVEVSAEhQRV9VU0VSAFNFRV9PVEhFUgBIUEVfQ0JfQ0hVTktfSEVBREVSAEV4cGVjdGVkIExGIGFmdGVyIENSAE1LQ0FMRU5EQVIAU0VUVVAAV0VCX1NFUlZFUl9JU19ET1dOAFRFQVJET1dOAEhQRV9DTE9TRURfQ09OTkVDVElPTgBIRVVSSVNUSUNfRVhQSVJBVElPTgBESVNDT05ORUNURURfT1BFUkFUSU9OAE5PTl9BVVRIT1JJVEFUSVZFX0lORk9STUFUSU9OAEhQRV9JTlZBTElEX1ZFUlNJT04ASFBFX0NCX01FU1NBR0VfQkVHSU4AU0lURV9JU19GUk9aRU4ASFBFX0lOVkFMSURfSEVBREVSX1RPS0VOAElOVkFMSURfVE9LRU4ARk9SQklEREVOAEVOSEFOQ0VfWU9VUl9DQUxNAEhQRV9JTlZBTElEX1VSTABCTE9DS0VEX0JZX1BBUkVOVEFMX0NPTlRST0wATUtDT0wAQUNMAEhQRV9JTlRFUk5BTABSRVFVRVNUX0hFQURFUl9GSUVMRFNfVE9PX0xBUkdFX1VOT0ZGSUNJQUwASFBFX09LAFVOTElOSwBVTkxPQ0sAUFJJAFJFVFJZX1dJVEgASFBFX0lOVkFMSURfQ09OVEVOVF9MRU5HVEgASFBFX1VORVhQRUNURURfQ09OVEVOVF9MRU5HVEgARkxVU0gAUFJPUFBBVENIAE0tU0VBUkNIAFVSSV9UT09fTE9ORwBQUk9DRVNTSU5HAE1JU0NFTExBTkVPVVNfUEVSU0lTVEVOVF9XQVJOSU5HAE1JU0NFTExBTkVPVVNfV0FSTklORwBIUEVfSU5WQUxJRF9UUkFOU0ZFUl9FTkNPRElORwBFeHBlY3RlZCBDUkxGAEhQRV9JTlZBTElEX0NIVU5LX1NJWkUATU9WRQBDT05USU5VRQBIUEVfQ0JfU1RBVFVTX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJTX0NPTVBMRVRFAEhQRV9DQl9WRVJTSU9OX0NPTVBMRVRFAEhQRV9DQl9VUkxfQ09NUExFVEUASFBFX0NCX1BST1RPQ09MX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8sIFJUU1AvIG9yIElDRS8A5xUAAK8VAACkEgAAkhoAACYWAACeFAAA2xkAAHkVAAB+EgAA/hQAADYVAAALFgAA2BYAAPMSAABCGAAArBYAABIVAAAUFwAA7xcAAEgUAABxFwAAshoAAGsZAAB+GQAANRQAAIIaAABEFwAA/RYAAB4YAACHFwAAqhkAAJMSAAAHGAAALBcAAMoXAACkFwAA5xUAAOcVAABYFwAAOxgAAKASAAAtHAAAwxEAAEgRAADeEgAAQhMAAKQZAAD9EAAA9xUAAKUVAADvFgAA+BkAAEoWAABWFgAA9RUAAAoaAAAIGgAAARoAAKsVAABCEgAA1xAAAEwRAAAFGQAAVBYAAB4RAADKGQAAyBkAAE4WAAD/GAAAcRQAAPAVAADuFQAAlBkAAPwVAAC/GQAAmxkAAHwUAABDEQAAcBgAAJUUAAAnFAAAGRQAANUSAADUGQAARBYAAPcQAEG5OwsBAQBB0DsL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEDAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBuj0LBAEAAAIAQdE9C14DBAMDAwMDAAADAwADAwADAwMDAwMDAwMDAAUAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAwADAEG6PwsEAQAAAgBB0T8LXgMAAwMDAwMAAAMDAAMDAAMDAwMDAwMDAwMABAAFAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwADAAMAQbDBAAsNbG9zZWVlcC1hbGl2ZQBBycEACwEBAEHgwQAL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBycMACwEBAEHgwwAL5wEBAQEBAQEBAQEBAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAWNodW5rZWQAQfHFAAteAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBB0McACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQYDIAAsgcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQpTTQ0KDQoAQanIAAsFAQIAAQMAQcDIAAtfBAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanKAAsFAQIAAQMAQcDKAAtfBAUFBgUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanMAAsEAQAAAQBBwcwAC14CAgACAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAEGpzgALBQECAAEDAEHAzgALXwQFAAAFBQUFBQUFBQUFBQYFBQUFBQUFBQUFBQUABQAHCAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQAFAAUABQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAAAAFAEGp0AALBQEBAAEBAEHA0AALAQEAQdrQAAtBAgAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQanSAAsFAQEAAQEAQcDSAAsBAQBBytIACwYCAAAAAAIAQeHSAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBBoNQAC50BTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRVVFUllPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFVFRQQ0VUU1BBRFRQLw==`, `base64`) });
}));
// node_modules/undici/lib/llhttp/llhttp_simd-wasm.js
var require_llhttp_simd_wasm = __commonJSMin(((exports, module) => {
	const { Buffer } = __require("node:buffer");
	let wasmBuffer;
	Object.defineProperty(module, "exports", { get: () => wasmBuffer ||= Buffer.from(`AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAn9/AGABfwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAzU0BQYAAAMAAAAAAAADAQMAAwMDAAACAAAAAAICAgICAgICAgIBAQEBAQEBAQEBAwAAAwAAAAQFAXABExMFAwEAAgYIAX8BQcDZBAsHxQcoBm1lbW9yeQIAC19pbml0aWFsaXplAAgZX19pbmRpcmVjdF9mdW5jdGlvbl90YWJsZQEAC2xsaHR0cF9pbml0AAkYbGxodHRwX3Nob3VsZF9rZWVwX2FsaXZlADcMbGxodHRwX2FsbG9jAAsGbWFsbG9jADkLbGxodHRwX2ZyZWUADARmcmVlAAwPbGxodHRwX2dldF90eXBlAA0VbGxodHRwX2dldF9odHRwX21ham9yAA4VbGxodHRwX2dldF9odHRwX21pbm9yAA8RbGxodHRwX2dldF9tZXRob2QAEBZsbGh0dHBfZ2V0X3N0YXR1c19jb2RlABESbGxodHRwX2dldF91cGdyYWRlABIMbGxodHRwX3Jlc2V0ABMObGxodHRwX2V4ZWN1dGUAFBRsbGh0dHBfc2V0dGluZ3NfaW5pdAAVDWxsaHR0cF9maW5pc2gAFgxsbGh0dHBfcGF1c2UAFw1sbGh0dHBfcmVzdW1lABgbbGxodHRwX3Jlc3VtZV9hZnRlcl91cGdyYWRlABkQbGxodHRwX2dldF9lcnJubwAaF2xsaHR0cF9nZXRfZXJyb3JfcmVhc29uABsXbGxodHRwX3NldF9lcnJvcl9yZWFzb24AHBRsbGh0dHBfZ2V0X2Vycm9yX3BvcwAdEWxsaHR0cF9lcnJub19uYW1lAB4SbGxodHRwX21ldGhvZF9uYW1lAB8SbGxodHRwX3N0YXR1c19uYW1lACAabGxodHRwX3NldF9sZW5pZW50X2hlYWRlcnMAISFsbGh0dHBfc2V0X2xlbmllbnRfY2h1bmtlZF9sZW5ndGgAIh1sbGh0dHBfc2V0X2xlbmllbnRfa2VlcF9hbGl2ZQAjJGxsaHR0cF9zZXRfbGVuaWVudF90cmFuc2Zlcl9lbmNvZGluZwAkGmxsaHR0cF9zZXRfbGVuaWVudF92ZXJzaW9uACUjbGxodHRwX3NldF9sZW5pZW50X2RhdGFfYWZ0ZXJfY2xvc2UAJidsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfbGZfYWZ0ZXJfY3IAJyxsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfY3JsZl9hZnRlcl9jaHVuawAoKGxsaHR0cF9zZXRfbGVuaWVudF9vcHRpb25hbF9jcl9iZWZvcmVfbGYAKSpsbGh0dHBfc2V0X2xlbmllbnRfc3BhY2VzX2FmdGVyX2NodW5rX3NpemUAKhhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YANgkYAQBBAQsSAQIDBAUKBgcyNDMuKy8tLDAxCuzaAjQWAEHA1QAoAgAEQAALQcDVAEEBNgIACxQAIAAQOCAAIAI2AjggACABOgAoCxQAIAAgAC8BNCAALQAwIAAQNxAACx4BAX9BwAAQOiIBEDggAUGACDYCOCABIAA6ACggAQuPDAEHfwJAIABFDQAgAEEIayIBIABBBGsoAgAiAEF4cSIEaiEFAkAgAEEBcQ0AIABBA3FFDQEgASABKAIAIgBrIgFB1NUAKAIASQ0BIAAgBGohBAJAAkBB2NUAKAIAIAFHBEAgAEH/AU0EQCAAQQN2IQMgASgCCCIAIAEoAgwiAkYEQEHE1QBBxNUAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgASgCGCEGIAEgASgCDCIARwRAIAAgASgCCCICNgIIIAIgADYCDAwDCyABQRRqIgMoAgAiAkUEQCABKAIQIgJFDQIgAUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSgCBCIAQQNxQQNHDQIgBSAAQX5xNgIEQczVACAENgIAIAUgBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgASgCHCICQQJ0QfTXAGoiAygCACABRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAFGG2ogADYCACAARQ0BCyAAIAY2AhggASgCECICBEAgACACNgIQIAIgADYCGAsgAUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBU8NACAFKAIEIgBBAXFFDQACQAJAAkACQCAAQQJxRQRAQdzVACgCACAFRgRAQdzVACABNgIAQdDVAEHQ1QAoAgAgBGoiADYCACABIABBAXI2AgQgAUHY1QAoAgBHDQZBzNUAQQA2AgBB2NUAQQA2AgAMBgtB2NUAKAIAIAVGBEBB2NUAIAE2AgBBzNUAQczVACgCACAEaiIANgIAIAEgAEEBcjYCBCAAIAFqIAA2AgAMBgsgAEF4cSAEaiEEIABB/wFNBEAgAEEDdiEDIAUoAggiACAFKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwFCyACIAA2AgggACACNgIMDAQLIAUoAhghBiAFIAUoAgwiAEcEQEHU1QAoAgAaIAAgBSgCCCICNgIIIAIgADYCDAwDCyAFQRRqIgMoAgAiAkUEQCAFKAIQIgJFDQIgBUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSAAQX5xNgIEIAEgBGogBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgBSgCHCICQQJ0QfTXAGoiAygCACAFRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAVGG2ogADYCACAARQ0BCyAAIAY2AhggBSgCECICBEAgACACNgIQIAIgADYCGAsgBUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBGogBDYCACABIARBAXI2AgQgAUHY1QAoAgBHDQBBzNUAIAQ2AgAMAQsgBEH/AU0EQCAEQXhxQezVAGohAAJ/QcTVACgCACICQQEgBEEDdnQiA3FFBEBBxNUAIAIgA3I2AgAgAAwBCyAAKAIICyICIAE2AgwgACABNgIIIAEgADYCDCABIAI2AggMAQtBHyECIARB////B00EQCAEQSYgBEEIdmciAGt2QQFxIABBAXRrQT5qIQILIAEgAjYCHCABQgA3AhAgAkECdEH01wBqIQACQEHI1QAoAgAiA0EBIAJ0IgdxRQRAIAAgATYCAEHI1QAgAyAHcjYCACABIAA2AhggASABNgIIIAEgATYCDAwBCyAEQRkgAkEBdmtBACACQR9HG3QhAiAAKAIAIQACQANAIAAiAygCBEF4cSAERg0BIAJBHXYhACACQQF0IQIgAyAAQQRxakEQaiIHKAIAIgANAAsgByABNgIAIAEgAzYCGCABIAE2AgwgASABNgIIDAELIAMoAggiACABNgIMIAMgATYCCCABQQA2AhggASADNgIMIAEgADYCCAtB5NUAQeTVACgCAEEBayIAQX8gABs2AgALCwcAIAAtACgLBwAgAC0AKgsHACAALQArCwcAIAAtACkLBwAgAC8BNAsHACAALQAwC0ABBH8gACgCGCEBIAAvAS4hAiAALQAoIQMgACgCOCEEIAAQOCAAIAQ2AjggACADOgAoIAAgAjsBLiAAIAE2AhgLhocCAwd/A34BeyABIAJqIQQCQCAAIgMoAgwiAA0AIAMoAgQEQCADIAE2AgQLIwBBEGsiCSQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADKAIcIgJBAmsO/AEB+QECAwQFBgcICQoLDA0ODxAREvgBE/cBFBX2ARYX9QEYGRobHB0eHyD9AfsBIfQBIiMkJSYnKCkqK/MBLC0uLzAxMvIB8QEzNPAB7wE1Njc4OTo7PD0+P0BBQkNERUZHSElKS0xNTk/6AVBRUlPuAe0BVOwBVesBVldYWVrqAVtcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBuAG5AboBuwG8Ab0BvgG/AcABwQHCAcMBxAHFAcYBxwHIAckBygHLAcwBzQHOAekB6AHPAecB0AHmAdEB0gHTAdQB5QHVAdYB1wHYAdkB2gHbAdwB3QHeAd8B4AHhAeIB4wEA/AELQQAM4wELQQ4M4gELQQ0M4QELQQ8M4AELQRAM3wELQRMM3gELQRQM3QELQRUM3AELQRYM2wELQRcM2gELQRgM2QELQRkM2AELQRoM1wELQRsM1gELQRwM1QELQR0M1AELQR4M0wELQR8M0gELQSAM0QELQSEM0AELQQgMzwELQSIMzgELQSQMzQELQSMMzAELQQcMywELQSUMygELQSYMyQELQScMyAELQSgMxwELQRIMxgELQREMxQELQSkMxAELQSoMwwELQSsMwgELQSwMwQELQd4BDMABC0EuDL8BC0EvDL4BC0EwDL0BC0ExDLwBC0EyDLsBC0EzDLoBC0E0DLkBC0HfAQy4AQtBNQy3AQtBOQy2AQtBDAy1AQtBNgy0AQtBNwyzAQtBOAyyAQtBPgyxAQtBOgywAQtB4AEMrwELQQsMrgELQT8MrQELQTsMrAELQQoMqwELQTwMqgELQT0MqQELQeEBDKgBC0HBAAynAQtBwAAMpgELQcIADKUBC0EJDKQBC0EtDKMBC0HDAAyiAQtBxAAMoQELQcUADKABC0HGAAyfAQtBxwAMngELQcgADJ0BC0HJAAycAQtBygAMmwELQcsADJoBC0HMAAyZAQtBzQAMmAELQc4ADJcBC0HPAAyWAQtB0AAMlQELQdEADJQBC0HSAAyTAQtB0wAMkgELQdUADJEBC0HUAAyQAQtB1gAMjwELQdcADI4BC0HYAAyNAQtB2QAMjAELQdoADIsBC0HbAAyKAQtB3AAMiQELQd0ADIgBC0HeAAyHAQtB3wAMhgELQeAADIUBC0HhAAyEAQtB4gAMgwELQeMADIIBC0HkAAyBAQtB5QAMgAELQeIBDH8LQeYADH4LQecADH0LQQYMfAtB6AAMewtBBQx6C0HpAAx5C0EEDHgLQeoADHcLQesADHYLQewADHULQe0ADHQLQQMMcwtB7gAMcgtB7wAMcQtB8AAMcAtB8gAMbwtB8QAMbgtB8wAMbQtB9AAMbAtB9QAMawtB9gAMagtBAgxpC0H3AAxoC0H4AAxnC0H5AAxmC0H6AAxlC0H7AAxkC0H8AAxjC0H9AAxiC0H+AAxhC0H/AAxgC0GAAQxfC0GBAQxeC0GCAQxdC0GDAQxcC0GEAQxbC0GFAQxaC0GGAQxZC0GHAQxYC0GIAQxXC0GJAQxWC0GKAQxVC0GLAQxUC0GMAQxTC0GNAQxSC0GOAQxRC0GPAQxQC0GQAQxPC0GRAQxOC0GSAQxNC0GTAQxMC0GUAQxLC0GVAQxKC0GWAQxJC0GXAQxIC0GYAQxHC0GZAQxGC0GaAQxFC0GbAQxEC0GcAQxDC0GdAQxCC0GeAQxBC0GfAQxAC0GgAQw/C0GhAQw+C0GiAQw9C0GjAQw8C0GkAQw7C0GlAQw6C0GmAQw5C0GnAQw4C0GoAQw3C0GpAQw2C0GqAQw1C0GrAQw0C0GsAQwzC0GtAQwyC0GuAQwxC0GvAQwwC0GwAQwvC0GxAQwuC0GyAQwtC0GzAQwsC0G0AQwrC0G1AQwqC0G2AQwpC0G3AQwoC0G4AQwnC0G5AQwmC0G6AQwlC0G7AQwkC0G8AQwjC0G9AQwiC0G+AQwhC0G/AQwgC0HAAQwfC0HBAQweC0HCAQwdC0EBDBwLQcMBDBsLQcQBDBoLQcUBDBkLQcYBDBgLQccBDBcLQcgBDBYLQckBDBULQcoBDBQLQcsBDBMLQcwBDBILQc0BDBELQc4BDBALQc8BDA8LQdABDA4LQdEBDA0LQdIBDAwLQdMBDAsLQdQBDAoLQdUBDAkLQdYBDAgLQeMBDAcLQdcBDAYLQdgBDAULQdkBDAQLQdoBDAMLQdsBDAILQd0BDAELQdwBCyECA0ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAMCfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAn8CQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAwJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCACDuMBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISMkJScoKZ4DmwOaA5EDigODA4AD/QL7AvgC8gLxAu8C7QLoAucC5gLlAuQC3ALbAtoC2QLYAtcC1gLVAs8CzgLMAssCygLJAsgCxwLGAsQCwwK+ArwCugK5ArgCtwK2ArUCtAKzArICsQKwAq4CrQKpAqgCpwKmAqUCpAKjAqICoQKgAp8CmAKQAowCiwKKAoEC/gH9AfwB+wH6AfkB+AH3AfUB8wHwAesB6QHoAecB5gHlAeQB4wHiAeEB4AHfAd4B3QHcAdoB2QHYAdcB1gHVAdQB0wHSAdEB0AHPAc4BzQHMAcsBygHJAcgBxwHGAcUBxAHDAcIBwQHAAb8BvgG9AbwBuwG6AbkBuAG3AbYBtQG0AbMBsgGxAbABrwGuAa0BrAGrAaoBqQGoAacBpgGlAaQBowGiAZ8BngGZAZgBlwGWAZUBlAGTAZIBkQGQAY8BjQGMAYcBhgGFAYQBgwGCAX18e3p5dnV0UFFSU1RVCyABIARHDXJB/QEhAgy+AwsgASAERw2YAUHbASECDL0DCyABIARHDfEBQY4BIQIMvAMLIAEgBEcN/AFBhAEhAgy7AwsgASAERw2KAkH/ACECDLoDCyABIARHDZECQf0AIQIMuQMLIAEgBEcNlAJB+wAhAgy4AwsgASAERw0eQR4hAgy3AwsgASAERw0ZQRghAgy2AwsgASAERw3KAkHNACECDLUDCyABIARHDdUCQcYAIQIMtAMLIAEgBEcN1gJBwwAhAgyzAwsgASAERw3cAkE4IQIMsgMLIAMtADBBAUYNrQMMiQMLQQAhAAJAAkACQCADLQAqRQ0AIAMtACtFDQAgAy8BMiICQQJxRQ0BDAILIAMvATIiAkEBcUUNAQtBASEAIAMtAChBAUYNACADLwE0IgZB5ABrQeQASQ0AIAZBzAFGDQAgBkGwAkYNACACQcAAcQ0AQQAhACACQYgEcUGABEYNACACQShxQQBHIQALIANBADsBMiADQQA6ADECQCAARQRAIANBADoAMSADLQAuQQRxDQEMsQMLIANCADcDIAsgA0EAOgAxIANBAToANgxIC0EAIQACQCADKAI4IgJFDQAgAigCMCICRQ0AIAMgAhEAACEACyAARQ1IIABBFUcNYiADQQQ2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgyvAwsgASAERgRAQQYhAgyvAwsgAS0AAEEKRw0ZIAFBAWohAQwaCyADQgA3AyBBEiECDJQDCyABIARHDYoDQSMhAgysAwsgASAERgRAQQchAgysAwsCQAJAIAEtAABBCmsOBAEYGAAYCyABQQFqIQFBECECDJMDCyABQQFqIQEgA0Evai0AAEEBcQ0XQQAhAiADQQA2AhwgAyABNgIUIANBmSA2AhAgA0EZNgIMDKsDCyADIAMpAyAiDCAEIAFrrSIKfSILQgAgCyAMWBs3AyAgCiAMWg0YQQghAgyqAwsgASAERwRAIANBCTYCCCADIAE2AgRBFCECDJEDC0EJIQIMqQMLIAMpAyBQDa4CDEMLIAEgBEYEQEELIQIMqAMLIAEtAABBCkcNFiABQQFqIQEMFwsgA0Evai0AAEEBcUUNGQwmC0EAIQACQCADKAI4IgJFDQAgAigCUCICRQ0AIAMgAhEAACEACyAADRkMQgtBACEAAkAgAygCOCICRQ0AIAIoAlAiAkUNACADIAIRAAAhAAsgAA0aDCQLQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANGwwyCyADQS9qLQAAQQFxRQ0cDCILQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQAAIQALIAANHAxCC0EAIQACQCADKAI4IgJFDQAgAigCVCICRQ0AIAMgAhEAACEACyAADR0MIAsgASAERgRAQRMhAgygAwsCQCABLQAAIgBBCmsOBB8jIwAiCyABQQFqIQEMHwtBACEAAkAgAygCOCICRQ0AIAIoAlQiAkUNACADIAIRAAAhAAsgAA0iDEILIAEgBEYEQEEWIQIMngMLIAEtAABBwMEAai0AAEEBRw0jDIMDCwJAA0AgAS0AAEGwO2otAAAiAEEBRwRAAkAgAEECaw4CAwAnCyABQQFqIQFBISECDIYDCyAEIAFBAWoiAUcNAAtBGCECDJ0DCyADKAIEIQBBACECIANBADYCBCADIAAgAUEBaiIBEDQiAA0hDEELQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQAAIQALIAANIwwqCyABIARGBEBBHCECDJsDCyADQQo2AgggAyABNgIEQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANJUEkIQIMgQMLIAEgBEcEQANAIAEtAABBsD1qLQAAIgBBA0cEQCAAQQFrDgUYGiaCAyUmCyAEIAFBAWoiAUcNAAtBGyECDJoDC0EbIQIMmQMLA0AgAS0AAEGwP2otAAAiAEEDRwRAIABBAWsOBQ8RJxMmJwsgBCABQQFqIgFHDQALQR4hAgyYAwsgASAERwRAIANBCzYCCCADIAE2AgRBByECDP8CC0EfIQIMlwMLIAEgBEYEQEEgIQIMlwMLAkAgAS0AAEENaw4ULj8/Pz8/Pz8/Pz8/Pz8/Pz8/PwA/C0EAIQIgA0EANgIcIANBvws2AhAgA0ECNgIMIAMgAUEBajYCFAyWAwsgA0EvaiECA0AgASAERgRAQSEhAgyXAwsCQAJAAkAgAS0AACIAQQlrDhgCACkpASkpKSkpKSkpKSkpKSkpKSkpKQInCyABQQFqIQEgA0Evai0AAEEBcUUNCgwYCyABQQFqIQEMFwsgAUEBaiEBIAItAABBAnENAAtBACECIANBADYCHCADIAE2AhQgA0GfFTYCECADQQw2AgwMlQMLIAMtAC5BgAFxRQ0BC0EAIQACQCADKAI4IgJFDQAgAigCXCICRQ0AIAMgAhEAACEACyAARQ3mAiAAQRVGBEAgA0EkNgIcIAMgATYCFCADQZsbNgIQIANBFTYCDEEAIQIMlAMLQQAhAiADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIMDJMDC0EAIQIgA0EANgIcIAMgATYCFCADQb4gNgIQIANBAjYCDAySAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEgDKdqIgEQMiIARQ0rIANBBzYCHCADIAE2AhQgAyAANgIMDJEDCyADLQAuQcAAcUUNAQtBACEAAkAgAygCOCICRQ0AIAIoAlgiAkUNACADIAIRAAAhAAsgAEUNKyAAQRVGBEAgA0EKNgIcIAMgATYCFCADQesZNgIQIANBFTYCDEEAIQIMkAMLQQAhAiADQQA2AhwgAyABNgIUIANBkww2AhAgA0ETNgIMDI8DC0EAIQIgA0EANgIcIAMgATYCFCADQYIVNgIQIANBAjYCDAyOAwtBACECIANBADYCHCADIAE2AhQgA0HdFDYCECADQRk2AgwMjQMLQQAhAiADQQA2AhwgAyABNgIUIANB5h02AhAgA0EZNgIMDIwDCyAAQRVGDT1BACECIANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwMiwMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDMiAEUNKCADQQ02AhwgAyABNgIUIAMgADYCDAyKAwsgAEEVRg06QQAhAiADQQA2AhwgAyABNgIUIANB0A82AhAgA0EiNgIMDIkDCyADKAIEIQBBACECIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDCgLIANBDjYCHCADIAA2AgwgAyABQQFqNgIUDIgDCyAAQRVGDTdBACECIANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwMhwMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDMiAEUEQCABQQFqIQEMJwsgA0EPNgIcIAMgADYCDCADIAFBAWo2AhQMhgMLQQAhAiADQQA2AhwgAyABNgIUIANB4hc2AhAgA0EZNgIMDIUDCyAAQRVGDTNBACECIANBADYCHCADIAE2AhQgA0HWDDYCECADQSM2AgwMhAMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUNJSADQRE2AhwgAyABNgIUIAMgADYCDAyDAwsgAEEVRg0wQQAhAiADQQA2AhwgAyABNgIUIANB1gw2AhAgA0EjNgIMDIIDCyADKAIEIQBBACECIANBADYCBCADIAAgARA0IgBFBEAgAUEBaiEBDCULIANBEjYCHCADIAA2AgwgAyABQQFqNgIUDIEDCyADQS9qLQAAQQFxRQ0BC0EXIQIM5gILQQAhAiADQQA2AhwgAyABNgIUIANB4hc2AhAgA0EZNgIMDP4CCyAAQTtHDQAgAUEBaiEBDAwLQQAhAiADQQA2AhwgAyABNgIUIANBkhg2AhAgA0ECNgIMDPwCCyAAQRVGDShBACECIANBADYCHCADIAE2AhQgA0HWDDYCECADQSM2AgwM+wILIANBFDYCHCADIAE2AhQgAyAANgIMDPoCCyADKAIEIQBBACECIANBADYCBCADIAAgARA0IgBFBEAgAUEBaiEBDPUCCyADQRU2AhwgAyAANgIMIAMgAUEBajYCFAz5AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQzzAgsgA0EXNgIcIAMgADYCDCADIAFBAWo2AhQM+AILIABBFUYNI0EAIQIgA0EANgIcIAMgATYCFCADQdYMNgIQIANBIzYCDAz3AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQwdCyADQRk2AhwgAyAANgIMIAMgAUEBajYCFAz2AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQzvAgsgA0EaNgIcIAMgADYCDCADIAFBAWo2AhQM9QILIABBFUYNH0EAIQIgA0EANgIcIAMgATYCFCADQdAPNgIQIANBIjYCDAz0AgsgAygCBCEAIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDBsLIANBHDYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgzzAgsgAygCBCEAIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDOsCCyADQR02AhwgAyAANgIMIAMgAUEBajYCFEEAIQIM8gILIABBO0cNASABQQFqIQELQSYhAgzXAgtBACECIANBADYCHCADIAE2AhQgA0GfFTYCECADQQw2AgwM7wILIAEgBEcEQANAIAEtAABBIEcNhAIgBCABQQFqIgFHDQALQSwhAgzvAgtBLCECDO4CCyABIARGBEBBNCECDO4CCwJAAkADQAJAIAEtAABBCmsOBAIAAAMACyAEIAFBAWoiAUcNAAtBNCECDO8CCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNnwIgA0EyNgIcIAMgATYCFCADIAA2AgxBACECDO4CCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUEQCABQQFqIQEMnwILIANBMjYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgztAgsgASAERwRAAkADQCABLQAAQTBrIgBB/wFxQQpPBEBBOiECDNcCCyADKQMgIgtCmbPmzJmz5swZVg0BIAMgC0IKfiIKNwMgIAogAK1C/wGDIgtCf4VWDQEgAyAKIAt8NwMgIAQgAUEBaiIBRw0AC0HAACECDO4CCyADKAIEIQAgA0EANgIEIAMgACABQQFqIgEQMSIADRcM4gILQcAAIQIM7AILIAEgBEYEQEHJACECDOwCCwJAA0ACQCABLQAAQQlrDhgAAqICogKpAqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAgCiAgsgBCABQQFqIgFHDQALQckAIQIM7AILIAFBAWohASADQS9qLQAAQQFxDaUCIANBADYCHCADIAE2AhQgA0GXEDYCECADQQo2AgxBACECDOsCCyABIARHBEADQCABLQAAQSBHDRUgBCABQQFqIgFHDQALQfgAIQIM6wILQfgAIQIM6gILIANBAjoAKAw4C0EAIQIgA0EANgIcIANBvws2AhAgA0ECNgIMIAMgAUEBajYCFAzoAgtBACECDM4CC0ENIQIMzQILQRMhAgzMAgtBFSECDMsCC0EWIQIMygILQRghAgzJAgtBGSECDMgCC0EaIQIMxwILQRshAgzGAgtBHCECDMUCC0EdIQIMxAILQR4hAgzDAgtBHyECDMICC0EgIQIMwQILQSIhAgzAAgtBIyECDL8CC0ElIQIMvgILQeUAIQIMvQILIANBPTYCHCADIAE2AhQgAyAANgIMQQAhAgzVAgsgA0EbNgIcIAMgATYCFCADQaQcNgIQIANBFTYCDEEAIQIM1AILIANBIDYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNMCCyADQRM2AhwgAyABNgIUIANBmBo2AhAgA0EVNgIMQQAhAgzSAgsgA0ELNgIcIAMgATYCFCADQZgaNgIQIANBFTYCDEEAIQIM0QILIANBEDYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNACCyADQSA2AhwgAyABNgIUIANBpBw2AhAgA0EVNgIMQQAhAgzPAgsgA0ELNgIcIAMgATYCFCADQaQcNgIQIANBFTYCDEEAIQIMzgILIANBDDYCHCADIAE2AhQgA0GkHDYCECADQRU2AgxBACECDM0CC0EAIQIgA0EANgIcIAMgATYCFCADQd0ONgIQIANBEjYCDAzMAgsCQANAAkAgAS0AAEEKaw4EAAICAAILIAQgAUEBaiIBRw0AC0H9ASECDMwCCwJAAkAgAy0ANkEBRw0AQQAhAAJAIAMoAjgiAkUNACACKAJgIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRw0BIANB/AE2AhwgAyABNgIUIANB3Bk2AhAgA0EVNgIMQQAhAgzNAgtB3AEhAgyzAgsgA0EANgIcIAMgATYCFCADQfkLNgIQIANBHzYCDEEAIQIMywILAkACQCADLQAoQQFrDgIEAQALQdsBIQIMsgILQdQBIQIMsQILIANBAjoAMUEAIQACQCADKAI4IgJFDQAgAigCACICRQ0AIAMgAhEAACEACyAARQRAQd0BIQIMsQILIABBFUcEQCADQQA2AhwgAyABNgIUIANBtAw2AhAgA0EQNgIMQQAhAgzKAgsgA0H7ATYCHCADIAE2AhQgA0GBGjYCECADQRU2AgxBACECDMkCCyABIARGBEBB+gEhAgzJAgsgAS0AAEHIAEYNASADQQE6ACgLQcABIQIMrgILQdoBIQIMrQILIAEgBEcEQCADQQw2AgggAyABNgIEQdkBIQIMrQILQfkBIQIMxQILIAEgBEYEQEH4ASECDMUCCyABLQAAQcgARw0EIAFBAWohAUHYASECDKsCCyABIARGBEBB9wEhAgzEAgsCQAJAIAEtAABBxQBrDhAABQUFBQUFBQUFBQUFBQUBBQsgAUEBaiEBQdYBIQIMqwILIAFBAWohAUHXASECDKoCC0H2ASECIAEgBEYNwgIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABButUAai0AAEcNAyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMwwILIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARAuIgBFBEBB4wEhAgyqAgsgA0H1ATYCHCADIAE2AhQgAyAANgIMQQAhAgzCAgtB9AEhAiABIARGDcECIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjVAGotAABHDQIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADMICCyADQYEEOwEoIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARAuIgANAwwCCyADQQA2AgALQQAhAiADQQA2AhwgAyABNgIUIANB5R82AhAgA0EINgIMDL8CC0HVASECDKUCCyADQfMBNgIcIAMgATYCFCADIAA2AgxBACECDL0CC0EAIQACQCADKAI4IgJFDQAgAigCQCICRQ0AIAMgAhEAACEACyAARQ1uIABBFUcEQCADQQA2AhwgAyABNgIUIANBgg82AhAgA0EgNgIMQQAhAgy9AgsgA0GPATYCHCADIAE2AhQgA0HsGzYCECADQRU2AgxBACECDLwCCyABIARHBEAgA0ENNgIIIAMgATYCBEHTASECDKMCC0HyASECDLsCCyABIARGBEBB8QEhAgy7AgsCQAJAAkAgAS0AAEHIAGsOCwABCAgICAgICAgCCAsgAUEBaiEBQdABIQIMowILIAFBAWohAUHRASECDKICCyABQQFqIQFB0gEhAgyhAgtB8AEhAiABIARGDbkCIAMoAgAiACAEIAFraiEGIAEgAGtBAmohBQNAIAEtAAAgAEG11QBqLQAARw0EIABBAkYNAyAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy5AgtB7wEhAiABIARGDbgCIAMoAgAiACAEIAFraiEGIAEgAGtBAWohBQNAIAEtAAAgAEGz1QBqLQAARw0DIABBAUYNAiAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy4AgtB7gEhAiABIARGDbcCIAMoAgAiACAEIAFraiEGIAEgAGtBAmohBQNAIAEtAAAgAEGw1QBqLQAARw0CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy3AgsgAygCBCEAIANCADcDACADIAAgBUEBaiIBECsiAEUNAiADQewBNgIcIAMgATYCFCADIAA2AgxBACECDLYCCyADQQA2AgALIAMoAgQhACADQQA2AgQgAyAAIAEQKyIARQ2cAiADQe0BNgIcIAMgATYCFCADIAA2AgxBACECDLQCC0HPASECDJoCC0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMtAILQc4BIQIMmgILIANB6wE2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyyAgsgASAERgRAQesBIQIMsgILIAEtAABBL0YEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDEEAIQIMsQILQc0BIQIMlwILIAEgBEcEQCADQQ42AgggAyABNgIEQcwBIQIMlwILQeoBIQIMrwILIAEgBEYEQEHpASECDK8CCyABLQAAQTBrIgBB/wFxQQpJBEAgAyAAOgAqIAFBAWohAUHLASECDJYCCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNlwIgA0HoATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgsgASAERgRAQecBIQIMrgILAkAgAS0AAEEuRgRAIAFBAWohAQwBCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNmAIgA0HmATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgtBygEhAgyUAgsgASAERgRAQeUBIQIMrQILQQAhAEEBIQVBASEHQQAhAgJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAEtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyECQQAhBUEAIQcMAgtBCSECQQEhAEEAIQVBACEHDAELQQAhBUEBIQILIAMgAjoAKyABQQFqIQECQAJAIAMtAC5BEHENAAJAAkACQCADLQAqDgMBAAIECyAHRQ0DDAILIAANAQwCCyAFRQ0BCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNAiADQeIBNgIcIAMgATYCFCADIAA2AgxBACECDK8CCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNmgIgA0HjATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZgCIANB5AE2AhwgAyABNgIUIAMgADYCDAytAgtByQEhAgyTAgtBACEAAkAgAygCOCICRQ0AIAIoAkQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0GkDTYCECADQSE2AgxBACECDK0CC0HIASECDJMCCyADQeEBNgIcIAMgATYCFCADQdAaNgIQIANBFTYCDEEAIQIMqwILIAEgBEYEQEHhASECDKsCCwJAIAEtAABBIEYEQCADQQA7ATQgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GZETYCECADQQk2AgxBACECDKsCC0HHASECDJECCyABIARGBEBB4AEhAgyqAgsCQCABLQAAQTBrQf8BcSICQQpJBEAgAUEBaiEBAkAgAy8BNCIAQZkzSw0AIAMgAEEKbCIAOwE0IABB/v8DcSACQf//A3NLDQAgAyAAIAJqOwE0DAILQQAhAiADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMDKsCCyADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMQQAhAgyqAgtBxgEhAgyQAgsgASAERgRAQd8BIQIMqQILAkAgAS0AAEEwa0H/AXEiAkEKSQRAIAFBAWohAQJAIAMvATQiAEGZM0sNACADIABBCmwiADsBNCAAQf7/A3EgAkH//wNzSw0AIAMgACACajsBNAwCC0EAIQIgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDAyqAgsgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDEEAIQIMqQILQcUBIQIMjwILIAEgBEYEQEHeASECDKgCCwJAIAEtAABBMGtB/wFxIgJBCkkEQCABQQFqIQECQCADLwE0IgBBmTNLDQAgAyAAQQpsIgA7ATQgAEH+/wNxIAJB//8Dc0sNACADIAAgAmo7ATQMAgtBACECIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgwMqQILIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgxBACECDKgCC0HEASECDI4CCyABIARGBEBB3QEhAgynAgsCQAJAAkACQCABLQAAQQprDhcCAwMAAwMDAwMDAwMDAwMDAwMDAwMDAQMLIAFBAWoMBQsgAUEBaiEBQcMBIQIMjwILIAFBAWohASADQS9qLQAAQQFxDQggA0EANgIcIAMgATYCFCADQY0LNgIQIANBDTYCDEEAIQIMpwILIANBADYCHCADIAE2AhQgA0GNCzYCECADQQ02AgxBACECDKYCCyABIARHBEAgA0EPNgIIIAMgATYCBEEBIQIMjQILQdwBIQIMpQILAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0HbASECDKYCCyADKAIEIQAgA0EANgIEIAMgACABEC0iAEUEQCABQQFqIQEMBAsgA0HaATYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgylAgsgAygCBCEAIANBADYCBCADIAAgARAtIgANASABQQFqCyEBQcEBIQIMigILIANB2QE2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMogILQcIBIQIMiAILIANBL2otAABBAXENASADQQA2AhwgAyABNgIUIANB5Bw2AhAgA0EZNgIMQQAhAgygAgsgASAERgRAQdkBIQIMoAILAkACQAJAIAEtAABBCmsOBAECAgACCyABQQFqIQEMAgsgAUEBaiEBDAELIAMtAC5BwABxRQ0BC0EAIQACQCADKAI4IgJFDQAgAigCPCICRQ0AIAMgAhEAACEACyAARQ2gASAAQRVGBEAgA0HZADYCHCADIAE2AhQgA0G3GjYCECADQRU2AgxBACECDJ8CCyADQQA2AhwgAyABNgIUIANBgA02AhAgA0EbNgIMQQAhAgyeAgsgA0EANgIcIAMgATYCFCADQdwoNgIQIANBAjYCDEEAIQIMnQILIAEgBEcEQCADQQw2AgggAyABNgIEQb8BIQIMhAILQdgBIQIMnAILIAEgBEYEQEHXASECDJwCCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEHBAGsOFQABAgNaBAUGWlpaBwgJCgsMDQ4PEFoLIAFBAWohAUH7ACECDJICCyABQQFqIQFB/AAhAgyRAgsgAUEBaiEBQYEBIQIMkAILIAFBAWohAUGFASECDI8CCyABQQFqIQFBhgEhAgyOAgsgAUEBaiEBQYkBIQIMjQILIAFBAWohAUGKASECDIwCCyABQQFqIQFBjQEhAgyLAgsgAUEBaiEBQZYBIQIMigILIAFBAWohAUGXASECDIkCCyABQQFqIQFBmAEhAgyIAgsgAUEBaiEBQaUBIQIMhwILIAFBAWohAUGmASECDIYCCyABQQFqIQFBrAEhAgyFAgsgAUEBaiEBQbQBIQIMhAILIAFBAWohAUG3ASECDIMCCyABQQFqIQFBvgEhAgyCAgsgASAERgRAQdYBIQIMmwILIAEtAABBzgBHDUggAUEBaiEBQb0BIQIMgQILIAEgBEYEQEHVASECDJoCCwJAAkACQCABLQAAQcIAaw4SAEpKSkpKSkpKSgFKSkpKSkoCSgsgAUEBaiEBQbgBIQIMggILIAFBAWohAUG7ASECDIECCyABQQFqIQFBvAEhAgyAAgtB1AEhAiABIARGDZgCIAMoAgAiACAEIAFraiEFIAEgAGtBB2ohBgJAA0AgAS0AACAAQajVAGotAABHDUUgAEEHRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJkCCyADQQA2AgAgBkEBaiEBQRsMRQsgASAERgRAQdMBIQIMmAILAkACQCABLQAAQckAaw4HAEdHR0dHAUcLIAFBAWohAUG5ASECDP8BCyABQQFqIQFBugEhAgz+AQtB0gEhAiABIARGDZYCIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQabVAGotAABHDUMgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJcCCyADQQA2AgAgBkEBaiEBQQ8MQwtB0QEhAiABIARGDZUCIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQaTVAGotAABHDUIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJYCCyADQQA2AgAgBkEBaiEBQSAMQgtB0AEhAiABIARGDZQCIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDUEgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJUCCyADQQA2AgAgBkEBaiEBQRIMQQsgASAERgRAQc8BIQIMlAILAkACQCABLQAAQcUAaw4OAENDQ0NDQ0NDQ0NDQwFDCyABQQFqIQFBtQEhAgz7AQsgAUEBaiEBQbYBIQIM+gELQc4BIQIgASAERg2SAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGe1QBqLQAARw0/IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyTAgsgA0EANgIAIAZBAWohAUEHDD8LQc0BIQIgASAERg2RAiADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGY1QBqLQAARw0+IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAySAgsgA0EANgIAIAZBAWohAUEoDD4LIAEgBEYEQEHMASECDJECCwJAAkACQCABLQAAQcUAaw4RAEFBQUFBQUFBQQFBQUFBQQJBCyABQQFqIQFBsQEhAgz5AQsgAUEBaiEBQbIBIQIM+AELIAFBAWohAUGzASECDPcBC0HLASECIAEgBEYNjwIgAygCACIAIAQgAWtqIQUgASAAa0EGaiEGAkADQCABLQAAIABBkdUAai0AAEcNPCAAQQZGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMkAILIANBADYCACAGQQFqIQFBGgw8C0HKASECIAEgBEYNjgIgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBjdUAai0AAEcNOyAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMjwILIANBADYCACAGQQFqIQFBIQw7CyABIARGBEBByQEhAgyOAgsCQAJAIAEtAABBwQBrDhQAPT09PT09PT09PT09PT09PT09AT0LIAFBAWohAUGtASECDPUBCyABQQFqIQFBsAEhAgz0AQsgASAERgRAQcgBIQIMjQILAkACQCABLQAAQdUAaw4LADw8PDw8PDw8PAE8CyABQQFqIQFBrgEhAgz0AQsgAUEBaiEBQa8BIQIM8wELQccBIQIgASAERg2LAiADKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEGE1QBqLQAARw04IABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyMAgsgA0EANgIAIAZBAWohAUEqDDgLIAEgBEYEQEHGASECDIsCCyABLQAAQdAARw04IAFBAWohAUElDDcLQcUBIQIgASAERg2JAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGB1QBqLQAARw02IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyKAgsgA0EANgIAIAZBAWohAUEODDYLIAEgBEYEQEHEASECDIkCCyABLQAAQcUARw02IAFBAWohAUGrASECDO8BCyABIARGBEBBwwEhAgyIAgsCQAJAAkACQCABLQAAQcIAaw4PAAECOTk5OTk5OTk5OTkDOQsgAUEBaiEBQacBIQIM8QELIAFBAWohAUGoASECDPABCyABQQFqIQFBqQEhAgzvAQsgAUEBaiEBQaoBIQIM7gELQcIBIQIgASAERg2GAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEH+1ABqLQAARw0zIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyHAgsgA0EANgIAIAZBAWohAUEUDDMLQcEBIQIgASAERg2FAiADKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEH51ABqLQAARw0yIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyGAgsgA0EANgIAIAZBAWohAUErDDILQcABIQIgASAERg2EAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEH21ABqLQAARw0xIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyFAgsgA0EANgIAIAZBAWohAUEsDDELQb8BIQIgASAERg2DAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QBqLQAARw0wIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyEAgsgA0EANgIAIAZBAWohAUERDDALQb4BIQIgASAERg2CAiADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEHy1ABqLQAARw0vIABBA0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyDAgsgA0EANgIAIAZBAWohAUEuDC8LIAEgBEYEQEG9ASECDIICCwJAAkACQAJAAkAgAS0AAEHBAGsOFQA0NDQ0NDQ0NDQ0ATQ0AjQ0AzQ0BDQLIAFBAWohAUGbASECDOwBCyABQQFqIQFBnAEhAgzrAQsgAUEBaiEBQZ0BIQIM6gELIAFBAWohAUGiASECDOkBCyABQQFqIQFBpAEhAgzoAQsgASAERgRAQbwBIQIMgQILAkACQCABLQAAQdIAaw4DADABMAsgAUEBaiEBQaMBIQIM6AELIAFBAWohAUEEDC0LQbsBIQIgASAERg3/ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHw1ABqLQAARw0sIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyAAgsgA0EANgIAIAZBAWohAUEdDCwLIAEgBEYEQEG6ASECDP8BCwJAAkAgAS0AAEHJAGsOBwEuLi4uLgAuCyABQQFqIQFBoQEhAgzmAQsgAUEBaiEBQSIMKwsgASAERgRAQbkBIQIM/gELIAEtAABB0ABHDSsgAUEBaiEBQaABIQIM5AELIAEgBEYEQEG4ASECDP0BCwJAAkAgAS0AAEHGAGsOCwAsLCwsLCwsLCwBLAsgAUEBaiEBQZ4BIQIM5AELIAFBAWohAUGfASECDOMBC0G3ASECIAEgBEYN+wEgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABB7NQAai0AAEcNKCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM/AELIANBADYCACAGQQFqIQFBDQwoC0G2ASECIAEgBEYN+gEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBodUAai0AAEcNJyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+wELIANBADYCACAGQQFqIQFBDAwnC0G1ASECIAEgBEYN+QEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB6tQAai0AAEcNJiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+gELIANBADYCACAGQQFqIQFBAwwmC0G0ASECIAEgBEYN+AEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB6NQAai0AAEcNJSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+QELIANBADYCACAGQQFqIQFBJgwlCyABIARGBEBBswEhAgz4AQsCQAJAIAEtAABB1ABrDgIAAScLIAFBAWohAUGZASECDN8BCyABQQFqIQFBmgEhAgzeAQtBsgEhAiABIARGDfYBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQebUAGotAABHDSMgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPcBCyADQQA2AgAgBkEBaiEBQScMIwtBsQEhAiABIARGDfUBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQeTUAGotAABHDSIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPYBCyADQQA2AgAgBkEBaiEBQRwMIgtBsAEhAiABIARGDfQBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQd7UAGotAABHDSEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPUBCyADQQA2AgAgBkEBaiEBQQYMIQtBrwEhAiABIARGDfMBIAMoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQdnUAGotAABHDSAgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPQBCyADQQA2AgAgBkEBaiEBQRkMIAsgASAERgRAQa4BIQIM8wELAkACQAJAAkAgAS0AAEEtaw4jACQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkASQkJCQkAiQkJAMkCyABQQFqIQFBjgEhAgzcAQsgAUEBaiEBQY8BIQIM2wELIAFBAWohAUGUASECDNoBCyABQQFqIQFBlQEhAgzZAQtBrQEhAiABIARGDfEBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQdfUAGotAABHDR4gAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPIBCyADQQA2AgAgBkEBaiEBQQsMHgsgASAERgRAQawBIQIM8QELAkACQCABLQAAQcEAaw4DACABIAsgAUEBaiEBQZABIQIM2AELIAFBAWohAUGTASECDNcBCyABIARGBEBBqwEhAgzwAQsCQAJAIAEtAABBwQBrDg8AHx8fHx8fHx8fHx8fHwEfCyABQQFqIQFBkQEhAgzXAQsgAUEBaiEBQZIBIQIM1gELIAEgBEYEQEGqASECDO8BCyABLQAAQcwARw0cIAFBAWohAUEKDBsLQakBIQIgASAERg3tASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHR1ABqLQAARw0aIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzuAQsgA0EANgIAIAZBAWohAUEeDBoLQagBIQIgASAERg3sASADKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEHK1ABqLQAARw0ZIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAztAQsgA0EANgIAIAZBAWohAUEVDBkLQacBIQIgASAERg3rASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHH1ABqLQAARw0YIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzsAQsgA0EANgIAIAZBAWohAUEXDBgLQaYBIQIgASAERg3qASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHB1ABqLQAARw0XIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzrAQsgA0EANgIAIAZBAWohAUEYDBcLIAEgBEYEQEGlASECDOoBCwJAAkAgAS0AAEHJAGsOBwAZGRkZGQEZCyABQQFqIQFBiwEhAgzRAQsgAUEBaiEBQYwBIQIM0AELQaQBIQIgASAERg3oASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGm1QBqLQAARw0VIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzpAQsgA0EANgIAIAZBAWohAUEJDBULQaMBIQIgASAERg3nASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGk1QBqLQAARw0UIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzoAQsgA0EANgIAIAZBAWohAUEfDBQLQaIBIQIgASAERg3mASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEG+1ABqLQAARw0TIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAznAQsgA0EANgIAIAZBAWohAUECDBMLQaEBIQIgASAERg3lASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYDQCABLQAAIABBvNQAai0AAEcNESAAQQFGDQIgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM5QELIAEgBEYEQEGgASECDOUBC0EBIAEtAABB3wBHDREaIAFBAWohAUGHASECDMsBCyADQQA2AgAgBkEBaiEBQYgBIQIMygELQZ8BIQIgASAERg3iASADKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEGE1QBqLQAARw0PIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzjAQsgA0EANgIAIAZBAWohAUEpDA8LQZ4BIQIgASAERg3hASADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEG41ABqLQAARw0OIABBA0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAziAQsgA0EANgIAIAZBAWohAUEtDA4LIAEgBEYEQEGdASECDOEBCyABLQAAQcUARw0OIAFBAWohAUGEASECDMcBCyABIARGBEBBnAEhAgzgAQsCQAJAIAEtAABBzABrDggADw8PDw8PAQ8LIAFBAWohAUGCASECDMcBCyABQQFqIQFBgwEhAgzGAQtBmwEhAiABIARGDd4BIAMoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQbPUAGotAABHDQsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADN8BCyADQQA2AgAgBkEBaiEBQSMMCwtBmgEhAiABIARGDd0BIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbDUAGotAABHDQogAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADN4BCyADQQA2AgAgBkEBaiEBQQAMCgsgASAERgRAQZkBIQIM3QELAkACQCABLQAAQcgAaw4IAAwMDAwMDAEMCyABQQFqIQFB/QAhAgzEAQsgAUEBaiEBQYABIQIMwwELIAEgBEYEQEGYASECDNwBCwJAAkAgAS0AAEHOAGsOAwALAQsLIAFBAWohAUH+ACECDMMBCyABQQFqIQFB/wAhAgzCAQsgASAERgRAQZcBIQIM2wELIAEtAABB2QBHDQggAUEBaiEBQQgMBwtBlgEhAiABIARGDdkBIAMoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQazUAGotAABHDQYgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNoBCyADQQA2AgAgBkEBaiEBQQUMBgtBlQEhAiABIARGDdgBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQabUAGotAABHDQUgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNkBCyADQQA2AgAgBkEBaiEBQRYMBQtBlAEhAiABIARGDdcBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDQQgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNgBCyADQQA2AgAgBkEBaiEBQRAMBAsgASAERgRAQZMBIQIM1wELAkACQCABLQAAQcMAaw4MAAYGBgYGBgYGBgYBBgsgAUEBaiEBQfkAIQIMvgELIAFBAWohAUH6ACECDL0BC0GSASECIAEgBEYN1QEgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBoNQAai0AAEcNAiAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM1gELIANBADYCACAGQQFqIQFBJAwCCyADQQA2AgAMAgsgASAERgRAQZEBIQIM1AELIAEtAABBzABHDQEgAUEBaiEBQRMLOgApIAMoAgQhACADQQA2AgQgAyAAIAEQLiIADQIMAQtBACECIANBADYCHCADIAE2AhQgA0H+HzYCECADQQY2AgwM0QELQfgAIQIMtwELIANBkAE2AhwgAyABNgIUIAMgADYCDEEAIQIMzwELQQAhAAJAIAMoAjgiAkUNACACKAJAIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRg0BIANBADYCHCADIAE2AhQgA0GCDzYCECADQSA2AgxBACECDM4BC0H3ACECDLQBCyADQY8BNgIcIAMgATYCFCADQewbNgIQIANBFTYCDEEAIQIMzAELIAEgBEYEQEGPASECDMwBCwJAIAEtAABBIEYEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQZsfNgIQIANBBjYCDEEAIQIMzAELQQIhAgyyAQsDQCABLQAAQSBHDQIgBCABQQFqIgFHDQALQY4BIQIMygELIAEgBEYEQEGNASECDMoBCwJAIAEtAABBCWsOBEoAAEoAC0H1ACECDLABCyADLQApQQVGBEBB9gAhAgywAQtB9AAhAgyvAQsgASAERgRAQYwBIQIMyAELIANBEDYCCCADIAE2AgQMCgsgASAERgRAQYsBIQIMxwELAkAgAS0AAEEJaw4ERwAARwALQfMAIQIMrQELIAEgBEcEQCADQRA2AgggAyABNgIEQfEAIQIMrQELQYoBIQIMxQELAkAgASAERwRAA0AgAS0AAEGg0ABqLQAAIgBBA0cEQAJAIABBAWsOAkkABAtB8AAhAgyvAQsgBCABQQFqIgFHDQALQYgBIQIMxgELQYgBIQIMxQELIANBADYCHCADIAE2AhQgA0HbIDYCECADQQc2AgxBACECDMQBCyABIARGBEBBiQEhAgzEAQsCQAJAAkAgAS0AAEGg0gBqLQAAQQFrDgNGAgABC0HyACECDKwBCyADQQA2AhwgAyABNgIUIANBtBI2AhAgA0EHNgIMQQAhAgzEAQtB6gAhAgyqAQsgASAERwRAIAFBAWohAUHvACECDKoBC0GHASECDMIBCyAEIAEiAEYEQEGGASECDMIBCyAALQAAIgFBL0YEQCAAQQFqIQFB7gAhAgypAQsgAUEJayICQRdLDQEgACEBQQEgAnRBm4CABHENQQwBCyAEIAEiAEYEQEGFASECDMEBCyAALQAAQS9HDQAgAEEBaiEBDAMLQQAhAiADQQA2AhwgAyAANgIUIANB2yA2AhAgA0EHNgIMDL8BCwJAAkACQAJAAkADQCABLQAAQaDOAGotAAAiAEEFRwRAAkACQCAAQQFrDghHBQYHCAAEAQgLQesAIQIMrQELIAFBAWohAUHtACECDKwBCyAEIAFBAWoiAUcNAAtBhAEhAgzDAQsgAUEBagwUCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQdsANgIcIAMgATYCFCADIAA2AgxBACECDMEBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQd0ANgIcIAMgATYCFCADIAA2AgxBACECDMABCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQfoANgIcIAMgATYCFCADIAA2AgxBACECDL8BCyADQQA2AhwgAyABNgIUIANB+Q82AhAgA0EHNgIMQQAhAgy+AQsgASAERgRAQYMBIQIMvgELAkAgAS0AAEGgzgBqLQAAQQFrDgg+BAUGAAgCAwcLIAFBAWohAQtBAyECDKMBCyABQQFqDA0LQQAhAiADQQA2AhwgA0HREjYCECADQQc2AgwgAyABQQFqNgIUDLoBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQdsANgIcIAMgATYCFCADIAA2AgxBACECDLkBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQd0ANgIcIAMgATYCFCADIAA2AgxBACECDLgBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQfoANgIcIAMgATYCFCADIAA2AgxBACECDLcBCyADQQA2AhwgAyABNgIUIANB+Q82AhAgA0EHNgIMQQAhAgy2AQtB7AAhAgycAQsgASAERgRAQYIBIQIMtQELIAFBAWoMAgsgASAERgRAQYEBIQIMtAELIAFBAWoMAQsgASAERg0BIAFBAWoLIQFBBCECDJgBC0GAASECDLABCwNAIAEtAABBoMwAai0AACIAQQJHBEAgAEEBRwRAQekAIQIMmQELDDELIAQgAUEBaiIBRw0AC0H/ACECDK8BCyABIARGBEBB/gAhAgyvAQsCQCABLQAAQQlrDjcvAwYvBAYGBgYGBgYGBgYGBgYGBgYGBgUGBgIGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYABgsgAUEBagshAUEFIQIMlAELIAFBAWoMBgsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgyrAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgyqAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgypAQsgA0EANgIcIAMgATYCFCADQY0UNgIQIANBBzYCDEEAIQIMqAELAkACQAJAAkADQCABLQAAQaDKAGotAAAiAEEFRwRAAkAgAEEBaw4GLgMEBQYABgtB6AAhAgyUAQsgBCABQQFqIgFHDQALQf0AIQIMqwELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB2wA2AhwgAyABNgIUIAMgADYCDEEAIQIMqgELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB3QA2AhwgAyABNgIUIAMgADYCDEEAIQIMqQELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB+gA2AhwgAyABNgIUIAMgADYCDEEAIQIMqAELIANBADYCHCADIAE2AhQgA0HkCDYCECADQQc2AgxBACECDKcBCyABIARGDQEgAUEBagshAUEGIQIMjAELQfwAIQIMpAELAkACQAJAAkADQCABLQAAQaDIAGotAAAiAEEFRwRAIABBAWsOBCkCAwQFCyAEIAFBAWoiAUcNAAtB+wAhAgynAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgymAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgylAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgykAQsgA0EANgIcIAMgATYCFCADQbwKNgIQIANBBzYCDEEAIQIMowELQc8AIQIMiQELQdEAIQIMiAELQecAIQIMhwELIAEgBEYEQEH6ACECDKABCwJAIAEtAABBCWsOBCAAACAACyABQQFqIQFB5gAhAgyGAQsgASAERgRAQfkAIQIMnwELAkAgAS0AAEEJaw4EHwAAHwALQQAhAAJAIAMoAjgiAkUNACACKAI4IgJFDQAgAyACEQAAIQALIABFBEBB4gEhAgyGAQsgAEEVRwRAIANBADYCHCADIAE2AhQgA0HJDTYCECADQRo2AgxBACECDJ8BCyADQfgANgIcIAMgATYCFCADQeoaNgIQIANBFTYCDEEAIQIMngELIAEgBEcEQCADQQ02AgggAyABNgIEQeQAIQIMhQELQfcAIQIMnQELIAEgBEYEQEH2ACECDJ0BCwJAAkACQCABLQAAQcgAaw4LAAELCwsLCwsLCwILCyABQQFqIQFB3QAhAgyFAQsgAUEBaiEBQeAAIQIMhAELIAFBAWohAUHjACECDIMBC0H1ACECIAEgBEYNmwEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBtdUAai0AAEcNCCAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMnAELIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgAEQCADQfQANgIcIAMgATYCFCADIAA2AgxBACECDJwBC0HiACECDIIBC0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMnAELQeEAIQIMggELIANB8wA2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyaAQsgAy0AKSIAQSNrQQtJDQkCQCAAQQZLDQBBASAAdEHKAHFFDQAMCgtBACECIANBADYCHCADIAE2AhQgA0HtCTYCECADQQg2AgwMmQELQfIAIQIgASAERg2YASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGz1QBqLQAARw0FIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyZAQsgAygCBCEAIANCADcDACADIAAgBkEBaiIBECsiAARAIANB8QA2AhwgAyABNgIUIAMgADYCDEEAIQIMmQELQd8AIQIMfwtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDJkBC0HeACECDH8LIANB8AA2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyXAQsgAy0AKUEhRg0GIANBADYCHCADIAE2AhQgA0GRCjYCECADQQg2AgxBACECDJYBC0HvACECIAEgBEYNlQEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBsNUAai0AAEcNAiAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMlgELIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgBFDQIgA0HtADYCHCADIAE2AhQgAyAANgIMQQAhAgyVAQsgA0EANgIACyADKAIEIQAgA0EANgIEIAMgACABECsiAEUNgAEgA0HuADYCHCADIAE2AhQgAyAANgIMQQAhAgyTAQtB3AAhAgx5C0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMkwELQdsAIQIMeQsgA0HsADYCHCADIAE2AhQgA0GAGzYCECADQRU2AgxBACECDJEBCyADLQApIgBBI0kNACAAQS5GDQAgA0EANgIcIAMgATYCFCADQckJNgIQIANBCDYCDEEAIQIMkAELQdoAIQIMdgsgASAERgRAQesAIQIMjwELAkAgAS0AAEEvRgRAIAFBAWohAQwBCyADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMQQAhAgyPAQtB2QAhAgx1CyABIARHBEAgA0EONgIIIAMgATYCBEHYACECDHULQeoAIQIMjQELIAEgBEYEQEHpACECDI0BCyABLQAAQTBrIgBB/wFxQQpJBEAgAyAAOgAqIAFBAWohAUHXACECDHQLIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ16IANB6AA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELIAEgBEYEQEHnACECDIwBCwJAIAEtAABBLkYEQCABQQFqIQEMAQsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDXsgA0HmADYCHCADIAE2AhQgAyAANgIMQQAhAgyMAQtB1gAhAgxyCyABIARGBEBB5QAhAgyLAQtBACEAQQEhBUEBIQdBACECAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkAgAS0AAEEwaw4KCgkAAQIDBAUGCAsLQQIMBgtBAwwFC0EEDAQLQQUMAwtBBgwCC0EHDAELQQgLIQJBACEFQQAhBwwCC0EJIQJBASEAQQAhBUEAIQcMAQtBACEFQQEhAgsgAyACOgArIAFBAWohAQJAAkAgAy0ALkEQcQ0AAkACQAJAIAMtACoOAwEAAgQLIAdFDQMMAgsgAA0BDAILIAVFDQELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ0CIANB4gA2AhwgAyABNgIUIAMgADYCDEEAIQIMjQELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ19IANB4wA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ17IANB5AA2AhwgAyABNgIUIAMgADYCDAyLAQtB1AAhAgxxCyADLQApQSJGDYYBQdMAIQIMcAtBACEAAkAgAygCOCICRQ0AIAIoAkQiAkUNACADIAIRAAAhAAsgAEUEQEHVACECDHALIABBFUcEQCADQQA2AhwgAyABNgIUIANBpA02AhAgA0EhNgIMQQAhAgyJAQsgA0HhADYCHCADIAE2AhQgA0HQGjYCECADQRU2AgxBACECDIgBCyABIARGBEBB4AAhAgyIAQsCQAJAAkACQAJAIAEtAABBCmsOBAEEBAAECyABQQFqIQEMAQsgAUEBaiEBIANBL2otAABBAXFFDQELQdIAIQIMcAsgA0EANgIcIAMgATYCFCADQbYRNgIQIANBCTYCDEEAIQIMiAELIANBADYCHCADIAE2AhQgA0G2ETYCECADQQk2AgxBACECDIcBCyABIARGBEBB3wAhAgyHAQsgAS0AAEEKRgRAIAFBAWohAQwJCyADLQAuQcAAcQ0IIANBADYCHCADIAE2AhQgA0G2ETYCECADQQI2AgxBACECDIYBCyABIARGBEBB3QAhAgyGAQsgAS0AACICQQ1GBEAgAUEBaiEBQdAAIQIMbQsgASEAIAJBCWsOBAUBAQUBCyAEIAEiAEYEQEHcACECDIUBCyAALQAAQQpHDQAgAEEBagwCC0EAIQIgA0EANgIcIAMgADYCFCADQcotNgIQIANBBzYCDAyDAQsgASAERgRAQdsAIQIMgwELAkAgAS0AAEEJaw4EAwAAAwALIAFBAWoLIQFBzgAhAgxoCyABIARGBEBB2gAhAgyBAQsgAS0AAEEJaw4EAAEBAAELQQAhAiADQQA2AhwgA0GaEjYCECADQQc2AgwgAyABQQFqNgIUDH8LIANBgBI7ASpBACEAAkAgAygCOCICRQ0AIAIoAjgiAkUNACADIAIRAAAhAAsgAEUNACAAQRVHDQEgA0HZADYCHCADIAE2AhQgA0HqGjYCECADQRU2AgxBACECDH4LQc0AIQIMZAsgA0EANgIcIAMgATYCFCADQckNNgIQIANBGjYCDEEAIQIMfAsgASAERgRAQdkAIQIMfAsgAS0AAEEgRw09IAFBAWohASADLQAuQQFxDT0gA0EANgIcIAMgATYCFCADQcIcNgIQIANBHjYCDEEAIQIMewsgASAERgRAQdgAIQIMewsCQAJAAkACQAJAIAEtAAAiAEEKaw4EAgMDAAELIAFBAWohAUEsIQIMZQsgAEE6Rw0BIANBADYCHCADIAE2AhQgA0HnETYCECADQQo2AgxBACECDH0LIAFBAWohASADQS9qLQAAQQFxRQ1zIAMtADJBgAFxRQRAIANBMmohAiADEDVBACEAAkAgAygCOCIGRQ0AIAYoAigiBkUNACADIAYRAAAhAAsCQAJAIAAOFk1MSwEBAQEBAQEBAQEBAQEBAQEBAQABCyADQSk2AhwgAyABNgIUIANBrBk2AhAgA0EVNgIMQQAhAgx+CyADQQA2AhwgAyABNgIUIANB5Qs2AhAgA0ERNgIMQQAhAgx9C0EAIQACQCADKAI4IgJFDQAgAigCXCICRQ0AIAMgAhEAACEACyAARQ1ZIABBFUcNASADQQU2AhwgAyABNgIUIANBmxs2AhAgA0EVNgIMQQAhAgx8C0HLACECDGILQQAhAiADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIMDHoLIAMgAy8BMkGAAXI7ATIMOwsgASAERwRAIANBETYCCCADIAE2AgRBygAhAgxgC0HXACECDHgLIAEgBEYEQEHWACECDHgLAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAQEBAQEBAQEBAQEBAAUBAQAIDQAsgAUEBaiEBQcYAIQIMYQsgAUEBaiEBQccAIQIMYAsgAUEBaiEBQcgAIQIMXwsgAUEBaiEBQckAIQIMXgtB1QAhAiAEIAEiAEYNdiAEIAFrIAMoAgAiAWohBiAAIAFrQQVqIQcDQCABQZDIAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQhBBCABQQVGDQoaIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADHYLQdQAIQIgBCABIgBGDXUgBCABayADKAIAIgFqIQYgACABa0EPaiEHA0AgAUGAyABqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0HQQMgAUEPRg0JGiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAx1C0HTACECIAQgASIARg10IAQgAWsgAygCACIBaiEGIAAgAWtBDmohBwNAIAFB4scAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNBiABQQ5GDQcgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMdAtB0gAhAiAEIAEiAEYNcyAEIAFrIAMoAgAiAWohBSAAIAFrQQFqIQYDQCABQeDHAGotAAAgAC0AACIHQSByIAcgB0HBAGtB/wFxQRpJG0H/AXFHDQUgAUEBRg0CIAFBAWohASAEIABBAWoiAEcNAAsgAyAFNgIADHMLIAEgBEYEQEHRACECDHMLAkACQCABLQAAIgBBIHIgACAAQcEAa0H/AXFBGkkbQf8BcUHuAGsOBwA5OTk5OQE5CyABQQFqIQFBwwAhAgxaCyABQQFqIQFBxAAhAgxZCyADQQA2AgAgBkEBaiEBQcUAIQIMWAtB0AAhAiAEIAEiAEYNcCAEIAFrIAMoAgAiAWohBiAAIAFrQQlqIQcDQCABQdbHAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQJBAiABQQlGDQQaIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADHALQc8AIQIgBCABIgBGDW8gBCABayADKAIAIgFqIQYgACABa0EFaiEHA0AgAUHQxwBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYNAiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxvCyAAIQEgA0EANgIADDMLQQELOgAsIANBADYCACAHQQFqIQELQS0hAgxSCwJAA0AgAS0AAEHQxQBqLQAAQQFHDQEgBCABQQFqIgFHDQALQc0AIQIMawtBwgAhAgxRCyABIARGBEBBzAAhAgxqCyABLQAAQTpGBEAgAygCBCEAIANBADYCBCADIAAgARAwIgBFDTMgA0HLADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxqCyADQQA2AhwgAyABNgIUIANB5xE2AhAgA0EKNgIMQQAhAgxpCwJAAkAgAy0ALEECaw4CAAEnCyADQTNqLQAAQQJxRQ0mIAMtAC5BAnENJiADQQA2AhwgAyABNgIUIANBphQ2AhAgA0ELNgIMQQAhAgxpCyADLQAyQSBxRQ0lIAMtAC5BAnENJSADQQA2AhwgAyABNgIUIANBvRM2AhAgA0EPNgIMQQAhAgxoC0EAIQACQCADKAI4IgJFDQAgAigCSCICRQ0AIAMgAhEAACEACyAARQRAQcEAIQIMTwsgAEEVRwRAIANBADYCHCADIAE2AhQgA0GmDzYCECADQRw2AgxBACECDGgLIANBygA2AhwgAyABNgIUIANBhRw2AhAgA0EVNgIMQQAhAgxnCyABIARHBEAgASECA0AgBCACIgFrQRBOBEAgAUEQaiEC/Qz/////////////////////IAH9AAAAIg1BB/1sIA39DODg4ODg4ODg4ODg4ODg4OD9bv0MX19fX19fX19fX19fX19fX/0mIA39DAkJCQkJCQkJCQkJCQkJCQn9I/1Q/VL9ZEF/c2giAEEQRg0BIAAgAWohAQwYCyABIARGBEBBxAAhAgxpCyABLQAAQcDBAGotAABBAUcNFyAEIAFBAWoiAkcNAAtBxAAhAgxnC0HEACECDGYLIAEgBEcEQANAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXEiAEEJRg0AIABBIEYNAAJAAkACQAJAIABB4wBrDhMAAwMDAwMDAwEDAwMDAwMDAwMCAwsgAUEBaiEBQTYhAgxSCyABQQFqIQFBNyECDFELIAFBAWohAUE4IQIMUAsMFQsgBCABQQFqIgFHDQALQTwhAgxmC0E8IQIMZQsgASAERgRAQcgAIQIMZQsgA0ESNgIIIAMgATYCBAJAAkACQAJAAkAgAy0ALEEBaw4EFAABAgkLIAMtADJBIHENA0HgASECDE8LAkAgAy8BMiIAQQhxRQ0AIAMtAChBAUcNACADLQAuQQhxRQ0CCyADIABB9/sDcUGABHI7ATIMCwsgAyADLwEyQRByOwEyDAQLIANBADYCBCADIAEgARAxIgAEQCADQcEANgIcIAMgADYCDCADIAFBAWo2AhRBACECDGYLIAFBAWohAQxYCyADQQA2AhwgAyABNgIUIANB9BM2AhAgA0EENgIMQQAhAgxkC0HHACECIAEgBEYNYyADKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIABBwMUAai0AACABLQAAQSByRw0BIABBBkYNSiAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAxkCyADQQA2AgAMBQsCQCABIARHBEADQCABLQAAQcDDAGotAAAiAEEBRwRAIABBAkcNAyABQQFqIQEMBQsgBCABQQFqIgFHDQALQcUAIQIMZAtBxQAhAgxjCwsgA0EAOgAsDAELQQshAgxHC0E/IQIMRgsCQAJAA0AgAS0AACIAQSBHBEACQCAAQQprDgQDBQUDAAsgAEEsRg0DDAQLIAQgAUEBaiIBRw0AC0HGACECDGALIANBCDoALAwOCyADLQAoQQFHDQIgAy0ALkEIcQ0CIAMoAgQhACADQQA2AgQgAyAAIAEQMSIABEAgA0HCADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxfCyABQQFqIQEMUAtBOyECDEQLAkADQCABLQAAIgBBIEcgAEEJR3ENASAEIAFBAWoiAUcNAAtBwwAhAgxdCwtBPCECDEILAkACQCABIARHBEADQCABLQAAIgBBIEcEQCAAQQprDgQDBAQDBAsgBCABQQFqIgFHDQALQT8hAgxdC0E/IQIMXAsgAyADLwEyQSByOwEyDAoLIAMoAgQhACADQQA2AgQgAyAAIAEQMSIARQ1OIANBPjYCHCADIAE2AhQgAyAANgIMQQAhAgxaCwJAIAEgBEcEQANAIAEtAABBwMMAai0AACIAQQFHBEAgAEECRg0DDAwLIAQgAUEBaiIBRw0AC0E3IQIMWwtBNyECDFoLIAFBAWohAQwEC0E7IQIgBCABIgBGDVggBCABayADKAIAIgFqIQYgACABa0EFaiEHAkADQCABQZDIAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAUEFRgRAQQchAQw/CyABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxZCyADQQA2AgAgACEBDAULQTohAiAEIAEiAEYNVyAEIAFrIAMoAgAiAWohBiAAIAFrQQhqIQcCQANAIAFBtMEAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNASABQQhGBEBBBSEBDD4LIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADFgLIANBADYCACAAIQEMBAtBOSECIAQgASIARg1WIAQgAWsgAygCACIBaiEGIAAgAWtBA2ohBwJAA0AgAUGwwQBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBA0YEQEEGIQEMPQsgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMVwsgA0EANgIAIAAhAQwDCwJAA0AgAS0AACIAQSBHBEAgAEEKaw4EBwQEBwILIAQgAUEBaiIBRw0AC0E4IQIMVgsgAEEsRw0BIAFBAWohAEEBIQECQAJAAkACQAJAIAMtACxBBWsOBAMBAgQACyAAIQEMBAtBAiEBDAELQQQhAQsgA0EBOgAsIAMgAy8BMiABcjsBMiAAIQEMAQsgAyADLwEyQQhyOwEyIAAhAQtBPiECDDsLIANBADoALAtBOSECDDkLIAEgBEYEQEE2IQIMUgsCQAJAAkACQAJAIAEtAABBCmsOBAACAgECCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNAiADQTM2AhwgAyABNgIUIAMgADYCDEEAIQIMVQsgAygCBCEAIANBADYCBCADIAAgARAxIgBFBEAgAUEBaiEBDAYLIANBMjYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxUCyADLQAuQQFxBEBB3wEhAgw7CyADKAIEIQAgA0EANgIEIAMgACABEDEiAA0BDEkLQTQhAgw5CyADQTU2AhwgAyABNgIUIAMgADYCDEEAIQIMUQtBNSECDDcLIANBL2otAABBAXENACADQQA2AhwgAyABNgIUIANB6xY2AhAgA0EZNgIMQQAhAgxPC0EzIQIMNQsgASAERgRAQTIhAgxOCwJAIAEtAABBCkYEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQZIXNgIQIANBAzYCDEEAIQIMTgtBMiECDDQLIAEgBEYEQEExIQIMTQsCQCABLQAAIgBBCUYNACAAQSBGDQBBASECAkAgAy0ALEEFaw4EBgQFAA0LIAMgAy8BMkEIcjsBMgwMCyADLQAuQQFxRQ0BIAMtACxBCEcNACADQQA6ACwLQT0hAgwyCyADQQA2AhwgAyABNgIUIANBwhY2AhAgA0EKNgIMQQAhAgxKC0ECIQIMAQtBBCECCyADQQE6ACwgAyADLwEyIAJyOwEyDAYLIAEgBEYEQEEwIQIMRwsgAS0AAEEKRgRAIAFBAWohAQwBCyADLQAuQQFxDQAgA0EANgIcIAMgATYCFCADQdwoNgIQIANBAjYCDEEAIQIMRgtBMCECDCwLIAFBAWohAUExIQIMKwsgASAERgRAQS8hAgxECyABLQAAIgBBCUcgAEEgR3FFBEAgAUEBaiEBIAMtAC5BAXENASADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMQQAhAgxEC0EBIQICQAJAAkACQAJAAkAgAy0ALEECaw4HBQQEAwECAAQLIAMgAy8BMkEIcjsBMgwDC0ECIQIMAQtBBCECCyADQQE6ACwgAyADLwEyIAJyOwEyC0EvIQIMKwsgA0EANgIcIAMgATYCFCADQYQTNgIQIANBCzYCDEEAIQIMQwtB4QEhAgwpCyABIARGBEBBLiECDEILIANBADYCBCADQRI2AgggAyABIAEQMSIADQELQS4hAgwnCyADQS02AhwgAyABNgIUIAMgADYCDEEAIQIMPwtBACEAAkAgAygCOCICRQ0AIAIoAkwiAkUNACADIAIRAAAhAAsgAEUNACAAQRVHDQEgA0HYADYCHCADIAE2AhQgA0GzGzYCECADQRU2AgxBACECDD4LQcwAIQIMJAsgA0EANgIcIAMgATYCFCADQbMONgIQIANBHTYCDEEAIQIMPAsgASAERgRAQc4AIQIMPAsgAS0AACIAQSBGDQIgAEE6Rg0BCyADQQA6ACxBCSECDCELIAMoAgQhACADQQA2AgQgAyAAIAEQMCIADQEMAgsgAy0ALkEBcQRAQd4BIQIMIAsgAygCBCEAIANBADYCBCADIAAgARAwIgBFDQIgA0EqNgIcIAMgADYCDCADIAFBAWo2AhRBACECDDgLIANBywA2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMNwsgAUEBaiEBQcAAIQIMHQsgAUEBaiEBDCwLIAEgBEYEQEErIQIMNQsCQCABLQAAQQpGBEAgAUEBaiEBDAELIAMtAC5BwABxRQ0GCyADLQAyQYABcQRAQQAhAAJAIAMoAjgiAkUNACACKAJcIgJFDQAgAyACEQAAIQALIABFDRIgAEEVRgRAIANBBTYCHCADIAE2AhQgA0GbGzYCECADQRU2AgxBACECDDYLIANBADYCHCADIAE2AhQgA0GQDjYCECADQRQ2AgxBACECDDULIANBMmohAiADEDVBACEAAkAgAygCOCIGRQ0AIAYoAigiBkUNACADIAYRAAAhAAsgAA4WAgEABAQEBAQEBAQEBAQEBAQEBAQEAwQLIANBAToAMAsgAiACLwEAQcAAcjsBAAtBKyECDBgLIANBKTYCHCADIAE2AhQgA0GsGTYCECADQRU2AgxBACECDDALIANBADYCHCADIAE2AhQgA0HlCzYCECADQRE2AgxBACECDC8LIANBADYCHCADIAE2AhQgA0GlCzYCECADQQI2AgxBACECDC4LQQEhByADLwEyIgVBCHFFBEAgAykDIEIAUiEHCwJAIAMtADAEQEEBIQAgAy0AKUEFRg0BIAVBwABxRSAHcUUNAQsCQCADLQAoIgJBAkYEQEEBIQAgAy8BNCIGQeUARg0CQQAhACAFQcAAcQ0CIAZB5ABGDQIgBkHmAGtBAkkNAiAGQcwBRg0CIAZBsAJGDQIMAQtBACEAIAVBwABxDQELQQIhACAFQQhxDQAgBUGABHEEQAJAIAJBAUcNACADLQAuQQpxDQBBBSEADAILQQQhAAwBCyAFQSBxRQRAIAMQNkEAR0ECdCEADAELQQBBAyADKQMgUBshAAsgAEEBaw4FAgAHAQMEC0ERIQIMEwsgA0EBOgAxDCkLQQAhAgJAIAMoAjgiAEUNACAAKAIwIgBFDQAgAyAAEQAAIQILIAJFDSYgAkEVRgRAIANBAzYCHCADIAE2AhQgA0HSGzYCECADQRU2AgxBACECDCsLQQAhAiADQQA2AhwgAyABNgIUIANB3Q42AhAgA0ESNgIMDCoLIANBADYCHCADIAE2AhQgA0H5IDYCECADQQ82AgxBACECDCkLQQAhAAJAIAMoAjgiAkUNACACKAIwIgJFDQAgAyACEQAAIQALIAANAQtBDiECDA4LIABBFUYEQCADQQI2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgwnCyADQQA2AhwgAyABNgIUIANB3Q42AhAgA0ESNgIMQQAhAgwmC0EqIQIMDAsgASAERwRAIANBCTYCCCADIAE2AgRBKSECDAwLQSYhAgwkCyADIAMpAyAiDCAEIAFrrSIKfSILQgAgCyAMWBs3AyAgCiAMVARAQSUhAgwkCyADKAIEIQAgA0EANgIEIAMgACABIAynaiIBEDIiAEUNACADQQU2AhwgAyABNgIUIAMgADYCDEEAIQIMIwtBDyECDAkLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQTBrDjcXFgABAgMEBQYHFBQUFBQUFAgJCgsMDRQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUDg8QERITFAtCAiEKDBYLQgMhCgwVC0IEIQoMFAtCBSEKDBMLQgYhCgwSC0IHIQoMEQtCCCEKDBALQgkhCgwPC0IKIQoMDgtCCyEKDA0LQgwhCgwMC0INIQoMCwtCDiEKDAoLQg8hCgwJC0IKIQoMCAtCCyEKDAcLQgwhCgwGC0INIQoMBQtCDiEKDAQLQg8hCgwDCyADQQA2AhwgAyABNgIUIANBnxU2AhAgA0EMNgIMQQAhAgwhCyABIARGBEBBIiECDCELQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43FRQAAQIDBAUGBxYWFhYWFhYICQoLDA0WFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFg4PEBESExYLQgIhCgwUC0IDIQoMEwtCBCEKDBILQgUhCgwRC0IGIQoMEAtCByEKDA8LQgghCgwOC0IJIQoMDQtCCiEKDAwLQgshCgwLC0IMIQoMCgtCDSEKDAkLQg4hCgwIC0IPIQoMBwtCCiEKDAYLQgshCgwFC0IMIQoMBAtCDSEKDAMLQg4hCgwCC0IPIQoMAQtCASEKCyABQQFqIQEgAykDICILQv//////////D1gEQCADIAtCBIYgCoQ3AyAMAgsgA0EANgIcIAMgATYCFCADQbUJNgIQIANBDDYCDEEAIQIMHgtBJyECDAQLQSghAgwDCyADIAE6ACwgA0EANgIAIAdBAWohAUEMIQIMAgsgA0EANgIAIAZBAWohAUEKIQIMAQsgAUEBaiEBQQghAgwACwALQQAhAiADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMDBcLQQAhAiADQQA2AhwgAyABNgIUIANBgxE2AhAgA0EJNgIMDBYLQQAhAiADQQA2AhwgAyABNgIUIANB3wo2AhAgA0EJNgIMDBULQQAhAiADQQA2AhwgAyABNgIUIANB7RA2AhAgA0EJNgIMDBQLQQAhAiADQQA2AhwgAyABNgIUIANB0hE2AhAgA0EJNgIMDBMLQQAhAiADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMDBILQQAhAiADQQA2AhwgAyABNgIUIANBgxE2AhAgA0EJNgIMDBELQQAhAiADQQA2AhwgAyABNgIUIANB3wo2AhAgA0EJNgIMDBALQQAhAiADQQA2AhwgAyABNgIUIANB7RA2AhAgA0EJNgIMDA8LQQAhAiADQQA2AhwgAyABNgIUIANB0hE2AhAgA0EJNgIMDA4LQQAhAiADQQA2AhwgAyABNgIUIANBuRc2AhAgA0EPNgIMDA0LQQAhAiADQQA2AhwgAyABNgIUIANBuRc2AhAgA0EPNgIMDAwLQQAhAiADQQA2AhwgAyABNgIUIANBmRM2AhAgA0ELNgIMDAsLQQAhAiADQQA2AhwgAyABNgIUIANBnQk2AhAgA0ELNgIMDAoLQQAhAiADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMDAkLQQAhAiADQQA2AhwgAyABNgIUIANBsRA2AhAgA0EKNgIMDAgLQQAhAiADQQA2AhwgAyABNgIUIANBux02AhAgA0ECNgIMDAcLQQAhAiADQQA2AhwgAyABNgIUIANBlhY2AhAgA0ECNgIMDAYLQQAhAiADQQA2AhwgAyABNgIUIANB+Rg2AhAgA0ECNgIMDAULQQAhAiADQQA2AhwgAyABNgIUIANBxBg2AhAgA0ECNgIMDAQLIANBAjYCHCADIAE2AhQgA0GpHjYCECADQRY2AgxBACECDAMLQd4AIQIgASAERg0CIAlBCGohByADKAIAIQUCQAJAIAEgBEcEQCAFQZbIAGohCCAEIAVqIAFrIQYgBUF/c0EKaiIFIAFqIQADQCABLQAAIAgtAABHBEBBAiEIDAMLIAVFBEBBACEIIAAhAQwDCyAFQQFrIQUgCEEBaiEIIAQgAUEBaiIBRw0ACyAGIQUgBCEBCyAHQQE2AgAgAyAFNgIADAELIANBADYCACAHIAg2AgALIAcgATYCBCAJKAIMIQACQAJAIAkoAghBAWsOAgQBAAsgA0EANgIcIANBwh42AhAgA0EXNgIMIAMgAEEBajYCFEEAIQIMAwsgA0EANgIcIAMgADYCFCADQdceNgIQIANBCTYCDEEAIQIMAgsgASAERgRAQSghAgwCCyADQQk2AgggAyABNgIEQSchAgwBCyABIARGBEBBASECDAELA0ACQAJAAkAgAS0AAEEKaw4EAAEBAAELIAFBAWohAQwBCyABQQFqIQEgAy0ALkEgcQ0AQQAhAiADQQA2AhwgAyABNgIUIANBoSE2AhAgA0EFNgIMDAILQQEhAiABIARHDQALCyAJQRBqJAAgAkUEQCADKAIMIQAMAQsgAyACNgIcQQAhACADKAIEIgFFDQAgAyABIAQgAygCCBEBACIBRQ0AIAMgBDYCFCADIAE2AgwgASEACyAAC74CAQJ/IABBADoAACAAQeQAaiIBQQFrQQA6AAAgAEEAOgACIABBADoAASABQQNrQQA6AAAgAUECa0EAOgAAIABBADoAAyABQQRrQQA6AABBACAAa0EDcSIBIABqIgBBADYCAEHkACABa0F8cSICIABqIgFBBGtBADYCAAJAIAJBCUkNACAAQQA2AgggAEEANgIEIAFBCGtBADYCACABQQxrQQA2AgAgAkEZSQ0AIABBADYCGCAAQQA2AhQgAEEANgIQIABBADYCDCABQRBrQQA2AgAgAUEUa0EANgIAIAFBGGtBADYCACABQRxrQQA2AgAgAiAAQQRxQRhyIgJrIgFBIEkNACAAIAJqIQADQCAAQgA3AxggAEIANwMQIABCADcDCCAAQgA3AwAgAEEgaiEAIAFBIGsiAUEfSw0ACwsLVgEBfwJAIAAoAgwNAAJAAkACQAJAIAAtADEOAwEAAwILIAAoAjgiAUUNACABKAIwIgFFDQAgACABEQAAIgENAwtBAA8LAAsgAEHKGTYCEEEOIQELIAELGgAgACgCDEUEQCAAQd4fNgIQIABBFTYCDAsLFAAgACgCDEEVRgRAIABBADYCDAsLFAAgACgCDEEWRgRAIABBADYCDAsLBwAgACgCDAsHACAAKAIQCwkAIAAgATYCEAsHACAAKAIUCysAAkAgAEEnTw0AQv//////CSAArYhCAYNQDQAgAEECdEHQOGooAgAPCwALFwAgAEEvTwRAAAsgAEECdEHsOWooAgALvwkBAX9B9C0hAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HqLA8LQZgmDwtB7TEPC0GgNw8LQckpDwtBtCkPC0GWLQ8LQesrDwtBojUPC0HbNA8LQeApDwtB4yQPC0HVJA8LQe4kDwtB5iUPC0HKNA8LQdA3DwtBqjUPC0H1LA8LQfYmDwtBgiIPC0HyMw8LQb4oDwtB5zcPC0HNIQ8LQcAhDwtBuCUPC0HLJQ8LQZYkDwtBjzQPC0HNNQ8LQd0qDwtB7jMPC0GcNA8LQZ4xDwtB9DUPC0HlIg8LQa8lDwtBmTEPC0GyNg8LQfk2DwtBxDIPC0HdLA8LQYIxDwtBwTEPC0GNNw8LQckkDwtB7DYPC0HnKg8LQcgjDwtB4iEPC0HJNw8LQaUiDwtBlCIPC0HbNg8LQd41DwtBhiYPC0G8Kw8LQYsyDwtBoCMPC0H2MA8LQYAsDwtBiSsPC0GkJg8LQfIjDwtBgSgPC0GrMg8LQesnDwtBwjYPC0GiJA8LQc8qDwtB3CMPC0GHJw8LQeQ0DwtBtyIPC0GtMQ8LQdUiDwtBrzQPC0HeJg8LQdYyDwtB9DQPC0GBOA8LQfQ3DwtBkjYPC0GdJw8LQYIpDwtBjSMPC0HXMQ8LQb01DwtBtDcPC0HYMA8LQbYnDwtBmjgPC0GnKg8LQcQnDwtBriMPC0H1Ig8LAAtByiYhAQsgAQsXACAAIAAvAS5B/v8DcSABQQBHcjsBLgsaACAAIAAvAS5B/f8DcSABQQBHQQF0cjsBLgsaACAAIAAvAS5B+/8DcSABQQBHQQJ0cjsBLgsaACAAIAAvAS5B9/8DcSABQQBHQQN0cjsBLgsaACAAIAAvAS5B7/8DcSABQQBHQQR0cjsBLgsaACAAIAAvAS5B3/8DcSABQQBHQQV0cjsBLgsaACAAIAAvAS5Bv/8DcSABQQBHQQZ0cjsBLgsaACAAIAAvAS5B//4DcSABQQBHQQd0cjsBLgsaACAAIAAvAS5B//0DcSABQQBHQQh0cjsBLgsaACAAIAAvAS5B//sDcSABQQBHQQl0cjsBLgs+AQJ/AkAgACgCOCIDRQ0AIAMoAgQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQeESNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAggiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQfwRNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAgwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQewKNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhAiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQfoeNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQcsQNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhgiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQbcfNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQb8VNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQf4INgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiAiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQYwdNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQeYVNgIQQRghBAsgBAs4ACAAAn8gAC8BMkEUcUEURgRAQQEgAC0AKEEBRg0BGiAALwE0QeUARgwBCyAALQApQQVGCzoAMAtZAQJ/AkAgAC0AKEEBRg0AIAAvATQiAUHkAGtB5ABJDQAgAUHMAUYNACABQbACRg0AIAAvATIiAEHAAHENAEEBIQIgAEGIBHFBgARGDQAgAEEocUUhAgsgAguMAQECfwJAAkACQCAALQAqRQ0AIAAtACtFDQAgAC8BMiIBQQJxRQ0BDAILIAAvATIiAUEBcUUNAQtBASECIAAtAChBAUYNACAALwE0IgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNACABQcAAcQ0AQQAhAiABQYgEcUGABEYNACABQShxQQBHIQILIAILcwAgAEEQav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAP0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEEwav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEEgav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEH9ATYCHAsGACAAEDoLmi0BC38jAEEQayIKJABB3NUAKAIAIglFBEBBnNkAKAIAIgVFBEBBqNkAQn83AgBBoNkAQoCAhICAgMAANwIAQZzZACAKQQhqQXBxQdiq1aoFcyIFNgIAQbDZAEEANgIAQYDZAEEANgIAC0GE2QBBwNkENgIAQdTVAEHA2QQ2AgBB6NUAIAU2AgBB5NUAQX82AgBBiNkAQcCmAzYCAANAIAFBgNYAaiABQfTVAGoiAjYCACACIAFB7NUAaiIDNgIAIAFB+NUAaiADNgIAIAFBiNYAaiABQfzVAGoiAzYCACADIAI2AgAgAUGQ1gBqIAFBhNYAaiICNgIAIAIgAzYCACABQYzWAGogAjYCACABQSBqIgFBgAJHDQALQczZBEGBpgM2AgBB4NUAQazZACgCADYCAEHQ1QBBgKYDNgIAQdzVAEHI2QQ2AgBBzP8HQTg2AgBByNkEIQkLAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAEHsAU0EQEHE1QAoAgAiBkEQIABBE2pBcHEgAEELSRsiBEEDdiIAdiIBQQNxBEACQCABQQFxIAByQQFzIgJBA3QiAEHs1QBqIgEgAEH01QBqKAIAIgAoAggiA0YEQEHE1QAgBkF+IAJ3cTYCAAwBCyABIAM2AgggAyABNgIMCyAAQQhqIQEgACACQQN0IgJBA3I2AgQgACACaiIAIAAoAgRBAXI2AgQMEQtBzNUAKAIAIgggBE8NASABBEACQEECIAB0IgJBACACa3IgASAAdHFoIgBBA3QiAkHs1QBqIgEgAkH01QBqKAIAIgIoAggiA0YEQEHE1QAgBkF+IAB3cSIGNgIADAELIAEgAzYCCCADIAE2AgwLIAIgBEEDcjYCBCAAQQN0IgAgBGshBSAAIAJqIAU2AgAgAiAEaiIEIAVBAXI2AgQgCARAIAhBeHFB7NUAaiEAQdjVACgCACEDAn9BASAIQQN2dCIBIAZxRQRAQcTVACABIAZyNgIAIAAMAQsgACgCCAsiASADNgIMIAAgAzYCCCADIAA2AgwgAyABNgIICyACQQhqIQFB2NUAIAQ2AgBBzNUAIAU2AgAMEQtByNUAKAIAIgtFDQEgC2hBAnRB9NcAaigCACIAKAIEQXhxIARrIQUgACECA0ACQCACKAIQIgFFBEAgAkEUaigCACIBRQ0BCyABKAIEQXhxIARrIgMgBUkhAiADIAUgAhshBSABIAAgAhshACABIQIMAQsLIAAoAhghCSAAKAIMIgMgAEcEQEHU1QAoAgAaIAMgACgCCCIBNgIIIAEgAzYCDAwQCyAAQRRqIgIoAgAiAUUEQCAAKAIQIgFFDQMgAEEQaiECCwNAIAIhByABIgNBFGoiAigCACIBDQAgA0EQaiECIAMoAhAiAQ0ACyAHQQA2AgAMDwtBfyEEIABBv39LDQAgAEETaiIBQXBxIQRByNUAKAIAIghFDQBBACAEayEFAkACQAJAAn9BACAEQYACSQ0AGkEfIARB////B0sNABogBEEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+agsiBkECdEH01wBqKAIAIgJFBEBBACEBQQAhAwwBC0EAIQEgBEEZIAZBAXZrQQAgBkEfRxt0IQBBACEDA0ACQCACKAIEQXhxIARrIgcgBU8NACACIQMgByIFDQBBACEFIAIhAQwDCyABIAJBFGooAgAiByAHIAIgAEEddkEEcWpBEGooAgAiAkYbIAEgBxshASAAQQF0IQAgAg0ACwsgASADckUEQEEAIQNBAiAGdCIAQQAgAGtyIAhxIgBFDQMgAGhBAnRB9NcAaigCACEBCyABRQ0BCwNAIAEoAgRBeHEgBGsiAiAFSSEAIAIgBSAAGyEFIAEgAyAAGyEDIAEoAhAiAAR/IAAFIAFBFGooAgALIgENAAsLIANFDQAgBUHM1QAoAgAgBGtPDQAgAygCGCEHIAMgAygCDCIARwRAQdTVACgCABogACADKAIIIgE2AgggASAANgIMDA4LIANBFGoiAigCACIBRQRAIAMoAhAiAUUNAyADQRBqIQILA0AgAiEGIAEiAEEUaiICKAIAIgENACAAQRBqIQIgACgCECIBDQALIAZBADYCAAwNC0HM1QAoAgAiAyAETwRAQdjVACgCACEBAkAgAyAEayICQRBPBEAgASAEaiIAIAJBAXI2AgQgASADaiACNgIAIAEgBEEDcjYCBAwBCyABIANBA3I2AgQgASADaiIAIAAoAgRBAXI2AgRBACEAQQAhAgtBzNUAIAI2AgBB2NUAIAA2AgAgAUEIaiEBDA8LQdDVACgCACIDIARLBEAgBCAJaiIAIAMgBGsiAUEBcjYCBEHc1QAgADYCAEHQ1QAgATYCACAJIARBA3I2AgQgCUEIaiEBDA8LQQAhASAEAn9BnNkAKAIABEBBpNkAKAIADAELQajZAEJ/NwIAQaDZAEKAgISAgIDAADcCAEGc2QAgCkEMakFwcUHYqtWqBXM2AgBBsNkAQQA2AgBBgNkAQQA2AgBBgIAECyIAIARBxwBqIgVqIgZBACAAayIHcSICTwRAQbTZAEEwNgIADA8LAkBB/NgAKAIAIgFFDQBB9NgAKAIAIgggAmohACAAIAFNIAAgCEtxDQBBACEBQbTZAEEwNgIADA8LQYDZAC0AAEEEcQ0EAkACQCAJBEBBhNkAIQEDQCABKAIAIgAgCU0EQCAAIAEoAgRqIAlLDQMLIAEoAggiAQ0ACwtBABA7IgBBf0YNBSACIQZBoNkAKAIAIgFBAWsiAyAAcQRAIAIgAGsgACADakEAIAFrcWohBgsgBCAGTw0FIAZB/v///wdLDQVB/NgAKAIAIgMEQEH02AAoAgAiByAGaiEBIAEgB00NBiABIANLDQYLIAYQOyIBIABHDQEMBwsgBiADayAHcSIGQf7///8HSw0EIAYQOyEAIAAgASgCACABKAIEakYNAyAAIQELAkAgBiAEQcgAak8NACABQX9GDQBBpNkAKAIAIgAgBSAGa2pBACAAa3EiAEH+////B0sEQCABIQAMBwsgABA7QX9HBEAgACAGaiEGIAEhAAwHC0EAIAZrEDsaDAQLIAEiAEF/Rw0FDAMLQQAhAwwMC0EAIQAMCgsgAEF/Rw0CC0GA2QBBgNkAKAIAQQRyNgIACyACQf7///8HSw0BIAIQOyEAQQAQOyEBIABBf0YNASABQX9GDQEgACABTw0BIAEgAGsiBiAEQThqTQ0BC0H02ABB9NgAKAIAIAZqIgE2AgBB+NgAKAIAIAFJBEBB+NgAIAE2AgALAkACQAJAQdzVACgCACICBEBBhNkAIQEDQCAAIAEoAgAiAyABKAIEIgVqRg0CIAEoAggiAQ0ACwwCC0HU1QAoAgAiAUEARyAAIAFPcUUEQEHU1QAgADYCAAtBACEBQYjZACAGNgIAQYTZACAANgIAQeTVAEF/NgIAQejVAEGc2QAoAgA2AgBBkNkAQQA2AgADQCABQYDWAGogAUH01QBqIgI2AgAgAiABQezVAGoiAzYCACABQfjVAGogAzYCACABQYjWAGogAUH81QBqIgM2AgAgAyACNgIAIAFBkNYAaiABQYTWAGoiAjYCACACIAM2AgAgAUGM1gBqIAI2AgAgAUEgaiIBQYACRw0AC0F4IABrQQ9xIgEgAGoiAiAGQThrIgMgAWsiAUEBcjYCBEHg1QBBrNkAKAIANgIAQdDVACABNgIAQdzVACACNgIAIAAgA2pBODYCBAwCCyAAIAJNDQAgAiADSQ0AIAEoAgxBCHENAEF4IAJrQQ9xIgAgAmoiA0HQ1QAoAgAgBmoiByAAayIAQQFyNgIEIAEgBSAGajYCBEHg1QBBrNkAKAIANgIAQdDVACAANgIAQdzVACADNgIAIAIgB2pBODYCBAwBCyAAQdTVACgCAEkEQEHU1QAgADYCAAsgACAGaiEDQYTZACEBAkACQAJAA0AgAyABKAIARwRAIAEoAggiAQ0BDAILCyABLQAMQQhxRQ0BC0GE2QAhAQNAIAEoAgAiAyACTQRAIAMgASgCBGoiBSACSw0DCyABKAIIIQEMAAsACyABIAA2AgAgASABKAIEIAZqNgIEIABBeCAAa0EPcWoiCSAEQQNyNgIEIANBeCADa0EPcWoiBiAEIAlqIgRrIQEgAiAGRgRAQdzVACAENgIAQdDVAEHQ1QAoAgAgAWoiADYCACAEIABBAXI2AgQMCAtB2NUAKAIAIAZGBEBB2NUAIAQ2AgBBzNUAQczVACgCACABaiIANgIAIAQgAEEBcjYCBCAAIARqIAA2AgAMCAsgBigCBCIFQQNxQQFHDQYgBUF4cSEIIAVB/wFNBEAgBUEDdiEDIAYoAggiACAGKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwHCyACIAA2AgggACACNgIMDAYLIAYoAhghByAGIAYoAgwiAEcEQCAAIAYoAggiAjYCCCACIAA2AgwMBQsgBkEUaiICKAIAIgVFBEAgBigCECIFRQ0EIAZBEGohAgsDQCACIQMgBSIAQRRqIgIoAgAiBQ0AIABBEGohAiAAKAIQIgUNAAsgA0EANgIADAQLQXggAGtBD3EiASAAaiIHIAZBOGsiAyABayIBQQFyNgIEIAAgA2pBODYCBCACIAVBNyAFa0EPcWpBP2siAyADIAJBEGpJGyIDQSM2AgRB4NUAQazZACgCADYCAEHQ1QAgATYCAEHc1QAgBzYCACADQRBqQYzZACkCADcCACADQYTZACkCADcCCEGM2QAgA0EIajYCAEGI2QAgBjYCAEGE2QAgADYCAEGQ2QBBADYCACADQSRqIQEDQCABQQc2AgAgBSABQQRqIgFLDQALIAIgA0YNACADIAMoAgRBfnE2AgQgAyADIAJrIgU2AgAgAiAFQQFyNgIEIAVB/wFNBEAgBUF4cUHs1QBqIQACf0HE1QAoAgAiAUEBIAVBA3Z0IgNxRQRAQcTVACABIANyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRB9NcAaiEAQcjVACgCACIDQQEgAXQiBnFFBEAgACACNgIAQcjVACADIAZyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhAwJAA0AgAyIAKAIEQXhxIAVGDQEgAUEddiEDIAFBAXQhASAAIANBBHFqQRBqIgYoAgAiAw0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIIC0HQ1QAoAgAiASAETQ0AQdzVACgCACIAIARqIgIgASAEayIBQQFyNgIEQdDVACABNgIAQdzVACACNgIAIAAgBEEDcjYCBCAAQQhqIQEMCAtBACEBQbTZAEEwNgIADAcLQQAhAAsgB0UNAAJAIAYoAhwiAkECdEH01wBqIgMoAgAgBkYEQCADIAA2AgAgAA0BQcjVAEHI1QAoAgBBfiACd3E2AgAMAgsgB0EQQRQgBygCECAGRhtqIAA2AgAgAEUNAQsgACAHNgIYIAYoAhAiAgRAIAAgAjYCECACIAA2AhgLIAZBFGooAgAiAkUNACAAQRRqIAI2AgAgAiAANgIYCyABIAhqIQEgBiAIaiIGKAIEIQULIAYgBUF+cTYCBCABIARqIAE2AgAgBCABQQFyNgIEIAFB/wFNBEAgAUF4cUHs1QBqIQACf0HE1QAoAgAiAkEBIAFBA3Z0IgFxRQRAQcTVACABIAJyNgIAIAAMAQsgACgCCAsiASAENgIMIAAgBDYCCCAEIAA2AgwgBCABNgIIDAELQR8hBSABQf///wdNBEAgAUEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+aiEFCyAEIAU2AhwgBEIANwIQIAVBAnRB9NcAaiEAQcjVACgCACICQQEgBXQiA3FFBEAgACAENgIAQcjVACACIANyNgIAIAQgADYCGCAEIAQ2AgggBCAENgIMDAELIAFBGSAFQQF2a0EAIAVBH0cbdCEFIAAoAgAhAAJAA0AgACICKAIEQXhxIAFGDQEgBUEddiEAIAVBAXQhBSACIABBBHFqQRBqIgMoAgAiAA0ACyADIAQ2AgAgBCACNgIYIAQgBDYCDCAEIAQ2AggMAQsgAigCCCIAIAQ2AgwgAiAENgIIIARBADYCGCAEIAI2AgwgBCAANgIICyAJQQhqIQEMAgsCQCAHRQ0AAkAgAygCHCIBQQJ0QfTXAGoiAigCACADRgRAIAIgADYCACAADQFByNUAIAhBfiABd3EiCDYCAAwCCyAHQRBBFCAHKAIQIANGG2ogADYCACAARQ0BCyAAIAc2AhggAygCECIBBEAgACABNgIQIAEgADYCGAsgA0EUaigCACIBRQ0AIABBFGogATYCACABIAA2AhgLAkAgBUEPTQRAIAMgBCAFaiIAQQNyNgIEIAAgA2oiACAAKAIEQQFyNgIEDAELIAMgBGoiAiAFQQFyNgIEIAMgBEEDcjYCBCACIAVqIAU2AgAgBUH/AU0EQCAFQXhxQezVAGohAAJ/QcTVACgCACIBQQEgBUEDdnQiBXFFBEBBxNUAIAEgBXI2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEH01wBqIQBBASABdCIEIAhxRQRAIAAgAjYCAEHI1QAgBCAIcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQQCQANAIAQiACgCBEF4cSAFRg0BIAFBHXYhBCABQQF0IQEgACAEQQRxakEQaiIGKAIAIgQNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAsgA0EIaiEBDAELAkAgCUUNAAJAIAAoAhwiAUECdEH01wBqIgIoAgAgAEYEQCACIAM2AgAgAw0BQcjVACALQX4gAXdxNgIADAILIAlBEEEUIAkoAhAgAEYbaiADNgIAIANFDQELIAMgCTYCGCAAKAIQIgEEQCADIAE2AhAgASADNgIYCyAAQRRqKAIAIgFFDQAgA0EUaiABNgIAIAEgAzYCGAsCQCAFQQ9NBEAgACAEIAVqIgFBA3I2AgQgACABaiIBIAEoAgRBAXI2AgQMAQsgACAEaiIHIAVBAXI2AgQgACAEQQNyNgIEIAUgB2ogBTYCACAIBEAgCEF4cUHs1QBqIQFB2NUAKAIAIQMCf0EBIAhBA3Z0IgIgBnFFBEBBxNUAIAIgBnI2AgAgAQwBCyABKAIICyICIAM2AgwgASADNgIIIAMgATYCDCADIAI2AggLQdjVACAHNgIAQczVACAFNgIACyAAQQhqIQELIApBEGokACABC0MAIABFBEA/AEEQdA8LAkAgAEH//wNxDQAgAEEASA0AIABBEHZAACIAQX9GBEBBtNkAQTA2AgBBfw8LIABBEHQPCwALC5lCIgBBgAgLDQEAAAAAAAAAAgAAAAMAQZgICwUEAAAABQBBqAgLCQYAAAAHAAAACABB5AgLwjJJbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBFeHBlY3RlZCBMRiBhZnRlciBoZWFkZXJzAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMAVXNlciBjYWxsYmFjayBlcnJvcgBgb25fcmVzZXRgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19oZWFkZXJgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2JlZ2luYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlYCBjYWxsYmFjayBlcnJvcgBgb25fc3RhdHVzX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdmVyc2lvbl9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3VybF9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3Byb3RvY29sX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fcHJvdG9jb2wARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgAVHJhbnNmZXItRW5jb2RpbmcgY2FuJ3QgYmUgcHJlc2VudCB3aXRoIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgc2l6ZQBFeHBlY3RlZCBMRiBhZnRlciBjaHVuayBzaXplAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBVbmV4cGVjdGVkIHdoaXRlc3BhY2UgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciBjaHVuayBleHRlbnNpb24gdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIHF1b3RlZC1wYWlyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAFBhdXNlZCBieSBvbl9oZWFkZXJzX2NvbXBsZXRlAEludmFsaWQgRU9GIHN0YXRlAG9uX3Jlc2V0IHBhdXNlAG9uX2NodW5rX2hlYWRlciBwYXVzZQBvbl9tZXNzYWdlX2JlZ2luIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZSBwYXVzZQBvbl9zdGF0dXNfY29tcGxldGUgcGF1c2UAb25fdmVyc2lvbl9jb21wbGV0ZSBwYXVzZQBvbl91cmxfY29tcGxldGUgcGF1c2UAb25fcHJvdG9jb2xfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX3ZhbHVlX2NvbXBsZXRlIHBhdXNlAG9uX21lc3NhZ2VfY29tcGxldGUgcGF1c2UAb25fbWV0aG9kX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl9maWVsZF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fbmFtZSBwYXVzZQBVbmV4cGVjdGVkIHNwYWNlIGFmdGVyIHN0YXJ0IGxpbmUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciByZXNwb25zZSBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgZXh0ZW5zaW9uIG5hbWUASW52YWxpZCBzdGF0dXMgY29kZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABNaXNzaW5nIGV4cGVjdGVkIENSIGFmdGVyIGNodW5rIGRhdGEARXhwZWN0ZWQgTEYgYWZ0ZXIgY2h1bmsgZGF0YQBVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AARGF0YSBhZnRlciBgQ29ubmVjdGlvbjogY2xvc2VgAFNXSVRDSF9QUk9YWQBVU0VfUFJPWFkATUtBQ1RJVklUWQBVTlBST0NFU1NBQkxFX0VOVElUWQBRVUVSWQBDT1BZAE1PVkVEX1BFUk1BTkVOVExZAFRPT19FQVJMWQBOT1RJRlkARkFJTEVEX0RFUEVOREVOQ1kAQkFEX0dBVEVXQVkAUExBWQBQVVQAQ0hFQ0tPVVQAR0FURVdBWV9USU1FT1VUAFJFUVVFU1RfVElNRU9VVABORVRXT1JLX0NPTk5FQ1RfVElNRU9VVABDT05ORUNUSU9OX1RJTUVPVVQATE9HSU5fVElNRU9VVABORVRXT1JLX1JFQURfVElNRU9VVABQT1NUAE1JU0RJUkVDVEVEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfTE9BRF9CQUxBTkNFRF9SRVFVRVNUAEJBRF9SRVFVRVNUAEhUVFBfUkVRVUVTVF9TRU5UX1RPX0hUVFBTX1BPUlQAUkVQT1JUAElNX0FfVEVBUE9UAFJFU0VUX0NPTlRFTlQATk9fQ09OVEVOVABQQVJUSUFMX0NPTlRFTlQASFBFX0lOVkFMSURfQ09OU1RBTlQASFBFX0NCX1JFU0VUAEdFVABIUEVfU1RSSUNUAENPTkZMSUNUAFRFTVBPUkFSWV9SRURJUkVDVABQRVJNQU5FTlRfUkVESVJFQ1QAQ09OTkVDVABNVUxUSV9TVEFUVVMASFBFX0lOVkFMSURfU1RBVFVTAFRPT19NQU5ZX1JFUVVFU1RTAEVBUkxZX0hJTlRTAFVOQVZBSUxBQkxFX0ZPUl9MRUdBTF9SRUFTT05TAE9QVElPTlMAU1dJVENISU5HX1BST1RPQ09MUwBWQVJJQU5UX0FMU09fTkVHT1RJQVRFUwBNVUxUSVBMRV9DSE9JQ0VTAElOVEVSTkFMX1NFUlZFUl9FUlJPUgBXRUJfU0VSVkVSX1VOS05PV05fRVJST1IAUkFJTEdVTl9FUlJPUgBJREVOVElUWV9QUk9WSURFUl9BVVRIRU5USUNBVElPTl9FUlJPUgBTU0xfQ0VSVElGSUNBVEVfRVJST1IASU5WQUxJRF9YX0ZPUldBUkRFRF9GT1IAU0VUX1BBUkFNRVRFUgBHRVRfUEFSQU1FVEVSAEhQRV9VU0VSAFNFRV9PVEhFUgBIUEVfQ0JfQ0hVTktfSEVBREVSAEV4cGVjdGVkIExGIGFmdGVyIENSAE1LQ0FMRU5EQVIAU0VUVVAAV0VCX1NFUlZFUl9JU19ET1dOAFRFQVJET1dOAEhQRV9DTE9TRURfQ09OTkVDVElPTgBIRVVSSVNUSUNfRVhQSVJBVElPTgBESVNDT05ORUNURURfT1BFUkFUSU9OAE5PTl9BVVRIT1JJVEFUSVZFX0lORk9STUFUSU9OAEhQRV9JTlZBTElEX1ZFUlNJT04ASFBFX0NCX01FU1NBR0VfQkVHSU4AU0lURV9JU19GUk9aRU4ASFBFX0lOVkFMSURfSEVBREVSX1RPS0VOAElOVkFMSURfVE9LRU4ARk9SQklEREVOAEVOSEFOQ0VfWU9VUl9DQUxNAEhQRV9JTlZBTElEX1VSTABCTE9DS0VEX0JZX1BBUkVOVEFMX0NPTlRST0wATUtDT0wAQUNMAEhQRV9JTlRFUk5BTABSRVFVRVNUX0hFQURFUl9GSUVMRFNfVE9PX0xBUkdFX1VOT0ZGSUNJQUwASFBFX09LAFVOTElOSwBVTkxPQ0sAUFJJAFJFVFJZX1dJVEgASFBFX0lOVkFMSURfQ09OVEVOVF9MRU5HVEgASFBFX1VORVhQRUNURURfQ09OVEVOVF9MRU5HVEgARkxVU0gAUFJPUFBBVENIAE0tU0VBUkNIAFVSSV9UT09fTE9ORwBQUk9DRVNTSU5HAE1JU0NFTExBTkVPVVNfUEVSU0lTVEVOVF9XQVJOSU5HAE1JU0NFTExBTkVPVVNfV0FSTklORwBIUEVfSU5WQUxJRF9UUkFOU0ZFUl9FTkNPRElORwBFeHBlY3RlZCBDUkxGAEhQRV9JTlZBTElEX0NIVU5LX1NJWkUATU9WRQBDT05USU5VRQBIUEVfQ0JfU1RBVFVTX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJTX0NPTVBMRVRFAEhQRV9DQl9WRVJTSU9OX0NPTVBMRVRFAEhQRV9DQl9VUkxfQ09NUExFVEUASFBFX0NCX1BST1RPQ09MX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8sIFJUU1AvIG9yIElDRS8A5xUAAK8VAACkEgAAkhoAACYWAACeFAAA2xkAAHkVAAB+EgAA/hQAADYVAAALFgAA2BYAAPMSAABCGAAArBYAABIVAAAUFwAA7xcAAEgUAABxFwAAshoAAGsZAAB+GQAANRQAAIIaAABEFwAA/RYAAB4YAACHFwAAqhkAAJMSAAAHGAAALBcAAMoXAACkFwAA5xUAAOcVAABYFwAAOxgAAKASAAAtHAAAwxEAAEgRAADeEgAAQhMAAKQZAAD9EAAA9xUAAKUVAADvFgAA+BkAAEoWAABWFgAA9RUAAAoaAAAIGgAAARoAAKsVAABCEgAA1xAAAEwRAAAFGQAAVBYAAB4RAADKGQAAyBkAAE4WAAD/GAAAcRQAAPAVAADuFQAAlBkAAPwVAAC/GQAAmxkAAHwUAABDEQAAcBgAAJUUAAAnFAAAGRQAANUSAADUGQAARBYAAPcQAEG5OwsBAQBB0DsL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEDAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBuj0LBAEAAAIAQdE9C14DBAMDAwMDAAADAwADAwADAwMDAwMDAwMDAAUAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAwADAEG6PwsEAQAAAgBB0T8LXgMAAwMDAwMAAAMDAAMDAAMDAwMDAwMDAwMABAAFAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwADAAMAQbDBAAsNbG9zZWVlcC1hbGl2ZQBBycEACwEBAEHgwQAL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBycMACwEBAEHgwwAL5wEBAQEBAQEBAQEBAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAWNodW5rZWQAQfHFAAteAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBB0McACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQYDIAAsgcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQpTTQ0KDQoAQanIAAsFAQIAAQMAQcDIAAtfBAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanKAAsFAQIAAQMAQcDKAAtfBAUFBgUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanMAAsEAQAAAQBBwcwAC14CAgACAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAEGpzgALBQECAAEDAEHAzgALXwQFAAAFBQUFBQUFBQUFBQYFBQUFBQUFBQUFBQUABQAHCAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQAFAAUABQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAAAAFAEGp0AALBQEBAAEBAEHA0AALAQEAQdrQAAtBAgAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQanSAAsFAQEAAQEAQcDSAAsBAQBBytIACwYCAAAAAAIAQeHSAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBBoNQAC50BTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRVVFUllPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFVFRQQ0VUU1BBRFRQLw==`, `base64`) });
}));
// node_modules/undici/lib/web/fetch/constants.js
var require_constants$2 = __commonJSMin(((exports, module) => {
	const corsSafeListedMethods = [
		`GET`,
		`HEAD`,
		`POST`
	];
	const corsSafeListedMethodsSet = new Set(corsSafeListedMethods);
	const nullBodyStatus = [
		101,
		204,
		205,
		304
	];
	const redirectStatus = [
		301,
		302,
		303,
		307,
		308
	];
	const redirectStatusSet = new Set(redirectStatus);
	const badPorts = `1.7.9.11.13.15.17.19.20.21.22.23.25.37.42.43.53.69.77.79.87.95.101.102.103.104.109.110.111.113.115.117.119.123.135.137.139.143.161.179.389.427.465.512.513.514.515.526.530.531.532.540.548.554.556.563.587.601.636.989.990.993.995.1719.1720.1723.2049.3659.4045.4190.5060.5061.6000.6566.6665.6666.6667.6668.6669.6679.6697.10080`.split(`.`);
	const badPortsSet = new Set(badPorts);
	const referrerPolicyTokens = [
		`no-referrer`,
		`no-referrer-when-downgrade`,
		`same-origin`,
		`origin`,
		`strict-origin`,
		`origin-when-cross-origin`,
		`strict-origin-when-cross-origin`,
		`unsafe-url`
	];
	const referrerPolicy = [``, ...referrerPolicyTokens];
	const referrerPolicyTokensSet = new Set(referrerPolicyTokens);
	const requestRedirect = [
		`follow`,
		`manual`,
		`error`
	];
	const safeMethods = [
		`GET`,
		`HEAD`,
		`OPTIONS`,
		`TRACE`
	];
	const safeMethodsSet = new Set(safeMethods);
	const requestMode = [
		`navigate`,
		`same-origin`,
		`no-cors`,
		`cors`
	];
	const requestCredentials = [
		`omit`,
		`same-origin`,
		`include`
	];
	const requestCache = [
		`default`,
		`no-store`,
		`reload`,
		`no-cache`,
		`force-cache`,
		`only-if-cached`
	];
	const requestBodyHeader = [
		`content-encoding`,
		`content-language`,
		`content-location`,
		`content-type`,
		`content-length`
	];
	const requestDuplex = [`half`];
	const forbiddenMethods = [
		`CONNECT`,
		`TRACE`,
		`TRACK`
	];
	const forbiddenMethodsSet = new Set(forbiddenMethods);
	const subresource = [
		`audio`,
		`audioworklet`,
		`font`,
		`image`,
		`manifest`,
		`paintworklet`,
		`script`,
		`style`,
		`track`,
		`video`,
		`xslt`,
		``
	];
	const subresourceSet = new Set(subresource);
	module.exports = {
		subresource,
		forbiddenMethods,
		requestBodyHeader,
		referrerPolicy,
		requestRedirect,
		requestMode,
		requestCredentials,
		requestCache,
		redirectStatus,
		corsSafeListedMethods,
		nullBodyStatus,
		safeMethods,
		badPorts,
		requestDuplex,
		subresourceSet,
		badPortsSet,
		redirectStatusSet,
		corsSafeListedMethodsSet,
		safeMethodsSet,
		forbiddenMethodsSet,
		referrerPolicyTokens: referrerPolicyTokensSet
	};
}));
// node_modules/undici/lib/web/fetch/global.js
var require_global$1 = __commonJSMin(((exports, module) => {
	const globalOrigin = Symbol.for(`undici.globalOrigin.1`);
	function getGlobalOrigin() {
		return globalThis[globalOrigin];
	}
	function setGlobalOrigin(e) {
		if (e === void 0) {
			Object.defineProperty(globalThis, globalOrigin, {
				value: void 0,
				writable: !0,
				enumerable: !1,
				configurable: !1
			});
			return;
		}
		let t = new URL(e);
		if (t.protocol !== `http:` && t.protocol !== `https:`) throw TypeError(`Only http & https urls are allowed, received ${t.protocol}`);
		Object.defineProperty(globalThis, globalOrigin, {
			value: t,
			writable: !0,
			enumerable: !1,
			configurable: !1
		});
	}
	module.exports = {
		getGlobalOrigin,
		setGlobalOrigin
	};
}));
// node_modules/undici/lib/encoding/index.js
var require_encoding = __commonJSMin(((exports, module) => {
	const textDecoder = new TextDecoder();
	function utf8DecodeBytes(e) {
		return e.length === 0 ? `` : (e[0] === 239 && e[1] === 187 && e[2] === 191 && (e = e.subarray(3)), textDecoder.decode(e));
	}
	module.exports = { utf8DecodeBytes };
}));
// node_modules/undici/lib/web/infra/index.js
var require_infra = __commonJSMin(((exports, module) => {
	const assert = __require("node:assert"), { utf8DecodeBytes } = require_encoding();
	function collectASequenceOfCodePoints(e, t, n) {
		let r = ``;
		for (; n.position < t.length && e(t[n.position]);) r += t[n.position], n.position++;
		return r;
	}
	function collectASequenceOfCodePointsFast(e, t, n) {
		let r = t.indexOf(e, n.position), i = n.position;
		return r === -1 ? (n.position = t.length, t.slice(i)) : (n.position = r, t.slice(i, n.position));
	}
	const ASCII_WHITESPACE_REPLACE_REGEX = /[\u0009\u000A\u000C\u000D\u0020]/g;
	const nonASCIIRegex = /[^\x00-\x7F]/;
	function asciiLowercase(e) {
		return nonASCIIRegex.test(e) ? e.replace(/[A-Z]+/g, (e) => e.toLowerCase()) : e.toLowerCase();
	}
	function forgivingBase64(e) {
		e = e.replace(ASCII_WHITESPACE_REPLACE_REGEX, ``);
		let t = e.length;
		if (t % 4 == 0 && e.charCodeAt(t - 1) === 61 && (--t, e.charCodeAt(t - 1) === 61 && --t), t % 4 == 1 || /[^+/0-9A-Za-z]/.test(e.length === t ? e : e.substring(0, t))) return `failure`;
		let n = Buffer.from(e, `base64`);
		return new Uint8Array(n.buffer, n.byteOffset, n.byteLength);
	}
	function isASCIIWhitespace(e) {
		return e === 9 || e === 10 || e === 12 || e === 13 || e === 32;
	}
	function isomorphicDecode(e) {
		let t = e.length;
		if (65535 > t) return String.fromCharCode.apply(null, e);
		let n = ``, r = 0, i = 65535;
		for (; r < t;) r + i > t && (i = t - r), n += String.fromCharCode.apply(null, e.subarray(r, r += i));
		return n;
	}
	const invalidIsomorphicEncodeValueRegex = /[^\x00-\xFF]/;
	function isomorphicEncode(e) {
		return assert(!invalidIsomorphicEncodeValueRegex.test(e)), e;
	}
	function parseJSONFromBytes(e) {
		return JSON.parse(utf8DecodeBytes(e));
	}
	function removeASCIIWhitespace(e, t = !0, n = !0) {
		return removeChars(e, t, n, isASCIIWhitespace);
	}
	function removeChars(e, t, n, r) {
		let i = 0, a = e.length - 1;
		if (t) for (; i < e.length && r(e.charCodeAt(i));) i++;
		if (n) for (; a > 0 && r(e.charCodeAt(a));) a--;
		return i === 0 && a === e.length - 1 ? e : e.slice(i, a + 1);
	}
	function serializeJavascriptValueToJSONString(e) {
		let t = JSON.stringify(e);
		if (t === void 0) throw TypeError(`Value is not JSON serializable`);
		return assert(typeof t == `string`), t;
	}
	module.exports = {
		asciiLowercase,
		collectASequenceOfCodePoints,
		collectASequenceOfCodePointsFast,
		forgivingBase64,
		isASCIIWhitespace,
		isomorphicDecode,
		isomorphicEncode,
		parseJSONFromBytes,
		removeASCIIWhitespace,
		removeChars,
		serializeJavascriptValueToJSONString
	};
}));
// node_modules/undici/lib/web/fetch/data-url.js
var require_data_url = __commonJSMin(((exports, module) => {
	const assert = __require("node:assert"), { forgivingBase64, collectASequenceOfCodePoints, collectASequenceOfCodePointsFast, isomorphicDecode, removeASCIIWhitespace, removeChars } = require_infra(), encoder = new TextEncoder(), HTTP_TOKEN_CODEPOINTS = /^[-!#$%&'*+.^_|~A-Za-z0-9]+$/u, HTTP_WHITESPACE_REGEX = /[\u000A\u000D\u0009\u0020]/u, HTTP_QUOTED_STRING_TOKENS = /^[\u0009\u0020-\u007E\u0080-\u00FF]+$/u;
	function dataURLProcessor(e) {
		assert(e.protocol === `data:`);
		let t = URLSerializer(e, !0);
		t = t.slice(5);
		let n = { position: 0 }, r = collectASequenceOfCodePointsFast(`,`, t, n), i = r.length;
		if (r = removeASCIIWhitespace(r, !0, !0), n.position >= t.length) return `failure`;
		n.position++;
		let o = stringPercentDecode(t.slice(i + 1));
		if (/;(?:\u0020*)base64$/iu.test(r)) {
			let e = isomorphicDecode(o);
			if (o = forgivingBase64(e), o === `failure`) return `failure`;
			r = r.slice(0, -6), r = r.replace(/(\u0020+)$/u, ``), r = r.slice(0, -1);
		}
		r.startsWith(`;`) && (r = `text/plain` + r);
		let s = parseMIMEType(r);
		return s === `failure` && (s = parseMIMEType(`text/plain;charset=US-ASCII`)), {
			mimeType: s,
			body: o
		};
	}
	function URLSerializer(e, t = !1) {
		if (!t) return e.href;
		let n = e.href, r = e.hash.length, i = r === 0 ? n : n.substring(0, n.length - r);
		return !r && n.endsWith(`#`) ? i.slice(0, -1) : i;
	}
	function stringPercentDecode(e) {
		return percentDecode(encoder.encode(e));
	}
	function isHexCharByte(e) {
		return e >= 48 && e <= 57 || e >= 65 && e <= 70 || e >= 97 && e <= 102;
	}
	function hexByteToNumber(e) {
		return e >= 48 && e <= 57 ? e - 48 : (e & 223) - 55;
	}
	function percentDecode(e) {
		let t = e.length, n = new Uint8Array(t), r = 0, i = 0;
		for (; i < t;) {
			let t = e[i];
			t === 37 ? t === 37 && !(isHexCharByte(e[i + 1]) && isHexCharByte(e[i + 2])) ? n[r++] = 37 : (n[r++] = hexByteToNumber(e[i + 1]) << 4 | hexByteToNumber(e[i + 2]), i += 2) : n[r++] = t, ++i;
		}
		return t === r ? n : n.subarray(0, r);
	}
	function parseMIMEType(e) {
		e = removeHTTPWhitespace(e, !0, !0);
		let t = { position: 0 }, n = collectASequenceOfCodePointsFast(`/`, e, t);
		if (n.length === 0 || !HTTP_TOKEN_CODEPOINTS.test(n) || t.position >= e.length) return `failure`;
		t.position++;
		let r = collectASequenceOfCodePointsFast(`;`, e, t);
		if (r = removeHTTPWhitespace(r, !1, !0), r.length === 0 || !HTTP_TOKEN_CODEPOINTS.test(r)) return `failure`;
		let i = n.toLowerCase(), a = r.toLowerCase(), o = {
			type: i,
			subtype: a,
			parameters: new Map(),
			essence: `${i}/${a}`
		};
		for (; t.position < e.length;) {
			t.position++, collectASequenceOfCodePoints((e) => HTTP_WHITESPACE_REGEX.test(e), e, t);
			let n = collectASequenceOfCodePoints((e) => e !== `;` && e !== `=`, e, t);
			if (n = n.toLowerCase(), t.position < e.length) {
				if (e[t.position] === `;`) continue;
				t.position++;
			}
			if (t.position >= e.length) break;
			let r = null;
			if (e[t.position] === `"`) r = collectAnHTTPQuotedString(e, t, !0), collectASequenceOfCodePointsFast(`;`, e, t);
			else if (r = collectASequenceOfCodePointsFast(`;`, e, t), r = removeHTTPWhitespace(r, !1, !0), r.length === 0) continue;
			n.length !== 0 && HTTP_TOKEN_CODEPOINTS.test(n) && (r.length === 0 || HTTP_QUOTED_STRING_TOKENS.test(r)) && !o.parameters.has(n) && o.parameters.set(n, r);
		}
		return o;
	}
	function collectAnHTTPQuotedString(e, t, n = !1) {
		let r = t.position, i = ``;
		for (assert(e[t.position] === `"`), t.position++; i += collectASequenceOfCodePoints((e) => e !== `"` && e !== `\\`, e, t), !(t.position >= e.length);) {
			let n = e[t.position];
			if (t.position++, n === `\\`) {
				if (t.position >= e.length) {
					i += `\\`;
					break;
				}
				i += e[t.position], t.position++;
			} else {
				assert(n === `"`);
				break;
			}
		}
		return n ? i : e.slice(r, t.position);
	}
	function serializeAMimeType(e) {
		assert(e !== `failure`);
		let { parameters: t, essence: n } = e, r = n;
		for (let [e, n] of t.entries()) r += `;`, r += e, r += `=`, HTTP_TOKEN_CODEPOINTS.test(n) || (n = n.replace(/[\\"]/gu, `\\$&`), n = `"` + n, n += `"`), r += n;
		return r;
	}
	function isHTTPWhiteSpace(e) {
		return e === 13 || e === 10 || e === 9 || e === 32;
	}
	function removeHTTPWhitespace(e, t = !0, n = !0) {
		return removeChars(e, t, n, isHTTPWhiteSpace);
	}
	function minimizeSupportedMimeType(e) {
		switch (e.essence) {
			case `application/ecmascript`:
			case `application/javascript`:
			case `application/x-ecmascript`:
			case `application/x-javascript`:
			case `text/ecmascript`:
			case `text/javascript`:
			case `text/javascript1.0`:
			case `text/javascript1.1`:
			case `text/javascript1.2`:
			case `text/javascript1.3`:
			case `text/javascript1.4`:
			case `text/javascript1.5`:
			case `text/jscript`:
			case `text/livescript`:
			case `text/x-ecmascript`:
			case `text/x-javascript`: return `text/javascript`;
			case `application/json`:
			case `text/json`: return `application/json`;
			case `image/svg+xml`: return `image/svg+xml`;
			case `text/xml`:
			case `application/xml`: return `application/xml`;
		}
		return e.subtype.endsWith(`+json`) ? `application/json` : e.subtype.endsWith(`+xml`) ? `application/xml` : ``;
	}
	module.exports = {
		dataURLProcessor,
		URLSerializer,
		stringPercentDecode,
		parseMIMEType,
		collectAnHTTPQuotedString,
		serializeAMimeType,
		removeHTTPWhitespace,
		minimizeSupportedMimeType,
		HTTP_TOKEN_CODEPOINTS
	};
}));
// node_modules/undici/lib/util/runtime-features.js
var require_runtime_features = __commonJSMin(((exports, module) => {
	const lazyLoaders = {
		__proto__: null,
		"node:crypto": () => __require("node:crypto"),
		"node:sqlite": () => __require("node:sqlite"),
		"node:worker_threads": () => __require("node:worker_threads"),
		"node:zlib": () => __require("node:zlib")
	};
	function detectRuntimeFeatureByNodeModule(e) {
		try {
			return lazyLoaders[e](), !0;
		} catch (e) {
			if (e.code !== `ERR_UNKNOWN_BUILTIN_MODULE` && e.code !== `ERR_NO_CRYPTO`) throw e;
			return !1;
		}
	}
	function detectRuntimeFeatureByExportedProperty(e, t) {
		return lazyLoaders[e]()[t] !== void 0;
	}
	const runtimeFeaturesByExportedProperty = [`markAsUncloneable`, `zstd`];
	const exportedPropertyLookup = {
		markAsUncloneable: [`node:worker_threads`, `markAsUncloneable`],
		zstd: [`node:zlib`, `createZstdDecompress`]
	};
	const runtimeFeaturesAsNodeModule = [`crypto`, `sqlite`];
	const features = [...runtimeFeaturesAsNodeModule, ...runtimeFeaturesByExportedProperty];
	function detectRuntimeFeature(e) {
		if (runtimeFeaturesAsNodeModule.includes(e)) return detectRuntimeFeatureByNodeModule(`node:${e}`);
		if (runtimeFeaturesByExportedProperty.includes(e)) {
			let [t, n] = exportedPropertyLookup[e];
			return detectRuntimeFeatureByExportedProperty(t, n);
		}
		throw TypeError(`unknown feature: ${e}`);
	}
	var RuntimeFeatures = class {
		#e = new Map();
		clear() {
			this.#e.clear();
		}
		has(e) {
			return this.#e.get(e) ?? this.#t(e);
		}
		set(e, t) {
			if (features.includes(e) === !1) throw TypeError(`unknown feature: ${e}`);
			this.#e.set(e, t);
		}
		#t(e) {
			let t = detectRuntimeFeature(e);
			return this.#e.set(e, t), t;
		}
	};
	const instance = new RuntimeFeatures();
	module.exports.runtimeFeatures = instance, module.exports.default = instance;
}));
// node_modules/undici/lib/web/webidl/index.js
var require_webidl = __commonJSMin(((exports, module) => {
	const assert = __require("node:assert"), { types, inspect } = __require("node:util"), { runtimeFeatures } = require_runtime_features(), FunctionPrototypeSymbolHasInstance = Function.call.bind(Function.prototype[Symbol.hasInstance]), webidl = {
		converters: {},
		util: {},
		errors: {},
		is: {}
	};
	webidl.errors.exception = function(e) {
		return TypeError(`${e.header}: ${e.message}`);
	}, webidl.errors.conversionFailed = function(e) {
		let t = e.types.length === 1 ? `` : ` one of`, n = `${e.argument} could not be converted to${t}: ${e.types.join(`, `)}.`;
		return webidl.errors.exception({
			header: e.prefix,
			message: n
		});
	}, webidl.errors.invalidArgument = function(e) {
		return webidl.errors.exception({
			header: e.prefix,
			message: `"${e.value}" is an invalid ${e.type}.`
		});
	}, webidl.brandCheck = function(e, t) {
		if (!FunctionPrototypeSymbolHasInstance(t, e)) {
			let e = TypeError(`Illegal invocation`);
			throw e.code = `ERR_INVALID_THIS`, e;
		}
	}, webidl.brandCheckMultiple = function(e) {
		let t = e.map((e) => webidl.util.MakeTypeAssertion(e));
		return (e) => {
			if (t.every((t) => !t(e))) {
				let e = TypeError(`Illegal invocation`);
				throw e.code = `ERR_INVALID_THIS`, e;
			}
		};
	}, webidl.argumentLengthCheck = function({ length: e }, t, n) {
		if (e < t) throw webidl.errors.exception({
			message: `${t} argument${t === 1 ? `` : `s`} required, but${e ? ` only` : ``} ${e} found.`,
			header: n
		});
	}, webidl.illegalConstructor = function() {
		throw webidl.errors.exception({
			header: `TypeError`,
			message: `Illegal constructor`
		});
	}, webidl.util.MakeTypeAssertion = function(e) {
		return (t) => FunctionPrototypeSymbolHasInstance(e, t);
	}, webidl.util.Type = function(e) {
		switch (typeof e) {
			case `undefined`: return 1;
			case `boolean`: return 2;
			case `string`: return 3;
			case `symbol`: return 4;
			case `number`: return 5;
			case `bigint`: return 6;
			case `function`:
			case `object`: return e === null ? 7 : 8;
		}
	}, webidl.util.Types = {
		UNDEFINED: 1,
		BOOLEAN: 2,
		STRING: 3,
		SYMBOL: 4,
		NUMBER: 5,
		BIGINT: 6,
		NULL: 7,
		OBJECT: 8
	}, webidl.util.TypeValueToString = function(e) {
		switch (webidl.util.Type(e)) {
			case 1: return `Undefined`;
			case 2: return `Boolean`;
			case 3: return `String`;
			case 4: return `Symbol`;
			case 5: return `Number`;
			case 6: return `BigInt`;
			case 7: return `Null`;
			case 8: return `Object`;
		}
	}, webidl.util.markAsUncloneable = runtimeFeatures.has(`markAsUncloneable`) ? __require("node:worker_threads").markAsUncloneable : () => {}, webidl.util.ConvertToInt = function(e, t, n, r) {
		let i, a;
		t === 64 ? (i = 2 ** 53 - 1, a = n === `unsigned` ? 0 : (-2) ** 53 + 1) : n === `unsigned` ? (a = 0, i = 2 ** t - 1) : (a = -(2 ** (t - 1)), i = 2 ** (t - 1) - 1);
		let o = Number(e);
		if (o === 0 && (o = 0), webidl.util.HasFlag(r, webidl.attributes.EnforceRange)) {
			if (Number.isNaN(o) || o === 1 / 0 || o === -1 / 0) throw webidl.errors.exception({
				header: `Integer conversion`,
				message: `Could not convert ${webidl.util.Stringify(e)} to an integer.`
			});
			if (o = webidl.util.IntegerPart(o), o < a || o > i) throw webidl.errors.exception({
				header: `Integer conversion`,
				message: `Value must be between ${a}-${i}, got ${o}.`
			});
			return o;
		}
		return !Number.isNaN(o) && webidl.util.HasFlag(r, webidl.attributes.Clamp) ? (o = Math.min(Math.max(o, a), i), o = Math.floor(o) % 2 == 0 ? Math.floor(o) : Math.ceil(o), o) : Number.isNaN(o) || o === 0 && Object.is(0, o) || o === 1 / 0 || o === -1 / 0 ? 0 : (o = webidl.util.IntegerPart(o), o %= 2 ** t, n === `signed` && o >= 2 ** (t - 1) ? o - 2 ** t : o);
	}, webidl.util.IntegerPart = function(e) {
		let t = Math.floor(Math.abs(e));
		return e < 0 ? -1 * t : t;
	}, webidl.util.Stringify = function(e) {
		switch (webidl.util.Type(e)) {
			case 4: return `Symbol(${e.description})`;
			case 8: return inspect(e);
			case 3: return `"${e}"`;
			case 6: return `${e}n`;
			default: return `${e}`;
		}
	}, webidl.util.IsResizableArrayBuffer = function(e) {
		if (types.isArrayBuffer(e)) return e.resizable;
		if (types.isSharedArrayBuffer(e)) return e.growable;
		throw webidl.errors.exception({
			header: `IsResizableArrayBuffer`,
			message: `"${webidl.util.Stringify(e)}" is not an array buffer.`
		});
	}, webidl.util.HasFlag = function(e, t) {
		return typeof e == `number` && (e & t) === t;
	}, webidl.sequenceConverter = function(e) {
		return (t, n, r, i) => {
			if (webidl.util.Type(t) !== 8) throw webidl.errors.exception({
				header: n,
				message: `${r} (${webidl.util.Stringify(t)}) is not iterable.`
			});
			let a = typeof i == `function` ? i() : t?.[Symbol.iterator]?.(), o = [], s = 0;
			if (a === void 0 || typeof a.next != `function`) throw webidl.errors.exception({
				header: n,
				message: `${r} is not iterable.`
			});
			for (;;) {
				let { done: t, value: i } = a.next();
				if (t) break;
				o.push(e(i, n, `${r}[${s++}]`));
			}
			return o;
		};
	}, webidl.recordConverter = function(e, t) {
		return (n, r, i) => {
			if (webidl.util.Type(n) !== 8) throw webidl.errors.exception({
				header: r,
				message: `${i} ("${webidl.util.TypeValueToString(n)}") is not an Object.`
			});
			let a = {};
			if (!types.isProxy(n)) {
				let o = [...Object.getOwnPropertyNames(n), ...Object.getOwnPropertySymbols(n)];
				for (let s of o) {
					let o = webidl.util.Stringify(s), c = e(s, r, `Key ${o} in ${i}`);
					a[c] = t(n[s], r, `${i}[${o}]`);
				}
				return a;
			}
			let o = Reflect.ownKeys(n);
			for (let s of o) if (Reflect.getOwnPropertyDescriptor(n, s)?.enumerable) {
				let o = e(s, r, i);
				a[o] = t(n[s], r, i);
			}
			return a;
		};
	}, webidl.interfaceConverter = function(e, t) {
		return (n, r, i) => {
			if (!e(n)) throw webidl.errors.exception({
				header: r,
				message: `Expected ${i} ("${webidl.util.Stringify(n)}") to be an instance of ${t}.`
			});
			return n;
		};
	}, webidl.dictionaryConverter = function(e) {
		return e.sort((e, t) => (e.key > t.key) - (e.key < t.key)), (t, n, r) => {
			let i = {};
			if (t != null && webidl.util.Type(t) !== 8) throw webidl.errors.exception({
				header: n,
				message: `Expected ${t} to be one of: Null, Undefined, Object.`
			});
			for (let a of e) {
				let { key: e, defaultValue: o, required: s, converter: c } = a;
				if (s === !0 && (t == null || !Object.hasOwn(t, e))) throw webidl.errors.exception({
					header: n,
					message: `Missing required key "${e}".`
				});
				let l = t?.[e], u = o !== void 0;
				if (u && l === void 0 && (l = o()), s || u || l !== void 0) {
					if (l = c(l, n, `${r}.${e}`), a.allowedValues && !a.allowedValues.includes(l)) throw webidl.errors.exception({
						header: n,
						message: `${l} is not an accepted type. Expected one of ${a.allowedValues.join(`, `)}.`
					});
					i[e] = l;
				}
			}
			return i;
		};
	}, webidl.nullableConverter = function(e) {
		return (t, n, r) => t === null ? t : e(t, n, r);
	}, webidl.is.USVString = function(e) {
		return typeof e == `string` && e.isWellFormed();
	}, webidl.is.ReadableStream = webidl.util.MakeTypeAssertion(ReadableStream), webidl.is.Blob = webidl.util.MakeTypeAssertion(Blob), webidl.is.URLSearchParams = webidl.util.MakeTypeAssertion(URLSearchParams), webidl.is.File = webidl.util.MakeTypeAssertion(File), webidl.is.URL = webidl.util.MakeTypeAssertion(URL), webidl.is.AbortSignal = webidl.util.MakeTypeAssertion(AbortSignal), webidl.is.MessagePort = webidl.util.MakeTypeAssertion(MessagePort), webidl.is.BufferSource = function(e) {
		return types.isArrayBuffer(e) || ArrayBuffer.isView(e) && types.isArrayBuffer(e.buffer);
	}, webidl.util.getCopyOfBytesHeldByBufferSource = function(e) {
		let t = e, n = t, r = 0, i = 0;
		if (types.isTypedArray(t) || types.isDataView(t) ? (n = t.buffer, r = t.byteOffset, i = t.byteLength) : (assert(types.isAnyArrayBuffer(t)), i = t.byteLength), n.detached) return new Uint8Array();
		let a = new Uint8Array(i), o = new Uint8Array(n, r, i);
		return a.set(o), a;
	}, webidl.converters.DOMString = function(e, t, n, r) {
		if (e === null && webidl.util.HasFlag(r, webidl.attributes.LegacyNullToEmptyString)) return ``;
		if (typeof e == `symbol`) throw webidl.errors.exception({
			header: t,
			message: `${n} is a symbol, which cannot be converted to a DOMString.`
		});
		return String(e);
	}, webidl.converters.ByteString = function(e, t, n) {
		if (typeof e == `symbol`) throw webidl.errors.exception({
			header: t,
			message: `${n} is a symbol, which cannot be converted to a ByteString.`
		});
		let r = String(e);
		for (let e = 0; e < r.length; e++) if (r.charCodeAt(e) > 255) throw TypeError(`Cannot convert argument to a ByteString because the character at index ${e} has a value of ${r.charCodeAt(e)} which is greater than 255.`);
		return r;
	}, webidl.converters.USVString = function(e) {
		return typeof e == `string` ? e.toWellFormed() : `${e}`.toWellFormed();
	}, webidl.converters.boolean = function(e) {
		return !!e;
	}, webidl.converters.any = function(e) {
		return e;
	}, webidl.converters[`long long`] = function(e, t, n) {
		return webidl.util.ConvertToInt(e, 64, `signed`, 0, t, n);
	}, webidl.converters[`unsigned long long`] = function(e, t, n) {
		return webidl.util.ConvertToInt(e, 64, `unsigned`, 0, t, n);
	}, webidl.converters[`unsigned long`] = function(e, t, n) {
		return webidl.util.ConvertToInt(e, 32, `unsigned`, 0, t, n);
	}, webidl.converters[`unsigned short`] = function(e, t, n, r) {
		return webidl.util.ConvertToInt(e, 16, `unsigned`, r, t, n);
	}, webidl.converters.ArrayBuffer = function(e, t, n, r) {
		if (webidl.util.Type(e) !== 8 || !types.isArrayBuffer(e)) throw webidl.errors.conversionFailed({
			prefix: t,
			argument: `${n} ("${webidl.util.Stringify(e)}")`,
			types: [`ArrayBuffer`]
		});
		if (!webidl.util.HasFlag(r, webidl.attributes.AllowResizable) && webidl.util.IsResizableArrayBuffer(e)) throw webidl.errors.exception({
			header: t,
			message: `${n} cannot be a resizable ArrayBuffer.`
		});
		return e;
	}, webidl.converters.SharedArrayBuffer = function(e, t, n, r) {
		if (webidl.util.Type(e) !== 8 || !types.isSharedArrayBuffer(e)) throw webidl.errors.conversionFailed({
			prefix: t,
			argument: `${n} ("${webidl.util.Stringify(e)}")`,
			types: [`SharedArrayBuffer`]
		});
		if (!webidl.util.HasFlag(r, webidl.attributes.AllowResizable) && webidl.util.IsResizableArrayBuffer(e)) throw webidl.errors.exception({
			header: t,
			message: `${n} cannot be a resizable SharedArrayBuffer.`
		});
		return e;
	}, webidl.converters.TypedArray = function(e, t, n, r, i) {
		if (webidl.util.Type(e) !== 8 || !types.isTypedArray(e) || e.constructor.name !== t.name) throw webidl.errors.conversionFailed({
			prefix: n,
			argument: `${r} ("${webidl.util.Stringify(e)}")`,
			types: [t.name]
		});
		if (!webidl.util.HasFlag(i, webidl.attributes.AllowShared) && types.isSharedArrayBuffer(e.buffer)) throw webidl.errors.exception({
			header: n,
			message: `${r} cannot be a view on a shared array buffer.`
		});
		if (!webidl.util.HasFlag(i, webidl.attributes.AllowResizable) && webidl.util.IsResizableArrayBuffer(e.buffer)) throw webidl.errors.exception({
			header: n,
			message: `${r} cannot be a view on a resizable array buffer.`
		});
		return e;
	}, webidl.converters.DataView = function(e, t, n, r) {
		if (webidl.util.Type(e) !== 8 || !types.isDataView(e)) throw webidl.errors.conversionFailed({
			prefix: t,
			argument: `${n} ("${webidl.util.Stringify(e)}")`,
			types: [`DataView`]
		});
		if (!webidl.util.HasFlag(r, webidl.attributes.AllowShared) && types.isSharedArrayBuffer(e.buffer)) throw webidl.errors.exception({
			header: t,
			message: `${n} cannot be a view on a shared array buffer.`
		});
		if (!webidl.util.HasFlag(r, webidl.attributes.AllowResizable) && webidl.util.IsResizableArrayBuffer(e.buffer)) throw webidl.errors.exception({
			header: t,
			message: `${n} cannot be a view on a resizable array buffer.`
		});
		return e;
	}, webidl.converters.ArrayBufferView = function(e, t, n, r) {
		if (webidl.util.Type(e) !== 8 || !types.isArrayBufferView(e)) throw webidl.errors.conversionFailed({
			prefix: t,
			argument: `${n} ("${webidl.util.Stringify(e)}")`,
			types: [`ArrayBufferView`]
		});
		if (!webidl.util.HasFlag(r, webidl.attributes.AllowShared) && types.isSharedArrayBuffer(e.buffer)) throw webidl.errors.exception({
			header: t,
			message: `${n} cannot be a view on a shared array buffer.`
		});
		if (!webidl.util.HasFlag(r, webidl.attributes.AllowResizable) && webidl.util.IsResizableArrayBuffer(e.buffer)) throw webidl.errors.exception({
			header: t,
			message: `${n} cannot be a view on a resizable array buffer.`
		});
		return e;
	}, webidl.converters.BufferSource = function(e, t, n, r) {
		if (types.isArrayBuffer(e)) return webidl.converters.ArrayBuffer(e, t, n, r);
		if (types.isArrayBufferView(e)) return r &= ~webidl.attributes.AllowShared, webidl.converters.ArrayBufferView(e, t, n, r);
		throw types.isSharedArrayBuffer(e) ? webidl.errors.exception({
			header: t,
			message: `${n} cannot be a SharedArrayBuffer.`
		}) : webidl.errors.conversionFailed({
			prefix: t,
			argument: `${n} ("${webidl.util.Stringify(e)}")`,
			types: [`ArrayBuffer`, `ArrayBufferView`]
		});
	}, webidl.converters.AllowSharedBufferSource = function(e, t, n, r) {
		if (types.isArrayBuffer(e)) return webidl.converters.ArrayBuffer(e, t, n, r);
		if (types.isSharedArrayBuffer(e)) return webidl.converters.SharedArrayBuffer(e, t, n, r);
		if (types.isArrayBufferView(e)) return r |= webidl.attributes.AllowShared, webidl.converters.ArrayBufferView(e, t, n, r);
		throw webidl.errors.conversionFailed({
			prefix: t,
			argument: `${n} ("${webidl.util.Stringify(e)}")`,
			types: [
				`ArrayBuffer`,
				`SharedArrayBuffer`,
				`ArrayBufferView`
			]
		});
	}, webidl.converters[`sequence<ByteString>`] = webidl.sequenceConverter(webidl.converters.ByteString), webidl.converters[`sequence<sequence<ByteString>>`] = webidl.sequenceConverter(webidl.converters[`sequence<ByteString>`]), webidl.converters[`record<ByteString, ByteString>`] = webidl.recordConverter(webidl.converters.ByteString, webidl.converters.ByteString), webidl.converters.Blob = webidl.interfaceConverter(webidl.is.Blob, `Blob`), webidl.converters.AbortSignal = webidl.interfaceConverter(webidl.is.AbortSignal, `AbortSignal`), webidl.converters.EventHandlerNonNull = function(e) {
		return webidl.util.Type(e) === 8 ? typeof e == `function` ? e : () => {} : null;
	}, webidl.attributes = {
		Clamp: 1,
		EnforceRange: 2,
		AllowShared: 4,
		AllowResizable: 8,
		LegacyNullToEmptyString: 16
	}, module.exports = { webidl };
}));
// node_modules/undici/lib/web/fetch/util.js
var require_util$4 = __commonJSMin(((exports, module) => {
	const { Transform } = __require("node:stream"), zlib = __require("node:zlib"), { redirectStatusSet, referrerPolicyTokens, badPortsSet } = require_constants$2(), { getGlobalOrigin } = require_global$1(), { collectAnHTTPQuotedString, parseMIMEType } = require_data_url(), { performance } = __require("node:perf_hooks"), { ReadableStreamFrom, isValidHTTPToken, normalizedMethodRecordsBase } = require_util$5(), assert = __require("node:assert"), { isUint8Array } = __require("node:util/types"), { webidl } = require_webidl(), { isomorphicEncode, collectASequenceOfCodePoints, removeChars } = require_infra();
	function responseURL(e) {
		let t = e.urlList, n = t.length;
		return n === 0 ? null : t[n - 1].toString();
	}
	function responseLocationURL(e, t) {
		if (!redirectStatusSet.has(e.status)) return null;
		let n = e.headersList.get(`location`, !0);
		return n !== null && isValidHeaderValue(n) && (isValidEncodedURL(n) || (n = normalizeBinaryStringToUtf8(n)), n = new URL(n, responseURL(e))), n && !n.hash && (n.hash = t), n;
	}
	function isValidEncodedURL(e) {
		for (let t = 0; t < e.length; ++t) {
			let n = e.charCodeAt(t);
			if (n > 126 || n < 32) return !1;
		}
		return !0;
	}
	function normalizeBinaryStringToUtf8(e) {
		return Buffer.from(e, `binary`).toString(`utf8`);
	}
	function requestCurrentURL(e) {
		return e.urlList[e.urlList.length - 1];
	}
	function requestBadPort(e) {
		let t = requestCurrentURL(e);
		return urlIsHttpHttpsScheme(t) && badPortsSet.has(t.port) ? `blocked` : `allowed`;
	}
	function isErrorLike(e) {
		return e instanceof Error || e?.constructor?.name === `Error` || e?.constructor?.name === `DOMException`;
	}
	function isValidReasonPhrase(e) {
		for (let t = 0; t < e.length; ++t) {
			let n = e.charCodeAt(t);
			if (!(n === 9 || n >= 32 && n <= 126 || n >= 128 && n <= 255)) return !1;
		}
		return !0;
	}
	const isValidHeaderName = isValidHTTPToken;
	function isValidHeaderValue(e) {
		return (e[0] === `	` || e[0] === ` ` || e[e.length - 1] === `	` || e[e.length - 1] === ` ` || e.includes(`
`) || e.includes(`\r`) || e.includes(`\0`)) === !1;
	}
	function parseReferrerPolicy(e) {
		let t = (e.headersList.get(`referrer-policy`, !0) ?? ``).split(`,`), n = ``;
		if (t.length) for (let e = t.length; e !== 0; e--) {
			let r = t[e - 1].trim();
			if (referrerPolicyTokens.has(r)) {
				n = r;
				break;
			}
		}
		return n;
	}
	function setRequestReferrerPolicyOnRedirect(e, t) {
		let n = parseReferrerPolicy(t);
		n !== `` && (e.referrerPolicy = n);
	}
	function crossOriginResourcePolicyCheck() {
		return `allowed`;
	}
	function corsCheck() {
		return `success`;
	}
	function TAOCheck() {
		return `success`;
	}
	function appendFetchMetadata(e) {
		let t = null;
		t = e.mode, e.headersList.set(`sec-fetch-mode`, t, !0);
	}
	function appendRequestOriginHeader(e) {
		let t = e.origin;
		if (t !== `client` && t !== void 0) {
			if (e.responseTainting === `cors` || e.mode === `websocket`) e.headersList.append(`origin`, t, !0);
			else if (e.method !== `GET` && e.method !== `HEAD`) {
				switch (e.referrerPolicy) {
					case `no-referrer`:
						t = null;
						break;
					case `no-referrer-when-downgrade`:
					case `strict-origin`:
					case `strict-origin-when-cross-origin`:
						e.origin && urlHasHttpsScheme(e.origin) && !urlHasHttpsScheme(requestCurrentURL(e)) && (t = null);
						break;
					case `same-origin`: sameOrigin(e, requestCurrentURL(e)) || (t = null);
				}
				e.headersList.append(`origin`, t, !0);
			}
		}
	}
	function coarsenTime(e, t) {
		return e;
	}
	function clampAndCoarsenConnectionTimingInfo(e, t, n) {
		return !e?.startTime || e.startTime < t ? {
			domainLookupStartTime: t,
			domainLookupEndTime: t,
			connectionStartTime: t,
			connectionEndTime: t,
			secureConnectionStartTime: t,
			ALPNNegotiatedProtocol: e?.ALPNNegotiatedProtocol
		} : {
			domainLookupStartTime: coarsenTime(e.domainLookupStartTime, n),
			domainLookupEndTime: coarsenTime(e.domainLookupEndTime, n),
			connectionStartTime: coarsenTime(e.connectionStartTime, n),
			connectionEndTime: coarsenTime(e.connectionEndTime, n),
			secureConnectionStartTime: coarsenTime(e.secureConnectionStartTime, n),
			ALPNNegotiatedProtocol: e.ALPNNegotiatedProtocol
		};
	}
	function coarsenedSharedCurrentTime(e) {
		return coarsenTime(performance.now(), e);
	}
	function createOpaqueTimingInfo(e) {
		return {
			startTime: e.startTime ?? 0,
			redirectStartTime: 0,
			redirectEndTime: 0,
			postRedirectStartTime: e.startTime ?? 0,
			finalServiceWorkerStartTime: 0,
			finalNetworkResponseStartTime: 0,
			finalNetworkRequestStartTime: 0,
			endTime: 0,
			encodedBodySize: 0,
			decodedBodySize: 0,
			finalConnectionTimingInfo: null
		};
	}
	function makePolicyContainer() {
		return { referrerPolicy: `strict-origin-when-cross-origin` };
	}
	function clonePolicyContainer(e) {
		return { referrerPolicy: e.referrerPolicy };
	}
	function determineRequestsReferrer(e) {
		let t = e.referrerPolicy;
		assert(t);
		let n = null;
		if (e.referrer === `client`) {
			let e = getGlobalOrigin();
			if (!e || e.origin === `null`) return `no-referrer`;
			n = new URL(e);
		} else webidl.is.URL(e.referrer) && (n = e.referrer);
		let r = stripURLForReferrer(n), i = stripURLForReferrer(n, !0);
		switch (r.toString().length > 4096 && (r = i), t) {
			case `no-referrer`: return `no-referrer`;
			case `origin`: return i ?? stripURLForReferrer(n, !0);
			case `unsafe-url`: return r;
			case `strict-origin`: {
				let t = requestCurrentURL(e);
				return isURLPotentiallyTrustworthy(r) && !isURLPotentiallyTrustworthy(t) ? `no-referrer` : i;
			}
			case `strict-origin-when-cross-origin`: {
				let t = requestCurrentURL(e);
				return sameOrigin(r, t) ? r : isURLPotentiallyTrustworthy(r) && !isURLPotentiallyTrustworthy(t) ? `no-referrer` : i;
			}
			case `same-origin`: return sameOrigin(e, r) ? r : `no-referrer`;
			case `origin-when-cross-origin`: return sameOrigin(e, r) ? r : i;
			case `no-referrer-when-downgrade`: {
				let t = requestCurrentURL(e);
				return isURLPotentiallyTrustworthy(r) && !isURLPotentiallyTrustworthy(t) ? `no-referrer` : r;
			}
		}
	}
	function stripURLForReferrer(e, t = !1) {
		return assert(webidl.is.URL(e)), e = new URL(e), urlIsLocal(e) ? `no-referrer` : (e.username = ``, e.password = ``, e.hash = ``, t === !0 && (e.pathname = ``, e.search = ``), e);
	}
	const isPotentialleTrustworthyIPv4 = RegExp.prototype.test.bind(/^127\.(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)\.){2}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)$/);
	const isPotentiallyTrustworthyIPv6 = RegExp.prototype.test.bind(/^(?:(?:0{1,4}:){7}|(?:0{1,4}:){1,6}:|::)0{0,3}1$/);
	function isOriginIPPotentiallyTrustworthy(e) {
		return e.includes(`:`) ? (e[0] === `[` && e[e.length - 1] === `]` && (e = e.slice(1, -1)), isPotentiallyTrustworthyIPv6(e)) : isPotentialleTrustworthyIPv4(e);
	}
	function isOriginPotentiallyTrustworthy(e) {
		return e == null || e === `null` ? !1 : (e = new URL(e), !!(e.protocol === `https:` || e.protocol === `wss:` || isOriginIPPotentiallyTrustworthy(e.hostname) || e.hostname === `localhost` || e.hostname === `localhost.` || e.hostname.endsWith(`.localhost`) || e.hostname.endsWith(`.localhost.`) || e.protocol === `file:`));
	}
	function isURLPotentiallyTrustworthy(e) {
		return webidl.is.URL(e) ? e.href === `about:blank` || e.href === `about:srcdoc` || e.protocol === `data:` || e.protocol === `blob:` || isOriginPotentiallyTrustworthy(e.origin) : !1;
	}
	function tryUpgradeRequestToAPotentiallyTrustworthyURL(e) {}
	function sameOrigin(e, t) {
		return e.origin === t.origin && e.origin === `null` || e.protocol === t.protocol && e.hostname === t.hostname && e.port === t.port;
	}
	function isAborted(e) {
		return e.controller.state === `aborted`;
	}
	function isCancelled(e) {
		return e.controller.state === `aborted` || e.controller.state === `terminated`;
	}
	function normalizeMethod(e) {
		return normalizedMethodRecordsBase[e.toLowerCase()] ?? e;
	}
	const esIteratorPrototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
	function createIterator(e, t, n = 0, r = 1) {
		class FastIterableIterator {
			#e;
			#t;
			#n;
			constructor(e, t) {
				this.#e = e, this.#t = t, this.#n = 0;
			}
			next() {
				if (typeof this != `object` || this === null || !(#e in this)) throw TypeError(`'next' called on an object that does not implement interface ${e} Iterator.`);
				let i = this.#n, a = t(this.#e);
				if (i >= a.length) return {
					value: void 0,
					done: !0
				};
				let { [n]: o, [r]: s } = a[i];
				this.#n = i + 1;
				let c;
				switch (this.#t) {
					case `key`:
						c = o;
						break;
					case `value`:
						c = s;
						break;
					case `key+value`: c = [o, s];
				}
				return {
					value: c,
					done: !1
				};
			}
		}
		return delete FastIterableIterator.prototype.constructor, Object.setPrototypeOf(FastIterableIterator.prototype, esIteratorPrototype), Object.defineProperties(FastIterableIterator.prototype, {
			[Symbol.toStringTag]: {
				writable: !1,
				enumerable: !1,
				configurable: !0,
				value: `${e} Iterator`
			},
			next: {
				writable: !0,
				enumerable: !0,
				configurable: !0
			}
		}), function(e, t) {
			return new FastIterableIterator(e, t);
		};
	}
	function iteratorMixin(e, t, n, r = 0, i = 1) {
		let a = createIterator(e, n, r, i), o = {
			keys: {
				writable: !0,
				enumerable: !0,
				configurable: !0,
				value: function() {
					return webidl.brandCheck(this, t), a(this, `key`);
				}
			},
			values: {
				writable: !0,
				enumerable: !0,
				configurable: !0,
				value: function() {
					return webidl.brandCheck(this, t), a(this, `value`);
				}
			},
			entries: {
				writable: !0,
				enumerable: !0,
				configurable: !0,
				value: function() {
					return webidl.brandCheck(this, t), a(this, `key+value`);
				}
			},
			forEach: {
				writable: !0,
				enumerable: !0,
				configurable: !0,
				value: function(n, r = globalThis) {
					if (webidl.brandCheck(this, t), webidl.argumentLengthCheck(arguments, 1, `${e}.forEach`), typeof n != `function`) throw TypeError(`Failed to execute 'forEach' on '${e}': parameter 1 is not of type 'Function'.`);
					for (let { 0: e, 1: t } of a(this, `key+value`)) n.call(r, t, e, this);
				}
			}
		};
		return Object.defineProperties(t.prototype, {
			...o,
			[Symbol.iterator]: {
				writable: !0,
				enumerable: !1,
				configurable: !0,
				value: o.entries.value
			}
		});
	}
	function fullyReadBody(e, t, n) {
		let r = t, i = n;
		try {
			readAllBytes(e.stream.getReader(), r, i);
		} catch (e) {
			i(e);
		}
	}
	function readableStreamClose(e) {
		try {
			e.close(), e.byobRequest?.respond(0);
		} catch (e) {
			if (!e.message.includes(`Controller is already closed`) && !e.message.includes(`ReadableStream is already closed`)) throw e;
		}
	}
	async function readAllBytes(e, t, n) {
		try {
			let r = [], i = 0;
			do {
				let { done: a, value: o } = await e.read();
				if (a) {
					t(Buffer.concat(r, i));
					return;
				}
				if (!isUint8Array(o)) {
					n(TypeError(`Received non-Uint8Array chunk`));
					return;
				}
				r.push(o), i += o.length;
			} while (1);
		} catch (e) {
			n(e);
		}
	}
	function urlIsLocal(e) {
		assert(`protocol` in e);
		let t = e.protocol;
		return t === `about:` || t === `blob:` || t === `data:`;
	}
	function urlHasHttpsScheme(e) {
		return typeof e == `string` && e[5] === `:` && e[0] === `h` && e[1] === `t` && e[2] === `t` && e[3] === `p` && e[4] === `s` || e.protocol === `https:`;
	}
	function urlIsHttpHttpsScheme(e) {
		assert(`protocol` in e);
		let t = e.protocol;
		return t === `http:` || t === `https:`;
	}
	function simpleRangeHeaderValue(e, t) {
		let n = e;
		if (!n.startsWith(`bytes`)) return `failure`;
		let r = { position: 5 };
		if (t && collectASequenceOfCodePoints((e) => e === `	` || e === ` `, n, r), n.charCodeAt(r.position) !== 61) return `failure`;
		r.position++, t && collectASequenceOfCodePoints((e) => e === `	` || e === ` `, n, r);
		let i = collectASequenceOfCodePoints((e) => {
			let t = e.charCodeAt(0);
			return t >= 48 && t <= 57;
		}, n, r), a = i.length ? Number(i) : null;
		if (t && collectASequenceOfCodePoints((e) => e === `	` || e === ` `, n, r), n.charCodeAt(r.position) !== 45) return `failure`;
		r.position++, t && collectASequenceOfCodePoints((e) => e === `	` || e === ` `, n, r);
		let o = collectASequenceOfCodePoints((e) => {
			let t = e.charCodeAt(0);
			return t >= 48 && t <= 57;
		}, n, r), s = o.length ? Number(o) : null;
		return r.position < n.length || s === null && a === null || a > s ? `failure` : {
			rangeStartValue: a,
			rangeEndValue: s
		};
	}
	function buildContentRange(e, t, n) {
		let r = `bytes `;
		return r += isomorphicEncode(`${e}`), r += `-`, r += isomorphicEncode(`${t}`), r += `/`, r += isomorphicEncode(`${n}`), r;
	}
	var InflateStream = class extends Transform {
		#e;
		constructor(e) {
			super(), this.#e = e;
		}
		_transform(e, t, n) {
			if (!this._inflateStream) {
				if (e.length === 0) {
					n();
					return;
				}
				this._inflateStream = (e[0] & 15) == 8 ? zlib.createInflate(this.#e) : zlib.createInflateRaw(this.#e), this._inflateStream.on(`data`, this.push.bind(this)), this._inflateStream.on(`end`, () => this.push(null)), this._inflateStream.on(`error`, (e) => this.destroy(e));
			}
			this._inflateStream.write(e, t, n);
		}
		_final(e) {
			this._inflateStream &&= (this._inflateStream.end(), null), e();
		}
	};
	function createInflate(e) {
		return new InflateStream(e);
	}
	function extractMimeType(e) {
		let t = null, n = null, r = null, i = getDecodeSplit(`content-type`, e);
		if (i === null) return `failure`;
		for (let e of i) {
			let i = parseMIMEType(e);
			i !== `failure` && i.essence !== `*/*` && (r = i, r.essence === n ? !r.parameters.has(`charset`) && t !== null && r.parameters.set(`charset`, t) : (t = null, r.parameters.has(`charset`) && (t = r.parameters.get(`charset`)), n = r.essence));
		}
		return r ?? `failure`;
	}
	function gettingDecodingSplitting(e) {
		let t = e, n = { position: 0 }, r = [], i = ``;
		for (; n.position < t.length;) {
			if (i += collectASequenceOfCodePoints((e) => e !== `"` && e !== `,`, t, n), n.position < t.length) {
				if (t.charCodeAt(n.position) === 34) {
					if (i += collectAnHTTPQuotedString(t, n), n.position < t.length) continue;
				} else assert(t.charCodeAt(n.position) === 44), n.position++;
			}
			i = removeChars(i, !0, !0, (e) => e === 9 || e === 32), r.push(i), i = ``;
		}
		return r;
	}
	function getDecodeSplit(e, t) {
		let n = t.get(e, !0);
		return n === null ? null : gettingDecodingSplitting(n);
	}
	function hasAuthenticationEntry(e) {
		return !1;
	}
	function includesCredentials(e) {
		return !!(e.username || e.password);
	}
	function isTraversableNavigable(e) {
		return e != null && e !== `client` && e !== `no-traversable`;
	}
	var EnvironmentSettingsObjectBase = class {
		get baseUrl() {
			return getGlobalOrigin();
		}
		get origin() {
			return this.baseUrl?.origin;
		}
		policyContainer = makePolicyContainer();
	};
	var EnvironmentSettingsObject = class {
		settingsObject = new EnvironmentSettingsObjectBase();
	};
	const environmentSettingsObject = new EnvironmentSettingsObject();
	module.exports = {
		isAborted,
		isCancelled,
		isValidEncodedURL,
		ReadableStreamFrom,
		tryUpgradeRequestToAPotentiallyTrustworthyURL,
		clampAndCoarsenConnectionTimingInfo,
		coarsenedSharedCurrentTime,
		determineRequestsReferrer,
		makePolicyContainer,
		clonePolicyContainer,
		appendFetchMetadata,
		appendRequestOriginHeader,
		TAOCheck,
		corsCheck,
		crossOriginResourcePolicyCheck,
		createOpaqueTimingInfo,
		setRequestReferrerPolicyOnRedirect,
		isValidHTTPToken,
		requestBadPort,
		requestCurrentURL,
		responseURL,
		responseLocationURL,
		isURLPotentiallyTrustworthy,
		isValidReasonPhrase,
		sameOrigin,
		normalizeMethod,
		iteratorMixin,
		createIterator,
		isValidHeaderName,
		isValidHeaderValue,
		isErrorLike,
		fullyReadBody,
		readableStreamClose,
		urlIsLocal,
		urlHasHttpsScheme,
		urlIsHttpHttpsScheme,
		readAllBytes,
		simpleRangeHeaderValue,
		buildContentRange,
		createInflate,
		extractMimeType,
		getDecodeSplit,
		environmentSettingsObject,
		isOriginIPPotentiallyTrustworthy,
		hasAuthenticationEntry,
		includesCredentials,
		isTraversableNavigable
	};
}));
// node_modules/undici/lib/web/fetch/formdata.js
var require_formdata = __commonJSMin(((exports, module) => {
	const { iteratorMixin } = require_util$4(), { kEnumerableProperty } = require_util$5(), { webidl } = require_webidl(), nodeUtil = __require("node:util");
	var FormData = class FormData {
		#e = [];
		constructor(e = void 0) {
			if (webidl.util.markAsUncloneable(this), e !== void 0) throw webidl.errors.conversionFailed({
				prefix: `FormData constructor`,
				argument: `Argument 1`,
				types: [`undefined`]
			});
		}
		append(e, t, n = void 0) {
			webidl.brandCheck(this, FormData);
			let r = `FormData.append`;
			webidl.argumentLengthCheck(arguments, 2, r), e = webidl.converters.USVString(e), arguments.length === 3 || webidl.is.Blob(t) ? (t = webidl.converters.Blob(t, r, `value`), n !== void 0 && (n = webidl.converters.USVString(n))) : t = webidl.converters.USVString(t);
			let i = makeEntry(e, t, n);
			this.#e.push(i);
		}
		delete(e) {
			webidl.brandCheck(this, FormData), webidl.argumentLengthCheck(arguments, 1, `FormData.delete`), e = webidl.converters.USVString(e), this.#e = this.#e.filter((t) => t.name !== e);
		}
		get(e) {
			webidl.brandCheck(this, FormData), webidl.argumentLengthCheck(arguments, 1, `FormData.get`), e = webidl.converters.USVString(e);
			let t = this.#e.findIndex((t) => t.name === e);
			return t === -1 ? null : this.#e[t].value;
		}
		getAll(e) {
			return webidl.brandCheck(this, FormData), webidl.argumentLengthCheck(arguments, 1, `FormData.getAll`), e = webidl.converters.USVString(e), this.#e.filter((t) => t.name === e).map((e) => e.value);
		}
		has(e) {
			return webidl.brandCheck(this, FormData), webidl.argumentLengthCheck(arguments, 1, `FormData.has`), e = webidl.converters.USVString(e), this.#e.findIndex((t) => t.name === e) !== -1;
		}
		set(e, t, n = void 0) {
			webidl.brandCheck(this, FormData);
			let r = `FormData.set`;
			webidl.argumentLengthCheck(arguments, 2, r), e = webidl.converters.USVString(e), arguments.length === 3 || webidl.is.Blob(t) ? (t = webidl.converters.Blob(t, r, `value`), n !== void 0 && (n = webidl.converters.USVString(n))) : t = webidl.converters.USVString(t);
			let i = makeEntry(e, t, n), a = this.#e.findIndex((t) => t.name === e);
			a === -1 ? this.#e.push(i) : this.#e = [
				...this.#e.slice(0, a),
				i,
				...this.#e.slice(a + 1).filter((t) => t.name !== e)
			];
		}
		[nodeUtil.inspect.custom](e, t) {
			let n = this.#e.reduce((e, t) => (e[t.name] ? Array.isArray(e[t.name]) ? e[t.name].push(t.value) : e[t.name] = [e[t.name], t.value] : e[t.name] = t.value, e), { __proto__: null });
			t.depth ??= e, t.colors ??= !0;
			let r = nodeUtil.formatWithOptions(t, n);
			return `FormData ${r.slice(r.indexOf(`]`) + 2)}`;
		}
		static getFormDataState(e) {
			return e.#e;
		}
		static setFormDataState(e, t) {
			e.#e = t;
		}
	};
	const { getFormDataState, setFormDataState } = FormData;
	Reflect.deleteProperty(FormData, `getFormDataState`), Reflect.deleteProperty(FormData, `setFormDataState`), iteratorMixin(`FormData`, FormData, getFormDataState, `name`, `value`), Object.defineProperties(FormData.prototype, {
		append: kEnumerableProperty,
		delete: kEnumerableProperty,
		get: kEnumerableProperty,
		getAll: kEnumerableProperty,
		has: kEnumerableProperty,
		set: kEnumerableProperty,
		[Symbol.toStringTag]: {
			value: `FormData`,
			configurable: !0
		}
	});
	function makeEntry(e, t, n) {
		if (typeof t != `string` && (webidl.is.File(t) || (t = new File([t], `blob`, { type: t.type })), n !== void 0)) {
			let e = {
				type: t.type,
				lastModified: t.lastModified
			};
			t = new File([t], n, e);
		}
		return {
			name: e,
			value: t
		};
	}
	webidl.is.FormData = webidl.util.MakeTypeAssertion(FormData), module.exports = {
		FormData,
		makeEntry,
		setFormDataState
	};
}));
// node_modules/undici/lib/web/fetch/formdata-parser.js
var require_formdata_parser = __commonJSMin(((exports, module) => {
	const { bufferToLowerCasedHeaderName } = require_util$5(), { HTTP_TOKEN_CODEPOINTS } = require_data_url(), { makeEntry } = require_formdata(), { webidl } = require_webidl(), assert = __require("node:assert"), { isomorphicDecode } = require_infra(), dd = Buffer.from(`--`), decoder = new TextDecoder(), decoderIgnoreBOM = new TextDecoder(`utf-8`, { ignoreBOM: !0 });
	function isAsciiString(e) {
		for (let t = 0; t < e.length; ++t) if (e.charCodeAt(t) & -128) return !1;
		return !0;
	}
	function validateBoundary(e) {
		let t = e.length;
		if (t < 27 || t > 70) return !1;
		for (let n = 0; n < t; ++n) {
			let t = e.charCodeAt(n);
			if (!(t >= 48 && t <= 57 || t >= 65 && t <= 90 || t >= 97 && t <= 122 || t === 39 || t === 45 || t === 95)) return !1;
		}
		return !0;
	}
	function multipartFormDataParser(e, t) {
		assert(t !== `failure` && t.essence === `multipart/form-data`);
		let n = t.parameters.get(`boundary`);
		if (n === void 0) throw parsingError(`missing boundary in content-type header`);
		let r = Buffer.from(`--${n}`, `utf8`), i = [], a = { position: 0 }, o = e.indexOf(r);
		if (o === -1) throw parsingError(`no boundary found in multipart body`);
		for (a.position = o;;) {
			if (e.subarray(a.position, a.position + r.length).equals(r)) a.position += r.length;
			else throw parsingError(`expected a value starting with -- and the boundary`);
			if (bufferStartsWith(e, dd, a)) return i;
			if (e[a.position] !== 13 || e[a.position + 1] !== 10) throw parsingError(`expected CRLF`);
			a.position += 2;
			let { name: t, filename: n, contentType: o, encoding: s } = parseMultipartFormDataHeaders(e, a);
			a.position += 2;
			let c;
			{
				let t = e.indexOf(r.subarray(2), a.position);
				if (t === -1) throw parsingError(`expected boundary after body`);
				c = e.subarray(a.position, t - 4), a.position += c.length, s === `base64` && (c = Buffer.from(c.toString(), `base64`));
			}
			if (e[a.position] !== 13 || e[a.position + 1] !== 10) throw parsingError(`expected CRLF`);
			a.position += 2;
			let l;
			n === null ? l = decoderIgnoreBOM.decode(Buffer.from(c)) : (o ??= `text/plain`, isAsciiString(o) || (o = ``), l = new File([c], n, { type: o })), assert(webidl.is.USVString(t)), assert(typeof l == `string` && webidl.is.USVString(l) || webidl.is.File(l)), i.push(makeEntry(t, l, n));
		}
	}
	function parseContentDispositionAttribute(e, t) {
		e[t.position] === 59 && t.position++, collectASequenceOfBytes((e) => e === 32 || e === 9, e, t);
		let n = collectASequenceOfBytes((e) => isToken(e) && e !== 61 && e !== 42, e, t);
		if (n.length === 0) return null;
		let r = n.toString(`ascii`).toLowerCase(), i = e[t.position] === 42;
		if (i && t.position++, e[t.position] !== 61) return null;
		t.position++, collectASequenceOfBytes((e) => e === 32 || e === 9, e, t);
		let a;
		if (i) {
			let n = collectASequenceOfBytes((e) => e !== 32 && e !== 13 && e !== 10 && e !== 59, e, t);
			if (n[0] !== 117 && n[0] !== 85 || n[1] !== 116 && n[1] !== 84 || n[2] !== 102 && n[2] !== 70 || n[3] !== 45 || n[4] !== 56) throw parsingError(`unknown encoding, expected utf-8''`);
			a = decodeURIComponent(decoder.decode(n.subarray(7)));
		} else if (e[t.position] === 34) {
			t.position++;
			let n = collectASequenceOfBytes((e) => e !== 10 && e !== 13 && e !== 34, e, t);
			if (e[t.position] !== 34) throw parsingError(`Closing quote not found`);
			t.position++, a = decoder.decode(n).replace(/%0A/gi, `
`).replace(/%0D/gi, `\r`).replace(/%22/g, `"`);
		} else {
			let n = collectASequenceOfBytes((e) => isToken(e) && e !== 59, e, t);
			a = decoder.decode(n);
		}
		return {
			name: r,
			value: a,
			extended: i
		};
	}
	function parseMultipartFormDataHeaders(e, t) {
		let n = null, r = null, i = null, a = null;
		for (;;) {
			if (e[t.position] === 13 && e[t.position + 1] === 10) {
				if (n === null) throw parsingError(`header name is null`);
				return {
					name: n,
					filename: r,
					contentType: i,
					encoding: a
				};
			}
			let o = collectASequenceOfBytes((e) => e !== 10 && e !== 13 && e !== 58, e, t);
			if (o = removeChars(o, !0, !0, (e) => e === 9 || e === 32), !HTTP_TOKEN_CODEPOINTS.test(o.toString())) throw parsingError(`header name does not match the field-name token production`);
			if (e[t.position] !== 58) throw parsingError(`expected :`);
			switch (t.position++, collectASequenceOfBytes((e) => e === 32 || e === 9, e, t), bufferToLowerCasedHeaderName(o)) {
				case `content-disposition`: {
					n = r = null;
					let i = !1;
					if (collectASequenceOfBytes((e) => isToken(e), e, t).toString(`ascii`).toLowerCase() !== `form-data`) throw parsingError(`expected form-data for content-disposition header`);
					for (; t.position < e.length && (e[t.position] !== 13 || e[t.position + 1] !== 10);) {
						let a = parseContentDispositionAttribute(e, t);
						if (!a) break;
						a.name === `name` ? n = a.value : a.name === `filename` && (a.extended ? (r = a.value, i = !0) : i || (r = a.value));
					}
					if (n === null) throw parsingError(`name attribute is required in content-disposition header`);
					break;
				}
				case `content-type`: {
					let n = collectASequenceOfBytes((e) => e !== 10 && e !== 13, e, t);
					n = removeChars(n, !1, !0, (e) => e === 9 || e === 32), i = isomorphicDecode(n);
					break;
				}
				case `content-transfer-encoding`: {
					let n = collectASequenceOfBytes((e) => e !== 10 && e !== 13, e, t);
					n = removeChars(n, !1, !0, (e) => e === 9 || e === 32), a = isomorphicDecode(n);
					break;
				}
				default: collectASequenceOfBytes((e) => e !== 10 && e !== 13, e, t);
			}
			if (e[t.position] !== 13 || e[t.position + 1] !== 10) throw parsingError(`expected CRLF`);
			t.position += 2;
		}
	}
	function collectASequenceOfBytes(e, t, n) {
		let r = n.position;
		for (; r < t.length && e(t[r]);) ++r;
		return t.subarray(n.position, n.position = r);
	}
	function removeChars(e, t, n, r) {
		let i = 0, a = e.length - 1;
		if (t) for (; i < e.length && r(e[i]);) i++;
		if (n) for (; a > 0 && r(e[a]);) a--;
		return i === 0 && a === e.length - 1 ? e : e.subarray(i, a + 1);
	}
	function bufferStartsWith(e, t, n) {
		if (e.length < t.length) return !1;
		for (let r = 0; r < t.length; r++) if (t[r] !== e[n.position + r]) return !1;
		return !0;
	}
	function parsingError(e) {
		return TypeError(`Failed to parse body as FormData.`, { cause: TypeError(e) });
	}
	function isCTL(e) {
		return e <= 31 || e === 127;
	}
	function isTSpecial(e) {
		return e === 40 || e === 41 || e === 60 || e === 62 || e === 64 || e === 44 || e === 59 || e === 58 || e === 92 || e === 34 || e === 47 || e === 91 || e === 93 || e === 63 || e === 61;
	}
	function isToken(e) {
		return e <= 127 && e !== 32 && e !== 9 && !isCTL(e) && !isTSpecial(e);
	}
	module.exports = {
		multipartFormDataParser,
		validateBoundary
	};
}));
// node_modules/undici/lib/util/promise.js
var require_promise = __commonJSMin(((exports, module) => {
	function createDeferredPromise() {
		let e, t;
		return {
			promise: new Promise((n, r) => {
				e = n, t = r;
			}),
			resolve: e,
			reject: t
		};
	}
	module.exports = { createDeferredPromise };
}));
// node_modules/undici/lib/web/fetch/body.js
var require_body = __commonJSMin(((exports, module) => {
	const util = require_util$5(), { ReadableStreamFrom, readableStreamClose, fullyReadBody, extractMimeType } = require_util$4(), { FormData, setFormDataState } = require_formdata(), { webidl } = require_webidl(), assert = __require("node:assert"), { isErrored, isDisturbed } = __require("node:stream"), { isUint8Array } = __require("node:util/types"), { serializeAMimeType } = require_data_url(), { multipartFormDataParser } = require_formdata_parser(), { createDeferredPromise } = require_promise(), { parseJSONFromBytes } = require_infra(), { utf8DecodeBytes } = require_encoding(), { runtimeFeatures } = require_runtime_features(), random = runtimeFeatures.has(`crypto`) ? __require("node:crypto").randomInt : (e) => Math.floor(Math.random() * e), textEncoder = new TextEncoder();
	function noop() {}
	const streamRegistry = new FinalizationRegistry((e) => {
		let t = e.deref();
		t && !t.locked && !isDisturbed(t) && !isErrored(t) && t.cancel(`Response object has been garbage collected`).catch(noop);
	});
	function extractBody(e, t = !1) {
		let n = null;
		n = webidl.is.ReadableStream(e) ? e : webidl.is.Blob(e) ? e.stream() : new ReadableStream({
			start() {},
			async pull(e) {
				let t = action(), r = t?.[Symbol.asyncIterator]?.();
				if (r == null) t?.length && !isErrored(n) && e.enqueue(typeof t == `string` ? textEncoder.encode(t) : new Uint8Array(t)), queueMicrotask(() => readableStreamClose(e));
				else for (;;) {
					let { value: t, done: i } = await r.next();
					if (i) {
						queueMicrotask(() => readableStreamClose(e));
						return;
					}
					if (t.length && !isErrored(n)) {
						e.enqueue(new Uint8Array(t));
						return;
					}
				}
			},
			cancel(e) {
				return action()[Symbol.asyncIterator]?.().return(e);
			},
			type: `bytes`
		}), assert(webidl.is.ReadableStream(n));
		let action = null, r = null, i = null, a = null;
		if (typeof e == `string`) r = e, a = `text/plain;charset=UTF-8`;
		else if (webidl.is.URLSearchParams(e)) r = e.toString(), a = `application/x-www-form-urlencoded;charset=UTF-8`;
		else if (webidl.is.BufferSource(e)) r = webidl.util.getCopyOfBytesHeldByBufferSource(e);
		else if (webidl.is.FormData(e)) {
			let t = `----formdata-undici-0${`${random(1e11)}`.padStart(11, `0`)}`, n = `--${t}\r\nContent-Disposition: form-data`, formdataEscape = (e) => e.replace(/\n/g, `%0A`).replace(/\r/g, `%0D`).replace(/"/g, `%22`), normalizeLinefeeds = (e) => e.replace(/\r?\n|\r/g, `\r
`), o = [], s = new Uint8Array([13, 10]);
			i = 0;
			let c = !1;
			for (let [t, r] of e) if (typeof r == `string`) {
				let e = textEncoder.encode(n + `; name="${formdataEscape(normalizeLinefeeds(t))}"\r\n\r\n${normalizeLinefeeds(r)}\r\n`);
				o.push(e), i += e.byteLength;
			} else {
				let e = textEncoder.encode(`${n}; name="${formdataEscape(normalizeLinefeeds(t))}"` + (r.name ? `; filename="${formdataEscape(r.name)}"` : ``) + `\r
Content-Type: ${r.type || `application/octet-stream`}\r\n\r\n`);
				o.push(e, r, s), typeof r.size == `number` ? i += e.byteLength + r.size + s.byteLength : c = !0;
			}
			let l = textEncoder.encode(`--${t}--\r\n`);
			o.push(l), i += l.byteLength, c && (i = null), r = e;
			let u = (async function* () {
				for (let e of o) e.stream ? yield* e.stream() : yield e;
			})();
			action = () => u, a = `multipart/form-data; boundary=${t}`;
		} else if (webidl.is.Blob(e)) r = e, i = e.size, e.type && (a = e.type);
		else if (typeof e[Symbol.asyncIterator] == `function`) {
			if (t) throw TypeError(`keepalive`);
			if (util.isDisturbed(e) || e.locked) throw TypeError(`Response body object should not be disturbed or locked`);
			n = webidl.is.ReadableStream(e) ? e : ReadableStreamFrom(e);
		}
		return (typeof r == `string` || isUint8Array(r)) && (action = () => r, i = typeof r == `string` ? Buffer.byteLength(r) : r.length), [{
			stream: n,
			source: r,
			length: i
		}, a];
	}
	function safelyExtractBody(e, t = !1) {
		return webidl.is.ReadableStream(e) && (assert(!util.isDisturbed(e), `The body has already been consumed.`), assert(!e.locked, `The stream is locked.`)), extractBody(e, t);
	}
	function cloneBody(e) {
		let { 0: t, 1: n } = e.stream.tee();
		return e.stream = t, {
			stream: n,
			length: e.length,
			source: e.source
		};
	}
	function bodyMixinMethods(e, t) {
		return {
			blob() {
				return consumeBody(this, (e) => {
					let n = bodyMimeType(t(this));
					return n === null ? n = `` : n &&= serializeAMimeType(n), new Blob([e], { type: n });
				}, e, t);
			},
			arrayBuffer() {
				return consumeBody(this, (e) => new Uint8Array(e).buffer, e, t);
			},
			text() {
				return consumeBody(this, utf8DecodeBytes, e, t);
			},
			json() {
				return consumeBody(this, parseJSONFromBytes, e, t);
			},
			formData() {
				return consumeBody(this, (e) => {
					let n = bodyMimeType(t(this));
					if (n !== null) switch (n.essence) {
						case `multipart/form-data`: {
							let t = multipartFormDataParser(e, n), r = new FormData();
							return setFormDataState(r, t), r;
						}
						case `application/x-www-form-urlencoded`: {
							let t = new URLSearchParams(e.toString()), n = new FormData();
							for (let [e, r] of t) n.append(e, r);
							return n;
						}
					}
					throw TypeError(`Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".`);
				}, e, t);
			},
			bytes() {
				return consumeBody(this, (e) => new Uint8Array(e), e, t);
			}
		};
	}
	function mixinBody(e, t) {
		Object.assign(e.prototype, bodyMixinMethods(e, t));
	}
	function consumeBody(e, t, n, r) {
		try {
			webidl.brandCheck(e, n);
		} catch (e) {
			return Promise.reject(e);
		}
		if (e = r(e), bodyUnusable(e)) return Promise.reject(TypeError(`Body is unusable: Body has already been read`));
		let i = createDeferredPromise(), a = i.reject, successSteps = (e) => {
			try {
				i.resolve(t(e));
			} catch (e) {
				a(e);
			}
		};
		return e.body == null ? (successSteps(Buffer.allocUnsafe(0)), i.promise) : (fullyReadBody(e.body, successSteps, a), i.promise);
	}
	function bodyUnusable(e) {
		let t = e.body;
		return t != null && (t.stream.locked || util.isDisturbed(t.stream));
	}
	function bodyMimeType(e) {
		let t = e.headersList, n = extractMimeType(t);
		return n === `failure` ? null : n;
	}
	module.exports = {
		extractBody,
		safelyExtractBody,
		cloneBody,
		mixinBody,
		streamRegistry,
		bodyUnusable
	};
}));
// node_modules/undici/lib/dispatcher/client-h1.js
var require_client_h1 = __commonJSMin(((exports, module) => {
	const assert = __require("node:assert"), util = require_util$5(), { channels } = require_diagnostics(), timers = require_timers(), { RequestContentLengthMismatchError, ResponseContentLengthMismatchError, RequestAbortedError, InvalidArgumentError, HeadersTimeoutError, HeadersOverflowError, SocketError, InformationalError, BodyTimeoutError, HTTPParserError, ResponseExceededMaxSizeError } = require_errors(), { kUrl, kReset, kClient, kParser, kBlocking, kRunning, kPending, kSize, kWriting, kQueue, kNoRef, kKeepAliveDefaultTimeout, kHostHeader, kPendingIdx, kRunningIdx, kError, kPipelining, kSocket, kKeepAliveTimeoutValue, kMaxHeadersSize, kKeepAliveMaxTimeout, kKeepAliveTimeoutThreshold, kHeadersTimeout, kBodyTimeout, kStrictContentLength, kMaxRequests, kCounter, kMaxResponseSize, kOnError, kResume, kHTTPContext, kClosed } = require_symbols(), constants = require_constants$3(), EMPTY_BUF = Buffer.alloc(0), FastBuffer = Buffer[Symbol.species], removeAllListeners = util.removeAllListeners, kIdleSocketValidation = Symbol(`kIdleSocketValidation`), kIdleSocketValidationTimeout = Symbol(`kIdleSocketValidationTimeout`), kSocketUsed = Symbol(`kSocketUsed`), kTypeOfService = Symbol(`kTypeOfService`);
	let extractBody;
	function lazyllhttp() {
		let e = process.env.JEST_WORKER_ID ? require_llhttp_wasm() : void 0, t, n = !0;
		if (process.arch === `ppc64`) {
			let [e, t] = process.versions.node.split(`.`).map((e) => parseInt(e, 10));
			(e < 24 || e === 24 && t < 12) && (n = !1);
		}
		if (process.env.UNDICI_NO_WASM_SIMD === `1` ? n = !1 : process.env.UNDICI_NO_WASM_SIMD === `0` && (n = !0), n) try {
			t = new WebAssembly.Module(require_llhttp_simd_wasm());
		} catch {}
		return t ||= new WebAssembly.Module(e || require_llhttp_wasm()), new WebAssembly.Instance(t, { env: {
			wasm_on_url: (e, t, n) => 0,
			wasm_on_status: (e, t, n) => {
				assert(currentParser.ptr === e);
				let r = t - currentBufferPtr + currentBufferRef.byteOffset;
				return currentParser.onStatus(new FastBuffer(currentBufferRef.buffer, r, n));
			},
			wasm_on_message_begin: (e) => (assert(currentParser.ptr === e), currentParser.onMessageBegin()),
			wasm_on_header_field: (e, t, n) => {
				assert(currentParser.ptr === e);
				let r = t - currentBufferPtr + currentBufferRef.byteOffset;
				return currentParser.onHeaderField(new FastBuffer(currentBufferRef.buffer, r, n));
			},
			wasm_on_header_value: (e, t, n) => {
				assert(currentParser.ptr === e);
				let r = t - currentBufferPtr + currentBufferRef.byteOffset;
				return currentParser.onHeaderValue(new FastBuffer(currentBufferRef.buffer, r, n));
			},
			wasm_on_headers_complete: (e, t, n, r) => (assert(currentParser.ptr === e), currentParser.onHeadersComplete(t, n === 1, r === 1)),
			wasm_on_body: (e, t, n) => {
				assert(currentParser.ptr === e);
				let r = t - currentBufferPtr + currentBufferRef.byteOffset;
				return currentParser.onBody(new FastBuffer(currentBufferRef.buffer, r, n));
			},
			wasm_on_message_complete: (e) => (assert(currentParser.ptr === e), currentParser.onMessageComplete())
		} });
	}
	let llhttpInstance = null;
	let currentParser = null;
	let currentBufferRef = null;
	let currentBufferSize = 0;
	let currentBufferPtr = null;
	var Parser = class {
		constructor(e, t, { exports: n }) {
			this.llhttp = n, this.ptr = this.llhttp.llhttp_alloc(constants.TYPE.RESPONSE), this.client = e, this.socket = t, this.timeout = null, this.timeoutWeakRef = new WeakRef(this), this.timeoutValue = null, this.timeoutType = null, this.statusCode = 0, this.statusText = ``, this.upgrade = !1, this.headers = [], this.headersSize = 0, this.headersMaxSize = e[kMaxHeadersSize], this.shouldKeepAlive = !1, this.paused = !1, this.resume = this.resume.bind(this), this.bytesRead = 0, this.keepAlive = ``, this.contentLength = ``, this.connection = ``, this.maxResponseSize = e[kMaxResponseSize];
		}
		setTimeout(e, t) {
			e !== this.timeoutValue || t & 1 ^ this.timeoutType & 1 ? (this.timeout &&= (timers.clearTimeout(this.timeout), null), e && (t & 1 ? this.timeout = timers.setFastTimeout(onParserTimeout, e, this.timeoutWeakRef) : (this.timeout = setTimeout(onParserTimeout, e, this.timeoutWeakRef), this.timeout?.unref())), this.timeoutValue = e) : this.timeout && this.timeout.refresh && this.timeout.refresh(), this.timeoutType = t;
		}
		resume() {
			!this.socket.destroyed && this.paused && (assert(this.ptr != null), assert(currentParser === null), this.llhttp.llhttp_resume(this.ptr), assert(this.timeoutType === 5), this.timeout && this.timeout.refresh && this.timeout.refresh(), this.paused = !1, this.execute(this.socket.read() || EMPTY_BUF), this.readMore());
		}
		readMore() {
			for (; !this.paused && this.ptr;) {
				let e = this.socket.read();
				if (e === null) break;
				this.execute(e);
			}
		}
		execute(e) {
			assert(currentParser === null), assert(this.ptr != null), assert(!this.paused);
			let { socket: t, llhttp: n } = this;
			e.length > currentBufferSize && (currentBufferPtr && n.free(currentBufferPtr), currentBufferSize = Math.ceil(e.length / 4096) * 4096, currentBufferPtr = n.malloc(currentBufferSize)), new Uint8Array(n.memory.buffer, currentBufferPtr, currentBufferSize).set(e);
			try {
				let r;
				try {
					currentBufferRef = e, currentParser = this, r = n.llhttp_execute(this.ptr, currentBufferPtr, e.length);
				} finally {
					currentParser = null, currentBufferRef = null;
				}
				if (r !== constants.ERROR.OK) {
					let i = e.subarray(n.llhttp_get_error_pos(this.ptr) - currentBufferPtr);
					if (r === constants.ERROR.PAUSED_UPGRADE) this.onUpgrade(i);
					else if (r === constants.ERROR.PAUSED) this.paused = !0, t.unshift(i);
					else throw this.createError(r, i);
				}
			} catch (e) {
				util.destroy(t, e);
			}
		}
		finish() {
			assert(currentParser === null), assert(this.ptr != null), assert(!this.paused);
			let { llhttp: e } = this, t;
			try {
				currentParser = this, t = e.llhttp_finish(this.ptr);
			} finally {
				currentParser = null;
			}
			return t === constants.ERROR.OK ? null : t === constants.ERROR.PAUSED || t === constants.ERROR.PAUSED_UPGRADE ? (this.paused = !0, null) : this.createError(t, EMPTY_BUF);
		}
		createError(e, t) {
			let { llhttp: n, contentLength: r, bytesRead: i } = this;
			if (r && i !== parseInt(r, 10)) return new ResponseContentLengthMismatchError();
			let a = n.llhttp_get_error_reason(this.ptr), o = ``;
			if (a) {
				let e = new Uint8Array(n.memory.buffer, a).indexOf(0);
				o = `Response does not match the HTTP/1.1 protocol (` + Buffer.from(n.memory.buffer, a, e).toString() + `)`;
			}
			return new HTTPParserError(o, constants.ERROR[e], t);
		}
		destroy() {
			assert(currentParser === null), assert(this.ptr != null), this.llhttp.llhttp_free(this.ptr), this.ptr = null, this.timeout && timers.clearTimeout(this.timeout), this.timeout = null, this.timeoutValue = null, this.timeoutType = null, this.paused = !1;
		}
		onStatus(e) {
			return this.statusText = e.toString(), 0;
		}
		onMessageBegin() {
			let { socket: e, client: t } = this;
			if (e.destroyed) return -1;
			if (t[kRunning] === 0) return util.destroy(e, new SocketError(`bad response`, util.getSocketInfo(e))), -1;
			let n = t[kQueue][t[kRunningIdx]];
			return n ? (n.onResponseStarted(), 0) : -1;
		}
		onHeaderField(e) {
			let t = this.headers.length;
			return t & 1 ? this.headers[t - 1] = Buffer.concat([this.headers[t - 1], e]) : this.headers.push(e), this.trackHeader(e.length), 0;
		}
		onHeaderValue(e) {
			let t = this.headers.length;
			(t & 1) == 1 ? (this.headers.push(e), t += 1) : this.headers[t - 1] = Buffer.concat([this.headers[t - 1], e]);
			let n = this.headers[t - 2];
			if (n.length === 10) {
				let t = util.bufferToLowerCasedHeaderName(n);
				t === `keep-alive` ? this.keepAlive += e.toString() : t === `connection` && (this.connection += e.toString());
			} else n.length === 14 && util.bufferToLowerCasedHeaderName(n) === `content-length` && (this.contentLength += e.toString());
			return this.trackHeader(e.length), 0;
		}
		trackHeader(e) {
			this.headersSize += e, this.headersSize >= this.headersMaxSize && util.destroy(this.socket, new HeadersOverflowError());
		}
		onUpgrade(e) {
			let { upgrade: t, client: n, socket: r, headers: i, statusCode: a, statusText: o } = this;
			assert(t), assert(n[kSocket] === r), assert(!r.destroyed), assert(!this.paused), assert(!(i.length & 1));
			let s = n[kQueue][n[kRunningIdx]];
			assert(s), assert(s.upgrade || s.method === `CONNECT`), this.statusCode = 0, this.statusText = ``, this.shouldKeepAlive = !1, this.headers = [], this.headersSize = 0, r.unshift(e), r[kParser].destroy(), r[kParser] = null, r[kClient] = null, r[kError] = null, removeAllListeners(r), n[kSocket] = null, n[kHTTPContext] = null, n[kQueue][n[kRunningIdx]++] = null, n.emit(`disconnect`, n[kUrl], [n], new InformationalError(`upgrade`));
			try {
				s.onUpgrade(a, i, r, o);
			} catch (e) {
				util.errorRequest(n, s, e), util.destroy(r, e);
			}
			n[kResume]();
		}
		onHeadersComplete(e, t, n) {
			let { client: r, socket: i, headers: a, statusText: o } = this;
			if (i.destroyed) return -1;
			if (r[kRunning] === 0) return util.destroy(i, new SocketError(`bad response`, util.getSocketInfo(i))), -1;
			let s = r[kQueue][r[kRunningIdx]];
			if (!s) return -1;
			if (assert(!this.upgrade), assert(this.statusCode < 200), e === 100) return util.destroy(i, new SocketError(`bad response`, util.getSocketInfo(i))), -1;
			if (t && !s.upgrade) return util.destroy(i, new SocketError(`bad upgrade`, util.getSocketInfo(i))), -1;
			if (assert(this.timeoutType === 3), this.statusCode = e, this.shouldKeepAlive = n || s.method === `HEAD` && !i[kReset] && this.connection.toLowerCase() === `keep-alive`, this.statusCode >= 200) {
				let e = s.bodyTimeout == null ? r[kBodyTimeout] : s.bodyTimeout;
				this.setTimeout(e, 5);
			} else this.timeout && this.timeout.refresh && this.timeout.refresh();
			if (s.method === `CONNECT` || t) return assert(r[kRunning] === 1), this.upgrade = !0, 2;
			if (assert(!(this.headers.length & 1)), this.headers = [], this.headersSize = 0, this.shouldKeepAlive && r[kPipelining]) {
				let e = this.keepAlive ? util.parseKeepAliveTimeout(this.keepAlive) : null;
				if (e != null) {
					let t = Math.min(e - r[kKeepAliveTimeoutThreshold], r[kKeepAliveMaxTimeout]);
					t <= 0 ? i[kReset] = !0 : r[kKeepAliveTimeoutValue] = t;
				} else r[kKeepAliveTimeoutValue] = r[kKeepAliveDefaultTimeout];
			} else i[kReset] = !0;
			let c = s.onHeaders(e, a, this.resume, o) === !1;
			return s.aborted ? -1 : s.method === `HEAD` || e < 200 ? 1 : (i[kBlocking] && (i[kBlocking] = !1, r[kResume]()), c ? constants.ERROR.PAUSED : 0);
		}
		onBody(e) {
			let { client: t, socket: n, statusCode: r, maxResponseSize: i } = this;
			if (n.destroyed) return -1;
			let a = t[kQueue][t[kRunningIdx]];
			return assert(a), assert(this.timeoutType === 5), this.timeout && this.timeout.refresh && this.timeout.refresh(), assert(r >= 200), i > -1 && this.bytesRead + e.length > i ? (util.destroy(n, new ResponseExceededMaxSizeError()), -1) : (this.bytesRead += e.length, a.onData(e) === !1 ? constants.ERROR.PAUSED : 0);
		}
		onMessageComplete() {
			let { client: e, socket: t, statusCode: n, upgrade: r, headers: i, contentLength: a, bytesRead: o, shouldKeepAlive: s } = this;
			if (t.destroyed && (!n || s)) return -1;
			if (r) return 0;
			assert(n >= 100), assert(!(this.headers.length & 1));
			let c = e[kQueue][e[kRunningIdx]];
			return assert(c), this.statusCode = 0, this.statusText = ``, this.bytesRead = 0, this.contentLength = ``, this.keepAlive = ``, this.connection = ``, this.headers = [], this.headersSize = 0, n < 200 ? 0 : c.method !== `HEAD` && a && o !== parseInt(a, 10) ? (util.destroy(t, new ResponseContentLengthMismatchError()), -1) : (c.onComplete(i), e[kQueue][e[kRunningIdx]++] = null, t[kSocketUsed] = e[kPending] === 0, t[kWriting] ? (assert(e[kRunning] === 0), util.destroy(t, new InformationalError(`reset`)), constants.ERROR.PAUSED) : !s || t[kReset] && e[kRunning] === 0 ? (util.destroy(t, new InformationalError(`reset`)), constants.ERROR.PAUSED) : (e[kPipelining] == null || e[kPipelining] === 1 ? setImmediate(e[kResume]) : e[kResume](), 0));
		}
	};
	function onParserTimeout(e) {
		let t = e.deref();
		if (!t) return;
		let { socket: n, timeoutType: r, client: i, paused: a } = t;
		r === 3 ? (!n[kWriting] || n.writableNeedDrain || i[kRunning] > 1) && (assert(!a, `cannot be paused while waiting for headers`), util.destroy(n, new HeadersTimeoutError())) : r === 5 ? a || util.destroy(n, new BodyTimeoutError()) : r === 8 && (assert(i[kRunning] === 0 && i[kKeepAliveTimeoutValue]), util.destroy(n, new InformationalError(`socket idle timeout`)));
	}
	function connectH1(e, t) {
		if (e[kSocket] = t, llhttpInstance ||= lazyllhttp(), t.errored) throw t.errored;
		if (t.destroyed) throw new SocketError(`destroyed`);
		return t[kNoRef] = !1, t[kWriting] = !1, t[kReset] = !1, t[kBlocking] = !1, t[kIdleSocketValidation] = 0, t[kIdleSocketValidationTimeout] = null, t[kSocketUsed] = !1, t[kParser] = new Parser(e, t, llhttpInstance), util.addListener(t, `error`, onHttpSocketError), util.addListener(t, `readable`, onHttpSocketReadable), util.addListener(t, `end`, onHttpSocketEnd), util.addListener(t, `close`, onHttpSocketClose), t[kClosed] = !1, t.on(`close`, onSocketClose), {
			version: `h1`,
			defaultPipelining: 1,
			write(t) {
				return writeH1(e, t);
			},
			resume() {
				resumeH1(e);
			},
			destroy(e, n) {
				t[kClosed] ? queueMicrotask(n) : (t.on(`close`, n), t.destroy(e));
			},
			get destroyed() {
				return t.destroyed;
			},
			busy(n) {
				return !!(t[kWriting] || t[kReset] || t[kBlocking] || t[kIdleSocketValidation] === 1 || n && (e[kRunning] > 0 && !n.idempotent || e[kRunning] > 0 && (n.upgrade || n.method === `CONNECT`) || e[kRunning] > 0 && util.bodyLength(n.body) !== 0 && (util.isStream(n.body) || util.isAsyncIterable(n.body) || util.isFormDataLike(n.body))));
			}
		};
	}
	function onHttpSocketError(e) {
		let t = this[kParser];
		if (e.code === `ECONNRESET` && t.statusCode && !t.shouldKeepAlive) {
			let e = t.finish();
			e && (this[kError] = e, this[kClient][kOnError](e));
		} else this[kError] = e, this[kClient][kOnError](e);
	}
	function onHttpSocketReadable() {
		this[kParser]?.readMore();
	}
	function onHttpSocketEnd() {
		let e = this[kParser];
		if (e.statusCode && !e.shouldKeepAlive) {
			let t = e.finish();
			t && util.destroy(this, t);
		} else util.destroy(this, new SocketError(`other side closed`, util.getSocketInfo(this)));
	}
	function onHttpSocketClose() {
		let e = this[kParser];
		clearIdleSocketValidation(this), e && (!this[kError] && e.statusCode && !e.shouldKeepAlive && (this[kError] = e.finish() || this[kError]), this[kParser].destroy(), this[kParser] = null);
		let t = this[kError] || new SocketError(`closed`, util.getSocketInfo(this)), n = this[kClient];
		if (n[kSocket] = null, n[kHTTPContext] = null, n.destroyed) {
			assert(n[kPending] === 0);
			let e = n[kQueue].splice(n[kRunningIdx]);
			for (let r = 0; r < e.length; r++) {
				let i = e[r];
				util.errorRequest(n, i, t);
			}
		} else if (n[kRunning] > 0 && t.code !== `UND_ERR_INFO`) {
			let e = n[kQueue][n[kRunningIdx]];
			n[kQueue][n[kRunningIdx]++] = null, util.errorRequest(n, e, t);
		}
		n[kPendingIdx] = n[kRunningIdx], assert(n[kRunning] === 0), n.emit(`disconnect`, n[kUrl], [n], t), n[kResume]();
	}
	function onSocketClose() {
		this[kClosed] = !0;
	}
	function clearIdleSocketValidation(e) {
		e[kIdleSocketValidationTimeout] && (clearImmediate(e[kIdleSocketValidationTimeout]), e[kIdleSocketValidationTimeout] = null), e[kIdleSocketValidation] = 0;
	}
	function scheduleIdleSocketValidation(e, t) {
		t[kIdleSocketValidation] = 1, t[kIdleSocketValidationTimeout] = setImmediate(() => {
			t[kIdleSocketValidationTimeout] = null, t[kIdleSocketValidation] = 2, e[kSocket] === t && !t.destroyed && e[kResume]();
		});
	}
	function resumeH1(e) {
		let t = e[kSocket];
		if (t && !t.destroyed) {
			if (e[kSize] === 0 ? !t[kNoRef] && t.unref && (t.unref(), t[kNoRef] = !0) : t[kNoRef] && t.ref && (t.ref(), t[kNoRef] = !1), e[kRunning] === 0 && e[kPending] > 0 && t[kSocketUsed]) {
				if (t[kIdleSocketValidation] === 0) {
					scheduleIdleSocketValidation(e, t), t[kParser].readMore(), t.destroyed;
					return;
				}
				if (t[kIdleSocketValidation] === 1) {
					t[kParser].readMore(), t.destroyed;
					return;
				}
			}
			if (e[kRunning] === 0 && (t[kParser].readMore(), t.destroyed)) return;
			if (e[kSize] === 0) t[kParser].timeoutType !== 8 && t[kParser].setTimeout(e[kKeepAliveTimeoutValue], 8);
			else if (e[kRunning] > 0 && t[kParser].statusCode < 200 && t[kParser].timeoutType !== 3) {
				let n = e[kQueue][e[kRunningIdx]], r = n.headersTimeout == null ? e[kHeadersTimeout] : n.headersTimeout;
				t[kParser].setTimeout(r, 3);
			}
		}
	}
	function shouldSendContentLength(e) {
		return e !== `GET` && e !== `HEAD` && e !== `OPTIONS` && e !== `TRACE` && e !== `CONNECT`;
	}
	function setTypeOfService(e, t) {
		if (typeof e.setTypeOfService != `function`) return;
		let n = t.typeOfService;
		if (n !== void 0 && e[kTypeOfService] !== n) try {
			e.setTypeOfService(n), e[kTypeOfService] = n;
		} catch {}
	}
	function writeH1(e, t) {
		let { method: n, path: r, host: i, upgrade: a, blocking: o, reset: s } = t, { body: c, headers: l, contentLength: u } = t, d = n === `PUT` || n === `POST` || n === `PATCH` || n === `QUERY` || n === `PROPFIND` || n === `PROPPATCH`;
		if (util.isFormDataLike(c)) {
			extractBody ||= require_body().extractBody;
			let [e, n] = extractBody(c);
			t.contentType ?? l.push(`content-type`, n), c = e.stream, u = e.length;
		} else if (util.isBlobLike(c) && t.contentType == null) {
			let n = c.type;
			if (n) {
				let r = `${n}`;
				if (!util.isValidHeaderValue(r)) return util.errorRequest(e, t, new InvalidArgumentError(`invalid content-type header`)), !1;
				l.push(`content-type`, r);
			}
		}
		c && typeof c.read == `function` && c.read(0);
		let f = util.bodyLength(c);
		if (u = f ?? u, u === null && (u = t.contentLength), u === 0 && !d && (u = null), shouldSendContentLength(n) && u > 0 && t.contentLength !== null && t.contentLength !== u) {
			if (e[kStrictContentLength]) return util.errorRequest(e, t, new RequestContentLengthMismatchError()), !1;
			process.emitWarning(new RequestContentLengthMismatchError());
		}
		let p = e[kSocket];
		clearIdleSocketValidation(p);
		let abort = (n) => {
			t.aborted || t.completed || (util.errorRequest(e, t, n || new RequestAbortedError()), util.destroy(c), util.destroy(p, new InformationalError(`aborted`)));
		};
		try {
			t.onConnect(abort);
		} catch (n) {
			util.errorRequest(e, t, n);
		}
		if (t.aborted) return !1;
		n === `HEAD` && (p[kReset] = !0), (a || n === `CONNECT`) && (p[kReset] = !0), s != null && (p[kReset] = s), e[kMaxRequests] && p[kCounter]++ >= e[kMaxRequests] && (p[kReset] = !0), o && (p[kBlocking] = !0), setTypeOfService(p, t);
		let m = `${n} ${r} HTTP/1.1\r\n`;
		if (m += typeof i == `string` ? `host: ${i}\r\n` : e[kHostHeader], a ? m += `connection: upgrade\r\nupgrade: ${a}\r\n` : e[kPipelining] && !p[kReset] ? m += `connection: keep-alive\r
` : m += `connection: close\r
`, Array.isArray(l)) for (let e = 0; e < l.length; e += 2) {
			let t = l[e + 0], n = l[e + 1];
			if (Array.isArray(n)) for (let e = 0; e < n.length; e++) m += `${t}: ${n[e]}\r\n`;
			else m += `${t}: ${n}\r\n`;
		}
		return channels.sendHeaders.hasSubscribers && channels.sendHeaders.publish({
			request: t,
			headers: m,
			socket: p
		}), !c || f === 0 ? writeBuffer(abort, null, e, t, p, u, m, d) : util.isBuffer(c) ? writeBuffer(abort, c, e, t, p, u, m, d) : util.isBlobLike(c) ? typeof c.stream == `function` ? writeIterable(abort, c.stream(), e, t, p, u, m, d) : writeBlob(abort, c, e, t, p, u, m, d) : util.isStream(c) ? writeStream(abort, c, e, t, p, u, m, d) : util.isIterable(c) ? writeIterable(abort, c, e, t, p, u, m, d) : assert(!1), !0;
	}
	function writeStream(e, t, n, r, i, a, o, s) {
		assert(a !== 0 || n[kRunning] === 0, `stream body cannot be pipelined`);
		let c = !1, l = new AsyncWriter({
			abort: e,
			socket: i,
			request: r,
			contentLength: a,
			client: n,
			expectsPayload: s,
			header: o
		}), onData = function(e) {
			if (!c) try {
				!l.write(e) && this.pause && this.pause();
			} catch (e) {
				util.destroy(this, e);
			}
		}, onDrain = function() {
			c || t.resume && t.resume();
		}, onClose = function() {
			if (queueMicrotask(() => {
				t.removeListener(`error`, onFinished);
			}), !c) {
				let e = new RequestAbortedError();
				queueMicrotask(() => onFinished(e));
			}
		}, onFinished = function(e) {
			if (!c) {
				if (c = !0, assert(i.destroyed || i[kWriting] && n[kRunning] <= 1), i.off(`drain`, onDrain).off(`error`, onFinished), t.removeListener(`data`, onData).removeListener(`end`, onFinished).removeListener(`close`, onClose), !e) try {
					l.end();
				} catch (t) {
					e = t;
				}
				l.destroy(e), e && (e.code !== `UND_ERR_INFO` || e.message !== `reset`) ? util.destroy(t, e) : util.destroy(t);
			}
		};
		t.on(`data`, onData).on(`end`, onFinished).on(`error`, onFinished).on(`close`, onClose), t.resume && t.resume(), i.on(`drain`, onDrain).on(`error`, onFinished), t.errorEmitted ?? t.errored ? setImmediate(onFinished, t.errored) : (t.endEmitted ?? t.readableEnded) && setImmediate(onFinished, null), (t.closeEmitted ?? t.closed) && setImmediate(onClose);
	}
	function writeBuffer(e, t, n, r, i, a, o, s) {
		try {
			t ? util.isBuffer(t) && (assert(a === t.byteLength, `buffer body must have content length`), i.cork(), i.write(`${o}content-length: ${a}\r\n\r\n`, `latin1`), i.write(t), i.uncork(), r.onBodySent(t), !s && r.reset !== !1 && (i[kReset] = !0)) : a === 0 ? i.write(`${o}content-length: 0\r\n\r\n`, `latin1`) : (assert(a === null, `no body must not have content length`), i.write(`${o}\r\n`, `latin1`)), r.onRequestSent(), n[kResume]();
		} catch (t) {
			e(t);
		}
	}
	async function writeBlob(e, t, n, r, i, a, o, s) {
		assert(a === t.size, `blob body must have content length`);
		try {
			if (a != null && a !== t.size) throw new RequestContentLengthMismatchError();
			let e = Buffer.from(await t.arrayBuffer());
			i.cork(), i.write(`${o}content-length: ${a}\r\n\r\n`, `latin1`), i.write(e), i.uncork(), r.onBodySent(e), r.onRequestSent(), !s && r.reset !== !1 && (i[kReset] = !0), n[kResume]();
		} catch (t) {
			e(t);
		}
	}
	async function writeIterable(e, t, n, r, i, a, o, s) {
		assert(a !== 0 || n[kRunning] === 0, `iterator body cannot be pipelined`);
		let c = null;
		function onDrain() {
			if (c) {
				let e = c;
				c = null, e();
			}
		}
		let waitForDrain = () => new Promise((e, t) => {
			assert(c === null), i[kError] ? t(i[kError]) : c = e;
		});
		i.on(`close`, onDrain).on(`drain`, onDrain);
		let l = new AsyncWriter({
			abort: e,
			socket: i,
			request: r,
			contentLength: a,
			client: n,
			expectsPayload: s,
			header: o
		});
		try {
			for await (let e of t) {
				if (i[kError]) throw i[kError];
				l.write(e) || await waitForDrain();
			}
			l.end();
		} catch (e) {
			l.destroy(e);
		} finally {
			i.off(`close`, onDrain).off(`drain`, onDrain);
		}
	}
	var AsyncWriter = class {
		constructor({ abort: e, socket: t, request: n, contentLength: r, client: i, expectsPayload: a, header: o }) {
			this.socket = t, this.request = n, this.contentLength = r, this.client = i, this.bytesWritten = 0, this.expectsPayload = a, this.header = o, this.abort = e, t[kWriting] = !0;
		}
		write(e) {
			let { socket: t, request: n, contentLength: r, client: i, bytesWritten: a, expectsPayload: o, header: s } = this;
			if (t[kError]) throw t[kError];
			if (t.destroyed) return !1;
			let c = Buffer.byteLength(e);
			if (!c) return !0;
			if (r !== null && a + c > r) {
				if (i[kStrictContentLength]) throw new RequestContentLengthMismatchError();
				process.emitWarning(new RequestContentLengthMismatchError());
			}
			t.cork(), a === 0 && (!o && n.reset !== !1 && (t[kReset] = !0), r === null ? t.write(`${s}transfer-encoding: chunked\r\n`, `latin1`) : t.write(`${s}content-length: ${r}\r\n\r\n`, `latin1`)), r === null && t.write(`\r\n${c.toString(16)}\r\n`, `latin1`), this.bytesWritten += c;
			let l = t.write(e);
			return t.uncork(), n.onBodySent(e), l || t[kParser].timeout && t[kParser].timeoutType === 3 && t[kParser].timeout.refresh && t[kParser].timeout.refresh(), l;
		}
		end() {
			let { socket: e, contentLength: t, client: n, bytesWritten: r, expectsPayload: i, header: a, request: o } = this;
			if (o.onRequestSent(), e[kWriting] = !1, e[kError]) throw e[kError];
			if (!e.destroyed) {
				if (r === 0 ? i ? e.write(`${a}content-length: 0\r\n\r\n`, `latin1`) : e.write(`${a}\r\n`, `latin1`) : t === null && e.write(`\r
0\r
\r
`, `latin1`), t !== null && r !== t) {
					if (n[kStrictContentLength]) throw new RequestContentLengthMismatchError();
					process.emitWarning(new RequestContentLengthMismatchError());
				}
				e[kParser].timeout && e[kParser].timeoutType === 3 && e[kParser].timeout.refresh && e[kParser].timeout.refresh(), n[kResume]();
			}
		}
		destroy(e) {
			let { socket: t, client: n, abort: r } = this;
			t[kWriting] = !1, e && (assert(n[kRunning] <= 1, `pipeline should only contain this request`), r(e));
		}
	};
	module.exports = connectH1;
}));
// node_modules/undici/lib/dispatcher/client-h2.js
var require_client_h2 = __commonJSMin(((exports, module) => {
	const assert = __require("node:assert"), { pipeline } = __require("node:stream"), util = require_util$5(), { RequestContentLengthMismatchError, RequestAbortedError, SocketError, InformationalError, InvalidArgumentError, HeadersTimeoutError, BodyTimeoutError } = require_errors(), { kUrl, kReset, kClient, kRunning, kPending, kQueue, kPendingIdx, kRunningIdx, kError, kSocket, kStrictContentLength, kOnError, kMaxConcurrentStreams, kPingInterval, kHTTP2Session, kHTTP2InitialWindowSize, kHTTP2ConnectionWindowSize, kResume, kSize, kHTTPContext, kClosed, kBodyTimeout, kHeadersTimeout, kEnableConnectProtocol, kRemoteSettings, kHTTP2Stream, kHTTP2SessionState } = require_symbols(), { channels } = require_diagnostics(), kOpenStreams = Symbol(`open streams`);
	let extractBody;
	let http2;
	try {
		http2 = __require("node:http2");
	} catch {
		http2 = { constants: {} };
	}
	const { constants: { HTTP2_HEADER_AUTHORITY, HTTP2_HEADER_METHOD, HTTP2_HEADER_PATH, HTTP2_HEADER_SCHEME, HTTP2_HEADER_CONTENT_LENGTH, HTTP2_HEADER_EXPECT, HTTP2_HEADER_STATUS, HTTP2_HEADER_PROTOCOL, NGHTTP2_REFUSED_STREAM, NGHTTP2_CANCEL } } = http2;
	function parseH2Headers(e) {
		let t = [];
		for (let [n, r] of Object.entries(e)) if (Array.isArray(r)) for (let e of r) t.push(Buffer.from(n), Buffer.from(e));
		else t.push(Buffer.from(n), Buffer.from(r));
		return t;
	}
	function connectH2(e, t) {
		e[kSocket] = t;
		let n = e[kHTTP2InitialWindowSize], r = e[kHTTP2ConnectionWindowSize], i = http2.connect(e[kUrl], {
			createConnection: () => t,
			peerMaxConcurrentStreams: e[kMaxConcurrentStreams],
			settings: {
				enablePush: !1,
				...n == null ? null : { initialWindowSize: n }
			}
		});
		return e[kSocket] = t, i[kOpenStreams] = 0, i[kClient] = e, i[kSocket] = t, i[kHTTP2SessionState] = { ping: { interval: e[kPingInterval] === 0 ? null : setInterval(onHttp2SendPing, e[kPingInterval], i).unref() } }, i[kEnableConnectProtocol] = !1, i[kRemoteSettings] = !1, r && util.addListener(i, `connect`, applyConnectionWindowSize.bind(i, r)), util.addListener(i, `error`, onHttp2SessionError), util.addListener(i, `frameError`, onHttp2FrameError), util.addListener(i, `end`, onHttp2SessionEnd), util.addListener(i, `goaway`, onHttp2SessionGoAway), util.addListener(i, `close`, onHttp2SessionClose), util.addListener(i, `remoteSettings`, onHttp2RemoteSettings), i.unref(), e[kHTTP2Session] = i, t[kHTTP2Session] = i, util.addListener(t, `error`, onHttp2SocketError), util.addListener(t, `end`, onHttp2SocketEnd), util.addListener(t, `close`, onHttp2SocketClose), t[kClosed] = !1, t.on(`close`, onSocketClose), {
			version: `h2`,
			defaultPipelining: 1 / 0,
			write(t) {
				return writeH2(e, t);
			},
			resume() {
				resumeH2(e);
			},
			destroy(e, n) {
				t[kClosed] ? queueMicrotask(n) : t.destroy(e).on(`close`, n);
			},
			get destroyed() {
				return t.destroyed;
			},
			busy(t) {
				if (t != null) {
					if (e[kRunning] > 0) {
						if (t.idempotent === !1 || (t.upgrade === `websocket` || t.method === `CONNECT`) && i[kRemoteSettings] === !1 || util.bodyLength(t.body) !== 0 && (util.isStream(t.body) || util.isAsyncIterable(t.body) || util.isFormDataLike(t.body))) return !0;
					} else return (t.upgrade === `websocket` || t.method === `CONNECT`) && i[kRemoteSettings] === !1;
				}
				return !1;
			}
		};
	}
	function resumeH2(e) {
		let t = e[kSocket];
		t?.destroyed === !1 && (e[kSize] === 0 ? (t.unref(), e[kHTTP2Session].unref()) : (t.ref(), e[kHTTP2Session].ref()));
	}
	function applyConnectionWindowSize(e) {
		try {
			typeof this.setLocalWindowSize == `function` && this.setLocalWindowSize(e);
		} catch {}
	}
	function onHttp2RemoteSettings(e) {
		if (this[kClient][kMaxConcurrentStreams] = e.maxConcurrentStreams ?? this[kClient][kMaxConcurrentStreams], this[kRemoteSettings] === !0 && this[kEnableConnectProtocol] === !0 && e.enableConnectProtocol === !1) {
			let e = new InformationalError(`HTTP/2: Server disabled extended CONNECT protocol against RFC-8441`);
			this[kSocket][kError] = e, this[kClient][kOnError](e);
		} else this[kEnableConnectProtocol] = e.enableConnectProtocol ?? this[kEnableConnectProtocol], this[kRemoteSettings] = !0, this[kClient][kResume]();
	}
	function onHttp2SendPing(e) {
		let t = e[kHTTP2SessionState];
		if ((e.closed || e.destroyed) && t.ping.interval != null) {
			clearInterval(t.ping.interval), t.ping.interval = null;
			return;
		}
		e.ping(onPing.bind(e));
		function onPing(e, t) {
			let n = this[kClient], r = this[kClient];
			if (e != null) {
				let t = new InformationalError(`HTTP/2: "PING" errored - type ${e.message}`);
				r[kError] = t, n[kOnError](t);
			} else n.emit(`ping`, t);
		}
	}
	function onHttp2SessionError(e) {
		this[kSocket][kError] = e, this[kClient][kOnError](e);
	}
	function onHttp2FrameError(e, t, n) {
		if (n === 0) {
			let n = new InformationalError(`HTTP/2: "frameError" received - type ${e}, code ${t}`);
			this[kSocket][kError] = n, this[kClient][kOnError](n);
		}
	}
	function onHttp2SessionEnd() {
		let e = new SocketError(`other side closed`, util.getSocketInfo(this[kSocket]));
		this.destroy(e), util.destroy(this[kSocket], e);
	}
	function completeRequest(e, t, n = !1) {
		let r = e[kQueue], i = e[kRunningIdx];
		if (i < e[kPendingIdx] && r[i] === t) {
			r[i] = null, e[kRunningIdx] = i + 1;
			return;
		}
		let a = r.indexOf(t, i);
		a === -1 || a >= e[kPendingIdx] || (r.splice(a, 1), e[kPendingIdx]--, n && e[kPendingIdx] < e[kRunningIdx] && (e[kPendingIdx] = e[kRunningIdx]));
	}
	function onHttp2SessionGoAway(e) {
		let t = this[kError] || new SocketError(`HTTP/2: "GOAWAY" frame received with code ${e}`, util.getSocketInfo(this[kSocket])), n = this[kClient];
		if (n[kSocket] = null, n[kHTTPContext] = null, this.close(), this[kHTTP2Session] = null, util.destroy(this[kSocket], t), n[kRunningIdx] < n[kQueue].length) {
			let e = n[kQueue][n[kRunningIdx]];
			n[kQueue][n[kRunningIdx]++] = null, e != null && util.errorRequest(n, e, t), n[kPendingIdx] = n[kRunningIdx];
		}
		assert(n[kRunning] === 0), n.emit(`disconnect`, n[kUrl], [n], t), n.emit(`connectionError`, n[kUrl], [n], t), n[kResume]();
	}
	function onHttp2SessionClose() {
		let { [kClient]: e, [kHTTP2SessionState]: t } = this, { [kSocket]: n } = e, r = this[kSocket][kError] || this[kError] || new SocketError(`closed`, util.getSocketInfo(n));
		if (e[kSocket] = null, e[kHTTPContext] = null, t.ping.interval != null && (clearInterval(t.ping.interval), t.ping.interval = null), e.destroyed) {
			assert(e[kPending] === 0);
			let t = e[kQueue].splice(e[kRunningIdx]);
			for (let n = 0; n < t.length; n++) {
				let i = t[n];
				i != null && util.errorRequest(e, i, r);
			}
		}
	}
	function onHttp2SocketClose() {
		let e = this[kError] || new SocketError(`closed`, util.getSocketInfo(this)), t = this[kHTTP2Session][kClient];
		t[kSocket] = null, t[kHTTPContext] = null, this[kHTTP2Session] !== null && this[kHTTP2Session].destroy(e), t[kPendingIdx] = t[kRunningIdx], assert(t[kRunning] === 0), t.emit(`disconnect`, t[kUrl], [t], e), t[kResume]();
	}
	function onHttp2SocketError(e) {
		this[kError] = e, this[kClient][kOnError](e);
	}
	function onHttp2SocketEnd() {
		util.destroy(this, new SocketError(`other side closed`, util.getSocketInfo(this)));
	}
	function onSocketClose() {
		this[kClosed] = !0;
	}
	function shouldSendContentLength(e) {
		return e !== `GET` && e !== `HEAD` && e !== `OPTIONS` && e !== `TRACE` && e !== `CONNECT`;
	}
	function writeH2(e, t) {
		let n = t.headersTimeout ?? e[kHeadersTimeout], r = t.bodyTimeout ?? e[kBodyTimeout], i = e[kHTTP2Session], { method: a, path: o, host: s, upgrade: c, expectContinue: l, signal: u, protocol: d, headers: f } = t, { body: p } = t;
		if (c != null && c !== `websocket`) return util.errorRequest(e, t, new InvalidArgumentError(`Custom upgrade "${c}" not supported over HTTP/2`)), !1;
		let m = {};
		for (let e = 0; e < f.length; e += 2) {
			let t = f[e + 0], n = f[e + 1];
			if (t === `cookie`) m[t] = m[t] == null ? n : Array.isArray(m[t]) ? (m[t].push(n), m[t]) : [m[t], n];
			else if (Array.isArray(n)) for (let e = 0; e < n.length; e++) m[t] ? m[t] += `, ${n[e]}` : m[t] = n[e];
			else m[t] ? m[t] += `, ${n}` : m[t] = n;
		}
		let h = null, { hostname: g, port: _ } = e[kUrl];
		m[HTTP2_HEADER_AUTHORITY] = s || `${g}${_ ? `:${_}` : ``}`, m[HTTP2_HEADER_METHOD] = a;
		let abort = (n) => {
			t.aborted || t.completed || (n ||= new RequestAbortedError(), util.errorRequest(e, t, n), h != null && (h.removeAllListeners(`data`), h.close(), e[kOnError](n), completeRequest(e, t), e[kResume]()), util.destroy(p, n));
		};
		try {
			t.onConnect(abort);
		} catch (n) {
			util.errorRequest(e, t, n);
		}
		if (t.aborted) return !1;
		if (c || a === `CONNECT`) return i.ref(), c === `websocket` ? i[kEnableConnectProtocol] === !1 ? (util.errorRequest(e, t, new InformationalError(`HTTP/2: Extended CONNECT protocol not supported by server`)), i.unref(), !1) : (m[HTTP2_HEADER_METHOD] = `CONNECT`, m[HTTP2_HEADER_PROTOCOL] = `websocket`, m[HTTP2_HEADER_PATH] = o, d === `ws:` || d === `wss:` ? m[HTTP2_HEADER_SCHEME] = d === `ws:` ? `http` : `https` : m[HTTP2_HEADER_SCHEME] = d === `http:` ? `http` : `https`, h = i.request(m, {
			endStream: !1,
			signal: u
		}), h[kHTTP2Stream] = !0, ++i[kOpenStreams], h.once(`response`, (n, r) => {
			let { [HTTP2_HEADER_STATUS]: i, ...a } = n;
			try {
				t.onUpgrade(i, parseH2Headers(a), h);
			} catch (e) {
				abort(e);
				return;
			}
			completeRequest(e, t);
		}), h.on(`error`, () => {
			(h.rstCode === NGHTTP2_REFUSED_STREAM || h.rstCode === NGHTTP2_CANCEL) && abort(new InformationalError(`HTTP/2: "stream error" received - code ${h.rstCode}`));
		}), h.once(`close`, () => {
			--i[kOpenStreams], i[kOpenStreams] === 0 && i.unref();
		}), h.setTimeout(n), !0) : (h = i.request(m, {
			endStream: !1,
			signal: u
		}), h[kHTTP2Stream] = !0, ++i[kOpenStreams], h.on(`response`, (n) => {
			let { [HTTP2_HEADER_STATUS]: r, ...i } = n;
			try {
				t.onUpgrade(r, parseH2Headers(i), h);
			} catch (e) {
				abort(e);
				return;
			}
			completeRequest(e, t);
		}), h.on(`error`, abort), h.once(`close`, () => {
			--i[kOpenStreams], i[kOpenStreams] === 0 && i.unref();
		}), h.setTimeout(n), !0);
		m[HTTP2_HEADER_PATH] = o, m[HTTP2_HEADER_SCHEME] = d === `http:` ? `http` : `https`;
		let v = a === `PUT` || a === `POST` || a === `PATCH`;
		p && typeof p.read == `function` && p.read(0);
		let y = util.bodyLength(p);
		if (util.isFormDataLike(p)) {
			extractBody ??= require_body().extractBody;
			let [e, t] = extractBody(p);
			m[`content-type`] = t, p = e.stream, y = e.length;
		}
		if (y ??= t.contentLength, v || (y = null), shouldSendContentLength(a) && y > 0 && t.contentLength != null && t.contentLength !== y) {
			if (e[kStrictContentLength]) return util.errorRequest(e, t, new RequestContentLengthMismatchError()), !1;
			process.emitWarning(new RequestContentLengthMismatchError());
		}
		if (y != null && (assert(p || y === 0, `no body must not have content length`), m[HTTP2_HEADER_CONTENT_LENGTH] = `${y}`), i.ref(), channels.sendHeaders.hasSubscribers) {
			let e = ``;
			for (let t in m) e += `${t}: ${m[t]}\r\n`;
			channels.sendHeaders.publish({
				request: t,
				headers: e,
				socket: i[kSocket]
			});
		}
		let b = a === `GET` || a === `HEAD` || p === null;
		l ? (m[HTTP2_HEADER_EXPECT] = `100-continue`, h = i.request(m, {
			endStream: b,
			signal: u
		}), h[kHTTP2Stream] = !0, h.once(`continue`, writeBodyH2)) : (h = i.request(m, {
			endStream: b,
			signal: u
		}), h[kHTTP2Stream] = !0, writeBodyH2()), ++i[kOpenStreams], h.setTimeout(n);
		let x = !1;
		return h.once(`response`, (e) => {
			let { [HTTP2_HEADER_STATUS]: n, ...i } = e;
			t.onResponseStarted(), x = !0, h.setTimeout(r), t.aborted ? h.removeAllListeners(`data`) : (t.onHeaders(Number(n), parseH2Headers(i), h.resume.bind(h), ``) === !1 && h.pause(), h.on(`data`, (e) => {
				t.aborted || t.completed || t.onData(e) === !1 && h.pause();
			}));
		}), h.once(`end`, () => {
			h.removeAllListeners(`data`), x ? (!t.aborted && !t.completed && t.onComplete({}), completeRequest(e, t), e[kResume]()) : (abort(new InformationalError(`HTTP/2: stream half-closed (remote)`)), completeRequest(e, t, !0), e[kResume]());
		}), h.once(`close`, () => {
			h.removeAllListeners(`data`), --i[kOpenStreams], i[kOpenStreams] === 0 && i.unref(), !t.aborted && !t.completed && abort(new InformationalError(`HTTP/2: stream closed before the response was complete`));
		}), h.once(`error`, function(e) {
			h.removeAllListeners(`data`), abort(e);
		}), h.once(`frameError`, (e, t) => {
			h.removeAllListeners(`data`), abort(new InformationalError(`HTTP/2: "frameError" received - type ${e}, code ${t}`));
		}), h.on(`aborted`, () => {
			h.removeAllListeners(`data`);
		}), h.on(`timeout`, () => {
			let e = x ? new BodyTimeoutError(`HTTP/2: "body timeout after ${r}"`) : new HeadersTimeoutError(`HTTP/2: "headers timeout after ${n}"`);
			h.removeAllListeners(`data`), --i[kOpenStreams], i[kOpenStreams] === 0 && i.unref(), abort(e);
		}), h.once(`trailers`, (e) => {
			t.aborted || t.completed || (h.removeAllListeners(`data`), t.onComplete(e));
		}), !0;
		function writeBodyH2() {
			!p || y === 0 ? writeBuffer(abort, h, null, e, t, e[kSocket], y, v) : util.isBuffer(p) ? writeBuffer(abort, h, p, e, t, e[kSocket], y, v) : util.isBlobLike(p) ? typeof p.stream == `function` ? writeIterable(abort, h, p.stream(), e, t, e[kSocket], y, v) : writeBlob(abort, h, p, e, t, e[kSocket], y, v) : util.isStream(p) ? writeStream(abort, e[kSocket], v, h, p, e, t, y) : util.isIterable(p) ? writeIterable(abort, h, p, e, t, e[kSocket], y, v) : assert(!1);
		}
	}
	function writeBuffer(e, t, n, r, i, a, o, s) {
		try {
			n != null && util.isBuffer(n) && (assert(o === n.byteLength, `buffer body must have content length`), t.cork(), t.write(n), t.uncork(), t.end(), i.onBodySent(n)), s || (a[kReset] = !0), i.onRequestSent(), r[kResume]();
		} catch (t) {
			e(t);
		}
	}
	function writeStream(e, t, n, r, i, a, o, s) {
		assert(s !== 0 || a[kRunning] === 0, `stream body cannot be pipelined`);
		let c = pipeline(i, r, (r) => {
			r ? (util.destroy(c, r), e(r)) : (util.removeAllListeners(c), o.onRequestSent(), n || (t[kReset] = !0), a[kResume]());
		});
		util.addListener(c, `data`, onPipeData);
		function onPipeData(e) {
			o.onBodySent(e);
		}
	}
	async function writeBlob(e, t, n, r, i, a, o, s) {
		assert(o === n.size, `blob body must have content length`);
		try {
			if (o != null && o !== n.size) throw new RequestContentLengthMismatchError();
			let e = Buffer.from(await n.arrayBuffer());
			t.cork(), t.write(e), t.uncork(), t.end(), i.onBodySent(e), i.onRequestSent(), s || (a[kReset] = !0), r[kResume]();
		} catch (t) {
			e(t);
		}
	}
	async function writeIterable(e, t, n, r, i, a, o, s) {
		assert(o !== 0 || r[kRunning] === 0, `iterator body cannot be pipelined`);
		let c = null;
		function onDrain() {
			if (c) {
				let e = c;
				c = null, e();
			}
		}
		let waitForDrain = () => new Promise((e, t) => {
			assert(c === null), a[kError] ? t(a[kError]) : c = e;
		});
		t.on(`close`, onDrain).on(`drain`, onDrain);
		try {
			for await (let e of n) {
				if (a[kError]) throw a[kError];
				let n = t.write(e);
				i.onBodySent(e), n || await waitForDrain();
			}
			t.end(), i.onRequestSent(), s || (a[kReset] = !0), r[kResume]();
		} catch (t) {
			e(t);
		} finally {
			t.off(`close`, onDrain).off(`drain`, onDrain);
		}
	}
	module.exports = connectH2;
}));
// node_modules/undici/lib/dispatcher/client.js
var require_client = __commonJSMin(((exports, module) => {
	const assert = __require("node:assert"), net = __require("node:net"), http = __require("node:http"), util = require_util$5(), { ClientStats } = require_stats(), { channels } = require_diagnostics(), Request = require_request$1(), DispatcherBase = require_dispatcher_base(), { InvalidArgumentError, InformationalError, ClientDestroyedError } = require_errors(), buildConnector = require_connect(), { kUrl, kServerName, kClient, kBusy, kConnect, kResuming, kRunning, kPending, kSize, kQueue, kConnected, kConnecting, kNeedDrain, kKeepAliveDefaultTimeout, kHostHeader, kPendingIdx, kRunningIdx, kError, kPipelining, kKeepAliveTimeoutValue, kMaxHeadersSize, kKeepAliveMaxTimeout, kKeepAliveTimeoutThreshold, kHeadersTimeout, kBodyTimeout, kStrictContentLength, kConnector, kMaxRequests, kCounter, kClose, kDestroy, kDispatch, kLocalAddress, kMaxResponseSize, kOnError, kHTTPContext, kMaxConcurrentStreams, kHTTP2InitialWindowSize, kHTTP2ConnectionWindowSize, kResume, kPingInterval } = require_symbols(), connectH1 = require_client_h1(), connectH2 = require_client_h2(), kClosedResolve = Symbol(`kClosedResolve`), getDefaultNodeMaxHeaderSize = http && http.maxHeaderSize && Number.isInteger(http.maxHeaderSize) && http.maxHeaderSize > 0 ? () => http.maxHeaderSize : () => {
		throw new InvalidArgumentError(`http module not available or http.maxHeaderSize invalid`);
	}, noop = () => {};
	function getPipelining(e) {
		return e[kPipelining] ?? e[kHTTPContext]?.defaultPipelining ?? 1;
	}
	var Client = class extends DispatcherBase {
		constructor(e, { maxHeaderSize: t, headersTimeout: n, socketTimeout: r, requestTimeout: i, connectTimeout: a, bodyTimeout: o, idleTimeout: s, keepAlive: c, keepAliveTimeout: l, maxKeepAliveTimeout: u, keepAliveMaxTimeout: d, keepAliveTimeoutThreshold: f, socketPath: p, pipelining: m, tls: h, strictContentLength: g, maxCachedSessions: _, connect, maxRequestsPerClient: v, localAddress: y, maxResponseSize: b, autoSelectFamily: x, autoSelectFamilyAttemptTimeout: S, maxConcurrentStreams: C, allowH2: w, useH2c: T, initialWindowSize: E, connectionWindowSize: D, pingInterval: O, webSocket: k, eventSource: A } = {}) {
			if (c !== void 0) throw new InvalidArgumentError(`unsupported keepAlive, use pipelining=0 instead`);
			if (r !== void 0) throw new InvalidArgumentError(`unsupported socketTimeout, use headersTimeout & bodyTimeout instead`);
			if (i !== void 0) throw new InvalidArgumentError(`unsupported requestTimeout, use headersTimeout & bodyTimeout instead`);
			if (s !== void 0) throw new InvalidArgumentError(`unsupported idleTimeout, use keepAliveTimeout instead`);
			if (u !== void 0) throw new InvalidArgumentError(`unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead`);
			if (t != null) {
				if (!Number.isInteger(t) || t < 1) throw new InvalidArgumentError(`invalid maxHeaderSize`);
			} else t = getDefaultNodeMaxHeaderSize();
			if (p != null && typeof p != `string`) throw new InvalidArgumentError(`invalid socketPath`);
			if (a != null && (!Number.isFinite(a) || a < 0)) throw new InvalidArgumentError(`invalid connectTimeout`);
			if (l != null && (!Number.isFinite(l) || l <= 0)) throw new InvalidArgumentError(`invalid keepAliveTimeout`);
			if (d != null && (!Number.isFinite(d) || d <= 0)) throw new InvalidArgumentError(`invalid keepAliveMaxTimeout`);
			if (f != null && !Number.isFinite(f)) throw new InvalidArgumentError(`invalid keepAliveTimeoutThreshold`);
			if (n != null && (!Number.isInteger(n) || n < 0)) throw new InvalidArgumentError(`headersTimeout must be a positive integer or zero`);
			if (o != null && (!Number.isInteger(o) || o < 0)) throw new InvalidArgumentError(`bodyTimeout must be a positive integer or zero`);
			if (connect != null && typeof connect != `function` && typeof connect != `object`) throw new InvalidArgumentError(`connect must be a function or an object`);
			if (v != null && (!Number.isInteger(v) || v < 0)) throw new InvalidArgumentError(`maxRequestsPerClient must be a positive number`);
			if (y != null && (typeof y != `string` || net.isIP(y) === 0)) throw new InvalidArgumentError(`localAddress must be valid string IP address`);
			if (b != null && (!Number.isInteger(b) || b < -1)) throw new InvalidArgumentError(`maxResponseSize must be a positive number`);
			if (S != null && (!Number.isInteger(S) || S < -1)) throw new InvalidArgumentError(`autoSelectFamilyAttemptTimeout must be a positive number`);
			if (w != null && typeof w != `boolean`) throw new InvalidArgumentError(`allowH2 must be a valid boolean value`);
			if (C != null && (typeof C != `number` || C < 1)) throw new InvalidArgumentError(`maxConcurrentStreams must be a positive integer, greater than 0`);
			if (T != null && typeof T != `boolean`) throw new InvalidArgumentError(`useH2c must be a valid boolean value`);
			if (E != null && (!Number.isInteger(E) || E < 1)) throw new InvalidArgumentError(`initialWindowSize must be a positive integer, greater than 0`);
			if (D != null && (!Number.isInteger(D) || D < 1)) throw new InvalidArgumentError(`connectionWindowSize must be a positive integer, greater than 0`);
			if (O != null && (typeof O != `number` || !Number.isInteger(O) || O < 0)) throw new InvalidArgumentError(`pingInterval must be a positive integer, greater or equal to 0`);
			if (super({
				webSocket: k,
				eventSource: A
			}), typeof connect != `function`) connect = buildConnector({
				...h,
				maxCachedSessions: _,
				allowH2: w,
				useH2c: T,
				socketPath: p,
				timeout: a,
				...typeof x == `boolean` ? {
					autoSelectFamily: x,
					autoSelectFamilyAttemptTimeout: S
				} : void 0,
				...connect
			});
			else {
				let e = connect;
				connect = (t, n) => e({
					...t,
					...p == null ? null : { socketPath: p },
					...w == null ? null : { allowH2: w }
				}, n);
			}
			this[kUrl] = util.parseOrigin(e), this[kConnector] = connect, this[kPipelining] = m ?? 1, this[kMaxHeadersSize] = t, this[kKeepAliveDefaultTimeout] = l ?? 4e3, this[kKeepAliveMaxTimeout] = d ?? 6e5, this[kKeepAliveTimeoutThreshold] = f ?? 2e3, this[kKeepAliveTimeoutValue] = this[kKeepAliveDefaultTimeout], this[kServerName] = null, this[kLocalAddress] = y ?? null, this[kResuming] = 0, this[kNeedDrain] = 0, this[kHostHeader] = `host: ${this[kUrl].hostname}${this[kUrl].port ? `:${this[kUrl].port}` : ``}\r\n`, this[kBodyTimeout] = o ?? 3e5, this[kHeadersTimeout] = n ?? 3e5, this[kStrictContentLength] = g ?? !0, this[kMaxRequests] = v, this[kClosedResolve] = null, this[kMaxResponseSize] = b > -1 ? b : -1, this[kHTTPContext] = null, this[kMaxConcurrentStreams] = C ?? 100, this[kHTTP2InitialWindowSize] = E ?? 262144, this[kHTTP2ConnectionWindowSize] = D ?? 524288, this[kPingInterval] = O ?? 6e4, this[kQueue] = [], this[kRunningIdx] = 0, this[kPendingIdx] = 0, this[kResume] = (e) => resume(this, e), this[kOnError] = (e) => onError(this, e);
		}
		get pipelining() {
			return this[kPipelining];
		}
		set pipelining(e) {
			this[kPipelining] = e, this[kResume](!0);
		}
		get stats() {
			return new ClientStats(this);
		}
		get [kPending]() {
			return this[kQueue].length - this[kPendingIdx];
		}
		get [kRunning]() {
			return this[kPendingIdx] - this[kRunningIdx];
		}
		get [kSize]() {
			return this[kQueue].length - this[kRunningIdx];
		}
		get [kConnected]() {
			return !!this[kHTTPContext] && !this[kConnecting] && !this[kHTTPContext].destroyed;
		}
		get [kBusy]() {
			return !!(this[kHTTPContext]?.busy(null) || this[kSize] >= (getPipelining(this) || 1) || this[kPending] > 0);
		}
		[kConnect](e) {
			connect(this), this.once(`connect`, e);
		}
		[kDispatch](e, t) {
			let n = new Request(this[kUrl].origin, e, t);
			return this[kQueue].push(n), this[kResuming] || (util.bodyLength(n.body) == null && util.isIterable(n.body) ? (this[kResuming] = 1, queueMicrotask(() => resume(this))) : this[kResume](!0)), this[kResuming] && this[kNeedDrain] !== 2 && this[kBusy] && (this[kNeedDrain] = 2), this[kNeedDrain] < 2;
		}
		[kClose]() {
			return new Promise((e) => {
				this[kSize] ? this[kClosedResolve] = e : e(null);
			});
		}
		[kDestroy](e) {
			return new Promise((t) => {
				let n = this[kQueue].splice(this[kPendingIdx]);
				for (let t = 0; t < n.length; t++) {
					let r = n[t];
					r != null && util.errorRequest(this, r, e);
				}
				let callback = () => {
					this[kClosedResolve] && (this[kClosedResolve](), this[kClosedResolve] = null), t(null);
				};
				this[kHTTPContext] ? (this[kHTTPContext].destroy(e, callback), this[kHTTPContext] = null) : queueMicrotask(callback), this[kResume]();
			});
		}
	};
	function onError(e, t) {
		if (e[kRunning] === 0 && t.code !== `UND_ERR_INFO` && t.code !== `UND_ERR_SOCKET`) {
			assert(e[kPendingIdx] === e[kRunningIdx]);
			let n = e[kQueue].splice(e[kRunningIdx]);
			for (let r = 0; r < n.length; r++) {
				let i = n[r];
				i != null && util.errorRequest(e, i, t);
			}
			assert(e[kSize] === 0);
		}
	}
	function connect(e) {
		assert(!e[kConnecting]), assert(!e[kHTTPContext]);
		let { host: t, hostname: n, protocol: r, port: i } = e[kUrl];
		if (n[0] === `[`) {
			let e = n.indexOf(`]`);
			assert(e !== -1);
			let t = n.substring(1, e);
			assert(net.isIPv6(t)), n = t;
		}
		e[kConnecting] = !0, channels.beforeConnect.hasSubscribers && channels.beforeConnect.publish({
			connectParams: {
				host: t,
				hostname: n,
				protocol: r,
				port: i,
				version: e[kHTTPContext]?.version,
				servername: e[kServerName],
				localAddress: e[kLocalAddress]
			},
			connector: e[kConnector]
		});
		try {
			e[kConnector]({
				host: t,
				hostname: n,
				protocol: r,
				port: i,
				servername: e[kServerName],
				localAddress: e[kLocalAddress]
			}, (a, o) => {
				if (a) handleConnectError(e, a, {
					host: t,
					hostname: n,
					protocol: r,
					port: i
				}), e[kResume]();
				else if (e.destroyed) util.destroy(o.on(`error`, noop), new ClientDestroyedError()), e[kResume]();
				else {
					assert(o);
					try {
						e[kHTTPContext] = o.alpnProtocol === `h2` ? connectH2(e, o) : connectH1(e, o);
					} catch (a) {
						o.destroy().on(`error`, noop), handleConnectError(e, a, {
							host: t,
							hostname: n,
							protocol: r,
							port: i
						}), e[kResume]();
						return;
					}
					e[kConnecting] = !1, o[kCounter] = 0, o[kMaxRequests] = e[kMaxRequests], o[kClient] = e, o[kError] = null, channels.connected.hasSubscribers && channels.connected.publish({
						connectParams: {
							host: t,
							hostname: n,
							protocol: r,
							port: i,
							version: e[kHTTPContext]?.version,
							servername: e[kServerName],
							localAddress: e[kLocalAddress]
						},
						connector: e[kConnector],
						socket: o
					}), e.emit(`connect`, e[kUrl], [e]), e[kResume]();
				}
			});
		} catch (a) {
			handleConnectError(e, a, {
				host: t,
				hostname: n,
				protocol: r,
				port: i
			}), e[kResume]();
		}
	}
	function handleConnectError(e, t, { host: n, hostname: r, protocol: i, port: a }) {
		if (!e.destroyed) {
			if (e[kConnecting] = !1, channels.connectError.hasSubscribers && channels.connectError.publish({
				connectParams: {
					host: n,
					hostname: r,
					protocol: i,
					port: a,
					version: e[kHTTPContext]?.version,
					servername: e[kServerName],
					localAddress: e[kLocalAddress]
				},
				connector: e[kConnector],
				error: t
			}), t.code === `ERR_TLS_CERT_ALTNAME_INVALID`) for (assert(e[kRunning] === 0); e[kPending] > 0 && e[kQueue][e[kPendingIdx]].servername === e[kServerName];) {
				let n = e[kQueue][e[kPendingIdx]++];
				util.errorRequest(e, n, t);
			}
			else onError(e, t);
			e.emit(`connectionError`, e[kUrl], [e], t);
		}
	}
	function emitDrain(e) {
		e[kNeedDrain] = 0, e.emit(`drain`, e[kUrl], [e]);
	}
	function resume(e, t) {
		e[kResuming] !== 2 && (e[kResuming] = 2, _resume(e, t), e[kResuming] = 0, e[kRunningIdx] > 256 && (e[kQueue].splice(0, e[kRunningIdx]), e[kPendingIdx] -= e[kRunningIdx], e[kRunningIdx] = 0));
	}
	function _resume(e, t) {
		for (;;) {
			if (e.destroyed) {
				assert(e[kPending] === 0);
				return;
			}
			if (e[kClosedResolve] && !e[kSize]) {
				e[kClosedResolve](), e[kClosedResolve] = null;
				return;
			}
			if (e[kHTTPContext] && e[kHTTPContext].resume(), e[kBusy]) e[kNeedDrain] = 2;
			else if (e[kNeedDrain] === 2) {
				t ? (e[kNeedDrain] = 1, queueMicrotask(() => emitDrain(e))) : emitDrain(e);
				continue;
			}
			if (e[kPending] === 0 || e[kRunning] >= (getPipelining(e) || 1)) return;
			let n = e[kQueue][e[kPendingIdx]];
			if (n === null) return;
			if (e[kUrl].protocol === `https:` && e[kServerName] !== n.servername) {
				if (e[kRunning] > 0) return;
				e[kServerName] = n.servername, e[kHTTPContext]?.destroy(new InformationalError(`servername changed`), () => {
					e[kHTTPContext] = null, resume(e);
				});
			}
			if (e[kConnecting]) return;
			if (!e[kHTTPContext]) {
				connect(e);
				return;
			}
			if (e[kHTTPContext].destroyed || e[kHTTPContext].busy(n)) return;
			!n.aborted && e[kHTTPContext].write(n) ? e[kPendingIdx]++ : e[kQueue].splice(e[kPendingIdx], 1);
		}
	}
	module.exports = Client;
}));
// node_modules/undici/lib/dispatcher/fixed-queue.js
var require_fixed_queue = __commonJSMin(((exports, module) => {
	const kMask = 2047;
	var FixedCircularBuffer = class {
		bottom = 0;
		top = 0;
		list = Array(2048).fill(void 0);
		next = null;
		isEmpty() {
			return this.top === this.bottom;
		}
		isFull() {
			return (this.top + 1 & kMask) === this.bottom;
		}
		push(e) {
			this.list[this.top] = e, this.top = this.top + 1 & kMask;
		}
		shift() {
			let e = this.list[this.bottom];
			return e === void 0 ? null : (this.list[this.bottom] = void 0, this.bottom = this.bottom + 1 & kMask, e);
		}
	};
	module.exports = class {
		constructor() {
			this.head = this.tail = new FixedCircularBuffer();
		}
		isEmpty() {
			return this.head.isEmpty();
		}
		push(e) {
			this.head.isFull() && (this.head = this.head.next = new FixedCircularBuffer()), this.head.push(e);
		}
		shift() {
			let e = this.tail, t = e.shift();
			return e.isEmpty() && e.next !== null && (this.tail = e.next, e.next = null), t;
		}
	};
}));
// node_modules/undici/lib/dispatcher/pool-base.js
var require_pool_base = __commonJSMin(((exports, module) => {
	const { PoolStats } = require_stats(), DispatcherBase = require_dispatcher_base(), FixedQueue = require_fixed_queue(), { kConnected, kSize, kRunning, kPending, kQueued, kBusy, kFree, kUrl, kClose, kDestroy, kDispatch } = require_symbols(), kClients = Symbol(`clients`), kNeedDrain = Symbol(`needDrain`), kQueue = Symbol(`queue`), kClosedResolve = Symbol(`closed resolve`), kOnDrain = Symbol(`onDrain`), kOnConnect = Symbol(`onConnect`), kOnDisconnect = Symbol(`onDisconnect`), kOnConnectionError = Symbol(`onConnectionError`), kGetDispatcher = Symbol(`get dispatcher`), kAddClient = Symbol(`add client`), kRemoveClient = Symbol(`remove client`);
	var PoolBase = class extends DispatcherBase {
		[kQueue] = new FixedQueue();
		[kQueued] = 0;
		[kClients] = [];
		[kNeedDrain] = !1;
		[kOnDrain](e, t, n) {
			let r = this[kQueue], i = !1;
			for (; !i;) {
				let t = r.shift();
				if (!t) break;
				this[kQueued]--, i = !e.dispatch(t.opts, t.handler);
			}
			if (e[kNeedDrain] = i, !i && this[kNeedDrain] && (this[kNeedDrain] = !1, this.emit(`drain`, t, [this, ...n])), this[kClosedResolve] && r.isEmpty()) {
				let e = [];
				for (let t = 0; t < this[kClients].length; t++) {
					let n = this[kClients][t];
					n.destroyed || e.push(n.close());
				}
				return Promise.all(e).then(this[kClosedResolve]);
			}
		}
		[kOnConnect] = (e, t) => {
			this.emit(`connect`, e, [this, ...t]);
		};
		[kOnDisconnect] = (e, t, n) => {
			this.emit(`disconnect`, e, [this, ...t], n);
		};
		[kOnConnectionError] = (e, t, n) => {
			this.emit(`connectionError`, e, [this, ...t], n);
		};
		get [kBusy]() {
			return this[kNeedDrain];
		}
		get [kConnected]() {
			let e = 0;
			for (let { [kConnected]: t } of this[kClients]) e += t;
			return e;
		}
		get [kFree]() {
			let e = 0;
			for (let { [kConnected]: t, [kNeedDrain]: n } of this[kClients]) e += t && !n;
			return e;
		}
		get [kPending]() {
			let e = this[kQueued];
			for (let { [kPending]: t } of this[kClients]) e += t;
			return e;
		}
		get [kRunning]() {
			let e = 0;
			for (let { [kRunning]: t } of this[kClients]) e += t;
			return e;
		}
		get [kSize]() {
			let e = this[kQueued];
			for (let { [kSize]: t } of this[kClients]) e += t;
			return e;
		}
		get stats() {
			return new PoolStats(this);
		}
		[kClose]() {
			if (this[kQueue].isEmpty()) {
				let e = [];
				for (let t = 0; t < this[kClients].length; t++) {
					let n = this[kClients][t];
					n.destroyed || e.push(n.close());
				}
				return Promise.all(e);
			}
			return new Promise((e) => {
				this[kClosedResolve] = e;
			});
		}
		[kDestroy](e) {
			for (;;) {
				let t = this[kQueue].shift();
				if (!t) break;
				t.handler.onError(e);
			}
			let t = Array(this[kClients].length);
			for (let n = 0; n < this[kClients].length; n++) t[n] = this[kClients][n].destroy(e);
			return Promise.all(t);
		}
		[kDispatch](e, t) {
			let n = this[kGetDispatcher]();
			return n ? n.dispatch(e, t) || (n[kNeedDrain] = !0, this[kNeedDrain] = !this[kGetDispatcher]()) : (this[kNeedDrain] = !0, this[kQueue].push({
				opts: e,
				handler: t
			}), this[kQueued]++), !this[kNeedDrain];
		}
		[kAddClient](e) {
			return e.on(`drain`, this[kOnDrain].bind(this, e)).on(`connect`, this[kOnConnect]).on(`disconnect`, this[kOnDisconnect]).on(`connectionError`, this[kOnConnectionError]), this[kClients].push(e), this[kNeedDrain] && queueMicrotask(() => {
				this[kNeedDrain] && this[kOnDrain](e, e[kUrl], [e, this]);
			}), this;
		}
		[kRemoveClient](e) {
			e.close(() => {
				let t = this[kClients].indexOf(e);
				t !== -1 && this[kClients].splice(t, 1);
			}), this[kNeedDrain] = this[kClients].some((e) => !e[kNeedDrain] && e.closed !== !0 && e.destroyed !== !0);
		}
	};
	module.exports = {
		PoolBase,
		kClients,
		kNeedDrain,
		kAddClient,
		kRemoveClient,
		kGetDispatcher
	};
}));
// node_modules/undici/lib/dispatcher/pool.js
var require_pool = __commonJSMin(((exports, module) => {
	const { PoolBase, kClients, kNeedDrain, kAddClient, kGetDispatcher, kRemoveClient } = require_pool_base(), Client = require_client(), { InvalidArgumentError } = require_errors(), util = require_util$5(), { kUrl } = require_symbols(), buildConnector = require_connect(), kOptions = Symbol(`options`), kConnections = Symbol(`connections`), kFactory = Symbol(`factory`);
	function defaultFactory(e, t) {
		return new Client(e, t);
	}
	var Pool = class extends PoolBase {
		constructor(e, { connections: t, factory: n = defaultFactory, connect: r, connectTimeout: i, tls: a, maxCachedSessions: o, socketPath: s, autoSelectFamily: c, autoSelectFamilyAttemptTimeout: l, allowH2: u, clientTtl: d, ...f } = {}) {
			if (t != null && (!Number.isFinite(t) || t < 0)) throw new InvalidArgumentError(`invalid connections`);
			if (typeof n != `function`) throw new InvalidArgumentError(`factory must be a function.`);
			if (r != null && typeof r != `function` && typeof r != `object`) throw new InvalidArgumentError(`connect must be a function or an object`);
			typeof r != `function` && (r = buildConnector({
				...a,
				maxCachedSessions: o,
				allowH2: u,
				socketPath: s,
				timeout: i,
				...typeof c == `boolean` ? {
					autoSelectFamily: c,
					autoSelectFamilyAttemptTimeout: l
				} : void 0,
				...r
			})), super(f), this[kConnections] = t || null, this[kUrl] = util.parseOrigin(e), this[kOptions] = {
				...util.deepClone(f),
				connect: r,
				allowH2: u,
				clientTtl: d,
				socketPath: s
			}, this[kOptions].interceptors = f.interceptors ? { ...f.interceptors } : void 0, this[kFactory] = n, this.on(`connect`, (e, t) => {
				if (d != null && d > 0) for (let e of t) Object.assign(e, { ttl: Date.now() });
			}), this.on(`connectionError`, (e, t, n) => {
				for (let e of t) {
					let t = this[kClients].indexOf(e);
					t !== -1 && this[kClients].splice(t, 1);
				}
			});
		}
		[kGetDispatcher]() {
			let e = this[kOptions].clientTtl;
			for (let t of this[kClients]) if (e != null && e > 0 && t.ttl && Date.now() - t.ttl > e) this[kRemoveClient](t);
			else if (!t[kNeedDrain]) return t;
			if (!this[kConnections] || this[kClients].length < this[kConnections]) {
				let e = this[kFactory](this[kUrl], this[kOptions]);
				return this[kAddClient](e), e;
			}
		}
	};
	module.exports = Pool;
}));
// node_modules/undici/lib/dispatcher/balanced-pool.js
var require_balanced_pool = __commonJSMin(((exports, module) => {
	const { BalancedPoolMissingUpstreamError, InvalidArgumentError } = require_errors(), { PoolBase, kClients, kNeedDrain, kAddClient, kRemoveClient, kGetDispatcher } = require_pool_base(), Pool = require_pool(), { kUrl } = require_symbols(), util = require_util$5(), kFactory = Symbol(`factory`), kOptions = Symbol(`options`), kGreatestCommonDivisor = Symbol(`kGreatestCommonDivisor`), kCurrentWeight = Symbol(`kCurrentWeight`), kIndex = Symbol(`kIndex`), kWeight = Symbol(`kWeight`), kMaxWeightPerServer = Symbol(`kMaxWeightPerServer`), kErrorPenalty = Symbol(`kErrorPenalty`);
	function getGreatestCommonDivisor(e, t) {
		if (e === 0) return t;
		for (; t !== 0;) {
			let n = t;
			t = e % t, e = n;
		}
		return e;
	}
	function defaultFactory(e, t) {
		return new Pool(e, t);
	}
	var BalancedPool = class extends PoolBase {
		constructor(e = [], { factory: t = defaultFactory, connect: n, tls: r, ...i } = {}) {
			if (typeof t != `function`) throw new InvalidArgumentError(`factory must be a function.`);
			super(i), n && typeof n != `function` && (n = { ...n }), r && typeof r != `function` && (r = { ...r }), this[kOptions] = {
				...util.deepClone(i),
				connect: n,
				tls: r
			}, this[kOptions].interceptors = i.interceptors ? { ...i.interceptors } : void 0, this[kIndex] = -1, this[kCurrentWeight] = 0, this[kMaxWeightPerServer] = this[kOptions].maxWeightPerServer || 100, this[kErrorPenalty] = this[kOptions].errorPenalty || 15, Array.isArray(e) || (e = [e]), this[kFactory] = t;
			for (let t of e) this.addUpstream(t);
			this._updateBalancedPoolStats();
		}
		addUpstream(e) {
			let t = util.parseOrigin(e).origin;
			if (this[kClients].find((e) => e[kUrl].origin === t && e.closed !== !0 && e.destroyed !== !0)) return this;
			let n = this[kFactory](t, this[kOptions]);
			this[kAddClient](n), n.on(`connect`, () => {
				n[kWeight] = Math.min(this[kMaxWeightPerServer], n[kWeight] + this[kErrorPenalty]);
			}), n.on(`connectionError`, () => {
				n[kWeight] = Math.max(1, n[kWeight] - this[kErrorPenalty]), this._updateBalancedPoolStats();
			}), n.on(`disconnect`, (...e) => {
				let t = e[2];
				t && t.code === `UND_ERR_SOCKET` && (n[kWeight] = Math.max(1, n[kWeight] - this[kErrorPenalty]), this._updateBalancedPoolStats());
			});
			for (let e of this[kClients]) e[kWeight] = this[kMaxWeightPerServer];
			return this._updateBalancedPoolStats(), this;
		}
		_updateBalancedPoolStats() {
			let e = 0;
			for (let t = 0; t < this[kClients].length; t++) e = getGreatestCommonDivisor(this[kClients][t][kWeight], e);
			this[kGreatestCommonDivisor] = e;
		}
		removeUpstream(e) {
			let t = util.parseOrigin(e).origin, n = this[kClients].find((e) => e[kUrl].origin === t && e.closed !== !0 && e.destroyed !== !0);
			return n && this[kRemoveClient](n), this;
		}
		getUpstream(e) {
			let t = util.parseOrigin(e).origin;
			return this[kClients].find((e) => e[kUrl].origin === t && e.closed !== !0 && e.destroyed !== !0);
		}
		get upstreams() {
			return this[kClients].filter((e) => e.closed !== !0 && e.destroyed !== !0).map((e) => e[kUrl].origin);
		}
		[kGetDispatcher]() {
			if (this[kClients].length === 0) throw new BalancedPoolMissingUpstreamError();
			if (!this[kClients].find((e) => !e[kNeedDrain] && e.closed !== !0 && e.destroyed !== !0) || this[kClients].map((e) => e[kNeedDrain]).reduce((e, t) => e && t, !0)) return;
			let e = 0, t = this[kClients].findIndex((e) => !e[kNeedDrain]);
			for (; e++ < this[kClients].length;) {
				this[kIndex] = (this[kIndex] + 1) % this[kClients].length;
				let e = this[kClients][this[kIndex]];
				if (e[kWeight] > this[kClients][t][kWeight] && !e[kNeedDrain] && (t = this[kIndex]), this[kIndex] === 0 && (this[kCurrentWeight] = this[kCurrentWeight] - this[kGreatestCommonDivisor], this[kCurrentWeight] <= 0 && (this[kCurrentWeight] = this[kMaxWeightPerServer])), e[kWeight] >= this[kCurrentWeight] && !e[kNeedDrain]) return e;
			}
			return this[kCurrentWeight] = this[kClients][t][kWeight], this[kIndex] = t, this[kClients][t];
		}
	};
	module.exports = BalancedPool;
}));
// node_modules/undici/lib/dispatcher/round-robin-pool.js
var require_round_robin_pool = __commonJSMin(((exports, module) => {
	const { PoolBase, kClients, kNeedDrain, kAddClient, kGetDispatcher, kRemoveClient } = require_pool_base(), Client = require_client(), { InvalidArgumentError } = require_errors(), util = require_util$5(), { kUrl } = require_symbols(), buildConnector = require_connect(), kOptions = Symbol(`options`), kConnections = Symbol(`connections`), kFactory = Symbol(`factory`), kIndex = Symbol(`index`);
	function defaultFactory(e, t) {
		return new Client(e, t);
	}
	var RoundRobinPool = class extends PoolBase {
		constructor(e, { connections: t, factory: n = defaultFactory, connect: r, connectTimeout: i, tls: a, maxCachedSessions: o, socketPath: s, autoSelectFamily: c, autoSelectFamilyAttemptTimeout: l, allowH2: u, clientTtl: d, ...f } = {}) {
			if (t != null && (!Number.isFinite(t) || t < 0)) throw new InvalidArgumentError(`invalid connections`);
			if (typeof n != `function`) throw new InvalidArgumentError(`factory must be a function.`);
			if (r != null && typeof r != `function` && typeof r != `object`) throw new InvalidArgumentError(`connect must be a function or an object`);
			typeof r != `function` && (r = buildConnector({
				...a,
				maxCachedSessions: o,
				allowH2: u,
				socketPath: s,
				timeout: i,
				...typeof c == `boolean` ? {
					autoSelectFamily: c,
					autoSelectFamilyAttemptTimeout: l
				} : void 0,
				...r
			})), super(), this[kConnections] = t || null, this[kUrl] = util.parseOrigin(e), this[kOptions] = {
				...util.deepClone(f),
				connect: r,
				allowH2: u,
				clientTtl: d,
				socketPath: s
			}, this[kOptions].interceptors = f.interceptors ? { ...f.interceptors } : void 0, this[kFactory] = n, this[kIndex] = -1, this.on(`connect`, (e, t) => {
				if (d != null && d > 0) for (let e of t) Object.assign(e, { ttl: Date.now() });
			}), this.on(`connectionError`, (e, t, n) => {
				for (let e of t) {
					let t = this[kClients].indexOf(e);
					t !== -1 && this[kClients].splice(t, 1);
				}
			});
		}
		[kGetDispatcher]() {
			let e = this[kOptions].clientTtl, t = this[kClients].length;
			if (t === 0) {
				let e = this[kFactory](this[kUrl], this[kOptions]);
				return this[kAddClient](e), e;
			}
			let n = 0;
			for (; n < t;) {
				this[kIndex] = (this[kIndex] + 1) % t;
				let r = this[kClients][this[kIndex]];
				if (e != null && e > 0 && r.ttl && Date.now() - r.ttl > e) this[kRemoveClient](r), n++;
				else {
					if (!r[kNeedDrain]) return r;
					n++;
				}
			}
			if (!this[kConnections] || t < this[kConnections]) {
				let e = this[kFactory](this[kUrl], this[kOptions]);
				return this[kAddClient](e), e;
			}
		}
	};
	module.exports = RoundRobinPool;
}));
// node_modules/undici/lib/dispatcher/agent.js
var require_agent = __commonJSMin(((exports, module) => {
	const { InvalidArgumentError, MaxOriginsReachedError } = require_errors(), { kClients, kRunning, kClose, kDestroy, kDispatch, kUrl } = require_symbols(), DispatcherBase = require_dispatcher_base(), Pool = require_pool(), Client = require_client(), util = require_util$5(), kOnConnect = Symbol(`onConnect`), kOnDisconnect = Symbol(`onDisconnect`), kOnConnectionError = Symbol(`onConnectionError`), kOnDrain = Symbol(`onDrain`), kFactory = Symbol(`factory`), kOptions = Symbol(`options`), kOrigins = Symbol(`origins`);
	function defaultFactory(e, t) {
		return t && t.connections === 1 ? new Client(e, t) : new Pool(e, t);
	}
	var Agent = class extends DispatcherBase {
		constructor({ factory: e = defaultFactory, maxOrigins: t = 1 / 0, connect: n, tls: r, ...i } = {}) {
			if (typeof e != `function`) throw new InvalidArgumentError(`factory must be a function.`);
			if (n != null && typeof n != `function` && typeof n != `object`) throw new InvalidArgumentError(`connect must be a function or an object`);
			if (typeof t != `number` || Number.isNaN(t) || t <= 0) throw new InvalidArgumentError(`maxOrigins must be a number greater than 0`);
			super(i), n && typeof n != `function` && (n = { ...n }), r && typeof r != `function` && (r = { ...r }), this[kOptions] = {
				...util.deepClone(i),
				maxOrigins: t,
				connect: n,
				tls: r
			}, this[kFactory] = e, this[kClients] = new Map(), this[kOrigins] = new Set(), this[kOnDrain] = (e, t) => {
				this.emit(`drain`, e, [this, ...t]);
			}, this[kOnConnect] = (e, t) => {
				this.emit(`connect`, e, [this, ...t]);
			}, this[kOnDisconnect] = (e, t, n) => {
				this.emit(`disconnect`, e, [this, ...t], n);
			}, this[kOnConnectionError] = (e, t, n) => {
				this.emit(`connectionError`, e, [this, ...t], n);
			};
		}
		get [kRunning]() {
			let e = 0;
			for (let { dispatcher: t } of this[kClients].values()) e += t[kRunning];
			return e;
		}
		[kDispatch](e, t) {
			let n;
			if (e.origin && (typeof e.origin == `string` || e.origin instanceof URL)) n = String(e.origin);
			else throw new InvalidArgumentError(`opts.origin must be a non-empty string or URL.`);
			if (this[kOrigins].size >= this[kOptions].maxOrigins && !this[kOrigins].has(n)) throw new MaxOriginsReachedError();
			let r = this[kClients].get(n), i = r && r.dispatcher;
			if (!i) {
				let closeClientIfUnused = (e) => {
					let t = this[kClients].get(n);
					t && (e && --t.count, t.count <= 0 && (this[kClients].delete(n), t.dispatcher.destroyed || t.dispatcher.close()), this[kOrigins].delete(n));
				};
				i = this[kFactory](e.origin, this[kOptions]).on(`drain`, this[kOnDrain]).on(`connect`, (e, t) => {
					let r = this[kClients].get(n);
					r && (r.count += 1), this[kOnConnect](e, t);
				}).on(`disconnect`, (e, t, n) => {
					closeClientIfUnused(!0), this[kOnDisconnect](e, t, n);
				}).on(`connectionError`, (e, t, n) => {
					closeClientIfUnused(!1), this[kOnConnectionError](e, t, n);
				}), this[kClients].set(n, {
					count: 0,
					dispatcher: i
				}), this[kOrigins].add(n);
			}
			return i.dispatch(e, t);
		}
		[kClose]() {
			let e = [];
			for (let { dispatcher: t } of this[kClients].values()) e.push(t.close());
			return this[kClients].clear(), Promise.all(e);
		}
		[kDestroy](e) {
			let t = [];
			for (let { dispatcher: n } of this[kClients].values()) t.push(n.destroy(e));
			return this[kClients].clear(), Promise.all(t);
		}
		get stats() {
			let e = {};
			for (let { dispatcher: t } of this[kClients].values()) t.stats && (e[t[kUrl].origin] = t.stats);
			return e;
		}
	};
	module.exports = Agent;
}));
// node_modules/undici/lib/core/socks5-utils.js
var require_socks5_utils = __commonJSMin(((exports, module) => {
	const { Buffer } = __require("node:buffer"), net = __require("node:net"), { InvalidArgumentError } = require_errors();
	function parseAddress(e) {
		if (net.isIPv4(e)) {
			let t = e.split(`.`).map(Number);
			return {
				type: 1,
				buffer: Buffer.from(t)
			};
		}
		if (net.isIPv6(e)) return {
			type: 4,
			buffer: parseIPv6(e)
		};
		let t = Buffer.from(e, `utf8`);
		if (t.length > 255) throw new InvalidArgumentError(`Domain name too long (max 255 bytes)`);
		return {
			type: 3,
			buffer: Buffer.concat([Buffer.from([t.length]), t])
		};
	}
	function parseIPv6(e) {
		let t = Buffer.alloc(16), n = e;
		if (e.includes(`.`)) {
			let t = e.lastIndexOf(`:`), r = e.slice(t + 1);
			if (net.isIPv4(r)) {
				let i = r.split(`.`).map(Number), a = (i[0] << 8 | i[1]).toString(16), o = (i[2] << 8 | i[3]).toString(16);
				n = `${e.slice(0, t)}:${a}:${o}`;
			}
		}
		let r = n.indexOf(`::`);
		if (r !== -1) {
			let e = n.slice(0, r), i = n.slice(r + 2), a = e === `` ? [] : e.split(`:`), o = i === `` ? [] : i.split(`:`), s = 0;
			for (let e of a) t.writeUInt16BE(parseInt(e, 16), s), s += 2;
			s = 16 - o.length * 2;
			for (let e of o) t.writeUInt16BE(parseInt(e, 16), s), s += 2;
		} else {
			let e = n.split(`:`);
			for (let n = 0; n < e.length; n++) t.writeUInt16BE(parseInt(e[n], 16), n * 2);
		}
		return t;
	}
	function buildAddressBuffer(e, t, n) {
		let r = Buffer.allocUnsafe(2);
		return r.writeUInt16BE(n, 0), Buffer.concat([
			Buffer.from([e]),
			t,
			r
		]);
	}
	function parseResponseAddress(e, t = 0) {
		if (e.length < t + 1) throw new InvalidArgumentError(`Buffer too small to contain address type`);
		let n = e[t], r, i = t + 1;
		switch (n) {
			case 1:
				if (e.length < i + 6) throw new InvalidArgumentError(`Buffer too small for IPv4 address`);
				r = Array.from(e.subarray(i, i + 4)).join(`.`), i += 4;
				break;
			case 3: {
				if (e.length < i + 1) throw new InvalidArgumentError(`Buffer too small for domain length`);
				let t = e[i];
				if (i += 1, e.length < i + t + 2) throw new InvalidArgumentError(`Buffer too small for domain address`);
				r = e.subarray(i, i + t).toString(`utf8`), i += t;
				break;
			}
			case 4: {
				if (e.length < i + 18) throw new InvalidArgumentError(`Buffer too small for IPv6 address`);
				let t = [];
				for (let n = 0; n < 8; n++) {
					let r = e.readUInt16BE(i + n * 2);
					t.push(r.toString(16));
				}
				r = t.join(`:`), i += 16;
				break;
			}
			default: throw new InvalidArgumentError(`Invalid address type: ${n}`);
		}
		if (e.length < i + 2) throw new InvalidArgumentError(`Buffer too small for port`);
		let a = e.readUInt16BE(i);
		return i += 2, {
			address: r,
			port: a,
			bytesRead: i - t
		};
	}
	function createReplyError(e) {
		let t = {
			1: `General SOCKS server failure`,
			2: `Connection not allowed by ruleset`,
			3: `Network unreachable`,
			4: `Host unreachable`,
			5: `Connection refused`,
			6: `TTL expired`,
			7: `Command not supported`,
			8: `Address type not supported`
		}[e] || `Unknown SOCKS5 error code: ${e}`, n = Error(t);
		return n.code = `SOCKS5_${e}`, n;
	}
	module.exports = {
		parseAddress,
		parseIPv6,
		buildAddressBuffer,
		parseResponseAddress,
		createReplyError
	};
}));
// node_modules/undici/lib/core/socks5-client.js
var require_socks5_client = __commonJSMin(((exports, module) => {
	const { EventEmitter } = __require("node:events"), { Buffer } = __require("node:buffer"), { InvalidArgumentError, Socks5ProxyError } = require_errors(), { debuglog } = __require("node:util"), { parseAddress } = require_socks5_utils(), debug = debuglog(`undici:socks5`), EMPTY_BUFFER = Buffer.alloc(0), AUTH_METHODS = {
		NO_AUTH: 0,
		GSSAPI: 1,
		USERNAME_PASSWORD: 2,
		NO_ACCEPTABLE: 255
	}, COMMANDS = {
		CONNECT: 1,
		BIND: 2,
		UDP_ASSOCIATE: 3
	}, ADDRESS_TYPES = {
		IPV4: 1,
		DOMAIN: 3,
		IPV6: 4
	}, REPLY_CODES = {
		SUCCEEDED: 0,
		GENERAL_FAILURE: 1,
		CONNECTION_NOT_ALLOWED: 2,
		NETWORK_UNREACHABLE: 3,
		HOST_UNREACHABLE: 4,
		CONNECTION_REFUSED: 5,
		TTL_EXPIRED: 6,
		COMMAND_NOT_SUPPORTED: 7,
		ADDRESS_TYPE_NOT_SUPPORTED: 8
	}, STATES = {
		INITIAL: `initial`,
		HANDSHAKING: `handshaking`,
		AUTHENTICATING: `authenticating`,
		AUTHENTICATED: `authenticated`,
		CONNECTING: `connecting`,
		CONNECTED: `connected`,
		ERROR: `error`,
		CLOSED: `closed`
	};
	var Socks5Client = class extends EventEmitter {
		constructor(e, t = {}) {
			if (super(), !e) throw new InvalidArgumentError(`socket is required`);
			this.socket = e, this.options = t, this.state = STATES.INITIAL, this.buffer = EMPTY_BUFFER, this.onSocketData = this.onData.bind(this), this.onSocketError = this.onError.bind(this), this.onSocketClose = this.onClose.bind(this), this.authMethods = [], t.username && t.password && this.authMethods.push(AUTH_METHODS.USERNAME_PASSWORD), this.authMethods.push(AUTH_METHODS.NO_AUTH), this.socket.on(`data`, this.onSocketData), this.socket.on(`error`, this.onSocketError), this.socket.on(`close`, this.onSocketClose);
		}
		onData(e) {
			debug(`received data`, e.length, `bytes in state`, this.state), this.buffer = Buffer.concat([this.buffer, e]);
			try {
				switch (this.state) {
					case STATES.HANDSHAKING:
						this.handleHandshakeResponse();
						break;
					case STATES.AUTHENTICATING:
						this.handleAuthResponse();
						break;
					case STATES.CONNECTING: this.handleConnectResponse();
				}
			} catch (e) {
				this.onError(e);
			}
		}
		onError(e) {
			debug(`socket error`, e), this.state = STATES.ERROR, this.emit(`error`, e), this.destroy();
		}
		onClose() {
			debug(`socket closed`), this.state = STATES.CLOSED, this.emit(`close`);
		}
		destroy() {
			this.socket && !this.socket.destroyed && this.socket.destroy();
		}
		markAuthenticated() {
			this.state = STATES.AUTHENTICATED, this.emit(`authenticated`);
		}
		handshake() {
			if (this.state !== STATES.INITIAL) throw new InvalidArgumentError(`Handshake already started`);
			debug(`starting handshake with`, this.authMethods.length, `auth methods`), this.state = STATES.HANDSHAKING;
			let e = Buffer.alloc(2 + this.authMethods.length);
			e[0] = 5, e[1] = this.authMethods.length, this.authMethods.forEach((t, n) => {
				e[2 + n] = t;
			}), this.socket.write(e);
		}
		handleHandshakeResponse() {
			if (this.buffer.length < 2) return;
			let e = this.buffer[0], t = this.buffer[1];
			if (e !== 5) throw new Socks5ProxyError(`Invalid SOCKS version: ${e}`, `UND_ERR_SOCKS5_VERSION`);
			if (t === AUTH_METHODS.NO_ACCEPTABLE) throw new Socks5ProxyError(`No acceptable authentication method`, `UND_ERR_SOCKS5_AUTH_REJECTED`);
			if (this.buffer = this.buffer.subarray(2), debug(`server selected auth method`, t), t === AUTH_METHODS.NO_AUTH) this.markAuthenticated();
			else if (t === AUTH_METHODS.USERNAME_PASSWORD) this.state = STATES.AUTHENTICATING, this.sendAuthRequest();
			else throw new Socks5ProxyError(`Unsupported authentication method: ${t}`, `UND_ERR_SOCKS5_AUTH_METHOD`);
		}
		sendAuthRequest() {
			let { username: e, password: t } = this.options;
			if (!e || !t) throw new InvalidArgumentError(`Username and password required for authentication`);
			debug(`sending username/password auth`);
			let n = Buffer.from(e), r = Buffer.from(t);
			if (n.length > 255 || r.length > 255) throw new InvalidArgumentError(`Username or password too long`);
			let i = Buffer.alloc(3 + n.length + r.length);
			i[0] = 1, i[1] = n.length, n.copy(i, 2), i[2 + n.length] = r.length, r.copy(i, 3 + n.length), this.socket.write(i);
		}
		handleAuthResponse() {
			if (this.buffer.length < 2) return;
			let e = this.buffer[0], t = this.buffer[1];
			if (e !== 1) throw new Socks5ProxyError(`Invalid auth sub-negotiation version: ${e}`, `UND_ERR_SOCKS5_AUTH_VERSION`);
			if (t !== 0) throw new Socks5ProxyError(`Authentication failed`, `UND_ERR_SOCKS5_AUTH_FAILED`);
			this.buffer = this.buffer.subarray(2), debug(`authentication successful`), this.markAuthenticated();
		}
		connect(e, t) {
			if (this.state === STATES.CONNECTING || this.state === STATES.CONNECTED) throw new InvalidArgumentError(`Connection already in progress`);
			if (this.state !== STATES.AUTHENTICATED) throw new InvalidArgumentError(`Client must be authenticated before CONNECT`);
			debug(`connecting to`, e, t), this.state = STATES.CONNECTING;
			let n = this.buildConnectRequest(COMMANDS.CONNECT, e, t);
			this.socket.write(n);
		}
		buildConnectRequest(e, t, n) {
			let { type: r, buffer: i } = parseAddress(t), a = Buffer.alloc(4 + i.length + 2);
			return a[0] = 5, a[1] = e, a[2] = 0, a[3] = r, i.copy(a, 4), a.writeUInt16BE(n, 4 + i.length), a;
		}
		handleConnectResponse() {
			if (this.buffer.length < 4) return;
			let e = this.buffer[0], t = this.buffer[1], n = this.buffer[3];
			if (e !== 5) throw new Socks5ProxyError(`Invalid SOCKS version in reply: ${e}`, `UND_ERR_SOCKS5_REPLY_VERSION`);
			let r = 4;
			if (n === ADDRESS_TYPES.IPV4) r += 6;
			else if (n === ADDRESS_TYPES.DOMAIN) {
				if (this.buffer.length < 5) return;
				r += 1 + this.buffer[4] + 2;
			} else if (n === ADDRESS_TYPES.IPV6) r += 18;
			else throw new Socks5ProxyError(`Invalid address type in reply: ${n}`, `UND_ERR_SOCKS5_ADDR_TYPE`);
			if (this.buffer.length < r) return;
			if (t !== REPLY_CODES.SUCCEEDED) {
				let e = this.getReplyErrorMessage(t);
				throw new Socks5ProxyError(`SOCKS5 connection failed: ${e}`, `UND_ERR_SOCKS5_REPLY_${t}`);
			}
			let i, a = 4;
			if (n === ADDRESS_TYPES.IPV4) i = Array.from(this.buffer.subarray(a, a + 4)).join(`.`), a += 4;
			else if (n === ADDRESS_TYPES.DOMAIN) {
				let e = this.buffer[a];
				a += 1, i = this.buffer.subarray(a, a + e).toString(), a += e;
			} else if (n === ADDRESS_TYPES.IPV6) {
				let e = [];
				for (let t = 0; t < 8; t++) {
					let n = this.buffer.readUInt16BE(a + t * 2);
					e.push(n.toString(16));
				}
				i = e.join(`:`), a += 16;
			}
			let o = this.buffer.readUInt16BE(a);
			this.buffer = EMPTY_BUFFER, this.state = STATES.CONNECTED, this.socket.removeListener(`data`, this.onSocketData), debug(`connected, bound address:`, i, `port:`, o), this.emit(`connected`, {
				address: i,
				port: o
			});
		}
		getReplyErrorMessage(e) {
			switch (e) {
				case REPLY_CODES.GENERAL_FAILURE: return `General SOCKS server failure`;
				case REPLY_CODES.CONNECTION_NOT_ALLOWED: return `Connection not allowed by ruleset`;
				case REPLY_CODES.NETWORK_UNREACHABLE: return `Network unreachable`;
				case REPLY_CODES.HOST_UNREACHABLE: return `Host unreachable`;
				case REPLY_CODES.CONNECTION_REFUSED: return `Connection refused`;
				case REPLY_CODES.TTL_EXPIRED: return `TTL expired`;
				case REPLY_CODES.COMMAND_NOT_SUPPORTED: return `Command not supported`;
				case REPLY_CODES.ADDRESS_TYPE_NOT_SUPPORTED: return `Address type not supported`;
				default: return `Unknown error code: ${e}`;
			}
		}
	};
	module.exports = {
		Socks5Client,
		AUTH_METHODS,
		COMMANDS,
		ADDRESS_TYPES,
		REPLY_CODES,
		STATES
	};
}));
// node_modules/undici/lib/dispatcher/socks5-proxy-agent.js
var require_socks5_proxy_agent = __commonJSMin(((exports, module) => {
	const { URL } = __require("node:url");
	let tls;
	const DispatcherBase = require_dispatcher_base(), { InvalidArgumentError } = require_errors(), { Socks5Client, STATES } = require_socks5_client(), { kDispatch, kClose, kDestroy } = require_symbols(), Pool = require_pool(), buildConnector = require_connect(), { debuglog } = __require("node:util"), debug = debuglog(`undici:socks5-proxy`), kProxyUrl = Symbol(`proxy url`), kProxyHeaders = Symbol(`proxy headers`), kProxyAuth = Symbol(`proxy auth`), kProxyProtocol = Symbol(`proxy protocol`), kPools = Symbol(`pools`), kConnector = Symbol(`connector`), kRequestTls = Symbol(`request tls settings`);
	let experimentalWarningEmitted = !1;
	var Socks5ProxyAgent = class extends DispatcherBase {
		constructor(e, t = {}) {
			if (super(), experimentalWarningEmitted ||= (process.emitWarning(`SOCKS5 proxy support is experimental and subject to change`, `ExperimentalWarning`), !0), !e) throw new InvalidArgumentError(`Proxy URL is mandatory`);
			let n = typeof e == `string` ? new URL(e) : e;
			if (n.protocol !== `socks5:` && n.protocol !== `socks:`) throw new InvalidArgumentError(`Proxy URL must use socks5:// or socks:// protocol`);
			this[kProxyUrl] = n, this[kProxyHeaders] = t.headers || {}, this[kProxyProtocol] = t.proxyTls ? `https:` : `http:`, this[kRequestTls] = t.requestTls, this[kProxyAuth] = {
				username: t.username || (n.username ? decodeURIComponent(n.username) : null),
				password: t.password || (n.password ? decodeURIComponent(n.password) : null)
			}, this[kConnector] = t.connect || buildConnector({
				...t.proxyTls,
				servername: t.proxyTls?.servername || n.hostname
			}), this[kPools] = new Map();
		}
		async createSocks5Connection(e, t) {
			let n = this[kProxyUrl].hostname, r = parseInt(this[kProxyUrl].port) || 1080;
			debug(`creating SOCKS5 connection to`, n, r);
			let i = await new Promise((e, t) => {
				this[kConnector]({
					hostname: n,
					host: n,
					port: r,
					protocol: this[kProxyProtocol]
				}, (n, r) => {
					n ? t(n) : e(r);
				});
			}), a = new Socks5Client(i, this[kProxyAuth]);
			return a.on(`error`, (e) => {
				debug(`SOCKS5 error:`, e), i.destroy();
			}), await a.handshake(), await new Promise((e, t) => {
				let n = setTimeout(() => {
					t(Error(`SOCKS5 authentication timeout`));
				}, 5e3), onAuthenticated = () => {
					clearTimeout(n), a.removeListener(`error`, onError), e();
				}, onError = (e) => {
					clearTimeout(n), a.removeListener(`authenticated`, onAuthenticated), t(e);
				};
				a.state === STATES.AUTHENTICATED ? (clearTimeout(n), e()) : (a.once(`authenticated`, onAuthenticated), a.once(`error`, onError));
			}), await a.connect(e, t), await new Promise((n, r) => {
				let i = setTimeout(() => {
					r(Error(`SOCKS5 connection timeout`));
				}, 5e3), onConnected = (r) => {
					debug(`SOCKS5 tunnel established to`, e, t, `via`, r), clearTimeout(i), a.removeListener(`error`, onError), n();
				}, onError = (e) => {
					clearTimeout(i), a.removeListener(`connected`, onConnected), r(e);
				};
				a.once(`connected`, onConnected), a.once(`error`, onError);
			}), i;
		}
		[kDispatch](e, t) {
			let { origin: n } = e;
			debug(`dispatching request to`, n, `via SOCKS5`);
			try {
				let r = String(n), i = this[kPools].get(r);
				return (!i || i.destroyed || i.closed) && (i = new Pool(n, {
					pipelining: e.pipelining,
					connections: e.connections,
					connect: async (e, t) => {
						try {
							let e = new URL(n), r = e.hostname, i = parseInt(e.port) || (e.protocol === `https:` ? 443 : 80);
							debug(`establishing SOCKS5 connection to`, r, i);
							let a = await this.createSocks5Connection(r, i), o = a;
							e.protocol === `https:` && (tls ||= __require("node:tls"), debug(`upgrading to TLS`), o = tls.connect({
								...this[kRequestTls],
								socket: a,
								servername: this[kRequestTls]?.servername || r
							}), await new Promise((e, t) => {
								o.once(`secureConnect`, e), o.once(`error`, t);
							})), t(null, o);
						} catch (e) {
							debug(`SOCKS5 connection error:`, e), t(e);
						}
					}
				}), this[kPools].set(r, i)), i[kDispatch](e, t);
			} catch (e) {
				if (debug(`dispatch error:`, e), typeof t.onResponseError == `function`) return t.onResponseError(null, e), !1;
				if (typeof t.onError == `function`) return t.onError(e), !1;
				throw e;
			}
		}
		async [kClose]() {
			let e = [];
			for (let t of this[kPools].values()) e.push(t.close());
			this[kPools].clear(), await Promise.all(e);
		}
		async [kDestroy](e) {
			let t = [];
			for (let n of this[kPools].values()) t.push(n.destroy(e));
			this[kPools].clear(), await Promise.all(t);
		}
	};
	module.exports = Socks5ProxyAgent;
}));
// node_modules/undici/lib/dispatcher/proxy-agent.js
var require_proxy_agent = __commonJSMin(((exports, module) => {
	const { kProxy, kClose, kDestroy, kDispatch } = require_symbols(), Agent = require_agent(), Pool = require_pool(), DispatcherBase = require_dispatcher_base(), { InvalidArgumentError, RequestAbortedError, SecureProxyConnectionError } = require_errors(), buildConnector = require_connect(), Client = require_client(), { channels } = require_diagnostics(), Socks5ProxyAgent = require_socks5_proxy_agent(), kAgent = Symbol(`proxy agent`), kClient = Symbol(`proxy client`), kProxyHeaders = Symbol(`proxy headers`), kRequestTls = Symbol(`request tls settings`), kProxyTls = Symbol(`proxy tls settings`), kConnectEndpoint = Symbol(`connect endpoint function`), kTunnelProxy = Symbol(`tunnel proxy`);
	function defaultProtocolPort(e) {
		return e === `https:` ? 443 : 80;
	}
	function defaultFactory(e, t) {
		return new Pool(e, t);
	}
	const noop = () => {};
	function defaultAgentFactory(e, t) {
		return t.connections === 1 ? new Client(e, t) : new Pool(e, t);
	}
	var Http1ProxyWrapper = class extends DispatcherBase {
		#e;
		constructor(e, { headers: t = {}, connect: n, factory: r }) {
			if (!e) throw new InvalidArgumentError(`Proxy URL is mandatory`);
			super(), this[kProxyHeaders] = t, this.#e = r ? r(e, { connect: n }) : new Client(e, { connect: n });
		}
		[kDispatch](e, t) {
			let n = t.onHeaders;
			t.onHeaders = function(e, r, i) {
				e === 407 ? typeof t.onError == `function` && t.onError(new InvalidArgumentError(`Proxy Authentication Required (407)`)) : n && n.call(this, e, r, i);
			};
			let { origin: r, path: i = `/`, headers: a = {} } = e;
			if (e.path = r + i, !(`host` in a) && !(`Host` in a)) {
				let { host: e } = new URL(r);
				a.host = e;
			}
			return e.headers = {
				...this[kProxyHeaders],
				...a
			}, this.#e[kDispatch](e, t);
		}
		[kClose]() {
			return this.#e.close();
		}
		[kDestroy](e) {
			return this.#e.destroy(e);
		}
	};
	var ProxyAgent = class extends DispatcherBase {
		constructor(e) {
			if (!e || typeof e == `object` && !(e instanceof URL) && !e.uri) throw new InvalidArgumentError(`Proxy uri is mandatory`);
			let { clientFactory: t = defaultFactory } = e;
			if (typeof t != `function`) throw new InvalidArgumentError(`Proxy opts.clientFactory must be a function.`);
			let { proxyTunnel: n = !0 } = e;
			super();
			let r = this.#e(e), { href: i, origin: a, port: o, protocol: s, username: c, password: l, hostname: u } = r;
			if (this[kProxy] = {
				uri: i,
				protocol: s
			}, this[kRequestTls] = e.requestTls, this[kProxyTls] = e.proxyTls, this[kProxyHeaders] = e.headers || {}, this[kTunnelProxy] = n, e.auth && e.token) throw new InvalidArgumentError(`opts.auth cannot be used in combination with opts.token`);
			e.auth ? this[kProxyHeaders][`proxy-authorization`] = `Basic ${e.auth}` : e.token ? this[kProxyHeaders][`proxy-authorization`] = e.token : c && l && (this[kProxyHeaders][`proxy-authorization`] = `Basic ${Buffer.from(`${decodeURIComponent(c)}:${decodeURIComponent(l)}`).toString(`base64`)}`);
			let d = buildConnector({ ...e.proxyTls });
			this[kConnectEndpoint] = buildConnector({ ...e.requestTls });
			let f = e.factory || defaultAgentFactory, factory = (t, n) => {
				let { protocol: r } = new URL(t);
				return this[kProxy].protocol === `socks5:` || this[kProxy].protocol === `socks:` ? new Socks5ProxyAgent(this[kProxy].uri, {
					headers: this[kProxyHeaders],
					connect: d,
					factory: f,
					username: e.username || c,
					password: e.password || l,
					proxyTls: e.proxyTls,
					requestTls: e.requestTls
				}) : !this[kTunnelProxy] && r === `http:` && this[kProxy].protocol === `http:` ? new Http1ProxyWrapper(this[kProxy].uri, {
					headers: this[kProxyHeaders],
					connect: d,
					factory: f
				}) : f(t, n);
			};
			s === `socks5:` || s === `socks:` ? this[kClient] = null : this[kClient] = t(r, { connect: d }), this[kAgent] = new Agent({
				...e,
				factory,
				connect: async (e, t) => {
					if (!this[kClient]) {
						t(new InvalidArgumentError(`Cannot establish tunnel connection without a proxy client`));
						return;
					}
					let n = e.host;
					e.port || (n += `:${defaultProtocolPort(e.protocol)}`);
					try {
						let r = {
							origin: a,
							port: o,
							path: n,
							signal: e.signal,
							headers: {
								...this[kProxyHeaders],
								host: e.host,
								...e.connections == null || e.connections > 0 ? { "proxy-connection": `keep-alive` } : {}
							},
							servername: this[kProxyTls]?.servername || u
						}, { socket: i, statusCode: s } = await this[kClient].connect(r);
						if (s !== 200) {
							i.on(`error`, noop).destroy(), t(new RequestAbortedError(`Proxy response (${s}) !== 200 when HTTP Tunneling`));
							return;
						}
						if (channels.proxyConnected.hasSubscribers && channels.proxyConnected.publish({
							socket: i,
							connectParams: r
						}), e.protocol !== `https:`) {
							t(null, i);
							return;
						}
						let c;
						c = this[kRequestTls] ? this[kRequestTls].servername : e.servername, this[kConnectEndpoint]({
							...e,
							servername: c,
							httpSocket: i
						}, t);
					} catch (e) {
						e.code === `ERR_TLS_CERT_ALTNAME_INVALID` ? t(new SecureProxyConnectionError(e)) : t(e);
					}
				}
			});
		}
		dispatch(e, t) {
			let n = buildHeaders(e.headers);
			if (throwIfProxyAuthIsSent(n), n && !(`host` in n) && !(`Host` in n)) {
				let { host: t } = new URL(e.origin);
				n.host = t;
			}
			return this[kAgent].dispatch({
				...e,
				headers: n
			}, t);
		}
		#e(e) {
			return typeof e == `string` ? new URL(e) : e instanceof URL ? e : new URL(e.uri);
		}
		[kClose]() {
			let e = [this[kAgent].close()];
			return this[kClient] && e.push(this[kClient].close()), Promise.all(e);
		}
		[kDestroy]() {
			let e = [this[kAgent].destroy()];
			return this[kClient] && e.push(this[kClient].destroy()), Promise.all(e);
		}
	};
	function buildHeaders(e) {
		if (Array.isArray(e)) {
			let t = {};
			for (let n = 0; n < e.length; n += 2) t[e[n]] = e[n + 1];
			return t;
		}
		return e;
	}
	function throwIfProxyAuthIsSent(e) {
		if (e && Object.keys(e).find((e) => e.toLowerCase() === `proxy-authorization`)) throw new InvalidArgumentError(`Proxy-Authorization should be sent in ProxyAgent constructor`);
	}
	module.exports = ProxyAgent;
}));
// node_modules/undici/lib/dispatcher/env-http-proxy-agent.js
var require_env_http_proxy_agent = __commonJSMin(((exports, module) => {
	const DispatcherBase = require_dispatcher_base(), { kClose, kDestroy, kClosed, kDestroyed, kDispatch, kNoProxyAgent, kHttpProxyAgent, kHttpsProxyAgent } = require_symbols(), ProxyAgent = require_proxy_agent(), Agent = require_agent(), DEFAULT_PORTS = {
		"http:": 80,
		"https:": 443
	};
	var EnvHttpProxyAgent = class extends DispatcherBase {
		#e = null;
		#t = null;
		#n = null;
		constructor(e = {}) {
			super(), this.#n = e;
			let { httpProxy: t, httpsProxy: n, noProxy: r, ...i } = e;
			this[kNoProxyAgent] = new Agent(i);
			let a = t ?? process.env.http_proxy ?? process.env.HTTP_PROXY;
			a ? this[kHttpProxyAgent] = new ProxyAgent({
				...i,
				uri: a
			}) : this[kHttpProxyAgent] = this[kNoProxyAgent];
			let o = n ?? process.env.https_proxy ?? process.env.HTTPS_PROXY;
			o ? this[kHttpsProxyAgent] = new ProxyAgent({
				...i,
				uri: o
			}) : this[kHttpsProxyAgent] = this[kHttpProxyAgent], this.#a();
		}
		[kDispatch](e, t) {
			let n = new URL(e.origin);
			return this.#r(n).dispatch(e, t);
		}
		[kClose]() {
			return Promise.all([
				this[kNoProxyAgent].close(),
				!this[kHttpProxyAgent][kClosed] && this[kHttpProxyAgent].close(),
				!this[kHttpsProxyAgent][kClosed] && this[kHttpsProxyAgent].close()
			]);
		}
		[kDestroy](e) {
			return Promise.all([
				this[kNoProxyAgent].destroy(e),
				!this[kHttpProxyAgent][kDestroyed] && this[kHttpProxyAgent].destroy(e),
				!this[kHttpsProxyAgent][kDestroyed] && this[kHttpsProxyAgent].destroy(e)
			]);
		}
		#r(e) {
			let { protocol: t, host: n, port: r } = e;
			return n = n.replace(/:\d*$/, ``).toLowerCase(), r = Number.parseInt(r, 10) || DEFAULT_PORTS[t] || 0, this.#i(n, r) ? t === `https:` ? this[kHttpsProxyAgent] : this[kHttpProxyAgent] : this[kNoProxyAgent];
		}
		#i(e, t) {
			if (this.#o && this.#a(), this.#t.length === 0) return !0;
			if (this.#e === `*`) return !1;
			for (let n = 0; n < this.#t.length; n++) {
				let r = this.#t[n];
				if (!(r.port && r.port !== t) && (e === r.hostname || e.slice(-(r.hostname.length + 1)) === `.${r.hostname}`)) return !1;
			}
			return !0;
		}
		#a() {
			let e = this.#n.noProxy ?? this.#s, t = e.split(/[,\s]/), n = [];
			for (let e = 0; e < t.length; e++) {
				let r = t[e];
				if (!r) continue;
				let i = r.match(/^(.+):(\d+)$/);
				n.push({
					hostname: (i ? i[1] : r).replace(/^\*?\./, ``).toLowerCase(),
					port: i ? Number.parseInt(i[2], 10) : 0
				});
			}
			this.#e = e, this.#t = n;
		}
		get #o() {
			return this.#n.noProxy === void 0 && this.#e !== this.#s;
		}
		get #s() {
			return process.env.no_proxy ?? process.env.NO_PROXY ?? ``;
		}
	};
	module.exports = EnvHttpProxyAgent;
}));
// node_modules/undici/lib/handler/retry-handler.js
var require_retry_handler = __commonJSMin(((exports, module) => {
	const assert = __require("node:assert"), { kRetryHandlerDefaultRetry } = require_symbols(), { RequestRetryError } = require_errors(), WrapHandler = require_wrap_handler(), { isDisturbed, parseRangeHeader, wrapRequestBody } = require_util$5();
	function calculateRetryAfterHeader(e) {
		let t = new Date(e).getTime();
		return isNaN(t) ? 0 : t - Date.now();
	}
	function validatePartialResponseContentLength(e, t, n, r) {
		let i = e[`content-length`];
		if (i == null || !Number.isFinite(t.start) || !Number.isFinite(t.end)) return;
		let a = Number(i), o = t.end - t.start + 1;
		if (!Number.isFinite(a) || a !== o) throw new RequestRetryError(`Content-Length mismatch`, n, {
			headers: e,
			data: { count: r }
		});
	}
	var RetryController = class {
		#e = !1;
		#t = null;
		set target(e) {
			this.#t = e, this.#e && e?.pause();
		}
		get target() {
			return this.#t;
		}
		pause() {
			this.#e = !0, this.#t?.pause();
		}
		resume() {
			this.#e = !1, this.#t?.resume();
		}
		abort(e) {
			this.#t?.abort(e);
		}
		get paused() {
			return this.#e || (this.#t?.paused ?? !1);
		}
		get aborted() {
			return this.#t?.aborted ?? !1;
		}
		get reason() {
			return this.#t?.reason ?? null;
		}
		get rawHeaders() {
			return this.#t?.rawHeaders ?? null;
		}
		set rawHeaders(e) {
			this.#t && (this.#t.rawHeaders = e);
		}
		get rawTrailers() {
			return this.#t?.rawTrailers ?? null;
		}
		set rawTrailers(e) {
			this.#t && (this.#t.rawTrailers = e);
		}
	};
	var RetryHandler = class RetryHandler {
		constructor(e, { dispatch: t, handler: n }) {
			let { retryOptions: r, ...i } = e, { retry: a, maxRetries: o, maxTimeout: s, minTimeout: c, timeoutFactor: l, methods: u, errorCodes: d, retryAfter: f, statusCodes: p, throwOnError: m } = r ?? {};
			this.error = null, this.dispatch = t, this.handler = WrapHandler.wrap(n), this.opts = {
				...i,
				body: wrapRequestBody(e.body)
			}, this.retryOpts = {
				throwOnError: m ?? !0,
				retry: a ?? RetryHandler[kRetryHandlerDefaultRetry],
				retryAfter: f ?? !0,
				maxTimeout: s ?? 3e4,
				minTimeout: c ?? 500,
				timeoutFactor: l ?? 2,
				maxRetries: o ?? 5,
				methods: u ?? [
					`GET`,
					`HEAD`,
					`OPTIONS`,
					`PUT`,
					`DELETE`,
					`TRACE`
				],
				statusCodes: p ?? [
					500,
					502,
					503,
					504,
					429
				],
				errorCodes: d ?? [
					`ECONNRESET`,
					`ECONNREFUSED`,
					`ENOTFOUND`,
					`ENETDOWN`,
					`ENETUNREACH`,
					`EHOSTDOWN`,
					`EHOSTUNREACH`,
					`EPIPE`,
					`UND_ERR_SOCKET`
				]
			}, this.retryCount = 0, this.retryCountCheckpoint = 0, this.headersSent = !1, this.start = 0, this.end = null, this.etag = null, this.controllerProxy = new RetryController();
		}
		onResponseStartWithRetry(e, t, n, r, i) {
			if (this.retryOpts.throwOnError) {
				this.retryOpts.statusCodes.includes(t) === !1 ? this.headersSent ? this.handler.onResponseError?.(this.controllerProxy, i) : (this.headersSent = !0, this.checkpointResponseEnd(n), this.handler.onResponseStart?.(this.controllerProxy, t, n, r)) : this.error = i;
				return;
			}
			if (isDisturbed(this.opts.body)) {
				this.headersSent = !0, this.checkpointResponseEnd(n), this.handler.onResponseStart?.(this.controllerProxy, t, n, r);
				return;
			}
			function shouldRetry(a) {
				a ? (this.headersSent ? this.handler.onResponseError?.(this.controllerProxy, a) : (this.headersSent = !0, this.checkpointResponseEnd(n), this.handler.onResponseStart?.(this.controllerProxy, t, n, r)), e.resume()) : (this.error = i, e.resume());
			}
			e.pause(), this.retryOpts.retry(i, {
				state: { counter: this.retryCount },
				opts: {
					retryOptions: this.retryOpts,
					...this.opts
				}
			}, shouldRetry.bind(this));
		}
		checkpointResponseEnd(e) {
			if (this.end == null && this.opts.method !== `HEAD`) {
				let t = e[`content-length`];
				this.end = t == null ? null : Number(t) - 1, assert(this.end == null || Number.isFinite(this.end), `invalid content-length`), this.resume = this.end != null;
			}
		}
		onRequestStart(e, t) {
			this.controllerProxy.target = e, this.headersSent || this.handler.onRequestStart?.(this.controllerProxy, t);
		}
		onRequestUpgrade(e, t, n, r) {
			this.handler.onRequestUpgrade?.(this.controllerProxy, t, n, r);
		}
		static [kRetryHandlerDefaultRetry](e, { state: t, opts: n }, r) {
			let { statusCode: i, code: a, headers: o } = e, { method: s, retryOptions: c } = n, { maxRetries: l, minTimeout: u, maxTimeout: d, timeoutFactor: f, statusCodes: p, errorCodes: m, methods: h } = c, { counter: g } = t;
			if (a && a !== `UND_ERR_REQ_RETRY` && !m.includes(a) || Array.isArray(h) && !h.includes(s) || i != null && Array.isArray(p) && !p.includes(i) || g > l) {
				r(e);
				return;
			}
			let _ = o?.[`retry-after`];
			_ &&= (_ = Number(_), Number.isNaN(_) ? calculateRetryAfterHeader(o[`retry-after`]) : _ * 1e3);
			let v = Math.min(_ > 0 ? _ : u * f ** (g - 1), d);
			setTimeout(() => r(null), v);
		}
		onResponseStart(e, t, n, r) {
			if (this.error = null, this.retryCount += 1, t >= 300) {
				let i = new RequestRetryError(`Request failed`, t, {
					headers: n,
					data: { count: this.retryCount }
				});
				this.onResponseStartWithRetry(e, t, n, r, i);
			} else if (this.headersSent) {
				if (t !== 206 && (this.start > 0 || t !== 200)) throw new RequestRetryError(`server does not support the range header and the payload was partially consumed`, t, {
					headers: n,
					data: { count: this.retryCount }
				});
				let e = parseRangeHeader(n[`content-range`]);
				if (!e) throw new RequestRetryError(`Content-Range mismatch`, t, {
					headers: n,
					data: { count: this.retryCount }
				});
				if (this.etag != null && this.etag !== n.etag) throw new RequestRetryError(`ETag mismatch`, t, {
					headers: n,
					data: { count: this.retryCount }
				});
				validatePartialResponseContentLength(n, e, t, this.retryCount);
				let { start: r, size: i, end: a = i ? i - 1 : null } = e;
				if (this.start !== r || this.end != null && this.end !== a) throw new RequestRetryError(`Content-Range mismatch`, t, {
					headers: n,
					data: { count: this.retryCount }
				});
			} else if (this.end == null) {
				if (t === 206) {
					let e = parseRangeHeader(n[`content-range`]);
					if (e == null) {
						this.headersSent = !0, this.handler.onResponseStart?.(this.controllerProxy, t, n, r);
						return;
					}
					validatePartialResponseContentLength(n, e, t, this.retryCount);
					let { start: i, size: a, end: o = a ? a - 1 : null } = e;
					assert(i != null && Number.isFinite(i), `content-range mismatch`), assert(o != null && Number.isFinite(o), `invalid content-length`), this.start = i, this.end = o;
				}
				if (this.end == null) {
					let e = n[`content-length`];
					this.end = e == null ? null : Number(e) - 1;
				}
				assert(Number.isFinite(this.start)), assert(this.end == null || Number.isFinite(this.end), `invalid content-length`), this.resume = !0, this.etag = n.etag == null ? null : n.etag, this.etag != null && this.etag[0] === `W` && this.etag[1] === `/` && (this.etag = null), this.headersSent = !0, this.handler.onResponseStart?.(this.controllerProxy, t, n, r);
			} else throw new RequestRetryError(`Request failed`, t, {
				headers: n,
				data: { count: this.retryCount }
			});
		}
		onResponseData(e, t) {
			this.error || (this.start += t.length, this.handler.onResponseData?.(this.controllerProxy, t));
		}
		onResponseEnd(e, t) {
			if (this.error && this.retryOpts.throwOnError) throw this.error;
			if (!this.error) return this.retryCount = 0, this.handler.onResponseEnd?.(this.controllerProxy, t);
			this.retry();
		}
		retry() {
			if (this.start !== 0) {
				let e = { range: `bytes=${this.start}-${this.end ?? ``}` };
				this.etag != null && (e[`if-match`] = this.etag), this.opts = {
					...this.opts,
					headers: {
						...this.opts.headers,
						...e
					}
				};
			}
			try {
				this.retryCountCheckpoint = this.retryCount, this.dispatch(this.opts, this);
			} catch (e) {
				this.handler.onResponseError?.(this.controllerProxy, e);
			}
		}
		onResponseError(e, t) {
			if (e?.aborted || isDisturbed(this.opts.body) || this.headersSent && !this.resume) {
				this.handler.onResponseError?.(this.controllerProxy, t);
				return;
			}
			function shouldRetry(e) {
				e ? this.handler?.onResponseError?.(this.controllerProxy, e) : this.retry();
			}
			this.retryCount - this.retryCountCheckpoint > 0 ? this.retryCount = this.retryCountCheckpoint + (this.retryCount - this.retryCountCheckpoint) : this.retryCount += 1, this.retryOpts.retry(t, {
				state: { counter: this.retryCount },
				opts: {
					retryOptions: this.retryOpts,
					...this.opts
				}
			}, shouldRetry.bind(this));
		}
	};
	module.exports = RetryHandler;
}));
// node_modules/undici/lib/dispatcher/retry-agent.js
var require_retry_agent = __commonJSMin(((exports, module) => {
	const Dispatcher = require_dispatcher();
	const RetryHandler = require_retry_handler();
	var RetryAgent = class extends Dispatcher {
		#e = null;
		#t = null;
		constructor(e, t = {}) {
			super(t), this.#e = e, this.#t = t;
		}
		dispatch(e, t) {
			let n = new RetryHandler({
				...e,
				retryOptions: this.#t
			}, {
				dispatch: this.#e.dispatch.bind(this.#e),
				handler: t
			});
			return this.#e.dispatch(e, n);
		}
		close() {
			return this.#e.close();
		}
		destroy() {
			return this.#e.destroy();
		}
	};
	module.exports = RetryAgent;
}));
// node_modules/undici/lib/dispatcher/h2c-client.js
var require_h2c_client = __commonJSMin(((exports, module) => {
	const { InvalidArgumentError } = require_errors(), Client = require_client();
	var H2CClient = class extends Client {
		constructor(e, t) {
			if (typeof e == `string` && (e = new URL(e)), e.protocol !== `http:`) throw new InvalidArgumentError(`h2c-client: Only h2c protocol is supported`);
			let { maxConcurrentStreams: n, pipelining: r, ...i } = t ?? {}, a = 100, o = 100;
			if (n != null && Number.isInteger(n) && n > 0 && (a = n), r != null && Number.isInteger(r) && r > 0 && (o = r), o > a) throw new InvalidArgumentError(`h2c-client: pipelining cannot be greater than maxConcurrentStreams`);
			super(e, {
				...i,
				maxConcurrentStreams: a,
				pipelining: o,
				allowH2: !0,
				useH2c: !0
			});
		}
	};
	module.exports = H2CClient;
}));
// node_modules/undici/lib/api/readable.js
var require_readable = __commonJSMin(((exports, module) => {
	const assert = __require("node:assert"), { Readable } = __require("node:stream"), { RequestAbortedError, NotSupportedError, InvalidArgumentError, AbortError } = require_errors(), util = require_util$5(), { ReadableStreamFrom } = require_util$5(), kConsume = Symbol(`kConsume`), kReading = Symbol(`kReading`), kBody = Symbol(`kBody`), kAbort = Symbol(`kAbort`), kContentType = Symbol(`kContentType`), kContentLength = Symbol(`kContentLength`), kUsed = Symbol(`kUsed`), kBytesRead = Symbol(`kBytesRead`), noop = () => {};
	var BodyReadable = class extends Readable {
		constructor({ resume: e, abort: t, contentType: n = ``, contentLength: r, highWaterMark: i = 65536 }) {
			super({
				autoDestroy: !0,
				read: e,
				highWaterMark: i
			}), this._readableState.dataEmitted = !1, this[kAbort] = t, this[kConsume] = null, this[kBytesRead] = 0, this[kBody] = null, this[kUsed] = !1, this[kContentType] = n, this[kContentLength] = Number.isFinite(r) ? r : null, this[kReading] = !1;
		}
		_destroy(e, t) {
			!e && !this._readableState.endEmitted && (e = new RequestAbortedError()), e && this[kAbort](), this[kUsed] ? t(e) : setImmediate(t, e);
		}
		on(e, t) {
			return (e === `data` || e === `readable`) && (this[kReading] = !0, this[kUsed] = !0), super.on(e, t);
		}
		addListener(e, t) {
			return this.on(e, t);
		}
		off(e, t) {
			let n = super.off(e, t);
			return (e === `data` || e === `readable`) && (this[kReading] = this.listenerCount(`data`) > 0 || this.listenerCount(`readable`) > 0), n;
		}
		removeListener(e, t) {
			return this.off(e, t);
		}
		push(e) {
			return e && (this[kBytesRead] += e.length, this[kConsume]) ? (consumePush(this[kConsume], e), !this[kReading] || super.push(e)) : super.push(e);
		}
		text() {
			return consume(this, `text`);
		}
		json() {
			return consume(this, `json`);
		}
		blob() {
			return consume(this, `blob`);
		}
		bytes() {
			return consume(this, `bytes`);
		}
		arrayBuffer() {
			return consume(this, `arrayBuffer`);
		}
		async formData() {
			throw new NotSupportedError();
		}
		get bodyUsed() {
			return util.isDisturbed(this);
		}
		get body() {
			return this[kBody] || (this[kBody] = ReadableStreamFrom(this), this[kConsume] && (this[kBody].getReader(), assert(this[kBody].locked))), this[kBody];
		}
		dump(e) {
			let t = e?.signal;
			if (t != null && (typeof t != `object` || !(`aborted` in t))) return Promise.reject(new InvalidArgumentError(`signal must be an AbortSignal`));
			let n = e?.limit && Number.isFinite(e.limit) ? e.limit : 131072;
			return t?.aborted ? Promise.reject(t.reason ?? new AbortError()) : this._readableState.closeEmitted ? Promise.resolve(null) : new Promise((e, r) => {
				if ((this[kContentLength] && this[kContentLength] > n || this[kBytesRead] > n) && this.destroy(new AbortError()), t) {
					let onAbort = () => {
						this.destroy(t.reason ?? new AbortError());
					};
					t.addEventListener(`abort`, onAbort), this.on(`close`, function() {
						t.removeEventListener(`abort`, onAbort), t.aborted ? r(t.reason ?? new AbortError()) : e(null);
					});
				} else this.on(`close`, e);
				this.on(`error`, noop).on(`data`, () => {
					this[kBytesRead] > n && this.destroy();
				}).resume();
			});
		}
		setEncoding(e) {
			return Buffer.isEncoding(e) && (this._readableState.encoding = e), this;
		}
	};
	function isLocked(e) {
		return e[kBody]?.locked === !0 || e[kConsume] !== null;
	}
	function isUnusable(e) {
		return util.isDisturbed(e) || isLocked(e);
	}
	function consume(e, t) {
		return assert(!e[kConsume]), new Promise((n, r) => {
			if (isUnusable(e)) {
				let t = e._readableState;
				t.destroyed && t.closeEmitted === !1 ? e.on(`error`, r).on(`close`, () => {
					r(TypeError(`unusable`));
				}) : r(t.errored ?? TypeError(`unusable`));
			} else queueMicrotask(() => {
				e[kConsume] = {
					type: t,
					stream: e,
					resolve: n,
					reject: r,
					length: 0,
					body: []
				}, e.on(`error`, function(e) {
					consumeFinish(this[kConsume], e);
				}).on(`close`, function() {
					this[kConsume].body !== null && consumeFinish(this[kConsume], new RequestAbortedError());
				}), consumeStart(e[kConsume]);
			});
		});
	}
	function consumeStart(e) {
		if (e.body === null) return;
		let { _readableState: t } = e.stream;
		if (t.bufferIndex) {
			let n = t.bufferIndex, r = t.buffer.length;
			for (let i = n; i < r; i++) consumePush(e, t.buffer[i]);
		} else for (let n of t.buffer) consumePush(e, n);
		for (t.endEmitted ? consumeEnd(this[kConsume], this._readableState.encoding) : e.stream.on(`end`, function() {
			consumeEnd(this[kConsume], this._readableState.encoding);
		}), e.stream.resume(); e.stream.read() != null;);
	}
	function chunksDecode(e, t, n) {
		if (e.length === 0 || t === 0) return ``;
		let r = e.length === 1 ? e[0] : Buffer.concat(e, t), i = r.length, a = i > 2 && r[0] === 239 && r[1] === 187 && r[2] === 191 ? 3 : 0;
		return !n || n === `utf8` || n === `utf-8` ? r.utf8Slice(a, i) : r.subarray(a, i).toString(n);
	}
	function chunksConcat(e, t) {
		if (e.length === 0 || t === 0) return new Uint8Array();
		if (e.length === 1) return new Uint8Array(e[0]);
		let n = new Uint8Array(Buffer.allocUnsafeSlow(t).buffer), r = 0;
		for (let t = 0; t < e.length; ++t) {
			let i = e[t];
			n.set(i, r), r += i.length;
		}
		return n;
	}
	function consumeEnd(e, t) {
		let { type: n, body: r, resolve: i, stream: a, length: o } = e;
		try {
			n === `text` ? i(chunksDecode(r, o, t)) : n === `json` ? i(JSON.parse(chunksDecode(r, o, t))) : n === `arrayBuffer` ? i(chunksConcat(r, o).buffer) : n === `blob` ? i(new Blob(r, { type: a[kContentType] })) : n === `bytes` && i(chunksConcat(r, o)), consumeFinish(e);
		} catch (e) {
			a.destroy(e);
		}
	}
	function consumePush(e, t) {
		e.length += t.length, e.body.push(t);
	}
	function consumeFinish(e, t) {
		e.body !== null && (t ? e.reject(t) : e.resolve(), e.type = null, e.stream = null, e.resolve = null, e.reject = null, e.length = 0, e.body = null);
	}
	module.exports = {
		Readable: BodyReadable,
		chunksDecode
	};
}));
// node_modules/undici/lib/api/api-request.js
var require_api_request = __commonJSMin(((exports, module) => {
	const assert = __require("node:assert"), { AsyncResource } = __require("node:async_hooks"), { Readable } = require_readable(), { InvalidArgumentError, RequestAbortedError } = require_errors(), util = require_util$5();
	function noop() {}
	var RequestHandler = class extends AsyncResource {
		constructor(e, t) {
			if (!e || typeof e != `object`) throw new InvalidArgumentError(`invalid opts`);
			let { signal: n, method: r, opaque: i, body: a, onInfo: o, responseHeaders: s, highWaterMark: c } = e;
			try {
				if (typeof t != `function`) throw new InvalidArgumentError(`invalid callback`);
				if (c != null && (!Number.isFinite(c) || c < 0)) throw new InvalidArgumentError(`invalid highWaterMark`);
				if (n && typeof n.on != `function` && typeof n.addEventListener != `function`) throw new InvalidArgumentError(`signal must be an EventEmitter or EventTarget`);
				if (r === `CONNECT`) throw new InvalidArgumentError(`invalid method`);
				if (o && typeof o != `function`) throw new InvalidArgumentError(`invalid onInfo callback`);
				super(`UNDICI_REQUEST`);
			} catch (e) {
				throw util.isStream(a) && util.destroy(a.on(`error`, noop), e), e;
			}
			this.method = r, this.responseHeaders = s || null, this.opaque = i || null, this.callback = t, this.res = null, this.abort = null, this.body = a, this.trailers = {}, this.context = null, this.onInfo = o || null, this.highWaterMark = c, this.reason = null, this.removeAbortListener = null, n?.aborted ? this.reason = n.reason ?? new RequestAbortedError() : n && (this.removeAbortListener = util.addAbortListener(n, () => {
				this.reason = n.reason ?? new RequestAbortedError(), this.res ? util.destroy(this.res.on(`error`, noop), this.reason) : this.abort && this.abort(this.reason);
			}));
		}
		onConnect(e, t) {
			this.reason ? e(this.reason) : (assert(this.callback), this.abort = e, this.context = t);
		}
		onHeaders(e, t, n, r) {
			let { callback: i, opaque: a, abort: o, context: s, responseHeaders: c, highWaterMark: l } = this, u = c === `raw` ? util.parseRawHeaders(t) : util.parseHeaders(t);
			if (e < 200) {
				this.onInfo && this.onInfo({
					statusCode: e,
					headers: u
				});
				return;
			}
			let d = c === `raw` ? util.parseHeaders(t) : u, f = d[`content-type`], p = d[`content-length`], m = new Readable({
				resume: n,
				abort: o,
				contentType: f,
				contentLength: this.method !== `HEAD` && p ? Number(p) : null,
				highWaterMark: l
			});
			if (this.removeAbortListener &&= (m.on(`close`, this.removeAbortListener), null), this.callback = null, this.res = m, i !== null) try {
				this.runInAsyncScope(i, null, null, {
					statusCode: e,
					statusText: r,
					headers: u,
					trailers: this.trailers,
					opaque: a,
					body: m,
					context: s
				});
			} catch (e) {
				this.res = null, util.destroy(m.on(`error`, noop), e), queueMicrotask(() => {
					throw e;
				});
			}
		}
		onData(e) {
			return this.res.push(e);
		}
		onComplete(e) {
			util.parseHeaders(e, this.trailers), this.res.push(null);
		}
		onError(e) {
			let { res: t, callback: n, body: r, opaque: i } = this;
			n && (this.callback = null, queueMicrotask(() => {
				this.runInAsyncScope(n, null, e, { opaque: i });
			})), t && (this.res = null, queueMicrotask(() => {
				util.destroy(t.on(`error`, noop), e);
			})), r && (this.body = null, util.isStream(r) && (r.on(`error`, noop), util.destroy(r, e))), this.removeAbortListener &&= (this.removeAbortListener(), null);
		}
	};
	function request(e, t) {
		if (t === void 0) return new Promise((t, n) => {
			request.call(this, e, (e, r) => e ? n(e) : t(r));
		});
		try {
			let n = new RequestHandler(e, t);
			this.dispatch(e, n);
		} catch (n) {
			if (typeof t != `function`) throw n;
			let r = e?.opaque;
			queueMicrotask(() => t(n, { opaque: r }));
		}
	}
	module.exports = request, module.exports.RequestHandler = RequestHandler;
}));
// node_modules/undici/lib/api/abort-signal.js
var require_abort_signal = __commonJSMin(((exports, module) => {
	const { addAbortListener } = require_util$5(), { RequestAbortedError } = require_errors(), kListener = Symbol(`kListener`), kSignal = Symbol(`kSignal`);
	function abort(e) {
		e.abort ? e.abort(e[kSignal]?.reason) : e.reason = e[kSignal]?.reason ?? new RequestAbortedError(), removeSignal(e);
	}
	function addSignal(e, t) {
		e.reason = null, e[kSignal] = null, e[kListener] = null, t && (t.aborted ? abort(e) : (e[kSignal] = t, e[kListener] = () => {
			abort(e);
		}, addAbortListener(e[kSignal], e[kListener])));
	}
	function removeSignal(e) {
		e[kSignal] && (`removeEventListener` in e[kSignal] ? e[kSignal].removeEventListener(`abort`, e[kListener]) : e[kSignal].removeListener(`abort`, e[kListener]), e[kSignal] = null, e[kListener] = null);
	}
	module.exports = {
		addSignal,
		removeSignal
	};
}));
// node_modules/undici/lib/api/api-stream.js
var require_api_stream = __commonJSMin(((exports, module) => {
	const assert = __require("node:assert"), { finished } = __require("node:stream"), { AsyncResource } = __require("node:async_hooks"), { InvalidArgumentError, InvalidReturnValueError } = require_errors(), util = require_util$5(), { addSignal, removeSignal } = require_abort_signal();
	function noop() {}
	var StreamHandler = class extends AsyncResource {
		constructor(e, t, n) {
			if (!e || typeof e != `object`) throw new InvalidArgumentError(`invalid opts`);
			let { signal: r, method: i, opaque: a, body: o, onInfo: s, responseHeaders: c } = e;
			try {
				if (typeof n != `function`) throw new InvalidArgumentError(`invalid callback`);
				if (typeof t != `function`) throw new InvalidArgumentError(`invalid factory`);
				if (r && typeof r.on != `function` && typeof r.addEventListener != `function`) throw new InvalidArgumentError(`signal must be an EventEmitter or EventTarget`);
				if (i === `CONNECT`) throw new InvalidArgumentError(`invalid method`);
				if (s && typeof s != `function`) throw new InvalidArgumentError(`invalid onInfo callback`);
				super(`UNDICI_STREAM`);
			} catch (e) {
				throw util.isStream(o) && util.destroy(o.on(`error`, noop), e), e;
			}
			this.responseHeaders = c || null, this.opaque = a || null, this.factory = t, this.callback = n, this.res = null, this.abort = null, this.context = null, this.trailers = null, this.body = o, this.onInfo = s || null, util.isStream(o) && o.on(`error`, (e) => {
				this.onError(e);
			}), addSignal(this, r);
		}
		onConnect(e, t) {
			this.reason ? e(this.reason) : (assert(this.callback), this.abort = e, this.context = t);
		}
		onHeaders(e, t, n, r) {
			let { factory: i, opaque: a, context: o, responseHeaders: s } = this, c = s === `raw` ? util.parseRawHeaders(t) : util.parseHeaders(t);
			if (e < 200) {
				this.onInfo && this.onInfo({
					statusCode: e,
					headers: c
				});
				return;
			}
			if (this.factory = null, i === null) return;
			let l = this.runInAsyncScope(i, null, {
				statusCode: e,
				headers: c,
				opaque: a,
				context: o
			});
			if (!l || typeof l.write != `function` || typeof l.end != `function` || typeof l.on != `function`) throw new InvalidReturnValueError(`expected Writable`);
			return finished(l, { readable: !1 }, (e) => {
				let { callback: t, res: n, opaque: r, trailers: i, abort: a } = this;
				this.res = null, (e || !n?.readable) && util.destroy(n, e), this.callback = null, this.runInAsyncScope(t, null, e || null, {
					opaque: r,
					trailers: i
				}), e && a();
			}), l.on(`drain`, n), this.res = l, (l.writableNeedDrain === void 0 ? l._writableState?.needDrain : l.writableNeedDrain) !== !0;
		}
		onData(e) {
			let { res: t } = this;
			return !t || t.write(e);
		}
		onComplete(e) {
			let { res: t } = this;
			removeSignal(this), t && (this.trailers = util.parseHeaders(e), t.end());
		}
		onError(e) {
			let { res: t, callback: n, opaque: r, body: i } = this;
			removeSignal(this), this.factory = null, t ? (this.res = null, util.destroy(t, e)) : n && (this.callback = null, queueMicrotask(() => {
				this.runInAsyncScope(n, null, e, { opaque: r });
			})), i && (this.body = null, util.destroy(i, e));
		}
	};
	function stream(e, t, n) {
		if (n === void 0) return new Promise((n, r) => {
			stream.call(this, e, t, (e, t) => e ? r(e) : n(t));
		});
		try {
			let r = new StreamHandler(e, t, n);
			this.dispatch(e, r);
		} catch (t) {
			if (typeof n != `function`) throw t;
			let r = e?.opaque;
			queueMicrotask(() => n(t, { opaque: r }));
		}
	}
	module.exports = stream;
}));
// node_modules/undici/lib/api/api-pipeline.js
var require_api_pipeline = __commonJSMin(((exports, module) => {
	const { Readable, Duplex, PassThrough } = __require("node:stream"), assert = __require("node:assert"), { AsyncResource } = __require("node:async_hooks"), { InvalidArgumentError, InvalidReturnValueError, RequestAbortedError } = require_errors(), util = require_util$5(), { addSignal, removeSignal } = require_abort_signal();
	function noop() {}
	const kResume = Symbol(`resume`);
	var PipelineRequest = class extends Readable {
		constructor() {
			super({ autoDestroy: !0 }), this[kResume] = null;
		}
		_read() {
			let { [kResume]: e } = this;
			e && (this[kResume] = null, e());
		}
		_destroy(e, t) {
			this._read(), t(e);
		}
	};
	var PipelineResponse = class extends Readable {
		constructor(e) {
			super({ autoDestroy: !0 }), this[kResume] = e;
		}
		_read() {
			this[kResume]();
		}
		_destroy(e, t) {
			!e && !this._readableState.endEmitted && (e = new RequestAbortedError()), t(e);
		}
	};
	var PipelineHandler = class extends AsyncResource {
		constructor(e, t) {
			if (!e || typeof e != `object`) throw new InvalidArgumentError(`invalid opts`);
			if (typeof t != `function`) throw new InvalidArgumentError(`invalid handler`);
			let { signal: n, method: r, opaque: i, onInfo: a, responseHeaders: o } = e;
			if (n && typeof n.on != `function` && typeof n.addEventListener != `function`) throw new InvalidArgumentError(`signal must be an EventEmitter or EventTarget`);
			if (r === `CONNECT`) throw new InvalidArgumentError(`invalid method`);
			if (a && typeof a != `function`) throw new InvalidArgumentError(`invalid onInfo callback`);
			super(`UNDICI_PIPELINE`), this.opaque = i || null, this.responseHeaders = o || null, this.handler = t, this.abort = null, this.context = null, this.onInfo = a || null, this.req = new PipelineRequest().on(`error`, noop), this.ret = new Duplex({
				readableObjectMode: e.objectMode,
				autoDestroy: !0,
				read: () => {
					let { body: e } = this;
					e?.resume && e.resume();
				},
				write: (e, t, n) => {
					let { req: r } = this;
					r.push(e, t) || r._readableState.destroyed ? n() : r[kResume] = n;
				},
				destroy: (e, t) => {
					let { body: n, req: r, res: i, ret: a, abort: o } = this;
					!e && !a._readableState.endEmitted && (e = new RequestAbortedError()), o && e && o(), util.destroy(n, e), util.destroy(r, e), util.destroy(i, e), removeSignal(this), t(e);
				}
			}).on(`prefinish`, () => {
				let { req: e } = this;
				e.push(null);
			}), this.res = null, addSignal(this, n);
		}
		onConnect(e, t) {
			let { res: n } = this;
			this.reason ? e(this.reason) : (assert(!n, `pipeline cannot be retried`), this.abort = e, this.context = t);
		}
		onHeaders(e, t, n) {
			let { opaque: r, handler: i, context: a } = this;
			if (e < 200) {
				if (this.onInfo) {
					let n = this.responseHeaders === `raw` ? util.parseRawHeaders(t) : util.parseHeaders(t);
					this.onInfo({
						statusCode: e,
						headers: n
					});
				}
				return;
			}
			this.res = new PipelineResponse(n);
			let o;
			try {
				this.handler = null;
				let n = this.responseHeaders === `raw` ? util.parseRawHeaders(t) : util.parseHeaders(t);
				o = this.runInAsyncScope(i, null, {
					statusCode: e,
					headers: n,
					opaque: r,
					body: this.res,
					context: a
				});
			} catch (e) {
				throw this.res.on(`error`, noop), e;
			}
			if (!o || typeof o.on != `function`) throw new InvalidReturnValueError(`expected Readable`);
			o.on(`data`, (e) => {
				let { ret: t, body: n } = this;
				!t.push(e) && n.pause && n.pause();
			}).on(`error`, (e) => {
				let { ret: t } = this;
				util.destroy(t, e);
			}).on(`end`, () => {
				let { ret: e } = this;
				e.push(null);
			}).on(`close`, () => {
				let { ret: e } = this;
				e._readableState.ended || util.destroy(e, new RequestAbortedError());
			}), this.body = o;
		}
		onData(e) {
			let { res: t } = this;
			return t.push(e);
		}
		onComplete(e) {
			let { res: t } = this;
			t.push(null);
		}
		onError(e) {
			let { ret: t } = this;
			this.handler = null, util.destroy(t, e);
		}
	};
	function pipeline(e, t) {
		try {
			let n = new PipelineHandler(e, t);
			return this.dispatch({
				...e,
				body: n.req
			}, n), n.ret;
		} catch (e) {
			return new PassThrough().destroy(e);
		}
	}
	module.exports = pipeline;
}));
// node_modules/undici/lib/api/api-upgrade.js
var require_api_upgrade = __commonJSMin(((exports, module) => {
	const { InvalidArgumentError, SocketError } = require_errors(), { AsyncResource } = __require("node:async_hooks"), assert = __require("node:assert"), util = require_util$5(), { kHTTP2Stream } = require_symbols(), { addSignal, removeSignal } = require_abort_signal();
	var UpgradeHandler = class extends AsyncResource {
		constructor(e, t) {
			if (!e || typeof e != `object`) throw new InvalidArgumentError(`invalid opts`);
			if (typeof t != `function`) throw new InvalidArgumentError(`invalid callback`);
			let { signal: n, opaque: r, responseHeaders: i } = e;
			if (n && typeof n.on != `function` && typeof n.addEventListener != `function`) throw new InvalidArgumentError(`signal must be an EventEmitter or EventTarget`);
			super(`UNDICI_UPGRADE`), this.responseHeaders = i || null, this.opaque = r || null, this.callback = t, this.abort = null, this.context = null, addSignal(this, n);
		}
		onConnect(e, t) {
			this.reason ? e(this.reason) : (assert(this.callback), this.abort = e, this.context = null);
		}
		onHeaders() {
			throw new SocketError(`bad upgrade`, null);
		}
		onUpgrade(e, t, n) {
			assert(n[kHTTP2Stream] === !0 ? e === 200 : e === 101);
			let { callback: r, opaque: i, context: a } = this;
			removeSignal(this), this.callback = null;
			let o = this.responseHeaders === `raw` ? util.parseRawHeaders(t) : util.parseHeaders(t);
			this.runInAsyncScope(r, null, null, {
				headers: o,
				socket: n,
				opaque: i,
				context: a
			});
		}
		onError(e) {
			let { callback: t, opaque: n } = this;
			removeSignal(this), t && (this.callback = null, queueMicrotask(() => {
				this.runInAsyncScope(t, null, e, { opaque: n });
			}));
		}
	};
	function upgrade(e, t) {
		if (t === void 0) return new Promise((t, n) => {
			upgrade.call(this, e, (e, r) => e ? n(e) : t(r));
		});
		try {
			let n = new UpgradeHandler(e, t), r = {
				...e,
				method: e.method || `GET`,
				upgrade: e.protocol || `Websocket`
			};
			this.dispatch(r, n);
		} catch (n) {
			if (typeof t != `function`) throw n;
			let r = e?.opaque;
			queueMicrotask(() => t(n, { opaque: r }));
		}
	}
	module.exports = upgrade;
}));
// node_modules/undici/lib/api/api-connect.js
var require_api_connect = __commonJSMin(((exports, module) => {
	const assert = __require("node:assert"), { AsyncResource } = __require("node:async_hooks"), { InvalidArgumentError, SocketError } = require_errors(), util = require_util$5(), { addSignal, removeSignal } = require_abort_signal();
	var ConnectHandler = class extends AsyncResource {
		constructor(e, t) {
			if (!e || typeof e != `object`) throw new InvalidArgumentError(`invalid opts`);
			if (typeof t != `function`) throw new InvalidArgumentError(`invalid callback`);
			let { signal: n, opaque: r, responseHeaders: i } = e;
			if (n && typeof n.on != `function` && typeof n.addEventListener != `function`) throw new InvalidArgumentError(`signal must be an EventEmitter or EventTarget`);
			super(`UNDICI_CONNECT`), this.opaque = r || null, this.responseHeaders = i || null, this.callback = t, this.abort = null, addSignal(this, n);
		}
		onConnect(e, t) {
			this.reason ? e(this.reason) : (assert(this.callback), this.abort = e, this.context = t);
		}
		onHeaders() {
			throw new SocketError(`bad connect`, null);
		}
		onUpgrade(e, t, n) {
			let { callback: r, opaque: i, context: a } = this;
			removeSignal(this), this.callback = null;
			let o = t;
			o != null && (o = this.responseHeaders === `raw` ? util.parseRawHeaders(t) : util.parseHeaders(t)), this.runInAsyncScope(r, null, null, {
				statusCode: e,
				headers: o,
				socket: n,
				opaque: i,
				context: a
			});
		}
		onError(e) {
			let { callback: t, opaque: n } = this;
			removeSignal(this), t && (this.callback = null, queueMicrotask(() => {
				this.runInAsyncScope(t, null, e, { opaque: n });
			}));
		}
	};
	function connect(e, t) {
		if (t === void 0) return new Promise((t, n) => {
			connect.call(this, e, (e, r) => e ? n(e) : t(r));
		});
		try {
			let n = new ConnectHandler(e, t), r = {
				...e,
				method: `CONNECT`
			};
			this.dispatch(r, n);
		} catch (n) {
			if (typeof t != `function`) throw n;
			let r = e?.opaque;
			queueMicrotask(() => t(n, { opaque: r }));
		}
	}
	module.exports = connect;
}));
// node_modules/undici/lib/api/index.js
var require_api = __commonJSMin(((exports, module) => {
	module.exports.request = require_api_request(), module.exports.stream = require_api_stream(), module.exports.pipeline = require_api_pipeline(), module.exports.upgrade = require_api_upgrade(), module.exports.connect = require_api_connect();
}));
// node_modules/undici/lib/mock/mock-errors.js
var require_mock_errors = __commonJSMin(((exports, module) => {
	const { UndiciError } = require_errors(), kMockNotMatchedError = Symbol.for(`undici.error.UND_MOCK_ERR_MOCK_NOT_MATCHED`);
	var MockNotMatchedError = class extends UndiciError {
		constructor(e) {
			super(e), this.name = `MockNotMatchedError`, this.message = e || `The request does not match any registered mock dispatches`, this.code = `UND_MOCK_ERR_MOCK_NOT_MATCHED`;
		}
		static [Symbol.hasInstance](e) {
			return e && e[kMockNotMatchedError] === !0;
		}
		get [kMockNotMatchedError]() {
			return !0;
		}
	};
	module.exports = { MockNotMatchedError };
}));
// node_modules/undici/lib/mock/mock-symbols.js
var require_mock_symbols = __commonJSMin(((exports, module) => {
	module.exports = {
		kAgent: Symbol(`agent`),
		kOptions: Symbol(`options`),
		kFactory: Symbol(`factory`),
		kDispatches: Symbol(`dispatches`),
		kDispatchKey: Symbol(`dispatch key`),
		kDefaultHeaders: Symbol(`default headers`),
		kDefaultTrailers: Symbol(`default trailers`),
		kContentLength: Symbol(`content length`),
		kMockAgent: Symbol(`mock agent`),
		kMockAgentSet: Symbol(`mock agent set`),
		kMockAgentGet: Symbol(`mock agent get`),
		kMockDispatch: Symbol(`mock dispatch`),
		kClose: Symbol(`close`),
		kOriginalClose: Symbol(`original agent close`),
		kOriginalDispatch: Symbol(`original dispatch`),
		kOrigin: Symbol(`origin`),
		kIsMockActive: Symbol(`is mock active`),
		kNetConnect: Symbol(`net connect`),
		kGetNetConnect: Symbol(`get net connect`),
		kConnected: Symbol(`connected`),
		kIgnoreTrailingSlash: Symbol(`ignore trailing slash`),
		kMockAgentMockCallHistoryInstance: Symbol(`mock agent mock call history name`),
		kMockAgentRegisterCallHistory: Symbol(`mock agent register mock call history`),
		kMockAgentAddCallHistoryLog: Symbol(`mock agent add call history log`),
		kMockAgentIsCallHistoryEnabled: Symbol(`mock agent is call history enabled`),
		kMockAgentAcceptsNonStandardSearchParameters: Symbol(`mock agent accepts non standard search parameters`),
		kMockCallHistoryAddLog: Symbol(`mock call history add log`),
		kTotalDispatchCount: Symbol(`total dispatch count`)
	};
}));
// node_modules/undici/lib/mock/mock-utils.js
var require_mock_utils = __commonJSMin(((exports, module) => {
	const { MockNotMatchedError } = require_mock_errors(), { kDispatches, kMockAgent, kOriginalDispatch, kOrigin, kGetNetConnect, kTotalDispatchCount } = require_mock_symbols(), { serializePathWithQuery } = require_util$5(), { STATUS_CODES } = __require("node:http"), { types: { isPromise } } = __require("node:util"), { InvalidArgumentError } = require_errors();
	function matchValue(e, t) {
		return typeof e == `string` ? e === t : e instanceof RegExp ? e.test(t) : typeof e == `function` && e(t) === !0;
	}
	function lowerCaseEntries(e) {
		return Object.fromEntries(Object.entries(e).map(([e, t]) => [e.toLocaleLowerCase(), t]));
	}
	function getHeaderByName(e, t) {
		if (Array.isArray(e)) {
			for (let n = 0; n < e.length; n += 2) if (e[n].toLocaleLowerCase() === t.toLocaleLowerCase()) return e[n + 1];
		} else return typeof e.get == `function` ? e.get(t) : lowerCaseEntries(e)[t.toLocaleLowerCase()];
	}
	function buildHeadersFromArray(e) {
		let t = e.slice(), n = [];
		for (let e = 0; e < t.length; e += 2) n.push([t[e], t[e + 1]]);
		return Object.fromEntries(n);
	}
	function matchHeaders(e, t) {
		if (typeof e.headers == `function`) return Array.isArray(t) && (t = buildHeadersFromArray(t)), e.headers(t ? lowerCaseEntries(t) : {});
		if (e.headers === void 0) return !0;
		if (typeof t != `object` || typeof e.headers != `object`) return !1;
		for (let [n, r] of Object.entries(e.headers)) if (!matchValue(r, getHeaderByName(t, n))) return !1;
		return !0;
	}
	function normalizeSearchParams(e) {
		if (typeof e != `string`) return e;
		let t = new URLSearchParams(e), n = new URLSearchParams();
		for (let [e, r] of t.entries()) if (e = e.replace(`[]`, ``), /^(['"]).*\1$/.test(r)) n.append(e, r);
		else if (r.includes(`,`)) {
			let t = r.split(`,`);
			for (let r of t) n.append(e, r);
		} else n.append(e, r);
		return n;
	}
	function safeUrl(e) {
		if (typeof e != `string`) return e;
		let t = e.split(`?`, 3);
		if (t.length !== 2) return e;
		let n = new URLSearchParams(t.pop());
		return n.sort(), [...t, n.toString()].join(`?`);
	}
	function matchKey(e, { path: t, method: n, body: r, headers: i }) {
		let a = matchValue(e.path, t), o = matchValue(e.method, n), s = e.body === void 0 || matchValue(e.body, r), c = matchHeaders(e, i);
		return a && o && s && c;
	}
	function getResponseData(e) {
		return Buffer.isBuffer(e) || e instanceof Uint8Array || e instanceof ArrayBuffer ? e : typeof e == `object` ? JSON.stringify(e) : e ? e.toString() : ``;
	}
	function getMockDispatch(e, t) {
		let n = t.query ? serializePathWithQuery(t.path, t.query) : t.path, r = typeof n == `string` ? safeUrl(n) : n, i = removeTrailingSlash(r), a = e.filter(({ consumed: e }) => !e).filter(({ path: e, ignoreTrailingSlash: t }) => t ? matchValue(removeTrailingSlash(safeUrl(e)), i) : matchValue(safeUrl(e), r));
		if (a.length === 0) throw new MockNotMatchedError(`Mock dispatch not matched for path '${r}'`);
		if (a = a.filter(({ method: e }) => matchValue(e, t.method)), a.length === 0) throw new MockNotMatchedError(`Mock dispatch not matched for method '${t.method}' on path '${r}'`);
		if (a = a.filter(({ body: e }) => e === void 0 || matchValue(e, t.body)), a.length === 0) throw new MockNotMatchedError(`Mock dispatch not matched for body '${t.body}' on path '${r}'`);
		if (a = a.filter((e) => matchHeaders(e, t.headers)), a.length === 0) {
			let e = typeof t.headers == `object` ? JSON.stringify(t.headers) : t.headers;
			throw new MockNotMatchedError(`Mock dispatch not matched for headers '${e}' on path '${r}'`);
		}
		return a[0];
	}
	function addMockDispatch(e, t, n, r) {
		let i = {
			timesInvoked: 0,
			times: 1,
			persist: !1,
			consumed: !1,
			...r
		}, a = typeof n == `function` ? { callback: n } : { ...n }, o = {
			...i,
			...t,
			pending: !0,
			data: {
				error: null,
				...a
			}
		};
		return e.push(o), e[kTotalDispatchCount] = (e[kTotalDispatchCount] || 0) + 1, o;
	}
	function deleteMockDispatch(e, t) {
		let n = e.findIndex((e) => e.consumed ? matchKey(e, t) : !1);
		n !== -1 && e.splice(n, 1);
	}
	function removeTrailingSlash(e) {
		for (; e.endsWith(`/`);) e = e.slice(0, -1);
		return e.length === 0 && (e = `/`), e;
	}
	function buildKey(e) {
		let { path: t, method: n, body: r, headers: i, query: a } = e;
		return {
			path: t,
			method: n,
			body: r,
			headers: i,
			query: a
		};
	}
	function generateKeyValues(e) {
		let t = Object.keys(e), n = [];
		for (let r = 0; r < t.length; ++r) {
			let i = t[r], a = e[i], o = Buffer.from(`${i}`);
			if (Array.isArray(a)) for (let e = 0; e < a.length; ++e) n.push(o, Buffer.from(`${a[e]}`));
			else n.push(o, Buffer.from(`${a}`));
		}
		return n;
	}
	function getStatusText(e) {
		return STATUS_CODES[e] || `unknown`;
	}
	async function getResponse(e) {
		let t = [];
		for await (let n of e) t.push(n);
		return Buffer.concat(t).toString(`utf8`);
	}
	function mockDispatch(e, t) {
		let n = buildKey(e), r = getMockDispatch(this[kDispatches], n);
		r.timesInvoked++, r.data.callback && (r.data = {
			...r.data,
			...r.data.callback(e)
		});
		let { data: { statusCode: i, data: a, headers: o, trailers: s, error: c }, delay: l, persist: u } = r, { timesInvoked: d, times: f } = r;
		if (r.consumed = !u && d >= f, r.pending = d < f, c !== null) return deleteMockDispatch(this[kDispatches], n), t.onError(c), !0;
		let p = !1, m = null;
		function abort(e) {
			p || (p = !0, m !== null && (clearTimeout(m), m = null), t.onError(e));
		}
		t.onConnect?.(abort, null), typeof l == `number` && l > 0 ? m = setTimeout(() => {
			m = null, handleReply(this[kDispatches]);
		}, l) : handleReply(this[kDispatches]);
		function handleReply(r, c = a) {
			if (p) return;
			let l = Array.isArray(e.headers) ? buildHeadersFromArray(e.headers) : e.headers, u = typeof c == `function` ? c({
				...e,
				headers: l
			}) : c;
			if (isPromise(u)) return u.then((e) => handleReply(r, e));
			if (p) return;
			let d = getResponseData(u), f = generateKeyValues(o), m = generateKeyValues(s);
			t.onHeaders?.(i, f, resume, getStatusText(i)), t.onData?.(Buffer.from(d)), t.onComplete?.(m), deleteMockDispatch(r, n);
		}
		function resume() {}
		return !0;
	}
	function buildMockDispatch() {
		let e = this[kMockAgent], t = this[kOrigin], n = this[kOriginalDispatch];
		return function(r, i) {
			if (e.isMockActive) try {
				mockDispatch.call(this, r, i);
			} catch (a) {
				if (a.code === `UND_MOCK_ERR_MOCK_NOT_MATCHED`) {
					let o = e[kGetNetConnect](), s = this[kDispatches][kTotalDispatchCount] || this[kDispatches].length, c = `, ${this[kDispatches].filter(({ consumed: e }) => !e).length} interceptor(s) remaining out of ${s} defined`;
					if (o === !1) throw new MockNotMatchedError(`${a.message}: subsequent request to origin ${t} was not allowed (net.connect disabled)${c}`);
					if (checkNetConnect(o, t)) n.call(this, r, i);
					else throw new MockNotMatchedError(`${a.message}: subsequent request to origin ${t} was not allowed (net.connect is not enabled for this origin)${c}`);
				} else throw a;
			}
			else n.call(this, r, i);
		};
	}
	function checkNetConnect(e, t) {
		let n = new URL(t);
		return !!(e === !0 || Array.isArray(e) && e.some((e) => matchValue(e, n.host)));
	}
	function normalizeOrigin(e) {
		return typeof e != `string` && !(e instanceof URL) ? e : e instanceof URL ? e.origin : e.toLowerCase();
	}
	function buildAndValidateMockOptions(e) {
		let { agent: t, ...n } = e;
		if (`enableCallHistory` in n && typeof n.enableCallHistory != `boolean`) throw new InvalidArgumentError(`options.enableCallHistory must to be a boolean`);
		if (`acceptNonStandardSearchParameters` in n && typeof n.acceptNonStandardSearchParameters != `boolean`) throw new InvalidArgumentError(`options.acceptNonStandardSearchParameters must to be a boolean`);
		if (`ignoreTrailingSlash` in n && typeof n.ignoreTrailingSlash != `boolean`) throw new InvalidArgumentError(`options.ignoreTrailingSlash must to be a boolean`);
		return n;
	}
	module.exports = {
		getResponseData,
		getMockDispatch,
		addMockDispatch,
		deleteMockDispatch,
		buildKey,
		generateKeyValues,
		matchValue,
		getResponse,
		getStatusText,
		mockDispatch,
		buildMockDispatch,
		checkNetConnect,
		buildAndValidateMockOptions,
		getHeaderByName,
		buildHeadersFromArray,
		normalizeSearchParams,
		normalizeOrigin
	};
}));
// node_modules/undici/lib/mock/mock-interceptor.js
var require_mock_interceptor = __commonJSMin(((exports, module) => {
	const { getResponseData, buildKey, addMockDispatch } = require_mock_utils(), { kDispatches, kDispatchKey, kDefaultHeaders, kDefaultTrailers, kContentLength, kMockDispatch, kIgnoreTrailingSlash } = require_mock_symbols(), { InvalidArgumentError } = require_errors(), { serializePathWithQuery } = require_util$5();
	var MockScope = class {
		constructor(e) {
			this[kMockDispatch] = e;
		}
		delay(e) {
			if (typeof e != `number` || !Number.isInteger(e) || e <= 0) throw new InvalidArgumentError(`waitInMs must be a valid integer > 0`);
			return this[kMockDispatch].delay = e, this;
		}
		persist() {
			return this[kMockDispatch].persist = !0, this;
		}
		times(e) {
			if (typeof e != `number` || !Number.isInteger(e) || e <= 0) throw new InvalidArgumentError(`repeatTimes must be a valid integer > 0`);
			return this[kMockDispatch].times = e, this;
		}
	};
	var MockInterceptor = class {
		constructor(e, t) {
			if (typeof e != `object`) throw new InvalidArgumentError(`opts must be an object`);
			if (e.path === void 0) throw new InvalidArgumentError(`opts.path must be defined`);
			if (e.method === void 0 && (e.method = `GET`), typeof e.path == `string`) {
				if (e.query) e.path = serializePathWithQuery(e.path, e.query);
				else {
					let t = new URL(e.path, `data://`);
					e.path = t.pathname + t.search;
				}
			}
			typeof e.method == `string` && (e.method = e.method.toUpperCase()), this[kDispatchKey] = buildKey(e), this[kDispatches] = t, this[kIgnoreTrailingSlash] = e.ignoreTrailingSlash ?? !1, this[kDefaultHeaders] = {}, this[kDefaultTrailers] = {}, this[kContentLength] = !1;
		}
		createMockScopeDispatchData({ statusCode: e, data: t, responseOptions: n }) {
			let r = getResponseData(t), i = this[kContentLength] ? { "content-length": r.length } : {};
			return {
				statusCode: e,
				data: t,
				headers: {
					...this[kDefaultHeaders],
					...i,
					...n.headers
				},
				trailers: {
					...this[kDefaultTrailers],
					...n.trailers
				}
			};
		}
		validateReplyParameters(e) {
			if (e.statusCode === void 0) throw new InvalidArgumentError(`statusCode must be defined`);
			if (typeof e.responseOptions != `object` || e.responseOptions === null) throw new InvalidArgumentError(`responseOptions must be an object`);
		}
		reply(e) {
			if (typeof e == `function`) {
				let t = addMockDispatch(this[kDispatches], this[kDispatchKey], (t) => {
					let n = e(t);
					if (typeof n != `object` || !n) throw new InvalidArgumentError(`reply options callback must return an object`);
					let r = {
						data: ``,
						responseOptions: {},
						...n
					};
					return this.validateReplyParameters(r), { ...this.createMockScopeDispatchData(r) };
				}, { ignoreTrailingSlash: this[kIgnoreTrailingSlash] });
				return new MockScope(t);
			}
			let t = {
				statusCode: e,
				data: arguments[1] === void 0 ? `` : arguments[1],
				responseOptions: arguments[2] === void 0 ? {} : arguments[2]
			};
			this.validateReplyParameters(t);
			let n = this.createMockScopeDispatchData(t), r = addMockDispatch(this[kDispatches], this[kDispatchKey], n, { ignoreTrailingSlash: this[kIgnoreTrailingSlash] });
			return new MockScope(r);
		}
		replyWithError(e) {
			if (e === void 0) throw new InvalidArgumentError(`error must be defined`);
			let t = addMockDispatch(this[kDispatches], this[kDispatchKey], { error: e }, { ignoreTrailingSlash: this[kIgnoreTrailingSlash] });
			return new MockScope(t);
		}
		defaultReplyHeaders(e) {
			if (e === void 0) throw new InvalidArgumentError(`headers must be defined`);
			return this[kDefaultHeaders] = e, this;
		}
		defaultReplyTrailers(e) {
			if (e === void 0) throw new InvalidArgumentError(`trailers must be defined`);
			return this[kDefaultTrailers] = e, this;
		}
		replyContentLength() {
			return this[kContentLength] = !0, this;
		}
	};
	module.exports.MockInterceptor = MockInterceptor, module.exports.MockScope = MockScope;
}));
// node_modules/undici/lib/mock/mock-client.js
var require_mock_client = __commonJSMin(((exports, module) => {
	const { promisify } = __require("node:util"), Client = require_client(), { buildMockDispatch } = require_mock_utils(), { kDispatches, kMockAgent, kClose, kOriginalClose, kOrigin, kOriginalDispatch, kConnected, kIgnoreTrailingSlash } = require_mock_symbols(), { MockInterceptor } = require_mock_interceptor(), Symbols = require_symbols(), { InvalidArgumentError } = require_errors();
	var MockClient = class extends Client {
		constructor(e, t) {
			if (!t || !t.agent || typeof t.agent.dispatch != `function`) throw new InvalidArgumentError(`Argument opts.agent must implement Agent`);
			super(e, t), this[kMockAgent] = t.agent, this[kOrigin] = e, this[kIgnoreTrailingSlash] = t.ignoreTrailingSlash ?? !1, this[kDispatches] = [], this[kConnected] = 1, this[kOriginalDispatch] = this.dispatch, this[kOriginalClose] = this.close.bind(this), this.dispatch = buildMockDispatch.call(this), this.close = this[kClose];
		}
		get [Symbols.kConnected]() {
			return this[kConnected];
		}
		intercept(e) {
			return new MockInterceptor(e && {
				ignoreTrailingSlash: this[kIgnoreTrailingSlash],
				...e
			}, this[kDispatches]);
		}
		cleanMocks() {
			this[kDispatches] = [];
		}
		async [kClose]() {
			await promisify(this[kOriginalClose])(), this[kConnected] = 0, this[kMockAgent][Symbols.kClients].delete(this[kOrigin]);
		}
	};
	module.exports = MockClient;
}));
// node_modules/undici/lib/mock/mock-call-history.js
var require_mock_call_history = __commonJSMin(((exports, module) => {
	const { kMockCallHistoryAddLog } = require_mock_symbols(), { InvalidArgumentError } = require_errors();
	function handleFilterCallsWithOptions(e, t, n, r, i) {
		switch (t.operator) {
			case `OR`: return r.push(...n(e, i)), r;
			case `AND`: return n(e, r);
			default: throw new InvalidArgumentError(`options.operator must to be a case insensitive string equal to 'OR' or 'AND'`);
		}
	}
	function buildAndValidateFilterCallsOptions(e = {}) {
		let t = {};
		if (`operator` in e) {
			if (typeof e.operator != `string` || e.operator.toUpperCase() !== `OR` && e.operator.toUpperCase() !== `AND`) throw new InvalidArgumentError(`options.operator must to be a case insensitive string equal to 'OR' or 'AND'`);
			return {
				...t,
				operator: e.operator.toUpperCase()
			};
		}
		return t;
	}
	function makeFilterCalls(e) {
		return (t, n) => {
			if (typeof t == `string` || t == null) return n.filter((n) => n[e] === t);
			if (t instanceof RegExp) return n.filter((n) => t.test(n[e]));
			throw new InvalidArgumentError(`${e} parameter should be one of string, regexp, undefined or null`);
		};
	}
	function computeUrlWithMaybeSearchParameters(e) {
		try {
			let t = new URL(e.path, e.origin);
			return t.search.length === 0 && (t.search = new URLSearchParams(e.query).toString()), t;
		} catch (e) {
			throw new InvalidArgumentError(`An error occurred when computing MockCallHistoryLog.url`, { cause: e });
		}
	}
	var MockCallHistoryLog = class {
		constructor(e = {}) {
			this.body = e.body, this.headers = e.headers, this.method = e.method;
			let t = computeUrlWithMaybeSearchParameters(e);
			this.fullUrl = t.toString(), this.origin = t.origin, this.path = t.pathname, this.searchParams = Object.fromEntries(t.searchParams), this.protocol = t.protocol, this.host = t.host, this.port = t.port, this.hash = t.hash;
		}
		toMap() {
			return new Map([
				[`protocol`, this.protocol],
				[`host`, this.host],
				[`port`, this.port],
				[`origin`, this.origin],
				[`path`, this.path],
				[`hash`, this.hash],
				[`searchParams`, this.searchParams],
				[`fullUrl`, this.fullUrl],
				[`method`, this.method],
				[`body`, this.body],
				[`headers`, this.headers]
			]);
		}
		toString() {
			let e = {
				betweenKeyValueSeparator: `->`,
				betweenPairSeparator: `|`
			}, t = ``;
			return this.toMap().forEach((n, r) => {
				(typeof n == `string` || n == null) && (t = `${t}${r}${e.betweenKeyValueSeparator}${n}${e.betweenPairSeparator}`), (typeof n == `object` && n || Array.isArray(n)) && (t = `${t}${r}${e.betweenKeyValueSeparator}${JSON.stringify(n)}${e.betweenPairSeparator}`);
			}), t.slice(0, -1);
		}
	};
	var MockCallHistory = class {
		logs = [];
		calls() {
			return this.logs;
		}
		firstCall() {
			return this.logs.at(0);
		}
		lastCall() {
			return this.logs.at(-1);
		}
		nthCall(e) {
			if (typeof e != `number`) throw new InvalidArgumentError(`nthCall must be called with a number`);
			if (!Number.isInteger(e)) throw new InvalidArgumentError(`nthCall must be called with an integer`);
			if (Math.sign(e) !== 1) throw new InvalidArgumentError(`nthCall must be called with a positive value. use firstCall or lastCall instead`);
			return this.logs.at(e - 1);
		}
		filterCalls(e, t) {
			if (this.logs.length === 0) return this.logs;
			if (typeof e == `function`) return this.logs.filter(e);
			if (e instanceof RegExp) return this.logs.filter((t) => e.test(t.toString()));
			if (typeof e == `object` && e) {
				if (Object.keys(e).length === 0) return this.logs;
				let n = {
					operator: `OR`,
					...buildAndValidateFilterCallsOptions(t)
				}, r = n.operator === `AND` ? this.logs : [];
				return `protocol` in e && (r = handleFilterCallsWithOptions(e.protocol, n, this.filterCallsByProtocol, r, this.logs)), `host` in e && (r = handleFilterCallsWithOptions(e.host, n, this.filterCallsByHost, r, this.logs)), `port` in e && (r = handleFilterCallsWithOptions(e.port, n, this.filterCallsByPort, r, this.logs)), `origin` in e && (r = handleFilterCallsWithOptions(e.origin, n, this.filterCallsByOrigin, r, this.logs)), `path` in e && (r = handleFilterCallsWithOptions(e.path, n, this.filterCallsByPath, r, this.logs)), `hash` in e && (r = handleFilterCallsWithOptions(e.hash, n, this.filterCallsByHash, r, this.logs)), `fullUrl` in e && (r = handleFilterCallsWithOptions(e.fullUrl, n, this.filterCallsByFullUrl, r, this.logs)), `method` in e && (r = handleFilterCallsWithOptions(e.method, n, this.filterCallsByMethod, r, this.logs)), [...new Set(r)];
			}
			throw new InvalidArgumentError(`criteria parameter should be one of function, regexp, or object`);
		}
		filterCallsByProtocol = makeFilterCalls.call(this, `protocol`);
		filterCallsByHost = makeFilterCalls.call(this, `host`);
		filterCallsByPort = makeFilterCalls.call(this, `port`);
		filterCallsByOrigin = makeFilterCalls.call(this, `origin`);
		filterCallsByPath = makeFilterCalls.call(this, `path`);
		filterCallsByHash = makeFilterCalls.call(this, `hash`);
		filterCallsByFullUrl = makeFilterCalls.call(this, `fullUrl`);
		filterCallsByMethod = makeFilterCalls.call(this, `method`);
		clear() {
			this.logs = [];
		}
		[kMockCallHistoryAddLog](e) {
			let t = new MockCallHistoryLog(e);
			return this.logs.push(t), t;
		}
		*[Symbol.iterator]() {
			for (let e of this.calls()) yield e;
		}
	};
	module.exports.MockCallHistory = MockCallHistory, module.exports.MockCallHistoryLog = MockCallHistoryLog;
}));
// node_modules/undici/lib/mock/mock-pool.js
var require_mock_pool = __commonJSMin(((exports, module) => {
	const { promisify } = __require("node:util"), Pool = require_pool(), { buildMockDispatch } = require_mock_utils(), { kDispatches, kMockAgent, kClose, kOriginalClose, kOrigin, kOriginalDispatch, kConnected, kIgnoreTrailingSlash } = require_mock_symbols(), { MockInterceptor } = require_mock_interceptor(), Symbols = require_symbols(), { InvalidArgumentError } = require_errors();
	var MockPool = class extends Pool {
		constructor(e, t) {
			if (!t || !t.agent || typeof t.agent.dispatch != `function`) throw new InvalidArgumentError(`Argument opts.agent must implement Agent`);
			super(e, t), this[kMockAgent] = t.agent, this[kOrigin] = e, this[kIgnoreTrailingSlash] = t.ignoreTrailingSlash ?? !1, this[kDispatches] = [], this[kConnected] = 1, this[kOriginalDispatch] = this.dispatch, this[kOriginalClose] = this.close.bind(this), this.dispatch = buildMockDispatch.call(this), this.close = this[kClose];
		}
		get [Symbols.kConnected]() {
			return this[kConnected];
		}
		intercept(e) {
			return new MockInterceptor(e && {
				ignoreTrailingSlash: this[kIgnoreTrailingSlash],
				...e
			}, this[kDispatches]);
		}
		cleanMocks() {
			this[kDispatches] = [];
		}
		async [kClose]() {
			await promisify(this[kOriginalClose])(), this[kConnected] = 0, this[kMockAgent][Symbols.kClients].delete(this[kOrigin]);
		}
	};
	module.exports = MockPool;
}));
// node_modules/undici/lib/mock/pending-interceptors-formatter.js
var require_pending_interceptors_formatter = __commonJSMin(((exports, module) => {
	const { Transform } = __require("node:stream"), { Console } = __require("node:console"), PERSISTENT = process.versions.icu ? `\u2705` : `Y `, NOT_PERSISTENT = process.versions.icu ? `\u274C` : `N `;
	module.exports = class {
		constructor({ disableColors: e } = {}) {
			this.transform = new Transform({ transform(e, t, n) {
				n(null, e);
			} }), this.logger = new Console({
				stdout: this.transform,
				inspectOptions: { colors: !e && !process.env.CI }
			});
		}
		format(e) {
			let t = e.map(({ method: e, path: t, data: { statusCode: n }, persist: r, times: i, timesInvoked: a, origin: o }) => ({
				Method: e,
				Origin: o,
				Path: t,
				"Status code": n,
				Persistent: r ? PERSISTENT : NOT_PERSISTENT,
				Invocations: a,
				Remaining: r ? 1 / 0 : i - a
			}));
			return this.logger.table(t), this.transform.read().toString();
		}
	};
}));
// node_modules/undici/lib/mock/mock-agent.js
var require_mock_agent = __commonJSMin(((exports, module) => {
	const { kClients } = require_symbols(), Agent = require_agent(), { kAgent, kMockAgentSet, kMockAgentGet, kDispatches, kIsMockActive, kNetConnect, kGetNetConnect, kOptions, kFactory, kMockAgentRegisterCallHistory, kMockAgentIsCallHistoryEnabled, kMockAgentAddCallHistoryLog, kMockAgentMockCallHistoryInstance, kMockAgentAcceptsNonStandardSearchParameters, kMockCallHistoryAddLog, kIgnoreTrailingSlash } = require_mock_symbols(), MockClient = require_mock_client(), MockPool = require_mock_pool(), { matchValue, normalizeSearchParams, buildAndValidateMockOptions, normalizeOrigin } = require_mock_utils(), { InvalidArgumentError, UndiciError } = require_errors(), Dispatcher = require_dispatcher(), PendingInterceptorsFormatter = require_pending_interceptors_formatter(), { MockCallHistory } = require_mock_call_history();
	var MockAgent = class extends Dispatcher {
		constructor(e = {}) {
			super(e);
			let t = buildAndValidateMockOptions(e);
			if (this[kNetConnect] = !0, this[kIsMockActive] = !0, this[kMockAgentIsCallHistoryEnabled] = t.enableCallHistory ?? !1, this[kMockAgentAcceptsNonStandardSearchParameters] = t.acceptNonStandardSearchParameters ?? !1, this[kIgnoreTrailingSlash] = t.ignoreTrailingSlash ?? !1, e?.agent && typeof e.agent.dispatch != `function`) throw new InvalidArgumentError(`Argument opts.agent must implement Agent`);
			let n = e?.agent ? e.agent : new Agent(e);
			this[kAgent] = n, this[kClients] = n[kClients], this[kOptions] = t, this[kMockAgentIsCallHistoryEnabled] && this[kMockAgentRegisterCallHistory]();
		}
		get(e) {
			let t = normalizeOrigin(e), n = this[kIgnoreTrailingSlash] ? t.replace(/\/$/, ``) : t, r = this[kMockAgentGet](n);
			return r || (r = this[kFactory](n), this[kMockAgentSet](n, r)), r;
		}
		dispatch(e, t) {
			e.origin = normalizeOrigin(e.origin), this.get(e.origin), this[kMockAgentAddCallHistoryLog](e);
			let n = this[kMockAgentAcceptsNonStandardSearchParameters], r = { ...e };
			if (n && r.path) {
				let [e, t] = r.path.split(`?`);
				r.path = `${e}?${normalizeSearchParams(t, n)}`;
			}
			return this[kAgent].dispatch(r, t);
		}
		async close() {
			this.clearCallHistory(), await this[kAgent].close(), this[kClients].clear();
		}
		deactivate() {
			this[kIsMockActive] = !1;
		}
		activate() {
			this[kIsMockActive] = !0;
		}
		enableNetConnect(e) {
			if (typeof e == `string` || typeof e == `function` || e instanceof RegExp) Array.isArray(this[kNetConnect]) ? this[kNetConnect].push(e) : this[kNetConnect] = [e];
			else if (e === void 0) this[kNetConnect] = !0;
			else throw new InvalidArgumentError(`Unsupported matcher. Must be one of String|Function|RegExp.`);
		}
		disableNetConnect() {
			this[kNetConnect] = !1;
		}
		enableCallHistory() {
			return this[kMockAgentIsCallHistoryEnabled] = !0, this;
		}
		disableCallHistory() {
			return this[kMockAgentIsCallHistoryEnabled] = !1, this;
		}
		getCallHistory() {
			return this[kMockAgentMockCallHistoryInstance];
		}
		clearCallHistory() {
			this[kMockAgentMockCallHistoryInstance] !== void 0 && this[kMockAgentMockCallHistoryInstance].clear();
		}
		get isMockActive() {
			return this[kIsMockActive];
		}
		[kMockAgentRegisterCallHistory]() {
			this[kMockAgentMockCallHistoryInstance] === void 0 && (this[kMockAgentMockCallHistoryInstance] = new MockCallHistory());
		}
		[kMockAgentAddCallHistoryLog](e) {
			this[kMockAgentIsCallHistoryEnabled] && (this[kMockAgentRegisterCallHistory](), this[kMockAgentMockCallHistoryInstance][kMockCallHistoryAddLog](e));
		}
		[kMockAgentSet](e, t) {
			this[kClients].set(e, {
				count: 0,
				dispatcher: t
			});
		}
		[kFactory](e) {
			let t = Object.assign({ agent: this }, this[kOptions]);
			return this[kOptions] && this[kOptions].connections === 1 ? new MockClient(e, t) : new MockPool(e, t);
		}
		[kMockAgentGet](e) {
			let t = this[kClients].get(e);
			if (t?.dispatcher) return t.dispatcher;
			if (typeof e != `string`) {
				let t = this[kFactory](`http://localhost:9999`);
				return this[kMockAgentSet](e, t), t;
			}
			for (let [t, n] of Array.from(this[kClients])) if (n && typeof t != `string` && matchValue(t, e)) {
				let t = this[kFactory](e);
				return this[kMockAgentSet](e, t), t[kDispatches] = n.dispatcher[kDispatches], t;
			}
		}
		[kGetNetConnect]() {
			return this[kNetConnect];
		}
		pendingInterceptors() {
			let e = this[kClients];
			return Array.from(e.entries()).flatMap(([e, t]) => t.dispatcher[kDispatches].map((t) => ({
				...t,
				origin: e
			}))).filter(({ pending: e }) => e);
		}
		assertNoPendingInterceptors({ pendingInterceptorsFormatter: e = new PendingInterceptorsFormatter() } = {}) {
			let t = this.pendingInterceptors();
			if (t.length !== 0) throw new UndiciError(t.length === 1 ? `1 interceptor is pending:\n\n${e.format(t)}`.trim() : `${t.length} interceptors are pending:\n\n${e.format(t)}`.trim());
		}
	};
	module.exports = MockAgent;
}));
// node_modules/undici/lib/mock/snapshot-utils.js
var require_snapshot_utils = __commonJSMin(((exports, module) => {
	const { InvalidArgumentError } = require_errors(), { runtimeFeatures } = require_runtime_features();
	function createHeaderFilters(e = {}) {
		let { ignoreHeaders: t = [], excludeHeaders: n = [], matchHeaders: r = [], caseSensitive: i = !1 } = e;
		return {
			ignore: new Set(t.map((e) => i ? e : e.toLowerCase())),
			exclude: new Set(n.map((e) => i ? e : e.toLowerCase())),
			match: new Set(r.map((e) => i ? e : e.toLowerCase()))
		};
	}
	const crypto = runtimeFeatures.has(`crypto`) ? __require("node:crypto") : null;
	const hashId = crypto?.hash ? (e) => crypto.hash(`sha256`, e, `base64url`) : (e) => Buffer.from(e).toString(`base64url`);
	function isUndiciHeaders(e) {
		return Array.isArray(e) && !(e.length & 1);
	}
	function isUrlExcludedFactory(e = []) {
		return e.length === 0 ? () => !1 : function(t) {
			let n;
			for (let r of e) if (typeof r == `string`) {
				if (n ||= t.toLowerCase(), n.includes(r.toLowerCase())) return !0;
			} else if (r instanceof RegExp && r.test(t)) return !0;
			return !1;
		};
	}
	function normalizeHeaders(e) {
		let t = {};
		if (!e) return t;
		if (isUndiciHeaders(e)) {
			for (let n = 0; n < e.length; n += 2) {
				let r = e[n], i = e[n + 1];
				if (r && i !== void 0) {
					let e = Buffer.isBuffer(r) ? r.toString() : r, n = Buffer.isBuffer(i) ? i.toString() : i;
					t[e.toLowerCase()] = n;
				}
			}
			return t;
		}
		if (e && typeof e == `object`) for (let [n, r] of Object.entries(e)) n && typeof n == `string` && (t[n.toLowerCase()] = Array.isArray(r) ? r.join(`, `) : String(r));
		return t;
	}
	const validSnapshotModes = [
		`record`,
		`playback`,
		`update`
	];
	function validateSnapshotMode(e) {
		if (!validSnapshotModes.includes(e)) throw new InvalidArgumentError(`Invalid snapshot mode: ${e}. Must be one of: ${validSnapshotModes.join(`, `)}`);
	}
	module.exports = {
		createHeaderFilters,
		hashId,
		isUndiciHeaders,
		normalizeHeaders,
		isUrlExcludedFactory,
		validateSnapshotMode
	};
}));
// node_modules/undici/lib/mock/snapshot-recorder.js
var require_snapshot_recorder = __commonJSMin(((exports, module) => {
	const { writeFile, readFile, mkdir } = __require("node:fs/promises"), { dirname, resolve } = __require("node:path"), { setTimeout, clearTimeout } = __require("node:timers"), { InvalidArgumentError, UndiciError } = require_errors(), { hashId, isUrlExcludedFactory, normalizeHeaders, createHeaderFilters } = require_snapshot_utils();
	function formatRequestKey(e, t, n = {}) {
		let r = new URL(e.path, e.origin), i = e._normalizedHeaders || normalizeHeaders(e.headers);
		return e._normalizedHeaders ||= i, {
			method: e.method || `GET`,
			url: n.matchQuery === !1 ? `${r.origin}${r.pathname}` : r.toString(),
			headers: filterHeadersForMatching(i, t, n),
			body: n.matchBody !== !1 && e.body ? String(e.body) : ``
		};
	}
	function filterHeadersForMatching(e, t, n = {}) {
		if (!e || typeof e != `object`) return {};
		let { caseSensitive: r = !1 } = n, i = {}, { ignore: a, exclude: o, match: s } = t;
		for (let [t, n] of Object.entries(e)) {
			let e = r ? t : t.toLowerCase();
			o.has(e) || a.has(e) || (s.size === 0 || s.has(e)) && (i[e] = n);
		}
		return i;
	}
	function filterHeadersForStorage(e, t, n = {}) {
		if (!e || typeof e != `object`) return {};
		let { caseSensitive: r = !1 } = n, i = {}, { exclude: a } = t;
		for (let [t, n] of Object.entries(e)) {
			let e = r ? t : t.toLowerCase();
			a.has(e) || (i[e] = n);
		}
		return i;
	}
	function createRequestHash(e) {
		let t = [e.method, e.url];
		if (e.headers && typeof e.headers == `object`) {
			let n = Object.keys(e.headers).sort();
			for (let r of n) {
				let n = Array.isArray(e.headers[r]) ? e.headers[r] : [e.headers[r]];
				t.push(r);
				for (let e of n.sort()) t.push(String(e));
			}
		}
		t.push(e.body);
		let n = t.join(`|`);
		return hashId(n);
	}
	var SnapshotRecorder = class {
		#e;
		#t;
		#n = new Map();
		#r;
		#i = 1 / 0;
		#a = !1;
		#o;
		constructor(e = {}) {
			this.#r = e.snapshotPath, this.#i = e.maxSnapshots || 1 / 0, this.#a = e.autoFlush || !1, this.flushInterval = e.flushInterval || 3e4, this._flushTimer = null, this.matchOptions = {
				matchHeaders: e.matchHeaders || [],
				ignoreHeaders: e.ignoreHeaders || [],
				excludeHeaders: e.excludeHeaders || [],
				matchBody: e.matchBody !== !1,
				matchQuery: e.matchQuery !== !1,
				caseSensitive: e.caseSensitive || !1
			}, this.#o = createHeaderFilters(this.matchOptions), this.shouldRecord = e.shouldRecord || (() => !0), this.shouldPlayback = e.shouldPlayback || (() => !0), this.#t = isUrlExcludedFactory(e.excludeUrls), this.#a && this.#r && this.#s();
		}
		async record(e, t) {
			if (!this.shouldRecord(e) || this.isUrlExcluded(e)) return;
			let n = formatRequestKey(e, this.#o, this.matchOptions), r = createRequestHash(n), i = normalizeHeaders(t.headers), a = {
				statusCode: t.statusCode,
				headers: filterHeadersForStorage(i, this.#o, this.matchOptions),
				body: Buffer.isBuffer(t.body) ? t.body.toString(`base64`) : Buffer.from(String(t.body || ``)).toString(`base64`),
				trailers: t.trailers
			};
			if (this.#n.size >= this.#i && !this.#n.has(r)) {
				let e = this.#n.keys().next().value;
				this.#n.delete(e);
			}
			let o = this.#n.get(r);
			o && o.responses ? (o.responses.push(a), o.timestamp = new Date().toISOString()) : this.#n.set(r, {
				request: n,
				responses: [a],
				callCount: 0,
				timestamp: new Date().toISOString()
			}), this.#a && this.#r && this.#l();
		}
		isUrlExcluded(e) {
			let t = new URL(e.path, e.origin).toString();
			return this.#t(t);
		}
		findSnapshot(e) {
			if (!this.shouldPlayback(e) || this.isUrlExcluded(e)) return;
			let n = createRequestHash(formatRequestKey(e, this.#o, this.matchOptions)), r = this.#n.get(n);
			if (!r) return;
			let i = r.callCount || 0, a = Math.min(i, r.responses.length - 1);
			return r.callCount = i + 1, {
				...r,
				response: r.responses[a]
			};
		}
		async loadSnapshots(e) {
			let t = e || this.#r;
			if (!t) throw new InvalidArgumentError(`Snapshot path is required`);
			try {
				let e = await readFile(resolve(t), `utf8`), n = JSON.parse(e);
				if (Array.isArray(n)) {
					this.#n.clear();
					for (let { hash: e, snapshot: t } of n) this.#n.set(e, t);
				} else this.#n = new Map(Object.entries(n));
			} catch (e) {
				if (e.code === `ENOENT`) this.#n.clear();
				else throw new UndiciError(`Failed to load snapshots from ${t}`, { cause: e });
			}
		}
		async saveSnapshots(e) {
			let t = e || this.#r;
			if (!t) throw new InvalidArgumentError(`Snapshot path is required`);
			let n = resolve(t);
			await mkdir(dirname(n), { recursive: !0 });
			let r = Array.from(this.#n.entries()).map(([e, t]) => ({
				hash: e,
				snapshot: t
			}));
			await writeFile(n, JSON.stringify(r, null, 2), { flush: !0 });
		}
		clear() {
			this.#n.clear();
		}
		getSnapshots() {
			return Array.from(this.#n.values());
		}
		size() {
			return this.#n.size;
		}
		resetCallCounts() {
			for (let e of this.#n.values()) e.callCount = 0;
		}
		deleteSnapshot(e) {
			let n = createRequestHash(formatRequestKey(e, this.#o, this.matchOptions));
			return this.#n.delete(n);
		}
		getSnapshotInfo(e) {
			let n = createRequestHash(formatRequestKey(e, this.#o, this.matchOptions)), r = this.#n.get(n);
			return r ? {
				hash: n,
				request: r.request,
				responseCount: r.responses ? r.responses.length : +!!r.response,
				callCount: r.callCount || 0,
				timestamp: r.timestamp
			} : null;
		}
		replaceSnapshots(e) {
			if (this.#n.clear(), Array.isArray(e)) for (let { hash: t, snapshot: n } of e) this.#n.set(t, n);
			else e && typeof e == `object` && (this.#n = new Map(Object.entries(e)));
		}
		#s() {
			return this.#l();
		}
		#c() {
			this.#e &&= (clearTimeout(this.#e), this.saveSnapshots().catch(() => {}), null);
		}
		#l() {
			this.#e = setTimeout(() => {
				this.saveSnapshots().catch(() => {}), this.#a ? this.#e?.refresh() : this.#e = null;
			}, 1e3);
		}
		destroy() {
			this.#c(), this.#e &&= (clearTimeout(this.#e), null);
		}
		async close() {
			this.#r && this.#n.size !== 0 && await this.saveSnapshots(), this.destroy();
		}
	};
	module.exports = {
		SnapshotRecorder,
		formatRequestKey,
		createRequestHash,
		filterHeadersForMatching,
		filterHeadersForStorage,
		createHeaderFilters
	};
}));
// node_modules/undici/lib/mock/snapshot-agent.js
var require_snapshot_agent = __commonJSMin(((exports, module) => {
	const Agent = require_agent(), MockAgent = require_mock_agent(), { SnapshotRecorder } = require_snapshot_recorder(), WrapHandler = require_wrap_handler(), { InvalidArgumentError, UndiciError } = require_errors(), { validateSnapshotMode } = require_snapshot_utils(), kSnapshotRecorder = Symbol(`kSnapshotRecorder`), kSnapshotMode = Symbol(`kSnapshotMode`), kSnapshotPath = Symbol(`kSnapshotPath`), kSnapshotLoaded = Symbol(`kSnapshotLoaded`), kRealAgent = Symbol(`kRealAgent`);
	let warningEmitted = !1;
	var SnapshotAgent = class extends MockAgent {
		constructor(e = {}) {
			warningEmitted ||= (process.emitWarning(`SnapshotAgent is experimental and subject to change`, `ExperimentalWarning`), !0);
			let { mode: t = `record`, snapshotPath: n = null, ...r } = e;
			if (super(r), validateSnapshotMode(t), (t === `playback` || t === `update`) && !n) throw new InvalidArgumentError(`snapshotPath is required when mode is '${t}'`);
			this[kSnapshotMode] = t, this[kSnapshotPath] = n, this[kSnapshotRecorder] = new SnapshotRecorder({
				snapshotPath: this[kSnapshotPath],
				mode: this[kSnapshotMode],
				maxSnapshots: e.maxSnapshots,
				autoFlush: e.autoFlush,
				flushInterval: e.flushInterval,
				matchHeaders: e.matchHeaders,
				ignoreHeaders: e.ignoreHeaders,
				excludeHeaders: e.excludeHeaders,
				matchBody: e.matchBody,
				matchQuery: e.matchQuery,
				caseSensitive: e.caseSensitive,
				shouldRecord: e.shouldRecord,
				shouldPlayback: e.shouldPlayback,
				excludeUrls: e.excludeUrls
			}), this[kSnapshotLoaded] = !1, (this[kSnapshotMode] === `record` || this[kSnapshotMode] === `update` || this[kSnapshotMode] === `playback` && e.excludeUrls && e.excludeUrls.length > 0) && (this[kRealAgent] = new Agent(e)), (this[kSnapshotMode] === `playback` || this[kSnapshotMode] === `update`) && this[kSnapshotPath] && this.loadSnapshots().catch(() => {});
		}
		dispatch(e, t) {
			t = WrapHandler.wrap(t);
			let n = this[kSnapshotMode];
			if (this[kSnapshotRecorder].isUrlExcluded(e)) return this[kRealAgent].dispatch(e, t);
			if (n === `playback` || n === `update`) {
				if (!this[kSnapshotLoaded]) return this.#e(e, t);
				let r = this[kSnapshotRecorder].findSnapshot(e);
				if (r) return this.#n(r, t);
				if (n === `update`) return this.#t(e, t);
				{
					let n = new UndiciError(`No snapshot found for ${e.method || `GET`} ${e.path}`);
					if (t.onError) {
						t.onError(n);
						return;
					}
					throw n;
				}
			}
			if (n === `record`) return this.#t(e, t);
		}
		async #e(e, t) {
			return await this.loadSnapshots(), this.dispatch(e, t);
		}
		#t(e, t) {
			let n = {
				statusCode: null,
				headers: {},
				trailers: {},
				body: []
			}, r = this;
			return this[kRealAgent].dispatch(e, {
				onRequestStart(e, n) {
					return t.onRequestStart(e, {
						...n,
						history: this.history
					});
				},
				onRequestUpgrade(e, n, r, i) {
					return t.onRequestUpgrade(e, n, r, i);
				},
				onResponseStart(e, r, i, a) {
					return n.statusCode = r, n.headers = i, t.onResponseStart(e, r, i, a);
				},
				onResponseData(e, r) {
					return n.body.push(r), t.onResponseData(e, r);
				},
				onResponseEnd(i, a) {
					n.trailers = a;
					let o = Buffer.concat(n.body);
					r[kSnapshotRecorder].record(e, {
						statusCode: n.statusCode,
						headers: n.headers,
						body: o,
						trailers: n.trailers
					}).then(() => t.onResponseEnd(i, a)).catch((e) => t.onResponseError(i, e));
				}
			});
		}
		#n(e, t) {
			try {
				let { response: n } = e, r = {
					pause() {},
					resume() {},
					abort(e) {
						this.aborted = !0, this.reason = e;
					},
					aborted: !1,
					paused: !1
				};
				t.onRequestStart(r), t.onResponseStart(r, n.statusCode, n.headers);
				let i = Buffer.from(n.body, `base64`);
				t.onResponseData(r, i), t.onResponseEnd(r, n.trailers);
			} catch (e) {
				t.onError?.(e);
			}
		}
		async loadSnapshots(e) {
			await this[kSnapshotRecorder].loadSnapshots(e || this[kSnapshotPath]), this[kSnapshotLoaded] = !0, this[kSnapshotMode] === `playback` && this.#r();
		}
		async saveSnapshots(e) {
			return this[kSnapshotRecorder].saveSnapshots(e || this[kSnapshotPath]);
		}
		#r() {
			for (let e of this[kSnapshotRecorder].getSnapshots()) {
				let { request: t, responses: n, response: r } = e, i = new URL(t.url), a = this.get(i.origin), o = n ? n[0] : r;
				o && a.intercept({
					path: i.pathname + i.search,
					method: t.method,
					headers: t.headers,
					body: t.body
				}).reply(o.statusCode, o.body, {
					headers: o.headers,
					trailers: o.trailers
				}).persist();
			}
		}
		getRecorder() {
			return this[kSnapshotRecorder];
		}
		getMode() {
			return this[kSnapshotMode];
		}
		clearSnapshots() {
			this[kSnapshotRecorder].clear();
		}
		resetCallCounts() {
			this[kSnapshotRecorder].resetCallCounts();
		}
		deleteSnapshot(e) {
			return this[kSnapshotRecorder].deleteSnapshot(e);
		}
		getSnapshotInfo(e) {
			return this[kSnapshotRecorder].getSnapshotInfo(e);
		}
		replaceSnapshots(e) {
			this[kSnapshotRecorder].replaceSnapshots(e);
		}
		async close() {
			await this[kSnapshotRecorder].close(), await this[kRealAgent]?.close(), await super.close();
		}
	};
	module.exports = SnapshotAgent;
}));
// node_modules/undici/lib/global.js
var require_global = __commonJSMin(((exports, module) => {
	const globalDispatcher = Symbol.for(`undici.globalDispatcher.2`), legacyGlobalDispatcher = Symbol.for(`undici.globalDispatcher.1`), { InvalidArgumentError } = require_errors(), Agent = require_agent();
	getGlobalDispatcher() === void 0 && setGlobalDispatcher(new Agent());
	function setGlobalDispatcher(e) {
		if (!e || typeof e.dispatch != `function`) throw new InvalidArgumentError(`Argument agent must implement Agent`);
		Object.defineProperty(globalThis, globalDispatcher, {
			value: e,
			writable: !0,
			enumerable: !1,
			configurable: !1
		}), Object.defineProperty(globalThis, legacyGlobalDispatcher, {
			value: e,
			writable: !0,
			enumerable: !1,
			configurable: !1
		});
	}
	function getGlobalDispatcher() {
		return globalThis[legacyGlobalDispatcher];
	}
	const installedExports = [
		`fetch`,
		`Headers`,
		`Response`,
		`Request`,
		`FormData`,
		`WebSocket`,
		`CloseEvent`,
		`ErrorEvent`,
		`MessageEvent`,
		`EventSource`
	];
	module.exports = {
		setGlobalDispatcher,
		getGlobalDispatcher,
		installedExports
	};
}));
// node_modules/undici/lib/handler/decorator-handler.js
var require_decorator_handler = __commonJSMin(((exports, module) => {
	const assert = __require("node:assert");
	const WrapHandler = require_wrap_handler();
	module.exports = class {
		#e;
		#t = !1;
		#n = !1;
		#r = !1;
		constructor(e) {
			if (typeof e != `object` || !e) throw TypeError(`handler must be an object`);
			this.#e = WrapHandler.wrap(e);
		}
		onRequestStart(...e) {
			this.#e.onRequestStart?.(...e);
		}
		onRequestUpgrade(...e) {
			return assert(!this.#t), assert(!this.#n), this.#e.onRequestUpgrade?.(...e);
		}
		onResponseStart(...e) {
			return assert(!this.#t), assert(!this.#n), assert(!this.#r), this.#r = !0, this.#e.onResponseStart?.(...e);
		}
		onResponseData(...e) {
			return assert(!this.#t), assert(!this.#n), this.#e.onResponseData?.(...e);
		}
		onResponseEnd(...e) {
			return assert(!this.#t), assert(!this.#n), this.#t = !0, this.#e.onResponseEnd?.(...e);
		}
		onResponseError(...e) {
			return this.#n = !0, this.#e.onResponseError?.(...e);
		}
		onBodySent() {}
	};
}));
// node_modules/undici/lib/handler/redirect-handler.js
var require_redirect_handler = __commonJSMin(((exports, module) => {
	const util = require_util$5(), { kBodyUsed, kRedirectCacheControl } = require_symbols(), assert = __require("node:assert"), { InvalidArgumentError } = require_errors(), EE = __require("node:events"), redirectableStatusCodes = [
		300,
		301,
		302,
		303,
		307,
		308
	], kBody = Symbol(`body`), noop = () => {};
	var BodyAsyncIterable = class {
		constructor(e) {
			this[kBody] = e, this[kBodyUsed] = !1;
		}
		async *[Symbol.asyncIterator]() {
			assert(!this[kBodyUsed], `disturbed`), this[kBodyUsed] = !0, yield* this[kBody];
		}
	};
	var RedirectHandler = class RedirectHandler {
		static buildDispatch(e, t) {
			if (t != null && (!Number.isInteger(t) || t < 0)) throw new InvalidArgumentError(`maxRedirections must be a positive number`);
			let n = e.dispatch.bind(e);
			return (e, r) => n(e, new RedirectHandler(n, t, e, r));
		}
		constructor(e, t, n, r) {
			if (t != null && (!Number.isInteger(t) || t < 0)) throw new InvalidArgumentError(`maxRedirections must be a positive number`);
			this.dispatch = e, this.location = null;
			let { maxRedirections: i, ...a } = n;
			this.opts = a, this.maxRedirections = t, this.handler = r, this.history = [], Object.defineProperty(this.history, kRedirectCacheControl, {
				value: [],
				enumerable: !1
			}), util.isStream(this.opts.body) ? (util.bodyLength(this.opts.body) === 0 && this.opts.body.on(`data`, function() {
				assert(!1);
			}), typeof this.opts.body.readableDidRead != `boolean` && (this.opts.body[kBodyUsed] = !1, EE.prototype.on.call(this.opts.body, `data`, function() {
				this[kBodyUsed] = !0;
			}))) : (this.opts.body && typeof this.opts.body.pipeTo == `function` || this.opts.body && typeof this.opts.body != `string` && !ArrayBuffer.isView(this.opts.body) && util.isIterable(this.opts.body) && !util.isFormDataLike(this.opts.body)) && (this.opts.body = new BodyAsyncIterable(this.opts.body));
		}
		onRequestStart(e, t) {
			this.handler.onRequestStart?.(e, {
				...t,
				history: this.history
			});
		}
		onRequestUpgrade(e, t, n, r) {
			this.handler.onRequestUpgrade?.(e, t, n, r);
		}
		onResponseStart(e, t, n, r) {
			if (this.opts.throwOnMaxRedirect && this.history.length >= this.maxRedirections) throw Error(`max redirects`);
			if ((t === 301 || t === 302) && this.opts.method === `POST` && (this.opts.method = `GET`, util.isStream(this.opts.body) && util.destroy(this.opts.body.on(`error`, noop)), this.opts.body = null), t === 303 && this.opts.method !== `HEAD` && (this.opts.method = `GET`, util.isStream(this.opts.body) && util.destroy(this.opts.body.on(`error`, noop)), this.opts.body = null), this.location = this.history.length >= this.maxRedirections || util.isDisturbed(this.opts.body) || redirectableStatusCodes.indexOf(t) === -1 ? null : n.location, this.opts.origin && this.history.push(new URL(this.opts.path, this.opts.origin)), !this.location) {
				this.handler.onResponseStart?.(e, t, n, r);
				return;
			}
			this.history[kRedirectCacheControl].push({
				statusCode: t,
				headers: { ...n },
				receivedAt: Date.now()
			});
			let { origin: i, pathname: a, search: o } = util.parseURL(new URL(this.location, this.opts.origin && new URL(this.opts.path, this.opts.origin))), s = o ? `${a}${o}` : a, c = `${i}${s}`;
			for (let e of this.history) if (e.toString() === c) throw new InvalidArgumentError(`Redirect loop detected. Cannot redirect to ${i}. This typically happens when using a Client or Pool with cross-origin redirects. Use an Agent for cross-origin redirects.`);
			this.opts.headers = cleanRequestHeaders(this.opts.headers, t === 303, this.opts.origin !== i), this.opts.path = s, this.opts.origin = i, this.opts.query = null;
		}
		onResponseData(e, t) {
			this.location || this.handler.onResponseData?.(e, t);
		}
		onResponseEnd(e, t) {
			this.location ? this.dispatch(this.opts, this) : this.handler.onResponseEnd(e, t);
		}
		onResponseError(e, t) {
			this.handler.onResponseError?.(e, t);
		}
	};
	function shouldRemoveHeader(e, t, n) {
		if (e.length === 4) return util.headerNameToString(e) === `host`;
		if (t && util.headerNameToString(e).startsWith(`content-`)) return !0;
		if (n && (e.length === 13 || e.length === 6 || e.length === 19)) {
			let t = util.headerNameToString(e);
			return t === `authorization` || t === `cookie` || t === `proxy-authorization`;
		}
		return !1;
	}
	function cleanRequestHeaders(e, t, n) {
		let r = [];
		if (Array.isArray(e)) {
			if (e.length > 0 && Array.isArray(e[0])) for (let [i, a] of e) shouldRemoveHeader(i, t, n) || r.push(i, a);
			else for (let i = 0; i < e.length; i += 2) shouldRemoveHeader(e[i], t, n) || r.push(e[i], e[i + 1]);
		} else if (e && typeof e == `object`) {
			let i = util.hasSafeIterator(e) ? e : Object.entries(e);
			for (let [e, a] of i) shouldRemoveHeader(e, t, n) || r.push(e, a);
		} else assert(e == null, `headers must be an object or an array`);
		return r;
	}
	module.exports = RedirectHandler;
}));
// node_modules/undici/lib/interceptor/redirect.js
var require_redirect = __commonJSMin(((exports, module) => {
	const RedirectHandler = require_redirect_handler();
	function createRedirectInterceptor({ maxRedirections: e } = {}) {
		return (t) => function(n, r) {
			let { maxRedirections: i = e, ...a } = n;
			if (i == null || i === 0) return t(n, r);
			let o = { ...a };
			return t(o, new RedirectHandler(t, i, o, r));
		};
	}
	module.exports = createRedirectInterceptor;
}));
// node_modules/undici/lib/interceptor/response-error.js
var require_response_error = __commonJSMin(((exports, module) => {
	const DecoratorHandler = require_decorator_handler(), { ResponseError } = require_errors();
	var ResponseErrorHandler = class extends DecoratorHandler {
		#e;
		#t;
		#n;
		#r;
		#i;
		constructor(e, { handler: t }) {
			super(t);
		}
		#a(e) {
			return (this.#t ?? ``).indexOf(e) === 0;
		}
		onRequestStart(e, t) {
			return this.#e = 0, this.#t = null, this.#n = null, this.#r = null, this.#i = ``, super.onRequestStart(e, t);
		}
		onResponseStart(e, t, n, r) {
			if (this.#e = t, this.#r = n, this.#t = n[`content-type`], this.#e < 400) return super.onResponseStart(e, t, n, r);
			(this.#a(`application/json`) || this.#a(`text/plain`)) && (this.#n = new TextDecoder(`utf-8`));
		}
		onResponseData(e, t) {
			if (this.#e < 400) return super.onResponseData(e, t);
			this.#i += this.#n?.decode(t, { stream: !0 }) ?? ``;
		}
		onResponseEnd(e, t) {
			if (this.#e >= 400) {
				if (this.#i += this.#n?.decode(void 0, { stream: !1 }) ?? ``, this.#a(`application/json`)) try {
					this.#i = JSON.parse(this.#i);
				} catch {}
				let t, n = Error.stackTraceLimit;
				Error.stackTraceLimit = 0;
				try {
					t = new ResponseError(`Response Error`, this.#e, {
						body: this.#i,
						headers: this.#r
					});
				} finally {
					Error.stackTraceLimit = n;
				}
				super.onResponseError(e, t);
			} else super.onResponseEnd(e, t);
		}
		onResponseError(e, t) {
			super.onResponseError(e, t);
		}
	};
	module.exports = () => (e) => function(t, n) {
		return e(t, new ResponseErrorHandler(t, { handler: n }));
	};
}));
// node_modules/undici/lib/interceptor/retry.js
var require_retry = __commonJSMin(((exports, module) => {
	const RetryHandler = require_retry_handler();
	module.exports = (e) => (t) => function(n, r) {
		return t(n, new RetryHandler({
			...n,
			retryOptions: {
				...e,
				...n.retryOptions
			}
		}, {
			handler: r,
			dispatch: t
		}));
	};
}));
// node_modules/undici/lib/interceptor/dump.js
var require_dump = __commonJSMin(((exports, module) => {
	const { InvalidArgumentError, RequestAbortedError } = require_errors(), DecoratorHandler = require_decorator_handler();
	var DumpHandler = class extends DecoratorHandler {
		#e = 1048576;
		#t = !1;
		#n = 0;
		aborted = !1;
		reason = !1;
		constructor({ maxSize: e, signal: t }, n) {
			if (e != null && (!Number.isFinite(e) || e < 1)) throw new InvalidArgumentError(`maxSize must be a number greater than 0`);
			super(n), this.#e = e ?? this.#e;
		}
		#r(e) {
			this.aborted = !0, this.reason = e;
		}
		onRequestStart(e, t) {
			return e.abort = this.#r.bind(this), super.onRequestStart(e, t);
		}
		onResponseStart(e, t, n, r) {
			let i = n[`content-length`];
			if (i != null && i > this.#e) throw new RequestAbortedError(`Response size (${i}) larger than maxSize (${this.#e})`);
			return this.aborted === !0 || super.onResponseStart(e, t, n, r);
		}
		onResponseError(e, t) {
			super.onResponseError(e, this.aborted === !0 ? this.reason : t);
		}
		onResponseData(e, t) {
			if (this.#n += t.length, this.#n > this.#e) throw new RequestAbortedError(`Response size (${this.#n}) larger than maxSize (${this.#e})`);
			return this.#n === this.#e && (this.#t = !0), !0;
		}
		onResponseEnd(e, t) {
			this.aborted === !0 ? super.onResponseError(e, this.reason) : super.onResponseEnd(e, this.#t ? {} : t);
		}
	};
	function createDumpInterceptor({ maxSize: e } = { maxSize: 1048576 }) {
		return (t) => function(n, r) {
			let { dumpMaxSize: i = e } = n;
			return t(n, new DumpHandler({
				maxSize: i,
				signal: n.signal
			}, r));
		};
	}
	module.exports = createDumpInterceptor;
}));
// node_modules/undici/lib/interceptor/dns.js
var require_dns = __commonJSMin(((exports, module) => {
	const { isIP } = __require("node:net"), { lookup } = __require("node:dns"), DecoratorHandler = require_decorator_handler(), { InvalidArgumentError, InformationalError } = require_errors(), maxInt = 2 ** 31 - 1;
	function hasSafeIterator(e) {
		let t = Object.getPrototypeOf(e);
		return Object.prototype.hasOwnProperty.call(e, Symbol.iterator) || t != null && t !== Object.prototype && typeof e[Symbol.iterator] == `function`;
	}
	function isHostHeader(e) {
		return typeof e == `string` && e.toLowerCase() === `host`;
	}
	function normalizeHeaders(e) {
		if (e == null) return null;
		if (Array.isArray(e)) {
			if (e.length === 0 || !Array.isArray(e[0])) return e;
			let t = [];
			for (let n of e) Array.isArray(n) && n.length === 2 ? t.push(n[0], n[1]) : t.push(n);
			return t;
		}
		if (typeof e == `object` && hasSafeIterator(e)) {
			let t = [];
			for (let n of e) Array.isArray(n) && n.length === 2 ? t.push(n[0], n[1]) : t.push(n);
			return t;
		}
		return e;
	}
	function hasHostHeader(e) {
		if (e == null) return !1;
		if (Array.isArray(e)) {
			if (e.length === 0) return !1;
			for (let t = 0; t < e.length; t += 2) if (isHostHeader(e[t])) return !0;
			return !1;
		}
		if (typeof e == `object`) {
			for (let t in e) if (isHostHeader(t)) return !0;
		}
		return !1;
	}
	function withHostHeader(e, t) {
		let n = normalizeHeaders(t);
		return hasHostHeader(n) ? n : Array.isArray(n) ? [
			`host`,
			e,
			...n
		] : n && typeof n == `object` ? {
			host: e,
			...n
		} : { host: e };
	}
	var DNSStorage = class {
		#e = 0;
		#t = new Map();
		constructor(e) {
			this.#e = e.maxItems;
		}
		get size() {
			return this.#t.size;
		}
		get(e) {
			return this.#t.get(e) ?? null;
		}
		set(e, t) {
			this.#t.set(e, t);
		}
		delete(e) {
			this.#t.delete(e);
		}
		full() {
			return this.size >= this.#e;
		}
	};
	var DNSInstance = class {
		#e = 0;
		#t = 0;
		dualStack = !0;
		affinity = null;
		lookup = null;
		pick = null;
		storage = null;
		constructor(e) {
			this.#e = e.maxTTL, this.#t = e.maxItems, this.dualStack = e.dualStack, this.affinity = e.affinity, this.lookup = e.lookup ?? this.#n, this.pick = e.pick ?? this.#r, this.storage = e.storage ?? new DNSStorage(e);
		}
		runLookup(e, t, n) {
			let r = this.storage.get(e.hostname);
			if (r == null && this.storage.full()) {
				n(null, e);
				return;
			}
			let i = {
				affinity: this.affinity,
				dualStack: this.dualStack,
				lookup: this.lookup,
				pick: this.pick,
				...t.dns,
				maxTTL: this.#e,
				maxItems: this.#t
			};
			if (r == null) this.lookup(e, i, (t, r) => {
				if (t || r == null || r.length === 0) {
					n(t ?? new InformationalError(`No DNS entries found`));
					return;
				}
				this.setRecords(e, r);
				let a = this.storage.get(e.hostname), o = this.pick(e, a, i.affinity), s;
				s = typeof o.port == `number` ? `:${o.port}` : e.port === `` ? `` : `:${e.port}`, n(null, new URL(`${e.protocol}//${o.family === 6 ? `[${o.address}]` : o.address}${s}`));
			});
			else {
				let a = this.pick(e, r, i.affinity);
				if (a == null) {
					this.storage.delete(e.hostname), this.runLookup(e, t, n);
					return;
				}
				let o;
				o = typeof a.port == `number` ? `:${a.port}` : e.port === `` ? `` : `:${e.port}`, n(null, new URL(`${e.protocol}//${a.family === 6 ? `[${a.address}]` : a.address}${o}`));
			}
		}
		#n(e, t, n) {
			lookup(e.hostname, {
				all: !0,
				family: this.dualStack === !1 ? this.affinity : 0,
				order: `ipv4first`
			}, (e, t) => {
				if (e) return n(e);
				let r = new Map();
				for (let e of t) r.set(`${e.address}:${e.family}`, e);
				n(null, r.values());
			});
		}
		#r(e, t, n) {
			let r = null, { records: i, offset: a } = t, o;
			if (this.dualStack ? (n ?? (a == null || a === maxInt ? (t.offset = 0, n = 4) : (t.offset++, n = (t.offset & 1) == 1 ? 6 : 4)), o = i[n] != null && i[n].ips.length > 0 ? i[n] : i[n === 4 ? 6 : 4]) : o = i[n], o == null || o.ips.length === 0) return r;
			o.offset == null || o.offset === maxInt ? o.offset = 0 : o.offset++;
			let s = o.offset % o.ips.length;
			return r = o.ips[s] ?? null, r == null ? r : Date.now() - r.timestamp > r.ttl ? (o.ips.splice(s, 1), this.pick(e, t, n)) : r;
		}
		pickFamily(e, t) {
			let n = this.storage.get(e.hostname)?.records;
			if (!n) return null;
			let r = n[t];
			if (!r) return null;
			r.offset == null || r.offset === maxInt ? r.offset = 0 : r.offset++;
			let i = r.offset % r.ips.length, a = r.ips[i] ?? null;
			return a == null || Date.now() - a.timestamp > a.ttl && r.ips.splice(i, 1), a;
		}
		setRecords(e, t) {
			let n = Date.now(), r = { records: {
				4: null,
				6: null
			} }, i = this.#e;
			for (let e of t) {
				e.timestamp = n, typeof e.ttl == `number` ? (e.ttl = Math.min(e.ttl, this.#e), i = Math.min(i, e.ttl)) : e.ttl = this.#e;
				let t = r.records[e.family] ?? { ips: [] };
				t.ips.push(e), r.records[e.family] = t;
			}
			this.storage.set(e.hostname, r, { ttl: i });
		}
		deleteRecords(e) {
			this.storage.delete(e.hostname);
		}
		getHandler(e, t) {
			return new DNSDispatchHandler(this, e, t);
		}
	};
	var DNSDispatchHandler = class extends DecoratorHandler {
		#e = null;
		#t = null;
		#n = null;
		#r = null;
		#i = null;
		#a = !0;
		constructor(e, { origin: t, handler: n, dispatch: r, newOrigin: i }, a) {
			super(n), this.#r = t, this.#i = i, this.#t = { ...a }, this.#e = e, this.#n = r;
		}
		onResponseError(e, t) {
			switch (t.code) {
				case `ETIMEDOUT`:
				case `ECONNREFUSED`:
					if (this.#e.dualStack) {
						if (!this.#a) {
							super.onResponseError(e, t);
							return;
						}
						this.#a = !1;
						let n = this.#i.hostname[0] === `[` ? 4 : 6, r = this.#e.pickFamily(this.#r, n);
						if (r == null) {
							super.onResponseError(e, t);
							return;
						}
						let i;
						i = typeof r.port == `number` ? `:${r.port}` : this.#r.port === `` ? `` : `:${this.#r.port}`;
						let a = {
							...this.#t,
							origin: `${this.#r.protocol}//${r.family === 6 ? `[${r.address}]` : r.address}${i}`,
							headers: withHostHeader(this.#r.host, this.#t.headers)
						};
						this.#n(a, this);
						return;
					}
					super.onResponseError(e, t);
					break;
				case `ENOTFOUND`:
					this.#e.deleteRecords(this.#r), super.onResponseError(e, t);
					break;
				default: super.onResponseError(e, t);
			}
		}
	};
	module.exports = (e) => {
		if (e?.maxTTL != null && (typeof e?.maxTTL != `number` || e?.maxTTL < 0)) throw new InvalidArgumentError(`Invalid maxTTL. Must be a positive number`);
		if (e?.maxItems != null && (typeof e?.maxItems != `number` || e?.maxItems < 1)) throw new InvalidArgumentError(`Invalid maxItems. Must be a positive number and greater than zero`);
		if (e?.affinity != null && e?.affinity !== 4 && e?.affinity !== 6) throw new InvalidArgumentError(`Invalid affinity. Must be either 4 or 6`);
		if (e?.dualStack != null && typeof e?.dualStack != `boolean`) throw new InvalidArgumentError(`Invalid dualStack. Must be a boolean`);
		if (e?.lookup != null && typeof e?.lookup != `function`) throw new InvalidArgumentError(`Invalid lookup. Must be a function`);
		if (e?.pick != null && typeof e?.pick != `function`) throw new InvalidArgumentError(`Invalid pick. Must be a function`);
		if (e?.storage != null && (typeof e?.storage?.get != `function` || typeof e?.storage?.set != `function` || typeof e?.storage?.full != `function` || typeof e?.storage?.delete != `function`)) throw new InvalidArgumentError(`Invalid storage. Must be a object with methods: { get, set, full, delete }`);
		let t = e?.dualStack ?? !0, n;
		n = t ? e?.affinity ?? null : e?.affinity ?? 4;
		let r = {
			maxTTL: e?.maxTTL ?? 1e4,
			lookup: e?.lookup ?? null,
			pick: e?.pick ?? null,
			dualStack: t,
			affinity: n,
			maxItems: e?.maxItems ?? 1 / 0,
			storage: e?.storage
		}, i = new DNSInstance(r);
		return (e) => function(t, n) {
			let r = t.origin.constructor === URL ? t.origin : new URL(t.origin);
			return isIP(r.hostname) === 0 ? (i.runLookup(r, t, (a, o) => {
				if (a) return n.onResponseError(null, a);
				e({
					...t,
					servername: r.hostname,
					origin: o.origin,
					headers: withHostHeader(r.host, t.headers)
				}, i.getHandler({
					origin: r,
					dispatch: e,
					handler: n,
					newOrigin: o
				}, t));
			}), !0) : e(t, n);
		};
	};
}));
// node_modules/undici/lib/util/cache.js
var require_cache$2 = __commonJSMin(((exports, module) => {
	const { safeHTTPMethods, pathHasQueryOrFragment, hasSafeIterator, isValidHTTPToken } = require_util$5(), { serializePathWithQuery } = require_util$5(), RESTRICTIVE_DIRECTIVE_NAMES = [
		`no-store`,
		`private`,
		`no-cache`
	], kInvalidCacheControlDirectives = Symbol(`invalid cache-control directives`);
	function trimOWS(e) {
		return e.replace(/^[\t ]+|[\t ]+$/g, ``);
	}
	function arrayIncludes(e, t) {
		for (let n = 0; n < e.length; n++) if (e[n] === t) return !0;
		return !1;
	}
	function trimOWSStart(e) {
		return e.replace(/^[\t ]+/, ``);
	}
	function trimOWSEnd(e) {
		return e.replace(/[\t ]+$/, ``);
	}
	function findUnescapedQuote(e, t) {
		let n = !1;
		for (let r = t; r < e.length; r++) if (n) n = !1;
		else if (e[r] === `\\`) n = !0;
		else if (e[r] === `"`) return r;
		return -1;
	}
	function splitCacheControlHeaderValue(e) {
		let t = [], n = 0, r = -1, i = !1, a = !1;
		for (let o = 0; o < e.length; o++) i ? a ? a = !1 : e[o] === `\\` ? a = !0 : e[o] === `"` && (i = !1, r = -1) : e[o] === `"` ? (i = !0, r = o) : e[o] === `,` && (t.push({
			value: e.substring(n, o),
			fromMalformedQuote: !1
		}), n = o + 1);
		if (!i) return t.push({
			value: e.substring(n),
			fromMalformedQuote: !1
		}), t;
		let o = e.substring(n), s = r - n, c = 0;
		for (let e = 0; e < o.length; e++) o[e] === `,` && (t.push({
			value: o.substring(c, e),
			fromMalformedQuote: c > s
		}), c = e + 1);
		return t.push({
			value: o.substring(c),
			fromMalformedQuote: c > s
		}), t;
	}
	function markInvalidCacheControlDirective(e, t) {
		let n = e[kInvalidCacheControlDirectives];
		n === void 0 && (n = new Set(), Object.defineProperty(e, kInvalidCacheControlDirectives, { value: n })), n.add(t);
	}
	function hasInvalidCacheControlDirective(e, t) {
		return e[kInvalidCacheControlDirectives]?.has(t) === !0;
	}
	function getMalformedRestrictiveDirectiveName(e) {
		for (let t of RESTRICTIVE_DIRECTIVE_NAMES) if (e.startsWith(t) && e.length > t.length && !isValidHTTPToken(e[t.length])) return t;
		let t = ``, n = !1;
		for (let r = 0; r < e.length; r++) isValidHTTPToken(e[r]) ? t += e[r] : n = !0;
		if (n && arrayIncludes(RESTRICTIVE_DIRECTIVE_NAMES, t)) return t;
	}
	function makeCacheKey(e) {
		if (!e.origin) throw Error(`opts.origin is undefined`);
		let t = e.path || `/`;
		return e.query && !pathHasQueryOrFragment(t) && (t = serializePathWithQuery(t, e.query)), {
			origin: e.origin.toString(),
			method: e.method,
			path: t,
			headers: e.headers
		};
	}
	function appendHeader(e, t, n) {
		let r = t.toLowerCase(), i = e[r], a = Array.isArray(n) ? n : [n];
		i === void 0 ? e[r] = Array.isArray(n) ? n.slice() : n : Array.isArray(i) ? i.push(...a) : e[r] = [i, ...a];
	}
	function normalizeHeaders(e) {
		let t;
		if (e.headers == null) t = {};
		else if (typeof e.headers == `object`) {
			if (t = {}, hasSafeIterator(e.headers)) {
				if (Array.isArray(e.headers)) {
					if (Array.isArray(e.headers[0])) for (let n of e.headers) {
						if (!Array.isArray(n)) throw Error(`opts.headers is not a valid header map`);
						let [e, r] = n;
						if (typeof e != `string` || typeof r != `string`) throw Error(`opts.headers is not a valid header map`);
						appendHeader(t, e, r);
					}
					else {
						if (e.headers.length % 2 != 0) throw Error(`opts.headers is not a valid header map`);
						for (let n = 0; n < e.headers.length; n += 2) {
							let r = e.headers[n], i = e.headers[n + 1];
							if (typeof r != `string` || typeof i != `string` && !Array.isArray(i)) throw Error(`opts.headers is not a valid header map`);
							typeof i == `string` ? appendHeader(t, r, i) : appendHeader(t, r, i.map((e) => typeof e == `string` ? e : e.toString(`latin1`)));
						}
					}
				} else for (let n of e.headers) {
					if (!Array.isArray(n)) throw Error(`opts.headers is not a valid header map`);
					let [e, r] = n;
					if (typeof e != `string` || typeof r != `string`) throw Error(`opts.headers is not a valid header map`);
					appendHeader(t, e, r);
				}
			} else for (let n of Object.keys(e.headers)) appendHeader(t, n, e.headers[n]);
		} else throw Error(`opts.headers is not an object`);
		return t;
	}
	function assertCacheKey(e) {
		if (typeof e != `object`) throw TypeError(`expected key to be object, got ${typeof e}`);
		for (let t of [
			`origin`,
			`method`,
			`path`
		]) if (typeof e[t] != `string`) throw TypeError(`expected key.${t} to be string, got ${typeof e[t]}`);
		if (e.headers !== void 0 && typeof e.headers != `object`) throw TypeError(`expected headers to be object, got ${typeof e}`);
	}
	function assertCacheValue(e) {
		if (typeof e != `object`) throw TypeError(`expected value to be object, got ${typeof e}`);
		for (let t of [
			`statusCode`,
			`cachedAt`,
			`staleAt`,
			`deleteAt`
		]) if (typeof e[t] != `number`) throw TypeError(`expected value.${t} to be number, got ${typeof e[t]}`);
		if (typeof e.statusMessage != `string`) throw TypeError(`expected value.statusMessage to be string, got ${typeof e.statusMessage}`);
		if (e.headers != null && typeof e.headers != `object`) throw TypeError(`expected value.rawHeaders to be object, got ${typeof e.headers}`);
		if (e.vary !== void 0 && typeof e.vary != `object`) throw TypeError(`expected value.vary to be object, got ${typeof e.vary}`);
		if (e.etag !== void 0 && typeof e.etag != `string`) throw TypeError(`expected value.etag to be string, got ${typeof e.etag}`);
	}
	function parseCacheControlHeader(e) {
		let t = {}, n = new Set(), r = new Set(), i = splitCacheControlHeaderValue(Array.isArray(e) ? e.join(`,`) : e);
		for (let e = 0; e < i.length; e++) {
			let a = i[e], o = a.value.toLowerCase(), s = a.fromMalformedQuote, c = o.indexOf(`=`), l, u, d = !1, f = !1;
			if (c !== -1) {
				let e = o.substring(0, c), t = o.substring(c + 1);
				d = trimOWSEnd(e) !== e, f = trimOWSStart(t) !== t, l = trimOWS(e), u = trimOWSStart(t);
			} else l = trimOWS(o);
			let p = getMalformedRestrictiveDirectiveName(l);
			if (p !== void 0) t[p] = !0;
			else switch (l) {
				case `min-fresh`:
				case `max-stale`:
				case `max-age`:
				case `s-maxage`:
				case `stale-while-revalidate`:
				case `stale-if-error`: {
					if (s || n.has(l)) continue;
					if (u === void 0 || d || f || (u.length >= 2 && u[0] === `"` && u[u.length - 1] === `"` && (u = u.substring(1, u.length - 1)), !/^[0-9]+$/.test(u))) {
						delete t[l], n.add(l), markInvalidCacheControlDirective(t, l);
						continue;
					}
					let e = Math.min(parseInt(u, 10), 2147483647);
					l === `min-fresh` ? (!(l in t) || t[l] < e) && (t[l] = e) : (!(l in t) || t[l] > e) && (t[l] = e);
					break;
				}
				case `private`:
				case `no-cache`:
					if (s || u !== void 0 && u.length === 0) {
						t[l] = !0;
						break;
					}
					if (u) {
						if (u[0] === `"`) {
							u = trimOWSEnd(u);
							let n = ``, r = e, a = !1, o = findUnescapedQuote(u, 1);
							if (o !== -1) n = u.substring(1, o), a = !0;
							else {
								let t = [u.substring(1)];
								for (let n = e + 1; n < i.length; n++) {
									let e = trimOWS(i[n].value), o = findUnescapedQuote(e, 0);
									if (r = n, o !== -1) {
										t.push(e.substring(0, o)), a = !0;
										break;
									}
									t.push(e);
								}
								n = t.join(`,`);
							}
							if (!a) {
								t[l] = !0;
								break;
							}
							e = r;
							let s = n.split(`,`), c = !0;
							for (let e = 0; e < s.length; e++) s[e] = trimOWS(s[e]), isValidHTTPToken(s[e]) || (c = !1);
							c ? t[l] !== !0 && (l in t ? t[l] = t[l].concat(s) : t[l] = s) : t[l] = !0;
						} else {
							let e = trimOWS(u);
							isValidHTTPToken(e) ? t[l] !== !0 && (l in t ? t[l] = t[l].concat(e) : t[l] = [e]) : t[l] = !0;
						}
						break;
					}
				case `public`:
				case `must-revalidate`:
				case `proxy-revalidate`:
				case `immutable`:
				case `no-transform`:
				case `must-understand`:
				case `only-if-cached`:
					if (s || r.has(l)) continue;
					if (u !== void 0) {
						delete t[l], r.add(l);
						continue;
					}
					t[l] = !0;
					break;
				case `no-store`:
					t[l] = !0;
					break;
				default: continue;
			}
		}
		return t;
	}
	function splitVaryHeader(e) {
		let t = Array.isArray(e) ? e : [e], n = [];
		for (let e = 0; e < t.length; e++) {
			let r = t[e].split(`,`);
			for (let e = 0; e < r.length; e++) n.push(r[e]);
		}
		return n;
	}
	function hasVaryStar(e) {
		let t = splitVaryHeader(e);
		for (let e = 0; e < t.length; e++) if (trimOWS(t[e]).indexOf(`*`) !== -1) return !0;
		return !1;
	}
	function parseVaryHeader(e, t) {
		if (hasVaryStar(e)) return t;
		let n = {}, r = splitVaryHeader(e);
		for (let e of r) {
			let r = trimOWS(e).toLowerCase();
			if (r.length === 0) continue;
			if (!isValidHTTPToken(r)) return;
			let i = t[r];
			n[r] = Array.isArray(i) ? i.slice() : i ?? null;
		}
		return n;
	}
	function isInvalidOrWildcardVaryHeader(e) {
		return hasVaryStar(e) || parseVaryHeader(e, {}) === void 0;
	}
	function isEtagUsable(e) {
		return e.length <= 2 ? !1 : e[0] === `"` && e[e.length - 1] === `"` ? !(e[1] === `"` || e.startsWith(`"W/`)) : e.startsWith(`W/"`) && e[e.length - 1] === `"` ? e.length !== 4 : !1;
	}
	function assertCacheStore(e, t = `CacheStore`) {
		if (typeof e != `object` || !e) throw TypeError(`expected type of ${t} to be a CacheStore, got ${e === null ? `null` : typeof e}`);
		for (let n of [
			`get`,
			`createWriteStream`,
			`delete`
		]) if (typeof e[n] != `function`) throw TypeError(`${t} needs to have a \`${n}()\` function`);
	}
	function assertCacheMethods(e, t = `CacheMethods`) {
		if (!Array.isArray(e)) throw TypeError(`expected type of ${t} needs to be an array, got ${e === null ? `null` : typeof e}`);
		if (e.length === 0) throw TypeError(`${t} needs to have at least one method`);
		for (let n of e) if (!arrayIncludes(safeHTTPMethods, n)) throw TypeError(`element of ${t}-array needs to be one of following values: ${safeHTTPMethods.join(`, `)}, got ${n}`);
	}
	function makeDeduplicationKey(e, t) {
		let n = {};
		if (e.headers) {
			let r = Object.keys(e.headers).sort();
			for (let i of r) t?.has(i.toLowerCase()) || (n[i] = e.headers[i]);
		}
		return JSON.stringify([
			e.origin,
			e.method,
			e.path,
			n
		]);
	}
	module.exports = {
		makeCacheKey,
		normalizeHeaders,
		assertCacheKey,
		assertCacheValue,
		parseCacheControlHeader,
		hasInvalidCacheControlDirective,
		parseVaryHeader,
		hasVaryStar,
		isInvalidOrWildcardVaryHeader,
		isEtagUsable,
		assertCacheMethods,
		assertCacheStore,
		makeDeduplicationKey
	};
}));
// node_modules/undici/lib/util/date.js
var require_date = __commonJSMin(((exports, module) => {
	function parseHttpDate(e) {
		switch (e[3]) {
			case `,`: return parseImfDate(e);
			case ` `: return parseAscTimeDate(e);
			default: return parseRfc850Date(e);
		}
	}
	function makeDate(e, t, n, r, i, a, o) {
		let s = new Date(Date.UTC(e, t, n, r, i, a));
		return e >= 0 && e <= 99 && s.setUTCFullYear(e), s.getUTCFullYear() === e && s.getUTCMonth() === t && s.getUTCDate() === n && s.getUTCHours() === r && s.getUTCMinutes() === i && s.getUTCSeconds() === a && s.getUTCDay() === o ? s : void 0;
	}
	function parseImfDate(e) {
		if (e.length !== 29 || e[4] !== ` ` || e[7] !== ` ` || e[11] !== ` ` || e[16] !== ` ` || e[19] !== `:` || e[22] !== `:` || e[25] !== ` ` || e[26] !== `G` || e[27] !== `M` || e[28] !== `T`) return;
		let t = -1;
		if (e[0] === `S` && e[1] === `u` && e[2] === `n`) t = 0;
		else if (e[0] === `M` && e[1] === `o` && e[2] === `n`) t = 1;
		else if (e[0] === `T` && e[1] === `u` && e[2] === `e`) t = 2;
		else if (e[0] === `W` && e[1] === `e` && e[2] === `d`) t = 3;
		else if (e[0] === `T` && e[1] === `h` && e[2] === `u`) t = 4;
		else if (e[0] === `F` && e[1] === `r` && e[2] === `i`) t = 5;
		else if (e[0] === `S` && e[1] === `a` && e[2] === `t`) t = 6;
		else return;
		let n = 0;
		if (e[5] === `0`) {
			let t = e.charCodeAt(6);
			if (t < 49 || t > 57) return;
			n = t - 48;
		} else {
			let t = e.charCodeAt(5);
			if (t < 49 || t > 51) return;
			let r = e.charCodeAt(6);
			if (r < 48 || r > 57) return;
			n = (t - 48) * 10 + (r - 48);
		}
		let r = -1;
		if (e[8] === `J` && e[9] === `a` && e[10] === `n`) r = 0;
		else if (e[8] === `F` && e[9] === `e` && e[10] === `b`) r = 1;
		else if (e[8] === `M` && e[9] === `a`) {
			if (e[10] === `r`) r = 2;
			else if (e[10] === `y`) r = 4;
			else return;
		} else if (e[8] === `J`) {
			if (e[9] === `a` && e[10] === `n`) r = 0;
			else if (e[9] === `u`) {
				if (e[10] === `n`) r = 5;
				else if (e[10] === `l`) r = 6;
				else return;
			} else return;
		} else if (e[8] === `A`) {
			if (e[9] === `p` && e[10] === `r`) r = 3;
			else if (e[9] === `u` && e[10] === `g`) r = 7;
			else return;
		} else if (e[8] === `S` && e[9] === `e` && e[10] === `p`) r = 8;
		else if (e[8] === `O` && e[9] === `c` && e[10] === `t`) r = 9;
		else if (e[8] === `N` && e[9] === `o` && e[10] === `v`) r = 10;
		else if (e[8] === `D` && e[9] === `e` && e[10] === `c`) r = 11;
		else return;
		let i = e.charCodeAt(12);
		if (i < 48 || i > 57) return;
		let a = e.charCodeAt(13);
		if (a < 48 || a > 57) return;
		let o = e.charCodeAt(14);
		if (o < 48 || o > 57) return;
		let s = e.charCodeAt(15);
		if (s < 48 || s > 57) return;
		let c = (i - 48) * 1e3 + (a - 48) * 100 + (o - 48) * 10 + (s - 48), l = 0;
		if (e[17] === `0`) {
			let t = e.charCodeAt(18);
			if (t < 48 || t > 57) return;
			l = t - 48;
		} else {
			let t = e.charCodeAt(17);
			if (t < 48 || t > 50) return;
			let n = e.charCodeAt(18);
			if (n < 48 || n > 57 || t === 50 && n > 51) return;
			l = (t - 48) * 10 + (n - 48);
		}
		let u = 0;
		if (e[20] === `0`) {
			let t = e.charCodeAt(21);
			if (t < 48 || t > 57) return;
			u = t - 48;
		} else {
			let t = e.charCodeAt(20);
			if (t < 48 || t > 53) return;
			let n = e.charCodeAt(21);
			if (n < 48 || n > 57) return;
			u = (t - 48) * 10 + (n - 48);
		}
		let d = 0;
		if (e[23] === `0`) {
			let t = e.charCodeAt(24);
			if (t < 48 || t > 57) return;
			d = t - 48;
		} else {
			let t = e.charCodeAt(23);
			if (t < 48 || t > 53) return;
			let n = e.charCodeAt(24);
			if (n < 48 || n > 57) return;
			d = (t - 48) * 10 + (n - 48);
		}
		return makeDate(c, r, n, l, u, d, t);
	}
	function parseAscTimeDate(e) {
		if (e.length !== 24 || e[7] !== ` ` || e[10] !== ` ` || e[19] !== ` `) return;
		let t = -1;
		if (e[0] === `S` && e[1] === `u` && e[2] === `n`) t = 0;
		else if (e[0] === `M` && e[1] === `o` && e[2] === `n`) t = 1;
		else if (e[0] === `T` && e[1] === `u` && e[2] === `e`) t = 2;
		else if (e[0] === `W` && e[1] === `e` && e[2] === `d`) t = 3;
		else if (e[0] === `T` && e[1] === `h` && e[2] === `u`) t = 4;
		else if (e[0] === `F` && e[1] === `r` && e[2] === `i`) t = 5;
		else if (e[0] === `S` && e[1] === `a` && e[2] === `t`) t = 6;
		else return;
		let n = -1;
		if (e[4] === `J` && e[5] === `a` && e[6] === `n`) n = 0;
		else if (e[4] === `F` && e[5] === `e` && e[6] === `b`) n = 1;
		else if (e[4] === `M` && e[5] === `a`) {
			if (e[6] === `r`) n = 2;
			else if (e[6] === `y`) n = 4;
			else return;
		} else if (e[4] === `J`) {
			if (e[5] === `a` && e[6] === `n`) n = 0;
			else if (e[5] === `u`) {
				if (e[6] === `n`) n = 5;
				else if (e[6] === `l`) n = 6;
				else return;
			} else return;
		} else if (e[4] === `A`) {
			if (e[5] === `p` && e[6] === `r`) n = 3;
			else if (e[5] === `u` && e[6] === `g`) n = 7;
			else return;
		} else if (e[4] === `S` && e[5] === `e` && e[6] === `p`) n = 8;
		else if (e[4] === `O` && e[5] === `c` && e[6] === `t`) n = 9;
		else if (e[4] === `N` && e[5] === `o` && e[6] === `v`) n = 10;
		else if (e[4] === `D` && e[5] === `e` && e[6] === `c`) n = 11;
		else return;
		let r = 0;
		if (e[8] === ` `) {
			let t = e.charCodeAt(9);
			if (t < 49 || t > 57) return;
			r = t - 48;
		} else {
			let t = e.charCodeAt(8);
			if (t < 49 || t > 51) return;
			let n = e.charCodeAt(9);
			if (n < 48 || n > 57) return;
			r = (t - 48) * 10 + (n - 48);
		}
		let i = 0;
		if (e[11] === `0`) {
			let t = e.charCodeAt(12);
			if (t < 48 || t > 57) return;
			i = t - 48;
		} else {
			let t = e.charCodeAt(11);
			if (t < 48 || t > 50) return;
			let n = e.charCodeAt(12);
			if (n < 48 || n > 57 || t === 50 && n > 51) return;
			i = (t - 48) * 10 + (n - 48);
		}
		let a = 0;
		if (e[14] === `0`) {
			let t = e.charCodeAt(15);
			if (t < 48 || t > 57) return;
			a = t - 48;
		} else {
			let t = e.charCodeAt(14);
			if (t < 48 || t > 53) return;
			let n = e.charCodeAt(15);
			if (n < 48 || n > 57) return;
			a = (t - 48) * 10 + (n - 48);
		}
		let o = 0;
		if (e[17] === `0`) {
			let t = e.charCodeAt(18);
			if (t < 48 || t > 57) return;
			o = t - 48;
		} else {
			let t = e.charCodeAt(17);
			if (t < 48 || t > 53) return;
			let n = e.charCodeAt(18);
			if (n < 48 || n > 57) return;
			o = (t - 48) * 10 + (n - 48);
		}
		let s = e.charCodeAt(20);
		if (s < 48 || s > 57) return;
		let c = e.charCodeAt(21);
		if (c < 48 || c > 57) return;
		let l = e.charCodeAt(22);
		if (l < 48 || l > 57) return;
		let u = e.charCodeAt(23);
		if (u < 48 || u > 57) return;
		return makeDate((s - 48) * 1e3 + (c - 48) * 100 + (l - 48) * 10 + (u - 48), n, r, i, a, o, t);
	}
	function parseRfc850Date(e) {
		let t = -1, n = -1;
		if (e[0] === `S`) e[1] === `u` && e[2] === `n` && e[3] === `d` && e[4] === `a` && e[5] === `y` ? (n = 0, t = 6) : e[1] === `a` && e[2] === `t` && e[3] === `u` && e[4] === `r` && e[5] === `d` && e[6] === `a` && e[7] === `y` && (n = 6, t = 8);
		else if (e[0] === `M` && e[1] === `o` && e[2] === `n` && e[3] === `d` && e[4] === `a` && e[5] === `y`) n = 1, t = 6;
		else if (e[0] === `T`) e[1] === `u` && e[2] === `e` && e[3] === `s` && e[4] === `d` && e[5] === `a` && e[6] === `y` ? (n = 2, t = 7) : e[1] === `h` && e[2] === `u` && e[3] === `r` && e[4] === `s` && e[5] === `d` && e[6] === `a` && e[7] === `y` && (n = 4, t = 8);
		else if (e[0] === `W` && e[1] === `e` && e[2] === `d` && e[3] === `n` && e[4] === `e` && e[5] === `s` && e[6] === `d` && e[7] === `a` && e[8] === `y`) n = 3, t = 9;
		else if (e[0] === `F` && e[1] === `r` && e[2] === `i` && e[3] === `d` && e[4] === `a` && e[5] === `y`) n = 5, t = 6;
		else return;
		if (e[t] !== `,` || e.length - t - 1 != 23 || e[t + 1] !== ` ` || e[t + 4] !== `-` || e[t + 8] !== `-` || e[t + 11] !== ` ` || e[t + 14] !== `:` || e[t + 17] !== `:` || e[t + 20] !== ` ` || e[t + 21] !== `G` || e[t + 22] !== `M` || e[t + 23] !== `T`) return;
		let r = 0;
		if (e[t + 2] === `0`) {
			let n = e.charCodeAt(t + 3);
			if (n < 49 || n > 57) return;
			r = n - 48;
		} else {
			let n = e.charCodeAt(t + 2);
			if (n < 49 || n > 51) return;
			let i = e.charCodeAt(t + 3);
			if (i < 48 || i > 57) return;
			r = (n - 48) * 10 + (i - 48);
		}
		let i = -1;
		if (e[t + 5] === `J` && e[t + 6] === `a` && e[t + 7] === `n`) i = 0;
		else if (e[t + 5] === `F` && e[t + 6] === `e` && e[t + 7] === `b`) i = 1;
		else if (e[t + 5] === `M` && e[t + 6] === `a` && e[t + 7] === `r`) i = 2;
		else if (e[t + 5] === `A` && e[t + 6] === `p` && e[t + 7] === `r`) i = 3;
		else if (e[t + 5] === `M` && e[t + 6] === `a` && e[t + 7] === `y`) i = 4;
		else if (e[t + 5] === `J` && e[t + 6] === `u` && e[t + 7] === `n`) i = 5;
		else if (e[t + 5] === `J` && e[t + 6] === `u` && e[t + 7] === `l`) i = 6;
		else if (e[t + 5] === `A` && e[t + 6] === `u` && e[t + 7] === `g`) i = 7;
		else if (e[t + 5] === `S` && e[t + 6] === `e` && e[t + 7] === `p`) i = 8;
		else if (e[t + 5] === `O` && e[t + 6] === `c` && e[t + 7] === `t`) i = 9;
		else if (e[t + 5] === `N` && e[t + 6] === `o` && e[t + 7] === `v`) i = 10;
		else if (e[t + 5] === `D` && e[t + 6] === `e` && e[t + 7] === `c`) i = 11;
		else return;
		let a = e.charCodeAt(t + 9);
		if (a < 48 || a > 57) return;
		let o = e.charCodeAt(t + 10);
		if (o < 48 || o > 57) return;
		let s = (a - 48) * 10 + (o - 48);
		s += s < 70 ? 2e3 : 1900;
		let c = 0;
		if (e[t + 12] === `0`) {
			let n = e.charCodeAt(t + 13);
			if (n < 48 || n > 57) return;
			c = n - 48;
		} else {
			let n = e.charCodeAt(t + 12);
			if (n < 48 || n > 50) return;
			let r = e.charCodeAt(t + 13);
			if (r < 48 || r > 57 || n === 50 && r > 51) return;
			c = (n - 48) * 10 + (r - 48);
		}
		let l = 0;
		if (e[t + 15] === `0`) {
			let n = e.charCodeAt(t + 16);
			if (n < 48 || n > 57) return;
			l = n - 48;
		} else {
			let n = e.charCodeAt(t + 15);
			if (n < 48 || n > 53) return;
			let r = e.charCodeAt(t + 16);
			if (r < 48 || r > 57) return;
			l = (n - 48) * 10 + (r - 48);
		}
		let u = 0;
		if (e[t + 18] === `0`) {
			let n = e.charCodeAt(t + 19);
			if (n < 48 || n > 57) return;
			u = n - 48;
		} else {
			let n = e.charCodeAt(t + 18);
			if (n < 48 || n > 53) return;
			let r = e.charCodeAt(t + 19);
			if (r < 48 || r > 57) return;
			u = (n - 48) * 10 + (r - 48);
		}
		return makeDate(s, i, r, c, l, u, n);
	}
	module.exports = { parseHttpDate };
}));
// node_modules/undici/lib/handler/cache-handler.js
var require_cache_handler = __commonJSMin(((exports, module) => {
	const util = require_util$5(), { kRedirectCacheControl } = require_symbols(), { parseCacheControlHeader, hasInvalidCacheControlDirective, parseVaryHeader, hasVaryStar, isInvalidOrWildcardVaryHeader, isEtagUsable } = require_cache$2(), { parseHttpDate } = require_date();
	function noop() {}
	function sameOrigin(e, t) {
		try {
			return new URL(String(e)).origin === new URL(String(t)).origin;
		} catch {
			return String(e) === String(t);
		}
	}
	const HEURISTICALLY_CACHEABLE_STATUS_CODES = [
		200,
		203,
		204,
		206,
		300,
		301,
		308,
		404,
		405,
		410,
		414,
		501
	];
	const NOT_UNDERSTOOD_STATUS_CODES = [206];
	const MAX_RESPONSE_AGE = 2147483647e3;
	function trimOWS(e) {
		return e.replace(/^[\t ]+|[\t ]+$/g, ``);
	}
	function arrayIncludes(e, t) {
		for (let n = 0; n < e.length; n++) if (e[n] === t) return !0;
		return !1;
	}
	function appendVaryValues(e, t) {
		if (Array.isArray(t)) for (let n = 0; n < t.length; n++) e.push(t[n]);
		else t != null && e.push(t);
	}
	function appendConnectionHeaderTokens(e, t) {
		let n = Array.isArray(t) ? t : [t];
		for (let t = 0; t < n.length; t++) {
			let r = n[t].split(`,`);
			for (let t = 0; t < r.length; t++) e.push(trimOWS(r[t]).toLowerCase());
		}
	}
	function getSameOriginPath(e, t) {
		if (typeof t != `string`) return;
		let n, r, i;
		try {
			n = new URL(e.origin), r = new URL(e.path, n), i = new URL(t, r);
		} catch {
			return;
		}
		if (i.origin === n.origin) return i.pathname + i.search;
	}
	function deleteCachedUri(e, t, n) {
		deleteCachedValue(e, {
			...t,
			path: n
		});
		for (let r = 0; r < util.safeHTTPMethods.length; r++) {
			let i = util.safeHTTPMethods[r];
			i !== t.method && deleteCachedValue(e, {
				...t,
				method: i,
				path: n
			});
		}
	}
	function deleteLocationTargets(e, t, n) {
		if (n === void 0) return;
		let r = Array.isArray(n) ? n : [n];
		for (let n = 0; n < r.length; n++) {
			let i = getSameOriginPath(t, r[n]);
			i !== void 0 && deleteCachedUri(e, t, i);
		}
	}
	function invalidateUnsafeRequest(e, t, n) {
		deleteCachedUri(e, t, t.path), deleteLocationTargets(e, t, n.location), deleteLocationTargets(e, t, n[`content-location`]);
	}
	function requestCarriesCredentials(e) {
		return e != null && (Object.hasOwn(e, `authorization`) || Object.hasOwn(e, `cookie`) || Object.hasOwn(e, `proxy-authorization`));
	}
	var CacheHandler = class {
		#e;
		#t;
		#n;
		#r;
		#i;
		#a;
		#o;
		#s = !1;
		#c = !1;
		#l;
		constructor({ store: e, type: t, cacheByDefault: n }, r, i) {
			this.#r = e, this.#t = t, this.#n = n, this.#e = r, this.#i = i;
		}
		onRequestStart(e, t) {
			this.#a?.destroy(), this.#a = void 0, this.#s = !1, this.#c = !1, this.#l = void 0, this.#o = t?.history, this.#i.onRequestStart?.(e, t);
		}
		onRequestUpgrade(e, t, n, r) {
			this.#i.onRequestUpgrade?.(e, t, n, r);
		}
		onResponseStart(e, t, n, r) {
			let downstreamOnHeaders = () => this.#i.onResponseStart?.(e, t, n, r), i = this;
			if (!arrayIncludes(util.safeHTTPMethods, this.#e.method) && t >= 200 && t <= 399) return invalidateUnsafeRequest(this.#r, this.#e, n), downstreamOnHeaders();
			if (this.#o && this.#o.length > 1 && requestCarriesCredentials(this.#e.headers)) return downstreamOnHeaders();
			if (this.#o && this.#o.length > 0) {
				for (let e of this.#o) if (!sameOrigin(e.origin, this.#e.origin)) return downstreamOnHeaders();
			}
			let a = Date.now(), o = this.#o?.[kRedirectCacheControl], s = o?.length > 0 ? getRedirectPolicy(this.#t, this.#e.method, o, this.#e.headers, this.#n, a) : void 0;
			if (o?.length > 0 && s === void 0) return downstreamOnHeaders();
			let c = n[`cache-control`], l = c ? parseCacheControlHeader(c) : {};
			if (revalidationResponseDisallowsCachedReuse(this.#t, n, l)) return deleteCachedValue(this.#r, this.#e), downstreamOnHeaders();
			let u = n[`last-modified`] && arrayIncludes(HEURISTICALLY_CACHEABLE_STATUS_CODES, t);
			if (!c && !n.expires && !u && !this.#n) return t === 304 && n.vary && isInvalidOrWildcardVaryHeader(n.vary) && deleteCachedValue(this.#r, this.#e), downstreamOnHeaders();
			if (!canCacheResponse(this.#t, this.#e.method, t, n, l, this.#e.headers)) return t === 304 && (c || revalidationResponseDisallowsCachedReuse(this.#t, n, l)) && deleteCachedValue(this.#r, this.#e), downstreamOnHeaders();
			let d = Object.hasOwn(n, `age`) ? getAge(n.age) : void 0;
			if (d !== void 0 && d >= MAX_RESPONSE_AGE) return deleteCachedValueIfNotModified(t, this.#r, this.#e), downstreamOnHeaders();
			let f = Object.hasOwn(n, `date`) ? getDate(n.date) : void 0;
			if (f === null) return deleteCachedValueIfNotModified(t, this.#r, this.#e), downstreamOnHeaders();
			let p = f ? Math.max(0, a - f.getTime()) : 0, m = Math.max(p, d ?? 0), h = typeof n.etag == `string` && isEtagUsable(n.etag) || typeof n[`last-modified`] == `string`, g = determineStaleAt(this.#t, a, d, n, f, l, h) ?? this.#n, _ = g === 0 && h;
			if (g === void 0 || m >= g && !_) return (c || g !== void 0) && deleteCachedValueIfNotModified(t, this.#r, this.#e), downstreamOnHeaders();
			let v = a - m, y = g + v;
			if (s !== void 0 && (y = Math.min(y, s.staleAt)), a >= y && !_) return deleteCachedValueIfNotModified(t, this.#r, this.#e), downstreamOnHeaders();
			let b, x = [];
			if (o) for (let e of o) appendVaryValues(x, e?.headers?.vary);
			if (appendVaryValues(x, n.vary), x.length > 0) {
				for (let e of x) if (hasVaryStar(e)) return downstreamOnHeaders();
				if (this.#e.headers && (b = parseVaryHeader(x, this.#e.headers), !b)) return downstreamOnHeaders();
			}
			let S = l;
			s !== void 0 && (S = { ...l }, delete S[`stale-while-revalidate`], delete S[`stale-if-error`], s.requiresRevalidation === !0 && (S[`proxy-revalidate`] = !0));
			let C = v, w = determineDeleteAt(v, a, S, y), T = stripNecessaryHeaders(n, l), E = {
				statusCode: t,
				statusMessage: r,
				headers: T,
				vary: b,
				cacheControlDirectives: S,
				cachedAt: C,
				staleAt: y,
				deleteAt: w
			};
			if (t === 304) {
				this.#s = !0;
				let t = !1, finish304 = () => {
					if (!t && (t = !0, this.#s = !1, this.#l)) {
						let { controller: e, trailers: t } = this.#l;
						this.#l = void 0, this.#a?.end(), this.#i.onResponseEnd?.(e, t);
					}
				}, failReplay = (n) => {
					if (!t) {
						t = !0, this.#s = !1, this.#c = !0, this.#l = void 0, this.#a?.destroy();
						try {
							this.#i.onResponseError?.(e, n);
						} catch {}
					}
				}, handle304 = (n) => {
					if (!n) downstreamOnHeaders(), finish304();
					else if (E.statusCode = n.statusCode, E.statusMessage = n.statusMessage, E.etag = n.etag, E.vary = b ?? n.vary, E.headers = {
						...n.headers,
						...T
					}, downstreamOnHeaders(), this.#a = this.#r.createWriteStream(this.#e, E), !this.#a || !n?.body) finish304();
					else if (typeof n.body.values == `function`) {
						let r = n.body.values(), streamCachedBody = () => {
							if (!t) try {
								for (let t of r) {
									let n = this.#a?.write(t) === !1;
									if (this.#i.onResponseData?.(e, t), n) return;
								}
								finish304();
							} catch (e) {
								failReplay(e);
							}
						};
						this.#a.on(`error`, function() {
							i.#a = void 0, i.#r.delete(i.#e), streamCachedBody();
						}).on(`drain`, () => {
							streamCachedBody();
						}).on(`close`, function() {
							i.#a === this && (i.#a = void 0, streamCachedBody());
						}), streamCachedBody();
					} else typeof n.body.on == `function` ? (n.body.on(`data`, (t) => {
						try {
							this.#a?.write(t), this.#i.onResponseData?.(e, t);
						} catch (e) {
							n.body.destroy(), failReplay(e);
						}
					}).on(`end`, () => {
						this.#a?.end(), finish304();
					}).on(`error`, () => {
						this.#a = void 0, this.#r.delete(this.#e), finish304();
					}), this.#a.on(`error`, function() {
						i.#a = void 0, i.#r.delete(i.#e);
					}).on(`close`, function() {
						i.#a === this && (i.#a = void 0);
					})) : finish304();
				}, n = this.#r.get(this.#e);
				n && typeof n.then == `function` ? n.then(handle304, () => handle304(void 0)).catch((e) => {
					failReplay(e);
				}) : handle304(n);
			} else {
				if (typeof n.etag == `string` && isEtagUsable(n.etag) && (E.etag = n.etag), this.#a = this.#r.createWriteStream(this.#e, E), !this.#a) return downstreamOnHeaders();
				this.#a.on(`drain`, () => e.resume()).on(`error`, function() {
					i.#a = void 0, i.#r.delete(i.#e);
				}).on(`close`, function() {
					i.#a === this && (i.#a = void 0), e.resume();
				}), downstreamOnHeaders();
			}
		}
		onResponseData(e, t) {
			this.#a?.write(t) === !1 && e.pause(), this.#i.onResponseData?.(e, t);
		}
		onResponseEnd(e, t) {
			this.#c ? this.#c = !1 : this.#s ? this.#l = {
				controller: e,
				trailers: t
			} : (this.#a?.end(), this.#i.onResponseEnd?.(e, t));
		}
		onResponseError(e, t) {
			this.#s = !1, this.#l = void 0, this.#a?.destroy(t), this.#a = void 0, this.#i.onResponseError?.(e, t);
		}
	};
	function deleteCachedValue(e, t) {
		try {
			e.delete(t)?.catch?.(noop);
		} catch {}
	}
	function deleteCachedValueIfNotModified(e, t, n) {
		e === 304 && deleteCachedValue(t, n);
	}
	function revalidationResponseDisallowsCachedReuse(e, t, n) {
		return n[`no-store`] === !0 || e === `shared` && (n.private === !0 || Object.hasOwn(t, `set-cookie`)) || (t.vary ? isInvalidOrWildcardVaryHeader(t.vary) : !1);
	}
	function canCacheResponse(e, t, n, r, i, a) {
		return !(!arrayIncludes(util.safeHTTPMethods, t) || n < 200 || arrayIncludes(NOT_UNDERSTOOD_STATUS_CODES, n) || !arrayIncludes(HEURISTICALLY_CACHEABLE_STATUS_CODES, n) && !r.expires && !i.public && i[`max-age`] === void 0 && !(i.private && e === `private`) && (i[`s-maxage`] === void 0 || e !== `shared`) || i[`no-store`] || e === `shared` && (i.private === !0 || Object.hasOwn(r, `set-cookie`)) || r.vary && hasVaryStar(r.vary) || a != null && Object.hasOwn(a, `authorization`) && (!i.public && !i[`s-maxage`] && !i[`must-revalidate`] || typeof a.authorization != `string` || Array.isArray(i[`no-cache`]) && arrayIncludes(i[`no-cache`], `authorization`) || Array.isArray(i.private) && arrayIncludes(i.private, `authorization`)));
	}
	function getRedirectPolicy(e, t, n, r, i, a) {
		let o = 1 / 0, s = !1;
		for (let c of n) {
			let n = getRedirectHopPolicy(e, t, c, r, i);
			if (n === void 0 || n.staleAt <= a) return;
			o = Math.min(o, n.staleAt), s ||= n.requiresRevalidation;
		}
		return {
			staleAt: o,
			requiresRevalidation: s
		};
	}
	function getRedirectHopPolicy(e, t, n, r, i) {
		if (!Number.isInteger(n?.statusCode) || !Number.isFinite(n?.receivedAt)) return;
		let a = n.headers ?? {}, o = a[`cache-control`], s = o ? parseCacheControlHeader(o) : {};
		if (a.vary && hasVaryStar(a.vary) || s[`no-store`] === !0 || e === `shared` && Object.hasOwn(s, `private`) || Object.hasOwn(s, `no-cache`) || s[`must-revalidate`] === !0 || e === `shared` && s[`proxy-revalidate`] === !0) return;
		let c = a[`last-modified`] && arrayIncludes(HEURISTICALLY_CACHEABLE_STATUS_CODES, n.statusCode);
		if (!o && !a.expires && !c && !i || !canCacheResponse(e, t, n.statusCode, a, s, r)) return;
		let l = Object.hasOwn(a, `age`) ? getAge(a.age) : void 0;
		if (l !== void 0 && l >= MAX_RESPONSE_AGE) return;
		let u = Object.hasOwn(a, `date`) ? getDate(a.date) : void 0;
		if (u === null) return;
		let d = u ? Math.max(0, n.receivedAt - u.getTime()) : 0, f = Math.max(d, l ?? 0), p = typeof a.etag == `string` && isEtagUsable(a.etag) || typeof a[`last-modified`] == `string`, m = determineStaleAt(e, n.receivedAt, l, a, u, s, p) ?? i;
		if (m !== void 0) return {
			staleAt: n.receivedAt - f + m,
			requiresRevalidation: e === `shared` && Object.hasOwn(s, `s-maxage`)
		};
	}
	function getDate(e) {
		let t = e;
		if (Array.isArray(t)) {
			if (t.length !== 1) return null;
			t = t[0];
		}
		return typeof t == `string` ? parseHttpDate(t) : null;
	}
	function getAge(e) {
		let t = e;
		if (Array.isArray(t)) {
			if (t.length !== 1) return MAX_RESPONSE_AGE;
			t = t[0];
		}
		if (typeof t != `string` || !/^[\t ]*[0-9]+[\t ]*$/.test(t)) return MAX_RESPONSE_AGE;
		let n = BigInt(t.replace(/^[\t ]+|[\t ]+$/g, ``));
		return n >= BigInt(MAX_RESPONSE_AGE / 1e3) ? MAX_RESPONSE_AGE : Number(n) * 1e3;
	}
	function determineStaleAt(e, t, n, r, i, a, o) {
		if (e === `shared`) {
			if (hasInvalidCacheControlDirective(a, `s-maxage`)) return 0;
			let e = a[`s-maxage`];
			if (e !== void 0) return e * 1e3;
		}
		if (hasInvalidCacheControlDirective(a, `max-age`)) return 0;
		let s = a[`max-age`];
		if (s !== void 0) return s * 1e3;
		if (Object.hasOwn(r, `expires`)) {
			if (typeof r.expires != `string`) return 0;
			let e = parseHttpDate(r.expires);
			if (!e || t >= e.getTime()) return 0;
			if (i) {
				if (i >= e) return 0;
				let t = e.getTime() - i.getTime();
				return n !== void 0 && n >= t ? 0 : t;
			}
			return e.getTime() - t;
		}
		if (typeof r[`last-modified`] == `string`) {
			let e = parseHttpDate(r[`last-modified`]);
			if (e) return e.getTime() >= t ? void 0 : (t - e.getTime()) * .1;
		}
		if (a.immutable) return 31536e6;
		if (a[`no-cache`] === !0 && o) return 0;
	}
	function determineDeleteAt(e, t, n, r) {
		let i = -1 / 0, a = -1 / 0, o = -1 / 0;
		if (n[`stale-while-revalidate`] && (i = r + n[`stale-while-revalidate`] * 1e3), n[`stale-if-error`] && (a = r + n[`stale-if-error`] * 1e3), n.immutable && i === -1 / 0 && a === -1 / 0 && (o = t + 31536e6), i === -1 / 0 && a === -1 / 0 && o === -1 / 0) {
			let n = r - e;
			if (n <= 0) return t + 864e5;
			let i = Math.min(Math.max(t - e, 0), 1e3);
			return r + n + i;
		}
		return Math.max(r, i, a, o);
	}
	function stripNecessaryHeaders(e, t) {
		let n = [
			`connection`,
			`proxy-authenticate`,
			`proxy-authentication-info`,
			`proxy-authorization`,
			`proxy-connection`,
			`te`,
			`transfer-encoding`,
			`upgrade`,
			`age`
		];
		e.connection && appendConnectionHeaderTokens(n, e.connection), Array.isArray(t[`no-cache`]) && n.push(...t[`no-cache`]), Array.isArray(t.private) && n.push(...t.private);
		let r;
		for (let t of n) Object.hasOwn(e, t) && (r ??= { ...e }, delete r[t]);
		return r ?? e;
	}
	module.exports = CacheHandler;
}));
// node_modules/undici/lib/cache/memory-cache-store.js
var require_memory_cache_store = __commonJSMin(((exports, module) => {
	const { Writable } = __require("node:stream"), { EventEmitter } = __require("node:events"), { assertCacheKey, assertCacheValue } = require_cache$2();
	var MemoryCacheStore = class extends EventEmitter {
		#e = 1024;
		#t = 104857600;
		#n = 5242880;
		#r = 0;
		#i = 0;
		#a = new Map();
		#o = !1;
		constructor(e) {
			if (super(), e) {
				if (typeof e != `object`) throw TypeError(`MemoryCacheStore options must be an object`);
				if (e.maxCount !== void 0) {
					if (typeof e.maxCount != `number` || !Number.isInteger(e.maxCount) || e.maxCount < 0) throw TypeError(`MemoryCacheStore options.maxCount must be a non-negative integer`);
					this.#e = e.maxCount;
				}
				if (e.maxSize !== void 0) {
					if (typeof e.maxSize != `number` || !Number.isInteger(e.maxSize) || e.maxSize < 0) throw TypeError(`MemoryCacheStore options.maxSize must be a non-negative integer`);
					this.#t = e.maxSize;
				}
				if (e.maxEntrySize !== void 0) {
					if (typeof e.maxEntrySize != `number` || !Number.isInteger(e.maxEntrySize) || e.maxEntrySize < 0) throw TypeError(`MemoryCacheStore options.maxEntrySize must be a non-negative integer`);
					this.#n = e.maxEntrySize;
				}
			}
		}
		get size() {
			return this.#r;
		}
		isFull() {
			return this.#r >= this.#t || this.#i >= this.#e;
		}
		get(e) {
			assertCacheKey(e);
			let t = `${e.origin}:${e.path}`, n = Date.now(), r = this.#a.get(t), i = r ? findEntry(e, r, n) : null;
			return i == null ? void 0 : {
				statusMessage: i.statusMessage,
				statusCode: i.statusCode,
				headers: i.headers,
				body: i.body,
				vary: i.vary ? i.vary : void 0,
				etag: i.etag,
				cacheControlDirectives: i.cacheControlDirectives,
				cachedAt: i.cachedAt,
				staleAt: i.staleAt,
				deleteAt: i.deleteAt
			};
		}
		createWriteStream(e, t) {
			assertCacheKey(e), assertCacheValue(t);
			let n = `${e.origin}:${e.path}`, r = this, i = {
				...e,
				...t,
				body: [],
				size: 0
			};
			return new Writable({
				write(e, t, n) {
					typeof e == `string` && (e = Buffer.from(e, t)), i.size += e.byteLength, i.size >= r.#n ? this.destroy() : i.body.push(e), n(null);
				},
				final(t) {
					let a = r.#a.get(n);
					a || (a = [], r.#a.set(n, a));
					let o = findEntry(e, a, Date.now());
					if (o) {
						let e = a.indexOf(o);
						a.splice(e, 1, i), r.#r -= o.size;
					} else a.push(i), r.#i += 1;
					if (r.#r += i.size, r.#r > r.#t || r.#i > r.#e) {
						r.#o ||= (r.emit(`maxSizeExceeded`, {
							size: r.#r,
							maxSize: r.#t,
							count: r.#i,
							maxCount: r.#e
						}), !0);
						for (let [e, t] of r.#a) {
							for (let e of t.splice(0, t.length / 2)) r.#r -= e.size, --r.#i;
							t.length === 0 && r.#a.delete(e);
						}
						r.#r < r.#t && r.#i < r.#e && (r.#o = !1);
					}
					t(null);
				}
			});
		}
		delete(e) {
			if (typeof e != `object`) throw TypeError(`expected key to be object, got ${typeof e}`);
			let t = `${e.origin}:${e.path}`;
			for (let e of this.#a.get(t) ?? []) this.#r -= e.size, --this.#i;
			this.#a.delete(t);
		}
	};
	function findEntry(e, t, n) {
		for (let r = 0; r < t.length; r++) {
			let i = t[r];
			if (i.deleteAt > n && i.method === e.method && varyMatches(e, i)) return i;
		}
	}
	function varyMatches(e, t) {
		if (t.vary == null) return !0;
		for (let n in t.vary) if (Object.hasOwn(t.vary, n) && !headerValueEquals(e.headers?.[n], t.vary[n])) return !1;
		return !0;
	}
	function headerValueEquals(e, t) {
		if (e == null && t == null) return !0;
		if (e == null && t != null || e != null && t == null) return !1;
		if (Array.isArray(e) && Array.isArray(t)) {
			if (e.length !== t.length) return !1;
			for (let n = 0; n < e.length; n++) if (e[n] !== t[n]) return !1;
			return !0;
		}
		return e === t;
	}
	module.exports = MemoryCacheStore;
}));
// node_modules/undici/lib/handler/cache-revalidation-handler.js
var require_cache_revalidation_handler = __commonJSMin(((exports, module) => {
	const assert = __require("node:assert");
	var CacheRevalidationHandler = class {
		#e = !1;
		#t;
		#n;
		#r;
		#i;
		constructor(e, t, n) {
			if (typeof e != `function`) throw TypeError(`callback must be a function`);
			this.#t = e, this.#n = t, this.#i = n;
		}
		onRequestStart(e, t) {
			this.#e = !1, this.#r = t;
		}
		onRequestUpgrade(e, t, n, r) {
			this.#n.onRequestUpgrade?.(e, t, n, r);
		}
		onResponseStart(e, t, n, r) {
			if (assert(this.#t != null), this.#e = t === 304 || this.#i && t >= 500 && t <= 504, this.#t(this.#e, this.#r, t, n), this.#t = null, this.#e) return !0;
			this.#n.onRequestStart?.(e, this.#r), this.#n.onResponseStart?.(e, t, n, r);
		}
		onResponseData(e, t) {
			if (!this.#e) return this.#n.onResponseData?.(e, t);
		}
		onResponseEnd(e, t) {
			this.#e || this.#n.onResponseEnd?.(e, t);
		}
		onResponseError(e, t) {
			if (!this.#e) {
				if (this.#t &&= (this.#t(!1), null), typeof this.#n.onResponseError == `function`) this.#n.onResponseError(e, t);
				else throw t;
			}
		}
	};
	module.exports = CacheRevalidationHandler;
}));
// node_modules/undici/lib/interceptor/cache.js
var require_cache$1 = __commonJSMin(((exports, module) => {
	const assert = __require("node:assert"), { Readable } = __require("node:stream"), util = require_util$5(), CacheHandler = require_cache_handler(), MemoryCacheStore = require_memory_cache_store(), CacheRevalidationHandler = require_cache_revalidation_handler(), { assertCacheStore, assertCacheMethods, makeCacheKey, normalizeHeaders, parseCacheControlHeader, isInvalidOrWildcardVaryHeader, parseVaryHeader, isEtagUsable } = require_cache$2(), { AbortError } = require_errors(), { parseHttpDate } = require_date();
	function assertCacheOrigins(e, t) {
		if (e !== void 0) {
			if (!Array.isArray(e)) throw TypeError(`expected ${t} to be an array or undefined, got ${typeof e}`);
			for (let n = 0; n < e.length; n++) {
				let r = e[n];
				if (typeof r != `string` && !(r instanceof RegExp)) throw TypeError(`expected ${t}[${n}] to be a string or RegExp, got ${typeof r}`);
			}
		}
	}
	const nop = () => {};
	function trimOWS(e) {
		return e.replace(/^[\t ]+|[\t ]+$/g, ``);
	}
	function arrayIncludes(e, t) {
		for (let n = 0; n < e.length; n++) if (e[n] === t) return !0;
		return !1;
	}
	function hasPragmaNoCache(e) {
		let t = e?.pragma;
		if (!t) return !1;
		let n = Array.isArray(t) ? t : [t];
		for (let e = 0; e < n.length; e++) {
			let t = n[e];
			if (typeof t != `string`) continue;
			let r = t.split(`,`);
			for (let e = 0; e < r.length; e++) if (trimOWS(r[e]).toLowerCase() === `no-cache`) return !0;
		}
		return !1;
	}
	function needsRevalidation(e, t, { headers: n = {} }) {
		return !!(t?.[`no-cache`] || e.cacheControlDirectives?.[`no-cache`] && !Array.isArray(e.cacheControlDirectives[`no-cache`]) || n[`if-modified-since`] || n[`if-none-match`]);
	}
	function staleResponseRequiresRevalidation(e, t) {
		return e.cacheControlDirectives?.[`must-revalidate`] === !0 || t === `shared` && (e.cacheControlDirectives?.[`proxy-revalidate`] === !0 || e.cacheControlDirectives?.[`s-maxage`] !== void 0);
	}
	function revalidationResponseDisallowsCachedReuse(e, t) {
		if (t.vary && isInvalidOrWildcardVaryHeader(t.vary) || e === `shared` && Object.hasOwn(t, `set-cookie`)) return !0;
		let n = t[`cache-control`];
		if (!n) return !1;
		let r = parseCacheControlHeader(n);
		return r[`no-store`] === !0 || e === `shared` && r.private === !0;
	}
	function revalidationResponseUpdatesCacheControl(e) {
		return e[`cache-control`] !== void 0;
	}
	function revalidationResponseAddsVary(e, t) {
		if (!t) return !1;
		for (let n in t) if (e.vary == null || !Object.hasOwn(e.vary, n)) return !0;
		return !1;
	}
	function deleteCachedValue(e, t) {
		try {
			e.delete(t)?.catch?.(nop);
		} catch {}
	}
	function getUsableLastModified(e) {
		let t = e?.[`last-modified`];
		if (typeof t == `string` && parseHttpDate(t)) return t;
	}
	function makeRevalidationHeaders(e, t) {
		let n = {
			...e.headers,
			"if-modified-since": getUsableLastModified(t.headers) ?? new Date(t.cachedAt).toUTCString()
		};
		if (t.etag && (n[`if-none-match`] = t.etag), t.vary) for (let e in t.vary) t.vary[e] != null && (n[e] = t.vary[e]);
		return n;
	}
	function revalidationTargetMatchesCacheKey(e, t) {
		let n = t?.history;
		if (!Array.isArray(n) || n.length === 0) return !0;
		try {
			let t = new URL(e.path, e.origin), r = n[n.length - 1];
			return r.origin === t.origin && r.pathname === t.pathname && r.search === t.search;
		} catch {
			return !1;
		}
	}
	function revalidationEtagMatchesCachedValue(e, t) {
		if (!Object.hasOwn(t, `etag`)) return !0;
		let n = t.etag, r = e.etag;
		if (typeof n != `string` || typeof r != `string` || !isEtagUsable(n) || !isEtagUsable(r)) return !1;
		if (!n.startsWith(`W/`)) return n === r;
		let i = r.startsWith(`W/`) ? r.slice(2) : r;
		return n.slice(2) === i;
	}
	function isStale(e, t, n) {
		let r = Date.now();
		return r > e.staleAt ? !staleResponseRequiresRevalidation(e, n) && t?.[`max-stale`] ? r > e.staleAt + t[`max-stale`] * 1e3 : !0 : t?.[`min-fresh`] ? e.staleAt - r <= t[`min-fresh`] * 1e3 : !1;
	}
	function withinStaleWhileRevalidateWindow(e, t) {
		let n = e.cacheControlDirectives?.[`stale-while-revalidate`];
		return !n || staleResponseRequiresRevalidation(e, t) ? !1 : Date.now() <= e.staleAt + n * 1e3;
	}
	function handleUncachedResponse(e, t, n, r, i, a) {
		if (a?.[`only-if-cached`]) {
			let e = !1;
			try {
				if (typeof r.onConnect == `function` && (r.onConnect(() => {
					e = !0;
				}), e) || typeof r.onHeaders == `function` && (r.onHeaders(504, [], nop, `Gateway Timeout`), e)) return;
				typeof r.onComplete == `function` && r.onComplete([]);
			} catch (e) {
				typeof r.onError == `function` && r.onError(e);
			}
			return !0;
		}
		return e(i, new CacheHandler(t, n, r));
	}
	function sendCachedValue(e, t, n, r, i, a) {
		let o = util.isStream(n.body) ? n.body : Readable.from(n.body ?? []);
		assert(!o.destroyed, `stream should not be destroyed`), assert(!o.readableDidRead, `stream should not be readableDidRead`);
		let s = {
			resume() {
				o.resume();
			},
			pause() {
				o.pause();
			},
			get paused() {
				return o.isPaused();
			},
			get aborted() {
				return o.destroyed;
			},
			get reason() {
				return o.errored;
			},
			abort(e) {
				o.destroy(e ?? new AbortError());
			}
		};
		o.on(`error`, function(t) {
			this.readableEnded || e.onResponseError?.(s, t);
		}).on(`close`, function() {
			if (!this.errored) try {
				e.onResponseEnd?.(s, {});
			} catch (t) {
				e.onResponseError?.(s, t);
			}
		});
		try {
			e.onRequestStart?.(s, i);
		} catch (e) {
			o.destroy(e);
			return;
		}
		if (o.destroyed) return;
		let c = {
			...n.headers,
			age: String(r)
		};
		a && (c.warning = `110 - "response is stale"`), s.rawHeaders = util.toRawHeaders(c);
		try {
			e.onResponseStart?.(s, n.statusCode, c, n.statusMessage);
		} catch (e) {
			o.destroy(e);
			return;
		}
		t.method === `HEAD` ? o.destroy() : o.on(`data`, function(t) {
			try {
				e.onResponseData?.(s, t);
			} catch (e) {
				o.destroy(e);
			}
		});
	}
	function handleResult(e, t, n, r, i, a, o) {
		if (!o) return handleUncachedResponse(e, t, n, r, i, a);
		if (t.type === `shared` && Object.hasOwn(o.headers, `set-cookie`)) return util.isStream(o.body) && o.body.on(`error`, nop).destroy(), deleteCachedValue(t.store, n), handleUncachedResponse(e, t, n, r, i, a);
		let s = Date.now();
		if (s > o.deleteAt) return e(i, new CacheHandler(t, n, r));
		let c = Math.round((s - o.cachedAt) / 1e3), l = a?.[`max-age`] !== void 0 && c >= a[`max-age`], u = l || isStale(o, a, t.type), d = l || needsRevalidation(o, a, i);
		if (u || d) {
			if (util.isStream(i.body) && util.bodyLength(i.body) !== 0) return e(i, new CacheHandler(t, n, r));
			if (!d && withinStaleWhileRevalidateWindow(o, t.type)) return sendCachedValue(r, i, o, c, null, !0), queueMicrotask(() => {
				let r = makeRevalidationHeaders(i, o);
				e({
					...i,
					headers: r
				}, new CacheHandler(t, n, {
					onRequestStart() {},
					onRequestUpgrade() {},
					onResponseStart() {},
					onResponseData() {},
					onResponseEnd() {},
					onResponseError() {}
				}));
			}), !0;
			let l = !1;
			if (!staleResponseRequiresRevalidation(o, t.type)) {
				let e = o.cacheControlDirectives[`stale-if-error`] ?? a?.[`stale-if-error`];
				e && (l = s < o.staleAt + e * 1e3);
			}
			let f = makeRevalidationHeaders(i, o), refetch = () => (util.isStream(o.body) && o.body.on(`error`, nop).destroy(), deleteCachedValue(t.store, n), e(i, new CacheHandler(t, n, r)));
			return e({
				...i,
				headers: f
			}, new CacheRevalidationHandler((e, a, s, l) => {
				if (e) {
					if (s === 304) {
						if (!revalidationTargetMatchesCacheKey(n, a) || !revalidationEtagMatchesCachedValue(o, l) || revalidationResponseDisallowsCachedReuse(t.type, l)) return refetch();
						if (revalidationResponseUpdatesCacheControl(l)) deleteCachedValue(t.store, n);
						else if (revalidationResponseAddsVary(o, l.vary ? parseVaryHeader(l.vary, i.headers) : void 0)) return refetch();
					}
					sendCachedValue(r, i, o, c, a, u);
				} else util.isStream(o.body) && o.body.on(`error`, nop).destroy();
			}, new CacheHandler(t, n, r), l));
		}
		util.isStream(i.body) && i.body.on(`error`, nop).destroy(), sendCachedValue(r, i, o, c, null, !1);
	}
	module.exports = (e = {}) => {
		let { store: t = new MemoryCacheStore(), methods: n = [`GET`], cacheByDefault: r = void 0, type: i = `shared`, origins: a = void 0 } = e;
		if (typeof e != `object` || !e) throw TypeError(`expected type of opts to be an Object, got ${e === null ? `null` : typeof e}`);
		if (assertCacheStore(t, `opts.store`), assertCacheMethods(n, `opts.methods`), assertCacheOrigins(a, `opts.origins`), r !== void 0 && typeof r != `number`) throw TypeError(`expected opts.cacheByDefault to be number or undefined, got ${typeof r}`);
		if (i !== void 0 && i !== `shared` && i !== `private`) throw TypeError(`expected opts.type to be shared, private, or undefined, got ${typeof i}`);
		let o = {
			store: t,
			methods: n,
			cacheByDefault: r,
			type: i
		}, s = [];
		for (let e = 0; e < util.safeHTTPMethods.length; e++) {
			let t = util.safeHTTPMethods[e];
			arrayIncludes(n, t) || s.push(t);
		}
		return (e) => (n, r) => {
			if (!n.origin || arrayIncludes(s, n.method)) return e(n, r);
			if (a !== void 0) {
				let t = n.origin.toString().toLowerCase(), i = !1;
				for (let e = 0; e < a.length; e++) {
					let n = a[e];
					if (typeof n == `string`) {
						if (n.toLowerCase() === t) {
							i = !0;
							break;
						}
					} else if (n.test(t)) {
						i = !0;
						break;
					}
				}
				if (!i) return e(n, r);
			}
			n = {
				...n,
				headers: normalizeHeaders(n)
			};
			let i = n.headers?.[`cache-control`] ? parseCacheControlHeader(n.headers[`cache-control`]) : hasPragmaNoCache(n.headers) ? { "no-cache": !0 } : void 0;
			if (i?.[`no-store`]) return e(n, r);
			let c = makeCacheKey(n);
			if (!arrayIncludes(util.safeHTTPMethods, n.method)) return e(n, new CacheHandler(o, c, r));
			let l = t.get(c);
			return l && typeof l.then == `function` ? l.then((t) => handleResult(e, o, c, r, n, i, t)).catch((e) => {
				if (typeof r.onResponseError == `function`) r.onResponseError({
					rawHeaders: [],
					rawTrailers: [],
					pause() {},
					resume() {},
					get paused() {
						return !1;
					},
					get aborted() {
						return !1;
					},
					get reason() {
						return null;
					},
					abort() {}
				}, e);
				else throw e;
			}) : handleResult(e, o, c, r, n, i, l);
		};
	};
}));
// node_modules/undici/lib/interceptor/decompress.js
var require_decompress = __commonJSMin(((exports, module) => {
	const { createInflate, createGunzip, createBrotliDecompress, createZstdDecompress } = __require("node:zlib"), { pipeline, Transform: TransformStream } = __require("node:stream"), { InvalidArgumentError, ResponseExceededMaxSizeError } = require_errors(), DecoratorHandler = require_decorator_handler(), { runtimeFeatures } = require_runtime_features();
	var DecompressController = class {
		#e;
		#t;
		#n;
		#r = !1;
		constructor(e, t, n) {
			this.#e = e, this.#t = t, this.#n = n, this.target = null;
		}
		pause() {
			this.#r || (this.#r = !0, this.#e());
		}
		resume() {
			this.#r && (this.#r = !1, this.#t());
		}
		abort(e) {
			this.target?.abort(e), this.#n(e);
		}
		get paused() {
			return this.#r;
		}
		get aborted() {
			return this.target?.aborted ?? !1;
		}
		get reason() {
			return this.target?.reason ?? null;
		}
		get rawHeaders() {
			return this.target?.rawHeaders ?? null;
		}
		set rawHeaders(e) {
			this.target && (this.target.rawHeaders = e);
		}
		get rawTrailers() {
			return this.target?.rawTrailers ?? null;
		}
		set rawTrailers(e) {
			this.target && (this.target.rawTrailers = e);
		}
	};
	const supportedEncodings = {
		gzip: createGunzip,
		"x-gzip": createGunzip,
		br: createBrotliDecompress,
		deflate: createInflate,
		compress: createInflate,
		"x-compress": createInflate,
		...runtimeFeatures.has(`zstd`) ? { zstd: createZstdDecompress } : {}
	};
	const defaultSkipStatusCodes = [204, 304];
	function createMaxSizeLimiter(e) {
		let t = 0;
		return new TransformStream({ transform(n, r, i) {
			let a = t + n.length;
			a > e ? i(new ResponseExceededMaxSizeError(`Decompressed response size (${a}) exceeded maxSize (${e})`)) : (t = a, i(null, n));
		} });
	}
	let warningEmitted = !1;
	var DecompressHandler = class extends DecoratorHandler {
		#e = [];
		#t;
		#n;
		#r;
		#i;
		#a = 0;
		#o = !1;
		#s = !1;
		#c = !1;
		#l = !1;
		#u = !1;
		#d = !1;
		#f = !1;
		#p;
		#m;
		constructor(e, { skipStatusCodes: t = defaultSkipStatusCodes, skipErrorResponses: n = !0, maxSize: r = 0 } = {}) {
			if (!Number.isSafeInteger(r) || r < 0) throw new InvalidArgumentError(`maxSize must be a non-negative integer`);
			super(e), this.#n = t, this.#r = n, this.#i = r, this.#m = new DecompressController(() => this.#h(), () => this.#g(), (e) => {
				this.#s && !this.#o && this.onResponseError(this.#m, e);
			});
		}
		#h() {
			this.#_();
		}
		#g() {
			let e = this.#u;
			this.#y(), e || (this.#v(), this.#b());
		}
		#_() {
			!this.#l && !this.#o && (this.#l = !0, this.#m.target?.pause());
		}
		#v() {
			this.#l && !this.#m.paused && !this.#c && (this.#l = !1, this.#s || this.#m.target?.resume());
		}
		#y() {
			if (!(this.#o || this.#m.paused || !this.#p)) {
				if (this.#u) this.#d = !0;
				else {
					this.#u = !0;
					try {
						do {
							this.#d = !1;
							let e;
							for (; !this.#o && !this.#m.paused && (e = this.#p.read()) !== null;) {
								if (this.#i > 0) {
									let t = this.#a + e.length;
									if (t > this.#i) {
										this.#w(new ResponseExceededMaxSizeError(`Decompressed response size (${t}) exceeded maxSize (${this.#i})`));
										return;
									}
									this.#a = t;
								}
								try {
									super.onResponseData(this.#m, e) === !1 && !this.#m.paused && this.#m.pause();
								} catch (e) {
									this.#w(e);
									return;
								}
							}
						} while (this.#d && !this.#o && !this.#m.paused);
					} finally {
						this.#u = !1;
					}
					this.#v(), this.#b();
				}
			}
		}
		#b() {
			if (!(this.#o || !this.#f || this.#m.paused || this.#u)) {
				this.#k();
				try {
					super.onResponseEnd(this.#m, this.#t);
				} catch (e) {
					this.#w(e);
					return;
				}
				this.#o = !0;
			}
		}
		#x() {
			this.#o || (this.#f = !0, this.#y(), this.#b());
		}
		#S(e, t) {
			return !!(!e || t < 200 || this.#n.includes(t) || this.#r && t >= 400);
		}
		#C(e) {
			let t = e.split(`,`);
			if (t.length > 5) throw Error(`too many content-encodings in response: ${t.length}, maximum allowed is 5`);
			let n = [];
			for (let e = t.length - 1; e >= 0; e--) {
				let r = t[e].trim();
				if (r) {
					if (!supportedEncodings[r]) return n.length = 0, n;
					n.push(supportedEncodings[r]());
				}
			}
			if (n.length < 2) return n;
			let r = [];
			for (let e = 0; e < n.length; e++) r.push(n[e]), e < n.length - 1 && this.#i > 0 && r.push(createMaxSizeLimiter(this.#i));
			return r;
		}
		#w(e) {
			this.#o || (this.#s ? this.onResponseError(this.#m, e) : this.#m.abort(e));
		}
		#T(e) {
			this.#p = e, e.on(`readable`, () => this.#y()), e.on(`error`, (e) => this.#w(e));
		}
		#E() {
			let e = this.#e[0];
			this.#T(e), e.on(`end`, () => this.#x());
		}
		#D() {
			let e = this.#e[this.#e.length - 1];
			this.#T(e), pipeline(this.#e, (e) => {
				this.#o || (e ? this.#w(e) : this.#x());
			});
		}
		#O() {
			this.#e[0].on(`drain`, () => {
				this.#o || (this.#c = !1, this.#m.paused || (this.#y(), this.#v()));
			});
		}
		#k() {
			this.#e.length = 0, this.#p = void 0;
		}
		onRequestStart(e, t) {
			return this.#m.target = e, super.onRequestStart(this.#m, t);
		}
		onRequestUpgrade(e, t, n, r) {
			return super.onRequestUpgrade(this.#m, t, n, r);
		}
		onResponseStart(e, t, n, r) {
			let i = n[`content-encoding`], a = Array.isArray(i) ? i.join(`,`) : i;
			if (this.#S(a, t)) return super.onResponseStart(this.#m, t, n, r);
			let o = this.#C(a.toLowerCase());
			if (o.length === 0) return this.#k(), super.onResponseStart(this.#m, t, n, r);
			this.#e = o;
			let { "content-encoding": s, "content-length": c, ...l } = n;
			if (this.#m.rawHeaders) {
				let e = this.#m.rawHeaders;
				if (Array.isArray(e)) {
					let t = [];
					for (let n = 0; n < e.length; n += 2) {
						let r = e[n], i = (Buffer.isBuffer(r) ? r.toString(`latin1`) : `${r}`).toLowerCase();
						i !== `content-encoding` && i !== `content-length` && t.push(e[n], e[n + 1]);
					}
					e.splice(0, e.length, ...t);
				} else if (typeof e == `object`) for (let t of Object.keys(e)) {
					let n = t.toLowerCase();
					(n === `content-encoding` || n === `content-length`) && delete e[t];
				}
			}
			return this.#O(), this.#e.length === 1 ? this.#E() : this.#D(), super.onResponseStart(this.#m, t, l, r);
		}
		onResponseData(e, t) {
			if (this.#e.length > 0) this.#e[0].write(t) || (this.#c = !0, this.#_());
			else return super.onResponseData(this.#m, t);
		}
		onResponseEnd(e, t) {
			if (this.#e.length > 0) this.#s = !0, this.#t = t, this.#e[0].end();
			else return super.onResponseEnd(this.#m, t);
		}
		onResponseError(e, t) {
			if (!this.#o) {
				this.#o = !0;
				for (let e of this.#e) e.destroy();
				this.#k(), super.onResponseError(this.#m, t);
			}
		}
	};
	function createDecompressInterceptor(e = {}) {
		return warningEmitted ||= (process.emitWarning(`DecompressInterceptor is experimental and subject to change`, `ExperimentalWarning`), !0), (t) => (n, r) => t(n, new DecompressHandler(r, e));
	}
	module.exports = createDecompressInterceptor;
}));
// node_modules/undici/lib/handler/deduplication-handler.js
var require_deduplication_handler = __commonJSMin(((exports, module) => {
	const { RequestAbortedError } = require_errors(), DEFAULT_MAX_BUFFER_SIZE = 5242880;
	var DeduplicationHandler = class {
		#e;
		#t = !1;
		#n = null;
		#r = [];
		#i = DEFAULT_MAX_BUFFER_SIZE;
		#a = 0;
		#o = {};
		#s = ``;
		#c = !1;
		#l = !1;
		#u = !1;
		#d = !1;
		#f = null;
		#p = null;
		constructor(e, t, n = DEFAULT_MAX_BUFFER_SIZE) {
			this.#e = e, this.#p = t, this.#i = n;
		}
		addWaitingHandler(e) {
			if (this.#d || this.#u) return !1;
			let t = this.#m(e), n = t.controller;
			try {
				if (this.#t) {
					if (e.onRequestStart?.(n, this.#n), n.aborted) return t.done = !0, !0;
					this.#l && e.onResponseStart?.(n, this.#a, this.#o, this.#s);
				} else t.pendingStart = !0;
			} catch {
				return t.done = !0, !0;
			}
			return n.aborted || this.#r.push(t), !0;
		}
		onRequestStart(e, t) {
			if (this.#f = e, !this.#t) {
				this.#t = !0, this.#n = t;
				for (let e of this.#r) if (e.pendingStart && !e.done && !e.controller.aborted) {
					e.pendingStart = !1;
					try {
						e.handler.onRequestStart?.(e.controller, t);
					} catch {
						e.done = !0;
					}
				}
				this.#v();
			}
			this.#e.onRequestStart?.(e, t);
		}
		onRequestUpgrade(e, t, n, r) {
			this.#e.onRequestUpgrade?.(e, t, n, r);
		}
		onResponseStart(e, t, n, r) {
			this.#l = !0, this.#a = t, this.#o = n, this.#s = r, this.#e.onResponseStart?.(e, t, n, r);
			for (let e of this.#r) {
				let { handler: i, controller: a } = e;
				if (e.done || a.aborted) e.done = !0;
				else {
					try {
						i.onResponseStart?.(a, t, n, r);
					} catch {}
					a.aborted && (e.done = !0);
				}
			}
			this.#v();
		}
		onResponseData(e, t) {
			if (!(this.#c || this.#d)) {
				this.#u = !0, this.#e.onResponseData?.(e, t);
				for (let e of this.#r) {
					let { handler: n, controller: r } = e;
					if (e.done || r.aborted) e.done = !0;
					else if (r.paused) this.#h(e, t);
					else {
						try {
							n.onResponseData?.(r, t);
						} catch {}
						r.aborted && (e.done = !0, e.bufferedChunks = [], e.bufferedBytes = 0);
					}
				}
				this.#v();
			}
		}
		onResponseEnd(e, t) {
			if (!(this.#c || this.#d)) {
				this.#d = !0, this.#e.onResponseEnd?.(e, t);
				for (let e of this.#r) if (e.done || e.controller.aborted) e.done = !0;
				else if (this.#g(e), e.done || e.controller.aborted) e.done = !0;
				else if (e.controller.paused && e.bufferedChunks.length > 0) e.pendingTrailers = t;
				else {
					try {
						e.handler.onResponseEnd?.(e.controller, t);
					} catch {}
					e.done = !0;
				}
				this.#v(), this.#p?.();
			}
		}
		onResponseError(e, t) {
			if (!this.#d) {
				this.#c = !0, this.#d = !0, this.#e.onResponseError?.(e, t);
				for (let e of this.#r) this.#_(e, t);
				this.#r = [], this.#p?.();
			}
		}
		#m(e) {
			let t = {
				handler: e,
				controller: null,
				bufferedChunks: [],
				bufferedBytes: 0,
				pendingTrailers: null,
				done: !1,
				pendingStart: !1
			}, n = {
				aborted: !1,
				paused: !1,
				reason: null
			};
			return t.controller = {
				resume: () => {
					if (!n.aborted) {
						if (n.paused = !1, this.#g(t), this.#d && t.pendingTrailers && t.bufferedChunks.length === 0 && !n.paused && !n.aborted) {
							try {
								t.handler.onResponseEnd?.(t.controller, t.pendingTrailers);
							} catch {}
							t.pendingTrailers = null, t.done = !0;
						}
						this.#v();
					}
				},
				pause: () => {
					n.aborted || (n.paused = !0);
				},
				get paused() {
					return n.paused;
				},
				get aborted() {
					return n.aborted;
				},
				get reason() {
					return n.reason;
				},
				abort: (e) => {
					n.aborted = !0, n.reason = e ?? null, t.done = !0, t.pendingTrailers = null, t.bufferedChunks = [], t.bufferedBytes = 0;
				}
			}, t;
		}
		#h(e, t) {
			if (e.done || e.controller.aborted) {
				e.done = !0, e.bufferedChunks = [], e.bufferedBytes = 0;
				return;
			}
			let n = Buffer.from(t);
			if (e.bufferedChunks.push(n), e.bufferedBytes += n.length, e.bufferedBytes > this.#i) {
				let t = new RequestAbortedError(`Deduplicated waiting handler exceeded maxBufferSize (${this.#i} bytes) while paused`);
				this.#_(e, t);
			}
		}
		#g(e) {
			let { handler: t, controller: n } = e;
			for (; !e.done && !n.aborted && !n.paused && e.bufferedChunks.length > 0;) {
				let r = e.bufferedChunks.shift();
				e.bufferedBytes -= r.length;
				try {
					t.onResponseData?.(n, r);
				} catch {}
				if (n.aborted) {
					e.done = !0, e.pendingTrailers = null, e.bufferedChunks = [], e.bufferedBytes = 0;
					break;
				}
			}
		}
		#_(e, t) {
			if (!e.done) {
				e.done = !0, e.pendingTrailers = null, e.bufferedChunks = [], e.bufferedBytes = 0;
				try {
					e.controller.abort(t), e.handler.onResponseError?.(e.controller, t);
				} catch {}
			}
		}
		#v() {
			this.#r = this.#r.filter((e) => e.done === !1);
		}
	};
	module.exports = DeduplicationHandler;
}));
// node_modules/undici/lib/interceptor/deduplicate.js
var require_deduplicate = __commonJSMin(((exports, module) => {
	const diagnosticsChannel = __require("node:diagnostics_channel"), util = require_util$5(), DeduplicationHandler = require_deduplication_handler(), { normalizeHeaders, makeCacheKey, makeDeduplicationKey } = require_cache$2(), pendingRequestsChannel = diagnosticsChannel.channel(`undici:request:pending-requests`);
	module.exports = (e = {}) => {
		let { methods: t = [`GET`], skipHeaderNames: n = [], excludeHeaderNames: r = [], maxBufferSize: i = 5242880 } = e;
		if (typeof e != `object` || !e) throw TypeError(`expected type of opts to be an Object, got ${e === null ? `null` : typeof e}`);
		if (!Array.isArray(t)) throw TypeError(`expected opts.methods to be an array, got ${typeof t}`);
		for (let e of t) if (!util.safeHTTPMethods.includes(e)) throw TypeError(`expected opts.methods to only contain safe HTTP methods, got ${e}`);
		if (!Array.isArray(n)) throw TypeError(`expected opts.skipHeaderNames to be an array, got ${typeof n}`);
		if (!Array.isArray(r)) throw TypeError(`expected opts.excludeHeaderNames to be an array, got ${typeof r}`);
		if (!Number.isFinite(i) || i <= 0) throw TypeError(`expected opts.maxBufferSize to be a positive finite number, got ${i}`);
		let a = new Set(n.map((e) => e.toLowerCase())), o = new Set(r.map((e) => e.toLowerCase())), s = new Map();
		return (e) => (n, r) => {
			if (!n.origin || t.includes(n.method) === !1) return e(n, r);
			if (n = {
				...n,
				headers: normalizeHeaders(n)
			}, a.size > 0) {
				for (let t of Object.keys(n.headers)) if (a.has(t.toLowerCase())) return e(n, r);
			}
			let c = makeCacheKey(n), l = makeDeduplicationKey(c, o), u = s.get(l);
			if (u) return u.addWaitingHandler(r) ? !0 : e(n, r);
			let d = new DeduplicationHandler(r, () => {
				s.delete(l), pendingRequestsChannel.hasSubscribers && pendingRequestsChannel.publish({
					size: s.size,
					key: l,
					type: `removed`
				});
			}, i);
			return s.set(l, d), pendingRequestsChannel.hasSubscribers && pendingRequestsChannel.publish({
				size: s.size,
				key: l,
				type: `added`
			}), e(n, d);
		};
	};
}));
// node_modules/undici/lib/cache/sqlite-cache-store.js
var require_sqlite_cache_store = __commonJSMin(((exports, module) => {
	const { Writable } = __require("node:stream"), { assertCacheKey, assertCacheValue } = require_cache$2();
	let DatabaseSync;
	const MAX_ENTRY_SIZE = 2e9;
	module.exports = class {
		#e = MAX_ENTRY_SIZE;
		#t = 1 / 0;
		#n;
		#r;
		#i;
		#a;
		#o;
		#s;
		#c;
		#l;
		constructor(e) {
			if (e) {
				if (typeof e != `object`) throw TypeError(`SqliteCacheStore options must be an object`);
				if (e.maxEntrySize !== void 0) {
					if (typeof e.maxEntrySize != `number` || !Number.isInteger(e.maxEntrySize) || e.maxEntrySize < 0) throw TypeError(`SqliteCacheStore options.maxEntrySize must be a non-negative integer`);
					if (e.maxEntrySize > MAX_ENTRY_SIZE) throw TypeError(`SqliteCacheStore options.maxEntrySize must be less than 2gb`);
					this.#e = e.maxEntrySize;
				}
				if (e.maxCount !== void 0) {
					if (typeof e.maxCount != `number` || !Number.isInteger(e.maxCount) || e.maxCount < 0) throw TypeError(`SqliteCacheStore options.maxCount must be a non-negative integer`);
					this.#t = e.maxCount;
				}
			}
			DatabaseSync ||= __require("node:sqlite").DatabaseSync, this.#n = new DatabaseSync(e?.location ?? `:memory:`), this.#n.exec(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = NORMAL;
      PRAGMA temp_store = memory;
      PRAGMA optimize;

      CREATE TABLE IF NOT EXISTS cacheInterceptorV4 (
        -- Data specific to us
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        url TEXT NOT NULL,
        method TEXT NOT NULL,

        -- Data returned to the interceptor
        body BUF NULL,
        deleteAt INTEGER NOT NULL,
        statusCode INTEGER NOT NULL,
        statusMessage TEXT NOT NULL,
        headers TEXT NULL,
        cacheControlDirectives TEXT NULL,
        etag TEXT NULL,
        vary TEXT NULL,
        cachedAt INTEGER NOT NULL,
        staleAt INTEGER NOT NULL
      );

      CREATE INDEX IF NOT EXISTS idx_cacheInterceptorV4_getValuesQuery ON cacheInterceptorV4(url, method, deleteAt);
      CREATE INDEX IF NOT EXISTS idx_cacheInterceptorV4_deleteByUrlQuery ON cacheInterceptorV4(deleteAt);
    `), this.#r = this.#n.prepare(`
      SELECT
        id,
        body,
        deleteAt,
        statusCode,
        statusMessage,
        headers,
        etag,
        cacheControlDirectives,
        vary,
        cachedAt,
        staleAt
      FROM cacheInterceptorV4
      WHERE
        url = ?
        AND method = ?
      ORDER BY
        deleteAt ASC
    `), this.#i = this.#n.prepare(`
      UPDATE cacheInterceptorV4 SET
        body = ?,
        deleteAt = ?,
        statusCode = ?,
        statusMessage = ?,
        headers = ?,
        etag = ?,
        cacheControlDirectives = ?,
        cachedAt = ?,
        staleAt = ?
      WHERE
        id = ?
    `), this.#a = this.#n.prepare(`
      INSERT INTO cacheInterceptorV4 (
        url,
        method,
        body,
        deleteAt,
        statusCode,
        statusMessage,
        headers,
        etag,
        cacheControlDirectives,
        vary,
        cachedAt,
        staleAt
      ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    `), this.#s = this.#n.prepare(`DELETE FROM cacheInterceptorV4 WHERE url = ?`), this.#c = this.#n.prepare(`SELECT COUNT(*) AS total FROM cacheInterceptorV4`), this.#o = this.#n.prepare(`DELETE FROM cacheInterceptorV4 WHERE deleteAt <= ?`), this.#l = this.#t === 1 / 0 ? null : this.#n.prepare(`
        DELETE FROM cacheInterceptorV4
        WHERE id IN (
          SELECT
            id
          FROM cacheInterceptorV4
          ORDER BY cachedAt ASC
          LIMIT ?
        )
      `);
		}
		close() {
			this.#n.close();
		}
		get(e) {
			assertCacheKey(e);
			let t = this.#f(e);
			return t ? {
				body: t.body ? Buffer.from(t.body.buffer, t.body.byteOffset, t.body.byteLength) : void 0,
				statusCode: t.statusCode,
				statusMessage: t.statusMessage,
				headers: t.headers ? JSON.parse(t.headers) : void 0,
				etag: t.etag ? t.etag : void 0,
				vary: t.vary ? JSON.parse(t.vary) : void 0,
				cacheControlDirectives: t.cacheControlDirectives ? JSON.parse(t.cacheControlDirectives) : void 0,
				cachedAt: t.cachedAt,
				staleAt: t.staleAt,
				deleteAt: t.deleteAt
			} : void 0;
		}
		set(e, t) {
			assertCacheKey(e);
			let n = this.#d(e), r = Array.isArray(t.body) ? Buffer.concat(t.body) : t.body, i = r?.byteLength;
			if (i && i > this.#e) return;
			let a = this.#f(e, !0);
			a ? this.#i.run(r, t.deleteAt, t.statusCode, t.statusMessage, t.headers ? JSON.stringify(t.headers) : null, t.etag ? t.etag : null, t.cacheControlDirectives ? JSON.stringify(t.cacheControlDirectives) : null, t.cachedAt, t.staleAt, a.id) : (this.#a.run(n, e.method, r, t.deleteAt, t.statusCode, t.statusMessage, t.headers ? JSON.stringify(t.headers) : null, t.etag ? t.etag : null, t.cacheControlDirectives ? JSON.stringify(t.cacheControlDirectives) : null, t.vary ? JSON.stringify(t.vary) : null, t.cachedAt, t.staleAt), this.#u());
		}
		createWriteStream(e, t) {
			assertCacheKey(e), assertCacheValue(t);
			let n = 0, r = [], i = this;
			return new Writable({
				decodeStrings: !0,
				write(e, t, a) {
					n += e.byteLength, n < i.#e ? r.push(e) : this.destroy(), a();
				},
				final(n) {
					i.set(e, {
						...t,
						body: r
					}), n();
				}
			});
		}
		delete(e) {
			if (typeof e != `object`) throw TypeError(`expected key to be object, got ${typeof e}`);
			this.#s.run(this.#d(e));
		}
		#u() {
			if (Number.isFinite(this.#t) && this.size <= this.#t) return 0;
			{
				let e = this.#o.run(Date.now()).changes;
				if (e) return e;
			}
			{
				let e = this.#l?.run(Math.max(Math.floor(this.#t * .1), 1)).changes;
				if (e) return e;
			}
			return 0;
		}
		get size() {
			let { total: e } = this.#c.get();
			return e;
		}
		#d(e) {
			return `${e.origin}/${e.path}`;
		}
		#f(e, t = !1) {
			let n = this.#d(e), { headers: r, method: i } = e, a = this.#r.all(n, i);
			if (a.length === 0) return;
			let o = Date.now();
			for (let e of a) {
				if (o >= e.deleteAt && !t) continue;
				let n = !0;
				if (e.vary) {
					let t = JSON.parse(e.vary);
					for (let e in t) if (!headerValueEquals(r[e], t[e])) {
						n = !1;
						break;
					}
				}
				if (n) return e;
			}
		}
	};
	function headerValueEquals(e, t) {
		if (e == null && t == null) return !0;
		if (e == null && t != null || e != null && t == null) return !1;
		if (Array.isArray(e) && Array.isArray(t)) {
			if (e.length !== t.length) return !1;
			for (let n = 0; n < e.length; n++) if (e[n] !== t[n]) return !1;
			return !0;
		}
		return e === t;
	}
}));
// node_modules/undici/lib/web/fetch/headers.js
var require_headers = __commonJSMin(((exports, module) => {
	const { kConstruct } = require_symbols(), { kEnumerableProperty } = require_util$5(), { iteratorMixin, isValidHeaderName, isValidHeaderValue } = require_util$4(), { webidl } = require_webidl(), assert = __require("node:assert"), util = __require("node:util");
	function isHTTPWhiteSpaceCharCode(e) {
		return e === 10 || e === 13 || e === 9 || e === 32;
	}
	function headerValueNormalize(e) {
		let t = 0, n = e.length;
		for (; n > t && isHTTPWhiteSpaceCharCode(e.charCodeAt(n - 1));) --n;
		for (; n > t && isHTTPWhiteSpaceCharCode(e.charCodeAt(t));) ++t;
		return t === 0 && n === e.length ? e : e.substring(t, n);
	}
	function fill(e, t) {
		if (Array.isArray(t)) for (let n = 0; n < t.length; ++n) {
			let r = t[n];
			if (r.length !== 2) throw webidl.errors.exception({
				header: `Headers constructor`,
				message: `expected name/value pair to be length 2, found ${r.length}.`
			});
			appendHeader(e, r[0], r[1]);
		}
		else if (typeof t == `object` && t) {
			let n = Object.keys(t);
			for (let r = 0; r < n.length; ++r) appendHeader(e, n[r], t[n[r]]);
		} else throw webidl.errors.conversionFailed({
			prefix: `Headers constructor`,
			argument: `Argument 1`,
			types: [`sequence<sequence<ByteString>>`, `record<ByteString, ByteString>`]
		});
	}
	function appendHeader(e, t, n) {
		if (n = headerValueNormalize(n), !isValidHeaderName(t)) throw webidl.errors.invalidArgument({
			prefix: `Headers.append`,
			value: t,
			type: `header name`
		});
		if (!isValidHeaderValue(n)) throw webidl.errors.invalidArgument({
			prefix: `Headers.append`,
			value: n,
			type: `header value`
		});
		if (getHeadersGuard(e) === `immutable`) throw TypeError(`immutable`);
		return getHeadersList(e).append(t, n, !1);
	}
	function headersListSortAndCombine(e) {
		let t = getHeadersList(e);
		if (!t) return [];
		if (t.sortedMap) return t.sortedMap;
		let n = [], r = t.toSortedArray(), i = t.cookies;
		if (i === null || i.length === 1) return t.sortedMap = r;
		for (let e = 0; e < r.length; ++e) {
			let { 0: t, 1: a } = r[e];
			if (t === `set-cookie`) for (let e = 0; e < i.length; ++e) n.push([t, i[e]]);
			else n.push([t, a]);
		}
		return t.sortedMap = n;
	}
	function compareHeaderName(e, t) {
		return e[0] < t[0] ? -1 : 1;
	}
	var HeadersList = class HeadersList {
		cookies = null;
		sortedMap;
		headersMap;
		constructor(e) {
			e instanceof HeadersList ? (this.headersMap = new Map(e.headersMap), this.sortedMap = e.sortedMap, this.cookies = e.cookies === null ? null : [...e.cookies]) : (this.headersMap = new Map(e), this.sortedMap = null);
		}
		contains(e, t) {
			return this.headersMap.has(t ? e : e.toLowerCase());
		}
		clear() {
			this.headersMap.clear(), this.sortedMap = null, this.cookies = null;
		}
		append(e, t, n) {
			this.sortedMap = null;
			let r = n ? e : e.toLowerCase(), i = this.headersMap.get(r);
			if (i) {
				let e = r === `cookie` ? `; ` : `, `;
				this.headersMap.set(r, {
					name: i.name,
					value: `${i.value}${e}${t}`
				});
			} else this.headersMap.set(r, {
				name: e,
				value: t
			});
			r === `set-cookie` && (this.cookies ??= []).push(t);
		}
		set(e, t, n) {
			this.sortedMap = null;
			let r = n ? e : e.toLowerCase();
			r === `set-cookie` && (this.cookies = [t]), this.headersMap.set(r, {
				name: e,
				value: t
			});
		}
		delete(e, t) {
			this.sortedMap = null, t || (e = e.toLowerCase()), e === `set-cookie` && (this.cookies = null), this.headersMap.delete(e);
		}
		get(e, t) {
			return this.headersMap.get(t ? e : e.toLowerCase())?.value ?? null;
		}
		*[Symbol.iterator]() {
			for (let { 0: e, 1: { value: t } } of this.headersMap) yield [e, t];
		}
		get entries() {
			let e = {};
			if (this.headersMap.size !== 0) for (let { name: t, value: n } of this.headersMap.values()) e[t] = n;
			return e;
		}
		rawValues() {
			return this.headersMap.values();
		}
		get entriesList() {
			let e = [];
			if (this.headersMap.size !== 0) for (let { 0: t, 1: { name: n, value: r } } of this.headersMap) if (t === `set-cookie`) for (let t of this.cookies) e.push([n, t]);
			else e.push([n, r]);
			return e;
		}
		toSortedArray() {
			let e = this.headersMap.size, t = Array(e);
			if (e <= 32) {
				if (e === 0) return t;
				let n = this.headersMap[Symbol.iterator](), r = n.next().value;
				t[0] = [r[0], r[1].value], assert(r[1].value !== null);
				for (let r = 1, i = 0, a = 0, o = 0, s = 0, c, l; r < e; ++r) {
					for (l = n.next().value, c = t[r] = [l[0], l[1].value], assert(c[1] !== null), o = 0, a = r; o < a;) s = o + (a - o >> 1), t[s][0] <= c[0] ? o = s + 1 : a = s;
					if (r !== s) {
						for (i = r; i > o;) t[i] = t[--i];
						t[o] = c;
					}
				}
				if (!n.next().done) throw TypeError(`Unreachable`);
				return t;
			}
			{
				let e = 0;
				for (let { 0: n, 1: { value: r } } of this.headersMap) t[e++] = [n, r], assert(r !== null);
				return t.sort(compareHeaderName);
			}
		}
	};
	var Headers = class Headers {
		#e;
		#t;
		constructor(e = void 0) {
			webidl.util.markAsUncloneable(this), e !== kConstruct && (this.#t = new HeadersList(), this.#e = `none`, e !== void 0 && (e = webidl.converters.HeadersInit(e, `Headers constructor`, `init`), fill(this, e)));
		}
		append(e, t) {
			webidl.brandCheck(this, Headers), webidl.argumentLengthCheck(arguments, 2, `Headers.append`);
			let n = `Headers.append`;
			return e = webidl.converters.ByteString(e, n, `name`), t = webidl.converters.ByteString(t, n, `value`), appendHeader(this, e, t);
		}
		delete(e) {
			if (webidl.brandCheck(this, Headers), webidl.argumentLengthCheck(arguments, 1, `Headers.delete`), e = webidl.converters.ByteString(e, `Headers.delete`, `name`), !isValidHeaderName(e)) throw webidl.errors.invalidArgument({
				prefix: `Headers.delete`,
				value: e,
				type: `header name`
			});
			if (this.#e === `immutable`) throw TypeError(`immutable`);
			this.#t.contains(e, !1) && this.#t.delete(e, !1);
		}
		get(e) {
			webidl.brandCheck(this, Headers), webidl.argumentLengthCheck(arguments, 1, `Headers.get`);
			let t = `Headers.get`;
			if (e = webidl.converters.ByteString(e, t, `name`), !isValidHeaderName(e)) throw webidl.errors.invalidArgument({
				prefix: t,
				value: e,
				type: `header name`
			});
			return this.#t.get(e, !1);
		}
		has(e) {
			webidl.brandCheck(this, Headers), webidl.argumentLengthCheck(arguments, 1, `Headers.has`);
			let t = `Headers.has`;
			if (e = webidl.converters.ByteString(e, t, `name`), !isValidHeaderName(e)) throw webidl.errors.invalidArgument({
				prefix: t,
				value: e,
				type: `header name`
			});
			return this.#t.contains(e, !1);
		}
		set(e, t) {
			webidl.brandCheck(this, Headers), webidl.argumentLengthCheck(arguments, 2, `Headers.set`);
			let n = `Headers.set`;
			if (e = webidl.converters.ByteString(e, n, `name`), t = webidl.converters.ByteString(t, n, `value`), t = headerValueNormalize(t), !isValidHeaderName(e)) throw webidl.errors.invalidArgument({
				prefix: n,
				value: e,
				type: `header name`
			});
			if (!isValidHeaderValue(t)) throw webidl.errors.invalidArgument({
				prefix: n,
				value: t,
				type: `header value`
			});
			if (this.#e === `immutable`) throw TypeError(`immutable`);
			this.#t.set(e, t, !1);
		}
		getSetCookie() {
			webidl.brandCheck(this, Headers);
			let e = this.#t.cookies;
			return e ? [...e] : [];
		}
		[util.inspect.custom](e, t) {
			return t.depth ??= e, `Headers ${util.formatWithOptions(t, this.#t.entries)}`;
		}
		static getHeadersGuard(e) {
			return e.#e;
		}
		static setHeadersGuard(e, t) {
			e.#e = t;
		}
		static getHeadersList(e) {
			return e.#t;
		}
		static setHeadersList(e, t) {
			e.#t = t;
		}
	};
	const { getHeadersGuard, setHeadersGuard, getHeadersList, setHeadersList } = Headers;
	Reflect.deleteProperty(Headers, `getHeadersGuard`), Reflect.deleteProperty(Headers, `setHeadersGuard`), Reflect.deleteProperty(Headers, `getHeadersList`), Reflect.deleteProperty(Headers, `setHeadersList`), iteratorMixin(`Headers`, Headers, headersListSortAndCombine, 0, 1), Object.defineProperties(Headers.prototype, {
		append: kEnumerableProperty,
		delete: kEnumerableProperty,
		get: kEnumerableProperty,
		has: kEnumerableProperty,
		set: kEnumerableProperty,
		getSetCookie: kEnumerableProperty,
		[Symbol.toStringTag]: {
			value: `Headers`,
			configurable: !0
		},
		[util.inspect.custom]: { enumerable: !1 }
	}), webidl.converters.HeadersInit = function(e, t, n) {
		if (webidl.util.Type(e) === webidl.util.Types.OBJECT) {
			let r = Reflect.get(e, Symbol.iterator);
			if (!util.types.isProxy(e) && r === Headers.prototype.entries) try {
				return getHeadersList(e).entriesList;
			} catch {}
			return typeof r == `function` ? webidl.converters[`sequence<sequence<ByteString>>`](e, t, n, r.bind(e)) : webidl.converters[`record<ByteString, ByteString>`](e, t, n);
		}
		throw webidl.errors.conversionFailed({
			prefix: `Headers constructor`,
			argument: `Argument 1`,
			types: [`sequence<sequence<ByteString>>`, `record<ByteString, ByteString>`]
		});
	}, module.exports = {
		fill,
		compareHeaderName,
		Headers,
		HeadersList,
		getHeadersGuard,
		setHeadersGuard,
		setHeadersList,
		getHeadersList
	};
}));
// node_modules/undici/lib/web/fetch/response.js
var require_response = __commonJSMin(((exports, module) => {
	const { Headers, HeadersList, fill, getHeadersGuard, setHeadersGuard, setHeadersList } = require_headers(), { extractBody, cloneBody, mixinBody, streamRegistry, bodyUnusable } = require_body(), util = require_util$5(), nodeUtil = __require("node:util"), { kEnumerableProperty } = util, { isValidReasonPhrase, isCancelled, isAborted, isErrorLike, environmentSettingsObject: relevantRealm } = require_util$4(), { redirectStatusSet, nullBodyStatus } = require_constants$2(), { webidl } = require_webidl(), { URLSerializer } = require_data_url(), { kConstruct } = require_symbols(), assert = __require("node:assert"), { isomorphicEncode, serializeJavascriptValueToJSONString } = require_infra(), textEncoder = new TextEncoder(`utf-8`);
	var Response = class Response {
		#e;
		#t;
		static error() {
			return fromInnerResponse(makeNetworkError(), `immutable`);
		}
		static json(e, t = void 0) {
			webidl.argumentLengthCheck(arguments, 1, `Response.json`), t !== null && (t = webidl.converters.ResponseInit(t));
			let n = textEncoder.encode(serializeJavascriptValueToJSONString(e)), r = extractBody(n), i = fromInnerResponse(makeResponse({}), `response`);
			return initializeResponse(i, t, {
				body: r[0],
				type: `application/json`
			}), i;
		}
		static redirect(e, t = 302) {
			webidl.argumentLengthCheck(arguments, 1, `Response.redirect`), e = webidl.converters.USVString(e), t = webidl.converters[`unsigned short`](t);
			let n;
			try {
				n = new URL(e, relevantRealm.settingsObject.baseUrl);
			} catch (t) {
				throw TypeError(`Failed to parse URL from ${e}`, { cause: t });
			}
			if (!redirectStatusSet.has(t)) throw RangeError(`Invalid status code ${t}`);
			let r = fromInnerResponse(makeResponse({}), `immutable`);
			r.#t.status = t;
			let i = isomorphicEncode(URLSerializer(n));
			return r.#t.headersList.append(`location`, i, !0), r;
		}
		constructor(e = null, t = void 0) {
			if (webidl.util.markAsUncloneable(this), e === kConstruct) return;
			e !== null && (e = webidl.converters.BodyInit(e, `Response`, `body`)), t = webidl.converters.ResponseInit(t), this.#t = makeResponse({}), this.#e = new Headers(kConstruct), setHeadersGuard(this.#e, `response`), setHeadersList(this.#e, this.#t.headersList);
			let n = null;
			if (e != null) {
				let [t, r] = extractBody(e);
				n = {
					body: t,
					type: r
				};
			}
			initializeResponse(this, t, n);
		}
		get type() {
			return webidl.brandCheck(this, Response), this.#t.type;
		}
		get url() {
			webidl.brandCheck(this, Response);
			let e = this.#t.urlList, t = e[e.length - 1] ?? null;
			return t === null ? `` : URLSerializer(t, !0);
		}
		get redirected() {
			return webidl.brandCheck(this, Response), this.#t.urlList.length > 1;
		}
		get status() {
			return webidl.brandCheck(this, Response), this.#t.status;
		}
		get ok() {
			return webidl.brandCheck(this, Response), this.#t.status >= 200 && this.#t.status <= 299;
		}
		get statusText() {
			return webidl.brandCheck(this, Response), this.#t.statusText;
		}
		get headers() {
			return webidl.brandCheck(this, Response), this.#e;
		}
		get body() {
			return webidl.brandCheck(this, Response), this.#t.body ? this.#t.body.stream : null;
		}
		get bodyUsed() {
			return webidl.brandCheck(this, Response), !!this.#t.body && util.isDisturbed(this.#t.body.stream);
		}
		clone() {
			if (webidl.brandCheck(this, Response), bodyUnusable(this.#t)) throw webidl.errors.exception({
				header: `Response.clone`,
				message: `Body has already been consumed.`
			});
			let e = cloneResponse(this.#t);
			return this.#t.urlList.length !== 0 && this.#t.body?.stream && streamRegistry.register(this, new WeakRef(this.#t.body.stream)), fromInnerResponse(e, getHeadersGuard(this.#e));
		}
		[nodeUtil.inspect.custom](e, t) {
			t.depth === null && (t.depth = 2), t.colors ??= !0;
			let n = {
				status: this.status,
				statusText: this.statusText,
				headers: this.headers,
				body: this.body,
				bodyUsed: this.bodyUsed,
				ok: this.ok,
				redirected: this.redirected,
				type: this.type,
				url: this.url
			};
			return `Response ${nodeUtil.formatWithOptions(t, n)}`;
		}
		static getResponseHeaders(e) {
			return e.#e;
		}
		static setResponseHeaders(e, t) {
			e.#e = t;
		}
		static getResponseState(e) {
			return e.#t;
		}
		static setResponseState(e, t) {
			e.#t = t;
		}
	};
	const { getResponseHeaders, setResponseHeaders, getResponseState, setResponseState } = Response;
	Reflect.deleteProperty(Response, `getResponseHeaders`), Reflect.deleteProperty(Response, `setResponseHeaders`), Reflect.deleteProperty(Response, `getResponseState`), Reflect.deleteProperty(Response, `setResponseState`), mixinBody(Response, getResponseState), Object.defineProperties(Response.prototype, {
		type: kEnumerableProperty,
		url: kEnumerableProperty,
		status: kEnumerableProperty,
		ok: kEnumerableProperty,
		redirected: kEnumerableProperty,
		statusText: kEnumerableProperty,
		headers: kEnumerableProperty,
		clone: kEnumerableProperty,
		body: kEnumerableProperty,
		bodyUsed: kEnumerableProperty,
		[Symbol.toStringTag]: {
			value: `Response`,
			configurable: !0
		}
	}), Object.defineProperties(Response, {
		json: kEnumerableProperty,
		redirect: kEnumerableProperty,
		error: kEnumerableProperty
	});
	function cloneResponse(e) {
		if (e.internalResponse) return filterResponse(cloneResponse(e.internalResponse), e.type);
		let t = makeResponse({
			...e,
			body: null
		});
		return e.body != null && (t.body = cloneBody(e.body)), t;
	}
	function makeResponse(e) {
		return {
			aborted: !1,
			rangeRequested: !1,
			timingAllowPassed: !1,
			requestIncludesCredentials: !1,
			type: `default`,
			status: 200,
			timingInfo: null,
			cacheState: ``,
			statusText: ``,
			...e,
			headersList: e?.headersList ? new HeadersList(e?.headersList) : new HeadersList(),
			urlList: e?.urlList ? [...e.urlList] : []
		};
	}
	function makeNetworkError(e) {
		return makeResponse({
			type: `error`,
			status: 0,
			error: isErrorLike(e) ? e : Error(e && String(e)),
			aborted: e && e.name === `AbortError`
		});
	}
	function isNetworkError(e) {
		return e.type === `error` && e.status === 0;
	}
	function makeFilteredResponse(e, t) {
		return t = {
			internalResponse: e,
			...t
		}, new Proxy(e, {
			get(e, n) {
				return n in t ? t[n] : e[n];
			},
			set(e, n, r) {
				return assert(!(n in t)), e[n] = r, !0;
			}
		});
	}
	function filterResponse(e, t) {
		if (t === `basic`) return makeFilteredResponse(e, {
			type: `basic`,
			headersList: e.headersList
		});
		if (t === `cors`) return makeFilteredResponse(e, {
			type: `cors`,
			headersList: e.headersList
		});
		if (t === `opaque`) return makeFilteredResponse(e, {
			type: `opaque`,
			urlList: [],
			status: 0,
			statusText: ``,
			body: null
		});
		if (t === `opaqueredirect`) return makeFilteredResponse(e, {
			type: `opaqueredirect`,
			status: 0,
			statusText: ``,
			headersList: [],
			body: null
		});
		assert(!1);
	}
	function makeAppropriateNetworkError(e, t = null) {
		return assert(isCancelled(e)), isAborted(e) ? makeNetworkError(Object.assign(new DOMException(`The operation was aborted.`, `AbortError`), { cause: t })) : makeNetworkError(Object.assign(new DOMException(`Request was cancelled.`), { cause: t }));
	}
	function initializeResponse(e, t, n) {
		if (t.status !== null && (t.status < 200 || t.status > 599)) throw RangeError(`init["status"] must be in the range of 200 to 599, inclusive.`);
		if (`statusText` in t && t.statusText != null && !isValidReasonPhrase(String(t.statusText))) throw TypeError(`Invalid statusText`);
		if (`status` in t && t.status != null && (getResponseState(e).status = t.status), `statusText` in t && t.statusText != null && (getResponseState(e).statusText = t.statusText), `headers` in t && t.headers != null && fill(getResponseHeaders(e), t.headers), n) {
			if (nullBodyStatus.includes(e.status)) throw webidl.errors.exception({
				header: `Response constructor`,
				message: `Invalid response status code ${e.status}`
			});
			getResponseState(e).body = n.body, n.type != null && !getResponseState(e).headersList.contains(`content-type`, !0) && getResponseState(e).headersList.append(`content-type`, n.type, !0);
		}
	}
	function fromInnerResponse(e, t) {
		let n = new Response(kConstruct);
		setResponseState(n, e);
		let r = new Headers(kConstruct);
		return setResponseHeaders(n, r), setHeadersList(r, e.headersList), setHeadersGuard(r, t), e.urlList.length !== 0 && e.body?.stream && streamRegistry.register(n, new WeakRef(e.body.stream)), n;
	}
	webidl.converters.XMLHttpRequestBodyInit = function(e, t, n) {
		return typeof e == `string` ? webidl.converters.USVString(e, t, n) : webidl.is.Blob(e) || webidl.is.BufferSource(e) || webidl.is.FormData(e) || webidl.is.URLSearchParams(e) ? e : webidl.converters.DOMString(e, t, n);
	}, webidl.converters.BodyInit = function(e, t, n) {
		return webidl.is.ReadableStream(e) || e?.[Symbol.asyncIterator] ? e : webidl.converters.XMLHttpRequestBodyInit(e, t, n);
	}, webidl.converters.ResponseInit = webidl.dictionaryConverter([
		{
			key: `status`,
			converter: webidl.converters[`unsigned short`],
			defaultValue: () => 200
		},
		{
			key: `statusText`,
			converter: webidl.converters.ByteString,
			defaultValue: () => ``
		},
		{
			key: `headers`,
			converter: webidl.converters.HeadersInit
		}
	]), webidl.is.Response = webidl.util.MakeTypeAssertion(Response), module.exports = {
		isNetworkError,
		makeNetworkError,
		makeResponse,
		makeAppropriateNetworkError,
		filterResponse,
		Response,
		cloneResponse,
		fromInnerResponse,
		getResponseState
	};
}));
// node_modules/undici/lib/web/fetch/request.js
var require_request = __commonJSMin(((exports, module) => {
	const { extractBody, mixinBody, cloneBody, bodyUnusable } = require_body(), { Headers, fill: fillHeaders, HeadersList, setHeadersGuard, getHeadersGuard, setHeadersList, getHeadersList } = require_headers(), util = require_util$5(), nodeUtil = __require("node:util"), { isValidHTTPToken, sameOrigin, environmentSettingsObject } = require_util$4(), { forbiddenMethodsSet, corsSafeListedMethodsSet, referrerPolicy, requestRedirect, requestMode, requestCredentials, requestCache, requestDuplex } = require_constants$2(), { kEnumerableProperty, normalizedMethodRecordsBase, normalizedMethodRecords } = util, { webidl } = require_webidl(), { URLSerializer } = require_data_url(), { kConstruct } = require_symbols(), assert = __require("node:assert"), { getMaxListeners, setMaxListeners, defaultMaxListeners } = __require("node:events"), kAbortController = Symbol(`abortController`), requestFinalizer = new FinalizationRegistry(({ signal: e, abort: t }) => {
		e.removeEventListener(`abort`, t);
	}), dependentControllerMap = new WeakMap();
	let abortSignalHasEventHandlerLeakWarning;
	try {
		abortSignalHasEventHandlerLeakWarning = getMaxListeners(new AbortController().signal) > 0;
	} catch {
		abortSignalHasEventHandlerLeakWarning = !1;
	}
	function buildAbort(e) {
		return abort;
		function abort() {
			let t = e.deref();
			if (t !== void 0) {
				requestFinalizer.unregister(abort), this.removeEventListener(`abort`, abort), t.abort(this.reason);
				let e = dependentControllerMap.get(t.signal);
				if (e !== void 0) {
					if (e.size !== 0) {
						for (let t of e) {
							let e = t.deref();
							e !== void 0 && e.abort(this.reason);
						}
						e.clear();
					}
					dependentControllerMap.delete(t.signal);
				}
			}
		}
	}
	let patchMethodWarning = !1;
	var Request = class Request {
		#e;
		#t;
		#n;
		#r;
		constructor(e, t = void 0) {
			if (webidl.util.markAsUncloneable(this), e === kConstruct) return;
			webidl.argumentLengthCheck(arguments, 1, `Request constructor`), e = webidl.converters.RequestInfo(e), t = webidl.converters.RequestInit(t);
			let n = null, r = null, i = environmentSettingsObject.settingsObject.baseUrl, a = null;
			if (typeof e == `string`) {
				this.#t = t.dispatcher;
				let a;
				try {
					a = new URL(e, i);
				} catch (t) {
					throw TypeError(`Failed to parse URL from ` + e, { cause: t });
				}
				if (a.username || a.password) throw TypeError(`Request cannot be constructed from a URL that includes credentials: ` + e);
				n = makeRequest({ urlList: [a] }), r = `cors`;
			} else assert(webidl.is.Request(e)), n = e.#r, a = e.#e, this.#t = t.dispatcher || e.#t;
			let o = environmentSettingsObject.settingsObject.origin, s = `client`;
			if (n.window?.constructor?.name === `EnvironmentSettingsObject` && sameOrigin(n.window, o) && (s = n.window), t.window != null) throw TypeError(`'window' option '${s}' must be null`);
			`window` in t && (s = `no-window`), n = makeRequest({
				method: n.method,
				headersList: n.headersList,
				unsafeRequest: n.unsafeRequest,
				client: environmentSettingsObject.settingsObject,
				window: s,
				priority: n.priority,
				origin: n.origin,
				referrer: n.referrer,
				referrerPolicy: n.referrerPolicy,
				mode: n.mode,
				credentials: n.credentials,
				cache: n.cache,
				redirect: n.redirect,
				integrity: n.integrity,
				keepalive: n.keepalive,
				reloadNavigation: n.reloadNavigation,
				historyNavigation: n.historyNavigation,
				urlList: [...n.urlList]
			});
			let c = Object.keys(t).length !== 0;
			if (c && (n.mode === `navigate` && (n.mode = `same-origin`), n.reloadNavigation = !1, n.historyNavigation = !1, n.origin = `client`, n.referrer = `client`, n.referrerPolicy = ``, n.url = n.urlList[n.urlList.length - 1], n.urlList = [n.url]), t.referrer !== void 0) {
				let e = t.referrer;
				if (e === ``) n.referrer = `no-referrer`;
				else {
					let t;
					try {
						t = new URL(e, i);
					} catch (t) {
						throw TypeError(`Referrer "${e}" is not a valid URL.`, { cause: t });
					}
					t.protocol === `about:` && t.hostname === `client` || o && !sameOrigin(t, environmentSettingsObject.settingsObject.baseUrl) ? n.referrer = `client` : n.referrer = t;
				}
			}
			t.referrerPolicy !== void 0 && (n.referrerPolicy = t.referrerPolicy);
			let l;
			if (l = t.mode === void 0 ? r : t.mode, l === `navigate`) throw webidl.errors.exception({
				header: `Request constructor`,
				message: `invalid request mode navigate.`
			});
			if (l != null && (n.mode = l), t.credentials !== void 0 && (n.credentials = t.credentials), t.cache !== void 0 && (n.cache = t.cache), n.cache === `only-if-cached` && n.mode !== `same-origin`) throw TypeError(`'only-if-cached' can be set only with 'same-origin' mode`);
			if (t.redirect !== void 0 && (n.redirect = t.redirect), t.integrity != null && (n.integrity = String(t.integrity)), t.keepalive !== void 0 && (n.keepalive = !!t.keepalive), t.method !== void 0) {
				let e = t.method, r = normalizedMethodRecords[e];
				if (r !== void 0) n.method = r;
				else {
					if (!isValidHTTPToken(e)) throw TypeError(`'${e}' is not a valid HTTP method.`);
					let t = e.toUpperCase();
					if (forbiddenMethodsSet.has(t)) throw TypeError(`'${e}' HTTP method is unsupported.`);
					e = normalizedMethodRecordsBase[t] ?? e, n.method = e;
				}
				!patchMethodWarning && n.method === `patch` && (process.emitWarning("Using `patch` is highly likely to result in a `405 Method Not Allowed`. `PATCH` is much more likely to succeed.", { code: `UNDICI-FETCH-patch` }), patchMethodWarning = !0);
			}
			t.signal !== void 0 && (a = t.signal), this.#r = n;
			let u = new AbortController();
			if (this.#e = u.signal, a != null) {
				if (a.aborted) u.abort(a.reason);
				else {
					this[kAbortController] = u;
					let t = buildAbort(new WeakRef(u));
					abortSignalHasEventHandlerLeakWarning && getMaxListeners(a) === defaultMaxListeners && setMaxListeners(1500, a), util.addAbortListener(a, t), requestFinalizer.register(u, {
						signal: a,
						abort: t
					}, t);
				}
			}
			if (this.#n = new Headers(kConstruct), setHeadersList(this.#n, n.headersList), setHeadersGuard(this.#n, `request`), l === `no-cors`) {
				if (!corsSafeListedMethodsSet.has(n.method)) throw TypeError(`'${n.method} is unsupported in no-cors mode.`);
				setHeadersGuard(this.#n, `request-no-cors`);
			}
			if (c) {
				let e = getHeadersList(this.#n), n = t.headers === void 0 ? new HeadersList(e) : t.headers;
				if (e.clear(), n instanceof HeadersList) {
					for (let { name: t, value: r } of n.rawValues()) e.append(t, r, !1);
					e.cookies = n.cookies;
				} else fillHeaders(this.#n, n);
			}
			let d = webidl.is.Request(e) ? e.#r.body : null;
			if ((t.body != null || d != null) && (n.method === `GET` || n.method === `HEAD`)) throw TypeError(`Request with GET/HEAD method cannot have body.`);
			let f = null;
			if (t.body != null) {
				let [e, r] = extractBody(t.body, n.keepalive);
				f = e, r && !getHeadersList(this.#n).contains(`content-type`, !0) && this.#n.append(`content-type`, r, !0);
			}
			let p = f ?? d;
			if (p != null && p.source == null) {
				if (f != null && t.duplex == null) throw TypeError(`RequestInit: duplex option is required when sending a body.`);
				if (n.mode !== `same-origin` && n.mode !== `cors`) throw TypeError(`If request is made from ReadableStream, mode should be "same-origin" or "cors"`);
				n.useCORSPreflightFlag = !0;
			}
			let m = p;
			if (f == null && d != null) {
				if (bodyUnusable(e.#r)) throw TypeError(`Cannot construct a Request with a Request object that has already been used.`);
				let t = new TransformStream();
				d.stream.pipeThrough(t), m = {
					source: d.source,
					length: d.length,
					stream: t.readable
				};
			}
			this.#r.body = m;
		}
		get method() {
			return webidl.brandCheck(this, Request), this.#r.method;
		}
		get url() {
			return webidl.brandCheck(this, Request), URLSerializer(this.#r.url);
		}
		get headers() {
			return webidl.brandCheck(this, Request), this.#n;
		}
		get destination() {
			return webidl.brandCheck(this, Request), this.#r.destination;
		}
		get referrer() {
			return webidl.brandCheck(this, Request), this.#r.referrer === `no-referrer` ? `` : this.#r.referrer === `client` ? `about:client` : this.#r.referrer.toString();
		}
		get referrerPolicy() {
			return webidl.brandCheck(this, Request), this.#r.referrerPolicy;
		}
		get mode() {
			return webidl.brandCheck(this, Request), this.#r.mode;
		}
		get credentials() {
			return webidl.brandCheck(this, Request), this.#r.credentials;
		}
		get cache() {
			return webidl.brandCheck(this, Request), this.#r.cache;
		}
		get redirect() {
			return webidl.brandCheck(this, Request), this.#r.redirect;
		}
		get integrity() {
			return webidl.brandCheck(this, Request), this.#r.integrity;
		}
		get keepalive() {
			return webidl.brandCheck(this, Request), this.#r.keepalive;
		}
		get isReloadNavigation() {
			return webidl.brandCheck(this, Request), this.#r.reloadNavigation;
		}
		get isHistoryNavigation() {
			return webidl.brandCheck(this, Request), this.#r.historyNavigation;
		}
		get signal() {
			return webidl.brandCheck(this, Request), this.#e;
		}
		get body() {
			return webidl.brandCheck(this, Request), this.#r.body ? this.#r.body.stream : null;
		}
		get bodyUsed() {
			return webidl.brandCheck(this, Request), !!this.#r.body && util.isDisturbed(this.#r.body.stream);
		}
		get duplex() {
			return webidl.brandCheck(this, Request), `half`;
		}
		clone() {
			if (webidl.brandCheck(this, Request), bodyUnusable(this.#r)) throw TypeError(`unusable`);
			let e = cloneRequest(this.#r), t = new AbortController();
			if (this.signal.aborted) t.abort(this.signal.reason);
			else {
				let e = dependentControllerMap.get(this.signal);
				e === void 0 && (e = new Set(), dependentControllerMap.set(this.signal, e));
				let n = new WeakRef(t);
				e.add(n), util.addAbortListener(t.signal, buildAbort(n));
			}
			return fromInnerRequest(e, this.#t, t.signal, getHeadersGuard(this.#n));
		}
		[nodeUtil.inspect.custom](e, t) {
			t.depth === null && (t.depth = 2), t.colors ??= !0;
			let n = {
				method: this.method,
				url: this.url,
				headers: this.headers,
				destination: this.destination,
				referrer: this.referrer,
				referrerPolicy: this.referrerPolicy,
				mode: this.mode,
				credentials: this.credentials,
				cache: this.cache,
				redirect: this.redirect,
				integrity: this.integrity,
				keepalive: this.keepalive,
				isReloadNavigation: this.isReloadNavigation,
				isHistoryNavigation: this.isHistoryNavigation,
				signal: this.signal
			};
			return `Request ${nodeUtil.formatWithOptions(t, n)}`;
		}
		static setRequestSignal(e, t) {
			return e.#e = t, e;
		}
		static getRequestDispatcher(e) {
			return e.#t;
		}
		static setRequestDispatcher(e, t) {
			e.#t = t;
		}
		static setRequestHeaders(e, t) {
			e.#n = t;
		}
		static getRequestState(e) {
			return e.#r;
		}
		static setRequestState(e, t) {
			e.#r = t;
		}
	};
	const { setRequestSignal, getRequestDispatcher, setRequestDispatcher, setRequestHeaders, getRequestState, setRequestState } = Request;
	Reflect.deleteProperty(Request, `setRequestSignal`), Reflect.deleteProperty(Request, `getRequestDispatcher`), Reflect.deleteProperty(Request, `setRequestDispatcher`), Reflect.deleteProperty(Request, `setRequestHeaders`), Reflect.deleteProperty(Request, `getRequestState`), Reflect.deleteProperty(Request, `setRequestState`), mixinBody(Request, getRequestState);
	function makeRequest(e) {
		return {
			method: e.method ?? `GET`,
			localURLsOnly: e.localURLsOnly ?? !1,
			unsafeRequest: e.unsafeRequest ?? !1,
			body: e.body ?? null,
			client: e.client ?? null,
			reservedClient: e.reservedClient ?? null,
			replacesClientId: e.replacesClientId ?? ``,
			window: e.window ?? `client`,
			keepalive: e.keepalive ?? !1,
			serviceWorkers: e.serviceWorkers ?? `all`,
			initiator: e.initiator ?? ``,
			destination: e.destination ?? ``,
			priority: e.priority ?? null,
			origin: e.origin ?? `client`,
			policyContainer: e.policyContainer ?? `client`,
			referrer: e.referrer ?? `client`,
			referrerPolicy: e.referrerPolicy ?? ``,
			mode: e.mode ?? `no-cors`,
			useCORSPreflightFlag: e.useCORSPreflightFlag ?? !1,
			credentials: e.credentials ?? `same-origin`,
			useCredentials: e.useCredentials ?? !1,
			cache: e.cache ?? `default`,
			redirect: e.redirect ?? `follow`,
			integrity: e.integrity ?? ``,
			cryptoGraphicsNonceMetadata: e.cryptoGraphicsNonceMetadata ?? ``,
			parserMetadata: e.parserMetadata ?? ``,
			reloadNavigation: e.reloadNavigation ?? !1,
			historyNavigation: e.historyNavigation ?? !1,
			userActivation: e.userActivation ?? !1,
			taintedOrigin: e.taintedOrigin ?? !1,
			redirectCount: e.redirectCount ?? 0,
			responseTainting: e.responseTainting ?? `basic`,
			preventNoCacheCacheControlHeaderModification: e.preventNoCacheCacheControlHeaderModification ?? !1,
			done: e.done ?? !1,
			timingAllowFailed: e.timingAllowFailed ?? !1,
			useURLCredentials: e.useURLCredentials ?? void 0,
			traversableForUserPrompts: e.traversableForUserPrompts ?? `client`,
			urlList: e.urlList,
			url: e.urlList[0],
			headersList: e.headersList ? new HeadersList(e.headersList) : new HeadersList()
		};
	}
	function cloneRequest(e) {
		let t = makeRequest({
			...e,
			body: null
		});
		return e.body != null && (t.body = cloneBody(e.body)), t;
	}
	function fromInnerRequest(e, t, n, r) {
		let i = new Request(kConstruct);
		setRequestState(i, e), setRequestDispatcher(i, t), setRequestSignal(i, n);
		let a = new Headers(kConstruct);
		return setRequestHeaders(i, a), setHeadersList(a, e.headersList), setHeadersGuard(a, r), i;
	}
	Object.defineProperties(Request.prototype, {
		method: kEnumerableProperty,
		url: kEnumerableProperty,
		headers: kEnumerableProperty,
		redirect: kEnumerableProperty,
		clone: kEnumerableProperty,
		signal: kEnumerableProperty,
		duplex: kEnumerableProperty,
		destination: kEnumerableProperty,
		body: kEnumerableProperty,
		bodyUsed: kEnumerableProperty,
		isHistoryNavigation: kEnumerableProperty,
		isReloadNavigation: kEnumerableProperty,
		keepalive: kEnumerableProperty,
		integrity: kEnumerableProperty,
		cache: kEnumerableProperty,
		credentials: kEnumerableProperty,
		attribute: kEnumerableProperty,
		referrerPolicy: kEnumerableProperty,
		referrer: kEnumerableProperty,
		mode: kEnumerableProperty,
		[Symbol.toStringTag]: {
			value: `Request`,
			configurable: !0
		}
	}), webidl.is.Request = webidl.util.MakeTypeAssertion(Request), webidl.converters.RequestInfo = function(e) {
		return typeof e == `string` ? webidl.converters.USVString(e) : webidl.is.Request(e) ? e : webidl.converters.USVString(e);
	}, webidl.converters.RequestInit = webidl.dictionaryConverter([
		{
			key: `method`,
			converter: webidl.converters.ByteString
		},
		{
			key: `headers`,
			converter: webidl.converters.HeadersInit
		},
		{
			key: `body`,
			converter: webidl.nullableConverter(webidl.converters.BodyInit)
		},
		{
			key: `referrer`,
			converter: webidl.converters.USVString
		},
		{
			key: `referrerPolicy`,
			converter: webidl.converters.DOMString,
			allowedValues: referrerPolicy
		},
		{
			key: `mode`,
			converter: webidl.converters.DOMString,
			allowedValues: requestMode
		},
		{
			key: `credentials`,
			converter: webidl.converters.DOMString,
			allowedValues: requestCredentials
		},
		{
			key: `cache`,
			converter: webidl.converters.DOMString,
			allowedValues: requestCache
		},
		{
			key: `redirect`,
			converter: webidl.converters.DOMString,
			allowedValues: requestRedirect
		},
		{
			key: `integrity`,
			converter: webidl.converters.DOMString
		},
		{
			key: `keepalive`,
			converter: webidl.converters.boolean
		},
		{
			key: `signal`,
			converter: webidl.nullableConverter((e) => webidl.converters.AbortSignal(e, `RequestInit`, `signal`))
		},
		{
			key: `window`,
			converter: webidl.converters.any
		},
		{
			key: `duplex`,
			converter: webidl.converters.DOMString,
			allowedValues: requestDuplex
		},
		{
			key: `dispatcher`,
			converter: webidl.converters.any
		},
		{
			key: `priority`,
			converter: webidl.converters.DOMString,
			allowedValues: [
				`high`,
				`low`,
				`auto`
			],
			defaultValue: () => `auto`
		}
	]), module.exports = {
		Request,
		makeRequest,
		fromInnerRequest,
		cloneRequest,
		getRequestDispatcher,
		getRequestState
	};
}));
// node_modules/undici/lib/web/subresource-integrity/subresource-integrity.js
var require_subresource_integrity = __commonJSMin(((exports, module) => {
	const assert = __require("node:assert"), { runtimeFeatures } = require_runtime_features(), { asciiLowercase } = require_infra(), validSRIHashAlgorithmTokenSet = new Map([
		[`sha256`, 0],
		[`sha384`, 1],
		[`sha512`, 2]
	]);
	let crypto;
	if (runtimeFeatures.has(`crypto`)) {
		crypto = __require("node:crypto");
		let e = crypto.getHashes();
		e.length === 0 && validSRIHashAlgorithmTokenSet.clear();
		for (let t of validSRIHashAlgorithmTokenSet.keys()) e.includes(t) === !1 && validSRIHashAlgorithmTokenSet.delete(t);
	} else validSRIHashAlgorithmTokenSet.clear();
	const getSRIHashAlgorithmIndex = Map.prototype.get.bind(validSRIHashAlgorithmTokenSet);
	const isValidSRIHashAlgorithm = (e) => validSRIHashAlgorithmTokenSet.has(asciiLowercase(e));
	const bytesMatch = runtimeFeatures.has(`crypto`) === !1 || validSRIHashAlgorithmTokenSet.size === 0 ? () => !0 : (e, t) => {
		let n = parseMetadata(t);
		if (n.length === 0) return !0;
		let r = getStrongestMetadata(n);
		for (let t of r) {
			let n = t.alg, r = t.val;
			if (caseSensitiveMatch(applyAlgorithmToBytes(n, e), r)) return !0;
		}
		return !1;
	};
	function getStrongestMetadata(e) {
		let t = [], n = null;
		for (let r of e) {
			if (assert(isValidSRIHashAlgorithm(r.alg), `Invalid SRI hash algorithm token`), t.length === 0) {
				t.push(r), n = r;
				continue;
			}
			let e = n.alg, i = getSRIHashAlgorithmIndex(e), a = r.alg, o = getSRIHashAlgorithmIndex(a);
			o < i || (o > i ? (n = r, t[0] = r, t.length = 1) : t.push(r));
		}
		return t;
	}
	function parseMetadata(e) {
		let t = [];
		for (let n of e.split(/[\t\n\f\r ]+/)) {
			let e = n.split(`?`, 1)[0], r = ``, i = [e.slice(0, 6), e.slice(7)], a = i[0];
			if (!isValidSRIHashAlgorithm(a)) continue;
			i[1] && (r = i[1]);
			let o = {
				alg: asciiLowercase(a),
				val: r
			};
			t.push(o);
		}
		return t;
	}
	const applyAlgorithmToBytes = (e, t) => crypto.hash(e, t, `base64`);
	function caseSensitiveMatch(e, t) {
		let n = e.length;
		n !== 0 && e[n - 1] === `=` && --n, n !== 0 && e[n - 1] === `=` && --n;
		let r = t.length;
		if (r !== 0 && t[r - 1] === `=` && --r, r !== 0 && t[r - 1] === `=` && --r, n !== r) return !1;
		for (let r = 0; r < n; ++r) if (!(e[r] === t[r] || e[r] === `+` && t[r] === `-` || e[r] === `/` && t[r] === `_`)) return !1;
		return !0;
	}
	module.exports = {
		applyAlgorithmToBytes,
		bytesMatch,
		caseSensitiveMatch,
		isValidSRIHashAlgorithm,
		getStrongestMetadata,
		parseMetadata
	};
}));
// node_modules/undici/lib/web/fetch/index.js
var require_fetch = __commonJSMin(((exports, module) => {
	const { makeNetworkError, makeAppropriateNetworkError, filterResponse, makeResponse, fromInnerResponse, getResponseState } = require_response(), { HeadersList } = require_headers(), { Request, cloneRequest, getRequestDispatcher, getRequestState } = require_request(), zlib = __require("node:zlib"), { makePolicyContainer, clonePolicyContainer, requestBadPort, TAOCheck, appendRequestOriginHeader, responseLocationURL, requestCurrentURL, setRequestReferrerPolicyOnRedirect, tryUpgradeRequestToAPotentiallyTrustworthyURL, createOpaqueTimingInfo, appendFetchMetadata, corsCheck, crossOriginResourcePolicyCheck, determineRequestsReferrer, coarsenedSharedCurrentTime, sameOrigin, isCancelled, isAborted, isErrorLike, fullyReadBody, readableStreamClose, urlIsLocal, urlIsHttpHttpsScheme, urlHasHttpsScheme, clampAndCoarsenConnectionTimingInfo, simpleRangeHeaderValue, buildContentRange, createInflate, extractMimeType, hasAuthenticationEntry, includesCredentials, isTraversableNavigable } = require_util$4(), assert = __require("node:assert"), { safelyExtractBody, extractBody } = require_body(), { redirectStatusSet, nullBodyStatus, safeMethodsSet, requestBodyHeader, subresourceSet } = require_constants$2(), EE = __require("node:events"), { Readable, pipeline, finished, isErrored, isReadable } = __require("node:stream"), { addAbortListener, bufferToLowerCasedHeaderName } = require_util$5(), { dataURLProcessor, serializeAMimeType, minimizeSupportedMimeType } = require_data_url(), { getGlobalDispatcher } = require_global(), { webidl } = require_webidl(), { STATUS_CODES } = __require("node:http"), { bytesMatch } = require_subresource_integrity(), { createDeferredPromise } = require_promise(), { isomorphicEncode } = require_infra(), { runtimeFeatures } = require_runtime_features(), hasZstd = runtimeFeatures.has(`zstd`), GET_OR_HEAD = [`GET`, `HEAD`], defaultUserAgent = typeof __UNDICI_IS_NODE__ < `u` || typeof esbuildDetection < `u` ? `node` : `undici`;
	let resolveObjectURL;
	var Fetch = class extends EE {
		constructor(e) {
			super(), this.dispatcher = e, this.connection = null, this.dump = !1, this.state = `ongoing`;
		}
		terminate(e) {
			this.state === `ongoing` && (this.state = `terminated`, this.connection?.destroy(e), this.emit(`terminated`, e));
		}
		abort(e) {
			this.state === `ongoing` && (this.state = `aborted`, e ||= new DOMException(`The operation was aborted.`, `AbortError`), this.serializedAbortReason = e, this.connection?.destroy(e), this.emit(`terminated`, e));
		}
	};
	function handleFetchDone(e) {
		finalizeAndReportTiming(e, `fetch`);
	}
	function fetch(e, t = void 0) {
		webidl.argumentLengthCheck(arguments, 1, `globalThis.fetch`);
		let n = createDeferredPromise(), r;
		try {
			r = new Request(e, t);
		} catch (e) {
			return n.reject(e), n.promise;
		}
		let i = getRequestState(r);
		if (r.signal.aborted) return abortFetch(n, i, null, r.signal.reason, null), n.promise;
		i.client.globalObject?.constructor?.name === `ServiceWorkerGlobalScope` && (i.serviceWorkers = `none`);
		let a = null, o = !1, s = null;
		return addAbortListener(r.signal, () => {
			o = !0, assert(s != null), s.abort(r.signal.reason);
			let e = a?.deref();
			abortFetch(n, i, e, r.signal.reason, s.controller);
		}), s = fetching({
			request: i,
			processResponseEndOfBody: handleFetchDone,
			processResponse: (e) => {
				o || (e.aborted ? abortFetch(n, i, a, s.serializedAbortReason, s.controller) : e.type === `error` ? n.reject(TypeError(`fetch failed`, { cause: e.error })) : (a = new WeakRef(fromInnerResponse(e, `immutable`)), n.resolve(a.deref()), n = null));
			},
			dispatcher: getRequestDispatcher(r),
			requestObject: r
		}), n.promise;
	}
	function finalizeAndReportTiming(e, t = `other`) {
		if (e.type === `error` && e.aborted || !e.urlList?.length) return;
		let n = e.urlList[0], r = e.timingInfo, i = e.cacheState;
		urlIsHttpHttpsScheme(n) && r !== null && (e.timingAllowPassed || (r = createOpaqueTimingInfo({ startTime: r.startTime }), i = ``), r.endTime = coarsenedSharedCurrentTime(), e.timingInfo = r, markResourceTiming(r, n.href, t, globalThis, i, ``, e.status));
	}
	const markResourceTiming = performance.markResourceTiming;
	function abortFetch(e, t, n, r, i) {
		if (e && e.reject(r), t.body?.stream != null && isReadable(t.body.stream) && t.body.stream.cancel(r).catch((e) => {
			if (e.code !== `ERR_INVALID_STATE`) throw e;
		}), n == null) return;
		let a = getResponseState(n);
		a.body?.stream != null && isReadable(a.body.stream) && i.error(r);
	}
	function fetching({ request: e, processRequestBodyChunkLength: t, processRequestEndOfBody: n, processResponse: r, processResponseEndOfBody: i, processResponseConsumeBody: a, useParallelQueue: o = !1, dispatcher: s = getGlobalDispatcher(), requestObject: c = null }) {
		assert(s);
		let l = null, u = !1;
		e.client != null && (l = e.client.globalObject, u = e.client.crossOriginIsolatedCapability);
		let d = coarsenedSharedCurrentTime(u), f = createOpaqueTimingInfo({ startTime: d }), p = {
			controller: new Fetch(s),
			request: e,
			timingInfo: f,
			processRequestBodyChunkLength: t,
			processRequestEndOfBody: n,
			processResponse: r,
			processResponseConsumeBody: a,
			processResponseEndOfBody: i,
			taskDestination: l,
			crossOriginIsolatedCapability: u,
			requestObject: c
		};
		return assert(!e.body || e.body.stream), e.window === `client` && (e.window = e.client?.globalObject?.constructor?.name === `Window` ? e.client : `no-window`), e.origin === `client` && (e.origin = e.client.origin), e.policyContainer === `client` && (e.policyContainer = e.client == null ? makePolicyContainer() : clonePolicyContainer(e.client.policyContainer)), e.headersList.contains(`accept`, !0) || e.headersList.append(`accept`, `*/*`, !0), e.headersList.contains(`accept-language`, !0) || e.headersList.append(`accept-language`, `*`, !0), e.priority, subresourceSet.has(e.destination), mainFetch(p, !1), p.controller;
	}
	async function mainFetch(e, t) {
		try {
			let n = e.request, r = null;
			if (n.localURLsOnly && !urlIsLocal(requestCurrentURL(n)) && (r = makeNetworkError(`local URLs only`)), tryUpgradeRequestToAPotentiallyTrustworthyURL(n), requestBadPort(n) === `blocked` && (r = makeNetworkError(`bad port`)), n.referrerPolicy === `` && (n.referrerPolicy = n.policyContainer.referrerPolicy), n.referrer !== `no-referrer` && (n.referrer = determineRequestsReferrer(n)), r === null) {
				let t = requestCurrentURL(n);
				sameOrigin(t, n.url) && n.responseTainting === `basic` || t.protocol === `data:` || n.mode === `navigate` || n.mode === `websocket` ? (n.responseTainting = `basic`, r = await schemeFetch(e)) : n.mode === `same-origin` ? r = makeNetworkError(`request mode cannot be "same-origin"`) : n.mode === `no-cors` ? n.redirect === `follow` ? (n.responseTainting = `opaque`, r = await schemeFetch(e)) : r = makeNetworkError(`redirect mode cannot be "follow" for "no-cors" request`) : urlIsHttpHttpsScheme(requestCurrentURL(n)) ? (n.responseTainting = `cors`, r = await httpFetch(e)) : r = makeNetworkError(`URL scheme must be a HTTP(S) scheme`);
			}
			if (t) return r;
			r.status !== 0 && !r.internalResponse && (n.responseTainting, n.responseTainting === `basic` ? r = filterResponse(r, `basic`) : n.responseTainting === `cors` ? r = filterResponse(r, `cors`) : n.responseTainting === `opaque` ? r = filterResponse(r, `opaque`) : assert(!1));
			let i = r.status === 0 ? r : r.internalResponse;
			if (i.urlList.length === 0 && i.urlList.push(...n.urlList), n.timingAllowFailed || (r.timingAllowPassed = !0), r.type === `opaque` && i.status === 206 && i.rangeRequested && !n.headers.contains(`range`, !0) && (r = i = makeNetworkError()), r.status !== 0 && (n.method === `HEAD` || n.method === `CONNECT` || nullBodyStatus.includes(i.status)) && (i.body = null, e.controller.dump = !0), n.integrity) {
				let processBodyError = (t) => fetchFinale(e, makeNetworkError(t));
				if (n.responseTainting === `opaque` || r.body == null) {
					processBodyError(r.error);
					return;
				}
				fullyReadBody(r.body, (t) => {
					bytesMatch(t, n.integrity) ? (r.body = safelyExtractBody(t)[0], fetchFinale(e, r)) : processBodyError(`integrity mismatch`);
				}, processBodyError);
			} else fetchFinale(e, r);
		} catch (t) {
			e.controller.terminate(t);
		}
	}
	function schemeFetch(e) {
		if (isCancelled(e) && e.request.redirectCount === 0) return Promise.resolve(makeAppropriateNetworkError(e));
		let { request: t } = e, { protocol: n } = requestCurrentURL(t);
		switch (n) {
			case `about:`: return Promise.resolve(makeNetworkError(`about scheme is not supported`));
			case `blob:`: {
				resolveObjectURL ||= __require("node:buffer").resolveObjectURL;
				let e = requestCurrentURL(t);
				if (e.search.length !== 0) return Promise.resolve(makeNetworkError(`NetworkError when attempting to fetch resource.`));
				let n = resolveObjectURL(e.toString());
				if (t.method !== `GET` || !webidl.is.Blob(n)) return Promise.resolve(makeNetworkError(`invalid method`));
				let r = makeResponse(), i = n.size, a = isomorphicEncode(`${i}`), o = n.type;
				if (t.headersList.contains(`range`, !0)) {
					r.rangeRequested = !0;
					let e = t.headersList.get(`range`, !0), a = simpleRangeHeaderValue(e, !0);
					if (a === `failure`) return Promise.resolve(makeNetworkError(`failed to fetch the data URL`));
					let { rangeStartValue: s, rangeEndValue: c } = a;
					if (s === null) s = i - c, c = s + c - 1;
					else {
						if (s >= i) return Promise.resolve(makeNetworkError(`Range start is greater than the blob's size.`));
						(c === null || c >= i) && (c = i - 1);
					}
					let l = n.slice(s, c + 1, o);
					r.body = extractBody(l)[0];
					let u = isomorphicEncode(`${l.size}`), d = buildContentRange(s, c, i);
					r.status = 206, r.statusText = `Partial Content`, r.headersList.set(`content-length`, u, !0), r.headersList.set(`content-type`, o, !0), r.headersList.set(`content-range`, d, !0);
				} else {
					let e = extractBody(n);
					r.statusText = `OK`, r.body = e[0], r.headersList.set(`content-length`, a, !0), r.headersList.set(`content-type`, o, !0);
				}
				return Promise.resolve(r);
			}
			case `data:`: {
				let e = requestCurrentURL(t), n = dataURLProcessor(e);
				if (n === `failure`) return Promise.resolve(makeNetworkError(`failed to fetch the data URL`));
				let r = serializeAMimeType(n.mimeType);
				return Promise.resolve(makeResponse({
					statusText: `OK`,
					headersList: [[`content-type`, {
						name: `Content-Type`,
						value: r
					}]],
					body: safelyExtractBody(n.body)[0]
				}));
			}
			case `file:`: return Promise.resolve(makeNetworkError(`not implemented... yet...`));
			case `http:`:
			case `https:`: return httpFetch(e).catch((e) => makeNetworkError(e));
			default: return Promise.resolve(makeNetworkError(`unknown scheme`));
		}
	}
	function finalizeResponse(e, t) {
		e.request.done = !0, e.processResponseDone != null && queueMicrotask(() => e.processResponseDone(t));
	}
	function fetchFinale(e, t) {
		let n = e.timingInfo, processResponseEndOfBody = () => {
			let r = Date.now();
			e.request.destination === `document` && (e.controller.fullTimingInfo = n), e.controller.reportTimingSteps = () => {
				if (!urlIsHttpHttpsScheme(e.request.url)) return;
				n.endTime = r;
				let i = t.cacheState, a = t.bodyInfo;
				t.timingAllowPassed || (n = createOpaqueTimingInfo(n), i = ``);
				let o = 0;
				if (e.request.mode !== `navigate` || !t.hasCrossOriginRedirects) {
					o = t.status;
					let e = extractMimeType(t.headersList);
					e !== `failure` && (a.contentType = minimizeSupportedMimeType(e));
				}
				e.request.initiatorType != null && markResourceTiming(n, e.request.url.href, e.request.initiatorType, globalThis, i, a, o);
			};
			let processResponseEndOfBodyTask = () => {
				e.request.done = !0, e.processResponseEndOfBody != null && queueMicrotask(() => e.processResponseEndOfBody(t)), e.request.initiatorType != null && e.controller.reportTimingSteps();
			};
			queueMicrotask(() => processResponseEndOfBodyTask());
		};
		e.processResponse != null && queueMicrotask(() => {
			e.processResponse(t), e.processResponse = null;
		});
		let r = t.type === `error` ? t : t.internalResponse ?? t;
		r.body == null ? processResponseEndOfBody() : finished(r.body.stream, () => {
			processResponseEndOfBody();
		});
	}
	async function httpFetch(e) {
		let t = e.request, n = null, r = null, i = e.timingInfo;
		if (t.serviceWorkers, n === null) {
			if (t.redirect === `follow` && (t.serviceWorkers = `none`), r = n = await httpNetworkOrCacheFetch(e), t.responseTainting === `cors` && corsCheck(t, n) === `failure`) return makeNetworkError(`cors failure`);
			TAOCheck(t, n) === `failure` && (t.timingAllowFailed = !0);
		}
		return (t.responseTainting === `opaque` || n.type === `opaque`) && crossOriginResourcePolicyCheck(t.origin, t.client, t.destination, r) === `blocked` ? makeNetworkError(`blocked`) : (redirectStatusSet.has(r.status) && (t.redirect !== `manual` && e.controller.connection.destroy(void 0, !1), t.redirect === `error` ? n = makeNetworkError(`unexpected redirect`) : t.redirect === `manual` ? n = r : t.redirect === `follow` ? n = await httpRedirectFetch(e, n) : assert(!1)), n.timingInfo = i, n);
	}
	function httpRedirectFetch(e, t) {
		let n = e.request, r = t.internalResponse ? t.internalResponse : t, i;
		try {
			if (i = responseLocationURL(r, requestCurrentURL(n).hash), i == null) return t;
		} catch (e) {
			return Promise.resolve(makeNetworkError(e));
		}
		if (!urlIsHttpHttpsScheme(i)) return Promise.resolve(makeNetworkError(`URL scheme must be a HTTP(S) scheme`));
		if (n.redirectCount === 20) return Promise.resolve(makeNetworkError(`redirect count exceeded`));
		if (n.redirectCount += 1, n.mode === `cors` && (i.username || i.password) && !sameOrigin(n, i)) return Promise.resolve(makeNetworkError(`cross origin not allowed for request mode "cors"`));
		if (n.responseTainting === `cors` && (i.username || i.password)) return Promise.resolve(makeNetworkError(`URL cannot contain credentials for request mode "cors"`));
		if (r.status !== 303 && n.body != null && n.body.source == null) return Promise.resolve(makeNetworkError());
		if ([301, 302].includes(r.status) && n.method === `POST` || r.status === 303 && !GET_OR_HEAD.includes(n.method)) {
			n.method = `GET`, n.body = null;
			for (let e of requestBodyHeader) n.headersList.delete(e);
		}
		sameOrigin(requestCurrentURL(n), i) || (n.headersList.delete(`authorization`, !0), n.headersList.delete(`proxy-authorization`, !0), n.headersList.delete(`cookie`, !0), n.headersList.delete(`host`, !0)), n.body != null && (assert(n.body.source != null), n.body = safelyExtractBody(n.body.source)[0]);
		let a = e.timingInfo;
		return a.redirectEndTime = a.postRedirectStartTime = coarsenedSharedCurrentTime(e.crossOriginIsolatedCapability), a.redirectStartTime === 0 && (a.redirectStartTime = a.startTime), n.urlList.push(i), setRequestReferrerPolicyOnRedirect(n, r), mainFetch(e, !0);
	}
	async function httpNetworkOrCacheFetch(e, t = !1, n = !1) {
		let r = e.request, i = null, a = null, o = null;
		r.window === `no-window` && r.redirect === `error` ? (i = e, a = r) : (a = cloneRequest(r), i = { ...e }, i.request = a);
		let s = r.credentials === `include` || r.credentials === `same-origin` && r.responseTainting === `basic`, c = a.body ? a.body.length : null, l = null;
		if (a.body == null && [`POST`, `PUT`].includes(a.method) && (l = `0`), c != null && (l = isomorphicEncode(`${c}`)), l != null && !a.headersList.contains(`content-length`, !0) && a.headersList.append(`content-length`, l, !0), c != null && a.keepalive, webidl.is.URL(a.referrer) && a.headersList.append(`referer`, isomorphicEncode(a.referrer.href), !0), appendRequestOriginHeader(a), appendFetchMetadata(a), a.headersList.contains(`user-agent`, !0) || a.headersList.append(`user-agent`, defaultUserAgent, !0), a.cache === "default" && (a.headersList.contains(`if-modified-since`, !0) || a.headersList.contains(`if-none-match`, !0) || a.headersList.contains(`if-unmodified-since`, !0) || a.headersList.contains(`if-match`, !0) || a.headersList.contains(`if-range`, !0)) && (a.cache = `no-store`), a.cache === `no-cache` && !a.preventNoCacheCacheControlHeaderModification && !a.headersList.contains(`cache-control`, !0) && a.headersList.append(`cache-control`, `max-age=0`, !0), (a.cache === `no-store` || a.cache === `reload`) && (a.headersList.contains(`pragma`, !0) || a.headersList.append(`pragma`, `no-cache`, !0), a.headersList.contains(`cache-control`, !0) || a.headersList.append(`cache-control`, `no-cache`, !0)), a.headersList.contains(`range`, !0) && a.headersList.append(`accept-encoding`, `identity`, !0), a.headersList.contains(`accept-encoding`, !0) || (urlHasHttpsScheme(requestCurrentURL(a)) ? a.headersList.append(`accept-encoding`, `br, gzip, deflate`, !0) : a.headersList.append(`accept-encoding`, `gzip, deflate`, !0)), a.headersList.delete(`host`, !0), s && !a.headersList.contains(`authorization`, !0)) {
			let e = null;
			if ((!hasAuthenticationEntry(a) || a.useURLCredentials !== void 0 && includesCredentials(requestCurrentURL(a))) && includesCredentials(requestCurrentURL(a)) && t) {
				let { username: t, password: n } = requestCurrentURL(a);
				e = `Basic ${Buffer.from(`${t}:${n}`).toString(`base64`)}`;
			}
			e !== null && a.headersList.append(`Authorization`, e, !1);
		}
		if (a.cache = `no-store`, a.cache !== `no-store` && a.cache, o == null) {
			if (a.cache === `only-if-cached`) return makeNetworkError(`only if cached`);
			let e = await httpNetworkFetch(i, s, n);
			!safeMethodsSet.has(a.method) && e.status >= 200 && e.status, o ??= e;
		}
		if (o.urlList = [...a.urlList], a.headersList.contains(`range`, !0) && (o.rangeRequested = !0), o.requestIncludesCredentials = s, o.status === 401 && a.responseTainting !== `cors` && s && (r.useURLCredentials !== void 0 || isTraversableNavigable(r.traversableForUserPrompts))) {
			if (r.body != null) {
				if (r.body.source == null) return o;
				r.body = safelyExtractBody(r.body.source)[0];
			}
			if (r.useURLCredentials === void 0 || t) return isCancelled(e) ? makeAppropriateNetworkError(e) : o;
			e.controller.connection.destroy(), o = await httpNetworkOrCacheFetch(e, !0);
		}
		if (o.status === 407) return r.window === `no-window` ? makeNetworkError() : isCancelled(e) ? makeAppropriateNetworkError(e) : makeNetworkError(`proxy authentication required`);
		if (o.status === 421 && !n && (r.body == null || r.body.source != null)) {
			if (isCancelled(e)) return makeAppropriateNetworkError(e);
			e.controller.connection.destroy(), o = await httpNetworkOrCacheFetch(e, t, !0);
		}
		return o;
	}
	async function httpNetworkFetch(e, t = !1, n = !1) {
		assert(!e.controller.connection || e.controller.connection.destroyed), e.controller.connection = {
			abort: null,
			destroyed: !1,
			destroy(e, t = !0) {
				this.destroyed || (this.destroyed = !0, t && this.abort?.(e ?? new DOMException(`The operation was aborted.`, `AbortError`)));
			}
		};
		let r = e.request, i = null, a = e.timingInfo;
		r.cache = `no-store`, r.mode;
		let o = null;
		if (r.body == null && e.processRequestEndOfBody) queueMicrotask(() => e.processRequestEndOfBody());
		else if (r.body != null) {
			let processBodyChunk = async function* (t) {
				isCancelled(e) || (yield t, e.processRequestBodyChunkLength?.(t.byteLength));
			}, processEndOfBody = () => {
				isCancelled(e) || e.processRequestEndOfBody && e.processRequestEndOfBody();
			}, processBodyError = (t) => {
				isCancelled(e) || (t.name === `AbortError` ? e.controller.abort() : e.controller.terminate(t));
			};
			o = (async function* () {
				try {
					for await (let e of r.body.stream) yield* processBodyChunk(e);
					processEndOfBody();
				} catch (e) {
					processBodyError(e);
				}
			})();
		}
		try {
			let { body: t, status: n, statusText: r, headersList: a, socket: s } = await dispatch({ body: o });
			if (s) i = makeResponse({
				status: n,
				statusText: r,
				headersList: a,
				socket: s
			});
			else {
				let o = t[Symbol.asyncIterator]();
				e.controller.next = () => o.next(), i = makeResponse({
					status: n,
					statusText: r,
					headersList: a
				});
			}
		} catch (t) {
			return t.name === `AbortError` ? (e.controller.connection.destroy(), makeAppropriateNetworkError(e, t)) : makeNetworkError(t);
		}
		let s = new ReadableStream({
			start(t) {
				e.controller.controller = t;
			},
			pull: () => e.controller.resume(),
			cancel: (t) => {
				isCancelled(e) || e.controller.abort(t);
			},
			type: `bytes`
		});
		i.body = {
			stream: s,
			source: null,
			length: null
		}, e.controller.resume || e.controller.on(`terminated`, onAborted), e.controller.resume = async () => {
			for (;;) {
				let t, n;
				try {
					let { done: n, value: r } = await e.controller.next();
					if (isAborted(e)) break;
					t = n ? void 0 : r;
				} catch (r) {
					e.controller.ended && !a.encodedBodySize ? t = void 0 : (t = r, n = !0);
				}
				if (t === void 0) {
					readableStreamClose(e.controller.controller), finalizeResponse(e, i);
					return;
				}
				if (a.decodedBodySize += t?.byteLength ?? 0, n) {
					e.controller.terminate(t);
					return;
				}
				let r = new Uint8Array(t);
				if (r.byteLength && e.controller.controller.enqueue(r), isErrored(s)) {
					e.controller.terminate();
					return;
				}
				if (e.controller.controller.desiredSize <= 0) return;
			}
		};
		function onAborted(t) {
			isAborted(e) ? (i.aborted = !0, isReadable(s) && e.controller.controller.error(e.controller.serializedAbortReason)) : isReadable(s) && e.controller.controller.error(TypeError(`terminated`, { cause: isErrorLike(t) ? t : void 0 })), e.controller.connection.destroy();
		}
		return i;
		function dispatch({ body: t }) {
			let n = requestCurrentURL(r), i = e.controller.dispatcher, o = n.pathname + n.search, s = n.search.length === 0 && n.href[n.href.length - n.hash.length - 1] === `?`;
			return new Promise((c, l) => i.dispatch({
				path: s ? `${o}?` : o,
				origin: n.origin,
				method: r.method,
				body: i.isMockActive ? r.body && (r.body.source || r.body.stream) : t,
				headers: r.headersList.entries,
				maxRedirections: 0,
				upgrade: r.mode === `websocket` ? `websocket` : void 0
			}, {
				body: null,
				abort: null,
				onConnect(t) {
					let { connection: n } = e.controller;
					a.finalConnectionTimingInfo = clampAndCoarsenConnectionTimingInfo(void 0, a.postRedirectStartTime, e.crossOriginIsolatedCapability), n.destroyed ? t(new DOMException(`The operation was aborted.`, `AbortError`)) : (e.controller.on(`terminated`, t), this.abort = n.abort = t), a.finalNetworkRequestStartTime = coarsenedSharedCurrentTime(e.crossOriginIsolatedCapability);
				},
				onResponseStarted() {
					a.finalNetworkResponseStartTime = coarsenedSharedCurrentTime(e.crossOriginIsolatedCapability);
				},
				onHeaders(e, t, n, i) {
					if (e < 200) return !1;
					let a = new HeadersList();
					for (let e = 0; e < t.length; e += 2) {
						let n = bufferToLowerCasedHeaderName(t[e]), r = t[e + 1];
						if (Array.isArray(r) && !Buffer.isBuffer(t[e + 1])) for (let e of r) a.append(n, e.toString(`latin1`), !0);
						else a.append(n, r.toString(`latin1`), !0);
					}
					let o = a.get(`location`, !0) && r.redirect === `follow` && redirectStatusSet.has(e), s = [];
					if (r.method !== `HEAD` && r.method !== `CONNECT` && !nullBodyStatus.includes(e) && !o) {
						let e = a.get(`content-encoding`, !0), t = e ? e.toLowerCase().split(`,`) : [];
						if (t.length > 5) return this.abort(Error(`too many content-encodings in response: ${t.length}, maximum allowed is 5`)), !0;
						for (let e = t.length - 1; e >= 0; --e) {
							let n = t[e].trim();
							if (n === `x-gzip` || n === `gzip`) s.push(zlib.createGunzip({
								flush: zlib.constants.Z_SYNC_FLUSH,
								finishFlush: zlib.constants.Z_SYNC_FLUSH
							}));
							else if (n === `deflate`) s.push(createInflate({
								flush: zlib.constants.Z_SYNC_FLUSH,
								finishFlush: zlib.constants.Z_SYNC_FLUSH
							}));
							else if (n === `br`) s.push(zlib.createBrotliDecompress({
								flush: zlib.constants.BROTLI_OPERATION_FLUSH,
								finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH
							}));
							else if (n === `zstd` && hasZstd) s.push(zlib.createZstdDecompress({
								flush: zlib.constants.ZSTD_e_continue,
								finishFlush: zlib.constants.ZSTD_e_end
							}));
							else {
								s.length = 0;
								break;
							}
						}
					}
					this.body = new Readable({ read: n });
					let l = this.onError.bind(this);
					return c({
						status: e,
						statusText: i,
						headersList: a,
						body: s.length ? pipeline(this.body, ...s, (e) => {
							e && this.onError(e);
						}).on(`error`, l) : this.body.on(`error`, l)
					}), !0;
				},
				onData(t) {
					if (e.controller.dump) return;
					let n = t;
					return a.encodedBodySize += n.byteLength, this.body.push(n);
				},
				onComplete() {
					this.abort && e.controller.off(`terminated`, this.abort), e.controller.ended = !0, this.body.push(null);
				},
				onError(t) {
					this.abort && e.controller.off(`terminated`, this.abort), this.body?.destroy(t), e.controller.terminate(t), l(t);
				},
				onRequestUpgrade(e, t, n, r) {
					if (r.session != null && t !== 200 || r.session == null && t !== 101) return !1;
					let i = new HeadersList();
					for (let [e, t] of Object.entries(n)) {
						if (t == null) continue;
						let n = e.toLowerCase();
						if (Array.isArray(t)) for (let e of t) i.append(n, String(e), !0);
						else i.append(n, String(t), !0);
					}
					return c({
						status: t,
						statusText: STATUS_CODES[t],
						headersList: i,
						socket: r
					}), !0;
				},
				onUpgrade(e, t, n) {
					if (n.session != null && e !== 200 || n.session == null && e !== 101) return !1;
					let r = new HeadersList();
					for (let e = 0; e < t.length; e += 2) {
						let n = bufferToLowerCasedHeaderName(t[e]), i = t[e + 1];
						if (Array.isArray(i) && !Buffer.isBuffer(t[e + 1])) for (let e of i) r.append(n, e.toString(`latin1`), !0);
						else r.append(n, i.toString(`latin1`), !0);
					}
					return c({
						status: e,
						statusText: STATUS_CODES[e],
						headersList: r,
						socket: n
					}), !0;
				}
			}));
		}
	}
	module.exports = {
		fetch,
		Fetch,
		fetching,
		finalizeAndReportTiming
	};
}));
// node_modules/undici/lib/web/cache/util.js
var require_util$3 = __commonJSMin(((exports, module) => {
	const assert = __require("node:assert"), { URLSerializer } = require_data_url(), { isValidHeaderName } = require_util$4();
	function urlEquals(e, t, n = !1) {
		return URLSerializer(e, n) === URLSerializer(t, n);
	}
	function getFieldValues(e) {
		assert(e !== null);
		let t = [];
		for (let n of e.split(`,`)) n = n.trim(), isValidHeaderName(n) && t.push(n);
		return t;
	}
	module.exports = {
		urlEquals,
		getFieldValues
	};
}));
// node_modules/undici/lib/web/cache/cache.js
var require_cache = __commonJSMin(((exports, module) => {
	const assert = __require("node:assert"), { kConstruct } = require_symbols(), { urlEquals, getFieldValues } = require_util$3(), { kEnumerableProperty, isDisturbed } = require_util$5(), { webidl } = require_webidl(), { cloneResponse, fromInnerResponse, getResponseState } = require_response(), { Request, fromInnerRequest, getRequestState } = require_request(), { fetching } = require_fetch(), { urlIsHttpHttpsScheme, readAllBytes } = require_util$4(), { createDeferredPromise } = require_promise();
	var Cache = class Cache {
		#e;
		constructor() {
			arguments[0] !== kConstruct && webidl.illegalConstructor(), webidl.util.markAsUncloneable(this), this.#e = arguments[1];
		}
		async match(e, t = {}) {
			webidl.brandCheck(this, Cache);
			let n = `Cache.match`;
			webidl.argumentLengthCheck(arguments, 1, n), e = webidl.converters.RequestInfo(e), t = webidl.converters.CacheQueryOptions(t, n, `options`);
			let r = this.#i(e, t, 1);
			if (r.length !== 0) return r[0];
		}
		async matchAll(e = void 0, t = {}) {
			return webidl.brandCheck(this, Cache), e !== void 0 && (e = webidl.converters.RequestInfo(e)), t = webidl.converters.CacheQueryOptions(t, `Cache.matchAll`, `options`), this.#i(e, t);
		}
		async add(e) {
			webidl.brandCheck(this, Cache), webidl.argumentLengthCheck(arguments, 1, `Cache.add`), e = webidl.converters.RequestInfo(e);
			let t = [e];
			return await this.addAll(t);
		}
		async addAll(e) {
			webidl.brandCheck(this, Cache);
			let t = `Cache.addAll`;
			webidl.argumentLengthCheck(arguments, 1, t);
			let n = [], r = [];
			for (let n of e) {
				if (n === void 0) throw webidl.errors.conversionFailed({
					prefix: t,
					argument: `Argument 1`,
					types: [`undefined is not allowed`]
				});
				if (n = webidl.converters.RequestInfo(n), typeof n == `string`) continue;
				let e = getRequestState(n);
				if (!urlIsHttpHttpsScheme(e.url) || e.method !== `GET`) throw webidl.errors.exception({
					header: t,
					message: `Expected http/s scheme when method is not GET.`
				});
			}
			let i = [];
			for (let a of e) {
				let e = getRequestState(new Request(a));
				if (!urlIsHttpHttpsScheme(e.url)) throw webidl.errors.exception({
					header: t,
					message: `Expected http/s scheme.`
				});
				e.initiator = `fetch`, e.destination = `subresource`, r.push(e);
				let o = createDeferredPromise();
				i.push(fetching({
					request: e,
					processResponse(e) {
						if (e.type === `error` || e.status === 206 || e.status < 200 || e.status > 299) o.reject(webidl.errors.exception({
							header: `Cache.addAll`,
							message: `Received an invalid status code or the request failed.`
						}));
						else if (e.headersList.contains(`vary`)) {
							let t = getFieldValues(e.headersList.get(`vary`));
							for (let e of t) if (e === `*`) {
								o.reject(webidl.errors.exception({
									header: `Cache.addAll`,
									message: `invalid vary field value`
								}));
								for (let e of i) e.abort();
								return;
							}
						}
					},
					processResponseEndOfBody(e) {
						e.aborted ? o.reject(new DOMException(`aborted`, `AbortError`)) : o.resolve(e);
					}
				})), n.push(o.promise);
			}
			let a = await Promise.all(n), o = [], s = 0;
			for (let e of a) {
				let t = {
					type: `put`,
					request: r[s],
					response: e
				};
				o.push(t), s++;
			}
			let c = createDeferredPromise(), l = null;
			try {
				this.#t(o);
			} catch (e) {
				l = e;
			}
			return queueMicrotask(() => {
				l === null ? c.resolve(void 0) : c.reject(l);
			}), c.promise;
		}
		async put(e, t) {
			webidl.brandCheck(this, Cache);
			let n = `Cache.put`;
			webidl.argumentLengthCheck(arguments, 2, n), e = webidl.converters.RequestInfo(e), t = webidl.converters.Response(t, n, `response`);
			let r = null;
			if (r = webidl.is.Request(e) ? getRequestState(e) : getRequestState(new Request(e)), !urlIsHttpHttpsScheme(r.url) || r.method !== `GET`) throw webidl.errors.exception({
				header: n,
				message: `Expected an http/s scheme when method is not GET`
			});
			let i = getResponseState(t);
			if (i.status === 206) throw webidl.errors.exception({
				header: n,
				message: `Got 206 status`
			});
			if (i.headersList.contains(`vary`)) {
				let e = getFieldValues(i.headersList.get(`vary`));
				for (let t of e) if (t === `*`) throw webidl.errors.exception({
					header: n,
					message: `Got * vary field value`
				});
			}
			if (i.body && (isDisturbed(i.body.stream) || i.body.stream.locked)) throw webidl.errors.exception({
				header: n,
				message: `Response body is locked or disturbed`
			});
			let a = cloneResponse(i), o = createDeferredPromise();
			if (i.body != null) {
				let e = i.body.stream.getReader();
				readAllBytes(e, o.resolve, o.reject);
			} else o.resolve(void 0);
			let s = [], c = {
				type: `put`,
				request: r,
				response: a
			};
			s.push(c);
			let l = await o.promise;
			a.body != null && (a.body.source = l);
			let u = createDeferredPromise(), d = null;
			try {
				this.#t(s);
			} catch (e) {
				d = e;
			}
			return queueMicrotask(() => {
				d === null ? u.resolve() : u.reject(d);
			}), u.promise;
		}
		async delete(e, t = {}) {
			webidl.brandCheck(this, Cache);
			let n = `Cache.delete`;
			webidl.argumentLengthCheck(arguments, 1, n), e = webidl.converters.RequestInfo(e), t = webidl.converters.CacheQueryOptions(t, n, `options`);
			let r = null;
			if (webidl.is.Request(e)) {
				if (r = getRequestState(e), r.method !== `GET` && !t.ignoreMethod) return !1;
			} else assert(typeof e == `string`), r = getRequestState(new Request(e));
			let i = [], a = {
				type: `delete`,
				request: r,
				options: t
			};
			i.push(a);
			let o = createDeferredPromise(), s = null, c;
			try {
				c = this.#t(i);
			} catch (e) {
				s = e;
			}
			return queueMicrotask(() => {
				s === null ? o.resolve(!!c?.length) : o.reject(s);
			}), o.promise;
		}
		async keys(e = void 0, t = {}) {
			webidl.brandCheck(this, Cache), e !== void 0 && (e = webidl.converters.RequestInfo(e)), t = webidl.converters.CacheQueryOptions(t, `Cache.keys`, `options`);
			let n = null;
			if (e !== void 0) {
				if (webidl.is.Request(e)) {
					if (n = getRequestState(e), n.method !== `GET` && !t.ignoreMethod) return [];
				} else typeof e == `string` && (n = getRequestState(new Request(e)));
			}
			let r = createDeferredPromise(), i = [];
			if (e === void 0) for (let e of this.#e) i.push(e[0]);
			else {
				let e = this.#n(n, t);
				for (let t of e) i.push(t[0]);
			}
			return queueMicrotask(() => {
				let e = [];
				for (let t of i) {
					let n = fromInnerRequest(t, void 0, new AbortController().signal, `immutable`);
					e.push(n);
				}
				r.resolve(Object.freeze(e));
			}), r.promise;
		}
		#t(e) {
			let t = this.#e, n = [...t], r = [], i = [];
			try {
				for (let n of e) {
					if (n.type !== `delete` && n.type !== `put`) throw webidl.errors.exception({
						header: `Cache.#batchCacheOperations`,
						message: `operation type does not match "delete" or "put"`
					});
					if (n.type === `delete` && n.response != null) throw webidl.errors.exception({
						header: `Cache.#batchCacheOperations`,
						message: `delete operation should not have an associated response`
					});
					if (this.#n(n.request, n.options, r).length) throw new DOMException(`???`, `InvalidStateError`);
					let e;
					if (n.type === `delete`) {
						if (e = this.#n(n.request, n.options), e.length === 0) return [];
						for (let n of e) {
							let e = t.indexOf(n);
							assert(e !== -1), t.splice(e, 1);
						}
					} else if (n.type === `put`) {
						if (n.response == null) throw webidl.errors.exception({
							header: `Cache.#batchCacheOperations`,
							message: `put operation should have an associated response`
						});
						let i = n.request;
						if (!urlIsHttpHttpsScheme(i.url)) throw webidl.errors.exception({
							header: `Cache.#batchCacheOperations`,
							message: `expected http or https scheme`
						});
						if (i.method !== `GET`) throw webidl.errors.exception({
							header: `Cache.#batchCacheOperations`,
							message: `not get method`
						});
						if (n.options != null) throw webidl.errors.exception({
							header: `Cache.#batchCacheOperations`,
							message: `options must not be defined`
						});
						e = this.#n(n.request);
						for (let n of e) {
							let e = t.indexOf(n);
							assert(e !== -1), t.splice(e, 1);
						}
						t.push([n.request, n.response]), r.push([n.request, n.response]);
					}
					i.push([n.request, n.response]);
				}
				return i;
			} catch (e) {
				throw this.#e.length = 0, this.#e = n, e;
			}
		}
		#n(e, t, n) {
			let r = [], i = n ?? this.#e;
			for (let n of i) {
				let [i, a] = n;
				this.#r(e, i, a, t) && r.push(n);
			}
			return r;
		}
		#r(e, t, n = null, r) {
			let i = new URL(e.url), a = new URL(t.url);
			if (r?.ignoreSearch && (a.search = ``, i.search = ``), !urlEquals(i, a, !0)) return !1;
			if (n == null || r?.ignoreVary || !n.headersList.contains(`vary`)) return !0;
			let o = getFieldValues(n.headersList.get(`vary`));
			for (let n of o) if (n === `*` || t.headersList.get(n) !== e.headersList.get(n)) return !1;
			return !0;
		}
		#i(e, t, n = 1 / 0) {
			let r = null;
			if (e !== void 0) {
				if (webidl.is.Request(e)) {
					if (r = getRequestState(e), r.method !== `GET` && !t.ignoreMethod) return [];
				} else typeof e == `string` && (r = getRequestState(new Request(e)));
			}
			let i = [];
			if (e === void 0) for (let e of this.#e) i.push(e[1]);
			else {
				let e = this.#n(r, t);
				for (let t of e) i.push(t[1]);
			}
			let a = [];
			for (let e of i) {
				let t = fromInnerResponse(cloneResponse(e), `immutable`);
				if (a.push(t), a.length >= n) break;
			}
			return Object.freeze(a);
		}
	};
	Object.defineProperties(Cache.prototype, {
		[Symbol.toStringTag]: {
			value: `Cache`,
			configurable: !0
		},
		match: kEnumerableProperty,
		matchAll: kEnumerableProperty,
		add: kEnumerableProperty,
		addAll: kEnumerableProperty,
		put: kEnumerableProperty,
		delete: kEnumerableProperty,
		keys: kEnumerableProperty
	});
	const cacheQueryOptionConverters = [
		{
			key: `ignoreSearch`,
			converter: webidl.converters.boolean,
			defaultValue: () => !1
		},
		{
			key: `ignoreMethod`,
			converter: webidl.converters.boolean,
			defaultValue: () => !1
		},
		{
			key: `ignoreVary`,
			converter: webidl.converters.boolean,
			defaultValue: () => !1
		}
	];
	webidl.converters.CacheQueryOptions = webidl.dictionaryConverter(cacheQueryOptionConverters), webidl.converters.MultiCacheQueryOptions = webidl.dictionaryConverter([...cacheQueryOptionConverters, {
		key: `cacheName`,
		converter: webidl.converters.DOMString
	}]), webidl.converters.Response = webidl.interfaceConverter(webidl.is.Response, `Response`), webidl.converters[`sequence<RequestInfo>`] = webidl.sequenceConverter(webidl.converters.RequestInfo), module.exports = { Cache };
}));
// node_modules/undici/lib/web/cache/cachestorage.js
var require_cachestorage = __commonJSMin(((exports, module) => {
	const { Cache } = require_cache(), { webidl } = require_webidl(), { kEnumerableProperty } = require_util$5(), { kConstruct } = require_symbols();
	var CacheStorage = class CacheStorage {
		#e = new Map();
		constructor() {
			arguments[0] !== kConstruct && webidl.illegalConstructor(), webidl.util.markAsUncloneable(this);
		}
		async match(e, t = {}) {
			if (webidl.brandCheck(this, CacheStorage), webidl.argumentLengthCheck(arguments, 1, `CacheStorage.match`), e = webidl.converters.RequestInfo(e), t = webidl.converters.MultiCacheQueryOptions(t), t.cacheName != null) {
				if (this.#e.has(t.cacheName)) {
					let n = this.#e.get(t.cacheName);
					return await new Cache(kConstruct, n).match(e, t);
				}
			} else for (let n of this.#e.values()) {
				let r = await new Cache(kConstruct, n).match(e, t);
				if (r !== void 0) return r;
			}
		}
		async has(e) {
			webidl.brandCheck(this, CacheStorage);
			let t = `CacheStorage.has`;
			return webidl.argumentLengthCheck(arguments, 1, t), e = webidl.converters.DOMString(e, t, `cacheName`), this.#e.has(e);
		}
		async open(e) {
			webidl.brandCheck(this, CacheStorage);
			let t = `CacheStorage.open`;
			if (webidl.argumentLengthCheck(arguments, 1, t), e = webidl.converters.DOMString(e, t, `cacheName`), this.#e.has(e)) {
				let t = this.#e.get(e);
				return new Cache(kConstruct, t);
			}
			let n = [];
			return this.#e.set(e, n), new Cache(kConstruct, n);
		}
		async delete(e) {
			webidl.brandCheck(this, CacheStorage);
			let t = `CacheStorage.delete`;
			return webidl.argumentLengthCheck(arguments, 1, t), e = webidl.converters.DOMString(e, t, `cacheName`), this.#e.delete(e);
		}
		async keys() {
			return webidl.brandCheck(this, CacheStorage), [...this.#e.keys()];
		}
	};
	Object.defineProperties(CacheStorage.prototype, {
		[Symbol.toStringTag]: {
			value: `CacheStorage`,
			configurable: !0
		},
		match: kEnumerableProperty,
		has: kEnumerableProperty,
		open: kEnumerableProperty,
		delete: kEnumerableProperty,
		keys: kEnumerableProperty
	}), module.exports = { CacheStorage };
}));
// node_modules/undici/lib/web/cookies/constants.js
var require_constants$1 = __commonJSMin(((exports, module) => {
	module.exports = {
		maxAttributeValueSize: 1024,
		maxNameValuePairSize: 4096
	};
}));
// node_modules/undici/lib/web/cookies/util.js
var require_util$2 = __commonJSMin(((exports, module) => {
	function isCTLExcludingHtab(e) {
		for (let t = 0; t < e.length; ++t) {
			let n = e.charCodeAt(t);
			if (n >= 0 && n <= 8 || n >= 10 && n <= 31 || n === 127) return !0;
		}
		return !1;
	}
	function validateCookieName(e) {
		for (let t = 0; t < e.length; ++t) {
			let n = e.charCodeAt(t);
			if (n < 33 || n > 126 || n === 34 || n === 40 || n === 41 || n === 60 || n === 62 || n === 64 || n === 44 || n === 59 || n === 58 || n === 92 || n === 47 || n === 91 || n === 93 || n === 63 || n === 61 || n === 123 || n === 125) throw Error(`Invalid cookie name`);
		}
	}
	function validateCookieValue(e) {
		let t = e.length, n = 0;
		if (e[0] === `"`) {
			if (t === 1 || e[t - 1] !== `"`) throw Error(`Invalid cookie value`);
			--t, ++n;
		}
		for (; n < t;) {
			let t = e.charCodeAt(n++);
			if (t < 33 || t > 126 || t === 34 || t === 44 || t === 59 || t === 92) throw Error(`Invalid cookie value`);
		}
	}
	function validateCookiePath(e) {
		for (let t = 0; t < e.length; ++t) {
			let n = e.charCodeAt(t);
			if (n < 32 || n > 126 || n === 59) throw Error(`Invalid cookie path`);
		}
	}
	function isLetterOrDigit(e) {
		return e >= 48 && e <= 57 || e >= 65 && e <= 90 || e >= 97 && e <= 122;
	}
	function validateCookieDomain(e) {
		if (e === ` `) return;
		if (e.length > 255) throw Error(`Invalid cookie domain`);
		let t = 0;
		for (let n = 0; n < e.length; ++n) {
			let r = e.charCodeAt(n);
			if (r === 46) {
				if (t === 0 || e.charCodeAt(n - 1) === 45) throw Error(`Invalid cookie domain`);
				t = 0;
			} else if (t === 0 && !isLetterOrDigit(r) || !isLetterOrDigit(r) && r !== 45 || ++t > 63) throw Error(`Invalid cookie domain`);
		}
		if (t === 0 || e.charCodeAt(e.length - 1) === 45) throw Error(`Invalid cookie domain`);
	}
	const IMFDays = [
		`Sun`,
		`Mon`,
		`Tue`,
		`Wed`,
		`Thu`,
		`Fri`,
		`Sat`
	];
	const IMFMonths = [
		`Jan`,
		`Feb`,
		`Mar`,
		`Apr`,
		`May`,
		`Jun`,
		`Jul`,
		`Aug`,
		`Sep`,
		`Oct`,
		`Nov`,
		`Dec`
	];
	const IMFPaddedNumbers = Array(61).fill(0).map((e, t) => t.toString().padStart(2, `0`));
	function toIMFDate(e) {
		return typeof e == `number` && (e = new Date(e)), `${IMFDays[e.getUTCDay()]}, ${IMFPaddedNumbers[e.getUTCDate()]} ${IMFMonths[e.getUTCMonth()]} ${e.getUTCFullYear()} ${IMFPaddedNumbers[e.getUTCHours()]}:${IMFPaddedNumbers[e.getUTCMinutes()]}:${IMFPaddedNumbers[e.getUTCSeconds()]} GMT`;
	}
	function validateCookieMaxAge(e) {
		if (e < 0) throw Error(`Invalid cookie max-age`);
	}
	function stringify(e) {
		if (e.name.length === 0) return null;
		validateCookieName(e.name), validateCookieValue(e.value);
		let t = [`${e.name}=${e.value}`];
		if (e.name.startsWith(`__Secure-`) && (e.secure = !0), e.name.startsWith(`__Host-`) && (e.secure = !0, e.domain = null, e.path = `/`), e.secure && t.push(`Secure`), e.httpOnly && t.push(`HttpOnly`), typeof e.maxAge == `number` && (validateCookieMaxAge(e.maxAge), t.push(`Max-Age=${e.maxAge}`)), e.domain && (validateCookieDomain(e.domain), t.push(`Domain=${e.domain}`)), e.path && (validateCookiePath(e.path), t.push(`Path=${e.path}`)), e.expires != null) {
			let n = e.expires instanceof Date ? e.expires.getTime() : e.expires;
			typeof n == `number` && Number.isFinite(n) && Math.abs(n) <= 864e13 && t.push(`Expires=${toIMFDate(e.expires)}`);
		}
		e.sameSite && t.push(`SameSite=${e.sameSite}`);
		for (let n of e.unparsed) {
			if (!n.includes(`=`)) throw Error(`Invalid unparsed`);
			let [e, ...r] = n.split(`=`), i = e.trim(), a = r.join(`=`);
			validateCookieName(i), validateCookieValue(a), t.push(`${i}=${a}`);
		}
		return t.join(`; `);
	}
	module.exports = {
		isCTLExcludingHtab,
		validateCookieName,
		validateCookiePath,
		validateCookieValue,
		toIMFDate,
		stringify
	};
}));
// node_modules/undici/lib/web/cookies/parse.js
var require_parse = __commonJSMin(((exports, module) => {
	const { collectASequenceOfCodePointsFast } = require_infra(), { maxNameValuePairSize, maxAttributeValueSize } = require_constants$1(), { isCTLExcludingHtab } = require_util$2(), assert = __require("node:assert");
	function parseSetCookie(e) {
		if (isCTLExcludingHtab(e)) return null;
		let t = ``, n = ``, r = ``, i = ``;
		if (e.includes(`;`)) {
			let r = { position: 0 };
			t = collectASequenceOfCodePointsFast(`;`, e, r), n = e.slice(r.position);
		} else t = e;
		if (!t.includes(`=`)) i = t;
		else {
			let e = { position: 0 };
			r = collectASequenceOfCodePointsFast(`=`, t, e), i = t.slice(e.position + 1);
		}
		return r = r.trim(), i = i.trim(), r.length + i.length > maxNameValuePairSize ? null : {
			name: r,
			value: i,
			...parseUnparsedAttributes(n)
		};
	}
	function parseUnparsedAttributes(e, t = {}) {
		for (;;) {
			if (e.length === 0) return t;
			assert(e[0] === `;`), e = e.slice(1);
			let n = ``;
			e.includes(`;`) ? (n = collectASequenceOfCodePointsFast(`;`, e, { position: 0 }), e = e.slice(n.length)) : (n = e, e = ``);
			let r = ``, i = ``;
			if (n.includes(`=`)) {
				let e = { position: 0 };
				r = collectASequenceOfCodePointsFast(`=`, n, e), i = n.slice(e.position + 1);
			} else r = n;
			if (r = r.trim(), i = i.trim(), i.length > maxAttributeValueSize) continue;
			let a = r.toLowerCase();
			if (a === `expires`) t.expires = new Date(i);
			else if (a === `max-age`) {
				let e = i.charCodeAt(0);
				if ((e < 48 || e > 57) && i[0] !== `-` || !/^\d+$/.test(i)) continue;
				t.maxAge = Number(i);
			} else if (a === `domain`) {
				let e = i;
				e[0] === `.` && (e = e.slice(1)), e = e.toLowerCase(), t.domain = e;
			} else if (a === `path`) {
				let e = ``;
				e = i.length === 0 || i[0] !== `/` ? `/` : i, t.path = e;
			} else if (a === `secure`) t.secure = !0;
			else if (a === `httponly`) t.httpOnly = !0;
			else if (a === `samesite`) {
				let e = i.toLowerCase();
				e === `none` ? t.sameSite = `None` : e === `strict` ? t.sameSite = `Strict` : e === `lax` && (t.sameSite = `Lax`);
			} else t.unparsed ??= [], t.unparsed.push(`${r}=${i}`);
		}
	}
	module.exports = {
		parseSetCookie,
		parseUnparsedAttributes
	};
}));
// node_modules/undici/lib/web/cookies/index.js
var require_cookies = __commonJSMin(((exports, module) => {
	const { parseSetCookie } = require_parse(), { stringify } = require_util$2(), { webidl } = require_webidl(), { Headers } = require_headers(), brandChecks = webidl.brandCheckMultiple([Headers, globalThis.Headers].filter(Boolean));
	function getCookies(e) {
		webidl.argumentLengthCheck(arguments, 1, `getCookies`), brandChecks(e);
		let t = e.get(`cookie`), n = { __proto__: null };
		if (!t) return n;
		for (let e of t.split(`;`)) {
			let [t, ...r] = e.split(`=`);
			n[t.trim()] = r.join(`=`);
		}
		return n;
	}
	function deleteCookie(e, t, n) {
		brandChecks(e);
		let r = `deleteCookie`;
		webidl.argumentLengthCheck(arguments, 2, r), t = webidl.converters.DOMString(t, r, `name`), n = webidl.converters.DeleteCookieAttributes(n), setCookie(e, {
			name: t,
			value: ``,
			expires: new Date(0),
			...n
		});
	}
	function getSetCookies(e) {
		webidl.argumentLengthCheck(arguments, 1, `getSetCookies`), brandChecks(e);
		let t = e.getSetCookie();
		return t ? t.map((e) => parseSetCookie(e)) : [];
	}
	function parseCookie(e) {
		return e = webidl.converters.DOMString(e), parseSetCookie(e);
	}
	function setCookie(e, t) {
		webidl.argumentLengthCheck(arguments, 2, `setCookie`), brandChecks(e), t = webidl.converters.Cookie(t);
		let n = stringify(t);
		n && e.append(`set-cookie`, n, !0);
	}
	webidl.converters.DeleteCookieAttributes = webidl.dictionaryConverter([{
		converter: webidl.nullableConverter(webidl.converters.DOMString),
		key: `path`,
		defaultValue: () => null
	}, {
		converter: webidl.nullableConverter(webidl.converters.DOMString),
		key: `domain`,
		defaultValue: () => null
	}]), webidl.converters.Cookie = webidl.dictionaryConverter([
		{
			converter: webidl.converters.DOMString,
			key: `name`
		},
		{
			converter: webidl.converters.DOMString,
			key: `value`
		},
		{
			converter: webidl.nullableConverter((e) => typeof e == `number` ? webidl.converters[`unsigned long long`](e) : new Date(e)),
			key: `expires`,
			defaultValue: () => null
		},
		{
			converter: webidl.nullableConverter(webidl.converters[`long long`]),
			key: `maxAge`,
			defaultValue: () => null
		},
		{
			converter: webidl.nullableConverter(webidl.converters.DOMString),
			key: `domain`,
			defaultValue: () => null
		},
		{
			converter: webidl.nullableConverter(webidl.converters.DOMString),
			key: `path`,
			defaultValue: () => null
		},
		{
			converter: webidl.nullableConverter(webidl.converters.boolean),
			key: `secure`,
			defaultValue: () => null
		},
		{
			converter: webidl.nullableConverter(webidl.converters.boolean),
			key: `httpOnly`,
			defaultValue: () => null
		},
		{
			converter: webidl.converters.USVString,
			key: `sameSite`,
			allowedValues: [
				`Strict`,
				`Lax`,
				`None`
			]
		},
		{
			converter: webidl.sequenceConverter(webidl.converters.DOMString),
			key: `unparsed`,
			defaultValue: () => []
		}
	]), module.exports = {
		getCookies,
		deleteCookie,
		getSetCookies,
		setCookie,
		parseCookie
	};
}));
// node_modules/undici/lib/web/websocket/events.js
var require_events = __commonJSMin(((exports, module) => {
	const { webidl } = require_webidl(), { kEnumerableProperty } = require_util$5(), { kConstruct } = require_symbols();
	var MessageEvent = class MessageEvent extends Event {
		#e;
		constructor(e, t = {}) {
			if (e === kConstruct) {
				super(arguments[1], arguments[2]), webidl.util.markAsUncloneable(this);
				return;
			}
			let n = `MessageEvent constructor`;
			webidl.argumentLengthCheck(arguments, 1, n), e = webidl.converters.DOMString(e, n, `type`), t = webidl.converters.MessageEventInit(t, n, `eventInitDict`), super(e, t), this.#e = t, webidl.util.markAsUncloneable(this);
		}
		get data() {
			return webidl.brandCheck(this, MessageEvent), this.#e.data;
		}
		get origin() {
			return webidl.brandCheck(this, MessageEvent), this.#e.origin;
		}
		get lastEventId() {
			return webidl.brandCheck(this, MessageEvent), this.#e.lastEventId;
		}
		get source() {
			return webidl.brandCheck(this, MessageEvent), this.#e.source;
		}
		get ports() {
			return webidl.brandCheck(this, MessageEvent), Object.isFrozen(this.#e.ports) || Object.freeze(this.#e.ports), this.#e.ports;
		}
		initMessageEvent(e, t = !1, n = !1, r = null, i = ``, a = ``, o = null, s = []) {
			return webidl.brandCheck(this, MessageEvent), webidl.argumentLengthCheck(arguments, 1, `MessageEvent.initMessageEvent`), new MessageEvent(e, {
				bubbles: t,
				cancelable: n,
				data: r,
				origin: i,
				lastEventId: a,
				source: o,
				ports: s
			});
		}
		static createFastMessageEvent(e, t) {
			let n = new MessageEvent(kConstruct, e, t);
			return n.#e = t, n.#e.data ??= null, n.#e.origin ??= ``, n.#e.lastEventId ??= ``, n.#e.source ??= null, n.#e.ports ??= [], n;
		}
	};
	const { createFastMessageEvent } = MessageEvent;
	delete MessageEvent.createFastMessageEvent;
	var CloseEvent = class CloseEvent extends Event {
		#e;
		constructor(e, t = {}) {
			let n = `CloseEvent constructor`;
			webidl.argumentLengthCheck(arguments, 1, n), e = webidl.converters.DOMString(e, n, `type`), t = webidl.converters.CloseEventInit(t), super(e, t), this.#e = t, webidl.util.markAsUncloneable(this);
		}
		get wasClean() {
			return webidl.brandCheck(this, CloseEvent), this.#e.wasClean;
		}
		get code() {
			return webidl.brandCheck(this, CloseEvent), this.#e.code;
		}
		get reason() {
			return webidl.brandCheck(this, CloseEvent), this.#e.reason;
		}
	};
	var ErrorEvent = class ErrorEvent extends Event {
		#e;
		constructor(e, t) {
			let n = `ErrorEvent constructor`;
			webidl.argumentLengthCheck(arguments, 1, n), super(e, t), webidl.util.markAsUncloneable(this), e = webidl.converters.DOMString(e, n, `type`), t = webidl.converters.ErrorEventInit(t ?? {}), this.#e = t;
		}
		get message() {
			return webidl.brandCheck(this, ErrorEvent), this.#e.message;
		}
		get filename() {
			return webidl.brandCheck(this, ErrorEvent), this.#e.filename;
		}
		get lineno() {
			return webidl.brandCheck(this, ErrorEvent), this.#e.lineno;
		}
		get colno() {
			return webidl.brandCheck(this, ErrorEvent), this.#e.colno;
		}
		get error() {
			return webidl.brandCheck(this, ErrorEvent), this.#e.error;
		}
	};
	Object.defineProperties(MessageEvent.prototype, {
		[Symbol.toStringTag]: {
			value: `MessageEvent`,
			configurable: !0
		},
		data: kEnumerableProperty,
		origin: kEnumerableProperty,
		lastEventId: kEnumerableProperty,
		source: kEnumerableProperty,
		ports: kEnumerableProperty,
		initMessageEvent: kEnumerableProperty
	}), Object.defineProperties(CloseEvent.prototype, {
		[Symbol.toStringTag]: {
			value: `CloseEvent`,
			configurable: !0
		},
		reason: kEnumerableProperty,
		code: kEnumerableProperty,
		wasClean: kEnumerableProperty
	}), Object.defineProperties(ErrorEvent.prototype, {
		[Symbol.toStringTag]: {
			value: `ErrorEvent`,
			configurable: !0
		},
		message: kEnumerableProperty,
		filename: kEnumerableProperty,
		lineno: kEnumerableProperty,
		colno: kEnumerableProperty,
		error: kEnumerableProperty
	}), webidl.converters.MessagePort = webidl.interfaceConverter(webidl.is.MessagePort, `MessagePort`), webidl.converters[`sequence<MessagePort>`] = webidl.sequenceConverter(webidl.converters.MessagePort);
	const eventInit = [
		{
			key: `bubbles`,
			converter: webidl.converters.boolean,
			defaultValue: () => !1
		},
		{
			key: `cancelable`,
			converter: webidl.converters.boolean,
			defaultValue: () => !1
		},
		{
			key: `composed`,
			converter: webidl.converters.boolean,
			defaultValue: () => !1
		}
	];
	webidl.converters.MessageEventInit = webidl.dictionaryConverter([
		...eventInit,
		{
			key: `data`,
			converter: webidl.converters.any,
			defaultValue: () => null
		},
		{
			key: `origin`,
			converter: webidl.converters.USVString,
			defaultValue: () => ``
		},
		{
			key: `lastEventId`,
			converter: webidl.converters.DOMString,
			defaultValue: () => ``
		},
		{
			key: `source`,
			converter: webidl.nullableConverter(webidl.converters.MessagePort),
			defaultValue: () => null
		},
		{
			key: `ports`,
			converter: webidl.converters[`sequence<MessagePort>`],
			defaultValue: () => []
		}
	]), webidl.converters.CloseEventInit = webidl.dictionaryConverter([
		...eventInit,
		{
			key: `wasClean`,
			converter: webidl.converters.boolean,
			defaultValue: () => !1
		},
		{
			key: `code`,
			converter: webidl.converters[`unsigned short`],
			defaultValue: () => 0
		},
		{
			key: `reason`,
			converter: webidl.converters.USVString,
			defaultValue: () => ``
		}
	]), webidl.converters.ErrorEventInit = webidl.dictionaryConverter([
		...eventInit,
		{
			key: `message`,
			converter: webidl.converters.DOMString,
			defaultValue: () => ``
		},
		{
			key: `filename`,
			converter: webidl.converters.USVString,
			defaultValue: () => ``
		},
		{
			key: `lineno`,
			converter: webidl.converters[`unsigned long`],
			defaultValue: () => 0
		},
		{
			key: `colno`,
			converter: webidl.converters[`unsigned long`],
			defaultValue: () => 0
		},
		{
			key: `error`,
			converter: webidl.converters.any
		}
	]), module.exports = {
		MessageEvent,
		CloseEvent,
		ErrorEvent,
		createFastMessageEvent
	};
}));
// node_modules/undici/lib/web/websocket/constants.js
var require_constants = __commonJSMin(((exports, module) => {
	const staticPropertyDescriptors = {
		enumerable: !0,
		writable: !1,
		configurable: !1
	};
	const states = {
		CONNECTING: 0,
		OPEN: 1,
		CLOSING: 2,
		CLOSED: 3
	};
	const sentCloseFrameState = {
		SENT: 1,
		RECEIVED: 2
	};
	const opcodes = {
		CONTINUATION: 0,
		TEXT: 1,
		BINARY: 2,
		CLOSE: 8,
		PING: 9,
		PONG: 10
	};
	const parserStates = {
		INFO: 0,
		PAYLOADLENGTH_16: 2,
		PAYLOADLENGTH_64: 3,
		READ_DATA: 4
	};
	const emptyBuffer = Buffer.allocUnsafe(0);
	const sendHints = {
		text: 1,
		typedArray: 2,
		arrayBuffer: 3,
		blob: 4
	};
	module.exports = {
		uid: `258EAFA5-E914-47DA-95CA-C5AB0DC85B11`,
		sentCloseFrameState,
		staticPropertyDescriptors,
		states,
		opcodes,
		maxUnsigned16Bit: 65535,
		parserStates,
		emptyBuffer,
		sendHints
	};
}));
// node_modules/undici/lib/web/websocket/util.js
var require_util$1 = __commonJSMin(((exports, module) => {
	const { states, opcodes } = require_constants(), { isUtf8 } = __require("node:buffer"), { removeHTTPWhitespace } = require_data_url(), { collectASequenceOfCodePointsFast } = require_infra();
	function isConnecting(e) {
		return e === states.CONNECTING;
	}
	function isEstablished(e) {
		return e === states.OPEN;
	}
	function isClosing(e) {
		return e === states.CLOSING;
	}
	function isClosed(e) {
		return e === states.CLOSED;
	}
	function fireEvent(e, t, n = (e, t) => new Event(e, t), r = {}) {
		let i = n(e, r);
		t.dispatchEvent(i);
	}
	function websocketMessageReceived(e, t, n) {
		e.onMessage(t, n);
	}
	function toArrayBuffer(e) {
		return e.byteLength === e.buffer.byteLength ? e.buffer : new Uint8Array(e).buffer;
	}
	function isValidSubprotocol(e) {
		if (e.length === 0) return !1;
		for (let t = 0; t < e.length; ++t) {
			let n = e.charCodeAt(t);
			if (n < 33 || n > 126 || n === 34 || n === 40 || n === 41 || n === 44 || n === 47 || n === 58 || n === 59 || n === 60 || n === 61 || n === 62 || n === 63 || n === 64 || n === 91 || n === 92 || n === 93 || n === 123 || n === 125) return !1;
		}
		return !0;
	}
	function isValidStatusCode(e) {
		return e >= 1e3 && e < 1015 ? e !== 1004 && e !== 1005 && e !== 1006 : e >= 3e3 && e <= 4999;
	}
	function isControlFrame(e) {
		return e === opcodes.CLOSE || e === opcodes.PING || e === opcodes.PONG;
	}
	function isContinuationFrame(e) {
		return e === opcodes.CONTINUATION;
	}
	function isTextBinaryFrame(e) {
		return e === opcodes.TEXT || e === opcodes.BINARY;
	}
	function isValidOpcode(e) {
		return isTextBinaryFrame(e) || isContinuationFrame(e) || isControlFrame(e);
	}
	function parseExtensions(e) {
		let t = { position: 0 }, n = new Map();
		for (; t.position < e.length;) {
			let [r, i = ``] = collectASequenceOfCodePointsFast(`;`, e, t).split(`=`, 2);
			n.set(removeHTTPWhitespace(r, !0, !1), removeHTTPWhitespace(i, !1, !0)), t.position++;
		}
		return n;
	}
	function isValidClientWindowBits(e) {
		if (e.length === 0) return !1;
		for (let t = 0; t < e.length; t++) {
			let n = e.charCodeAt(t);
			if (n < 48 || n > 57) return !1;
		}
		let t = Number.parseInt(e, 10);
		return t >= 8 && t <= 15;
	}
	function getURLRecord(e, t) {
		let n;
		try {
			n = new URL(e, t);
		} catch (e) {
			throw new DOMException(e, `SyntaxError`);
		}
		if (n.protocol === `http:` ? n.protocol = `ws:` : n.protocol === `https:` && (n.protocol = `wss:`), n.protocol !== `ws:` && n.protocol !== `wss:`) throw new DOMException(`expected a ws: or wss: url`, `SyntaxError`);
		if (n.hash.length || n.href.endsWith(`#`)) throw new DOMException(`hash`, `SyntaxError`);
		return n;
	}
	function validateCloseCodeAndReason(e, t) {
		if (e !== null && e !== 1e3 && (e < 3e3 || e > 4999)) throw new DOMException(`invalid code`, `InvalidAccessError`);
		if (t !== null) {
			let e = Buffer.byteLength(t);
			if (e > 123) throw new DOMException(`Reason must be less than 123 bytes; received ${e}`, `SyntaxError`);
		}
	}
	const utf8Decode = (() => {
		if (typeof process.versions.icu == `string`) {
			let e = new TextDecoder(`utf-8`, { fatal: !0 });
			return e.decode.bind(e);
		}
		return function(e) {
			if (isUtf8(e)) return e.toString(`utf-8`);
			throw TypeError(`Invalid utf-8 received.`);
		};
	})();
	module.exports = {
		isConnecting,
		isEstablished,
		isClosing,
		isClosed,
		fireEvent,
		isValidSubprotocol,
		isValidStatusCode,
		websocketMessageReceived,
		utf8Decode,
		isControlFrame,
		isContinuationFrame,
		isTextBinaryFrame,
		isValidOpcode,
		parseExtensions,
		isValidClientWindowBits,
		toArrayBuffer,
		getURLRecord,
		validateCloseCodeAndReason
	};
}));
// node_modules/undici/lib/web/websocket/frame.js
var require_frame = __commonJSMin(((exports, module) => {
	const { runtimeFeatures } = require_runtime_features(), { maxUnsigned16Bit, opcodes } = require_constants(), BUFFER_SIZE = 8192;
	let buffer = null;
	let bufIdx = BUFFER_SIZE;
	const randomFillSync = runtimeFeatures.has(`crypto`) ? __require("node:crypto").randomFillSync : function(e, t, n) {
		for (let t = 0; t < e.length; ++t) e[t] = Math.random() * 255 | 0;
		return e;
	};
	function generateMask() {
		return bufIdx === BUFFER_SIZE && (bufIdx = 0, randomFillSync(buffer ??= Buffer.allocUnsafeSlow(BUFFER_SIZE), 0, BUFFER_SIZE)), [
			buffer[bufIdx++],
			buffer[bufIdx++],
			buffer[bufIdx++],
			buffer[bufIdx++]
		];
	}
	var WebsocketFrameSend = class {
		constructor(e) {
			this.frameData = e;
		}
		createFrame(e) {
			let t = this.frameData, n = generateMask(), r = t?.byteLength ?? 0, i = r, a = 6;
			r > maxUnsigned16Bit ? (a += 8, i = 127) : r > 125 && (a += 2, i = 126);
			let o = Buffer.allocUnsafe(r + a);
			o[0] = o[1] = 0, o[0] |= 128, o[0] = (o[0] & 240) + e, o[a - 4] = n[0], o[a - 3] = n[1], o[a - 2] = n[2], o[a - 1] = n[3], o[1] = i, i === 126 ? o.writeUInt16BE(r, 2) : i === 127 && (o[2] = o[3] = 0, o.writeUIntBE(r, 4, 6)), o[1] |= 128;
			for (let e = 0; e < r; ++e) o[a + e] = t[e] ^ n[e & 3];
			return o;
		}
		static createFastTextFrame(e) {
			let t = generateMask(), n = e.length;
			for (let r = 0; r < n; ++r) e[r] ^= t[r & 3];
			let r = n, i = 6;
			n > maxUnsigned16Bit ? (i += 8, r = 127) : n > 125 && (i += 2, r = 126);
			let a = Buffer.allocUnsafeSlow(i);
			return a[0] = 128 | opcodes.TEXT, a[1] = r | 128, a[i - 4] = t[0], a[i - 3] = t[1], a[i - 2] = t[2], a[i - 1] = t[3], r === 126 ? a.writeUInt16BE(n, 2) : r === 127 && (a[2] = a[3] = 0, a.writeUIntBE(n, 4, 6)), [a, e];
		}
	};
	module.exports = {
		WebsocketFrameSend,
		generateMask
	};
}));
// node_modules/undici/lib/web/websocket/connection.js
var require_connection = __commonJSMin(((exports, module) => {
	const { uid, states, sentCloseFrameState, emptyBuffer, opcodes } = require_constants(), { parseExtensions, isClosed, isClosing, isEstablished, isConnecting, validateCloseCodeAndReason } = require_util$1(), { makeRequest } = require_request(), { fetching } = require_fetch(), { Headers, getHeadersList } = require_headers(), { getDecodeSplit } = require_util$4(), { WebsocketFrameSend } = require_frame(), assert = __require("node:assert"), { runtimeFeatures } = require_runtime_features(), crypto = runtimeFeatures.has(`crypto`) ? __require("node:crypto") : null;
	let warningEmitted = !1;
	function establishWebSocketConnection(e, t, n, r, i) {
		let a = e;
		a.protocol = e.protocol === `ws:` ? `http:` : `https:`;
		let o = makeRequest({
			urlList: [a],
			client: n,
			serviceWorkers: `none`,
			referrer: `no-referrer`,
			mode: `websocket`,
			credentials: `include`,
			cache: `no-store`,
			redirect: `error`,
			useURLCredentials: !0
		});
		i.headers && (o.headersList = getHeadersList(new Headers(i.headers)));
		let s = crypto.randomBytes(16).toString(`base64`);
		o.headersList.append(`sec-websocket-key`, s, !0), o.headersList.append(`sec-websocket-version`, `13`, !0);
		for (let e of t) o.headersList.append(`sec-websocket-protocol`, e, !0);
		return o.headersList.append(`sec-websocket-extensions`, `permessage-deflate; client_max_window_bits`, !0), fetching({
			request: o,
			useParallelQueue: !0,
			dispatcher: i.dispatcher,
			processResponse(e) {
				if (e.type === `error` || e.status !== 101) {
					if (e.socket?.session == null) {
						failHandshake(r, e, 1002, `Received network error or non-101 status code.`, e.error);
						return;
					}
					if (e.status !== 200) {
						failHandshake(r, e, 1002, `Received network error or non-200 status code.`, e.error);
						return;
					}
				}
				if (warningEmitted === !1 && e.socket?.session != null && (process.emitWarning(`WebSocket over HTTP2 is experimental, and subject to change.`, `ExperimentalWarning`), warningEmitted = !0), t.length !== 0 && !e.headersList.get(`Sec-WebSocket-Protocol`)) {
					failHandshake(r, e, 1002, `Server did not respond with sent protocols.`);
					return;
				}
				if (e.socket.session == null && e.headersList.get(`Upgrade`)?.toLowerCase() !== `websocket`) {
					failHandshake(r, e, 1002, `Server did not set Upgrade header to "websocket".`);
					return;
				}
				if (e.socket.session == null && e.headersList.get(`Connection`)?.toLowerCase() !== `upgrade`) {
					failHandshake(r, e, 1002, `Server did not set Connection header to "upgrade".`);
					return;
				}
				if (e.headersList.get(`Sec-WebSocket-Accept`) !== crypto.hash(`sha1`, s + uid, `base64`)) {
					failHandshake(r, e, 1002, `Incorrect hash received in Sec-WebSocket-Accept header.`);
					return;
				}
				let n = e.headersList.get(`Sec-WebSocket-Extensions`), i;
				if (n !== null && (i = parseExtensions(n), !i.has(`permessage-deflate`))) {
					failHandshake(r, e, 1002, `Sec-WebSocket-Extensions header does not match.`);
					return;
				}
				let a = e.headersList.get(`Sec-WebSocket-Protocol`);
				if (a !== null) {
					let t = getDecodeSplit(`sec-websocket-protocol`, o.headersList);
					if (t === null || !t.includes(a)) {
						failHandshake(r, e, 1002, `Protocol was not set in the opening handshake.`);
						return;
					}
				}
				e.socket.on(`data`, r.onSocketData), e.socket.on(`close`, r.onSocketClose), e.socket.on(`error`, r.onSocketError), r.wasEverConnected = !0, r.onConnectionEstablished(e, i);
			}
		});
	}
	function closeWebSocketConnection(e, t, n, r = !1) {
		if (t ??= null, n ??= ``, r && validateCloseCodeAndReason(t, n), !(isClosed(e.readyState) || isClosing(e.readyState))) {
			if (!isEstablished(e.readyState)) failWebsocketConnection(e), e.readyState = states.CLOSING;
			else if (!e.closeState.has(sentCloseFrameState.SENT) && !e.closeState.has(sentCloseFrameState.RECEIVED)) {
				let r = new WebsocketFrameSend();
				n.length !== 0 && t === null && (t = 1e3), assert(t === null || Number.isInteger(t)), t === null && n.length === 0 ? r.frameData = emptyBuffer : t !== null && n === null ? (r.frameData = Buffer.allocUnsafe(2), r.frameData.writeUInt16BE(t, 0)) : t !== null && n !== null ? (r.frameData = Buffer.allocUnsafe(2 + Buffer.byteLength(n)), r.frameData.writeUInt16BE(t, 0), r.frameData.write(n, 2, `utf-8`)) : r.frameData = emptyBuffer, e.socket.write(r.createFrame(opcodes.CLOSE)), e.closeState.add(sentCloseFrameState.SENT), e.readyState = states.CLOSING;
			} else e.readyState = states.CLOSING;
		}
	}
	function failHandshake(e, t, n, r, i) {
		t.socket?.session != null && !t.socket.destroyed && t.socket.destroy(), failWebsocketConnection(e, n, r, i);
	}
	function failWebsocketConnection(e, t, n, r) {
		isEstablished(e.readyState) && closeWebSocketConnection(e, t, n, !1), e.controller.abort(), isConnecting(e.readyState) ? e.onSocketClose() : e.socket?.destroyed === !1 && e.socket.destroy();
	}
	module.exports = {
		establishWebSocketConnection,
		failWebsocketConnection,
		closeWebSocketConnection
	};
}));
// node_modules/undici/lib/web/websocket/permessage-deflate.js
var require_permessage_deflate = __commonJSMin(((exports, module) => {
	const { createInflateRaw, Z_DEFAULT_WINDOWBITS } = __require("node:zlib"), { isValidClientWindowBits } = require_util$1(), { MessageSizeExceededError } = require_errors(), tail = Buffer.from([
		0,
		0,
		255,
		255
	]), kBuffer = Symbol(`kBuffer`), kLength = Symbol(`kLength`);
	var PerMessageDeflate = class {
		#e;
		#t = {};
		#n = 0;
		constructor(e, t) {
			this.#t.serverNoContextTakeover = e.has(`server_no_context_takeover`), this.#t.serverMaxWindowBits = e.get(`server_max_window_bits`), this.#n = t.maxPayloadSize;
		}
		decompress(e, t, n) {
			if (!this.#e) {
				let e = Z_DEFAULT_WINDOWBITS;
				if (this.#t.serverMaxWindowBits) {
					if (!isValidClientWindowBits(this.#t.serverMaxWindowBits)) {
						n(Error(`Invalid server_max_window_bits`));
						return;
					}
					e = Number.parseInt(this.#t.serverMaxWindowBits);
				}
				try {
					this.#e = createInflateRaw({ windowBits: e });
				} catch (e) {
					n(e);
					return;
				}
				this.#e[kBuffer] = [], this.#e[kLength] = 0, this.#e.on(`data`, (e) => {
					this.#e[kLength] += e.length, this.#n > 0 && this.#e[kLength] > this.#n ? (n(new MessageSizeExceededError()), this.#e.removeAllListeners(), this.#e.destroy(), this.#e = null) : this.#e[kBuffer].push(e);
				}), this.#e.on(`error`, (e) => {
					this.#e = null, n(e);
				});
			}
			this.#e.write(e), t && this.#e.write(tail), this.#e.flush(() => {
				if (!this.#e) return;
				let e = Buffer.concat(this.#e[kBuffer], this.#e[kLength]);
				this.#e[kBuffer].length = 0, this.#e[kLength] = 0, n(null, e);
			});
		}
	};
	module.exports = { PerMessageDeflate };
}));
// node_modules/undici/lib/web/websocket/receiver.js
var require_receiver = __commonJSMin(((exports, module) => {
	const { Writable } = __require("node:stream"), assert = __require("node:assert"), { parserStates, opcodes, states, emptyBuffer, sentCloseFrameState } = require_constants(), { isValidStatusCode, isValidOpcode, websocketMessageReceived, utf8Decode, isControlFrame, isTextBinaryFrame, isContinuationFrame } = require_util$1(), { failWebsocketConnection } = require_connection(), { WebsocketFrameSend } = require_frame(), { PerMessageDeflate } = require_permessage_deflate(), { MessageSizeExceededError } = require_errors();
	var ByteParser = class extends Writable {
		#e = [];
		#t = 0;
		#n = 0;
		#r = !1;
		#i = parserStates.INFO;
		#a = {};
		#o = [];
		#s;
		#c;
		#l;
		#u;
		constructor(e, t, n = {}) {
			super(), this.#c = e, this.#s = t ?? new Map(), this.#l = n.maxFragments ?? 0, this.#u = n.maxPayloadSize ?? 0, this.#s.has(`permessage-deflate`) && this.#s.set(`permessage-deflate`, new PerMessageDeflate(t, n));
		}
		_write(e, t, n) {
			this.#e.push(e), this.#n += e.length, this.#r = !0, this.run(n);
		}
		#d() {
			return this.#u > 0 && !isControlFrame(this.#a.opcode) && this.#a.payloadLength + this.#t > this.#u ? (failWebsocketConnection(this.#c, 1009, `Payload size exceeds maximum allowed size`), !1) : !0;
		}
		run(e) {
			for (; this.#r;) if (this.#i === parserStates.INFO) {
				if (this.#n < 2) return e();
				let t = this.consume(2), n = !!(t[0] & 128), r = t[0] & 15, i = (t[1] & 128) == 128, a = !n && r !== opcodes.CONTINUATION, o = t[1] & 127, s = t[0] & 64, c = t[0] & 32, l = t[0] & 16;
				if (!isValidOpcode(r)) return failWebsocketConnection(this.#c, 1002, `Invalid opcode received`), e();
				if (i) return failWebsocketConnection(this.#c, 1002, `Frame cannot be masked`), e();
				if (s !== 0 && !this.#s.has(`permessage-deflate`)) {
					failWebsocketConnection(this.#c, 1002, `Expected RSV1 to be clear.`);
					return;
				}
				if (c !== 0 || l !== 0) {
					failWebsocketConnection(this.#c, 1002, `RSV1, RSV2, RSV3 must be clear`);
					return;
				}
				if (a && !isTextBinaryFrame(r)) {
					failWebsocketConnection(this.#c, 1002, `Invalid frame type was fragmented.`);
					return;
				}
				if (isTextBinaryFrame(r) && this.#o.length > 0) {
					failWebsocketConnection(this.#c, 1002, `Expected continuation frame`);
					return;
				}
				if (this.#a.fragmented && a) {
					failWebsocketConnection(this.#c, 1002, `Fragmented frame exceeded 125 bytes.`);
					return;
				}
				if ((o > 125 || a) && isControlFrame(r)) {
					failWebsocketConnection(this.#c, 1002, `Control frame either too large or fragmented`);
					return;
				}
				if (isContinuationFrame(r) && this.#o.length === 0 && !this.#a.compressed) {
					failWebsocketConnection(this.#c, 1002, `Unexpected continuation frame`);
					return;
				}
				if (o <= 125) {
					if (this.#a.payloadLength = o, this.#i = parserStates.READ_DATA, !this.#d()) return;
				} else o === 126 ? this.#i = parserStates.PAYLOADLENGTH_16 : o === 127 && (this.#i = parserStates.PAYLOADLENGTH_64);
				isTextBinaryFrame(r) && (this.#a.binaryType = r, this.#a.compressed = s !== 0), this.#a.opcode = r, this.#a.masked = i, this.#a.fin = n, this.#a.fragmented = a;
			} else if (this.#i === parserStates.PAYLOADLENGTH_16) {
				if (this.#n < 2) return e();
				let t = this.consume(2);
				if (this.#a.payloadLength = t.readUInt16BE(0), this.#i = parserStates.READ_DATA, !this.#d()) return;
			} else if (this.#i === parserStates.PAYLOADLENGTH_64) {
				if (this.#n < 8) return e();
				let t = this.consume(8), n = t.readUInt32BE(0), r = t.readUInt32BE(4);
				if (n !== 0 || r > 2 ** 31 - 1) {
					failWebsocketConnection(this.#c, 1009, `Received payload length > 2^31 bytes.`);
					return;
				}
				if (this.#a.payloadLength = r, this.#i = parserStates.READ_DATA, !this.#d()) return;
			} else if (this.#i === parserStates.READ_DATA) {
				if (this.#n < this.#a.payloadLength) return e();
				let t = this.consume(this.#a.payloadLength);
				if (isControlFrame(this.#a.opcode)) {
					if (this.#r = this.parseControlFrame(t), this.#i = parserStates.INFO, this.#r && this.#c.socket.writableNeedDrain) {
						this.#r = !1, this.#c.socket.once(`drain`, () => {
							this.destroyed || (this.#r = !0, this.run(e));
						});
						return;
					}
				} else {
					if (this.#a.compressed) {
						this.#s.get(`permessage-deflate`).decompress(t, this.#a.fin, (t, n) => {
							if (t) {
								let e = t instanceof MessageSizeExceededError ? 1009 : 1007;
								failWebsocketConnection(this.#c, e, t.message);
							} else this.writeFragments(n) && (this.#u > 0 && this.#t > this.#u ? failWebsocketConnection(this.#c, 1009, new MessageSizeExceededError().message) : this.#a.fin ? (websocketMessageReceived(this.#c, this.#a.binaryType, this.consumeFragments()), this.#r = !0, this.#i = parserStates.INFO, this.run(e)) : (this.#i = parserStates.INFO, this.#r = !0, this.run(e)));
						}, this.#t), this.#r = !1;
						break;
					}
					if (!this.writeFragments(t)) return;
					!this.#a.fragmented && this.#a.fin && websocketMessageReceived(this.#c, this.#a.binaryType, this.consumeFragments()), this.#i = parserStates.INFO;
				}
			}
		}
		consume(e) {
			if (e > this.#n) throw Error(`Called consume() before buffers satiated.`);
			if (e === 0) return emptyBuffer;
			this.#n -= e;
			let t = this.#e[0];
			if (t.length > e) return this.#e[0] = t.subarray(e, t.length), t.subarray(0, e);
			if (t.length === e) return this.#e.shift();
			{
				let t = 0, n = Buffer.allocUnsafeSlow(e);
				for (; t !== e;) {
					let r = this.#e[0], i = r.length;
					if (i + t === e) {
						n.set(this.#e.shift(), t);
						break;
					}
					if (i + t > e) {
						n.set(r.subarray(0, e - t), t), this.#e[0] = r.subarray(e - t);
						break;
					}
					n.set(this.#e.shift(), t), t += i;
				}
				return n;
			}
		}
		writeFragments(e) {
			return this.#l > 0 && this.#o.length === this.#l ? (failWebsocketConnection(this.#c, 1008, `Too many message fragments`), !1) : (this.#t += e.length, this.#o.push(e), !0);
		}
		consumeFragments() {
			let e = this.#o;
			if (e.length === 1) return this.#t = 0, e.shift();
			let t = 0, n = Buffer.allocUnsafeSlow(this.#t);
			for (let r = 0; r < e.length; ++r) {
				let i = e[r];
				n.set(i, t), t += i.length;
			}
			return this.#o = [], this.#t = 0, n;
		}
		parseCloseBody(e) {
			assert(e.length !== 1);
			let t;
			if (e.length >= 2 && (t = e.readUInt16BE(0)), t !== void 0 && !isValidStatusCode(t)) return {
				code: 1002,
				reason: `Invalid status code`,
				error: !0
			};
			let n = e.subarray(2);
			n[0] === 239 && n[1] === 187 && n[2] === 191 && (n = n.subarray(3));
			try {
				n = utf8Decode(n);
			} catch {
				return {
					code: 1007,
					reason: `Invalid UTF-8`,
					error: !0
				};
			}
			return {
				code: t,
				reason: n,
				error: !1
			};
		}
		parseControlFrame(e) {
			let { opcode: t, payloadLength: n } = this.#a;
			if (t === opcodes.CLOSE) {
				if (n === 1) return failWebsocketConnection(this.#c, 1002, `Received close frame with a 1-byte body.`), !1;
				if (this.#a.closeInfo = this.parseCloseBody(e), this.#a.closeInfo.error) {
					let { code: e, reason: t } = this.#a.closeInfo;
					return failWebsocketConnection(this.#c, e, t), !1;
				}
				if (!this.#c.closeState.has(sentCloseFrameState.SENT) && !this.#c.closeState.has(sentCloseFrameState.RECEIVED)) {
					let e = emptyBuffer;
					this.#a.closeInfo.code && (e = Buffer.allocUnsafe(2), e.writeUInt16BE(this.#a.closeInfo.code, 0));
					let t = new WebsocketFrameSend(e);
					this.#c.socket.write(t.createFrame(opcodes.CLOSE)), this.#c.closeState.add(sentCloseFrameState.SENT);
				}
				return this.#c.readyState = states.CLOSING, this.#c.closeState.add(sentCloseFrameState.RECEIVED), !1;
			}
			if (t === opcodes.PING) {
				if (!this.#c.closeState.has(sentCloseFrameState.RECEIVED)) {
					let t = new WebsocketFrameSend(e);
					this.#c.socket.write(t.createFrame(opcodes.PONG)), this.#c.onPing(e);
				}
			} else t === opcodes.PONG && this.#c.onPong(e);
			return !0;
		}
		get closingInfo() {
			return this.#a.closeInfo;
		}
	};
	module.exports = { ByteParser };
}));
// node_modules/undici/lib/web/websocket/sender.js
var require_sender = __commonJSMin(((exports, module) => {
	const { WebsocketFrameSend } = require_frame(), { opcodes, sendHints } = require_constants(), FixedQueue = require_fixed_queue();
	var SendQueue = class {
		#e = new FixedQueue();
		#t = !1;
		#n;
		constructor(e) {
			this.#n = e;
		}
		add(e, t, n) {
			if (n !== sendHints.blob) {
				if (this.#t) {
					let r = {
						promise: null,
						callback: t,
						frame: createFrame(e, n)
					};
					this.#e.push(r);
				} else if (n === sendHints.text) {
					let { 0: n, 1: r } = WebsocketFrameSend.createFastTextFrame(e);
					this.#n.cork(), this.#n.write(n), this.#n.write(r, t), this.#n.uncork();
				} else this.#n.write(createFrame(e, n), t);
				return;
			}
			let r = {
				promise: e.arrayBuffer().then((e) => {
					r.promise = null, r.frame = createFrame(e, n);
				}),
				callback: t,
				frame: null
			};
			this.#e.push(r), this.#t || this.#r();
		}
		async #r() {
			this.#t = !0;
			let e = this.#e;
			for (; !e.isEmpty();) {
				let t = e.shift();
				t.promise !== null && await t.promise, this.#n.write(t.frame, t.callback), t.callback = t.frame = null;
			}
			this.#t = !1;
		}
	};
	function createFrame(e, t) {
		return new WebsocketFrameSend(toBuffer(e, t)).createFrame(t === sendHints.text ? opcodes.TEXT : opcodes.BINARY);
	}
	function toBuffer(e, t) {
		switch (t) {
			case sendHints.text:
			case sendHints.typedArray: return new Uint8Array(e.buffer, e.byteOffset, e.byteLength);
			case sendHints.arrayBuffer:
			case sendHints.blob: return new Uint8Array(e);
		}
	}
	module.exports = { SendQueue };
}));
// node_modules/undici/lib/web/websocket/websocket.js
var require_websocket = __commonJSMin(((exports, module) => {
	const { isArrayBuffer } = __require("node:util/types"), { webidl } = require_webidl(), { URLSerializer } = require_data_url(), { environmentSettingsObject } = require_util$4(), { staticPropertyDescriptors, states, sentCloseFrameState, sendHints, opcodes } = require_constants(), { isConnecting, isEstablished, isClosing, isClosed, isValidSubprotocol, fireEvent, utf8Decode, toArrayBuffer, getURLRecord } = require_util$1(), { establishWebSocketConnection, closeWebSocketConnection, failWebsocketConnection } = require_connection(), { ByteParser } = require_receiver(), { kEnumerableProperty } = require_util$5(), { getGlobalDispatcher } = require_global(), { ErrorEvent, CloseEvent, createFastMessageEvent } = require_events(), { SendQueue } = require_sender(), { WebsocketFrameSend } = require_frame(), { channels } = require_diagnostics();
	function getSocketAddress(e) {
		return typeof e?.address == `function` ? e.address() : typeof e?.session?.socket?.address == `function` ? e.session.socket.address() : null;
	}
	var WebSocket = class WebSocket extends EventTarget {
		#e = {
			open: null,
			error: null,
			close: null,
			message: null
		};
		#t = 0;
		#n = ``;
		#r = ``;
		#i;
		#a = {
			onConnectionEstablished: (e, t) => this.#l(e, t),
			onMessage: (e, t) => this.#u(e, t),
			onParserError: (e) => failWebsocketConnection(this.#a, null, e.message),
			onParserDrain: () => this.#d(),
			onSocketData: (e) => {
				this.#c.write(e) || this.#a.socket.pause();
			},
			onSocketError: (e) => {
				this.#a.readyState = states.CLOSING, channels.socketError.hasSubscribers && channels.socketError.publish(e), this.#a.socket.destroy();
			},
			onSocketClose: () => this.#f(),
			onPing: (e) => {
				channels.ping.hasSubscribers && channels.ping.publish({
					payload: e,
					websocket: this
				});
			},
			onPong: (e) => {
				channels.pong.hasSubscribers && channels.pong.publish({
					payload: e,
					websocket: this
				});
			},
			readyState: states.CONNECTING,
			socket: null,
			closeState: new Set(),
			controller: null,
			wasEverConnected: !1
		};
		#o;
		#s;
		#c;
		constructor(e, t = []) {
			super(), webidl.util.markAsUncloneable(this);
			let n = `WebSocket constructor`;
			webidl.argumentLengthCheck(arguments, 1, n);
			let r = webidl.converters[`DOMString or sequence<DOMString> or WebSocketInit`](t, n, `options`);
			e = webidl.converters.USVString(e), t = r.protocols;
			let i = environmentSettingsObject.settingsObject.baseUrl, a = getURLRecord(e, i);
			if (typeof t == `string` && (t = [t]), t.length !== new Set(t.map((e) => e.toLowerCase())).size || t.length > 0 && !t.every((e) => isValidSubprotocol(e))) throw new DOMException(`Invalid Sec-WebSocket-Protocol value`, `SyntaxError`);
			this.#o = new URL(a.href);
			let o = environmentSettingsObject.settingsObject;
			this.#a.controller = establishWebSocketConnection(a, t, o, this.#a, r), this.#a.readyState = WebSocket.CONNECTING, this.#s = `blob`;
		}
		close(e = void 0, t = void 0) {
			webidl.brandCheck(this, WebSocket), e !== void 0 && (e = webidl.converters[`unsigned short`](e, `WebSocket.close`, `code`, webidl.attributes.Clamp)), t !== void 0 && (t = webidl.converters.USVString(t)), e ??= null, t ??= ``, closeWebSocketConnection(this.#a, e, t, !0);
		}
		send(e) {
			webidl.brandCheck(this, WebSocket);
			let t = `WebSocket.send`;
			if (webidl.argumentLengthCheck(arguments, 1, t), e = webidl.converters.WebSocketSendData(e, t, `data`), isConnecting(this.#a.readyState)) throw new DOMException(`Sent before connected.`, `InvalidStateError`);
			if (isEstablished(this.#a.readyState) && !isClosing(this.#a.readyState)) {
				if (typeof e == `string`) {
					let t = Buffer.from(e);
					this.#t += t.byteLength, this.#i.add(t, () => {
						this.#t -= t.byteLength;
					}, sendHints.text);
				} else isArrayBuffer(e) ? (this.#t += e.byteLength, this.#i.add(e, () => {
					this.#t -= e.byteLength;
				}, sendHints.arrayBuffer)) : ArrayBuffer.isView(e) ? (this.#t += e.byteLength, this.#i.add(e, () => {
					this.#t -= e.byteLength;
				}, sendHints.typedArray)) : webidl.is.Blob(e) && (this.#t += e.size, this.#i.add(e, () => {
					this.#t -= e.size;
				}, sendHints.blob));
			}
		}
		get readyState() {
			return webidl.brandCheck(this, WebSocket), this.#a.readyState;
		}
		get bufferedAmount() {
			return webidl.brandCheck(this, WebSocket), this.#t;
		}
		get url() {
			return webidl.brandCheck(this, WebSocket), URLSerializer(this.#o);
		}
		get extensions() {
			return webidl.brandCheck(this, WebSocket), this.#r;
		}
		get protocol() {
			return webidl.brandCheck(this, WebSocket), this.#n;
		}
		get onopen() {
			return webidl.brandCheck(this, WebSocket), this.#e.open;
		}
		set onopen(e) {
			webidl.brandCheck(this, WebSocket), this.#e.open && this.removeEventListener(`open`, this.#e.open);
			let t = webidl.converters.EventHandlerNonNull(e);
			t === null ? this.#e.open = null : (this.addEventListener(`open`, t), this.#e.open = e);
		}
		get onerror() {
			return webidl.brandCheck(this, WebSocket), this.#e.error;
		}
		set onerror(e) {
			webidl.brandCheck(this, WebSocket), this.#e.error && this.removeEventListener(`error`, this.#e.error);
			let t = webidl.converters.EventHandlerNonNull(e);
			t === null ? this.#e.error = null : (this.addEventListener(`error`, t), this.#e.error = e);
		}
		get onclose() {
			return webidl.brandCheck(this, WebSocket), this.#e.close;
		}
		set onclose(e) {
			webidl.brandCheck(this, WebSocket), this.#e.close && this.removeEventListener(`close`, this.#e.close);
			let t = webidl.converters.EventHandlerNonNull(e);
			t === null ? this.#e.close = null : (this.addEventListener(`close`, t), this.#e.close = e);
		}
		get onmessage() {
			return webidl.brandCheck(this, WebSocket), this.#e.message;
		}
		set onmessage(e) {
			webidl.brandCheck(this, WebSocket), this.#e.message && this.removeEventListener(`message`, this.#e.message);
			let t = webidl.converters.EventHandlerNonNull(e);
			t === null ? this.#e.message = null : (this.addEventListener(`message`, t), this.#e.message = e);
		}
		get binaryType() {
			return webidl.brandCheck(this, WebSocket), this.#s;
		}
		set binaryType(e) {
			webidl.brandCheck(this, WebSocket), this.#s = e !== `blob` && e !== `arraybuffer` ? `blob` : e;
		}
		#l(e, t) {
			this.#a.socket = e.socket;
			let n = this.#a.controller.dispatcher?.webSocketOptions, r = n?.maxFragments, i = n?.maxPayloadSize, a = new ByteParser(this.#a, t, {
				maxFragments: r,
				maxPayloadSize: i
			});
			a.on(`drain`, () => this.#a.onParserDrain()), a.on(`error`, (e) => this.#a.onParserError(e)), this.#c = a, this.#i = new SendQueue(e.socket), this.#a.readyState = states.OPEN;
			let o = e.headersList.get(`sec-websocket-extensions`);
			o !== null && (this.#r = o);
			let s = e.headersList.get(`sec-websocket-protocol`);
			if (s !== null && (this.#n = s), fireEvent(`open`, this), channels.open.hasSubscribers) {
				let t = e.headersList.entries;
				channels.open.publish({
					address: getSocketAddress(e.socket),
					protocol: this.#n,
					extensions: this.#r,
					websocket: this,
					handshakeResponse: {
						status: e.status,
						statusText: e.statusText,
						headers: t
					}
				});
			}
		}
		#u(e, t) {
			if (this.#a.readyState !== states.OPEN) return;
			let n;
			if (e === opcodes.TEXT) try {
				n = utf8Decode(t);
			} catch {
				failWebsocketConnection(this.#a, 1007, `Received invalid UTF-8 in text frame.`);
				return;
			}
			else e === opcodes.BINARY && (n = this.#s === `blob` ? new Blob([t]) : toArrayBuffer(t));
			fireEvent(`message`, this, createFastMessageEvent, {
				origin: this.#o.origin,
				data: n
			});
		}
		#d() {
			this.#a.socket.resume();
		}
		#f() {
			let e = this.#a.closeState.has(sentCloseFrameState.SENT) && this.#a.closeState.has(sentCloseFrameState.RECEIVED), t = 1005, n = ``, r = this.#c?.closingInfo;
			r && !r.error && (t = r.code ?? 1005, n = r.reason), this.#a.readyState = states.CLOSED, this.#a.closeState.has(sentCloseFrameState.RECEIVED) || (t = 1006, fireEvent(`error`, this, (e, t) => new ErrorEvent(e, t), { error: TypeError(n) })), fireEvent(`close`, this, (e, t) => new CloseEvent(e, t), {
				wasClean: e,
				code: t,
				reason: n
			}), channels.close.hasSubscribers && channels.close.publish({
				websocket: this,
				code: t,
				reason: n
			});
		}
		static ping(e, t) {
			if (Buffer.isBuffer(t)) {
				if (t.length > 125) throw TypeError(`A PING frame cannot have a body larger than 125 bytes.`);
			} else if (t !== void 0) throw TypeError(`Expected buffer payload`);
			let n = e.#a.readyState;
			if (isEstablished(n) && !isClosing(n) && !isClosed(n)) {
				let n = new WebsocketFrameSend(t);
				e.#a.socket.write(n.createFrame(opcodes.PING));
			}
		}
	};
	const { ping } = WebSocket;
	Reflect.deleteProperty(WebSocket, `ping`), WebSocket.CONNECTING = WebSocket.prototype.CONNECTING = states.CONNECTING, WebSocket.OPEN = WebSocket.prototype.OPEN = states.OPEN, WebSocket.CLOSING = WebSocket.prototype.CLOSING = states.CLOSING, WebSocket.CLOSED = WebSocket.prototype.CLOSED = states.CLOSED, Object.defineProperties(WebSocket.prototype, {
		CONNECTING: staticPropertyDescriptors,
		OPEN: staticPropertyDescriptors,
		CLOSING: staticPropertyDescriptors,
		CLOSED: staticPropertyDescriptors,
		url: kEnumerableProperty,
		readyState: kEnumerableProperty,
		bufferedAmount: kEnumerableProperty,
		onopen: kEnumerableProperty,
		onerror: kEnumerableProperty,
		onclose: kEnumerableProperty,
		close: kEnumerableProperty,
		onmessage: kEnumerableProperty,
		binaryType: kEnumerableProperty,
		send: kEnumerableProperty,
		extensions: kEnumerableProperty,
		protocol: kEnumerableProperty,
		[Symbol.toStringTag]: {
			value: `WebSocket`,
			writable: !1,
			enumerable: !1,
			configurable: !0
		}
	}), Object.defineProperties(WebSocket, {
		CONNECTING: staticPropertyDescriptors,
		OPEN: staticPropertyDescriptors,
		CLOSING: staticPropertyDescriptors,
		CLOSED: staticPropertyDescriptors
	}), webidl.converters[`sequence<DOMString>`] = webidl.sequenceConverter(webidl.converters.DOMString), webidl.converters[`DOMString or sequence<DOMString>`] = function(e, t, n) {
		return webidl.util.Type(e) === webidl.util.Types.OBJECT && Symbol.iterator in e ? webidl.converters[`sequence<DOMString>`](e) : webidl.converters.DOMString(e, t, n);
	}, webidl.converters.WebSocketInit = webidl.dictionaryConverter([
		{
			key: `protocols`,
			converter: webidl.converters[`DOMString or sequence<DOMString>`],
			defaultValue: () => []
		},
		{
			key: `dispatcher`,
			converter: webidl.converters.any,
			defaultValue: () => getGlobalDispatcher()
		},
		{
			key: `headers`,
			converter: webidl.nullableConverter(webidl.converters.HeadersInit)
		}
	]), webidl.converters[`DOMString or sequence<DOMString> or WebSocketInit`] = function(e) {
		return webidl.util.Type(e) === webidl.util.Types.OBJECT && !(Symbol.iterator in e) ? webidl.converters.WebSocketInit(e) : { protocols: webidl.converters[`DOMString or sequence<DOMString>`](e) };
	}, webidl.converters.WebSocketSendData = function(e) {
		return webidl.util.Type(e) === webidl.util.Types.OBJECT && (webidl.is.Blob(e) || webidl.is.BufferSource(e)) ? e : webidl.converters.USVString(e);
	}, module.exports = {
		WebSocket,
		ping
	};
}));
// node_modules/undici/lib/web/websocket/stream/websocketerror.js
var require_websocketerror = __commonJSMin(((exports, module) => {
	const { webidl } = require_webidl(), { validateCloseCodeAndReason } = require_util$1(), { kConstruct } = require_symbols(), { kEnumerableProperty } = require_util$5();
	function createInheritableDOMException() {
		class Test extends DOMException {
			get reason() {
				return ``;
			}
		}
		return new Test().reason === void 0 ? new Proxy(DOMException, { construct(e, t, n) {
			let r = Reflect.construct(e, t, e);
			return Object.setPrototypeOf(r, n.prototype), r;
		} }) : DOMException;
	}
	var WebSocketError = class WebSocketError extends createInheritableDOMException() {
		#e;
		#t;
		constructor(e = ``, t = void 0) {
			if (e = webidl.converters.DOMString(e, `WebSocketError`, `message`), super(e, `WebSocketError`), t === kConstruct) return;
			t !== null && (t = webidl.converters.WebSocketCloseInfo(t));
			let n = t.closeCode ?? null, r = t.reason ?? ``;
			validateCloseCodeAndReason(n, r), r.length !== 0 && n === null && (n = 1e3), this.#e = n, this.#t = r;
		}
		get closeCode() {
			return this.#e;
		}
		get reason() {
			return this.#t;
		}
		static createUnvalidatedWebSocketError(e, t, n) {
			let r = new WebSocketError(e, kConstruct);
			return r.#e = t, r.#t = n, r;
		}
	};
	const { createUnvalidatedWebSocketError } = WebSocketError;
	delete WebSocketError.createUnvalidatedWebSocketError, Object.defineProperties(WebSocketError.prototype, {
		closeCode: kEnumerableProperty,
		reason: kEnumerableProperty,
		[Symbol.toStringTag]: {
			value: `WebSocketError`,
			writable: !1,
			enumerable: !1,
			configurable: !0
		}
	}), webidl.is.WebSocketError = webidl.util.MakeTypeAssertion(WebSocketError), module.exports = {
		WebSocketError,
		createUnvalidatedWebSocketError
	};
}));
// node_modules/undici/lib/web/websocket/stream/websocketstream.js
var require_websocketstream = __commonJSMin(((exports, module) => {
	const { createDeferredPromise } = require_promise(), { environmentSettingsObject } = require_util$4(), { states, opcodes, sentCloseFrameState } = require_constants(), { webidl } = require_webidl(), { getURLRecord, isValidSubprotocol, isEstablished, utf8Decode } = require_util$1(), { establishWebSocketConnection, failWebsocketConnection, closeWebSocketConnection } = require_connection(), { channels } = require_diagnostics(), { WebsocketFrameSend } = require_frame(), { ByteParser } = require_receiver(), { WebSocketError, createUnvalidatedWebSocketError } = require_websocketerror(), { kEnumerableProperty } = require_util$5(), { utf8DecodeBytes } = require_encoding();
	let emittedExperimentalWarning = !1;
	var WebSocketStream = class {
		#e;
		#t;
		#n;
		#r;
		#i;
		#a;
		#o = !1;
		#s = {
			onConnectionEstablished: (e, t) => this.#u(e, t),
			onMessage: (e, t) => this.#d(e, t),
			onParserError: (e) => failWebsocketConnection(this.#s, null, e.message),
			onParserDrain: () => this.#s.socket.resume(),
			onSocketData: (e) => {
				this.#c.write(e) || this.#s.socket.pause();
			},
			onSocketError: (e) => {
				this.#s.readyState = states.CLOSING, channels.socketError.hasSubscribers && channels.socketError.publish(e), this.#s.socket.destroy();
			},
			onSocketClose: () => this.#f(),
			onPing: () => {},
			onPong: () => {},
			readyState: states.CONNECTING,
			socket: null,
			closeState: new Set(),
			controller: null,
			wasEverConnected: !1
		};
		#c;
		constructor(e, t = void 0) {
			emittedExperimentalWarning ||= (process.emitWarning(`WebSocketStream is experimental! Expect it to change at any time.`, { code: `UNDICI-WSS` }), !0), webidl.argumentLengthCheck(arguments, 1, `WebSocket`), e = webidl.converters.USVString(e), t !== null && (t = webidl.converters.WebSocketStreamOptions(t));
			let n = environmentSettingsObject.settingsObject.baseUrl, r = getURLRecord(e, n), i = t.protocols;
			if (i.length !== new Set(i.map((e) => e.toLowerCase())).size || i.length > 0 && !i.every((e) => isValidSubprotocol(e))) throw new DOMException(`Invalid Sec-WebSocket-Protocol value`, `SyntaxError`);
			if (this.#e = r.toString(), this.#t = createDeferredPromise(), this.#n = createDeferredPromise(), t.signal != null) {
				let e = t.signal;
				if (e.aborted) {
					this.#t.reject(e.reason), this.#n.reject(e.reason);
					return;
				}
				e.addEventListener(`abort`, () => {
					isEstablished(this.#s.readyState) || (failWebsocketConnection(this.#s), this.#s.readyState = states.CLOSING, this.#t.reject(e.reason), this.#n.reject(e.reason), this.#o = !0);
				}, { once: !0 });
			}
			let a = environmentSettingsObject.settingsObject;
			this.#s.controller = establishWebSocketConnection(r, i, a, this.#s, t);
		}
		get url() {
			return this.#e.toString();
		}
		get opened() {
			return this.#t.promise;
		}
		get closed() {
			return this.#n.promise;
		}
		close(e = void 0) {
			e !== null && (e = webidl.converters.WebSocketCloseInfo(e));
			let t = e.closeCode ?? null, n = e.reason;
			closeWebSocketConnection(this.#s, t, n, !0);
		}
		#l(e) {
			e = webidl.converters.WebSocketStreamWrite(e);
			let t = createDeferredPromise(), n = null, r = null;
			if (webidl.is.BufferSource(e)) n = new Uint8Array(ArrayBuffer.isView(e) ? new Uint8Array(e.buffer, e.byteOffset, e.byteLength) : e.slice()), r = opcodes.BINARY;
			else {
				let i;
				try {
					i = webidl.converters.DOMString(e);
				} catch (e) {
					return t.reject(e), t.promise;
				}
				n = new TextEncoder().encode(i), r = opcodes.TEXT;
			}
			if (!this.#s.closeState.has(sentCloseFrameState.SENT) && !this.#s.closeState.has(sentCloseFrameState.RECEIVED)) {
				let e = new WebsocketFrameSend(n);
				this.#s.socket.write(e.createFrame(r), () => {
					t.resolve(void 0);
				});
			}
			return t.promise;
		}
		#u(e, t) {
			this.#s.socket = e.socket;
			let n = this.#s.controller.dispatcher?.webSocketOptions?.maxFragments, r = this.#s.controller.dispatcher?.webSocketOptions?.maxPayloadSize, i = new ByteParser(this.#s, t, {
				maxFragments: n,
				maxPayloadSize: r
			});
			i.on(`drain`, () => this.#s.onParserDrain()), i.on(`error`, (e) => this.#s.onParserError(e)), this.#c = i, this.#s.readyState = states.OPEN;
			let a = t ?? ``, o = e.headersList.get(`sec-websocket-protocol`) ?? ``, s = new ReadableStream({
				start: (e) => {
					this.#i = e;
				},
				cancel: (e) => this.#m(e)
			}), c = new WritableStream({
				start: (e) => {
					this.#a = e;
				},
				write: (e) => this.#l(e),
				close: () => closeWebSocketConnection(this.#s, null, null),
				abort: (e) => this.#p(e)
			});
			this.#r = s, this.#t.resolve({
				extensions: a,
				protocol: o,
				readable: s,
				writable: c
			});
		}
		#d(e, t) {
			if (this.#s.readyState !== states.OPEN) return;
			let n;
			if (e === opcodes.TEXT) try {
				n = utf8Decode(t);
			} catch {
				failWebsocketConnection(this.#s, 1007, `Received invalid UTF-8 in text frame.`);
				return;
			}
			else e === opcodes.BINARY && (n = new Uint8Array(t.buffer, t.byteOffset, t.byteLength));
			this.#i.enqueue(n);
		}
		#f() {
			let e = this.#s.closeState.has(sentCloseFrameState.SENT) && this.#s.closeState.has(sentCloseFrameState.RECEIVED);
			if (this.#s.readyState = states.CLOSED, this.#o) return;
			this.#s.wasEverConnected || this.#t.reject(new WebSocketError(`Socket never opened`));
			let t = this.#c?.closingInfo, n = t?.code ?? 1005;
			!this.#s.closeState.has(sentCloseFrameState.SENT) && !this.#s.closeState.has(sentCloseFrameState.RECEIVED) && (n = 1006);
			let r = t?.reason == null ? `` : utf8DecodeBytes(Buffer.from(t.reason));
			if (e) this.#i.close(), this.#a.error(new DOMException(`A closed WebSocketStream cannot be written to`, `InvalidStateError`)), this.#n.resolve({
				closeCode: n,
				reason: r
			});
			else {
				let e = createUnvalidatedWebSocketError(`unclean close`, n, r);
				this.#i?.error(e), this.#a?.error(e), this.#n.reject(e);
			}
		}
		#p(e) {
			let t = null, n = ``;
			webidl.is.WebSocketError(e) && (t = e.closeCode, n = e.reason), closeWebSocketConnection(this.#s, t, n);
		}
		#m(e) {
			this.#p(e);
		}
	};
	Object.defineProperties(WebSocketStream.prototype, {
		url: kEnumerableProperty,
		opened: kEnumerableProperty,
		closed: kEnumerableProperty,
		close: kEnumerableProperty,
		[Symbol.toStringTag]: {
			value: `WebSocketStream`,
			writable: !1,
			enumerable: !1,
			configurable: !0
		}
	}), webidl.converters.WebSocketStreamOptions = webidl.dictionaryConverter([{
		key: `protocols`,
		converter: webidl.sequenceConverter(webidl.converters.USVString),
		defaultValue: () => []
	}, {
		key: `signal`,
		converter: webidl.nullableConverter(webidl.converters.AbortSignal),
		defaultValue: () => null
	}]), webidl.converters.WebSocketCloseInfo = webidl.dictionaryConverter([{
		key: `closeCode`,
		converter: (e) => webidl.converters[`unsigned short`](e, webidl.attributes.EnforceRange)
	}, {
		key: `reason`,
		converter: webidl.converters.USVString,
		defaultValue: () => ``
	}]), webidl.converters.WebSocketStreamWrite = function(e) {
		return typeof e == `string` ? webidl.converters.USVString(e) : webidl.converters.BufferSource(e);
	}, module.exports = { WebSocketStream };
}));
// node_modules/undici/lib/web/eventsource/util.js
var require_util = __commonJSMin(((exports, module) => {
	function isValidLastEventId(e) {
		return e.indexOf(`\0`) === -1;
	}
	function isASCIINumber(e) {
		if (e.length === 0) return !1;
		for (let t = 0; t < e.length; t++) if (e.charCodeAt(t) < 48 || e.charCodeAt(t) > 57) return !1;
		return !0;
	}
	module.exports = {
		isValidLastEventId,
		isASCIINumber
	};
}));
// node_modules/undici/lib/web/eventsource/eventsource-stream.js
var require_eventsource_stream = __commonJSMin(((exports, module) => {
	const buffer = __require("node:buffer"), { Transform } = __require("node:stream"), { isASCIINumber, isValidLastEventId } = require_util(), BOM = [
		239,
		187,
		191
	], defaultMaxEventSize = buffer.kStringMaxLength, DATA = Buffer.from(`data`), EVENT = Buffer.from(`event`), ID = Buffer.from(`id`), RETRY = Buffer.from(`retry`);
	function isASCIINumberBytes(e, t) {
		if (t >= e.length) return !1;
		for (let n = t; n < e.length; n++) if (e[n] < 48 || e[n] > 57) return !1;
		return !0;
	}
	function isValidLastEventIdBytes(e, t) {
		for (let n = t; n < e.length; n++) if (e[n] === 0) return !1;
		return !0;
	}
	function isFieldName(e, t, n) {
		if (t !== n.length) return !1;
		for (let r = 0; r < t; r++) if (e[r] !== n[r]) return !1;
		return !0;
	}
	function createMaxEventSizeExceededError() {
		let e = Error(`EventSource message size exceeded`);
		return e.aborted = !1, e;
	}
	var EventSourceStream = class extends Transform {
		state;
		checkBOM = !0;
		crlfCheck = !1;
		eventEndCheck = !1;
		chunks = [];
		chunkIndex = 0;
		pos = 0;
		lineChunkIndex = 0;
		linePos = 0;
		lineLength = 0;
		eventSize = 0;
		eventFieldSizes = {
			data: 0,
			event: 0,
			id: 0,
			retry: 0
		};
		dataLineCount = 0;
		maxEventSize;
		maxDataLines;
		maxBufferedChunks;
		event = {
			data: void 0,
			event: void 0,
			id: void 0,
			retry: void 0
		};
		constructor(e = {}) {
			e.readableObjectMode = !0, super(e), this.state = e.eventSourceSettings || {}, this.maxEventSize = e.maxEventSize ?? defaultMaxEventSize;
			let t = this.maxEventSize > 0 ? Math.min(131072, Math.max(1024, Math.floor(this.maxEventSize / 128))) : 0;
			this.maxDataLines = t, this.maxBufferedChunks = t, e.push && (this.push = e.push);
		}
		_transform(e, t, n) {
			if (e.length === 0) n();
			else if (this.maxEventSize > 0 && this.chunks.length >= this.maxBufferedChunks && e[0] !== 10 && e[0] !== 13) n(createMaxEventSizeExceededError());
			else if (this.chunks.push(e), this.checkBOM && this.handleBOM()) n();
			else {
				for (; this.hasCurrentByte();) {
					let e = this.currentByte();
					if (this.eventEndCheck) {
						if (this.crlfCheck) {
							if (e === 10) {
								this.crlfCheck = !1, this.consumeCurrentByte();
								continue;
							}
							this.crlfCheck = !1;
						}
						if (e === 10 || e === 13) {
							e === 13 && (this.crlfCheck = !0), this.consumeCurrentByte(), this.hasPendingEvent() && this.processEvent(this.event), this.clearEvent();
							continue;
						}
						this.eventEndCheck = !1;
					} else if (e === 10 || e === 13) {
						e === 13 && (this.crlfCheck = !0);
						try {
							this.parseLine(this.readLine(), this.event);
						} catch (e) {
							n(e);
							return;
						}
						this.consumeCurrentByte(), this.eventEndCheck = !0;
					} else {
						if (this.maxEventSize > 0 && ++this.lineLength > this.maxEventSize + 7) {
							n(createMaxEventSizeExceededError());
							return;
						}
						this.advanceCursor();
					}
				}
				n();
			}
		}
		_destroy(e, t) {
			this.chunks.length = 0, this.clearEvent(), super._destroy(e, t);
		}
		parseLine(e, t) {
			if (e.length === 0) return;
			let n = e.indexOf(58);
			if (n === 0) return;
			let r = e.length, i = e.length;
			if (n !== -1 && (r = n, i = n + 1, e[i] === 32 && ++i), isFieldName(e, r, DATA)) {
				if (this.maxEventSize > 0 && this.dataLineCount >= this.maxDataLines) throw createMaxEventSizeExceededError();
				let n = e.length - i, r = this.eventFieldSizes.data + (t.data === void 0 ? 0 : 1) + n;
				this.setEventFieldSize(`data`, r);
				let a = e.toString(`utf8`, i);
				t.data === void 0 ? t.data = a : t.data += `\n${a}`, this.dataLineCount++;
			} else isFieldName(e, r, RETRY) ? isASCIINumberBytes(e, i) && (this.setEventFieldSize(`retry`, e.length - i), t.retry = e.toString(`utf8`, i)) : isFieldName(e, r, ID) ? isValidLastEventIdBytes(e, i) && (this.setEventFieldSize(`id`, e.length - i), t.id = e.toString(`utf8`, i)) : isFieldName(e, r, EVENT) && i < e.length && (this.setEventFieldSize(`event`, e.length - i), t.event = e.toString(`utf8`, i));
		}
		setEventFieldSize(e, t) {
			let n = this.eventSize - this.eventFieldSizes[e] + t;
			if (this.maxEventSize > 0 && n > this.maxEventSize) throw createMaxEventSizeExceededError();
			this.eventSize = n, this.eventFieldSizes[e] = t;
		}
		processEvent(e) {
			e.retry && isASCIINumber(e.retry) && (this.state.reconnectionTime = parseInt(e.retry, 10)), e.id !== void 0 && isValidLastEventId(e.id) && (this.state.lastEventId = e.id), e.data !== void 0 && this.push({
				type: e.event || `message`,
				options: {
					data: e.data,
					lastEventId: this.state.lastEventId,
					origin: this.state.origin
				}
			});
		}
		clearEvent() {
			this.event.data = void 0, this.event.event = void 0, this.event.id = void 0, this.event.retry = void 0, this.eventSize = 0, this.dataLineCount = 0, this.eventFieldSizes.data = 0, this.eventFieldSizes.event = 0, this.eventFieldSizes.id = 0, this.eventFieldSizes.retry = 0;
		}
		hasPendingEvent() {
			return this.event.data !== void 0 || this.event.event !== void 0 || this.event.id !== void 0 || this.event.retry !== void 0;
		}
		hasCurrentByte() {
			return this.chunkIndex < this.chunks.length && this.pos < this.chunks[this.chunkIndex].length;
		}
		currentByte() {
			return this.chunks[this.chunkIndex][this.pos];
		}
		consumeCurrentByte() {
			this.advanceCursor(), this.syncLineStartToCursor();
		}
		advanceCursor() {
			for (this.pos++; this.chunkIndex < this.chunks.length && this.pos >= this.chunks[this.chunkIndex].length;) this.chunkIndex++, this.pos = 0;
		}
		syncLineStartToCursor() {
			this.lineChunkIndex = this.chunkIndex, this.linePos = this.pos, this.lineLength = 0, this.dropConsumedChunks();
		}
		dropConsumedChunks() {
			if (this.lineChunkIndex > 0) {
				let e = this.lineChunkIndex;
				this.chunks.splice(0, e), this.lineChunkIndex = 0, this.chunkIndex -= e;
			}
			this.chunkIndex === this.chunks.length && (this.chunks.length = 0, this.chunkIndex = 0, this.pos = 0, this.lineChunkIndex = 0, this.linePos = 0);
		}
		readLine() {
			if (this.lineChunkIndex === this.chunkIndex) return this.chunks[this.chunkIndex].subarray(this.linePos, this.pos);
			let e = [], t = 0;
			for (let n = this.lineChunkIndex; n <= this.chunkIndex; n++) {
				let r = this.chunks[n], i = n === this.lineChunkIndex ? this.linePos : 0, a = n === this.chunkIndex ? this.pos : r.length, o = r.subarray(i, a);
				t += o.length, e.push(o);
			}
			return Buffer.concat(e, t);
		}
		peekBufferedByte(e) {
			let t = this.lineChunkIndex, n = this.linePos;
			for (; t < this.chunks.length;) {
				let r = this.chunks[t], i = r.length - n;
				if (e < i) return r[n + e];
				e -= i, t++, n = 0;
			}
		}
		discardLeadingBytes(e) {
			for (; e > 0 && this.lineChunkIndex < this.chunks.length;) {
				let t = this.chunks[this.lineChunkIndex].length - this.linePos;
				e < t ? (this.linePos += e, e = 0) : (e -= t, this.lineChunkIndex++, this.linePos = 0);
			}
			this.chunkIndex = this.lineChunkIndex, this.pos = this.linePos, this.dropConsumedChunks();
		}
		handleBOM() {
			let e = this.peekBufferedByte(0), t = this.peekBufferedByte(1), n = this.peekBufferedByte(2);
			return t === void 0 ? (e === BOM[0] || (this.checkBOM = !1), !0) : n === void 0 ? e === BOM[0] && t === BOM[1] || (this.checkBOM = !1, !1) : (e === BOM[0] && t === BOM[1] && n === BOM[2] && this.discardLeadingBytes(3), this.checkBOM = !1, !this.hasCurrentByte());
		}
	};
	module.exports = { EventSourceStream };
}));
// node_modules/undici/lib/web/eventsource/eventsource.js
var require_eventsource = __commonJSMin(((exports, module) => {
	const { pipeline } = __require("node:stream"), { fetching } = require_fetch(), { makeRequest } = require_request(), { webidl } = require_webidl(), { EventSourceStream } = require_eventsource_stream(), { parseMIMEType } = require_data_url(), { createFastMessageEvent } = require_events(), { isNetworkError } = require_response(), { kEnumerableProperty } = require_util$5(), { environmentSettingsObject } = require_util$4(), { getGlobalDispatcher } = require_global();
	let experimentalWarned = !1;
	const defaultReconnectionTime = 3e3;
	var EventSource = class EventSource extends EventTarget {
		#e = {
			open: null,
			error: null,
			message: null
		};
		#t;
		#n = !1;
		#r = 0;
		#i = null;
		#a = null;
		#o;
		#s;
		constructor(e, t = {}) {
			super(), webidl.util.markAsUncloneable(this);
			let n = `EventSource constructor`;
			webidl.argumentLengthCheck(arguments, 1, n), experimentalWarned || (experimentalWarned = !0, process.emitWarning(`EventSource is experimental, expect them to change at any time.`, { code: `UNDICI-ES` })), e = webidl.converters.USVString(e), t = webidl.converters.EventSourceInitDict(t, n, `eventSourceInitDict`), this.#o = t.node.dispatcher || t.dispatcher, this.#s = {
				lastEventId: ``,
				reconnectionTime: t.node.reconnectionTime
			};
			let r = environmentSettingsObject, i;
			try {
				i = new URL(e, r.settingsObject.baseUrl), this.#s.origin = i.origin;
			} catch (e) {
				throw new DOMException(e, `SyntaxError`);
			}
			this.#t = i.href;
			let a = `anonymous`;
			t.withCredentials === !0 && (a = `use-credentials`, this.#n = !0);
			let o = {
				redirect: `follow`,
				keepalive: !0,
				mode: `cors`,
				credentials: a === `anonymous` ? `same-origin` : `omit`,
				referrer: `no-referrer`
			};
			o.client = environmentSettingsObject.settingsObject, o.headersList = [[`accept`, {
				name: `accept`,
				value: `text/event-stream`
			}]], o.cache = `no-store`, o.initiator = `other`, o.urlList = [new URL(this.#t)], this.#i = makeRequest(o), this.#c();
		}
		get readyState() {
			return this.#r;
		}
		get url() {
			return this.#t;
		}
		get withCredentials() {
			return this.#n;
		}
		#c() {
			if (this.#r === 2) return;
			this.#r = 0;
			let e = {
				request: this.#i,
				dispatcher: this.#o
			};
			e.processResponseEndOfBody = (e) => {
				if (!isNetworkError(e)) return this.#l();
			}, e.processResponse = (e) => {
				if (isNetworkError(e)) {
					if (e.aborted) {
						this.close(), this.dispatchEvent(new Event(`error`));
						return;
					}
					this.#l();
					return;
				}
				let t = e.headersList.get(`content-type`, !0), n = t === null ? `failure` : parseMIMEType(t), r = n !== `failure` && n.essence === `text/event-stream`;
				if (e.status !== 200 || r === !1) {
					this.close(), this.dispatchEvent(new Event(`error`));
					return;
				}
				this.#r = 1, this.dispatchEvent(new Event(`open`)), this.#s.origin = e.urlList[e.urlList.length - 1].origin;
				let i = new EventSourceStream({
					eventSourceSettings: this.#s,
					maxEventSize: this.#o.eventSourceOptions?.maxEventSize,
					push: (e) => {
						this.dispatchEvent(createFastMessageEvent(e.type, e.options));
					}
				});
				pipeline(e.body.stream, i, (e) => {
					e?.aborted === !1 && (this.close(), this.dispatchEvent(new Event(`error`)));
				});
			}, this.#a = fetching(e);
		}
		#l() {
			this.#r !== 2 && (this.#r = 0, this.dispatchEvent(new Event(`error`)), setTimeout(() => {
				this.#r === 0 && (this.#s.lastEventId.length && this.#i.headersList.set(`last-event-id`, this.#s.lastEventId, !0), this.#c());
			}, this.#s.reconnectionTime)?.unref());
		}
		close() {
			webidl.brandCheck(this, EventSource), this.#r !== 2 && (this.#r = 2, this.#a.abort(), this.#i = null);
		}
		get onopen() {
			return this.#e.open;
		}
		set onopen(e) {
			this.#e.open && this.removeEventListener(`open`, this.#e.open);
			let t = webidl.converters.EventHandlerNonNull(e);
			t === null ? this.#e.open = null : (this.addEventListener(`open`, t), this.#e.open = e);
		}
		get onmessage() {
			return this.#e.message;
		}
		set onmessage(e) {
			this.#e.message && this.removeEventListener(`message`, this.#e.message);
			let t = webidl.converters.EventHandlerNonNull(e);
			t === null ? this.#e.message = null : (this.addEventListener(`message`, t), this.#e.message = e);
		}
		get onerror() {
			return this.#e.error;
		}
		set onerror(e) {
			this.#e.error && this.removeEventListener(`error`, this.#e.error);
			let t = webidl.converters.EventHandlerNonNull(e);
			t === null ? this.#e.error = null : (this.addEventListener(`error`, t), this.#e.error = e);
		}
	};
	const constantsPropertyDescriptors = {
		CONNECTING: {
			__proto__: null,
			configurable: !1,
			enumerable: !0,
			value: 0,
			writable: !1
		},
		OPEN: {
			__proto__: null,
			configurable: !1,
			enumerable: !0,
			value: 1,
			writable: !1
		},
		CLOSED: {
			__proto__: null,
			configurable: !1,
			enumerable: !0,
			value: 2,
			writable: !1
		}
	};
	Object.defineProperties(EventSource, constantsPropertyDescriptors), Object.defineProperties(EventSource.prototype, constantsPropertyDescriptors), Object.defineProperties(EventSource.prototype, {
		close: kEnumerableProperty,
		onerror: kEnumerableProperty,
		onmessage: kEnumerableProperty,
		onopen: kEnumerableProperty,
		readyState: kEnumerableProperty,
		url: kEnumerableProperty,
		withCredentials: kEnumerableProperty
	}), webidl.converters.EventSourceInitDict = webidl.dictionaryConverter([
		{
			key: `withCredentials`,
			converter: webidl.converters.boolean,
			defaultValue: () => !1
		},
		{
			key: `dispatcher`,
			converter: webidl.converters.any,
			defaultValue: () => getGlobalDispatcher()
		},
		{
			key: `node`,
			converter: webidl.dictionaryConverter([{
				key: `reconnectionTime`,
				converter: webidl.converters[`unsigned long`],
				defaultValue: () => defaultReconnectionTime
			}, {
				key: `dispatcher`,
				converter: webidl.converters.any
			}]),
			defaultValue: () => ({})
		}
	]), module.exports = {
		EventSource,
		defaultReconnectionTime
	};
}));
// node_modules/undici/index.js
var require_undici = __commonJSMin(((exports, module) => {
	var __filename = import.meta.filename;
	const Client = require_client(), Dispatcher = require_dispatcher(), Pool = require_pool(), BalancedPool = require_balanced_pool(), RoundRobinPool = require_round_robin_pool(), Agent = require_agent(), ProxyAgent = require_proxy_agent(), Socks5ProxyAgent = require_socks5_proxy_agent(), EnvHttpProxyAgent = require_env_http_proxy_agent(), RetryAgent = require_retry_agent(), H2CClient = require_h2c_client(), errors = require_errors(), util = require_util$5(), { InvalidArgumentError } = errors, api = require_api(), buildConnector = require_connect(), MockClient = require_mock_client(), { MockCallHistory, MockCallHistoryLog } = require_mock_call_history(), MockAgent = require_mock_agent(), MockPool = require_mock_pool(), SnapshotAgent = require_snapshot_agent(), mockErrors = require_mock_errors(), RetryHandler = require_retry_handler(), { getGlobalDispatcher, setGlobalDispatcher } = require_global(), DecoratorHandler = require_decorator_handler(), RedirectHandler = require_redirect_handler();
	Object.assign(Dispatcher.prototype, api), module.exports.Dispatcher = Dispatcher, module.exports.Client = Client, module.exports.Pool = Pool, module.exports.BalancedPool = BalancedPool, module.exports.RoundRobinPool = RoundRobinPool, module.exports.Agent = Agent, module.exports.ProxyAgent = ProxyAgent, module.exports.Socks5ProxyAgent = Socks5ProxyAgent, module.exports.EnvHttpProxyAgent = EnvHttpProxyAgent, module.exports.RetryAgent = RetryAgent, module.exports.H2CClient = H2CClient, module.exports.RetryHandler = RetryHandler, module.exports.DecoratorHandler = DecoratorHandler, module.exports.RedirectHandler = RedirectHandler, module.exports.interceptors = {
		redirect: require_redirect(),
		responseError: require_response_error(),
		retry: require_retry(),
		dump: require_dump(),
		dns: require_dns(),
		cache: require_cache$1(),
		decompress: require_decompress(),
		deduplicate: require_deduplicate()
	}, module.exports.cacheStores = { MemoryCacheStore: require_memory_cache_store() };
	const SqliteCacheStore = require_sqlite_cache_store();
	module.exports.cacheStores.SqliteCacheStore = SqliteCacheStore, module.exports.buildConnector = buildConnector, module.exports.errors = errors, module.exports.util = {
		parseHeaders: util.parseHeaders,
		headerNameToString: util.headerNameToString
	};
	function makeDispatcher(e) {
		return (t, n, r) => {
			if (typeof n == `function` && (r = n, n = null), !t || typeof t != `string` && typeof t != `object` && !(t instanceof URL)) throw new InvalidArgumentError(`invalid url`);
			if (n != null && typeof n != `object`) throw new InvalidArgumentError(`invalid opts`);
			if (n && n.path != null) {
				if (typeof n.path != `string`) throw new InvalidArgumentError(`invalid opts.path`);
				let e = n.path;
				n.path.startsWith(`/`) || (e = `/${e}`), t = new URL(util.parseOrigin(t).origin + e);
			} else n ||= typeof t == `object` ? t : {}, t = util.parseURL(t);
			let { agent: i, dispatcher: a = getGlobalDispatcher() } = n;
			if (i) throw new InvalidArgumentError(`unsupported opts.agent. Did you mean opts.client?`);
			return e.call(a, {
				...n,
				origin: t.origin,
				path: t.search ? `${t.pathname}${t.search}` : t.pathname,
				method: n.method || (n.body ? `PUT` : `GET`)
			}, r);
		};
	}
	module.exports.setGlobalDispatcher = setGlobalDispatcher, module.exports.getGlobalDispatcher = getGlobalDispatcher;
	const fetchImpl = require_fetch().fetch;
	const currentFilename = typeof __filename < `u` ? __filename : void 0;
	function appendFetchStackTrace(e, t) {
		if (!e || typeof e != `object`) return;
		let n = typeof e.stack == `string` ? e.stack : ``, r = t.replace(/\\/g, `/`);
		if (n && (n.includes(t) || n.includes(r))) return;
		let i = {};
		if (Error.captureStackTrace(i, appendFetchStackTrace), !i.stack) return;
		let a = i.stack.split(`
`).slice(1).join(`
`);
		e.stack = n ? `${n}\n${a}` : i.stack;
	}
	module.exports.fetch = function(e, t = void 0) {
		return fetchImpl(e, t).catch((e) => {
			throw currentFilename ? appendFetchStackTrace(e, currentFilename) : e && typeof e == `object` && Error.captureStackTrace(e, module.exports.fetch), e;
		});
	}, module.exports.Headers = require_headers().Headers, module.exports.Response = require_response().Response, module.exports.Request = require_request().Request, module.exports.FormData = require_formdata().FormData;
	const { setGlobalOrigin, getGlobalOrigin } = require_global$1();
	module.exports.setGlobalOrigin = setGlobalOrigin, module.exports.getGlobalOrigin = getGlobalOrigin;
	const { CacheStorage } = require_cachestorage(), { kConstruct } = require_symbols();
	module.exports.caches = new CacheStorage(kConstruct);
	const { deleteCookie, getCookies, getSetCookies, setCookie, parseCookie } = require_cookies();
	module.exports.deleteCookie = deleteCookie, module.exports.getCookies = getCookies, module.exports.getSetCookies = getSetCookies, module.exports.setCookie = setCookie, module.exports.parseCookie = parseCookie;
	const { parseMIMEType, serializeAMimeType } = require_data_url();
	module.exports.parseMIMEType = parseMIMEType, module.exports.serializeAMimeType = serializeAMimeType;
	const { CloseEvent, ErrorEvent, MessageEvent } = require_events(), { WebSocket, ping } = require_websocket();
	module.exports.WebSocket = WebSocket, module.exports.CloseEvent = CloseEvent, module.exports.ErrorEvent = ErrorEvent, module.exports.MessageEvent = MessageEvent, module.exports.ping = ping, module.exports.WebSocketStream = require_websocketstream().WebSocketStream, module.exports.WebSocketError = require_websocketerror().WebSocketError, module.exports.request = makeDispatcher(api.request), module.exports.stream = makeDispatcher(api.stream), module.exports.pipeline = makeDispatcher(api.pipeline), module.exports.connect = makeDispatcher(api.connect), module.exports.upgrade = makeDispatcher(api.upgrade), module.exports.MockClient = MockClient, module.exports.MockCallHistory = MockCallHistory, module.exports.MockCallHistoryLog = MockCallHistoryLog, module.exports.MockPool = MockPool, module.exports.MockAgent = MockAgent, module.exports.SnapshotAgent = SnapshotAgent, module.exports.mockErrors = mockErrors;
	const { EventSource } = require_eventsource();
	module.exports.EventSource = EventSource;
	function install() {
		globalThis.fetch = module.exports.fetch, globalThis.Headers = module.exports.Headers, globalThis.Response = module.exports.Response, globalThis.Request = module.exports.Request, globalThis.FormData = module.exports.FormData, globalThis.WebSocket = module.exports.WebSocket, globalThis.CloseEvent = module.exports.CloseEvent, globalThis.ErrorEvent = module.exports.ErrorEvent, globalThis.MessageEvent = module.exports.MessageEvent, globalThis.EventSource = module.exports.EventSource;
	}
	module.exports.install = install;
}));
export { require_undici as t };
