import { t as ActionFailure } from "./failure-reason.js";
import { m as unknownIdentity, p as knownIdentity } from "./github-comments.js";
import { i as offlineReason, n as hasCredential, r as checkEvent, t as withCommitStatus } from "./commit-status.js";
import { t as loadManifests } from "./load-manifests.js";
import { c as describeError, n as readStanding, r as reportFailedPlan } from "./report-comment.js";
import { t as labelPlan } from "./plan-labels.js";
// src/action/modes/report-wrong-inputs.ts
async function reportWrongInputs(run, wrong, error) {
const { context, inputs, io } = run;
if (wrong.has("mode") || io.signal.aborted) return;
try {
checkEvent(context, inputs);
if (offlineReason(context, inputs, hasCredential(run)) !== void 0) return;
await withCommitStatus(run, async () => {
if (inputs.mode === "plan") await replacePlan(run, wrong, error);
throw error;
});
} catch (other) {
if (other === error || other instanceof ActionFailure) return;
io.annotate("warning", `The failure could not be reported. ${describeError(other)}`);
}
}
async function replacePlan(run, wrong, error) {
const standing = await readStanding(run);
if (standing.outdated !== void 0) return;
const identity = await identityOf(run, wrong);
const onlyReplaces = wrong.has("comment");
await reportFailedPlan(run, standing, {
error,
identity,
onlyReplaces
});
await labelPlan(run, standing);
}
async function identityOf(run, wrong) {
if (wrong.has("comment-key")) return { isShared: false };
const { path } = run.inputs;
try {
const { tree, configuration } = await loadManifests(run, path);
if (configuration !== void 0) return await knownIdentity(run, tree, configuration);
} catch {}
return await unknownIdentity(run, { root: path });
}
export { reportWrongInputs };
