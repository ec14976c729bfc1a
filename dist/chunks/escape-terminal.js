// src/report/escape-terminal.ts
const ESC = "\\u001b";
/** CSI sequences, and OSC, DCS, SOS, PM and APC strings with their terminator, in 7-bit and 8-bit form. */
const ESCAPE_SEQUENCE = new RegExp([
	`(?:${ESC}\\[|\\u009b)[0-?]*[ -/]*[@-~]`,
	`(?:${ESC}[\\]PX^_]|[\\u0090\\u0098\\u009d-\\u009f])[^\\u0007\\u001b\\u0080-\\u009f]*(?:\\u0007|${ESC}\\\\|\\u009c)`,
	`${ESC}[ -/]+[0-~]`
].join("|"), "gu");
/** Control, format, lone surrogate, line and paragraph separator, and letters that are drawn as nothing. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115F\u1160\u3164\uFFA0]/gu;
const SHORT_ESCAPES = /* @__PURE__ */ new Map([
	["\n", "\\n"],
	["\r", "\\r"],
	["	", "\\t"]
]);
/** Gives the text without escape sequences, and with every unseen character written out. */
function escapeTerminal(text, options = {}) {
	return text.replace(ESCAPE_SEQUENCE, "").replace(UNSEEN, (character) => {
		if (character === "\n" && options.multiline === true) return character;
		return SHORT_ESCAPES.get(character) ?? showCodePoint(character);
	});
}
/** Writes a character as `\u{…}` or `\uXXXX`: the form that JSON and JavaScript readers know. */
function showCodePoint(character) {
	const hex = (character.codePointAt(0) ?? 0).toString(16).padStart(4, "0");
	return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex}`;
}
export { escapeTerminal as t };
