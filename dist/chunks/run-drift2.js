const require_common = require("./common.js");
const require_plan_document = require("./plan-document.js");
const require_add_stranded = require("./add-stranded.js");
const require_render_drift_text = require("./render-drift-text.js");
const require_split_args = require("./split-args.js");
const require_confirm_and_apply = require("./confirm-and-apply.js");
const require_manifests_of_revision = require("./manifests-of-revision.js");
const require_plan_session = require("./plan-session.js");
const require_compiled_code = require("./compiled-code.js");
// src/cli/commands/drift/run-drift.ts
async function runDrift(context) {
const { directory, rest: keys } = await require_split_args.t(context.args);
const location = directory === void 0 ? {} : { directory };
const { repair: repairs = false, applied } = context.options;
if (repairs && applied !== void 0) throw new require_common.sn("\"--applied\" and \"--repair\" exclude each other", {
code: "usage",
hint: "Name the keys to repair: wac drift --repair KEY"
});
const others = await directoriesAmong(keys);
if (repairs && others.length > 0) throw new require_common.sn("\"--repair\" is about one directory, and there are several", {
code: "usage",
hint: "Repair each directory on its own: wac drift --repair DIRECTORY [KEY...]"
});
if (!repairs) {
const unknown = keys.find((key) => !others.includes(key));
if (unknown !== void 0) throw new require_common.sn(`There is no directory "${unknown}"`, {
code: "usage",
hint: `Keys are for --repair only: wac drift --repair ${keys.join(" ")}`
});
if (others.length > 0) {
const { driftSeveral } = await Promise.resolve().then(() => require("./drift-several.js"));
return await driftSeveral(context, show);
}
return await require_plan_session.n(withoutDefault(context), location, async (session) => exitCodeOfDrift(await show(context, session)));
}
return await require_plan_session.n(withoutDefault(context), {
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
return (await Promise.all(args.map((each) => require_split_args.t([each])))).flatMap(({ directory }) => directory ?? []);
}
function exitCodeOfDrift(count) {
return count > 0 ? require_common.Zt.changes : require_common.Zt.done;
}
async function show(context, { run, opened, server }) {
const { io, isVerbose } = context;
const { configuration } = opened.project;
const whole = await require_add_stranded.t(run.plan, configuration, server.api);
const pending = await pendingKeys(context, opened, whole.drift);
const plan = {
...whole,
drift: whole.drift.filter(({ key }) => !pending.includes(key))
};
const unknown = plan.heldBack.filter(({ reason }) => reason === "hidden");
await require_common.s(context, {
text: () => require_render_drift_text.i(plan, require_common.l(io.stdout, io.env, isVerbose)),
json: () => require_common.i(require_plan_document.i(require_add_stranded.n(plan), require_compiled_code.s))
});
if (pending.length > 0) {
const names = require_common.nn(pending.join(", "));
io.stderr.write(`Pending apply: ${require_common.Tt(pending.length, "automation")} added since the last apply (${names})\n`);
}
return plan.drift.length + unknown.length;
}
async function pendingKeys(context, opened, drift) {
const { applied } = context.options;
const missing = drift.flatMap(({ kind, key }) => kind === "missing" ? [key] : []);
if (applied === void 0 || missing.length === 0) return [];
const found = await require_manifests_of_revision.t(context, opened, {
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
const near = [...plan.unchanged, ...plan.changes.map(({ key }) => key)].includes(unknown) ? void 0 : require_common.J(unknown, plan.unchanged);
throw new require_common.sn(`"${unknown}" has not drifted`, {
code: "usage",
hint: require_common.J(unknown, drifted) ?? near ?? (drifted.size === 0 ? "Nothing has" : `These have: ${[...drifted].join(", ")}`)
});
}
const repairs = require_add_stranded.r(plan, keys);
const unsettled = repairs.drift.filter(({ isRepaired }) => !isRepaired).length;
const exitCode = await require_confirm_and_apply.r(context, {
server: session.server,
plan: repairs,
unsettled
});
if (unsettled > 0 && context.options.format !== "json") context.io.stdout.write(`\n${require_common.Tt(unsettled, "automation")} not repaired: see "Drift" above for what to do.\n`);
return exitCode;
}
exports.runDrift = runDrift;
