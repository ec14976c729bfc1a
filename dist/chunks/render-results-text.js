const require_common = require("./common.js");
const require_render_drift_text = require("./render-drift-text.js");
const require_project = require("./project.js");
// src/report/commands/render-results-text.ts
const MAX_DETAIL_LENGTH = 2e3;
const STATUS_WORDS = {
done: "done",
failed: "failed",
blocked: "blocked",
"not-attempted": "not attempted",
unknown: "unknown"
};
const REPORT_ORDER = [
"failed",
"unknown",
"blocked",
"not-attempted"
];
function doneWords({ change, written }) {
return written === false ? ALREADY_SO : require_render_drift_text.T[change.action];
}
const ALREADY_SO = "already up to date, nothing written";
function isReportedAtOnce({ status }) {
return status !== "not-attempted" && status !== "blocked";
}
function renderResultText(result, options) {
const style = require_common.it(options.color);
return `${require_project.W(resultLines(result, style, options).join("\n"), options.terminalWidth)}\n`;
}
function renderResultsText(results, options) {
const style = require_common.it(options.color);
const undone = REPORT_ORDER.flatMap((status) => results.filter((result) => result.status === status));
const summary = undone.length === 0 ? "Applied" : "Applied in part";
const reported = new Set((options.reported ?? []).map(({ change }) => change));
const listed = undone.filter(({ change }) => !reported.has(change));
const lines = [
...undoneLines(listed, style, options),
...listed.length === 0 ? [] : [""],
style.bold(`${summary}: ${countResults(results)}.`),
...[
...scrolledLines(options),
...heldBackLines(options),
...closing(undone, options),
...savedLines(results, options.restoreFile),
...(options.duplicates ?? []).map(duplicateLine)
].map((line) => style.plain(line))
];
return `${require_project.W(lines.join("\n"), options.terminalWidth)}\n`;
}
function undoneLines(results, style, options) {
return results.flatMap((result, index) => {
const next = results[index + 1];
const isShared = next !== void 0 && reasonOf(next) === reasonOf(result);
const [head = "", ...reason] = resultLines(result, style, options);
return isShared ? [head] : [head, ...reason];
});
}
function reasonOf({ status, code, message, hint }) {
return JSON.stringify([
status,
code,
message,
hint
]);
}
const LINES_IN_VIEW = 20;
function scrolledLines({ reported = [], width }) {
const keys = reported.slice(0, Math.max(0, reported.length - LINES_IN_VIEW)).flatMap(({ status, change }) => status === "done" ? [] : [change.key]);
if (keys.length === 0) return [];
const more = keys.length - MAX_NAMES;
const names = keys.slice(0, MAX_NAMES).join(", ") + (more > 0 ? ` and ${more} more` : "");
return require_common.at(`Not done, with their reasons above: ${names}.`, width);
}
const MAX_NAMES = 20;
function heldBackLines({ heldBack = [], width }) {
if (heldBack.length === 0) return [];
const more = heldBack.length - MAX_NAMES;
const names = heldBack.slice(0, MAX_NAMES).join(", ") + (more > 0 ? ", \u2026" : "");
return require_common.at(`Held back: ${require_common.Tt(heldBack.length, "automation")} (${names}).`, width);
}
function countResults(results) {
const done = require_common.Kt(require_render_drift_text.T).flatMap((action) => {
const count = results.filter(({ status, written, change }) => status === "done" && written !== false && change.action === action).length;
return count === 0 ? [] : [`${count} ${require_render_drift_text.T[action]}`];
});
const undone = REPORT_ORDER.flatMap((status) => {
const count = results.filter((result) => result.status === status).length;
return count === 0 ? [] : [`${count} ${STATUS_WORDS[status]}`];
});
const already = results.filter(({ written }) => written === false).length;
return [
...done,
...already === 0 ? [] : [`${already} already up to date`],
...undone
].join(", ") || "nothing to do";
}
function resultLines(result, style, options) {
const { change, status } = result;
if (status === "done") return [`  ${style.green("\u2713")} ${style.bold(change.key)}  ${style.plain(doneWords(result))}  ${style.dim(change.scope)}`];
const sign = status === "failed" || status === "unknown" ? style.red("\u2717") : style.yellow("\u25CB");
const code = result.code === void 0 ? "" : `  ${style.dim(`[${result.code}]`)}`;
const detail = [result.message, result.hint].filter((text) => text !== void 0);
return [`  ${sign} ${style.bold(change.key)}  ${style.plain(`${change.action} ${STATUS_WORDS[status]}`)}  ${style.dim(change.scope)}${code}`, ...detail.flatMap((text) => require_common.at(require_common._t(text, MAX_DETAIL_LENGTH), options.width - 6)).map((line) => `      ${style.plain(line)}`)];
}
function savedLines(results, restoreFile) {
if (restoreFile === void 0) return [];
return results.some(({ change }) => change.action === "delete") ? [`Removed automations are saved: wac restore ${restoreFile}`] : [`The replaced automations are saved unchanged: ${restoreFile}`];
}
function duplicateLine({ key, ids }) {
return `${ids.length} automations have the key "${key}" (${ids.join(", ")}), and each of them acts: wac apply --remove-duplicates`;
}
function renderDuplicatesText(duplicates, options) {
const style = require_common.it(options.color);
const lines = duplicates.map((each) => style.plain(duplicateLine(each)));
return `${require_project.W(lines.join("\n"), options.terminalWidth)}\n`;
}
function closing(undone, options) {
const lines = [];
if (options.interrupted === true) lines.push("Interrupted: the writes in flight have finished, and no other was started.");
if (undone.some((result) => result.status === "unknown")) lines.push(`${require_common.Tt(undone.filter((result) => result.status === "unknown").length, "change")} may or may not have been written; run plan to find out.`);
if (undone.length > 0) lines.push("Running the same command again is safe: finished changes are not repeated.");
return lines;
}
exports.a = renderResultsText;
exports.i = renderResultText;
exports.n = isReportedAtOnce;
exports.r = renderDuplicatesText;
exports.t = STATUS_WORDS;
