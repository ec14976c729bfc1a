const require_common = require("./common.js");
const require_make_folder = require("./make-folder.js");
const require_read_if_there = require("./read-if-there.js");
const require_project = require("./project.js");
const require_parse_count = require("./parse-count.js");
const require_hide_tokens = require("./hide-tokens.js");
const require_run_process = require("./run-process.js");
const require_compiled_code = require("./compiled-code.js");
let node_path = require("node:path");
let node_os = require("node:os");
// src/cli/output/debug-writer.ts
const MAX_ID_LENGTH = 80;
function debugWriter({ io }, server) {
if (io.env["WAC_LOG"] !== "debug") return void 0;
const write = (text) => io.stderr.write(`debug  ${require_common.nn(require_hide_tokens.t(text))}\n`);
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
requestId === void 0 ? void 0 : `id ${require_common._t(requestId, MAX_ID_LENGTH)}`
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
name: `sandbox:${isUsual ? require_run_process.i : file}`
});
}
return await openTarget(context, options, await findServer(context, options));
}
async function findServer(context, options) {
const { findTarget } = await Promise.resolve().then(() => require("./find-target.js")).then((n) => n.n);
const files = sourcesWithWarnings(context);
return await findTarget({
files,
settings: await loadWandbSettings(context, files),
onWarning: (warning) => context.io.stderr.write(`warning  ${require_common.nn(warning)}\n`),
...require_common.cn({
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
const { readWandbSettings } = await Promise.resolve().then(() => require("./wandb-settings.js")).then((n) => n.r);
return await readWandbSettings({
...sources,
cwd: context.io.cwd
});
}
function connectionSources({ io }) {
return {
env: io.env,
home: io.env["HOME"] ?? (0, node_os.homedir)(),
readFile: async (path) => await require_read_if_there.t(path)
};
}
function sourcesWithWarnings(context) {
return {
...connectionSources(context),
readFile: async (path) => await require_read_if_there.t(path, (error) => {
const text = `Cannot read ${path}: ${require_common.rt(error)}`;
context.io.stderr.write(`warning  ${require_common.nn(text)}\n`);
})
};
}
async function openSandbox(context, options, { file, name }) {
const { startSandbox } = await Promise.resolve().then(() => require("./start-sandbox.js")).then((n) => n.n);
await require_make_folder.t((0, node_path.dirname)(file)).catch((cause) => {
throw new require_common.sn(`Cannot make the folder of "${file}"`, {
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
const { actingUser } = await Promise.resolve().then(() => require("./acting-user.js")).then((n) => n.n);
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
Promise.resolve().then(() => require("./collect-seed.js")),
Promise.resolve().then(() => require("./provision.js")).then((n) => n.n),
Promise.resolve().then(() => require("./sandbox-seed.js")),
Promise.resolve().then(() => require("./describe-provisioned.js"))
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
const text = require_project.W(describeProvisioned(created), isTerminal ? width : void 0);
context.io.stderr.write(text);
}
}
async function connect(context, options, target) {
const { openConnection } = await Promise.resolve().then(() => require("./open-connection.js")).then((n) => n.n);
const { io } = context;
const seconds = require_parse_count.n(context.options.timeout, "--timeout");
const attempt = require_parse_count.n(io.env["WANDB_HTTP_TIMEOUT"] || void 0, "WANDB_HTTP_TIMEOUT");
return await openConnection(target, {
userAgent: `wac/${require_compiled_code.s}`,
edges: io,
onSecret: context.secrets.add,
...require_common.cn({
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
exports.i = openTarget;
exports.n = loadWandbSettings;
exports.r = openServer;
exports.t = findServer;
