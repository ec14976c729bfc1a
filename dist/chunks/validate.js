import { et as EXIT, j as countNoun, r as writeJson, x as hasErrors } from "./common.js";
import { i as displayPath } from "./schema.js";
import { n as renderDiagnosticsJson } from "./render-diagnostics-json.js";
import { l as sourceTexts, n as loadEveryEnvironment, r as narrowDiagnostics, u as writeDiagnostics } from "./project.js";
import { t as VERSION } from "./version2.js";
// src/cli/commands/validate.ts
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
	if (options.format === "sarif") {
		const { renderSarif } = await import("./render-sarif2.js");
		const fallbackFile = displayPath(tree.directory, "wac.yaml");
		const sources = sourceTexts(tree);
		writeJson(io, renderSarif({
			diagnostics,
			version: VERSION,
			sources,
			fallbackFile
		}));
		return isValid ? EXIT.done : EXIT.invalid;
	}
	writeDiagnostics(context, diagnostics, sourceTexts(tree));
	if (!isValid) return EXIT.invalid;
	const scope = environments.length > 1 ? ` in ${environments.join(", ")}` : "";
	io.stdout.write(`${countNoun(count, "automation")} ${count === 1 ? "is" : "are"} valid${scope}\n`);
	return EXIT.done;
}
export { run };
