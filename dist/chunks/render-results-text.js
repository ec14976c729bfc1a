import { t as countNoun } from "./count-noun.js";
import { n as wrapText, t as createTextStyle } from "./style-text.js";
import { v as DONE_WORDS } from "./render-refusals-text.js";
// src/report/render-results-text.ts
/** How each outcome is called. */
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
/** The line of one result, as it is told while an apply goes on; what went wrong follows on lines of its own. */
function renderResultText(result, options) {
	return `${resultLines(result, createTextStyle(options.color), options).join("\n")}\n`;
}
/**
* The summary of an apply: true after a failure too.
*
* Every change that is not done is told again with its reason, since its line may have scrolled away.
*/
function renderResultsText(results, options) {
	const style = createTextStyle(options.color);
	const undone = TELLING_ORDER.flatMap((status) => results.filter((result) => result.status === status));
	const summary = undone.length === 0 ? "Applied" : "Applied in part";
	return `${[
		...undone.flatMap((result) => resultLines(result, style, options)),
		...undone.length === 0 ? [] : [""],
		style.bold(`${summary}: ${countResults(results)}.`),
		...closing(undone, options).map((line) => style.plain(line))
	].join("\n")}\n`;
}
/** `2 created, 1 updated, 1 failed`; `nothing to do` when there was no change. */
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
	if (status === "done") return [`  ${style.green("✓")} ${style.bold(change.key)}  ${style.plain(DONE_WORDS[change.action])}  ${style.dim(change.scope)}`];
	const sign = status === "failed" || status === "unknown" ? style.red("✗") : style.yellow("○");
	const code = result.code === void 0 ? "" : `  ${style.dim(`[${result.code}]`)}`;
	const detail = [result.message, result.hint].filter((text) => text !== void 0);
	return [`  ${sign} ${style.bold(change.key)}  ${style.plain(`${change.action} ${STATUS_WORDS[status]}`)}  ${style.dim(change.scope)}${code}`, ...detail.flatMap((text) => wrapText(text, options.width - 6)).map((line) => `      ${style.plain(line)}`)];
}
function closing(undone, options) {
	const lines = [];
	if (options.interrupted === true) lines.push("Interrupted: what was in flight has ended, nothing else was begun.");
	if (undone.some((result) => result.status === "unknown")) lines.push(`${countNoun(undone.filter((result) => result.status === "unknown").length, "change")} may or may not have been written; the next plan will tell.`);
	if (undone.length > 0) lines.push("Running the same command again is safe: what is done is not done twice.");
	if (options.restoreFile !== void 0) lines.push(`Removed automations are saved: wac restore ${options.restoreFile}`);
	return lines;
}
export { renderResultText as n, renderResultsText as r, STATUS_WORDS as t };
