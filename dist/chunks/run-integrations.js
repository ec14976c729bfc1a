const require_common = require("./common.js");
const require_shown_url = require("./shown-url.js");
const require_project = require("./project.js");
const require_marker = require("./marker.js");
const require_classify_observed = require("./classify-observed.js");
const require_automation_rows = require("./automation-rows.js");
const require_read_other_automations = require("./read-other-automations.js");
const require_open_any_server = require("./open-any-server.js");
// src/report/commands/render-integrations-text.ts
const MAX_NAMED = 5;
function renderIntegrationsText(usages, options) {
const style = require_common.it(options.color);
const blocks = usages.entities.map(({ entity, integrations, all }) => {
const lines = integrations.flatMap((usage) => {
const { integration } = usage;
const note = style.dim(addressNote(integration));
const line = `  ${style.plain(`integration: ${integrationYaml(integration, all)}`)}`;
const whole = note === "" ? line : `${line}  ${note}`;
return [require_project.W(whole, options.terminalWidth) === whole ? whole : `${line}\n    ${note}`, ...usageLines(usage, style)];
});
const none = all.length === 0 ? "none: make one under Team settings \u2192 Integrations or Webhooks" : "none";
const empty = `  ${style.dim(none)}`;
return [style.bold(`team ${entity}`), ...lines.length === 0 ? [empty] : lines].join("\n");
});
if (blocks.length === 0) return "No teams.\n";
const text = [...blocks, ...footer(usages, style)].join("\n\n");
return `${require_project.W(text, options.terminalWidth)}\n`;
}
function renderIntegrationsJson(usages) {
return {
formatVersion: "1.0",
entities: usages.entities.map(({ entity, integrations }) => ({
entity,
integrations: integrations.map(({ integration: { id, kind, channel, workspace, name, url }, ...usage }) => ({
id,
kind,
...require_common.cn({
channel,
workspace,
name,
url: url === void 0 ? void 0 : require_shown_url.t(url)
}),
usage: usage.usage,
shared: usage.isShared,
managedBy: usage.managedBy.map((manager) => ({ ...manager })),
users: usage.users.map((row) => ({
id: row.id,
name: row.name,
scope: row.scope,
enabled: row.enabled,
state: row.state,
...require_common.cn({
owner: row.owner,
key: row.key
})
}))
}))
})),
organizations: [...usages.organizations],
unread: [...usages.unread]
};
}
function usageLines({ integration, users, managedBy, usage, isShared }, style) {
const heading = [...managedBy.map(({ owner, key }) => `managed by ${owner} as ${key}`), ...isShared ? ["shared"] : []].join(", ");
const byOwner = new Map();
for (const row of users) {
const owner = ownerOf(row);
byOwner.set(owner, [...byOwner.get(owner) ?? [], row]);
}
const owners = [...byOwner].sort(([a], [b]) => require_common.Bt(a, b)).map(([owner, rows]) => `used by ${owner}: ${namesOf(rows)}`);
const lines = [...heading === "" ? [] : [heading], ...owners];
if (usage === "used" || integration.kind === "other") return lines.map((line) => `      ${style.plain(line)}`);
const words = usage === "unused" ? "unused" : "nothing that could be read uses it";
return [...lines, words].map((line) => `      ${style.yellow(line)}`);
}
function ownerOf({ state, owner }) {
if (state === "unreadable-marker") return "automations whose marker cannot be read";
return owner ?? "unmanaged automations";
}
function namesOf(rows) {
const shown = rows.slice(0, MAX_NAMED).map(({ key, name, enabled }) => `${key ?? JSON.stringify(name)}${enabled ? "" : " (disabled)"}`);
const more = rows.length - shown.length;
return `${shown.join(", ")}${more === 0 ? "" : ` and ${more} more`}`;
}
function footer({ organizations, unread }, style) {
const scope = organizations.length === 0 ? "Automations of organizations were not read: list organizations in wac.yaml to include them." : `Automations of other organizations than ${organizations.join(", ")} were not read.`;
return [[...unread.map((each) => `Unknown: ${each}`), scope].map(style.dim).join("\n")];
}
function integrationYaml(integration, all) {
const twins = all.filter((other) => other.kind === integration.kind && other.channel === integration.channel && other.name === integration.name);
if (integration.kind === "slack" && integration.channel !== void 0) {
const channel = `channel: ${JSON.stringify(integration.channel)}`;
if (twins.length === 1) return `{ slack: { ${channel} } }`;
if (twins.every((twin) => twin === integration || twin.workspace !== integration.workspace) && integration.workspace !== void 0) return `{ slack: { ${channel}, workspace: ${JSON.stringify(integration.workspace)} } }`;
}
if (integration.kind === "webhook" && integration.name !== void 0 && twins.length === 1) return `{ webhook: ${JSON.stringify(integration.name)} }`;
return `{ id: ${JSON.stringify(integration.id)} }`;
}
function addressNote(integration) {
if (integration.kind === "other") return "# no action can use it";
if (integration.kind === "slack" && integration.workspace !== void 0) return `# ${integration.workspace}`;
return integration.url === void 0 ? "" : `# ${require_shown_url.t(integration.url)}`;
}
// src/workflow/integrations/integration-usage.ts
const STOPS_THE_RUN = new Set([
"authentication",
"interrupted",
"network",
"no-api-key",
"rate-limited"
]);
async function readIntegrationUsage(api, request, owner) {
const integrations = await api.readIntegrations(request.entities);
const { automations, unread } = await readAutomations(api, request);
const users = groupByIntegration(automations);
const managers = managersByWebhook(automations);
return {
entities: [...integrations].sort(([a], [b]) => require_common.Bt(a, b)).map(([entity, list]) => ({
entity,
all: list,
integrations: list.map((integration) => {
const using = require_automation_rows.t(users.get(integration.id) ?? [], owner);
const managedBy = managers.get(integration.id) ?? [];
const owners = [...using, ...managedBy].map((each) => each.owner ?? "");
return {
integration,
users: using,
managedBy,
usage: usageOf(integration, using.length, unread.length === 0),
isShared: new Set(owners).size > 1
};
})
})),
organizations: request.organizations,
unread
};
}
function usageOf({ kind }, users, isWhole) {
if (users > 0) return "used";
return isWhole && kind !== "other" ? "unused" : "unknown";
}
async function readAutomations(api, request) {
let inventory;
try {
inventory = await api.readInventory(request);
} catch (error) {
if (!(error instanceof require_common.sn) || STOPS_THE_RUN.has(error.code)) throw error;
return {
automations: [],
unread: [error.message]
};
}
const others = await require_read_other_automations.t(api, request);
return {
automations: [...inventory.automations, ...others?.automations ?? []],
unread: [...inventory.entities.flatMap(({ name, hidden }) => hidden === 0 ? [] : [`The server counts ${hidden} more in "${name}" than it shows`]), ...others === void 0 ? ["Automations of other teams of this API key cannot be read"] : []]
};
}
function groupByIntegration(automations) {
const users = new Map();
for (const observed of automations) {
const id = require_marker.y(observed.action)?.id;
if (id === void 0) continue;
const known = users.get(id) ?? new Map();
known.set(observed.id, observed);
users.set(id, known);
}
return new Map([...users].map(([id, each]) => [id, [...each.values()]]));
}
function managersByWebhook(automations) {
const managers = new Map();
for (const observed of automations) {
const parsed = require_marker.s(observed.description);
if (parsed.kind !== "marker" || parsed.marker.webhook === void 0) continue;
if (require_classify_observed.n(parsed.marker, observed)) continue;
const { owner, webhook } = parsed.marker;
const known = managers.get(webhook.id) ?? [];
if (known.some((each) => each.owner === owner && each.key === webhook.key)) continue;
managers.set(webhook.id, [...known, {
owner,
key: webhook.key
}]);
}
return managers;
}
// src/cli/commands/integrations/run-integrations.ts
async function runIntegrations(context) {
const { io, options } = context;
if (options.test !== void 0) {
const { runTestWebhook } = await Promise.resolve().then(() => require("./run-test-webhook.js"));
return await runTestWebhook(context, options.test);
}
refuseTestOptions(options);
const opened = await require_open_any_server.t(context);
if (typeof opened === "number") return opened;
const { server, request, project } = opened;
try {
const owner = project?.configuration.owner;
const usages = filterUsages(await readIntegrationUsage(server.api, request, owner), options);
await require_common.s(context, {
text: () => renderIntegrationsText(usages, require_common.l(io.stdout, io.env)),
json: () => require_common.i(renderIntegrationsJson(usages))
});
return require_common.Zt.done;
} finally {
await server.close();
}
}
function refuseTestOptions(options) {
for (const option of [
"payload",
"response",
"yes"
]) {
if (options[option] === void 0) continue;
throw new require_common.sn(`"--${option}" needs "--test"`, {
code: "usage",
hint: "Name a webhook: wac integrations --test NAME"
});
}
}
function filterUsages(usages, { name, kind, unused, shared }) {
const pattern = name === void 0 ? void 0 : require_common.M(name);
const isNamed = (integration) => pattern === void 0 || [integration.name, integration.channel].some((each) => each !== void 0 && pattern.test(each));
return {
...usages,
entities: usages.entities.map((each) => ({
...each,
integrations: each.integrations.filter(({ integration, usage, isShared }) => isNamed(integration) && (kind === void 0 || integration.kind === kind) && (unused !== true || usage !== "used") && (shared !== true || isShared))
}))
};
}
exports.runIntegrations = runIntegrations;
