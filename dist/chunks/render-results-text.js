import { F as countNoun, M as shortenText, N as wrapText, O as createTextStyle } from "./common.js";
import { g as DONE_WORDS } from "./render-refusals-text.js";
// src/report/commands/render-results-text.ts
const LONGEST_DETAIL = 2e3;
const STATUS_WORDS = {
	done: "done",
	failed: "failed",
	blocked: "blocked",
	"not-attempted": "not attempted",
	unknown: "unknown"
};
const TELLING_ORDER = [
	"failed",
	"unknown",
	"blocked",
	"not-attempted"
];
function renderResultText(result, options) {
	return `${resultLines(result, createTextStyle(options.color), options).join("\n")}\n`;
}
function renderResultsText(results, options) {
	const style = createTextStyle(options.color);
	const undone = TELLING_ORDER.flatMap((status) => results.filter((result) => result.status === status));
	const summary = undone.length === 0 ? "Applied" : "Applied in part";
	return `${[
		...undone.flatMap((result) => resultLines(result, style, options)),
		...undone.length === 0 ? [] : [""],
		style.bold(`${summary}: ${countResults(results)}.`),
		...[...closing(undone, options), ...savedLines(results, options.restoreFile)].map((line) => style.plain(line))
	].join("\n")}\n`;
}
function countResults(results) {
	const done = Object.keys(DONE_WORDS).flatMap((action) => {
		const count = results.filter((result) => result.status === "done" && result.change.action === action).length;
		return count === 0 ? [] : [`${count} ${DONE_WORDS[action]}`];
	});
	const undone = TELLING_ORDER.flatMap((status) => {
		const count = results.filter((result) => result.status === status).length;
		return count === 0 ? [] : [`${count} ${STATUS_WORDS[status]}`];
	});
	return [...done, ...undone].join(", ") || "nothing to do";
}
function resultLines(result, style, options) {
	const { change, status } = result;
	if (status === "done") return [`  ${style.green("\u2713")} ${style.bold(change.key)}  ${style.plain(DONE_WORDS[change.action])}  ${style.dim(change.scope)}`];
	const sign = status === "failed" || status === "unknown" ? style.red("\u2717") : style.yellow("\u25CB");
	const code = result.code === void 0 ? "" : `  ${style.dim(`[${result.code}]`)}`;
	const detail = [result.message, result.hint].filter((text) => text !== void 0);
	return [`  ${sign} ${style.bold(change.key)}  ${style.plain(`${change.action} ${STATUS_WORDS[status]}`)}  ${style.dim(change.scope)}${code}`, ...detail.flatMap((text) => wrapText(shortenText(text, LONGEST_DETAIL), options.width - 6)).map((line) => `      ${style.plain(line)}`)];
}
function savedLines(results, restoreFile) {
	if (restoreFile === void 0) return [];
	return results.some(({ change }) => change.action === "delete") ? [`Removed automations are saved: wac restore ${restoreFile}`] : [`What was replaced is saved as it came: ${restoreFile}`];
}
function closing(undone, options) {
	const lines = [];
	if (options.interrupted === true) lines.push("Interrupted: what was in flight has ended, nothing else was begun.");
	if (undone.some((result) => result.status === "unknown")) lines.push(`${countNoun(undone.filter((result) => result.status === "unknown").length, "change")} may or may not have been written; the next plan will tell.`);
	if (undone.length > 0) lines.push("Running the same command again is safe: what is done is not done twice.");
	return lines;
}
export { renderResultText as n, renderResultsText as r, STATUS_WORDS as t };
