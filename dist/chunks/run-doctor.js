const require_common = require("./common.js");
const require_project = require("./project.js");
const require_marker = require("./marker.js");
const require_secret_problems = require("./secret-problems.js");
const require_execution_notes = require("./execution-notes.js");
const require_open_any_server = require("./open-any-server.js");
const require_compiled_code = require("./compiled-code.js");
// src/report/commands/render-doctor-text.ts
const SIGNS = {
ok: "\u2713",
warning: "!",
error: "\u2717",
skipped: "\u25CB"
};
const MAX_LENGTH = 2e3;
function renderDoctorText(checks, options) {
const style = require_common.it(options.color);
const paint = {
ok: style.green,
warning: style.yellow,
error: style.red,
skipped: style.dim
};
const width = checks.reduce((widest, check) => Math.max(widest, check.name.length), 0);
const text = `${checks.flatMap((check) => {
const indent = " ".repeat(width + 6);
const [first = "", ...rest] = require_common.at(require_common._t(check.detail, MAX_LENGTH), options.width - indent.length);
const hint = check.hint === void 0 ? [] : require_common.at(check.hint, options.width - indent.length);
return [
`  ${paint[check.status](SIGNS[check.status])} ${style.bold(check.name.padEnd(width))}  ${style.plain(first)}`,
...rest.map((line) => `${indent}${style.plain(line)}`),
...hint.map((line) => `${indent}${style.cyan(line)}`)
];
}).join("\n")}\n\n${style.bold(verdict(checks))}\n`;
return require_project.W(text, options.terminalWidth);
}
function renderDoctorJson(checks) {
return {
formatVersion: "1.0",
healthy: !checks.some((check) => check.status === "error"),
checks: checks.map((check) => ({ ...check }))
};
}
function verdict(checks) {
const errors = checks.filter((check) => check.status === "error").length;
const warnings = checks.filter((check) => check.status === "warning").length;
if (errors > 0) return `${errors} of ${checks.length} checks failed`;
return warnings > 0 ? `Ready, with ${require_common.Tt(warnings, "warning")}` : "Ready";
}
// src/workflow/executions/execution-checks.ts
const MAX_NAMES = 20;
const MAX_WEBHOOKS = 20;
function executionChecks(automations, history) {
if (history.facts.size === 0) return [];
const enabled = automations.filter((each) => each.enabled);
const lastFired = ({ id }) => history.facts.get(id)?.lastFiredAt;
return [{
name: "executions",
status: "ok",
detail: describeNever(enabled, {
never: enabled.filter((each) => lastFired(each) === null),
unknown: enabled.filter((each) => lastFired(each) === void 0),
history
})
}, ...webhookChecks(automations, history)];
}
function describeNever(enabled, parts) {
const { never, unknown, history } = parts;
const of = require_common.Tt(enabled.length, "enabled automation");
const from = history.isUndocumented ? " (from an undocumented API)" : "";
const some = never.length === 0 ? `Every one of ${require_common.Tt(enabled.length - unknown.length, "enabled automation")} has fired${from}` : `${never.length} of ${of} never fired, as far as the server records${from}: ${namesOf(never)}`;
return unknown.length === 0 ? some : `${some}; unknown for ${unknown.length}`;
}
function namesOf(automations) {
const names = automations.map(({ name }) => name).sort(require_common.Bt);
const more = names.length - MAX_NAMES;
const shown = names.slice(0, MAX_NAMES).join(", ");
return more > 0 ? `${shown} and ${more} more` : shown;
}
function webhookChecks(automations, history) {
const uses = new Map();
for (const automation of automations) {
const { action, id } = automation;
const recent = history.facts.get(id)?.recent;
if (action.kind !== "sendWebhook" || recent === void 0 || recent.failed === 0) continue;
const { integration } = action;
const use = uses.get(integration.id) ?? newUse(integration.name ?? integration.id);
uses.set(integration.id, use);
addUse(use, automation, recent);
}
return [...uses.values()].sort((a, b) => require_common.Bt(a.name, b.name)).slice(0, MAX_WEBHOOKS).map(({ name, users, count, failed, reasons }) => ({
name: "webhook",
status: "warning",
detail: `${name}: ${failed} of ${require_common.Tt(count, "execution")} failed in ${30} days${reasons.size === 0 ? "" : ` (${[...reasons].sort(require_common.Bt).join(", ")})`}; used by ${namesOf(users)}`,
hint: "Check that the receiver is up and accepts the requests"
}));
}
function newUse(name) {
return {
name,
users: [],
count: 0,
failed: 0,
reasons: new Set()
};
}
function addUse(use, automation, recent) {
use.users.push(automation);
use.count += recent.count;
use.failed += recent.failed;
for (const reason of recent.reasons) use.reasons.add(reason);
}
// src/workflow/find-stranded.ts
const NAMED_KEYS = 3;
async function findStranded(api, configuration, read) {
const { owner, declaredOwners = [owner], otherOwners = [], formerEntities } = configuration;
const inUse = new Set([...declaredOwners, ...otherOwners]);
const isStranded = (theirs) => require_secret_problems.n(theirs, owner, inUse);
const known = new Set([...read.entities, ...formerEntities]);
const others = (await api.readVisibleTeams()).filter((team) => !known.has(team));
const checks = [];
const inRead = await automationsOf(api, read.entities, formerEntities);
checks.push(...findings(inRead.filter(({ owner: theirs }) => isStranded(theirs))).map((found) => ({
...found,
hint: "Name the owner under \"formerOwners\", or declare its environment again and run \"wac destroy\""
})));
let unreadable = 0;
for (const team of others) {
const ours = (await automationsOf(api, [team]).catch((error) => {
if (!(error instanceof require_common.sn)) throw error;
unreadable += 1;
return [];
})).filter(({ owner: theirs }) => (declaredOwners.includes(theirs) || isStranded(theirs)) && configuration.entitiesByOwner?.get(theirs)?.includes(team) !== true);
checks.push(...findings(ours).map((found) => ({
...found,
hint: `The configuration no longer reads "${team}". Add it to "entities" to manage them, or to "formerEntities" to remove them`
})));
}
if (unreadable > 0) checks.push({
name: "ownership",
status: "warning",
detail: `${require_common.Tt(unreadable, "team")} that the configuration does not read could not be checked`
});
if (checks.length > 0) return checks;
return [{
name: "ownership",
status: "ok",
detail: `No automation of ours is outside of what the configuration reads${others.length === 0 ? "" : ` (${require_common.Tt(others.length, "other team")} checked)`}`
}];
}
async function automationsOf(api, entities, formerEntities = []) {
const { automations } = await api.readInventory({
entities,
organizations: [],
formerEntities
});
return automations.flatMap((observed) => ownedOf(observed));
}
function ownedOf({ description, listedIn }) {
const parsed = require_marker.s(description);
if (parsed.kind === "none") return [];
return (parsed.kind === "marker" ? [parsed.marker] : parsed.claims).slice(0, 1).map(({ owner, key }) => ({
owner,
key,
team: listedIn
}));
}
function findings(owned) {
const groups = new Map();
for (const each of owned) {
const id = `${each.team} ${each.owner}`;
groups.set(id, [...groups.get(id) ?? [], each]);
}
return [...groups].sort(([a], [b]) => require_common.Bt(a, b)).flatMap(([, group]) => {
const [first] = group;
if (first === void 0) return [];
const keys = group.map(({ key }) => `"${key}"`).sort(require_common.Bt);
const more = keys.length > NAMED_KEYS ? " \u2026" : "";
return [{
name: "ownership",
status: "warning",
detail: `${require_common.Tt(group.length, "automation")} of ${first.owner} in "${first.team}" ${group.length === 1 ? "keeps" : "keep"} firing, and no run manages ${group.length === 1 ? "it" : "them"}: ${keys.slice(0, NAMED_KEYS).join(", ")}${more}`
}];
});
}
// src/workflow/integrations/secret-checks.ts
async function secretChecks(webhooks, api) {
const teams = [...new Set(webhooks.map(({ entity }) => entity))].sort();
return (await require_common.S(teams.map(async (team) => {
const own = webhooks.filter(({ entity }) => entity === team);
const names = own.flatMap(({ content: { accessToken, secret } }) => [accessToken, secret].filter((name) => name !== null));
if (names.length === 0) return [];
const problems = await require_secret_problems.t(own, new Map([[team, own]]), api);
if (problems.length === 0) return [{
name: "secrets",
status: "ok",
detail: `Team "${team}" has the secrets that its webhooks name: ${[...new Set(names)].sort().join(", ")}`
}];
return problems.map(({ severity, message, hint, range }) => ({
name: "secrets",
status: severity === "error" ? "error" : "skipped",
detail: range === void 0 ? message : `${range.file}:${range.start.line}: ${message}`,
...require_common.cn({ hint })
}));
}))).flat();
}
// src/workflow/run-doctor.ts
const LOST = {
entityLists: "projects are walked one by one, and automations on teams cannot be seen",
entityScopes: "no automations on teams and organizations",
ownIds: void 0
};
async function runDoctor$1(api, name, request, { project, executionsOf } = {}) {
const checks = [];
let failure;
const attempt = async (check, look) => {
try {
checks.push(...await look());
return true;
} catch (error) {
if (!(error instanceof require_common.sn)) throw error;
failure ??= error.code;
checks.push({
name: check,
status: "error",
detail: error.message,
...require_common.cn({ hint: error.hint })
});
return false;
}
};
const automations = new Map();
const readOne = async (lists) => {
const inventory = await api.readInventory({
...NO_ENTITIES,
...lists
});
for (const each of inventory.automations) automations.set(each.id, each);
return inventory;
};
if (await attempt("server", async () => [{
name: "server",
status: "ok",
detail: name
}, ...capabilityChecks(await api.readCapabilities())])) {
for (const entity of request.entities) await attempt("entity", async () => {
const inventory = await readOne({ entities: [entity] });
const integrations = await api.readIntegrations([entity]);
return entityChecks(inventory.entities, inventory.automations.length, integrations.get(entity)?.length ?? 0);
});
for (const organization of request.organizations) await attempt("organization", async () => {
const inventory = await readOne({ organizations: [organization] });
return entityChecks(inventory.entities, inventory.automations.length, void 0);
});
const observed = [...automations.values()];
const history = await executionsOf?.(observed);
if (history !== void 0) checks.push(...executionChecks(observed, history));
if (project !== void 0) await attempt("secrets", async () => await secretChecks(project.webhooks ?? [], api));
if (project !== void 0 && failure === void 0) {
const { configuration } = project;
await attempt("ownership", async () => await findStranded(api, configuration, request));
}
}
return {
checks,
lacksSecrets: checks.some(({ name, status }) => name === "secrets" && status === "error"),
...require_common.cn({ failure })
};
}
const NO_ENTITIES = {
entities: [],
organizations: [],
formerEntities: []
};
function capabilityChecks(capabilities) {
const { viewer, version } = capabilities;
const missing = [...capabilities.missing].flatMap(([ability, { feature }]) => {
const lost = ability in LOST ? LOST[ability] : `no ${ability}`;
return lost === void 0 ? [] : [`${feature} is missing: ${lost}`];
});
return [
viewer === void 0 ? {
name: "key",
status: "ok",
detail: "The key is accepted; it belongs to no user (a service account)"
} : {
name: "key",
status: "ok",
detail: `You are ${viewer.username}; your default entity is ${viewer.entity}`
},
...version === void 0 ? [] : [{
name: "version",
status: "ok",
detail: version
}],
missing.length === 0 ? {
name: "features",
status: "ok",
detail: "Everything that a manifest can express"
} : {
name: "features",
status: "warning",
detail: capabilities.hasFeatureQuery ? missing.join("; ") : "This server cannot list its features: it is treated as having none of the newer ones"
}
];
}
function entityChecks(entities, automations, integrations) {
return entities.map((entity) => {
const hidden = entity.hidden === 0 ? "" : `; the server counts ${entity.hidden} more that this key may not see`;
const owned = integrations === void 0 ? "" : `, ${require_common.Tt(integrations, "integration")}`;
return {
name: entity.kind === "team" ? "entity" : "organization",
status: entity.hidden === 0 ? "ok" : "warning",
detail: `${entity.organization ?? entity.name}: ${require_common.Tt(automations, "automation")}${owned}${hidden}`
};
});
}
// src/cli/node-version.ts
const SUPPORTED_NODE = "20.19 or newer of 20, 22.12 or newer of 22, or 24 and newer";
function isSupportedNode(version) {
const [major = 0, minor = 0] = version.split(".").map(Number);
if (major === 20) return minor >= 19;
if (major === 22) return minor >= 12;
return major >= 24;
}
// src/cli/commands/doctor/run-doctor.ts
async function runDoctor(context) {
const { io, options } = context;
if (options.probe !== void 0) {
const { runDoctorProbe } = await Promise.resolve().then(() => require("./run-doctor-probe.js"));
return await runDoctorProbe(context, options.probe);
}
const checks = [{
name: "wac",
status: "ok",
detail: `Version ${require_compiled_code.s} on Node ${process.version}`
}, nodeCheck(process.versions.node)];
const opened = await openForDoctor(context, checks);
if (typeof opened === "number") return opened;
let exitCode = require_common.Zt.done;
if (opened instanceof require_common.sn) {
checks.push({
name: "server",
status: "error",
detail: opened.message,
...require_common.cn({ hint: opened.hint })
});
exitCode = require_common.en(opened.code);
} else try {
const report = await runDoctor$1(opened.server.api, opened.server.name, opened.request, {
project: opened.project,
executionsOf: (automations) => require_execution_notes.t(context, opened.server, automations)
});
checks.push(...report.checks);
if (report.failure !== void 0) exitCode = require_common.en(report.failure);
else if (report.lacksSecrets) exitCode = require_common.Zt.invalid;
} finally {
await opened.server.close();
}
await require_common.s(context, {
text: () => renderDoctorText(checks, require_common.l(io.stdout, io.env)),
json: () => require_common.i(renderDoctorJson(checks))
});
return exitCode;
}
function nodeCheck(version) {
const name = "node";
if (isSupportedNode(version)) return {
name,
status: "ok",
detail: `Node.js ${version} is supported`
};
return {
name,
status: "warning",
detail: `Node.js ${version} is not supported`,
hint: `wac is tested with Node.js ${SUPPORTED_NODE}`
};
}
async function openForDoctor(context, checks) {
try {
return await require_open_any_server.t(context, { onSetting: (setting, { value, source }) => {
checks.push({
name: "setting",
status: "ok",
detail: `${setting}: ${value} (${source})`
});
} });
} catch (error) {
if (error instanceof require_common.sn && error.code !== "usage") return error;
throw error;
}
}
exports.runDoctor = runDoctor;
