import { E as suggestHint, N as hasErrors, Q as present, St as escapeTerminal, T as renderJsonPointer, Z as stableJson, _t as valueAt, dt as isJsonObject, o as writeFormat, r as jsonText, ut as isJsonList, vt as Failure, yt as EXIT } from "./common.js";
import { t as rewriteFile } from "./rewrite-file.js";
import { n as valueText } from "./value-text.js";
import { l as displayPath } from "./schema.js";
import { t as setManifestFields } from "./edit-manifest.js";
import { g as parseYaml, h as loadProject, l as sourceTexts, s as parseVariables, u as writeDiagnostics } from "./project.js";
import { t as planChanges } from "./plan-changes.js";
import { r as resolveDeclarations } from "./plan.js";
import { t as automationDocument } from "./document.js";
import { t as splitArgs } from "./split-args.js";
import { t as refuseSecret } from "./refuse-secret.js";
import { t as withPlan } from "./plan-session.js";
import { n as policyOf } from "./policy-from-options.js";
// src/report/commands/render-accepted-text.ts
function renderAcceptedText(fields) {
	const lines = [];
	let heading = "";
	for (const { key, file, path, before, after } of fields) {
		const next = `Accepted ${key} into ${file}`;
		if (next !== heading) lines.push(next);
		heading = next;
		lines.push(`  ${path}: ${shown(before)} \u2192 ${shown(after)}`);
	}
	return lines.map((line) => `${escapeTerminal(line)}\n`).join("");
}
function shown(value) {
	return value === void 0 ? "(absent)" : valueText(value);
}
// src/workflow/accept/accept-edits.ts
const EDIT_EXTENTS = [
	"fields",
	"words",
	"mappings",
	"parts"
];
const OVERRIDE_EXTENTS = [
	"fields",
	"mappings",
	"parts"
];
function acceptEdits(drift, declaration, observed, extent) {
	return editsOf(drift, declaration, observed, extent).map(({ path, value }) => ({
		path,
		value: value === void 0 ? void 0 : literal(value)
	}));
}
function editsOf({ fields }, declaration, observed, extent) {
	if (extent === "fields") return fields.map((field) => ({
		path: field.path,
		value: writtenValue(field, declaration)
	}));
	const live = automationDocument(observed);
	const written = declaration.document ?? {};
	return [...new Set(fields.map(({ path }) => path.split(".")[0] ?? path))].flatMap((word) => {
		if (word === "name") return [{
			path: word,
			value: withoutSuffix(observed.name, declaration)
		}];
		if (extent === "parts") return [{
			path: [word],
			value: live[word]
		}];
		if (extent === "mappings") return mappingEdits(fields, word, live);
		const isTouched = (path) => fields.some((field) => `${field.path}.`.startsWith(`${path.join(".")}.`));
		return wordEdits(live[word], written[word], [word], isTouched);
	});
}
function literal(value) {
	if (typeof value === "string") return value.replaceAll("${{", () => "$${{");
	if (isJsonList(value)) return value.map(literal);
	if (!isJsonObject(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, literal(item)]));
}
function mappingEdits(fields, word, live) {
	const parents = fields.map(({ path }) => path.split(".")).filter(([first]) => first === word).map((path) => path.slice(0, -1).join(".") || word);
	return [...new Set(parents)].map((path) => {
		const value = valueAt(live, path.split("."));
		return {
			path: path.split("."),
			value
		};
	});
}
function wordEdits(live, written, path, isTouched) {
	if (stableJson(live ?? null) === stableJson(written ?? null)) return [];
	if (written === void 0 && path.length > 1 && !isTouched(path)) return [];
	if ((isJsonObject(live) || isJsonObject(written)) && path.length > 2 && !isTouched(path)) return [];
	if (!isJsonObject(live) || !isJsonObject(written)) return [{
		path,
		value: live
	}];
	return [...new Set([...Object.keys(written), ...Object.keys(live)])].flatMap((name) => wordEdits(live[name], written[name], [...path, name], isTouched));
}
function writtenValue(field, declaration) {
	if (field.path !== "name" || typeof field.before !== "string") return field.before;
	return withoutSuffix(field.before, declaration);
}
function withoutSuffix(name, { name: declared, document, key }) {
	const own = document?.["name"] ?? key;
	if (typeof own !== "string" || !declared.startsWith(own)) return name;
	const suffix = declared.slice(own.length);
	return suffix !== "" && name.endsWith(suffix) ? name.slice(0, -suffix.length) : name;
}
// src/workflow/accept/accept-problems.ts
function notWritable(key, drift, declaration) {
	const range = declaration?.source.range ?? drift?.source;
	const [what, hint] = REASONS[drift?.kind ?? "edited"];
	return {
		code: "manifest/not-editable",
		severity: "error",
		message: `"${key}" ${what}`,
		hint: hint.replaceAll("KEY", key),
		...present({ range })
	};
}
const REPAIR = "Restore it with \"wac drift --repair KEY\".";
const REASONS = {
	edited: ["cannot be read on the server any more", "Run the command again."],
	missing: ["is not on the server", "Delete its manifest to accept that, or restore it with \"wac drift --repair KEY\"."],
	inexpressible: ["was changed on the server into something that no manifest can express", REPAIR],
	"condition-lost": ["lost its condition on the server, and no manifest is without one", REPAIR],
	unmarked: ["has lost its marker on the server, or was never adopted", "Adopt it (wac apply), or remove its manifest to leave it unmanaged."],
	duplicated: ["is on the server more than once", "Delete the copies, then run the command again."],
	"unreadable-marker": ["has a damaged marker on the server", "Remove its \"[wac:\u2026]\" line there and adopt it, or delete it."],
	"newer-marker": ["has a marker of a newer version of wac", "Upgrade wac."],
	undeclared: ["has no manifest any more", "Add its manifest again, or stop managing it: wac release."],
	"removal-pending": ["has no manifest any more, and its removal is pending", "Describe it in a manifest again, or stop managing it: wac release."],
	unverifiable: ["has a marker that does not say what was last applied", REPAIR],
	copied: ["was copied by hand on the server", "Delete the copy there, or give it a manifest of its own: wac export."],
	moved: ["was moved and renamed by hand on the server", "Write the new name and scope into its manifest by hand."],
	stranded: ["belongs to an owner that the configuration does not declare any more", "List the owner under \"formerOwners\", or declare its environment again."]
};
function madeElsewhere(drift, declaration, files) {
	const reason = reasonOf(drift, declaration, files);
	return {
		code: "manifest/not-editable",
		severity: "error",
		message: `No edit of "${files.manifest}" and no override can express what the server has for "${drift.key}"${reason === void 0 ? "" : `: ${reason.why}`}`,
		hint: reason === void 0 ? byHand(drift, files) : `${reason.edit} Or restore it with "wac drift --repair ${drift.key}".`,
		range: declaration.source.range
	};
}
function reasonOf({ fields }, { shadow, name }, { configuration }) {
	if (shadow && fields.some(({ path }) => /^then\b/.test(path))) return {
		why: "shadow mode replaces every action of the environment",
		edit: `Remove "shadow" from the environment in ${configuration}.`
	};
	if (fields.some(({ path }) => path === "name")) return {
		why: `the configuration makes its name "${name}"`,
		edit: `Edit "nameSuffix" of the environment in ${configuration}.`
	};
}
function promptInFile({ key }, { source }, promptFile) {
	return {
		code: "manifest/not-editable",
		severity: "error",
		message: `The prompt of "${key}" comes from the file "${promptFile}", which wac does not write`,
		hint: `Edit the file; "wac drift ${key}" shows the prompt on the server. Or restore it on the server with "wac drift --repair ${key}".`,
		range: source.ranges.get("then.sendPromptToAria.promptFile") ?? source.range
	};
}
function byHand({ key, fields }, { manifest, configuration }) {
	return `Edit ${manifest} or ${configuration} by hand, so that "${key}" has ${fields.map(({ path, before }) => `${path}: ${JSON.stringify(before ?? null)}`).join(", ")}; or restore it on the server with "wac drift --repair ${key}".`;
}
// src/workflow/accept/override-edits.ts
function overrideEdits(edits, { key, environment, configuration }) {
	const list = environment === void 0 ? ["overrides"] : [
		"environments",
		environment,
		"overrides"
	];
	const present = valueAt(configuration, list);
	const add = (rule) => isJsonList(present) ? [{
		path: [...list, "-"],
		value: rule
	}] : [{
		path: list,
		value: [rule]
	}];
	const settings = settingsOf(edits);
	if (settings === void 0) return [add({
		match: key,
		patch: edits.map(operationOf)
	})];
	const added = add({
		match: key,
		set: settings
	});
	const index = isJsonList(present) ? present.findLastIndex((rule) => isJsonObject(rule) && rule["match"] === key && rule["set"] !== void 0) : -1;
	if (index === -1) return [added];
	return [Object.entries(settings).map(([path, value]) => ({
		path: [
			...list,
			String(index),
			"set",
			path
		],
		value
	})), added];
}
function settingsOf(edits) {
	const settings = {};
	for (const { path, value } of edits) {
		if (value === void 0) return void 0;
		if (typeof path !== "string" && path.some((segment) => segment.includes("."))) return void 0;
		settings[typeof path === "string" ? path : path.join(".")] = value;
	}
	return settings;
}
function operationOf({ path, value }) {
	const pointer = renderJsonPointer(typeof path === "string" ? path.split(".") : path);
	return value === void 0 ? {
		op: "remove",
		path: pointer
	} : {
		op: "add",
		path: pointer,
		value
	};
}
// src/workflow/accept/accept-drift.ts
async function acceptDrift(input) {
	let sources = input.tree;
	const edits = [];
	const diagnostics = [];
	for (const key of input.keys) {
		const accepted = await acceptOne(input, sources, key);
		diagnostics.push(...accepted.diagnostics);
		if (accepted.value === void 0) continue;
		sources = accepted.value.sources;
		edits.push(...accepted.value.edits);
	}
	if (diagnostics.length > 0) return {
		value: {
			files: [],
			edits: []
		},
		diagnostics
	};
	const before = allFiles(input.tree);
	return {
		value: {
			files: allFiles(sources).filter((file) => !before.includes(file)),
			edits
		},
		diagnostics
	};
}
function allFiles({ files, configuration }) {
	return configuration === void 0 ? files : [...files, configuration];
}
async function acceptOne(input, sources, key) {
	const drift = input.plan.drift.find((each) => each.key === key);
	const declaration = input.desired.find((each) => each.declaration.key === key)?.declaration;
	const observed = input.inventory.automations.find(({ id }) => id === drift?.id);
	if (drift?.kind !== "edited" || declaration === void 0 || observed === void 0) return {
		value: void 0,
		diagnostics: [notWritable(key, drift, declaration)]
	};
	const promptFile = promptFileOf(declaration);
	if (promptFile !== void 0 && drift.fields.some(({ path }) => path === PROMPT)) return {
		value: void 0,
		diagnostics: [promptInFile(drift, declaration, promptFile)]
	};
	let problems = [];
	for (const extent of EDIT_EXTENTS) {
		const edited = editManifest(input, sources, {
			declaration,
			edits: acceptEdits(drift, declaration, observed, extent),
			extent
		});
		if (edited.value === void 0) {
			if (problems.length === 0) problems = edited.diagnostics;
			continue;
		}
		if (await isAccepted(input, edited.value, key)) {
			const file = declaration.source.range.file;
			return {
				value: {
					sources: edited.value,
					edits: accountOf(drift, file)
				},
				diagnostics: []
			};
		}
	}
	const overridden = await acceptByOverride(input, sources, {
		drift,
		declaration,
		observed
	});
	if (overridden !== void 0) return {
		value: overridden,
		diagnostics: []
	};
	const files = {
		manifest: declaration.source.range.file,
		configuration: configurationFile(input)
	};
	return {
		value: void 0,
		diagnostics: problems.length === 0 ? [madeElsewhere(drift, declaration, files)] : problems.map((problem) => ({
			...problem,
			hint: byHand(drift, files)
		}))
	};
}
async function acceptByOverride(input, sources, { drift, declaration, observed }) {
	const { configuration } = sources;
	const [parsed] = configuration === void 0 ? [] : parseYaml(configuration.text, configuration.path).value;
	if (configuration === void 0 || parsed === void 0) return void 0;
	const target = {
		key: declaration.key,
		configuration: parsed.value,
		...present({ environment: input.environment })
	};
	for (const extent of OVERRIDE_EXTENTS) {
		const edits = acceptEdits(drift, declaration, observed, extent);
		for (const way of overrideEdits(edits, target)) {
			const { value: text, diagnostics } = setManifestFields(configuration.text, 0, way);
			if (hasErrors(diagnostics)) continue;
			const edited = {
				...sources,
				configuration: {
					...configuration,
					text
				}
			};
			if (await isAccepted(input, edited, declaration.key)) return {
				sources: edited,
				edits: accountOf(drift, configurationFile(input))
			};
		}
	}
}
function configurationFile({ tree }) {
	return displayPath(tree.directory, tree.configuration?.path ?? "wac.yaml");
}
const PROMPT = "then.sendPromptToAria.prompt";
function promptFileOf({ document }) {
	const file = valueAt(document ?? {}, [
		"then",
		"sendPromptToAria",
		"promptFile"
	]);
	return typeof file === "string" ? file : void 0;
}
function editManifest({ tree }, sources, { declaration, edits, extent }) {
	const shown = declaration.source.range.file;
	const file = sources.files.find(({ path }) => displayPath(tree.directory, path) === shown);
	if (file === void 0) return {
		value: void 0,
		diagnostics: []
	};
	if ((extent === "mappings" || extent === "parts") && file.text.includes("${{")) return {
		value: void 0,
		diagnostics: []
	};
	const manifestKey = declaration.key.split("/")[0] ?? declaration.key;
	const { value, diagnostics } = setManifestFields(file.text, manifestKey, edits, shown);
	if (hasErrors(diagnostics)) return {
		value: void 0,
		diagnostics
	};
	const edited = {
		...file,
		text: value
	};
	const files = sources.files.map((each) => each === file ? edited : each);
	return {
		value: {
			...sources,
			files
		},
		diagnostics: []
	};
}
async function isAccepted({ tree, environment, vars, inventory, policy, plan, api }, sources, key) {
	const loaded = loadProject({
		tree: {
			...tree,
			...sources
		},
		directory: tree.directory,
		...present({ environment }),
		vars
	});
	if (loaded.value === void 0 || hasErrors(loaded.diagnostics)) return false;
	const resolved = await resolveDeclarations(loaded.value.declarations, api, inventory.automations);
	if (hasErrors(resolved.diagnostics)) return false;
	const next = planChanges({
		desired: resolved.value,
		inventory,
		policy,
		server: plan.server
	});
	const change = next.changes.find((each) => each.key === key);
	return !next.drift.some((drift) => drift.key === key) && (change?.fields.length ?? 0) === 0;
}
function accountOf({ key, fields }, file) {
	return fields.map(({ path, before, after }) => ({
		key,
		file,
		path,
		...present({
			before: after,
			after: before
		})
	}));
}
// src/cli/commands/accept/run-accept.ts
async function runAccept(context) {
	const { directory, rest: keys } = await splitArgs(context.args);
	return await withPlan({
		...context,
		args: []
	}, {
		...present({ directory }),
		wholeTree: "accept"
	}, (session) => accept(context, session, keys));
}
async function accept(context, { opened, server, run: made }, keys) {
	const { tree, project } = opened;
	const { environment } = project.configuration;
	refuseUndrifted(keys, made.plan.drift.map(({ key }) => key));
	const { value, diagnostics } = await acceptDrift({
		keys: [...new Set(keys)],
		tree,
		...present({ environment }),
		vars: parseVariables(context.options.var ?? []),
		plan: made.plan,
		desired: made.desired,
		inventory: made.inventory,
		policy: policyOf(context, project.configuration),
		api: server.api
	});
	writeDiagnostics(context, diagnostics, sourceTexts(tree));
	if (diagnostics.length > 0) {
		context.io.stderr.write("Nothing was written\n");
		return EXIT.error;
	}
	for (const { path, text } of value.files) refuseSecret(context, path, text);
	for (const { path, text } of value.files) await rewriteFile(tree.root, path, text);
	const isInManifests = value.files.some(({ path }) => path !== tree.configuration?.path);
	const others = project.environments.filter((name) => name !== environment);
	await report(context, value.edits, isInManifests ? others : []);
	return EXIT.done;
}
function refuseUndrifted(keys, drifted) {
	const unknown = keys.find((key) => !drifted.includes(key));
	const known = [...new Set(drifted)].join(", ");
	const there = known === "" ? "Nothing has drifted" : `These have drifted: ${known}`;
	if (keys.length === 0) throw new Failure("No key to accept is given", {
		code: "usage",
		hint: there
	});
	if (unknown === void 0) return;
	throw new Failure(`"${unknown}" has not drifted`, {
		code: "usage",
		hint: suggestHint(unknown, drifted) ?? there
	});
}
async function report(context, edits, others) {
	await writeFormat(context, {
		text: () => renderAcceptedText(edits),
		json: () => jsonText({
			formatVersion: "1.0",
			accepted: edits
		})
	});
	if (others.length > 0) context.io.stderr.write(`The manifests also belong to ${others.join(", ")}: plan these too\n`);
}
export { runAccept };
