const require_dist = require("./dist.js");
const require_common = require("./common.js");
const require_yaml_pair = require("./yaml-pair.js");
const require_project = require("./project.js");
// src/manifest/yaml/yaml-problems.ts
const MAX_PROBLEMS = 100;
var YamlProblems = class {
list = [];
checkTag(node) {
const tag = "tag" in node && typeof node.tag === "string" ? node.tag : void 0;
if (tag === void 0 || /^tag:yaml\.org,2002:(str|int|float|bool|null|map|seq)$/.test(tag)) return;
this.report("yaml/unsupported", `The tag ${shorten(tag.replace("tag:yaml.org,2002:", "!!"))} is not supported`, node, tag.startsWith("!") && !tag.startsWith("!!") ? "Remove the tag; quote a string that begins with \"!\"." : "Remove the tag.");
}
reportKey(key) {
const hint = `Write a plain or quoted string as the key${!require_dist.g(key) && !require_dist.d(key) ? "; quote a string that begins with a brace or bracket" : ""}.`;
this.report("yaml/unsupported", "A key is not a string", key, hint);
}
reportDuplicate(key, node, first) {
const [start, end] = extent(node);
const [firstStart, firstEnd] = extent(first);
this.add({
code: "yaml/duplicate-key",
message: `The key "${shorten(key)}" occurs twice in one mapping`,
hint: "Remove one of the two.",
start,
end,
related: {
message: "The first is here",
start: firstStart,
end: firstEnd
}
});
}
report(code, message, node, hint) {
const [start, end] = extent(node);
this.add({
code,
message,
start,
end,
...require_common.cn({ hint })
});
}
add(problem) {
if (this.list.length < MAX_PROBLEMS) this.list.push(problem);
}
};
function extent(node) {
const [start, end] = node.range ?? [0, 0];
return [start, end];
}
function shorten(text) {
return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
// src/manifest/yaml/convert-yaml.ts
const MAX_NODES = 2e5;
const MAX_DEPTH = 100;
const MAX_KEYS = 1e4;
var TooComplex = class extends Error {};
function convertYaml(root, options, otherAnchors = new Set()) {
const conversion = new Conversion(options, otherAnchors);
try {
const value = conversion.convert(root);
const { problems, aliases, hasOddNumbers, anchors } = conversion;
return {
value,
problems,
hasOddNumbers,
aliases,
anchors
};
} catch (error) {
if (!(error instanceof TooComplex)) throw error;
const { problems, aliases, hasOddNumbers, anchors } = conversion;
return {
value: null,
problems,
hasOddNumbers,
aliases,
anchors
};
}
}
var Conversion = class {
aliases = new Map();
hasOddNumbers = false;
#problems = new YamlProblems();
#anchors = new Map();
#open = new Set();
#path = [];
#options;
#nodes = 0;
#otherAnchors;
constructor(options, otherAnchors) {
this.#options = options;
this.#otherAnchors = otherAnchors;
}
get problems() {
return this.#problems.list;
}
get anchors() {
return this.#anchors.keys();
}
convert(node) {
if (node === null || node === void 0) return null;
const present = node;
this.#nodes += 1;
if (this.#nodes > MAX_NODES || this.#open.size > MAX_DEPTH) this.#giveUp(present);
if (require_dist.d(present)) return this.#convertAlias(present);
this.#remember(present);
if (require_dist.g(present)) return this.#convertScalar(present);
if (!require_dist.p(present) && !require_dist._(present)) return null;
this.#problems.checkTag(present);
this.#open.add(present);
const value = require_dist.p(present) ? this.#convertMap(present) : present.items.map((item, index) => this.#below(String(index), () => this.convert(item)));
this.#open.delete(present);
return value;
}
#checkKey(key) {
this.#problems.checkTag(key);
this.#remember(key);
}
#remember(node) {
if ("anchor" in node && typeof node.anchor === "string") this.#anchors.set(node.anchor, node);
}
#below(segment, work) {
this.#path.push(segment);
const result = work();
this.#path.pop();
return result;
}
#convertMap(map) {
const result = {};
if (map.items.length > MAX_KEYS) this.#giveUp(map, `has a mapping of more than ${MAX_KEYS} keys`);
const seen = new Map();
const merged = [];
for (const pair of map.items) {
const key = require_yaml_pair.n(pair);
const at = require_yaml_pair.i(pair) ?? map;
if (require_yaml_pair.t(pair)) merged.push(pair);
else if (key === void 0) {
this.#problems.reportKey(at);
this.convert(pair.value);
} else if (key === "__proto__" || key === "\0number") {
const shown = JSON.stringify(key);
this.#problems.report("yaml/unsupported", `The key ${shown} is not allowed`, at);
} else {
const first = seen.get(key);
if (first !== void 0) this.#problems.reportDuplicate(key, at, first);
seen.set(key, at);
this.#checkKey(at);
this.#path.push(key);
result[key] = this.#convertValue(pair, key);
this.#path.pop();
}
}
for (const pair of merged) this.#merge(pair, map, result);
return result;
}
#convertValue(pair, key) {
const value = this.convert(pair.value);
const bite = commentBite(pair.value, value);
if (bite !== void 0) {
const start = require_yaml_pair.i(pair)?.range?.[0] ?? 0;
const end = require_dist.g(pair.value) ? pair.value.range?.[1] ?? start : start;
this.#problems.add({
code: "yaml/comment",
message: value === null ? `"${key}" has no value: YAML reads "#${bite}" as a comment` : `"${key}" ends at "${String(value)}": YAML reads "#${bite}" as a comment`,
hint: `Quote it: ${key}: "${value === null ? "" : `${String(value)} `}#${bite}"`,
start,
end: Math.max(end, start + key.length)
});
}
return value;
}
#merge(pair, map, into) {
const sources = require_dist._(pair.value) ? pair.value.items : [pair.value];
for (const source of sources) {
const value = this.convert(source);
if (require_dist.d(source) && !this.aliases.has(source)) continue;
if (typeof value !== "object" || value === null || Array.isArray(value)) {
this.#problems.report("yaml/unsupported", "\"<<\" merges something that is not a mapping", require_yaml_pair.i(pair) ?? map);
return;
}
for (const [key, item] of Object.entries(value)) if (!Object.hasOwn(into, key)) into[key] = item;
}
}
#convertAlias(alias) {
const target = this.#anchors.get(alias.source);
if (target === void 0) {
const isElsewhere = this.#otherAnchors.has(alias.source);
this.#problems.report("yaml/unsupported", isElsewhere ? `The anchor "&${alias.source}" is in another document; anchors end at "---"` : `No anchor "&${alias.source}" is defined before the alias`, alias, isElsewhere ? "Use vars or a matrix, or repeat the value." : "Quote a string that begins with \"*\".");
return null;
}
if (this.#open.has(target)) {
this.#problems.report("yaml/unsupported", `The alias "*${alias.source}" refers to the value that contains it`, alias);
return null;
}
this.aliases.set(alias, target);
return this.convert(target);
}
#convertScalar(scalar) {
this.#problems.checkTag(scalar);
const { value, source } = scalar;
if (typeof value === "string") return this.#options.strings?.share(value) ?? value;
if (typeof value === "boolean") return value;
if (value === null || value === void 0) return null;
if (typeof value !== "number") {
this.#problems.report("yaml/unsupported", "The value is of a kind that manifests do not have", scalar);
return null;
}
const text = source ?? String(value);
if (text !== String(value)) this.hasOddNumbers = true;
if (/^[-+]?0[0-9]/.test(text)) this.#problems.report("yaml/number", `"${text}" has a leading zero, which some parsers read as octal`, scalar, `Quote it if it is a string: "${text}". Write ${value} if it is a number.`);
else if (!require_common.zt(text, value) && !(Number.isFinite(Number(text)) && this.#options.keepsNumbers?.(this.#path) === true)) this.#problems.report("yaml/number", Number.isFinite(value) ? `The number ${shorten(text)} loses digits when it is read: it becomes ${value}` : `${shorten(text)} is not a number that can be sent`, scalar, `Quote it if it is a string: "${shorten(text)}".`);
return Number.isFinite(value) ? value : 0;
}
#giveUp(node, why) {
const tooDeep = `is nested more than ${MAX_DEPTH} deep`;
const reason = why ?? (this.#nodes > MAX_NODES ? "expands to too many values" : tooDeep);
this.#problems.report("yaml/too-complex", `The document ${reason}`, node);
throw new TooComplex();
}
};
function commentBite(node, value) {
if (!require_dist.g(node) || typeof node.comment !== "string") return void 0;
if (!(node.type === void 0 || node.type === "PLAIN") || value !== null && typeof value !== "string") return void 0;
const [line = ""] = node.comment.split("\n");
return /^[^\s#]/.test(line) ? line : void 0;
}
// src/manifest/yaml/explain-yaml-mistake.ts
const FAR = 2e4;
const MIN_HOIST_LENGTH = 2e3;
function explainMistake(document, text) {
const [first, second] = document.errors;
if (first === void 0) return void 0;
for (const rule of RULES) {
const mistake = rule({
first,
second,
document,
text,
at: first.pos[0]
});
if (mistake !== void 0) return mistake;
}
}
const RULES = [
mergeConflict,
openQuote,
textAfterQuote,
missingComma,
openBracket,
missingColon,
deeperThanValue,
shallowerThanFirst,
listOnKeyLine
];
function syntax(message, hint, start, length = 1) {
return {
code: "yaml/syntax",
message,
hint,
start,
end: start + length
};
}
function mergeConflict({ text, at }) {
const from = Math.max(0, at - FAR);
const match = /^<{7} .*$/m.exec(text.slice(from, at + FAR));
if (match === null) return void 0;
return syntax("The file contains a merge conflict", "Choose one of the two sides, and remove the lines \"<<<<<<<\", \"=======\" and \">>>>>>>\".", from + match.index, match[0].length);
}
function openQuote({ first, text, at }) {
if (![
"MISSING_CHAR",
"UNEXPECTED_TOKEN",
"MULTILINE_IMPLICIT_KEY"
].includes(first.code)) return void 0;
const from = Math.max(0, at - FAR);
let end = lineEnd(text, at);
while (end >= from) {
const start = lineStart(text, end);
const column = openQuoteColumn(text.slice(start, end));
if (column !== void 0) {
const quote = text[start + column] ?? "";
return syntax(`The text that begins here has no closing ${quote}`, `Write ${quote} at its end.`, start + column);
}
end = start - 1;
}
}
function openQuoteColumn(line) {
if (line.length > MIN_HOIST_LENGTH) return void 0;
const rest = line.replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g, (quoted) => " ".repeat(quoted.length)).replace(/\s#.*$/, "");
const match = /(?:^\s*|[:,?-]\s+|[[{]\s*)(["'])[^"']*$/.exec(rest);
return match === null ? void 0 : match.index + match[0].lastIndexOf(match[1] ?? "");
}
function textAfterQuote({ first, text, at }) {
if (first.code !== "UNEXPECTED_TOKEN") return void 0;
const before = text.slice(lineStart(text, at), at).trimEnd();
const last = before.at(-1) ?? "";
if (last === "\"" || last === "'") return syntax("Unexpected text after a closing quote", `Quote the whole text; where it has a ${last} in it, use ${last === "\"" ? "'" : "\""} around it.`, at);
if ("]}".includes(text[at] ?? " ")) return syntax(`The "${text[at]}" has no opening bracket`, "Remove it.", at);
if (last === "]" || last === "}") return syntax("Unexpected text after a closing bracket", "Quote the whole text.", at);
if (!/[|>][-+0-9]*$/.test(before)) return void 0;
return syntax(`Unexpected text after "${last}", which starts a block of several lines`, "Begin the text on the next line, or quote it.", at);
}
function openBracket({ first, document, text }) {
if (!["BAD_INDENT", "MISSING_CHAR"].includes(first.code)) return void 0;
const open = innermostOpen(document, text);
if (open === void 0) return void 0;
const closing = text[open] === "[" ? "]" : "}";
return syntax(`The "${text[open]}" is not closed`, `Write "${closing}" where it ends.`, open);
}
function innermostOpen(document, text) {
let open;
const waiting = [document.contents];
while (waiting.length > 0) {
const node = waiting.pop();
if (require_dist.h(node)) waiting.push(node.key, node.value);
if (!require_dist.f(node)) continue;
for (const item of node.items) waiting.push(item);
const [start, end] = node.range ?? [0, 0];
if (node.flow === true && "[{".includes(text[start] ?? " ") && !isClosed(node.items.at(-1), text, start, end)) open = Math.max(open ?? 0, start);
}
return open;
}
function isClosed(last, text, start, end) {
const closing = text[start] === "[" ? "]" : "}";
const innerEnd = require_yaml_pair.a(last)?.range?.[1] ?? start + 1;
return text[end - 1] === closing && end > innerEnd;
}
function missingComma({ first, text, at }) {
const isItem = first.code === "MISSING_CHAR" && first.message.startsWith("Missing ,");
if (!isItem && first.code !== "BLOCK_IN_FLOW") return void 0;
if (!isItem && /^[-?]\s/.test(text.slice(at, at + 2))) return syntax("A list with dashes is inside braces or brackets", "Write the list in brackets: [a, b].", at);
return syntax("A comma is missing", "Write a comma between two fields or items.", at);
}
function missingColon({ first, text, at }) {
if (first.code !== "MULTILINE_IMPLICIT_KEY" && first.code !== "MISSING_CHAR") return void 0;
const start = lineStart(text, at);
const line = text.slice(start, Math.min(lineEnd(text, at), start + MIN_HOIST_LENGTH));
const match = /^(\s*(?:- +)*)([\w.-]+)(?::(\S.*))?\s*$/.exec(line);
if (match === null) return void 0;
const [, before = "", key = "", value] = match;
const keyStart = start + before.length;
if (value === void 0) return syntax(`"${key}" has no colon`, `Write ${key}: with its value.`, keyStart, key.length);
return syntax(`There is no space after the colon of "${key}"`, "Write a space after each colon.", keyStart, key.length + 1);
}
function deeperThanValue({ first, second, text, at }) {
if (first.code !== "BLOCK_AS_IMPLICIT_KEY" || second?.code !== "MULTILINE_IMPLICIT_KEY") return void 0;
const next = lineEnd(text, at) + 1;
const line = text.slice(next, lineEnd(text, next));
const indent = line.length - line.trimStart().length;
if (indent === 0 || !/^\s+[^\s#]/.test(line)) return void 0;
return syntax("The line is indented deeper than the one before, which has a value already", "Align it with the line before, or remove the value there.", next + indent, line.trim().length);
}
function shallowerThanFirst({ first, document, text, at }) {
if (first.code !== "UNEXPECTED_TOKEN" || lineStart(text, at) !== at) return void 0;
const start = require_yaml_pair.o(document)?.range?.[0] ?? 0;
if (start - lineStart(text, start) === 0 || require_dist.g(document.contents)) return void 0;
return syntax("The line is indented less than the first one", "Begin the fields of one mapping in the same column.", at);
}
function listOnKeyLine({ first, text, at }) {
if (first.code !== "UNEXPECTED_TOKEN" || !/^-\s/.test(text.slice(at, at + 2))) return void 0;
return syntax("A list with dashes begins on the line of its key", "Write each item on a line of its own, or the list in brackets: [a, b].", at);
}
function lineStart(text, at) {
return at === 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1;
}
function lineEnd(text, at) {
const end = text.indexOf("\n", at);
return end === -1 ? text.length : end;
}
// src/manifest/yaml/describe-syntax-errors.ts
const ADVICE = {
TAB_AS_INDENT: {
message: "A tab is used to indent",
hint: "Indent with spaces: YAML does not allow tabs."
},
BAD_INDENT: {
message: "The indentation does not fit",
hint: "Align the line with those of its mapping or list."
},
MISSING_CHAR: {
message: "A bracket, quote, comma or colon is missing",
hint: "Close the bracket or quote that the line before opens, and write a space after each colon."
},
BAD_DQ_ESCAPE: {
message: "A backslash in double quotes is not a known escape",
hint: "Use single quotes for strings with backslashes, such as regular expressions."
},
BAD_SCALAR_START: {
message: "A plain text cannot begin with this character",
hint: "Quote the text."
},
BLOCK_AS_IMPLICIT_KEY: {
message: "Found a mapping where a single value is expected",
hint: "Quote a string that has a colon and a space in it, or indent the mapping on a line of its own."
},
MULTILINE_IMPLICIT_KEY: {
message: "A key runs over several lines",
hint: "Write a colon after the key, or quote the text."
},
UNEXPECTED_TOKEN: {
message: "This is not valid YAML here",
hint: "Quote a string that has brackets, braces or \": \" in it, and check the indentation."
},
BAD_ALIAS: {
message: "An alias has no usable name",
hint: "Quote a string that begins with \"*\" or \"&\"."
}
};
function describeSyntaxErrors(document, text) {
const [first] = document.errors;
if (first === void 0) return [];
const [start, end] = first.pos;
if (first.code === "RESOURCE_EXHAUSTION" || first.message.includes("call stack")) return [{
code: "yaml/too-complex",
message: "The document is nested too deeply to be read",
start: 0,
end: 0
}];
const bite = unquotedTemplate(start, text) ?? cutFlow(first.code, start, text) ?? explainMistake(document, text);
if (bite !== void 0) return [bite];
const advice = ADVICE[first.code];
if (advice === void 0) return [{
code: "yaml/syntax",
message: first.message,
start,
end
}];
return [{
code: "yaml/syntax",
message: advice.message,
hint: advice.hint,
start,
end
}];
}
function unquotedTemplate(errorAt, text) {
const lineStart = text.lastIndexOf("\n", errorAt - 1) + 1;
const line = withoutQuoted(lineAt(text, lineStart));
for (const match of line.matchAll(/\$\{(?:\{[^{}\n]*\}?\}?|[^{}\n]*\}?)/g)) {
const start = lineStart + match.index;
const end = start + match[0].length;
if (errorAt < start || errorAt > end) continue;
return {
code: "yaml/unquoted-template",
message: `YAML reads the braces of "${match[0].trim()}" as a mapping`,
hint: "Quote the whole text, as in { title: \"on ${run_name}\" }.",
start,
end
};
}
}
function cutFlow(code, errorAt, text) {
if (code !== "MISSING_CHAR" && code !== "BAD_INDENT") return void 0;
const lineStart = text.slice(0, errorAt).trimEnd().lastIndexOf("\n") + 1;
const line = withoutQuoted(lineAt(text, lineStart));
const match = /[{[].*?\s(#[^\s#][^\s}\],]*)/.exec(line);
if (match?.[1] === void 0) return void 0;
const start = lineStart + match.index + match[0].length - match[1].length;
return {
code: "yaml/comment",
message: `YAML reads "${match[1]}" and the rest of the line as a comment`,
hint: `Quote it: "${match[1]}".`,
start,
end: start + match[1].length
};
}
function lineAt(text, start) {
const end = text.indexOf("\n", start);
return text.slice(start, end === -1 ? text.length : end);
}
function withoutQuoted(line) {
return line.replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g, (quoted) => " ".repeat(quoted.length));
}
// src/manifest/yaml/located-tree.ts
var LocatedTree = class {
#root;
#conversion;
#offset;
constructor(root, conversion, offset = 0) {
this.#root = root;
this.#conversion = conversion;
this.#offset = offset;
}
get value() {
return this.#conversion.value;
}
get root() {
return this.#extent(this.#root);
}
locate(pointer, part) {
const { key, value } = this.#find(pointer);
if (part === "key") return this.#extent(key ?? value);
return this.#extent(hasExtent(value) ? value : key ?? value);
}
numberText(pointer) {
const { value, isExact } = this.#find(pointer);
if (!isExact || !require_dist.g(value) || typeof value.value !== "number") return void 0;
return value.source;
}
#find(pointer) {
let key;
let value = this.#root;
for (const segment of require_common.z(pointer)) {
const next = this.#child(this.#resolve(value), segment);
if (next === void 0) return {
key,
value,
isExact: false
};
key = next.key;
value = next.value;
}
return {
key,
value: this.#resolve(value),
isExact: true
};
}
#resolve(node) {
let current = node;
while (require_dist.d(current)) {
const target = this.#conversion.aliases.get(current);
if (target === void 0) return current;
current = target;
}
return current;
}
#child(node, segment) {
if (require_dist._(node)) {
const item = require_yaml_pair.r(node.items[Number(segment)]);
return item === void 0 ? void 0 : {
key: void 0,
value: item
};
}
if (!require_dist.p(node)) return void 0;
const own = node.items.findLast((pair) => !require_yaml_pair.t(pair) && require_yaml_pair.n(pair) === segment);
if (own !== void 0) return pairNodes(own);
for (const pair of node.items.filter(require_yaml_pair.t)) {
const found = this.#mergedChild(pair, segment);
if (found !== void 0) return found;
}
}
#mergedChild(pair, segment) {
const sources = require_dist._(pair.value) ? pair.value.items : [pair.value];
for (const source of sources.map(require_yaml_pair.r)) {
const found = source && this.#child(this.#resolve(source), segment);
if (found !== void 0) return found;
}
}
#extent(node) {
const [start, end] = node.range ?? [0, 0];
return {
start: this.#offset + start,
end: this.#offset + end
};
}
};
function pairNodes(pair) {
const value = require_yaml_pair.a(pair);
return value === void 0 ? void 0 : {
key: require_yaml_pair.i(pair),
value
};
}
function hasExtent(node) {
const [start, end] = node.range ?? [0, 0];
return end > start;
}
// src/manifest/yaml/parse-with-trees.ts
function parseWithTrees(text, file, options = {}) {
const counter = new require_dist.o();
const source = new require_project.E(file, counter);
const documents = [];
const extents = [];
const problems = [];
const anchors = new Set();
try {
for (const document of parseDocuments(text, counter)) {
const extent = extentOf(document);
extents.push(extent);
const read = readDocument(document, text, options, anchors);
problems.push(...read.problems);
const root = require_yaml_pair.o(document);
if (read.conversion === void 0 || root === void 0) continue;
const tree = new LocatedTree(root, read.conversion);
const parsed = new require_project.T(source, {
...read.conversion,
tree
}, () => parsePart(text, extent, options));
if (documents.length >= MAX_TREES) parsed.releaseTree();
documents.push(parsed);
}
} catch (error) {
if (!(error instanceof RangeError)) throw error;
return {
value: [],
diagnostics: [{
code: "yaml/too-complex",
severity: "error",
message: "The document is nested too deeply to be read",
range: source.range(0, 0)
}]
};
}
const control = findControlCharacter(text);
if (control !== void 0) return {
value: [],
diagnostics: [source.diagnostic(control)]
};
return {
value: documents,
diagnostics: [...require_common.g(text, extents).map((problem) => ({
code: "yaml/syntax",
hint: "Remove the line.",
...problem
})), ...problems].map((problem) => source.diagnostic(problem))
};
}
const MAX_TREES = 200;
function readDocument(document, text, options, anchors) {
if (document.errors.length > 0) return { problems: describeSyntaxErrors(document, text) };
if (document.contents === null) return { problems: [] };
const conversion = convertYaml(document.contents, options, anchors);
for (const name of conversion.anchors) anchors.add(name);
const { problems, value } = conversion;
return problems.length > 0 || value === null ? { problems } : {
problems,
conversion
};
}
function parseDocuments(text, counter) {
return new require_dist.c({
prettyErrors: false,
uniqueKeys: false,
version: "1.2",
schema: "core",
logLevel: "silent"
}).compose(new require_dist.a(counter.addNewLine).parse(text));
}
function yamlTokens(text) {
return new require_dist.s().lex(text);
}
function findControlCharacter(text) {
const match = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.exec(text);
if (match === null) return void 0;
const hex = match[0].charCodeAt(0).toString(16).padStart(4, "0");
return {
code: "yaml/syntax",
message: `The control character U+${hex.toUpperCase()} is not allowed in YAML`,
hint: `Remove it, or write it as "\\u${hex}" within double quotes.`,
start: match.index,
end: match.index + 1
};
}
function extentOf({ range }) {
const [start, , end] = range ?? [
0,
0,
0
];
return {
start,
end
};
}
function parsePart(text, { start, end }, options) {
const [document] = parseDocuments(text.slice(start, end), new require_dist.o());
const root = require_yaml_pair.o(document);
if (root === void 0) return void 0;
return new LocatedTree(root, convertYaml(root, options), start);
}
exports.parsePart = parsePart;
exports.parseWithTrees = parseWithTrees;
exports.yamlTokens = yamlTokens;
