import { t as compareText } from "./compare-text.js";
import { t as countNoun } from "./count-noun.js";
import { n as wrapText, r as displayWidth, t as createTextStyle } from "./style-text.js";
import { t as escapeTerminal } from "./escape-terminal.js";
// src/report/code-frame.ts
/** A line longer than this is shown from a little before the place. */
const LONGEST_LINE = 160;
/**
* The lines around a place, numbered, with carets under it; no lines when the text does not reach the place.
*
* Carets never go past the end of the first line, so a range over many lines marks where it begins.
*/
function codeFrame(text, range, style) {
	const lines = text.split(/\r\n|\n|\r/u);
	const { line, column } = range.start;
	const target = lines[line - 1];
	if (target === void 0) return [];
	const width = String(Math.min(lines.length, line + 1)).length;
	const from = target.length > LONGEST_LINE ? Math.max(0, column - 1 - LONGEST_LINE / 2) : 0;
	const frame = [];
	for (let number = Math.max(1, line - 1); number <= Math.min(lines.length, line + 1); number += 1) {
		if (number === lines.length && lines[number - 1] === "" && number !== line) break;
		const shown = show((lines[number - 1] ?? "").slice(from, from + LONGEST_LINE));
		frame.push(`${style.dim(`${String(number).padStart(width)} |`)} ${style.plain(shown)}`.trimEnd());
		if (number === line) frame.push(caretLine(target, range, from, width, style));
	}
	return frame;
}
function caretLine(target, range, from, width, style) {
	const start = range.start.column - 1;
	const stop = range.end.line === range.start.line ? range.end.column - 1 : target.trimEnd().length;
	const before = columns(target.slice(from, start));
	const marked = columns(target.slice(start, Math.min(stop, from + LONGEST_LINE)));
	return `${style.dim(`${" ".repeat(width)} |`)} ${" ".repeat(before)}${style.red("^".repeat(Math.max(1, marked)))}`;
}
function show(text) {
	return text.replaceAll("	", "  ");
}
function columns(text) {
	return displayWidth(escapeTerminal(show(text)));
}
// src/report/render-diagnostics-text.ts
/**
* Diagnostics for people: each with its place, code, message, code frame and hint; a count at the end.
*
* In order of file and place, so that the reader goes through each file once. Empty when there are none.
*/
function renderDiagnosticsText(diagnostics, options) {
	if (diagnostics.length === 0) return "";
	const style = createTextStyle(options.color);
	return `${[...sortDiagnostics(diagnostics).map((diagnostic) => renderOne(diagnostic, style, options).join("\n")), style.bold(countDiagnostics(diagnostics))].join("\n\n")}\n`;
}
/** Diagnostics by file and place; those without a place first. */
function sortDiagnostics(diagnostics) {
	return [...diagnostics].sort((a, b) => compareText(a.range?.file ?? "", b.range?.file ?? "") || (a.range?.start.offset ?? 0) - (b.range?.start.offset ?? 0) || compareText(a.code, b.code));
}
/** `2 errors, 1 warning`; empty when there are none. */
function countDiagnostics(diagnostics) {
	const count = (severity, singular) => {
		const number = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
		return number === 0 ? [] : [countNoun(number, singular)];
	};
	return [
		...count("error", "error"),
		...count("warning", "warning"),
		...count("info", "note")
	].join(", ");
}
const SEVERITY_WORDS = {
	error: "error",
	warning: "warning",
	info: "note"
};
function renderOne(diagnostic, style, options) {
	const { range } = diagnostic;
	const paint = {
		error: style.red,
		warning: style.yellow,
		info: style.cyan
	}[diagnostic.severity];
	const head = [
		...range === void 0 ? [] : [style.bold(placeText(range))],
		paint(SEVERITY_WORDS[diagnostic.severity]),
		style.dim(diagnostic.code)
	];
	const isSecret = diagnostic.code === "manifest/secret";
	const frame = range === void 0 || isSecret ? [] : frameOf(range, style, options);
	return [
		head.join("  "),
		"",
		...wrapText(diagnostic.message, options.width - 2).map((line) => `  ${style.plain(line)}`),
		...frame.length === 0 ? [] : ["", ...frame],
		...(diagnostic.related ?? []).flatMap((related) => [
			"",
			`  ${style.plain(`${related.message}: ${placeText(related.range)}`)}`,
			...frameOf(related.range, style, options)
		]),
		...hintLines(diagnostic.hint, style, options)
	];
}
function frameOf(range, style, options) {
	const text = options.sources.get(range.file);
	return text === void 0 ? [] : codeFrame(text, range, style).map((line) => `  ${line}`);
}
function hintLines(hint, style, options) {
	if (hint === void 0) return [];
	const [first = "", ...rest] = wrapText(`Hint: ${hint}`, options.width - 2);
	return [
		"",
		`  ${style.cyan(first)}`,
		...rest.map((line) => `  ${style.cyan(line)}`)
	];
}
function placeText(range) {
	return `${range.file}:${range.start.line}:${range.start.column}`;
}
export { sortDiagnostics as n, renderDiagnosticsText as t };
