const require_common = require("./common.js");
const require_prepare_webhooks = require("./prepare-webhooks.js");
const require_marker = require("./marker.js");
const require_project = require("./project.js");
const require_schema = require("./schema.js");
const require_needed_abilities = require("./needed-abilities.js");
const require_plan_policy = require("./plan-policy.js");
// src/reconcile/webhooks/webhook-notices.ts
function webhookNotices(webhooks, desired, automations, { owner, formerOwners }) {
if (webhooks === void 0) return [];
const { plan, removal } = webhooks;
const wanted = new Set(desired.map(({ automation }) => require_marker.y(automation.action)?.id));
const users = require_prepare_webhooks.a(automations);
const unmanaged = new Set(plan.unmanaged.map(({ key }) => key));
return removal.declarations.flatMap((declaration) => {
const { key, entity, content } = declaration;
const target = plan.targets.get(key);
if (target === void 0) return [];
const live = plan.changes.find((change) => change.key === key)?.webhook?.before ?? target;
const using = users.get(live.id) ?? [];
const others = using.filter((user) => user.owner === void 0 || ![owner, ...formerOwners].includes(user.owner));
const named = `The webhook "${content.name}" of team ${entity}`;
const notices = [];
if (unmanaged.has(key)) notices.push(notice(declaration, {
code: "integration/not-managed",
message: `${named} is as declared, and nothing shows that this owner manages it: it is used, and never changed or deleted`,
hint: "To manage it, write \"adopt: true\" under \"lifecycle\""
}));
if (!wanted.has(target.id) && using.length === 0) notices.push(notice(declaration, {
code: "integration/unused",
message: `No automation uses the webhook "${content.name}" of team ${entity}`,
hint: "The automations that use a webhook record that it is managed here. Use it in one, or remove its manifest"
}));
if (others.length > 0) notices.push(notice(declaration, {
code: "integration/shared",
message: `${named} is also used by ${require_prepare_webhooks.i(others)}, which this directory does not manage`,
hint: "A change of the webhook changes these automations, too"
}));
return notices;
});
}
function notice({ key, source }, { code, message, hint }) {
return {
code,
severity: "warning",
message,
hint,
keys: [key],
range: source.range
};
}
// src/workflow/plan/check-support.ts
function checkSupport(declarations, capabilities, server) {
return [...missingFeatures(declarations, capabilities), ...isSelfManaged(server) ? declarations.flatMap(selfManagedEvent) : []];
}
function isSelfManaged(server) {
const url = /^https?:/.test(server) && URL.canParse(server) ? new URL(server) : void 0;
return url !== void 0 && !require_common.on(url.hostname) && !require_project.X(server);
}
function selfManagedEvent({ key, event, source }) {
if (!require_schema.g(event)) return [];
return [{
code: "resolve/self-managed-event",
severity: "warning",
message: `The automation may never trigger: W&B offers ${event.kind} on its own clouds, and this server is not one of them`,
keys: [key],
hint: "Check in the web page of this server that it offers the event. W&B Server did not up to 0.82; see its release notes.",
range: source.ranges.get(`when.${event.kind}`) ?? source.range
}];
}
function missingFeatures(declarations, capabilities) {
return declarations.flatMap((declaration) => pathsOf(declaration).flatMap(({ ability, path }) => {
const missing = capabilities.missing.get(ability);
if (missing === void 0) return [];
const { feature, since, only } = missing;
const { ranges, range } = declaration.source;
return [{
code: "resolve/unsupported-feature",
severity: "error",
message: `This server lacks "${feature}", which ${ability} needs`,
keys: [declaration.key],
hint: only === void 0 ? `Use another event or action, or upgrade the server${since === void 0 ? "" : ` to ${since} or later`}` : `Use another action: ${only}`,
range: ranges.get(path) ?? range
}];
}));
}
function pathsOf({ event, action, shadow }) {
const [ofEvent, ofAction] = require_needed_abilities.t(event, shadow ? "doNothing" : action.kind);
return [{
ability: ofEvent,
path: `when.${event.kind}`
}, {
ability: ofAction,
path: `then.${action.kind}`
}];
}
// src/workflow/plan/integration-teams.ts
async function findIntegrationTeams(inventory, desired, entities, api) {
const wanted = new Map();
for (const { automation } of desired) {
const integration = require_marker.y(automation.action);
if (integration === void 0) continue;
const ids = wanted.get(nameOf$2(integration)) ?? new Set();
wanted.set(nameOf$2(integration), ids.add(integration.id));
}
const withoutTeam = integrationsWithoutTeam(inventory.automations);
const doubtful = new Set([...wanted].flatMap(([name, ids]) => [...withoutTeam.get(name) ?? []].filter((id) => ids.size > 1 || !ids.has(id))));
if (doubtful.size === 0) return inventory;
const lists = await api.readIntegrations([...new Set(entities)].sort());
const teams = new Map([...lists].flatMap(([entity, list]) => list.map(({ id }) => [id, entity])));
const found = new Map([...doubtful].sort().flatMap((id) => {
const entity = teams.get(id);
return entity === void 0 ? [] : [[id, entity]];
}));
if (found.size === 0) return inventory;
return {
...inventory,
automations: withTeams(inventory.automations, found)
};
}
const listsWithTeams = require_common.Q((_) => new Map());
function withTeams(automations, teams) {
const lists = listsWithTeams(automations);
const id = JSON.stringify([...teams]);
const known = lists.get(id);
if (known !== void 0) return known;
const list = automations.map((observed) => {
const { action } = observed;
if (!("integration" in action) || action.integration.entity !== void 0) return observed;
const entity = teams.get(action.integration.id);
if (entity === void 0) return observed;
return {
...observed,
action: {
...action,
integration: {
...action.integration,
entity
}
}
};
});
lists.set(id, list);
return list;
}
const integrationsWithoutTeam = require_common.Q((automations) => {
const ids = new Map();
for (const { action } of automations) {
const integration = require_marker.y(action);
if (integration === void 0 || integration.entity !== void 0) continue;
const name = nameOf$2(integration);
const known = ids.get(name);
if (known === void 0) ids.set(name, new Set([integration.id]));
else known.add(integration.id);
}
return ids;
});
function nameOf$2({ kind, name, channel, workspace }) {
return JSON.stringify([
kind,
name,
channel,
workspace
]);
}
// src/workflow/plan/other-team-problems.ts
function otherTeamProblems(desired, severity) {
return desired.flatMap(({ declaration }) => {
const { scope, action, key, source } = declaration;
if (scope.kind !== "project" && scope.kind !== "team" || !("integration" in action)) return [];
const { entity } = action.integration;
if (entity === scope.entity) return [];
const { ranges } = source;
const path = `then.${action.kind}`;
const range = ranges.get(`${path}.integration`) ?? ranges.get(path) ?? source.range;
return [{
code: "integration/other-team",
severity,
message: `"${key}" is in ${scope.entity} and uses an integration of team ${entity}: W&B offers the integrations of the owning team only, and may refuse it`,
hint: `Use an integration of ${scope.entity}: "wac integrations --entity ${scope.entity}" lists them`,
keys: [key],
...require_common.cn({ range })
}];
});
}
// src/workflow/plan/read-integration-lists.ts
function integrationEntities(declarations) {
return [...refsByEntity(declarations).keys()].sort();
}
async function readIntegrationLists(declarations, api, observed) {
const groups = refsByEntity(declarations);
const inUse = [...groups.values()].some((refs) => refs.some(({ kind }) => kind === "id")) ? integrationsInUse(observed) : new Map();
const lists = await require_common.S([...groups].map(async ([entity, refs]) => {
const used = new Map(refs.flatMap((ref) => {
const integration = ref.kind === "id" ? inUse.get(ref.id) : void 0;
return integration === void 0 ? [] : [[integration.id, integration]];
}));
const list = await readList(entity, api, refs.every((ref) => ref.kind === "id" && used.has(ref.id)));
for (const { id } of list) used.delete(id);
return [entity, [...list, ...used.values()]];
}));
return new Map(lists);
}
function refsByEntity(declarations) {
const groups = new Map();
for (const { action } of declarations) {
if (!("integration" in action)) continue;
const { entity } = action.integration;
const refs = groups.get(entity) ?? [];
refs.push(action.integration);
groups.set(entity, refs);
}
return groups;
}
const integrationsInUse = require_common.Q((observed) => new Map(observed.flatMap(({ action }) => {
const integration = require_marker.y(action);
return integration === void 0 ? [] : [[integration.id, integration]];
})));
async function readList(entity, api, isOptional) {
try {
return (await api.readIntegrations([entity])).get(entity) ?? [];
} catch (error) {
if (isOptional && error instanceof require_common.sn && error.code === "permission") return [];
throw error;
}
}
// src/workflow/plan/look-alikes.ts
var LookAlikes = class {
#scopes = new Map();
#looks = new Map();
#integrations = new Map();
constructor(observed) {
for (const [path, scope] of scopesInUse(observed)) {
const look = this.#lookOf(path);
const known = this.#scopes.get(look) ?? new Map();
this.#scopes.set(look, known.set(path, scope));
}
}
scope(used, use) {
const path = require_project.dt(used);
for (const [otherPath, other] of this.#scopes.get(this.#lookOf(path)) ?? []) {
if (otherPath === path || other.kind !== used.kind) continue;
return note(require_project.lt(used), require_project.lt(other), [path, otherPath], use);
}
}
integration(used, owned, use) {
const name = nameOf$1(used);
if (!this.#integrations.has(used.id)) {
const other = owned.find((each) => each.kind === used.kind && require_common.$(name, nameOf$1(each)) !== void 0);
this.#integrations.set(used.id, other);
}
const other = this.#integrations.get(used.id);
if (other === void 0) return void 0;
return note(require_project.D(used), require_project.D(other), [name, nameOf$1(other)], use);
}
#lookOf(path) {
const known = this.#looks.get(path);
if (known !== void 0) return known;
const look = require_common.tt(path);
this.#looks.set(path, look);
return look;
}
};
const scopesInUse = require_common.Q((observed) => {
const scopes = new Map();
for (const { scope } of observed) if (scope.kind !== "other") scopes.set(require_project.dt(scope), scope);
return scopes;
});
function nameOf$1({ kind, name, channel }) {
return kind === "slack" ? (channel ?? "").replace(/^#/, "").toLowerCase() : name ?? "";
}
function note(used, other, [name, otherName], { key, locate }) {
return {
code: "resolve/look-alike",
severity: "info",
message: `The manifest uses ${used}; ${other} is there too, and differs only in ${require_common.$(name, otherName) ?? "their characters"}`,
hint: "Check that the manifest names the one that is meant.",
keys: [key],
...require_common.cn({ range: locate() })
};
}
// src/workflow/plan/resolve-declarations.ts
async function resolveDeclarations(declarations, api, observed = []) {
const [scopes, integrations] = await require_common.S([api.resolveScopes(declarations.map((declaration) => declaration.scope)), readIntegrationLists(declarations, api, observed)]);
const diagnostics = [];
const lookAlikes = new LookAlikes(observed);
const value = [];
declarations.forEach((declaration, index) => {
const resolution = scopes[index];
if (resolution?.status !== "found") {
if (resolution !== void 0) diagnostics.push(scopeProblem(declaration, resolution));
}
const action = resolveAction(declaration, integrations, diagnostics);
if (resolution?.status !== "found" || action === void 0) return;
const { scope } = resolution;
const { key } = declaration;
const near = [lookAlikes.scope(scope, {
key,
locate: () => firstRange(declaration, ["scope"])
}), integrationLookAlike(declaration, action, integrations, lookAlikes)];
diagnostics.push(...near.filter((each) => each !== void 0));
value.push({
declaration,
automation: {
name: declaration.name,
description: declaration.description,
enabled: declaration.enabled,
scope,
event: declaration.event,
action: declaration.shadow ? { kind: "doNothing" } : action
}
});
});
return {
value,
diagnostics
};
}
function resolveAction(declaration, integrations, diagnostics) {
const { action } = declaration;
if (!("integration" in action)) return action;
const ref = action.integration;
const owned = integrations.get(ref.entity) ?? [];
const found = owned.filter((integration) => isMeant(ref, integration));
const [only, second] = found;
if (only === void 0) {
diagnostics.push(notFound(declaration, ref, owned, integrationRange(declaration)));
return;
}
if (second !== void 0) {
const range = integrationRange(declaration);
diagnostics.push({
code: "resolve/ambiguous-integration",
severity: "error",
message: `Team "${ref.entity}" has ${found.length} integrations called ${require_project.D(ref)}, and the manifest does not say which one`,
keys: [declaration.key],
hint: `Name the workspace (\`slack: { channel, workspace }\`) or the id: ${found.map((integration) => `{ id: ${integration.id} }`).join(", ")}`,
...require_common.cn({ range })
});
return;
}
const kind = require_schema.l[action.kind].reaches;
if (only.kind !== kind) {
const range = integrationRange(declaration);
diagnostics.push({
code: "resolve/wrong-integration",
severity: "error",
message: `"${action.kind}" needs a ${kind === "slack" ? "Slack" : "webhook"} integration, and ${require_project.D(only)} is not one`,
keys: [declaration.key],
hint: "Run \"wac integrations\" to see what there is",
...require_common.cn({ range })
});
return;
}
return {
...action,
integration: only
};
}
function integrationLookAlike(declaration, action, integrations, lookAlikes) {
if (!("integration" in action && "integration" in declaration.action)) return void 0;
const owned = integrations.get(declaration.action.integration.entity) ?? [];
const use = {
key: declaration.key,
locate: () => integrationRange(declaration)
};
return lookAlikes.integration(action.integration, owned, use);
}
function isMeant(ref, integration) {
switch (ref.kind) {
case "id": return integration.id === ref.id;
case "webhook": return integration.kind === "webhook" && integration.name === ref.name;
case "slack": return integration.kind === "slack" && channelName(integration.channel ?? "") === channelName(ref.channel) && (ref.workspace === void 0 || integration.workspace === ref.workspace);
}
}
function channelName(channel) {
return channel.replace(/^#/, "").toLowerCase();
}
function notFound(declaration, ref, owned, range) {
const wanted = ref.kind === "id" ? ref.id : ref.kind === "slack" ? ref.channel : ref.name;
const names = owned.flatMap((integration) => integration.kind === ref.kind ? [integration.name ?? integration.channel ?? ""] : []);
return {
code: "resolve/integration-not-found",
severity: "error",
message: `Cannot resolve ${require_project.D(ref)}: team "${ref.entity}" has no such integration`,
names: [wanted],
keys: [declaration.key],
hint: require_common.et(wanted, names) ?? require_common.J(wanted, names) ?? `Run "wac integrations --entity ${ref.entity}" to see what there is; integrations are made in the web page`,
...require_common.cn({ range })
};
}
function scopeProblem(declaration, resolution) {
const range = firstRange(declaration, ["scope"]);
const location = range === void 0 ? {} : { range };
const scope = require_project.lt(declaration.scope);
if (resolution.status === "unsupported") return {
code: "resolve/unsupported-scope",
severity: "error",
message: `This server cannot hold an automation on ${scope}: it lacks "${resolution.feature}"`,
keys: [declaration.key],
hint: "Use a project, registry or collection scope, or ask for the feature to be turned on",
...location
};
const { missing, candidates } = resolution;
const name = nameOf(declaration.scope, missing);
return {
code: "resolve/not-found",
severity: "error",
message: `Cannot resolve ${describeMissing(declaration.scope, missing)}: no ${missing} has that name, or the API key cannot see it`,
names: [name],
keys: [declaration.key],
hint: require_common.et(name, candidates) ?? require_common.J(name, candidates) ?? "Check the spelling, or run \"wac doctor\" to see which entities the API key sees",
...location
};
}
function describeMissing(ref, missing) {
if (missing === "entity" || missing === "organization") return `${missing} ${nameOf(ref, missing)}`;
if (missing === "collection" || !("collection" in ref)) return require_project.lt(ref);
const { collection: _, ...whole } = ref;
return require_project.lt(whole);
}
function nameOf(ref, missing) {
if (missing === "collection" && "collection" in ref) return ref.collection ?? "";
if (missing === "project" && ref.kind === "project") return ref.project;
if (missing === "registry" && ref.kind === "registry") return ref.registry;
return "organization" in ref ? ref.organization : ref.entity;
}
function integrationRange(declaration) {
const path = `then.${declaration.action.kind}`;
return firstRange(declaration, [
`${path}.integration`,
path,
"then"
]);
}
function firstRange(declaration, paths) {
const { ranges, range } = declaration.source;
return paths.map((path) => ranges.get(path)).find((found) => found !== void 0) ?? range;
}
// src/workflow/plan/make-plan.ts
async function makePlan(input) {
const { project, api } = input;
const { configuration } = project;
const [capabilities, read] = await require_common.S([api.readCapabilities(), api.readInventory({
entities: configuration.entities,
organizations: configuration.organizations,
formerEntities: configuration.formerEntities
})]);
const webhooks = await require_prepare_webhooks.t({
project,
api,
policy: input.policy,
inventory: read
});
const declarations = webhooks?.declarations ?? project.declarations;
const lookup = webhooks === void 0 ? api : require_prepare_webhooks.n(api, webhooks.lists);
const resolved = await resolveDeclarations(declarations, lookup, read.automations);
const inventory = await findIntegrationTeams(read, resolved.value, [...configuration.entities, ...integrationEntities(declarations)], lookup);
const diagnostics = require_common.ot([
checkSupport(project.declarations, capabilities, input.server),
resolved.diagnostics,
webhooks?.diagnostics ?? [],
otherTeamProblems(resolved.value, input.strict === true ? "error" : "warning"),
webhookNotices(webhooks?.planned, resolved.value, inventory.automations, input.policy)
]);
if (require_common.X(diagnostics)) return {
desired: resolved.value,
inventory,
diagnostics
};
const plan = require_prepare_webhooks.r({
desired: resolved.value,
inventory,
policy: input.policy,
server: input.server,
...require_common.cn({
viewer: capabilities.viewer?.username,
webhooks: webhooks?.planned
}),
...require_common.cn({ unresolved: webhooks?.unresolved }),
diagnostics: [...input.known ?? [], ...diagnostics]
});
const integrations = webhooks?.live;
return {
plan,
desired: resolved.value,
inventory,
diagnostics,
...require_common.cn({ integrations })
};
}
// src/workflow/plan/with-shadow.ts
function withShadow(project, shadow) {
if (!shadow) return project;
return {
...project,
configuration: {
...project.configuration,
shadow
},
declarations: project.declarations.map((declaration) => ({
...declaration,
shadow
}))
};
}
// src/api/plan.ts
async function plan(project, server, options = {}) {
const { shadow, known, policy, edges, strict, ...allowed } = options;
const { owner } = project.configuration;
if (allowed.adopt !== false && allowed.takeOver?.includes(owner) === true) throw new require_common.sn(`"takeOver" names the owner of this project itself: "${owner}"`, {
code: "usage",
hint: "Name the other owner"
});
const shadowed = withShadow(project, shadow ?? false);
return await makePlan({
project: shadowed,
api: server.api,
policy: {
...require_plan_policy.t(shadowed.configuration, {
...allowed,
today: require_project.V(edges)
}),
...policy
},
server: server.name,
...require_common.cn({
known,
strict
})
});
}
exports.n = withShadow;
exports.r = resolveDeclarations;
exports.t = plan;
