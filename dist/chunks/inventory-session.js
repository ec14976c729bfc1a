const require_compiled_code = require("./compiled-code.js");
const require_project = require("./project.js");
const require_open_server = require("./open-server.js");
const require_policy_from_options = require("./policy-from-options.js");
// src/cli/session/inventory-session.ts
async function withInventory(context, options, use) {
const project = options.project ?? await readProject(context, options);
if (typeof project === "number") return project;
const { entities, organizations, formerEntities } = project.configuration;
const server = await require_open_server.r(context, {
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
policy: require_policy_from_options.n(context, project.configuration)
});
} finally {
await server.close();
}
}
async function readProject(context, { directory, writesFor }) {
require_compiled_code.i();
const opened = await require_project.o({
...context,
args: []
}, directory);
if (typeof opened === "number") return opened;
require_project.u(opened.tree, writesFor);
return opened.project;
}
exports.t = withInventory;
