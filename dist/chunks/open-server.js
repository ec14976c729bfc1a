import { t as Failure } from "./failure.js";
import { t as VERSION } from "./version.js";
import { mkdir, readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname } from "node:path";
// src/cli/parse-seconds.ts
/**
* A positive number of seconds; undefined when nothing was given.
*
* @throws Failure `usage` for anything else.
*/
function parseSeconds(text, name) {
	if (text === void 0) return void 0;
	const seconds = /^\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
	if (seconds > 0 && seconds <= 86400) return seconds;
	throw new Failure(`"${text}" is no number of seconds for ${name}`, {
		code: "usage",
		hint: "Write a number above 0, at most 86400"
	});
}
// src/cli/open-server.ts
/** Connects a command to a server: W&B by the environment's address and key, or the embedded sandbox. */
/** Time for all requests of a run together, in seconds, unless `--timeout` says otherwise. */
const DEFAULT_TIMEOUT_SECONDS = 300;
/** Opens the connection that the options ask for. */
async function openServer(context, options) {
	const { sandbox } = context.options;
	if (sandbox !== void 0) return await openSandbox(context, options, sandbox);
	const [{ DEFAULT_SERVER, normalizeServer }, { findCredential }] = await Promise.all([import("./server-address.js"), import("./credentials2.js")]);
	const { env } = context.io;
	const server = normalizeServer(env["WANDB_BASE_URL"] || DEFAULT_SERVER);
	refuseOtherServer(server, options.project?.configuration.server, normalizeServer);
	const connection = await connect(context, options, {
		server,
		credential: await findCredential(server, {
			env,
			home: env["HOME"] ?? homedir(),
			readFile: readIfThere
		})
	});
	return {
		...connection,
		name: server,
		close: () => connection.api.close()
	};
}
/** The configuration may pin the server, so that no stray variable sends an estate elsewhere. */
function refuseOtherServer(server, pinned, normalize) {
	if (pinned === void 0 || normalize(pinned) === server) return;
	throw new Failure(`wac.yaml is for ${normalize(pinned)}, and this run is set to ${server}`, {
		code: "usage",
		hint: `Set WANDB_BASE_URL=${normalize(pinned)}, or change "server" in wac.yaml`
	});
}
async function openSandbox(context, options, file) {
	const { startSandbox } = await import("./start-sandbox2.js");
	await mkdir(dirname(file), { recursive: true }).catch((cause) => {
		throw new Failure(`Cannot make the folder of "${file}"`, {
			code: "file",
			cause
		});
	});
	const sandbox = await startSandbox({
		stateFile: file,
		now: context.io.now
	});
	try {
		if (options.project !== void 0 && context.options.provision !== false) await provision(context, sandbox, options.project);
		const connection = await connect(context, options, {
			server: sandbox.url,
			credential: {
				kind: "api-key",
				key: sandbox.apiKey
			}
		});
		return {
			...connection,
			name: `sandbox:${file}`,
			close: async () => {
				await connection.api.close();
				await sandbox.close();
			}
		};
	} catch (error) {
		await sandbox.close();
		throw error;
	}
}
async function provision(context, sandbox, project) {
	const [{ collectNeeds }, { provisionSandbox }, { sandboxNeeds }, { describeProvisioned }] = await Promise.all([
		import("./collect-needs.js"),
		import("./provision.js"),
		import("./sandbox-needs.js"),
		import("./describe-provisioned.js")
	]);
	const needs = collectNeeds(sandboxNeeds(project.configuration, project.declarations));
	const invented = provisionSandbox(sandbox.store, needs, context.io.now);
	await sandbox.store.commit();
	context.io.stderr.write(describeProvisioned(invented));
}
async function connect(context, options, target) {
	const [{ createAutomationApi }, { grantWrites }] = await Promise.all([import("./create-api2.js"), import("./write-grant.js")]);
	const { io } = context;
	const seconds = parseSeconds(context.options.timeout, "--timeout") ?? DEFAULT_TIMEOUT_SECONDS;
	const attempt = parseSeconds(io.env["WANDB_HTTP_TIMEOUT"] || void 0, "WANDB_HTTP_TIMEOUT");
	const requests = new AbortController();
	const listeners = [];
	const interrupt = () => requests.abort();
	if (io.signal.aborted) interrupt();
	io.signal.addEventListener("abort", interrupt, { once: true });
	return {
		api: await createAutomationApi({
			...target,
			...options.writesFor === void 0 ? {} : { grant: grantWrites(options.writesFor) },
			userAgent: `wac/${VERSION}`,
			network: await networkSettings(io.env),
			sleep: io.sleep,
			now: () => io.now().getTime(),
			random: io.random,
			budgetMs: seconds * 1e3,
			...attempt === void 0 ? {} : { attemptMs: attempt * 1e3 },
			onRateLimited: () => {
				for (const listener of listeners) listener();
			},
			signal: requests.signal
		}),
		shield: () => io.signal.removeEventListener("abort", interrupt),
		onRateLimited: (listener) => {
			listeners.push(listener);
		}
	};
}
/** Proxies and certificates by the usual variables; W&B's own proxy variables win (facts, section 1.4). */
async function networkSettings(env) {
	const first = (...names) => names.map((name) => env[name]).find((value) => value !== void 0 && value !== "");
	const httpProxy = first("WANDB_HTTP_PROXY", "http_proxy", "HTTP_PROXY");
	const httpsProxy = first("WANDB_HTTPS_PROXY", "https_proxy", "HTTPS_PROXY");
	const noProxy = first("no_proxy", "NO_PROXY");
	const certificates = [];
	for (const name of [
		"SSL_CERT_FILE",
		"REQUESTS_CA_BUNDLE",
		"NODE_EXTRA_CA_CERTS"
	]) {
		const path = first(name);
		if (path === void 0) continue;
		const text = await readIfThere(path);
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
async function readIfThere(path) {
	try {
		return await readFile(path, "utf8");
	} catch {
		return;
	}
}
export { openServer as t };
