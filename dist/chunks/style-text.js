import { t as escapeTerminal } from "./escape-terminal.js";
// src/lib/display-width.ts
/** East Asian wide and full-width letters, and pictures: two columns each. */
const WIDE = /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
/** Marks that are drawn over the letter before them. */
const COMBINING = /\p{M}/u;
/** How many columns a text takes on a terminal; an estimate, exact for text without control characters in most fonts. */
function displayWidth(text) {
	let width = 0;
	for (const character of text) {
		if (COMBINING.test(character)) continue;
		width += WIDE.test(character) ? 2 : 1;
	}
	return width;
}
// src/lib/wrap-text.ts
/** Breaks prose at spaces into lines of at most `width` columns; a longer word keeps a line to itself. */
function wrapText(text, width) {
	const lines = [];
	let line = "";
	for (const word of text.split(" ")) {
		const joined = line === "" ? word : `${line} ${word}`;
		if (line !== "" && displayWidth(joined) > width) {
			lines.push(line);
			line = word;
		} else line = joined;
	}
	lines.push(line);
	return lines;
}
// src/report/style-text.ts
/**
* Colors for terminals.
*
* Each function escapes what it is given, so a renderer that builds its lines from these cannot let foreign text
* through. Joining their results is safe; passing a result in again is not, as its colors would be taken out.
*/
/** The text style of a run; without color every function only escapes. */
function createTextStyle(color) {
	const paint = (open, close) => (text) => {
		const safe = escapeTerminal(text);
		return color && safe !== "" ? `\u001b[${open}m${safe}\u001b[${close}m` : safe;
	};
	return {
		plain: (text) => escapeTerminal(text),
		bold: paint(1, 22),
		dim: paint(2, 22),
		red: paint(31, 39),
		green: paint(32, 39),
		yellow: paint(33, 39),
		cyan: paint(36, 39),
		magenta: paint(35, 39)
	};
}
export { wrapText as n, displayWidth as r, createTextStyle as t };
