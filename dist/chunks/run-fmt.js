const require_common = require("./common.js");
const require_project = require("./project.js");
const require_rewrite_file = require("./rewrite-file.js");
const require_format_manifest = require("./format-manifest.js");
const require_narrow_diagnostics = require("./narrow-diagnostics.js");
let node_path = require("node:path");
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
// src/cli/commands/fmt/run-fmt.ts
async function runFmt(context) {
const { args, root } = context;
if (args.length > 1) {
const { formatSeveral } = await Promise.resolve().then(() => require("./format-several.js"));
return await formatSeveral(context, formatFound);
}
if (args[0] === "-") return await formatInput(context);
return (await formatFound(context, await require_common.V(root.choose(args[0])))).exitCode;
}
async function formatFound(context, found) {
const { io, options } = context;
const files = found.files.filter(({ path }) => isBelow(path, found.narrowedTo));
const { value: tree, diagnostics: problems } = await require_project.z({
...found,
files
});
const results = [...(tree.configuration === void 0 ? [] : [tree.configuration]).map((file) => formatOne(tree.directory, file, "configuration")), ...tree.files.map((file) => formatOne(tree.directory, file, "manifest"))];
const diagnostics = require_narrow_diagnostics.t(tree, [...problems.filter(({ code }) => code !== "file/no-manifests"), ...results.flatMap((result) => result.diagnostics)]);
require_project.p(context, diagnostics, require_project.d(tree));
if (require_common.X(diagnostics)) return {
exitCode: require_common.Zt.invalid,
count: void 0
};
const changed = results.filter(({ file, text }) => file.text !== text);
const isDry = options.check === true || options.diff === true;
for (const { file, shown, text } of changed) {
if (!isDry) await require_rewrite_file.t(tree.root, file.path, text);
const diff = options.diff === true ? unifiedDiff(file.text, text, shown) : `${shown}\n`;
io.stdout.write(escapeLines(diff));
}
const verb = isDry ? "to be formatted" : "formatted";
const { length: count } = changed;
io.stderr.write(`${require_common.Tt(count, "file")} ${verb} of ${results.length}\n`);
return {
exitCode: options.check === true && count > 0 ? require_common.Zt.error : require_common.Zt.done,
count
};
}
async function formatInput(context) {
const { io, options } = context;
const read = await io.readInput?.() ?? "";
const [mark, input] = require_common.m(read);
const shown = "<stdin>";
const document = isConfiguration(input) ? "configuration" : "manifest";
const { value: text, diagnostics } = require_format_manifest.t(input, {
file: shown,
document
});
require_project.p(context, diagnostics, new Map([[shown, input]]));
if (require_common.X(diagnostics)) return require_common.Zt.invalid;
if (options.diff === true) io.stdout.write(escapeLines(unifiedDiff(input, text, shown)));
else if (options.check !== true) io.stdout.write(`${mark}${text}`);
return options.check === true && text !== input ? require_common.Zt.error : require_common.Zt.done;
}
function isConfiguration(text) {
return /^owner:/m.test(text) && !/^key:/m.test(text);
}
function escapeLines(text) {
return text.split("\n").map((line) => require_common.nn(line.replace(/\r$/, ""))).join("\n");
}
function formatOne(directory, file, document) {
const shown = (0, node_path.join)(directory, file.path);
const { value: text, diagnostics } = require_format_manifest.t(file.text, {
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
exports.runFmt = runFmt;
