import { U as present, at as Failure, rt as escapeTerminal } from "./common.js";
import { n as listFolder, t as readIfThere } from "./read-if-there.js";
import { t as makeFolder } from "./make-folder.js";
import { n as parseSeconds } from "./parse-count.js";
import { t as VERSION } from "./version2.js";
import { dirname } from "node:path";
import { homedir } from "node:os";
// src/cli/session/open-server.ts
const DEFAULT_TIMEOUT_SECONDS = 300;
async function openServer(context, options) {
	const { sandbox } = context.options;
	if (sandbox !== void 0) return await openSandbox(context, options, sandbox);
	const [{ chooseServer }, { findCredential }, { actingUser }] = await Promise.all([
		import("./choose-server.js"),
		import("./credentials2.js"),
		import("./acting-user.js")
	]);
	const { io } = context;
	const onSetting = options.onSetting ?? (() => void 0);
	const settings = await loadWandbSettings(context);
	const { address, source, warning } = chooseServer({
		env: io.env,
		settings,
		...present({ configuration: options.project === void 0 ? void 0 : options.project.configuration })
	});
	onSetting("server", {
		value: address,
		source
	});
	if (warning !== void 0) io.stderr.write(`warning  ${escapeTerminal(warning)}\n`);
	const found = await findCredential(address, connectionSources(context));
	onSetting("api-key", {
		value: found.credential.kind === "api-key" ? "an API key" : "an identity token",
		source: found.source
	});
	const { headers, sources } = actingUser(io.env, settings);
	for (const setting of sources) onSetting("acting-for", setting);
	const connection = await connect(context, options, {
		server: address,
		credential: found.credential,
		headers
	});
	return {
		...connection,
		name: address,
		close: () => connection.api.close()
	};
}
function requestOf(project) {
	if (project === void 0) return {};
	const { entities, organizations, formerEntities } = project.configuration;
	return { request: {
		entities,
		organizations,
		formerEntities
	} };
}
async function loadWandbSettings(context) {
	const { readWandbSettings } = await import("./wandb-settings.js");
	return await readWandbSettings({
		...connectionSources(context),
		cwd: context.io.cwd
	});
}
function connectionSources({ io }) {
	return {
		env: io.env,
		home: io.env["HOME"] ?? homedir(),
		readFile: readIfThere
	};
}
async function openSandbox(context, options, file) {
	const { startSandbox } = await import("./start-sandbox2.js");
	await makeFolder(dirname(file)).catch((cause) => {
		throw new Failure(`Cannot make the folder of "${file}"`, {
			code: "file",
			cause
		});
	});
	const { signal } = context.io;
	const sandbox = await startSandbox({
		stateFile: file,
		now: context.io.now
	});
	try {
		signal.throwIfAborted();
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
	const [{ collectSeed }, { provisionSandbox }, { sandboxSeed }, { describeProvisioned }] = await Promise.all([
		import("./collect-seed.js"),
		import("./provision.js"),
		import("./sandbox-seed.js"),
		import("./describe-provisioned.js")
	]);
	const seed = collectSeed(sandboxSeed(project.configuration, project.declarations));
	const created = provisionSandbox(sandbox.store, seed, context.io.now);
	await sandbox.store.commit();
	context.io.stderr.write(describeProvisioned(created));
}
async function connect(context, options, target) {
	const [{ createAutomationApi }, { grantWrites }, { readNetworkSettings }] = await Promise.all([
		import("./create-api2.js"),
		import("./write-grant.js"),
		import("./read-network-settings2.js")
	]);
	const { io } = context;
	const seconds = parseSeconds(context.options.timeout, "--timeout") ?? DEFAULT_TIMEOUT_SECONDS;
	const attempt = parseSeconds(io.env["WANDB_HTTP_TIMEOUT"] || void 0, "WANDB_HTTP_TIMEOUT");
	const requests = new AbortController();
	const listeners = [];
	const interrupt = () => requests.abort();
	if (io.signal.aborted) interrupt();
	io.signal.addEventListener("abort", interrupt, { once: true });
	const network = await readNetworkSettings(target.server, {
		env: io.env,
		readFile: readIfThere,
		listFolder
	});
	if (network.proxy !== void 0) options.onSetting?.("proxy", {
		value: network.proxy.uri,
		source: network.proxy.source
	});
	return {
		api: await createAutomationApi({
			...target,
			...present({ grant: options.writesFor === void 0 ? void 0 : grantWrites(options.writesFor) }),
			userAgent: `wac/${VERSION}`,
			network,
			sleep: io.sleep,
			now: () => io.now().getTime(),
			monotonic: io.monotonic,
			random: io.random,
			budgetMs: seconds * 1e3,
			...present({ attemptMs: attempt === void 0 ? void 0 : attempt * 1e3 }),
			onRateLimited: () => {
				for (const listener of listeners) listener();
			},
			signal: requests.signal,
			waitSignal: io.signal
		}),
		...requestOf(options.project),
		finishInFlight: () => io.signal.removeEventListener("abort", interrupt),
		onRateLimited: (listener) => {
			listeners.push(listener);
		}
	};
}
export { openServer as n, loadWandbSettings as t };
