const require_common = require("./common.js");
const require_plan_directories = require("./plan-directories.js");
const require_refuse_options = require("./refuse-options.js");
const require_report_directories = require("./report-directories.js");
// src/cli/commands/plan/plan-several.ts
async function planSeveral(context, { show, onInvalidOf }) {
require_refuse_options.n("plan", optionsOfOne(context.options));
const { io, options } = context;
const reporter = new require_report_directories.t(context);
const counts = new Map();
return await require_plan_directories.t(context, {
onInvalidOf: (run) => onInvalidOf(run.context),
use: async (run, session) => {
counts.set(run, session.run.plan.changes.length);
return await show(run.context, session);
},
onPlanned: (run) => reporter.report(run)
}, async ({ runs, problems }) => {
if (options.format === "json") require_common.a(io, require_report_directories.a(runs, problems));
else if (options.format !== "markdown") {
const changes = runs.map((run) => counts.get(run));
io.stdout.write(`\n${require_common.nn(require_report_directories.r(runs, changes, require_report_directories.n))}\n`);
}
return await Promise.resolve(require_report_directories.s(runs, problems));
});
}
function optionsOfOne(options) {
const { out, html, allEnvironments, evidence, history } = options;
return [
{
flag: "--out",
value: out
},
{
flag: "--html",
value: html
},
{
flag: "--all-environments",
value: allEnvironments,
hint: "Choose one environment with --env, or plan each directory on its own"
},
{
flag: "--evidence",
value: evidence
},
{
flag: "--history",
value: history
},
...require_refuse_options.t(options)
];
}
exports.planSeveral = planSeveral;
