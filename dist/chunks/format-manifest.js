const require_dist = require("./dist.js");
const require_common = require("./common.js");
const require_schema = require("./schema.js");
const require_project = require("./project.js");
const require_yaml_pair = require("./yaml-pair.js");
const require_line_ends = require("./line-ends.js");
const require_yaml_text = require("./yaml-text.js");
// src/manifest/edit/format-manifest.ts
function formatManifest(text, options = {}) {
const file = options.file ?? "manifest";
const [mark, bare] = require_common.m(text);
const source = bare.replaceAll("\r\n", "\n");
const parsed = require_project.w(source, file, { keepsNumbers: () => true });
if (parsed.diagnostics.length > 0 || parsed.value.length === 0) return {
value: text,
diagnostics: parsed.diagnostics
};
const schemaOf = options.document === "configuration" ? () => require_schema.r : schemaOfManifest;
const meaning = meaningOf(source, schemaOf);
const formatted = [true, false].map((sorts) => formatFully(source, {
schemaOf,
sorts
})).find((layout) => meaningOf(layout, schemaOf) === meaning);
if (formatted === void 0) return {
value: text,
diagnostics: [notFormattable(parsed.value[0]?.range)]
};
return {
value: require_line_ends.t(text, `${mark}${formatted}`),
diagnostics: []
};
}
const schemaOfManifest = (kind) => require_project.N(kind) ? require_schema.i : require_schema.c;
function notFormattable(range) {
return {
code: "manifest/not-editable",
severity: "error",
message: "The file cannot be formatted without changing what it says",
hint: "Write anchors, aliases and multi-line text in a simpler way, or leave the file out of \"wac fmt\".",
...require_common.cn({ range })
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
function formatOnce(text, { schemaOf, sorts }) {
const documents = require_yaml_text.t(text);
if (documents.some(({ errors }) => errors.length > 0)) return text;
for (const document of documents) {
const root = require_yaml_pair.o(document);
const kind = require_dist.p(root) ? root.get("kind") : void 0;
arrange(root, [], {
schema: schemaOf(typeof kind === "string" ? kind : void 0),
sorts
});
}
try {
return documents.map(require_yaml_text.n).join("---\n");
} catch {
return text;
}
}
function arrange(node, path, layout) {
if (require_dist.f(node)) padFlow(node);
if (require_dist.g(node)) arrangeScalar(node, path, layout);
if (require_dist._(node)) {
for (const [index, item] of node.items.entries()) {
arrange(require_yaml_pair.r(item), [...path, String(index)], layout);
wrapLongFlow(item, 2 * path.length + 2);
}
return;
}
if (!require_dist.p(node)) return;
const order = require_schema.a(require_schema.s(layout.schema, path));
for (const pair of node.items) {
renameSign(pair, order);
if (require_dist.g(pair.key)) require_yaml_text.i(pair.key);
const name = require_yaml_pair.n(pair);
if (name === void 0) continue;
arrange(require_yaml_pair.s(pair), [...path, name], layout);
wrapLongFlow(pair.value, 2 * path.length + name.length + 2);
}
if (layout.sorts && order.length > 0) sortPairs(node, order, path.length === 0);
}
function arrangeScalar(scalar, path, { schema }) {
if (typeof scalar.value !== "string") return;
scalar.value = usualCase(scalar.value, path, schema);
require_yaml_text.i(scalar);
}
const MAX_WIDTH = 120;
function wrapLongFlow(node, column) {
if (!require_dist.f(node) || node.flow !== true || node.items.length === 0) return;
if (column + flowWidth(node) > MAX_WIDTH) node.flow = false;
}
function flowWidth(node) {
if (require_dist.h(node)) return flowWidth(node.key) + 2 + flowWidth(node.value);
if (require_dist.g(node)) return (node.source ?? String(node.value)).length + (isQuoted(node) ? 2 : 0);
if (!require_dist.f(node)) return 4;
const padding = require_dist._(node) ? 2 : 4;
return node.items.reduce((sum, item) => sum + flowWidth(item) + 2, padding - 2);
}
function isQuoted({ type }) {
return type === "QUOTE_DOUBLE" || type === "QUOTE_SINGLE";
}
function padFlow(node) {
const write = node.toString.bind(node);
const padding = require_dist._(node) ? "" : " ";
node.toString = (context, onComment, onChompKeep) => write(context === void 0 ? context : {
...context,
flowCollectionPadding: padding
}, onComment, onChompKeep);
}
function renameSign(pair, order) {
const text = require_yaml_pair.n(pair);
const word = text === void 0 ? void 0 : operatorWord(text);
if (word === void 0 || word === text || !order.includes(word) || !require_dist.g(pair.key)) return;
pair.key.value = word;
pair.key.type = "PLAIN";
}
function operatorWord(text) {
return require_common.Ht(require_schema.t, text) ?? (/^\$[a-z]+$/.test(text) ? text.slice(1) : void 0);
}
function usualCase(text, path, schema) {
const words = require_schema.s(schema, path)?.["enum"];
if (!require_common.Ut(words) || words.includes(text)) return text;
const usual = words.find((word) => typeof word === "string" && word.toLowerCase() === text.toLowerCase());
return typeof usual === "string" ? usual : text;
}
function sortPairs(map, order, isTop) {
const rank = (pair) => {
const index = order.indexOf(require_yaml_pair.n(pair) ?? "");
return index === -1 ? order.length : index;
};
const sorted = map.items.map((pair, index) => ({
pair,
index
})).sort((a, b) => rank(a.pair) - rank(b.pair) || a.index - b.index).map(({ pair }) => pair);
const [was, is] = [map.items[0]?.key, sorted[0]?.key];
if (was !== is && require_dist.g(was) && require_dist.g(is)) {
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
function meaningOf(text, schemaOf) {
const { value: documents, diagnostics } = require_project.w(text, "manifest", { keepsNumbers: () => true });
if (diagnostics.length > 0) return `unreadable ${diagnostics.length}`;
const values = documents.map((document) => {
const { value } = document;
const schema = schemaOf(require_common.Wt(value) ? value["kind"] : void 0);
return inUsualWords(require_common.A(value, "", (pointer) => document.numberText(pointer)), [], schema);
});
return require_common.jt(values);
}
function inUsualWords(value, path, schema) {
if (typeof value === "string") return usualCase(value, path, schema);
if (require_common.Ut(value)) return value.map((item, index) => inUsualWords(item, [...path, String(index)], schema));
if (!require_common.Wt(value)) return value;
const order = require_schema.a(require_schema.s(schema, path));
return Object.fromEntries(Object.entries(value).map(([key, item]) => {
const word = operatorWord(key);
const name = word !== void 0 && order.includes(word) ? word : key;
return [name, inUsualWords(item, [...path, name], schema)];
}));
}
exports.t = formatManifest;
