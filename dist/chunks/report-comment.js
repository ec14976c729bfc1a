import { It as describeBug, Kt as present, Mt as shortenText, an as isJsonObject, fn as Failure, wt as findConfigurations } from "./common.js";
import { t as renderInvalidMarkdown } from "./render-invalid-markdown2.js";
import { r as reasonOf, t as ActionFailure } from "./failure-reason.js";
import { a as upsertComment, d as identityLabel, i as openComments, l as renderCommentMarker, n as listOwnComments, o as withoutFolded, r as minimize, s as isClosed, t as editComment } from "./github-comments.js";
import { t as titleOf } from "./comment-title.js";
import { t as hideTokens } from "./hide-tokens.js";
import { n as fencedBlock, r as inlineCode } from "./escape-markdown.js";
import { t as ACTION_VERSION } from "./action-version.js";
// src/action/publish/describe-error.ts
function describeError(error) {
if (error instanceof Failure) return error.hint === void 0 ? error.message : `${error.message}. ${error.hint}`;
if (error instanceof ActionFailure) return error.message;
return describeBug(error, {
program: `the wac action ${ACTION_VERSION}`,
node: process.version,
along: "the inputs and the event of this run"
}).trimEnd();
}
// src/action/publish/render-failure.ts
const MAX_MESSAGE_LENGTH = 4e3;
function renderFailureMarkdown(error, { title = "W&amp;B automations", label, consequence, footer }) {
const message = shortenText(hideTokens(describeError(error)), MAX_MESSAGE_LENGTH);
return `${[
`<h3>${title}${label === void 0 ? "" : `: ${inlineCode(label)}`}</h3>`,
`**The run failed (<code>${reasonOf(error)}</code>).** ${consequence}`,
fencedBlock(message.split("\n"), "text"),
...footer === void 0 ? [] : [footer]
].join("\n\n")}\n`;
}
// src/action/review/outdated-reason.ts
async function outdatedReason(run, number, head) {
const { client, repoPath } = await run.github();
const pull = await client.get(`${repoPath}/pulls/${number}`);
if (!isJsonObject(pull)) return void 0;
if (pull["state"] !== "open") return `Pull request ${number} is not open any more`;
const branch = pull["head"];
const newest = isJsonObject(branch) ? branch["sha"] : void 0;
if (head === void 0 || typeof newest !== "string" || newest === head) return void 0;
return `Pull request ${number} has a newer commit (${newest.slice(0, 12)}) than this run (${head.slice(0, 12)})`;
}
// src/action/publish/report-comment.ts
async function readStanding(run) {
const number = run.inputs.prNumber ?? pullRequestOf(run);
if (number === void 0) return { isKnown: true };
if (run.inputs.comment === "never") return {
number,
isKnown: true
};
try {
const outdated = await outdatedReason(run, number, run.context.pullRequest?.headSha);
return {
number,
isKnown: true,
...present({ outdated })
};
} catch (error) {
if (!(error instanceof ActionFailure)) throw error;
const message = `The state of pull request ${number} could not be read, so its plan comment is not changed. ${error.message}`;
run.io.annotate("warning", run.redact(message));
return {
number,
isKnown: false
};
}
}
function plannedCommit({ context }) {
return context.pullRequest?.headSha ?? context.sha;
}
function pullRequestOf({ context }) {
return context.event === "pull_request" ? context.pullRequest?.number : void 0;
}
async function reportPlan(run, { number, isKnown }, { identity, environments, plan, body, hasChanges }) {
const { io, inputs, redact, setOutput } = run;
if (number === void 0 || !isKnown || inputs.comment === "never") return;
try {
const repository = await run.github();
const outdated = await outdatedReason(run, number, run.context.pullRequest?.headSha);
if (outdated !== void 0) {
io.annotate("notice", `${outdated}: its plan comment was not changed`);
return;
}
if (inputs.comment === "changes" && !hasChanges) {
if ((await openComments(repository, number, identity)).length === 0) return;
}
const kept = await upsertComment(repository, number, {
identity,
plan,
body: redact(body),
isNewOnChange: inputs.commentMode === "new-on-change"
});
setOutput("comment-id", kept.id);
setOutput("comment-url", kept.url);
if (plan !== "") await retractLate(run, number, {
identity,
id: kept.id
});
if (environments !== void 0) await minimizeStale(repository, number, {
identity,
environments
});
} catch (error) {
const report = error instanceof Error ? error.message : String(error);
io.annotate("warning", redact(`The plan comment could not be written. ${report}`));
}
}
async function retractLate(run, number, { identity, id }) {
const repository = await run.github();
const late = await outdatedReason(run, number, run.context.pullRequest?.headSha);
if (late === void 0) return;
const written = (await listOwnComments(repository, number, identity)).find((comment) => comment.id === id);
if (written?.marker.head !== plannedCommit(run) || written.marker.state !== "planned") return;
const { context, io, redact } = run;
const { rest: _rest, spent: _spent, isPartial: _isPartial, ...marker } = written.marker;
const line = renderCommentMarker({
...marker,
plan: "",
changes: [],
state: "invalid"
});
const text = renderFailureMarkdown(new ActionFailure("stale", late), {
...titleOf(run),
label: identityLabel(identity, marker.key),
consequence: "The plan of this run does not count as a review.",
footer: runLink(run)
});
await editComment(repository, written, redact(line + text));
io.annotate("notice", `${late}: the plan of run ${context.runNumber} does not count as a review`);
}
async function minimizeStale(repository, number, { identity: { key, directory }, environments }) {
if (directory === void 0 || key === void 0) return;
const owner = key.split(":")[0] ?? "";
const names = new Set([key, ...environments.map((name) => `${owner}:${name}`)]);
const stale = (await listOwnComments(repository, number)).filter(({ marker }) => marker.directory === directory && !names.has(marker.key) && !isClosed(marker.state));
await minimize(repository, await withoutFolded(repository, stale));
}
async function reportInvalidPlan(run, standing, { problems, identity }) {
await reportNoPlan(run, standing, identity, (label) => renderInvalidMarkdown(problems, {
...titleOf(run),
label,
footer: runLink(run)
}));
}
async function reportFailedPlan(run, standing, { error, identity, onlyReplaces = false }) {
await reportNoPlan(run, standing, identity, (label) => renderFailureMarkdown(error, {
...titleOf(run),
label,
consequence: "There is no plan for this commit.",
footer: runLink(run)
}), onlyReplaces);
}
async function reportNoPlan(run, standing, known, render, onlyReplaces = false) {
const { context, inputs, io } = run;
const { number, isKnown } = standing;
if (number === void 0 || !isKnown || inputs.comment === "never") return;
const identity = await resolveIdentity(run, number, known);
if (identity === void 0) return;
const { key, directory } = identity;
await reportPlan(run, standing, {
identity,
plan: "",
body: renderCommentMarker({
key,
...present({ directory }),
plan: "",
changes: [],
head: plannedCommit(run),
run: context.runId,
at: io.now().toISOString(),
state: "invalid"
}) + render(identityLabel(identity, key)),
hasChanges: !onlyReplaces
});
}
async function resolveIdentity(run, number, known) {
if (known.key !== void 0) return {
...known,
key: known.key
};
try {
const repository = await run.github();
const own = known.directory === void 0 ? [] : await openComments(repository, number, known);
const isGuess = own.length === 0 && await hasOneDirectory(run);
const open = isGuess ? await openComments(repository, number) : own;
const markers = new Map(open.map(({ marker }) => [marker.key, marker]));
const [marker] = markers.values();
if (marker === void 0 || markers.size > 1) return void 0;
const directory = isGuess ? marker.directory : known.directory;
return {
key: marker.key,
isShared: known.isShared,
...present({ directory })
};
} catch (error) {
if (error instanceof ActionFailure) return void 0;
throw error;
}
}
async function hasOneDirectory({ io }) {
return (await findConfigurations(io.env["GITHUB_WORKSPACE"] || ".")).length <= 1;
}
function runLink({ context }) {
return `<sub><a href="${encodeURI(context.runUrl)}">Run ${context.runNumber}</a></sub>`;
}
export { reportPlan as a, describeError as c, reportInvalidPlan as i, readStanding as n, outdatedReason as o, reportFailedPlan as r, renderFailureMarkdown as s, plannedCommit as t };
