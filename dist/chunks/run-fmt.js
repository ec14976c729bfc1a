import { F as splitByteOrderMark, ft as hasErrors, pn as EXIT, vn as escapeTerminal, zt as countNoun } from "./common.js";
import { L as readManifestTree, d as sourceTexts, p as writeDiagnostics, r as narrowDiagnostics } from "./project.js";
import { t as rewriteFile } from "./rewrite-file.js";
import { t as formatManifest } from "./format-manifest.js";
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
// src/cli/commands/fmt/run-fmt.ts
async function runFmt(context) {
if (context.args[0] === "-") return await formatInput(context);
const { io, options } = context;
const { value: tree, diagnostics: found } = await readManifestTree(context.root.choose(context.args[0]));
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
