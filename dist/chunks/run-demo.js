const require_common = require("./common.js");
const require_project = require("./project.js");
const require_sandbox_client = require("./sandbox-client.js");
let node_path = require("node:path");
let node_url = require("node:url");
let node_fs_promises = require("node:fs/promises");
let node_fs = require("node:fs");
let node_os = require("node:os");
let node_sea = require("node:sea");
// src/cli/demo/edit-one-automation.ts
const LIST = `query Triggers {
  triggers(first: 500) {
    edges { node { id name triggeringCondition { ... on FilterEventTriggeringCondition { eventType filter } } } }
  }
}`;
const UPDATE = `mutation Edit($input: UpdateFilterTriggerInput!) {
  updateFilterTrigger(input: $input) { trigger { id } }
}`;
async function editOneAutomation(stateFile) {
return await require_sandbox_client.n(stateFile, async (client) => {
const edges = require_common.Xt(await client.graphql(LIST), ["triggers", "edges"]);
const nodes = (require_common.Ut(edges) ? edges : []).map((edge) => require_common.Xt(edge, ["node"]) ?? null).map((node) => ({
node,
name: String(require_common.Xt(node, ["name"]))
})).sort((a, b) => require_common.Bt(a.name, b.name));
for (const { node, name } of nodes) {
const filter = require_common.Jt(String(require_common.Xt(node, ["triggeringCondition", "filter"]) ?? null));
const condition = require_common.Xt(filter, ["run_metric_filter", "threshold_filter"]);
const before = require_common.Wt(condition) ? condition["threshold"] : void 0;
if (typeof before !== "number") continue;
Object.assign(condition ?? {}, { threshold: before / 2 });
const input = {
id: require_common.Xt(node, ["id"]),
eventFilter: JSON.stringify(filter)
};
await client.graphql(UPDATE, { input });
return {
name,
change: `the threshold from ${before} to ${before / 2}`
};
}
throw new require_common.sn("No automation compares a metric with a threshold, so there is nothing to edit", {
code: "file",
hint: "Run the tour on the example estate: wac demo automations"
});
});
}
// src/cli/demo/example-directory.ts
async function exampleDirectory(folder) {
if ((0, node_sea.isSea)()) return await writeExample((0, node_path.join)(folder, "automations"));
const shipped = (0, node_url.fileURLToPath)(new URL("../../automations", require("url").pathToFileURL(__filename).href));
const beside = (0, node_fs.existsSync)(shipped) ? shipped : (0, node_url.fileURLToPath)(new URL("../../../automations", require("url").pathToFileURL(__filename).href));
return (0, node_path.relative)(process.cwd(), beside) || beside;
}
async function writeExample(directory) {
const files = require_common.Jt((0, node_sea.getAsset)("automations.json", "utf8"));
for (const [path, text] of Object.entries(require_common.Wt(files) ? files : {})) {
await (0, node_fs_promises.mkdir)((0, node_path.dirname)((0, node_path.join)(directory, path)), { recursive: true });
await (0, node_fs_promises.writeFile)((0, node_path.join)(directory, path), String(text));
}
return directory;
}
// src/cli/demo/fire-one-rule.ts
async function fireOneRule(stateFile, declarations) {
const rule = declarations.find(({ event, action }) => event.kind === "addArtifactAlias" && action.kind === "sendWebhook");
if (rule === void 0) throw new require_common.sn("No automation sends a webhook when an alias is added", {
code: "file",
hint: "Run the tour on the example estate: wac demo automations"
});
const { scope } = rule;
const location = scope.kind === "registry" ? {
entity: scope.organization,
project: scope.registry
} : scope.kind === "project" ? {
entity: scope.entity,
project: scope.project
} : {
entity: scope.kind === "team" ? scope.entity : scope.organization,
project: "models"
};
const version = {
...location,
collection: ("collection" in scope ? scope.collection : void 0) ?? "churn-model",
version: "v12",
author: "ada"
};
const collection = scope.kind === "registry" ? {
organization: scope.organization,
registry: scope.registry,
collection: version.collection
} : {
...location,
collection: version.collection
};
const events = [{
kind: scope.kind === "registry" ? "linkArtifact" : "createArtifact",
...version
}, {
kind: "addArtifactAlias",
alias: "production",
...version
}];
return await require_sandbox_client.n(stateFile, async (client) => {
await client.post("/sandbox/provision", { collections: [collection] });
const response = await client.post("/sandbox/events", { events });
const inbox = await client.get("/sandbox/inbox");
return `${[
`event  ${location.entity}/${location.project}/${version.collection}:v12 appears, and is given the alias "production"`,
...firedNames(response).map((name) => `fired  ${name}`),
...inbox.map(({ name, body }) => `sent   webhook ${name}\n${indent(body)}`)
].join("\n")}\n`;
});
}
function firedNames(response) {
const { outcomes = [] } = response;
return outcomes.filter(({ outcome }) => outcome === "fired").map(({ automation }) => automation);
}
function indent(body) {
return JSON.stringify(JSON.parse(body), void 0, 2).replaceAll(/^/gm, "       ");
}
// src/cli/commands/demo/run-demo.ts
async function runDemo(context) {
const folder = await (0, node_fs_promises.mkdtemp)((0, node_path.join)((0, node_os.tmpdir)(), "wac-demo-"));
const state = (0, node_path.join)(folder, "sandbox.json");
const sandbox = `--sandbox=${state}`;
try {
const directory = context.args[0] ?? await exampleDirectory(folder);
const opened = await require_project.o(context, directory);
if (typeof opened === "number") return opened;
await report(context, state, [
{
report: "Check the manifests. Nothing is sent anywhere.",
args: ["validate", directory],
expects: require_common.Zt.done
},
{
report: "Compare them with a server that is still empty.",
args: [
"plan",
directory,
sandbox,
"--detailed-exitcode"
],
expects: require_common.Zt.changes,
shows: [17, 1]
},
{
report: "Apply the plan.",
args: [
"apply",
directory,
sandbox,
"--yes"
],
expects: require_common.Zt.done,
shows: [0, 5]
},
{
report: "Plan again: there is nothing left to do.",
args: [
"plan",
directory,
sandbox,
"--detailed-exitcode"
],
expects: require_common.Zt.done
}
]);
await pause(context);
const edited = await editOneAutomation(state);
say(context, `Somebody opens the web page and changes "${edited.name}": ${edited.change}.`);
await report(context, state, [
{
report: "That is drift: the server was changed, the manifest was not.",
args: [
"drift",
directory,
sandbox
],
expects: require_common.Zt.changes
},
{
report: "Restore it. (To keep the edit instead: wac accept.)",
args: [
"drift",
directory,
sandbox,
"--repair",
"--yes"
],
expects: require_common.Zt.done,
shows: [0, 3]
},
{
report: "There is no more drift.",
args: [
"drift",
directory,
sandbox
],
expects: require_common.Zt.done
}
]);
await pause(context);
say(context, "Send an event to the sandbox and see a rule fire.");
context.io.stdout.write(await fireOneRule(state, opened.project.declarations));
say(context, "That was the tour. Next: read automations/, then \"wac init\" in your own repository, or \"wac doctor\" with your API key.");
return require_common.Zt.done;
} finally {
await (0, node_fs_promises.rm)(folder, {
recursive: true,
force: true
});
}
}
async function report(context, state, steps) {
for (const [index, { report, args, expects, shows }] of steps.entries()) {
if (index > 0) await pause(context);
say(context, report);
const shown = args.map((argument) => argument.replace(`=${state}`, "")).join(" ");
const { color } = require_common.l(context.io.stdout, context.io.env);
context.io.stdout.write(`${require_common.it(color).bold(`$ wac ${shown}`)}\n`);
const { stdout } = context.io;
const written = [];
const exitCode = await context.runCommand(args, {
isTerminal: stdout.isTerminal,
width: stdout.width,
write: (text) => written.push(text)
});
const text = written.join("");
stdout.write(shows === void 0 || exitCode !== expects ? text : shortened(text, shows));
if (context.io.signal.aborted) throw interrupted();
if (exitCode === expects) continue;
throw new require_common.sn(`"wac ${shown}" ended with exit code ${exitCode}, not ${expects}`, {
code: "server",
hint: "The tour stops here; the output above shows the reason"
});
}
}
function say(context, text) {
const { stdout, env } = context.io;
const { color } = require_common.l(stdout, env);
const line = require_common.it(color).cyan(`# ${text}`);
stdout.write(`\n${require_project.W(line, stdout.isTerminal ? stdout.width : void 0)}\n`);
}
async function pause({ io }) {
if (io.ask === void 0 || !io.stdout.isTerminal) return;
await io.ask("\nEnter continues, Ctrl-C ends the tour. ");
if (io.signal.aborted) throw interrupted();
}
function interrupted() {
return new require_common.sn("The tour was interrupted", { code: "interrupted" });
}
function shortened(text, [first, last]) {
const lines = text.replace(/\n$/, "").split("\n");
const hidden = lines.length - first - last;
if (hidden <= 1) return text;
return `${[
...lines.slice(0, first),
`  \u2026 ${require_common.Tt(hidden, "line")} more`,
...lines.slice(lines.length - last)
].join("\n")}\n`;
}
exports.runDemo = runDemo;
