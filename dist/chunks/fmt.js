import { H as stableJson, Q as isJsonObject, U as present, X as getOwn, Z as isJsonList, et as EXIT, j as countNoun, p as withSpellings, rt as escapeTerminal, x as hasErrors } from "./common.js";
import { b as findManifestDirectory, l as sourceTexts, m as keyText, p as parseYaml, r as narrowDiagnostics, u as writeDiagnostics, v as readManifestTree } from "./project.js";
import { a as rewriteFile, i as restoreLineEnds, n as parseEditable, r as renderEditable, t as isQuotedForNothing } from "./yaml-text.js";
import { E as isSeq, S as isMap, T as isScalar, b as isCollection } from "./yaml.js";
import { a as fieldNames, c as schema$1, n as OPERATOR_SIGNS, s as schemaNodeAt, t as schema } from "./schema.js";
import { join } from "node:path";
// src/manifest/edit/format-manifest.ts
function formatManifest(text, options = {}) {
	const file = options.file ?? "manifest";
	const source = text.replaceAll("\r\n", "\n");
	const parsed = parseYaml(source, file, { keepsNumbers: () => true });
	if (parsed.diagnostics.length > 0 || parsed.value.length === 0) return {
		value: text,
		diagnostics: parsed.diagnostics
	};
	const schema$2 = options.document === "configuration" ? schema : schema$1;
	const meaning = meaningOf(source, schema$2);
	const formatted = [true, false].map((sorts) => formatFully(source, {
		schema: schema$2,
		sorts
	})).find((layout) => meaningOf(layout, schema$2) === meaning);
	if (formatted === void 0) return {
		value: text,
		diagnostics: [notFormattable(parsed.value[0]?.range)]
	};
	return {
		value: restoreLineEnds(text, formatted),
		diagnostics: []
	};
}
function notFormattable(range) {
	return {
		code: "manifest/not-editable",
		severity: "error",
		message: "The file cannot be formatted without changing what it says",
		hint: "Write anchors, aliases and multi-line text in a simpler way, or leave the file out of \"wac fmt\".",
		...present({ range })
	};
}
function formatFully(text, layout) {
	let formatted = formatOnce(text, layout);
	for (let pass = 0; pass < 3; pass++) {
		const again = formatOnce(formatted, layout);
		if (again === formatted) break;
		formatted = again;
	}
	return formatted;
}
function formatOnce(text, layout) {
	const documents = parseEditable(text);
	if (documents.some(({ errors }) => errors.length > 0)) return text;
	return documents.map((document, index) => {
		arrange(document.contents, [], layout);
		const written = renderEditable(document);
		return index === 0 ? written : `---\n${written}`;
	}).join("");
}
function arrange(node, path, layout) {
	if (isCollection(node)) padFlow(node);
	if (isScalar(node)) arrangeScalar(node, path, layout);
	if (isSeq(node)) {
		for (const [index, item] of node.items.entries()) arrange(item, [...path, String(index)], layout);
		return;
	}
	if (!isMap(node)) return;
	const order = fieldNames(schemaNodeAt(layout.schema, path));
	for (const pair of node.items) {
		renameSign(pair, order);
		const name = keyText(pair);
		if (name !== void 0) arrange(pair.value, [...path, name], layout);
	}
	if (layout.sorts && order.length > 0) sortPairs(node, order, path.length === 0);
}
function arrangeScalar(scalar, path, { schema }) {
	if (typeof scalar.value !== "string") return;
	scalar.value = usualCase(scalar.value, path, schema);
	if (isQuotedForNothing(scalar)) scalar.type = "PLAIN";
}
function padFlow(node) {
	const write = node.toString.bind(node);
	const padding = isSeq(node) ? "" : " ";
	node.toString = (context, onComment, onChompKeep) => write(context === void 0 ? context : {
		...context,
		flowCollectionPadding: padding
	}, onComment, onChompKeep);
}
function renameSign(pair, order) {
	const text = keyText(pair);
	const word = text === void 0 ? void 0 : operatorWord(text);
	if (word === void 0 || word === text || !order.includes(word) || !isScalar(pair.key)) return;
	pair.key.value = word;
	pair.key.type = "PLAIN";
}
function operatorWord(text) {
	return getOwn(OPERATOR_SIGNS, text) ?? (/^\$[a-z]+$/.test(text) ? text.slice(1) : void 0);
}
function usualCase(text, path, schema) {
	const words = schemaNodeAt(schema, path)?.["enum"];
	if (!isJsonList(words) || words.includes(text)) return text;
	const usual = words.find((word) => typeof word === "string" && word.toLowerCase() === text.toLowerCase());
	return typeof usual === "string" ? usual : text;
}
function sortPairs(map, order, isTop) {
	const rank = (pair) => {
		const index = order.indexOf(keyText(pair) ?? "");
		return index === -1 ? order.length : index;
	};
	const sorted = map.items.map((pair, index) => ({
		pair,
		index
	})).sort((a, b) => rank(a.pair) - rank(b.pair) || a.index - b.index).map(({ pair }) => pair);
	const [was, is] = [map.items[0]?.key, sorted[0]?.key];
	if (was !== is && isScalar(was) && isScalar(is)) {
		is.spaceBefore = false;
		if (isTop) keepOpeningComment(was, is);
	}
	map.items = sorted;
}
function keepOpeningComment(from, to) {
	const comment = [from.commentBefore, to.commentBefore].filter((text) => typeof text === "string").join("\n");
	from.commentBefore = null;
	if (comment !== "") to.commentBefore = comment;
}
function meaningOf(text, schema) {
	const { value: documents, diagnostics } = parseYaml(text, "manifest", { keepsNumbers: () => true });
	if (diagnostics.length > 0) return `unreadable ${diagnostics.length}`;
	const values = documents.map((document) => inUsualWords(withSpellings(document.value, "", (pointer) => document.numberText(pointer)), [], schema));
	return stableJson(values);
}
function inUsualWords(value, path, schema) {
	if (typeof value === "string") return usualCase(value, path, schema);
	if (isJsonList(value)) return value.map((item, index) => inUsualWords(item, [...path, String(index)], schema));
	if (!isJsonObject(value)) return value;
	const order = fieldNames(schemaNodeAt(schema, path));
	return Object.fromEntries(Object.entries(value).map(([key, item]) => {
		const word = operatorWord(key);
		const name = word !== void 0 && order.includes(word) ? word : key;
		return [name, inUsualWords(item, [...path, name], schema)];
	}));
}
// src/cli/commands/fmt.ts
async function run(context) {
	const { io, options } = context;
	const { value: tree, diagnostics: found } = await readManifestTree(context.args[0] ?? findManifestDirectory(context.io.cwd));
	const wanted = tree.files.filter(({ path }) => isBelow(path, tree.narrowedTo));
	const results = [...(tree.configuration !== void 0 && isBelow(tree.configuration.path, tree.narrowedTo) ? [tree.configuration] : []).map((file) => formatOne(tree.directory, file, "configuration")), ...wanted.map((file) => formatOne(tree.directory, file, "manifest"))];
	const diagnostics = narrowDiagnostics(tree, [...found.filter(({ code }) => code !== "file/no-manifests"), ...results.flatMap((result) => result.diagnostics)]);
	writeDiagnostics(context, diagnostics, sourceTexts(tree));
	if (hasErrors(diagnostics)) return EXIT.invalid;
	const changed = results.filter(({ file, text }) => file.text !== text);
	for (const { file, shown, text } of changed) {
		if (options.check !== true) await rewriteFile(tree.root, file.path, text);
		io.stdout.write(`${escapeTerminal(shown)}\n`);
	}
	const verb = options.check === true ? "to be formatted" : "formatted";
	io.stderr.write(`${countNoun(changed.length, "file")} ${verb} of ${results.length}\n`);
	return options.check === true && changed.length > 0 ? EXIT.error : EXIT.done;
}
function formatOne(directory, file, document) {
	const shown = join(directory, file.path);
	const { value: text, diagnostics } = formatManifest(file.text, {
		file: shown,
		document
	});
	return {
		file,
		shown,
		text,
		diagnostics
	};
}
function isBelow(path, narrowedTo) {
	return narrowedTo === void 0 || path === narrowedTo || path.startsWith(`${narrowedTo}/`);
}
export { run };
