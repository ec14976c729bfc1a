const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_project = require("./project.js");
// src/sandbox/provision/provision.ts
var provision_exports = require_rolldown_runtime.n({ provisionSandbox: () => provisionSandbox });
const DEFAULT_ORGANIZATION = "sandbox";
function provisionSandbox(store, seed, now) {
const created = {
users: [],
teams: [],
organizations: [],
projects: [],
registries: [],
collections: [],
integrations: [],
missing: []
};
const provision = {
store,
createdAt: now().toISOString(),
created
};
for (const name of seed.users ?? []) ensureUser(provision, name);
for (const name of seed.organizations) ensureOrganization(provision, name);
for (const name of seed.entities) ensureTeam(provision, name);
for (const { entity, project } of seed.projects) ensureProject(provision, ensureTeam(provision, entity), project);
for (const { organization, registry } of seed.registries) ensureRegistry(provision, organization, registry);
for (const need of seed.collections) ensureCollection(provision, need);
for (const integration of seed.integrations) ensureIntegration(provision, integration);
return created;
}
function ensureUser({ store, created }, username) {
if (store.userByName(username) !== void 0) return;
store.add("users", {
number: store.nextNumber(),
username,
name: username,
email: `${username}@example.com`
});
created.users.push(username);
}
function ensureOrganization({ store, created }, name) {
const found = store.organizationByName(name);
if (found !== void 0) return found;
const organization = {
number: store.nextNumber(),
name,
entity: freeEntityName(store, name),
flags: { automation_entity_scope: true }
};
store.add("organizations", organization);
store.add("entities", {
number: store.nextNumber(),
name: organization.entity,
kind: "organization",
organization: organization.number
});
created.organizations.push(name);
return organization;
}
function freeEntityName(store, organization) {
const slug = organization.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
let name = `${slug}-org`;
for (let count = 2; store.entityByName(name) !== void 0; count += 1) name = `${slug}-org-${count}`;
return name;
}
function ensureTeam(provision, name) {
const { store, created } = provision;
const found = store.entityByName(name);
if (found !== void 0) return found;
const [first] = store.state.organizations;
const organization = first ?? ensureOrganization(provision, DEFAULT_ORGANIZATION);
const team = {
number: store.nextNumber(),
name,
kind: "team",
organization: organization.number
};
store.add("entities", team);
created.teams.push(name);
return team;
}
function ensureProject(provision, entity, name) {
const { store, created } = provision;
const found = store.projectByName(entity.name, name);
if (found !== void 0) return found;
const project = addProject(provision, entity, {
name,
isRegistry: false
});
created.projects.push(`${entity.name}/${name}`);
return project;
}
function ensureRegistry(provision, organizationName, registry) {
const { store, created } = provision;
const organization = ensureOrganization(provision, organizationName);
const entity = store.entityByName(organization.entity) ?? ensureTeam(provision, organization.entity);
const name = registry.startsWith("wandb-registry-") ? registry : `${require_project.ct}${registry}`;
const found = store.projectByName(entity.name, name);
if (found !== void 0) return found;
const project = addProject(provision, entity, {
name,
isRegistry: true
});
created.registries.push(`${organization.name}/${registry}`);
return project;
}
function addProject({ store, createdAt }, entity, { name, isRegistry }) {
const project = {
number: store.nextNumber(),
name,
entity: entity.number,
description: null,
access: "PRIVATE",
createdAt,
updatedAt: null,
artifactTypes: [],
allowsAllTypes: isRegistry,
isReadOnly: false
};
store.add("projects", project);
return project;
}
function ensureCollection(provision, need) {
const { store, createdAt, created } = provision;
const isRegistry = "registry" in need;
const project = isRegistry ? ensureRegistry(provision, need.organization, need.registry) : ensureProject(provision, ensureTeam(provision, need.entity), need.project);
if (store.collectionByName(project, need.collection) !== void 0) return;
const collection = {
number: store.nextNumber(),
name: need.collection,
kind: isRegistry ? "portfolio" : "sequence",
project: project.number,
type: "model",
description: null,
tags: [],
aliases: [],
createdAt,
updatedAt: null
};
store.add("collections", collection);
created.collections.push(`${store.entity(project.entity).name}/${project.name}/${need.collection}`);
}
function ensureIntegration(provision, need) {
const { store, createdAt, created } = provision;
if (need.kind === "id") {
created.missing.push(`integration ${need.id} (${need.entity})`);
return;
}
const team = ensureTeam(provision, need.entity);
const owned = store.state.integrations.filter(({ entity }) => entity === team.number);
if (need.kind === "slack") {
if (owned.some((item) => item.kind === "slack" && bareChannel(item.channelName) === bareChannel(need.channel) && (need.workspace === void 0 || need.workspace === item.teamName))) return;
store.add("integrations", {
number: store.nextNumber(),
kind: "slack",
entity: team.number,
channelName: `#${bareChannel(need.channel)}`,
teamName: need.workspace ?? team.name
});
created.integrations.push(`slack #${bareChannel(need.channel)} (${team.name})`);
return;
}
if (owned.some((item) => item.kind === "webhook" && item.name === need.name)) return;
store.add("integrations", {
number: store.nextNumber(),
kind: "webhook",
entity: team.number,
name: need.name,
urlEndpoint: `/sandbox/inbox/${encodeURIComponent(need.name)}`,
accessTokenRef: null,
secretRef: null,
createdAt
});
created.integrations.push(`webhook ${need.name} (${team.name})`);
}
function bareChannel(channel) {
return channel.startsWith("#") ? channel.slice(1) : channel;
}
Object.defineProperty(exports, "n", {
enumerable: true,
get: function() {
return provision_exports;
}
});
exports.t = provisionSandbox;
