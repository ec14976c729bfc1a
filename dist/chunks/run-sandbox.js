const require_common = require("./common.js");
const require_make_folder = require("./make-folder.js");
const require_server_profile = require("./server-profile.js");
const require_start_sandbox = require("./start-sandbox.js");
const require_parse_count = require("./parse-count.js");
const require_project = require("./project.js");
const require_sandbox_client = require("./sandbox-client.js");
let node_path = require("node:path");
let node_fs_promises = require("node:fs/promises");
// src/cli/commands/sandbox/delivery-of.ts
function deliveryOf(signature) {
if (signature === void 0) return void 0;
if (signature === "hex" || signature === "base64") return { signatureEncoding: signature };
throw new require_common.sn(`There is no encoding "${signature}" of a signature`, {
code: "usage",
hint: "There are hex and base64"
});
}
// src/cli/commands/sandbox/read-chaos.ts
async function readChaos(context) {
const { io, options } = context;
if (options.chaos === void 0) return void 0;
const [{ parseChaosFile }, { scheduleFaults }] = await Promise.all([Promise.resolve().then(() => require("./parse-chaos-file.js")), Promise.resolve().then(() => require("./scheduled-faults.js"))]);
const file = options.chaos;
const text = await (0, node_fs_promises.readFile)(file, "utf8").catch((cause) => {
const message = cause instanceof Error && "code" in cause && cause.code === "ENOENT" ? `There is no file "${file}"` : `Cannot read "${file}": ${require_common.rt(cause)}`;
throw new require_common.sn(message, {
code: "file",
hint: "docs/chaos.md describes the file",
cause
});
});
const { value, diagnostics } = parseChaosFile(text, file);
require_project.p(context, diagnostics, new Map([[file, text]]));
if (value === void 0) return require_common.Zt.invalid;
const counts = new Map();
return {
onRequest: scheduleFaults(value, (name, { number, operationName, kind }) => {
counts.set(name, (counts.get(name) ?? 0) + 1);
const what = operationName === "" ? `a ${kind}` : operationName;
io.stderr.write(`${require_common.nn(`request ${number}, ${what}: ${name}`)}\n`);
}),
summary: () => {
const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
const each = [...counts].sort(([a], [b]) => require_common.Bt(a, b)).map(([name, count]) => `${count} \u00D7 ${name}`);
const list = each.length === 0 ? "" : `: ${each.join(", ")}`;
return `${require_common.Tt(total, "fault")} injected${list}\n`;
}
};
}
// src/cli/commands/sandbox/check-event.ts
async function eventFormOf(kind) {
const { EVENT_FORMS } = await Promise.resolve().then(() => require("./event-forms.js")).then((n) => n.n);
const form = EVENT_FORMS.find((each) => each.kind === kind);
if (form !== void 0) return form;
const kinds = EVENT_FORMS.map((each) => each.kind);
throw new require_common.sn(`There is no event "${kind}"`, {
code: "usage",
hint: require_common.J(kind, kinds) ?? `There are ${kinds.join(", ")}`
});
}
function checkEventFields({ kind, fields }, event) {
const given = Object.keys(event).filter((name) => name !== "kind");
const takesMetrics = fields.some(({ holds }) => holds === "values");
const known = [...fields.map(({ name }) => name), ...takesMetrics ? ["values"] : []];
const unknown = given.find((name) => !known.includes(name));
if (unknown !== void 0) {
const metric = takesMetrics ? `A metric is written values.${unknown}=NUMBER. ` : "";
throw new require_common.sn(`"${unknown}" is not a field of ${kind}`, {
code: "usage",
hint: require_common.J(unknown, known) ?? `${metric}The fields are ${known.join(", ")}`
});
}
const missing = fields.find(({ name, isRequired, holds }) => isRequired && !given.includes(name) && !(holds === "values" && given.includes("values")));
if (missing === void 0) return;
const { name, holds, choices, example } = missing;
if (holds === "values") throw new require_common.sn(`${kind} needs a metric`, {
code: "usage",
hint: "Add values.NAME=NUMBER, for example values.val/accuracy=0.91"
});
throw new require_common.sn(`${kind} needs ${name}`, {
code: "usage",
hint: `Add ${name}=${example ?? choices?.[0] ?? name.toUpperCase()}`
});
}
// src/cli/commands/sandbox/parse-event.ts
const NESTED = [
"values",
"metadata",
"config"
];
function parseEvent(kind, words) {
const event = { kind };
for (const word of words) {
const equals = word.indexOf("=");
if (equals < 1) throw new require_common.sn(`"${word}" is not a field of an event`, {
code: "usage",
hint: "Write name=value, for example entity=vision-team"
});
const name = word.slice(0, equals);
const text = word.slice(equals + 1);
const [parent = "", ...rest] = name.split(".");
if (NESTED.includes(parent) && rest.length > 0) {
const fields = event[parent];
event[parent] = {
...require_common.Wt(fields) ? fields : {},
[rest.join(".")]: require_common.n(text)
};
} else event[name] = text.startsWith("[") ? require_common.n(text) : text;
}
return event;
}
// src/cli/commands/sandbox/sandbox-subcommands.ts
const VERBS = [
"emit",
"inbox",
"outbox",
"secret"
];
async function runSandboxVerb(context) {
const [name = "", ...rest] = context.args;
const verb = VERBS.find((each) => each === name);
if (verb === void 0) throw new require_common.sn(`"wac sandbox" has no "${name}"`, {
code: "usage",
hint: require_common.J(name, VERBS) ?? `It has ${VERBS.join(", ")}; without one it serves the API`
});
if (verb === "emit") return await emit(context, rest);
if (verb === "secret") {
const { setSecret } = await Promise.resolve().then(() => require("./set-secret.js"));
return await setSecret(context, rest);
}
const messages = await require_sandbox_client.t(context, (client) => client.get(`/sandbox/${verb}`));
require_common.a(context.io, messages);
return require_common.Zt.done;
}
async function emit(context, words) {
const [first, ...rest] = words;
if (first === void 0) throw new require_common.sn("No event is given", {
code: "usage",
hint: "Write the event: wac sandbox emit runState entity=vision-team project=classifier run=r1 state=failed"
});
const events = first.endsWith(".json") ? await readEvents(first) : await readWords(first, rest);
const posted = await require_sandbox_client.t(context, (client) => client.post("/sandbox/events", events), deliveryOf(context.options.signature));
const lines = posted.outcomes.flatMap(({ automation, outcome, emptyVariables = [], error }) => [
`  ${outcome === "fired" ? "\u25CF" : "\u25CB"} ${automation}: ${outcome}`,
...emptyVariables.length === 0 ? [] : [`      rendered empty: ${emptyVariables.map((name) => `\${${name}}`).join(", ")}`],
...error === void 0 ? [] : [`      failed: ${error}`]
]);
const fired = posted.outcomes.filter(({ outcome }) => outcome === "fired").length;
const summary = `${require_common.Tt(posted.events, "event")}: ${fired} of ${require_common.Tt(posted.outcomes.length, "listening automation")} fired`;
await require_common.s(context, {
text: () => `${[...lines, summary].map((line) => require_common.nn(line)).join("\n")}\n`,
json: () => require_common.i({
formatVersion: "1.0",
...posted
})
});
return require_common.Zt.done;
}
async function readWords(kind, words) {
const form = await eventFormOf(kind);
const event = parseEvent(kind, words);
checkEventFields(form, event);
return event;
}
async function readEvents(path) {
try {
return JSON.parse(await (0, node_fs_promises.readFile)(path, "utf8"));
} catch (cause) {
throw new require_common.sn(`Cannot read events from "${path}"`, {
code: "file",
hint: "The file must hold one event as JSON, or a list of them",
cause
});
}
}
// src/cli/commands/sandbox/run-sandbox.ts
async function runSandbox(context) {
if (context.args.length > 0) return await runSandboxVerb(context);
const { io, options } = context;
const file = context.root.sandboxFile(options.state);
const port = require_parse_count.t(options.port, "--port");
if (port !== void 0 && port > 65535) throw new require_common.sn(`There is no port ${port}`, {
code: "usage",
hint: "Use 1 to 65535"
});
const profile = profileNamed(options.profile);
const delivery = deliveryOf(options.signature);
const chaos = await readChaos(context);
if (typeof chaos === "number") return chaos;
await require_make_folder.t((0, node_path.dirname)(file)).catch((cause) => {
throw new require_common.sn(`Cannot make the folder of "${file}"`, {
code: "file",
cause
});
});
const { signal } = io;
const sandbox = await require_start_sandbox.t({
stateFile: file,
now: io.now,
loadPage: async () => (await Promise.resolve().then(() => require("./sandbox-page.js"))).SANDBOX_PAGE,
...require_common.cn({
port,
profile,
delivery,
onRequest: chaos === void 0 ? void 0 : chaos.onRequest
})
});
const address = sandbox.newPageAddress();
io.stdout.write([
`Serving the W&B API on ${sandbox.url}, its state in ${file}. Press Ctrl-C to stop it.`,
`  export WANDB_BASE_URL=${sandbox.url}`,
`  export WANDB_API_KEY=${sandbox.apiKey}`,
`Its page, at an address that works once: ${address}`,
""
].join("\n"));
if (options.open === true) await openPage(context, sandbox.newPageAddress());
await untilAborted(signal);
await sandbox.close();
if (chaos !== void 0) io.stderr.write(chaos.summary());
io.stderr.write("The sandbox has stopped; its state is saved.\n");
return require_common.Zt.done;
}
function profileNamed(name) {
if (name === void 0) return void 0;
const profile = require_server_profile.n[name];
if (profile !== void 0) return profile;
const names = Object.keys(require_server_profile.n);
throw new require_common.sn(`There is no server profile "${name}"`, {
code: "usage",
hint: require_common.J(name, names) ?? `There are ${names.join(", ")}`
});
}
async function openPage({ io }, address) {
const { openBrowser } = await Promise.resolve().then(() => require("./open-browser.js"));
if (!await openBrowser(address, io.env)) io.stderr.write("No browser could be opened: open the address of the page yourself.\n");
}
async function untilAborted(signal) {
if (signal.aborted) return;
await new Promise((resolve) => {
signal.addEventListener("abort", () => resolve(), { once: true });
});
}
exports.runSandbox = runSandbox;
