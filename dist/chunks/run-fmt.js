import { H as countNoun, J as stableJson, Y as present, ft as EXIT, ht as escapeTerminal, it as isJsonObject, k as hasErrors, nt as getOwn, p as withSpellings, rt as isJsonList } from "./common.js";
import { M as findManifestDirectory, O as readManifestTree, b as valueNode, g as asNode, h as keyText, l as sourceTexts, m as parseYaml, r as narrowDiagnostics, u as writeDiagnostics, y as rootNode } from "./project.js";
import { a as splitByteOrderMark, i as restoreLineEnds, n as renderEditable, o as rewriteFile, r as setCanonicalStyle, t as parseEditable } from "./yaml-text.js";
import { D as isScalar, E as isPair, O as isSeq, S as isCollection, w as isMap } from "./yaml.js";
import { i as fieldNames, n as OPERATOR_SIGNS, o as schemaNodeAt, s as schema$1, t as schema } from "./schema.js";
import { join } from "node:path";
// src/lib/unified-diff.ts
const CONTEXT = 3;
const MAX_COMPARISONS = 4e6;
function unifiedDiff(before, after, name) {
	if (before === after) return "";
	const lines = compareLines(linesOf(before), linesOf(after));
	return `--- ${name}\n+++ ${name}\n${hunksOf(lines).map((hunk) => renderHunk(lines, hunk)).join("")}`;
}
function linesOf(text) {
	const lines = text.split("\n");
	const last = lines.pop() ?? "";
	return last === "" ? lines : [...lines, `${last}\n\\ No newline at end of file`];
}
function compareLines(before, after) {
	let start = 0;
	while (start < before.length && start < after.length && before[start] === after[start]) start++;
	let end = 0;
	const most = Math.min(before.length, after.length) - start;
	while (end < most && before.at(-1 - end) === after.at(-1 - end)) end++;
	const same = (lines) => lines.map((text) => ({
		sign: " ",
		text
	}));
	return [
		...same(before.slice(0, start)),
		...compareMiddle(before.slice(start, before.length - end), after.slice(start, after.length - end)),
		...same(before.slice(before.length - end))
	];
}
function compareMiddle(before, after) {
	const removed = (text) => ({
		sign: "-",
		text
	});
	const added = (text) => ({
		sign: "+",
		text
	});
	if (before.length * after.length > MAX_COMPARISONS) return [...before.map(removed), ...after.map(added)];
	const width = after.length + 1;
	const common = new Uint32Array((before.length + 1) * width);
	const at = (row, column) => common[row * width + column] ?? 0;
	for (let row = before.length - 1; row >= 0; row--) for (let column = after.length - 1; column >= 0; column--) common[row * width + column] = before[row] === after[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
	const lines = [];
	let row = 0;
	let column = 0;
	while (row < before.length && column < after.length) {
		const [text = "", other = ""] = [before[row], after[column]];
		if (text === other) {
			lines.push({
				sign: " ",
				text
			});
			row++;
			column++;
		} else if (at(row + 1, column) >= at(row, column + 1)) {
			lines.push(removed(text));
			row++;
		} else {
			lines.push(added(other));
			column++;
		}
	}
	return [
		...lines,
		...before.slice(row).map(removed),
		...after.slice(column).map(added)
	];
}
function hunksOf(lines) {
	const hunks = [];
	for (const [index, { sign }] of lines.entries()) {
		if (sign === " ") continue;
		const start = Math.max(0, index - CONTEXT);
		const end = Math.min(lines.length, index + CONTEXT + 1);
		const last = hunks.at(-1);
		if (last !== void 0 && start <= last.end) hunks.splice(-1, 1, {
			start: last.start,
			end
		});
		else hunks.push({
			start,
			end
		});
	}
	return hunks;
}
function renderHunk(lines, { start, end }) {
	const shown = lines.slice(start, end);
	const range = (sign) => {
		const isOf = (line) => line.sign === " " || line.sign === sign;
		const count = shown.filter(isOf).length;
		return `${sign}${lines.slice(0, start).filter(isOf).length + (count === 0 ? 0 : 1)},${count}`;
	};
	const body = shown.map(({ sign, text }) => `${sign}${text}\n`).join("");
	return `@@ ${range("-")} ${range("+")} @@\n${body}`;
}
// src/manifest/edit/format-manifest.ts
function formatManifest(text, options = {}) {
	const file = options.file ?? "manifest";
	const [mark, bare] = splitByteOrderMark(text);
	const source = bare.replaceAll("\r\n", "\n");
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
		value: restoreLineEnds(text, `${mark}${formatted}`),
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
	for (const document of documents) arrange(rootNode(document), [], layout);
	try {
		return documents.map(renderEditable).join("---\n");
	} catch {
		return text;
	}
}
function arrange(node, path, layout) {
	if (isCollection(node)) padFlow(node);
	if (isScalar(node)) arrangeScalar(node, path, layout);
	if (isSeq(node)) {
		for (const [index, item] of node.items.entries()) {
			arrange(asNode(item), [...path, String(index)], layout);
			wrapLongFlow(item, 2 * path.length + 2);
		}
		return;
	}
	if (!isMap(node)) return;
	const order = fieldNames(schemaNodeAt(layout.schema, path));
	for (const pair of node.items) {
		renameSign(pair, order);
		if (isScalar(pair.key)) setCanonicalStyle(pair.key);
		const name = keyText(pair);
		if (name === void 0) continue;
		arrange(valueNode(pair), [...path, name], layout);
		wrapLongFlow(pair.value, 2 * path.length + name.length + 2);
	}
	if (layout.sorts && order.length > 0) sortPairs(node, order, path.length === 0);
}
function arrangeScalar(scalar, path, { schema }) {
	if (typeof scalar.value !== "string") return;
	scalar.value = usualCase(scalar.value, path, schema);
	setCanonicalStyle(scalar);
}
const MAX_WIDTH = 120;
function wrapLongFlow(node, column) {
	if (!isCollection(node) || node.flow !== true || node.items.length === 0) return;
	if (column + flowWidth(node) > MAX_WIDTH) node.flow = false;
}
function flowWidth(node) {
	if (isPair(node)) return flowWidth(node.key) + 2 + flowWidth(node.value);
	if (isScalar(node)) return (node.source ?? String(node.value)).length + (isQuoted(node) ? 2 : 0);
	if (!isCollection(node)) return 4;
	const padding = isSeq(node) ? 2 : 4;
	return node.items.reduce((sum, item) => sum + flowWidth(item) + 2, padding - 2);
}
function isQuoted({ type }) {
	return type === "QUOTE_DOUBLE" || type === "QUOTE_SINGLE";
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
// src/cli/commands/fmt/run-fmt.ts
async function runFmt(context) {
	if (context.args[0] === "-") return await formatInput(context);
	const { io, options } = context;
	const { value: tree, diagnostics: found } = await readManifestTree(context.args[0] ?? findManifestDirectory(context.io.cwd));
	const wanted = tree.files.filter(({ path }) => isBelow(path, tree.narrowedTo));
	const results = [...(tree.configuration !== void 0 && isBelow(tree.configuration.path, tree.narrowedTo) ? [tree.configuration] : []).map((file) => formatOne(tree.directory, file, "configuration")), ...wanted.map((file) => formatOne(tree.directory, file, "manifest"))];
	const diagnostics = narrowDiagnostics(tree, [...found.filter(({ code }) => code !== "file/no-manifests"), ...results.flatMap((result) => result.diagnostics)]);
	writeDiagnostics(context, diagnostics, sourceTexts(tree));
	if (hasErrors(diagnostics)) return EXIT.invalid;
	const changed = results.filter(({ file, text }) => file.text !== text);
	const isDry = options.check === true || options.diff === true;
	for (const { file, shown, text } of changed) {
		if (!isDry) await rewriteFile(tree.root, file.path, text);
		const diff = options.diff === true ? unifiedDiff(file.text, text, shown) : `${shown}\n`;
		io.stdout.write(escapeLines(diff));
	}
	const verb = isDry ? "to be formatted" : "formatted";
	io.stderr.write(`${countNoun(changed.length, "file")} ${verb} of ${results.length}\n`);
	return options.check === true && changed.length > 0 ? EXIT.error : EXIT.done;
}
async function formatInput(context) {
	const { io, options } = context;
	const read = await io.readInput?.() ?? "";
	const [mark, input] = splitByteOrderMark(read);
	const shown = "<stdin>";
	const document = isConfiguration(input) ? "configuration" : "manifest";
	const { value: text, diagnostics } = formatManifest(input, {
		file: shown,
		document
	});
	writeDiagnostics(context, diagnostics, new Map([[shown, input]]));
	if (hasErrors(diagnostics)) return EXIT.invalid;
	if (options.diff === true) io.stdout.write(escapeLines(unifiedDiff(input, text, shown)));
	else if (options.check !== true) io.stdout.write(`${mark}${text}`);
	return options.check === true && text !== input ? EXIT.error : EXIT.done;
}
function isConfiguration(text) {
	return /^owner:/m.test(text) && !/^key:/m.test(text);
}
function escapeLines(text) {
	return text.split("\n").map((line) => escapeTerminal(line.replace(/\r$/, ""))).join("\n");
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
export { runFmt };
