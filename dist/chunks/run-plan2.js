const require_common = require("./common.js");
const require_write_file_atomically = require("./write-file-atomically.js");
const require_plan_document = require("./plan-document.js");
const require_refuse_secret = require("./refuse-secret.js");
const require_run_process = require("./run-process.js");
const require_execution_notes = require("./execution-notes.js");
const require_plan_session = require("./plan-session.js");
const require_compiled_code = require("./compiled-code.js");
const require_backtest = require("./backtest.js");
const require_read_runs = require("./read-runs.js");
const require_history_cache = require("./history-cache.js");
const require_plan_evidence = require("./plan-evidence.js");
const require_select_runs = require("./select-runs.js");
const require_parse_count = require("./parse-count.js");
const require_history_limits = require("./history-limits.js");
const require_project = require("./project.js");
let node_path = require("node:path");
// src/cli/commands/plan/plan-evidence.ts
const MAX_SECONDS = 120;
const LIVE_SINCE = "30d";
function checkEvidenceOptions({ io, options }) {
const { evidence, history, since, evidenceSeconds } = options;
if (evidence !== "files" && history !== void 0) throw new require_common.sn("\"--history\" needs \"--evidence files\"", { code: "usage" });
if (evidence === void 0 && (since ?? evidenceSeconds) !== void 0) throw new require_common.sn("\"--since\" and \"--evidence-seconds\" need \"--evidence\"", { code: "usage" });
if (since !== void 0) require_history_limits.r(since, io.now());
secondsOf(evidenceSeconds);
}
function secondsOf(text) {
const seconds = require_parse_count.t(text, "--evidence-seconds") ?? MAX_SECONDS;
if (seconds <= MAX_SECONDS) return seconds;
throw new require_common.sn(`"--evidence-seconds ${seconds}" is more than ${MAX_SECONDS}`, { code: "usage" });
}
async function readPlanEvidence({ io, options }, { opened, server, run }) {
const { evidence: source, history = (0, node_path.join)(opened.tree.directory, "history") } = options;
if (source === void 0) return void 0;
const words = options.since ?? (source === "live" ? LIVE_SINCE : void 0);
const days = /^(\d+)d$/.exec(words ?? "")?.[1];
const { maxRuns, ...limits } = require_history_limits.n({});
require_compiled_code.a();
let done = 0;
return await require_plan_evidence.t({
onRun: () => {
done += 1;
io.progress?.((seconds) => `Evaluated the changes on ${require_common.Tt(done, "run")} in ${seconds} s`);
},
changes: run.plan.changes,
declarations: opened.project.declarations,
checks: require_read_runs.p(opened, io.now(), require_project.l(options.var ?? [])),
source,
isDefaultDirectory: options.history === void 0,
deadline: AbortSignal.timeout(secondsOf(options.evidenceSeconds) * 1e3),
...require_common.cn({
since: words === void 0 ? void 0 : require_history_limits.r(words, io.now()),
days: days === void 0 ? void 0 : Number(days)
}),
openRuns: async () => source === "files" ? await require_backtest.n(history) : {
api: await server.openHistory(),
cache: new require_select_runs.f(require_history_cache.t((0, node_path.join)(io.cwd, require_history_limits.t)), server.name),
limits,
maxRuns,
server: server.name,
onProgress: () => void 0
}
});
}
// src/cli/commands/plan/run-plan.ts
async function runPlan(context) {
if (context.args.length > 1) {
checkOptions(context);
const { planSeveral } = await Promise.resolve().then(() => require("./plan-several.js"));
return await planSeveral(context, {
show: showPlan,
onInvalidOf
});
}
if (context.options.allEnvironments !== true) return await planOne(context);
const { planAllEnvironments } = await Promise.resolve().then(() => require("./plan-all-environments.js"));
return await planAllEnvironments(context, planOne);
}
async function planOne(context, session = {}) {
checkOptions(context);
const options = {
...session,
...require_common.cn({ onInvalid: onInvalidOf(context) })
};
return await require_plan_session.n(context, options, (session) => showPlan(context, session));
}
function checkOptions(context) {
const { base, format } = context.options;
checkEvidenceOptions(context);
if (base !== void 0 && format !== "markdown") throw new require_common.sn("\"--base\" needs \"--format markdown\"", {
code: "usage",
hint: "Add --format markdown, or leave --base out"
});
}
function onInvalidOf({ io, options }) {
if (options.format !== "markdown") return void 0;
return async (diagnostics, owner) => {
const { renderInvalidMarkdown } = await Promise.resolve().then(() => require("./render-invalid-markdown.js")).then((n) => n.n);
const label = owner === void 0 ? {} : { label: owner };
io.stdout.write(renderInvalidMarkdown(diagnostics, label));
};
}
async function showPlan(context, session) {
const { io, options } = context;
const { plan } = session.run;
const directory = directoryFromHere(io.cwd, session.opened.tree.directory);
if (options.out !== void 0) {
const document = require_plan_document.i(plan, require_compiled_code.s, directory);
const text = `${JSON.stringify(document, void 0, 2)}\n`;
require_refuse_secret.t(context, options.out, text);
await require_write_file_atomically.t(options.out, text, { mode: 384 });
}
await writePlan(context, session, directory);
if (options.html !== void 0) {
const { writePlanPage } = await Promise.resolve().then(() => require("./plan-page.js"));
await writePlanPage(context, options.html, plan, session.opened);
}
if (options.out !== void 0) {
const rest = require_run_process.a(options.sandbox);
io.stderr.write(`Wrote ${options.out}. To apply exactly this plan: wac apply ${options.out}${rest}\n`);
}
return require_common.$t([...plan.refusedBy.length + plan.heldBack.length > 0 ? [require_common.Zt.refused] : [], ...options.detailedExitcode === true && plan.changes.length > 0 ? [require_common.Zt.changes] : []]);
}
function directoryFromHere(cwd, directory) {
return (0, node_path.relative)(cwd, (0, node_path.resolve)(cwd, directory)).split(node_path.sep).join("/") || ".";
}
async function writePlan(context, session, directory) {
const { io, isVerbose } = context;
const { plan } = session.run;
const { base } = context.options;
const evidence = await readPlanEvidence(context, session);
await require_common.s(context, {
text: async () => {
const [{ renderPlanParts }, executions] = await Promise.all([Promise.resolve().then(() => require("./render-plan-text.js")).then((n) => n.r), require_execution_notes.n(context, session.server, plan)]);
const style = {
...require_common.l(io.stdout, io.env, isVerbose),
...executions
};
return renderPlanParts(plan, style, evidence);
},
json: async () => {
const { executions } = await require_execution_notes.n(context, session.server, plan);
const beside = {
evidence,
executions: executions?.history
};
return require_common.i(require_plan_document.i(plan, require_compiled_code.s, directory, beside));
},
markdown: async () => {
const { renderPlanMarkdown } = await Promise.resolve().then(() => require("./render-plan-markdown.js")).then((n) => n.n);
const footer = `<sub>Plan <code>${plan.checksum.slice(0, 12)}</code>.</sub>`;
const origins = base === void 0 ? {} : await (await Promise.resolve().then(() => require("./change-origins.js"))).changeOrigins(context, session, base);
const executions = await require_execution_notes.n(context, session.server, plan);
const shown = {
footer,
...origins,
...executions,
...require_common.cn({ evidence })
};
return renderPlanMarkdown(plan, shown).text;
}
});
}
exports.runPlan = runPlan;
