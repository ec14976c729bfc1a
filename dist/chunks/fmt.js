import { D as stableJson, F as countNoun, V as EXIT, W as escapeTerminal, p as getOwn, v as hasErrors } from "./common.js";
import { g as findManifestDirectory, h as readManifestTree, l as sourceTexts, m as keyText, p as parseYaml, r as narrowDiagnostics, u as writeDiagnostics } from "./project.js";
import { t as writeFileAtomically } from "./write-file-atomically.js";
import { E as isSeq, S as isMap, T as isScalar, b as isCollection, t as parseAllDocuments } from "./yaml.js";
import { a as fieldNames, c as schema$1, n as OPERATOR_SIGNS, s as schemaNodeAt, t as schema } from "./schema.js";
import { join } from "node:path";
// src/manifest/edit/format-manifest.ts
function formatManifest(text, options = {}) {
	const file = options.file ?? "manifest";
	const parsed = parseYaml(text, file, { keepsNumbers: () => true });
	if (parsed.diagnostics.length > 0 || parsed.value.length === 0) return {
		value: text,
		diagnostics: parsed.diagnostics
	};
	const schema$2 = options.document === "configuration" ? schema : schema$1;
	let formatted = formatOnce(text, schema$2);
	for (let pass = 0; pass < 3; pass++) {
		const again = formatOnce(formatted, schema$2);
		if (again === formatted) break;
		formatted = again;
	}
	const before = parsed.value.map(({ value }) => withWords(value));
	const after = parseYaml(formatted, file, { keepsNumbers: () => true }).value.map(({ value }) => withWords(value));
	return {
		value: stableJson(before) === stableJson(after) ? formatted : text,
		diagnostics: []
	};
}
function formatOnce(text, schema) {
	const documents = parseAllDocuments(text, {
		uniqueKeys: false,
		logLevel: "silent"
	});
	if (!Array.isArray(documents)) return text;
	if (documents.some(({ errors }) => errors.length > 0)) return text;
	return documents.map((document, index) => {
		arrange(document.contents, [], schema);
		document.directives = void 0;
		const written = document.toString({
			lineWidth: 0,
			indent: 2,
			indentSeq: true,
			flowCollectionPadding: true
		});
		return index === 0 ? written : `---\n${written}`;
	}).join("");
}
function arrange(node, path, schema) {
	if (isCollection(node)) padFlow(node);
	if (isSeq(node)) {
		for (const [index, item] of node.items.entries()) arrange(item, [...path, String(index)], schema);
		return;
	}
	if (!isMap(node)) return;
	const order = fieldNames(schemaNodeAt(schema, path));
	for (const pair of node.items) {
		renameSign(pair, order);
		const name = keyText(pair);
		if (name !== void 0) arrange(pair.value, [...path, name], schema);
	}
	if (order.length > 0) sortPairs(node, order, path.length === 0);
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
	const word = getOwn(OPERATOR_SIGNS, keyText(pair) ?? "");
	if (word === void 0 || !order.includes(word) || !isScalar(pair.key)) return;
	pair.key.value = word;
	pair.key.type = "PLAIN";
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
function withWords(value) {
	if (Array.isArray(value)) return value.map((item) => withWords(item));
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [getOwn(OPERATOR_SIGNS, key) ?? key, withWords(item)]));
}
// src/cli/commands/fmt.ts
async function run(context) {
	const { io, options } = context;
	const { value: tree, diagnostics: found } = await readManifestTree(context.operands[0] ?? findManifestDirectory(context.io.cwd));
	const wanted = tree.files.filter(({ path }) => isBelow(path, tree.narrowedTo));
	const results = [...(tree.configuration !== void 0 && isBelow(tree.configuration.path, tree.narrowedTo) ? [tree.configuration] : []).map((file) => formatOne(tree.directory, file, "configuration")), ...wanted.map((file) => formatOne(tree.directory, file, "manifest"))];
	const diagnostics = narrowDiagnostics(tree, [...found.filter(({ code }) => code !== "file/no-manifests"), ...results.flatMap((result) => result.diagnostics)]);
	writeDiagnostics(context, diagnostics, sourceTexts(tree));
	if (hasErrors(diagnostics)) return EXIT.invalid;
	const changed = results.filter(({ file, text }) => file.text !== text);
	for (const { file, shown, text } of changed) {
		if (options.check !== true) await writeFileAtomically(join(tree.root, file.path), text);
		io.stdout.write(`${escapeTerminal(shown)}\n`);
	}
	const verb = options.check === true ? "to be formatted" : "formatted";
	io.stderr.write(`${countNoun(changed.length, "file")} ${verb} of ${results.length}\n`);
	return options.check === true && changed.length > 0 ? EXIT.error : EXIT.done;
}
function formatOne(directory, file, document) {
	const shown = join(directory, file.path);
	const usesCarriageReturns = file.text.includes("\r\n");
	const { value, diagnostics } = formatManifest(file.text.replaceAll("\r\n", "\n"), {
		file: shown,
		document
	});
	return {
		file,
		shown,
		text: usesCarriageReturns ? value.replaceAll("\n", "\r\n") : value,
		diagnostics
	};
}
function isBelow(path, narrowedTo) {
	return narrowedTo === void 0 || path === narrowedTo || path.startsWith(`${narrowedTo}/`);
}
export { run };
