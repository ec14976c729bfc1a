import { Kt as present, zt as countNoun } from "./common.js";
import { r as inlineCode, t as escapeHtml } from "./escape-markdown.js";
import { t as ActionFailure } from "./failure-reason.js";
import { d as identityLabel, m as unknownIdentity } from "./github-comments.js";
import { t as titleOf } from "./comment-title.js";
import { d as temporaryFolder, h as renderPlanComment, i as readBaseConfiguration, l as publishPlan, m as renderFooter, n as planLoaded, p as markerOf, t as loadForRun, u as summarizePlan } from "./prepare.js";
import { a as reportPlan, i as reportInvalidPlan, n as readStanding, r as reportFailedPlan, t as plannedCommit } from "./report-comment.js";
import { n as runChecks, t as runValidate } from "./run-validate.js";
import { t as labelPlan } from "./plan-labels.js";
import { t as readExecutionHistory } from "./read-execution-history2.js";
import { p as evidenceChecks } from "./read-runs.js";
import { t as openHistoryCache } from "./history-cache.js";
import { t as planEvidence } from "./plan-evidence.js";
import { f as CachedRuns } from "./select-runs.js";
import { n as evidenceWindow, r as withBaseTree, t as evidenceFromFiles } from "./evidence-input.js";
import { t as findPending } from "./read-pending.js";
import { f as reviewEntry } from "./expected-plan.js";
import { join } from "node:path";
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
const base = await readBaseConfiguration(run, tree, configuration.environment);
if (base.status !== "known") return void 0;
const lines = changedSettings(base.configuration, configuration).map(({ name, before, after }) => `> - ${inlineCode(name)}: ${inlineCode(before)} \u2192 ${inlineCode(after)}`);
if (lines.length === 0) return void 0;
return [
"> [!CAUTION]",
"> This pull request changes <code>wac.yaml</code>:",
...lines
].join("\n");
} catch (error) {
if (!(error instanceof ActionFailure)) throw error;
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
return ["> [!NOTE]", `> This pull request merges into ${inlineCode(base)}, not into the default branch ${inlineCode(defaultBranch)}. Its changes are applied only where an apply workflow runs on ${inlineCode(base)}.`].join("\n");
}
async function raisedGuardCaution(run, tree, { configuration, plan }) {
let before;
try {
const base = await readBaseConfiguration(run, tree, configuration.environment);
if (base.status !== "known") return void 0;
before = base.configuration.guard;
} catch (error) {
if (error instanceof ActionFailure) return void 0;
throw error;
}
const lines = LIMITS$1.flatMap(([name, danger]) => {
const [old, now] = [before[name], configuration.guard[name]];
const count = plan.changes.filter((change) => change.danger === danger).length;
if (old === void 0 || count <= old || now !== void 0 && now <= old) return [];
return [`> - ${inlineCode(`guard.${name}`)}: the plan has ${count}, and the base branch allows ${old}`];
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
const history = await readExecutionHistory({
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
return await planEvidence({
changes: plan.changes,
declarations: project.declarations,
checks: evidenceChecks({
tree,
project
}, run.io.now()),
...source === "files" ? evidenceFromFiles(run, tree.directory) : {
...evidenceWindow(run, inputs.evidenceSince ?? "30d"),
source,
openRuns: async () => ({
api: await server.openHistory(),
cache: new CachedRuns(openHistoryCache(join(temporaryFolder(run), "wac-history")), server.name),
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
const base = await withBaseTree(tree.root, context.sha, planOther);
if (base === void 0) return {};
const pending = new Set(base.changes.map((change) => reviewEntry(change, base)));
const missing = await whyMissing(run, {
identity,
plan
}, base);
return { originOf: (change) => (change.action === "create" ? missing.get(change.key) : void 0) ?? (pending.has(reviewEntry(change, plan)) ? "already pending" : "this pull request") };
}
async function whyMissing(run, { identity, plan }, base) {
const keys = base.changes.flatMap(({ action, key }) => action === "create" ? [key] : []);
if (!(plan.unchanged.length > 0 || plan.changes.some(({ before }) => before !== void 0))) return new Map();
const { baseSha, pullRequest } = run.context;
const branch = pullRequest?.baseBranch;
if (keys.length === 0 || baseSha === void 0 || branch === void 0) return new Map(keys.map((key) => [key, "missing on the server"]));
try {
const waiting = await findPending(run, identity, keys, {
sha: baseSha,
branch
});
return new Map(keys.map((key) => [key, waiting.has(key) ? "already pending" : "deleted on the server"]));
} catch (error) {
if (!(error instanceof ActionFailure)) throw error;
return new Map(keys.map((key) => [key, "missing on the server"]));
}
}
// src/action/modes/run-plan.ts
const FOOTER_NOTE = "On merge, only these changes are applied. Any other change stops the apply.";
const MAX_ANNOTATIONS = 9;
const MAX_FILES = 20;
async function runPlan(run) {
const standing = await readStanding(run);
if (standing.outdated !== void 0) {
const because = `${standing.outdated}, so it was only validated: another plan would replace the one to review.`;
return await runValidate(run, { because });
}
let identity;
let made;
try {
const loaded = await loadForRun(run);
identity = loaded.identity;
made = await makeAndReport(run, standing, loaded);
} catch (error) {
if (!run.io.signal.aborted) {
identity ??= await unknownIdentity(run, { root: run.inputs.path });
await reportFailedPlan(run, standing, {
error,
identity
});
await labelPlan(run, standing);
}
throw error;
}
if ("failure" in made) {
await labelPlan(run, standing);
throw made.failure;
}
if (made.checks.failures.length > 0) throw new ActionFailure("invalid", sentenceOf(made.checks));
failWhereAsked(run, made.plan);
}
async function makeAndReport(run, standing, loaded) {
const { number } = standing;
const planned = await planLoaded(run, loaded);
if (planned.status === "invalid") {
await reportInvalidPlan(run, standing, planned);
return planned;
}
const { identity, plan } = planned;
const head = plannedCommit(run);
const caution = number === void 0 ? void 0 : await cautionsOf(run, planned);
const checks = await runChecks(run, planned.tree);
const evidence = await readEvidence(run, planned);
const options = {
...titleOf(run),
label: identityLabel(identity, identity.key),
...await readOrigins(run, planned),
...await readExecutionNotes(run, planned),
...present({
caution: withChecks(caution, checks),
evidence
}),
footer: renderFooter(run, plan, {
head,
readAt: planned.readAt,
...present({ footerNote: number === void 0 ? void 0 : FOOTER_NOTE })
})
};
await publishPlan(run, plan, options);
await summarizePlan(run, plan, options);
const marker = markerOf(run, plan, {
identity,
head,
state: "planned"
});
const comment = renderPlanComment(plan, marker, options);
run.setOutput("truncated", comment.isTruncated);
if (number !== void 0) run.setOutput("pr-number", number);
await reportPlan(run, standing, {
identity,
environments: planned.project.environments,
plan: plan.checksum,
body: comment.body,
hasChanges: plan.changes.length > 0
});
await labelPlan(run, standing, plan);
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
const shown = files.slice(0, MAX_FILES).map((file) => `> - ${inlineCode(file)}`);
const more = files.length - shown.length;
const lines = [
"> [!WARNING]",
`> ${escapeHtml(sentenceOf(checks))}.`,
...shown,
...more > 0 ? [`> - \u2026 and ${countNoun(more, "more file")}`] : []
];
return [...caution === void 0 ? [] : [caution], lines.join("\n")].join("\n\n");
}
function sentenceOf({ failures }) {
return `Checks failed: ${failures.join("; ")}`;
}
function failWhereAsked({ inputs }, plan) {
if (plan.refusedBy.length > 0) throw new ActionFailure("refused", "The plan is refused: the log shows the reasons");
if (plan.heldBack.length > 0) {
const count = countNoun(plan.heldBack.length, "automation");
throw new ActionFailure("refused", `The plan holds back ${count}: see the log for each`);
}
if (inputs.failOnChanges && plan.changes.length > 0) throw new ActionFailure("changes", `There are changes: ${plan.changes.length}`);
}
export { runPlan as n, failWhereAsked as t };
