const require_common = require("./common.js");
// src/report/text/execution-text.ts
const UNDOCUMENTED_NOTE = "How often automations fired is from an undocumented API of W&B (turn it off: executionHistory: off).";
const MAX_REASONS = 3;
function executionText(facts, now) {
const { lastFiredAt, recent } = facts ?? {};
const parts = [];
if (lastFiredAt === null) parts.push("never fired, as far as the server records");
if (typeof lastFiredAt === "string") parts.push(`last fired ${ageText(lastFiredAt, now)}`);
if (recent !== void 0) parts.push(...countTexts(recent, lastFiredAt === null));
return parts.length === 0 ? void 0 : parts.join(", ");
}
function changeExecutionText(change, notes) {
if (notes === void 0 || change.before === void 0) return void 0;
if (notes.history.facts.size === 0) return void 0;
const facts = notes.history.facts.get(change.before.id);
if (change.danger === "removes" || change.danger === "silences" || ENDS.has(change.action) || change.fields.some(({ path, after }) => path === "enabled" && after === false)) return executionText(facts, notes.now) ?? "when it last fired is unknown";
return typeof facts?.lastFiredAt === "string" || (facts?.recent?.count ?? 0) > 0 ? executionText(facts, notes.now) : void 0;
}
function executionNote(changes, notes) {
if (notes?.history.isUndocumented !== true) return void 0;
return changes.some((change) => changeExecutionText(change, notes) !== void 0) ? UNDOCUMENTED_NOTE : void 0;
}
const ENDS = new Set([
"delete",
"disable",
"release"
]);
function countTexts({ count, failed, skipped, reasons, isComplete }, isNever) {
const atLeast = isComplete ? "" : "at least ";
const shown = reasons.slice(0, MAX_REASONS).join(", ");
const why = shown === "" ? "" : ` (${shown}${reasons.length > MAX_REASONS ? ", \u2026" : ""})`;
return [
...isNever ? [] : [`${atLeast}${require_common.Tt(count, "time")} in ${30} days`],
...failed === 0 ? [] : [`${failed} failed${why}`],
...skipped === 0 ? [] : [`${skipped} skipped`]
];
}
const MINUTE_MS = 6e4;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
function ageText(time, now) {
const age = now.getTime() - Date.parse(time);
if (age < MINUTE_MS) return "just now";
if (age < HOUR_MS) return `${require_common.Tt(Math.floor(age / MINUTE_MS), "minute")} ago`;
if (age < DAY_MS) return `${require_common.Tt(Math.floor(age / HOUR_MS), "hour")} ago`;
return `${require_common.Tt(Math.floor(age / DAY_MS), "day")} ago`;
}
exports.i = executionText;
exports.n = changeExecutionText;
exports.r = executionNote;
exports.t = UNDOCUMENTED_NOTE;
