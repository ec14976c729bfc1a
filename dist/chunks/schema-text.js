import { t as Failure } from "./failure.js";
import { t as suggestHint } from "./suggest-hint.js";
// src/cli/schema-text.ts
/** The JSON Schemas, each loaded only when it is asked for. */
const SCHEMAS = {
	manifest: () => import("./manifest.schema.js"),
	config: () => import("./config.schema.js"),
	"rule-test": () => import("./rule-test.schema.js"),
	plan: () => import("./plan.schema.js")
};
/**
* The text of one schema.
*
* @throws Failure `usage` when there is none of that name.
*/
async function schemaText(name) {
	const load = SCHEMAS[name];
	if (load === void 0) throw new Failure(`There is no schema "${name}"`, {
		code: "usage",
		hint: suggestHint(name, Object.keys(SCHEMAS)) ?? `There are ${Object.keys(SCHEMAS).join(", ")}`
	});
	return `${JSON.stringify((await load()).default, void 0, 2)}\n`;
}
export { schemaText as t };
