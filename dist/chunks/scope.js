// src/model/scope.ts
/** The prefix of a registry's project name (`wandb/sdk/artifacts/_validators.py`). */
const REGISTRY_PREFIX = "wandb-registry-";
/** The wire's type of a scope. */
function scopeType(scope) {
	if (scope.collection !== void 0) return "ARTIFACT_COLLECTION";
	return scope.project === void 0 ? "ENTITY" : "PROJECT";
}
/** The scope's names joined by slashes, as the server spells them; with the type, what the marker hashes. */
function scopePath(scope) {
	return [
		scope.entity,
		scope.project,
		scope.collection
	].filter((name) => name !== void 0).join("/");
}
/** The scope for people: `project acme/vision`, `collection churn in registry acme/models`, `team acme`. */
function describeScope(scope) {
	switch (scope.kind) {
		case "team": return `team ${scope.entity}`;
		case "organization": return `organization ${"organization" in scope ? scope.organization : scope.entity}`;
		case "project": return `${inCollection(scope.collection)}project ${scope.entity}/${scope.project ?? ""}`;
		case "registry": return "registry" in scope ? `${inCollection(scope.collection)}registry ${scope.organization}/${scope.registry}` : `${inCollection(scope.collection)}registry ${scope.entity}/${registryName(scope.project ?? "")}`;
	}
}
/** A registry's name without the prefix of its project. */
function registryName(project) {
	return project.startsWith("wandb-registry-") ? project.slice(15) : project;
}
function inCollection(collection) {
	return collection === void 0 ? "" : `collection ${collection} in `;
}
export { scopeType as a, scopePath as i, describeScope as n, registryName as r, REGISTRY_PREFIX as t };
