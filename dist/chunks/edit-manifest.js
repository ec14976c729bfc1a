const require_dist = require("./dist.js");
const require_common = require("./common.js");
const require_project = require("./project.js");
const require_line_ends = require("./line-ends.js");
const require_yaml_pair = require("./yaml-pair.js");
const require_yaml_text = require("./yaml-text.js");
// src/manifest/edit/write-value.ts
function blockText(key, value, indent) {
if (isShort(value)) return `${key}: ${flowText(value)}`;
return `${key}:${require_dist.i({ k: value }, {
lineWidth: 0,
indent: 2
}).replace(/\n$/, "").slice(2).replaceAll(/\n(?!\n|$)/g, `\n${" ".repeat(indent)}`)}`;
}
function isShort(value) {
if (typeof value === "string") return !value.includes("\n");
return typeof value !== "object" || value === null || flowText(value).length <= 60;
}
function flowText(value) {
if (typeof value === "string") return isPlain(value) ? value : JSON.stringify(value);
if (typeof value !== "object" || value === null) return JSON.stringify(value);
if (require_common.Ut(value)) return `[${value.map(flowText).join(", ")}]`;
const entries = Object.entries(value).map(([key, item]) => `${flowText(key)}: ${flowText(item)}`);
return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}
function isPlain(text) {
return /^[A-Za-z][\w./-]*(?: [\w./%-]+)*\.?$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);
}
// src/manifest/edit/splice-value.ts
const NEW_ITEM = "-";
const ENDS = ["node", "blankLines"];
function* spliceValue(text, document, path, value) {
for (const ends of ENDS) {
const changed = spliceBelow({
text,
ends
}, require_yaml_pair.o(document), path, value);
if (changed === void 0) continue;
yield changed;
yield `${changed}\n`;
}
}
function spliceBelow(source, node, [segment, ...rest], value) {
if (segment === void 0) return void 0;
if (require_dist._(node)) {
if (segment !== "-") return spliceBelow(source, require_yaml_pair.r(node.items[Number(segment)]), rest, value);
return value === void 0 ? source.text : addItem(source, node, nested(rest, value));
}
if (!require_dist.p(node)) return void 0;
const pair = node.items.find((item) => require_yaml_pair.n(item) === segment);
if (pair === void 0) return value === void 0 ? source.text : addPair(source, node, segment, nested(rest, value));
if (rest.length > 0) return spliceField(source, node, pair, rest, value);
return value === void 0 ? removePair(source, node, pair) : replaceValue(source, node, pair, value);
}
function spliceField(source, map, pair, rest, value) {
const node = require_yaml_pair.s(pair);
if (value !== void 0 && (node === void 0 || require_dist.g(node) && node.value === null)) return replaceValue(source, map, pair, nested(rest, value));
const isOnly = require_dist.p(node) && node.flow !== true && node.items.length === 1;
const isRemoved = value === void 0 && rest.length === 1;
if (isOnly && isRemoved && node.items.some((item) => require_yaml_pair.n(item) === rest[0])) return emptyMap(source, pair, node);
return spliceBelow(source, node, rest, value);
}
function nested(path, value) {
return path.reduceRight((below, segment) => ({ [segment]: below }), value);
}
function replaceValue(source, map, pair, value) {
const { text } = source;
const key = require_yaml_pair.i(pair);
const node = require_yaml_pair.s(pair);
const [start, end] = node?.range ?? [0, 0];
if (node === void 0 || start === end) {
const colon = text.indexOf(":", key?.range?.[1] ?? 0);
return `${text.slice(0, colon + 1)} ${flowText(value)}${text.slice(colon + 1)}`;
}
const isBlockCollection = require_dist.f(node) && node.flow !== true;
const isBlockScalar = require_dist.g(node) && (node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED");
if (isBlockCollection || typeof value === "object" && value !== null && map.flow !== true) return replaceLines(source, map, pair, value);
if (isBlockScalar || typeof value === "string" && value.includes("\n") && map.flow !== true) return replaceLines(source, map, pair, value);
const quote = require_dist.g(node) && node.type === "QUOTE_DOUBLE" && typeof value === "string";
return `${text.slice(0, start)}${quote ? JSON.stringify(value) : flowText(value)}${text.slice(end)}`;
}
function replaceLines(source, map, pair, value) {
const { text } = source;
const key = require_yaml_pair.i(pair)?.range;
const keyStart = key?.[0] ?? 0;
const valueEnd = endOf(source, require_yaml_pair.s(pair));
if (map.flow === true) return void 0;
const indent = columnOf(text, keyStart);
const block = blockText(text.slice(keyStart, key?.[1] ?? keyStart), value, indent);
const [header = "", ...lines] = block.split("\n");
const comment = text.slice(valueEnd, lineEnd(text, valueEnd));
if (lines.length === 0 || !comment.trimStart().startsWith("#")) return `${text.slice(0, keyStart)}${block}${text.slice(valueEnd)}`;
const written = [`${header}${comment}`, ...lines].join("\n");
const below = valueEnd + comment.length;
const rest = source.ends === "blankLines" ? skipBlankLines(text, below) : below;
return `${text.slice(0, keyStart)}${written}${text.slice(rest)}`;
}
function addPair(source, map, key, value) {
const { text } = source;
const last = map.items.at(-1);
if (map.flow === true) {
const [start, end] = map.range ?? [0, 0];
const entry = `${flowText(key)}: ${flowText(value)}`;
if (last === void 0) return `${text.slice(0, start)}{ ${entry} }${text.slice(end)}`;
const at = endOf(source, require_yaml_pair.a(last));
return `${text.slice(0, at)}, ${entry}${text.slice(at)}`;
}
if (last === void 0) return void 0;
const indent = columnOf(text, startOf(map.items[0]));
const below = skipComments(text, lineEndOf(source, require_yaml_pair.a(last)), indent);
const at = source.ends === "blankLines" ? skipBlankLines(text, below) : below;
return `${text.slice(0, at)}\n${" ".repeat(indent)}${blockText(flowText(key), value, indent)}${text.slice(at)}`;
}
function addItem(source, list, value) {
const { text } = source;
const last = require_yaml_pair.r(list.items.at(-1));
const [start, end] = list.range ?? [0, 0];
if (list.flow === true) {
if (last === void 0) return `${text.slice(0, start)}[${flowText(value)}]${text.slice(end)}`;
const at = endOf(source, last);
return `${text.slice(0, at)}, ${flowText(value)}${text.slice(at)}`;
}
if (last === void 0 || !require_common.Wt(value)) return void 0;
const indent = columnOf(text, start) + 2;
const fields = Object.entries(value).map(([key, item]) => blockText(flowText(key), item, indent));
const at = lineEndOf(source, last);
const lines = fields.join(`\n${" ".repeat(indent)}`);
return `${text.slice(0, at)}\n${" ".repeat(indent - 2)}- ${lines}${text.slice(at)}`;
}
function emptyMap(source, pair, map) {
const { text } = source;
const colon = text.indexOf(":", require_yaml_pair.i(pair)?.range?.[1] ?? 0);
const head = text.slice(colon + 1, startOf(map.items[0])).trimEnd();
return `${text.slice(0, colon + 1)} {}${head}${text.slice(endOf(source, map))}`;
}
function removePair(source, map, pair) {
const { text } = source;
const index = map.items.indexOf(pair);
const start = startOf(pair);
const end = endOf(source, require_yaml_pair.a(pair));
if (map.flow !== true) {
const from = text.lastIndexOf("\n", start - 1) + 1;
if (text.slice(from, start).trim() !== "") return void 0;
const to = lineEndOf(source, require_yaml_pair.a(pair));
return `${text.slice(0, from)}${text.slice(Math.min(to + 1, text.length))}`;
}
const next = map.items[index + 1];
if (next !== void 0) return `${text.slice(0, start)}${text.slice(require_yaml_pair.i(next)?.range?.[0] ?? end)}`;
const previous = map.items[index - 1];
const from = previous === void 0 ? start : endOf(source, require_yaml_pair.a(previous));
return `${text.slice(0, from)}${text.slice(end)}`;
}
function endOf(source, node) {
const last = require_dist.f(node) && node.flow !== true ? require_yaml_pair.a(node.items.at(-1)) : void 0;
if (last !== void 0) return endOf(source, last);
const { text, ends } = source;
const end = node?.range?.[1] ?? 0;
const content = text.slice(0, end).trimEnd().length;
const own = require_dist.g(node) && (node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED") && text[end - 1] === "\n" ? end - 1 : content;
if (ends === "node") return own;
return skipBlankLines(text, own);
}
function lineEndOf(source, node) {
const end = lineEnd(source.text, endOf(source, node));
return source.ends === "blankLines" ? skipBlankLines(source.text, end) : end;
}
function skipBlankLines(text, from) {
const [blank] = /^(?:[\t ]*\n)*[\t ]*(?=\n|$)/.exec(text.slice(from)) ?? [""];
return from + blank.length;
}
function skipComments(text, from, column) {
const [comments] = new RegExp(`^(?:\\n {${column + 1},}#[^\\n]*)*`).exec(text.slice(from)) ?? [""];
return from + comments.length;
}
function startOf(pair) {
return (pair === void 0 ? void 0 : require_yaml_pair.i(pair))?.range?.[0] ?? 0;
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
const [mark, bare] = require_common.m(text);
let current = bare.replaceAll("\r\n", "\n");
for (const edit of edits) {
const result = setField(current, choice, edit, file);
if (result.diagnostics.length > 0) return {
value: text,
diagnostics: result.diagnostics
};
current = result.value;
}
return {
value: require_line_ends.t(text, `${mark}${current}`),
diagnostics: []
};
}
function setField(text, choice, edit, file) {
const parsed = require_project.w(text, file, ALL_NUMBERS);
const fail = (diagnostics) => ({
value: text,
diagnostics
});
if (parsed.diagnostics.length > 0) return fail(parsed.diagnostics);
const index = findIndex(parsed.value, choice);
const document = parsed.value[index];
if (document === void 0 || !require_common.Wt(document.value)) return fail([notThere(choice, file)]);
const path = typeof edit.path === "string" ? resolvePath(document.value, edit.path) : edit.path;
const obstacle = findObstacle(document.value, path);
if (obstacle !== void 0) return fail([{
...obstacle,
range: document.locate(require_common.B(path))
}]);
const wanted = parsed.value.map((each, at) => at === index ? withValue(spelledValue(each), path, edit.value) : spelledValue(each));
const conforms = (candidate) => candidate !== void 0 && require_common.jt(require_project.w(candidate, file, ALL_NUMBERS).value.map(spelledValue)) === require_common.jt(wanted);
const tree = contentDocuments(text)[index];
for (const spliced of tree === void 0 ? [] : spliceValue(text, tree, path, edit.value)) if (conforms(spliced)) return {
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
range: document.locate(require_common.B(path))
}]);
}
const ALL_NUMBERS = { keepsNumbers: () => true };
function spelledValue(document) {
return require_common.A(document.value, "", (pointer) => document.numberText(pointer));
}
function findIndex(documents, choice) {
if (typeof choice === "number") return choice;
return documents.findIndex(({ value }) => require_common.Wt(value) && value["key"] === choice);
}
function resolvePath(document, dotted) {
const words = dotted.split(".");
const path = [];
let value = document;
while (words.length > 0) {
const segment = words.splice(0, keyLength(value, words)).join(".");
path.push(segment);
value = require_common.Wt(value) ? require_common.Ht(value, segment) : void 0;
}
return path;
}
function keyLength(value, words) {
for (let length = words.length; length > 1; length--) if (require_common.Wt(value) && Object.hasOwn(value, words.slice(0, length).join("."))) return length;
return 1;
}
function findObstacle(document, path) {
const dotted = path.join(".");
if (document["matrix"] !== void 0) return cannotWrite(dotted, "the manifest has a matrix, and would change for every copy");
let value = document;
for (const segment of path) {
if (!require_common.Wt(value) || !Object.hasOwn(value, segment)) break;
value = value[segment];
if (typeof value === "string" && value.includes("${{")) return cannotWrite(dotted, "it comes from an expression");
}
}
function withValue(value, path, wanted) {
const [segment, ...rest] = path;
if (segment === void 0) return wanted ?? null;
if (require_common.Ut(value)) {
const index = segment === "-" ? value.length : Number(segment);
const items = [...value];
items[index] = withValue(value[index], rest, wanted);
return items;
}
const present = require_common.Wt(value) ? value : {};
const below = require_common.Ht(present, segment);
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
return require_yaml_text.t(text).filter(({ contents }) => contents !== null && !(require_dist.g(contents) && contents.value === null));
}
function rewrite(text, index, path, value) {
const documents = contentDocuments(text);
const document = documents[index];
if (document === void 0 || !require_dist.p(document.contents)) return void 0;
try {
if (value === void 0) document.deleteIn(path);
else document.setIn(path, document.createNode(value));
return documents.map(require_yaml_text.n).join("---\n");
} catch {
return;
}
}
function cannotWrite(path, why) {
return {
code: "manifest/not-editable",
severity: "error",
message: `"${path}" cannot be written into the manifest: ${why}`,
hint: "Edit the file by hand, or restore it on the server with \"wac drift --repair\"."
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
exports.t = setManifestFields;
