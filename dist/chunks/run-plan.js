const require_common = require("./common.js");
const require_escape_markdown = require("./escape-markdown.js");
const require_failure_reason = require("./failure-reason.js");
const require_action = require("../action.js");
const require_prepare = require("./prepare.js");
const require_run_validate = require("./run-validate.js");
const require_plan_labels = require("./plan-labels.js");
const require_read_execution_history = require("./read-execution-history.js");
const require_read_runs = require("./read-runs.js");
const require_history_cache = require("./history-cache.js");
const require_plan_evidence = require("./plan-evidence.js");
const require_select_runs = require("./select-runs.js");
const require_evidence_input = require("./evidence-input.js");
const require_read_pending = require("./read-pending.js");
let node_path = require("node:path");
// src/action/review/configuration-changes.ts
const WATCHED = {
server: ({ server }) => server ?? "not set",
owner: ({ owner }) => owner,
formerOwners: ({ formerOwners }) => listText(formerOwners),
entities: ({ entities }) => listText(entities),
organizations: ({ organizations }) => listText(organizations),
drift: ({ drift }) => drift,
onRemove: ({ onRemove }) => onRemove,
"guard.maxDeletes": ({ guard }) => String(guard.maxDeletes),
"guard.maxDeletePercent": ({ guard }) => String(guard.maxDeletePercent),
"guard.maxSilenced": ({ guard }) => String(guard.maxSilenced),
"guard.maxSilencedPercent": ({ guard }) => String(guard.maxSilencedPercent),
"guard.maxRedirected": ({ guard }) => String(guard.maxRedirected),
"guard.maxAltered": ({ guard }) => String(guard.maxAltered),
"guard.maxAlteredPercent": ({ guard }) => String(guard.maxAlteredPercent),
shadow: ({ shadow }) => String(shadow)
};
async function configurationCaution(run, tree, configuration) {
try {
const base = await require_prepare.i(run, tree, configuration.environment);
if (base.status !== "known") return void 0;
const lines = changedSettings(base.configuration, configuration).map(({ name, before, after }) => `> - ${require_escape_markdown.r(name)}: ${require_escape_markdown.r(before)} \u2192 ${require_escape_markdown.r(after)}`);
if (lines.length === 0) return void 0;
return [
"> [!CAUTION]",
"> This pull request changes <code>wac.yaml</code>:",
...lines
].join("\n");
} catch (error) {
if (!(error instanceof require_failure_reason.t)) throw error;
const message = `wac.yaml of the base branch could not be read, so its changes are not shown. ${error.message}`;
run.io.annotate("warning", run.redact(message));
return;
}
}
function changedSettings(before, after) {
return Object.entries(WATCHED).map(([name, read]) => ({
name,
before: read(before),
after: read(after)
})).filter((change) => change.before !== change.after);
}
function listText(values) {
return values.length === 0 ? "none" : values.join(", ");
}
// src/action/review/merge-notes.ts
const LIMITS$1 = [
["maxDeletes", "removes"],
["maxSilenced", "silences"],
["maxRedirected", "redirects"],
["maxAltered", "alters"]
];
function baseBranchNote({ context }) {
const base = context.pullRequest?.baseBranch;
const { defaultBranch } = context;
if (base === void 0 || defaultBranch === void 0 || base === defaultBranch) return void 0;
return ["> [!NOTE]", `> This pull request merges into ${require_escape_markdown.r(base)}, not into the default branch ${require_escape_markdown.r(defaultBranch)}. Its changes are applied only where an apply workflow runs on ${require_escape_markdown.r(base)}.`].join("\n");
}
async function raisedGuardCaution(run, tree, { configuration, plan }) {
let before;
try {
const base = await require_prepare.i(run, tree, configuration.environment);
if (base.status !== "known") return void 0;
before = base.configuration.guard;
} catch (error) {
if (error instanceof require_failure_reason.t) return void 0;
throw error;
}
const lines = LIMITS$1.flatMap(([name, danger]) => {
const [old, now] = [before[name], configuration.guard[name]];
const count = plan.changes.filter((change) => change.danger === danger).length;
if (old === void 0 || count <= old || now !== void 0 && now <= old) return [];
return [`> - ${require_escape_markdown.r(`guard.${name}`)}: the plan has ${count}, and the base branch allows ${old}`];
});
if (lines.length === 0) return void 0;
return [
"> [!CAUTION]",
"> This pull request raises a guard that limits its own changes:",
...lines
].join("\n");
}
// src/action/modes/execution-notes.ts
async function readExecutionNotes({ io }, { plan, server, project }) {
const changed = plan.changes.flatMap(({ before }) => before ?? []);
if (project.configuration.executionHistory === "off" || changed.length === 0) return {};
const api = await server.openExecutions?.();
if (api === void 0) return {};
const history = await require_read_execution_history.t({
api,
now: io.now,
sleep: io.sleep
}, changed);
return history.facts.size === 0 ? {} : { executions: {
history,
now: io.now()
} };
}
// src/action/modes/read-evidence.ts
const LIMITS = {
maxRequests: 2e4,
maxBytes: 4096 * 2 ** 20
};
const MAX_RUNS = 1e3;
async function readEvidence(run, { tree, project, plan, server }) {
const { inputs, context } = run;
if (inputs.evidence === "off") return void 0;
const source = context.pullRequest?.isFork === true ? "files" : inputs.evidence;
return await require_plan_evidence.t({
changes: plan.changes,
declarations: project.declarations,
checks: require_read_runs.p({
tree,
project
}, run.io.now()),
...source === "files" ? require_evidence_input.t(run, tree.directory) : {
...require_evidence_input.n(run, inputs.evidenceSince ?? "30d"),
source,
openRuns: async () => ({
api: await server.openHistory(),
cache: new require_select_runs.f(require_history_cache.t((0, node_path.join)(require_prepare.d(run), "wac-history")), server.name),
limits: LIMITS,
maxRuns: MAX_RUNS,
server: server.name,
onProgress: () => void 0
})
}
});
}
// src/action/modes/read-origins.ts
async function readOrigins(run, { identity, tree, plan, planOther }) {
const { context } = run;
if (context.event !== "pull_request") return {};
const base = await require_evidence_input.r(tree.root, context.sha, planOther);
if (base === void 0) return {};
const pending = new Set(base.changes.map((change) => require_action.N(change, base)));
const missing = await whyMissing(run, {
identity,
plan
}, base);
return { originOf: (change) => (change.action === "create" ? missing.get(change.key) : void 0) ?? (pending.has(require_action.N(change, plan)) ? "already pending" : "this pull request") };
}
async function whyMissing(run, { identity, plan }, base) {
const keys = base.changes.flatMap(({ action, key }) => action === "create" ? [key] : []);
if (!(plan.unchanged.length > 0 || plan.changes.some(({ before }) => before !== void 0))) return new Map();
const { baseSha, pullRequest } = run.context;
const branch = pullRequest?.baseBranch;
if (keys.length === 0 || baseSha === void 0 || branch === void 0) return new Map(keys.map((key) => [key, "missing on the server"]));
try {
const waiting = await require_read_pending.t(run, identity, keys, {
sha: baseSha,
branch
});
return new Map(keys.map((key) => [key, waiting.has(key) ? "already pending" : "deleted on the server"]));
} catch (error) {
if (!(error instanceof require_failure_reason.t)) throw error;
return new Map(keys.map((key) => [key, "missing on the server"]));
}
}
// src/action/modes/run-plan.ts
const FOOTER_NOTE = "On merge, only these changes are applied. Any other change stops the apply.";
const MAX_ANNOTATIONS = 9;
const MAX_FILES = 20;
async function runPlan(run) {
const standing = await require_action.r(run);
if (standing.outdated !== void 0) {
const because = `${standing.outdated}, so it was only validated: another plan would replace the one to review.`;
return await require_run_validate.t(run, { because });
}
let identity;
let made;
try {
const loaded = await require_prepare.t(run);
identity = loaded.identity;
made = await makeAndReport(run, standing, loaded);
} catch (error) {
if (!run.io.signal.aborted) {
identity ??= await require_action.b(run, { root: run.inputs.path });
await require_action.i(run, standing, {
error,
identity
});
await require_plan_labels.t(run, standing);
}
throw error;
}
if ("failure" in made) {
await require_plan_labels.t(run, standing);
throw made.failure;
}
if (made.checks.failures.length > 0) throw new require_failure_reason.t("invalid", sentenceOf(made.checks));
failWhereAsked(run, made.plan);
}
async function makeAndReport(run, standing, loaded) {
const { number } = standing;
const planned = await require_prepare.n(run, loaded);
if (planned.status === "invalid") {
await require_action.a(run, standing, planned);
return planned;
}
const { identity, plan } = planned;
const head = require_action.n(run);
const caution = number === void 0 ? void 0 : await cautionsOf(run, planned);
const checks = await require_run_validate.r(run, planned.tree);
const evidence = await readEvidence(run, planned);
const options = {
...require_action.s(run),
label: require_action._(identity, identity.key),
...await readOrigins(run, planned),
...await readExecutionNotes(run, planned),
...require_common.cn({
caution: withChecks(caution, checks),
evidence
}),
footer: require_prepare.m(run, plan, {
head,
readAt: planned.readAt,
...require_common.cn({ footerNote: number === void 0 ? void 0 : FOOTER_NOTE })
})
};
await require_prepare.l(run, plan, options);
await require_prepare.u(run, plan, options);
const marker = require_prepare.p(run, plan, {
identity,
head,
state: "planned"
});
const comment = require_prepare.h(plan, marker, options);
run.setOutput("truncated", comment.isTruncated);
if (number !== void 0) run.setOutput("pr-number", number);
await require_action.o(run, standing, {
identity,
environments: planned.project.environments,
plan: plan.checksum,
body: comment.body,
hasChanges: plan.changes.length > 0
});
await require_plan_labels.t(run, standing, plan);
for (const { message, location } of checks.problems.slice(0, MAX_ANNOTATIONS)) run.io.annotate("error", message, location);
for (const { message, location } of checks.problems) run.io.log(run.redact(`failed: ${location.file}:${location.startLine ?? 1} ${message}`));
return {
plan,
checks
};
}
async function cautionsOf(run, { tree, project: { configuration }, plan }) {
const found = [
await configurationCaution(run, tree, configuration),
await raisedGuardCaution(run, tree, {
configuration,
plan
}),
baseBranchNote(run)
].filter((each) => each !== void 0);
return found.length === 0 ? void 0 : found.join("\n\n");
}
function withChecks(caution, checks) {
if (checks.failures.length === 0) return caution;
const files = [...new Set(checks.problems.map(({ location }) => location.file))];
const shown = files.slice(0, MAX_FILES).map((file) => `> - ${require_escape_markdown.r(file)}`);
const more = files.length - shown.length;
const lines = [
"> [!WARNING]",
`> ${require_escape_markdown.t(sentenceOf(checks))}.`,
...shown,
...more > 0 ? [`> - \u2026 and ${require_common.Tt(more, "more file")}`] : []
];
return [...caution === void 0 ? [] : [caution], lines.join("\n")].join("\n\n");
}
function sentenceOf({ failures }) {
return `Checks failed: ${failures.join("; ")}`;
}
function failWhereAsked({ inputs }, plan) {
if (plan.refusedBy.length > 0) throw new require_failure_reason.t("refused", "The plan is refused: the log shows the reasons");
if (plan.heldBack.length > 0) {
const count = require_common.Tt(plan.heldBack.length, "automation");
throw new require_failure_reason.t("refused", `The plan holds back ${count}: see the log for each`);
}
if (inputs.failOnChanges && plan.changes.length > 0) throw new require_failure_reason.t("changes", `There are changes: ${plan.changes.length}`);
}
exports.failWhereAsked = failWhereAsked;
exports.runPlan = runPlan;
