// src/sandbox/provision/collect-seed.ts
function collectSeed({ scopes, integrations, entities, organizations }) {
const projects = [];
const registries = [];
const collections = [];
const seed = {
entities: [...entities],
organizations: [...organizations],
projects,
registries,
collections,
integrations
};
for (const scope of scopes) switch (scope.kind) {
case "team":
seed.entities.push(scope.entity);
break;
case "organization":
seed.organizations.push(scope.organization);
break;
case "project": {
const { entity, project, collection } = scope;
seed.projects.push({
entity,
project
});
if (collection !== void 0) seed.collections.push({
entity,
project,
collection
});
break;
}
case "registry": {
const { organization, registry, collection } = scope;
seed.registries.push({
organization,
registry
});
if (collection !== void 0) seed.collections.push({
organization,
registry,
collection
});
break;
}
}
return seed;
}
exports.collectSeed = collectSeed;
