import { D as writeFormat, Kt as present, fn as Failure, hn as combineExitCodes, k as outputStyle, pn as EXIT, w as jsonText, x as sandboxFlag, zt as countNoun } from "./common.js";
import { t as writeFileAtomically } from "./write-file-atomically.js";
import { i as planDocument } from "./plan-document.js";
import { t as refuseSecret } from "./refuse-secret.js";
import { n as executionNotes } from "./execution-notes.js";
import { n as withPlan } from "./plan-session.js";
import { t as VERSION } from "./version2.js";
import { n as openDirectory } from "./backtest.js";
import { p as evidenceChecks } from "./read-runs.js";
import { t as openHistoryCache } from "./history-cache.js";
import { t as planEvidence } from "./plan-evidence.js";
import { f as CachedRuns } from "./select-runs.js";
import { t as parseCount } from "./parse-count.js";
import { n as parseHistoryLimits, r as parseSince, t as HISTORY_CACHE } from "./history-limits.js";
import { l as parseVariables } from "./project.js";
import { join, relative, resolve, sep } from "node:path";
// src/cli/commands/plan/plan-evidence.ts
const MAX_SECONDS = 120;
const LIVE_SINCE = "30d";
function checkEvidenceOptions({ io, options }) {
const { evidence, history, since, evidenceSeconds } = options;
if (evidence !== "files" && history !== void 0) throw new Failure("\"--history\" needs \"--evidence files\"", { code: "usage" });
if (evidence === void 0 && (since ?? evidenceSeconds) !== void 0) throw new Failure("\"--since\" and \"--evidence-seconds\" need \"--evidence\"", { code: "usage" });
if (since !== void 0) parseSince(since, io.now());
secondsOf(evidenceSeconds);
}
function secondsOf(text) {
const seconds = parseCount(text, "--evidence-seconds") ?? MAX_SECONDS;
if (seconds <= MAX_SECONDS) return seconds;
throw new Failure(`"--evidence-seconds ${seconds}" is more than ${MAX_SECONDS}`, { code: "usage" });
}
async function readPlanEvidence({ io, options }, { opened, server, run }) {
const { evidence: source, history = join(opened.tree.directory, "history") } = options;
if (source === void 0) return void 0;
const words = options.since ?? (source === "live" ? LIVE_SINCE : void 0);
const days = /^(\d+)d$/.exec(words ?? "")?.[1];
const { maxRuns, ...limits } = parseHistoryLimits({});
let done = 0;
return await planEvidence({
onRun: () => {
done += 1;
io.progress?.((seconds) => `Evaluated the changes on ${countNoun(done, "run")} in ${seconds} s`);
},
changes: run.plan.changes,
declarations: opened.project.declarations,
checks: evidenceChecks(opened, io.now(), parseVariables(options.var ?? [])),
source,
isDefaultDirectory: options.history === void 0,
deadline: AbortSignal.timeout(secondsOf(options.evidenceSeconds) * 1e3),
...present({
since: words === void 0 ? void 0 : parseSince(words, io.now()),
days: days === void 0 ? void 0 : Number(days)
}),
openRuns: async () => source === "files" ? await openDirectory(history) : {
api: await server.openHistory(),
cache: new CachedRuns(openHistoryCache(join(io.cwd, HISTORY_CACHE)), server.name),
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
const { planSeveral } = await import("./plan-several.js");
return await planSeveral(context, {
show: showPlan,
onInvalidOf
});
}
if (context.options.allEnvironments !== true) return await planOne(context);
const { planAllEnvironments } = await import("./plan-all-environments.js");
return await planAllEnvironments(context, planOne);
}
async function planOne(context, session = {}) {
checkOptions(context);
const options = {
...session,
...present({ onInvalid: onInvalidOf(context) })
};
return await withPlan(context, options, (session) => showPlan(context, session));
}
function checkOptions(context) {
const { base, format } = context.options;
checkEvidenceOptions(context);
if (base !== void 0 && format !== "markdown") throw new Failure("\"--base\" needs \"--format markdown\"", {
code: "usage",
hint: "Add --format markdown, or leave --base out"
});
}
function onInvalidOf({ io, options }) {
if (options.format !== "markdown") return void 0;
return async (diagnostics, owner) => {
const { renderInvalidMarkdown } = await import("./render-invalid-markdown.js");
const label = owner === void 0 ? {} : { label: owner };
io.stdout.write(renderInvalidMarkdown(diagnostics, label));
};
}
async function showPlan(context, session) {
const { io, options } = context;
const { plan } = session.run;
const directory = directoryFromHere(io.cwd, session.opened.tree.directory);
if (options.out !== void 0) {
const document = planDocument(plan, VERSION, directory);
const text = `${JSON.stringify(document, void 0, 2)}\n`;
refuseSecret(context, options.out, text);
await writeFileAtomically(options.out, text, { mode: 384 });
}
await writePlan(context, session, directory);
if (options.html !== void 0) {
const { writePlanPage } = await import("./plan-page.js");
await writePlanPage(context, options.html, plan, session.opened);
}
if (options.out !== void 0) {
const rest = sandboxFlag(options.sandbox);
io.stderr.write(`Wrote ${options.out}. To apply exactly this plan: wac apply ${options.out}${rest}\n`);
}
return combineExitCodes([...plan.refusedBy.length + plan.heldBack.length > 0 ? [EXIT.refused] : [], ...options.detailedExitcode === true && plan.changes.length > 0 ? [EXIT.changes] : []]);
}
function directoryFromHere(cwd, directory) {
return relative(cwd, resolve(cwd, directory)).split(sep).join("/") || ".";
}
async function writePlan(context, session, directory) {
const { io, isVerbose } = context;
const { plan } = session.run;
const { base } = context.options;
const evidence = await readPlanEvidence(context, session);
await writeFormat(context, {
text: async () => {
const [{ renderPlanParts }, executions] = await Promise.all([import("./render-plan-text.js"), executionNotes(context, session.server, plan)]);
const style = {
...outputStyle(io.stdout, io.env, isVerbose),
...executions
};
return renderPlanParts(plan, style, evidence);
},
json: async () => {
const { executions } = await executionNotes(context, session.server, plan);
const beside = {
evidence,
executions: executions?.history
};
return jsonText(planDocument(plan, VERSION, directory, beside));
},
markdown: async () => {
const { renderPlanMarkdown } = await import("./render-plan-markdown2.js");
const footer = `<sub>Plan <code>${plan.checksum.slice(0, 12)}</code>.</sub>`;
const origins = base === void 0 ? {} : await (await import("./change-origins.js")).changeOrigins(context, session, base);
const executions = await executionNotes(context, session.server, plan);
const shown = {
footer,
...origins,
...executions,
...present({ evidence })
};
return renderPlanMarkdown(plan, shown).text;
}
});
}
export { runPlan };
