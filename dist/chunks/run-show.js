const require_common = require("./common.js");
const require_marker = require("./marker.js");
const require_document = require("./document.js");
const require_plan_policy = require("./plan-policy.js");
const require_execution_history = require("./execution-history.js");
const require_project = require("./project.js");
const require_execution_text = require("./execution-text.js");
const require_hide_secrets = require("./hide-secrets.js");
const require_run_process = require("./run-process.js");
const require_execution_notes = require("./execution-notes.js");
const require_plan_session = require("./plan-session.js");
const require_read_plan_file = require("./read-plan-file.js");
const require_webhook_records = require("./webhook-records.js");
const require_prepare_webhooks = require("./prepare-webhooks.js");
const require_read_webhook_lists = require("./read-webhook-lists.js");
let node_fs_promises = require("node:fs/promises");
// src/cli/commands/show/show-webhook.ts
async function showWebhook(key, { declared, automations, owners, entities, api }) {
const { ours } = require_webhook_records.t(automations, owners);
const ids = new Set([...ours].flatMap(([id, records]) => records.some((each) => each.key === key) ? [id] : []));
if (declared === void 0 && ids.size === 0) return void 0;
const teams = declared === void 0 ? entities : [...new Set([declared.entity, ...entities])];
const lists = await require_read_webhook_lists.t([...teams].sort(), api);
const users = require_prepare_webhooks.a(automations);
return {
formatVersion: "1.0",
key,
declared: declared === void 0 ? null : require_plan_policy.j(declared.content, declared.entity),
live: [...lists].flatMap(([team, list]) => list.flatMap((live) => {
const isNamed = ids.size === 0 && team === declared?.entity && live.name === declared.content.name;
if (live.kind !== "webhook" || !ids.has(live.id) && !isNamed) return [];
return [{
id: live.id,
scope: `team ${team}`,
usedBy: (users.get(live.id) ?? []).map(({ name }) => name),
document: require_plan_policy.j(live, team)
}];
}))
};
}
// src/cli/commands/show/run-show.ts
async function runShow(context) {
const [target = "", directory] = context.args;
if (await (0, node_fs_promises.stat)(target).then((found) => found.isFile(), () => false)) return await showPlanFile(context, target);
if (/\.json$/i.test(target) && !await isDeclared(context, target, directory)) throw new require_common.sn(`There is no file "${target}"`, {
code: "file",
hint: `Write a plan file: wac plan --out ${target}`
});
return await require_plan_session.n({
...context,
args: []
}, directory === void 0 ? {} : { directory }, (session) => showAutomation(context, session, target));
}
async function isDeclared(context, key, directory) {
const { io } = context;
const silent = require_run_process.n(io, { stderr: {
...io.stderr,
write: () => void 0
} });
const opened = await require_project.o({
...context,
io: silent,
args: [],
diagnostics: []
}, directory).catch(() => void 0);
return typeof opened === "object" && opened.project.declarations.some((each) => each.key === key);
}
async function showPlanFile(context, path) {
const file = await require_read_plan_file.t(context, path);
if (typeof file === "number") return file;
await require_common.s(context, {
text: () => planFileText(file),
json: () => require_common.i(file.document)
});
return require_common.Zt.done;
}
async function planFileText(file) {
const { stringify } = await Promise.resolve().then(() => require("./dist.js")).then((n) => n.t);
const lines = file.changes.map(({ action, key, name, scope, before, after }) => `${action} ${key}  "${require_common.ht(name)}"  ${scope}\n${indent(stringify(require_common.vt(require_common.Yt({
before,
after
}))))}`);
return require_common.nn([
`Plan of ${file.owner} for ${file.server}`,
`Checksum ${file.checksum}`,
...file.changes.length === 0 ? ["No changes."] : lines,
""
].join("\n"), { multiline: true });
}
async function showAutomation(context, session, key) {
const { desired, inventory } = session.run;
const declared = desired.find(({ declaration }) => declaration.key === key);
const { owner } = session.opened.project.configuration;
const found = inventory.automations.filter(({ description }) => {
const parsed = require_marker.s(description);
return parsed.kind === "marker" && parsed.marker.owner === owner && parsed.marker.key === key;
});
const webhook = await showWebhook(key, {
declared: session.opened.project.webhooks?.find((each) => each.key === key),
automations: inventory.automations,
owners: session.opened.project.configuration,
entities: session.opened.project.configuration.entities,
api: session.server.api
});
if (webhook !== void 0 && declared === void 0) {
await writeShown(context, webhook);
return require_common.Zt.done;
}
if (declared === void 0 && found.length === 0) throw new require_common.sn(`There is no automation and no webhook "${key}", in the manifests or on the server`, {
code: "usage",
hint: require_common.J(key, desired.map(({ declaration }) => declaration.key)) ?? "Run \"wac list\" to see what there is"
});
const history = await require_execution_notes.t(context, session.server, found);
const source = require_execution_history.t(history);
const document = {
formatVersion: "1.0",
key,
...require_common.cn({ executionSource: source }),
declared: declared === void 0 ? null : require_document.t(declared.automation),
live: found.map((observed) => ({
id: observed.id,
scope: observed.scope.kind === "other" ? observed.scope.type : require_project.lt(observed.scope),
...require_common.cn({
updatedAt: observed.updatedAt,
executions: history?.facts.get(observed.id)
}),
document: require_hide_secrets.t(require_document.t(observed))
}))
};
await require_common.s(context, {
text: async () => {
const { stringify } = await Promise.resolve().then(() => require("./dist.js")).then((n) => n.t);
const { formatVersion: _, executionSource: from, ...rest } = document;
const isSum = require_plan_policy.w(declared?.declaration.document) !== void 0 && !context.isVerbose;
const inWords = (value) => isSum && require_common.Wt(value) ? require_plan_policy.E(value) : value;
const live = rest.live.map(({ executions, document: whole, ...each }) => ({
...each,
...require_common.cn({ lastFired: lastFiredText(executions, from, context.io.now()) }),
document: inWords(whole)
}));
const shown = {
...rest,
declared: inWords(rest.declared),
live
};
return require_common.nn(stringify(require_common.vt(require_common.Yt(shown))), { multiline: true });
},
json: () => require_common.i(document)
});
return require_common.Zt.done;
}
async function writeShown(context, shown) {
await require_common.s(context, {
text: async () => {
const { stringify } = await Promise.resolve().then(() => require("./dist.js")).then((n) => n.t);
const { formatVersion: _, ...rest } = shown;
return require_common.nn(stringify(require_common.vt(require_common.Yt(rest))), { multiline: true });
},
json: () => require_common.i(shown)
});
}
function lastFiredText(facts, source, now) {
const text = require_execution_text.i(facts, now)?.replace(/^last fired /u, "");
return text === void 0 ? void 0 : `${text}${source === "undocumented-api" ? " (from an undocumented API)" : ""}`;
}
function indent(text) {
return text.replaceAll(/^(?=.)/gm, "    ");
}
exports.runShow = runShow;
