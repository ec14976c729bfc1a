const require_common = require("./common.js");
// src/report/text/escape-markdown.ts
const SPECIAL = /[&<>"'`|@#*_~[\]\\!:$(){}^=]|(?<=www)\./giu;
const MAX_LENGTH = 300;
function escapeHtml(text) {
return require_common.nn(text).replace(SPECIAL, (character) => `&#${character.codePointAt(0)};`);
}
function inlineCode(text) {
return `<code>${escapeHtml(require_common._t(text, MAX_LENGTH))}</code>`;
}
function fencedBlock(lines, language) {
const safe = lines.map((line) => require_common.nn(line));
const longest = safe.reduce((limit, line) => Math.max(limit, longestRun(line)), 2);
const fence = "`".repeat(longest + 1);
return `${fence}${language}\n${safe.join("\n")}\n${fence}`;
}
function longestRun(line) {
return (line.match(/`+/gu) ?? []).reduce((limit, run) => Math.max(limit, run.length), 0);
}
exports.n = fencedBlock;
exports.r = inlineCode;
exports.t = escapeHtml;
