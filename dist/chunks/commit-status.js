import { Mt as shortenText } from "./common.js";
import { r as reasonOf, t as ActionFailure } from "./failure-reason.js";
import { v as MODES } from "./github-comments.js";
import { c as describeError, t as plannedCommit } from "./report-comment.js";
// src/action/inputs/event-rules.ts
const UNTRUSTED = [
"pull_request_target",
"workflow_run",
"issue_comment"
];
function checkEvent({ event }, inputs) {
const { mode, unreviewedChanges, expectedPlan } = inputs;
const { events } = MODES[mode];
if (events === "all") return;
if (UNTRUSTED.includes(event)) throw new ActionFailure("usage", `Mode "${mode}" is refused on ${event}: it runs with secrets on content that anybody may have written. Use "pull_request" for plans and "push" for applying; see https://docs.github.com/en/actions/reference/security/securely-using-pull_request_target`);
if (!events.includes(event)) throw new ActionFailure("usage", `Mode "${mode}" does not run on ${event || "an unknown event"}: it runs on ${events.join(", ")}`);
if (mode === "apply" && event === "schedule" && !(unreviewedChanges === "apply" || expectedPlan !== void 0)) throw new ActionFailure("usage", "Applying on a schedule needs \"unreviewed-changes: apply\": a scheduled run has no merged pull request");
}
function offlineReason(context, inputs, hasCredential) {
if (MODES[inputs.mode].access === "none") return void 0;
const isOfDependabot = context.actor === "dependabot[bot]" && !hasCredential;
if (context.event === "push" && isOfDependabot && MODES[inputs.mode].access === "read") return "Dependabot pushed this commit and gets no secrets, so it was only validated. To get a plan, add the key to the Dependabot secrets.";
if (context.event !== "pull_request") return void 0;
if (context.pullRequest === void 0) return "The event file does not say where the pull request comes from, so it was only validated.";
if (context.pullRequest.isFork) return "The pull request comes from a fork, so it was only validated. To get a plan, a maintainer can push the branch to this repository.";
if (context.pullRequest.isClosed) return "The pull request is closed, so it was only validated: a new plan would replace the one that was reviewed.";
if (isOfDependabot) return "Dependabot gets no secrets, so the pull request was only validated. To get a plan, add the key to the Dependabot secrets.";
}
// src/action/inputs/has-credential.ts
function hasCredential({ io: { env }, inputs }) {
const identity = inputs.wandbOidcAudience && env["ACTIONS_ID_TOKEN_REQUEST_URL"];
const given = inputs.wandbApiKey ?? (identity || void 0);
return Boolean(given ?? (env["WANDB_API_KEY"] || env["WANDB_IDENTITY_TOKEN_FILE"]));
}
// src/action/status/commit-status.ts
const MAX_LENGTH = 140;
const MODES_WITH_STATUS = [
"plan",
"check",
"apply"
];
async function withCommitStatus(run, work) {
try {
await work();
} catch (error) {
const reason = reasonOf(error);
const message = describeError(error).split("\n")[0] ?? "";
if (reason !== "interrupted") await setStatus(run, "failure", `${reason}: ${message}`);
throw error;
}
await setStatus(run, "success", describeEnd(run));
}
async function setStatus(run, state, description) {
const { context, inputs, io, redact } = run;
if (inputs.commitStatus === void 0 || !MODES_WITH_STATUS.includes(inputs.mode)) return;
if (io.signal.aborted) return;
try {
const { client, repoPath } = await run.github();
const commit = context.mergeGroup?.head ?? plannedCommit(run);
await client.post(`${repoPath}/statuses/${encodeURIComponent(commit)}`, {
state,
context: inputs.commitStatus,
description: shortenText(redact(description), MAX_LENGTH),
target_url: context.runUrl
});
} catch (error) {
if (!(error instanceof ActionFailure)) throw error;
io.annotate("warning", redact(`The commit status could not be set. ${error.message}`));
}
}
function describeEnd({ inputs, outputs }) {
const count = (name) => outputs.get(name) ?? "0";
if (outputs.get("superseded") === "true") return "A newer commit takes over";
if (outputs.get("changed") === void 0) return "Validated only";
if (outputs.get("changed") === "false") return "No changes";
if (inputs.mode === "apply") return `${count("applied")} applied`;
return `${count("creates")} to create, ${count("updates")} to update, ${count("deletes")} to delete`;
}
export { offlineReason as i, hasCredential as n, checkEvent as r, withCommitStatus as t };
