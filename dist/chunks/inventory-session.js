import { o as openProject, u as refuseNarrowed } from "./project.js";
import { r as openServer } from "./open-server.js";
import { n as policyOf } from "./policy-from-options.js";
// src/cli/session/inventory-session.ts
async function withInventory(context, options, use) {
const project = options.project ?? await readProject(context, options);
if (typeof project === "number") return project;
const { entities, organizations, formerEntities } = project.configuration;
const server = await openServer(context, {
project,
writesFor: options.writesFor
});
try {
return await use({
project,
server,
inventory: await server.api.readInventory({
entities,
organizations,
formerEntities
}),
policy: policyOf(context, project.configuration)
});
} finally {
await server.close();
}
}
async function readProject(context, { directory, writesFor }) {
const opened = await openProject({
...context,
args: []
}, directory);
if (typeof opened === "number") return opened;
refuseNarrowed(opened.tree, writesFor);
return opened.project;
}
export { withInventory as t };
