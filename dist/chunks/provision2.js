import { b as REGISTRY_PREFIX } from "./project.js";
// src/sandbox/provision/provision.ts
const DEFAULT_ORGANIZATION = "sandbox";
function provisionSandbox(store, needs, now) {
	const invented = {
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
		invented
	};
	for (const name of needs.organizations) needOrganization(provision, name);
	for (const name of needs.entities) needTeam(provision, name);
	for (const { entity, project } of needs.projects) needProject(provision, needTeam(provision, entity), project);
	for (const { organization, registry } of needs.registries) needRegistry(provision, organization, registry);
	for (const need of needs.collections) needCollection(provision, need);
	for (const integration of needs.integrations) needIntegration(provision, integration);
	return invented;
}
function needOrganization({ store, invented }, name) {
	const found = store.organizationByName(name);
	if (found !== void 0) return found;
	const organization = {
		number: store.nextNumber(),
		name,
		entity: freeEntityName(store, name),
		flags: { automation_entity_scope: true }
	};
	store.state.organizations.push(organization);
	store.state.entities.push({
		number: store.nextNumber(),
		name: organization.entity,
		kind: "organization",
		organization: organization.number
	});
	invented.organizations.push(name);
	return organization;
}
function freeEntityName(store, organization) {
	const slug = organization.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
	let name = `${slug}-org`;
	for (let count = 2; store.entityByName(name) !== void 0; count += 1) name = `${slug}-org-${count}`;
	return name;
}
function needTeam(provision, name) {
	const { store, invented } = provision;
	const found = store.entityByName(name);
	if (found !== void 0) return found;
	const [first] = store.state.organizations;
	const organization = first ?? needOrganization(provision, DEFAULT_ORGANIZATION);
	const team = {
		number: store.nextNumber(),
		name,
		kind: "team",
		organization: organization.number
	};
	store.state.entities.push(team);
	invented.teams.push(name);
	return team;
}
function needProject(provision, entity, name) {
	const { store, invented } = provision;
	const found = store.projectByName(entity.name, name);
	if (found !== void 0) return found;
	const project = addProject(provision, entity, {
		name,
		isRegistry: false
	});
	invented.projects.push(`${entity.name}/${name}`);
	return project;
}
function needRegistry(provision, organizationName, registry) {
	const { store, invented } = provision;
	const organization = needOrganization(provision, organizationName);
	const entity = store.entityByName(organization.entity) ?? needTeam(provision, organization.entity);
	const name = registry.startsWith("wandb-registry-") ? registry : `${REGISTRY_PREFIX}${registry}`;
	const found = store.projectByName(entity.name, name);
	if (found !== void 0) return found;
	const project = addProject(provision, entity, {
		name,
		isRegistry: true
	});
	invented.registries.push(`${organization.name}/${registry}`);
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
	store.state.projects.push(project);
	return project;
}
function needCollection(provision, need) {
	const { store, createdAt, invented } = provision;
	const isRegistry = "registry" in need;
	const project = isRegistry ? needRegistry(provision, need.organization, need.registry) : needProject(provision, needTeam(provision, need.entity), need.project);
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
	store.state.collections.push(collection);
	invented.collections.push(`${store.entity(project.entity).name}/${project.name}/${need.collection}`);
}
function needIntegration(provision, need) {
	const { store, createdAt, invented } = provision;
	if (need.kind === "id") {
		invented.missing.push(`integration ${need.id} (${need.entity})`);
		return;
	}
	const team = needTeam(provision, need.entity);
	const owned = store.state.integrations.filter(({ entity }) => entity === team.number);
	if (need.kind === "slack") {
		if (owned.some((item) => item.kind === "slack" && bareChannel(item.channelName) === bareChannel(need.channel) && (need.workspace === void 0 || need.workspace === item.teamName))) return;
		store.state.integrations.push({
			number: store.nextNumber(),
			kind: "slack",
			entity: team.number,
			channelName: `#${bareChannel(need.channel)}`,
			teamName: need.workspace ?? team.name
		});
		invented.integrations.push(`slack #${bareChannel(need.channel)} (${team.name})`);
		return;
	}
	if (owned.some((item) => item.kind === "webhook" && item.name === need.name)) return;
	store.state.integrations.push({
		number: store.nextNumber(),
		kind: "webhook",
		entity: team.number,
		name: need.name,
		urlEndpoint: `/sandbox/inbox/${encodeURIComponent(need.name)}`,
		accessTokenRef: null,
		secretRef: null,
		createdAt
	});
	invented.integrations.push(`webhook ${need.name} (${team.name})`);
}
function bareChannel(channel) {
	return channel.startsWith("#") ? channel.slice(1) : channel;
}
export { provisionSandbox as t };
