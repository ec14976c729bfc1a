import { C as isCollection, D as isPair, O as isScalar, T as isMap, k as isSeq } from "./libraries.js";
import { F as splitByteOrderMark, Gt as stableJson, K as withSpellings, Kt as present, an as isJsonObject, in as isJsonList, rn as getOwn } from "./common.js";
import { a as fieldNames, c as schema$1, n as OPERATOR_SIGNS, s as schemaNodeAt, t as schema } from "./schema.js";
import { C as keyText, D as rootNode, O as valueNode, S as parseYaml, w as asNode } from "./project.js";
import { t as restoreLineEnds } from "./line-ends.js";
import { i as setCanonicalStyle, n as renderEditable, t as parseEditable } from "./yaml-text.js";
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
export { formatManifest as t };
