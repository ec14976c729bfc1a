import { Kt as present, Mt as shortenText, b as DEFAULT_SANDBOX_FILE, fn as Failure, vn as escapeTerminal, yt as describeFileError } from "./common.js";
import { t as makeFolder } from "./make-folder.js";
import { t as readIfThere } from "./read-if-there.js";
import { H as fitLines } from "./project.js";
import { n as parseSeconds } from "./parse-count.js";
import { t as hideTokens } from "./hide-tokens.js";
import { t as VERSION } from "./version2.js";
import { dirname } from "node:path";
import { homedir } from "node:os";
// src/cli/output/debug-writer.ts
const MAX_ID_LENGTH = 80;
function debugWriter({ io }, server) {
if (io.env["WAC_LOG"] !== "debug") return void 0;
const write = (text) => io.stderr.write(`debug  ${escapeTerminal(hideTokens(text))}\n`);
write(`server ${new URL(server).host}`);
return (exchange) => write(describe(exchange));
}
function describe({ method, path, operation, attempt, status, problem, took, requestId }) {
return [
`${method} ${path}`,
operation,
String(status ?? problem),
`${Math.round(took)} ms`,
`attempt ${attempt}`,
requestId === void 0 ? void 0 : `id ${shortenText(requestId, MAX_ID_LENGTH)}`
].filter((part) => part !== void 0).join("  ");
}
// src/cli/session/open-server.ts
async function openServer(context, options) {
const { sandbox } = context.options;
if (sandbox !== void 0) {
const isUsual = sandbox === "\0";
const file = isUsual ? context.root.sandboxFile(void 0) : sandbox;
return await openSandbox(context, options, {
file,
name: `sandbox:${isUsual ? DEFAULT_SANDBOX_FILE : file}`
});
}
return await openTarget(context, options, await findServer(context, options));
}
async function findServer(context, options) {
const { findTarget } = await import("./find-target.js");
const files = sourcesWithWarnings(context);
return await findTarget({
files,
settings: await loadWandbSettings(context, files),
onWarning: (warning) => context.io.stderr.write(`warning  ${escapeTerminal(warning)}\n`),
...present({
configuration: options.configuration ?? options.project?.configuration,
onSetting: options.onSetting
})
});
}
async function openTarget(context, options, target) {
const connection = await connect(context, options, target);
return serverOf(connection, options, {
name: target.server,
close: () => connection.api.close(),
prepare: () => Promise.resolve()
});
}
function serverOf(connection, options, own) {
const { name, close, prepare } = own;
return {
...connection,
...requestOf(options.project),
name,
executionHistory: executionHistoryOf(options),
forProject: async (context, project) => {
await prepare(context, project);
return serverOf(connection, { project }, own);
},
close
};
}
function executionHistoryOf({ configuration, project }) {
return (configuration ?? project?.configuration)?.executionHistory ?? "on";
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
async function openSandbox(context, options, { file, name }) {
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
const prepare = async (own, needs) => {
if (own.options.provision !== false) await provision(own, sandbox, needs);
};
await prepare(context, options);
const { actingUser } = await import("./acting-user.js");
const connection = await connect(context, options, {
server: sandbox.url,
credential: {
kind: "api-key",
key: sandbox.apiKey
},
headers: actingUser(context.io.env).headers
});
return serverOf(connection, options, {
name,
close: async () => {
await connection.api.close();
await sandbox.close();
},
prepare: (own, project) => prepare(own, { project })
});
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
const seeds = [...project === void 0 ? [] : [sandboxSeed(project.configuration, project.declarations, project.webhooks)], ...extra === void 0 ? [] : [extra]];
for (const each of seeds) {
const seed = {
...collectSeed(each),
users: user === "" ? [] : [user]
};
const created = provisionSandbox(sandbox.store, seed, context.io.now);
await sandbox.store.commit();
const { isTerminal, width } = context.io.stderr;
const text = fitLines(describeProvisioned(created), isTerminal ? width : void 0);
context.io.stderr.write(text);
}
}
async function connect(context, options, target) {
const { openConnection } = await import("./open-connection2.js");
const { io } = context;
const seconds = parseSeconds(context.options.timeout, "--timeout");
const attempt = parseSeconds(io.env["WANDB_HTTP_TIMEOUT"] || void 0, "WANDB_HTTP_TIMEOUT");
return await openConnection(target, {
userAgent: `wac/${VERSION}`,
edges: io,
onSecret: context.secrets.add,
...present({
writesFor: options.writesFor,
probe: options.probe,
onSetting: options.onSetting,
listener: io.requests,
onExchange: debugWriter(context, target.server),
totalMs: seconds === void 0 ? void 0 : seconds * 1e3,
attemptMs: attempt === void 0 ? void 0 : attempt * 1e3
})
});
}
export { openTarget as i, loadWandbSettings as n, openServer as r, findServer as t };
