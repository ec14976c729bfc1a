import { K as Failure } from "./common.js";
// src/cli/arguments/parse-count.ts
function parseCount(text, flag) {
	if (text === void 0) return void 0;
	if (/^\d{1,9}$/.test(text)) return Number(text);
	throw new Failure(`"${flag} ${text}" is not a whole number of 0 or more`, {
		code: "usage",
		hint: `Write, for example, ${flag} 5`
	});
}
export { parseCount as t };
