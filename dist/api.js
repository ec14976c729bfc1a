import { A as hasErrors, j as mergeDiagnostics, pt as Failure, q as present } from "./chunks/common.js";
import { r as createRestoreWriter, t as applyPlan } from "./chunks/apply-plan.js";
import { t as listFolder } from "./chunks/list-folder.js";
import { t as readIfThere } from "./chunks/read-if-there.js";
import { t as actingUser } from "./chunks/acting-user2.js";
import { n as chooseServer } from "./chunks/choose-server2.js";
import { t as findCredential } from "./chunks/credentials.js";
import { t as readNetworkSettings } from "./chunks/read-network-settings.js";
import { r as readWandbSettings } from "./chunks/wandb-settings2.js";
import { t as createAutomationApi } from "./chunks/create-api.js";
import { t as grantWrites } from "./chunks/write-grant2.js";
import { O as readManifestTree, f as declaredEnvironments, p as loadProject$1 } from "./chunks/project.js";
import { n as makePlan, t as withShadow } from "./chunks/with-shadow.js";
import { t as planPolicy } from "./chunks/plan-policy.js";
import { f as readHistoryBytes } from "./chunks/explain-leaf.js";
import { t as runRuleTests } from "./chunks/run-rule-tests.js";
import { setTimeout } from "node:timers/promises";
import { homedir } from "node:os";
// src/api/edges.ts
function nodeEdges(given = {}) {
	return {
		env: process.env,
		cwd: process.cwd(),
		now: () => new Date(),
		monotonic: () => performance.now(),
		sleep: async (milliseconds, signal) => {
			await setTimeout(milliseconds, void 0, signal === void 0 ? {} : { signal });
		},
		random: Math.random,
		signal: new AbortController().signal,
		...given
	};
}
function today(edges) {
	return edges.now().toISOString().slice(0, 10);
}
// src/api/apply.ts
async function apply(plan, server, options = {}) {
	if (plan.refusedBy.length > 0) throw new Failure("The plan must not be applied: see \"refusedBy\"", { code: "refused" });
	if (plan.server !== server.name) throw new Failure(`The plan is for ${plan.server}, and the connection is to ${server.name}`, { code: "refused" });
	const edges = nodeEdges(options.edges);
	const { restore = ".wac/restore" } = options;
	return await applyPlan(plan, {
		api: server.api,
		signal: edges.signal,
		sleep: edges.sleep,
		now: edges.monotonic,
		random: edges.random,
		restore: typeof restore === "string" ? createRestoreWriter({
			directory: restore,
			now: edges.now,
			server: plan.server,
			owner: plan.owner,
			...present({ environment: plan.environment })
		}) : restore,
		...present({
			concurrency: options.parallel,
			onResult: options.onResult
		})
	});
}
// src/api/connect.ts
async function connect(options = {}) {
	const edges = nodeEdges(options.edges);
	const { apiKey } = options;
	const env = apiKey === void 0 ? edges.env : {
		...edges.env,
		WANDB_API_KEY: apiKey
	};
	const files = {
		env,
		home: env["HOME"] ?? homedir(),
		readFile: readIfThere
	};
	const settings = await readWandbSettings({
		...files,
		cwd: edges.cwd
	});
	const { address } = chooseServer({
		env,
		settings,
		...present({
			configuration: options.configuration,
			given: options.server === void 0 ? void 0 : {
				value: options.server,
				source: "server"
			}
		})
	});
	const { credential } = await findCredential(address, files);
	const api = await createAutomationApi({
		server: address,
		credential,
		headers: actingUser(env, settings).headers,
		userAgent: options.userAgent ?? "wac-api",
		network: await readNetworkSettings(address, {
			env,
			readFile: readIfThere,
			listFolder
		}),
		sleep: edges.sleep,
		now: () => edges.now().getTime(),
		monotonic: edges.monotonic,
		random: edges.random,
		signal: edges.signal,
		...present({
			grant: options.access === "write" ? grantWrites("apply") : void 0,
			totalMs: options.timeoutMs
		})
	});
	return {
		api,
		name: address,
		close: () => api.close()
	};
}
// src/api/load-project.ts
async function loadProject(directory, options = {}) {
	const { value: tree, diagnostics } = await readManifestTree(directory);
	const environments = declaredEnvironments(tree.configuration).names;
	if (hasErrors(diagnostics)) return {
		diagnostics,
		environments,
		tree
	};
	const loaded = loadProject$1({
		tree,
		directory: tree.directory,
		today: today(nodeEdges(options.edges)),
		...present({
			environment: options.environment,
			vars: options.vars
		})
	});
	const found = mergeDiagnostics([diagnostics, loaded.diagnostics]);
	const project = hasErrors(found) ? void 0 : loaded.value;
	return {
		...present({ project }),
		diagnostics: found,
		environments,
		tree
	};
}
// src/api/plan.ts
async function plan(project, server, options = {}) {
	const { shadow, edges, ...policy } = options;
	const { owner } = project.configuration;
	if (policy.takeOver?.includes(owner) === true) throw new Failure(`"takeOver" names the owner of this project itself: "${owner}"`, {
		code: "usage",
		hint: "Name the other owner"
	});
	const shadowed = withShadow(project, shadow ?? false);
	return await makePlan({
		project: shadowed,
		api: server.api,
		policy: planPolicy(shadowed.configuration, {
			...policy,
			today: today(nodeEdges(edges))
		}),
		server: server.name
	});
}
// src/api/run-tests.ts
async function runTests(directory, options = {}) {
	const { edges, grep, assume } = options;
	const first = await loadProject(directory, present({ edges }));
	const environments = options.environments ?? first.environments;
	const projects = new Map();
	for (const environment of environments.length === 0 ? [void 0] : environments) {
		const loaded = await loadProject(directory, present({
			environment,
			edges
		}));
		projects.set(environment, projectOf(loaded, environment));
	}
	return await runRuleTests({
		tests: first.tree.tests,
		environments,
		projects: (environment) => projects.get(environment),
		readFixture: (path) => readHistoryBytes(first.tree.root, path),
		directory: first.tree.directory,
		...present({
			grep,
			assume
		})
	});
}
function projectOf({ project, diagnostics }, environment) {
	if (project !== void 0) return project;
	const first = diagnostics.find(({ severity }) => severity === "error");
	const where = environment === void 0 ? "" : ` in the environment "${environment}"`;
	throw new Failure(`The manifests have an error${where}: ${first?.message ?? "unknown"}`, { code: "usage" });
}
export { Failure, apply, connect, loadProject, nodeEdges, plan, runTests };
