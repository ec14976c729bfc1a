const require_common = require("./common.js");
const require_plan_directories = require("./plan-directories.js");
const require_refuse_options = require("./refuse-options.js");
const require_report_directories = require("./report-directories.js");
// src/cli/commands/drift/drift-several.ts
const DRIFT_WORDS = {
...require_report_directories.n,
noun: "drifted automation"
};
const REPAIRS = "Name the directory in these commands: wac drift --repair DIRECTORY KEY, wac accept DIRECTORY KEY.\n";
async function driftSeveral(context, show) {
const { io, options } = context;
require_refuse_options.n("drift", require_refuse_options.t(options));
const reporter = new require_report_directories.t(context);
const counts = new Map();
return await require_plan_directories.t(context, {
comparesPlans: false,
use: async (run, session) => {
const count = await show(run.context, session);
counts.set(run, count);
return count > 0 ? require_common.Zt.changes : require_common.Zt.done;
},
onPlanned: (run) => reporter.report(run)
}, async ({ runs, problems }) => {
if (options.format === "json") require_common.a(io, require_report_directories.a(runs, problems));
else {
const drifted = runs.map((run) => counts.get(run));
const text = require_report_directories.r(runs, drifted, DRIFT_WORDS);
io.stdout.write(`\n${require_common.nn(text)}\n`);
if (drifted.some((count) => count !== void 0 && count > 0)) io.stdout.write(REPAIRS);
}
return await Promise.resolve(require_report_directories.s(runs, problems));
});
}
exports.driftSeveral = driftSeveral;
