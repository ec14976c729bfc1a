const require_common = require("./common.js");
const require_add_stranded = require("./add-stranded.js");
const require_render_drift_text = require("./render-drift-text.js");
const require_render_plan_markdown = require("./render-plan-markdown.js");
const require_escape_markdown = require("./escape-markdown.js");
const require_failure_reason = require("./failure-reason.js");
const require_action = require("../action.js");
const require_prepare = require("./prepare.js");
const require_read_pending = require("./read-pending.js");
let node_crypto = require("node:crypto");
// src/action/github/drift-issue.ts
const NO_DRIFT = "";
async function syncDriftIssue(run, report) {
const issues = await listOwnIssues(run, report.identity);
const open = issues.filter(({ isOpen }) => isOpen);
const runLink = `<a href="${encodeURI(run.context.runUrl)}">run ${run.context.runNumber}</a>`;
if (report.digest === void 0) {
for (const issue of open) {
await change(run, issue, {
state: "closed",
state_reason: "completed"
});
await say(run, issue, `Resolved: no drift in ${runLink}.`);
}
return open[0];
}
const mark = (drift) => require_action.g({
key: report.key,
...require_common.cn({ directory: report.identity.directory }),
drift
});
const body = run.redact(mark(report.digest) + report.text);
const [oldest, ...others] = open;
for (const issue of others) {
const marker = mark(NO_DRIFT);
await change(run, issue, {
state: "closed",
state_reason: "not_planned",
body: run.redact(marker + issue.body.slice(issue.body.indexOf("\n") + 1))
});
await say(run, issue, `Duplicate of #${oldest?.number}.`);
}
if (oldest !== void 0) {
await change(run, oldest, { body });
if (oldest.marker.drift !== report.digest) await say(run, oldest, `The drift has changed: ${runLink}.`);
return oldest;
}
const last = issues.at(-1);
if (last === void 0) return await create(run, report, body);
if (last.isSnoozed && last.marker.drift === report.digest) return void 0;
await change(run, last, {
state: "open",
body
});
await say(run, last, `There is drift again: ${runLink}.`);
return last;
}
async function listOwnIssues(run, wanted) {
const { client, repoPath, identity } = await run.github();
const [label = ""] = run.inputs.issueLabels;
const query = `labels=${encodeURIComponent(label)}&state=all&sort=created&direction=asc&per_page=100`;
const labeled = ownIssues(await client.list(`${repoPath}/issues?${query}`), identity, wanted);
if (labeled.length > 0) return labeled;
const byCreator = `creator=${encodeURIComponent(identity)}&state=all&sort=created&direction=desc&per_page=100`;
const newest = await client.get(`${repoPath}/issues?${byCreator}`);
return ownIssues((require_common.Ut(newest) ? newest.filter(require_common.Wt) : []).toReversed(), identity, wanted);
}
function ownIssues(all, identity, wanted) {
return all.filter((issue) => !("pull_request" in issue)).flatMap((issue) => {
const { user, body, number, html_url: url } = issue;
if (!require_common.Wt(user) || user["login"] !== identity || typeof number !== "number") return [];
const marker = typeof body === "string" ? require_action.m(body) : void 0;
if (marker === void 0 || marker.drift === NO_DRIFT || !require_action.v(marker, wanted)) return [];
return [{
number,
url: typeof url === "string" ? url : "",
isOpen: issue["state"] === "open",
isSnoozed: issue["state_reason"] === "not_planned",
marker,
body: String(body)
}];
});
}
async function create(run, report, body) {
const { io, inputs, redact } = run;
const assignees = inputs.issueAssignees;
const { identity, key } = report;
const issue = {
title: `W&B automations drift: ${require_action._(identity, key)}`,
body,
labels: inputs.issueLabels
};
try {
return await send(run, identity, assignees.length === 0 ? issue : {
...issue,
assignees
});
} catch (error) {
if (!(error instanceof require_action.B && error.status === 422) || assignees.length === 0) throw error;
const kept = await send(run, identity, issue);
const names = assignees.join(", ");
io.annotate("warning", redact(`The issue could not be assigned to ${names}. ${error.message}`));
return kept;
}
}
async function send(run, identity, issue) {
const { client, repoPath } = await run.github();
try {
const { number, html_url: url, labels } = await client.post(`${repoPath}/issues`, issue);
if (typeof number !== "number") throw new require_action.B("GitHub created an issue, but does not return it", 200, true);
warnOfDroppedLabels(run, number, labels);
return {
number,
url: typeof url === "string" ? url : ""
};
} catch (error) {
if (!(error instanceof require_action.B && error.mayBeDone)) throw error;
const stored = (await listOwnIssues(run, identity)).find(({ isOpen }) => isOpen);
if (stored === void 0) throw error;
return stored;
}
}
function warnOfDroppedLabels({ inputs, io, redact }, number, labels) {
if (!require_common.Ut(labels)) return;
const names = new Set(labels.map((label) => String(require_common.Wt(label) ? label["name"] : label).toLowerCase()));
const dropped = inputs.issueLabels.filter((label) => !names.has(label.toLowerCase()));
if (dropped.length === 0) return;
const message = `GitHub opened issue #${number} without the label ${dropped.join(", ")}: create it in the repository, and put it on the issue`;
io.annotate("warning", redact(message));
}
async function change(run, issue, fields) {
const { client, repoPath } = await run.github();
await client.patch(`${repoPath}/issues/${issue.number}`, fields);
}
async function say(run, issue, body) {
const { client, repoPath } = await run.github();
await client.post(`${repoPath}/issues/${issue.number}/comments`, { body }).catch((error) => {
if (!(error instanceof require_action.B && error.mayBeDone)) throw error;
});
}
// src/action/modes/run-drift.ts
const MAX_PENDING = 50;
const MARKER_ROOM = 1e3;
async function runDrift(run) {
const planned = await require_prepare.r(run);
if (planned.status === "invalid") throw planned.failure;
const { identity } = planned;
const whole = await require_add_stranded.t(planned.plan, planned.project.configuration, planned.server.api);
const pending = await require_read_pending.n(run, {
identity,
plan: whole
});
const plan = withoutPending(whole, pending);
const isDrifted = plan.drift.length > 0;
const options = {
footer: require_prepare.m(run, plan, {
head: run.context.sha,
readAt: planned.readAt
}),
title: "W&amp;B automations drift",
label: require_action._(identity, identity.key),
status: statusOf(plan, whole, pending)
};
await require_prepare.l(run, plan, options);
await require_prepare.u(run, plan, options);
run.setOutput("drifted", isDrifted);
if (pending.size > 0) run.io.annotate("notice", `Pending apply: ${require_common.Tt(pending.size, "automation")}`);
const unknown = plan.heldBack.filter(({ reason }) => reason === "hidden").length;
const isKnown = isDrifted || pending.size === 0 && unknown === 0;
if (run.inputs.driftIssue && isKnown) await reportIssue(run, {
identity,
plan
}, options);
if (unknown > 0) throw new require_failure_reason.t("changes", `${require_common.Tt(unknown, "automation")} cannot be seen, so whether there is drift is unknown: see the log for each`);
if (run.inputs.failOnChanges && isDrifted) throw new require_failure_reason.t("changes", `${require_common.Tt(plan.drift.length, "automation")} drifted`);
}
function withoutPending(plan, pending) {
if (pending.size === 0) return require_add_stranded.n(plan);
const keys = plan.drift.map(({ key }) => key).filter((key) => !pending.has(key));
return require_add_stranded.r(plan, keys.length === 0 ? [""] : keys);
}
function statusOf({ drift, heldBack }, whole, pending) {
const unknown = heldBack.filter(({ reason }) => reason === "hidden").length;
return [...[...drift.length > 0 || unknown === 0 ? driftStatus(drift, pending) : [], ...unknown === 0 ? [] : unknownStatus(unknown)], ...pendingStatus(whole, pending)].join("\n\n");
}
function unknownStatus(count) {
return [`**${require_common.Tt(count, "automation")} cannot be seen, so whether there is drift is unknown.** The server counts more automations than it shows; a key with more rights sees them.`];
}
function driftStatus(drift, pending) {
const count = drift.length;
if (count > 0) {
const keep = drift.some(require_render_drift_text.t) ? " To keep an edit, run <code>wac accept KEY</code> and open a pull request." : "";
const differ = count === 1 ? "differs" : "differ";
return [`**${require_common.Tt(count, "automation")} ${differ} from what was last applied.** To undo the edits, run the apply workflow.${keep}`];
}
return pending.size > 0 ? [] : ["**No drift.** The server matches what was last applied."];
}
function pendingStatus(whole, pending) {
const fromGit = whole.changes.filter(({ origin }) => origin === "git").length;
const lines = [...pending].slice(0, MAX_PENDING).map(([key, pull]) => `${key}: waits for the apply of pull request ${pull}`);
const more = pending.size - lines.length;
return [...pending.size === 0 ? [] : [`**Pending apply: ${require_common.Tt(pending.size, "automation")}** that a merged pull request adds and no apply has created yet. Run the apply workflow; for a pull request from a fork, with <code>unreviewed-changes: apply</code>.`, require_escape_markdown.n([...lines, ...more > 0 ? [`\u2026 and ${more} more`] : []], "text")], ...fromGit === 0 ? [] : [`${require_common.Tt(fromGit, "change")} in the manifests not applied yet. This is not drift.`]];
}
async function reportIssue(run, { identity, plan }, options) {
const { text } = require_render_plan_markdown.t(plan, {
...options,
limit: require_prepare.f - MARKER_ROOM,
fullTextUrl: "the job summary"
});
const digest = plan.drift.length === 0 ? void 0 : driftDigest(plan);
const issue = await syncDriftIssue(run, {
identity,
key: identity.key,
digest,
text
});
if (issue === void 0) return;
run.setOutput("issue-number", issue.number);
run.setOutput("issue-url", issue.url);
}
function driftDigest(plan) {
const entries = plan.drift.map(({ key, kind, id, fields }) => ({
key,
kind,
id: id ?? null,
fields: fields.map(({ path, before, after }) => ({
path,
before: before ?? null,
after: after ?? null
}))
}));
return (0, node_crypto.createHash)("sha256").update(require_common.jt(entries), "utf8").digest("hex").slice(0, 32);
}
exports.runDrift = runDrift;
