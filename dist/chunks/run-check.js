const require_common = require("./common.js");
const require_failure_reason = require("./failure-reason.js");
const require_action = require("../action.js");
const require_prepare = require("./prepare.js");
const require_explain_unreviewed = require("./explain-unreviewed.js");
const require_run_plan = require("./run-plan.js");
// src/action/modes/run-check.ts
async function runCheck(run) {
const prepared = await require_prepare.r(run);
if (prepared.status === "invalid") throw prepared.failure;
const { plan, readAt } = prepared;
const { context, inputs, io, redact } = run;
const head = context.pullRequest?.headSha ?? context.sha;
const shown = {
...require_action.s(run),
footer: require_prepare.m(run, plan, {
head,
readAt
})
};
await require_prepare.l(run, plan, shown);
if (inputs.expectedPlan !== void 0) {
await require_prepare.u(run, plan, shown);
if (!["same", "part"].includes(require_action.C(plan, inputs.expectedPlan))) throw new require_failure_reason.t("stale", `The plan is not the expected one: it is ${plan.checksum}`);
return require_run_plan.failWhereAsked(run, plan);
}
const { unreviewed } = await require_prepare.s(run, prepared);
const explanation = require_explain_unreviewed.t(unreviewed);
await require_prepare.u(run, plan, {
...shown,
...require_common.cn({ status: unreviewed.length === 0 ? void 0 : explanation.markdown })
});
if (unreviewed.length > 0) {
io.log(redact(explanation.lines.join("\n")));
throw new require_failure_reason.t("unreviewed", `${require_common.Tt(unreviewed.length, "change")} not in a reviewed plan: see the log for each`);
}
require_run_plan.failWhereAsked(run, plan);
}
exports.runCheck = runCheck;
