import { K as Failure } from "./common.js";
import { t as makeFolder } from "./make-folder.js";
import { t as readIfThere } from "./read-if-there.js";
import { t as VERSION } from "./version2.js";
import { dirname } from "node:path";
import { homedir } from "node:os";
// src/cli/arguments/parse-seconds.ts
function parseSeconds(text, name) {
	if (text === void 0) return void 0;
	const seconds = /^\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
	if (seconds > 0 && seconds <= 86400) return seconds;
	throw new Failure(`"${text}" is no number of seconds for ${name}`, {
		code: "usage",
		hint: "Write a number above 0, at most 86400"
	});
}
// src/cli/session/open-server.ts
const DEFAULT_TIMEOUT_SECONDS = 300;
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
function refuseOtherServer(server, pinned, normalize) {
	if (pinned === void 0 || normalize(pinned) === server) return;
	throw new Failure(`wac.yaml is for ${normalize(pinned)}, and this run is set to ${server}`, {
		code: "usage",
		hint: `Set WANDB_BASE_URL=${normalize(pinned)}, or change "server" in wac.yaml`
	});
}
async function openSandbox(context, options, file) {
	const { startSandbox } = await import("./start-sandbox2.js");
	await makeFolder(dirname(file)).catch((cause) => {
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
	const [{ createAutomationApi }, { grantWrites }, { readNetworkSettings }] = await Promise.all([
		import("./create-api2.js"),
		import("./write-grant.js"),
		import("./read-network-settings.js")
	]);
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
			network: await readNetworkSettings({
				env: io.env,
				readFile: readIfThere
			}),
			sleep: io.sleep,
			now: () => io.now().getTime(),
			random: io.random,
			budgetMs: seconds * 1e3,
			...attempt === void 0 ? {} : { attemptMs: attempt * 1e3 },
			onRateLimited: () => {
				for (const listener of listeners) listener();
			},
			signal: requests.signal,
			waitSignal: io.signal
		}),
		shield: () => io.signal.removeEventListener("abort", interrupt),
		onRateLimited: (listener) => {
			listeners.push(listener);
		}
	};
}
export { openServer as t };
