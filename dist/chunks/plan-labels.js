const require_failure_reason = require("./failure-reason.js");
const require_action = require("../action.js");
// src/action/status/plan-labels.ts
async function labelPlan(run, { number, isKnown }, plan) {
const { labels } = run.inputs;
if (labels === void 0 || number === void 0 || !isKnown) return;
try {
if (await require_action.c(run, number, run.context.pullRequest?.headSha) !== void 0) return;
const { client, repoPath } = await run.github();
const path = `${repoPath}/issues/${number}/labels`;
const readNames = async () => new Set((await client.list(`${path}?per_page=100`)).map(({ name }) => toKey(String(name))));
const before = await readNames();
const wanted = plan === void 0 ? [] : labelsOf(plan, labels);
const isSet = (name) => before.has(toKey(name));
for (const name of Object.values(labels).filter((each) => isSet(each) && !wanted.includes(each))) await client.delete(`${path}/${encodeURIComponent(name)}`);
const missing = wanted.filter((name) => !isSet(name));
if (missing.length === 0) return;
await client.post(path, { labels: missing });
const after = await readNames();
const dropped = missing.filter((name) => !after.has(toKey(name)));
if (dropped.length === 0) return;
run.io.annotate("warning", `GitHub did not set the label ${dropped.join(", ")}: create it in the repository`);
} catch (error) {
if (!(error instanceof require_failure_reason.t)) throw error;
run.io.annotate("warning", run.redact(`The labels could not be set. ${error.message}`));
}
}
function labelsOf(plan, labels) {
const has = (...actions) => plan.changes.some(({ action }) => actions.includes(action));
const isNothing = plan.changes.length + plan.refusedBy.length + plan.heldBack.length + plan.conflicts.length === 0;
const holds = {
creates: has("create"),
deletes: has("delete", "release"),
"no-changes": isNothing
};
return [
...holds.creates ? [labels.creates] : [],
...holds.deletes ? [labels.deletes] : [],
...holds["no-changes"] ? [labels["no-changes"]] : []
].filter((name) => name !== void 0);
}
function toKey(name) {
return name.toLowerCase();
}
exports.t = labelPlan;
