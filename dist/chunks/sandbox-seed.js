// src/workflow/sandbox-seed.ts
function sandboxSeed(configuration, declarations, webhooks = []) {
const declared = new Set(webhooks.map(({ entity, content }) => `${entity}\n${content.name}`));
const entities = new Set(configuration.entities);
const organizations = new Set(configuration.organizations);
const scopes = new Map();
const integrations = new Map();
for (const { entity } of webhooks) entities.add(entity);
for (const { scope, action } of declarations) {
scopes.set(JSON.stringify(scope), scope);
if (scope.kind === "organization" || scope.kind === "registry") organizations.add(scope.organization);
else entities.add(scope.entity);
if (!("integration" in action)) continue;
entities.add(action.integration.entity);
const { integration } = action;
const isDeclared = integration.kind === "webhook" && declared.has(`${integration.entity}\n${integration.name}`);
if (integration.kind !== "id" && !isDeclared) integrations.set(JSON.stringify(action.integration), action.integration);
}
return {
entities: [...entities],
organizations: [...organizations],
scopes: [...scopes.values()],
integrations: [...integrations.values()]
};
}
exports.sandboxSeed = sandboxSeed;
