const require_apply = require("./apply.js");
const require_common = require("./common.js");
const require_render_results_text = require("./render-results-text.js");
const require_failure_reason = require("./failure-reason.js");
const require_action = require("../action.js");
const require_prepare = require("./prepare.js");
const require_hide_tokens = require("./hide-tokens.js");
const require_render_drift_text = require("./render-drift-text.js");
const require_escape_markdown = require("./escape-markdown.js");
const require_explain_unreviewed = require("./explain-unreviewed.js");
let node_path = require("node:path");
// src/action/publish/apply-reporter.ts
function createApplyReporter(run, plan, shown) {
const { footer, identity, reviews } = shown;
const label = require_action._(identity, identity.key);
const shownAs = {
...require_action.s(run),
label,
footer
};
const reviewed = {
checksum: plan.checksum,
entries: require_action.j(plan)
};
let editable;
async function showProgress(undone, open) {
const { runUrl, runNumber } = run.context;
const total = plan.changes.length;
await edit("applying", { status: `**Applying.**${undone.length === total ? "" : ` ${total - undone.length} of ${total} changes are done.`} <a href="${encodeURI(runUrl)}">Run ${runNumber}</a>` }, open).catch(() => void 0);
}
async function edit(state, options, open) {
if (run.inputs.comment === "never") return;
editable ??= editableComments(run, reviews);
const failures = [];
for (const comment of await editable) {
const marker = {
...open === void 0 ? comment.marker : require_action.F(comment.marker, open, reviewed),
run: run.context.runId,
at: run.io.now().toISOString(),
state
};
const { body, isTruncated } = require_prepare.h(plan, marker, {
...shownAs,
...options
});
try {
await require_action.l(await run.github(), comment, run.redact(body));
} catch (error) {
failures.push(error);
continue;
}
run.setOutput("truncated", isTruncated);
run.setOutput("comment-id", comment.id);
run.setOutput("comment-url", comment.url);
}
if (failures.length > 0) throw failures[0];
for (const pull of await unshownPulls(state)) await noteOn(pull, state, options);
}
async function unshownPulls(state) {
const { newest, unshown } = reviews;
const fork = state === "applied" ? unshown.find(({ isFork }) => isFork) : void 0;
const found = fork === void 0 ? [] : [fork];
if (newest === void 0 || newest === fork || !unshown.includes(newest)) return found;
if (state === "not-applied") return [newest, ...found];
return (await require_action.d(await run.github(), newest.number, identity)).length === 0 ? found : [newest, ...found];
}
async function noteOn(pull, state, options) {
const repository = await run.github();
if ((await require_action.u(repository, pull.number, identity)).some(({ marker }) => marker.head === pull.headSha && marker.plan !== "")) return;
const noted = require_prepare.p(run, plan, {
identity,
head: pull.headSha,
state
});
const { body } = require_prepare.h(plan, {
...noted,
plan: ""
}, {
...shownAs,
...options
});
const draft = {
identity,
plan: "",
body: run.redact(body),
isNewOnChange: false
};
const kept = await require_action.f(repository, pull.number, draft);
run.setOutput("comment-id", kept.id);
run.setOutput("comment-url", kept.url);
}
return {
begin: async () => await showProgress(plan.changes),
checkpoint: async (undone) => await showProgress(undone, {
undone,
heldBack: []
}),
end: async (state, options, open) => {
await require_prepare.u(run, plan, {
...require_action.s(run),
footer,
...options
});
const pull = reviews.accepted[0]?.pull ?? reviews.newest?.number;
if (pull !== void 0) run.setOutput("pr-number", pull);
await edit(state, options, open).catch((error) => {
const report = error instanceof Error ? error.message : String(error);
run.io.annotate("warning", run.redact(`The plan comment could not be updated. ${report}`));
});
}
};
}
async function editableComments(run, { accepted }) {
const open = accepted.map(({ comment }) => comment).filter(({ marker }) => marker.state !== "applied");
return open.length === 0 ? open : await require_action.p(await run.github(), open);
}
// src/action/publish/apply-status.ts
const MAX_REASONS = 50;
const MAX_REASON_LENGTH = 300;
function renderApplyStatus(results, skipped) {
const done = results.filter(({ status }) => status === "done");
const words = Object.entries(require_render_drift_text.T).flatMap(([action, word]) => {
const count = done.filter(({ change }) => change.action === action).length;
return count === 0 ? [] : [`${count} ${word}`];
});
const undone = results.filter(({ status }) => status !== "done");
const counts = [
...words,
...undone.length === 0 ? [] : [`${undone.length} not done`],
...skipped === 0 ? [] : [`${skipped} skipped, not reviewed`]
].join(", ");
const line = `**${undone.length === 0 && skipped === 0 ? "Applied" : "Applied in part"}: ${counts || "nothing was left to do"}.**`;
if (undone.length === 0) return line;
const reasons = undone.slice(0, MAX_REASONS).map(({ change, status, message }) => require_hide_tokens.t([
change.key,
status,
...message === void 0 ? [] : [message]
].join(": ")).slice(0, MAX_REASON_LENGTH));
return `${line} Run the job again to try the rest.\n\n${require_escape_markdown.n(reasons, "text")}`;
}
// src/action/publish/report-superseded.ts
async function reportSuperseded(run, { identity, newer }) {
const { context, inputs, io, redact, setOutput } = run;
const commit = newer.slice(0, 12);
io.annotate("notice", `A newer commit on ${context.branch} (${commit}) changed the manifests and will be applied instead; this run applied nothing`);
if (inputs.summary) {
const title = `<h3>W&amp;B automations: ${require_escape_markdown.r(require_action._(identity, identity.key))}</h3>`;
await io.appendSummary(redact(`${title}\n\n${statusOf(run, newer)}\n`));
}
if (inputs.comment === "never") return;
try {
const repository = await run.github();
for await (const pull of require_prepare.o(run, repository, {
maxCommits: 1,
mayWait: false
})) {
setOutput("pr-number", pull.number);
const comments = await require_action.d(repository, pull.number, identity);
for (const comment of comments.filter(({ marker }) => marker.head === pull.headSha)) {
await require_action.l(repository, comment, redact(supersededBody(run, comment, newer)));
setOutput("comment-id", comment.id);
setOutput("comment-url", comment.url);
}
}
} catch (error) {
if (!(error instanceof require_failure_reason.t)) throw error;
io.annotate("warning", redact(`The plan comment could not be updated. ${error.message}`));
}
}
function supersededBody(run, { body, marker }, newer) {
const { context, io } = run;
const text = body.slice(body.indexOf("\n") + 1);
const title = text.slice(0, text.indexOf("</h3>") + 5);
return `${require_action.h({
...marker,
run: context.runId,
at: io.now().toISOString(),
state: "superseded"
})}${title}\n\n${statusOf(run, newer)}${text.slice(title.length)}`;
}
function statusOf({ context }, newer) {
return `<p><b>Superseded by a newer commit on ${require_escape_markdown.r(context.branch ?? "")}: ${require_escape_markdown.r(newer.slice(0, 12))}.</b> ${`<a href="${encodeURI(context.runUrl)}">Run ${context.runNumber}</a>`} applied nothing.</p>`;
}
// src/action/modes/confirm-applied.ts
const SECOND_LOOK_MS = 2e3;
async function confirmApplied({ io, redact }, planned, results) {
const isDone = ({ status }) => status === "done";
if (io.signal.aborted || !results.some(isDone)) return results;
const readPending = async () => {
const plan = await planned.planAgain();
if (plan === void 0) throw new require_common.sn("A name or a feature that existed before the apply no longer exists", { code: "not-found" });
const found = new Map();
for (const { key } of plan.changes) found.set(key, "not-converged");
for (const { key, code } of plan.conflicts) if (code === "two-holders") found.set(key, "duplicate");
const applied = new Set(results.filter(isDone).map(({ change }) => change.key));
return new Map([...found].filter(([key]) => applied.has(key)));
};
let pending;
try {
pending = await readPending();
if (pending.size > 0) {
await io.sleep(SECOND_LOOK_MS);
pending = await readPending();
}
} catch (error) {
if (!(error instanceof require_common.sn)) throw error;
io.annotate("warning", redact(`The server could not be read again after the apply. ${error.message}`));
return results;
}
return results.map((result) => {
const problem = isDone(result) ? pending.get(result.change.key) : void 0;
return problem === void 0 ? result : PROBLEMS[problem](result);
});
}
const PROBLEMS = {
"not-converged": notConverged,
duplicate: ({ change }) => ({
change,
status: "failed",
code: "duplicate",
message: `It was written, but another automation has the key "${change.key}": both trigger`,
hint: "Run \"wac apply --remove-duplicates\": it removes the younger one that wac made"
})
};
function notConverged({ change }) {
return {
change,
status: "failed",
code: "not-converged",
message: "It was written, but the server has other values than the manifest",
hint: "Run the plan again to see the differences"
};
}
// src/action/review/apply-requirements.ts
const VOTES = "query Votes($owner: String!, $repo: String!, $number: Int!, $after: String) { repository(owner: $owner, name: $repo) { pullRequest(number: $number) { author { login } latestOpinionatedReviews(first: 100, after: $after, writersOnly: true) { nodes { state author { login } commit { oid } } pageInfo { hasNextPage endCursor } } } } }";
const TREES$1 = "query Merged($owner: String!, $repo: String!, $head: String!, $merged: String!) { repository(owner: $owner, name: $repo) { head: object(expression: $head) { oid } merged: object(expression: $merged) { oid } } }";
async function unmetRequirements(run, pulls, unknown) {
const { applyRequirements } = run.inputs;
if (applyRequirements.length === 0) return [];
const words = applyRequirements.join(" and ");
const unmet = unknown.map(({ action, key }) => `No reviewed plan shows "${action} ${key}", so it is not ${words}`);
for (const requirement of applyRequirements) for (const pull of pulls) {
const why = await CHECKS[requirement](run, pull);
if (why !== void 0) unmet.push(`Pull request ${pull.number} is not ${requirement}: ${why}`);
}
return unmet;
}
const CHECKS = {
approved: whyNotApproved,
"up-to-date": whyNotUpToDate
};
async function whyNotApproved(run, pull) {
const votes = await readVotes(run, pull.number);
const against = votes.filter(({ state }) => state === "CHANGES_REQUESTED");
if (against.length > 0) return `${against.map(({ login }) => login).join(", ")} requested changes`;
const approvals = votes.filter(({ state }) => state === "APPROVED");
if (approvals.some(({ commit }) => commit === pull.headSha)) return void 0;
return approvals.length === 0 ? "nobody with write access approved it" : `the approval is for an earlier commit than its last one (${pull.headSha.slice(0, 12)})`;
}
async function readVotes(run, number) {
const { client } = await run.github();
const { owner, repo } = run.context;
const votes = [];
for (let after = null;;) {
const pull = objectAt(objectAt(await client.graphql(VOTES, {
owner,
repo,
number,
after
}), "repository"), "pullRequest");
const author = objectAt(pull, "author")["login"];
const { nodes, pageInfo } = objectAt(pull, "latestOpinionatedReviews");
if (!require_common.Ut(nodes) || !require_common.Wt(pageInfo)) throw new require_failure_reason.t("github", `GitHub does not return the reviews of pull request ${number}`);
for (const review of nodes.filter(require_common.Wt)) {
const login = objectAt(review, "author")["login"];
if (typeof login !== "string" || login === author) continue;
const commit = String(objectAt(review, "commit")["oid"] ?? "");
votes.push({
login,
state: String(review["state"]),
commit
});
}
const { hasNextPage, endCursor } = pageInfo;
if (hasNextPage !== true || typeof endCursor !== "string") return votes;
after = endCursor;
}
}
function objectAt(value, name) {
const child = value[name];
return require_common.Wt(child) ? child : {};
}
async function whyNotUpToDate(run, { headSha, mergeCommit }) {
const { client } = await run.github();
const { owner, repo } = run.context;
if (mergeCommit === void 0) return "it is not merged";
const { repository } = await client.graphql(TREES$1, {
owner,
repo,
head: `${headSha}:`,
merged: `${mergeCommit}:`
});
const treeOf = (name) => {
const tree = require_common.Wt(repository) ? repository[name] : void 0;
return require_common.Wt(tree) ? tree["oid"] : void 0;
};
const head = treeOf("head");
if (head !== void 0 && head === treeOf("merged")) return void 0;
return "its branch did not have the newest commits of the base branch when it was merged";
}
// src/action/modes/refuse-unmet.ts
async function refuseUnmet(run, chosen, { reviews, reporter }) {
if (chosen.every(require_action.k)) return;
const unknown = chosen.filter((change) => reviews.unreviewed.some((unreviewed) => unreviewed.change === change));
const unmet = await unmetRequirements(run, reviews.deciding, unknown);
if (unmet.length === 0) return;
await reporter.end("not-applied", { status: `**Not applied: a requirement is not met.** Nothing was written.\n\n${require_escape_markdown.n(unmet, "text")}` });
throw new require_failure_reason.t("refused", `${unmet.join(". ")}. Nothing was written; "apply-requirements" asks for it`);
}
// src/action/modes/superseding-commit.ts
const TREES = "query Trees($owner: String!, $repo: String!, $here: String!, $there: String!) { repository(owner: $owner, name: $repo) { here: object(expression: $here) { oid } there: object(expression: $there) { oid } } }";
async function supersedingCommit(run, directory) {
const { context } = run;
const { branch, sha, owner, repo } = context;
if (branch === void 0) throw new require_failure_reason.t("usage", `Applying works on a branch, not on ${context.ref || "nothing"}`);
const { client, repoPath } = await run.github();
const path = branch.split("/").map(encodeURIComponent).join("/");
const reference = await client.get(`${repoPath}/git/ref/heads/${path}`);
const object = require_common.Wt(reference) ? reference["object"] : void 0;
const head = require_common.Wt(object) ? object["sha"] : void 0;
if (typeof head !== "string") throw new require_failure_reason.t("github", `GitHub does not return the head of the branch ${branch}`);
if (head === sha) return void 0;
const prefix = await require_action.x(run, directory);
const repository = (await client.graphql(TREES, {
owner,
repo,
here: `${sha}:${prefix}`,
there: `${head}:${prefix}`
}))["repository"];
const oidOf = (name) => {
const tree = require_common.Wt(repository) ? repository[name] : void 0;
return require_common.Wt(tree) ? tree["oid"] : void 0;
};
const here = oidOf("here");
return here === void 0 || here !== oidOf("there") ? head : void 0;
}
// src/action/modes/run-apply.ts
async function runApply(run) {
const loaded = await require_prepare.t(run);
if (loaded.status === "loaded") {
const newer = await supersedingCommit(run, loaded.tree.root);
run.setOutput("superseded", newer !== void 0);
if (newer !== void 0) {
const { identity } = loaded;
return await reportSuperseded(run, {
identity,
newer
});
}
}
const planned = await require_prepare.n(run, loaded);
if (planned.status === "invalid") throw planned.failure;
const { identity, plan, readAt } = planned;
const footer = require_prepare.m(run, plan, {
head: run.context.sha,
readAt
});
await require_prepare.l(run, plan, {
...require_action.s(run),
footer
});
setCounts(run, {
applied: 0,
failed: 0,
skipped: plan.changes.length
});
await refuseUnexpected(run, plan, footer);
const needsReview = run.inputs.unreviewedChanges !== "apply" && run.inputs.expectedPlan === void 0;
const reviews = await readReviewsFor(run, planned, needsReview);
const reporter = createApplyReporter(run, plan, {
identity,
reviews,
footer
});
const chosen = await chooseChanges(run, plan, {
unreviewed: needsReview ? reviews.unreviewed : [],
reporter
});
await refuseUnmet(run, chosen, {
reviews,
reporter
});
if (chosen.length > 0) await reporter.begin();
const summary = await applyChanges(run, planned, {
changes: chosen,
reporter
});
if (summary.restoreFile !== void 0) run.setOutput("restore-path", summary.restoreFile);
const confirmed = await confirmApplied(run, planned, summary.results);
const skipped = plan.changes.length - chosen.length;
const done = confirmed.filter(({ status }) => status === "done").length;
setCounts(run, {
applied: done,
failed: chosen.length - done,
skipped
});
const { heldBack } = plan;
const isWhole = done === chosen.length && skipped === 0 && heldBack.length === 0;
const results = new Map(confirmed.map((result) => [result.change.key, result]));
const undone = plan.changes.filter(({ key }) => results.get(key)?.status !== "done");
const outcome = {
status: renderApplyStatus(confirmed, skipped),
...require_common.cn({ results: results.size === 0 ? void 0 : results })
};
const open = {
undone,
heldBack: heldBack.map(({ key }) => key)
};
await reporter.end(isWhole ? "applied" : "failed", outcome, open);
failIfUnfinished(summary.isInterrupted, confirmed, skipped);
if (heldBack.length === 0) return;
const names = require_common.Tt(heldBack.length, "automation");
throw new require_failure_reason.t(done > 0 ? "partial" : "refused", `${names} held back${done > 0 ? ", the rest was applied" : ""}: see the log for each`);
}
async function refuseUnexpected(run, plan, footer) {
const { expectedPlan } = run.inputs;
const compared = expectedPlan === void 0 ? "same" : require_action.C(plan, expectedPlan);
if (compared === "same") return;
if (compared === "part") {
const left = plan.changes.length === 0 ? "nothing is left to do" : `${require_common.Tt(plan.changes.length, "change")} of the expected plan left to do`;
run.io.annotate("notice", `Part of the expected plan was applied before: ${left}`);
return;
}
const status = "**Not applied: the plan is not the expected one.** Nothing was written.";
await require_prepare.u(run, plan, {
...require_action.s(run),
footer,
status
});
const why = compared === "unknown" ? "Changes are left that are not among those that \"expected-plan-changes\" names, so whether they were approved is unknown" : `The plan is not the expected one: it is ${plan.checksum}`;
throw new require_failure_reason.t("stale", `${why}. Nothing was written. Re-run all jobs of the workflow: the first one makes a new plan to approve`);
}
async function chooseChanges(run, plan, { unreviewed, reporter }) {
if (plan.refusedBy.length > 0) {
await reporter.end("not-applied", { status: "**Not applied: the plan is refused.** Nothing was written." });
throw new require_failure_reason.t("refused", "The plan is refused, and nothing was written: the log shows the reasons");
}
if (unreviewed.length === 0) return plan.changes;
const explanation = require_explain_unreviewed.t(unreviewed);
run.io.log(run.redact(explanation.lines.join("\n")));
if (run.inputs.unreviewedChanges === "skip") return without(plan, new Set(unreviewed.map(({ change }) => change)));
await reporter.end("not-applied", { status: explanation.markdown });
throw new require_failure_reason.t("unreviewed", `${require_common.Tt(unreviewed.length, "change")} not in a reviewed plan: see the log for each. Nothing was written`);
}
function failIfUnfinished(isInterrupted, results, skipped) {
if (isInterrupted) throw new require_failure_reason.t("interrupted", "The run was canceled after the writes in flight had finished");
const undone = results.filter(({ status }) => status !== "done");
if (undone.length > 0 && undone.every(({ code }) => code === "not-converged")) throw new require_failure_reason.t("not-converged", `${require_common.Tt(undone.length, "change")} written, but the server has other values than the manifests: run the plan again to see the differences`);
if (undone.length > 0) throw new require_failure_reason.t("partial", `${undone.length} of ${results.length} changes were not applied: run the job again to try them`);
if (skipped > 0) throw new require_failure_reason.t("unreviewed", `${require_common.Tt(skipped, "change")} skipped, not in a reviewed plan`);
}
async function readReviewsFor(run, planned, needsReview) {
const decides = (needsReview || run.inputs.applyRequirements.length > 0) && planned.plan.changes.length > 0;
try {
return await require_prepare.s(run, planned, decides);
} catch (error) {
if (decides || !(error instanceof require_failure_reason.t)) throw error;
run.io.annotate("warning", run.redact(`The plan comments could not be read. ${error.message}`));
return {
unreviewed: [],
accepted: [],
deciding: [],
unshown: []
};
}
}
function without(plan, left) {
const gone = new Set([...left].map(({ key }) => key));
let rest = plan.changes.filter((change) => !left.has(change));
for (;;) {
const blocked = rest.filter(({ dependsOn }) => dependsOn.some((key) => gone.has(key)));
if (blocked.length === 0) return rest;
for (const { key } of blocked) gone.add(key);
rest = rest.filter(({ key }) => !gone.has(key));
}
}
async function applyChanges(run, { plan, server }, { changes, reporter }) {
const { io } = run;
const summary = await require_apply.n({
...plan,
changes
}, server, {
checkpoint: {
size: require_action.T,
save: (undone) => reporter.checkpoint(undone)
},
restore: (0, node_path.join)(require_prepare.d(run), "wac-restore"),
edges: io
});
const text = require_render_results_text.a(summary.results, {
color: false,
width: 100,
interrupted: summary.isInterrupted,
heldBack: plan.heldBack.map(({ key }) => key)
});
io.log(run.redact(text));
return summary;
}
function setCounts({ setOutput }, counts) {
setOutput("applied", counts.applied);
setOutput("failed", counts.failed);
setOutput("skipped", counts.skipped);
}
exports.runApply = runApply;
