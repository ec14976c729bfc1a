import { T as isLoopback, pt as Failure, q as present } from "./common.js";
import { X509Certificate } from "node:crypto";
import { BlockList, isIP } from "node:net";
// src/wandb/connect/choose-proxy.ts
function chooseProxy(server, env) {
	const url = new URL(server);
	if (isLoopback(url.hostname)) return void 0;
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
	return new Failure(`${name} names ${what}, which cannot be used as a proxy`, {
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
		return host === excepted || isIP(host) === 0 && host.endsWith(`.${excepted}`);
	});
}
function bare(host) {
	return host.toLowerCase().replace(/^\[(.*)\]$/, "$1").replace(/\.$/, "");
}
function isInRange(host, range) {
	const [network = "", bits = ""] = range.split("/");
	const address = bare(network);
	const family = isIP(address);
	if (family === 0 || isIP(host) !== family || !/^\d{1,3}$/.test(bits)) return false;
	if (Number(bits) > (family === 4 ? 32 : 128)) return false;
	const type = family === 4 ? "ipv4" : "ipv6";
	const list = new BlockList();
	list.addSubnet(address, Number(bits), type);
	return list.check(host, type);
}
// src/wandb/connect/read-certificates.ts
const BUNDLES = [
	"SSL_CERT_FILE",
	"REQUESTS_CA_BUNDLE",
	"CURL_CA_BUNDLE",
	"NODE_EXTRA_CA_CERTS"
];
const FOLDERS = "SSL_CERT_DIR";
const PEM = /-----BEGIN (?:TRUSTED )?CERTIFICATE-----[\s\S]+?-----END (?:TRUSTED )?CERTIFICATE-----/g;
async function readCertificates(sources) {
	const certificates = new Set();
	for (const name of BUNDLES) {
		const path = sources.env[name] || void 0;
		if (path === void 0) continue;
		const found = await certificatesInFolder(path, sources) ?? await fromFile(path, sources);
		if (found === void 0 || found.length === 0) throw unreadable(name, path, found);
		for (const certificate of found) certificates.add(certificate);
	}
	for (const folder of (sources.env[FOLDERS] ?? "").split(/:(?!\\)/).filter(Boolean)) {
		const found = await certificatesInFolder(folder, sources) ?? [];
		for (const certificate of found) certificates.add(certificate);
	}
	return [...certificates];
}
function unreadable(name, path, found) {
	const message = found === void 0 ? `Cannot read the certificates in "${path}"` : `There is no PEM certificate in "${path}"`;
	return new Failure(message, {
		code: "file",
		hint: `Correct ${name}, or unset it`
	});
}
async function fromFile(path, { readFile }) {
	const text = await readFile(path);
	return text === void 0 ? void 0 : certificatesIn(text);
}
async function certificatesInFolder(path, sources) {
	const files = await sources.listFolder(path);
	if (files === void 0) return void 0;
	return (await Promise.all(files.map((file) => sources.readFile(file)))).flatMap((text) => certificatesIn(text ?? ""));
}
function certificatesIn(text) {
	return [...text.matchAll(PEM)].flatMap(([block]) => {
		const certificate = block.replaceAll("TRUSTED CERTIFICATE", "CERTIFICATE");
		try {
			return [new X509Certificate(certificate).toString()];
		} catch {
			return [];
		}
	});
}
// src/wandb/connect/read-network-settings.ts
async function readNetworkSettings(server, sources) {
	const proxy = chooseProxy(server, sources.env);
	const certificates = await readCertificates(sources);
	return { ...present({
		proxy,
		certificates: certificates.length === 0 ? void 0 : certificates
	}) };
}
export { readNetworkSettings as t };
