const require_common = require("./common.js");
// src/workflow/history/pull-diagnostics.ts
function listDiagnostics(choice, chosen) {
const path = `${choice.entity}/${choice.project}`;
return [chosen.isLimited ? report("history/limited", "warning", `"${path}" has more runs: the newest ${choice.maxRuns} are read`, { hint: "Raise --max-runs, or choose a time with --since" }) : void 0, chosen.hidden > 0 ? report("history/hidden-runs", "warning", `The server counts ${require_common.Tt(chosen.hidden, "more run")} in "${path}" than it shows`, { hint: "Use an API key that may see them; without them every count is too low" }) : void 0].filter((each) => each !== void 0);
}
function unreadEvents(rules) {
const keys = rules.flatMap(({ info }) => info.kind === "artifact" ? info.key : []);
if (keys.length === 0) return [];
return [report("history/limited", "info", `Artifact events are not read from W&B: ${keys.join(", ")}`, { hint: "W&B documents no list of past alias, tag and link events. Record them in events.jsonl and use --history" })];
}
function unseenProject(message) {
return report("history/no-runs", "warning", message, { hint: "Rules on this project match no run" });
}
function unreadOrganizations(names) {
if (names.length === 0) return [];
return [report("history/limited", "warning", `Runs of whole organizations are not read: ${names.join(", ")}`, { hint: "Only runs of the projects and teams that rules name are evaluated" })];
}
function pullDiagnostics({ choice, chosen, pulled, damaged }) {
const path = `${choice.entity}/${choice.project}`;
return [
chosen.runs.length > 0 ? void 0 : report("history/no-runs", "error", noRuns(path, choice, chosen), { hint: "Check the names and --since" }),
...listDiagnostics(choice, chosen),
ofRuns(pulled.filter(({ written }) => written === void 0), ({ names }) => report("history/run-gone", "warning", `Deleted while it was read, and left out: ${names}`)),
ofRuns(pulled.filter(({ sampled }) => sampled.size > 0), ({ names, first }) => report("history/sampled", "warning", `Rows of ${[...first.sampled].join(", ")} are missing: ${names}`, { hint: "W&B gives system metrics as samples only. Of other metrics the server gave fewer rows than it counts: run the same command again" })),
ofRuns(pulled.filter(({ restarts }) => restarts), ({ names }) => report("history/steps-restart", "warning", `The steps go back: ${names}`, { hint: "The run was resumed. Rows are evaluated in the order of their steps (A14)" })),
ofRuns(pulled.filter(({ notNumeric }) => notNumeric.length > 0), ({ names, first }) => report("history/not-numeric", "warning", `${first.notNumeric.join(", ")} is logged, and never as a number: ${names}`, { hint: "A rule on such a metric never triggers" })),
damaged > 0 ? report("history/cache-damaged", "info", `Cut off or edited in the cache, and read again from the server: ${require_common.Tt(damaged, "file")}`) : void 0
].filter((each) => each !== void 0);
}
function noRuns(path, { since }, { seen }) {
return `There is no run in "${path}"${since === void 0 ? "" : ` since ${new Date(since).toISOString()}`}${seen === 0 ? "" : ` (${require_common.Tt(seen, "run")} began before, or is not wanted)`}`;
}
const MAX_NAMES = 3;
function ofRuns(runs, make) {
const [first] = runs;
if (first === void 0) return void 0;
const shown = runs.slice(0, MAX_NAMES).map(({ run }) => `"${run.name}"`);
const more = runs.length > MAX_NAMES ? ` and ${runs.length - MAX_NAMES} more` : "";
return make({
names: `${shown.join(", ")}${more}`,
first
});
}
function report(code, severity, message, { hint } = {}) {
return {
code,
severity,
message,
...require_common.cn({ hint })
};
}
exports.a = unseenProject;
exports.i = unreadOrganizations;
exports.n = pullDiagnostics;
exports.r = unreadEvents;
exports.t = listDiagnostics;
