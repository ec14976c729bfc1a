import { fn as Failure, ut as suggestHint } from "./common.js";
// src/cli/output/schema-text.ts
const SCHEMAS = {
manifest: () => import("./manifest.schema.js"),
config: () => import("./config.schema.js"),
"rule-test": () => import("./rule-test.schema.js"),
probe: () => import("./probe.schema.js"),
plan: () => import("./plan.schema.js"),
plans: () => import("./plans.schema.js")
};
async function schemaText(name) {
const load = SCHEMAS[name];
if (load === void 0) throw new Failure(`There is no schema "${name}"`, {
code: "usage",
hint: suggestHint(name, Object.keys(SCHEMAS)) ?? `There are ${Object.keys(SCHEMAS).join(", ")}`
});
return `${JSON.stringify((await load()).default, void 0, 2)}\n`;
}
export { schemaText as t };
