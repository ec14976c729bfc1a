import { $ as valueAt, H as stableJson, Q as isJsonObject, U as present, X as getOwn, at as Failure, et as EXIT, g as renderJsonPointer, p as withSpellings, r as writeJson, rt as escapeTerminal, v as suggestHint, x as hasErrors } from "./common.js";
import { a as rewriteFile, i as restoreLineEnds, n as parseEditable, r as renderEditable } from "./yaml-text.js";
import { n as valueText } from "./value-text.js";
import { i as displayPath } from "./schema.js";
import { S as isMap, T as isScalar, b as isCollection, n as stringify } from "./yaml.js";
import { f as loadProject, l as sourceTexts, m as keyText, p as parseYaml, s as parseVariables, u as writeDiagnostics } from "./project.js";
import { t as planChanges } from "./plan-changes.js";
import { n as resolveDeclarations } from "./make-plan.js";
import { t as automationDocument } from "./document.js";
import { t as splitArgs } from "./split-args.js";
import { t as withPlan } from "./plan-session.js";
import { t as policyOf } from "./policy-from-options.js";
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
// src/manifest/edit/splice-value.ts
function spliceValue(text, document, path, value) {
	let map = document.contents;
	for (const [depth, segment] of path.entries()) {
		if (!isMap(map)) return void 0;
		const pair = map.items.find((item) => keyText(item) === segment);
		const rest = path.slice(depth + 1);
		if (pair === void 0) return value === void 0 ? text : addPair(text, map, segment, nested(rest, value));
		if (rest.length === 0) return value === void 0 ? removePair(text, map, pair) : replaceValue(text, map, pair, value);
		map = pair.value;
	}
}
function nested(path, value) {
	return path.reduceRight((below, segment) => ({ [segment]: below }), value);
}
function replaceValue(text, map, pair, value) {
	const key = pair.key;
	const node = pair.value;
	const [start, end] = node?.range ?? [0, 0];
	if (node === null || start === end) {
		const colon = text.indexOf(":", key.range?.[1] ?? 0);
		return `${text.slice(0, colon + 1)} ${flowText(value)}${text.slice(colon + 1)}`;
	}
	const isBlockCollection = isCollection(node) && node.flow !== true;
	const isBlockScalar = isScalar(node) && (node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED");
	if (isBlockCollection || typeof value === "object" && value !== null && map.flow !== true) return replaceLines(text, map, pair, value);
	if (isBlockScalar || typeof value === "string" && value.includes("\n") && map.flow !== true) return replaceLines(text, map, pair, value);
	const quote = isScalar(node) && node.type === "QUOTE_DOUBLE" && typeof value === "string";
	return `${text.slice(0, start)}${quote ? JSON.stringify(value) : flowText(value)}${text.slice(end)}`;
}
function replaceLines(text, map, pair, value) {
	const key = pair.key;
	const node = pair.value;
	const keyStart = key.range?.[0] ?? 0;
	const valueEnd = contentEnd(text, node);
	if (map.flow === true) return void 0;
	const indent = columnOf(text, keyStart);
	const block = blockText(text.slice(keyStart, key.range?.[1] ?? keyStart), value, indent);
	return `${text.slice(0, keyStart)}${block}${text.slice(valueEnd)}`;
}
function addPair(text, map, key, value) {
	const last = map.items.at(-1);
	if (map.flow === true) {
		const [start, end] = map.range ?? [0, 0];
		const entry = `${flowText(key)}: ${flowText(value)}`;
		if (last === void 0) return `${text.slice(0, start)}{ ${entry} }${text.slice(end)}`;
		const at = contentEnd(text, last.value ?? last.key);
		return `${text.slice(0, at)}, ${entry}${text.slice(at)}`;
	}
	if (last === void 0) return void 0;
	const indent = columnOf(text, startOf(map.items[0]));
	const at = lineEnd(text, contentEnd(text, last.value ?? last.key));
	return `${text.slice(0, at)}\n${" ".repeat(indent)}${blockText(flowText(key), value, indent)}${text.slice(at)}`;
}
function removePair(text, map, pair) {
	const index = map.items.indexOf(pair);
	const start = pair.key.range?.[0] ?? 0;
	const end = contentEnd(text, pair.value ?? pair.key);
	if (map.flow !== true) {
		const from = text.lastIndexOf("\n", start - 1) + 1;
		if (text.slice(from, start).trim() !== "") return void 0;
		return `${text.slice(0, from)}${text.slice(Math.min(lineEnd(text, end) + 1, text.length))}`;
	}
	const next = map.items[index + 1];
	if (next !== void 0) return `${text.slice(0, start)}${text.slice(next.key.range?.[0] ?? end)}`;
	const previous = map.items[index - 1];
	const from = previous === void 0 ? start : contentEnd(text, previous.value ?? previous.key);
	return `${text.slice(0, from)}${text.slice(end)}`;
}
function blockText(key, value, indent) {
	if (isShort(value)) return `${key}: ${flowText(value)}`;
	return `${key}:${stringify({ k: value }, {
		lineWidth: 0,
		indent: 2
	}).trimEnd().slice(2).replaceAll("\n", `\n${" ".repeat(indent)}`)}`;
}
function isShort(value) {
	if (typeof value === "string") return !value.includes("\n");
	if (isJsonObject(value)) return flowText(value).length <= 60;
	return true;
}
function flowText(value) {
	if (typeof value === "string") return isPlain(value) ? value : JSON.stringify(value);
	if (typeof value !== "object" || value === null) return JSON.stringify(value);
	if (Array.isArray(value)) return `[${value.map((item) => flowText(item)).join(", ")}]`;
	const entries = Object.entries(value).map(([key, item]) => `${flowText(key)}: ${flowText(item)}`);
	return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}
function isPlain(text) {
	return /^[A-Za-z][\w./-]*(?: [\w./%-]+)*\.?$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);
}
function contentEnd(text, node) {
	const last = isCollection(node) && node.flow !== true ? lastNode(node) : void 0;
	if (last !== void 0) return contentEnd(text, last);
	const end = node.range?.[1] ?? 0;
	return text.slice(0, end).trimEnd().length;
}
function lastNode(node) {
	if (!isCollection(node)) return void 0;
	const item = node.items.at(-1);
	if (item === void 0) return void 0;
	return "key" in item ? item.value ?? item.key : item;
}
function startOf(pair) {
	return (pair?.key)?.range?.[0] ?? 0;
}
function lineEnd(text, from) {
	const end = text.indexOf("\n", from);
	return end === -1 ? text.length : end;
}
function columnOf(text, offset) {
	return offset - (text.lastIndexOf("\n", offset - 1) + 1);
}
// src/manifest/edit/edit-manifest.ts
function setManifestFields(text, choice, edits, file = "manifest") {
	let current = text.replaceAll("\r\n", "\n");
	for (const edit of edits) {
		const result = setField(current, choice, edit, file);
		if (result.diagnostics.length > 0) return {
			value: text,
			diagnostics: result.diagnostics
		};
		current = result.value;
	}
	return {
		value: restoreLineEnds(text, current),
		diagnostics: []
	};
}
function setField(text, choice, edit, file) {
	const parsed = parseYaml(text, file, ALL_NUMBERS);
	const fail = (diagnostics) => ({
		value: text,
		diagnostics
	});
	if (parsed.diagnostics.length > 0) return fail(parsed.diagnostics);
	const index = findIndex(parsed.value, choice);
	const document = parsed.value[index];
	if (document === void 0 || !isJsonObject(document.value)) return fail([notThere(choice, file)]);
	const path = typeof edit.path === "string" ? resolvePath(document.value, edit.path) : edit.path;
	const obstacle = findObstacle(document.value, path);
	if (obstacle !== void 0) return fail([{
		...obstacle,
		range: document.locate(renderJsonPointer(path))
	}]);
	const wanted = parsed.value.map((each, at) => at === index ? withValue(spelledValue(each), path, edit.value) : spelledValue(each));
	const conforms = (candidate) => candidate !== void 0 && stableJson(parseYaml(candidate, file, ALL_NUMBERS).value.map(spelledValue)) === stableJson(wanted);
	const tree = contentDocuments(text)[index];
	const spliced = tree === void 0 ? void 0 : spliceValue(text, tree, path, edit.value);
	if (conforms(spliced)) return {
		value: spliced,
		diagnostics: []
	};
	const rewritten = rewrite(text, index, path, edit.value);
	if (conforms(rewritten)) return {
		value: rewritten,
		diagnostics: []
	};
	return fail([{
		...cannotWrite(path.join("."), "it is shared with another part of the file"),
		range: document.locate(renderJsonPointer(path))
	}]);
}
const ALL_NUMBERS = { keepsNumbers: () => true };
function spelledValue(document) {
	return withSpellings(document.value, "", (pointer) => document.numberText(pointer));
}
function findIndex(documents, choice) {
	if (typeof choice === "number") return choice;
	return documents.findIndex(({ value }) => isJsonObject(value) && value["key"] === choice);
}
function resolvePath(document, dotted) {
	const words = dotted.split(".");
	const path = [];
	let value = document;
	while (words.length > 0) {
		const segment = words.splice(0, keyLength(value, words)).join(".");
		path.push(segment);
		value = isJsonObject(value) ? getOwn(value, segment) : void 0;
	}
	return path;
}
function keyLength(value, words) {
	for (let length = words.length; length > 1; length--) if (isJsonObject(value) && Object.hasOwn(value, words.slice(0, length).join("."))) return length;
	return 1;
}
function findObstacle(document, path) {
	const dotted = path.join(".");
	if (document["matrix"] !== void 0) return cannotWrite(dotted, "the manifest has a matrix, and would change for every copy");
	let value = document;
	for (const segment of path) {
		if (!isJsonObject(value) || !Object.hasOwn(value, segment)) break;
		value = value[segment];
		if (typeof value === "string" && value.includes("${{")) return cannotWrite(dotted, "it is made by an expression");
	}
}
function withValue(value, path, wanted) {
	const [segment, ...rest] = path;
	if (segment === void 0) return wanted ?? null;
	const present = isJsonObject(value) ? value : {};
	const below = getOwn(present, segment);
	if (wanted === void 0) {
		if (below === void 0) return value ?? null;
		const { [segment]: _, ...others } = present;
		return rest.length === 0 ? others : {
			...present,
			[segment]: withValue(below, rest, wanted)
		};
	}
	return {
		...present,
		[segment]: withValue(below, rest, wanted)
	};
}
function contentDocuments(text) {
	return parseEditable(text).filter(({ contents }) => contents !== null && !(isScalar(contents) && contents.value === null));
}
function rewrite(text, index, path, value) {
	const documents = contentDocuments(text);
	const document = documents[index];
	if (document === void 0 || !isMap(document.contents)) return void 0;
	try {
		if (value === void 0) document.deleteIn(path);
		else document.setIn(path, document.createNode(value));
		return documents.map(renderEditable).join("---\n");
	} catch {
		return;
	}
}
function cannotWrite(path, why) {
	return {
		code: "manifest/not-editable",
		severity: "error",
		message: `"${path}" cannot be written into the manifest: ${why}`,
		hint: "Edit the file by hand, or put the server back with \"wac drift --repair\"."
	};
}
function notThere(choice, file) {
	return {
		code: "manifest/not-editable",
		severity: "error",
		message: `There is no ${typeof choice === "number" ? `document ${choice + 1}` : `manifest with the key "${choice}"`} in "${file}"`,
		hint: "Edit the file by hand: the key may be made by a matrix."
	};
}
// src/workflow/accept/accept-edits.ts
const EDIT_EXTENTS = [
	"fields",
	"words",
	"mappings",
	"parts"
];
function acceptEdits({ fields }, declaration, observed, extent) {
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
const REPAIR = "Put it back with \"wac drift --repair KEY\".";
const REASONS = {
	edited: ["cannot be read on the server any more", "Run the command again."],
	missing: ["is not on the server", "Delete its manifest to accept that, or put it back with \"wac drift --repair KEY\"."],
	inexpressible: ["became something on the server that no manifest can say", REPAIR],
	"condition-lost": ["lost its condition on the server, and no manifest is without one", REPAIR],
	unmarked: ["has lost its marker on the server, or was never adopted", "Adopt it (wac apply), or remove its manifest to leave it unmanaged."],
	duplicated: ["is on the server more than once", "Delete the copies, then run the command again."],
	"unreadable-marker": ["has a damaged marker on the server", "Remove its \"[wac:\u2026]\" line there and adopt it, or delete it."],
	"newer-marker": ["has a marker of a newer wac", "Upgrade wac."],
	unverifiable: ["has a marker that does not say what was last applied", REPAIR],
	copied: ["was copied by hand on the server", "Delete the copy there, or give it a manifest of its own: wac export."],
	moved: ["was moved and renamed by hand on the server", "Write the new name and scope into its manifest by hand."],
	stranded: ["belongs to an owner that the configuration does not declare any more", "List the owner under \"formerOwners\", or declare its environment again."]
};
function madeElsewhere(drift, { source }) {
	return {
		code: "manifest/not-editable",
		severity: "error",
		message: `Writing into the manifest of "${drift.key}" does not bring about what the server holds: an override, an alias or shadow mode decides`,
		hint: byHand(drift),
		range: source.range
	};
}
function byHand({ key, fields }) {
	return `Edit by hand, so that "${key}" comes to ${fields.map(({ path, before }) => `${path}: ${JSON.stringify(before ?? null)}`).join(", ")}; or put the server back with "wac drift --repair ${key}".`;
}
// src/workflow/accept/accept-drift.ts
async function acceptDrift(input) {
	let files = input.tree.files;
	const edits = [];
	const diagnostics = [];
	for (const key of input.keys) {
		const accepted = await acceptOne(input, files, key);
		diagnostics.push(...accepted.diagnostics);
		if (accepted.value === void 0) continue;
		files = accepted.value.files;
		edits.push(...accepted.value.edits);
	}
	if (diagnostics.length > 0) return {
		value: {
			files: [],
			edits: []
		},
		diagnostics
	};
	return {
		value: {
			files: files.filter((file) => !input.tree.files.includes(file)),
			edits
		},
		diagnostics
	};
}
async function acceptOne(input, files, key) {
	const drift = input.plan.drift.find((each) => each.key === key);
	const declaration = input.desired.find((each) => each.declaration.key === key)?.declaration;
	const observed = input.inventory.automations.find(({ id }) => id === drift?.id);
	if (drift?.kind !== "edited" || declaration === void 0 || observed === void 0) return {
		value: void 0,
		diagnostics: [notWritable(key, drift, declaration)]
	};
	let problems = [];
	for (const extent of EDIT_EXTENTS) {
		const edited = editOne(input, files, {
			declaration,
			edits: acceptEdits(drift, declaration, observed, extent),
			extent
		});
		if (edited.value === void 0) {
			if (problems.length === 0) problems = edited.diagnostics;
			continue;
		}
		if (await isAccepted(input, edited.value, key)) return {
			value: {
				files: edited.value,
				edits: accountOf(drift, declaration)
			},
			diagnostics: []
		};
	}
	return {
		value: void 0,
		diagnostics: problems.length === 0 ? [madeElsewhere(drift, declaration)] : problems.map((problem) => ({
			...problem,
			hint: byHand(drift)
		}))
	};
}
function editOne({ tree }, files, { declaration, edits, extent }) {
	const shown = declaration.source.range.file;
	const file = files.find(({ path }) => displayPath(tree.directory, path) === shown);
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
	return {
		value: files.map((each) => each === file ? edited : each),
		diagnostics: []
	};
}
async function isAccepted({ tree, environment, vars, inventory, policy, plan, api }, files, key) {
	const loaded = loadProject({
		tree: {
			...tree,
			files
		},
		directory: tree.directory,
		...present({ environment }),
		vars
	});
	if (loaded.value === void 0 || hasErrors(loaded.diagnostics)) return false;
	const resolved = await resolveDeclarations(loaded.value.declarations, api);
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
function accountOf({ key, fields }, { source }) {
	return fields.map(({ path, before, after }) => ({
		key,
		file: source.range.file,
		path,
		...present({
			before: after,
			after: before
		})
	}));
}
// src/cli/commands/accept.ts
async function run(context) {
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
	for (const { path, text } of value.files) await rewriteFile(tree.root, path, text);
	report(context, value.edits, project.environments.filter((name) => name !== environment));
	return EXIT.done;
}
function refuseUndrifted(keys, drifted) {
	const unknown = keys.find((key) => !drifted.includes(key));
	const known = [...new Set(drifted)].join(", ");
	const there = known === "" ? "Nothing has drifted" : `These have drifted: ${known}`;
	if (keys.length === 0) throw new Failure("Nothing says what to accept", {
		code: "usage",
		hint: there
	});
	if (unknown === void 0) return;
	throw new Failure(`"${unknown}" has not drifted`, {
		code: "usage",
		hint: suggestHint(unknown, drifted) ?? there
	});
}
function report({ io, options }, edits, others) {
	if (options.format === "json") writeJson(io, {
		formatVersion: "1.0",
		accepted: edits
	});
	else io.stdout.write(renderAcceptedText(edits));
	if (others.length > 0) io.stderr.write(`The manifests are those of ${others.join(", ")} too: plan these as well\n`);
}
export { run };
