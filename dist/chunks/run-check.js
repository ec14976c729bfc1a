import { Kt as present, zt as countNoun } from "./common.js";
import { t as ActionFailure } from "./failure-reason.js";
import { t as titleOf } from "./comment-title.js";
import { l as publishPlan, m as renderFooter, r as prepare, s as readReviews, u as summarizePlan } from "./prepare.js";
import { t as compareExpected } from "./expected-plan.js";
import { t as explainUnreviewed } from "./explain-unreviewed.js";
import { t as failWhereAsked } from "./run-plan.js";
// src/action/modes/run-check.ts
async function runCheck(run) {
const prepared = await prepare(run);
if (prepared.status === "invalid") throw prepared.failure;
const { plan, readAt } = prepared;
const { context, inputs, io, redact } = run;
const head = context.pullRequest?.headSha ?? context.sha;
const shown = {
...titleOf(run),
footer: renderFooter(run, plan, {
head,
readAt
})
};
await publishPlan(run, plan, shown);
if (inputs.expectedPlan !== void 0) {
await summarizePlan(run, plan, shown);
if (!["same", "part"].includes(compareExpected(plan, inputs.expectedPlan))) throw new ActionFailure("stale", `The plan is not the expected one: it is ${plan.checksum}`);
return failWhereAsked(run, plan);
}
const { unreviewed } = await readReviews(run, prepared);
const explanation = explainUnreviewed(unreviewed);
await summarizePlan(run, plan, {
...shown,
...present({ status: unreviewed.length === 0 ? void 0 : explanation.markdown })
});
if (unreviewed.length > 0) {
io.log(redact(explanation.lines.join("\n")));
throw new ActionFailure("unreviewed", `${countNoun(unreviewed.length, "change")} not in a reviewed plan: see the log for each`);
}
failWhereAsked(run, plan);
}
export { runCheck };
