import { d as readManifestTree, f as findManifestDirectory, l as displayPath, m as hasErrors, n as loadProject, p as mergeDiagnostics, t as declaredEnvironments } from "./load-project.js";
import { t as Failure } from "./failure.js";
import { t as EXIT } from "./exit-code.js";
import { t as renderDiagnosticsText } from "./render-diagnostics-text.js";
import { t as outputStyle } from "./output-style2.js";
// src/cli/write-diagnostics.ts
/** Writes problems for people to standard error; in JSON mode the command puts them into its document instead. */
function writeDiagnostics(context, diagnostics, sources = /* @__PURE__ */ new Map()) {
	if (diagnostics.length === 0) return;
	const { io, options } = context;
	io.stderr.write(renderDiagnosticsText(diagnostics, {
		...outputStyle(io.stderr, io.env, options.verbose),
		sources
	}));
}
// src/cli/open-project.ts
/** Reads the manifests that a command works on, and reports every problem before anything else happens. */
/** Where manifests stand when nobody says otherwise. */
const DEFAULT_DIRECTORY = "automations";
/** Reads the tree and settles the environment, without looking into the manifests. */
async function openTree(context, directory = context.operands[0]) {
	const { value: tree, diagnostics } = await readManifestTree(directory ?? await findManifestDirectory(context.io.cwd));
	const { names, defaultEnvironment } = declaredEnvironments(tree.configuration);
	const environment = context.options.env ?? (context.io.env["WAC_ENV"] || void 0) ?? defaultEnvironment;
	if (environment !== void 0 && !names.includes(environment)) throw new Failure(`There is no environment "${environment}"`, {
		code: "usage",
		hint: names.length === 0 ? "wac.yaml declares no environments: leave --env and WAC_ENV out" : `wac.yaml declares ${names.join(", ")}`
	});
	return {
		tree,
		diagnostics,
		environment,
		declared: names
	};
}
/**
* Opens the project of a command that works on one environment.
*
* @returns the project, or the exit code when it cannot be used; the problems have then been written.
*/
async function openProject(context, directory) {
	const opened = await openTree(context, directory);
	const { tree, environment } = opened;
	const loaded = hasErrors(opened.diagnostics) ? {
		value: void 0,
		diagnostics: []
	} : loadProject({
		tree,
		directory: tree.directory,
		...environment === void 0 ? {} : { environment },
		vars: parseVariables(context.options.var ?? [])
	});
	const diagnostics = [...opened.diagnostics, ...loaded.diagnostics];
	writeDiagnostics(context, diagnostics, sourceTexts(tree));
	if (diagnostics.some(({ code }) => code === "config/environment-not-chosen")) return EXIT.usage;
	if (loaded.value === void 0 || hasErrors(diagnostics)) return EXIT.invalid;
	return {
		tree,
		project: loaded.value,
		diagnostics
	};
}
/** Loads the tree for the chosen environment, or for each declared one: `validate` and `test` go through all. */
async function loadEveryEnvironment(context) {
	const opened = await openTree(context);
	const { tree, declared } = opened;
	const chosen = context.options.env ?? (context.io.env["WAC_ENV"] || void 0);
	const environments = chosen === void 0 ? declared : [chosen];
	const vars = parseVariables(context.options.var ?? []);
	const projects = /* @__PURE__ */ new Map();
	const lists = [opened.diagnostics];
	const isReadable = !hasErrors(opened.diagnostics);
	for (const environment of environments.length === 0 ? [void 0] : environments) {
		if (!isReadable) break;
		const chosenEnvironment = environment === void 0 ? {} : { environment };
		const loaded = loadProject({
			tree,
			directory: tree.directory,
			...chosenEnvironment,
			vars
		});
		lists.push(loaded.diagnostics);
		if (loaded.value !== void 0) projects.set(environment, loaded.value);
	}
	return {
		tree,
		projects,
		environments,
		diagnostics: mergeDiagnostics(lists)
	};
}
/** Refuses a directory below the configuration's: what is applied is always the whole tree. */
function refuseNarrowed(tree, command) {
	if (tree.narrowedTo === void 0) return;
	throw new Failure(`"wac ${command}" works on the whole tree below ${displayPath(tree.directory, "wac.yaml")}, not on ${tree.narrowedTo}`, {
		code: "usage",
		hint: `Run: wac ${command} ${tree.directory}`
	});
}
/** The texts of all files by the name that diagnostics show, for code frames. */
function sourceTexts(tree) {
	const files = [
		...tree.configuration === void 0 ? [] : [tree.configuration],
		...tree.files,
		...tree.tests
	];
	return new Map(files.map((file) => [displayPath(tree.directory, file.path), file.text]));
}
/** `--var name=value` as a map. */
function parseVariables(assignments) {
	const variables = /* @__PURE__ */ new Map();
	for (const assignment of assignments) {
		const equals = assignment.indexOf("=");
		if (equals < 1) throw new Failure(`"--var ${assignment}" has no value`, {
			code: "usage",
			hint: "Write --var name=value"
		});
		variables.set(assignment.slice(0, equals), assignment.slice(equals + 1));
	}
	return variables;
}
/** The diagnostics of the part that the user named; those without a place always stay. */
function narrowDiagnostics(tree, diagnostics) {
	if (tree.narrowedTo === void 0) return diagnostics;
	const below = displayPath(tree.directory, tree.narrowedTo);
	return diagnostics.filter(({ range }) => range === void 0 || range.file === below || range.file.startsWith(`${below}/`));
}
/** The rule tests of the part that the user named. */
function narrowTests(tree) {
	const { narrowedTo, tests } = tree;
	if (narrowedTo === void 0) return tests;
	return tests.filter(({ path }) => path === narrowedTo || path.startsWith(`${narrowedTo}/`));
}
export { openProject as a, refuseNarrowed as c, narrowTests as i, sourceTexts as l, loadEveryEnvironment as n, openTree as o, narrowDiagnostics as r, parseVariables as s, DEFAULT_DIRECTORY as t, writeDiagnostics as u };
