const require_project = require("./project.js");
const require_open_server = require("./open-server.js");
// src/cli/session/open-any-server.ts
async function openAnyServer(context, options = {}) {
const { entity } = context.options;
const { onSetting } = options;
const request = entity === void 0 ? await requestWithoutManifests(context, onSetting) : {
entities: [entity],
organizations: [],
formerEntities: []
};
if (request !== void 0) return {
server: await require_open_server.r(context, options),
request
};
const opened = await require_project.o(context, void 0, void 0, true);
if (typeof opened === "number") return opened;
const { entities, organizations, formerEntities } = opened.project.configuration;
return {
server: await require_open_server.r(context, {
project: opened.project,
...options
}),
request: {
entities,
organizations,
formerEntities
},
project: opened.project
};
}
async function requestWithoutManifests(context, onSetting) {
const { io, args } = context;
if (args[0] !== void 0 || context.root.exists) return void 0;
const { fromEnvironment } = await Promise.resolve().then(() => require("./wandb-settings.js")).then((n) => n.r);
const settings = await require_open_server.n(context);
const entity = fromEnvironment(io.env, "WANDB_ENTITY", settings, "entity");
const organization = fromEnvironment(io.env, "WANDB_ORGANIZATION", settings, "organization");
if (entity === void 0 && organization === void 0 && !(onSetting !== void 0)) return void 0;
if (entity !== void 0) onSetting?.("entity", entity);
if (organization !== void 0) onSetting?.("organization", organization);
return {
entities: entity === void 0 ? [] : [entity.value],
organizations: organization === void 0 ? [] : [organization.value],
formerEntities: []
};
}
exports.t = openAnyServer;
