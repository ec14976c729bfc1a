import { m as hasErrors } from "./load-project.js";
import { t as countNoun } from "./count-noun.js";
import { t as renderDiagnosticsJson } from "./render-diagnostics-json.js";
import { t as EXIT } from "./exit-code.js";
import { l as sourceTexts, n as loadEveryEnvironment, r as narrowDiagnostics, u as writeDiagnostics } from "./open-project.js";
import { t as writeJson } from "./write-json.js";
// src/cli/commands/validate.ts
/** `wac validate`: every problem of the manifests, in every environment unless one is chosen. */
async function run(context) {
	const { io, options } = context;
	const { tree, projects, environments, ...loaded } = await loadEveryEnvironment(context);
	const diagnostics = narrowDiagnostics(tree, loaded.diagnostics);
	const isValid = !hasErrors(diagnostics);
	const declarations = [...projects.values()].flatMap((project) => project.declarations);
	const count = new Set(declarations.map(({ key }) => key)).size;
	if (options.format === "json") {
		writeJson(io, {
			...renderDiagnosticsJson(diagnostics),
			automations: count
		});
		return isValid ? EXIT.done : EXIT.invalid;
	}
	writeDiagnostics(context, diagnostics, sourceTexts(tree));
	if (!isValid) return EXIT.invalid;
	const scope = environments.length > 1 ? ` in ${environments.join(", ")}` : "";
	io.stdout.write(`${countNoun(count, "automation")} ${count === 1 ? "is" : "are"} valid${scope}\n`);
	return EXIT.done;
}
export { run };
