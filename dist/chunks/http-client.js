import { i as __toESM } from "./rolldown-runtime.js";
// src/wandb/transport/http-client.ts
const MAX_ANSWER_BYTES = 67108864;
const CONNECTIONS = 8;
async function createHttpClient(server, network) {
	const undici = await import("./undici.js").then((m) => __toESM(m.default, 1));
	const url = new URL(server);
	const dispatcher = await createDispatcher(undici, url, network);
	return {
		post: async (request) => {
			const timeout = AbortSignal.timeout(request.timeoutMs);
			try {
				const answer = await undici.request(`${url.origin}${basePath(url)}${request.path}`, {
					method: "POST",
					dispatcher,
					headers: { ...request.headers },
					body: request.body,
					signal: AbortSignal.any([request.signal, timeout]),
					headersTimeout: request.timeoutMs,
					bodyTimeout: request.timeoutMs
				});
				return {
					status: answer.statusCode,
					headers: flatHeaders(answer.headers),
					body: await readBody(answer.body, answer.headers["content-encoding"])
				};
			} catch (error) {
				if (timeout.aborted && !request.signal.aborted) throw new AttemptTimeout();
				throw error;
			}
		},
		close: () => dispatcher.destroy()
	};
}
var AttemptTimeout = class extends Error {
	name = "AttemptTimeout";
	code = "ATTEMPT_TIMEOUT";
};
var AnswerTooLarge = class extends Error {
	name = "AnswerTooLarge";
	code = "ANSWER_TOO_LARGE";
};
function basePath(url) {
	return url.pathname.replace(/\/+$/, "");
}
async function createDispatcher(undici, url, network) {
	const ca = await trustedAuthorities(network);
	const connect = ca === void 0 ? {} : { connect: { ca: [...ca] } };
	const options = {
		connections: 8,
		pipelining: 1,
		...connect
	};
	if (isLoopback(url.hostname)) return new undici.Agent(options);
	return new undici.EnvHttpProxyAgent({
		...options,
		...ca === void 0 ? {} : {
			requestTls: { ca: [...ca] },
			proxyTls: { ca: [...ca] }
		},
		httpProxy: url.protocol === "https:" ? "" : network.httpProxy ?? "",
		httpsProxy: network.httpsProxy ?? "",
		noProxy: network.noProxy ?? ""
	});
}
async function trustedAuthorities(network) {
	if (network.certificates === void 0 || network.certificates.length === 0) return void 0;
	const { rootCertificates } = await import("node:tls");
	return [...rootCertificates, ...network.certificates];
}
function isLoopback(hostname) {
	return hostname === "localhost" || hostname.endsWith(".localhost") || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}
function flatHeaders(headers) {
	const flat = {};
	for (const [name, value] of Object.entries(headers)) {
		const text = Array.isArray(value) ? value.at(-1) : value;
		if (text !== void 0) flat[name.toLowerCase()] = text;
	}
	return flat;
}
async function readBody(body, encoding) {
	const chunks = [];
	let size = 0;
	for await (const chunk of await decompressed(body, encoding)) {
		size += chunk.length;
		if (size > MAX_ANSWER_BYTES) throw new AnswerTooLarge();
		chunks.push(chunk);
	}
	return Buffer.concat(chunks).toString("utf8");
}
async function decompressed(body, encoding) {
	if (encoding !== "gzip" && encoding !== "br" && encoding !== "deflate") return body;
	const [{ createGunzip, createBrotliDecompress, createInflate }, { pipeline }] = await Promise.all([import("node:zlib"), import("node:stream")]);
	const decoder = {
		gzip: createGunzip,
		br: createBrotliDecompress,
		deflate: createInflate
	}[encoding]();
	pipeline(body, decoder, () => void 0);
	return decoder;
}
export { isLoopback as n, createHttpClient as t };
