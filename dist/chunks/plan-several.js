import { T as writeJson, vn as escapeTerminal } from "./common.js";
import { c as refuseOptionsOfOne, i as directoriesDocument, l as planDirectories, n as describeDirectories, o as exitCodeOfAll, s as guardOptions, t as DirectoryReporter } from "./report-directories.js";
// src/cli/commands/plan/plan-several.ts
async function planSeveral(context, { show, onInvalidOf }) {
refuseOptionsOfOne("plan", optionsOfOne(context.options));
const { io, options } = context;
const reporter = new DirectoryReporter(context);
const counts = new Map();
return await planDirectories(context, {
onInvalidOf: (run) => onInvalidOf(run.context),
use: async (run, session) => {
counts.set(run, session.run.plan.changes.length);
return await show(run.context, session);
},
onPlanned: (run) => reporter.report(run)
}, async ({ runs, problems }) => {
if (options.format === "json") writeJson(io, directoriesDocument(runs, problems));
else if (options.format !== "markdown") {
const changes = runs.map((run) => counts.get(run));
io.stdout.write(`\n${escapeTerminal(describeDirectories(runs, changes, "change"))}\n`);
}
return await Promise.resolve(exitCodeOfAll(runs, problems));
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
...guardOptions(options)
];
}
export { planSeveral };
