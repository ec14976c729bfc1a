import { H as wrapText, xt as keysOf } from "./common.js";
import { r as inlineCode, t as escapeHtml } from "./escape-markdown.js";
// src/report/plan/render-evidence.ts
const MAX_ROWS = 50;
const MAX_RUNS = 50;
function renderEvidenceText({ rules }, style, width) {
	return rules.flatMap(({ key, text }) => {
		const [first = "", ...rest] = wrapText(text, Math.max(24, width - key.length - 4));
		const indent = " ".repeat(key.length + 4);
		return [`  ${style.bold(key)}  ${style.plain(first)}`, ...rest.map((line) => `${indent}${style.plain(line)}`)];
	});
}
function renderEvidenceMarkdown(evidence) {
	const { rules, source } = evidence;
	if (rules.length === 0) return "";
	const rows = rules.slice(0, MAX_ROWS).map(({ key, text }) => `<tr><td>${inlineCode(key)}</td><td>${escapeHtml(text)}</td></tr>`);
	const more = rules.length - rows.length;
	const details = rules.slice(0, MAX_ROWS).flatMap(runLines);
	return [
		[
			"<table>",
			`<tr><th align="left">Automation</th><th align="left">Evidence from ${source === "live" ? "the runs in W&amp;B" : "recorded histories"}</th></tr>`,
			...rows,
			"</table>"
		].join("\n"),
		...more > 0 ? [`<p>\u2026 and ${more} more.</p>`] : [],
		...details.length === 0 ? [] : [`<details><summary>Runs that start or stop firing</summary>\n\n<ul>\n${details.join("\n")}\n</ul>\n\n</details>`]
	].join("\n\n");
}
function runLines({ key, newlyFires = [], noLongerFires = [] }) {
	return [["newly fires on", newlyFires], ["no longer fires on", noLongerFires]].flatMap(([verb, names]) => {
		if (names.length === 0) return [];
		const shown = names.slice(0, MAX_RUNS).map((name) => inlineCode(name));
		const more = names.length - shown.length;
		return [`<li>${inlineCode(key)} ${verb} ${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}</li>`];
	});
}
// src/report/plan/unmanaged-text.ts
const UNMANAGED_DESCRIPTIONS = {
	unmanaged: "without a marker",
	foreign: "managed by another owner",
	"other-environment": "of another environment",
	kept: "kept without a manifest (onRemove)",
	"unreadable-marker": "with a marker that cannot be read",
	inexpressible: "of a type that a manifest cannot express",
	copy: "copied or moved by hand",
	protected: "protected"
};
function countUnmanaged(unmanaged) {
	return keysOf(UNMANAGED_DESCRIPTIONS).flatMap((reason) => {
		const count = unmanaged.filter((entry) => entry.reason === reason).length;
		return count === 0 ? [] : [`${count} ${UNMANAGED_DESCRIPTIONS[reason]}`];
	}).join(", ");
}
export { renderEvidenceText as i, countUnmanaged as n, renderEvidenceMarkdown as r, UNMANAGED_DESCRIPTIONS as t };
