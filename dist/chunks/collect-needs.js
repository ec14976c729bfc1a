// src/sandbox/provision/collect-needs.ts
function collectNeeds({ scopes, integrations, entities, organizations }) {
	const needs = {
		entities: [...entities],
		organizations: [...organizations],
		projects: [],
		registries: [],
		collections: [],
		integrations
	};
	for (const scope of scopes) switch (scope.kind) {
		case "team":
			needs.entities.push(scope.entity);
			break;
		case "organization":
			needs.organizations.push(scope.organization);
			break;
		case "project": {
			const { entity, project, collection } = scope;
			needs.projects.push({
				entity,
				project
			});
			if (collection !== void 0) needs.collections.push({
				entity,
				project,
				collection
			});
			break;
		}
		case "registry": {
			const { organization, registry, collection } = scope;
			needs.registries.push({
				organization,
				registry
			});
			if (collection !== void 0) needs.collections.push({
				organization,
				registry,
				collection
			});
			break;
		}
	}
	return needs;
}
export { collectNeeds };
