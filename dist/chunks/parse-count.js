const require_common = require("./common.js");
// src/cli/arguments/parse-count.ts
function parseCount(text, flag) {
if (text === void 0) return void 0;
if (/^\d{1,9}$/.test(text)) return Number(text);
throw new require_common.sn(`"${flag} ${text}" is not a whole number of 0 or more`, {
code: "usage",
hint: `Write, for example, ${flag} 5`
});
}
function parseSeconds(text, name) {
if (text === void 0) return void 0;
const seconds = /^\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
if (seconds > 0 && seconds <= 86400) return seconds;
throw new require_common.sn(`"${text}" is not a number of seconds for ${name}`, {
code: "usage",
hint: "Write a number above 0, at most 86400"
});
}
exports.n = parseSeconds;
exports.t = parseCount;
