import { K as Failure } from "./common.js";
// src/wandb/connect/read-network-settings.ts
const CERTIFICATE_FILES = [
	"SSL_CERT_FILE",
	"REQUESTS_CA_BUNDLE",
	"NODE_EXTRA_CA_CERTS"
];
async function readNetworkSettings({ env, readFile }) {
	const first = (...names) => names.map((name) => env[name]).find((value) => value !== void 0 && value !== "");
	const httpProxy = first("WANDB_HTTP_PROXY", "http_proxy", "HTTP_PROXY");
	const httpsProxy = first("WANDB_HTTPS_PROXY", "https_proxy", "HTTPS_PROXY");
	const noProxy = first("no_proxy", "NO_PROXY");
	const certificates = [];
	for (const name of CERTIFICATE_FILES) {
		const path = first(name);
		if (path === void 0) continue;
		const text = await readFile(path);
		if (text === void 0) throw new Failure(`Cannot read the certificates in "${path}"`, {
			code: "file",
			hint: `Correct ${name}, or unset it`
		});
		certificates.push(text);
	}
	return {
		...httpProxy === void 0 ? {} : { httpProxy },
		...httpsProxy === void 0 ? {} : { httpsProxy },
		...noProxy === void 0 ? {} : { noProxy },
		...certificates.length === 0 ? {} : { certificates }
	};
}
export { readNetworkSettings as t };
