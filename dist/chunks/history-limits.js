const require_common = require("./common.js");
const require_parse_count = require("./parse-count.js");
// src/cli/arguments/parse-since.ts
const UNITS = {
h: 36e5,
d: 864e5,
w: 6048e5
};
function parseSince(text, now) {
const [, count, unit = ""] = /^(\d{1,5})([hdw])$/.exec(text) ?? [];
const length = UNITS[unit];
if (count !== void 0 && length !== void 0) return new Date(now.getTime() - Number(count) * length);
const time = /^\d{4}-\d{2}-\d{2}/.test(text) ? Date.parse(text) : NaN;
if (!Number.isNaN(time)) return new Date(time);
throw new require_common.sn(`"--since ${text}" is not a time`, {
code: "usage",
hint: "Write, for example, --since 30d or --since 2026-11-01"
});
}
// src/cli/session/history-limits.ts
const HISTORY_CACHE = ".wac/cache/history";
const MAX_RUNS = 1e3;
const MAX_REQUESTS = 2e4;
const MAX_MEGABYTES = 4096;
function parseHistoryLimits(values) {
return {
maxRuns: countOf(values.maxRuns, "--max-runs") ?? MAX_RUNS,
maxRequests: countOf(values.maxRequests, "--max-requests") ?? MAX_REQUESTS,
maxBytes: (countOf(values.maxMegabytes, "--max-megabytes") ?? MAX_MEGABYTES) * 2 ** 20
};
}
function countOf(text, flag) {
const count = require_parse_count.t(text, flag);
if (count !== 0) return count;
throw new require_common.sn(`"${flag} 0" reads nothing`, {
code: "usage",
hint: `Write, for example, ${flag} 100`
});
}
exports.n = parseHistoryLimits;
exports.r = parseSince;
exports.t = HISTORY_CACHE;
