import { M as shortenText, W as escapeTerminal } from "./common.js";
// src/report/text/escape-markdown.ts
const SPECIAL = /[&<>"'`|@#*_~[\]\\!:$(){}^=]|(?<=www)\./giu;
const LONGEST = 300;
function escapeHtml(text) {
	return escapeTerminal(text).replace(SPECIAL, (character) => `&#${character.codePointAt(0)};`);
}
function inlineCode(text) {
	return `<code>${escapeHtml(shortenText(text, LONGEST))}</code>`;
}
function fencedBlock(lines, language) {
	const safe = lines.map((line) => escapeTerminal(line));
	const longest = safe.reduce((most, line) => Math.max(most, longestRun(line)), 2);
	const fence = "`".repeat(longest + 1);
	return `${fence}${language}\n${safe.join("\n")}\n${fence}`;
}
function longestRun(line) {
	return (line.match(/`+/gu) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
}
export { fencedBlock as n, inlineCode as r, escapeHtml as t };
