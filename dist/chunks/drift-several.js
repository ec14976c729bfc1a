import { T as writeJson, pn as EXIT, vn as escapeTerminal } from "./common.js";
import { c as refuseOptionsOfOne, i as directoriesDocument, l as planDirectories, n as describeDirectories, o as exitCodeOfAll, s as guardOptions, t as DirectoryReporter } from "./report-directories.js";
// src/cli/commands/drift/drift-several.ts
const REPAIRS = "Name the directory in these commands: wac drift --repair DIRECTORY KEY, wac accept DIRECTORY KEY.\n";
async function driftSeveral(context, show) {
const { io, options } = context;
refuseOptionsOfOne("drift", guardOptions(options));
const reporter = new DirectoryReporter(context);
const counts = new Map();
return await planDirectories(context, {
comparesPlans: false,
use: async (run, session) => {
const count = await show(run.context, session);
counts.set(run, count);
return count > 0 ? EXIT.changes : EXIT.done;
},
onPlanned: (run) => reporter.report(run)
}, async ({ runs, problems }) => {
if (options.format === "json") writeJson(io, directoriesDocument(runs, problems));
else {
const drifted = runs.map((run) => counts.get(run));
const text = describeDirectories(runs, drifted, "drifted automation");
io.stdout.write(`\n${escapeTerminal(text)}\n`);
if (drifted.some((count) => count !== void 0 && count > 0)) io.stdout.write(REPAIRS);
}
return await Promise.resolve(exitCodeOfAll(runs, problems));
});
}
export { driftSeveral };
