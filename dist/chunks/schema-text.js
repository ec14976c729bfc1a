const require_common = require("./common.js");
// src/cli/output/schema-text.ts
const SCHEMAS = {
manifest: () => Promise.resolve().then(() => require("./manifest.schema.js")),
config: () => Promise.resolve().then(() => require("./config.schema.js")),
"rule-test": () => Promise.resolve().then(() => require("./rule-test.schema.js")),
probe: () => Promise.resolve().then(() => require("./probe.schema.js")),
plan: () => Promise.resolve().then(() => require("./plan.schema.js")),
plans: () => Promise.resolve().then(() => require("./plans.schema.js"))
};
async function schemaText(name) {
const load = SCHEMAS[name];
if (load === void 0) throw new require_common.sn(`There is no schema "${name}"`, {
code: "usage",
hint: require_common.J(name, Object.keys(SCHEMAS)) ?? `There are ${Object.keys(SCHEMAS).join(", ")}`
});
return `${JSON.stringify((await load()).default, void 0, 2)}\n`;
}
exports.t = schemaText;
