const require_failure_reason = require("./failure-reason.js");
const require_action = require("../action.js");
const require_load_manifests = require("./load-manifests.js");
const require_plan_labels = require("./plan-labels.js");
// src/action/modes/report-wrong-inputs.ts
async function reportWrongInputs(run, wrong, error) {
const { context, inputs, io } = run;
if (wrong.has("mode") || io.signal.aborted) return;
try {
require_action.L(context, inputs);
if (require_action.R(context, inputs, require_action.I(run)) !== void 0) return;
await require_action.t(run, async () => {
if (inputs.mode === "plan") await replacePlan(run, wrong, error);
throw error;
});
} catch (other) {
if (other === error || other instanceof require_failure_reason.t) return;
io.annotate("warning", `The failure could not be reported. ${require_action.S(other)}`);
}
}
async function replacePlan(run, wrong, error) {
const standing = await require_action.r(run);
if (standing.outdated !== void 0) return;
const identity = await identityOf(run, wrong);
const onlyReplaces = wrong.has("comment");
await require_action.i(run, standing, {
error,
identity,
onlyReplaces
});
await require_plan_labels.t(run, standing);
}
async function identityOf(run, wrong) {
if (wrong.has("comment-key")) return { isShared: false };
const { path } = run.inputs;
try {
const { tree, configuration } = await require_load_manifests.t(run, path);
if (configuration !== void 0) return await require_action.y(run, tree, configuration);
} catch {}
return await require_action.b(run, { root: path });
}
exports.reportWrongInputs = reportWrongInputs;
