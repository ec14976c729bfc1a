import { V as describeFileError, _t as escapeTerminal, pt as Failure, q as present } from "./common.js";
import { t as listFolder } from "./list-folder.js";
import { t as makeFolder } from "./make-folder.js";
import { t as readIfThere } from "./read-if-there.js";
import { n as parseSeconds } from "./parse-count.js";
import { t as VERSION } from "./version2.js";
import { dirname } from "node:path";
import { homedir } from "node:os";
// src/cli/session/open-server.ts
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
	const files = sourcesWithWarnings(context);
	const settings = await loadWandbSettings(context, files);
	const { address, source, warning } = chooseServer({
		env: io.env,
		settings,
		...present({ configuration: options.configuration ?? options.project?.configuration })
	});
	onSetting("server", {
		value: address,
		source
	});
	if (warning !== void 0) io.stderr.write(`warning  ${escapeTerminal(warning)}\n`);
	const found = await findCredential(address, files);
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
async function loadWandbSettings(context, sources = connectionSources(context)) {
	const { readWandbSettings } = await import("./wandb-settings.js");
	return await readWandbSettings({
		...sources,
		cwd: context.io.cwd
	});
}
function connectionSources({ io }) {
	return {
		env: io.env,
		home: io.env["HOME"] ?? homedir(),
		readFile: async (path) => await readIfThere(path)
	};
}
function sourcesWithWarnings(context) {
	return {
		...connectionSources(context),
		readFile: async (path) => await readIfThere(path, (error) => {
			const text = `Cannot read ${path}: ${describeFileError(error)}`;
			context.io.stderr.write(`warning  ${escapeTerminal(text)}\n`);
		})
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
		if (context.options.provision !== false) await provision(context, sandbox, options);
		const { actingUser } = await import("./acting-user.js");
		const connection = await connect(context, options, {
			server: sandbox.url,
			credential: {
				kind: "api-key",
				key: sandbox.apiKey
			},
			headers: actingUser(context.io.env).headers
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
async function provision(context, sandbox, { project, seed: extra }) {
	if (project === void 0 && extra === void 0) return;
	const [{ collectSeed }, { provisionSandbox }, { sandboxSeed }, { describeProvisioned }] = await Promise.all([
		import("./collect-seed.js"),
		import("./provision.js"),
		import("./sandbox-seed.js"),
		import("./describe-provisioned.js")
	]);
	const user = context.io.env["WANDB_USERNAME"] ?? "";
	const seeds = [...project === void 0 ? [] : [sandboxSeed(project.configuration, project.declarations)], ...extra === void 0 ? [] : [extra]];
	for (const each of seeds) {
		const seed = {
			...collectSeed(each),
			users: user === "" ? [] : [user]
		};
		const created = provisionSandbox(sandbox.store, seed, context.io.now);
		await sandbox.store.commit();
		context.io.stderr.write(describeProvisioned(created));
	}
}
async function connect(context, options, target) {
	const [{ openWandb }, { grantWrites }, { readNetworkSettings }] = await Promise.all([
		import("./create-api2.js"),
		import("./write-grant.js"),
		import("./read-network-settings2.js")
	]);
	const { io } = context;
	const seconds = parseSeconds(context.options.timeout, "--timeout");
	const attempt = parseSeconds(io.env["WANDB_HTTP_TIMEOUT"] || void 0, "WANDB_HTTP_TIMEOUT");
	const requests = new AbortController();
	const listeners = [];
	const interrupt = () => requests.abort();
	if (io.signal.aborted) interrupt();
	io.signal.addEventListener("abort", interrupt, { once: true });
	const network = await readNetworkSettings(target.server, {
		env: io.env,
		readFile: async (path) => await readIfThere(path),
		listFolder
	});
	if (network.proxy !== void 0) options.onSetting?.("proxy", {
		value: network.proxy.uri,
		source: network.proxy.source
	});
	const { api, openProbe } = await openWandb({
		...target,
		...present({ grant: options.writesFor === void 0 ? options.probe?.grant : grantWrites(options.writesFor) }),
		userAgent: `wac/${VERSION}`,
		network,
		sleep: io.sleep,
		now: () => io.now().getTime(),
		monotonic: io.monotonic,
		random: io.random,
		...present({
			totalMs: seconds === void 0 ? void 0 : seconds * 1e3,
			attemptMs: attempt === void 0 ? void 0 : attempt * 1e3
		}),
		onSecret: context.secrets.add,
		onRateLimited: () => {
			for (const listener of listeners) listener();
		},
		signal: requests.signal,
		waitSignal: io.signal
	});
	return {
		api,
		openProbe,
		...requestOf(options.project),
		finishInFlight: () => io.signal.removeEventListener("abort", interrupt),
		onRateLimited: (listener) => {
			listeners.push(listener);
		}
	};
}
export { openServer as n, loadWandbSettings as t };
