import { D as writeFormat, fn as Failure, k as outputStyle, pn as EXIT, ut as suggestHint, vn as escapeTerminal, w as jsonText, zt as countNoun } from "./common.js";
import { i as planDocument } from "./plan-document.js";
import { n as driftPlan, r as repairPlan, t as addStranded } from "./add-stranded.js";
import { i as renderDriftText } from "./render-drift-text.js";
import { t as splitArgs } from "./split-args.js";
import { r as confirmAndApply } from "./confirm-and-apply.js";
import { t as manifestsOfRevision } from "./manifests-of-revision.js";
import { n as withPlan } from "./plan-session.js";
import { t as VERSION } from "./version2.js";
// src/cli/commands/drift/run-drift.ts
async function runDrift(context) {
const { directory, rest: keys } = await splitArgs(context.args);
const location = directory === void 0 ? {} : { directory };
const { repair: repairs = false, applied } = context.options;
if (repairs && applied !== void 0) throw new Failure("\"--applied\" and \"--repair\" exclude each other", {
code: "usage",
hint: "Name the keys to repair: wac drift --repair KEY"
});
const others = await directoriesAmong(keys);
if (repairs && others.length > 0) throw new Failure("\"--repair\" is about one directory, and there are several", {
code: "usage",
hint: "Repair each directory on its own: wac drift --repair DIRECTORY [KEY...]"
});
if (!repairs) {
const unknown = keys.find((key) => !others.includes(key));
if (unknown !== void 0) throw new Failure(`There is no directory "${unknown}"`, {
code: "usage",
hint: `Keys are for --repair only: wac drift --repair ${keys.join(" ")}`
});
if (others.length > 0) {
const { driftSeveral } = await import("./drift-several.js");
return await driftSeveral(context, show);
}
return await withPlan(withoutDefault(context), location, async (session) => exitCodeOfDrift(await show(context, session)));
}
return await withPlan(withoutDefault(context), {
...location,
writesFor: "drift --repair",
wholeTree: "drift --repair",
repairsDrift: true
}, (session) => repair(context, session, keys));
}
function withoutDefault(context) {
return {
...context,
args: []
};
}
async function directoriesAmong(args) {
return (await Promise.all(args.map((each) => splitArgs([each])))).flatMap(({ directory }) => directory ?? []);
}
function exitCodeOfDrift(count) {
return count > 0 ? EXIT.changes : EXIT.done;
}
async function show(context, { run, opened, server }) {
const { io, isVerbose } = context;
const { configuration } = opened.project;
const whole = await addStranded(run.plan, configuration, server.api);
const pending = await pendingKeys(context, opened, whole.drift);
const plan = {
...whole,
drift: whole.drift.filter(({ key }) => !pending.includes(key))
};
const unknown = plan.heldBack.filter(({ reason }) => reason === "hidden");
await writeFormat(context, {
text: () => renderDriftText(plan, outputStyle(io.stdout, io.env, isVerbose)),
json: () => jsonText(planDocument(driftPlan(plan), VERSION))
});
if (pending.length > 0) {
const names = escapeTerminal(pending.join(", "));
io.stderr.write(`Pending apply: ${countNoun(pending.length, "automation")} added since the last apply (${names})\n`);
}
return plan.drift.length + unknown.length;
}
async function pendingKeys(context, opened, drift) {
const { applied } = context.options;
const missing = drift.flatMap(({ kind, key }) => kind === "missing" ? [key] : []);
if (applied === void 0 || missing.length === 0) return [];
const found = await manifestsOfRevision(context, opened, {
flag: "--applied",
revision: applied
});
if (found === "invalid") return [];
const declared = new Set(found === "none" ? [] : found.declarations.map(({ key }) => key));
return missing.filter((key) => !declared.has(key));
}
async function repair(context, session, keys) {
const { plan } = session.run;
const drifted = new Set([...plan.drift.map(({ key }) => key), ...plan.heldBack.flatMap(({ key, reason }) => reason === "hidden" ? [key] : [])]);
const unknown = keys.find((key) => !drifted.has(key));
if (unknown !== void 0) {
const near = [...plan.unchanged, ...plan.changes.map(({ key }) => key)].includes(unknown) ? void 0 : suggestHint(unknown, plan.unchanged);
throw new Failure(`"${unknown}" has not drifted`, {
code: "usage",
hint: suggestHint(unknown, drifted) ?? near ?? (drifted.size === 0 ? "Nothing has" : `These have: ${[...drifted].join(", ")}`)
});
}
const repairs = repairPlan(plan, keys);
const unsettled = repairs.drift.filter(({ isRepaired }) => !isRepaired).length;
const exitCode = await confirmAndApply(context, {
server: session.server,
plan: repairs,
unsettled
});
if (unsettled > 0 && context.options.format !== "json") context.io.stdout.write(`\n${countNoun(unsettled, "automation")} not repaired: see "Drift" above for what to do.\n`);
return exitCode;
}
export { runDrift };
